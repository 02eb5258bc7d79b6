"""The commands that show and steer the choice of stories, as a person types them."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pipeline.cli import main, stories
from pipeline.demo.world import SampleWorld
from pipeline.records import PastStory, Reason, Story
from tests.unit.run import sample
from tests.unit.run.conftest import made, workspace, world  # noqa: F401 - the sample issue, as a fixture here too
from tests.unit.run.sample import DAY


@pytest.fixture
def plain(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> Path:  # noqa: F811 - the fixture of that name
    """The sample issue whose commands open no sample world and see no key."""
    monkeypatch.delenv("ANTHROPIC_API_KEY", raising=False)
    path = workspace / "sources.yaml"
    path.write_text(path.read_text("utf-8").replace("drafter: sample", "drafter: extractive"), "utf-8")
    return workspace


@pytest.fixture
def opened(plain: Path) -> Path:
    """The same before its outline."""
    (plain / "output" / DAY.isoformat() / "outline.yaml").unlink()
    return plain


def newsletter(workspace: Path, *words: str) -> Result:  # noqa: F811
    return CliRunner().invoke(main, ["-w", str(workspace), *words, "--date", DAY.isoformat()])


def test_stories_show_reasons_cuts_by_reason_and_the_shape(plain: Path) -> None:
    shown = newsletter(plain, "stories")
    assert shown.exit_code == 0, shown.output
    stored = json.loads(newsletter(plain, "stories", "--json").output)
    reasons = {left["reason"] for left in stored["left_out"]}
    assert len(stored["left_out"]) > 2
    for reason in reasons:
        count = sum(left["reason"] == reason for left in stored["left_out"])
        assert f"{count:4}  {reason}" in shown.output
    assert "이번 주 모양" in shown.output
    assert "--unsure" in shown.output


def test_why_shows_a_sum_in_words(plain: Path) -> None:
    stories = json.loads(newsletter(plain, "stories", "--json").output)["stories"]
    one, other = next(story["entries"][:2] for story in stories if len(story["entries"]) > 1)
    shown = newsletter(plain, "stories", "--why", one, other)
    assert shown.exit_code == 0, shown.output
    assert "=" not in "".join(row[:9] for row in shown.output.splitlines() if row.startswith("  "))
    assert "처음 값" in shown.output


def test_unsure_pairs_are_offered_with_the_command_that_joins_them(opened: Path) -> None:
    issue = opened / "output" / DAY.isoformat()
    rows = [json.loads(row) for row in (issue / "entries.jsonl").read_text("utf-8").splitlines()]
    first, second = rows[0], rows[1]
    first |= {"title": "Brume opens an AI lab for harbours in Porto", "summary": "Ships and models.", "body": ""}
    second |= {"title": "Vigo regrets that its AI money goes to Brume's lab", "body": ""}
    second |= {"summary": "Forty jobs, the mayor told reporters in the town hall.", "outlet": "Another outlet"}
    second["published"] = first["published"]
    gone = {first["id"], second["id"]}
    first["id"], second["id"] = "e-porto", "e-vigo"  # new articles, which the list has not shown
    (issue / "entries.jsonl").write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    stories = json.loads(newsletter(opened, "stories", "--json").output)["stories"]
    another = next(story["id"] for story in stories if gone.isdisjoint(story["entries"]))
    assert newsletter(opened, "pin", another).exit_code == 0  # ranks again
    pairs = json.loads(newsletter(opened, "stories", "--unsure", "--json").output)
    pair = next(one for one in pairs if {one["link"]["one"], one["link"]["other"]} == {first["id"], second["id"]})
    shown = newsletter(opened, "stories", "--unsure").output
    assert f"{pair['score']:.2f}  {pair['one']}" in shown
    assert "newsletter merge" in shown
    assert newsletter(opened, "merge", pair["one"], pair["other"]).exit_code == 0
    assert pair["link"] not in [
        one["link"] for one in json.loads(newsletter(opened, "stories", "--unsure", "--json").output)
    ]


def test_later_takes_a_day_after_this_issue_and_shows_it(opened: Path) -> None:
    stories = json.loads(newsletter(opened, "stories", "--json").output)["stories"]
    wrong = newsletter(opened, "later", stories[-1]["id"], "--until", "2026-11-20")
    assert wrong.exit_code == 2
    assert "2026-11-20" in wrong.output
    assert newsletter(opened, "later", stories[-1]["id"], "--until", "soon").exit_code == 2
    right = newsletter(opened, "later", stories[-1]["id"], "--until", "2026-12-09", "--note", "시행일")
    assert right.exit_code == 0, right.output
    assert "2026-12-09 호까지, 시행일" in newsletter(opened, "stories").output
    assert newsletter(opened, "later", stories[-1]["entries"][0], "--undo").exit_code == 0
    assert "시행일" not in newsletter(opened, "stories").output


@pytest.mark.parametrize("action", ["drop", "later"])
def test_what_a_decision_took_off_the_list_is_taken_back_by_its_id(opened: Path, action: str) -> None:
    assert newsletter(opened, "pin", "1").exit_code == 0  # ranks again
    before = newsletter(opened, "stories", "--json").output
    story = next(one for one in json.loads(before)["stories"] if len(one["entries"]) > 1 and not one["pinned"])
    assert newsletter(opened, action, story["id"]).exit_code == 0
    assert story["id"] not in newsletter(opened, "stories", "--json").output
    assert newsletter(opened, action, story["id"], "--undo").exit_code == 0
    assert newsletter(opened, "stories", "--json").output == before
    assert newsletter(opened, action, "st-none", "--undo").exit_code == 2


def test_a_list_opens_with_the_days_that_have_come(plain: Path, world: SampleWorld) -> None:  # noqa: F811
    text = "### 로봇 법\n\n유럽의 새 법은 11월 24일에 시행돼요."
    with sample.opened(plain, world) as context:
        past = context.state.past_stories(DAY)
        context.state.remember_stories(DAY.replace(day=18), [*past, PastStory("2026-11-18", "로봇 법", text)])
    shown = newsletter(plain, "stories").output
    assert shown.index("유럽의 새 법은 11월 24일에 시행돼요.") < shown.index("st-")
    assert "2026-11-18 ‘로봇 법’" in shown


def test_late_tells_what_came_and_takes_one_story_alone(workspace: Path, world: SampleWorld) -> None:  # noqa: F811
    issue = workspace / "output" / DAY.isoformat()
    nothing = newsletter(workspace, "late")
    assert nothing.exit_code == 0, nothing.output
    assert "그 뒤에 온 이야기가 없어요" in nothing.output
    assert "인용한 원문은 그대로예요" in nothing.output
    stored = json.loads((issue / "stories.json").read_text("utf-8"))
    told = (issue / "outline.yaml").read_text("utf-8")
    late = next(story for story in stored["stories"] if story["id"] not in told)
    stored["stories"].remove(late)
    (issue / "stories.json").write_text(json.dumps(stored, ensure_ascii=False), "utf-8")
    rows = (issue / "entries.jsonl").read_text("utf-8").splitlines(keepends=True)
    kept = [row for row in rows if json.loads(row)["id"] not in late["entries"]]
    (issue / "entries.jsonl").write_text("".join(kept), "utf-8")
    before = sample.shot(issue / "sections")
    came = newsletter(workspace, "late")
    assert late["id"] in came.output
    assert "구성한 뒤에 글" in newsletter(workspace, "run").output
    assert sample.shot(issue / "sections") == before
    assert (issue / "outline.yaml").read_text("utf-8") == told
    taken = newsletter(workspace, "late", "--take", late["id"])
    assert taken.exit_code == 0, taken.output
    after = sample.shot(issue / "sections")
    assert set(before.values()) <= set(after.values())
    assert len(after) == len(before) + 1
    assert late["id"] in (issue / "outline.yaml").read_text("utf-8")
    again = newsletter(workspace, "late", "--take", late["id"])
    assert again.exit_code == 2


def test_brackets_in_a_title_are_shown_as_they_stand(capsys: pytest.CaptureFixture[str]) -> None:
    told = "[bold]Lumen[/x] opens [/]"
    stories._table([Story("st-1", told, ("e-1",), ("Ledger",), 1.5, (Reason("event", 0.4, "because"),))])
    shown = capsys.readouterr().out
    assert told in shown
    assert "Ledger" in shown
    assert "+0.40 because" in shown


def test_articles_shows_the_ids_that_split_and_why_take(opened: Path) -> None:
    stored = json.loads(newsletter(opened, "stories", "--json").output)
    shown = newsletter(opened, "stories", "--articles")
    assert shown.exit_code == 0, shown.output
    rows = [row.split(maxsplit=3) for row in shown.output.splitlines() if row.startswith("   e-")]
    told = [name for story in stored["stories"] for name in story["entries"]]
    cut = stored["left_out"]
    assert [row[0] for row in rows] == [*told, *(left["entry"] for left in cut)]
    assert all(f"      {left['reason']}" in shown.output.splitlines() for left in cut)
    entries = (opened / "output" / DAY.isoformat() / "entries.jsonl").read_text("utf-8").splitlines()
    known = {one["id"]: one for one in map(json.loads, entries)}
    assert all(row[3] == f"{known[row[0]]['outlet']}: {known[row[0]]['title']}" for row in rows)
    listed = json.loads(newsletter(opened, "stories", "--articles", "--json").output)
    assert [(one["entry"], one["reason"]) for one in listed[len(told) :]] == [
        (one["entry"], one["reason"]) for one in cut
    ]
    story = next(one for one in stored["stories"] if len(one["entries"]) > 1)
    assert newsletter(opened, "split", story["id"], story["entries"][-1]).exit_code == 0


def test_why_of_one_and_the_same_says_so(plain: Path) -> None:
    stories = json.loads(newsletter(plain, "stories", "--json").output)["stories"]
    story = next(one for one in stories if len(one["entries"]) > 1)
    lead = story["entries"][0]
    for pair in ((lead, lead), (story["id"], lead)):
        shown = newsletter(plain, "stories", "--why", *pair)
        assert shown.exit_code == 2
        assert "둘은 같은 글이에요" in shown.output
    rank = str(stories.index(story) + 1)
    for pair in ((story["id"], story["id"]), (story["id"], rank)):
        shown = newsletter(plain, "stories", "--why", *pair)
        assert shown.exit_code == 2
        assert f"둘은 같은 이야기예요({story['title']})" in shown.output
    unknown = newsletter(plain, "stories", "--why", lead, "e-none")
    assert unknown.exit_code == 2
    assert "`e-none` 글이 없어요" in unknown.output
    assert "`st-none` 이야기가 없어요" in newsletter(plain, "stories", "--why", lead, "st-none").output


def test_an_article_names_the_story_that_it_stands_in(opened: Path) -> None:
    assert newsletter(opened, "pin", "1").exit_code == 0  # ranks again
    stored = json.loads(newsletter(opened, "stories", "--json").output)
    story = next(one for one in stored["stories"] if len(one["entries"]) > 1 and not one["pinned"])
    assert newsletter(opened, "pin", story["entries"][-1]).exit_code == 0
    again = json.loads(newsletter(opened, "stories", "--json").output)["stories"]
    assert story["id"] in [one["id"] for one in again if one["pinned"]]
    left = stored["left_out"][0]
    out = newsletter(opened, "drop", left["entry"])
    assert out.exit_code == 2
    assert f"`{left['entry']}` 글(" in out.output
    assert left["reason"] in out.output
    assert f"`newsletter pin {left['entry']}`" in out.output
    assert newsletter(opened, "pin", left["entry"]).exit_code == 0
    back = json.loads(newsletter(opened, "stories", "--json").output)["stories"]
    assert any(left["entry"] in one["entries"] for one in back if one["pinned"])
    assert "`e-none` 글이 없어요" in newsletter(opened, "drop", "e-none").output
