"""A time told by the draft's own day that no source can mean: 지난달 for `this week`, 올해 for `last year`, 오늘 for `yesterday`.

A draft is written after its source, up to some ten days later: this week may have become the last one, and today yesterday, but no
day comes nearer again. Where the day of the article and that of the issue are known, both are counted. The cited sentences must have
one such time, no other of any kind, and the same deed beside it.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import timedelta

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.records import Severity
from pipeline.text import quantities, relative_days
from pipeline.text.patterns import deferred

_END = r"(?=[\s,.]|에[는도만]?(?=[\s,.])|[은의이도까부](?![가-힣]*년)|$)"
_KOREAN: Mapping[str, str] = {
    "yesterday": r"어제|어저께",
    "today": r"오늘",
    "tomorrow": r"내일",
    "last week": r"지난 ?주",
    "this week": r"이번 ?주|금주",
    "next week": r"다음 ?주|내주",
    "last month": r"지난 ?달",
    "this month": r"이달|이번 ?달",
    "next month": r"다음 ?달|내달",
    "two years ago": r"재작년|지지난해",
    "last year": r"지난해|작년",
    "this year": r"올해|금년",
    "next year": r"내년",
}
_HERE = deferred(
    "|".join(rf"(?<![가-힣])(?P<{name.replace(' ', '_')}>{words}){_END}" for name, words in _KOREAN.items())
)
_THERE = deferred(
    r"\b(?:(?P<yesterday>yesterday|last night)|(?P<today>today|tonight|this (?:morning|afternoon|evening))|(?P<tomorrow>tomorrow)|"
    r"(?P<last_week>last week)|(?P<this_week>this week)|(?P<next_week>next week)|(?P<last_month>last month)|(?P<this_month>this month)|"
    r"(?P<next_month>next month)|(?P<last_year>last year)|(?P<this_year>this year)|(?P<next_year>next year))\b(?!['’]s)",
    re.IGNORECASE,
)
_FAR = frozenset({"last month", "next month", "two years ago", "last year", "next year"})
_AHEAD = frozenset({"tomorrow", "next week", "next month", "next year"})
_BACK = frozenset({"last week", "last month", "two years ago", "last year"})
_NOW = frozenset({"yesterday", "today", "tomorrow", "this week"})
_NEVER: Mapping[str, frozenset[str]] = {
    "yesterday": _FAR | _AHEAD | {"today"},
    "today": _FAR | _AHEAD,
    "tomorrow": frozenset({"last month", "two years ago", "last year"}),
    "last week": frozenset({"yesterday", "today", "this week", "two years ago", "last year"}) | _AHEAD,
    "this week": frozenset({"last month", "two years ago", "last year", "next month", "next year"}),
    "next week": frozenset({"last month", "two years ago", "last year", "next year"}),
    "last month": _NOW | _AHEAD | {"this month", "two years ago"},
    "this month": frozenset({"two years ago", "last year", "next year"}),
    "next month": _BACK | {"yesterday", "two years ago"},
    "last year": frozenset({"this year", "this month", "last month"}) | _NOW | _AHEAD,
    "this year": frozenset({"two years ago", "next year"}),
    "next year": frozenset({"two years ago", "last year", "last month", "last week", "yesterday"}),
}  # fmt: skip
"""What a time can be called on no day of the ten or so behind its article."""
_A_DAY_ON = {("today", "yesterday"), ("tomorrow", "today")}
"""Right in an issue of the day after."""
_HELD_AGAINST = deferred(
    r"\b(?:than|from|over|against|versus|compared (?:with|to)|same (?:period|quarter|time|month|week|day)(?: of| in)?|as)\s(?:the )?$"
)
_OF_ITS_OWN = deferred(r"['’]s\b|\s?\d|\s(?:상반기|하반기|[1-4]분기|봄|여름|가을|겨울|같은|이맘때|이후|대비|보다)")
_OTHER_TIMES = deferred(
    r"\b(?:ago|earlier|later|recent\w*|since|until|previous\w*|past|latest|now|currently|soon|upcoming|coming|then|"
    r"spring|summer|autumn|winter|quarter\w*|decade\w*|weekend|days?|weeks|months|years)\b|"
    r"(?<![가-힣])(?:최근|앞서|당시|현재|지금|이날|그날|이제|곧|[봄가여겨][을름울]?에)",
    re.IGNORECASE,
)
_KINDS = frozenset({"date", "weekday", "duration", "quarter"})
_DONE = deferred(r"(?:된|한|될|할|됐|했|되[는어었]|하[는였]|돼|받[은는았])")
"""The deed of a year: what its source has in the present a draft may tell of this year with the same nouns."""
_REACH_THERE, _BEFORE, _BEHIND = 48, 24, 30


def mistold(claim: Claim) -> Iterator[Flag]:
    """Yield the only relative time of a sentence where the only one of its sources is another, for the same deed."""
    here = list(_HERE.finditer(claim.text)) if claim.evidence else []
    if len(here) != 1 or _OF_ITS_OWN.match(claim.text, here[0].end()):
        return
    there = [(one, match) for one in claim.evidence for match in _in(one)]
    names = {_name(match) for _, match in there}
    if len(names) != 1 or any(_dated(one) for one in claim.evidence):
        return
    mine, theirs, (one, match) = _name(here[0]), names.pop(), there[0]
    if mine == theirs or not _same_deed(claim, here[0], one, match):
        return
    counted = _counted(claim, here[0], one, match)
    doubted = counted is None and (mine, theirs) in {(after, before) for before, after in _A_DAY_ON}
    if counted or doubted or (counted is None and mine in _NEVER[theirs]):
        message = say("check.contradicted", id=one.id, source=match.group(), text=here[0].group())
        severity: Severity = "warn" if doubted else "block"
        yield Flag("number-contradicted", severity, here[0].span(), message, (one.id,), 0.5 if doubted else 0.8)


def _in(one: Evidence) -> Iterator[re.Match[str]]:
    yield from (_HERE if one.language == "ko" else _THERE).finditer(one.text)


def _name(match: re.Match[str]) -> str:
    return (match.lastgroup or "").replace("_", " ")


def _dated(one: Evidence) -> bool:
    """Return whether a source tells any other time than by its own day: what a draft tells may be reckoned from that."""
    rest = (_HERE if one.language == "ko" else _THERE).sub(" ", one.text)
    figures = quantities.find(rest, one.language)
    return _OTHER_TIMES.search(rest) is not None or any(figure.kind in _KINDS and not figure.per for figure in figures)


def _same_deed(claim: Claim, here: re.Match[str], one: Evidence, there: re.Match[str]) -> bool:
    """Return whether words beside the two times are the same, and the source does not only hold something against its time."""
    if one.language != "ko" and _HELD_AGAINST.search(one.text[: there.start()]):
        return False
    theirs = one.text[max(0, there.start() - _REACH_THERE) : there.end() + _REACH_THERE]
    start, end = max(0, here.start() - _BEFORE), here.end() + _BEHIND
    told = [
        shared for shared in anchors.shared(theirs, one.language, claim.text[start:end]) if shared.key[0] not in "=#@"
    ]
    if not _name(there).endswith("year"):
        return bool(told)
    places = [start + span[1] for shared in told for span in shared.draft if start + span[0] >= here.end()]
    return any(_DONE.match(claim.text, place) for place in places)


def _counted(claim: Claim, here: re.Match[str], one: Evidence, there: re.Match[str]) -> bool | None:
    """Return whether two times are of other days, counted from the day of the issue and of the article; None where these are unknown."""
    if claim.today is None or one.published is None:
        return None
    own = one.published.date()
    mine = relative_days.days(here.group(), claim.today)
    theirs = {day for away in (-1, 0, 1) for day in relative_days.days(there.group(), own + timedelta(days=away))}
    if not mine or not theirs:
        return None
    return not any(_meet(day, other) for day in mine for other in theirs)


def _meet(one: tuple[int | None, ...], other: tuple[int | None, ...]) -> bool:
    return all(mine is None or theirs is None or mine == theirs for mine, theirs in zip(one, other, strict=True))
