"""Incoming webhooks of Slack and Discord, as strict as their pages say.

Slack: docs.slack.dev/messaging/sending-messages-using-incoming-webhooks (POST, JSON, `text`; the answer is the word `ok`; errors are
words: `invalid_payload`, `no_text`, `no_service`, `channel_is_archived`), and docs.slack.dev/reference/methods/chat.postMessage for the
length of a text. Discord: discord.com/developers/docs/resources/webhook#execute-webhook (`content` or `embeds` or `files[n]`; 204, or
200 and the message with `wait=true`), .../resources/message#embed-object-embed-limits and .../reference#uploading-files.
"""

import json
import re
from collections.abc import Mapping
from email import message_from_bytes
from urllib.parse import parse_qs, urlsplit

from tests.services.server import Asked, Said

SLACK_PATH = "/services/T000/B000/secret-of-slack"
DISCORD_PATH = "/api/webhooks/123/secret-of-discord"
_SLACK_KEYS = {"text", "mrkdwn", "unfurl_links", "unfurl_media", "blocks", "attachments", "thread_ts"}
_DISCORD_KEYS = {"content", "username", "avatar_url", "tts", "embeds", "allowed_mentions", "attachments", "flags"}


class Channels:
    """Both services; what they took is kept as they would show it."""

    def __init__(self) -> None:
        self.slack: list[str] = []
        self.discord: list[Mapping[str, object]] = []
        self.files: list[bytes] = []

    def __call__(self, asked: Asked) -> Said:
        path = urlsplit(asked.path).path
        if path.startswith("/services/"):
            return self._slack(asked, path)
        if path.startswith("/api/webhooks/"):
            return self._discord(asked, path)
        return Said(404)

    def _slack(self, asked: Asked, path: str) -> Said:
        if path != SLACK_PATH:
            return Said(404, b"no_service", "text/html")
        if asked.method != "POST" or not asked.headers["Content-Type"].startswith("application/json"):
            return Said(400, b"invalid_payload", "text/html")
        payload = json.loads(asked.body)
        if not payload.get("text"):
            return Said(400, b"no_text", "text/html")
        if set(payload) - _SLACK_KEYS:
            return Said(400, b"invalid_payload", "text/html")
        text = payload["text"][:40_000]
        if re.search(r"<[!@#]", text) and payload.get("mrkdwn", True):
            return Said(400, b"it would call people", "text/html")
        self.slack.append(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
        return Said(200, b"ok", "text/html")

    def _discord(self, asked: Asked, path: str) -> Said:
        if path != DISCORD_PATH:
            return _refusal(404, 10015, "Unknown Webhook")
        kind = asked.headers["Content-Type"]
        files: list[bytes] = []
        if kind.startswith("multipart/form-data"):
            payload, files = _parts(kind, asked.body)
        elif kind.startswith("application/json"):
            payload = json.loads(asked.body)
        else:
            return _refusal(400, 50109, "The request body contains invalid JSON.")
        wrong = _wrong(payload, files)
        if wrong:
            return _refusal(400, 50035, f"Invalid Form Body: {wrong}")
        self.discord.append(payload)
        self.files += files
        if parse_qs(urlsplit(asked.path).query).get("wait") == ["true"]:
            return Said(200, b'{"id": "1"}')
        return Said(204)


def _refusal(status: int, code: int, message: str) -> Said:
    return Said(status, json.dumps({"message": message, "code": code}).encode())


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _wrong(payload: Mapping[str, object], files: list[bytes]) -> str:
    """Return what a message breaks of the published limits."""
    content, embeds = payload.get("content", ""), payload.get("embeds", [])
    assert isinstance(content, str)
    assert isinstance(embeds, list)
    if set(payload) - _DISCORD_KEYS:
        return "unknown key"
    if not (content or embeds or files):
        return "empty message"
    if _units(content) > 2000:
        return "content: Must be 2000 or fewer in length."
    lengths = [_units(embed.get("description", "")) for embed in embeds]
    if len(embeds) > 10 or any(length > 4096 for length in lengths) or sum(lengths) > 6000:
        return "embeds: too long"
    if any(not length for length in lengths):
        return "embeds: This field is required"
    return ""


def _parts(kind: str, body: bytes) -> tuple[Mapping[str, object], list[bytes]]:
    message = message_from_bytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body)
    payload: Mapping[str, object] = {}
    files = []
    for part in message.walk():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if name == "payload_json" and isinstance(content, bytes):
            payload = json.loads(content)
        elif name and re.fullmatch(r"files\[\d+\]", str(name)) and isinstance(content, bytes):
            files.append(content)
    return payload, files
