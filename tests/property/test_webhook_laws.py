"""Laws of the webhooks: whatever a text holds, it fits, nothing in it calls anybody, and what is shown is its beginning."""

import json
from email import message_from_bytes

from hypothesis import given
from hypothesis import strategies as st

from pipeline.publish.webhooks import DISCORD_CONTENT, DISCORD_EMBED, SLACK_TEXT, Note, discord, slack

_PIECES = st.sampled_from(
    ["가나다 ", "<!channel>", "&amp; ", "📉", "@everyone ", "`*_~|\\", "\n", "a" * 3000, "&<>" * 700, "…"]
)
_TEXTS = st.lists(_PIECES, max_size=25).map("".join)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _plain(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


@given(_TEXTS, _TEXTS)
def test_slack_gets_a_beginning_that_fits_and_calls_nobody(subject: str, text: str) -> None:
    payload = json.loads(slack(Note(subject[:200], text)).content)
    assert len(payload["text"]) <= SLACK_TEXT
    assert "<" not in payload["text"]
    assert payload["mrkdwn"] is False
    whole = f"{subject[:200]}\n\n{text}"
    shown = _plain(payload["text"])
    assert shown == whole or (shown.endswith("\n…") and whole.startswith(shown[:-2]))


@given(_TEXTS, _TEXTS)
def test_discord_gets_a_beginning_that_fits_and_the_whole_where_it_is_cut(subject: str, text: str) -> None:
    body = discord(Note(subject, text or "글"))
    files = []
    if body.content_type.startswith("multipart"):
        message = message_from_bytes(b"Content-Type: " + body.content_type.encode() + b"\r\n\r\n" + body.content)
        parts = {
            part.get_param("name", header="content-disposition"): part.get_payload(decode=True)
            for part in message.walk()
        }
        raw = parts["payload_json"]
        files = [parts["files[0]"]]
    else:
        raw = body.content
    assert isinstance(raw, bytes)
    payload = json.loads(raw)
    shown = payload["embeds"][0]["description"]
    assert _units(payload["content"]) <= DISCORD_CONTENT
    assert 0 < _units(shown) <= DISCORD_EMBED
    assert payload["allowed_mentions"] == {"parse": []}
    assert bool(files) == shown.endswith("\n…") or not files
    for file in files:
        assert file == text.encode()
