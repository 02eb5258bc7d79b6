"""Note what a command took back of a correction: an `undo --sent` of what was put right, a `redo --sent` of what was taken back.

Without a note the mail, the next issue and the page would go on telling a correction to words that stand nowhere any more.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline import codec
from pipeline.records import Correction
from pipeline.run import corrections
from pipeline.run.context import Context
from pipeline.text import replacing
from pipeline.workspace import IssueFolder


def note(context: Context, issue: IssueFolder) -> list[Correction]:
    """Add a note for each correction that the text of a sent issue no longer follows, and return them; nothing for another issue."""
    if issue.day.isoformat() not in context.state.sent_issues():
        return []
    known = corrections.corrections(issue)
    candidates = [*_last(known), *corrections.net(issue, known)]
    made: list[Correction] = []
    for one in candidates:
        back = replace(one, made=context.now(), was=one.now, now=one.was)
        told = any((row.section, row.was, row.now) == (back.section, back.was, back.now) for row in made)
        if not told and _is_back(issue, one):
            made.append(back)
    if made:
        issue.put(corrections.FILE, codec.dump([*known, *made], indent=2) + "\n")
    return made


def _last(known: Sequence[Correction]) -> Iterator[Correction]:
    """Yield the notes that no later one goes on from, newest first."""
    for place in range(len(known) - 1, -1, -1):
        one = known[place]
        if not any(later.section == one.section and later.was == one.now for later in known[place + 1 :]):
            yield one


def _is_back(issue: IssueFolder, one: Correction) -> bool:
    """Whether the text says again what a note calls wrong, and no longer what it calls right."""
    text = corrections.said_at(issue, one.section)
    if not one.was:
        return bool(text) and not replacing.says(text, one.now)
    return replacing.says(text, one.was) and not (one.now and replacing.says(text, one.now))
