"""Which figures of a sentence rest on its sources: stated there, or computed from them beside the citation."""

from collections.abc import Iterator
from fractions import Fraction

from pipeline.check.compare import same
from pipeline.check.declared import gives
from pipeline.records import Issue
from pipeline.text import arithmetic, citations, quantities, sections
from pipeline.text.quantities import Quantity


def figures(part: sections.Placed) -> list[tuple[Quantity, ...]]:
    """Return the figures of a sentence, each with the ways in which it may be read."""
    return quantities.readings(citations.mask(part.text), "ko")


def rests(drafted: Quantity, part: sections.Placed, issue: Issue) -> bool:
    """Whether a figure stands in a cited sentence, or follows from the arithmetic beside the citation."""
    stated = any(same(drafted, one) for source in part.sources for one in _stated(source, issue))
    return stated or any(_declares(one.step, drafted) for one in part.citations if one.step)


def of_source(identifier: str, part: sections.Placed, issue: Issue) -> Iterator[tuple[int, int]]:
    """Yield where a source sentence states a figure of the sentence that cites it, or an operand of its arithmetic."""
    drafted = [one for readings in figures(part) for one in readings]
    wanted = {value for one in part.citations for value in operands(one.step)}
    for one in _stated(identifier, issue):
        if one.value in wanted or any(same(mine, one) for mine in drafted):
            yield one.span


def computed(step: str, part: sections.Placed) -> dict[str, object]:
    """Return the arithmetic beside a citation and what it comes to, as the sentence says it: in percent or plain."""
    shown = step.replace("*", " × ").replace("/", " ÷ ").replace("-", " − ")
    try:
        value = arithmetic.compute(step).value
    except arithmetic.StepError:
        return {"step": step, "shown": shown, "result": None}
    drafted = [one for readings in figures(part) for one in readings]
    percent = any(one.kind in ("percent", "points") and _declares(step, one) for one in drafted)
    result = f"{_short(value * 100)}%" if percent and abs(value) < 1 else _short(value)
    return {"step": step, "shown": shown, "result": result}


def operands(step: str) -> tuple[Fraction, ...]:
    """Return the numbers that an arithmetic step starts from."""
    try:
        return arithmetic.compute(step).operands if step else ()
    except arithmetic.StepError:
        return ()


def _declares(step: str, drafted: Quantity) -> bool:
    try:
        return gives(step, drafted)
    except arithmetic.StepError:
        return False


def _stated(identifier: str, issue: Issue) -> list[Quantity]:
    text = issue.sentence(identifier)
    article = issue.articles.get(identifier.partition(".")[0])
    return quantities.find(text, article.language) if text and article else []


def _short(value: Fraction) -> str:
    return f"{float(value):.4g}" if abs(value) < 10_000 else f"{float(value):,.0f}"
