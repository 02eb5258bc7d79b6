"""What rests on the sections: title, subject, preheader, headings, lede and takeaways say nothing that no section says."""

from collections.abc import Iterator, Mapping, Sequence

from pipeline.check import compare, ledger
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.records import Issue
from pipeline.text import aliases, quantities, sections
from pipeline.text.sections import Placed

UPPER = ("lede", "takeaways")


def line(text: str) -> Placed:
    """Return a line outside a section (a title) as a placed sentence."""
    return Placed(text, sections.plain(text), (0, len(text)), "heading", "", ())


def base(issue: Issue) -> tuple[Evidence, ...]:
    """Return the sentences of the sections on which the rest stands, as evidence."""
    return tuple(
        Evidence(section.id, f"{placed.key} {placed.plain}", "ko")
        for section in issue.sections
        if section.kind not in (*UPPER, "closing")
        for placed in sections.placed(section.body)
        if placed.place != "heading"
    )


def rests(claim: Claim, below: Sequence[Evidence], extra: Mapping[str, str]) -> Iterator[Flag]:
    """Yield the figures and names of a line that the text below it does not have."""
    known = ledger.pool(below)
    text = claim.text
    for group in quantities.readings(text, "ko"):
        drafted = group[0]
        if (drafted.words and drafted.kind != "times") or drafted.kind in ("weekday", "ordinal") or drafted.per:
            continue
        if ledger.support(group, known) or ledger.proves(group, known, text):
            continue
        rivals = [
            (i, source)
            for i, source in known.figures
            if compare.comparable(drafted, source) and source.value != drafted.value
        ]
        if len(rivals) == 1 and drafted.kind in ("percent", "times", "points"):
            identifier, source = rivals[0]
            message = say("check.upstream.changed", section=source.text, text=drafted.text)
            fix = ledger.mended(claim.placed.text, drafted.span, source.text)
            yield Flag("upstream", "block", drafted.span, message, (identifier,), 0.85, fix)
        else:
            yield Flag("upstream", "block", drafted.span, say("check.upstream", text=drafted.text), (), 0.8)
    yield from _names(claim, below, extra)


def _names(claim: Claim, below: Sequence[Evidence], extra: Mapping[str, str]) -> Iterator[Flag]:
    pool = " ".join(one.text for one in below)
    rows = aliases.known(extra)
    keys = aliases.keys(pool, rows)
    lower = claim.text.lower()
    for key, span in aliases.hangul(claim.text, rows):
        written = claim.text[slice(*span)]
        if key not in keys and written not in pool and aliases.accusable(key, lower[slice(*span)]):
            yield Flag("upstream", "warn", span, say("check.upstream.name", text=written), (), 0.7)
