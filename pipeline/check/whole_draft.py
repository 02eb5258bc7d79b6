"""What a draft by itself says twice, or in two ways, as an issue is looked at: endings and openings, the same sentence, habits, one spelling, one particle; and what it copies."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from pipeline.check import korean, references
from pipeline.check.claims import Claim, Evidence
from pipeline.check.findings import finding
from pipeline.check.sections import consistent, repeated
from pipeline.config.schema import Newsletter
from pipeline.records import Finding, Section
from pipeline.text.sections import Placed

_SEVERAL = 2  # sentences: one alone repeats nothing


@cache
def plain() -> Newsletter:
    """Return the settings where nobody gave any."""
    return Newsletter(name="lint")


def found(
    body: str, written: Sequence[Placed], evidence: Sequence[Evidence], newsletter: Newsletter
) -> Iterator[Finding]:
    """Yield what a draft copies, says too often, or writes in two ways; `written` are its sentences that readers read. Nothing of it blocks."""
    read = [one for one in written if len(one.text) <= korean.UNREAD]
    yield from _echoes(read, evidence)
    if len(read) < _SEVERAL:
        return
    section = Section(id="draft", kind="story", body=body)
    yield from repeated.again(section, {})
    yield from repeated.running(section, read)
    yield from repeated.retold(section, read)
    yield from repeated.habits([section], newsletter.checks.budgets)
    yield from consistent.consistent([("draft", one) for one in read], newsletter)


def _echoes(written: Sequence[Placed], evidence: Sequence[Evidence]) -> Iterator[Finding]:
    """Yield the sentences that copy one of a Korean source nearly word for word, each once."""
    theirs = tuple(one for one in evidence if one.language == "ko")
    for placed in written if theirs else ():
        yield from (
            finding("draft", placed, one) for one in islice(references.echoes(Claim("draft", placed, theirs)), 1)
        )
