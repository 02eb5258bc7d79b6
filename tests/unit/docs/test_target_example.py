"""The mailing service that docs/extending.md adds as an example does what a `Target` must."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from pipeline.errors import SendError
from pipeline.publish.targets import Campaign, Known, Target
from pipeline.records import Mail
from pipeline.web import Web
from tests.services.server import Asked, Said, serving
from tests.unit.web.conftest import StillClock

PAGE = Path(__file__).parents[3] / "docs" / "extending.md"
KEY = "key-of-letters-42"


class LettersServer:
    """The invented service."""

    def __init__(self) -> None:
        self.letters: dict[str, dict[str, Any]] = {}

    def __call__(self, asked: Asked) -> Said:
        if asked.headers.get("Authorization") != f"Bearer {KEY}":
            return Said(401, b'{"message": "who are you?"}')
        parts = urlsplit(asked.path)
        if asked.method == "GET":
            name = parse_qs(parts.query)["name"][0]
            return _json([one for one in self.letters.values() if one["name"] == name])
        given = json.loads(asked.body)
        if parts.path.endswith("/send"):
            letter = self.letters[parts.path.split("/")[2]]
            letter["state"] = "timed" if given["at"] else "going"
            return _json(letter)
        number = parts.path.split("/")[2] if asked.method == "PUT" else str(len(self.letters) + 1)
        self.letters[number] = {"id": int(number), "state": "draft", **given}
        return _json(self.letters[number])


def _json(tree: object) -> Said:
    return Said(200, json.dumps(tree).encode())


def _example(url: str, web: Web, key: str = KEY) -> Target:
    block = re.search(
        r"```python\n(?P<code>(?:(?!```).)*class Letters.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL
    )
    assert block is not None
    names: dict[str, Any] = {}
    exec(compile(block["code"], str(PAGE), "exec"), names)  # noqa: S102  # the example of our own page
    target: Target = names["Letters"](url, key, web)
    return target


def test_the_example_of_the_page_is_a_target() -> None:
    server = LettersServer()
    mail = Mail("제목", '<p>[[name]]</p><a href="{{unsubscribe}}">수신거부</a>', "글", "2026-12-02")
    campaign = Campaign("newsletter-2026-12-02", "d1", "41호", "주간 <news@example.com>", mail)
    with serving(server) as desk, Web(frozenset({("127.0.0.1", desk.port)}), StillClock()) as web:
        target = _example(desk.url(), web)
        assert target.find(campaign, Known()) is None
        remembered: list[str] = []
        draft = target.save(campaign, None, remembered.append)
        assert (draft.state, remembered) == ("draft", ["1"])
        found = target.find(campaign, Known())
        assert found == draft
        target.save(campaign, found, remembered.append)
        assert len(server.letters) == 1
        assert server.letters["1"]["html"] == '<p>&#91;[name]]</p><a href="[[leave]]">수신거부</a>'
        assert target.start(campaign, draft, None).state == "sending"
        with pytest.raises(SendError, match="NEWSLETTER_LETTERS_KEY"):
            _example(desk.url(), web, "wrong").find(campaign, Known())
