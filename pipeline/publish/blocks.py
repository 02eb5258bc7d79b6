"""See a section's HTML as blocks: fact lists as tables, one-line summaries, and the sentences of the text part."""

import re
from copy import deepcopy
from dataclasses import dataclass
from html import escape

from lxml import html as lxml_html
from lxml.etree import strip_tags
from lxml.html import HtmlElement

from pipeline.publish import picture_blocks
from pipeline.publish.edition import Edition
from pipeline.publish.joins import LONGEST
from pipeline.publish.mails import held_back
from pipeline.publish.markdown import to_html
from pipeline.publish.marks import MARK, Cited, mark, marked
from pipeline.text.facts import COLONS

_SENTENCE_END = re.compile(r"[.!?…][”’\"')]*$")
_PHRASE = 18  # letters: a name or a short word fits a column
_CAPTION = re.compile(r"\A\s*\((?P<text>[^()\n]{1,80})\)\s*\Z")
_SUMMARY = re.compile(rf"\A\s*한 줄 정리\s*[{COLONS}]?\s*\Z")


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of a fact list; `value` and `more`, the lists nested under it, are HTML, marks included."""

    key: str
    value: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """A fact list. Where every row rests on the same references, `shared` is the mark that stands once below.

    `caption` is HTML: a line in brackets right after the list, such as `(100만 토큰 기준)`.
    """

    rows: tuple[Fact, ...]
    shared: str = ""
    caption: str = ""


def tree(text: str, edition: Edition, *, heading: bool = False) -> tuple[HtmlElement, list[Cited]]:
    """Return a Markdown text as a tree of blocks under one element, with marks for its citations; a heading is one paragraph."""
    marked_text, groups = mark(held_back(text), edition.by_article)
    root = lxml_html.fragment_fromstring(to_html(marked_text, heading=heading), create_parent="div")
    picture_blocks.apart(root)
    for paragraph in root.iter("p"):
        _label_summary(paragraph)
    for numbered in root.iter("ol"):
        following = numbered.getnext()
        if following is not None and following.tag == "ol":  # its numbers leap: one list to the eye
            numbered.set("style", "margin-bottom:0")
    return root, groups


def _label_summary(paragraph: HtmlElement) -> None:
    """Give `**한 줄 정리** …` its label."""
    first = paragraph[0] if len(paragraph) else None
    if first is None or (paragraph.text or "").strip() or first.tag not in ("strong", "b"):
        return
    if _SUMMARY.match(first.text_content()):
        paragraph.set("class", "one")
        first.set("class", "amb")
        first.tail = " " + (first.tail or "").lstrip(f" {COLONS}\u00a0")


def outer(element: HtmlElement) -> str:
    """Return an element's HTML."""
    return str(lxml_html.tostring(element, encoding="unicode", with_tail=False))


def inner(element: HtmlElement) -> str:
    """Return the HTML inside an element."""
    whole = outer(element)
    return whole[whole.index(">") + 1 : whole.rindex("</")]


def facts(block: HtmlElement, groups: list[Cited]) -> Facts | None:
    """Return a list of two or more `- **key**: value` items as facts; None for any other list, and for one of phrases, which reads as a list."""
    if block.tag != "ul" or len(block) < 2:
        return None
    rows = [_fact(item) for item in block]
    if any(row is None for row in rows):
        return None
    found = tuple(row for row in rows if row is not None)
    if 2 * sum(_phrase(row) for row in found) > len(found):
        return None
    carried = [marked(row.value + row.more) for row in found]
    sources = {tuple(ref.number for number in numbers for ref in groups[number].references) for numbers in carried}
    caption = _caption(block)
    direct = any(groups[n].direct for numbers in carried for n in numbers)
    if len(sources) == 1 and carried[0] and not direct and not any(row.more for row in found):
        shared = "".join(match.group() for match in MARK.finditer(found[0].value))
        return Facts(tuple(Fact(row.key, MARK.sub("", row.value)) for row in found), shared, caption)
    return Facts(found, "", caption)


def caption_of(block: HtmlElement) -> HtmlElement | None:
    """Return the paragraph in brackets that stands right after a list; it belongs to the facts above it."""
    after = block.getnext()
    if after is None or after.tag != "p" or not _CAPTION.match(MARK.sub("", after.text_content())):
        return None
    return after


def _caption(block: HtmlElement) -> str:
    paragraph = caption_of(block)
    if paragraph is None:
        return ""
    text = inner(paragraph).strip()
    return text.replace("(", "", 1)[::-1].replace(")", "", 1)[::-1].strip()


def top(root: HtmlElement, groups: list[Cited]) -> list[HtmlElement]:
    """Return a text's blocks in order, without the captions that go with their facts."""
    captions = [caption_of(block) for block in root if facts(block, groups) is not None]
    return [block for block in root if not any(block is caption for caption in captions)]


def below(found: Facts, edition: Edition) -> str:
    """Return what stands under a fact table: its caption, and the references that all rows share."""
    if found.caption:
        return f"{found.caption} {found.shared}".strip()
    return f"{escape(edition.word('source'))} {found.shared}" if found.shared else ""


def _fact(item: HtmlElement) -> Fact | None:
    holder = item[0] if len(item) == 1 and item[0].tag == "p" and not (item.text or "").strip() else item
    if (holder.text or "").strip() or not len(holder) or holder[0].tag not in ("strong", "b"):
        return None
    holder = deepcopy(holder)
    lists = [child for child in holder if child.tag in ("ul", "ol")]
    if any(child.tag in ("p", "br") for child in holder) or any((child.tail or "").strip() for child in lists):
        return None
    for child in lists:
        child.drop_tree()
    _spell_raised(holder[0])
    key, tail = holder[0].text_content().strip(), (holder[0].tail or "").lstrip()
    inside = key[-1:] in COLONS and bool(key)
    if not inside and (not tail or tail[0] not in COLONS):
        return None
    whole = inner(holder)
    value = whole[whole.index("</") :].partition(">")[2].lstrip()
    value = (value if inside else value[1:]).strip()
    plain = MARK.sub("", re.sub(r"<[^>]+>", "", value)).strip()
    key = key[:-1].rstrip() if inside else key
    if not key or not (plain or lists) or _SENTENCE_END.search(plain):
        return None
    for child in lists:
        child.set("style", f"margin:{4 if plain else 0}px 0 0;font-weight:400")
    return Fact(key, _unbroken(value), "".join(outer(child) for child in lists))


def _phrase(row: Fact) -> bool:
    """Return whether a value is a phrase without a figure: in the bold column of a table it would outweigh all around it."""
    text = lxml_html.fragment_fromstring(MARK.sub("", row.value), create_parent="div").text_content().strip()
    return not row.more and len(text) > _PHRASE and not any(letter.isdigit() for letter in text)


def _unbroken(value: str) -> str:
    """Keep each short part between ` · ` on one line."""
    if "<" in value:
        return value
    parts = value.split(" · ")
    return " · ".join(
        f'<span class="nw">{part}</span>' if " " in part and len(MARK.sub("", part)) <= LONGEST else part
        for part in parts
    )


def plain_text(element: HtmlElement, edition: Edition) -> str:
    """Return the text of an inline element as it is read; a link shows its address where its text does not.

    `10<sup>9</sup>` is `10^9`, and what is struck out says so. A broken line is a blank line here: a single one flows on.
    """
    copy = deepcopy(element)
    copy.tail = None
    for link in list(copy.iter("a")):
        href = link.get("href") or ""
        address = href.removeprefix("mailto:")
        if (href.startswith("http") or address != href) and address not in link.text_content():
            link.tail = f" <{address}>{link.tail or ''}"
    for line_break in list(copy.iter("br")):
        line_break.tail = "\n\n" + (line_break.tail or "").lstrip("\n")
    for struck in [one for one in copy.iter("s", "del") if one.text_content().strip()]:
        _put_around(struck, f"({edition.word('word.struck')} ", ")")
    _spell_raised(copy)
    strip_tags(copy, "*")
    return copy.text or ""


def _spell_raised(element: HtmlElement) -> None:
    """Put a mark before what is raised or lowered: without its place `10<sup>9</sup>` would be another number."""
    for sign, tag in (("^", "sup"), ("_", "sub")):
        for raised in [one for one in element.iter(tag) if one.text_content().strip()]:
            several = re.search(r"\s|[-+*/=].", raised.text_content().strip()) or re.match(
                r"\.?\w", raised.tail or "", re.ASCII
            )
            _put_around(raised, f"{sign}(" if several else sign, ")" if several else "")


def _put_around(element: HtmlElement, before: str, after: str) -> None:
    element.text = before + (element.text or "")
    element.tail = after + (element.tail or "")
