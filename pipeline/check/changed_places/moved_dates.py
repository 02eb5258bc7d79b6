"""A day told of another event than its source's: the day from which something was moved, the end of a test told as the start of a service.

`a meeting on November 19, moved from November 6` is not on the 6th; `from February 3 … A test ended on October 30` starts nothing on
the 30th. Each is wrong only where the source has another day in just that place, and the draft says nothing of a move or of an end.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import contradicted
from pipeline.check.times import event_words
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_WHEN = frozenset({"date", "time", "weekday"})
_DAY = r"(?:\s(?:on|at|the|late|early|mid|as|its|their|an?|original|initial|previous|earlier|planned|scheduled|date|of|deadline|for|until)){0,5}[ -]?$"
_MOVED = deferred(
    r"\b(?:moved|moves?|moving|postpon\w+|delay\w*|push\w*|brought|bring\w*|shift\w*|reschedul\w+|put (?:back|off)|defer\w*|chang\w+|extend\w*|advanc\w+|slipp\w+|pulled|back|forward|up|later|earlier)(?: \w+){0,3}? from"
    + _DAY
    + r"|\b(?:instead of|rather than|not)"
    + _DAY
    + r"|\b(?:originally|initially|previously|formerly)\b(?! (?!schedul|plann|expect|target|announc|estimat|promis|slat|pledg|aim|propos|hop|intend|project|list|due|set)[a-z]+(?:ed|left|led|won|sold|ran|held) )[^.;,]{0,40}$",
    re.IGNORECASE,
)
_MOVED_KOREAN = deferred(r"(?<![가-힣])(?:당초|원래|애초|본래|종전|기존)[가-힣]{0,2}\s(?:[가-힣]{1,8}\s){0,3}$")
_FROM_KOREAN = deferred(r"\s?(?:에서\s[^.]{0,20}(?:으로|로)\s|(?:이|보다|이었|였|로 예정|로 잡)[가-힣]*던)")
_TOLD = deferred(
    r"원래|당초|애초|본래|처음|예정|(?<=[일월시초말])에서|미[뤄루뤘룬]|연기|늦[춰췄추]|앞당|당[겨겼기긴]|옮|대신|아니|않|바[꿨뀌꾼]|밀[렸려린]|던|보다|먼저|한때"
)
_BEGINS = deferred(
    r"\s?(?:부터(?!\s?\d{1,2}[월일시])|에\s(?:[가-힣]+[을를이가]\s)?(?:시작|출시|개막|개장|개통|개시|시행|발효|문을 열|막을 올))"
)
_ENDS = deferred(r"\s?(?:까지|에\s(?:[가-힣]+[을를이가]\s)?(?:끝|마감|종료|폐막|만료|막을 내|마무리))")
_BEGUN_THERE = deferred(
    r"\b(?:from|starting|beginning|effective|as of|since|starts?|started|begins?|began|launch(?:es|ed)?|opens?|opened|live|effect|force|due|available|arrives?)(?: on| from| in| at)?\s$",
    re.IGNORECASE,
)
_ENDED_THERE = deferred(
    r"\b(?:end(?:s|ed|ing)?|expir(?:es?|ed|ing)|clos(?:es?|ed|ing)|finish(?:es|ed)?|conclud(?:es?|ed)|wrapp?(?:s|ed)? up|complet(?:es?|ed)|stopp(?:s|ed)|until|through|by|before)(?: on| at| in)?\s$",
    re.IGNORECASE,
)
_ENDING = deferred(
    r"끝|종료|마감|마치|마쳤|만료|닫|멈|중단|막[았는혔]|폐|못|없(?:다|어요|습니다|앴|애|게)|않|그만|풀[리렸려]|해제|이후"
)
_BEGINNING = deferred(r"시작|출시|부터|열[리렸려]|개막|개시|선보|나온|나왔|시행|발효")
_PLACES = ((_BEGINS, _ENDED_THERE, _BEGUN_THERE, _ENDING), (_ENDS, _BEGUN_THERE, _ENDED_THERE, _BEGINNING))
"""How a draft tells a start, how a source tells an end and a start, and what speaks of an end in the draft; and the other way round."""
_DEED = deferred(r"에?\s(?!열[리린렸])(?P<deed>[^,.\d]{0,12})")
_REACH = 70
_USUALLY = deferred(r"(?:보통|흔히|대개|대부분)[^.!?\d]{0,16}$")  # `보통 금요일에 쉬는 걸 떠올리죠`
_Place = tuple[Evidence, Quantity]


_TO_THE_END = deferred(r"\d(?:년|월|일)?\s?[~∼〜–-]\s?$")


def moved(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the days of a sentence that its source tells of something else only."""
    days = [group[0] for group in every if group[0].kind in _WHEN]
    if not days:
        return
    places = [
        (one, figure)
        for one in claim.evidence
        for figure in quantities.find(one.text, one.language)
        if figure.kind in _WHEN
    ]
    for day in days:
        homes = [place for place in places if compare.same(day, place[1])]
        others = [
            place
            for place in places
            if _alike(day, place[1])
            and not compare.same(day, place[1])
            and not any(compare.same(other, place[1]) for other in days)
        ]
        if day.kind == "weekday" and _USUALLY.search(claim.text[: day.span[0]]):
            continue
        ends = _TO_THE_END.search(claim.text[: day.span[0]])  # `2020~2022년에`
        rival = _moved_to(claim.text, homes, others) if homes else None
        rival = rival or (_exchanged(claim.text, day, homes, others) if homes and not ends else None)
        rival = rival or (_of_another_deed(claim, day, others) if homes and not ends else None)
        if rival:
            yield contradicted(claim, day, [(rival[0].id, rival[1])])


def _of_another_deed(claim: Claim, day: Quantity, others: Sequence[_Place]) -> _Place | None:
    """Return the day on which a source has happen what a draft tells of another one: `7월에 문을 연` for `launched in February, raised … in July`."""
    deed = _DEED.match(claim.text, day.span[1])
    spans = {point.span for one in claim.evidence for point in event_words.dated(deed["deed"], one)} if deed else set()
    there = [place for place in others if place[1].span in spans]
    return there[0] if len(spans) == len(there) == 1 else None


def _alike(day: Quantity, other: Quantity) -> bool:
    if day.kind != other.kind:
        return False
    return day.kind != "date" or [part is None for part in day.date] == [part is None for part in other.date]


def _moved_to(text: str, homes: Sequence[_Place], others: Sequence[_Place]) -> _Place | None:
    """Return the day to which something was moved from the drafted one, in the same source sentence, where the draft tells of no move."""
    if _TOLD.search(text) or not all(_moved_from(one, figure) for one, figure in homes):
        return None
    names = {one.id for one, _ in homes}
    there = [place for place in others if place[0].id in names and not _moved_from(*place)]
    return there[0] if len(there) == 1 else None


def _moved_from(one: Evidence, figure: Quantity) -> bool:
    before = one.text[max(0, figure.span[0] - _REACH) : figure.span[0]]
    if one.language == "ko":
        return _MOVED_KOREAN.search(before) is not None or _FROM_KOREAN.match(one.text, figure.span[1]) is not None
    return _MOVED.search(before) is not None


def _exchanged(text: str, day: Quantity, homes: Sequence[_Place], others: Sequence[_Place]) -> _Place | None:
    """Return the day that starts something where the draft has one that only ends something, or the other way round."""
    for here, wrong, right, excuse in _PLACES:
        told = here.match(text, day.span[1])
        if told is None or excuse.search(text[: day.span[0]] + text[told.end() :]):
            continue
        if all(one.language == "en" and wrong.search(one.text[: figure.span[0]]) for one, figure in homes):
            return next((place for place in others if right.search(place[0].text[: place[1].span[0]])), None)
    return None
