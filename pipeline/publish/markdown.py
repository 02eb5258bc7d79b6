"""Render the newsletter's Markdown as clean HTML: what an editor typed is all there, and nothing that could run.

Python-Markdown, because it alone keeps `**굵게**은` right; without its HTML blocks, reference definitions, underlined
headings and indented code, each of which swallows text that an editor meant, and without its underscores (`__init__`).
"""

import re
from functools import lru_cache
from xml.etree.ElementTree import Element, SubElement

import markdown
import nh3
from markdown.blockparser import BlockParser
from markdown.extensions import Extension
from markdown.extensions.tables import TableProcessor
from markdown.treeprocessors import Treeprocessor

from pipeline.publish import inline
from pipeline.publish.dialect import ESCAPED_BAR, NUMBERED, one_line, prepare
from pipeline.text import pictures

_TAGS = {
    *inline.PLAIN_TAGS.split("|"),
    *("p", "a", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr", "code", "pre"),
    *("table", "thead", "tbody", "tr", "th", "td"),
    "img",
}
_ATTRIBUTES = {
    "img": {"src", "alt", "title"},
    "a": {"href", "title"},
    "ol": {"start"},
    "th": {"align"},
    "td": {"align"},
}
_SCHEMES = {"http", "https", "mailto"}
_NO_CHARACTER = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
"""What XML cannot hold (1.0, 2.2), and marks of direction, which show a number the other way round than it was checked."""


class _Table(TableProcessor):
    """A table whose rows may be longer than its header: no cell is dropped. `\\|` is a bar, in code too."""

    def _build_row(self, row: str, parent: Element, align: list[str | None]) -> None:
        cells = self._split_row(row)  # type: ignore[attr-defined]  # not in the stubs
        line = SubElement(parent, "tr")
        for number in range(max(len(cells), len(align))):
            cell = SubElement(line, "th" if parent.tag == "thead" else "td")
            cell.text = ESCAPED_BAR.sub(r"\1|", cells[number].strip()) if number < len(cells) else ""
            side = align[number] if number < len(align) else None
            if side:
                cell.set("align", side)


class _Numbers(Treeprocessor):
    """A numbered list whose numbers leap (1, 3) keeps them: from there on it is a list that starts at that number."""

    def run(self, root: Element) -> None:
        for parent in list(root.iter()):
            for numbered in [child for child in parent if child.tag == "ol"]:
                self._split(numbered, parent)

    def _split(self, numbered: Element, parent: Element) -> None:
        items = list(numbered)
        part = numbered
        for item in items:
            number = _taken_number(item)
            if number is not None:
                following = Element("ol", {"start": number})
                parent.insert(list(parent).index(part) + 1, following)
                following.tail, part.tail = part.tail, None
                part = following
            if part is not numbered:
                numbered.remove(item)
                part.append(item)


def _taken_number(item: Element) -> str | None:
    """Take the number out of an item that `prepare` gave one to."""
    holder = item[0] if len(item) and item[0].tag == "p" and not (item.text or "").strip() else item
    match = NUMBERED.match(holder.text or "")
    if match is None:
        return None
    holder.text = (holder.text or "")[match.end() :]
    return match[1]


class _Dialect(Extension):
    """The newsletter's dialect: takes out what swallows text, puts in what editors type."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802  # the library's name
        md.preprocessors.deregister("html_block")
        parser: BlockParser = md.parser
        for name in ("code", "setextheader", "reference"):
            parser.blockprocessors.deregister(name)
        parser.blockprocessors.register(_Table(parser, {"use_align_attribute": True}), "table", 75)
        md.treeprocessors.register(_Numbers(md), "numbers", 25)
        inline.register(md)


@lru_cache(maxsize=512)  # each part is read for the mail, the page and the text
def to_html(text: str, *, heading: bool = False) -> str:
    """Return a Markdown text as clean HTML: no script, no event, no address but http, https and mailto.

    A heading is one paragraph, though it may begin like a list or a quotation.
    """
    reader = markdown.Markdown(extensions=["sane_lists", "fenced_code", _Dialect()], output_format="html")
    return clean(reader.convert(one_line(text) if heading else prepare(text)))


def shown(text: str) -> str:
    """Return a line of plain text without the characters that no page shows."""
    return _NO_CHARACTER.sub("", text)


def clean(html: str) -> str:
    """Return HTML with only the tags, attributes, addresses and characters that an issue may hold."""
    return nh3.clean(
        shown(html),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=_kept,
        url_schemes=_SCHEMES,
        link_rel=None,
        clean_content_tags=set(),
    )


def _kept(tag: str, attribute: str, value: str) -> str | None:
    """Let no picture ask a foreign server for anything."""
    return None if tag == "img" and attribute == "src" and not value.startswith(pictures.SOURCE) else value
