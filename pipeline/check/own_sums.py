"""The writer's own sums among what would be blocked: what the figures at hand give, in any way that is hardly chance, is to be declared."""

from collections.abc import Mapping, Sequence

from pipeline.check.claims import ON_FIGURES, Flag
from pipeline.check.declared_steps import undeclared
from pipeline.check.figures.derive import Proof
from pipeline.check.figures.pool import Pool, support
from pipeline.check.figures.reckonings import HELD_UP
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import by_chance, last_look, scored_results, slipped
from pipeline.check.shares import before_change

_UNPROVED = frozenset({"number-contradicted", "number-unsupported"})


def weighed(sheet: Sheet, theirs: Mapping[Group, Pool], flags: Sequence[Flag]) -> list[Flag]:
    """Return the findings of figures; one of a figure that no source states is an advice where an operation gives it.

    `theirs` are the places of a sentence, each with the figures of its sources that it may be held against.
    """
    return [_weighed(sheet, theirs, flag) for flag in flags] if _of_articles(sheet) else list(flags)


def _of_articles(sheet: Sheet) -> bool:
    """Return whether a sentence rests on sentences of articles; a title or a lede that rests on whole sections tells their figures, and works none out."""
    return any("." in one.id or ":" in one.id for one in sheet.claim.evidence)


def _weighed(sheet: Sheet, theirs: Mapping[Group, Pool], flag: Flag) -> Flag:
    if flag.severity != "block" or flag.kind not in ON_FIGURES or flag.sure == HELD_UP:
        return flag
    group = next((one for one, known in theirs.items() if one[0].span == flag.span and not support(one, known)), None)
    proof = last_look.given(sheet, group, refuted=flag.kind == "arithmetic") if group else None
    if group is None or proof is None or before_change.turned(sheet, group):
        return flag
    written = proof.step if undeclared.recomputes(proof.step, group, sheet.claim.evidence) else ""
    if by_chance.based_otherwise(sheet, group[0], proof.step) or slipped.by_a_digit(sheet, group[0], written):
        return flag
    return _advice(sheet, group, proof)


def likely(sheet: Sheet, group: Group, flag: Flag) -> Flag:
    """Return what is wrong with a figure that nothing lets stand; an advice where all speaks for an operation that gives it."""
    asked = flag.kind in _UNPROVED and flag.severity == "block" and _of_articles(sheet)
    proof = scored_results.likely(sheet, group) if asked else None
    return _advice(sheet, group, proof) if proof else flag


def _advice(sheet: Sheet, group: Group, proof: Proof) -> Flag:
    step = proof.step if undeclared.recomputes(proof.step, group, sheet.claim.evidence) else ""
    return undeclared.reckoned(sheet.claim, group[0], step, sheet.claim.ids, own=True)
