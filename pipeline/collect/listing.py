"""Sites without a feed: entries from an HTML list by a CSS selector, or from a sitemap.

A selector names the links, or the blocks that hold one: `main h2 a`, `ul.news > li`. It may use names, `.class`, `#id`,
`[attribute]`, `[attribute=value]` (also `^=`, `*=`, `$=`), blanks, `>` and commas.
"""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from pipeline.collect.items import RawFeed, RawItem
from pipeline.collect.plain import one_line
from pipeline.collect.shield import shield
from pipeline.collect.tree import urljoin_safely
from pipeline.errors import ParseError
from pipeline.messages import say
from pipeline.text.markup import without_monsters

_STEP = re.compile(r"\s*(>)?\s*([a-zA-Z][\w-]*|\*)?((?:[.#][\w-]+|\[[^\]]+\])*)\s*")
_PART = re.compile(r"([.#])([\w-]+)|\[\s*([\w-]+)\s*(?:([\^*$~]?=)\s*[\"']?([^\"'\]]*)[\"']?)?\s*\]")
_DATE = re.compile(r"\d{4}\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}")
_MOST = 500
_PIECES, _LONGEST, _TIMES = 200, 5_000, 5  # of one item: what all items share may be the whole page
_LEVELS = 4
_HEADINGS = ("h1", "h2", "h3", "h4", "strong")


def xpath(selector: str) -> str:
    """Return the XPath of a CSS selector; ParseError `selector` where it is not one we read."""
    return " | ".join(_path(part, selector) for part in selector.split(","))


def _path(part: str, whole: str) -> str:
    part, path, position = part.strip(), "", 0
    while position < len(part):
        match = _STEP.match(part, position)
        if match is None or not (match[2] or match[3]):
            raise ParseError(say("collect.selector", selector=whole), "selector")
        path += ("/" if match[1] else "//") + (match[2] or "*").lower() + _conditions(match[3])
        position = match.end()
    if not path:
        raise ParseError(say("collect.selector", selector=whole), "selector")
    return path


def _conditions(text: str) -> str:
    found = []
    for mark, name, attribute, sign, value in _PART.findall(text):
        if mark == ".":
            found.append(f'contains(concat(" ", normalize-space(@class), " "), " {name} ")')
        elif mark == "#":
            found.append(f'@id="{name}"')
        else:
            found.append(_attribute(attribute, sign, value))
    return "".join(f"[{condition}]" for condition in found)


def _attribute(name: str, sign: str, value: str) -> str:
    return {
        "": f"@{name}",
        "=": f'@{name}="{value}"',
        "^=": f'starts-with(@{name}, "{value}")',
        "*=": f'contains(@{name}, "{value}")',
        "$=": f'substring(@{name}, string-length(@{name}) - {len(value) - 1}) = "{value}"',
        "~=": f'contains(concat(" ", normalize-space(@{name}), " "), " {value} ")',
    }[sign]


def read_list(html: str, url: str, selector: str) -> RawFeed:
    """Return the items of a page whose links the selector names; ParseError `selector` where it finds none."""
    root = etree.fromstring(
        without_monsters(html).encode("utf-8", "ignore"), etree.HTMLParser(encoding="utf-8", no_network=True)
    )
    found = root.xpath(xpath(selector)) if root is not None else []
    blocks = [block for block in found if isinstance(block, etree._Element)] if isinstance(found, list) else []
    known = frozenset(blocks)
    items = tuple(item for block in blocks[:_MOST] if (item := _listed(block, url, known)) is not None)
    if not items:
        raise ParseError(say("collect.selector", selector=selector), "selector")
    return RawFeed(one_line(root.findtext(".//title") or ""), root.get("lang") or "", (), items)


def _listed(block: etree._Element, url: str, known: frozenset[etree._Element]) -> RawItem | None:
    link = block if block.tag == "a" else next(iter(block.iter("a")), None)
    target = (link.get("href") or "").strip() if link is not None else ""
    if link is None or not target or target.startswith("#"):
        return None
    heading = next((one for one in block.iter() if one.tag in _HEADINGS), link)
    title = one_line(_words(heading)) or one_line(link.get("title") or "")
    dates = tuple(_dates(_around(block, known)))
    return RawItem(title=title, links=(urljoin_safely(url, target),), dates=dates) if title else None


def _around(block: etree._Element, known: frozenset[etree._Element]) -> etree._Element:
    """Return what belongs to an item: as much around it as holds no other item, since its date often stands beside its heading."""
    scope = block
    for above in islice(block.iterancestors(), _LEVELS):
        inside = list(islice(above.iter(), _PIECES + 1))
        if len(inside) > _PIECES or any(one in known and one is not block for one in inside):
            break
        scope = above
    return scope


def _words(element: etree._Element | None) -> str:
    """Return an element's text, as far as a title or a date can stand in it."""
    if element is None:
        return ""
    return " ".join(str(text)[:_LONGEST] for text in islice(element.itertext(), _PIECES))[:_LONGEST]


def _dates(scope: etree._Element | None) -> Iterator[str]:
    if scope is None:
        return
    for stamp in islice(scope.iter("time"), _TIMES):
        yield stamp.get("datetime") or _words(stamp)
    match = _DATE.search(_words(scope))
    if match:
        yield match[0]


def read_sitemap(text: str) -> RawFeed:
    """Return the pages of a sitemap as items, news titles where it has them; ParseError `not-a-feed` where it is none."""
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, encoding="utf-8")
    root = etree.fromstring(shield(text).encode("utf-8", "ignore"), parser)
    if root is None or not str(root.tag).endswith("urlset"):
        raise ParseError(say("collect.not-a-feed"), "not-a-feed")
    return RawFeed(items=tuple(item for item in map(_mapped, root.iter("{*}url")) if item.links))


def _mapped(element: etree._Element) -> RawItem:
    found: dict[str, str] = {}
    for child in element.iter():
        if isinstance(child.tag, str):
            found.setdefault(child.tag.rpartition("}")[2].lower(), (child.text or "").strip())
    address = found.get("loc", "")
    slug = re.sub(r"[-_]+", " ", address.rstrip("/").rpartition("/")[2].partition(".")[0])
    return RawItem(
        title=one_line(found.get("title", "")) or slug,
        links=(address,) if address else (),
        dates=tuple(found[name] for name in ("publication_date", "lastmod") if found.get(name)),
        language=found.get("language", ""),
    )
