import json

import pytest

from pipeline.draft import trouble
from pipeline.messages import table
from pipeline.records import Usage

WHOLE = {
    "content": [{"type": "thinking", "thinking": ""}, {"type": "text", "text": "{}"}],
    "stop_reason": "end_turn",
    "usage": {"input_tokens": 3, "output_tokens": 4, "cache_read_input_tokens": None},
}


def _of(**changes: object) -> object:
    return trouble.of_body(json.dumps({**WHOLE, **changes}).encode())


def test_a_whole_reply_is_found_behind_its_thinking() -> None:
    assert _of() == trouble.Answered("{}", Usage(3, 4))


@pytest.mark.parametrize(
    ("outcome", "kind"),
    [
        (_of(stop_reason=None), "cut"),
        (_of(stop_reason="max_tokens"), "max_tokens"),
        (_of(stop_reason="refusal", content=[]), "refusal"),
        (_of(stop_reason="pause_turn"), "paused"),
        (_of(stop_reason="model_context_window_exceeded"), "too-large"),
        (_of(content=[]), "empty"),
        (_of(content=None), "not-json"),
        (_of(usage=None), "not-json"),
        (_of(content=[{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]), "doubled"),
        (trouble.of_body(b" <html>"), "html"),
        (trouble.of_body(b"[]"), "not-json"),
        (trouble.of_body(b""), "not-json"),
    ],
)
def test_what_is_no_reply_has_a_name(outcome: trouble.Trouble, kind: str) -> None:
    assert outcome.kind == kind


def test_every_kind_of_trouble_can_be_said() -> None:
    kinds = {
        *trouble.PASSING,
        "max_tokens",
        "refusal",
        "key",
        "billing",
        "permission",
        "not-found",
        "too-large",
        "bad-request",
    }
    whole = {f"{kind}.whole" for kind in ("max_tokens", "refusal", "too-large")}
    assert {f"draft.trouble.{kind}" for kind in kinds | whole} == {key for key in table("draft") if ".trouble." in key}
    assert all(trouble.Trouble(kind).say() for kind in kinds)


@pytest.mark.parametrize("kind", ["max_tokens", "refusal", "too-large"])
def test_the_mend_is_that_of_what_was_asked_for(kind: str) -> None:
    for_section, for_plan = (str(trouble.Trouble(kind).error(subject, None)) for subject in ("s12", "outline"))
    assert "꼭지를 직접" in for_section or "꼭지 길이" in for_section or "이 꼭지의" in for_section
    assert "newsletter.sections" in for_plan or "newsletter drop" in for_plan
