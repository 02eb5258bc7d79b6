"""Names in their own letters behind the Hangul: a help for whom the section is about, a burden behind everybody's name.

The drafter is told the same (`templates/prompts/system.md`).
"""

from collections.abc import Iterator, Sequence

from pipeline.check.claims import Flag, masked
from pipeline.check.findings import finding
from pipeline.messages import say
from pipeline.records import Finding, Section
from pipeline.text.patterns import deferred
from pipeline.text.sections import Placed

_GLOSSED = deferred(r"[가-힣]+ [가-힣]+\((?:[A-Z][\w.’'-]*)(?: (?:[a-z]{1,3} )?[A-Z][\w.’'-]*){1,3}\)")
"""A name of two words and more in both writings: a person's, most often."""
_MOST = 2


def many(section: Section, placed: Sequence[Placed]) -> Iterator[Finding]:
    """Yield a note where a story has names in their own letters for a third time, or twice in one sentence."""
    count = 0
    for one in placed if section.kind == "story" else ():
        found = [match.span() for match in _GLOSSED.finditer(masked(one.text))]
        count += len(found)
        if len(found) >= _MOST or (found and count > _MOST):
            flag = Flag("style", "note", found[-1], say("check.style.glosses", count=count), sure=0.7)
            yield finding(section.id, one, flag)
            return
