"""What the newsletter's Markdown reads inside a line: tags, links, pictures, addresses, marks held back by a backslash.

Each of these becomes itself or stays as typed; nothing half-read is dropped.
"""

import html
import re
from collections import deque
from html.entities import html5
from string import punctuation
from xml.etree.ElementTree import Element

import markdown
from markdown.inlinepatterns import InlineProcessor, LinkInlineProcessor
from markdown.util import AtomicString

from pipeline.publish import addresses
from pipeline.text import pictures
from pipeline.text.facts import BULLETS

PLAIN_TAGS = "b|i|u|s|sub|sup|br|strong|em|small|mark|del|ins|kbd"
_TARGET = re.compile(r"(?:https?://|mailto:|#)\S", re.IGNORECASE)
EMAIL = r"[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,24}"
_MARKS = punctuation + BULLETS
_HIGHEST = 0x10FFFF
Handled = tuple[Element | str | None, int | None, int | None]


def register(md: markdown.Markdown) -> None:
    """Put the dialect's own readers in the place of the library's."""
    for name in ("reference", "image_link", "image_reference", "short_reference", "short_image_ref", "html"):
        md.inlinePatterns.deregister(name)
    if md.delimiters is not None:
        md.delimiters.remove("_")
    md.inlinePatterns.register(_Escape(r"\\(.)", md), "escape", 180)
    md.inlinePatterns.register(_OwnPicture(pictures.PICTURE.pattern, md), "own_picture", 166)
    picture = r"!\[(?P<alt>[^\]\n]*)\]\(\s*(?P<url>https?://(?:[^\s()]|\([^\s()]*\))+)(?:\s+[\"'](?P<title>[^\n]*?)[\"'])?\s*\)"
    md.inlinePatterns.register(_Picture(picture, md), "picture", 165)
    md.inlinePatterns.register(_Link(r"(?<!\!)\[", md), "link", 160)
    md.inlinePatterns.register(_Address(r"<([Hh][Tt][Tt][Pp][Ss]?://[^<>\s]+)>", md), "autolink", 120)
    md.inlinePatterns.register(_Email(rf"<(?:mailto:)?({EMAIL})>", md), "automail", 110)
    md.inlinePatterns.register(_BareAddress(addresses.HEAD, md), "bare_address", 96)
    md.inlinePatterns.register(_Email(rf"(?<![\w.+:/@-])({EMAIL})(?![A-Za-z0-9_.-]*@)", md), "bare_email", 95)
    md.inlinePatterns.register(
        _PlainTag(rf"(?i:<(?P<end>/?)(?P<tag>{PLAIN_TAGS})\s*(?P<empty>/?)>)", md), "plain_tag", 90
    )
    md.inlinePatterns.register(
        _Entity(r"&(?P<name>\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);", md), "entity", 80
    )


class _Escape(InlineProcessor):
    """A backslash before a mark holds the mark back, as in CommonMark; before anything else it is itself (`C:\\새 폴더`)."""

    def handleMatch(self, match: re.Match[str], text: str) -> Handled:  # type: ignore[override]  # noqa: N802  # the library's name; the stubs want its wider type
        mark = match[1]
        if mark not in _MARKS:
            return None, match.start(), match.start() + 1
        if mark == "&":  # the writer would take what follows for an entity
            return self.md.htmlStash.store("&amp;"), match.start(), match.end()
        return f"{markdown.util.STX}{ord(mark)}{markdown.util.ETX}", match.start(), match.end()


class _PlainTag(InlineProcessor):
    """One of the few tags that an editor may type, where it is closed too; every other `<…>` is text."""

    def __init__(self, pattern: str, md: markdown.Markdown) -> None:
        super().__init__(pattern, md)
        self._paired: deque[bool] = deque()

    def handleMatch(self, match: re.Match[str], text: str) -> Handled:  # type: ignore[override]  # noqa: N802  # as above
        if not self._paired:  # the first tag of a piece of text decides for all: each is met once, in order
            self._paired = _paired(list(self.compiled_re.finditer(text, match.start())))
        if not self._paired.popleft():
            return None, match.start(), match.end()
        return self.md.htmlStash.store(match.group().lower()), match.start(), match.end()


def _paired(tags: list[re.Match[str]]) -> deque[bool]:
    """Return for each tag whether it and its other half stand properly nested; `<br>` has none."""
    verdicts = [tag["tag"].lower() == "br" and not tag["end"] for tag in tags]
    opened: list[int] = []
    for place, tag in enumerate(tags):
        name = tag["tag"].lower()
        if name == "br" or tag["empty"]:
            continue
        if not tag["end"]:
            opened.append(place)
            continue
        depth = next((at for at in reversed(range(len(opened))) if tags[opened[at]]["tag"].lower() == name), None)
        if depth is not None:
            verdicts[opened[depth]] = verdicts[place] = True
            del opened[depth:]
    return deque(verdicts)


class _Entity(InlineProcessor):
    """`&lt;` and its like become their letter; a name that is none stays as typed."""

    def handleMatch(self, match: re.Match[str], text: str) -> Handled:  # type: ignore[override]  # noqa: N802  # as above
        name = match["name"]
        number = int(name[2:], 16) if name[:2].lower() == "#x" else int(name[1:]) if name[0] == "#" else None
        known = f"{name};" in html5 if number is None else _shown(number)
        return self.md.htmlStash.store(f"{'&' if known else '&amp;'}{name};"), match.start(), match.end()


def _shown(number: int) -> bool:
    """Whether a character by this number can be shown."""
    return 0x20 <= number <= _HIGHEST and not 0x7F <= number < 0xA0 and chr(number).isprintable()


class _Link(LinkInlineProcessor):
    """`[글](https://…)`. One that leads nowhere, or has nothing to read, stays as typed."""

    ANCESTOR_EXCLUDES = ("a",)

    def handleMatch(self, match: re.Match[str], text: str) -> Handled:  # type: ignore[override]  # noqa: N802  # as above
        if "](" not in text[match.end() :]:  # a row of brackets would be searched to its end for each of them
            return None, match.start(), match.end()
        link, start, end = super().handleMatch(match, text)
        if not isinstance(link, Element):
            return None, match.start(), match.end()
        target = re.sub(r"\s", "%20", link.get("href", ""))
        target = f"https://{target}" if target.lower().startswith("www.") else target
        if not _TARGET.match(target) or not (link.text or "").strip():
            return None, match.start(), match.end()
        link.set("href", target)
        return link, start, end


class _Picture(InlineProcessor):
    """A picture of another server becomes a link with its description: an issue asks nothing of a foreign server."""

    def handleMatch(self, match: re.Match[str], text: str) -> Handled:  # type: ignore[override]  # noqa: N802  # as above
        link = Element("a", {"href": match["url"]} | ({"title": match["title"]} if match["title"] else {}))
        link.text = match["alt"] if match["alt"].strip() else _literal(match["url"])
        return link, match.start(), match.end()


class _OwnPicture(InlineProcessor):
    """A picture of the issue's own `images/`."""

    def handleMatch(self, match: re.Match[str], text: str) -> Handled:  # type: ignore[override]  # noqa: N802  # as above
        one = pictures.named_by(match)
        image = Element("img", {"src": f"{pictures.SOURCE}{one.name}", "alt": one.alt, "title": one.credit})
        return image, match.start(), match.end()


class _Address(InlineProcessor):
    """An address in angle brackets."""

    ANCESTOR_EXCLUDES = ("a",)

    def handleMatch(self, match: re.Match[str], text: str) -> Handled:  # type: ignore[override]  # noqa: N802  # as above
        return _linked(match[1], match[1]), match.start(), match.end()


class _Email(InlineProcessor):
    """A mail address, in angle brackets or by itself; it is ASCII, so a josa after it is none of it."""

    ANCESTOR_EXCLUDES = ("a",)

    def handleMatch(self, match: re.Match[str], text: str) -> Handled:  # type: ignore[override]  # noqa: N802  # as above
        return _linked(f"mailto:{match[1]}", match[1]), match.start(), match.end()


class _BareAddress(InlineProcessor):
    """An address typed by itself becomes a link where its end is known."""

    ANCESTOR_EXCLUDES = ("a",)

    def handleMatch(self, match: re.Match[str], text: str) -> Handled:  # type: ignore[override]  # noqa: N802  # as above
        end = addresses.end(text, match.start(), match.end())
        if end is None:
            return None, match.start(), match.end()
        address = text[match.start() : end].replace("&amp;", "&")
        return _linked(address, address), match.start(), end


def _linked(target: str, shown: str) -> Element:
    link = Element("a", {"href": html.escape(target, quote=False)})
    link.text = _literal(shown)
    return link


def _literal(text: str) -> AtomicString:
    """Return a text that is no Markdown: the writer leaves a written `&amp;` as it is."""
    return AtomicString(text.replace("&", "&amp;"))
