from datetime import timedelta

import pytest

from pipeline.errors import IssueNotFoundError, UsageError
from pipeline.run import upkeep
from pipeline.run.context import Context
from pipeline.run.correct import correct, newest_sent
from pipeline.run.corrections import corrections, untold
from pipeline.workspace import IssueFolder
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
