"""Every command in a shell block of the users' pages is run, on an issue over real local servers, and ends as the pages say.

Each runs in a copy of its own of one finished issue. What a page invents (dates, ids, addresses, file names) is replaced by what is
there; what must have happened before is done first. The path of a newcomer is run as a whole in `test_newcomer.py`.
"""

import json
import re
import shlex
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e import newsroom
from tests.e2e.conftest import Ended, call, held, messages_api, started
from tests.e2e.smtp_server import Box, smtp_server
from tests.services import listmonk, stibee
from tests.services.server import serving

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
_BLOCK = re.compile(r"^(?P<indent> *)```sh\n(?P<inside>.*?)^(?P=indent)```", re.MULTILINE | re.DOTALL)
_PATH = re.compile(r"<!-- newcomer -->\n+```sh\n.*?```", re.DOTALL)
ELSEWHERE = ("make ", "ssh ", "git ", "pip ", "dask ", "python ", ".venv/bin/dask ", ".venv/bin/python ")
"""What is no command of ours: `make` targets are known to be there; `dask` and `--cluster` are run in `test_many.py`."""


def commands() -> list[tuple[str, str]]:
    """Return each command once, with the first page that has it, without the program's own place and the workspace."""
    found: dict[str, str] = {}
    for page in PAGES:
        text = _PATH.sub("", page.read_text(encoding="utf-8"))
        for block in _BLOCK.finditer(text):
            for line in block["inside"].splitlines():
                bare = re.split(r"\s+#\s", line)[0].strip()
                if bare and not bare.startswith(ELSEWHERE) and "--cluster" not in bare:
                    found.setdefault(re.sub(r"^(?:\S*/)?newsletter (?:-w \S+ (?!restore))?", "", bare), page.name)
    return [(page, line) for line, page in found.items()]


@dataclass
class House:
    """A finished issue and what a command may meet: outlets, a mail server, two mailing services, a model."""

    folder: Path
    press: newsroom.Press
    box: Box

    @property
    def issue(self) -> Path:
        """The folder of the issue."""
        return self.folder / "output" / newsroom.DAY

    def newsletter(self, *words: str, stdin: str | None = None) -> Ended:
        """Run a command that must end well."""
        ended = call(self.folder, *words, stdin=stdin)
        assert ended.code == 0, f"{words}\n{ended.text}"
        return ended

    def write(self, text: str) -> None:
        """Add a line of the editor's own to the first story, and build."""
        path = self.issue / "sections/02-s1.md"
        path.write_text(path.read_text().rstrip("\n") + f"\n\n{text}[^직접: 담당자에게 물음]\n")
        call(self.folder, "build")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The issue, made once; its servers stay until the last command."""
    with (
        newsroom.Press() as press,
        smtp_server() as box,
        serving(listmonk.ListmonkServer()) as lists,
        serving(stibee.StibeeServer()) as books,
        held(),
        messages_api(),
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setenv("NEWSLETTER_LISTMONK_TOKEN", listmonk.TOKEN)
        patch.setenv("NEWSLETTER_STIBEE_KEY", stibee.KEY)
        mail = {
            "from": "항구 <desk@harbor.example>",
            "reply_to": "editor@harbor.example",
            "address": "서울시 항구로 1",
            "smtp": {"host": "127.0.0.1", "port": box.port, "security": "none"},
            "listmonk": {"url": lists.url(), "user": listmonk.USER, "lists": [3], "template": 2},
            "stibee": {"url": books.url("/v2"), "list": 77},
        }
        folder = newsroom.make(tmp_path_factory.mktemp("docs") / "weekly", press, mail=mail)
        (folder / "subscribers.csv").write_text("email,name\nann@home.example,앤\nreader@example.com,김독자\n")
        house = House(folder, press, box)
        house.newsletter("run")
        yield house


@pytest.fixture
def house(made: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    """A copy of it, and the files that the pages speak of in the folder where one stands."""
    monkeypatch.chdir(tmp_path)
    folder = Path(shutil.copytree(made.folder, tmp_path / "weekly"))
    past = (ROOT / "pipeline/demo/week/past/2026-11-18.md").read_text(encoding="utf-8")
    files = {
        "초안.md": "값을 내렸어요.\n",
        "원문1.txt": "The price fell.\n",
        "원문2.txt": "값이 내렸다.\n",
        "pairs.jsonl": json.dumps({"id": "1", "source": "The price fell by 5%.", "draft": "값이 5% 내렸어요."}) + "\n",
        "붙여넣은글.txt": "The council met on Monday. It approved the plan for the new AI center with 12 votes to 3.\n",
        "메모.txt": "담당자는 3월 9일에 연다고 답했다.\n",
        "행사.md": "### 모임\n\n- **일시**: 2026-03-20 14:00\n- **장소**: 하늘홀\n",
        "새구독자.csv": "email,name\nnew@home.example,새 독자\n",
        "2026-02-25.md": past,
        "지난호/2026-02-18.md": past,
        "11월호.md": past,
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return House(folder, made.press, made.box)


# --- what must have happened before


def tested(house: House) -> None:
    house.newsletter("send", "--to", "me@example.com")


def sent(house: House) -> None:
    house.write("요금은 84% 싸졌고 11월 18일에 바뀌었어요.")
    tested(house)
    house.newsletter("send", "--yes")


def corrected(house: House) -> None:
    sent(house)
    house.newsletter("correct", "s1", "--was", "84%", "--is", "83%")


def told_elsewhere(house: House) -> None:
    house.newsletter("sent", "--where", "maily")


def imported(house: House) -> None:
    house.newsletter("import", "11월호.md", "--date", "2025-11-05")


def approved(house: House) -> None:
    tested(house)
    house.newsletter("send", "--at", f"{newsroom.DAY} 07:00", "--yes")


def doubtful(house: House) -> None:
    tested(house)
    house.box.tell("DOT", "ann@home.example", "drop")
    assert call(house.folder, "send", "--yes").code == 3


def changed(house: House) -> None:
    house.newsletter("regenerate", "s1", "--instruction", "더 짧게", "--take", "all")


def undone(house: House) -> None:
    changed(house)
    house.newsletter("undo", "s1")


def noted(house: House) -> None:
    house.newsletter("section", "add", "note", "--after", "s2")


def locked(house: House) -> None:
    house.newsletter("lock", "s1")


def wrong(house: House) -> None:
    path = house.issue / "sections/02-s1.md"
    path.write_text(re.sub(r"(\[\^S\d+\.\d+)", r" 값은 987,654원이에요.\1", path.read_text(), count=1))
    assert call(house.folder, "check").code == 3


def mistyped(house: House) -> None:
    path = house.issue / "sections/02-s1.md"
    path.write_text(path.read_text() + "\n새 API은 다음 주에 나와요.\n")
    house.newsletter("check")


def often_mended(house: House, was: str = "풀어서 밝혔어요", now: str = "풀어 알렸어요") -> None:
    for path in (house.issue / "sections").glob("*-s*.md"):
        path.write_text(path.read_text().replace(was, now))
    house.newsletter("build")


def often_renamed(house: House) -> None:
    often_mended(house, "눈높이에서", "시선에서")


def kept(house: House) -> None:
    house.newsletter("backup", "weekly.tar.gz")


def pinned(house: House) -> None:
    house.newsletter("pin", stories(house)[0])


def without_one(house: House) -> None:
    path, feed = house.folder / "sources.yaml", f"{house.press.origin('dari')}/feed"
    path.write_text(path.read_text().replace(feed, f"{feed}/old"))


def come_late(house: House) -> None:
    house.press.pieces.append(LATE)


def skipped(house: House) -> None:
    house.newsletter("skip", "2027-02-10", "--reason", "설날")


LATE = newsroom.Piece(
    "quill",
    "ferry-timetable",
    1,
    "Corvid opens its AI model for ferry timetables",
    (
        "Corvid opened its AI language model for ferry timetables on Tuesday under an open licence.",
        "The model plans 340 crossings a day and was trained on nine years of timetables.",
        "Three ports will use the AI model from April, Corvid said.",
    ),
)

BEFORE: dict[str, Callable[[House], None]] = {
    r"send$|send --at|send --dry-run|send --target listmonk|send --target stibee|send --target file": tested,
    r"send --cancel": approved,
    r"send --in-doubt": doubtful,
    r"sent --undo$": told_elsewhere,
    r"sent --undo --date": imported,
    r"correct s1 --was": sent,
    r"correct s1 --(?:mail|to|dry-run)": corrected,
    r"site": sent,
    r"undo s1": changed,
    r"redo s1": undone,
    r"section (?:move|remove)": noted,
    r"unlock": locked,
    r"fix": mistyped,
    r"dismiss": wrong,
    r"voice --accept": often_mended,
    r"voice --glossary": often_renamed,
    r"-w 새폴더 restore": kept,
    r"pin .* --undo": pinned,
    r"skip .* --undo": skipped,
    r"sources add": without_one,
    r"late --take": come_late,
}
CODES = {r"init ~/weekly$": 2, r"run --shape": 2}
"""Where a command ends otherwise than well: the newsletter that a page starts is there already, its issue is planned."""

CONFIRMED = re.compile(r"late --take|send(?: --at| --target \w+ --start|$)|correct .*--mail")
"""A person on a terminal is asked and says yes."""


def stories(house: House) -> list[str]:
    """Return the ids of the stories, those of most entries first."""
    rows = json.loads((house.issue / "stories.json").read_text())["stories"]
    return [row["id"] for row in sorted(rows, key=lambda row: -len(row["entries"]))]


def real(line: str, house: House) -> str:
    """Return a command with what is there in place of what the page invents."""
    rows = json.loads((house.issue / "stories.json").read_text())["stories"]
    first, second, third = stories(house)[:3]
    entries = next(row["entries"] for row in rows if row["id"] == first)
    body = (house.issue / "sections/02-s1.md").read_text()
    sentence = next(part for part in re.findall(r"[가-힣][^.\n\[]{12,}\.", body))
    finding = json.loads((house.issue / "findings.json").read_text())
    meant = [one["id"] for one in finding if (one["fix"] if line.startswith("fix") else one["severity"] == "block")]
    table = {
        "st-3f9c2a": first,
        "st-91aa02": second,
        "st-5c7d11": third,
        "글A": entries[0],
        "글B": entries[1],
        "f-1a2b3c": next(iter(meant), "f-1a2b3c"),
        "다만 이건 정가끼리의": sentence[:10],
        "https://example.com/post": house.press.url(newsroom.PIECES[7]),
        "https://blog.example.com": f"{house.press.origin('dari')}/feed",
        "2026-12-02": newsroom.DAY,
        "2026-11-18.md": "2026-02-25.md",
        "지난호/*.md": "지난호/2026-02-18.md",
        "내주소@example.com": "me@example.com",
        "~/weekly": str(house.folder),
        "8123": "0",
    }
    if line.startswith("late --take"):
        came = json.loads(house.newsletter("late", "--json").out)["stories"]
        third = next(story["id"] for story in came if LATE.title in story["title"])
        table["st-5c7d11"] = third
    if line.startswith("voice --"):
        table["v-3f9c2a"] = next(
            iter(
                re.findall(
                    r"--glossary (v-\w+)" if "--glossary" in line else r"^(v-\w+)", house.newsletter("voice").out, re.M
                )
            )
        )
    line = re.sub(r"--all 폴더", f"--all {house.folder.parent}", line)
    for invented, there in table.items():
        line = line.replace(invented, there)
    return line


def prepared(line: str, house: House) -> None:
    """Do what must have happened before."""
    for pattern, before in BEFORE.items():
        if re.match(pattern, line):
            before(house)
            return


@pytest.mark.parametrize(("page", "line"), commands(), ids=[f"{page}: {line}" for page, line in commands()])
def test_a_command_of_the_pages_ends_as_they_say(page: str, line: str, house: House) -> None:
    if "desk" in line.split():
        served(line, house)
        return
    prepared(line, house)
    told, _, given = real(line, house).partition(" < ")
    words = shlex.split(told)
    if CONFIRMED.match(line):
        words.append("--yes")
    where = None if words[0] in ("-w", "init", "demo") else house.folder
    ended = call(where, *words, stdin=Path(given).read_text(encoding="utf-8") if given else None)
    expected = next((code for pattern, code in CODES.items() if re.match(pattern, line)), 0)
    assert ended.code == expected, f"{shlex.join(words)}\n{ended.text}"


def served(line: str, house: House) -> None:
    """Start the desk, see that it tells its address, and stop it."""
    words = [word for word in shlex.split(real(line, house)) if word not in ("--host-port", "localhost:0")]
    with started(house.folder, *words, *([] if "--no-browser" in words else ["--no-browser"])) as serving_desk:
        try:
            assert serving_desk.stdout is not None
            assert "http://127.0.0.1:" in serving_desk.stdout.readline()
        finally:
            serving_desk.terminate()
            serving_desk.communicate()


def test_every_bench_that_the_pages_name_is_there() -> None:
    texts = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    named = set(re.findall(r"python (?:-m bench\.|bench/)(\w+)", texts))
    assert named
    assert sorted(name for name in named if not (ROOT / "bench" / f"{name}.py").is_file()) == []


def test_what_the_table_prepares_is_in_the_pages() -> None:
    lines = [line for _, line in commands()]
    assert len(lines) > 70
    for pattern in (*BEFORE, *CODES):
        assert [line for line in lines if re.match(pattern, line)], pattern
