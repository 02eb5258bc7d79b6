"""Two things that a sentence holds against each other, the other way than their two figures: 사람보다 자동 결정이 더 높았어요 for `2.1% of the automatic decisions, compared with 3.4% of the human ones`.

Each figure of a source has words of its own (`held_figures`). The two figures are those whose words the draft has for what it compares, for
what it compares that with, or which it tells itself; which pair it is, and in which order, the sum of these says. A pair that fits what
the draft says must be clearly less likely than one that does not.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from pipeline.check import anchors, compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.other_way import held_figures, held_measures, standards, turned_sides
from pipeline.check.other_way.held_figures import Held, Pair
from pipeline.check.other_way.held_measures import Tie
from pipeline.check.other_way.standards import Comparison, Figure, Span
from pipeline.check.vocabulary import told_words
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_EARLIER_HERE = deferred(
    r"(?:(?<![가-힣])(?:전|그때|그전|예전|이전|종전|기존|직전|당초|애초|원래|처음|초안|초기|작년|재작년|전년|전작|전임|구형|옛|첫|지난|앞선|앞|올해|지난해|연초)(?![가-힣]{0,2}보다)|(?:전|그때|초안|전작|기존|작년|지난해)$"
    r"|(?:\d|한|두|세|네|몇|반) ?(?:년|해|달|개월|주|분기|세대) 전|[일이삼사\d] ?분기|\d월|당시|\d{4}년)"
)
_EARLIER_THERE = deferred(
    r"\b(?:ago|earlier|before|previous(?:ly)?|prior|last (?!(?:quarter|year|month|week|season),?$)|predecessor|original(?:ly)?|first|old(?:er)?|former(?:ly)?|drafts?|initial(?:ly)?|used to|until now|had (?:been|set|scored|asked|wanted))\b"
    r"|\bfrom (?:about |around |nearly |an? )?[$€£¥₩]?(?=\d)|지난해|작년|전년|직전|전작|기존|종전|년 전|당초|같은 기간",
    re.IGNORECASE,
)
_FROM_HERE = deferred(r"\S{0,3}에서 ")
_HOPED_HERE = deferred(r"예상|전망|기대|컨센서스|추정|예측|목표|계획|눈높이")
_HOPED_THERE = deferred(
    r"\b(?:analysts?|expect\w*|forecasts?|estimates?|consensus|predict\w*|project(?:ed|ion)\w*|target\w*|goals?|plan\w*|hoped|polled|looking for)\b|예상|전망|기대|컨센서스|추정|예측|목표|계획",
    re.IGNORECASE,
)
_ROLES = ((_EARLIER_HERE, _EARLIER_THERE), (_HOPED_HERE, _HOPED_THERE))
_KINDS = {
    "price": {"money"},
    "length": {"duration", "size"},
    "weight": {"size"},
    "rank": {"percent", "points", "number", "count"},
    "pace": {"duration", "count", "number", "size"},
    "amount": {"percent", "points", "number", "count", "money", "duration", "size", "times"},
}
"""What each sort of comparison may be of."""
_DESCRIBES = deferred(r"\d[^\s]*(?:에는|에|를|을) (?:못 미치는|못 미친|넘는|넘긴|웃도는|밑도는) [가-힣]")
_WON_GAMES = deferred(r"\d\s?(?:경기|게임|세트|판|연전)(?:를|을)? (?:(?:모두|다|내리|전부) )?이[겼긴기]")
_GAP_THERE = {
    1: deferred(r"\s?(?:higher|more|larger|greater|above|dearer|costlier|longer|heavier|faster|up)\b"),
    -1: deferred(r"\s?(?:lower|less|fewer|smaller|below|cheaper|shorter|lighter|slower|down)\b"),
}
_TOGETHER = deferred(r"\d[^\s]*[와과] \d[^\s]*(?:를|을|에|보다)")
_HELPER = deferred(r"(?<!\S)\S+?(?:의? (?:도움|힘|손)|[이가]? 없이)")
"""What only helps whom something is held against, or does not: `AI의 도움을 받은 의사`, `AI 없이 볼 때`."""
_NEAR = 24
_PART = deferred(r"절반|분의|\d배|[두세네] 배|곱절|갑절")
_ENOUGH, _CLEARLY, _NAMED, _NEITHER, _AGAINST, _MOST = 0.6, 1.0, 0.5, -0.3, -0.7, 1.5
_ALL_BUT, _COUNTED, _TOLD, _SAME = 0.8, 0.7, 0.3, 3.0
_TIMES = 6  # nothing is held against what is so many times as much, unless it is told
_MOST_WORDS = 6000  # characters


@dataclass(frozen=True, slots=True)
class _Scored:
    """Two figures in an order, how likely a comparison is of them, and which way they go; `base` and `subject` are the words' own part in that."""

    score: float
    base: float
    subject: float
    sign: int
    pair: Pair


def two_held(claim: Claim, before: str = "") -> Iterator[Flag]:
    """Yield the comparisons of a sentence that go the other way than the two figures that they are of."""
    if sum(len(one.text) for one in claim.evidence) > _MOST_WORDS:
        return
    for one in standards.comparisons(claim.text, before):
        if _PART.search(claim.text, *one.base) or _no_comparison(claim.text, one):
            continue
        if _gap_told(claim, one) or held_measures.beyond(claim, one):
            continue
        told = _ties(claim.text, claim.evidence)
        rows = list(_scored(claim, one, held_figures.figures(claim.evidence), _apart(claim.text, one, told)))
        last = None if one.figure else _told_last(before)  # it is held against something here
        rows = [row for row in rows if row.pair.mine.value == last] or rows
        fits = max((row for row in rows if row.sign == one.sign), key=lambda row: row.score, default=None)
        wrong = max((row for row in rows if row.sign != one.sign), key=lambda row: row.score, default=None)
        if wrong is None or not _clear(claim, one, fits, wrong):
            continue
        sure = _sure(one, fits, wrong)
        plain = sure or (one.figure and not one.before and fits is None and wrong.pair.held and wrong.base > _NEITHER)
        if not plain or not held_measures.measured(claim, one, wrong.pair, told, before):
            continue
        if one.figure or one.gap or held_measures.alone(claim, one, wrong.pair, told):
            yield _flag(claim, one, wrong.pair, sure=sure)


def _no_comparison(text: str, one: Comparison) -> bool:
    """Return whether a standard only describes who is told of (`3000보에 못 미치는 여성`), or is one of two that are told together."""
    near = text[max(0, one.span[0] - _NEAR) : one.span[1] + _NEAR]
    return any(each.search(near) for each in (_DESCRIBES, _WON_GAMES)) or (
        bool(one.figure) and _TOGETHER.search(near) is not None
    )


def _gap_told(claim: Claim, one: Comparison) -> bool:
    """Return whether a source tells a part by how much something is more or less just as the draft does: `still a third higher than a year earlier`."""
    gap = one.gap if one.gap and one.gap.kind == "times" and one.gap.value < 1 else None
    return gap is not None and any(
        compare.same(gap, each) and _GAP_THERE[one.sign].match(cited.text, each.span[1])
        for cited in claim.evidence
        for each in quantities.find(cited.text, cited.language)
    )


def _told_last(before: str) -> Fraction | None:
    """Return the last figure of the sentence before."""
    told = quantities.find(before, "ko")
    return told[-1].value if told else None


def _flag(claim: Claim, one: Comparison, pair: Pair, *, sure: bool) -> Flag:
    word = claim.text[one.subject[1][1] : one.span[1]].strip()
    message = say("check.direction", low=pair.theirs.text, high=pair.mine.text, word=word)
    ids = tuple(dict.fromkeys(claim.evidence[held.sentence].id for held in (pair.one, pair.other)))
    span = (one.gap.span[0] if one.gap else one.span[0], one.span[1])
    return Flag("number-contradicted", "block" if sure else "warn", span, message, ids, 0.75 if sure else 0.5)


def _clear(claim: Claim, one: Comparison, fits: _Scored | None, wrong: _Scored) -> bool:
    """Return whether a pair that goes the other way is clearly likelier than one that fits, and may be what a comparison is of."""
    if one.kind == "rank" and held_measures.less_is_better(claim, wrong.pair):
        return False
    if one.unclear and not (one.figure and one.gap):
        return False
    if one.gap and fits and len(_told_here(claim, fits.pair)) > len(_told_here(claim, wrong.pair)):
        return False  # `56만 위안 안팎으로 …보다 26만 위안 비싸요`: the pair of which the draft has one
    return wrong.subject >= _AGAINST and wrong.score - max(fits.score if fits else 0.0, 0.0) >= _CLEARLY


def _told_here(claim: Claim, pair: Pair) -> list[Quantity]:
    """Return the figures of a pair that the draft tells too."""
    here = [each for each in quantities.find(claim.text, "ko") if not each.words]
    return [one for one in (pair.mine, pair.theirs) if any(compare.same(each, one) for each in here)]


def _sure(one: Comparison, fits: _Scored | None, wrong: _Scored) -> bool:
    """Return whether the words or the figures of a draft leave no doubt which two figures a comparison is of."""
    no_other = fits is None or fits.score < 0
    if wrong.pair.one.order == held_figures.RECKONED and wrong.base < _SAME:
        return False
    if wrong.base >= _ENOUGH and (one.figure or one.gap or wrong.subject >= _NAMED):
        return True
    if one.figure and ((one.gap and wrong.base > _NEITHER and no_other) or one.standard):
        return True
    return wrong.base >= _ALL_BUT and wrong.subject >= 0 and no_other


def _scored(claim: Claim, one: Comparison, figures: Sequence[Held], told: Sequence[Tie]) -> Iterator[_Scored]:
    """Yield each two figures that a comparison may be of, in both orders."""
    pairs = list(held_figures.pairs(figures))
    counted = [pair for pair in pairs if any(_counted(told, one.subject, held) for held in (pair.one, pair.other))]
    if counted and not one.gap and not one.figure:
        pairs = counted
    if one.figure and not any(_same(one.figure, pair.one, pair.mine) for pair in pairs):
        pairs = [] if one.before else list(_reckoned(one.figure, figures))
    for pair in pairs:
        if not _may_be(one, pair):
            continue
        base = _rather(told, [one.base], pair.other, pair.one)
        roles = [there for korean, there in _ROLES if korean.search(claim.text[slice(*one.base)])]
        reckoned = pair.one.order == held_figures.RECKONED
        if roles and not (pair.held or one.gap or reckoned or _tied(told, one.subject, pair.other)):
            continue  # what was before of another thing
        for there in roles:
            base += _cued(there, claim.evidence, pair.other) - _cued(there, claim.evidence, pair.one)
        subject = _rather(told, one.subject, pair.one, pair.other) + _counted(told, one.subject, pair.one)
        link = (1.0 if pair.together else -0.5) + pair.held
        sign = 1 if pair.mine.value > pair.theirs.value else -1
        sign = -sign if one.kind == "pace" and pair.mine.kind == "duration" else sign
        figures_told = bool(one.figure) + bool(one.standard)
        yield _Scored(2 * base + min(subject, _MOST) + figures_told + link / 2, base, subject, sign, pair)


def _may_be(one: Comparison, pair: Pair) -> bool:
    """Return whether two figures are of the sort that a comparison is of, and those that it tells."""
    if pair.mine.kind not in _KINDS[one.kind] or not (pair.mine.value and pair.theirs.value):
        return False
    if one.kind == "pace" and pair.mine.kind != "duration" and not pair.each:
        return False
    if one.gap is not None:
        if not _so_far(one.gap, pair.mine.value, pair.theirs.value):
            return False
    elif not Fraction(1, _TIMES) < pair.mine.value / pair.theirs.value < _TIMES:
        return False
    mine = not one.figure or _same(one.figure, pair.one, pair.mine)
    return mine and (not one.standard or _same(one.standard, pair.other, pair.theirs))


def _same(told: Figure, held: Held, reading: Quantity) -> bool:
    others = held.readings if reading.kind in COUNTS else ()
    return any(compare.same(one, each) for one in told for each in (reading, *others))


def _so_far(gap: Quantity, mine: Fraction, theirs: Fraction) -> bool:
    """Return whether two values lie as far apart as is told."""
    if gap.kind == "percent":
        return _about(gap, abs(mine - theirs) / theirs * 100)
    if gap.kind != "times":
        return _about(gap, abs(mine - theirs))
    if gap.value < 1:
        return _about(gap, abs(mine - theirs) / theirs)
    return any(_about(gap, one) for one in (mine / theirs, theirs / mine, mine / theirs - 1))


def _about(gap: Quantity, value: Fraction) -> bool:
    near = gap.value / (12 if gap.approximate or gap.bound else 40)
    return abs(gap.value - value) <= max(gap.step * Fraction(51, 100), near)


def _reckoned(figure: Figure, figures: Sequence[Held]) -> Iterator[Pair]:
    """Yield a figure that the draft has worked out, beside each figure of the sources that it may be held against."""
    for held in figures:
        for mine in figure:
            theirs = next((one for one in held.readings if one.kind == mine.kind and compare.comparable(mine, one)), None)  # fmt: skip
            if theirs is not None and theirs.value != mine.value:
                yield Pair(
                    replace(held, readings=(mine,), words=(0, 0), lead=0, order=held_figures.RECKONED),
                    held,
                    mine,
                    theirs,
                )


def _ties(text: str, evidence: Sequence[Evidence]) -> list[Tie]:
    """Return the words of a draft with the places of the sources for which they are told."""
    found: list[Tie] = []
    english = [(n, one) for n, one in enumerate(evidence) if one.language == "en"]
    if english:
        sources = tuple(one.text for _, one in english)
        places = [(n, span) for n, one in english for _, span in told_words.english(one.text)]
        for word, row in turned_sides.places_told(text, sources):
            found += [(word, *places[at], share) for at, share in row.items()]
    for n, one in enumerate(evidence):
        for anchor in anchors.shared(one.text, "ko", text) if one.language == "ko" else ():
            found += [(mine, n, theirs, anchor.weight) for mine in anchor.draft for theirs in anchor.source]
    return found


def _apart(text: str, one: Comparison, told: Sequence[Tie]) -> list[Tie]:
    """Return the ties without those of the words that both what is held and its standard have: `사람이 내린 결정보다 자동 결정 쪽이`."""
    helpers = [match.span() for match in _HELPER.finditer(text, *one.base)]
    told = [tie for tie in told if not _inside(tie[0], helpers)]
    base = {text[slice(*word)][:2] for word, *_ in told if one.base[0] <= word[0] < one.base[1]}
    rest = {text[slice(*word)][:2] for word, *_ in told if _inside(word, one.subject)}
    return [tie for tie in told if text[slice(*tie[0])][:2] not in base & rest]


def _inside(word: Span, stretches: Sequence[Span]) -> bool:
    return any(low <= word[0] < high for low, high in stretches)


def _rather(told: Sequence[Tie], stretches: Sequence[Span], one: Held, other: Held) -> float:
    """Return how much more of some stretches is told of one figure than of another."""
    here, there = _tied(told, stretches, one), _tied(told, stretches, other)
    return sum(here.get(word, 0.0) - there.get(word, 0.0) for word in {*here, *there})


def _tied(told: Sequence[Tie], stretches: Sequence[Span], held: Held) -> dict[Span, float]:
    found: dict[Span, float] = {}
    low, high = held.words
    for word, n, there, share in told:
        if n == held.sentence and low <= there[0] < high and _inside(word, stretches):
            found[word] = max(share, found.get(word, 0.0))
    return found


def _counted(told: Sequence[Tie], stretches: Sequence[Span], held: Held) -> float:
    """Return how surely the noun right behind a figure is among some stretches: `23 crashes`."""
    end = held.span[1]
    behind = (tie for tie in told if tie[1] == held.sentence and end <= tie[2][0] <= end + 2 and tie[3] >= _TOLD)
    return _COUNTED if any(_inside(tie[0], stretches) for tie in behind) else 0.0


def _cued(cue: re.Pattern[str], evidence: Sequence[Evidence], held: Held) -> bool:
    """Return whether the words of a figure say that it is of before, or was expected."""
    text = evidence[held.sentence].text
    found = cue.search(text, held.lead, held.words[1]) is not None
    return found or (cue is _EARLIER_THERE and _FROM_HERE.match(text, held.span[1]) is not None)
