"""Until when something lasts that begins, or began, in a year and has a length: a 20-year deal from 2028 is one `2048년까지`."""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.claims import Evidence
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_UNTIL = deferred(
    r"\s?(?:말|초|중반|\d{1,2}월)?\s?(?:까지|에(?:는|야)? (?:끝|만료|풀|종료|마[치감]|사라|없어|만기|다 |자유|공유)|이면 (?:끝|만료|풀|만기)|이 (?:돼야|되면|되어야|지나야)|부터는? (?:누구|자유|마음|공짜|공유|무료))"
)
_STARTS = deferred(
    r"\b(?:start(?:s|ed|ing)?|begin(?:s|ning)?|began|commenc\w+|from|since|effective|beginning|due to start|open(?:s|ed|ing)?|sign(?:s|ed)?|granted|issued|filed|registered|launched|di(?:ed|es)|expir\w+|taking effect|took effect|takes effect)"
    r"(?: (?:[A-Z][a-z]+|early|late|mid|in|on|at|around|with|the|end|of|its|service|operation|operations|supplies|deliveries|\d{1,2},?))*? $"
)
_LASTS = deferred(
    r"(?:[- ](?:long|deal|contract|lease|agreement|licen[cs]e|term|concession|patent|loan|pact|commitment|accord|guarantee|warranty|exclusivity|ban|moratorium|plan|program|programme)\b| (?:after|of|from|later|following)\b)"
)
_EVENTS = {
    "death": r"\b(?:died|death)\b",
    "birth": r"\b(?:born|birth)\b",
    "publication": r"\b(?:published|publication|appeared)\b",
    "filing": r"\b(?:filed|filing|applied)\b",
    "grant": r"\b(?:granted|grant)\b",
    "launch": r"\b(?:launched|launch)\b",
    "release": r"\b(?:released|release)\b",
    "opening": r"\b(?:opened|opening)\b",
    "signing": r"\b(?:signed|signing)\b",
    "registration": r"\b(?:registered|registration)\b",
}
"""What a length may be counted from, and the words of a sentence that tells when that was."""
_AFTER = deferred(
    rf" (?:after|from|of|following) (?:(?:the|an?|its|his|her|their|[a-z]+['’]s) )*(?:[a-z]+['’]s? )?(?P<event>{'|'.join(_EVENTS)})\b"
)
_THAN_THAT = deferred(r"(?:그|이)(?:보다|때보다|해보다|로부터)\s(?:꼭 |딱 |약 )?$")
_EARLIER = deferred(r"\s?(?:이나|쯤|가량)?\s?(?:앞서|먼저|일찍|빨리|이른|전|뒤|늦)")
_FOR = deferred(
    r"\b(?:for|last(?:s|ed|ing)?|runs?|running|term of|period of|within) (?:a |another |the (?:next|first) |up to |some |about )?$"
)
_FEW = 2
_YEAR = 12
_SCALE = 10_000


def given(sheet: Sheet, group: Group) -> Proof | None:
    """Return the year in which a told length ends that starts in a told year, where the draft says `까지`."""
    for drafted in group:
        if found := _until(sheet, drafted) or _from_that(sheet, drafted):
            return found
    return None


def _until(sheet: Sheet, drafted: Quantity) -> Proof | None:
    if drafted.kind != "date" or not _UNTIL.match(sheet.claim.text, drafted.span[1]):
        return None
    ends = _ends(sheet.claim.sources)
    return next((proof for proof in ends if proof.value * _SCALE == drafted.value), None)


def _from_that(sheet: Sheet, drafted: Quantity) -> Proof | None:
    """Return how many years lie between the year that a draft told last and one of its sources, where it says `그보다 3년 앞서`."""
    lead = _THAN_THAT.search(sheet.claim.text[: drafted.span[0]])
    if drafted.kind != "duration" or not lead or not _EARLIER.match(sheet.claim.text, drafted.span[1]):
        return None
    here = sheet.claim.text[: drafted.span[0]]
    told = [one for text in (sheet.before, here) for one in quantities.find(text, "ko") if one.kind == "date"]
    found = [one for text in sheet.claim.sources for one in quantities.find(text.text, text.language)]
    for last in (one.value / _SCALE for one in told[-1:]):
        for year in (one.value / _SCALE for one in found if one.kind == "date" and one.value % _SCALE == 0):
            if abs(last - year) * _YEAR == drafted.value and drafted.unit == "month":
                return Proof(f"{shown(max(last, year))} - {shown(min(last, year))}", drafted.value)
    return None


def _ends(texts: Sequence[Evidence]) -> Iterator[Proof]:
    """Yield the years in which what sources say to last ends: the length and its start stand in one sentence, or name one event."""
    for text in texts:
        lengths = _lengths(text)
        for length in lengths if len(lengths) <= _FEW else ():
            event = _AFTER.match(text.text, length.span[1])
            others = [other for other in texts if event and re.search(_EVENTS[event["event"]], other.text)]
            for start in {start.value for other in (text, *others) for start in _starts(other)}:
                year, years = start / _SCALE, length.value / _YEAR
                yield Proof(f"{shown(year)} + {shown(years)}", year + years)


def _lengths(text: Evidence) -> list[Quantity]:
    found = quantities.find(text.text, text.language) if text.language != "ko" else []
    years = [one for one in found if one.kind == "duration" and one.unit == "month" and one.value % _YEAR == 0]
    return [one for one in years if one.value > _YEAR and _lasting(text.text, one)]


def _starts(text: Evidence) -> Iterator[Quantity]:
    for one in quantities.find(text.text, text.language):
        if one.kind == "date" and one.value % _SCALE == 0 and _STARTS.search(text.text[: one.span[0]]):
            yield one


def _lasting(text: str, one: Quantity) -> bool:
    return _LASTS.match(text, one.span[1]) is not None or _FOR.search(text[: one.span[0]]) is not None
