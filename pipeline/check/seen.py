"""An issue as its readers read it, and what the checks find there, at the places where it was typed.

An entity, a mark held back by a backslash, a letter that nobody sees, a tag within a number: the page shows what the checks must read.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from pipeline.check import room
from pipeline.check.lint import lint as lint_text
from pipeline.check.lint import lint_pair as lint_texts
from pipeline.config.schema import Newsletter
from pipeline.records import Figure, Finding, Fix, Issue, Section
from pipeline.text import as_read
from pipeline.text.as_read import Reading

_LINES = ("title", "subject", "preheader")


@dataclass(frozen=True, slots=True)
class Seen:
    """The texts of an issue that are read otherwise than they are typed, by section or line: as typed, and as read."""

    texts: Mapping[str, tuple[str, Reading]] = field(default_factory=dict)

    def section(self, section: Section) -> Section:
        """Return a section with its body as it is read."""
        return replace(section, body=self.texts[section.id][1].text) if section.id in self.texts else section

    def issue(self, issue: Issue) -> Issue:
        """Return an issue with its texts as they are read."""
        if not self.texts:
            return issue
        plan = issue.outline
        for name in _LINES:
            if name in self.texts:
                plan = replace(plan, **{name: self.texts[name][1].text})  # type: ignore[arg-type]  # these three are texts
        sections = tuple(self.section(section) for section in issue.sections)
        return replace(issue, sections=sections, outline=plan)

    def typed(self, findings: Iterable[Finding]) -> list[Finding]:
        """Return the findings at the places where their texts were typed, each fix for what was typed there."""
        return [self._typed(one) for one in findings]

    def _typed(self, one: Finding) -> Finding:
        if one.section not in self.texts:
            return one
        text, reading = self.texts[one.section]
        start = reading.text.rfind(one.sentence, 0, one.span[0] + len(one.sentence))
        sentence = slice(*reading.around((start, start + len(one.sentence)), len(text))) if start >= 0 else slice(0, 0)
        told = text[sentence] or one.sentence
        fix = _fix(one, told, text, reading, start) if one.fix and start >= 0 else None
        return replace(one, span=reading.typed(one.span), sentence=told, fix=fix)


def _fix(one: Finding, typed: str, text: str, reading: Reading, start: int) -> Fix | None:
    """Return the fix of a finding for a sentence as it was typed; None where what it changes stands in it more than once, or begins or ends within bold letters."""
    if one.fix is None or one.fix.find not in one.sentence:
        return None
    begin = start + one.sentence.index(one.fix.find)
    find = text[slice(*reading.typed((begin, begin + len(one.fix.find))))]
    return Fix(find, one.fix.replace) if typed.count(find) == 1 and find.count("**") % 2 == 0 else None


def of(sections: Iterable[Section], issue: Issue | None = None) -> Seen:
    """Return what is read otherwise than it is typed in sections, and in the title, subject and preheader of an issue."""
    typed = {section.id: section.body for section in sections}
    if issue is not None:
        typed |= {name: getattr(issue.outline, name) for name in _LINES}
    readings = {name: (text, as_read.read(text)) for name, text in typed.items()}
    return Seen({name: pair for name, pair in readings.items() if not pair[1].same})


def check(
    issue: Issue, newsletter: Newsletter, ledger: room.Ledger, now: datetime, dismissed: Mapping[str, str] | None = None
) -> list[Finding]:
    """Return the findings of an issue, in its order; `dismissed` gives the reason of each digest that was dismissed."""
    seen = of(issue.sections, issue)
    return seen.typed(room.check(seen.issue(issue), newsletter, ledger, now, dismissed))


def check_section(
    issue: Issue,
    section: Section,
    newsletter: Newsletter,
    dismissed: Mapping[str, str] | None = None,
    ledger: room.Ledger | None = None,
) -> list[Finding]:
    """Return the findings of one section as it stands in `section`, which need not be the issue's own copy of it."""
    own, around = of([section]), of(issue.sections, issue)
    found = room.check_section(around.issue(issue), own.section(section), newsletter, dismissed, ledger)
    return own.typed(found)


def offered(issue: Issue, newsletter: Newsletter, dismissed: Mapping[str, str]) -> dict[str, list[Finding]]:
    """Return what would be found in each title on offer if it were the issue's, without what was dismissed."""
    seen = of(issue.sections, issue).issue(issue)
    read = {as_read.read(text).text: text for text in issue.outline.titles}
    found = room.offered(replace(seen, outline=replace(seen.outline, titles=tuple(read))), newsletter, dismissed)
    return {read[text]: told for text, told in found.items()}


def lint(draft: str, sources: Sequence[tuple[str, str]], newsletter: Newsletter) -> list[Finding]:
    """Return the findings of a Korean text against named source texts; evidence reads `FILE:n`, the n-th sentence."""
    reading = as_read.read(draft)
    return _drafted(draft, reading).typed(lint_text(reading.text, sources, newsletter))


def lint_pair(
    source: str, draft: str, figures: Sequence[Figure] = (), newsletter: Newsletter | None = None
) -> list[Finding]:
    """Return the findings of a draft against the one source text it was written from.

    `figures` are the draft's own declarations: a step that code can recompute from the source proves its figure.
    The settings, where there are any, say what a name is also called and which kinds are off.
    """
    reading = as_read.read(draft)
    return _drafted(draft, reading).typed(lint_texts(source, reading.text, figures, newsletter))


def _drafted(draft: str, reading: Reading) -> Seen:
    return Seen() if reading.same else Seen({"draft": (draft, reading)})
