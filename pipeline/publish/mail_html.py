"""Make the HTML mail's parts: tables where Outlook needs them, numbers that lead to their sources, bars of table cells.

Styles are written as classes; `inlined` carries them into the elements, since some mailboxes drop every `<style>`. A mail
is clipped by Gmail at 102 kB, so text styles stand once on the cell around the text, and a number is not said twice.
"""

import re
from html import escape

from lxml.html import HtmlElement
from markupsafe import Markup

from pipeline.publish import bars, blocks, picture_blocks
from pipeline.publish.edition import Edition, Part
from pipeline.publish.joins import hold
from pipeline.publish.marks import MARK, OPEN, Cited, said_once, unmark

_TABLE = 'role="presentation" width="100%" cellpadding="0" cellspacing="0"'
_SHORT, _FEW_COLUMNS = 12, 3  # letters in a cell, cells in a row
_ONLY_FOR_STYLE = re.compile(r' class="(?:nw|v|td|th|p0|wide)"')
_LAST_MARKS = re.compile(rf"\A(.*?)((?:{MARK.pattern})*)\Z", re.DOTALL)
_IN_SPAN = re.compile(rf'\A(<span class="nw">)((?:(?!</?span).)*?)((?:{MARK.pattern})+)(</span>)\Z', re.DOTALL)
_BETWEEN = re.compile(r">\s*\n\s*<")


def heading(part: Part, edition: Edition) -> Markup:
    """Return a part's heading as inline HTML."""
    root, groups = blocks.tree(part.heading, edition, heading=True)
    inside = "".join(blocks.inner(block) for block in root)
    return _written(inside, groups, edition, set())


def body(part: Part, edition: Edition) -> Markup:
    """Return a part's body as the mail shows it; of each source the first number in it is a link."""
    root, groups = blocks.tree(part.body, edition)
    shown = "".join(said_once(_block(block, groups, edition), groups) for block in blocks.top(root, groups))
    return _written(shown, groups, edition, set())


def _written(markup: str, groups: list[Cited], edition: Edition, linked: set[int]) -> Markup:
    """Return HTML with its numbers written out and its josas held; `linked` are the sources that have their link."""
    with_numbers = unmark(markup, groups, lambda cited: _numbers(cited, edition, linked))
    return Markup(hold(with_numbers, edition.names))  # noqa: S704  # cleaned by `to_html`


def _numbers(cited: Cited, edition: Edition, linked: set[int]) -> str:
    """Return the numbers of a citation behind a blank that does not break.

    The first one of a source links to it (in-mail anchors fail in some apps); a link on each would double the mail.
    """
    shown = ""
    for reference in cited.references:
        number = f"[{reference.number}]"
        if reference.url and reference.number not in linked:
            linked.add(reference.number)
            shown += f'<a href="{escape(reference.url)}">{number}</a>'
        else:
            shown += number
    if cited.direct:
        word = escape(edition.word("direct")).replace(" ", "\u00a0")
        shown += f"[{word}]"
    return f"<small>\u00a0{shown}</small>"


def _block(block: HtmlElement, groups: list[Cited], edition: Edition) -> str:
    found = blocks.facts(block, groups)
    if found is not None:
        return _facts(found, edition)
    if block.tag == "table":
        return _data_table(block)
    if picture_blocks.is_picture(block):
        return picture_blocks.mail(block, edition)
    if block.tag in ("ul", "ol"):
        _tighten(block)
    return blocks.outer(block)


def _tighten(block: HtmlElement) -> None:
    """Take the paragraphs out of list items: a mailbox gives them gaps of its own."""
    for item in block.iter("li"):
        if len(item) and item[0].tag == "p" and not (item.text or "").strip():
            item[0].drop_tag()


def _facts(found: blocks.Facts, edition: Edition) -> str:
    drawn = bars.widths([row.value for row in found.rows]) or ("",) * len(found.rows)
    rows = "".join(
        f'<tr valign="top"><td class="k" width="40%">{escape(row.key, quote=False)}</td>'
        f'<td class="v ln">{_bold(row.value)}{_bar(width)}{row.more}</td></tr>'
        for row, width in zip(found.rows, drawn, strict=True)
    )
    below = blocks.below(found, edition).replace(f" {OPEN}", OPEN)
    if below:
        rows += f'<tr><td class="cap" colspan="2">{below}</td></tr>'
    return f'<table {_TABLE} class="facts rule">{rows}</table>'


def _bold(value: str) -> str:
    """Return a value in bold, the numbers after it plain."""
    within = _IN_SPAN.match(value)
    if within:
        return f"{within[1]}<b>{within[2]}</b>{within[3]}</span>"
    return _LAST_MARKS.sub(r"<b>\1</b>\2", value)


def _bar(width: str) -> str:
    """Return a bar of one cell; the figure itself stands above it as text."""
    if not width:
        return ""
    table = _TABLE.replace("100%", width)
    return f'<table {table} aria-hidden="true"><tr><td class="bar" height="5">&nbsp;</td></tr></table>'


def _data_table(block: HtmlElement) -> str:
    """Return a table whose words and figures stay whole; one that is wider than the screen is pushed sideways."""
    columns = max((len(row) for row in block.iter("tr")), default=0)
    rows = []
    for row in block.iter("tr"):
        cells = "".join(
            f'<{cell.tag} class="{cell.tag} ln{_unbroken(cell, columns)}"{_align(cell)}>{blocks.inner(cell)}</{cell.tag}>'
            for cell in row
        )
        rows.append(f'<tr valign="top">{cells}</tr>')
    table = _TABLE.removeprefix('role="presentation" ')
    return f'<div class="wide"><table {table} class="facts rule">{"".join(rows)}</table></div>'


def _unbroken(cell: HtmlElement, columns: int) -> str:
    """Return the class of a cell that breaks at blanks only, or nowhere: a short figure in a table of few columns."""
    text = MARK.sub("", cell.text_content()).strip()
    if any(len(word) > _SHORT for word in text.split()):
        return ""
    return " nw" if columns <= _FEW_COLUMNS and len(text) <= _SHORT and re.search(r"\d", text) else " ww"


def _align(cell: HtmlElement) -> str:
    side = cell.get("align")
    return f' align="{side if side in ("left", "center", "right") else "left"}"'


def inlined(page: str) -> str:
    """Return the mail with its styles in the elements; what only `<style>` can say stays there as an extra."""
    import css_inline

    inliner = css_inline.CSSInliner(keep_style_tags=False, load_remote_stylesheets=False, minify_css=True)
    whole = inliner.inline(page).replace(' data-css-inline="keep"', "").replace("&nbsp;", "\u00a0")
    return _BETWEEN.sub(">\n<", re.sub("</?tbody>", "", _ONLY_FOR_STYLE.sub("", whole)))
