"""Where a reader unsubscribes: an address of their own where settings have a place for it, never in the built issue."""

import email
import hashlib
import hmac
from datetime import UTC, datetime
from email import policy

import pytest

from pipeline.config import Newsletter
from pipeline.publish.mail import UNSUBSCRIBE, Letterhead, compose, link_of
from pipeline.records import Mail, Subscriber
from pipeline.run import mailing

MAIL = Mail("제목", f'<p><a href="{UNSUBSCRIBE}">수신거부</a></p>', f"수신거부: {UNSUBSCRIBE}", "2026-03-04")
NOW = datetime(2026, 3, 4, tzinfo=UTC)


def _wrote(unsubscribe: str, address: str = "Ann+a&b@home.example", key: str = "k") -> tuple[str, str | None, str, str]:
    """Return the two headers, the text and the HTML."""
    raw = compose(MAIL, Subscriber(address), Letterhead("desk@harbor.example", "", unsubscribe, key), NOW)
    message = email.message_from_bytes(raw, policy=policy.default)
    text, html = (part.get_content().strip() for part in message.iter_parts())
    return message["List-Unsubscribe"], message["List-Unsubscribe-Post"], text, html


def test_the_address_of_each_reader_stands_in_header_and_footer() -> None:
    header, post, text, html = _wrote("https://harbor.example/leave?e={email}&t={token}")
    token = hmac.new(b"k", b"ann+a&b@home.example", hashlib.sha256).hexdigest()[:32]
    link = f"https://harbor.example/leave?e=Ann%2Ba%26b%40home.example&t={token}"
    assert (header, post) == (f"<{link}>", "List-Unsubscribe=One-Click")
    assert text == f"수신거부: {link}"
    assert f'href="{link.replace("&t", "&amp;t")}"' in html
    assert "bo%40home.example" in _wrote("https://harbor.example/?{email}", "bo@home.example")[0]


def test_no_one_click_where_the_address_does_not_tell_who_it_is() -> None:
    assert _wrote("https://harbor.example/leave")[:2] == ("<https://harbor.example/leave>", None)
    assert _wrote("mailto:leave@harbor.example?subject={token}")[1] is None
    assert _wrote("")[:2] == ("<mailto:desk@harbor.example?subject=unsubscribe>", None)


@pytest.mark.parametrize("given", ["https://a.kr/?{email}", "https://a.kr/{token}", None, ""])
def test_the_built_issue_holds_no_readers_address(given: str | None) -> None:
    assert link_of(given) == UNSUBSCRIBE
    assert link_of("https://a.kr/leave") == "https://a.kr/leave"


def test_a_token_with_hangul_beside_it_keeps_its_place() -> None:
    given = {
        "name": "항구",
        "mail": {"from": "desk@harbor.example", "unsubscribe": "https://harbor.example/거부/{token}"},
    }
    newsletter = Newsletter.model_validate(given)
    assert mailing._leave(newsletter.mail.unsubscribe or "").endswith("/%EA%B1%B0%EB%B6%80/{token}")
