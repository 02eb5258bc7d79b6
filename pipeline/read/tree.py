"""The tree of a page, without what no reader sees and what is no part of the article."""

import re
from collections.abc import Iterator

from lxml import html
from lxml.html import HtmlElement

from pipeline.read.lines import tidy
from pipeline.text.markup import without_monsters

_UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])", re.IGNORECASE)
_UNSEEN_CLASS = re.compile(
    r"(?:^|\s)(?:hidden|sr-only|visually-hidden|screen-reader-text|sound_only|skip|blind|d-none|u-hidden|is-hidden)(?:\s|$)"
)
_AROUND = re.compile(
    r"(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|relat(?:e|ion)news|share|sharing|sns|social|comments?|reply|replies|disqus"
    r"|newsletter|subscribe|subscription|promo|advert(?:s|isement)?|ads?|adbox|banner|sponsor(?:ed)?|breadcrumbs?|tags?|taglist"
    r"|popular|ranking|trending|sidebar|footer|gnb|lnb|menu|navbar|cookie|byline|author-?(?:box|bio|card|info)?|reporter"
    r"|copyright|license|journalist|more-?(?:news|stories|posts)|read-?(?:more|next)|pagination|prev-?next|caption|figcaption"
    r"|img_?desc|end_photo\w*|photo_?(?:desc|org|caption)|desc_?(?:photo|img)|image_?(?:desc|caption|credit)|wp-caption-text|ofhe_\w+|bo_v_info"
    r"|toc|clap|responses|media_end_head|linknews|view-?sns|board-?(?:list|btn)|bo_v_(?:nb|share|act)|another_category"
    r"|container_postbtn|postbtn|article-?(?:sns|relation|reporter|copy|tag|writer))(?:$|[\s_-])",
    re.IGNORECASE,
)
_NEVER_TEXT = (
    "script",
    "style",
    "template",
    "noscript",
    "iframe",
    "svg",
    "button",
    "select",
    "form",
    "object",
    "dialog",
)
_FRAME = ("nav", "aside", "footer", "figcaption")
_STREAMED = re.compile(r"S:[0-9a-f]+")  # React's streamed parts are `hidden` until a script puts them in place
_SHARE = 0.4
_CODE = re.compile(r"<(script|style)\b(?![^<>]{0,200}ld\+json)", re.IGNORECASE)
_LONGEST = 2_000_000
_MOST_TAGS = 60_000
"""No article's page has more markup than this and so many tags, once its scripts are out; what comes after costs time only."""

_LONG_CELL = 200


def parse(text: str) -> HtmlElement | None:
    """Return the tree of a page, or None where there is none."""
    bare = without_monsters(bounded(re.sub(r"^\s*<\?xml[^>]*\?>", "", text)))
    if not bare.strip():
        return None
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        tree = html.document_fromstring(bare.encode("utf-8", "replace"), parser=parser)
    except (ValueError, html.etree.LxmlError):
        return None
    return tree if isinstance(tree, HtmlElement) else None


def bounded(text: str) -> str:
    """Return a page's markup, or as much of it as an article's page may have: the rest is cut off."""
    if len(text) > _LONGEST:
        text = "".join(_outside_code(text))[:_LONGEST]
    if text.count("<") > _MOST_TAGS:
        text = text[: len(text) - len(text.split("<", _MOST_TAGS)[-1]) - 1]
    return text


def _outside_code(text: str) -> Iterator[str]:
    """Yield what stands outside scripts and styles; the page's data about itself (JSON-LD) stays."""
    lowered, at = text.lower(), 0
    while match := _CODE.search(text, at):
        yield text[at : match.start()]
        at = lowered.find(f"</{match[1].lower()}", match.end())
        if at < 0:
            return
    yield text[at:]


def words_of(element: HtmlElement) -> str:
    """Return the text of an element as one tidy line."""
    return tidy(" ".join(str(part) for part in element.itertext()))


def drop_unseen(tree: HtmlElement) -> None:
    """Take out, in place, what no reader sees."""
    for element in list(tree.iter("*")):
        if _unseen(element):
            _drop(element)


def prune(tree: HtmlElement) -> None:
    """Take out, in place, what stands around the article."""
    least = _SHARE * len(words_of(tree))
    for element in list(tree.iter(*_NEVER_TEXT)):
        if element.tag != "form" or len(words_of(element)) < least:
            _drop(element)
    for table in list(tree.iter("table")):
        if _lays_out(table):
            _unwrap(table)
    whole = max(len(words_of(tree)), 1)
    for element in list(tree.iter("*")):
        if element.getparent() is not None and _stands_around(element) and len(words_of(element)) < _SHARE * whole:
            _drop(element)


def _unseen(element: HtmlElement) -> bool:
    if element.tag in {"html", "body"} or _STREAMED.fullmatch(element.get("id") or ""):
        return False
    if element.get("hidden") is not None or _UNSEEN_STYLE.search(element.get("style") or ""):
        return True
    return bool(_UNSEEN_CLASS.search(element.get("class") or ""))


def _stands_around(element: HtmlElement) -> bool:
    if element.tag in {"html", "body", "main", "article", "head", "h1", "p"}:
        return False
    if element.get("itemprop") == "articleBody" or element.find(".//*[@itemprop='articleBody']") is not None:
        return False
    if element.tag in _FRAME:
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return bool(_AROUND.search(names)) and element.find(".//article") is None and element.find(".//main") is None


def _lays_out(table: HtmlElement) -> bool:
    """Whether a table holds parts of the page, not figures: tables in it, lines broken in its cells, or long texts."""
    if table.find(".//th") is not None:
        return False
    if table.find(".//table") is not None or table.find(".//p") is not None or table.find(".//br") is not None:
        return True
    return any(len(words_of(cell)) > _LONG_CELL for cell in table.iter("td"))


def _unwrap(table: HtmlElement) -> None:
    parts = table.iter("tbody", "thead", "tr", "td")
    for element in [table, *(part for part in parts if next(part.iterancestors("table"), None) is table)]:
        element.tag = "div"


def _drop(element: HtmlElement) -> None:
    if element.getparent() is not None:
        element.drop_tree()
