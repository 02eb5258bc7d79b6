import re
import shutil
from datetime import timedelta

import pytest

from pipeline.errors import IssueNotFoundError, UsageError
from pipeline.run import finishing, upkeep
from pipeline.run.context import Context
from pipeline.run.correct import correct, newest_sent
from pipeline.run.corrections import corrections, put_right, untold
from pipeline.workspace import IssueFolder
from pipeline.workspace.issue import OUTPUTS
from tests.unit.run.sample import DAY


@pytest.fixture
def sent(context: Context) -> IssueFolder:
    issue = context.issue(DAY)
    upkeep.remember_sent(context, issue, "maily")
    return issue


def body(issue: IssueFolder, section: str) -> str:
    found = issue.section(section)
    assert found is not None
    return found[0].body


def test_what_was_wrong_is_put_right_in_all_outputs_and_noted(context: Context, sent: IssueFolder) -> None:
    made = correct(context, sent, "s1", ("84%", "83%"))

    assert [(one.section, one.was, one.now) for one in made] == [("s1", "84%", "83%")]
    assert "84%" not in body(sent, "s1")
    assert "83%" in body(sent, "s1")
    assert corrections(sent) == tuple(made)
    assert made[0].heading in body(sent, "s1").splitlines()[0]
    web = sent.text("web.html")
    assert web is not None
    assert "83%" in web.text
    assert "84% → <b>83%</b>" in web.text
    step = sent.history("s1").step(-1)
    assert step is not None
    assert "84%" in step[1]


def test_without_words_the_edit_of_the_file_is_the_correction(context: Context, sent: IssueFolder) -> None:
    path = sent.section_path("s1")
    assert path is not None
    path.write_text(path.read_text("utf-8").replace("84%", "83%", 1), "utf-8")

    (one,) = correct(context, sent, "s1", None)

    assert "84%" in one.was
    assert one.now == one.was.replace("84%", "83%")
    assert "[^" not in one.was + one.now


def test_a_section_put_right_by_hand_is_only_noted(context: Context, sent: IssueFolder) -> None:
    path = sent.section_path("s1")
    assert path is not None
    path.write_text(path.read_text("utf-8").replace("84%", "83%"), "utf-8")

    correct(context, sent, "s1", ("84%", "83%"))

    assert len(corrections(sent)) == 1


@pytest.mark.parametrize("change", [None, ("99.9%", "1%"), ("", "1%"), ("84%", "84%")])
def test_what_cannot_be_a_correction_changes_nothing(
    context: Context, sent: IssueFolder, change: tuple[str, str] | None
) -> None:
    before = body(sent, "s1")

    with pytest.raises(UsageError):
        correct(context, sent, "s1", change)

    assert body(sent, "s1") == before
    assert corrections(sent) == ()


def test_an_issue_that_was_not_sent_is_edited_and_not_corrected(context: Context) -> None:
    with pytest.raises(UsageError):
        correct(context, context.issue(DAY), "s1", ("84%", "83%"))
    with pytest.raises(IssueNotFoundError):
        newest_sent(context)


def test_the_next_issue_tells_what_was_put_right_since_the_last_one_went_out(
    context: Context, sent: IssueFolder
) -> None:
    correct(context, sent, "s1", ("84%", "83%"))
    following = DAY + timedelta(weeks=1)

    assert [(one.issue, one.number, one.now) for one in untold(context, following)] == [(DAY.isoformat(), 41, "83%")]
    assert newest_sent(context) == DAY

    context.state.mark_sent(following, 43, "다음 호", context.now() + timedelta(weeks=1), "maily")
    assert untold(context, following + timedelta(weeks=1)) == ()
    assert [one.now for one in untold(context, following)] == ["83%"]


def test_an_issue_that_went_out_before_the_correction_never_tells_it(context: Context, sent: IssueFolder) -> None:
    following = DAY + timedelta(weeks=1)
    context.state.mark_sent(following, 43, "다음 호", context.now() - timedelta(seconds=1), "maily")
    correct(context, sent, "s1", ("84%", "83%"))
    assert untold(context, following) == ()


@pytest.fixture
def following(context: Context, sent: IssueFolder) -> IssueFolder:
    """The issue of the week after, with the same texts."""
    folder = context.issue(DAY + timedelta(weeks=1))
    shutil.copytree(sent.path, folder.path)
    return folder


def text(issue: IssueFolder, name: str) -> str:
    stored = issue.text(name)
    assert stored is not None
    return stored.text


def test_the_next_issue_opens_with_the_correction_in_all_four_outputs(
    context: Context, sent: IssueFolder, following: IssueFolder
) -> None:
    correct(context, sent, "s1", ("84%", "83%"))
    finishing.finish(context, following)

    for name in OUTPUTS.values():
        head = text(following, name).partition("</style>")[2] or text(following, name)
        assert "[바로잡습니다]" in head[: head.index("안녕하세요")], name
        assert "84% → " in re.sub(r"<[^>]+>", "", head), name
    assert "바로잡습니다" not in text(sent, "issue.md")


def test_an_edit_of_the_next_issue_md_survives_a_correction_that_came_after_its_build(
    context: Context, sent: IssueFolder, following: IssueFolder
) -> None:
    finishing.finish(context, following)
    path = following.path / "issue.md"
    assert "루멘이" in body(following, "s1")
    path.write_text(text(following, "issue.md").replace("루멘이", "루멘 연구소가", 1), "utf-8")
    correct(context, sent, "s1", ("84%", "83%"))

    done = finishing.finish(context, following)

    assert not done.leftovers
    assert not (following.path / "issue.edited.md").exists()
    assert "루멘 연구소가" in text(following, "issue.md")
    assert "[바로잡습니다]" in text(following, "issue.md")


def test_the_same_correction_is_noted_once(context: Context, sent: IssueFolder) -> None:
    correct(context, sent, "s1", ("84%", "83%"))
    with pytest.raises(UsageError):
        correct(context, sent, "s1", ("84%", "83%"))
    assert len(corrections(sent)) == 1


def test_only_a_whole_value_is_put_right_and_no_citation_changes(context: Context, sent: IssueFolder) -> None:
    assert put_right("112개 가운데 2개, 1,204개와 2.5배예요.[^S2.12 S1.2]", "2", "3") == (
        "112개 가운데 3개, 1,204개와 2.5배예요.[^S2.12 S1.2]"
    )
    with pytest.raises(UsageError):
        correct(context, sent, "s1", ("4%", "5%"))
