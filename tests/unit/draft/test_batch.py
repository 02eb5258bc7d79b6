"""What a batch's lines say, whole or not, and what is asked at once instead."""

import json
from dataclasses import replace
from typing import cast

import pytest

from pipeline.draft import outline
from pipeline.draft.batch import BatchModel, awaited, expected, of_line, replied
from pipeline.draft.fingerprint import fingerprint
from pipeline.draft.model import ClaudeModel
from pipeline.draft.trouble import Answered, Trouble
from pipeline.errors import DeferredError, ModelUnavailableError
from pipeline.records import Reply, Request, Usage
from tests.unit.draft.material import outline_task, prompts

MESSAGE: dict[str, object] = {
    "content": [{"type": "thinking", "thinking": ""}, {"type": "text", "text": "{}"}],
    "stop_reason": "end_turn",
    "usage": {"input_tokens": 1_000, "output_tokens": 100},
}


def line(**result: object) -> str:
    return json.dumps({"custom_id": "f1", "result": result})


def errored(kind: str) -> str:
    return line(type="errored", error={"type": "error", "error": {"type": kind, "message": "said"}})


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (line(type="expired"), "expired"),
        (line(type="canceled"), "canceled"),
        (errored("api_error"), "server"),
        (errored("overloaded_error"), "overloaded"),
        (errored("invalid_request_error"), "bad-request"),
        (errored("authentication_error"), "key"),
        (line(type="errored", error=None), "server"),
        (line(type="succeeded", message={**MESSAGE, "stop_reason": "max_tokens"}), "max_tokens"),
        (line(type="succeeded", message={**MESSAGE, "stop_reason": "refusal"}), "refusal"),
        (line(type="succeeded", message={**MESSAGE, "content": []}), "empty"),
        (line(type="succeeded", message=None), "not-json"),
        (line(type="succeeded"), "not-json"),
        (line(type="something new"), "not-json"),
    ],
)
def test_each_line_has_a_name_for_what_it_lacks(text: str, kind: str) -> None:
    [(name, outcome)] = of_line(text)
    assert name == "f1"
    assert isinstance(outcome, Trouble)
    assert outcome.kind == kind
    assert outcome.say()


@pytest.mark.parametrize("text", ["", "{", '{"custom_id": "f1"}', "[]", "null", '{"custom_id": "f1", "result": 1}'])
def test_a_line_that_is_not_whole_says_nothing(text: str) -> None:
    assert of_line(text) == []


def test_a_reply_from_a_batch_costs_half() -> None:
    [(_, outcome)] = of_line(line(type="succeeded", message=MESSAGE))
    assert isinstance(outcome, Answered)
    request = question()
    reply = replied(awaited(request, 0.5), outcome)
    assert (reply.fingerprint, reply.kind, reply.text) == (fingerprint(request), "outline", "{}")
    assert reply.cost_usd == pytest.approx((1_000 * 2 + 100 * 10) / 2e6)
    assert expected(request, lambda request: 10_000) == pytest.approx((10_000 * 2 + 1_500 * 10) / 2e6)


class Live:
    """Answers at once and remembers how it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.line = type("Line", (), {"base_url": None})()

    def answer(self, request: Request, **_: object) -> Reply:
        self.asked.append("answer")
        return Reply(fingerprint(request), request.kind, request.subject, request.attempt, "m", "{}", Usage())

    def longer(self, request: Request) -> Reply:
        self.asked.append("longer")
        return Reply(fingerprint(request), request.kind, request.subject, request.attempt, "m", "{}", Usage())


def question(**changes: object) -> Request:
    return replace(outline.request(outline_task(), prompts()), **changes)  # type: ignore[arg-type]  # the tests' own fields


def model(live: Live, lost: dict[str, Trouble] | None = None, tried: tuple[str, ...] = ()) -> BatchModel:
    return BatchModel(cast("ClaudeModel", live), lost or {}, tried)


def test_what_is_new_waits_for_the_next_batch() -> None:
    live = Live()
    asked = model(live)
    with pytest.raises(DeferredError):
        asked.answer(question())
    with pytest.raises(DeferredError):
        asked.answer(question())
    assert asked.take() == [question()]
    assert asked.take() == []
    assert live.asked == []


@pytest.mark.parametrize(
    ("trouble", "how"),
    [
        ("expired", "answer"),
        ("canceled", "answer"),
        ("server", "answer"),
        ("refusal", "answer"),
        ("max_tokens", "longer"),
    ],
)
def test_what_a_batch_ended_without_is_asked_at_once(trouble: str, how: str) -> None:
    live = Live()
    model(live, {fingerprint(question()): Trouble(trouble)}).answer(question())
    assert live.asked == [how]


def test_what_would_not_be_better_is_not_asked_in_the_same_run() -> None:
    live = Live()
    with pytest.raises(ModelUnavailableError):
        model(live, {fingerprint(question()): Trouble("bad-request")}).answer(question())
    assert live.asked == []


def test_repairs_and_what_an_earlier_batch_had_are_asked_at_once() -> None:
    live = Live()
    model(live).answer(question(repair=True, attempt=2))
    model(live, tried=(fingerprint(question()),)).answer(question())
    assert live.asked == ["answer", "answer"]
