"""The archive: an index, each sent issue with its neighbours, a feed that is valid by RFC 4287."""

import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import feedparser
import html5lib
import pytest
from lxml import etree

from pipeline.publish.site import SentIssue, site
from tests.unit.publish.sample_issue import built, newsletter, templates

ATOM = "{http://www.w3.org/2005/Atom}"
_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")
_FEED = {"author", "category", "contributor", "generator", "icon", "id", "link", "logo", "rights", "subtitle", "title"}
_ENTRY = {
    "author",
    "category",
    "content",
    "contributor",
    "id",
    "link",
    "published",
    "rights",
    "source",
    "summary",
    "title",
}


def faults(feed: str) -> list[str]:
    """Return where a feed breaks RFC 4287; the numbers are its sections."""
    root = etree.fromstring(feed.encode(), etree.XMLParser(resolve_entities=False))
    if root.tag != f"{ATOM}feed":
        return ["4.1.1 the root is no feed"]
    entries = root.findall(f"{ATOM}entry")
    found = _container(root, "feed", _FEED | {"updated", "entry"})
    for entry in entries:
        found += _container(entry, "entry", _ENTRY | {"updated"})
        if entry.find(f"{ATOM}author") is None and root.find(f"{ATOM}author") is None:
            found.append("4.1.2 an entry without an author")
        if entry.find(f"{ATOM}content") is None and not _links(entry, "alternate"):
            found.append("4.1.2 neither content nor an alternate link")
    ids = Counter((entry.findtext(f"{ATOM}id"), entry.findtext(f"{ATOM}updated")) for entry in entries)
    found += [f"4.1.1 {name} twice" for (name, _), times in ids.items() if times > 1]
    if len(_links(root, "self")) != 1:
        found.append("4.1.1 not one self link")
    return found


def _container(element: etree._Element, name: str, allowed: set[str]) -> list[str]:
    children = Counter(str(child.tag).removeprefix(ATOM) for child in element)
    found = [f"4.1 {name} holds {child}" for child in children if child not in allowed]
    found += [f"4.1 {name} has {children[one]} {one}" for one in ("id", "title", "updated") if children[one] != 1]
    once = ("rights", "subtitle", "generator", "icon", "logo", "summary", "content", "published", "source")
    found += [f"4.1 {name} has {children[one]} {one}" for one in once if children[one] > 1]
    for child in element:
        tag, text = str(child.tag).removeprefix(ATOM), child.text or ""
        if tag in ("updated", "published") and not _STAMP.fullmatch(text):
            found.append(f"3.3 {tag} is {text}")
        if tag == "id" and not _IRI.fullmatch(text):
            found.append(f"4.2.6 id is {text}")
        if tag in ("title", "summary", "subtitle", "rights"):
            if child.get("type", "text") not in ("text", "html", "xhtml"):
                found.append(f"3.1.1 {tag} is {child.get('type')}")
            if child.get("type", "text") == "text" and len(child):
                found.append(f"3.1.1.1 {tag} holds elements")
        if tag == "author" and len(child.findall(f"{ATOM}name")) != 1:
            found.append("3.2.1 a person without one name")
        if tag == "link" and not _IRI.fullmatch(child.get("href", "")):
            found.append(f"4.2.7.1 link to {child.get('href')}")
    kinds = Counter((link.get("type"), link.get("hreflang")) for link in _links(element, "alternate"))
    return found + [f"4.1 {times} alternate links of one kind" for times in kinds.values() if times > 1]


def _links(element: etree._Element, relation: str) -> list[etree._Element]:
    return [link for link in element.findall(f"{ATOM}link") if link.get("rel", "alternate") == relation]


def sent(day: int, number: int, **changed: object) -> SentIssue:
    """Return an issue that was sent in November 2026."""
    title = f"📉 {number}호 <제목> & ‘소식’ ]]>\x0b"
    sent_at = datetime(2026, 11, day, 7, 0, tzinfo=timezone(timedelta(hours=9)))
    plain = SentIssue(date(2026, 11, day), number, title, "덧붙임 <b>", sent_at, built().web)
    return replace(plain, **changed)  # type: ignore[arg-type]  # the caller names fields


ISSUES = [sent(18, 41), sent(25, 42), sent(11, 40)]


def test_every_sent_issue_is_in_the_index_and_the_feed_newest_first() -> None:
    files = site(ISSUES, newsletter(), templates())
    days = ("2026-11-25", "2026-11-18", "2026-11-11")
    assert set(files) == {"index.html", "feed.xml", *(f"{day}/index.html" for day in days)}
    html5lib.HTMLParser(strict=True).parse(files["index.html"])
    places = [files["index.html"].index(f"{number}호") for number in (42, 41, 40)]
    assert places == sorted(places)
    feed = feedparser.parse(files["feed.xml"])
    assert not feed.bozo
    assert feed.version == "atom10"
    assert [entry.link for entry in feed.entries] == [f"https://wednesday.example/issues/{day}/" for day in days]
    assert feed.entries[0].title == "📉 42호 <제목> & ‘소식’ ]]>"
    assert feed.entries[0].updated_parsed[:5] == (2026, 11, 24, 22, 0)
    assert feed.feed.updated_parsed[:5] == (2026, 11, 24, 22, 0)


@pytest.mark.parametrize("issues", [ISSUES, ISSUES[:1], []])
def test_the_feed_is_valid_atom(issues: list[SentIssue]) -> None:
    name = {"name": "수요일 & <AI>\x0b"}
    assert faults(site(issues, newsletter(**name), templates())["feed.xml"]) == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("<updated>2026-11-18", "<updated>2026년 11월 18"),
        ("<id>https://wednesday.example/issues/2026-11-18/", "<id>/issues/2026-11-18/"),
        ('<link href="https://wednesday.example/issues/2026-11-18/"/>', ""),
        ('rel="self"', 'rel="alternate"'),
        ("<author><name>", "<author><uri>"),
        ("</entry>\n</feed>", "<title>둘</title></entry>\n</feed>"),
        ("2026-11-11/</id>", "2026-11-18/</id>"),
        ("</summary>", "</summary><div/>"),
    ],
)
def test_the_check_of_the_feed_can_fail(right: str, wrong: str) -> None:
    same = [replace(one, sent_at=datetime(2026, 11, 18, tzinfo=UTC)) for one in ISSUES]
    feed = site(same, newsletter(), templates())["feed.xml"]
    assert right in feed
    broken = feed.replace(right, wrong).replace("</name>", "</uri>" if "uri" in wrong else "</name>")
    assert faults(broken)


def test_a_corrected_issue_is_new_again_in_the_feed_but_was_published_when_it_was() -> None:
    late = datetime(2026, 12, 2, 9, 30, tzinfo=UTC)
    feed = feedparser.parse(site([sent(18, 41, corrected=late), sent(25, 42)], newsletter(), templates())["feed.xml"])
    assert feed.entries[1].updated_parsed[:5] == feed.feed.updated_parsed[:5] == (2026, 12, 2, 9, 30)
    assert feed.entries[1].published_parsed[:5] == (2026, 11, 17, 22, 0)


def test_each_issue_leads_to_the_one_before_and_the_one_after() -> None:
    files = site(ISSUES, newsletter(), templates())
    middle = files["2026-11-18/index.html"]
    html5lib.HTMLParser(strict=True).parse(middle)
    assert '<a class="back" href="../2026-11-11/"><span>← 40호</span>📉 40호 &lt;제목&gt; &amp; ‘소식’' in middle
    assert '<a class="to" href="../2026-11-25/"><span>42호 →</span>' in middle
    assert "← 40호" not in files["2026-11-11/index.html"]
    assert "42호 →" not in files["2026-11-25/index.html"]
    alone = site([sent(18, 41)], newsletter(), templates())["2026-11-18/index.html"]
    assert alone == built().web


def test_the_index_tells_a_messenger_what_it_is() -> None:
    index = site(ISSUES, newsletter(), templates())["index.html"]
    assert '<meta property="og:title" content="수요일의 AI">' in index
    assert '<meta property="og:url" content="https://wednesday.example/issues/">' in index
    assert 'type="application/atom+xml"' in index


def test_without_an_address_there_is_no_feed_and_an_empty_archive_says_so() -> None:
    files = site([], newsletter(site={}), templates())
    assert set(files) == {"index.html"}
    assert "아직 보낸 호가 없어요" in files["index.html"]
