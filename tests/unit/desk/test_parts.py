"""An answer to the page brings the parts of the page that it changes; texts in them stay texts."""

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from pipeline.desk.parts import PARTS
from pipeline.run.context import Context
from tests.unit.desk.serving import Client, desk
from tests.unit.desk.small_issue import DAY, PRICE, make


class Page(HTMLParser):
    """What an answer holds: what was told, its places, and every tag that is in it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.told: dict[str, object] = {}
        self.places: list[str] = []
        self.tags: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        given = dict(attrs)
        self.tags.add(tag)
        assert not [name for name in given if name.startswith("on")], given
        if tag == "body":
            self.told = json.loads(given["data-told"] or "{}")
        if given.get("data-place"):
            self.places.append(str(given["data-place"]))


@pytest.fixture
def context(tmp_path: Path) -> Context:
    return make(tmp_path)


@pytest.fixture
def client(context: Context) -> Iterator[Client]:
    with desk(context) as served:
        served.open()
        yield served


def ask(client: Client, path: str, parts: str, body: object = None, **query: str) -> Page:
    given = "&".join(f"{name}={value}" for name, value in query.items())
    path = f"{path}?parts={parts.replace(' ', '+')}&{given}"
    headers: dict[str, str | None] = {"Accept": "text/html"}
    answer = client.ask("GET", path, headers=headers) if body is None else client.post(path, body, headers)
    assert answer.headers["content-type"].startswith("text/html")
    return Page(answer.body.decode())


def test_the_parts_that_were_asked_for_come_and_no_others(client: Client) -> None:
    page = ask(client, "/api/sections/s1", "head tools side list nothing", of="s1")
    assert page.places == ["head", "tools", "side", "list"]
    assert page.told["id"] == "s1"
    assert "evidence" not in page.told


def test_every_part_is_a_part_of_the_page(client: Client) -> None:
    for name in (
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
    ):
        assert ask(client, "/api/nothing", name, of="title" if name == "title" else "s1").places == [PARTS[name][0]]


def test_texts_of_an_issue_never_become_markup(client: Client) -> None:
    digest = client.get("/api/sections/s1").json()["digest"]
    nasty = (
        "<script>alert(1)</script> <img src=x onerror=alert(1)> <iframe srcdoc=x></iframe> '\"></textarea> {{ 7*7 }}"
    )
    body = f"### {nasty}\n\n{nasty}[^S1.2] **{nasty}** [^직접: {nasty}]\n\n{PRICE}"
    ask(client, "/api/sections/s1/save", "head tools side list", {"body": body, "digest": digest}, of="s1")
    lines = {"title": nasty, "subject": nasty, "preheader": nasty}
    read = {one["name"]: one["text"] for one in client.get("/api/lines").json()["lines"]}  # type: ignore[attr-defined]  # JSON
    ask(client, "/api/lines/save", "list", {"given": lines, "read": read}, of="title")
    for name in ("list", "read", "summary", "review", "head", "side", "title", "asking"):
        page = ask(client, "/api/nothing", name, of="title" if name == "title" else "s1")
        assert not page.tags & {"script", "img", "iframe"}, name
    assert "{{ 7*7 }}" in client.ask("GET", "/api/nothing?parts=read", headers={"Accept": "text/html"}).body.decode()


def test_what_is_refused_is_told_to_the_page_as_well(client: Client, context: Context) -> None:
    path = context.issue(DAY).section_path("s1")
    assert path is not None
    digest = client.get("/api/sections/s1").json()["digest"]
    path.write_text(path.read_text("utf-8").replace("95%", "85%"), "utf-8")
    page = ask(client, "/api/sections/s1/save", "side", {"body": "새 글", "digest": digest}, of="s1")
    assert (page.told["error"], page.places) == ("conflict", [])
    assert {past.by for past in context.issue(DAY).history("s1").entries()} == {"draft", "edit"}
    texts = [context.issue(DAY).history("s1").text(past.n) for past in context.issue(DAY).history("s1").entries()]
    assert texts[-1] == path.read_text("utf-8")
    assert texts[-2].endswith("새 글")


def test_no_part_is_made_of_a_section_that_the_outline_lacks(client: Client) -> None:
    page = ask(client, "/api/nothing", "side", of="..%2f..%2fetc")
    assert (page.told["error"], page.places) == ("usage", [])


def test_the_page_is_spoken_in_its_language(client: Client) -> None:
    english = client.ask("GET", "/api/nothing?parts=side&of=s1&lang=en", headers={"Accept": "text/html"}).body.decode()
    assert "Arithmetic" in english
    assert "계산 안 맞음" not in english
    assert "어느 원문에도 없어요" not in english
    korean = client.ask("GET", "/api/nothing?parts=side&of=s1", headers={"Accept": "text/html"}).body.decode()
    assert "어느 원문에도 없어요" in korean


def test_a_finding_in_the_subject_or_preheader_offers_typing_and_no_rewrite_which_cannot_mend_it(
    client: Client,
) -> None:
    wrong = "📉 오르카가 직원 950명을 내보내요"
    lines = {"title": wrong, "subject": wrong, "preheader": wrong}
    read = {one["name"]: one["text"] for one in client.get("/api/lines").json()["lines"]}  # type: ignore[attr-defined]  # JSON
    client.post("/api/lines/save", {"given": lines, "read": read})
    asked = client.ask(
        "GET", "/api/nothing?parts=about-title+about-subject+about-preheader&of=title", headers={"Accept": "text/html"}
    )
    page = asked.body.decode()
    parts = {name: page.partition(f'data-place="about-{name}"')[2].partition("data-place=")[0] for name in lines}
    assert 'data-do="start"' in parts["title"]
    for name in ("subject", "preheader"):
        assert 'class="card f' in parts[name]
        assert 'data-do="start"' not in parts[name]
        assert f'data-do="type" data-name="{name}"' in parts[name]
