"""A year that a source leaves to be counted on: `July 2024 … the following year` is 이듬해인 2025년, `two years later` 2026년."""

from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities.english_words import WORDS

_LATER = deferred(
    r"\b(?:the (?:following|next) year|a year (?:later|after)|(?P<many>two|three|four|five) years later)\b|이듬해|다음 ?해|(?P<some>[2-5])년 (?:뒤|후)"
)
_TOLD = deferred(r"(?:이듬해|다음 ?해|그해|[1-5]년 (?:뒤|후))(?:인|,)?\s$")


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a year is the one after a year of the cited sentences, as one of them says and the draft does, too."""
    years = {one.date[0] for one in group if one.kind == "date" and one.date[0] and one.date[1:] == (None, None)}
    if not years or not _TOLD.search(sheet.claim.text[: group[0].span[0]]):
        return False
    named = {
        found.date[0]
        for one in sheet.claim.evidence
        for found in quantities.find(one.text, one.language)
        if found.kind == "date" and found.date[0]
    }
    later = {
        int(WORDS[match["many"]]) if match["many"] else int(match["some"] or 1)
        for one in sheet.claim.evidence
        for match in _LATER.finditer(one.text)
    }
    return any(year - many in named for year in years for many in later)
