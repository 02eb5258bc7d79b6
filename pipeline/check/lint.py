"""The same checks on any Korean text against any sources, outside an issue: `lint` and `lint --pairs`."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from pipeline.check import (
    cited_texts,
    contacts,
    fixes,
    haeyo,
    hedges,
    korean,
    ledger,
    mostly_latin,
    names,
    passages,
    places,
    quotes,
    retold,
    swaps,
    whole_draft,
    within_text,
)
from pipeline.check.advised import softened
from pipeline.check.as_typed import as_typed
from pipeline.check.caution import (
    korean_reversals,
    listed,
    lost_bounds,
    rounded_bounds,
    starting_prices,
    superlatives,
    turned_denials,
)
from pipeline.check.changed_places import aligned
from pipeline.check.claims import ON_FIGURES, Claim, Evidence, Flag, masked, meet, told_elsewhere
from pipeline.check.declared_steps import misdeclared, told_subjects
from pipeline.check.figures.sheet import wholes
from pipeline.check.findings import finding, merged, numbered, once
from pipeline.check.known_names import doers
from pipeline.check.money import exchange_asides
from pipeline.check.other_way import told
from pipeline.check.other_words import stated_terms, turned_limits
from pipeline.check.sections import keys, tongues
from pipeline.check.spelling import spelling
from pipeline.check.sums_beside import afar, nearby
from pipeline.check.times import some_of_a_unit
from pipeline.config.schema import Newsletter
from pipeline.records import Figure, Finding, Fix
from pipeline.text import asides, quantities, sections
from pipeline.text.composed import typed
from pipeline.text.quantities import Quantity
from pipeline.text.sections import Placed

_FEW = 2  # sentences: of so few, a draft sentence may rest on any


def lint(draft: str, sources: Sequence[tuple[str, str]], newsletter: Newsletter) -> list[Finding]:
    """Return the findings of a Korean text against named source texts; evidence reads `FILE:n`, the n-th sentence."""
    named = [(name, typed(text)) for name, text in sources]
    return as_typed(_of_text(typed(draft), named, newsletter), draft)


def _of_text(draft: str, sources: Sequence[tuple[str, str]], newsletter: Newsletter) -> list[Finding]:
    evidence, context = cited_texts.read(sources)
    found: list[Finding] = []
    before = ""
    everything = sections.placed(draft)
    figures = _told(everything) if len(evidence) >= retold.LONG else []
    elsewhere = told_elsewhere([masked(one.text) for one in everything])
    for placed, around in zip(everything, elsewhere, strict=True):
        if _unread(draft, placed):
            continue
        claim = Claim("draft", placed, evidence, context, excerpt=len(evidence) <= passages.EXCERPT, elsewhere=around)
        claim = listed.beside(claim, everything)
        flags = once([*_flags(claim, newsletter, before), *_misplaced(claim, figures, newsletter.aliases, before)])
        told = [(placed, flag) for flag in flags]
        told += _keys(claim, draft, partial(_flags, newsletter=newsletter, before=before))
        kept = [(where, flag) for where, flag in told if flag.kind not in newsletter.checks.off]
        found += [finding("draft", where, _pointed(flag, evidence)) for where, flag in kept]
        before = claim.text
    read = [one for one in everything if not _unread(draft, one)]
    found = fixes.believed(found, [one.text for one in everything])
    whole = whole_draft.found(draft, read, evidence, newsletter)
    found += [one for one in whole if one.kind not in newsletter.checks.off]
    return numbered(sorted(found, key=lambda one: (one.span, one.kind)), {})


def lint_pair(
    source: str, draft: str, figures: Sequence[Figure] = (), newsletter: Newsletter | None = None
) -> list[Finding]:
    """Return the findings of a draft against the one source text it was written from.

    `figures` are the draft's own declarations: a step that code can recompute from the source proves its figure.
    The rules of Korean (해요체, particles, spelling, style) are not among them: a pair is about what holds.
    The newsletter's settings say what a name is also called, and which kinds are off.
    """
    told = [replace(one, text=typed(one.text)) for one in figures]
    extra, off = (newsletter.aliases, newsletter.checks.off) if newsletter else ({}, ())
    settings = newsletter or whole_draft.plain()
    every = [*_of_pair(typed(source), typed(draft), told, extra), *_of_several(typed(source), typed(draft), settings)]
    found = sorted((one for one in every if one.kind not in off), key=lambda one: (one.span, one.kind))
    return as_typed(numbered(found, {}), draft)


def _of_several(source: str, draft: str, newsletter: Newsletter) -> Iterator[Finding]:
    """Yield what several sentences say twice or in two ways, and what they copy: nothing that blocks."""
    written = [one for one in sections.placed(draft) if not _unread(draft, one)]
    if len(written) > 1:
        yield from whole_draft.found(draft, written, cited_texts.read([("source", source)])[0], newsletter)


def _of_pair(source: str, draft: str, figures: Sequence[Figure], extra: Mapping[str, str]) -> list[Finding]:
    evidence, context = cited_texts.read([("source", source)])
    found: list[Finding] = []
    before = ""
    written = sections.placed(draft)
    whole = exchange_asides.in_turn(Claim("draft", one, evidence) for one in written)
    everything = [one.claim.placed for one in whole]
    told = _told(everything)
    following = [*(masked(one.text) for one in everything[1:]), ""][: len(everything)]
    plain = [Claim("draft", one, evidence) for one in everything if len(one.text) <= korean.UNREAD]
    crossed = aligned.exchanged(plain, evidence) if len(plain) == len(everything) else {}
    elsewhere = told_elsewhere([masked(one.text) for one in everything])
    for number, (placed, after) in enumerate(zip(everything, following, strict=True)):
        declared = told_subjects.source_ids(figures, evidence)
        excerpt, around = len(evidence) <= passages.EXCERPT, elsewhere[number]
        glossed = whole[number].claim.glossed
        claim = Claim("draft", placed, evidence, context, declared, excerpt, after, elsewhere=around, glossed=glossed)
        claim = listed.beside(claim, everything)
        rest = [other.text for other in everything if other is not placed] if len(evidence) <= hedges.MOST else []
        near = claim if len(evidence) <= hedges.MOST else retold.nearest(claim)
        hedged = hedges.hedges(near, rest) if near is not None else ()
        short = len(placed.text) <= korean.UNREAD
        flags = (
            list(mostly_latin.told(claim, [*_grounds(claim, extra, before), *hedged]))
            if short
            else list(korean.unread(placed))
        )
        flags += _misplaced(claim, told, extra, before) if short else []
        flags += crossed.get(number, []) if not any(flag.severity == "block" for flag in flags) else []
        flags = within_text.beside(claim, flags) if short else flags
        kept = once([flag for flag in dict.fromkeys(flags) if not _declared(claim, flag, figures, evidence)])
        said = [whole[number].restored(flag) for flag in kept]
        said += [flag for flag in whole[number].flags if not _declared(whole[number].whole, flag, figures, evidence)]
        found += [finding("draft", written[number], _pointed(flag, evidence)) for flag in said]
        keyed = _keys(claim, draft, partial(_grounds, extra=extra, before=before))
        found += [finding("draft", key, _pointed(flag, evidence)) for key, flag in keyed]
        before = claim.text
    return fixes.believed(found, [one.text for one in written])


def _unread(draft: str, placed: Placed) -> bool:
    """Return whether a line is an editor's comment, or code that is no Korean."""
    latin = not korean.korean_enough(placed.plain)
    return asides.commented(draft, placed.span) or (latin and asides.coded(draft, placed.span))


def _told(draft: Sequence[Placed]) -> list[tuple[Quantity, ...]]:
    """Return the figures of a whole draft, each in its readings."""
    return [
        group
        for one in draft
        if len(one.text) <= korean.UNREAD
        for group in quantities.readings(masked(one.text), "ko")
    ]


def _keys(claim: Claim, draft: str, found: Callable[[Claim], Iterable[Flag]]) -> list[tuple[Placed, Flag]]:
    """Return what is found in the bold key before a sentence, where there are sources."""
    whole = keys.joined(claim, draft) if claim.evidence else None
    return list(keys.told(whole, claim.placed.key, found(whole))) if whole is not None else []


def _flags(claim: Claim, newsletter: Newsletter, before: str) -> list[Flag]:
    if len(claim.placed.text) > korean.UNREAD:
        return list(korean.unread(claim.placed))
    flags: list[Flag] = []
    if korean.korean_enough(claim.placed.plain):
        flags += [*haeyo.registers(claim), *korean.particles(claim)]
        flags += [*spelling(claim), *korean.style(claim)]
    flags += korean.tongue(claim)
    if claim.evidence:
        flags += exchange_asides.apart(claim, lambda one: _told_so(one, newsletter, before))
    return within_text.beside(claim, flags)


def _told_so(claim: Claim, newsletter: Newsletter, before: str) -> list[Flag]:
    near = claim if len(claim.evidence) <= _FEW else retold.nearest(claim)
    hedged = list(hedges.hedges(near)) if near is not None else []
    return list(mostly_latin.told(claim, [*_grounds(claim, newsletter.aliases, before), *hedged]))


def _grounds(claim: Claim, extra: Mapping[str, str], before: str) -> list[Flag]:
    look = partial(_looked, extra=extra, before=before)
    return passages.held(look(claim), claim, before, look)


def _misplaced(claim: Claim, told: Sequence[Sequence[Quantity]], extra: Mapping[str, str], before: str) -> list[Flag]:
    """Return the figures of a claim that a long source says of something else than the passage that it retells."""
    far = list(retold.misplaced(claim, told))
    return passages.held(far, claim, before, partial(_looked, extra=extra, before=before)) if far else far


def _looked(claim: Claim, extra: Mapping[str, str], before: str) -> list[Flag]:
    near = retold.narrowed(claim, before)
    read = passages.in_one_language(claim, before)
    close = passages.around(read, before)
    quoted, figures = list(quotes.quotes(read, before)), list(softened(claim, _figures(near, claim, before)))
    grounds = dict.fromkeys((close, near if read is claim else retold.narrowed(read, before)))
    exchanged = list(dict.fromkeys(one for each in grounds for one in swaps.swaps(each, before)))
    found = [
        *contacts.unfounded(claim, [one.text for one in claim.evidence]),
        *figures,
        *exchanged,
        *told.outside([*quoted, *figures, *exchanged], told.other_way(close, before)),
        *names.names(read, extra),
        *places.places(read, before),
        *doers.doers(close, before, exchanged=any(one.severity == "block" for one in exchanged)),
        *quoted,
        *superlatives.superlatives(claim),
        *lost_bounds.lost_bounds(read),
        *lost_bounds.as_bounds(read),
        *starting_prices.turned(read),
        *lost_bounds.for_ever(read),
        *rounded_bounds.told_beyond(read),
        *rounded_bounds.added(read),
        *turned_limits.turned(read),
        *some_of_a_unit.mistold(read),
        *turned_denials.turned_denials(read),
        *korean_reversals.reversals(read),
        *stated_terms.stated_terms(read),
    ]
    return list(tongues.softened(claim, _once(found)))


def _once(found: Sequence[Flag]) -> Iterator[Flag]:
    """Yield the findings without a second one of a name inside another (a wrong title is the name's and the speaker's business), with the same fix, or of a figure twice."""
    names_told = [one for one in found if one.kind == "name" and one.severity == "block"]
    mended: set[tuple[tuple[int, int], Fix]] = set()
    figures = merged([one for one in found if one.kind in ON_FIGURES])
    for flag in dict.fromkeys(one for one in found if one.kind not in ON_FIGURES or one in figures):
        if flag.severity == "block" and flag.fix is not None:
            if (flag.span, flag.fix) in mended:
                continue
            mended.add((flag.span, flag.fix))
        around = [one for one in names_told if one.span[0] <= flag.span[0] and flag.span[1] <= one.span[1]]
        again = flag in names_told and flag.span in (one.span for one in names_told[: names_told.index(flag)])
        if flag.kind != "name" or not (again or any(one.span != flag.span for one in around)):
            yield flag


def _figures(told: Claim, claim: Claim, before: str) -> list[Flag]:
    """Return what is wrong with the figures of a claim, held against what it retells and what stands around that."""
    flags = nearby.excused(ledger.numbers(told, (), before), told, claim, before)
    return flags if len(claim.evidence) < retold.LONG else afar.reckoned(flags, claim, before)


def _declared(claim: Claim, flag: Flag, figures: Sequence[Figure], evidence: Sequence[Evidence]) -> bool:
    """Return whether the draft declared the step of a flagged figure, and code finds it right."""
    if flag.kind not in ("number-contradicted", "number-unsupported", "number-undeclared", "arithmetic"):
        return False
    flagged = claim.text[slice(*flag.span)]
    steps = [figure.step for figure in figures if figure.step and (figure.text in flagged or flagged in figure.text)]
    readings = [one for group in quantities.readings(claim.text, "ko") for one in group if one.text in flagged]
    apart = quantities.find(flagged, "ko")  # without 약, 쯤, 가까이, which stand around it in the sentence
    lengths = [whole for one in readings for whole in wholes(claim, one) if meet(one.span, flag.span)]
    read = lengths or [*readings, *apart]
    return any(
        ledger.recomputes(step, read, evidence) and not misdeclared.misdeclared(claim, lengths or readings, step)
        for step in steps
    )


def _pointed(flag: Flag, evidence: Sequence[Evidence]) -> Flag:
    """Return the flag; where it points at every sentence of the sources it points at none."""
    return replace(flag, evidence=()) if len(flag.evidence) == len(evidence) > 3 else flag
