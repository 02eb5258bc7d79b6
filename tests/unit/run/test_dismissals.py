"""A dismissal is remembered by content: by the sentence and what it rests on, and longer than one check."""

import pytest

from pipeline.check.claims import Flag
from pipeline.check.findings import finding
from pipeline.errors import IssueError, UsageError
from pipeline.records import Finding
from pipeline.run import dismissals, finishing
from pipeline.run.context import Context
from pipeline.text import sections
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY

CLAIM = "이 회사의 직원은 5,123명이에요."


@pytest.fixture
def issue(context: Context) -> IssueFolder:
    """The sample issue with a sentence that has no source."""
    issue = context.issue(DAY)
    _write(issue, "s1", lambda text: f"{text.rstrip()}\n\n{CLAIM}\n")
    finishing.finish(context, issue)
    return issue


def _write(issue: IssueFolder, section: str, change: object) -> None:
    path = issue.section_path(section)
    assert path is not None
    path.write_text(change(path.read_text("utf-8")), "utf-8")  # type: ignore[operator]


def _found(issue: IssueFolder) -> list[Finding]:
    return [one for one in issue.findings() if one.sentence.startswith(CLAIM[:-1])]


def test_a_sentence_that_was_away_for_a_check_is_still_dismissed(context: Context, issue: IssueFolder) -> None:
    (one,) = _found(issue)
    dismissals.dismiss(context, issue, one.id, "회사에 물어봤어요")
    _write(issue, "s1", lambda text: text.replace(CLAIM, CLAIM.replace("5,123명", "5,123명쯤")))
    finishing.finish(context, issue)
    assert [one.status for one in _found(issue)] == []
    _write(issue, "s1", lambda text: text.replace("5,123명쯤", "5,123명"))
    finishing.finish(context, issue)
    assert [(one.status, one.reason) for one in _found(issue)] == [("dismissed", "회사에 물어봤어요")]


def test_cut_here_and_pasted_there_it_is_still_dismissed_and_a_changed_one_is_not(
    context: Context, issue: IssueFolder
) -> None:
    (one,) = _found(issue)
    dismissals.dismiss(context, issue, one.id, "회사에 물어봤어요")
    _write(issue, "s1", lambda text: text.replace(f"\n{CLAIM}\n", ""))
    finishing.finish(context, issue)
    _write(issue, "s2", lambda text: f"{text.rstrip()}\n\n{CLAIM}\n")
    finishing.finish(context, issue)
    assert [(one.section, one.status) for one in _found(issue)] == [("s2", "dismissed")]
    _write(issue, "s2", lambda text: text.replace("5,123명", "6,123명"))
    finishing.finish(context, issue)
    assert [one.status for one in issue.findings() if "6,123명" in one.sentence] == ["open"]


def test_opened_again_it_stays_open_wherever_the_sentence_stands(context: Context, issue: IssueFolder) -> None:
    _write(issue, "s2", lambda text: f"{text.rstrip()}\n\n{CLAIM}\n")
    finishing.finish(context, issue)
    first, second = (one for one in _found(issue) if one.kind == "uncited")
    dismissals.dismiss(context, issue, first.id, "회사에 물어봤어요")
    assert {one.status for one in _found(issue) if one.kind == "uncited"} == {"dismissed"}
    dismissals.reopen(context, issue, second.id)
    finishing.finish(context, issue)
    assert {one.status for one in _found(issue) if one.kind == "uncited"} == {"open"}


def test_a_reason_is_one_line_of_a_length_that_a_list_can_show(context: Context, issue: IssueFolder) -> None:
    (one,) = _found(issue)
    done = dismissals.dismiss(context, issue, one.id, " 전화로\n확인\u200b했어요 ")
    assert done.reason == "전화로 확인 했어요"
    for reason in ("\u200b", "가" * 1_001):
        with pytest.raises(UsageError):
            dismissals.dismiss(context, issue, one.id, reason)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            Flag("source-changed", "warn", (0, 5), "", ("S1.3", "S17.3")),
            Flag("source-changed", "warn", (0, 5), "", ("S1.3", "S18.3")),
        ),
        (Flag("instructions", "warn", (0, 5), "", ("S3.2",)), Flag("instructions", "warn", (0, 5), "", ("S4.2",))),
        (
            Flag("upstream", "block", (0, 5), "", ("s1",), about="84%"),
            Flag("upstream", "block", (0, 5), "", ("s1",), about="40%"),
        ),
    ],
)
def test_the_same_sentence_against_other_evidence_is_another_finding(one: Flag, other: Flag) -> None:
    (placed,) = sections.placed(CLAIM)
    assert finding("s1", placed, one).digest != finding("s1", placed, other).digest
    assert finding("s1", placed, one).digest == finding("s2", placed, one).digest


def test_findings_that_cannot_be_read_are_made_again_with_what_was_dismissed(
    context: Context, issue: IssueFolder
) -> None:
    (one,) = _found(issue)
    dismissals.dismiss(context, issue, one.id, "회사에 물어봤어요")
    path = issue.path / "findings.json"
    path.write_text("{", "utf-8")
    with pytest.raises(IssueError, match="newsletter check"):
        issue.findings()
    path.unlink()
    finishing.finish(context, issue)
    assert [(found.status, found.reason) for found in _found(issue)] == [("dismissed", "회사에 물어봤어요")]
