"""A notification as Slack and Discord take it: within their limits, and with nothing in it that they would act on.

Slack: docs.slack.dev, "Sending messages using incoming webhooks" and `chat.postMessage` (a text is cut at 40,000 characters; `& < >`
are written as entities, else `<!channel>` calls everybody). Discord: "Webhook Resource, Execute Webhook" (`content` up to 2,000
characters, an embed's description up to 4,096, files as `files[0]` beside `payload_json`; `allowed_mentions` keeps `@everyone` quiet).
"""

import hashlib
import json
from dataclasses import dataclass

SLACK_TEXT = 40_000
DISCORD_CONTENT = 2_000
DISCORD_EMBED = 4_096
CUT = "…"
_FILE = "issue.txt"


@dataclass(frozen=True, slots=True)
class Note:
    """What an editor is told: a line, and the whole text."""

    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Body:
    """A request's body and its kind."""

    content: bytes
    content_type: str


def slack(note: Note) -> Body:
    """Return the body of a Slack message; what is over the limit is cut, which `…` shows."""
    head = f"{_entities(note.subject)}\n\n"
    room = SLACK_TEXT - len(head)
    text = _entities(note.text)
    if len(text) > room:
        text = _whole_entities(text[: room - 2]) + f"\n{CUT}"
    return _json({"text": head + text, "mrkdwn": False, "unfurl_links": False, "unfurl_media": False})


def discord(note: Note) -> Body:
    """Return the body of a Discord message: the line, the text in a frame, and the whole as a file where the frame cuts it."""
    content = shortened(note.subject, DISCORD_CONTENT)
    payload: dict[str, object] = {
        "content": content,
        "embeds": [{"description": shortened(_literal(note.text), DISCORD_EMBED)}],
        "allowed_mentions": {"parse": []},
    }
    if _units(_literal(note.text)) <= DISCORD_EMBED:
        return _json(payload)
    payload["attachments"] = [{"id": 0, "filename": _FILE}]
    return _with_file(payload, note.text)


def shortened(text: str, limit: int) -> str:
    """Return a text of at most `limit` characters as these services count them; `…` says that something is missing."""
    if _units(text) <= limit:
        return text
    kept = text[:limit]
    while _units(kept) > limit - len(CUT) - 1:
        kept = kept[:-1]
    return f"{kept}\n{CUT}"


def _units(text: str) -> int:
    """Count as JavaScript does, the more careful way: an emoji may be two."""
    return len(text.encode("utf-16-le", "replace")) // 2


def _entities(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _whole_entities(text: str) -> str:
    """Return a cut text without half an entity at its end."""
    start = text.rfind("&", len(text) - 5)
    return text[:start] if start >= 0 and ";" not in text[start:] else text


def _literal(text: str) -> str:
    """Keep Discord's Markdown from eating characters of the text."""
    return "".join(f"\\{mark}" if mark in "\\*_~`|" else mark for mark in text)


def _json(payload: object) -> Body:
    return Body(json.dumps(payload, ensure_ascii=False).encode("utf-8", "replace"), "application/json; charset=utf-8")


def _with_file(payload: object, text: str) -> Body:
    """Return a message with a file (RFC 7578)."""
    body, file = _json(payload), text.encode("utf-8", "replace")
    boundary = f"part-{hashlib.sha256(body.content + file).hexdigest()[:32]}"
    parts = (
        (b'form-data; name="payload_json"', b"application/json", body.content),
        (f'form-data; name="files[0]"; filename="{_FILE}"'.encode(), b"text/plain; charset=utf-8", file),
    )
    lines = b"".join(
        b"--%b\r\nContent-Disposition: %b\r\nContent-Type: %b\r\n\r\n%b\r\n" % (boundary.encode(), *part)
        for part in parts
    )
    return Body(lines + f"--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}")
