"""A figure that all amounts of one source sentence give together, each of them used: what the listed parts leave of a whole, so many at so much.

Two figures that are picked out of several come to anything; those that use up what a sentence has come to one value only. So here
the draft need tell none of them. What is left must not be told of a part that the sentence names.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check import anchors
from pipeline.check.claims import Evidence
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.sheet import Sheet
from pipeline.check.reckoning import sentence_steps, weigh
from pipeline.check.reckoning.operands import NUMBERED, unit
from pipeline.check.vocabulary.opposed import opposed
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, MEASURES, Quantity

_MOST, _LONG, _PAIR, _LIST, _ALL = 5, 8, 2, 3, 100
_COUNTERS = {"기"}  # reactors and satellites are counted so
_REST_THERE = deferred(
    r"\b(?:rest|remain\w*|balance|others?|left|leaving|leaves?|leftover|else|(?:of|among) (?:which|whom|them|these|those))\b|나머지|남[은는았]|그중|가운데|중\s"
)
_GONE = deferred(
    r"\b(?:left|gone|quit|resign\w*|depart\w*|died|dead|lost|los[et]s?|sold|clos\w+|cancel\w*|withdr\w+|dropped|drop out|fail\w*|reject\w*|miss\w*|spent|spend|us(?:e|ed)|kept|keeps?|lent|lend\w*|return\w*|rescued|finished|complet\w+|built|paid|repaid|dismiss\w*|fired|laid off|retir\w+|expelled|defect\w*)\b|나[갔간가]|떠[났난나]|팔[았린]|숨[졌지]|닫[았은]|썼|쓴"
)
_BECOME = deferred(
    r"\b(?:becom(?:e|es|ing)|became|merg\w+ into|(?:cut|down|reduc\w+|shr[aiu]nk|fall|fell) to) (?:just |only )?$"
)
_VANISH = deferred(r"사라|없[어애앤]|닫|줄[어었]|문을 닫")
_LEFT = deferred(r"나머지|남[은았아는긴을]|아직|제외|빼[고면]|뺀|못|않|안 |없|아닌|아니|밖")
_OF = deferred(
    r"\d(?: [a-z]+)? (?:out )?of (?:the |its |their |all )?$|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:out )?of (?:the |its |their |all )?$",
    re.IGNORECASE,
)
_IS_OF = deferred(r" of (?:the |its |their |all |all the )?")
_NOUN = deferred(r"(?: [a-z-]+){1,2}")
_NO_NOUN = deferred(
    r"[.,;)]|$| (?:and|were|was|are|is|have|has|had|did|do|in|to|at|on|for|against|with|from|by|of (?:them|whom|which|those)|[a-z]+ed|won|lost|drew|left|quit|kept|chose|said|voted|went|took|got|paid|met|sat|stood)\b"
)
_OF_WHAT = deferred(r"(?: percent| per cent)? of (?:the |its |their |all |those )?(?P<noun>[a-z-]+)")
_OF_THEM = deferred(r"\b(?:of|among|out of) (?:the |its |their |all |some )*\d|중|가운데", re.IGNORECASE)
_CHANGES = deferred(
    r"\s?(?:이나|나|쯤|가량|정도|가까이|넘게)?\s?(?:더\s|덜\s)?(?:늘|줄|오[르른]|올[라랐]|내[려렸린]|높|낮|떨어|뛰|많|적[은어게])"
)
_SCORE = deferred(r"\d\s?[-–]\s?\d|\d (?:to|대) \d")  # of a vote each side is told by its own words
_TOTAL = deferred(r"\b(?:total\w*|altogether|in all|overall|combined|sum|out of|of the \d)\b|모두|총|합[쳐계]|전체")


def given(sheet: Sheet, drafted: Quantity, between: tuple[float, float]) -> Proof | None:
    """Return what all amounts of a source sentence, or of two in a row, give where it lies `between` the values a figure is told of."""
    if drafted.per or drafted.kind not in MEASURES | {"percent", "times"} or drafted.unit in NUMBERED - _COUNTERS:
        return None
    texts = sheet.claim.evidence
    joined = (Evidence(one.id, f"{one.text} {other.text}", one.language) for one, other in pairwise(texts))
    for text in (*texts, *joined):
        figures = _figures(text)
        if often := sentence_steps.so_often(sheet, drafted, text, figures):
            return often
        if not 1 < len(figures) <= _LONG:
            continue
        proofs = [one for rule in _RULES for one in rule(sheet, drafted, text, figures)]
        if text in texts:  # a share of the next sentence is of another thing
            proofs += sentence_steps.in_one_step(sheet, drafted, text, figures)
        for proof in proofs:
            if between[0] <= proof.value < between[1] and _to_the_digit(drafted, proof.value):
                return proof
    return None


def _to_the_digit(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a figure in digits is told of a value to its last one, though the words call it rough: 190 are no `191달러꼴`."""
    return drafted.words or bool(drafted.bound) or abs(value - drafted.value) <= weigh.last_digit(drafted) / 2


def part_of_list(sheet: Sheet, drafted: Quantity, between: tuple[float, float]) -> Proof | None:
    """Return only what part one of a list is of all that the list comes to, to the digit, for a share that a step over two figures refutes."""
    texts = ((text, _figures(text)) for text in sheet.claim.evidence)
    proofs = (one for text, figures in texts for one in _share_of_list(sheet, drafted, text, figures))
    whole = _ALL if drafted.kind == "percent" else 1
    exact = (one for one in proofs if one.value / whole == drafted.value / whole)
    return next(exact, None) if drafted.kind in ("percent", "times") and between else None


def _figures(text: Evidence) -> list[Quantity]:
    """Return the figures of a sentence that can be reckoned with, each place once; a single thing is none."""
    found = {one.span: one for one in reversed(quantities.find(text.text, text.language))}
    return [
        one
        for one in sorted(found.values(), key=lambda one: one.span)
        if unit(one) and one.value > 0 and one.unit not in NUMBERED and not (one.kind in COUNTS and one.value == 1)
    ]


def _alike(figures: Sequence[Quantity], drafted: Quantity) -> list[Quantity]:
    return [one for one in figures if unit(one) == unit(drafted) and not one.per]


def _left_of_whole(sheet: Sheet, drafted: Quantity, text: Evidence, figures: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield what all listed parts leave of the largest amount, where the sentence or the draft speaks of a rest or of what is gone."""
    alike = _alike(figures, drafted)
    if drafted.kind not in MEASURES or len(alike) < _PAIR:
        return
    whole = max(alike, key=lambda one: one.value)
    parts = [one for one in alike if one is not whole]
    of_it = [
        one
        for one in figures
        if one.kind in ("times", "percent") and _IS_OF.fullmatch(text.text, one.span[1], whole.span[0])
    ]
    shares = [one.value / (_ALL if one.kind == "percent" else 1) for one in of_it]
    left = whole.value - sum((one.value for one in parts), Fraction()) - whole.value * sum(shares, Fraction())
    beside = sentence_steps.beside(sheet, drafted)
    of_them = (
        shares or _OF.search(text.text[: whole.span[0]]) or opposed(sentence_steps.clause_of(sheet, drafted), text.text)
    )
    shrunk = any(_BECOME.search(text.text[: one.span[0]]) for one in parts) and _VANISH.search(beside)
    rest = (
        shrunk
        or of_them
        or _REST_THERE.search(text.text, whole.span[1])
        or (_GONE.search(text.text) and _LEFT.search(beside))
    )
    known = left in [one.value for one in alike]  # of 6 and 3 the one is left by the other
    if (
        left > 0
        and rest
        and not known
        and not (_names_a_part(sheet, drafted, text, parts, [whole]) and not sentence_steps.NEGATED.search(beside))
    ):
        gone = [*(shown(one.value) for one in parts), *(f"{shown(whole.value)} * {_written(one)}" for one in shares)]
        yield Proof(f"{shown(whole.value)} - {' - '.join(gone)}", left)


def _written(share: Fraction) -> str:
    return f"{share.numerator}/{share.denominator}"


def _names_a_part(
    sheet: Sheet, drafted: Quantity, text: Evidence, parts: Sequence[Quantity], wholes: Sequence[Quantity] = ()
) -> bool:
    """Return whether the clause of a figure has a word of what stands right behind a listed part: `90 of them researchers`."""
    here = sentence_steps.clause_of(sheet, drafted)
    nouns = " ".join(match[0] for one in wholes if (match := _NOUN.match(text.text, one.span[1])))
    of_all = {each.key for each in anchors.shared(nouns, text.language, here)}
    for one in parts:
        behind = sentence_steps.CLAUSE.split(text.text[one.span[1] :])[0]
        ahead = "" if behind.strip(" .") else sentence_steps.CLAUSE.split(text.text[: one.span[0]])[-1]
        found = {each.key for each in anchors.shared(f"{behind}{ahead}", text.language, here)} - of_all
        if any(not key.startswith("=") for key in found):
            return True
    return False


def _of_one_noun(sheet: Sheet, drafted: Quantity, text: Evidence, figures: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield what three numbers and more come to of which only the first has a noun: `72 nations signed, 11 abstained and 4 refused`."""
    counts = [one for one in figures if one.kind in COUNTS and not one.per]
    if drafted.kind not in COUNTS or not _LIST <= len(counts) == len(figures):
        return
    bare = all(one.kind == "number" and _NO_NOUN.match(text.text, one.span[1]) for one in counts[1:])
    if text.language == "en" and bare and not _REST_THERE.search(text.text):
        yield Proof(" + ".join(shown(one.value) for one in counts), sum((one.value for one in counts), Fraction()))


def _share_of_list(sheet: Sheet, drafted: Quantity, text: Evidence, figures: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield what part one of a list is of all that it comes to, where no other of the list is named instead: 8,000 of 3,000, 5,000 and 8,000."""
    figures = [one for one in figures if not (one.kind == "duration" and one.per)]
    kinds = {unit(one) for one in figures}
    if drafted.kind not in ("percent", "times") or len(kinds) != 1 or kinds & {"share", "points", "time"}:
        return
    if not 1 < len(figures) <= _MOST or any(one.search(text.text) for one in (_REST_THERE, _SCORE, _OF_THEM)):
        return
    if _CHANGES.match(sheet.claim.text, drafted.span[1]):
        return  # how far it moved, no part of all
    total = sum((one.value for one in figures), Fraction())
    named = [one for one in figures if _names_a_part(sheet, drafted, text, [one])]
    if _has_total(text.text, figures, named):
        return
    if named and len(figures) == _PAIR and sentence_steps.NEGATED.search(sheet.claim.text, drafted.span[1]):
        named = [one for one in figures if one not in named]  # `노르웨이 밖에서`
    whole = _ALL if drafted.kind == "percent" else 1
    for one in named if len(named) == 1 else figures if not named else ():
        step = f"{shown(one.value)} / ({' + '.join(shown(each.value) for each in figures)})"
        yield Proof(step, one.value / total * whole)


def _has_total(text: str, figures: Sequence[Quantity], named: Sequence[Quantity]) -> bool:
    """Return whether the largest of a list is what the others come to, told before them and of nobody in particular, or called their total."""
    most = max(figures, key=lambda one: one.value)
    summed = len(figures) > _PAIR and 2 * most.value == sum(one.value for one in figures)
    return _TOTAL.search(text) is not None or (summed and most is figures[0] and most not in named)


def _other_share(sheet: Sheet, drafted: Quantity, text: Evidence, figures: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield what the only part of a sentence leaves in percent, or in words, where the draft has the opposite word: 통과율 for `33 of the 50 failed`."""
    if drafted.kind not in ("percent", "times") or text.language == "ko" or not opposed(sentence_steps.clause_of(sheet, drafted), text.text):  # fmt: skip
        return
    whole = _ALL if drafted.kind == "percent" else 1
    shares = [one for one in figures if unit(one) == "share"]
    if len(shares) == 1 and not _is_of_it(sheet, drafted, text, shares[0], figures):
        return
    if (
        len(shares) == 1
        and (shares[0].kind == "percent" or shares[0].value < 1)
        and not sentence_steps.CHANGED.search(text.text)
    ):
        of = _ALL if shares[0].kind == "percent" else 1
        yield Proof(f"{of} - {shown(shares[0].value)}", whole * (1 - shares[0].value / of))
    counts = [one for one in figures if one.kind in COUNTS]
    if len(counts) == _PAIR and not shares and _OF.search(text.text[: counts[1].span[0]]):
        part, all_of = counts
        if part.value < all_of.value:
            step = f"({shown(all_of.value)} - {shown(part.value)}) / {shown(all_of.value)}"
            yield Proof(step, whole * (1 - part.value / all_of.value))


def _is_of_it(sheet: Sheet, drafted: Quantity, text: Evidence, share: Quantity, figures: Sequence[Quantity]) -> bool:
    """Return whether a draft speaks of what a share of the source is of, and does not tell the amount that this share is."""
    here = sentence_steps.clause_of(sheet, drafted)
    said = {one.value for one in quantities.find(here, "ko") if one.span != drafted.span}
    if any(one.value in said for one in figures if one is not share and one.kind in MEASURES):
        return False
    noun = _OF_WHAT.match(text.text, share.span[1])
    return noun is None or bool(anchors.shared(noun["noun"], text.language, f"{sheet.before} {sheet.claim.text}"))


def _left_of_all(sheet: Sheet, drafted: Quantity, text: Evidence, figures: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield what all shares of a sentence, in percent and in words, leave of a whole, where the draft denies or tells a rest: `5%는 둘 다 아니에요`."""
    shares = [one for one in figures if unit(one) == "share"]
    told = _LEFT.search(sentence_steps.beside(sheet, drafted)) or _REST_THERE.search(text.text)
    if (
        drafted.kind not in ("percent", "times")
        or len(shares) < _PAIR
        or not told
        or sentence_steps.CHANGED.search(text.text)
    ):
        return
    parts = [one.value / (_ALL if one.kind == "percent" else 1) for one in shares]
    whole = _ALL if drafted.kind == "percent" else 1
    left = 1 - sum(parts, Fraction())
    if left > 0:
        yield Proof(f"{whole} - {' - '.join(shown(part * whole) for part in parts)}", left * whole)


_RULES = (
    _left_of_whole,
    _of_one_noun,
    _share_of_list,
    _other_share,
    _left_of_all,
    sentence_steps.moved_by,
    sentence_steps.for_so_long,
)
