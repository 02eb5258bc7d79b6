"""Which issue's list a command without a date looks at, and where a story is that it does not have."""

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pipeline.cli import main
from pipeline.demo.world import SampleWorld
from tests.unit.run import sample
from tests.unit.run.conftest import made, workspace, world  # noqa: F401 - the sample issue, as a fixture here too
from tests.unit.run.sample import DAY

NEXT = "2026-12-02"


class Late:
    """A clock two days after the sample issue: without a date the next one is meant."""

    def now(self) -> datetime:
        return datetime(2026, 11, 27, 5, tzinfo=UTC)

    def sleep(self, seconds: float) -> None:
        """Return at once."""


@pytest.fixture
def weekly(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> Path:  # noqa: F811 - the fixture of that name
    """The sample issue, made, two days after its date."""
    monkeypatch.delenv("ANTHROPIC_API_KEY", raising=False)
    monkeypatch.setattr("pipeline.cli.world.SystemClock", Late)
    path = workspace / "sources.yaml"
    path.write_text(path.read_text("utf-8").replace("drafter: sample", "drafter: extractive"), "utf-8")
    return workspace


@pytest.fixture
def listed(weekly: Path) -> Path:
    """The same where the next issue has a list too, without the last story of the one that was made."""
    old, new = weekly / "output" / DAY.isoformat(), weekly / "output" / NEXT
    new.mkdir()
    for name in ("entries.jsonl", "stories.json", "issue.json"):
        shutil.copyfile(old / name, new / name)
    tree = json.loads((new / "stories.json").read_text("utf-8"))
    gone = tree["stories"].pop()
    (new / "stories.json").write_text(json.dumps(tree, ensure_ascii=False), "utf-8")
    rows = (new / "entries.jsonl").read_text("utf-8").splitlines(keepends=True)
    kept = [row for row in rows if json.loads(row)["id"] not in gone["entries"]]
    (new / "entries.jsonl").write_text("".join(kept), "utf-8")
    return weekly


def stories_of(folder: Path) -> list[str]:
    tree = json.loads((folder / "output" / DAY.isoformat() / "stories.json").read_text("utf-8"))
    return [story["id"] for story in tree["stories"]]


def newsletter(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["-w", str(folder), *words])


def test_a_list_that_is_not_there_names_its_issue_and_the_one_that_was_made(weekly: Path) -> None:
    shown = newsletter(weekly, "stories", "--unsure")
    assert shown.exit_code == 3
    assert f"{NEXT} 호에는 아직 이야기 목록이 없어요" in shown.output
    assert f"`newsletter stories --unsure --date {DAY}`" in shown.output
    assert f"`newsletter drop 2 --date {DAY}`" in newsletter(weekly, "drop", "2").output
    assert str(DAY) not in newsletter(weekly, "drop", "2", "--date", NEXT).output
    given = newsletter(weekly, "stories", "--date", NEXT)
    assert given.exit_code == 3
    assert str(DAY) not in given.output


@pytest.mark.parametrize("action", ["pin", "drop", "later"])
def test_a_story_of_the_made_issue_comes_with_the_command_for_it(weekly: Path, action: str) -> None:
    story = stories_of(weekly)[0]
    ended = newsletter(weekly, action, story, "--note", "꼭 봐요")
    assert ended.exit_code == 2
    assert f"{NEXT} 호에는 아직 이야기 목록이 없어서 `{story}`" in ended.output
    assert f"`newsletter {action} {story} --note '꼭 봐요' --date {DAY}`" in ended.output
    again = newsletter(weekly, action, story, "--note", "꼭 봐요", "--date", DAY.isoformat())
    assert again.exit_code == 0, again.output


def test_what_no_list_has_names_the_list_that_was_looked_at_and_no_other(listed: Path) -> None:
    ended = newsletter(listed, "merge", "st-none", "1")
    assert ended.exit_code == 2
    assert f"{NEXT} 호의 목록에 `st-none` 이야기가 없어요" in ended.output
    assert str(DAY) not in ended.output
    assert str(DAY) not in newsletter(listed, "pin", "999").output


def test_of_two_lists_the_one_that_has_all_that_was_named_is_told(listed: Path) -> None:
    first, gone = stories_of(listed)[0], stories_of(listed)[-1]
    ended = newsletter(listed, "merge", first, gone)
    assert ended.exit_code == 2
    assert f"`newsletter merge {first} {gone} --date {DAY}`" in ended.output
    apart = newsletter(listed, "merge", gone, "e-none")
    assert "한 번에 한 호의 이야기만" in apart.output
    why = newsletter(listed, "stories", "--why", first, gone)
    assert f"`newsletter stories --why {first} {gone} --date {DAY}`" in why.output


def test_a_list_says_whose_it_is_until_the_made_issue_is_sent(listed: Path, world: SampleWorld) -> None:  # noqa: F811
    meant = f"`newsletter stories --date {DAY}`"
    assert meant in newsletter(listed, "stories").output
    tree = newsletter(listed, "stories", "--json")
    assert json.loads(tree.stdout)["stories"]
    assert f"`newsletter pin 1 --date {DAY}`" in newsletter(listed, "pin", "1").output
    with sample.opened(listed, world) as context:
        context.state.mark_sent(DAY, 1, "제목", context.now(), "smtp")
    assert str(DAY) not in newsletter(listed, "stories").output.split("\n")[0]
    assert meant not in newsletter(listed, "stories").output
