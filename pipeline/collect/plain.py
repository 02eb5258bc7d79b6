"""Markup to plain text: titles in one line, bodies in paragraphs parted by a blank line.

Only known HTML tags are markup in a title (`C<T>` is a title). Control, direction, zero-width and tag characters vanish:
they are how a line is faked.
"""

import re
from html import unescape

from lxml import etree

from pipeline.text.composed import composed
from pipeline.text.markup import without_monsters
from pipeline.text.unseen import parted

_HTML_NAMES = (
    "a abbr acronym address article aside b bdi bdo big blockquote body br button caption center cite code col dd del dfn div dl "
    "dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label li "
    "link mark meta nav nobr noscript object ol p param picture pre q s samp script section small source span strike strong "
    "style sub sup svg table tbody td tfoot th thead time title tr tt u ul var video wbr"
)
_TAG = re.compile(rf"</?({'|'.join(_HTML_NAMES.split())})(?:[\s/][^<>]{{0,2000}})?>", re.IGNORECASE)
_COMMENT = re.compile(r"<!--.*?-->|<(script|style)\b[^<>]*>.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "br",
    ]
)
_SILENT = frozenset(
    ["script", "style", "template", "head", "noscript", "iframe", "object", "svg", "math", "select", "textarea"]
)
_ACTIVE = re.compile(
    r"<script\b[^<>]*>?.*?(?:</script\s*>|\Z)|<[a-z][\w:-]{0,40}[\s/][^<>]{0,2000}=[^<>]{0,2000}(?:>|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_MARKUP = re.compile(r"<[a-zA-Z!/][^<>]*>|&(?:#\d|#x|[a-zA-Z])")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
_BREAK = "\n\n"
LONGEST_TITLE = 500
LONGEST_BODY = 400_000


def clean(text: str) -> str:
    """Return text in NFC without characters that nobody can see."""
    return composed(_INVISIBLE.sub("", parted(text)))


def one_line(text: str) -> str:
    """Return text that stands in one line, as a title does."""
    return " ".join(clean(text).split())[:LONGEST_TITLE]


def title_text(markup: str) -> str:
    """Return a title that may hold markup as its reader sees it."""
    bare = _COMMENT.sub(" ", markup[:4_000])
    bare = _TAG.sub(lambda match: " " if match[1].lower() in _BLOCKS else "", bare)
    return one_line(unescape(bare))


def without_active(title: str) -> str:
    """Return a title without tags that would do something if it were ever taken for markup: scripts, and tags with attributes.

    `C<T>` and `the <img> tag` stay: that is how people write of markup.
    """
    return one_line(_ACTIVE.sub(" ", title)) if "<" in title else title


def literal_body(text: str) -> str:
    """Return text that is no markup, in its paragraphs."""
    return _paragraphs(clean(text.replace("\r\n", "\n").replace("\r", "\n")))


def body_text(markup: str) -> str:
    """Return the text of an HTML fragment: paragraphs parted by a blank line, scripts and comments gone."""
    markup = markup[: LONGEST_BODY * 4]
    if not _MARKUP.search(markup):
        return _paragraphs(clean(markup))
    if "<" not in markup:
        return _paragraphs(clean(unescape(markup)))
    parser = etree.HTMLParser(recover=True, no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    shielded = without_monsters(_INVISIBLE.sub("", parted(markup)))
    try:
        root = etree.fromstring(f"<body>{shielded}</body>".encode("utf-8", "ignore"), parser)
    except etree.LxmlError:
        root = None
    if root is None:
        return _paragraphs(clean(unescape(_TAG.sub(" ", shielded))))
    return _paragraphs(clean("".join(_pieces(root))))


def _pieces(root: etree._Element) -> list[str]:
    pieces: list[str] = []
    silent = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        name = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            silent += name in _SILENT
            if not silent:
                pieces.append(_BREAK if name in _BLOCKS else "")
                pieces.append(" ".join((element.text or "").split("\n")) if element.text else "")
            continue
        silent -= name in _SILENT
        if not silent:
            pieces.append(_BREAK if name in _BLOCKS else "")
            pieces.append(" ".join((element.tail or "").split("\n")) if element.tail else "")
    return pieces


def _paragraphs(text: str) -> str:
    found = (" ".join(part.split()) for part in re.split(r"\n[^\S\n]*\n", text))
    return _BREAK.join(part for part in found if part)[:LONGEST_BODY]
