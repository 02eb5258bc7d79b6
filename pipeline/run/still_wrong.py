"""What else says what was put right: other places of the issue, later issues, and what stands nearest to a value that stands nowhere."""

import re
import shlex
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from pipeline.check.claims import Claim
from pipeline.check.corrected import corrected
from pipeline.check.upper import line
from pipeline.errors import PipelineError
from pipeline.messages import say
from pipeline.records import Correction
from pipeline.run import folders
from pipeline.run.context import Context
from pipeline.run.corrections import LINES, spelt_sentences
from pipeline.run.editing import load_sections, need_outline
from pipeline.text import quantities, replacing
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder

_ALIKE = 0.5  # of the letters
_PLAIN = re.compile(r"[\w%.,:/@-]+")  # what a shell takes as it stands


@dataclass(frozen=True, slots=True)
class Still:
    """A sentence that still says what was put right elsewhere, and the command or the file that mends it."""

    id: str
    sentence: str
    mend: str = ""


def near(text: str, value: str) -> str:
    """Return, in words, what stands there most like a value: a figure of its kind, or words of its length; nothing where nothing does."""
    read_text = replacing.readable(text)
    found = _around(read_text, value) or _nearest_figure(read_text, value) or _nearest_words(read_text, value)
    if not found:
        return ""
    sentence = next((one for one in read_text.splitlines() if found in one), "")
    return say("housekeeping.correct.near", near=found, sentence=sentence)


def _around(text: str, value: str) -> str:
    """Return the longer number or word that a value stands in."""
    match = re.search(rf"[^\s()“”‘’]*{re.escape(value)}[^\s()“”‘’]*", text) if value else None
    return match.group().strip(".,:") if match else ""


def _nearest_figure(text: str, value: str) -> str:
    wanted = quantities.find(value, "ko")
    alike = [
        one
        for one in quantities.find(text, "ko")
        if wanted and (one.kind, one.unit) == (wanted[0].kind, wanted[0].unit)
    ]
    return min(alike, key=lambda one: abs(one.value - wanted[0].value)).text if alike else ""


def _nearest_words(text: str, value: str) -> str:
    length = max(1, len(value.split()))
    rows = [row.split() for row in text.splitlines()]
    runs = {" ".join(row[at : at + length]) for row in rows for at in range(max(1, len(row) - length + 1))}
    matcher = SequenceMatcher(None, b=value, autojunk=False)

    def likeness(run: str) -> float:
        matcher.set_seq1(run)
        return matcher.ratio() if matcher.quick_ratio() >= _ALIKE else 0.0

    best = max(sorted(runs), key=likeness, default="")
    return best if best and likeness(best) >= _ALIKE else ""


def elsewhere(issue: IssueFolder, identifier: str, value: str) -> list[Still]:
    """Return where else in the issue a value stands as a whole."""
    outline = need_outline(issue)
    texts = [(name, getattr(outline, name)) for name in LINES]
    texts += [(one.id, one.body) for one in load_sections(issue, outline)]
    return [
        Still(name, sentence)
        for name, text in texts
        if name != identifier
        for sentence in replacing.readable(text).splitlines()
        if replacing.find(sentence, value)
    ]


def still(context: Context, issue: IssueFolder, made: Sequence[Correction]) -> list[Still]:
    """Return what still says a value that was put right: other places of the issue, and later issues in the same words."""
    found: dict[tuple[str, str], Still] = {}
    for one in [*(one for row in made for one in _here(issue, row)), *_later(context, issue, made)]:
        found.setdefault((one.id, one.mend), one)  # one command mends all of a place
    return list(found.values())


def _here(issue: IssueFolder, made: Correction) -> Iterator[Still]:
    was, now = _value(made)
    for one in elsewhere(issue, made.section, was):
        yield replace(one, mend=_command(issue, one.id, was, now))


def _value(made: Correction) -> tuple[str, str]:
    """Return the value that was wrong and the right one, out of two sentences the words in which they differ, their common particle left out."""
    if not made.now or len(made.was.split()) < 3:
        return made.was, made.now
    was, now = replacing.changed(made.was, made.now)
    tail = re.search(r"(?:은|는|을|를|의|에|로|도|[,.!?])+$", was)
    if tail and now.endswith(tail.group()) and len(tail.group()) < min(len(was), len(now)):
        was, now = was.removesuffix(tail.group()), now.removesuffix(tail.group())
    return (was, now) if was and now else (made.was, made.now)


def _later(context: Context, issue: IssueFolder, made: Sequence[Correction]) -> Iterator[Still]:
    spelt = [one for row in made for one in spelt_sentences(context, replace(row, issue=issue.day.isoformat()))]
    sent = context.state.sent_issues()
    for day in folders.days(context, "outline.yaml"):
        if day > issue.day:
            with suppress(PipelineError):  # an issue that cannot be read says so when it is worked on
                yield from _wrong_again(context.issue(day), spelt, sent=day.isoformat() in sent)


def _wrong_again(folder: IssueFolder, spelt: Sequence[Correction], *, sent: bool) -> Iterator[Still]:
    outline = need_outline(folder)
    rows = [(name, line(getattr(outline, name))) for name in LINES]
    rows += [(one.id, placed) for one in load_sections(folder, outline) for placed in section_text.placed(one.body)]
    for name, placed in rows:
        flag = next(corrected(Claim(name, placed), spelt), None)
        if flag is not None and sent:
            was, now = (flag.fix.find, flag.fix.replace) if flag.fix else ("…", "…")
            yield Still(f"{folder.day} {name}", placed.plain, _command(folder, name, was, now))
        elif flag is not None:
            mend = say("housekeeping.correct.later", section=name, date=folder.day)
            yield Still(f"{folder.day} {name}", placed.plain, mend)


def _command(issue: IssueFolder, name: str, was: str, now: str) -> str:
    was, now = (text if _PLAIN.fullmatch(text) else shlex.quote(text) for text in (was, now))
    return f"newsletter correct {name} --date {issue.day} --was {was} --is {now}"
