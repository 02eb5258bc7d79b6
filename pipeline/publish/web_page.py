"""Make the web page's parts: the same issue, where a citation opens the sentence it rests on, without any script."""

from html import escape

from lxml.html import HtmlElement
from markupsafe import Markup

from pipeline.publish import bars, blocks, picture_blocks
from pipeline.publish.edition import Edition, Part
from pipeline.publish.evidence import Evidence, evidence
from pipeline.publish.joins import hold
from pipeline.publish.marks import Cited, marked, unmark


def heading(part: Part, edition: Edition) -> Markup:
    """Return a part's heading as inline HTML; its citations lead to the list of references."""
    root, groups = blocks.tree(part.heading, edition, heading=True)
    inside = "".join(blocks.inner(block) for block in root)
    return Markup(unmark(hold(inside, edition.names), groups, lambda cited: _numbers(cited, [], edition)))  # noqa: S704  # cleaned by `to_html`


def body(part: Part, edition: Edition) -> Markup:
    """Return a part's body, each block with its evidence: a paragraph's opens at its end, in line with it."""
    root, groups = blocks.tree(part.body, edition)
    shown = []
    for number, block in enumerate(blocks.top(root, groups), start=1):
        caption = blocks.caption_of(block) if blocks.facts(block, groups) else None
        both = [block] if caption is None else [block, caption]
        cited = [groups[index] for one in both for index in marked(blocks.outer(one))]
        words = " ".join(one.text_content() for one in both)
        rests = evidence(cited, f"e-{part.id}-{number}", words, edition)
        markup = hold(_block(block, groups, edition), edition.names)
        text = unmark(markup, groups, lambda cited, rests=rests: _numbers(cited, rests, edition))  # type: ignore[misc]  # mypy cannot infer a lambda's default
        whole = f"{text}{_details(rests, edition)}"
        shown.append(f'<div class="pe">{whole}</div>' if rests and block.tag == "p" else whole)
    return Markup("".join(shown))  # noqa: S704  # as above; `_details` escapes what it adds


def _block(block: HtmlElement, groups: list[Cited], edition: Edition) -> str:
    found = blocks.facts(block, groups)
    if picture_blocks.is_picture(block):
        return picture_blocks.web(block, edition)
    if found is None:
        outer = blocks.outer(block)
        return f'<div class="scroll">{outer}</div>' if block.tag == "table" else outer
    below = blocks.below(found, edition)
    caption = f"<caption>{below}</caption>" if below else ""
    drawn = bars.widths([row.value for row in found.rows]) or ("",) * len(found.rows)
    rows = "".join(
        f'<tr><th scope="row">{escape(row.key, quote=False)}</th><td>{row.value}{_bar(width)}{row.more}</td></tr>'
        for row, width in zip(found.rows, drawn, strict=True)
    )
    return f'<table class="facts">{caption}<tbody>{rows}</tbody></table>'


def _bar(width: str) -> str:
    return f'<span class="bar" style="width:{width}"></span>' if width else ""


def _numbers(cited: Cited, rests: list[Evidence], edition: Edition) -> str:
    shown = []
    for reference in cited.references:
        own = _evidence_of(cited, reference.number, rests)
        target = own.id if own else f"r{reference.number}"
        label = escape(edition.word("open-evidence", number=reference.number))
        shown.append(f'<a class="c" href="#{target}" aria-label="{label}">[{reference.number}]</a>')
    if cited.direct:
        own = next((one for one in rests if not one.number), None)
        word = escape(edition.word("direct"))
        shown.append(f'<a class="c" href="#{own.id}">{word}</a>' if own else f'<span class="c">{word}</span>')
    return "".join(shown)


def _evidence_of(cited: Cited, number: int, rests: list[Evidence]) -> Evidence | None:
    return next((one for one in rests if one.number == number), None)


def _details(rests: list[Evidence], edition: Edition) -> str:
    if not rests:
        return ""
    summary = escape(edition.word("evidence", count=len(rests)))
    items = "".join(_item(one, edition) for one in rests)
    return f'<details class="ev"><summary>{summary}</summary><ol>{items}</ol></details>'


def _item(one: Evidence, edition: Edition) -> str:
    if not one.number:
        return f'<li id="{one.id}">{one.quote}</li>'
    outlet = escape(one.outlet, quote=False)
    link = f'<a href="{escape(one.url)}">{outlet}</a>' if one.url else outlet
    where = " · ".join(part for part in (link, escape(one.when), f"[{one.number}]") if part)
    steps = "".join(
        f'<span class="calc">{escape(edition.word("calculation"))} {escape(step, quote=False)}</span>'
        for step in one.steps
    )
    quote = f'<q lang="{escape(one.language)}">{one.quote}</q>'
    return f'<li id="{one.id}">{quote}<span class="src">{where}</span>{steps}</li>'
