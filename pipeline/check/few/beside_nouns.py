"""Numbers in words right before what they count: `두 모델` of a Korean source, `three agencies` of an English one, held against `모델 2종` and `네 기관`."""

from collections.abc import Iterator, Sequence

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence
from pipeline.check.few.drafted import Few
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.korean_numbers import TO_TEN

_BEFORE_A_NOUN = deferred(
    rf"(?<![가-힣\d])(?P<number>{'|'.join(sorted(TO_TEN, key=len, reverse=True))}) (?P<noun>[가-힣A-Za-z]{{2,8}})"
)
_PARTICLE = deferred(r"(?:[은는이가을를의도와과로에]|에게|에서|으로|들)$")
_PLURAL = deferred(r"[a-z]*s\b")
_NEAR, _TEN = 14, 10
_WORDS_BETWEEN = deferred(
    r"(?: (?!(?:of|and|or|in|for|to|at|on|by|with|from|that|as|other|more|further|others) )[\w’'-]+){0,3} "
)


def given(claim: Claim, one: Quantity) -> bool:
    """Return whether a Korean source has a count as a word before the noun that stands beside the drafted one: `모델 2종` for `두 모델`."""
    if one.kind != "count" or one.value not in TO_TEN.values():
        return False
    start, end = one.span
    beside = claim.text[max(0, start - _NEAR) : end + _NEAR]
    return any(
        TO_TEN[match["number"]] == one.value and _bare(match["noun"]) in beside
        for each in claim.evidence
        if each.language == "ko"
        for match in _BEFORE_A_NOUN.finditer(each.text)
    )


def refuted(evidence: Sequence[Evidence], counted: Sequence[Few]) -> Iterator[tuple[Few, str, str]]:
    """Yield the counts of a noun that the sources count once, with a smaller number before it; each with the sentence's id and its words.

    A smaller count may be a part of the source's. What English counts of a counter's noun (`모델 세 개`) is looked at with all other counts.
    """
    for one in counted:
        rivals = [rival for each in evidence for rival in _counts(each, one)]
        if len({value for value, *_ in rivals}) == 1 and rivals[0][0] < one.value:
            yield one, rivals[0][1], rivals[0][2]


def _counts(one: Evidence, counted: Few) -> Iterator[tuple[int, str, str]]:
    """Yield what a source counts of a noun: how many, the sentence's id, its words."""
    if one.language == "ko":
        for match in _BEFORE_A_NOUN.finditer(one.text):
            if _bare(match["noun"]) in (counted.last, counted.quantity.unit, counted.behind):
                yield TO_TEN[match["number"]], one.id, match.group()
        return
    shared = anchors.shared(one.text, one.language, counted.quantity.unit) if counted.by_noun else ()
    spans = [span for anchor in shared if anchor.key[0].isdigit() for span in anchor.source]
    for source in quantities.find(one.text, one.language):
        if source.kind in ("number", "count") and source.words and 1 < source.value <= _TEN:
            between = _WORDS_BETWEEN.match(one.text, source.span[0] + len(source.text.split(" ")[0]))
            ends = [end for start, end in spans if between and source.span[0] < start <= between.end()]
            if ends and _PLURAL.match(one.text, ends[0] - 1):
                yield int(source.value), one.id, one.text[source.span[0] : ends[0]]


def _bare(noun: str) -> str:
    return _PARTICLE.sub("", noun) if len(noun) > 2 else noun
