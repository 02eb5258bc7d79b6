"""What the sections of an issue told once: by the source sentences that lede and takeaways still cite, and by the stories that are gone."""

from collections.abc import Mapping, Sequence

from pipeline.check import upper
from pipeline.records import Section
from pipeline.run import record
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder


def told_once(issue: IssueFolder, sections: Sequence[Section]) -> Mapping[str, str]:
    """Return, by a source sentence that only lede or takeaways cite, what a section that is there said of it last.

    The history is read only where there is such a one: what lede and takeaways cite was cited by a section when they were written.
    """
    told, wanted = upper.sources(sections)
    found: dict[str, str] = {}
    for section in sections if wanted else ():
        history = issue.history(section.id)
        for past in reversed(history.entries()) if section.kind not in upper.UPPER else ():
            if wanted <= found.keys():
                break
            body = section_text.read(history.text(past.n), section).body
            found = {**upper.once(body, wanted, told), **found}
    return {source: text for source, text in found.items() if text}


def told_of_gone(issue: IssueFolder, sections: Sequence[Section]) -> tuple[tuple[str, ...], ...]:
    """Return, for each story that a section told and none tells any more, the sentences that told it last."""
    there = {section.story for section in sections if section.story}
    had = {section.id: record.rows(issue, section.id) for section in sections}
    had |= {name: {row.story: row} for name, (row, _) in record.removed(issue).items()}
    found = []
    for name, rows in had.items():
        for story, row in rows.items():
            if story and story not in there and row.kind == "story":
                found.append(_last(issue, Section(name, "story", "", story, row.articles)))
    return tuple(told for told in found if told)


def _last(issue: IssueFolder, section: Section) -> tuple[str, ...]:
    """Return the sentences of the last text that a section had with that story."""
    history = issue.history(section.id)
    for past in reversed(history.entries()):
        earlier = section_text.read(history.text(past.n), section)
        if earlier.story == section.story:
            return tuple(f"{one.key} {one.plain}".strip() for one in section_text.placed(earlier.body))
    return ()
