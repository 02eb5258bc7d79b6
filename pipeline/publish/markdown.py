"""Render the newsletter's Markdown as clean HTML: what an editor typed is all there, and nothing that could run.

Python-Markdown, because it alone keeps `**굵게**은` right; without its HTML blocks, reference definitions, underlined
headings and indented code, each of which swallows text that an editor meant. Tags are text, but for a few plain ones.
"""

import re
from functools import lru_cache
from xml.etree.ElementTree import Element, SubElement

import markdown
import nh3
from markdown.blockparser import BlockParser
from markdown.extensions import Extension
from markdown.extensions.tables import TableProcessor
from markdown.inlinepatterns import InlineProcessor

from pipeline.publish.dialect import one_line, prepare
from pipeline.text import pictures

_PLAIN_TAGS = "b|i|u|s|sub|sup|br|strong|em|small|mark|del|ins|kbd"
_TAGS = {
    *_PLAIN_TAGS.split("|"),
    *("p", "a", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr", "code", "pre"),
    *("table", "thead", "tbody", "tr", "th", "td"),
    "img",
}
_ATTRIBUTES = {"img": {"src", "alt", "title"}, "a": {"href"}, "ol": {"start"}, "th": {"align"}, "td": {"align"}}
_SCHEMES = {"http", "https", "mailto"}
_IN_ADDRESS = r"[!-'*-;=?-Z^-z~]"
_ADDRESS = rf"(?<![\w/@.])(https?://(?:{_IN_ADDRESS}|\({_IN_ADDRESS}*\))*(?:[A-Za-z0-9_/=&#-]|\({_IN_ADDRESS}*\)))"


class _Table(TableProcessor):
    """A table whose rows may be longer than its header: no cell is dropped."""

    def _build_row(self, row: str, parent: Element, align: list[str | None]) -> None:
        cells = self._split_row(row)  # type: ignore[attr-defined]  # not in the stubs
        line = SubElement(parent, "tr")
        for number in range(max(len(cells), len(align))):
            cell = SubElement(line, "th" if parent.tag == "thead" else "td")
            cell.text = cells[number].strip() if number < len(cells) else ""
            side = align[number] if number < len(align) else None
            if side:
                cell.set("align", side)


class _PlainTag(InlineProcessor):
    """One of the few tags that an editor may type; every other `<…>` is text."""

    def handleMatch(self, match: re.Match[str], text: str) -> tuple[str, int, int]:  # type: ignore[override]  # noqa: N802  # the library's name; the stubs want its wider type
        return self.md.htmlStash.store(match.group()), match.start(), match.end()


class _Picture(InlineProcessor):
    """A picture becomes a link with its description: an issue asks nothing of a foreign server."""

    def handleMatch(self, match: re.Match[str], text: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: N802  # as above
        link = Element("a", {"href": match["url"]})
        link.text = match["alt"] or match["url"]
        return link, match.start(), match.end()


class _OwnPicture(InlineProcessor):
    """A picture of the issue's own `images/`."""

    def handleMatch(self, match: re.Match[str], text: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: N802  # as above
        one = pictures.named_by(match)
        image = Element("img", {"src": f"{pictures.SOURCE}{one.name}", "alt": one.alt, "title": one.credit})
        return image, match.start(), match.end()


class _BareAddress(InlineProcessor):
    """An address typed by itself becomes a link."""

    def handleMatch(self, match: re.Match[str], text: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: N802  # as above
        link = Element("a", {"href": match[1]})
        link.text = markdown.util.AtomicString(match[1])
        return link, match.start(), match.end()


class _Dialect(Extension):
    """The newsletter's dialect: takes out what swallows text, puts in what editors type."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802  # the library's name
        md.preprocessors.deregister("html_block")
        parser: BlockParser = md.parser
        for name in ("code", "setextheader", "reference"):
            parser.blockprocessors.deregister(name)
        for name in ("reference", "image_link", "image_reference", "short_reference", "short_image_ref", "html"):
            md.inlinePatterns.deregister(name)
        parser.blockprocessors.register(_Table(parser, {"use_align_attribute": True}), "table", 75)
        md.inlinePatterns.register(_PlainTag(rf"</?(?:{_PLAIN_TAGS})\s*/?>", md), "plain_tag", 90)
        md.inlinePatterns.register(_Picture(r"!\[(?P<alt>[^\]\n]*)\]\((?P<url>[^\s)]+)[^)\n]*\)", md), "picture", 165)
        md.inlinePatterns.register(_OwnPicture(pictures.PICTURE.pattern, md), "own_picture", 166)
        md.inlinePatterns.register(_BareAddress(_ADDRESS, md), "bare_address", 70)


@lru_cache(maxsize=512)  # each part is read for the mail, the page and the text
def to_html(text: str, *, heading: bool = False) -> str:
    """Return a Markdown text as clean HTML: no script, no event, no address but http, https and mailto.

    A heading is one paragraph, though it may begin like a list or a quotation.
    """
    reader = markdown.Markdown(extensions=["sane_lists", "fenced_code", _Dialect()], output_format="html")
    return clean(reader.convert(one_line(text) if heading else prepare(text)))


def clean(html: str) -> str:
    """Return HTML with only the tags, attributes and addresses that an issue may hold."""
    return nh3.clean(
        html,
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
