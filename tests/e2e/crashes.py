"""Weekly work that is broken at a chosen file operation, and then done again: what `test_crashes.py` and `bench/crash.py` share.

A flow is a workspace, a command and what a person does after a crash: the same again. Compared are the files with those of the same
flow undisturbed. What breaks it stands in `faults.c`, which counts the operations of Python and of SQLite alike.
"""

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from errno import EIO, ENOSPC, EROFS
from pathlib import Path

import pytest

from tests.e2e import newsroom
from tests.e2e.conftest import call, held, messages_api, shot
from tests.e2e.smtp_server import Box, smtp_server

HERE = Path(__file__).parent
DAY = "2026-11-25"
MINE = "이 문장은 편집자가 손으로 썼어요."
READERS = tuple(f"reader{number:02}@home.example" for number in range(12))
DONE = (0, 3)
COMPILER = shutil.which("cc")
WRITES = " create truncate write pwrite sendfile mkdir rename "
MODES = {
    "none": 0,
    "before": 1,
    "after": 2,
    "torn": 3,
    "power": 4,
    "power-data": 4,
    "full": 6,
    "full-once": 5,
    "unflushed": 5,
    "read-only": 6,
}
"""How a flow is broken: killed around or inside an operation, all power lost (`power-data`: names reached the disk, bytes did not), the disk
full from there on or once, a flush that fails, a disk that nobody may write on."""
KILLS = ("before", "after", "torn", "power", "power-data")
ERRORS = ("full", "full-once", "unflushed")


@dataclass(frozen=True)
class Strike:
    """Where a flow is broken, and how."""

    mode: str = "none"
    at: int = 0

    def order(self) -> dict[str, object]:
        """Return what the preloaded library is told."""
        kinds = {"full": WRITES, "full-once": WRITES, "unflushed": " fsync ", "torn": " write pwrite sendfile "}.get(
            self.mode, ""
        )
        error = {"full": ENOSPC, "full-once": ENOSPC, "unflushed": EIO, "read-only": EROFS}.get(self.mode, 0)
        return {"mode": MODES[self.mode], "at": self.at, "error": error, "kinds": kinds, "data_only": self.mode == "power-data"}  # fmt: skip


@dataclass(frozen=True)
class Operation:
    """One operation of an undisturbed flow."""

    number: int
    kind: str
    path: str

    @property
    def family(self) -> str:
        """What it is done to: a kind of file, not the one file."""
        name = Path(self.path).name
        parts = Path(self.path).parts
        if parts[:1] != ("output",):
            return f"{self.kind} {parts[0] if parts else name}"
        return f"{self.kind} {parts[2] if len(parts) > 3 else name}"


@dataclass
class Ended:
    """How a command ended: its exit code (negative: killed), what it said, what it asked the model, what it did to files."""

    code: int
    said: str
    asked: list[str]
    operations: list[Operation]


@dataclass
class Broken:
    """What was wrong after one strike."""

    strike: Strike
    what: list[str]


class Worker:
    """The program that gets killed."""

    def __init__(self, folder: Path, library: Path) -> None:
        self.folder = folder
        self.environment: dict[str, str] = {}
        self.naive = False  # whether files are written over in place
        clean = {
            name: value for name, value in os.environ.items() if not name.startswith(("ANTHROPIC_", "NEWSLETTER_"))
        }
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.crash_worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=HERE.parents[1],
            env={**clean, "LD_PRELOAD": str(library)},
        )

    def __call__(self, root: Path, *words: str, strike: Strike = Strike()) -> Ended:
        """Run one command over a workspace."""
        log, asked, output, aside = (self.folder / name for name in ("operations", "asked", "output", "aside"))
        for path in (log, asked, output):
            path.write_text("")
        shutil.rmtree(aside, ignore_errors=True)
        aside.mkdir()
        order = {
            "words": words, "root": str(root), "aside": str(aside), "log": str(log), "asked": str(asked), "output": str(output),
            "strike": strike.order(), "environment": self.environment, "naive": self.naive,
        }  # fmt: skip
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        code = int(json.loads(self._process.stdout.readline()))
        rows = [line.split(" ", 2) for line in log.read_text("utf-8", "replace").splitlines()]
        operations = [Operation(int(number), kind, path) for number, kind, path in rows]
        return Ended(code, output.read_text("utf-8", "replace"), asked.read_text().split(), operations)

    def close(self) -> None:
        """End it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(30)
        assert self._process.stdout is not None
        self._process.stdout.close()


@contextmanager
def worker(folder: Path) -> Iterator[Worker]:
    """Compile the library and start the program."""
    library = folder / "faults.so"
    command = [
        COMPILER or "cc",
        "-O1",
        "-shared",
        "-fPIC",
        "-o",
        str(library),
        str(HERE / "faults.c"),
        "-ldl",
        "-lpthread",
    ]
    subprocess.run(command, check=True)
    running = Worker(folder, library)
    try:
        yield running
    finally:
        running.close()


# --- the flows


@dataclass
class Flow:
    """One piece of work: `start` leaves its workspace, `words` is the command, `again` what a person does after a crash."""

    name: str
    worker: Worker
    start: Callable[[Path], None]
    words: Callable[[Path], Sequence[str]]
    wrong: Callable[["Flow", Path, Path, Ended], list[str]] = lambda flow, root, before, ended: []
    again: Callable[["Flow", Path], Ended] | None = None
    box: Box | None = None
    expected: dict[str, object] = field(default_factory=dict)
    operations: list[Operation] = field(default_factory=list)
    base: Path = Path()
    code: int = 0  # how it ends undisturbed: 0, or 3 where a person must look at something

    def run(self, root: Path, strike: Strike = Strike()) -> Ended:
        """Do the work."""
        return self.worker(root, *self.words(root), strike=strike)

    def repeat(self, root: Path) -> Ended:
        """Do what a person does who finds it broken off."""
        return self.again(self, root) if self.again else self.run(root)

    def learn(self, folder: Path) -> None:
        """Do it once undisturbed, and keep what it did and left."""
        self.base = folder / f"{self.name}-base"
        self.start(self.base)
        root = folder / self.name
        _copy(self.base, root)
        ended = self.run(root)
        assert ended.code in DONE, ended.said
        self.code = ended.code
        self.operations = ended.operations
        self.expected = comparable(root)
        if self.box is not None:
            self.box.taken.clear()


def _copy(source: Path, target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    if source.exists():
        shutil.copytree(source, target, symlinks=True)


def comparable(root: Path) -> dict[str, object]:
    """Return what has to be the same: every file, and what the state says but for its times."""
    found: dict[str, object] = dict(shot(root))
    found["state"] = state_of(root)
    return found


def state_of(root: Path) -> list[str]:
    """Return the rows of the state; of a copy, so that looking changes nothing."""
    path = root / "output/state.sqlite"
    if not path.exists():
        return []
    copies = root.parent / "look"
    shutil.rmtree(copies, ignore_errors=True)
    copies.mkdir()
    for side in ("", "-wal"):
        if path.with_name(path.name + side).exists():
            shutil.copy(path.with_name(path.name + side), copies)
    with closing(sqlite3.connect(copies / path.name)) as state:
        checked = state.execute("PRAGMA integrity_check").fetchone()[0]
        if checked != "ok":
            return [f"damaged: {checked}"]
        rows: list[str] = []
        for table in (
            "entries",
            "sources",
            "collects",
            "spending",
            "issues",
            "past_stories",
            "steering",
            "skips",
            "deliveries",
        ):
            known = state.execute("SELECT name FROM sqlite_master WHERE name = ?", (table,)).fetchone()
            columns = [
                row[1] for row in state.execute(f"PRAGMA table_info({table})") if row[1] not in ("n", "at", "detail")
            ]
            found = state.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall() if known else []  # noqa: S608
            rows += sorted({f"{table} {row}" for row in found})  # a collect that is done again is noted again
        return rows


def damaged(root: Path) -> list[str]:
    """Return what can no longer be read: a state that is not whole, half a file, a temporary file that a reader would meet."""
    found = [row for row in state_of(root) if row.startswith("damaged")]
    for path in sorted((root / "output").rglob("*")):
        if path.is_file() and path.suffix in (".json", ".jsonl") and not path.name.startswith("."):
            lines = path.read_text("utf-8").splitlines() if path.suffix == ".jsonl" else [path.read_text("utf-8")]
            try:
                for line in lines:
                    json.loads(line)
            except ValueError:
                found.append(f"half: {path.relative_to(root)}")
        if path.is_file() and path.suffix in (".md", ".html", ".txt", ".yaml") and not path.stat().st_size:
            found.append(f"empty: {path.relative_to(root)}")
    return found


# --- one strike


def tried(flow: Flow, folder: Path, strike: Strike) -> Broken:
    """Break a flow once, do it again, and say what is wrong."""
    root = folder / flow.name
    _copy(flow.base, root)
    if flow.box is not None:
        flow.box.taken.clear()
    first = flow.run(root, strike)
    wrong: list[str] = []
    if len(first.operations) < strike.at:  # threads share a commit now and then: there were fewer operations this time
        return tried(flow, folder, Strike(strike.mode, max(1, len(first.operations) // 2)))
    if strike.mode in KILLS and first.code != -9:
        return Broken(strike, [f"not killed, but {first.code}: {first.said[-300:]}"])
    if "Traceback" in first.said or "예상하지 못한" in first.said:
        wrong.append(f"no message of ours: {first.said[-400:]}")
    if first.code in (0, flow.code) and differences(flow.expected, comparable(root)):
        wrong.append(f"{first.code}, but not all is written: {differences(flow.expected, comparable(root))[:3]}")
    wrong += [f"after the crash: {one}" for one in damaged(root)]
    wrong += flow.wrong(flow, root, flow.base, first)
    stored = {path.stem for path in root.glob("output/*/replies/*.json")}
    second = flow.repeat(root)
    if second.code != flow.code:
        wrong.append(f"again: {second.code}: {second.said[-400:]}")
    wrong += [f"paid twice: {name}" for name in second.asked if name in stored]
    wrong += [f"after: {one}" for one in damaged(root)]
    wrong += [f"differs: {one}" for one in differences(flow.expected, comparable(root))[:6]]
    wrong += [f"left over: {path.relative_to(root)}" for path in root.rglob(".*.new")]
    return Broken(strike, wrong)


def differences(expected: Mapping[str, object], found: Mapping[str, object]) -> list[str]:
    """Name what is missing, too much or another."""
    names = [name for name in sorted({*expected, *found}) if expected.get(name) != found.get(name)]
    told = []
    for name in names:
        if name == "state":
            before, after = (Counter(str(rows["state"]).split("', '")) for rows in (expected, found))
            told.append(f"state: {[one[:160] for one in (before - after)]} → {[one[:160] for one in (after - before)]}")
        else:
            told.append(f"{name} ({'gone' if name not in found else 'more' if name not in expected else 'other'})")
    return told


def strikes(flow: Flow, count: int, modes: Sequence[str], seed: int = 1) -> list[Strike]:
    """Return so many strikes over a flow: each mode in turn, and of the families that it can strike the one struck least so far."""
    chance = random.Random(seed)
    found: list[Strike] = []
    families: dict[str, list[list[Operation]]] = {mode: _families(flow, mode) for mode in modes}
    times: Counter[str] = Counter()
    for number in range(count):
        mode = modes[number % len(modes)]
        family = min(families[mode], key=lambda rows: times[rows[0].family])
        times[family[0].family] += 1
        found.append(Strike(mode, chance.choice(family).number))
    return found


def struck(flow: Flow, strike: Strike) -> Operation:
    """Return the operation of the undisturbed flow that a strike meets."""
    kinds = str(strike.order()["kinds"]).split()
    return [one for one in flow.operations if not kinds or one.kind in kinds][strike.at - 1]


def _families(flow: Flow, mode: str) -> list[list[Operation]]:
    """Return the operations that a mode can strike by their family, numbered as that mode counts them, in a shuffled order."""
    kinds = str(Strike(mode).order()["kinds"]).split()
    counted = [one for one in flow.operations if not kinds or one.kind in kinds]
    grouped: dict[str, list[Operation]] = {}
    for number, one in enumerate(counted, start=1):
        grouped.setdefault(one.family, []).append(Operation(number, one.kind, one.path))
    rows = list(grouped.values())
    random.Random(mode).shuffle(rows)
    return rows


# --- the four flows


def flows(worker: Worker, box: Box, folder: Path) -> list[Flow]:
    """Return the demo, a run over hand edits, a rewrite, and a send; the second begins with what the first left, the third with what that left."""
    ready = folder / "ready"
    _mailable(worker, box, ready)
    issue = f"output/{DAY}"

    def demo(root: Path) -> Sequence[str]:
        return ("demo", str(root))

    def run(root: Path) -> Sequence[str]:
        return ("-w", str(root), "run")

    def rewrite(root: Path) -> Sequence[str]:
        return ("-w", str(root), "regenerate", "s1", "--instruction", "더 짧게", "--take", "all")

    def rewritten_again(flow: Flow, root: Path) -> Ended:
        taken = (root / issue / "sections/02-s1.md").read_bytes() != (
            flow.base / issue / "sections/02-s1.md"
        ).read_bytes()
        ended = flow.worker(root, *(run(root) if taken else rewrite(root)))
        ended.code = flow.code if ended.code in DONE else ended.code  # `run` also says what a person must look at
        return ended

    def send(root: Path) -> Sequence[str]:
        return ("-w", str(root), "send", "--yes")

    def edits_gone(flow: Flow, root: Path, before: Path, ended: Ended) -> list[str]:
        return [
            f"edit gone: {name}"
            for name in ("02-s1.md", "03-s2.md")
            if MINE not in (root / issue / "sections" / name).read_text()
        ]

    return [
        Flow("demo", worker, lambda root: None, demo),
        Flow("run", worker, lambda root: _edited(folder / "demo", root), run, edits_gone),
        Flow("rewrite", worker, lambda root: _copy(folder / "run", root), rewrite, edits_gone, rewritten_again),
        Flow("send", worker, lambda root: _copy(ready, root), send, _mails, _sent_again, box),
    ]


def _edited(made: Path, root: Path) -> None:
    """Leave a copy of a finished demo, with sentences by hand in two sections, and in the built Markdown of a third."""
    _copy(made, root)
    for name in ("02-s1.md", "03-s2.md"):
        path = root / f"output/{DAY}/sections/{name}"
        path.write_text(path.read_text().rstrip("\n") + f"\n\n{MINE}\n")
    built = root / f"output/{DAY}/issue.md"
    head, heading, rest = built.read_text().rpartition("\n### ")
    built.write_text(head + heading + rest.replace("\n\n", f"\n\n{MINE} ", 1))


def _mailable(worker: Worker, box: Box, root: Path) -> None:
    """Leave an issue that may go out, with its readers and its test mail."""
    mail = {"from": "항구 <desk@harbor.example>", "smtp": {"host": "127.0.0.1", "security": "none"}}
    worker.environment = {"NEWSLETTER_SMTP_PORT": str(box.port)}
    with newsroom.Press() as press, held(), messages_api(), pytest.MonkeyPatch.context() as patch:
        patch.setenv("NEWSLETTER_SMTP_PORT", str(box.port))
        newsroom.make(root, press, mail=mail)
        (root / "subscribers.csv").write_text("email,name\n" + "".join(f"{one},독자\n" for one in READERS))
        for words in (("run",), ("send", "--to", "me@harbor.example")):
            ended = call(root, *words)
            assert ended.code == 0, ended.text


def _mails(flow: Flow, root: Path, before: Path, ended: Ended) -> list[str]:
    """Say who got two, and who got one that the journal does not know of."""
    assert flow.box is not None
    times = Counter(address for address, _ in flow.box.taken)
    noted = {row.split("'")[3] for row in state_of(root) if row.startswith("deliveries")}
    return [f"twice: {one}" for one, count in times.items() if count > 1] + [
        f"unnoted: {one}" for one in times if one not in noted
    ]


def _sent_again(flow: Flow, root: Path) -> Ended:
    """Send again; where mails are in doubt, count those that are as sent, as a person may."""
    assert flow.box is not None
    ended = flow.worker(root, "-w", str(root), "send", "--yes")
    if ended.code == 3:
        listed = {one for one in READERS if f"{one}: 갔는지" in ended.said}
        settled = flow.worker(root, "-w", str(root), "send", "--in-doubt", "sent")
        if settled.code == 0 and listed:
            ended = flow.worker(root, "-w", str(root), "send", "--yes")
    else:
        listed = set()
    times = Counter(address for address, _ in flow.box.taken)
    wrong = [f"twice: {one}" for one, count in times.items() if count > 1]
    wrong += [f"never: {one}" for one in READERS if not times[one] and one not in listed]
    if wrong:
        return Ended(99, f"{wrong} {ended.said}", [], [])
    return ended


@contextmanager
def yard(folder: Path) -> Iterator[list[Flow]]:
    """Give the flows, each learnt, with the program and the mail server that they need."""
    with smtp_server() as box, worker(folder) as running:
        found = flows(running, box, folder)
        for flow in found:
            flow.learn(folder)
        yield found
