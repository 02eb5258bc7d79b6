"""The desk of one issue: what its answers are made from, and the one writer at a time."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from pipeline import check as checking
from pipeline.config import Newsletter
from pipeline.desk.kept import Kept, Memory, moved
from pipeline.desk.look import Looking, looking
from pipeline.desk.previews import Preview, Previews
from pipeline.errors import LockedError
from pipeline.messages import language, say
from pipeline.publish.templates import Templates
from pipeline.records import Finding, Issue, Section
from pipeline.run import conflicts, finishing, gaps, lacking, left_to_do, looked, pictures, two_files, unsent
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder

_PATIENCE = 5.0  # seconds that a write waits for another one of this desk
WIDER = frozenset(
    {"repetition", "told-twice", "style", "spelling", "josa", "conflict", "extractive", "two-files"}
)  # what may be found in more than one section at once
T = TypeVar("T")


@dataclass(slots=True)
class IssueDesk:
    """One issue in one browser."""

    context: Context
    day: date
    pages: Templates = field(default_factory=Templates)
    previews: Previews = field(default_factory=Previews)
    _kept: Kept = field(default_factory=Kept)
    _memory: Memory | None = None
    _writing: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        """Take the page's own templates as they stand at the start."""
        self.pages = Templates(self.context.templates())

    @property
    def issue(self) -> IssueFolder:
        """The issue's folder."""
        return self.context.issue(self.day)

    @property
    def newsletter(self) -> Newsletter:
        """The settings, as the page that asks is spoken: its days and times are in its language."""
        return self.context.settings.newsletter.model_copy(update={"lang": language()})

    @contextmanager
    def write(self) -> Iterator[IssueFolder]:
        """Hold the issue for one write; LockedError where a rewrite or another program holds it."""
        with self.turn(), self.context.locked(self.day) as issue:
            yield issue

    @contextmanager
    def change(self, place: str = "") -> Iterator[IssueFolder]:
        """Hold the issue to change its text; NotReadyError where it went out."""
        with self.write() as issue:
            self.need_unsent(place)
            yield issue

    @contextmanager
    def noted(self) -> Iterator[IssueFolder]:
        """Hold the issue for what builds it again; NotReadyError where it went out and was edited since: no correction tells of that yet."""
        with self.write() as issue:
            unsent.need_noted(self.context, issue)
            yield issue

    def need_unsent(self, place: str = "") -> None:
        """Raise NotReadyError where the issue went out, with the command that corrects it."""
        unsent.need(self.context, self.day, place, desk=True)

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for this desk's other writes: for what takes the issue's lock itself."""
        if not self._writing.acquire(timeout=_PATIENCE):
            raise LockedError(say("desk.busy"))
        try:
            yield
        finally:
            self._writing.release()

    def whole(self, identifier: str | None = None, body: str | None = None) -> Issue:
        """Return the issue; with a section's id and a body, as it would be if that body were saved."""
        whole = self._as_it_stands()
        if identifier is None or body is None:
            return whole
        self.issue.known_section(identifier, whole.outline)
        changed = [replace(one, body=body) if one.id == identifier else one for one in whole.sections]
        return replace(whole, sections=tuple(changed), pictures=pictures.read(self.issue.path, changed))

    def _as_it_stands(self) -> Issue:
        """Return the issue on disk; it is read again only where one of its files is another than last time."""
        return self.kept("whole", self._load)

    def _load(self) -> Issue:
        """Read the issue; articles that are as they were stay the same objects, with what is remembered of them."""
        read, memory = finishing.load(self.context, self.issue), self._memory
        if memory is not None and memory.articles == read.articles:
            return replace(read, articles=memory.articles)
        looked.recall(self.context, read)
        return read

    def kept(self, question: str, answer: Callable[[], T]) -> T:
        """Return an answer about files as it was given before, as long as they, the settings and the language stay as they are."""
        settings = self.context.settings
        return self._kept.get(self.issue.path, settings, f"{language()} {question}", answer)

    def memory(self, whole: Issue) -> Memory:
        """Return what is remembered of an issue's articles."""
        memory = self._memory
        if memory is None or not memory.holds(whole.articles, self.context.settings):
            memory = self._memory = Memory(whole.articles, self.context.settings)
        return memory

    def looking(self, whole: Issue) -> Looking:
        """Return what looks at the sections of an issue share."""
        return looking(whole, self.newsletter, self.memory(whole).names(whole.outline.names))

    # --- checks

    def findings(self) -> list[Finding]:
        """Return what the last check left; to a page in another language than the newsletter's it is said anew."""
        return self.kept("findings", self._findings)

    def _findings(self) -> list[Finding]:
        stored = self.issue.findings()
        if language() == self.context.settings.newsletter.lang:
            return stored
        whole = self.whole()
        dismissed = self._dismissed()
        found = checking.check(
            whole,
            self.context.settings.newsletter,
            self.issue.ledger(),
            finishing.clock_of(self.context, self.issue),
            dismissed,
        )
        found += [*conflicts.conflicts(self.issue, whole, dismissed), *gaps.findings(self.issue, whole, dismissed)]
        found += [*lacking.findings(self.issue, whole), *left_to_do.findings(whole, dismissed)]
        found += two_files.findings(self.issue, whole, dismissed)
        known = {one.id for one in stored}
        return [one for one in found if one.id in known]

    def check(self, whole: Issue, section: Section) -> list[Finding]:
        """Return the findings of a section as it is typed; nothing is written.

        What only the whole issue shows (a sentence that stands twice) is known from its last check, where the sentence still stands.
        """
        found = [*self._alone(whole, section), *moved(*self._wider(section.id), section)]
        return sorted(found, key=lambda one: (one.span, one.kind))

    def _alone(self, whole: Issue, section: Section) -> list[Finding]:
        """Return the findings of a section by itself."""
        newsletter = self.context.settings.newsletter
        dismissed, ledger = self.kept("dismissed", self._dismissed), self.kept("ledger", self.issue.ledger)
        return checking.check_section(whole, section, newsletter, dismissed, ledger)

    def _wider(self, identifier: str) -> tuple[list[Finding], str]:
        """Return the findings that a section has beside its own, and the body that they stand in."""

        def wider() -> tuple[list[Finding], str]:
            whole = self.whole()
            section = next((one for one in whole.sections if one.id == identifier), None)
            if section is None:
                return [], ""
            own = {one.id for one in self._alone(whole, section)}
            mine = [one for one in self.findings() if one.section == identifier and one.id not in own]
            return [one for one in mine if one.kind in WIDER], section.body

        return self.kept(f"wider {identifier}", wider)

    def _dismissed(self) -> dict[str, str]:
        return finishing.dismissed(self.issue)

    # --- preview

    def show(self, whole: Issue) -> Preview:
        """Return an issue as it is typed, for the preview; nothing is written."""
        return self.previews.put(whole, self.context, self.issue.findings())
