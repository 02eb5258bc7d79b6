"""Answers followed as they come, against a strict Messages API server: whole or not at all, given up where a person says so."""

import json
import time
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import Any

import pytest

from pipeline.config import ModelSettings
from pipeline.draft import outline
from pipeline.draft.ask import Followed, ask
from pipeline.draft.budget import Tally
from pipeline.draft.model import ClaudeModel
from pipeline.draft.stream import Stream
from pipeline.draft.trouble import Answered, Trouble
from pipeline.errors import ModelCancelledError, ModelUnavailableError
from pipeline.records import Request
from tests.e2e.test_messages_api import KEY, start
from tests.unit.draft.material import Clock, Shelf, outline_task, prompts

Start = Callable[..., Any]
__all__ = ["start"]


def question() -> Request:
    return outline.request(outline_task(), prompts())


def claude(server: Any, tally: Tally | None = None) -> ClaudeModel:
    return ClaudeModel(KEY, ModelSettings(base_url=server.url), Clock(), calls=tally or Tally())


def test_the_text_so_far_is_told_with_each_piece_and_the_reply_is_the_same(start: Start) -> None:
    server = start()
    heard: list[str] = []
    streamed = claude(server).answer(question(), heard=heard.append)
    assert streamed == claude(server).answer(question())
    assert heard[0] == ""
    assert heard[-1] == streamed.text
    assert all(after.startswith(before) for before, after in pairwise(heard))
    assert len(heard) > 5


BROKEN = [
    "truncate",
    "reset_after",
    "reset_before",
    "no_message_stop",
    {"kind": "no_message_stop", "before": "message_stop"},
    {"kind": "no_message_stop", "before": "content_block_delta"},
    "stream_error",
    {"kind": "stream_error", "type": "invalid_request_error"},
    {"kind": "stream_error", "type": "api_error"},
    "html_200",
    "529",
]


@pytest.mark.parametrize("fault", BROKEN, ids=str)
def test_a_stream_that_is_not_whole_is_asked_for_again(start: Start, fault: object) -> None:
    server = start(fault)
    heard: list[str] = []
    model = Followed(claude(server), heard.append)
    assert ask(question(), partial(outline.accept, outline_task()), model, Shelf()).number == 42
    assert server.ledger()["totals"]["requests"] == 2
    last = len(heard) - heard[::-1].index("") - 1
    assert json.loads(heard[-1])["shape"] == "digest"
    assert all(heard[-1].startswith(text) for text in heard[last:])


def test_pieces_that_are_delivered_twice_count_once(start: Start) -> None:
    server = start("duplicate")
    model = Followed(claude(server), lambda text: None)
    assert ask(question(), partial(outline.accept, outline_task()), model, Shelf()).number == 42
    assert server.ledger()["totals"]["requests"] == 1


def test_an_answer_that_a_person_gives_up_ends_there_and_may_have_been_billed(start: Start) -> None:
    server = start()
    tally = Tally()
    heard: list[str] = []
    model = Followed(claude(server, tally), heard.append, lambda: len(heard) > 3)
    with pytest.raises(ModelCancelledError, match="그만뒀어요"):
        model.answer(question())
    assert len(heard) >= 4
    assert server.ledger()["totals"]["requests"] == 1
    assert tally.spent() > 0


def test_what_was_given_up_before_it_began_asks_nobody(start: Start) -> None:
    server = start()
    tally = Tally()
    with pytest.raises(ModelCancelledError):
        claude(server, tally).answer(question(), cancelled=lambda: True)
    assert server.ledger()["totals"]["requests"] == 0
    assert tally.spent() == 0


def test_a_key_error_in_the_middle_is_not_asked_again(start: Start) -> None:
    server = start({"kind": "stream_error", "type": "billing_error"})
    with pytest.raises(ModelUnavailableError, match="한도"):
        claude(server).answer(question(), heard=lambda text: None)
    assert server.ledger()["totals"]["requests"] == 1


# --- the reading of a stream, piece by piece

MESSAGE: dict[str, Any] = {"content": [], "stop_reason": None, "usage": {"input_tokens": 7, "output_tokens": 1}}
EVENTS: list[dict[str, Any]] = [
    {"type": "message_start", "message": MESSAGE},
    {"type": "ping"},
    {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
    *(
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": part}}
        for part in ("가", "나", "나")
    ),
    {"type": "content_block_stop", "index": 0},
    {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 5}},
    {"type": "message_stop"},
]


def wire(events: list[dict[str, Any]], newline: str = "\n") -> bytes:
    return "".join(
        f"event: {event['type']}{newline}data: {json.dumps(event, ensure_ascii=False)}{newline}{newline}"
        for event in events
    ).encode()


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_stream_may_be_cut_anywhere_on_its_way(size: int, newline: str) -> None:
    heard: list[str] = []
    stream = Stream(heard.append)
    whole = wire(EVENTS, newline)
    for at in range(0, len(whole), size):
        stream.feed(whole[at : at + size])
    outcome = stream.outcome()
    assert isinstance(outcome, Answered)
    assert (outcome.text, outcome.usage.input, outcome.usage.output) == ("가나나", 7, 5)
    assert heard == ["", "가", "가나", "가나나"]


@pytest.mark.parametrize("end", range(len(EVENTS)))
def test_a_stream_that_just_ends_is_never_an_answer(end: int) -> None:
    stream = Stream(lambda text: None)
    stream.feed(wire(EVENTS[:end]))
    outcome = stream.outcome()
    assert isinstance(outcome, Trouble)
    assert outcome.kind == "cut"


@pytest.mark.parametrize("piece", [b" " * 64, b"\r" + b" " * 63, b"data: ab" * 8], ids=["blanks", "returns", "data"])
def test_a_body_without_an_event_is_gone_through_once(piece: bytes) -> None:
    stream, began = Stream(lambda text: None), time.process_time()
    for _ in range(8_000):
        stream.feed(piece)
    outcome = stream.outcome()
    assert isinstance(outcome, Trouble)
    assert time.process_time() - began < 1.0  # 0.02 s; searched anew with each piece it takes 6


def long_answer(pieces: int) -> list[dict[str, Any]]:
    told = ({"type": "text_delta", "text": f"{n} 번째 말. "} for n in range(pieces))
    return [*EVENTS[:3], *({"type": "content_block_delta", "index": 0, "delta": one} for one in told), *EVENTS[-3:]]


def test_all_that_is_told_of_a_long_answer_grows_as_the_answer_does() -> None:
    told: list[str] = []
    stream = Stream(told.append)
    stream.feed(wire(long_answer(4_000)))
    outcome = stream.outcome()
    assert isinstance(outcome, Answered)
    assert told[-1] == outcome.text
    assert sum(map(len, told)) < 70 * len(outcome.text)  # with each piece: 2,000 times
    assert max(len(after) - len(before) for before, after in pairwise(told)) < len(outcome.text) / 50


def test_a_block_that_begins_anew_is_told_and_read_from_there() -> None:
    told: list[str] = []
    stream = Stream(told.append)
    stream.feed(wire([*EVENTS[:6], *EVENTS[2:]]))
    outcome = stream.outcome()
    assert isinstance(outcome, Answered)
    assert outcome.text == told[-1] == "가나나"


@pytest.mark.parametrize(
    "event",
    [b"[" * 100_000, b'{"type": "content_block_start", "index": "x", "content_block": {}}'],
    ids=["deep", "index"],
)
def test_an_event_that_is_none_breaks_the_answer_and_nothing_else(event: bytes) -> None:
    stream = Stream(lambda text: None)
    stream.feed(wire(EVENTS[:3]) + b"data: " + event + b"\n\n" + wire(EVENTS[3:]))
    outcome = stream.outcome()
    assert isinstance(outcome, Trouble)
    assert outcome.kind == "not-json"


STOP = "event: message_stop"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("", "data: [DONE]\n\n"),
        ("", "event: vendor\ndata: {broken\n\n"),
        (f'{STOP}\ndata: {{"type": "message_stop"}}\n\n', "data: [DONE]\n\n"),
        (STOP, f'event: vendor\ndata: {{"x": 1}}\n\n{STOP}'),
        (STOP, f'event: vendor\ndata: {{"type": "vendor.info"}}\n\n{STOP}'),
        ('"message_stop"}\n\n', '"message_stop"}\n'),
        ("\n", "\r"),
    ],
)
def test_events_of_another_kind_and_what_stands_behind_the_end_take_nothing_from_an_answer(old: str, new: str) -> None:
    text = wire(EVENTS).decode()
    stream = Stream(lambda text: None)
    stream.feed((text.replace(old, new) if old else text + new).encode())
    outcome = stream.outcome()
    assert isinstance(outcome, Answered)
    assert outcome.text == "가나나"


def test_a_stream_that_is_closed_before_its_message_ended_is_cut() -> None:
    stream = Stream(lambda text: None)
    stream.feed(wire(EVENTS[:-2]) + b"data: [DONE]\n\n")
    outcome = stream.outcome()
    assert isinstance(outcome, Trouble)
    assert outcome.kind == "cut"


def test_a_server_that_cannot_stream_is_read_whole() -> None:
    usage = {"input_tokens": 3, "output_tokens": 2}
    whole = {"content": [{"type": "text", "text": "{}"}], "stop_reason": "end_turn", "usage": usage}
    stream = Stream(lambda text: None)
    stream.feed(json.dumps(whole).encode())
    assert isinstance(stream.outcome(), Answered)
