"""A text that is to be written again, by its sentences as they stand, and what the checks found in each."""

import re
from collections.abc import Collection, Iterable, Sequence
from functools import cache
from string import Formatter

from pipeline import messages
from pipeline.draft import blocks
from pipeline.draft.held import SILENT, in_block
from pipeline.draft.units import Unit, spoken, units
from pipeline.text import citations
from pipeline.text.sections import plain

Found = tuple[tuple[str, str], ...]
"""Pairs: a sentence as a reader reads it, and what is wrong with it."""
MOST = 3  # of one sentence
TABLE, QUOTATION = "(표)", "(인용)"  # where one of the person's stands among the sentences
_SAYS = re.compile(r"\w")


def standing_sentences(mine: str, fixed: Sequence[str]) -> tuple[str, ...]:
    """Return the sentences of a text as they stand, with what they rest on; the `fixed` ones by their names: E1, E2, …

    Where a table or a quotation stands it says so: what these say is told apart (`own_blocks`).
    """
    names = {text: f"E{number}" for number, text in enumerate(fixed, start=1)}
    marks = {"item": "- ", "step": "- "}
    rows: list[str] = []
    laid = ""
    for unit in units(mine):
        above, laid = laid, _laid(unit, laid)
        if laid and laid != above:
            rows.append(laid)
        elif unit.place not in SILENT or spoken(unit.keyed) in names:
            rows.append(marks.get(unit.place, "") + (names.get(spoken(unit.keyed)) or _told(unit)))
    return tuple(rows) if set(rows) - {TABLE, QUOTATION} else ()


def _laid(unit: Unit, above: str) -> str:
    """Return whether a sentence is of a table or of a quotation, or nothing; one that opens no row is of what is above it."""
    marked = {"|": TABLE, ">": QUOTATION}.get(unit.text[:1], above)
    return marked if in_block(unit) else ""


def own_blocks(mine: str, held: Collection[int]) -> tuple[str, ...]:
    """Return the rows of the tables and quotations of a text, as they are typed, of which a sentence is `held`, by its number."""
    rows: dict[int, str] = {}
    for unit in units(mine):
        if unit.number in held and in_block(unit):
            start, end = unit.span
            line = mine.rfind("\n", 0, start)
            rows.setdefault(line, spoken(mine[start:end] + mine[end:].partition("\n")[0]))
    return tuple(text for text in rows.values() if _SAYS.search(text))


def _told(unit: Unit) -> str:
    sources = dict.fromkeys(source for one in citations.find(unit.text) for source in one.sources)
    return plain(spoken(unit.keyed)) + (f" ({', '.join(sources)})" if sources else "")


def below(standing: Iterable[str], findings: Found) -> list[list[str]]:
    """Return what was found in each of the sentences that stand, each message of a sentence once, however often that stands."""
    left, rows = list(findings), []
    for text in standing:
        rows.append(under(text, left))
        left = [one for one in left if not (one[0] and one[0] in text)]
    return rows


def under(standing: str, findings: Iterable[tuple[str, str]]) -> list[str]:
    """Return what was found in a sentence that stands, as lines of a prompt; one that stands by its name (E1) is the editor's to settle."""
    told = dict.fromkeys(message for sentence, message in findings if sentence and sentence in standing)
    return [blocks.line(message) for message in told if _honest(message)][:MOST]


def _honest(message: str) -> bool:
    """Return whether nothing that a message quotes speaks to a model. What the message itself asks for (“옮겨 주세요”) is our own word."""
    quoted = _quoted(message)
    return all(blocks.honest(text) for text in (*quoted, " ".join(quoted)) if text.strip())


def _quoted(message: str) -> tuple[str, ...]:
    """Return what a message of the checks was filled with; all of a message that is none of theirs."""
    return next((match.groups() for form in _forms() if (match := form.fullmatch(message))), (message,))


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    """Return the messages of the checks as patterns, those with the most words of our own first."""
    texts = [text for both in messages.table("check").values() for text in both]
    rows = [[(literal, name) for literal, name, _, _ in Formatter().parse(text)] for text in texts]
    rows.sort(key=lambda row: -sum(len(literal) for literal, _ in row))
    return tuple(re.compile("".join(map(_part, row)), re.DOTALL) for row in rows)


def _part(part: tuple[str, str | None]) -> str:
    return re.escape(part[0]) + ("" if part[1] is None else "(.*)")
