"""What a run says of replies that come later: a run that ends leaves them to the next one, a run that stays goes on by itself."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from pipeline.errors import DeferredError
from pipeline.run import batching
from pipeline.run.context import Context
from tests.unit.run.sample import DAY

BATCH = "요청 4개를 묶음으로 맡겼어요."
NEXT = "다음 `newsletter run`이 답을 받아 이어 가요."


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setattr(batching, "until", lambda *_: datetime(2026, 11, 24, 21, 0, tzinfo=UTC))
    return []


def ended(context: Context, lines: list[str], *, handed_in: bool, stays: bool, told: bool) -> str:
    telling = replace(context, progress=lambda step, text: lines.append(text))
    error = DeferredError(f"{BATCH} {NEXT}", 30.0, batch=BATCH, handed_in=handed_in)
    outcome = batching.deferred(telling, context.issue(DAY), error, stays=stays, told=told)
    assert outcome.until is not None
    assert outcome.retry_after == 30.0
    return outcome.stopped


def test_a_run_that_ends_leaves_the_replies_to_the_next_one(context: Context, lines: list[str]) -> None:
    assert ended(context, lines, handed_in=True, stays=False, told=False) == f"{BATCH} {NEXT}"
    assert lines == [f"{BATCH} {NEXT}"]


def test_a_run_that_stays_says_what_it_waits_for_and_until_when(context: Context, lines: list[str]) -> None:
    text = ended(context, lines, handed_in=True, stays=True, told=False)
    assert lines == [text]
    assert text.startswith(BATCH)
    assert "바로 이어 가요" in text
    assert "11-25 06:00까지" in text
    assert "newsletter run" not in text


def test_a_run_that_stays_tells_of_a_batch_once_and_of_each_new_one(context: Context, lines: list[str]) -> None:
    ended(context, lines, handed_in=False, stays=True, told=False)  # one that an earlier run handed in
    ended(context, lines, handed_in=False, stays=True, told=True)
    assert len(lines) == 1
    ended(context, lines, handed_in=True, stays=True, told=True)
    assert len(lines) == 2
