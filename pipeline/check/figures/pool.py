"""The figures of the cited sentences, and whether they state or prove a drafted one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from pipeline.check import compare, own_days
from pipeline.check.claims import Evidence
from pipeline.check.figures import bare_numbers, carried, derive, of_a_sentence, reckon, whose_dollars
from pipeline.check.figures.named_numbers import in_name
from pipeline.check.figures.of_a_sentence import SCALES
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.english_bare import counts_things
from pipeline.text.quantities.korean_numbers import number as korean_number

_DIGITS = deferred(r"\d")
_GOES_ON = deferred(r"[.,]\w")  # `2.x`
_UNSIGNED = frozenset({"duration", "size", "date", "count", "ordinal"})  # a source writes the sign of the others
_SCORE = deferred(
    r"\b(?:scor(?:e[sd]?|ing)|F1|accuracy|precision|recall|AUC|BLEU|ROUGE|mAP|benchmarks?|correct(?:ly)?|exams?|tests?|quiz(?:zes)?|grades?)\b|점수|정확도"
)
_CLAUSE_ENDS = deferred(
    r"\s*(?:[.,;:)](?!\d)|$| (?:in|a year|last|this|from|to|and|but|while|compared|over|for the|by|per|after|before|than|was|were|is|of (?:it|that|this|which|the (?:money|sum|total|amount|loot)))\b)"
)
_LAST = deferred(r"\bthe (?:last|final|first|remaining|other|next) $")
_OR_SO_MANY = deferred(
    r" (?:or|to) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[.,;)]|$| (?:in|are|were|was|is|did|do|had|have)\b)"
)
_ITS_OWN = deferred(r" (?:it|they|we|he|she) (?:already |now |still )?(?:has|have|had|owns?|runs?|operates?)\b")
_SET = deferred(r" (?:set|reached|posted|recorded|made|logged|seen|held)\b")
_NUMBERED = ("호", "번", "편", "차", "호기", "호선")
_NAME_NUMBER = deferred(
    r"(?:\b(?!(?:Of|In|At|The|With|From|Over|About|By|On|For|Only|Some|All|Nearly|Around|Just|More|After|Before|Since|And|But|To|As|Within|Its|Their|These|Those|Out|Among|Another) )"
    r"[A-Z]['’]?[A-Za-z'’]*[A-Za-z](?: |-|‑)?|[a-z]['’]?[a-z]+[-‑]|\b(?:flight|line|route|number|no|episode|volume|chapter|part|issue|unit|reactor|bus|train|road|highway|platform|gate|"
    r"phase|round|edition|session|district|lot|bed|room|study|trial|paper|test|mission|booster)s? )(\d{1,5})(?![\d,.]\d|\d|%)"
)
_LIVES = deferred(
    r"\b(?:li(?:ve[sd]?|fe|ving|fespans?)|age[ds]?|ages|median|mean|average|old(?:er|est)?|expectancy)\b|기대수명|수명|나이"
)
_TO_THE_MONTH = deferred(r"\byears?,? (?:and )?(?:\d{1,2}|[a-z]+) months?\b")  # `at twelve years and four months`
_YEAR = 12
_CELSIUS = "C"  # a bare number beside a temperature may be of another scale
_RANKS = ("위", "등")
_PLACES = deferred(
    r"(?i:\b(?:rank\w*|plac(?:e[sd]?|ing)|positions?|spots?|standings?|league|tables?|charts?|list(?:s|ed|ing)?|seed\w*|finish\w*|top(?:s|ped)?|numbers?|nos?|rung|slot)\b)|#|[위등]"
)
_LENT = frozenset({"money", "duration", "size", "quarter"})


@dataclass(frozen=True, slots=True, eq=False)
class Pool:
    """The figures of the cited sentences, each with the sentence's id, and every plain number in them.

    Of the same sentences there is one pool: what supports a figure is looked up in it again and again.
    """

    figures: tuple[tuple[str, Quantity], ...]
    raw: frozenset[Fraction]
    dates: tuple[Evidence, ...]
    operands: tuple[Quantity, ...] = ()


def pool(evidence: Sequence[Evidence]) -> Pool:
    """Return the figures of source sentences; of the same ones once, for each line of an issue is held against all its sections."""
    return _pool(tuple(evidence))


@lru_cache(maxsize=256)
def _pool(evidence: tuple[Evidence, ...]) -> Pool:
    own = [(one.id, of_a_sentence.figures(one)) for one in evidence]
    of_lands = tuple(whose_dollars.readings(evidence))
    lent = (*bare_numbers.after_a_unit(evidence), *carried.left_out(evidence))
    taken_up = tuple(carried.carried(evidence))
    figures = (*((name, figure) for name, found in own for figure in found.stated), *taken_up, *of_lands, *lent)
    raw = frozenset[Fraction]().union(*(found.raw for _, found in own))
    operands = tuple(figure for _, found in own for figure in found.operands)
    return Pool(
        figures,
        raw,
        evidence,
        operands + tuple(found for _, found in (*of_lands, *lent, *carried.alike(taken_up, operands))),
    )


def support(group: Sequence[Quantity], known: Pool) -> list[str]:
    """Return the ids of the source sentences that state a figure, in one of its readings."""
    return list(_support(tuple(group), known))


@lru_cache(maxsize=1024)
def _support(group: tuple[Quantity, ...], known: Pool) -> Sequence[str]:
    found = [
        identifier
        for drafted in group
        for identifier, source in known.figures
        if compare.same(drafted, source) and not (drafted.text.endswith(_RANKS) and _no_rank(identifier, source, known))
    ]
    if found:
        return list(dict.fromkeys(found))
    if group[0].kind == "version":
        return [one.id for one in known.dates if quantities.named(group[0].text, one.text)]
    if any(one.kind == "date" and own_days.dated(one, known.dates) for one in group):
        return [known.dates[0].id]
    if all(one.kind == "number" for one in group) and any(one.value in known.raw for one in group):
        return [known.dates[0].id]
    if told := [one.id for one in known.dates if any(_named_so(one, each) or _aged(one, each) for each in group)]:
        return told
    if lent := [
        name
        for drafted in group
        if drafted.kind in _LENT and drafted.unit != _CELSIUS
        for name in _ellipted(drafted, known)
    ]:
        return list(dict.fromkeys(lent))
    if group[0].kind not in ("percent", "count"):
        return []
    return [one.id for one in known.dates if _scores(one.text) and any(_scored(one, each) for each in group)]


def _named_so(one: Evidence, drafted: Quantity) -> bool:
    """Return whether a numbered thing is one whose number is a part of its name: `창어 6호` for Chang'e-6, `302편` for Flight 302."""
    if drafted.kind not in ("ordinal", "count") or not drafted.text.endswith(_NUMBERED):
        return False
    return any(Fraction(number) == drafted.value for number in _NAME_NUMBER.findall(one.text))


def _aged(one: Evidence, drafted: Quantity) -> bool:
    """Return whether an age is what a source says in years of lives: `81.09세` for a life expectancy of 81.09 years."""
    if drafted.unit not in ("세", "살") or not (_LIVES.search(one.text) or _TO_THE_MONTH.search(one.text)):
        return False
    return any(
        source.kind == "duration" and source.unit == "month" and source.value == drafted.value * _YEAR
        for source in quantities.find(one.text, one.language)
    )


def _no_rank(identifier: str, source: Quantity, known: Pool) -> bool:
    """Return whether a bare number is no place: `Gemini 3` ranks nobody third, nor do three branches in a sentence that speaks of no places."""
    if source.kind not in ("number", "count"):
        return False
    texts = [one.text for one in known.dates if one.id == identifier]
    return source not in known.operands or not any(_PLACES.search(text) for text in texts)


def stands(drafted: Quantity, known: Pool) -> bool:
    """Return whether the digits of a figure stand in a source as a number of their own, which has no unit there: `she was third in 44`.

    What unit is meant only the sentence tells: such a figure is not refuted.
    """
    digits = _DIGITS.search(drafted.text)
    if (
        digits is None
        or drafted.words
        or drafted.kind not in _UNSIGNED
        or (drafted.kind == "date" and all(drafted.date[1:]))
    ):
        return False
    written = _written(drafted, digits.start())
    lengths = {one.step for _, one in known.figures if one.kind == "duration" and not one.per}
    if drafted.kind == "duration" and lengths and drafted.step not in lengths:
        return False  # beside fifteen years `to six` is no half a year
    texts = {one.id: one.text for one in known.dates if one.language != "ko"}
    measured = {(name, one.span) for name, one in known.figures if one.kind != "number"}
    return any(
        one.kind == "number"
        and one.value == written
        and not one.words
        and name in texts
        and (name, one.span) not in measured
        and not in_name(texts[name], one)
        and _CLAUSE_ENDS.match(texts[name], one.span[1]) is not None
        and _GOES_ON.match(texts[name], one.span[1]) is None
        for name, one in known.figures
    )


def _written(drafted: Quantity, start: int) -> Fraction:
    """Return the number that a figure is written with: 46.4 in `46초40`."""
    decimals = (
        drafted.kind == "duration" and drafted.step < 1 and "분" not in drafted.text and drafted.text[-1].isdigit()
    )
    return drafted.value if decimals else korean_number(drafted.text, start).value


def _ellipted(drafted: Quantity, known: Pool) -> list[str]:
    """Return the sentences that state a figure without its unit beside another that has it: `3.6 billion euros, of which 900 million`."""
    if drafted.kind == "quarter":
        return [] if drafted.unit else list(bare_numbers.quarters(drafted, known.figures, known.dates))
    bare = [name for name, one in known.figures if one.kind == "number" and not one.unit and one.value == drafted.value]
    if drafted.kind == "money" and any(one.kind == "money" and one.unit == drafted.unit for _, one in known.figures):
        return list(_left_bare(drafted, known)) or _beside(drafted, bare, known)
    if drafted.kind in ("duration", "size"):
        return _beside(drafted, bare, known) or list(_elided(drafted, known))
    return _beside(drafted, bare, known)


def _elided(drafted: Quantity, known: Pool) -> Iterator[str]:
    """Yield the sentences that leave out the unit of a length or a size: `31 straight days, a record of 18`, `fifteen years. ... to six.`"""
    unit = _unit(drafted)
    alike = [
        (name, _unit(one))
        for name, one in known.figures
        if (one.kind, one.unit) == (drafted.kind, drafted.unit) and not one.per
    ]
    if unit <= 0 or not alike:
        return
    texts = {one.id: one.text for one in known.dates}
    names = list(texts)
    for name, one in known.figures:
        plain = one.kind == "number" and not one.unit and not one.per and one.value == drafted.value / unit
        if (
            plain
            and name in texts
            and {
                found for there, found in alike if there in names[max(0, names.index(name) - 2) : names.index(name) + 1]
            }
            == {unit}
            and (
                _CLAUSE_ENDS.match(texts[name], one.span[1])
                or _SET.match(texts[name], one.span[1])
                or _OR_SO_MANY.match(texts[name], one.span[1])
                or _LAST.search(texts[name][: one.span[0]])
                or _ITS_OWN.match(texts[name], one.span[1])
            )
        ):
            yield name


def _left_bare(drafted: Quantity, known: Pool) -> Iterator[str]:
    """Yield the sentences that end a clause with the sum alone, its currency said in another: `The loss narrowed to 3 million.`"""
    for one in known.dates:
        for figure in quantities.find(one.text, one.language):
            bare = figure.kind == "number" and figure.step >= SCALES["thousand"] and figure.value == drafted.value
            counts = counts_things(one.text[: figure.span[0]])
            if bare and not counts and _CLAUSE_ENDS.match(one.text, figure.span[1]):
                yield one.id


def _beside(drafted: Quantity, bare: Sequence[str], known: Pool) -> list[str]:
    return [
        name
        for name in bare
        if any(
            other == name and one.kind == drafted.kind and one.unit == drafted.unit and not one.per
            for other, one in known.figures
        )
    ]


def _unit(one: Quantity) -> Fraction:
    """Return what one of a figure's unit is: an hour in seconds, a megawatt in watts."""
    digits = _DIGITS.search(one.text)
    if digits is None:
        return one.step
    written = korean_number(one.text, digits.start()).value
    return one.value / written if written else one.step


@lru_cache(maxsize=256)
def _scores(text: str) -> bool:
    return _SCORE.search(text) is not None


def _scored(one: Evidence, drafted: Quantity) -> bool:
    """Return whether a score is a percentage on one side only: `an F1 score of 89.9` and 89.9%, `scored 61%` and 61점."""
    signed, bare = drafted.kind == "percent", drafted.unit == "점"
    return any(
        (source.value == drafted.value or (bare and abs(source.value - drafted.value) <= drafted.step / 2))
        and (
            (signed and source.kind == "number" and source.value.denominator > 1) or (bare and source.kind == "percent")
        )
        for source in quantities.find(one.text, one.language)
    )


def proves(group: Sequence[Quantity], known: Pool, cue: str) -> bool:
    """Return whether the figures at hand and the words beside a figure give it."""
    return any(
        derive.proves(drafted, proof) for drafted in group for proof in reckon.proofs(drafted, known.operands, cue)
    )
