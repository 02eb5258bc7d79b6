"""Title, subject and preheader, and the titles on offer, held against everything that the sections say."""

from collections.abc import Callable, Iterator, Mapping

from pipeline.check import contacts, corrected, korean, remembered, upstream
from pipeline.check.claims import Claim, Flag
from pipeline.check.findings import finding, merged, numbered
from pipeline.check.sections import instructions, lengths, told_turned, uncited, upstream_once, upstream_told
from pipeline.config.schema import Newsletter
from pipeline.records import Finding, Issue

TITLE = "title"


Reads = Callable[[Claim], Iterator[Flag]]


def lines(issue: Issue, newsletter: Newsletter, reads: Reads) -> Iterator[Finding]:
    """Yield the findings of title, subject and preheader; `reads` says what is wrong with a sentence as Korean."""
    for name in upstream.LINES:
        yield from _of_line(issue, newsletter, name, getattr(issue.outline, name), reads)


def offered(
    issue: Issue, newsletter: Newsletter, dismissed: Mapping[str, str], reads: Reads
) -> dict[str, list[Finding]]:
    """Return what would be found in each title on offer if it were the issue's, without what was dismissed."""
    told = {}
    for text in issue.outline.titles:
        found = (
            one for one in _of_line(issue, newsletter, TITLE, text, reads) if one.kind not in newsletter.checks.off
        )
        told[text] = [one for one in numbered(found, dismissed) if one.status == "open"]
    return told


def _of_line(issue: Issue, newsletter: Newsletter, name: str, text: str, reads: Reads) -> Iterator[Finding]:
    below = upstream.base(issue)
    if not below or issue.extractive:
        return
    claim = Claim(name, upstream.line(text))
    resting = upstream.resting(name, issue, newsletter.aliases)
    memory = remembered.of(issue, newsletter.aliases)
    told = memory.flags("held", claim, resting.known, lambda: upstream_told.held(claim, resting))
    flags = [
        *contacts.in_line(claim, issue, below),
        *corrected.corrected(claim, issue.corrected),
        *(flag for _, flag in instructions.planted(issue, [claim])),
        *(told or told_turned.turned(claim, resting)),
        *upstream_once.announced(claim, issue, resting),
        *uncited.sends(claim, below),
        *lengths.line(name, claim.placed),
        *(reads(korean.of_line(claim)) if korean.korean_enough(claim.placed.plain) else ()),
    ]
    for flag in merged(flags):
        yield finding(name, claim.placed, flag)
