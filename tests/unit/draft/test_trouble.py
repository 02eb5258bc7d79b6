import json

import anthropic
import httpx2
import pytest

from pipeline.draft import prices, trouble
from pipeline.messages import table
from pipeline.records import Request, Usage

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
        (_of(stop_reason="length"), "max_tokens"),
        (_of(stop_reason="content_filter"), "refusal"),
        (_of(content=[{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]), "doubled"),
        (trouble.of_body(b" <html>"), "html"),
        (trouble.of_body(b"[]"), "not-json"),
        (trouble.of_body(b'{"object": "chat.completion", "choices": []}'), "foreign"),
        (trouble.of_body(b'{"error": "model not loaded"}'), "foreign"),
        (trouble.of_body(b'{"type": "error", "error": {"type": "overloaded_error"}}'), "overloaded"),
        (trouble.of_body(b""), "not-json"),
    ],
)
def test_what_is_no_reply_has_a_name(outcome: trouble.Trouble, kind: str) -> None:
    assert outcome.kind == kind


@pytest.mark.parametrize("stop", ["stop", "stop_sequence"])
def test_an_answer_that_ended_by_itself_in_the_words_of_another_server_is_whole(stop: str) -> None:
    assert _of(stop_reason=stop) == trouble.Answered("{}", Usage(3, 4))


@pytest.mark.parametrize(
    "usage",
    [
        None,
        {},
        [1, 2],
        {"input_tokens": "3000", "output_tokens": "x"},
        {"input_tokens": -5_000_000, "output_tokens": -10},
        {"input_tokens": 3000, "output_tokens": -1},
        {"input_tokens": 12.5, "output_tokens": True},
        {"input_tokens": 10**12, "output_tokens": 10**12},
        {"output_tokens": 500},
    ],
    ids=str,
)
def test_what_a_server_cannot_have_counted_is_not_counted_and_the_answer_holds(usage: object) -> None:
    assert _of(usage=usage) == trouble.Answered("{}", Usage())
    cut = _of(usage=usage, stop_reason="max_tokens")
    assert isinstance(cut, trouble.Trouble)
    assert cut.usage is None
    assert cut.maybe_billed


def test_what_was_not_counted_is_paid_by_our_own_estimate() -> None:
    request = Request("section", "s1", "claude-sonnet-5-5", "규칙", "", "물음 " * 1_000, {})
    assert prices.paid(request, "답 " * 500, Usage()) > prices.cost(request.model, Usage(2_000, 500))
    assert prices.paid(request, "답", Usage(3, 4)) == prices.cost(request.model, Usage(3, 4))


def test_two_blocks_that_are_one_answer_together_are_read_as_one() -> None:
    parts = [{"type": "text", "text": '{"heading": '}, {"type": "text", "text": '"값"}'}]
    assert _of(content=parts) == trouble.Answered('{"heading": "값"}', Usage(3, 4))
    wholes = [{"type": "text", "text": '{"a": 1}'}, {"type": "text", "text": '{"b": 1}'}]
    doubled = _of(content=wholes)
    assert isinstance(doubled, trouble.Trouble)
    assert doubled.kind == "doubled"


def test_half_an_emoji_is_taken_out_of_an_answer_and_two_halves_are_one() -> None:
    assert _of(content=[{"type": "text", "text": "값 \ud83d표"}]) == trouble.Answered("값 표", Usage(3, 4))
    assert trouble.legible("\ud83d" + "\udcc9") == "📉"


NOW = "Thu, 31 Dec 2026 23:59:30 GMT"


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("7", 7.0),
        ("-5", None),
        ("0", None),
        ("nan", None),
        ("soon", None),
        ("", None),
        ("Fri, 01 Jan 2027 00:00:00 GMT", 30.0),
        ("Fri, 01 Jan 2027 00:00:00 -0000", 30.0),
        ("Fri, 01 Jan 2027 00:00:00", 30.0),
        ("Fri, 01 Jan 2027 09:00:00 +0900", 30.0),
        ("Friday, 01-Jan-27 00:00:00 GMT", 30.0),
        ("Thu, 31 Dec 2026 23:00:00 GMT", None),
        ("Fri, 99 Foo 2027 77:00:00 GMT", None),
        ("Fri, 31 Dec 9999 23:59:59 -2359", None),
        ("Fri, 01 Jan 2027 00:00:00 +99999999", None),
        ("1 2 3 4 5", None),
        (",,,", None),
    ],
)
def test_any_retry_after_is_read_or_passed_over(said: str, seconds: float | None) -> None:
    assert trouble.retry_after({"retry-after": said, "date": NOW}) == seconds


@pytest.mark.parametrize("now", ["Thu, 31 Dec 2026 23:59:30 -0000", NOW])
def test_the_clock_of_the_server_may_be_written_in_either_way(now: str) -> None:
    assert trouble.retry_after({"retry-after": "Fri, 01 Jan 2027 00:00:00 GMT", "date": now}) == 30.0
    assert trouble.retry_after({"retry-after": "Fri, 01 Jan 2027 00:00:00 GMT", "date": "heute"}) is None


@pytest.mark.parametrize(
    "body",
    [
        {"error": {"type": "invalid_request_error", "message": "out of memory"}},
        {"error": "out of memory"},
        {"message": "out of memory"},
        {"detail": "out of memory"},
        {"detail": [{"loc": ["body"], "msg": "out of memory"}]},
    ],
)
def test_a_failure_is_told_in_the_words_of_the_server_wherever_it_puts_them(body: object) -> None:
    answer = httpx2.Response(500, request=httpx2.Request("POST", "https://server.example/v1/messages"))
    found = trouble.of_error(anthropic.APIStatusError("no", response=answer, body=body))
    assert found.detail == "out of memory"


@pytest.mark.parametrize("body", [None, "", [], {"error": None}, {"detail": []}, {"detail": {"x": 1}}, {"error": 5}])
def test_where_a_server_says_nothing_its_status_is_told(body: object) -> None:
    answer = httpx2.Response(500, request=httpx2.Request("POST", "https://server.example/v1/messages"))
    assert trouble.of_error(anthropic.APIStatusError("no", response=answer, body=body)).detail == "HTTP 500"


@pytest.mark.parametrize(("status", "passing"), [(425, True), (500, True), (501, False), (422, False)])
def test_a_status_says_whether_it_passes(status: int, passing: bool) -> None:
    answer = httpx2.Response(status, request=httpx2.Request("POST", "https://server.example/v1/messages"))
    found = trouble.of_error(anthropic.APIStatusError("no", response=answer, body=None))
    assert found.passing is passing


def test_what_a_server_says_that_is_no_message_is_told_and_one_without_an_end_will_not_change() -> None:
    other, cut = trouble.of_body(b'{"error": "model not loaded"}'), _of(stop_reason=None)
    assert isinstance(other, trouble.Trouble)
    assert "model not loaded" in other.say()
    assert isinstance(cut, trouble.Trouble)
    assert cut.certain


def test_every_kind_of_trouble_can_be_said() -> None:
    kinds = {
        *trouble.PASSING,
        "max_tokens",
        "refusal",
        "key",
        "billing",
        "permission",
        "not-found",
        "no-api",
        "redirect",
        "circle",
        "no-cache",
        "no-schema",
        "no-stream",
        "unread-key",
        "too-large",
        "bad-request",
    }
    whole = {f"{kind}.whole" for kind in ("max_tokens", "refusal", "too-large")} | {"max_tokens.doctor"}
    assert {f"draft.trouble.{kind}" for kind in kinds | whole} == {key for key in table("draft") if ".trouble." in key}
    assert all(trouble.Trouble(kind).say() for kind in kinds)


@pytest.mark.parametrize("kind", ["max_tokens", "refusal", "too-large"])
def test_the_mend_is_that_of_what_was_asked_for(kind: str) -> None:
    for_section, for_plan = (str(trouble.Trouble(kind).error(subject, None)) for subject in ("s12", "outline"))
    assert "꼭지를 직접" in for_section or "`s12`의 `articles`" in for_section
    assert "newsletter.sections" in for_plan or "newsletter drop" in for_plan


@pytest.mark.parametrize("status", [405, 410])
def test_an_address_that_takes_no_requests_is_named_with_the_setting(status: int) -> None:
    answer = httpx2.Response(status, request=httpx2.Request("POST", "http://127.0.0.1/v1/messages"))
    found = trouble.of_error(anthropic.APIStatusError("no", response=answer, body=None))
    assert (found.kind, found.passing) == ("no-api", False)
    assert "base_url" in found.say()
    assert "model.name" not in found.say()


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("You have reached your specified API usage limits. You will regain access on 2027-01-01.", "billing"),
        ("Your credit balance is too low to access the API.", "billing"),
        ("This organization has been disabled.", "permission"),
    ],
)
def test_a_limit_or_a_closed_account_is_told_as_one_whatever_the_status(said: str, kind: str) -> None:
    answer = httpx2.Response(400, request=httpx2.Request("POST", "https://server.example/v1/messages"))
    body = {"type": "error", "error": {"type": "invalid_request_error", "message": said}}
    found = trouble.of_error(anthropic.BadRequestError(f"Error code: 400 - {body}", response=answer, body=body))
    assert (found.kind, found.passing) == (kind, False)
    assert said.rstrip(".") in found.say()


@pytest.mark.parametrize("kind", ["key", "permission", "billing"])
def test_what_only_a_person_can_mend_is_not_tried_again_whatever_a_header_says(kind: str) -> None:
    assert not trouble.Trouble(kind, again=True).passing
