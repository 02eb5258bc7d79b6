"""A part in words of what a source counts, held against the whole that it names: six of 24 clubs are `네 곳 중 한 곳`, 120 of 360 people no `절반`.

A source says of what its counts are parts (`Of the 24 clubs, 18 … and six …`, `100 of them`). Another pair of its numbers may come to the part
by chance, 6 and 18, or two and one stand there for other things: only the parts of the whole that the draft speaks of count.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.reckonings import Reckoning, native
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import parts_told
from pipeline.check.shares import among
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.write import decimal

_OF_WHOLE = deferred(r"(?:\b(?:[Oo]f|[Aa]mong|[Oo]ut of)(?: (?:the|its|their|his|her|our|these|those|all|about|around|some|nearly|roughly|more than|last year’s|this year’s))*(?: [a-z-]+’s)?|\b(?:polled|surveyed|asked|interviewed|questioned|tested)(?: about| some| nearly)?) $")  # fmt: skip
_INHABITED = deferred(r"\b(?:with(?: about| some| its| just| only)?|population of(?: about| some)?|home to(?: about| some)?) $")  # fmt: skip
_INHABITANTS = deferred(r" (?:people|inhabitants|residents|citizens)\b|[,.;]")
_LAND = deferred(r"국민|주민|인구|시민")
_NOUN = deferred(r" (?:(?:[a-z-]+|[A-Z]\w+) ){0,2}?(?P<noun>people|men|women|children|staff|[a-z]{2,}s)\b")
_OF_THEM = deferred(r" (?:[a-z-]+ )?of (?:them|these|those|which|whom)\b")
_MORE = deferred(r"^(?:Another|A further|The other|Some|Only|Just|About|Nearly|And)?\s?$")
_OTHER_NOUN = deferred(r" (?:[a-z-]+ ){0,2}?(?!people\b|others\b|(?:workers|employees|households|families|companies|firms|clubs|shops|schools|students)\b)[a-z]{3,}(?<!s)s\b|[ -](?:percent|years?|days?|months?|hours?|weeks?|million|billion|per)\b")  # fmt: skip
_PERSONS = deferred(r"people|men|women|children|staff|workers|employees|residents|students|pupils|adults|teachers|members|users|customers|voters|patients|nurses|doctors|players|tenants|renters|parents|drivers|farmers|owners|subscribers|passengers|engineers|applicants|graduates|readers|viewers|miners|guests|visitors|respondents|soldiers|officers|prisoners|families")  # fmt: skip
_KOREAN_PERSONS = deferred(r"직원|사람|주민|학생|사원|근로자|노동자|직장인|응답자|이용자|고객|회원|세입자|시민|국민|인구|성인|환자|교사|선수|승객|가입자|유권자|농민|엔지니어|지원자|졸업생|교직원|구성원|인력")  # fmt: skip
_HALF_OF = deferred(r"\bhalf (?:of )?(?:the |its |their |all |of )*(?P<noun>(?:[a-z-]+ ){0,2}[a-z]+)")
_HELD = deferred(r"(?:(?P<noun>[가-힣]{2,8}?)(?:들)?(?:의|들의| 가운데| 중| 중에서| 가운데서)? ?(?:약 |거의 |무려 )?)$")
_TOLD_WHOLE = deferred(r"(?P<many>[\d,]+(?:만)?)\s?[가-힣]{1,3} ?(?:중|가운데|의)(?:에서)? (?:약 |거의 )?$")
_SUBSET = deferred(r"그중|이들|그들|이 가운데|이 중|그 가운데|(?:(?:하|되|있|없|쓰|받|내|다니|타|맡|사|듣|읽|파|만드|찾)는|[한된쓴산탄낸온간든인던]|받은|않은|남은|맡은) [가-힣]+\s?$")  # fmt: skip
_CHANGED = deferred(r"(?:을|를|이|가|로|으로|만큼)?\s?(?:[가-힣]{1,4}\s)?(?:넘게 )?(?:줄|늘|올|내[려리렸린]|떨|깎|감[소]|증가|싸|비싸|높|낮|빠[르른졌]|느[리린]|커|작|많|적|더|덜)")  # fmt: skip
_MONTH = deferred(r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b")
_KOREAN_MONTH = deferred(r"\d{1,2}월")
_DIGIT = deferred(r"\d")
_RIGHT_OF = deferred(r" (?:out )?of (?:the |its |their |all |some |about )*")
_NUMBER = deferred(r"(?:[A-Za-z]+ )?\d[\d,]*(?![\d.]*\d)")
_UNIT = deferred(r"(?P<unit>명|곳|사람|개|건|팀|가구|대|회사|기업|나라|번|편|장|기|집|곡|통|종|마리|채|권|쌍|석)$")
_PEOPLE_UNITS = frozenset({"명", "사람"})
_RECKONED = deferred(r"셈|꼴|뿐이")
_FEW = 4
_TEN = 10
_SLIGHT, _EIGHTH = Fraction(2, 100), Fraction(1, 8)
_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class _Frame:
    """A whole that a source counts, the noun it counts, and the counts that are parts of it."""

    whole: Fraction
    noun: str
    parts: tuple[Fraction, ...]
    land: bool = False

    @property
    def exact(self) -> set[Fraction]:
        """Its parts, and what each leaves, as shares."""
        some = {part / self.whole for part in self.parts}
        return some | {1 - share for share in some}

    @property
    def shares(self) -> set[Fraction]:
        """What a writer may tell of it: its parts, two of them together, and what these leave."""
        told = [*self.parts, *(one + other for one, other in combinations(self.parts, 2))]
        some = {part / self.whole for part in told if part <= self.whole}
        return some | {1 - share for share in some}


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the parts in words that the whole they are told of, and its parts in the source, decide."""
    claim = sheet.claim
    if len(claim.evidence) > _FEW or any(one.language == "ko" for one in claim.evidence) or _of_a_month(claim):
        return
    drafted = [*quantities.shares(claim.text, "ko"), *(group[0] for group in every if _in_words(claim.text, group[0]))]
    drafted += _so_often(sheet, drafted)
    frames = list(_frames(claim)) if drafted else []
    counts = [(text.text[: figure.span[0]], figure.value) for text in claim.evidence for figure in _counts(text)]
    numbers = {value for _, value in counts}
    wholes = {frame.whole for frame in frames} | {value for before, value in counts if _OF_WHOLE.search(before)}
    for one in drafted if frames else ():
        if _counted_out(one, numbers):
            continue
        fitting = [frame for frame in _meant(sheet, one, frames) if frame.parts]
        if not fitting:
            continue
        right = [frame for frame in fitting if any(_near(claim.text, one, share) for share in frame.shares)]
        if right:
            if one.value in right[0].exact or one.bound or one.approximate:
                yield Reckoning(one, one.value, "", holds=True)
            continue
        of_it = any(
            part == one.value * whole for part in numbers for whole in wholes
        )  # some count of the source is that part
        if not of_it and not _told_so(claim, one) and len({frame.whole for frame in fitting}) == 1:
            yield _right(claim, one, fitting[0])


def _so_often(sheet: Sheet, told: Sequence[Quantity]) -> list[Quantity]:
    """Return the parts that a text tells as how often something is so, `다섯 번에 한 번만 맞은 셈`, but those that its own two counts come to."""
    text = sheet.claim.text
    if not _RECKONED.search(text):
        return []
    counts = {
        one.value
        for said in (sheet.before, text)
        for one in quantities.find(said, "ko")
        if one.kind == "count" and one.value > _TEN
    }
    ways = [min(pair) / max(pair) for pair in combinations(counts, 2)]
    found = (
        one
        for one in among.found(text)
        if ways and not any(abs(way - one.share) <= one.share * _EIGHTH for way in ways)
    )
    free = (one for one in found if not any(one.span[0] < each.span[1] and each.span[0] < one.span[1] for each in told))
    return [Quantity(one.share, "times", one.span, one.text, words=True) for one in free]


def _of_a_month(claim: Claim) -> bool:
    """Return whether a sentence speaks of one of several months that its sources tell of: which whole is meant is not read here."""
    told = [days for one in claim.evidence for days in _MONTH.findall(one.text)]
    return len(set(told)) > 1 and _KOREAN_MONTH.search(claim.text) is not None


def _counted_out(one: Quantity, numbers: set[Fraction]) -> bool:
    """Return whether a part is told with the source's own numbers, or in such as are no round ones: `24종 중 다섯 종`."""
    figures = [figure.value for figure in quantities.find(one.text, "ko") if figure.kind in ("count", "number")]
    if len(figures) < 2:
        return False
    exact = _DIGIT.search(one.text) is not None and max(figures) not in (_TEN, _HUNDRED)
    return exact or set(figures) <= numbers


def _in_words(text: str, one: Quantity) -> bool:
    part = one.kind == "times" and one.words and 0 < one.value < 1 and not one.per and not one.bound
    return part and not _CHANGED.match(text, one.span[1])


def _frames(claim: Claim) -> Iterator[_Frame]:
    """Yield the wholes of a source with their parts."""
    found: list[_Frame] = []
    for number, one in enumerate(claim.evidence):
        counts = _counts(one)
        for place, figure in enumerate(counts):
            if _INHABITED.search(one.text[: figure.span[0]]) and _INHABITANTS.match(one.text, _end(figure)):
                some = [each.value for each in counts if each.value < figure.value and _persons(one, each)]
                found.append(_Frame(figure.value, "people", tuple(some), land=True))
            elif _OF_WHOLE.search(one.text[: figure.span[0]]) and (noun := _NOUN.match(one.text, _end(figure))):
                later = [
                    part.value for part in counts[place + 1 :] if _is_part(one, part) and part.value < figure.value
                ]
                later += [
                    part.value
                    for part in counts[:place]
                    if _RIGHT_OF.fullmatch(one.text[part.span[1] : figure.span[0]])
                ]
                later += _further(claim.evidence[number + 1 : number + 2], figure.value)
                found.append(_Frame(figure.value, noun["noun"], tuple(later)))
            elif _OF_THEM.match(one.text, _end(figure)) and (
                whole := _before(claim.evidence[: number + 1], figure, counts)
            ):
                found.append(_Frame(whole[0], whole[1], (figure.value,)))
    yield from found


def _counts(one: Evidence) -> list[Quantity]:
    return [
        group[0]
        for group in quantities.readings(one.text, one.language)
        if group[0].kind in ("number", "count")
        and not group[0].per
        and not group[0].bound
        and group[0].value.denominator == 1
    ]


def _persons(one: Evidence, figure: Quantity) -> bool:
    noun = _NOUN.match(one.text, _end(figure))
    return noun is not None and _PERSONS.search(noun.group()) is not None


def _end(figure: Quantity) -> int:
    """Return where the number of a count ends that is read with its noun: `360` of `360 people`."""
    number = _NUMBER.match(figure.text)
    return figure.span[0] + number.end() if number else figure.span[1]


def _is_part(one: Evidence, figure: Quantity) -> bool:
    return _OTHER_NOUN.match(one.text, _end(figure)) is None and not re.search(
        r"[$€£¥]\s?$|\b(?:in|until|since|by|from|than|to|at|age|aged) $", one.text[: figure.span[0]]
    )


def _further(evidence: Sequence[Evidence], whole: Fraction) -> list[Fraction]:
    """Return the part that the next sentence opens with: `Another 50 come in four days a week.`, `Of these, 480 pay`."""
    found = []
    for one in evidence:
        for figure in _counts(one)[:1]:
            head = one.text[: figure.span[0]].strip()
            of_these = re.fullmatch(r"Of (?:these|them|those)(?: [a-z]+)?,(?: some| about| only)?", head)
            if figure.value < whole and ((_MORE.match(head) and _is_part(one, figure)) or of_these):
                found.append(figure.value)
    return found


def _before(evidence: Sequence[Evidence], part: Quantity, counts: Sequence[Quantity]) -> tuple[Fraction, str] | None:
    """Return the nearest larger count of things before a part that is `of them`, with its noun."""
    for place, one in enumerate(reversed(evidence)):
        figures = [
            figure for figure in (counts if place == 0 else _counts(one)) if place or figure.span[0] < part.span[0]
        ]
        for figure in reversed(figures):
            noun = _NOUN.match(one.text, _end(figure))
            if figure.value > part.value and noun:
                return figure.value, noun["noun"]
        if place:
            break
    return None


def _meant(sheet: Sheet, drafted: Quantity, frames: Sequence[_Frame]) -> list[_Frame]:
    """Return the wholes that a part of a draft may be of: those it tells, or those that count what it names."""
    text = sheet.claim.text
    head = text[: drafted.span[0]]
    told = _TOLD_WHOLE.search(head)
    whole = next((one.value for one in quantities.find(told.group(), "ko")), None) if told else None
    if whole is not None:
        return [frame for frame in frames if frame.whole == whole]
    unit = _UNIT.search(drafted.text)
    held = _HELD.search(head)
    noun = held["noun"] if held else ""
    frames = [frame for frame in frames if frame.land == bool(_LAND.search(noun))] or list(frames)
    if unit or _KOREAN_PERSONS.search(noun):
        persons = unit["unit"] in _PEOPLE_UNITS if unit else True
        alike = [frame for frame in frames if bool(_PERSONS.search(frame.noun)) == persons]
    else:
        alike = [frame for frame in frames if noun and anchors.shared(frame.noun, "en", noun)]
    if _SUBSET.search(head) or _SUBSET.search(sheet.before) or len({frame.whole for frame in alike}) > 1:
        return []
    return alike


def _near(text: str, drafted: Quantity, share: Fraction) -> bool:
    if _UNIT.search(drafted.text) is None and drafted.kind == "times" and " 중 " not in drafted.text:
        return parts_told.fits(text, drafted, share) or abs(share - drafted.value) <= _SLIGHT
    return abs(share - drafted.value) <= max(_SLIGHT, min(_EIGHTH * drafted.value, Fraction(1, 2 * _TEN)))


def _told_so(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a source tells such a share itself, of the same things for all that its words say."""
    for one in claim.evidence:
        for figure in (*quantities.find(one.text, one.language), *quantities.shares(one.text, one.language)):
            share = figure.value / _HUNDRED if figure.kind == "percent" else figure.value
            if figure.kind not in ("percent", "times") or figure.per or abs(share - drafted.value) > _SLIGHT * 2:
                continue
            half = _HALF_OF.match(one.text, figure.span[0])
            if half is None or _PERSONS.search(half["noun"]) or not figure.words:
                return True
    return False


def _right(claim: Claim, drafted: Quantity, frame: _Frame) -> Reckoning:
    """Return what a part should be: the one whose count comes to the drafted part of another number, else the first."""
    numbers = {figure.value for one in claim.evidence for figure in _counts(one)}
    slipped = [
        part
        for part in sorted(numbers)
        if part < frame.whole and any(part == drafted.value * other for other in numbers if other < frame.whole)
    ]
    part = ([*slipped, *frame.parts])[0]
    share = part / frame.whole
    step = f"{derive.shown(part)}/{derive.shown(frame.whole)}"
    return Reckoning(drafted, share, step, holds=False, shown=_written(share, drafted))


def _written(share: Fraction, drafted: Quantity) -> str:
    """Return a share in the words of a part, `네 곳 중 한 곳`, `3분의 1`, or in percent where these are too coarse."""
    unit = _UNIT.search(drafted.text)
    if share.denominator > _TEN:
        return f"{decimal(Fraction(round(share * 1000), 10))}%"
    if unit is None:
        return "절반" if share == Fraction(1, 2) else f"{share.denominator}분의 {share.numerator}"
    return f"{native(share.denominator)} {unit['unit']} 중 {native(share.numerator)} {unit['unit']}"
