"""A share that a draft tells of a part, where the source tells the whole and several parts of it: `Nine of the 17 … were in the United States`.

Which part is meant the draft says by what it names (미국): of a part that it does not name no share is taken, so half of all told of
another one stays wrong. Where it names none, the source must have a single part.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check import anchors
from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.sheet import Sheet
from pipeline.check.reckoning import parts_told
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_OF = deferred(
    r"(?:\b(?:out of|of (?:the|its|their|all|those|a total of|a total)|total(?:ed|ing|led|ling)?(?: of)?|all) |(?:^|[.;,] )of |(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|none|all|half))(?: [a-z]+)? of |전체 |모두 |총 )(?:some |about )?(?:[a-z]+ )?$",
    re.IGNORECASE,
)
_TOTAL = deferred(r"\s?(?:중|가운데|중에서|가운데서)[\s,]|\s(?:in total|in all|altogether|overall)\b")
_CLAUSE = deferred(r"[;,.](?=\s)| and | while | but |(?<=[가-힣]고) |(?<=며) |(?<=지만) |(?<=는데) ")
_SHARE_OF = deferred(r"(?:전체|모두|총액|[돈금액수원]|[가-힣]\)?)의\s(?:약\s|거의\s|무려\s)?$")
_NOT_THESE = deferred(
    r"잃|놓[쳐쳤친치]|틀[렸린려리]|못[ 했한하]|않|(?<![가-힣])안 (?![되됐돼될])|빼고|뺀|제외|나머지|국내|놀[고았]|쉬[고었]|비[어었]|빈 "
)
_NOT_THERE = deferred(
    r"\b(?:los[etis]\w*|fail\w*|miss\w*|wrong\w*|not|never|without|except|rest|remain\w*|domestic\w*|drop\w*|refus\w*)\b|n[’']t\b|잃|놓[쳐쳤친치]|틀[렸린려리]|못|않|안 |나머지|국내"
)
_ENDS = deferred(r"(?<=[가-힣])[,.](?=\s|$)|(?<=고) |(?<=며) |(?<=지만) |(?<=는데) ")
_NAME = deferred(r"(?<=[a-z] )[A-Z][\w-]+(?: [A-Z][\w-]+)*")
_AROUND, _FAR = 18, 40
_ALL, _MOST = 100, 8


def given(sheet: Sheet, drafted: Quantity, between: tuple[float, float]) -> Proof | None:
    """Return the part of a told whole that a share is, where it lies `between` the values that it is told of."""
    if found := _share(sheet, drafted, between, alone=True):
        return found
    most = 1 if drafted.kind == "times" else _ALL
    if drafted.kind not in ("times", "percent") or drafted.per or drafted.value > most:
        return None
    for step, share in (*_other_side(sheet, drafted), *_in_so_many(sheet, drafted)):
        if _meets(sheet.claim.text, drafted, share, between):
            return Proof(step, share * most)
    return None


def named(sheet: Sheet, drafted: Quantity, between: tuple[float, float]) -> Proof | None:
    """Return the same of what a step refutes: only where the draft tells part and whole itself, or names the part among several."""
    return _share(sheet, drafted, between, alone=False)


def _share(sheet: Sheet, drafted: Quantity, between: tuple[float, float], *, alone: bool) -> Proof | None:
    most = 1 if drafted.kind == "times" else _ALL
    if drafted.kind not in ("times", "percent") or drafted.per or drafted.value > most:
        return None
    texts = sheet.claim.evidence
    windows = [*texts, *(Evidence(one.id, f"{one.text} {other.text}", one.language) for one, other in pairwise(texts))]
    pairs = [*_told(sheet, drafted), *(pair for text in windows for pair in _parts(sheet, text, alone=alone))]
    for part, whole in pairs:
        share = part.value / whole.value
        if _meets(sheet.claim.text, drafted, share, between):
            return Proof(f"{shown(part.value)}/{shown(whole.value)}", share * most)
    return None


def _other_side(sheet: Sheet, drafted: Quantity) -> Iterator[tuple[str, Fraction]]:
    """Yield what a share of the source leaves, where the draft tells of those who did not: 71% kept it, `29%를 잃었고요`."""
    start, end = drafted.span
    behind = _ENDS.split(sheet.claim.text[end : end + _FAR])[0]
    if _NOT_THESE.search(f"{sheet.claim.text[max(0, start - _AROUND) : start]}\n{behind}"):
        shares = {one.span: one for one in sheet.known.operands if one.kind == "percent"}
        several = sum(group[0].kind == "percent" for group in quantities.readings(sheet.claim.text, "ko")) > 1
        for one in sheet.known.operands:
            beside = any(
                other != one.span and shares[other].text in _sentence(sheet, one) for other in shares
            )  # `40% and 25%`: the rest is that of both
            if beside and (several or "나머지" in sheet.claim.text):
                continue
            plain = one.kind == "percent" and 0 < one.value < _ALL and not (one.per or one.bound or one.approximate)
            if plain and not _NOT_THERE.search(_sentence(sheet, one)):
                yield f"({_ALL} - {shown(one.value)})/{_ALL}", 1 - one.value / _ALL


def _in_so_many(sheet: Sheet, drafted: Quantity) -> Iterator[tuple[str, Fraction]]:
    """Yield the share that a source tells as so many in so many, where the draft tells it in percent: 1 in 30 is `3% 남짓`."""
    for one in (each for _, each in sheet.known.figures if drafted.kind == "percent"):
        if one.kind == "times" and one.words and 0 < one.value < 1:
            yield f"{one.value.numerator}/{one.value.denominator}", one.value


def _sentence(sheet: Sheet, one: Quantity) -> str:
    return " ".join(text.text for text in sheet.claim.evidence if text.text[slice(*one.span)] == one.text)


def _told(sheet: Sheet, drafted: Quantity) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the part and the whole that the draft itself has told right before a share of it: `5억 달러 가운데 4억 달러는 … 전체의 80%`."""
    text = f"{sheet.before} {sheet.claim.text[: drafted.span[0]]}"
    if not _SHARE_OF.search(text):
        return
    figures = [one for one in quantities.find(text, "ko") if one.kind in COUNTS or one.kind == "money"]
    for whole in (one for one in figures if _is_whole(text, one)):
        parts = [one for one in figures if one.span != whole.span and _alike(one, whole) and one.value < whole.value]
        yield from ((part, whole) for part in parts[-1:])


def _meets(text: str, drafted: Quantity, share: Fraction, between: tuple[float, float]) -> bool:
    if drafted.kind == "times" and drafted.words:
        return parts_told.fits(text, drafted if drafted.bound else parts_told.bounded(text, drafted), share)
    return between[0] <= share * (_ALL if drafted.kind == "percent" else 1) < between[1]


def _parts(sheet: Sheet, text: Evidence, *, alone: bool) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the part that a draft speaks of, with the whole; one that is `alone` is taken by itself."""
    figures = [one for one in quantities.find(text.text, text.language) if one.value > 0 and not one.per]
    if len(figures) > _MOST:
        return
    for whole in (one for one in figures if _is_whole(text.text, one)):
        parts = [one for one in derive.distinct(figures) if _alike(one, whole) and one.value < whole.value]
        several = len(parts) > 1
        meant = _named(sheet, text, parts) if several else parts if alone else []
        yield from ((part, whole) for part in meant)


def _is_whole(text: str, one: Quantity) -> bool:
    return bool(_OF.search(text[: one.span[0]]) or _TOTAL.match(text, one.span[1]))


def _alike(one: Quantity, other: Quantity) -> bool:
    return (one.kind in COUNTS and other.kind in COUNTS) or (one.kind == other.kind == "money" and one.unit == other.unit)  # fmt: skip


def _named(sheet: Sheet, text: Evidence, parts: Sequence[Quantity]) -> list[Quantity]:
    """Return the parts whose clauses have the most words that the draft has too, and that no other part's clause has."""
    named = [_keys(sheet, text, one, names=True) for one in parts]
    keys = named if any(named) else [_keys(sheet, text, one) for one in parts]  # `in Basel` says more than `patients`
    own = [
        len(mine - frozenset().union(*(other for there, other in enumerate(keys) if there != place)))
        for place, mine in enumerate(keys)
    ]
    return [one for one, some in zip(parts, own, strict=True) if some and some == max(own)]


def _keys(sheet: Sheet, text: Evidence, part: Quantity, *, names: bool = False) -> frozenset[str]:
    """Return what the clause of a part shares with the draft, but for figures; or of its `names` only."""
    cuts = [0, *(match.end() for match in _CLAUSE.finditer(text.text)), len(text.text)]
    start = max(cut for cut in cuts if cut <= part.span[0])
    end = min(cut for cut in cuts if cut >= part.span[1])
    clause = " ".join(_NAME.findall(text.text[start:end])) if names else text.text[start:end]
    found = anchors.shared(clause, text.language, sheet.claim.text)
    return frozenset(one.key for one in found if not one.key.startswith("="))
