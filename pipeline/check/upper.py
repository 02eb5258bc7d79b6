"""What stands above the sections of an issue and rests on them: its title and the lines beside it, the lede, the takeaways."""

from collections.abc import Collection, Mapping, Sequence, Set

from pipeline.check.vocabulary.words import stems
from pipeline.records import Finding, Section
from pipeline.text import sections
from pipeline.text.sections import Placed

UPPER = ("lede", "takeaways")
LINES = ("title", "subject", "preheader")


def line(text: str) -> Placed:
    """Return a line outside a section (a title) as a placed sentence."""
    return Placed(text, sections.plain(text), (0, len(text)), "heading", "", ())


def again(finding: Finding) -> str:
    """Return what can be written again to mend a finding of this kind: `title` (with subject and preheader), or a section's id."""
    if finding.kind != "upstream":
        return ""
    return "title" if finding.section in LINES else finding.section


def told_by(finding: Finding, section: Section) -> str:
    """Return the sentence of a section that a finding above it is about, behind the section's heading.

    It has what the fix would put in, where there is one, and most words of the line; where none has any, the heading stands alone.
    """
    wanted, line_stems = finding.fix.replace if finding.fix else "", stems(finding.sentence)
    said = [
        (wanted in text if wanted else False, len(stems(text) & line_stems), text)
        for placed in sections.placed(section.body)
        if placed.place != "heading"
        for text in (f"{placed.key} {placed.plain}".strip(),)
    ]
    best = max(said, key=lambda one: one[:2], default=(False, 0, ""))
    return ": ".join(filter(None, (sections.heading(section.body), best[2] if any(best[:2]) else "")))


def sources(every: Sequence[Section]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the source sentences that sections cite, and those that only lede and takeaways do."""
    told: tuple[set[str], set[str]] = (set(), set())
    for section in every:
        told[section.kind in UPPER].update(source for one in sections.placed(section.body) for source in one.sources)
    return frozenset(told[0]), frozenset(told[1] - told[0])


def once(body: str, wanted: Collection[str], told: Set[str]) -> Mapping[str, str]:
    """Return, of an earlier text of a section, the sentence that told each of the `wanted` sources and rests on none that is `told` now."""
    return {
        source: f"{placed.key} {placed.plain}".strip() if told.isdisjoint(placed.sources) else ""
        for placed in sections.placed(body)
        for source in placed.sources
        if source in wanted
    }
