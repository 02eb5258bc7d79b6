"""Which way a figure went, told in a clause or sentence of its own: `37%를 차지해요. 3월보다 비중이 더 커졌어요`.

The comparison names a time and no figure. The figure right before it is held against what the source compares it with: `down from 45
percent`, `against 3,400 a year earlier`, `12 percent less than a year ago`.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check import anchors, compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.other_way import unchanged
from pipeline.check.sides_and_roles import directions
from pipeline.check.vocabulary.way_words import EARLIER, FELL, ROSE
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import VALUES, Quantity

_TIME = (
    rf"(?:{EARLIER}|(?<![가-힣A-Za-z\d.-])(?P<thing>(?:[A-Za-z가-힣]{{2,10}} )?[A-Za-z가-힣\d.-]{{1,12}})(?= 때보다)|(?<![가-힣])전)"
    r"(?: ?(?:같은 (?:기간|달|때|분기)|동기|조사|이맘때|말|초))?(?: ?때)?"
)
_END = r"[가-힣]{0,4}(?:어요|아요|여요|해요|져요|습니다|다|죠|고요|고|며|는데요?|은데요?|지만|거든요|네요|음|대요|단다|요)(?=[.!?,…\s(\u2060]|$)"
_UP, _DOWN = rf"{ROSE}|커요|큰|많|높|길[었어]", rf"{FELL}|작[았아은]|적|낮|짧"
_SAID_SO = r"[가-힣]{0,3} (?:수치|셈|거|것|수준|규모|결과|편|모습|상태|돈|금액|액수|값|숫자|비용|양)(?:예요|이래요|래요|이랍니다|이에요|이죠|죠|입니다|이다|이고요|인데요?)"
_WHAT = r"(?P<what>(?:[가-힣A-Za-z]{1,8}(?:은|는|이|가|도)? ){0,3}?)"
_COMPARED = deferred(
    rf"(?<![가-힣])(?P<when>{_TIME})(?:보다|에 비해|에 비하면|[와과] (?:견주면|견줘|비교하면|비교해도?)| 대비(?:로|해서?)?)[는도]?,? {_WHAT}(?:더|훨씬|크게|조금|많이|다소|오히려|꽤|확|뚝|한참|약간)?\s?(?:더 )?(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?:{_END}|{_SAID_SO})"
)
_MODIFIES = deferred(
    rf"(?<![가-힣])(?P<when>{_TIME})(?:보다|에 비해|에 비하면|[와과] 견줘| 대비)[는도]?,? (?:더 |훨씬 |크게 |조금 |많이 |다소 |오히려 |꽤 |약간 )?"
    r"(?:(?P<up>늘어(?:나|난)?|커[진져]|큰|많은|많아[진져]|높은|높아[진져]|오른|올라(?:간|가)?|길어[진져]|긴|증가한|상승한|불어난)|(?P<down>줄어(?:들어|든)?|작은|작아[진져]|적은|적어[진져]|낮은|낮아[진져]|내린|내려(?:간|가)?|떨어[진져]|짧아[진져]|짧은|감소한|하락한))\s"
    r"(?:약 |총 |[가-힣]{1,6} )?(?=\d)"
)
"""`지난해보다 늘어난 48%`: the comparison describes the figure right behind it."""
_OWN = frozenset(
    str.split(
        "비중 비율 수치 값 폭 규모 숫자 수 몫 점유율 더 훨씬 크게 조금 많이 다소 오히려 꽤 확 비율도 그 이 그만큼 살짝 뚜렷하게 눈에 띄게 적자 흑자"
    )
)
_PARTICLE = deferred(r"(?:은|는|이|가|도)$")
_SUBJECT = deferred(r"(?<![가-힣])(?P<word>[가-힣A-Za-z]{1,10})(?:은|는|이|가|도)(?= )")
_NOT = deferred(r"^[가-힣]{0,3}지(?:는|도)? (?:않|못)|않|(?<![가-힣])안 ")
_FROM = deferred(
    r"(?:\bfrom|\bagainst|\bversus|\bvs\.?|compared (?:with|to)|\babove|\bbelow|\bahead of|\bshort of|\bexceeding|\bover|\bunder|\bup on|\bdown on|\brather than|\binstead of|\bthan)(?: (?:a|an|the|about|around|nearly|just|only|some|roughly|more than|over|under|as many as|as much as|its|last|year’s|year's|revised|record|previous|peak))* ?[$€£¥₩]?$"
)
_ONWARD = deferred(r"[.;](?=\s)|\b(?:while|whereas|but|and (?:the|its|a|that|another|[A-Z]))\b")
_CLAUSE = deferred(r"[.;,:](?=\s)|\d|\b(?:while|but|and|whereas)\b")
_NUMBER = deferred(r"\d+(?:\.\d+)?")
_REACH, _FAR, _BESIDE, _NEXT = 60, 120, 16, 4


def moved_since(claim: Claim, before: str = "") -> Iterator[Flag]:
    """Yield the comparisons with an earlier time that go the other way than every source of the figure that they are of."""
    yield from _described(claim)
    yield from _after_it(claim, before)


def _described(claim: Claim) -> Iterator[Flag]:
    """Yield the comparisons that describe the figure right behind them: `1년 전보다 줄어든 14억 유로`."""
    figures = quantities.find(claim.text, "ko")
    for match in _MODIFIES.finditer(claim.text):
        told = 1 if match["up"] else -1
        mine = [one for one in figures if one.span[0] == match.end() and one.kind in VALUES and one.role != "from"]
        if mine and _known(claim, match["thing"], mine[0]) == {-told}:
            yield _turned(claim, match)


def _turned(claim: Claim, match: re.Match[str]) -> Flag:
    word = claim.text[match.start("up") if match["up"] else match.start("down") : match.end()].strip()
    message = say("check.turned", text=match["when"] + "보다", word=word, id=claim.evidence[0].id)
    return Flag("number-contradicted", "block", (match.start(), match.end()), message, claim.ids, 0.8)


def _after_it(claim: Claim, before: str) -> Iterator[Flag]:
    """Yield the comparisons told of the figure right before them."""
    text = claim.text
    for match in _COMPARED.finditer(text):
        if any(
            match.start("when") < one.span[0] < match.end() and one.kind in VALUES
            for one in quantities.find(text, "ko")
            if not _in_time(one, match)
        ):
            continue
        told = 1 if match["up"] else -1
        figures, home = _before(text, match.start()), text[: match.start()]
        if not figures:
            figures, home = _before(before, len(before)), before
        if (
            _NOT.search(match.group())
            or not figures
            or _other_subject(text, match.start(), figures[-1], home is before)
        ):
            continue
        known = _known(claim, match["thing"], figures[-1])
        still = known == {0} and _still(claim.evidence, figures[-1])
        if (known != {-told} and not still) or not _of_it(claim, match["what"], home, figures):
            continue
        yield _turned(claim, match)
        return


def _in_time(one: Quantity, match: re.Match[str]) -> bool:
    return one.span[1] <= match.end("when") + 2


def _before(text: str, end: int) -> list[Quantity]:
    """Return the last figure of a text before a place, where a comparison may be of it."""
    figures = [
        one
        for one in quantities.find(text, "ko")
        if one.span[1] <= end and one.kind in VALUES and one.role != "from" and not one.words
    ]
    return figures[-1:]


def _other_subject(text: str, end: int, figure: Quantity, told_before: bool) -> bool:
    """Return whether a clause of its own names something else before the comparison: `…인데, 매출은 1년 전보다 늘었어요`."""
    between = text[0 if told_before else figure.span[1] : end]
    return any(match["word"] not in _OWN for match in _SUBJECT.finditer(between))


def _of_it(claim: Claim, what: str, home: str, figures: Sequence[Quantity]) -> bool:
    """Return whether what a comparison names as its subject is the figure's own: a word of its sentence, or one of any share."""
    for word in what.split():
        bare = _PARTICLE.sub("", word)
        if word in _OWN or bare in _OWN or bare in home:
            continue
        if bare == word:
            return False
        named = [one for evidence in claim.evidence for one in anchors.shared(evidence.text, evidence.language, bare)]
        if named or len(bare) > 1:
            return False
    return True


def _known(claim: Claim, thing: str | None, drafted: Quantity) -> set[int]:
    """Return the ways that the sources say a figure went, since the time of a thing where one is named: `V3 때보다`."""
    ways = {
        way
        for one in claim.evidence
        if one.language != "ko"
        for figure in quantities.find(one.text, one.language)
        if compare.same(drafted, figure)
        for way in _way(one, figure)
    }
    return ways if thing is None else ways & _since(claim, thing, drafted)


def _since(claim: Claim, thing: str, drafted: Quantity) -> set[int]:
    """Return the ways to a figure from those that a source names a thing right behind: `up from 74.5 for V3`."""
    numbers = set(_NUMBER.findall(thing))
    ways = set()
    for one in claim.evidence:
        figures = quantities.find(one.text, one.language)
        named = [span for each in anchors.shared(one.text, one.language, thing) for span in each.source]
        named = [span for span in named if numbers <= set(_NUMBER.findall(one.text[span[0] : span[1] + _NEXT]))]
        own = next((each for each in figures if compare.same(drafted, each)), None)
        if own is None:
            continue
        for each in figures:
            bare = each.kind == "number" != own.kind  # `1.1 million gallons, less than the 1.8 million`
            alike = compare.comparable(each, drafted) and not compare.same(drafted, each)
            if (alike or bare) and any(_told_of(one.text, each, span) for span in named):
                ways |= {1 if drafted.value > each.value else -1} if alike else {directions.way(one, own)}
    return ways


def _told_of(text: str, figure: Quantity, span: tuple[int, int]) -> bool:
    """Return whether a thing is named right behind a figure, or in the clause of one that is held against: `less than the 1.8 million asked for in the first plan`."""
    between = text[figure.span[1] : span[0]]
    held = _FROM.search(text[max(0, figure.span[0] - 40) : figure.span[0]])
    return len(between) > 0 and (
        len(between) <= _BESIDE or bool(held and len(between) <= _REACH and not _CLAUSE.search(between))
    )


def _still(evidence: Sequence[Evidence], drafted: Quantity) -> bool:
    """Return whether every place of a source that has a figure says that it stays."""
    homes = [
        (one, figure)
        for one in evidence
        for figure in quantities.find(one.text, one.language)
        if compare.same(drafted, figure)
    ]
    return bool(homes) and all(unchanged.kept(one, figure) for one, figure in homes)


def _way(one: Evidence, figure: Quantity) -> set[int]:
    """Return which ways a source says that a figure went: by those that it is held against, else by the words beside it."""
    ways: set[int] = set()
    for other in quantities.find(one.text, one.language):
        if other.span == figure.span or not compare.comparable(other, figure) or other.value == figure.value:
            continue
        low, high = sorted((other.span, figure.span))
        between = one.text[low[1] : high[0]]
        if len(between) > (_FAR if ways else _REACH) or _ONWARD.search(between):
            continue
        if _FROM.search(one.text[max(0, other.span[0] - 40) : other.span[0]]):
            ways.add(1 if figure.value > other.value else -1)
    return ways or {directions.way(one, figure)}
