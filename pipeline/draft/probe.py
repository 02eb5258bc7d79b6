"""Try a model's server as drafting would use it, and see what it can do: answer, stream, keep a schema, count, cache, take batches.

Two small questions through the same adapter (some hundred tokens each), the second one streamed, and two that cost nothing. The question says nothing of
JSON: only the schema asks for it, so a server that answers in prose ignores schemas. It is then asked once more in words, as every
prompt does: where that brings no JSON either, nothing can be drafted with it.
"""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from pipeline.draft.model import ClaudeModel
from pipeline.draft.replies import object_of
from pipeline.errors import ModelError
from pipeline.records import Clock, Reply, Request

Ability = Literal["answer", "stream", "whole", "schema", "json", "usage", "cache", "count", "batch"]
_SCHEMA = {
    "type": "object",
    "properties": {"greeting": {"type": "string"}},
    "required": ["greeting"],
    "additionalProperties": False,
}
_RULES = (
    "당신은 한국어 뉴스레터의 필자예요. 문장은 해요체로 짧게 써요. 수치에는 단위를 붙이고, 이름은 한 가지로 적어요. "
)
_IN_WORDS = ' 답은 설명 없이 `{`로 시작해 `}`로 끝나는 JSON 하나예요: {"greeting": "인사 한 문장"}'
_REPEATED = 60  # more than the 512 tokens from which on a server caches


@dataclass(frozen=True, slots=True)
class Tried:
    """Whether a server can do one thing, and what it said where it cannot."""

    ability: Ability
    can: bool
    detail: str = ""


class Hurried:
    """A clock on which nobody waits: whoever would sleep finds the deadline gone."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ahead = timedelta()

    def now(self) -> datetime:
        """Return the time, moved on by what was slept."""
        return self._clock.now() + self._ahead

    def sleep(self, seconds: float) -> None:
        """Let a day pass at once."""
        self._ahead += timedelta(days=1)


def probe(model: ClaudeModel, name: str) -> list[Tried]:
    """Return what the server can do, `answer` first, with the header in which it reads the key; where it does not answer, that alone."""
    try:
        first = model.answer(_question(name, 1))
        second, streamed = _streamed(model, name)
    except ModelError as error:
        return [Tried("answer", can=False, detail=str(error))]
    return [
        Tried("answer", can=True, detail=model.line.manner.header),
        streamed,
        _kept(model, name, first, second),
        Tried("usage", can=first.usage.output > 0),
        Tried("cache", can=_cached(first, second)),
        _calls(model, name, "count"),
        _calls(model, name, "batch"),
    ]


def _streamed(model: ClaudeModel, name: str) -> tuple[Reply, Tried]:
    """Return the second answer, asked for as a stream, and whether it came so; where not, it is asked for whole.

    A server that refuses streams is drafted with all the same: its answers are waited for.
    """
    try:
        reply = model.answer(_question(name, 2), heard=lambda _: None)
        return reply, Tried("stream", can=True) if model.line.manner.stream else Tried("whole", can=False)
    except ModelError as error:
        return model.answer(_question(name, 2)), Tried("stream", can=False, detail=str(error))


def _kept(model: ClaudeModel, name: str, first: Reply, second: Reply) -> Tried:
    """Return whether the schema alone brings JSON; where it does not, whether words do."""
    if _keeps(first.text) and _keeps(second.text):
        return Tried("schema", can=True)
    try:
        told = model.answer(_question(name, 3, _IN_WORDS)).text
    except ModelError as error:
        return Tried("json", can=False, detail=" ".join(str(error).split())[:60])
    if _keeps(told, strictly=False) and not model.line.manner.schema:
        return Tried("schema", can=False, detail="output_config: 400")
    if _keeps(told, strictly=False):
        return Tried("schema", can=False, detail=" ".join(first.text.split())[:60])
    return Tried("json", can=False, detail=" ".join(told.split())[:60])


def _question(name: str, number: int, more: str = "") -> Request:
    """Return a question whose rules a server may cache: it does so for sections alone."""
    prompt = f"{number}번째 물음이에요. 구독자님께 아침 인사를 한 문장으로 해 주세요.{more}"
    return Request("section", "doctor", name, _RULES * _REPEATED, "", prompt, _SCHEMA, max_tokens=2_000, attempt=number)


def _keeps(text: str, *, strictly: bool = True) -> bool:
    """Whether a text is the JSON of the schema; else whether drafting could read it out of the text, as it reads every answer."""
    try:
        value = json.loads(text) if strictly else object_of(text, ("greeting",))
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and value.keys() == {"greeting"} and isinstance(value["greeting"], str)


def _cached(first: Reply, second: Reply) -> bool:
    return first.usage.cache_write + first.usage.cache_read > 0 and second.usage.cache_read > 0


def _calls(model: ClaudeModel, name: str, ability: Literal["count", "batch"]) -> Tried:
    """Make a call that costs nothing; whatever keeps it from an answer of the right kind means that the server cannot."""
    import anthropic
    import httpx2

    try:
        with model.line.lent() as client:
            if ability == "count":
                messages = [{"role": "user", "content": "안녕하세요"}]
                counted = client.messages.count_tokens(model=name, messages=messages, timeout=20.0)  # type: ignore[arg-type]  # built to the API's shape
                return Tried(
                    "count", isinstance(counted.input_tokens, int) and counted.input_tokens > 0, "input_tokens"
                )
            listed = client.messages.batches.list(limit=1, timeout=20.0)
            return Tried("batch", isinstance(listed.data, list), "data")
    except (anthropic.AnthropicError, httpx2.HTTPError, ValueError, TypeError, AttributeError, AssertionError) as error:
        said = model.line.masked(str(error)).splitlines()
        return Tried(ability, can=False, detail=said[0][:120] if said else type(error).__name__)
