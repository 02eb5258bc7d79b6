"""A section with another story whose pages were never read: they are read then, or the person is told what to do."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e import newsroom
from tests.e2e.conftest import Claude, call, held, shot


@pytest.fixture
def own_press() -> Iterator[newsroom.Press]:
    with newsroom.Press() as running:
        yield running


@pytest.fixture
def folder(own_press: newsroom.Press, claude: Claude, tmp_path: Path) -> Iterator[Path]:
    with held():
        made = newsroom.make(tmp_path / "weekly", own_press)
        assert call(made, "run").code == 0
        own_press.asked.clear()
        yield made


def issue(folder: Path) -> Path:
    return folder / "output" / newsroom.DAY


def unread(folder: Path) -> tuple[str, str]:
    """Forget the articles of a story that no section tells; return its id and the address of its first entry."""
    told = (issue(folder) / "outline.yaml").read_text()
    stories = json.loads((issue(folder) / "stories.json").read_text())["stories"]
    story = next(one for one in stories if one["id"] not in told)
    rows = (issue(folder) / "entries.jsonl").read_text().splitlines()
    entries = {row["id"]: row for row in map(json.loads, rows)}
    for path in issue(folder).glob("articles/S*.md"):
        if any(re.search(rf"\b{name}\b", path.read_text()) for name in story["entries"]):
            path.unlink()
    return story["id"], entries[story["entries"][0]]["url"]


def section(folder: Path) -> str:
    return next(issue(folder).glob("sections/*-s2.md")).read_text()


def test_pages_that_were_never_read_are_read_politely_and_kept(
    folder: Path, own_press: newsroom.Press, claude: Claude
) -> None:
    story, url = unread(folder)
    ended = call(folder, "regenerate", "s2", "--from", story)
    assert ended.code == 0, ended.text
    kept = re.search(r"기사 (\d+)개를 읽어 두었어요: (.+)", ended.out)
    assert kept is not None
    assert kept[1] == str(len(kept[2].split(", ")))
    path = url.removeprefix("http://").partition("/")[2]
    outlet = next(one for one in own_press.asked if one.endswith(f" /{path}")).split()[0]
    assert own_press.asked.index(f"{outlet} /robots.txt") < own_press.asked.index(f"{outlet} /{path}")
    asked = len(own_press.asked)
    assert call(folder, "regenerate", "s2", "--from", story, "--take", "all").code == 0
    assert len(own_press.asked) == asked
    assert f"story: {story}" in section(folder)
    assert any(f"[^{name}." in section(folder) for name in kept[2].split(", "))
    assert call(folder, "check").code == 0


def test_what_cannot_be_read_costs_nothing_and_the_text_that_is_brought_in_its_place_is_used(
    folder: Path, own_press: newsroom.Press, claude: Claude, tmp_path: Path
) -> None:
    story, url = unread(folder)
    own_press.down.update(newsroom.OUTLETS)
    before, asked = shot(folder), claude.totals["requests"]
    ended = call(folder, "regenerate", "s2", "--from", story)
    assert ended.code == 2
    assert (shot(folder), claude.totals["requests"]) == (before, asked)
    assert f"`newsletter add {url} --text 파일 --date {newsroom.DAY}`" in ended.err
    assert f"`newsletter regenerate s2 --from {story} --date {newsroom.DAY}`" in ended.err
    text = tmp_path / "text.txt"
    text.write_text(
        "The city said on Monday that its AI model reads 2,300 letters a day. It will add 40 more in May.\n"
    )
    added = call(folder, "add", url, "--text", str(text), "--date", newsroom.DAY)
    assert added.code == 0, added.text
    assert call(folder, "regenerate", "s2", "--from", story, "--date", newsroom.DAY, "--take", "all").code == 0
    assert f"[^{added.out.partition(':')[0].strip()}." in section(folder)


def test_nothing_is_read_for_a_story_that_another_section_tells(folder: Path, own_press: newsroom.Press) -> None:
    told = re.search(r"(?m)^story: (\S+)$", next(issue(folder).glob("sections/*-s1.md")).read_text())
    assert told is not None
    for path in issue(folder).glob("articles/S*.md"):
        path.unlink()
    assert call(folder, "regenerate", "s2", "--from", told[1]).code == 2
    assert own_press.asked == []


def test_what_the_person_wrote_stays_with_another_story_and_what_goes_with_the_old_one_is_named(
    folder: Path, claude: Claude
) -> None:
    story = json.loads((issue(folder) / "stories.json").read_text())["stories"]
    told = (issue(folder) / "outline.yaml").read_text()
    other = next(one["id"] for one in story if one["id"] not in told)
    path = next(issue(folder).glob("sections/*-s2.md"))
    cited = re.search(r"\[\^(S\d+\.\d+)", path.read_text())
    assert cited is not None
    own, old, locked = "저는 이번 주에 직접 써 봤어요.", "앞 이야기에 덧붙인 말이에요.", "잠가 둔 말이에요."
    path.write_text(f"{path.read_text().rstrip()}\n\n{own} {old}[^{cited[1]}] {locked}[^{cited[1]}]\n")
    assert call(folder, "lock", "s2", locked).code == 0
    mine = path.read_text()

    ended = call(folder, "regenerate", "s2", "--from", other, "--take", "all")
    assert ended.code == 0, ended.text
    text = section(folder)
    assert f"story: {other}" in text
    assert (own in text, old in text, locked in text) == (True, False, True)
    assert f"  - {old}" in ended.out
    assert own not in ended.out
    assert "`newsletter undo s2`" in ended.out
    assert call(folder, "replay", "--date", newsroom.DAY).code == 0

    ended = call(folder, "regenerate", "s2", "--instruction", "더 짧게", "--take", "all")
    assert ended.code == 0, ended.text
    assert (own in section(folder), locked in section(folder)) == (True, True)
    assert call(folder, "undo", "s2").code == 0
    assert call(folder, "undo", "s2").code == 0
    assert section(folder) == mine
