"""A second opinion on where a page's text is: the block whose own paragraphs hold the most text and the fewest links."""

from lxml.html import HtmlElement

from pipeline.read.tree import words_of

BLOCKS = {
    "p",
    "div",
    "section",
    "article",
    "li",
    "ul",
    "ol",
    "blockquote",
    "h1",
    "h2",
    "h3",
    "h4",
    "table",
    "tr",
    "pre",
    "dd",
    "dt",
    "td",
    "main",
    "br",
    "figure",
    "h5",
    "h6",
    "dl",
    "aside",
    "header",
    "hr",
}
_LINKS = 0.8


def best_block(tree: HtmlElement) -> HtmlElement | None:
    """Return the element that holds the article, or None where nothing has text of its own."""
    scored = [
        (score(element), -number, element)
        for number, element in enumerate(tree.iter("div", "article", "main", "section", "td", "body"))
    ]
    best = max(scored, key=lambda row: row[:2], default=None)
    return best[2] if best and best[0] > 0 else None


def score(element: HtmlElement) -> float:
    """Return how much unlinked text stands in the element's own lines and paragraphs, those below it left out."""
    own = tidy_length(element.text)
    linked = 0
    for child in element:
        own += tidy_length(child.tail)
        if child.tag in {"p", "span", "font", "b", "strong", "em", "i", "a", "u", "blockquote"}:
            length = len(words_of(child))
            links = sum(len(words_of(link)) for link in ([child] if child.tag == "a" else child.iter("a")))
            own += length
            linked += links
    return own - 2 * linked


def tidy_length(text: str | None) -> int:
    """Return the length of a text without its outer blanks."""
    return len((text or "").strip())


def lines_of(element: HtmlElement) -> list[str]:
    """Return the text of an element by its blocks, in order."""
    lines = [""]
    _collect(element, lines)
    return [line for line in lines if line.strip()]


def _collect(element: HtmlElement, lines: list[str]) -> None:
    if element.tag == "tr":
        lines += [" | ".join(words_of(cell) for cell in element.iter("td", "th")), ""]
        return
    block = element.tag in BLOCKS
    if block:
        lines.append("")
    lines[-1] += element.text or ""
    for child in element:
        if not leads_elsewhere(child):
            _collect(child, lines)
        lines[-1] += child.tail or ""
    if block:
        lines.append("")


def leads_elsewhere(element: HtmlElement) -> bool:
    """Whether a block holds links and hardly anything else: more to read, not what is read."""
    if element.tag not in BLOCKS:
        return False
    length = len(words_of(element))
    return length > 0 and sum(len(words_of(link)) for link in element.iter("a")) >= _LINKS * length
