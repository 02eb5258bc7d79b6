"""`?lang=en` leaves nothing in Korean but the texts of the issue itself."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.desk.parts import PARTS
from pipeline.messages import table
from pipeline.run import dismissals
from tests.unit.desk.serving import Client, desk
from tests.unit.desk.small_issue import DAY, make

HTML: dict[str, str | None] = {"Accept": "text/html"}
NAMES = (
    "list",
    "gate",
    "about",
    "cost",
    "read",
    "summary",
    "review",
    "head",
    "tools",
    "side",
    "rewrite",
    "asking",
    "title",
    "ready",
)


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    context = make(tmp_path)
    issue = context.issue(DAY)
    dismissals.dismiss(context, issue, next(one.id for one in issue.findings() if one.kind == "uncited"), "checked")
    with desk(context) as served:
        served.open()
        yield served


def korean_left(text: str) -> list[str]:
    """Return our own Korean texts that stand in a page."""
    own = [korean for family in ("desk", "check", "run") for korean, _ in table(family).values()]
    whole = [one for one in own if "{" not in one and len(re.sub(r"[^가-힣]", "", one)) > 3]
    return [one for one in whole if one in text]


@pytest.mark.parametrize("name", [name for name in NAMES if name in PARTS])
def test_a_part_in_english_has_none_of_our_korean_texts(client: Client, name: str) -> None:
    of = "title" if name in ("title",) else "s1"
    path = f"/api/nothing?parts={name}&of={of}"
    assert korean_left(client.ask("GET", f"{path}&lang=en", headers=HTML).body.decode()) == []


def test_the_frame_in_english_has_none_of_our_korean_texts(client: Client) -> None:
    assert korean_left(client.get("/?lang=en").body.decode()) == []
    assert korean_left(client.get("/").body.decode()) != []


def test_refusals_are_said_in_english_too(client: Client) -> None:
    answer = client.post("/api/sections/s1/step?lang=en", {"by": 1})
    assert answer.status == 400
    assert not re.search("[가-힣]", str(answer.json()["message"]))
