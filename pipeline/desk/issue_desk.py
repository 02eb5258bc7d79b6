"""The desk of one issue: what its answers are made from, and the one writer at a time."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date

from pipeline import check as checking
from pipeline import publish as publishing
from pipeline.config import Newsletter
from pipeline.errors import LockedError
from pipeline.messages import language, say, speaking
from pipeline.publish.picture_blocks import embedded, inline
from pipeline.publish.templates import Templates
from pipeline.records import Built, Finding, Issue, Section
from pipeline.run import conflicts, finishing, pictures
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder

_READ = ("outline.yaml", "issue.json", "sections/*.md", "articles/*.md", "images/*")  # what an issue is loaded from
Signature = tuple[tuple[str, int, int, int], ...]
_PATIENCE = 5.0  # seconds that a write waits for another one of this desk


@dataclass(slots=True)
class IssueDesk:
    """One issue in one browser. `preview` holds the outputs of the text that was shown last."""

    context: Context
    day: date
    preview: Built | None = None
    pages: Templates = field(default_factory=Templates)
    _known: tuple[Signature, Issue] | None = None
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
        paths = [path for pattern in _READ for path in sorted(self.issue.path.glob(pattern))]
        now = tuple((path.name, (stat := path.stat()).st_ino, stat.st_mtime_ns, stat.st_size) for path in paths)
        known = self._known
        if known is None or known[0] != now:
            known = self._known = (now, finishing.load(self.context, self.issue))
        return known[1]

    # --- checks

    def findings(self) -> list[Finding]:
        """Return what the last check left; to a page in another language than the newsletter's it is said anew."""
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
        found += [*conflicts.conflicts(self.issue, whole, dismissed), *finishing.missing(self.issue, whole)]
        known = {one.id for one in stored}
        return [one for one in found if one.id in known]

    def check(self, whole: Issue, section: Section) -> list[Finding]:
        """Return the findings of a section as it is typed; nothing is written."""
        newsletter = self.context.settings.newsletter
        return checking.check_section(whole, section, newsletter, self._dismissed(), self.issue.ledger())

    def _dismissed(self) -> dict[str, str]:
        return {one.digest: one.reason for one in self.issue.findings() if one.status == "dismissed"}

    # --- preview

    def build(self, whole: Issue) -> Built:
        """Return the outputs of an issue as it is typed, and keep them for the preview; nothing is written.

        The preview's mail has its pictures inside: a browser knows no `cid:`, and no address of the desk leads to a file.
        """
        templates = Templates(self.context.templates())
        newsletter = self.context.settings.newsletter
        with speaking(newsletter.lang):
            built = publishing.build(whole, newsletter, self.issue.findings(), templates)
        self.preview = replace(built, html=embedded(built.html, inline(built.html, whole.pictures)))
        return built
