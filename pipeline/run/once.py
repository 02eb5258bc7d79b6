"""What the sections of an issue told once, by the source sentences that lede and takeaways still cite."""

from collections.abc import Mapping, Sequence

from pipeline.check.sections import upstream_once
from pipeline.check.upstream import UPPER
from pipeline.records import Section
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder


def told_once(issue: IssueFolder, sections: Sequence[Section]) -> Mapping[str, str]:
    """Return, by a source sentence that only lede or takeaways cite, what a section that is there said of it last.

    The history is read only where there is such a one: what lede and takeaways cite was cited by a section when they were written.
    """
    told, wanted = upstream_once.sources(sections)
    found: dict[str, str] = {}
    for section in sections if wanted else ():
        history = issue.history(section.id)
        for past in reversed(history.entries()) if section.kind not in UPPER else ():
            if wanted <= found.keys():
                break
            body = section_text.read(history.text(past.n), section).body
            found = {**upstream_once.once(body, wanted, told), **found}
    return {source: text for source, text in found.items() if text}
