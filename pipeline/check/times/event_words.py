"""The ends and turns of things that a draft and a source both date: `금이 갔어요` for cracked, `마무리됐어요` for closed."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.times import instants
from pipeline.check.times.instants import Instant
from pipeline.text.patterns import deferred

_EVENTS = tuple(
    (deferred(korean), deferred(rf"\b(?:{english})\b"))
    for korean, english in (
        (r"금이 [가갔간]|갈라[졌지]|깨[졌지진]", r"crack\w*|split|broke|shatter\w*"),
        (r"문을 닫|폐업|폐쇄|폐점|폐관|폐교|폐광|닫혔|닫[았힌]", r"clos(?:e|es|ed|ing)|shut(?:s|ting)?|closure"),
        (r"무너[졌지진]|붕괴", r"collaps\w*|fell|crumbl\w*"),
        (r"불타|불에 타|타버|소실", r"burn\w*|destroyed|gutted"),
        (r"숨[졌지진]|세상을 (?:떠|떴|뜨|등)|별세|사망|눈을 감|타계|생을 마", r"died|dies|death|passed away"),
        (r"은퇴|물러[나났난]|사임|퇴임|그만[두뒀둔]", r"retir\w*|resign\w*|step(?:s|ped)? down|stood down|quits?|left"),
        (r"멈[췄추춘]|중단|끊[겼긴]", r"stop(?:s|ped)?|halt\w*|ceas\w*|suspend\w*|ended"),
        (r"끝[났나난]|막을 내|종료|종영|폐막", r"end(?:s|ed|ing)?(?! of\b)|finish\w*|conclud\w*|clos(?:e|es|ed|ing)|complet\w*|expir\w*"),
        (r"철거|헐[렸리린]|허물", r"demolish\w*|torn down|pulled down|razed|dismantl\w*"),
        (r"완공|완성|마무리|끝[냈내낸]|마[쳤치친]|성사|타결|매듭", r"complet\w*|finish\w*|clos(?:e|es|ed|ing)|conclud\w*|seal\w*"),
        (r"열[렸린]|문을 (?:열었|연)|개장|개관|개통", r"(?:re)?open(?:s|ed|ing)?|inaugurat\w*"),
        (r"문을 (?:열었|연)|창업|설립|세워[졌진]|출범", r"founded|launched|establish\w*|set up|started"),
        (r"가라앉|침몰", r"sank|sunk|sinks"),
        (r"해체|해산", r"disband\w*|dissolv\w*|broke up|split"),
        (r"팔[렸리린]|매각", r"sold|sells|sale"),
        (r"돌아[왔오온]|복귀|귀환", r"return\w*|came back|came home|back"),
        (r"찾[았은아]|발견", r"found|discover\w*|located|turned up"),
        (r"출시|선보[였인]", r"launch\w*|releas\w*|came out|debut\w*|unveil\w*|went on sale"),
        (r"통과|승인|허가", r"pass(?:es|ed)?|approv\w*|clear\w*|ratif\w*"),
        (r"우승|정상에", r"won|wins|title|champion\w*"),
        (r"붙잡[혔힌]|체포", r"caught|arrest\w*|captur\w*"),
        (r"풀려[나났난]|석방", r"releas\w*|freed"),
        (r"판결|선고|결정을 내", r"rul(?:ing|ed|es)|decision|decided|verdict"),
        (r"(?:[을를]|기) 시작|가동", r"began|begins|started|starts"),
        (r"복원|수리|보수", r"restor\w*|repair\w*"),
    )
)  # fmt: skip
_YEAR = 12
_MONTH_DAYS = Fraction(365, 12)
_REACH = 44
_BREAK = deferred(r"[.;:]")


def dated(text: str, one: Evidence) -> Iterator[Instant]:
    """Yield the points in time at which a source sentence has happen what a piece of a draft tells of."""
    points = [found for found in instants.find(one.text, one.language) if found.unit in ("day", "month", "year")]
    for korean, english in _EVENTS if points and one.language != "ko" else ():
        if korean.search(text):
            for match in english.finditer(one.text):
                yield from _nearest(one.text, match.span(), points)


def _nearest(text: str, verb: tuple[int, int], points: list[Instant]) -> Iterator[Instant]:
    """Yield the date that belongs to a verb: the next behind it in its clause, else the one right before it."""
    behind = [
        one for one in points if 0 <= one.span[0] - verb[1] <= _REACH and not _BREAK.search(text[verb[1] : one.span[0]])
    ]
    ahead = [
        one for one in points if 0 <= verb[0] - one.span[1] <= _REACH and not _BREAK.search(text[one.span[1] : verb[0]])
    ]
    if behind:
        yield behind[0]
    elif ahead:
        yield ahead[-1]


def months(one: Instant) -> Fraction | None:
    """Return where a date lies in months, a day as a part of one; None for a bare year."""
    if one.unit == "month":
        return Fraction(one.at)
    if one.unit == "day":
        day = date.fromordinal(one.at)
        return Fraction(day.year * _YEAR + day.month - 1) + Fraction(day.day - 1) / _MONTH_DAYS
    return None


def shown(point: Instant) -> str:
    if point.unit == "year":
        return str(point.at)
    day = date.fromordinal(point.at) if point.unit == "day" else date(point.at // _YEAR, point.at % _YEAR + 1, 1)
    shown = f"{day.month}.{day.day}." if point.unit == "day" else f"{day.month}월"
    return f"{day.year}.{shown}" if point.dated else shown
