"""An answer as it comes, event by event: what was said so far, and at the end whether it is whole.

Read here and not by the SDK, which takes a stream that just ends for a whole answer. The format is that of server-sent
events (WHATWG HTML, chapter 9.2): `data:` lines, a blank line after each event. Events of another kind are passed over, as the API
asks, and so is whatever stands behind the end of the message: servers that put this API before another close with `data: [DONE]`.
"""

import json
import re
from collections.abc import Callable, Mapping
from contextlib import suppress

from pipeline.draft import trouble
from pipeline.draft.trouble import Answered, Trouble

Heard = Callable[[str], None]
_END = re.compile(rb"\r?\n\r?\n|\r\r")
_DONE = b"[DONE]"


class Stream:
    """Puts the pieces of one body together. `heard` is told the whole text so far, first "" when the answer begins."""

    def __init__(self, heard: Heard) -> None:
        self._heard = heard
        self._raw = bytearray()
        self._read = 0
        self._message: dict[str, object] | None = None
        self._blocks: dict[int, dict[str, object]] = {}
        self._deltas: dict[int, list[str]] = {}
        self._stopped = False
        self._trouble: Trouble | None = None

    def feed(self, piece: bytes) -> None:
        """Take the next piece of the body."""
        self._raw += piece
        while (end := _END.search(self._raw, self._read)) is not None:
            event, self._read = bytes(self._raw[self._read : end.start()]), end.end()
            if not self._stopped:
                self._read_event(event)

    def _read_event(self, event: bytes) -> None:
        try:
            self._take(event)
        except (ValueError, TypeError, KeyError, AttributeError):
            self._trouble = self._trouble or Trouble("not-json", begun=True)

    def outcome(self) -> Answered | Trouble:
        """Return the answer if it ended by itself; a server that answers whole although a stream was asked is read too."""
        if self._trouble is not None:
            return self._trouble
        if self._message is None:
            return trouble.of_body(bytes(self._raw)) if self._raw.strip() else Trouble("cut")
        if not self._stopped:
            with suppress(ValueError, TypeError, KeyError, AttributeError):
                self._take(bytes(self._raw[self._read :]))  # the last event need not have its blank line
        if not self._stopped:
            return Trouble("cut")
        for index, deltas in self._deltas.items():
            if _in_pairs(
                deltas
            ):  # a proxy that sends again what was delivered: each piece counts once, as a block does
                self._blocks[index]["text"] = "".join(deltas[::2])
        content = [self._blocks[index] for index in sorted(self._blocks)]
        return trouble.of_whole({**self._message, "content": content})

    def _take(self, event: bytes) -> None:
        lines = [line[5:].removeprefix(b" ") for line in event.splitlines() if line.startswith(b"data:")]
        if not lines:
            return
        if lines == [_DONE] and self._message is not None:
            self._stopped = self._message.get("stop_reason") is not None
            return
        value = json.loads(b"\n".join(lines))
        kind = value.get("type")
        if kind == "message_start":
            self._message = dict(value["message"])
            self._heard("")
        elif kind == "content_block_start":
            self._blocks[value["index"]] = dict(value["content_block"])
        elif kind == "content_block_delta" and value["delta"]["type"] == "text_delta":
            self._say(value["index"], value["delta"]["text"])
        elif kind == "message_delta":
            self._end(value)
        elif kind == "message_stop":
            self._stopped = True
        elif kind == "error":
            self._trouble = self._trouble or trouble.of_event(value["error"])

    def _say(self, index: int, text: str) -> None:
        block = self._blocks[index]
        block["text"] = f"{block['text']}{text}"
        self._deltas.setdefault(index, []).append(text)
        told = "".join(str(self._blocks[index].get("text", "")) for index in sorted(self._blocks))
        self._heard(trouble.legible(told))

    def _end(self, value: Mapping[str, Mapping[str, object]]) -> None:
        if self._message is None:
            raise KeyError("message_start")
        usage = {
            name: number
            for counted in (self._message.get("usage"), value.get("usage"))
            if isinstance(counted, dict)
            for name, number in counted.items()
            if number is not None
        }
        self._message.update({**value["delta"], "usage": usage})


def whole(body: bytes) -> Answered | Trouble:
    """Return the answer of a body that came at once; a server that streams although nobody asked for it is read too."""
    if not body.lstrip().startswith((b"event:", b"data:")):
        return trouble.of_body(body)
    stream = Stream(lambda _: None)
    stream.feed(body)
    return stream.outcome()


def _in_pairs(deltas: list[str]) -> bool:
    """Whether each piece came twice in a row."""
    return len(deltas) > 3 and len(deltas) % 2 == 0 and deltas[::2] == deltas[1::2]
