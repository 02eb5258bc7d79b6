"""What may stand in the settings of mail: they become headers, so each is one line, and an address is one address."""

import re
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import BeforeValidator

from pipeline.messages import say

LONGEST_LINK = 500
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_BOX = re.compile(r"[^\s@<>,;()]+@[^\s@<>,;()]+\.[^\s@<>,;()]+")
_NAMED = re.compile(r"(?P<name>\"[^\"<>]*\"|[^@<>\"]*)\s*<(?P<box>[^<>]*)>")
_PLACES = re.compile(r"\{(?:email|token)\}")


def _line(value: object) -> object:
    if isinstance(value, str) and _CONTROL.search(value):
        raise ValueError(say("config.mail.line"))
    return value


def _one(value: object) -> object:
    """One address, with or without a name: `이름 <a@b.example>`."""
    if isinstance(value, str) and value.strip():
        named = _NAMED.fullmatch(value.strip())
        if not _BOX.fullmatch(named["box"].strip() if named else value.strip()):
            raise ValueError(say("config.mail.one"))
    return value


def _leave(value: object) -> object:
    """Where readers unsubscribe. `{email}` and `{token}` may stand behind the host only, so that no reader's name leads elsewhere."""
    if not isinstance(value, str) or not value:
        return value
    if len(value) > LONGEST_LINK:
        raise ValueError(say("config.mail.long", count=len(value), longest=LONGEST_LINK))
    bare = _PLACES.sub("", value)
    if re.search(r"[\s<>\"]", value) or not re.match(r"https://[^/?#]|mailto:[^@?]+@[^@?]", value):
        raise ValueError(say("config.mail.leave"))
    if re.search(r"[{}]", bare):
        raise ValueError(say("config.mail.place"))
    try:
        host = urlsplit(value).netloc or value.partition("?")[0]
    except ValueError as error:
        raise ValueError(say("config.mail.leave")) from error
    if _PLACES.search(host):
        raise ValueError(say("config.mail.place"))
    return value


Line = Annotated[str, BeforeValidator(_line)]
Box = Annotated[str, BeforeValidator(_one), BeforeValidator(_line)]
Leave = Annotated[str, BeforeValidator(_leave), BeforeValidator(_line)]
