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
from pipeline.check.figures import operations, own_units
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.operation_words import CUES
from pipeline.check.figures.sheet import Sheet
from pipeline.check.reckoning import by_periods, every_result
from pipeline.check.reckoning.every_result import Result
from pipeline.check.reckoning.operands import LEAD, NUMBERED, of_sentence, unit, value
from pipeline.check.vocabulary.opposed import opposed
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, MEASURES, Quantity

_MOST, _LONG, _PAIR, _LIST, _ALL = 5, 8, 2, 3, 100
_TWO_DIGITS, _SAME = 2, 1e-9
_COUNTERS = {"기"}  # reactors and satellites are counted so
_BEHIND = 18
_REST_THERE = deferred(
    r"\b(?:rest|remain\w*|balance|others?|left|leaving|leaves?|leftover|else|(?:of|among) (?:which|whom|them|these|those))\b|나머지|남[은는았]|그중|가운데|중\s"
)
_GONE = deferred(
    r"\b(?:left|gone|quit|resign\w*|depart\w*|died|dead|lost|los[et]s?|sold|clos\w+|cancel\w*|withdr\w+|dropped|drop out|fail\w*|reject\w*|miss\w*|spent|spend|us(?:e|ed)|kept|keeps?|lent|lend\w*|return\w*|rescued|finished|complet\w+|built|paid|repaid|dismiss\w*|fired|laid off|retir\w+|expelled|defect\w*)\b|나[갔간가]|떠[났난나]|팔[았린]|숨[졌지]|닫[았은]|썼|쓴"
)
_LEFT = deferred(r"나머지|남[은았아는긴을]|아직|제외|빼[고면]|뺀|못|않|안 |없|아닌|아니|밖")
_NEGATED = deferred(
    r"못|않|(?<![가-힣])안 |없|아닌|아니|빼[고면]|뺀|제외|밖|나머지|틀[렸린려리]|떨어|탈락|실패|불합격|반대"
)
_OUT_OF = deferred(r"\s?(?:중|가운데|에서|의\s)")
_CLAUSE = deferred(r"[;:,.](?=\s)|\b(?:and|while|but|plus)\b|(?<=[가-힣])(?:고|며|지만|는데)(?=[\s,])")
_PARTS = deferred(
    r"\b(?:percent|per cent|pct) (?:of|among|for)\b|% (?:of|among|full)\b|\bpercent full\b|\b(?:half|third|quarter|fifth|tenth)s? of\b|\b(?:among|of) (?:the |its |their |some |all )?\d|중|가운데|의 "
)
_CHANGED = deferred(
    r"\b(?:rose|rise|risen|fell|fall\w*|up|down|grew|grow\w*|cut|drop\w*|increas\w*|decreas\w*|reduc\w*|gain\w*|lost|jump\w*|more|less|cheaper|higher|lower|discount\w*|off)\b|늘|줄|오[르른]|올[랐라]|내[려렸린]|할인|인상|인하|상승|하락"
)
_OF = deferred(
    r"\d(?: [a-z]+)? (?:out )?of (?:the |its |their |all )?$|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:out )?of (?:the |its |their |all )?$",
    re.IGNORECASE,
)
_NOUN = deferred(r"(?: [a-z-]+){1,2}")
_ALL_OF = deferred(r"모두|총|전체|전부|통틀|다 합|정원|규모")
_EVERY = deferred(r"\b(?:every|once (?:in|every)) (?:about |roughly |some )?$|마다", re.IGNORECASE)
_EARLIER = deferred(r"전에|이전|예전|원래|당초|애초|기존|종전|지난|작년|앞서|까지는|(?:이|였)던|[^가-힣]전")
_MORE, _LESS = (
    r"rose|risen|grew|grown|increas\w*|up|jumped|climbed|multipl\w*|expand\w*|swell\w*|swollen|surged|soared|better|improv\w*",
    r"fell|fallen|dropped|cut|down|reduc\w*|decreas\w*|shr[au]nk|declin\w*|lower\w*|slashed|plunged|less|fewer|cheaper",
)
UP, DOWN = (
    deferred(rf"\b(?:{words})\b|{korean}")
    for words, korean in ((_MORE, "늘|올랐|뛰|커"), (_LESS, "줄|내[렸려]|떨어|깎"))
)
_NO_NOUN = deferred(
    r"[.,;)]|$| (?:and|were|was|are|is|have|has|had|did|do|in|to|at|on|for|against|with|from|by|of (?:them|whom|which|those)|[a-z]+ed|won|lost|drew|left|quit|kept|chose|said|voted|went|took|got|paid|met|sat|stood)\b"
)
_SCORE = deferred(r"\d\s?[-–]\s?\d|\d (?:to|대) \d")  # of a vote each side is told by its own words
_TOTAL = deferred(r"\b(?:total\w*|altogether|in all|overall|combined|sum|out of|of the \d)\b|모두|총|합[쳐계]|전체")
_EACH = deferred(r"\b(?:each|apiece|per|every|an?|both)\b|씩|각각|당|마다")


def given(sheet: Sheet, drafted: Quantity, between: tuple[float, float]) -> Proof | None:
    """Return what all amounts of a source sentence, or of two in a row, give where it lies `between` the values a figure is told of."""
    if drafted.per or drafted.kind not in MEASURES | {"percent", "times"} or drafted.unit in NUMBERED - _COUNTERS:
        return None
    texts = sheet.claim.evidence
    joined = (Evidence(one.id, f"{one.text} {other.text}", one.language) for one, other in pairwise(texts))
    for text in (*texts, *joined):
        figures = _figures(text)
        if often := _so_often(sheet, drafted, text, figures):
            return often
        if not 1 < len(figures) <= _LONG:
            continue
        rules = (_left_of_whole, _of_one_noun, _share_of_list, _other_share, _left_of_all, _in_one_step)
        for proof in (one for rule in rules for one in rule(sheet, drafted, text, figures)):
            if between[0] <= proof.value < between[1]:
                return proof
    return None


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
    left = whole.value - sum((one.value for one in parts), Fraction())
    beside = _beside(sheet, drafted)
    of_them = _OF.search(text.text[: whole.span[0]]) or opposed(_clause_of(sheet, drafted), text.text)
    rest = of_them or _REST_THERE.search(text.text, whole.span[1]) or (_GONE.search(text.text) and _LEFT.search(beside))
    known = left in [one.value for one in alike]  # of 6 and 3 the one is left by the other
    if (
        left > 0
        and rest
        and not known
        and not (_names_a_part(sheet, drafted, text, parts, [whole]) and not _NEGATED.search(beside))
    ):
        yield Proof(f"{shown(whole.value)} - {' - '.join(shown(one.value) for one in parts)}", left)


def _names_a_part(
    sheet: Sheet, drafted: Quantity, text: Evidence, parts: Sequence[Quantity], wholes: Sequence[Quantity] = ()
) -> bool:
    """Return whether the clause of a figure has a word of what stands right behind a listed part: `90 of them researchers`."""
    here = _clause_of(sheet, drafted)
    nouns = " ".join(match[0] for one in wholes if (match := _NOUN.match(text.text, one.span[1])))
    of_all = {each.key for each in anchors.shared(nouns, text.language, here)}
    for one in parts:
        behind = _CLAUSE.split(text.text[one.span[1] :])[0]
        ahead = "" if behind.strip(" .") else _CLAUSE.split(text.text[: one.span[0]])[-1]
        found = {each.key for each in anchors.shared(f"{behind}{ahead}", text.language, here)} - of_all
        if any(not key.startswith("=") for key in found):
            return True
    return False


def _clause_of(sheet: Sheet, drafted: Quantity) -> str:
    said = sheet.claim.text
    cuts = [0, *(match.end() for match in _CLAUSE.finditer(said)), len(said)]
    return said[max(cut for cut in cuts if cut <= drafted.span[0]) : min(cut for cut in cuts if cut >= drafted.span[1])]


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
    if not 1 < len(figures) <= _MOST or _REST_THERE.search(text.text) or _SCORE.search(text.text):
        return
    total = sum((one.value for one in figures), Fraction())
    named = [one for one in figures if _names_a_part(sheet, drafted, text, [one])]
    if _has_total(text.text, figures, named):
        return
    if named and len(figures) == _PAIR and _NEGATED.search(sheet.claim.text, drafted.span[1]):
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
    if drafted.kind not in ("percent", "times") or text.language == "ko" or not opposed(_clause_of(sheet, drafted), text.text):  # fmt: skip
        return
    whole = _ALL if drafted.kind == "percent" else 1
    shares = [one for one in figures if unit(one) == "share"]
    if len(shares) == 1 and (shares[0].kind == "percent" or shares[0].value < 1) and not _CHANGED.search(text.text):
        of = _ALL if shares[0].kind == "percent" else 1
        yield Proof(f"{of} - {shown(shares[0].value)}", whole * (1 - shares[0].value / of))
    counts = [one for one in figures if one.kind in COUNTS]
    if len(counts) == _PAIR and not shares and _OF.search(text.text[: counts[1].span[0]]):
        part, all_of = counts
        if part.value < all_of.value:
            step = f"({shown(all_of.value)} - {shown(part.value)}) / {shown(all_of.value)}"
            yield Proof(step, whole * (1 - part.value / all_of.value))


def _left_of_all(sheet: Sheet, drafted: Quantity, text: Evidence, figures: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield what all shares of a sentence, in percent and in words, leave of a whole, where the draft denies or tells a rest: `5%는 둘 다 아니에요`."""
    shares = [one for one in figures if unit(one) == "share"]
    told = _LEFT.search(_beside(sheet, drafted)) or _REST_THERE.search(text.text)
    if drafted.kind not in ("percent", "times") or len(shares) < _PAIR or not told or _CHANGED.search(text.text):
        return
    parts = [one.value / (_ALL if one.kind == "percent" else 1) for one in shares]
    whole = _ALL if drafted.kind == "percent" else 1
    left = 1 - sum(parts, Fraction())
    if left > 0:
        yield Proof(f"{whole} - {' - '.join(shown(part * whole) for part in parts)}", left * whole)


def _so_often(sheet: Sheet, drafted: Quantity, text: Evidence, figures: Sequence[Quantity]) -> Proof | None:
    """Return how often something comes in a span that the draft names, where a sentence has only every how many minutes: 15 a day for every 96."""
    lead = sheet.claim.text[max(0, drafted.span[0] - LEAD) : drafted.span[0]]
    if drafted.kind not in COUNTS or [one.kind for one in figures] != ["duration"]:
        return None
    every = by_periods.length(figures[0])
    for target in by_periods.told_for(lead) if _EVERY.search(text.text[: figures[0].span[0]]) else ():
        many = target / every
        if many > 1 and abs(many - float(drafted.value)) <= min(float(drafted.step) / 2, many / 20):
            return Proof(f"{int(target)} / {int(every)}", Fraction(many).limit_denominator(100))
    return None


def _in_one_step(sheet: Sheet, drafted: Quantity, text: Evidence, figures: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield what one step gives that uses every figure of a sentence, where its words, the draft's, or the units name the step."""
    operands = of_sentence(text)
    if drafted.kind not in MEASURES or not 1 < len(operands) <= _LIST:
        return
    lead = sheet.claim.text[max(0, drafted.span[0] - LEAD) : drafted.span[0]]
    told_for = by_periods.told_for(lead)
    said = {float(own_units.number(one)) for one in quantities.find(sheet.claim.text, "ko") if one.span != drafted.span}
    for one in every_result.results(operands, told_for):
        used = {each.written for each in one.of}
        used |= {
            each.written for each in operands if one.family == "rate" and each.unit == "time"
        }  # so much in so long
        used |= {each.written for each in operands if each.unit != unit(drafted) and each.plain in said}
        if one.unit == unit(drafted) and used == {each.written for each in operands}:
            amount = Fraction(one.value).limit_denominator(10**6)
            if drafted.kind == "duration" and drafted.unit == "month":
                amount = Fraction(one.value / by_periods.MONTH).limit_denominator(10**6)
            if _named(sheet, drafted, text, one, told_for):
                yield Proof(one.step, amount)


def _named(sheet: Sheet, drafted: Quantity, text: Evidence, one: Result, told_for: Sequence[float]) -> bool:
    beside = _beside(sheet, drafted)
    exact = abs(one.value - value(drafted)) < _SAME * one.value
    exact = exact and (operations.digits(drafted) >= _TWO_DIGITS or "/(" in one.step)
    if one.family == "rate":
        return bool(told_for) and exact
    if one.family == "each":
        return one.span in told_for if told_for else exact and CUES["each"].search(beside) is not None
    if one.family == "product":
        return one.unit not in {each.unit for each in one.of} or (exact and _EACH.search(text.text) is not None)
    if one.family == "part" and any(each.unit == "share" and each.value > 1 for each in one.of):
        way = DOWN if "/(" not in one.step else UP
        return _EARLIER.search(beside) is not None and way.search(text.text) is not None
    if one.family in ("part", "rest"):
        return exact and _of_a_share(sheet, drafted, text, one, beside)
    return False


def _of_a_share(sheet: Sheet, drafted: Quantity, text: Evidence, one: Result, beside: str) -> bool:
    """Return whether a draft tells the part that a share makes, the rest where it turns that round, or the whole where it speaks of all."""
    if not _PARTS.search(text.text) or _CHANGED.search(text.text):
        return False
    if "/(" in one.step:
        return _ALL_OF.search(beside) is not None
    turned = bool(_NEGATED.search(beside)) or opposed(_clause_of(sheet, drafted), text.text)
    return turned == (one.family == "rest") and not _OUT_OF.match(sheet.claim.text, drafted.span[1])


def _beside(sheet: Sheet, drafted: Quantity) -> str:
    start, end = drafted.span
    return f"{sheet.claim.text[max(0, start - LEAD) : start]}\n{sheet.claim.text[end : end + _BEHIND]}"
