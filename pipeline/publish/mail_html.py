"""Make the HTML mail's parts: tables where Outlook needs them, every number of a reference a link to its source.

Styles are written as classes; `inlined` carries them into the elements, since some mailboxes drop every `<style>`.
"""

import re
from html import escape

from lxml.html import HtmlElement
from markupsafe import Markup

from pipeline.publish import blocks
from pipeline.publish.edition import Edition, Part
from pipeline.publish.joins import hold
from pipeline.publish.marks import Cited, unmark

_TABLE = 'role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"'
_ONLY_FOR_STYLE = re.compile(r' class="(?:nw|c|v|k|cap|pre|th|td|bul|num|body)"')


def heading(part: Part, edition: Edition) -> Markup:
    """Return a part's heading as inline HTML."""
    return _inline(part.heading, edition)


def body(part: Part, edition: Edition) -> Markup:
    """Return a part's body as the mail shows it."""
    root, groups = blocks.tree(part.body, edition)
    points = part.kind == "takeaways"
    shown = "".join(_block(block, groups, edition, points=points) for block in blocks.top(root, groups))
    return Markup(unmark(hold(shown, edition.names), groups, lambda cited: _numbers(cited, edition)))  # noqa: S704  # cleaned by `to_html`


def _inline(text: str, edition: Edition) -> Markup:
    root, groups = blocks.tree(text.strip(), edition)
    inside = "".join(blocks.inner(block) for block in root)
    return Markup(unmark(hold(inside, edition.names), groups, lambda cited: _numbers(cited, edition)))  # noqa: S704  # as above


def _numbers(cited: Cited, edition: Edition) -> str:
    """Return the numbers of a citation, each a link to its source; in-mail anchors fail in some apps."""
    shown = []
    for reference in cited.references:
        number = f"[{reference.number}]"
        link = f'<a class="c" href="{escape(reference.url)}" title="{escape(reference.outlet)}">{number}</a>'
        shown.append(link if reference.url else f'<span class="c acc">{number}</span>')
    if cited.direct:
        shown.append(f'<span class="mut c">{escape(edition.word("direct"))}</span>')
    return "&thinsp;".join(shown)


def _block(block: HtmlElement, groups: list[Cited], edition: Edition, *, points: bool) -> str:
    found = blocks.facts(block, groups)
    if found is not None:
        return _facts(found, edition)
    if block.tag in ("ul", "ol") and points:
        return _points(block)
    if block.tag == "table":
        return _data_table(block)
    if block.tag in ("ul", "ol"):
        _tighten(block)
    return blocks.outer(block)


def _tighten(block: HtmlElement) -> None:
    """Take the paragraphs out of list items: a mailbox gives them gaps of its own."""
    for item in block.iter("li"):
        if len(item) and item[0].tag == "p" and not (item.text or "").strip():
            item[0].drop_tag()


def _facts(found: blocks.Facts, edition: Edition) -> str:
    rows = "".join(
        f'<tr><td class="k mut ln" width="40%" valign="top">{escape(row.key, quote=False)}</td>'
        f'<td class="v ln" valign="top">{row.value}</td></tr>'
        for row in found.rows
    )
    below = blocks.below(found, edition)
    if below:
        rows += f'<tr><td class="cap mut" colspan="2">{below}</td></tr>'
    return f'<table {_TABLE} class="facts rule">{rows}</table>'


def _points(block: HtmlElement) -> str:
    rows = []
    start = int(block.get("start") or 1)
    for number, item in enumerate(block, start=start):
        _tighten(item)
        sign = f"{number}." if block.tag == "ol" else "•"
        rows.append(
            f'<tr><td class="bul amb" width="20" valign="top">{sign}</td>'
            f'<td class="pt" valign="top">{blocks.inner(item)}</td></tr>'
        )
    return f"<table {_TABLE}>{''.join(rows)}</table>"


def _data_table(block: HtmlElement) -> str:
    rows = []
    for row in block.iter("tr"):
        cells = "".join(
            f'<td class="{"th ln" if cell.tag == "th" else "td ln"}" valign="top"'
            f"{_align(cell)}>{blocks.inner(cell)}</td>"
            for cell in row
        )
        rows.append(f"<tr>{cells}</tr>")
    return f'<table {_TABLE} class="grid rule">{"".join(rows)}</table>'


def _align(cell: HtmlElement) -> str:
    side = cell.get("align")
    return f' align="{side}"' if side in ("left", "center", "right") else ""


def inlined(page: str) -> str:
    """Return the mail with its styles in the elements; what only `<style>` can say stays there as an extra."""
    import css_inline

    inliner = css_inline.CSSInliner(keep_style_tags=False, load_remote_stylesheets=False, minify_css=True)
    whole = inliner.inline(page).replace(' data-css-inline="keep"', "")
    return _ONLY_FOR_STYLE.sub("", whole)
