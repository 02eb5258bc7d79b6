"""The ledger: where each figure of a sentence stands.

A figure is *stated* (a cited sentence says it), *derived* (the arithmetic beside the citation gives it), *undeclared* (the
cited figures and the sentence's own words prove it: a warning with the declaration as fix), *contradicted* (the cited
sentences say another value for it) or *unsupported*. The last two block.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from pipeline.check import compare, derive, fixes
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.records import Fix
from pipeline.text import arithmetic, josa, quantities
from pipeline.text.quantities import Quantity, write

_RAW = re.compile(r"\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,12})?|\d{1,18}(?:\.\d{1,12})?")
_NAMED = re.compile(r"(?:[A-Z][A-Za-z]+|[가-힣]) $")  # `Lumen 1.5`: the number is part of a name
_CHANGE = re.compile(
    r"\s?(?:나|이나|가량|정도|쯤)?\s?(?:차이|격차|올|오르|오른|높|낮|내[려리렸]|떨어|줄|늘|상승|하락|인상|인하|개선|앞[섰서])"
)
_NUMBER_WORDS = 10


@dataclass(frozen=True, slots=True)
class Pool:
    """The figures of the cited sentences, each with the sentence's id, and every plain number in them."""

    figures: tuple[tuple[str, Quantity], ...]
    raw: frozenset[Fraction]
    dates: tuple[Evidence, ...]
    operands: tuple[Quantity, ...] = ()


def pool(evidence: Sequence[Evidence]) -> Pool:
    """Return the figures of source sentences."""
    figures = tuple((one.id, found) for one in evidence for found in quantities.find(one.text, one.language))
    raw = frozenset(arithmetic.number(number) for one in evidence for number in _RAW.findall(one.text))
    operands = tuple(
        found
        for one in evidence
        for found in quantities.find(one.text, one.language)
        if not (found.kind == "number" and _NAMED.search(one.text[: found.span[0]][-24:]))
    )
    return Pool(figures, raw, tuple(evidence), operands)


def numbers(claim: Claim, wide: Sequence[Evidence] = (), before: str = "") -> list[Flag]:
    """Return what is wrong with the figures of a sentence, against the sentences it cites.

    `wide` are the other sentences of the cited articles: a figure that stands there gets the fix of citing it. `before` is
    the sentence before, for what the words beside a figure point to.
    """
    text = claim.text
    known = pool(claim.evidence)
    places = [group for group in quantities.readings(text, "ko") if not _skipped(text, group)]
    stated = [group for group in places if support(group, known)]
    flags = [flag for group in stated if (flag := _bound(text, group, known) or _repeated(text, group, places, known))]
    open_places = [group for group in places if group not in stated]
    for group in open_places:
        flag = _settle(claim, group, places, stated, known, wide, f"{before} {text}")
        if flag:
            flags.append(flag)
    return flags


def support(group: Sequence[Quantity], known: Pool) -> list[str]:
    """Return the ids of the source sentences that state a figure, in one of its readings."""
    found = [identifier for drafted in group for identifier, source in known.figures if compare.same(drafted, source)]
    if found:
        return list(dict.fromkeys(found))
    if any(one.kind == "date" and compare.dated(one, ((e.text, e.published) for e in known.dates)) for one in group):
        return [known.dates[0].id]
    if all(one.kind == "number" for one in group) and any(one.value in known.raw for one in group):
        return [known.dates[0].id]
    return []


def proves(group: Sequence[Quantity], known: Pool, cue: str) -> bool:
    """Return whether the figures at hand and the words beside a figure give it."""
    return any(
        derive.proves(drafted, proof) for drafted in group for proof in derive.proofs(drafted, known.operands, cue)
    )


def recomputes(step: str, written: str, evidence: Sequence[Evidence]) -> bool:
    """Return whether a declared step gives a written figure, from operands that stand in the evidence."""
    known = pool(evidence)
    values = frozenset(source.value for _, source in known.figures) | known.raw
    try:
        if derive.missing(step, values):
            return False
        return any(derive.declared(step, drafted) for drafted in quantities.find(written, "ko"))
    except arithmetic.StepError:
        return False


def _skipped(text: str, group: tuple[Quantity, ...]) -> bool:
    first = group[0]
    if first.per and first.value == 1 and first.kind == "count":
        return True
    if first.words:
        return first.kind in ("count", "ordinal") or (first.kind == "duration" and first.per)
    return first.kind == "count" and first.value == 1 and first.unit in ("인", "명") and first.per


def _settle(
    claim: Claim,
    group: tuple[Quantity, ...],
    places: list[tuple[Quantity, ...]],
    stated: list[tuple[Quantity, ...]],
    known: Pool,
    wide: Sequence[Evidence],
    cue: str,
) -> Flag | None:
    operands = list(known.operands) + [one for other in stated for one in other if one.kind != "number"]
    declared = _declared(claim, group, known)
    if declared is not None:
        return declared or None
    for drafted in group:
        exchange = next((i for i, source in known.figures if compare.converted(drafted, source)), None)
        if exchange:
            return _undeclared(claim, drafted, "", (exchange,))
        for proof in derive.proofs(drafted, operands, cue):
            if derive.proves(drafted, proof):
                return _undeclared(claim, drafted, proof.step, claim.ids)
    drafted = group[0]
    if drafted.words and drafted.kind != "times" and not _rivals(drafted, known, stated):
        return None
    return _elsewhere(claim, group, wide) or _wrong(claim, drafted, operands, known, stated, cue)


def _declared(claim: Claim, group: Sequence[Quantity], known: Pool) -> Flag | tuple[()] | None:
    """Return nothing where no step is declared for the figure, () where one proves it, else what is wrong with it."""
    steps = [citation.step for citation in claim.placed.citations if citation.step]
    values = frozenset(source.value for _, source in known.figures) | known.raw
    for step in steps:
        try:
            if any(derive.declared(step, drafted) for drafted in group):
                absent = derive.missing(step, values)
                if not absent:
                    return ()
                shown = ", ".join(write.decimal(one) for one in absent)
                return Flag(
                    "arithmetic", "block", group[0].span, say("check.operand", step=step, number=shown), claim.ids
                )
            value = arithmetic.compute(step).value
        except arithmetic.StepError:
            return Flag("arithmetic", "block", group[0].span, say("check.step", step=step), claim.ids)
        if len(steps) == 1 and group[0].kind in ("percent", "times", "points"):
            result = value * 100 if group[0].kind == "percent" else value
            return _refuted(claim, group[0], derive.Proof(step, abs(result)))
    return None


def _undeclared(claim: Claim, drafted: Quantity, step: str, evidence: tuple[str, ...]) -> Flag:
    fix = _cite(claim, step)
    key = "check.undeclared" if step else "check.converted"
    return Flag("number-undeclared", "warn", drafted.span, say(key, text=drafted.text, step=step), evidence, 0.9, fix)


def _cite(claim: Claim, step: str) -> Fix | None:
    plain = [citation for citation in claim.placed.citations if citation.sources and not citation.step]
    if not step or not plain:
        return None
    start, end = plain[-1].span
    written = claim.placed.text[start:end]
    return Fix(written, f"{written[:-1]} = {step}]") if claim.placed.text.count(written) == 1 else None


def _elsewhere(claim: Claim, group: Sequence[Quantity], wide: Sequence[Evidence]) -> Flag | None:
    """Return the finding that the figure stands in another sentence of the cited article."""
    for other in wide:
        if other.id not in claim.ids and any(
            compare.same(drafted, source) for drafted in group for source in quantities.find(other.text, other.language)
        ):
            message = say("check.elsewhere", text=group[0].text, id=other.id)
            fix = _also(claim, other.id)
            return Flag("number-unsupported", "block", group[0].span, message, (*claim.ids, other.id), 0.8, fix)
    return None


def _also(claim: Claim, identifier: str) -> Fix | None:
    for citation in claim.placed.citations:
        written = claim.placed.text[slice(*citation.span)]
        if citation.sources and claim.placed.text.count(written) == 1:
            last = citation.sources[-1]
            return Fix(written, written.replace(last, f"{last} {identifier}", 1))
    return None


def _rivals(drafted: Quantity, known: Pool, stated: Sequence[Sequence[Quantity]]) -> list[tuple[str, Quantity]]:
    """Return the source's figures of the same kind that the sentence does not state anyway."""
    used = {one.value for group in stated for one in group}
    return [
        (identifier, source)
        for identifier, source in known.figures
        if source.value not in used and (drafted.words or not (source.per and source.words)) and _rival(drafted, source)
    ]


def _rival(drafted: Quantity, source: Quantity) -> bool:
    if drafted.kind in ("duration", "size", "money", "date"):
        return drafted.kind == source.kind
    return compare.comparable(drafted, source) or {drafted.kind, source.kind} <= {"percent", "points", "times"}


def _wrong(
    claim: Claim,
    drafted: Quantity,
    operands: Sequence[Quantity],
    known: Pool,
    stated: Sequence[Sequence[Quantity]],
    cue: str,
) -> Flag:
    rivals = _rivals(drafted, known, stated)
    if drafted.kind in ("percent", "times", "points") and not rivals:
        proofs = list(derive.proofs(drafted, operands, cue))
        if proofs:
            return _refuted(claim, drafted, proofs[0] if len({proof.value for proof in proofs}) == 1 else None)
    if rivals:
        identifier, source = min(rivals, key=lambda pair: abs(pair[1].value - drafted.value))
        message = say("check.contradicted", text=drafted.text, source=source.text, id=identifier)
        alone = len({one.value for _, one in rivals}) == 1 and compare.comparable(drafted, source)
        fix = fixes.replaced(claim, drafted, source.value) if alone else None
        return Flag(
            "number-contradicted", "block", drafted.span, message, tuple(dict.fromkeys(i for i, _ in rivals)), 0.9, fix
        )
    key = "check.unsupported" if claim.evidence else "check.nowhere"
    return Flag("number-unsupported", "block", drafted.span, say(key, topic=topic(drafted.text)), claim.ids, 0.9)


def topic(text: str) -> str:
    """Return a figure with the topic particle that its sound asks for."""
    return josa.attach(text, "은/는")


def _refuted(claim: Claim, drafted: Quantity, proof: derive.Proof | None) -> Flag:
    if proof is None:
        return Flag(
            "arithmetic", "block", drafted.span, say("check.unproved", topic=topic(drafted.text)), claim.ids, 0.9
        )
    value = Fraction(round(proof.value)) if proof.value >= _NUMBER_WORDS else round(proof.value, 1)
    unit = {"percent": "%", "times": "배", "points": "%포인트"}.get(drafted.kind, "")
    shown = f"{write.decimal(value)}{unit}"
    message = say("check.refuted", topic=topic(drafted.text), step=proof.step, result=josa.attach(shown, "이에요/예요"))
    return Flag("arithmetic", "block", drafted.span, message, claim.ids, 0.95, fixes.replaced(claim, drafted, value))


def _bound(text: str, group: Sequence[Quantity], known: Pool) -> Flag | None:
    """Return the finding that an `at least` became an `at most`."""
    drafted = group[0]
    sources = [(i, source) for one in group for i, source in known.figures if compare.same(one, source)]
    if not drafted.bound or not sources:
        return None
    if all((drafted.bound, source.bound) in compare.OPPOSITE for _, source in sources):
        identifier, source = sources[0]
        message = say("check.bound", text=drafted.text, source=source.text, id=identifier)
        return Flag("number-contradicted", "block", _with_bound(text, drafted), message, (identifier,), 0.9)
    return None


def _with_bound(text: str, drafted: Quantity) -> tuple[int, int]:
    """Return the place of a figure with the words that bound it (최소, 이상, 안 되고)."""
    before = re.search(r"(?:최소|최대|적어도|최고|최저)\s?$", text[max(0, drafted.span[0] - 6) : drafted.span[0]])
    after = re.match(r"\s?[가-힣]{0,2}\s?[가-힣]{1,3}(?:\s[가-힣]{1,3})?", text[drafted.span[1] :])
    return drafted.span[0] - (len(before.group()) if before else 0), drafted.span[1] + (after.end() if after else 0)


def _repeated(text: str, group: tuple[Quantity, ...], places: Sequence[Sequence[Quantity]], known: Pool) -> Flag | None:
    """Return the finding that a change between two percentages (4% -> 8%) is called `4%`, not 4 percent points."""
    drafted = group[0]
    if drafted.kind != "percent" or drafted.role == "from" or not _CHANGE.match(text, drafted.span[1]):
        return None
    times = sum(1 for other in places if other[0].kind == "percent" and other[0].value == drafted.value)
    stated = len(
        {source.span for _, source in known.figures if source.kind == "percent" and source.value == drafted.value}
    )
    others = {other[0].value for other in places if other[0].kind == "percent" and other is not group}
    gap = any(abs(one - other) == drafted.value for one in others for other in others if one != other)
    if times <= stated or not gap:
        return None
    fix = (
        fixes.mended(text, drafted.span, drafted.text.rstrip("% ") + "%포인트") if drafted.text.endswith("%") else None
    )
    return Flag("arithmetic", "block", drafted.span, say("check.points", text=drafted.text), (), 0.9, fix)
