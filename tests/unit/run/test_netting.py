"""What readers are told of corrections that follow one another: from what went out to what is right now, and no slip in between."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pipeline.demo.clock import FixedClock
from pipeline.errors import NotReadyError
from pipeline.records import Correction
from pipeline.run import correction_mail, editing, finishing, netting, taken_back, upkeep
from pipeline.run.context import Context
from pipeline.run.correct import correct
from pipeline.run.corrections import begin_mail, corrections, standing, untold
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY

AT = datetime(2026, 12, 3, tzinfo=UTC)
Pairs = list[tuple[str, str]]


class Later(FixedClock):
    """Two hours after the other."""

    def now(self) -> datetime:
        return super().now() + timedelta(hours=2)


def notes(*pairs: tuple[str, str]) -> list[Correction]:
    return [Correction(AT + timedelta(hours=n), "s1", was, now) for n, (was, now) in enumerate(pairs)]


def told(rows: tuple[Correction, ...]) -> Pairs:
    return [(one.was, one.now) for one in rows]


@pytest.fixture
def sent(context: Context) -> IssueFolder:
    issue = context.issue(DAY)
    upkeep.remember_sent(context, issue, "maily")
    return issue


@pytest.mark.parametrize(
    ("pairs", "text", "left"),
    [
        ([("81%", "82%"), ("82%", "81%")], "값은 81%예요.", []),
        ([("81%", "82%"), ("82%", "83%")], "값은 83%예요.", [("81%", "83%")]),
        ([("81%", "82%"), ("두 곳", "세 곳")], "값은 82%, 세 곳이에요.", [("81%", "82%"), ("두 곳", "세 곳")]),
        ([("81%", "82%"), ("두 곳", "세 곳"), ("82%", "81%")], "값은 81%, 세 곳이에요.", [("두 곳", "세 곳")]),
        ([("값은 81%예요.", "값은 82%예요."), ("82%", "81%")], "값은 81%예요.", []),
        ([("81%", "82%"), ("값은 82%예요.", "값은 81%예요.")], "값은 81%예요.", []),
        (
            [("81%", "82%"), ("값은 82%예요.", "값은 80%예요.")],
            "값은 80%예요.",
            [("값은 81%예요.", "값은 80%예요.")],
        ),
        ([("", "보탠 말이에요."), ("보탠 말이에요.", "")], "값은 81%예요.", []),
        ([("뺀 말이에요.", ""), ("", "뺀 말이에요.")], "값은 81%예요. 뺀 말이에요.", []),
    ],
)
def test_what_nobody_heard_of_is_one_correction_or_none(pairs: Pairs, text: str, left: Pairs) -> None:
    assert told(netting.net(notes(*pairs), {"s1": text})) == left


def test_a_figure_that_was_put_right_elsewhere_too_is_still_told() -> None:
    pairs = [("81%", "82%"), ("값은 82%예요.", "값은 80%예요.")]
    rows = netting.net(notes(*pairs), {"s1": "값은 80%예요. 몫은 82%예요."})
    assert told(rows) == [("81%", "82%"), ("값은 81%예요.", "값은 80%예요.")]


def test_places_do_not_mix() -> None:
    one, other = notes(("81%", "82%"), ("82%", "81%"))
    assert len(netting.net([one, replace(other, section="s2")], {})) == 2


def test_a_slip_that_was_corrected_back_is_in_no_mail_on_no_page_and_in_no_next_issue(
    context: Context, sent: IssueFolder
) -> None:
    correct(context, sent, "s1", ("84%", "83%"))
    correct(context, sent, "s1", ("83%", "84%"))

    assert len(corrections(sent)) == 2
    assert standing(context, sent) == ()
    assert correction_mail.waiting(context, sent) == ()
    with pytest.raises(NotReadyError):
        correction_mail.ready(context, sent)
    page = sent.text("web.html")
    assert page is not None
    assert "바로잡습니다" not in page.text
    assert untold(context, DAY + timedelta(weeks=1)) == ()


def test_what_was_mailed_is_taken_back_in_a_mail_of_its_own(context: Context, sent: IssueFolder) -> None:
    correct(context, sent, "s1", ("84%", "83%"))
    begin_mail(context, sent, 1)
    correct(context, sent, "s1", ("83%", "82%"))

    assert told(standing(context, sent)) == [("84%", "83%"), ("83%", "82%")]
    assert told(correction_mail.waiting(context, sent)[-1].corrections) == [("83%", "82%")]


def test_what_the_next_issue_told_is_taken_back_in_the_one_after(context: Context, sent: IssueFolder) -> None:
    correct(context, sent, "s1", ("84%", "83%"))
    following = DAY + timedelta(weeks=1)
    context.state.mark_sent(following, 43, "다음 호", context.now() + timedelta(hours=1), "maily")
    later = replace(context, clock=Later())
    correct(later, sent, "s1", ("83%", "84%"))

    assert told(untold(later, following)) == [("84%", "83%")]
    assert told(untold(later, following + timedelta(weeks=1))) == [("83%", "84%")]


def test_a_correction_that_is_undone_is_noted_as_taken_back_and_again_when_it_is_redone(
    context: Context, sent: IssueFolder
) -> None:
    correct(context, sent, "s1", ("84%", "83%"))
    assert taken_back.note(context, sent) == []

    editing.step_back(context, sent, "s1", by=-1)
    assert [(one.was, one.now) for one in taken_back.note(context, sent)] == [("83%", "84%")]
    finishing.finish(context, sent)
    assert standing(context, sent) == ()
    assert taken_back.note(context, sent) == []

    editing.step_back(context, sent, "s1", by=1)
    assert [(one.was, one.now) for one in taken_back.note(context, sent)] == [("84%", "83%")]
    assert told(standing(context, sent)) == [("84%", "83%")]


def test_two_steps_back_over_two_corrections_leave_nothing_to_tell(context: Context, sent: IssueFolder) -> None:
    correct(context, sent, "s1", ("84%", "83%"))
    correct(context, sent, "s1", ("83%", "82%"))
    for _ in range(2):
        editing.step_back(context, sent, "s1", by=-1)
        taken_back.note(context, sent)
    assert standing(context, sent) == ()


def test_an_issue_that_was_not_sent_has_nothing_to_take_back(context: Context) -> None:
    assert taken_back.note(context, context.issue(DAY)) == []
