"""The settings of mail: one line each, one address each, a link that unsubscribes; what is wrong is named with its line."""

import json

import pytest

from pipeline.config import Settings
from pipeline.config.load import load_text
from pipeline.errors import ConfigError


def _load(**mail: object) -> Settings:
    rows = "".join(f"    {key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in mail.items())
    return load_text(
        f"newsletter:\n  name: 항구\n  mail:\n{rows}sources:\n  - {{name: a, url: https://a.example/feed}}\n"
    )


@pytest.mark.parametrize("key", ["from", "reply_to"])
@pytest.mark.parametrize(
    "value",
    [
        "a@harbor.kr,b@harbor.kr",
        "항구 news@harbor.kr",
        "news@",
        "답장",
        "a@b.kr <c@d.kr>",
        "<a@b.kr> <c@d.kr>",
        "a@b.kr;c@d.kr",
    ],
)
def test_one_address_only(key: str, value: str) -> None:
    with pytest.raises(ConfigError, match=rf"sources\.yaml:4.*newsletter\.mail\.{key}"):
        _load(**{key: value})


@pytest.mark.parametrize(
    "value", ["", "news@harbor.kr", "항구, 소식 <news@항구.kr>", '"a@b" <news@harbor.kr>', "<news@harbor.kr>"]
)
def test_an_address_with_or_without_a_name(value: str) -> None:
    assert _load(**{"from": value, "reply_to": value}).newsletter.mail.sender == value


@pytest.mark.parametrize(
    "value",
    [
        "http://harbor.kr/leave",
        "javascript:alert(1)",
        "leave@harbor.kr",
        "mailto:harbor",
        "https://",
        "https://harbor.kr/a>, <mailto:evil@x.kr",
        "https://harbor.kr/" + "a" * 500,
        "https://harbor.kr/{name}",
        "https://{email}/leave",
        "mailto:{token}@harbor.kr",
        "https://[harbor/leave",
    ],
)
def test_a_link_that_cannot_unsubscribe_is_named(value: str) -> None:
    with pytest.raises(ConfigError, match=r"sources\.yaml:4.*newsletter\.mail\.unsubscribe"):
        _load(unsubscribe=value)


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        "https://harbor.kr/수신거부?u={email}&t={token}",
        "mailto:leave@harbor.kr?subject={token}",
        "https://" + "a" * 480 + ".kr/",
    ],
)
def test_a_link_that_can(value: str | None) -> None:
    assert _load(unsubscribe=value).newsletter.mail.unsubscribe == value


@pytest.mark.parametrize(
    "key", ["from", "reply_to", "address", "unsubscribe", "audience", "smtp.host", "smtp.user", "listmonk.user"]
)
@pytest.mark.parametrize("mark", ["\r\n", "\n", "\r", "\u2028", "\x00", "\x1b"])
def test_a_line_break_in_any_setting_is_an_error_with_its_line(key: str, mark: str) -> None:
    value = f"항구{mark}Bcc: x@evil.example <news@harbor.kr>"
    group, _, name = key.rpartition(".")
    with pytest.raises(ConfigError, match=r"sources\.yaml:4.*newsletter\.mail\."):
        _load(**({group: {name: value}} if group else {key: value}))
