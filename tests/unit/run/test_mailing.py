"""What settings make of the mail server and the letterhead: what cannot be used is named, secrets never."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast

import pytest

from pipeline.config import Newsletter, Secrets
from pipeline.errors import ConfigError
from pipeline.publish.mail import compose
from pipeline.records import Mail, Subscriber
from pipeline.run.context import Context
from pipeline.run.mailing import letterhead, mailer


def context(secrets: dict[str, str] | None = None, smtp: dict[str, Any] | None = None, **mail: str) -> Context:
    given = {"from": "항구 <desk@harbor.example>", "smtp": {"host": "mail.harbor.example", **(smtp or {})}, **mail}
    newsletter = Newsletter.model_validate({"name": "항구", "mail": given})
    settings = SimpleNamespace(newsletter=newsletter)
    return cast("Context", SimpleNamespace(settings=settings, secrets=Secrets(secrets or {})))


@pytest.mark.parametrize(
    ("secrets", "smtp", "named"),
    [
        ({"NEWSLETTER_SMTP_PORT": "²"}, {}, "NEWSLETTER_SMTP_PORT"),
        ({"NEWSLETTER_SMTP_PORT": "99999"}, {}, "NEWSLETTER_SMTP_PORT"),
        ({"NEWSLETTER_SMTP_HOST": f"{'a' * 64}.example"}, {}, "NEWSLETTER_SMTP_HOST"),
        ({}, {"host": "mail..example"}, "mail.smtp.host"),
        ({}, {"host": "mail example"}, "mail.smtp.host"),
        ({}, {"user": "편집자"}, "mail.smtp.user"),
        ({"NEWSLETTER_SMTP_PASSWORD": "비밀번호"}, {"user": "editor"}, "NEWSLETTER_SMTP_PASSWORD"),
    ],
)
def test_a_server_that_cannot_be_spoken_to_names_its_setting(
    secrets: dict[str, str], smtp: dict[str, Any], named: str
) -> None:
    with pytest.raises(ConfigError, match=named) as caught:
        mailer(context(secrets, smtp))
    assert "비밀번호" not in str(caught.value)


def head(reply_to: str = "", unsubscribe: str = "") -> str:
    wrote = compose(
        Mail("제목", "<p>글</p>", "글", "2026-03-04"),
        Subscriber("ann@home.example"),
        letterhead(context(reply_to=reply_to, unsubscribe=unsubscribe)),
        datetime(2026, 3, 4, tzinfo=UTC),
    )
    return wrote.partition(b"\r\n\r\n")[0].decode("ascii")


def test_a_hangul_domain_of_the_answers_is_written_in_ascii() -> None:
    assert "<news@xn--2e0bp27e.kr>" in head(reply_to="항구 <news@항구.kr>")


@pytest.mark.parametrize("reply_to", ["a..b@harbor.example", "항구 <소식@harbor.example>"])
def test_answers_to_no_address_are_an_error(reply_to: str) -> None:
    with pytest.raises(ConfigError, match=r"mail\.reply_to"):
        letterhead(context(reply_to=reply_to))


def test_hangul_of_the_unsubscribe_address_is_percent_encoded_and_the_rest_stays() -> None:
    lines = head(unsubscribe="https://harbor.example/수신거부?u=%20a&b=1")
    assert "<https://harbor.example/%EC%88%98%EC%8B%A0%EA%B1%B0%EB%B6%80?u=%20a&b=1>" in lines
    mailto = "mailto:leave@harbor.example?subject=unsubscribe"
    assert f"<{mailto}>" in head(unsubscribe=mailto)
    assert "https://xn--" in head(unsubscribe="https://항구.kr/leave")
