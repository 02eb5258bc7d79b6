"""Make the text part: one sentence a line, facts and lists by hand, addresses only in the list of references."""

import re
from collections.abc import Iterator

from lxml.html import Element, HtmlElement

from pipeline.publish import blocks, picture_blocks
from pipeline.publish.edition import Edition, Part
from pipeline.publish.marks import MARK, Cited
from pipeline.text import sentences
from pipeline.text.facts import COLONS

_BREAK = "\ufdd4"  # a noncharacter, which no text may hold: where a line of an item ends
_COUNTED = re.compile(r"[가나다라마바사아자차카타파하]\.|\d{1,2}\. ?\d{1,2}\.")
_JOINER = "\u2060"


def heading(part: Part, edition: Edition) -> str:
    """Return a part's heading as plain text."""
    root, groups = blocks.tree(part.heading, edition, heading=True)
    return " ".join(" ".join(_numbered(blocks.plain_text(block, edition), groups, edition) for block in root).split())


def body(part: Part, edition: Edition) -> str:
    """Return a part's body as plain text: blocks apart by one blank line."""
    root, groups = blocks.tree(part.body, edition)
    text = ""
    for block in blocks.top(root, groups):
        before = block.getprevious()
        goes_on = block.tag == "ol" and before is not None and before.tag == "ol"  # its numbers leap
        shown = "\n".join(_lines(block, groups, edition, numbered=part.kind == "takeaways"))
        text += ("\n" if goes_on else "\n\n") * bool(text and shown) + shown
    return text


def _lines(block: HtmlElement, groups: list[Cited], edition: Edition, *, numbered: bool = False) -> Iterator[str]:
    found = blocks.facts(block, groups)
    if found is not None:
        yield from _facts(block, found, groups, edition)
    elif picture_blocks.is_picture(block):
        yield _numbered(picture_blocks.text(block, edition), groups, edition)
    elif block.tag in ("ul", "ol"):
        yield from _list(block, groups, edition, numbered=numbered)
    elif block.tag == "table":
        for row in block.iter("tr"):
            yield "  " + " | ".join(_one_line(cell, groups, edition) for cell in row)
    elif block.tag == "blockquote":
        for inner in block:
            yield from (f"> {line}" for line in _lines(inner, groups, edition))
    elif block.tag == "pre":
        yield from (f"    {line}" for line in block.text_content().rstrip("\n").split("\n"))
    elif block.tag == "hr":
        yield "* * *"
    elif re.fullmatch(r"h[1-6]", block.tag):
        yield f"▷ {_one_line(block, groups, edition)}"
    else:
        yield from _sentences(block, groups, edition)


def _facts(block: HtmlElement, found: blocks.Facts, groups: list[Cited], edition: Edition) -> Iterator[str]:
    for row, item in zip(found.rows, block, strict=True):
        nested = _nested(item)
        text = _one_line(item, groups, edition, cited=not found.shared)
        value = text[len(row.key) :].lstrip(f" {COLONS}") if text.startswith(row.key) else text
        yield f"  · {row.key}: {value}".rstrip()
        for child in nested:
            yield from _list(child, groups, edition, indent="     ")
    caption = blocks.caption_of(block)
    if caption is not None:
        line = blocks.plain_text(caption, edition) + found.shared
        yield f"  {' '.join(_numbered(line, groups, edition).split())}"
    elif found.shared:
        yield f"  ({edition.word('source')} {_numbered(found.shared, groups, edition).strip()})"


def _nested(item: HtmlElement) -> list[HtmlElement]:
    """Take the lists out of an item and return them."""
    lists = [child for child in item if child.tag in ("ul", "ol")]
    for child in lists:
        child.drop_tree()
    return lists


def _list(
    block: HtmlElement, groups: list[Cited], edition: Edition, *, numbered: bool = False, indent: str = "  "
) -> Iterator[str]:
    start = int(block.get("start") or 1)
    for number, item in enumerate(block, start=start):
        sign = f"{number}." if block.tag == "ol" or numbered else "·"
        nested = _nested(item)
        for broken in [*item.iter("br"), *list(item.iter("p"))[1:]]:
            broken.addprevious(_break())
        first, *further = _one_line(item, groups, edition).split(_BREAK)
        yield f"{indent}{sign} {first.strip()}"
        yield from (f"{indent}{' ' * len(sign)} {line.strip()}" for line in further)
        for child in nested:
            yield from _list(child, groups, edition, indent=indent + "   ")


def _break() -> HtmlElement:
    mark = Element("span")
    mark.text = _BREAK
    return mark


def _one_line(element: HtmlElement, groups: list[Cited], edition: Edition, *, cited: bool = True) -> str:
    text = blocks.plain_text(element, edition)
    return " ".join((_numbered(text, groups, edition) if cited else MARK.sub("", text)).split())


def _sentences(block: HtmlElement, groups: list[Cited], edition: Edition) -> Iterator[str]:
    text = blocks.plain_text(block, edition).replace(_JOINER, "")
    if block.get("class") == "one":
        summary = edition.word("word.summary")
        rest = " ".join(_numbered(text, groups, edition).split()).removeprefix(summary)
        yield f"{summary}: {rest.strip()}"
        return
    order = [int(number) for number in MARK.findall(text)]
    for line in text.split("\n\n"):
        masked = MARK.sub(_JOINER, " ".join(line.split("\n")) if "  \n" not in line else line)
        for sentence in _whole(masked):
            pieces = sentence.split(_JOINER)
            shown = pieces[0]
            for piece in pieces[1:]:
                shown += _numbers(groups[order.pop(0)], edition) + piece
            yield " ".join(shown.split())


def _whole(line: str) -> list[str]:
    """Return the sentences of a line with all that stands between them: what looks like a list's mark is text here.

    A letter that counts (`가. 첫째`) stays with what it counts, and so does a day (`1. 15. 기준`).
    """
    ends = [end for _, end in sentences.split(line)]
    pieces = [line[start:end].strip() for start, end in zip([0, *ends], [*ends, len(line)], strict=True)]
    found = [piece for piece in pieces if piece]
    counted = len(found) > 1 and _COUNTED.fullmatch(found[0])
    return [" ".join(found[:2]), *found[2:]] if counted else found


def _numbered(text: str, groups: list[Cited], edition: Edition) -> str:
    return MARK.sub(lambda match: _numbers(groups[int(match[1])], edition), text)


def _numbers(cited: Cited, edition: Edition) -> str:
    numbers = "".join(f"[{reference.number}]" for reference in cited.references)
    return f" {numbers}{'[' + edition.word('direct') + ']' if cited.direct else ''}"
