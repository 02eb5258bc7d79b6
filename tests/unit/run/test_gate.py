"""What is shown before the send: what the editor vouches for, what was dismissed and why, changed sources, events that passed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from pipeline.config import load
from pipeline.desk.readiness import readiness
from pipeline.errors import UsageError
from pipeline.run import approval, dismissals, editing, finishing, own_sections
from pipeline.run.context import Context
from pipeline.run.correct import correct
from pipeline.run.corrections import spelt_out
from pipeline.run.editing import need_section
from pipeline.run.gate import gate, remember_test
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY

VOUCHED = "담당자는 다음 달에도 값을 30% 더 내린다고 했어요."
EVENT = "### 열린 가중치의 밤\n\n- **일시**: 2026-11-26 19:00\n- **장소**: 서울\n- **링크**: https://evening.example/\n"


def _edit(context: Context, change: Callable[[str], str], section: str = "s1") -> IssueFolder:
    issue = context.issue(DAY)
    _, _, current, digest = need_section(issue, section)
    editing.save(issue, section, change(current.body), digest)
    finishing.finish(context, issue)
    return issue


class _Later:
    """A clock a few days on."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        """Return the later time."""
        return self._now

    def sleep(self, seconds: float) -> None:
        """Wait for nothing."""


def test_what_the_editor_vouches_for_does_not_block_is_listed_and_printed_as_such(context: Context) -> None:
    issue = _edit(context, lambda body: f"{body.rstrip()}\n\n{VOUCHED}[^직접: 11월 24일 담당자 메일]\n")
    ready = gate(context, issue)
    assert not [one for one in issue.findings() if one.sentence.startswith(VOUCHED)]
    assert ready.vouched == (f"{VOUCHED} (11월 24일 담당자 메일)",)
    for name in ("issue.html", "web.html", "issue.txt"):
        stored = issue.text(name)
        assert stored is not None
        assert "편집자 확인" in stored.text.replace("\u00a0", " "), name
    whole = finishing.load(context, issue)
    shown = [str(one["text"]) for one in readiness(context, issue, whole, issue.findings(), "ko")]
    assert "편집자가 직접 확인한 문장 1" in shown


def test_a_dismissal_needs_a_reason_is_by_content_and_is_listed(context: Context) -> None:
    wrong = "다만 38밀리초는 네트워크만 잰 값이라"
    issue = _edit(context, lambda body: body.replace(wrong, wrong.replace("38", "83")), "s3")
    blocking = [one for one in issue.findings() if finishing.is_open_block(one)]
    assert blocking
    with pytest.raises(UsageError):
        dismissals.dismiss(context, issue, blocking[0].id, "  ")
    for one in blocking:
        dismissals.dismiss(context, issue, one.id, "회사에 전화로 확인")
    ready = gate(context, issue)
    assert ready.blocks == 0
    assert len(ready.dismissed) == len(blocking)
    assert all(line.endswith(": 회사에 전화로 확인") for line in ready.dismissed)
    _edit(context, lambda body: body.replace("83밀리초는 네트워크만", "83밀리초는 오직 네트워크만"), "s3")
    assert gate(context, issue).blocks > 0


def test_an_event_that_passes_between_the_issue_and_the_send_closes_the_gate(context: Context) -> None:
    issue = context.issue(DAY)
    own_sections.add(context, issue, "event", "s1", EVENT)
    assert gate(context, issue).past == ()
    late = replace(context, clock=_Later(context.now() + timedelta(days=3)))
    ready = gate(late, issue)
    assert len(ready.past) == 1
    assert any("2026-11-26 19:00" in problem for problem in ready.problems)
    whole = finishing.load(late, issue)
    items = readiness(late, issue, whole, issue.findings(), "ko")
    assert any(one["state"] == "bad" and "2026-11-26" in str(one["text"]) for one in items)


def test_a_correction_of_a_bare_figure_is_spelt_out_sentence_by_sentence(context: Context) -> None:
    issue = context.issue(DAY)
    outline = issue.outline()
    assert outline is not None
    context.state.mark_sent(DAY, 42, outline.title, context.now(), "smtp")
    correct(context, issue, "s4", ("65초", "75초"))
    heading, sentence = spelt_out(context, DAY + timedelta(days=7))
    assert heading.was == "나래은행, 상담 정리를 190초에서 65초로 줄였어요"
    assert "내용을 정리하는 시간은 평균 190초에서 65초로" in sentence.was
    assert sentence.now == sentence.was.replace("65초", "75초")


def test_the_demo_settings_can_turn_a_kind_off(context: Context) -> None:
    path = context.workspace / "sources.yaml"
    path.write_text(
        path.read_text().replace("newsletter:\n", "newsletter:\n  checks: {off: [event-past, upstream]}\n", 1)
    )
    quiet = replace(context, settings=load(context.workspace))
    issue = quiet.issue(DAY)
    own_sections.add(quiet, issue, "event", "s1", EVENT.replace("11-26", "11-20"))
    assert [one for one in issue.findings() if one.kind == "event-past"] == []


def test_the_desk_says_whether_the_text_was_tested_and_whether_it_is_approved(context: Context) -> None:
    issue = context.issue(DAY)
    finishing.finish(context, issue)

    def said() -> list[tuple[str, str]]:
        whole = finishing.load(context, issue)
        rows = readiness(context, issue, whole, issue.findings(), "ko")
        return [(str(one["state"]), str(one["text"])) for one in rows]

    assert ("bad", "시험 메일을 아직 보내지 않았어요") in said()  # no mail goes out before one was tested
    ready = gate(context, issue)
    remember_test(context, issue, ready.shown)
    approval.approve(context, issue, ready.shown.name, datetime(2026, 11, 25, 7, 0, tzinfo=context.now().tzinfo))
    assert ("ok", "시험 메일로 본 글 그대로예요") in said()
    assert [state for state, text in said() if "07:00" in text] == ["ok"]
    _edit(context, lambda body: f"{body.rstrip()}\n\n오늘은 여기까지예요.\n")
    assert ("unknown", "시험 메일 뒤에 글이 바뀌었어요") in said()
    assert [state for state, text in said() if "예약이 풀렸어요" in text] == ["bad"]
