"""Pages that list articles: fronts, sections, tags, authors, results of a search.

What leads on goes to the same site. A letter that tells of other sites' articles is one, however many headings of it are links.
"""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from pipeline.read import density
from pipeline.read.furniture import lengths_of
from pipeline.read.tree import words_of

_HEADED = 4
_MOSTLY = 0.6
_OWN = 0.35
_ROW = 4
_NEARLY = 0.4
_FRONT = 24  # characters before the link: a time, a section
_ON = re.compile(
    r"(?:read|see|view) (?:more|on|full .{1,12})|continue reading|more|더 ?(?:보기|읽기)|자세히(?: 보기)?|계속 읽기",
    re.IGNORECASE,
)
_LISTS = re.compile(
    r"/(?:authors?|reporters?|writers?|contributors?|journalists?|columnists?|profiles?|staff|byline|tags?|topics?|categor(?:y|ies)|archives?|search|series|sections?)(?:[/.?]|$)",
    re.IGNORECASE,
)
_TEASER = 420


def is_list(tree: HtmlElement, paragraphs: Sequence[str], enough: int, url: str) -> bool:
    """Whether a page lists articles: many headings that are links, links alone, or rows that each begin with one."""
    block = density.best_block(tree)
    own = density.score(block) if block is not None else 0.0
    if own < enough and _linked_share(tree) >= _MOSTLY:
        return True
    site = _site(url)
    if _in_rows(tree, site, enough, lists=_says_so(tree, url)):
        return True
    headed = sum(1 for heading in tree.iter("h2", "h3", "h4", "dt", "strong") if _is_linked(heading, site))
    if headed < _HEADED:
        return False
    text = max(sum(len(paragraph) for paragraph in paragraphs), 1)
    inside = (
        sum(1 for child in block if child.tag in {"h2", "h3", "h4"} and _is_linked(child, site))
        if block is not None
        else 0
    )
    return own < enough or own < _OWN * text or inside >= _HEADED


def _says_so(tree: HtmlElement, url: str) -> bool:
    """Whether a page's address or head calls it a writer's page or a list: articles stand in such places too."""
    kinds = [(one.get("content") or "").lower() for one in tree.iter("meta") if one.get("property") == "og:type"]
    return "profile" in kinds or bool(_LISTS.search(urlsplit(url).path))


def _in_rows(tree: HtmlElement, site: str, enough: int, *, lists: bool) -> bool:
    """Whether most of a page stands in rows of boxes that each begin with a link to a page of the site, or end with one that leads on.

    Where the page says that it lists, a biography or an introduction may take up more of it, and three rows do.
    """
    lengths = lengths_of(tree)
    body = tree.find(".//body")
    whole = lengths[body if body is not None else tree]
    rows = 0
    for parent in tree.iter("div", "section", "ul", "ol", "dl", "main", "body", "td", "article", "table", "tbody"):
        built: dict[tuple[object, str], list[HtmlElement]] = {}
        for child in parent:
            if _begins_with_link(child, site, lengths):
                built.setdefault((child.tag, child.get("class") or ""), []).append(child)
        rows += sum(lengths[one] for row in built.values() if len(row) >= _ROW - lists for one in row)
    if rows >= _NEARLY * whole and rows > 0 and whole - rows < enough:
        return True
    return rows > 0 and rows >= (_NEARLY if lists else _MOSTLY) * whole and whole - rows < 2 * enough


def _begins_with_link(element: HtmlElement, site: str, lengths: dict[HtmlElement, int]) -> bool:
    if element.tag not in {"div", "li", "article", "section", "dl", "dd", "tr"} or not 0 < lengths[element] <= _TEASER:
        return False
    link = next((one for one in element.iter("a") if lengths[one] > 3), None)
    if link is None or not _leads_within(link, site):
        return False
    words = words_of(element)
    return words.find(words_of(link)) <= _FRONT or bool(_ON.fullmatch(words_of(link).strip(" →»>.…[]")))


def _site(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:
        return ""


def _leads_within(link: HtmlElement, site: str) -> bool:
    target = (link.get("href") or "").strip()
    if not target or target.startswith("#"):
        return False
    other = _site(target)
    return not other or other == site or other.endswith(f".{site}") or site.endswith(f".{other}")


def _is_linked(heading: HtmlElement, site: str) -> bool:
    parent = heading.getparent()
    links = [*heading.iter("a"), *([parent] if parent is not None and parent.tag == "a" else [])]
    return any(_leads_within(link, site) for link in links)


def _linked_share(tree: HtmlElement) -> float:
    return sum(len(words_of(link)) for link in tree.iter("a")) / max(len(words_of(tree)), 1)
