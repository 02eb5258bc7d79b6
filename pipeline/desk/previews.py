"""The issue as it would be sent, while one types: each form is made when the preview shows it, from the text that it was asked for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count

from pipeline.errors import UsageError
from pipeline.messages import say, speaking
from pipeline.publish.assemble import Outputs
from pipeline.publish.edition import lay_out
from pipeline.publish.picture_blocks import embedded, inline
from pipeline.publish.templates import Templates
from pipeline.records import Finding, Issue
from pipeline.run.context import Context

FORMS = {"mail": "text/html", "web": "text/html", "text": "text/plain"}
_MOST = 8  # a frame asks for its text soon, or never


@dataclass(frozen=True)
class Preview:
    """One text of the issue, and its outputs in the newsletter's own language."""

    number: int
    issue: Issue
    language: str
    outputs: Outputs

    @cached_property
    def size(self) -> int:
        """The bytes of the mail."""
        with speaking(self.language):
            return len(self.outputs.html.encode())

    @cached_property
    def warnings(self) -> tuple[str, ...]:
        """What a person should know of the outputs."""
        with speaking(self.language):
            return self.outputs.warnings

    def page(self, form: str) -> tuple[str, str]:
        """Return a form and its type; UsageError where there is none of that name.

        The mail has its pictures inside: a browser knows no `cid:`, and no address of the desk leads to a file.
        """
        if form not in FORMS:
            raise UsageError(say("desk.nosuch"))
        with speaking(self.language):
            if form == "mail":
                html = self.outputs.html
                return embedded(html, inline(html, self.issue.pictures)), FORMS[form]
            return (self.outputs.web if form == "web" else self.outputs.text), FORMS[form]


@dataclass(slots=True)
class Previews:
    """The texts that were shown last, by number: a frame that loads late still gets the very text it was made for."""

    _shown: dict[int, Preview] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    _templates: Templates = field(default_factory=Templates)

    def put(self, issue: Issue, context: Context, findings: Sequence[Finding]) -> Preview:
        """Return the preview of an issue as it is typed, and keep it for the frame that asks for it."""
        made = self.make(issue, context, findings)
        self._shown[made.number] = made
        for old in sorted(self._shown)[:-_MOST]:
            self._shown.pop(old, None)
        return made

    def make(self, issue: Issue, context: Context, findings: Sequence[Finding]) -> Preview:
        """Return the preview of an issue, kept by nobody."""
        newsletter, texts = context.settings.newsletter, context.templates()
        if self._templates.texts != texts:
            self._templates = Templates(texts)
        with speaking(newsletter.lang):
            outputs = Outputs(lay_out(issue, newsletter, findings), self._templates)
        return Preview(next(self._numbers), issue, newsletter.lang, outputs)

    def get(self, number: int) -> Preview | None:
        """Return a preview by its number; the newest where it is not known."""
        return self._shown.get(number) or (self._shown[max(self._shown)] if self._shown else None)
