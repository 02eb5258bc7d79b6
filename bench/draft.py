"""What an issue costs in time, money and calls: five sections from 15 articles of 800 words, on the Messages API stand-in.

By hand: `python -P bench/draft.py` prints the table and ends with 1 where a figure is over its limit; `--kills 50` kills real runs at 50
points and checks what is left, `--batch-kills 24` kills a night in batches at 24 points of its three rounds. The stand-in's
tokens are an ordering, not a bill. Articles and answers are invented.
"""

import sys

ROOT = __file__.rpartition("bench/")[0] or "./"
sys.path[:0] = [ROOT, f"{ROOT}tests"]

import argparse  # noqa: E402 - after the path is mended
import json  # noqa: E402
import os  # noqa: E402
import random  # noqa: E402
import re  # noqa: E402
import subprocess  # noqa: E402
import tempfile  # noqa: E402
import time  # noqa: E402
from collections.abc import Iterator  # noqa: E402
from contextlib import contextmanager  # noqa: E402
from dataclasses import dataclass  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import Any  # noqa: E402

from messages_server import MessagesServer  # type: ignore[import-not-found]  # noqa: E402 - found on the path above

from pipeline.draft import blocks  # noqa: E402
from tests.e2e import newsroom  # noqa: E402
from tests.e2e.conftest import KEY, shot  # noqa: E402

WORDS, SECTIONS = 800, 5
LATENCY_S = 5.0
KILL_LATENCY_S = 0.4
HOUR_S = 3600.0
OUTLETS = ("harbor", "lantern", "quill")
NAMES = ("Kestrel Labs", "Tidewater AI", "Norwind", "Pellucid", "Marrow Systems")
THINGS = ("model Kestrel 3", "data center in Busan", "reading tutor", "audit tool", "voice model Ebb")
DEEDS = ("cuts the price of", "opens", "tests with pupils", "releases as open source", "translates radio with")
PLAIN = "company people teams model tool service agents price speed data week office school bank city plan report result".split()  # noqa: SIM905 - reads better
VERBS = "says expects shows asks gives takes plans tests reports changes needs helps reads writes keeps".split()  # noqa: SIM905 - the same
COMMAND = """
import pipeline.cli.world
from pipeline.cli import main
from tests.e2e.newsroom import StillClock

pipeline.cli.world.SystemClock = StillClock
main()
"""
LATER = """
import os
from datetime import timedelta
import pipeline.cli.world
from pipeline.cli import main
from tests.e2e.newsroom import NOW, StillClock

pipeline.cli.world.SystemClock = lambda: StillClock(NOW + timedelta(minutes=int(os.environ['MINUTES'])))
main()
"""

DYING = """
import contextlib, os, signal
from pipeline.draft.batch import ClaudeBatches
from pipeline.state import State

last, path, seen = int(os.environ["DIES_AT"]), os.environ["STEPS"], []

def step(name):
    seen.append(name)
    if len(seen) == last:
        os.kill(os.getpid(), signal.SIGKILL)

def counted(function, name):
    def wrapped(*args, **named):
        step("before " + name)
        result = function(*args, **named)
        step("after " + name)
        return result
    return wrapped

transaction = State.transaction

@contextlib.contextmanager
def watched(self):
    step("before a commit")
    with transaction(self) as connection:
        yield connection
    step("after a commit")

State.transaction = watched
ClaudeBatches._once = counted(ClaudeBatches._once, "a call")
os.replace = counted(os.replace, "a file")
"""
DYING_END = """
try:
    main()
finally:
    with open(path, "w") as file:
        file.write("\\n".join(seen))
"""


# --- the week


def pieces() -> tuple[newsroom.Piece, ...]:
    """Return 15 articles of 800 words: five events, each told by three outlets."""
    chance = random.Random(5)
    return tuple(
        newsroom.Piece(outlet, f"event-{event}-{place}", 20 + 6 * event + place, title(event), article(chance, event))
        for event in range(SECTIONS)
        for place, outlet in enumerate(OUTLETS)
    )


def title(event: int) -> str:
    """Return the headline that the outlets share."""
    return f"{NAMES[event]} {DEEDS[event]} its AI {THINGS[event]}: {31 + 7 * event}%"


def article(chance: random.Random, event: int) -> tuple[str, ...]:
    """Return the paragraphs of one article."""
    name, thing = NAMES[event], THINGS[event]
    lead = [
        f"{name} {DEEDS[event]} its AI {thing} since Monday, and {31 + 7 * event}% of its users asked for that.",
        f"The AI {thing} costs ${2 + event}.40 a month, {name} said in a post about machine learning.",
        f"{name} tested the AI {thing} with {310 + 90 * event} teams in {12 + event} weeks before the release.",
    ]
    words = sum(len(sentence.split()) for sentence in lead)
    while words < WORDS:
        count = chance.randint(11, 19)
        said = f"{name.split()[0]} {chance.choice(VERBS)} that the {' '.join(chance.choices(PLAIN, k=count))}."
        lead.append(said)
        words += len(said.split())
    return tuple(" ".join(lead[at : at + 4]) for at in range(0, len(lead), 4))


_TOLD = (
    "회사는 이번에 달라진 점을 쓰는 사람의 눈높이에서 하나하나 풀어서 차근차근 밝혔어요.",
    "그래서 같은 일을 하더라도 드는 품과 시간이 앞으로 꽤 달라질 수 있어요.",
    "다만 아직은 회사가 스스로 밝힌 내용이라 바깥의 확인이 조금 더 필요해 보여요.",
    "이미 쓰고 있는 곳이라면 작은 일부터 하나씩 옮겨 보고 결과를 견주어 볼 만해요.",
    "처음 들여다보는 분이라면 지금 쓰는 도구와 나란히 놓고 며칠 동안 써 보는 편이 나아요.",
)
_MONEY = re.compile(r"\$\d+\.\d+")


class Author(newsroom.Writer):
    """Writes all five stories, each in at least 100 어절, with the figures that its sources hold."""

    def outline(self, text: str) -> dict[str, object]:
        """Plan a section for each of the first five stories."""
        stories = re.findall(r"^story: (\S+)$", text, re.MULTILINE)[:SECTIONS]
        deep = re.search(r"^shape: deep-dive$", text, re.MULTILINE) is not None
        stories = stories[:1] * SECTIONS if deep else stories
        rows = [
            {
                "story": story,
                "heading": f"{'가나다라마'[at]}째 소식을 전해요",
                "angle": "무슨 일이 있었고 무엇을 하면 되나",
            }
            for at, story in enumerate(stories)
        ]
        return {
            "shape": "deep-dive" if deep else "digest",
            "title": "📌 이번 주의 소식을 전해요",
            "sections": rows,
        }

    def section(self, text: str) -> dict[str, object]:
        """Write ten sentences of what the articles say, or as many as the editor wants, theirs among them."""
        found = [pair for block in blocks.parse(text) for pair in block.sentences]
        wish = "".join(re.findall(r"^instruction: (.*)$", text, re.MULTILINE))
        fixed = re.findall(r"^(E\d+) ", text, re.MULTILINE)
        count = (7 if "짧게" in wish else 14 if "길게" in wish else 10) - len(fixed)
        rows = [newsroom.sentence(_TOLD[at % len(_TOLD)], found[at * 7 % len(found)][0], at) for at in range(count)]
        priced = [(name, match[0]) for name, said in found if (match := _MONEY.search(said))]
        for at, (name, money) in enumerate(priced[:2]):
            figure = {"text": money, "subject": "한 달 요금", "sources": [name], "step": ""}
            row = newsroom.sentence(f"한 달에 {money}를 내면 쓸 수 있다고 회사는 글에서 밝혔어요.", name, at)
            rows[at * 4] = {**row, "figures": [figure]}
        kept = [{**newsroom.sentence("", "", 0), "fixed": name} for name in fixed]
        return {"heading": "새로 전하는 소식이에요", "sentences": [*kept, *rows]}


# --- one run


@dataclass
class Scene:
    """A newsletter over the outlets, and the stand-in."""

    workspace: Path
    server: Any
    environment: dict[str, str]

    def start(self, *words: str, command: str = COMMAND) -> subprocess.Popen[str]:
        """Start a command in a process of its own, its clock held."""
        return subprocess.Popen(
            [sys.executable, "-c", command, "-w", str(self.workspace), *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=self.environment,
        )

    def run(self, *words: str, command: str = COMMAND) -> str:
        """Run a command to its end and return what it printed."""
        process = self.start(*words, command=command)
        out, err = process.communicate()
        if process.returncode not in (0, 3):
            raise SystemExit(f"{words}: {process.returncode}\n{out}{err}")
        return out

    def calls(self, start: int = 0) -> list[dict[str, Any]]:
        """Return the ledger's rows that were answered by the model, from a place on."""
        rows = self.server.ledger()["requests"][start:]
        return [row for row in rows if row.get("usage")]

    def cost(self) -> float:
        """Return the dollars so far."""
        return float(self.server.ledger()["totals"]["cost"])

    def costs(self) -> list[dict[str, Any]]:
        """Return what `cost` says."""
        return list(json.loads(self.run("cost", "--json")))

    @property
    def issue(self) -> Path:
        """The issue's folder."""
        return self.workspace / "output" / newsroom.DAY


@contextmanager
def scene(
    press: newsroom.Press, folder: Path, model: dict[str, object], shape: str = "digest", **scenario: object
) -> Iterator[Scene]:
    """Give a new newsletter and a stand-in of its own."""
    words = {"min": SECTIONS, "max": SECTIONS, "words": [100, 160]}
    workspace = newsroom.make(folder, press, model=model, sections=words, shape=shape)
    bare = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    with MessagesServer({"api_keys": [KEY], **scenario}, Author()) as server:
        named = {"ANTHROPIC_API_KEY": KEY, "ANTHROPIC_BASE_URL": server.url, "NO_PROXY": "127.0.0.1"}
        yield Scene(workspace, server, {**bare, **named})


# --- time and money


def measure(press: newsroom.Press, folder: Path) -> bool:
    """Print wall time and cost with the cache, without it, and in batches; then a second run and each section again.

    Returns whether every figure keeps to its limit.
    """
    held = True
    runs: tuple[tuple[str, dict[str, object], float], ...] = (
        ("cache: true (default)", {}, 4.4),
        ("cache: false", {"cache": False}, 3.4),
    )
    print(f"{'':22}{'wall/L':>8}{'calls':>7}{'dollars':>9}{'cached':>8}")
    for name, model, longest in runs:
        with scene(press, folder / name[7:11].strip(), model, latency_s=LATENCY_S) as one:
            started = time.perf_counter()
            one.run("run")
            whole = time.perf_counter() - started
            rows = one.calls()
            wall = (max(row["end"] for row in rows) - min(row["start"] for row in rows)) / LATENCY_S
            read = sum(row["usage"]["cache_read_input_tokens"] for row in rows)
            print(f"{name:22}{wall:8.2f}{len(rows):7}{one.cost():9.4f}{read:8}   (the whole command: {whole:.1f} s)")
            held &= within("wall time in L", wall, longest) & within("dollars an issue", one.cost(), 0.20)
            if not model:
                held &= details(one)
    with scene(press, folder / "batch", {"batch": True}, batch_s=HOUR_S) as one:
        for _ in range(4):
            one.run("run")
            one.server.advance(HOUR_S + 1)
        print(f"{'batch: true, 4 runs':22}{'':8}{len(one.calls()):7}{one.cost():9.4f}")
        held &= within("dollars an issue in batches", one.cost(), 0.11)
    with scene(press, folder / "deep", {}, shape="deep-dive") as one:
        one.run("run")
        first = {row["subject"]: row["usd"] for row in one.costs()}
        print(
            f"{'deep dive':22}{'':8}{len(one.calls()):7}{one.cost():9.4f}   (its sections share their sources in the cache)"
        )
        for wish, minutes in (("같은 길이로, 가격 위주로", 0), ("같은 길이로, 사람 위주로", 10)):
            again(one, first, wish, minutes, limit=None)
    return held


def within(what: str, value: float, limit: float) -> bool:
    """Say where a figure is over its limit; return whether it keeps to it."""
    if value > limit:
        print(f"  OVER: {what}: {value:.3f}, at most {limit}")
    return value <= limit


def words_of(one: Scene) -> list[int]:
    """Return the length of each story section in 어절."""
    return [len(path.read_text().split("### ")[1].split()) for path in sorted(one.issue.glob("sections/*-s*.md"))]


def details(one: Scene) -> bool:
    """Print what only the default run shows: lengths, a second run, each section again; return whether all keep to their limits."""
    one.server.scenario["latency_s"] = 0.0
    first = {row["subject"]: row["usd"] for row in one.costs()}
    place = len(one.server.ledger()["requests"])
    one.run("run")
    second = len(one.calls(place))
    print(f"  어절 a section: {words_of(one)}; second run: {second} calls")
    print("  one section again, times its first cost (s1 … s5; the cache was written with s1):")
    held = within("calls of a second run", second, 0)
    for wish, minutes, limit in AGAIN:
        held &= again(one, first, wish, minutes, limit)
    for path in sorted(one.issue.glob("sections/*-s*.md")):
        head, _, body = path.read_text().partition("\n\n")
        path.write_text(
            f"{head}\n\n이 문장은 편집자가 손으로 먼저 적어 두었어요.\n\n{body}\n이 문장도 편집자가 끝에 덧붙여 적었어요.\n"
        )
    return held & again(one, first, "같은 길이로, 뜻 위주로", 10, AGAIN_LIMIT, around="E1, E2 of the editor's")


AGAIN_LIMIT = 1.2
LONGER_LIMIT = AGAIN_LIMIT * 1.4  # 14 sentences for 10: a longer text costs what it is longer
AGAIN = (
    ("더 짧게, 가격 위주로", 0, AGAIN_LIMIT),
    ("같은 길이로, 가격 위주로", 0, AGAIN_LIMIT),
    ("더 길게, 가격 위주로", 0, LONGER_LIMIT),
    ("더 짧게, 날짜 위주로", 10, AGAIN_LIMIT),
    ("같은 길이로, 사람 위주로", 10, AGAIN_LIMIT),
    ("더 길게, 사람 위주로", 10, LONGER_LIMIT),
)


def again(one: Scene, first: dict[str, float], wish: str, minutes: int, limit: float | None, around: str = "") -> bool:
    """Have each section written again, so many minutes after the last call; return whether each keeps to the limit, if any."""
    held, told = True, []
    for identifier in (f"s{number}" for number in range(1, SECTIONS + 1)):
        before = one.cost()
        one.server.advance(minutes * 60)
        one.environment["MINUTES"] = str(int(one.environment.get("MINUTES", "0")) + minutes)
        one.run("regenerate", identifier, "--instruction", wish, command=LATER)
        ratio = (one.cost() - before) / first[identifier]
        told.append(f"{ratio:.2f}")
        held &= limit is None or within(f"{identifier} again ({wish})", ratio, limit)
    when = f"after {minutes} minutes, the cache gone" if minutes else "at once"
    print(
        f"    {' '.join(told)}  {when}: {wish}{', around ' + around if around else ''} ({f'at most {limit:.2f}' if limit else 'no limit'})"
    )
    return held


# --- kills


def progress(one: Scene, press: newsroom.Press, seen: int) -> int:
    """Return how far a run is: pages served, calls begun and ended, files written."""
    rows = one.server.ledger()["requests"]
    files = sum(path.is_file() for path in (one.workspace / "output").rglob("*"))
    return len(press.asked) - seen + len(rows) + sum(row["end"] is not None for row in rows) + files


def kills(press: newsroom.Press, folder: Path, count: int) -> None:
    """Kill real runs at points spread over the run, run them to the end, and count what went wrong."""
    with scene(press, folder / "whole", {}, latency_s=KILL_LATENCY_S) as one:
        seen = len(press.asked)
        one.run("run")
        whole, wanted, calls = progress(one, press, seen), shot(one.workspace / "output"), len(one.calls())
    worst, total, wrong, died = 0, 0, 0, 0
    for number in range(count):
        with scene(press, folder / f"kill-{number}", {}, latency_s=KILL_LATENCY_S) as one:
            killed = kill_at(one, press, int(whole * (number + 0.5) / count))
            faults, lost = carried_on(one, wanted, calls)
        worst, total, wrong, died = max(worst, lost), total + lost, wrong + bool(faults), died + killed
        if faults:
            print(f"  killed at {number + 0.5:.1f}/{count}: {', '.join(faults)}", flush=True)
    print(
        f"{count} kills, {died} of them in mid-run: {wrong} wrong; possibly billed: {total} calls, at most {worst} at once"
    )


def kill_at(one: Scene, press: newsroom.Press, point: int) -> bool:
    """Kill a run when it has come so far; return whether it died."""
    seen = len(press.asked)
    process = one.start("run")
    while process.poll() is None and progress(one, press, seen) < point:
        time.sleep(0.002)
    process.kill()
    process.communicate()
    time.sleep(KILL_LATENCY_S + 0.1)  # what was under way is billed and thrown away
    return process.returncode < 0


def carried_on(one: Scene, wanted: dict[str, bytes], calls: int) -> tuple[list[str], int]:
    """Run to the end; return what is wrong, and how many calls were lost."""
    stored = len(list(one.issue.glob("replies/*.json")))
    place = len(one.server.ledger()["requests"])
    one.run("run")
    again, rows = len(one.calls(place)), one.costs()
    lost = [row for row in rows if row["state"] == "possibly"]
    made = shot(one.workspace / "output")
    faults = []
    if again != calls - stored:
        faults.append(f"{stored} replies were stored, and {again} of {calls} were asked again")
    if len(one.calls()) - calls > len(lost):
        faults.append(f"{len(one.calls()) - calls} calls were paid in vain, {len(lost)} are booked")
    if len(lost) > SECTIONS:
        faults.append(f"{len(lost)} calls were in flight")
    if len(rows) - len(lost) != calls:
        faults.append(f"{len(rows) - len(lost)} replies are booked")
    names = sorted(wanted.keys() | made.keys())
    faults += [f"{name} differs" for name in names if comparable(wanted, name) != comparable(made, name)][:4]
    return faults, len(lost)


# --- kills of a night in batches


NIGHT = 4  # runs: three rounds are handed in, each picked up by the run after


def batch_kills(press: newsroom.Press, folder: Path, count: int) -> bool:
    """Kill runs between and within the three rounds, at points spread over what they do to disk and server, and run to the end."""
    with scene(press, folder / "whole", {"batch": True}, batch_s=HOUR_S) as one:
        steps = [step for number in range(NIGHT) for step in night_run(one, folder, number)]
        wanted, calls, cost = shot(one.workspace / "output"), len(one.calls()), one.cost()
    first = next(place for place, (_, _, name) in enumerate(steps) if name == "before a call")
    points = steps[first:]
    chosen = [points[int((number + 0.5) * len(points) / count)] for number in range(count)]
    wrong = 0
    for number, (run, at, name) in enumerate(chosen):
        with scene(press, folder / f"kill-{number}", {"batch": True}, batch_s=HOUR_S) as one:
            for earlier in range(run):
                night_run(one, folder, earlier)
            night_run(one, folder, run, dies_at=at)
            faults = night_goes_on(one, wanted, calls, cost)
        wrong += bool(faults)
        print(
            f"  run {run + 1}, step {at} ({name}): {', '.join(faults) or 'the same issue, nothing paid twice'}",
            flush=True,
        )
    print(f"{count} kills at {len(points)} points of {NIGHT} runs: {wrong} wrong")
    return not wrong


def night_run(one: Scene, folder: Path, number: int, dies_at: int = 0) -> list[tuple[int, int, str]]:
    """Run as cron does each hour; return its steps, or kill it at one of them."""
    told = folder / "steps"
    one.environment |= {"DIES_AT": str(dies_at), "STEPS": str(told)}
    process = one.start("run", command=DYING + COMMAND.replace("\nmain()\n", DYING_END))
    out, err = process.communicate()
    if (process.returncode < 0) != bool(dies_at) or process.returncode not in (0, 3, -9):
        raise SystemExit(f"run {number + 1}, {dies_at}: {process.returncode}\n{out}{err}")
    one.server.advance(HOUR_S + 1)
    return [] if dies_at else [(number, at, name) for at, name in enumerate(told.read_text().splitlines(), start=1)]


def night_goes_on(one: Scene, wanted: dict[str, bytes], calls: int, cost: float) -> list[str]:
    """Run each hour to the end; return what is wrong with what is there then, and with what was paid."""
    for _ in range(NIGHT + 1):
        if "묶음" not in one.run("run"):  # nothing was handed in and nothing is waited for
            break
        one.server.advance(HOUR_S + 1)
    made, rows = shot(one.workspace / "output"), one.costs()
    faults = [] if len(one.calls()) == calls else [f"{len(one.calls())} answers were paid, not {calls}"]
    faults += [] if abs(one.cost() - cost) < 1e-6 else [f"${one.cost():.4f} instead of ${cost:.4f}"]
    faults += [] if [row["state"] for row in rows] == ["paid"] * calls else [f"booked: {rows}"]
    return faults + [
        f"{name} differs" for name in sorted(wanted.keys() | made.keys()) if wanted.get(name) != made.get(name)
    ]


def comparable(files: dict[str, bytes], name: str) -> object:
    """Return a file without what the cache decides: who wrote it first depends on the moment."""
    content = files.get(name)
    if content is None or not (name.endswith("issue.json") or "/replies/" in name):
        return content
    tree = json.loads(content)
    return {key: value for key, value in tree.items() if key not in ("cost_usd", "usage")}


def main() -> None:
    """Measure, or kill."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=0, metavar="N")
    parser.add_argument("--batch-kills", type=int, default=0, metavar="N")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-draft-") as folder, newsroom.Press() as press:
        press.pieces = list(pieces())
        if given.kills:
            kills(press, Path(folder), given.kills)
        elif given.batch_kills:
            if not batch_kills(press, Path(folder), given.batch_kills):
                raise SystemExit(1)
        elif not measure(press, Path(folder)):
            raise SystemExit(1)


if __name__ == "__main__":
    main()
