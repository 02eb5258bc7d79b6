"""English within a draft, and lines that are mostly Latin: score lists, table rows, quotations of the source in its own words.

The rules of Korean pass over such lines; their figures and names count. What the rules of figures read as Korean may be English:
`December 9` is a day, `$120 million` no 120 dollars.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from pipeline.check import korean
from pipeline.check.claims import Claim, Flag
from pipeline.check.contradiction import contradicted
from pipeline.check.figures.pool import Pool, pool, support
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_KOREAN = frozenset({"hedge", "echo", "unrelated"})
"""What is seen by the words of a Korean sentence only: caution, and whether it says anything of what it cites."""
_FIGURES = frozenset({"number-contradicted", "number-unsupported", "number-undeclared", "arithmetic"})
_WORDS = deferred(r"\w+")
_ENGLISH = deferred(
    r"\b(?:hundred|thousand|million|billion|trillion|percent|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|"
    r"September|October|November|December)\b"
)
"""The words that make a figure an English one; `12m` and `2.4km` are Korean as well."""
_VERSION = deferred(r"\d{1,2}(?:\.\d{1,2})?")
_HANGUL = deferred(r"[가-힣]")
_SHORT_DAY = deferred(r"(?<![\d.,$€£₩/])(?P<month>1[0-2]|0?[1-9])[./](?P<day>3[01]|[12]\d|0?[1-9])(?![\d%배점]|[.,]\d)")
Span = tuple[int, int]


def told(claim: Claim, flags: Iterable[Flag]) -> Iterator[Flag]:
    """Yield the flags of a line; of one that is mostly Latin those that do not hang on Korean words, of the source's own words none."""
    latin = not korean.korean_enough(claim.placed.plain)
    if latin and quoted(claim):
        return
    found = _without_versions(claim, [flag for flag in flags if not (latin and flag.kind in _KOREAN)])
    if not _ENGLISH.search(_apart(claim.text)) and not _SHORT_DAY.search(claim.text):
        yield from found
        return
    known, written = pool(claim.evidence), _english(claim.text)
    stated = [one.span for one in written if support((one,), known)] + list(_short_days(claim.text, known))
    days = [flag for one in written if one.span not in stated for flag in _another_day(claim, one, known)]
    read = [*stated, *(flag.span for flag in days)]
    for flag in found:
        if not (flag.kind in _FIGURES and any(_within(flag.span, span) for span in read)):
            yield flag
    yield from days


def _without_versions(claim: Claim, flags: list[Flag]) -> list[Flag]:
    """Return the flags without those on the number of a name that blocks already: the 4 of `Llama 4`."""
    names = {flag.span[1] for flag in flags if flag.kind == "name" and flag.severity == "block"}
    return [
        flag
        for flag in flags
        if not (
            flag.kind in _FIGURES and flag.span[0] - 1 in names and _VERSION.fullmatch(claim.text[slice(*flag.span)])
        )
    ]


def quoted(claim: Claim) -> bool:
    """Return whether a line is a sentence of its sources, or a part of one, in its own words."""
    words = _words(claim.placed.plain)
    return bool(words.strip()) and any(words in _words(one.text) for one in claim.evidence)


def _words(text: str) -> str:
    return f" {' '.join(_WORDS.findall(text.casefold()))} "


def _within(span: Span, other: Span) -> bool:
    return other[0] <= span[0] and span[1] <= other[1]


def _english(text: str) -> list[Quantity]:
    """Return the figures that are written in English, each in its longest reading."""
    readings = quantities.readings(_apart(text), "en")
    longest = (max(group, key=lambda one: one.span[1] - one.span[0]) for group in readings)
    return [one for one in longest if _ENGLISH.search(one.text)]


def _apart(text: str) -> str:
    """Return a text without its Hangul, which in `$120 million이에요` hangs on an English word."""
    return _HANGUL.sub(" ", text)


def _short_days(text: str, known: Pool) -> Iterator[Span]:
    """Yield the days of the source that are written with a point or a stroke: `12.9`."""
    days = {one.date[1:] for _, one in known.figures if one.kind == "date"}
    for match in _SHORT_DAY.finditer(text):
        if (int(match["month"]), int(match["day"])) in days:
            yield match.span()


def _another_day(claim: Claim, drafted: Quantity, known: Pool) -> Iterator[Flag]:
    """Yield the finding of a day in English that is none of the days that the source names."""
    days = [(name, one) for name, one in known.figures if one.kind == "date" and one.date[2] is not None]
    if drafted.kind == "date" and drafted.date[1] and drafted.date[2] and days:
        yield replace(contradicted(claim, drafted, days), fix=None)
