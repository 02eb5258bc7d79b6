"""A preheader that the sections no longer bear out is written anew with the titles, and taken only where a person wants it."""

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pipeline.cli import main
from pipeline.errors import UsageError
from pipeline.run import finishing, record, titling
from pipeline.run.context import Context
from pipeline.run.editing import need_outline
from pipeline.run.regenerate import Wish
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY, shot

WRONG = "루멘 2 입력 요금 95% 인하 소식도 담았어요"


@pytest.fixture
def issue(context: Context) -> IssueFolder:
    """The sample issue with a preheader that says what no section says."""
    folder = context.issue(DAY)
    folder.put_outline(replace(need_outline(folder), preheader=WRONG))
    finishing.finish(context, folder)
    assert any(one.section == "preheader" for one in folder.findings())
    return folder


def test_a_preheader_that_no_longer_holds_gets_another_with_the_titles(context: Context, issue: IssueFolder) -> None:
    assert titling.preheader_on_offer(issue) == ""
    titling.propose(context, issue, Wish())
    offered = titling.preheader_on_offer(issue)
    assert offered
    assert need_outline(issue).preheader == WRONG

    assert titling.take_preheader(context, issue) == offered
    assert need_outline(issue).preheader == offered
    assert not any(one.section == "preheader" for one in issue.findings())
    assert titling.preheader_on_offer(issue) == ""
    assert titling.take_preheader(context, issue, "  내가  쓴 문장이에요 ") == "내가 쓴 문장이에요"


def test_one_that_holds_is_left_alone_and_nothing_can_be_taken_that_was_not_offered(context: Context) -> None:
    folder = context.issue(DAY)
    with pytest.raises(UsageError, match="regenerate title"):
        titling.take_preheader(context, folder)
    titling.propose(context, folder, Wish())
    assert record.offered_preheader(folder)
    offered, own = titling.preheader_on_offer(folder), need_outline(folder).preheader
    assert offered not in ("", own)
    assert titling.preheader_holds(folder)
    titling.take(context, folder, "1")
    assert need_outline(folder).preheader == own


def test_the_commands_offer_it_and_take_it(workspace: Path, context: Context, issue: IssueFolder) -> None:
    del context, issue
    words = ("-w", str(workspace))
    checked = CliRunner().invoke(main, [*words, "check", "--date", DAY.isoformat()])
    assert "newsletter title --preheader" in checked.output.partition("preheader")[2]
    offered = CliRunner().invoke(main, [*words, "regenerate", "title", "--date", DAY.isoformat()])
    assert "newsletter title --preheader" in offered.output, offered.output
    assert f"그 문장은 꼭지와 맞지 않아요: {WRONG}" in offered.output
    taken = CliRunner().invoke(main, [*words, "title", "--preheader", "--date", DAY.isoformat()])
    assert taken.exit_code == 0, taken.output
    assert "미리보기 문장: " in taken.output
    given = CliRunner().invoke(main, [*words, "title", "--preheader", "내 문장이에요", "--date", DAY.isoformat()])
    assert "미리보기 문장: 내 문장이에요" in given.output


def test_a_subject_of_its_own_stays_with_another_title_and_the_commands_say_so(
    workspace: Path, context: Context
) -> None:
    folder, words = context.issue(DAY), ("-w", str(workspace), "title", "--date", DAY.isoformat())
    folder.put_outline(replace(need_outline(folder), title="📉 옛 제목이에요", subject="따로 적은 메일 제목"))
    told = CliRunner().invoke(main, [*words, "📌 루멘이 값을 내렸어요"])
    assert "메일 제목은 그대로예요: 따로 적은 메일 제목" in told.output, told.output
    assert need_outline(folder).subject == "따로 적은 메일 제목"
    folder.put_outline(replace(need_outline(folder), subject="루멘이 값을 내렸어요"))
    followed = CliRunner().invoke(main, [*words, "📌 루멘이 요금을 낮췄어요"])
    assert "그대로예요" not in followed.output
    assert need_outline(folder).subject == "루멘이 요금을 낮췄어요"


def test_a_finding_on_the_subject_advises_what_can_write_one(workspace: Path, context: Context) -> None:
    folder = context.issue(DAY)
    folder.put_outline(replace(need_outline(folder), subject="루멘 2 입력 요금 95% 인하"))
    checked = CliRunner().invoke(main, ["-w", str(workspace), "check", "--date", DAY.isoformat()]).output
    told = checked.partition("루멘 2 입력 요금 95% 인하\n")[2]
    assert "newsletter title --subject" in told
    assert "newsletter regenerate title" not in told
    assert "s1 루멘, 새 모델의 입력 요금을 84% 내렸어요: 루멘 2 입력 $1.75에서 $0.28로 84% 인하" in told
    (found,) = [one for one in folder.findings() if one.section == "subject"]
    words = ["-w", str(workspace), "dismiss", found.id, "--reason", "확인", "--date", DAY.isoformat()]
    assert CliRunner().invoke(main, words).exit_code == 0
    build = CliRunner().invoke(main, ["-w", str(workspace), "build", "--date", DAY.isoformat()])
    assert "[확인] 확인할 곳 0곳" in build.output


def test_the_preheader_that_stands_is_shown_beside_the_new_one(workspace: Path, context: Context) -> None:
    own = need_outline(context.issue(DAY)).preheader
    shown = CliRunner().invoke(main, ["-w", str(workspace), "regenerate", "title", "--date", DAY.isoformat()]).output
    assert f"지금 문장이 그대로예요: {own}" in shown
    assert shown.index("3. ") < shown.index("새 미리보기 문장: ") < shown.index(own)


def test_a_title_whose_news_the_preheader_tells_as_well_is_told(workspace: Path, context: Context) -> None:
    folder, words = context.issue(DAY), ("-w", str(workspace), "title", "--date", DAY.isoformat())
    rows = [row for row in need_outline(folder).sections if row.kind == "story"]
    folder.put_outline(replace(need_outline(folder), preheader=f"{rows[0].heading}, 이 소식도 있어요"))
    twice = CliRunner().invoke(main, [*words, f"📌 {rows[0].heading}"]).output
    assert "미리보기 문장도 제목과 같은 소식이에요" in twice, twice
    other = CliRunner().invoke(main, [*words, f"📌 {rows[1].heading}"]).output
    assert "같은 소식이에요" not in other, other


def test_titles_that_were_turned_down_outlive_the_notes_of_the_issue(context: Context) -> None:
    issue = context.issue(DAY)
    first = need_outline(issue).titles
    titling.propose(context, issue, Wish())
    down, offered = record.turned_down(issue), record.offered_preheader(issue)
    assert set(first) <= set(down)
    (issue.path / "issue.json").unlink()
    finishing.finish(context, issue)
    assert set(record.turned_down(issue)) >= set(first)
    assert not set(record.turned_down(issue)) & set(need_outline(issue).titles)
    assert record.offered_preheader(issue) == offered


def test_the_titles_of_the_draft_are_not_turned_down_by_a_lost_file(context: Context) -> None:
    issue = context.issue(DAY)
    (issue.path / "issue.json").unlink()
    finishing.finish(context, issue)
    assert record.turned_down(issue) == ()


@pytest.mark.parametrize("section", ["title", "lede", "takeaways"])
def test_another_story_is_for_story_sections_only_and_that_is_said_before_a_call(
    workspace: Path, context: Context, section: str
) -> None:
    folder = context.issue(DAY)
    story, before = next(row.story for row in need_outline(folder).sections if row.story), shot(folder.path)
    words = ("-w", str(workspace), "regenerate", section, "--from", story, "--date", DAY.isoformat())
    ended = CliRunner().invoke(main, list(words))
    assert ended.exit_code == 2
    assert f"`--from`은 이야기 꼭지에만 써요. `{section}`에는" in ended.output
    assert "예상 비용" not in ended.output
    assert shot(folder.path) == before


def test_fewer_titles_than_three_are_offered_with_a_word_on_it(
    workspace: Path, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    two = ("📉 값을 내린 루멘, 이번에는 무엇이 다를까", "🗓️ 12월에 옮길 준비부터 해 보세요")
    monkeypatch.setattr(
        titling, "write_again", lambda *_: titling.Offered(two, need_outline(context.issue(DAY)).titles)
    )
    shown = CliRunner().invoke(main, ["-w", str(workspace), "regenerate", "title", "--date", DAY.isoformat()])
    assert shown.exit_code == 0, shown.output
    assert need_outline(context.issue(DAY)).titles == two
    assert "쓸 만한 새 제목이 2개뿐이에요" in shown.output


def test_titles_subject_and_preheader_go_back_and_forth_like_a_section(workspace: Path, context: Context) -> None:
    folder = context.issue(DAY)

    def head() -> tuple[object, ...]:
        plan = need_outline(folder)
        return plan.titles, plan.title, plan.subject, plan.preheader, record.offered_preheader(folder)

    def call(command: str) -> Result:
        return CliRunner().invoke(main, ["-w", str(workspace), command, "title", "--date", DAY.isoformat()])

    assert call("undo").exit_code == 2
    states = [head()]
    titling.propose(context, folder, Wish())
    states.append(head())
    titling.take(context, folder, "3")
    states.append(head())
    folder.put_outline(replace(need_outline(folder), subject="파일에 적은 제목줄이에요"))  # in an editor
    states.append(head())
    titling.take_preheader(context, folder)
    states.append(head())
    assert len(set(states)) == 5
    for state in reversed(states[:-1]):
        ended = call("undo")
        assert ended.exit_code == 0, ended.output
        assert head() == state
    assert states[0][0][2] in ended.output  # type: ignore[index]  # the third title that stood before
    assert call("undo").exit_code == 2
    for state in states[1:]:
        assert call("redo").exit_code == 0
        assert head() == state
    assert call("redo").exit_code == 2
    call("undo")
    assert set(states[0][0]) <= set(record.turned_down(folder))  # type: ignore[call-overload]  # and no new ones are these


def test_each_title_on_offer_says_what_the_checks_would_find_and_blocks_nothing(
    workspace: Path, context: Context
) -> None:
    folder = context.issue(DAY)
    plan = need_outline(folder)
    folder.put_outline(replace(plan, titles=(plan.title, "🚲 자전거 97대를 나눠 줘요")))
    before = folder.findings()
    finishing.finish(context, folder)
    assert [one.kind for one in folder.findings()] == [one.kind for one in before]
    ((title, found),) = ((title, found) for title, found in titling.doubts(context, folder).items() if found)
    assert (title, found[0].severity) == ("🚲 자전거 97대를 나눠 줘요", "block")
    told = CliRunner().invoke(main, ["-w", str(workspace), "title", "--date", DAY.isoformat()])
    assert told.exit_code == 0, told.output
    assert "   · 필수: " in told.output.partition("97대를 나눠 줘요")[2]
