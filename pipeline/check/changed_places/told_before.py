"""What was told in the sentence before, said to be more than a larger figure, or less than a smaller one: `14억 달러예요. 막 끝난 분기의 12억 달러보다 줄었어요`.

The sentence compares and leaves out what: it is the figure of the sentence before, the only one there of that unit. One sentence of the
source has both, so that nobody holds two unlike things against each other.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.check import compare
from pipeline.check.changed_places import compared, pairing
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness.beside import sentence_of
from pipeline.check.nearness.grounds import grounds
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import LEVELS, Quantity

_KINDS = LEVELS | {"points", "duration"}
_RANKS = frozenset({"위", "등", "등급", "번", "층", "호"})
_CLAUSE = deferred(r"(?<=[가-힣])(?:고|며|면서|지만|는데|은데|인데|으나)[\s,]|,\s")
_OWN_SUBJECT = deferred(
    r"(?<=[가-힣A-Za-z\d])(?:(?<!있)(?<!하)(?<!되)(?<!없)[은는]|도|이|가)\s(?!(?:[^\s,]+\s)?[^\s,]*(?:한|된|은|던|운|인|난|간|온|본|란|친|준|른|쓴|낸|든|는|진|산|판|린)\s$)"
)
"""What the sentence itself speaks of; of `정부가 바란 104억 원보다` the government is no more than who wanted it."""
_UNLIKE = deferred(r"적자|손실|손해|영하|마이너스|(?<!\d)[-−–]\d|순위|기록을 (?:깨|단축)")


def turned(claim: Claim, places: Sequence[Quantity], before: str) -> Iterator[Flag]:
    """Yield the words that say more of less, or less of more, of a figure of the sentence before."""
    if not before or _UNLIKE.search(f"{before} {claim.text}"):
        return
    joined, apart = f"{before} {claim.text}", len(before) + 1
    for base in places:
        figure = _meant(claim.text, places, base, before)
        if figure is None:
            continue
        shifted = replace(base, span=(base.span[0] + apart, base.span[1] + apart))
        way, end = compared.against(joined, shifted, figure)
        if way and (figure.value > base.value) != (way > 0) and (ids := _homes(claim, figure, base)):
            span = (base.span[0], end - apart)
            word = claim.text[base.span[1] : span[1]].strip()
            message = say("check.direction", low=base.text, high=figure.text, word=word)
            yield Flag("number-contradicted", "block", span, message, ids, 0.8)


def _meant(text: str, places: Sequence[Quantity], base: Quantity, before: str) -> Quantity | None:
    """Return the figure of the sentence before that a sentence without a subject compares with its base."""
    if base.kind not in _KINDS or base.unit in _RANKS or base.words or base.per:
        return None
    clause = text[max([0, *(match.end() for match in _CLAUSE.finditer(text[: base.span[0]]))]) : base.span[0]]
    if _OWN_SUBJECT.search(clause):
        return None
    rest = text[base.span[1] :]
    cut = _CLAUSE.search(rest)
    end = base.span[1] + (cut.start() if cut else len(rest))
    if any(one is not base and one.span[0] < end and compare.comparable(one, base) for one in places):
        return None
    there = [one for one in quantities.find(before, "ko") if compare.comparable(one, base)]
    one = there[0] if len(there) == 1 else None
    return one if one and one.kind == base.kind and one.value != base.value and not (one.per or one.bound) else None


def _homes(claim: Claim, *both: Quantity) -> tuple[str, ...]:
    """Return the ids of a stretch of the source of which one sentence has both figures; none where no sentence has."""
    for ground in grounds(claim.evidence):
        mine, theirs = ({sentence_of(ground.text, home) for home in pairing.homes_of(ground, one)} for one in both)
        if mine & theirs:
            return ground.ids
    return ()
