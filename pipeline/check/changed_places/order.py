"""Figures in the wrong order: from B to A for from A to B, a part larger than its whole."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from pipeline.check import compare, fineness, fixes
from pipeline.check.claims import Claim, Flag
from pipeline.check.figures import told_steps
from pipeline.check.sides_and_roles import change_pairs
from pipeline.check.times import audiences, periods
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity, write

_RISE = deferred(
    r"높[여인였아이]|상향|불어나|불어났|키[웠워운]|올[라랐리려렸]|오르[고며는지면기자내]|오른|늘[어었]|늘[리려렸린]|뛰었|뛰어(?![나난든들드다넘내])|뛰[는고며]|치솟|급등|증가|상승|인상|커[졌질지]|길어|넓어|무거워|비싸|(?:[두세네열몇\d]|다섯|여섯|일곱|여덟|아홉) ?배(?:가|로|쯤|나|\s?(?:넘게|가까이|이상))|(?<=로 )(?:올[린릴]|늘릴|뛴|높일)"
)
_FALL = deferred(
    r"하향|쪼그라|급감|급락|주저앉|축소|내[렸려]|내리|낮[췄아추춰]|줄[었어였]|줄이|감소|하락|인하|떨어|깎|짧아|좁아|가벼|(?<!비)싸[졌지진질]|(?<=로 )(?:내[린릴]|낮[춘출]|줄[인일])"
)
_CLAUSE = deferred(r",|(?<=[가-힣])(?:는 동안|는 사이|는 반면|고|며|지만|는데|은데|면서|으나|다가)(?=\s)")
_ENDING, _STARTS = deferred(r"[가-힣]{0,6}"), deferred(r"(?:으로|로)\s시작")
_ARRIVED = deferred(r"까지|(?:이|가) (?:됐|되었|된 |돼)")
_FULL_MARKS = deferred(r"\s?만점(?:에|에서|으로|의|인|짜리|\s중)?\s(?:[가-힣]{1,6}\s)?")
_AT_LEAST = deferred(r"(?:적게는|낮게는|짧게는|작게는)\s(?:약\s)?$")
_AT_MOST = deferred(r"[^.\d]{0,8}\s?(?:많게는|높게는|길게는|크게는)\s(?:약\s)?")
_WHEN = frozenset({"date", "weekday", "time", "relative", "quarter"})
_AMONG = deferred(
    r"^\s?(?:[가-힣A-Za-z]{1,8}\s)?(?:중|가운데)(?:에서|에)?\s[^.]{0,20}?$|^.{0,14}(?:그중|그 중|그 가운데|이 중|이 가운데)(?:에서)?\s[^\d.]{0,8}$"
)
_INCLUDED = deferred(r"(?:을|를)?\s?(?:포함|합)(?:해|하여|한|쳐)?\s(?:모두 |총 |전체 |전부 |약 )?$")
_LISTED = deferred(r"\s?(?:과|와|,|및|,? 그리고)\s(?:[가-힣A-Za-z]{1,12}\s){0,3}$")
_STARTED = deferred(r"\b(?:down|up|compared with|from) (?:from )?(?:about |just |only |nearly )?$")
_BESIDE, _SLACK, _TENS = 12, Fraction(1, 20), 10
_ONE_OF_MORE = deferred(r"(?:중|가운데)(?:의|에서)?\s$")
OF_THAT = deferred(r"\s*(?:그|이)\s?(?:중|가운데)(?:에서)?(?:만|도)?\s")
_PART_OF = deferred(r"^\s?(?:중|가운데)(?:에서|에)?\s[^.]{0,24}$")
_BARELY = 2  # words: of more, what is told of the part is another thing: `공장 세 곳 가운데 그단스크 공장은 엔진 900대`
_MILLION = 10**6
_FOR_EACH = deferred(r"에\s")  # `한 번에`, `한 곳에`: what the rest is told for, and no whole


def misordered(claim: Claim, places: Sequence[Quantity], before: str = "") -> list[Flag]:
    """Return the figures of a sentence, or of it and the one `before`, whose order says what the source does not."""
    text = claim.text
    return [
        *_directions(claim, text, places),
        *_limits(claim, text, places),
        *_parts(text, places),
        *_outgrown(claim, before, places),
        *_included(text, places),
        *_grown(claim, text, places),
        *periods.mistaken(claim, text, quantities.find(text, "ko")),
        *audiences.mistaken(claim),
    ]


_THERE = deferred(r"(?:에서|에는|에만|에) ?(?:만 )?$")
_NEXT_CLAUSE, _FURTHER = (
    deferred(r"[가-힣](?:고|며|지만|는데),?\s"),
    deferred(r"(?:이|가|을|를|도)?\s?(?:더|추가)(?![가-힣]*[은는] 것)"),
)
_SOME_OF_THEM = deferred(
    r"(?:중|가운데)(?:에서?)?\s?(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열)(?:[은는이가을를만도의인]|쯤|꼴|남짓|,|\s)"
)
_AMONG_THEM = deferred(r"\s(?:중|가운데)\s")
_RESOLUTION = deferred(r"해상도|분해능|정밀도")  # 2km is finer than 25km
_WHOLES = frozenset({"count", "number", "ordinal", "money", "size"})
_PREFIX = deferred(r"0\d")  # `020 번호`
_SWINGS = deferred(r"오르내|오락가락|등락")


def _directions(claim: Claim, text: str, places: Sequence[Quantity]) -> Iterator[Flag]:
    for low, high in _changes(text, places):
        ends = min(
            (one.span[0] for one in places if one.span[0] > high.span[1] and one.kind != "times"), default=len(text)
        )
        rest = _CLAUSE.split(text[high.span[1] : min(ends, high.span[1] + 40)])[0]
        rise, fall = _RISE.search(rest), _FALL.search(rest)
        word = rise or fall
        first = (rise is not None) if not (rise and fall) else rise.start() < fall.start()
        fine = low.kind == "size" and _RESOLUTION.search(text[: low.span[0]]) is not None
        grows = (low.value < high.value) != (low.kind == "ordinal" or fine)  # a rank rises as its number falls
        wrong = word is not None and grows != first and not _SWINGS.search(rest)
        backwards, end = _backwards(claim, low, high) or change_pairs.from_now(claim, low, high), high.span[1]
        if wrong and word:
            said = (rise if first else fall) or word
            end += said.end() + len(_ENDING.findall(rest, said.end())[0])
            message = say("check.direction", low=low.text, high=high.text, word=said.group())
        elif backwards:
            message = say("check.reversed", id=backwards[0], source=backwards[1])
        elif _later(text, places, low, high):
            message = say("check.swapped", one=low.text, other=high.text)
        else:
            continue
        fix = fixes.exchange(claim.placed.text, low, high) if backwards else None
        yield Flag("number-contradicted", "block", (low.span[0], end), message, claim.ids, 0.9, fix)


def _later(text: str, places: Sequence[Quantity], low: Quantity, high: Quantity) -> bool:
    """Return whether a change starts in a later year than it ends: `올해 120곳에서 지난해 345곳으로`."""
    years = [one for one in places if one.kind == "relative" and one.unit == "year"]
    before = [one for one in years if one.span[1] <= low.span[0] and "," not in text[one.span[1] : low.span[0]]]
    between = [one for one in years if low.span[1] <= one.span[0] and one.span[1] <= high.span[0]]
    return bool(before and between) and before[-1].value > between[-1].value


def _changes(text: str, places: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the two ends of each change that a text tells, `A에서 B로` or `A로 시작해 B까지`; a date may stand between."""
    measures = [one for one in _whole(text, places) if one.kind not in _WHEN]
    for low, high in pairwise(measures):
        opens = low.role == "from" or _STARTS.match(text, low.span[1]) is not None
        closes = high.role == "to" or _ARRIVED.match(text, high.span[1]) is not None
        if opens and closes and compare.comparable(low, high) and low.value != high.value:
            yield low, high


def _whole(text: str, places: Sequence[Quantity]) -> list[Quantity]:
    """Return the figures with `8분 20초` as one."""
    found: list[Quantity] = []
    for one in places:
        before = found[-1] if found else None
        if before and _goes_on(text, before, one):
            span = (before.span[0], one.span[1])
            found[-1] = replace(one, value=before.value + one.value, span=span, text=text[slice(*span)])
        else:
            found.append(one)
    return found


def _goes_on(text: str, before: Quantity, one: Quantity) -> bool:
    durations = before.kind == one.kind == "duration" and before.unit == one.unit and before.step > one.step
    return durations and not text[before.span[1] : one.span[0]].strip()


def _backwards(claim: Claim, low: Quantity, high: Quantity) -> tuple[str, str] | None:
    """Return the place where a source tells a change from its other end, where none tells it as the draft does."""
    return None if _told_from(claim, high, low) else _told_from(claim, low, high)


def _told_from(claim: Claim, low: Quantity, high: Quantity) -> tuple[str, str] | None:
    """Return the place where a source tells a change that starts at the second of two figures and ends at the first."""
    for one in claim.evidence:
        found = [group[0] for group in quantities.readings(one.text, one.language) if group[0].kind not in _WHEN]
        told = _whole(one.text, found)
        for first, second in pairwise(told):
            ended = _STARTED.search(one.text[first.span[1] : second.span[0]]) is not None
            if first.role == "from" and not ended and compare.same(high, first) and compare.same(low, second):
                return one.id, f"{first.text} → {second.text}"
            if ended and compare.same(low, first) and compare.same(high, second):
                return one.id, f"{second.text} → {first.text}"
        for was, now in change_pairs.pairs(one, [each for each in told if compare.comparable(each, low)]):
            if compare.same(high, was) and compare.same(low, now):
                return one.id, f"{was.text} → {now.text}"
    return None


_ANOTHER_CLAUSE = deferred(r"(?:고|며|으나|지만|는데|면서)\s")  # `1.3초로 줄고 비용은 6% 늘었다`


def _grown(claim: Claim, text: str, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield a percentage that the change beside it refutes: `250명에서 400명으로 150% 늘었어요` are 60%; which of them is wrong the source says."""
    for low, high in _changes(text, places):
        share = next((one for one in places if one.span[0] >= high.span[1]), None)
        if (
            share is None
            or share.kind != "percent"
            or share.words
            or not low.value
            or low.kind in ("percent", "ordinal")
        ):
            continue
        between, rest = text[high.span[1] : share.span[0]], text[share.span[1] : share.span[1] + 10]
        if (
            _ANOTHER_CLAUSE.search(between)
            or len(between) > _BESIDE
            or "," in between.strip(" ,로")
            or not (_RISE.search(rest) or _FALL.search(rest))
        ):
            continue
        right = abs(high.value - low.value) / low.value * 100
        slack = max(share.step, right * _SLACK)
        if fineness.on_its_side(share, right):
            continue
        if abs(share.value - right) > slack and low.converted == high.converted and not (low.bound or high.bound):
            value = write.decimal(Fraction(round(right)) if right >= _TENS else round(right, 1))
            more, less = max(high.value, low.value), min(high.value, low.value)
            step = f"({write.decimal(more)}-{write.decimal(less)})/{write.decimal(low.value)}"
            message = told_steps.refuted(share.text, step, f"{value}%")
            fix = fixes.mended(text, share.span, f"{value}%") if _stated(claim, low) and _stated(claim, high) else None
            yield Flag("arithmetic", "block", share.span, message, (), 0.9, fix)


def _stated(claim: Claim, one: Quantity) -> bool:
    """Return whether a cited sentence has a figure, where there are any."""
    return not claim.evidence or any(
        compare.same(one, other) for each in claim.evidence for other in quantities.find(each.text, each.language)
    )


def _limits(claim: Claim, text: str, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield a score above its scale (`80점 만점에 91점`) and a range from the larger end (`적게는 13%, 많게는 8%`)."""
    for one, other in pairwise(places):
        if not compare.comparable(one, other) or one.value == other.value:
            continue
        between = text[one.span[1] : other.span[0]]
        above = one.value < other.value and _FULL_MARKS.fullmatch(between)
        fewer = one.value > other.value and _AT_MOST.fullmatch(between) and _AT_LEAST.search(text[: one.span[0]])
        if above or fewer:
            message = say("check.swapped", one=one.text, other=other.text)
            fix = fixes.exchange(claim.placed.text, one, other)
            yield Flag("number-contradicted", "block", (one.span[0], other.span[1]), message, claim.ids, 0.9, fix)


def _parts(text: str, places: Sequence[Quantity]) -> Iterator[Flag]:
    sums = [one for one in places if one.kind in _WHOLES and not _PREFIX.match(one.text)]
    rates = [one for one in sums if one.value == 1 and _FOR_EACH.match(text, one.span[1])]
    told = {one.span[0]: one.span[1] for one in quantities.shares(text, "ko")}
    for whole, part in pairwise(one for one in sums if one not in rates):
        between = _between(text, whole, part, rates)
        if (
            whole.kind == "ordinal"
            or told.get(whole.span[0], len(text)) <= part.span[0]  # `열 명 가운데 셋은 60대`: the part is three
            or part.unit in ("세", "살")  # `아홉 명 가운데 다섯은 열 살이 되기 전에`
            or (part.unit == "점" != whole.unit)  # `모델 아홉 개 중 꼴찌는 31점`
            or part.value <= whole.value
            or (whole.words and part.value > _MILLION * whole.value)  # `세 가지 가운데 80억 매개변수 모델`
            or (whole.unit != part.unit and "money" in (whole.kind, part.kind))
        ):
            continue
        if (part.kind in ("money", "size")) != (whole.kind in ("money", "size")):
            continue
        apart = _THERE.search(between) or len(between.split()) > _BARELY
        if whole.unit and part.unit and whole.unit != part.unit and apart:
            continue  # `선착장 7곳 가운데 잠실에서 9,100명이`: one of these, and how many there
        if _NEXT_CLAUSE.search(between) and _FURTHER.match(text, part.span[1]):
            continue  # `세 가지 목소리 중에서 고를 수 있고, 봄에 다섯 가지가 더`
        if _SOME_OF_THEM.search(between):
            continue  # `열 명 가운데 셋은 60대`: the part is told in words
        if any(one.kind == "percent" and whole.span < one.span < part.span for one in places):
            continue  # `9,000명 가운데 97%가 동의했고, 하루 5만 곡`: the share is the part
        among = _AMONG if whole.kind in ("count", "number") else _PART_OF
        if _AMONG_THEM.match(text, part.span[1]):
            continue  # `26개 모델 가운데 문제 30개 중 9개 넘게 푼 모델`
        if text[part.span[0] - 1 : part.span[0]] != "#" and among.search(between):
            message = say("check.part", whole=whole.text, part=part.text)
            yield Flag("arithmetic", "block", (whole.span[0], part.span[1]), message, (), 0.95)


def _between(text: str, whole: Quantity, part: Quantity, rates: Sequence[Quantity]) -> str:
    """Return what stands between two figures, without what the second is told for: `그중 한 번에 움직이는 건`."""
    kept, start = "", whole.span[1]
    for one in rates:
        if start <= one.span[0] and one.span[1] < part.span[0]:
            kept, start = kept + text[start : one.span[0]], one.span[1] + 1
    return kept + text[start : part.span[0]]


def _outgrown(claim: Claim, before: str, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield a part that is larger than all that the sentence before tells: `198억 달러예요. 그중 … 200억 달러`.

    What a source tells to the digit is wrong there only if it tells the whole so too: then the two have changed places.
    """
    if not (OF_THAT.match(claim.text) or OF_THAT.match(claim.after)):
        return
    told = {one.value for each in claim.evidence for one in quantities.find(each.text, each.language)}
    for first, second, here in ((claim.text, claim.after, 0), (before, claim.text, 1)):
        part = next(iter(places if here else quantities.find(second, "ko")), None) if OF_THAT.match(second) else None
        if part is None or part.kind not in ("money", "count", "size") or part.bound:
            continue
        alike = [one for one in quantities.find(first, "ko") if compare.comparable(one, part) and one.unit == part.unit]
        whole = max(alike, key=lambda one: one.value, default=part)
        if _ONE_OF_MORE.search(first[: whole.span[0]]):
            continue  # `열한 남매 중 한 분이셨어요. 그중 네 분이`
        if part.value > whole.value and (whole.value in told if here == 0 or part.value in told else True):
            message = say("check.part", whole=whole.text, part=part.text)
            yield Flag("arithmetic", "block", (part if here else whole).span, message, claim.ids, 0.9)


def _included(text: str, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield a listed part that is larger than the whole it is included in: `조종사 8,900명과 승무원 2,000명을 포함해 1,450명`."""
    sums = [one for one in places if one.kind in ("count", "number", "money")]
    for number, (last, whole) in enumerate(pairwise(sums)):
        if not _INCLUDED.fullmatch(text[last.span[1] : whole.span[0]]) or not compare.comparable(last, whole):
            continue
        parts = [last]
        for before, after in reversed(list(pairwise(sums[: number + 1]))):
            if not _LISTED.fullmatch(text[before.span[1] : after.span[0]]):
                break
            parts.append(before)
        part = max(parts, key=lambda one: one.value)
        if part.value > whole.value:
            message = say("check.part", whole=whole.text, part=part.text)
            yield Flag("arithmetic", "block", (part.span[0], whole.span[1]), message, (), 0.95)
