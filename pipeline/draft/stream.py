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
_LONGEST_END = 4  # bytes of it
_DONE = b"[DONE]"
_SHARE = 64  # a text is told again when it has grown by this part of itself: all tellings together are no longer than that many texts
_BAD = (ValueError, TypeError, KeyError, AttributeError, RecursionError)


class Stream:
    """Puts the pieces of one body together. `heard` is told the whole text so far, first "" when the answer begins.

    What it does grows as the body does, however that is cut into pieces and events. A short text is told with each of its pieces, a longer
    one when it has grown by a little, and whole at its end.
    """

    def __init__(self, heard: Heard) -> None:
        self._heard = heard
        self._raw = bytearray()
        self._read = 0
        self._message: dict[str, object] | None = None
        self._blocks: dict[int, dict[str, object]] = {}
        self._deltas: dict[int, list[str]] = {}
        self._length = self._told = 0  # characters: that came, and that there were when the text was told last
        self._stopped = False
        self._trouble: Trouble | None = None

    def feed(self, piece: bytes) -> None:
        """Take the next piece of the body."""
        start = max(self._read, len(self._raw) - _LONGEST_END + 1)  # no event ends before: it was looked for
        self._raw += piece
        while (end := _END.search(self._raw, start)) is not None:
            event = bytes(self._raw[self._read : end.start()])
            start = self._read = end.end()
            if not self._stopped:
                self._read_event(event)

    def _read_event(self, event: bytes) -> None:
        try:
            self._take(event)
        except _BAD:
            self._trouble = self._trouble or Trouble("not-json", begun=True)

    def outcome(self) -> Answered | Trouble:
        """Return the answer if it ended by itself; a server that answers whole although a stream was asked is read too."""
        if self._trouble is not None:
            return self._trouble
        if self._message is None:
            return trouble.of_body(bytes(self._raw)) if self._raw.strip() else Trouble("cut")
        if not self._stopped:
            with suppress(*_BAD):
                self._take(bytes(self._raw[self._read :]))  # the last event need not have its blank line
        if not self._stopped:
            return Trouble("cut")
        content = [self._blocks[index] | self._text(index) for index in sorted(self._blocks)]
        return trouble.of_whole({**self._message, "content": content})

    def _take(self, event: bytes) -> None:
        lines = [line[5:].removeprefix(b" ") for line in event.splitlines() if line.startswith(b"data:")]
        if not lines:
            return
        if lines == [_DONE] and self._message is not None:
            if self._message.get("stop_reason") is not None:
                self._stop()
            return
        value = json.loads(b"\n".join(lines))
        kind = value.get("type")
        if kind == "message_start":
            self._message = dict(value["message"])
            self._heard("")
        elif kind == "content_block_start":
            index = value["index"]
            if type(index) is not int:
                raise TypeError(index)
            self._blocks[index] = dict(value["content_block"])
            self._deltas.pop(index, None)
        elif kind == "content_block_delta" and value["delta"]["type"] == "text_delta":
            self._say(value["index"], value["delta"]["text"])
        elif kind == "message_delta":
            self._end(value)
        elif kind == "message_stop":
            self._stop()
        elif kind == "error":
            self._trouble = self._trouble or trouble.of_event(value["error"])

    def _say(self, index: int, text: str) -> None:
        if not isinstance(text, str) or "text" not in self._blocks[index]:
            raise TypeError(index)
        self._deltas.setdefault(index, []).append(text)
        self._length += len(text)
        if self._length - self._told > self._told // _SHARE:
            self._tell()

    def _stop(self) -> None:
        """Take the message for ended, and tell what of it was not told yet."""
        self._stopped = True
        if self._told < self._length:
            self._tell()

    def _tell(self) -> None:
        self._told = self._length
        parts = ((self._blocks[index].get("text", ""), *self._deltas.get(index, ())) for index in sorted(self._blocks))
        self._heard(trouble.legible("".join(str(part) for texts in parts for part in texts)))

    def _text(self, index: int) -> dict[str, object]:
        """Return the text of a block that came in pieces; of a proxy that sends again what was delivered each counts once, as a block does."""
        deltas = self._deltas.get(index)
        if deltas is None:
            return {}
        return {"text": "".join(deltas[::2] if _in_pairs(deltas) else (str(self._blocks[index]["text"]), *deltas))}

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
