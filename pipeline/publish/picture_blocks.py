"""Show the issue's own pictures: in the mail by `cid:` or from the site, on the page in itself, in the text part as words.

Each output makes sense without them: alt text and credit stand under a picture, and in its place where it cannot be shown.
"""

import base64
import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import escape

from lxml.html import Element, HtmlElement

from pipeline.publish.edition import Edition
from pipeline.publish.marks import MARK
from pipeline.records import Picture
from pipeline.text.pictures import SOURCE

PLACE = "images/"  # below an issue's page on the site
_CLASS = "pic"
_DOMAIN = "pictures.invalid"  # a Content-ID looks like an address (RFC 2392) and is none
_WIDEST = 568  # pixels of text in a mail of 640
_ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/gif": "gif"}
_EMBEDDED = re.compile(r'(?<= src=")data:(?P<kind>image/(?:jpeg|png|gif));base64,(?P<data>[A-Za-z0-9+/=]+)(?=")')


# --- where a picture is found


@lru_cache(maxsize=256)
def file_name(picture: Picture) -> str:
    """Return the name under which a picture leaves: of its content, so that a changed one is never shown from a cache."""
    return f"{hashlib.sha256(picture.content).hexdigest()[:16]}.{_ENDINGS[picture.media_type]}"


def content_id(picture: Picture) -> str:
    """Return the name by which a mail's HTML finds a picture in the mail."""
    return f"{file_name(picture)}@{_DOMAIN}"


def inline(html: str, pictures: Mapping[str, Picture]) -> tuple[Picture, ...]:
    """Return the pictures that a mail's HTML shows by `cid:`, each once."""
    usable = (one for one in pictures.values() if one.content)
    return tuple({content_id(one): one for one in usable if f"cid:{content_id(one)}" in html}.values())


def addressed(html: str, pictures: Iterable[Picture], base: str) -> str:
    """Return a mail's HTML with its pictures below an address or folder, for services that take no `cid:`."""
    for one in pictures:
        html = html.replace(f"cid:{content_id(one)}", f"{base}{file_name(one)}")
    return html


def embedded(html: str, pictures: Iterable[Picture]) -> str:
    """Return a mail's HTML with its pictures inside it, for a browser that shows it by itself."""
    for one in pictures:
        html = html.replace(f"cid:{content_id(one)}", _data(one))
    return html


def unfolded(page: str) -> tuple[str, Mapping[str, bytes]]:
    """Return an issue's page with its pictures as files beside it, and these files by path."""
    files: dict[str, bytes] = {}

    def beside(match: re.Match[str]) -> str:
        picture = Picture("", match["kind"], content=base64.b64decode(match["data"]))
        path = PLACE + file_name(picture)
        files[path] = picture.content
        return path

    return _EMBEDDED.sub(beside, page), files


@lru_cache(maxsize=32)
def _data(picture: Picture) -> str:
    return f"data:{picture.media_type};base64,{base64.b64encode(picture.content).decode('ascii')}"


# --- pictures among the blocks of a text


def apart(root: HtmlElement) -> None:
    """Give every picture a paragraph of its own, behind the block that it was typed in; no word moves."""
    for block in list(root):
        images = list(block.iter("img"))
        if len(images) == 1 and block.tag == "p" and not _words(block):
            block.set("class", _CLASS)
            continue
        place = block
        for image in images:
            link = image.getparent()
            moved = link if link is not None and link.tag == "a" and not _words(link) else image
            moved.drop_tree()
            moved.tail = None
            holder = Element("p", {"class": _CLASS})
            holder.append(moved)
            place.addnext(holder)
            place = holder
        if images and not block.text_content().strip():
            root.remove(block)


def _words(element: HtmlElement) -> str:
    return MARK.sub("", element.text_content()).strip()


def is_picture(block: HtmlElement) -> bool:
    """Whether a block is a picture's paragraph."""
    return bool(block.get("class") == _CLASS)


@dataclass(frozen=True, slots=True)
class _Shown:
    """One picture as it is shown; `picture` is None where it cannot be. `marks` are the citations behind it."""

    alt: str
    credit: str
    picture: Picture | None
    link: str
    marks: str


def _shown(block: HtmlElement, edition: Edition) -> _Shown:
    image = next(block.iter("img"))
    found = edition.issue.pictures.get((image.get("src") or "").removeprefix(SOURCE))
    link = image.getparent()
    address = (link.get("href") or "") if link is not None and link.tag == "a" else ""
    marks = "".join(match.group() for match in MARK.finditer(block.text_content()))
    usable = found if found is not None and found.content else None
    return _Shown(image.get("alt") or "", image.get("title") or "", usable, address, marks)


def _caption(one: _Shown, edition: Edition) -> str:
    credit = edition.word("picture.credit", credit=one.credit) if one.credit else ""
    return f"{one.alt} ({credit})" if one.alt and credit else one.alt or credit


def _in_words(one: _Shown, edition: Edition) -> str:
    caption = _caption(one, edition)
    label = edition.word("picture.shown")
    return f"[{label}: {caption}]" if caption else f"[{label}]"


def mail(block: HtmlElement, edition: Edition) -> str:
    """Return a picture as the mail shows it, its caption under it."""
    one = _shown(block, edition)
    if one.picture is None:
        return f"<p>{_linked(escape(_in_words(one, edition), quote=False), one)}{one.marks}</p>"
    style = "display:block;max-width:100%;height:auto;border:0"
    width = min(one.picture.width, _WIDEST)
    image = f'<img src="{_mail_source(one.picture, edition)}" width="{width}" alt="{escape(one.alt)}" style="{style}">'
    caption = escape(_caption(one, edition), quote=False) + one.marks
    below = f'<tr><td class="cap">{caption}</td></tr>' if caption else ""
    style = "table-layout:fixed;margin:0 0 18px"  # fixed: a picture may not widen the mail on a telephone
    table = f'<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="{style}">'
    return f"{table}<tr><td>{_linked(image, one)}</td></tr>{below}</table>"


def _mail_source(picture: Picture, edition: Edition) -> str:
    if edition.newsletter.mail.pictures == "site" and edition.web_url:
        return escape(f"{edition.web_url}{PLACE}{file_name(picture)}")
    return f"cid:{content_id(picture)}"


def _linked(markup: str, one: _Shown) -> str:
    return f'<a href="{escape(one.link)}">{markup}</a>' if one.link else markup


def web(block: HtmlElement, edition: Edition) -> str:
    """Return a picture as the page shows it: the picture itself is in the page."""
    one = _shown(block, edition)
    if one.picture is None:
        return f"<p>{_linked(escape(_in_words(one, edition), quote=False), one)}{one.marks}</p>"
    size = f'width="{one.picture.width}" height="{one.picture.height}"'
    style = "display:block;max-width:100%;height:auto"
    image = f'<img src="{_data(one.picture)}" {size} alt="{escape(one.alt)}" style="{style}">'
    caption = escape(_caption(one, edition), quote=False) + one.marks
    look = "margin:8px 0 0;color:var(--mut);font-size:13.5px;line-height:1.5"
    below = f'<figcaption style="{look}">{caption}</figcaption>' if caption else ""
    return f'<figure style="margin:0 0 22px">{_linked(image, one)}{below}</figure>'


def text(block: HtmlElement, edition: Edition) -> str:
    """Return a picture in words; its citations are still marks."""
    one = _shown(block, edition)
    return " ".join(part for part in (_in_words(one, edition) + one.marks, one.link and f"<{one.link}>") if part)
