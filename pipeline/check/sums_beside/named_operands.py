"""Figures whose operands a sentence names without a word for the operation: `매출의 42%는 일본과 대만에서` for 27% and 15%.

Each thing that the draft names has in a source sentence the figure nearest to it, so one operation over the things named is meant, and no
other: the sum of two that stand together, what the named part leaves, the share that one has of a whole of which the source tells another's.
A figure that any other two happen to give is none of these, and only a sum of things that the draft counts (`세 업종이`) is found wrong here.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from pipeline.check import anchors
from pipeline.check.claims import Evidence
from pipeline.check.declared_steps import step_cases, step_lists
from pipeline.check.declared_steps.step_cases import Case
from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.derive import shown
from pipeline.check.figures.named_numbers import in_name
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.sides_and_roles import directions
from pipeline.check.sums_beside import sums_of_named
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, COUNTS, Quantity

_AND = deferred(
    r"[가-힣A-Za-z]{0,8}(?:\s[가-힣A-Za-z]{1,8}){0,2}?(?:(?<=[가-힣A-Za-z])(?:와|과|하고|이랑|랑)|,|·|\s및)\s?(?:[가-힣A-Za-z]{1,8}\s){0,2}"
    r"|[가-힣A-Za-z]{0,4}?(?:(?<!으)이나|(?<![으이])나|\s(?:또는|혹은|아니면))\s(?:[가-힣A-Za-z]{1,8}\s){0,2}"
)
_NO_SUM = deferred(r"각각|씩|보다|차이|격차|제외|빼고|뺀|비해|대비|배(?![터포])|절반|평균|[은는이가]\s\d")
_NUMERAL = ("두", "세", "네", "다섯")
_TOGETHER = deferred(
    rf"(?:[가-힣A-Za-z]{{0,6}}\s)?(?P<many>{'|'.join(_NUMERAL)}) (?!배)[가-힣]{{1,4}}?(?:이|가|은|는|을|를|에서|만)?\s(?:(?:낸|받은|거둔|올린|차지한|가진)\s[가-힣]{{1,5}}(?:은|는|이|만)?\s)?(?:합쳐서?\s|합쳐도\s|더해\s|모두\s|다\s|약\s|총\s)*"
)
_EACH = deferred(r"각각|씩|\b(?:respectively|each|apiece|both)\b")
_FEWEST, _RIGHT_BESIDE = 2, 8
_MOVED = deferred(
    r"\s?(?:이나|나|가량|정도|쯤|넘게|포인트|p)?(?:이|가|을|를)?\s?(?:더\s|덜\s)?(?:늘|줄|뛰|올[라랐]|오[르른]|내려|내렸|떨어|높|낮|많|적[은어]|증가|감소|상승|하락|성장|빨라|느려|비싸|싸|깎)"
)
_REST = deferred(r"\b(?:the|its|their) (?:rest|remainder|remaining|others?|balance)\b|나머지", re.IGNORECASE)
_REST_ENDS = deferred(r"[,;.](?=\s|$)|(?<=고) |(?<=며) |(?<=지만) |\b(?:and|while|but)\b")
_CLAUSE = deferred(r",\s|(?<=[가-힣]고) |(?<=[가-힣]며) |(?<=지만) |(?<=는데) |(?<=으나) ")
_OF = deferred(r"\b(?:of|out of) (?:[a-z]+ ){0,2}[$€£¥₩]?$", re.IGNORECASE)
_AMONG = deferred(r"(?:\s?[가-힣A-Za-z]{1,8}){0,2}\s?(?:중|가운데)(?:에서)?\s")
_SO_MUCH = deferred(
    r"(?: [a-z]+){0,2},? (?:or|about|or about|or roughly|equal to) (?:about |roughly )?|\s?\((?:about |약 )?|,? 즉 |(?:으로|로),? (?:전체의 )?"
)
_ALL, _MOST, _SENTENCES = 100, 8, 5
_FAR = 40  # characters


@dataclass(frozen=True, slots=True)
class _Named:
    """What a draft names in one place, and the figure that a source sentence has for it."""

    span: tuple[int, int]
    figure: Quantity


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the figures that the things named beside them come to."""
    if len(sheet.claim.evidence) > _SENTENCES:
        return
    for group in every:
        if support(group, sheet.known):
            continue
        for one in group:
            rules = (_together, _left, _of_same_whole) if one.value > 0 and not one.per else ()
            if step := next((step for rule in rules for step in rule(sheet, one)), ""):
                yield Reckoning(one, one.value, step, holds=True, advise=True)
                break
        else:
            yield from _misadded(sheet, group[0])


def _together(sheet: Sheet, drafted: Quantity) -> Iterator[str]:
    """Yield the sum of the things that stand together: what comes of two parts, two who paid, two kinds of jobs."""
    text = sheet.claim.text
    if drafted.kind not in AMOUNTS | {"percent"} or _MOVED.match(text, drafted.span[1]):
        return
    for one in sheet.claim.evidence:
        figures = _figures(one, drafted)
        for chain in _chains(text, _named(one, figures, text)) if len(figures) <= _MOST else ():
            parts = {each.figure.span: each.figure.value for each in chain}
            if drafted.kind == "percent" and any(directions.way(one, each.figure) for each in chain):
                continue  # two changes are added up by nobody
            step = " + ".join(shown(each) for each in parts.values())
            meant = (
                len(parts) > 1 and sum(parts.values(), Fraction()) == drafted.value and _beside(text, drafted, chain)
            )
            if meant and step_lists.better(Case(sheet.claim, drafted, step, sheet.before)) is None:
                yield step


def _misadded(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield what things come to that a draft counts and takes together, `세 업종이 14만 건`, where each stands right beside its figure in one source sentence."""
    text = sheet.claim.text
    if drafted.kind not in AMOUNTS or drafted.per or drafted.words or drafted.bound:
        return
    for one in sheet.claim.evidence:
        figures = _figures(one, drafted)
        if _EACH.search(one.text) or not 1 < len(figures) <= _MOST:
            continue
        for chain in _chains(text, _named(one, figures, text, most=_RIGHT_BESIDE)):
            parts = {each.figure.span: each.figure.value for each in chain}
            between = _TOGETHER.fullmatch(text, chain[-1].span[1], drafted.span[0]) if chain else None
            if between is None or _NUMERAL.index(between["many"]) + _FEWEST != len(parts):
                continue
            total = sum(parts.values(), Fraction())
            if not (derive.meets(drafted, total) or told_figures.near(drafted, total)):
                yield Reckoning(drafted, total, " + ".join(map(shown, parts.values())), holds=False, named=True)


def _chains(text: str, named: Sequence[_Named]) -> Iterator[list[_Named]]:
    """Yield the longest rows of things that a draft joins by `과`, `와` or a comma."""
    chain: list[_Named] = []
    for one in named:
        if chain and not _joined(text, chain[-1], one):
            yield chain
            chain = []
        chain = [*chain, one]
    yield chain


def _joined(text: str, one: _Named, other: _Named) -> bool:
    """Return whether two words are of one name, or of two that stand together."""
    if one.figure == other.figure and other.span[0] - one.span[1] <= _MOST:
        return True
    return _AND.fullmatch(text, one.span[1], other.span[0]) is not None


def _beside(text: str, drafted: Quantity, chain: Sequence[_Named]) -> bool:
    """Return whether nothing between the things named and a figure says that it is told of something else than their sum."""
    start, end = chain[0].span[0], chain[-1].span[1]
    between = text[end : drafted.span[0]] if end <= drafted.span[0] else text[drafted.span[1] : start]
    return len(between) <= _FAR and not _NO_SUM.search(between) and not any(sign.isdigit() for sign in between)


def _left(sheet: Sheet, drafted: Quantity) -> Iterator[str]:
    """Yield what the parts of a whole leave that a source tells a thing of, `나머지에는 과태료를`, where the draft names that thing."""
    text = sheet.claim.text
    for one in sheet.claim.evidence if drafted.kind in AMOUNTS | {"percent"} else ():
        rest = _REST.search(one.text)
        if rest is None:
            continue
        stop = _REST_ENDS.search(one.text, rest.end())
        end = stop.start() if stop else len(one.text)
        figures = _figures(one, drafted)
        before = [each for each in figures if each.span[1] <= rest.start()]
        if any(rest.start() <= each.span[0] < end for each in figures):
            continue
        wholes = [each for each in before if _is_whole(one.text, each)]
        parts = [each for each in before if each not in wholes]
        whole = Fraction(_ALL) if drafted.kind == "percent" else wholes[0].value if len(wholes) == 1 else Fraction(0)
        left = whole - sum((each.value for each in parts), Fraction())
        told = max((each.span[1] for each in before), default=0), rest.start()
        if parts and left == drafted.value and _of_rest(one, told, (rest.start(), end), text, drafted):
            yield " - ".join(shown(each) for each in (whole, *(part.value for part in parts)))


def _is_whole(text: str, one: Quantity) -> bool:
    """Return whether a source tells a figure as what the others of its sentence are parts of."""
    return bool(_OF.search(text[: one.span[0]]) or _AMONG.match(text, one.span[1]))


def _of_rest(one: Evidence, parts: tuple[int, int], rest: tuple[int, int], text: str, drafted: Quantity) -> bool:
    """Return whether a clause speaks of the rest of a source sentence: its word is the nearest of those that only one side has, or the parts have no more."""
    start = max((cut.end() for cut in _CLAUSE.finditer(text, 0, drafted.span[0])), default=0)
    end = next((cut.start() for cut in _CLAUSE.finditer(text, drafted.span[1])), len(text))
    shared = [each for each in anchors.shared(one.text, one.language, text) if each.key[0] not in "=#"]
    near = sorted(
        (sums_of_named.apart(text, span, drafted.span), of_rest)
        for each in shared
        for span in each.draft
        for of_rest in (False, True)
        if start <= span[0] < end and all(_within(place, rest if of_rest else parts) for place in each.source)
    )
    of_them = sum(of_rest for _, of_rest in near)
    return bool(near) and of_them > 0 and (near[0][1] or 2 * of_them >= len(near))


def _within(place: tuple[int, int], stretch: tuple[int, int]) -> bool:
    return stretch[0] <= place[0] and place[1] <= stretch[1]


def _of_same_whole(sheet: Sheet, drafted: Quantity) -> Iterator[str]:
    """Yield the share of the one named of a whole of which a source tells another's share: 391 of 850 tasks are 46%, so 765 are 90%."""
    text = sheet.claim.text
    if drafted.kind != "percent" or _MOVED.match(text, drafted.span[1]):
        return
    counts = [(one, each) for one in sheet.claim.evidence for each in _figures(one, None) if each.kind in COUNTS]
    for whole in _wholes(sheet, counts):
        for one in sheet.claim.evidence:
            figures = [each for home, each in counts if home is one and each.value < whole.value]
            named = [each for each in _named(one, figures, text) if each.span[1] <= drafted.span[0]]
            for part in named[-1:]:
                ahead = text[part.span[1] : drafted.span[0]]
                told = any(each.kind != "number" for each in quantities.find(ahead, "ko"))
                near = len(ahead) <= _FAR and not told
                if near and derive.meets(drafted, part.figure.value / whole.value * _ALL):
                    yield f"{shown(part.figure.value)}/{shown(whole.value)}"


def _wholes(sheet: Sheet, counts: Sequence[tuple[Evidence, Quantity]]) -> Iterator[Quantity]:
    """Yield the counts of which a source tells a part both as a count and in percent."""
    for one in sheet.claim.evidence:
        figures = step_cases.amounts(one)
        for share in (each for each in figures if each.kind == "percent"):
            for home, part in counts:
                told = home is one and part.span[1] <= share.span[0]
                if told and _SO_MUCH.fullmatch(one.text, part.span[1], share.span[0]):
                    yield from (
                        whole
                        for _, whole in counts
                        if whole.value > part.value and derive.meets(share, part.value / whole.value * _ALL)
                    )


def _figures(one: Evidence, like: Quantity | None) -> list[Quantity]:
    """Return the figures of a source sentence that can be put together with one, numbers of names left out."""
    return [
        each
        for each in step_cases.amounts(one)
        if (like is None or derive.pairs(each, like)) and each.value > 0 and not in_name(one.text, each)
    ]


def _named(one: Evidence, figures: Sequence[Quantity], text: str, most: int | None = None) -> list[_Named]:
    """Return what a draft names of a source sentence in the order of the draft, each with the figure nearest to it there, at `most` so far away."""
    found = []
    for each in anchors.shared(one.text, one.language, text) if figures else ():
        if each.key[0] in "=#" or len(each.source) != 1:
            continue
        apart = sorted((sums_of_named.apart(one.text, each.source[0], figure.span), figure.span) for figure in figures)
        if most is not None and apart[0][0] > most:
            continue
        if len(apart) == 1 or apart[0][0] < apart[1][0]:
            owner = next(figure for figure in figures if figure.span == apart[0][1])
            found += [_Named(span, owner) for span in each.draft]
    return sorted(found, key=lambda each: each.span)
