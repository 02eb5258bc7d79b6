"""What a draft without a model left for a person to write, where no check of a section looks: no `[할 일]` reaches a reader."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from pipeline.check.claims import Flag
from pipeline.check.findings import finding, numbered
from pipeline.check.upper import LINES, line
from pipeline.messages import say
from pipeline.records import Finding, Issue, Mail
from pipeline.text.sections import TODO, Placed, placed

KIND = "extractive"


def findings(whole: Issue, dismissed: Mapping[str, str], off: Collection[str] = ()) -> list[Finding]:
    """Return a finding for each line of the outline, and each sentence of the closing, that is still to be written."""
    found = [finding(name, one, _flag(one)) for name, one in _lines(whole) if TODO in one.text]
    return [] if KIND in off else numbered(found, dismissed)


def _lines(whole: Issue) -> Iterator[tuple[str, Placed]]:
    yield from ((name, line(getattr(whole.outline, name))) for name in LINES)
    for section in whole.sections:
        if section.kind == "closing":
            yield from ((section.id, one) for one in placed(section.body))


def _flag(one: Placed) -> Flag:
    return Flag(KIND, "block", (0, len(one.text)), say("run.todo"), sure=1.0)


def in_mail(mail: Mail, preheader: str) -> tuple[str, ...]:
    """Return the lines of a mail that are still to be written, wherever they come from."""
    shown = [mail.subject, preheader, *mail.text.splitlines()]
    lines = tuple(dict.fromkeys(text.strip() for text in shown if TODO in text))
    return lines or ((TODO,) if TODO in mail.html else ())


def without_marks(found: Iterable[Finding]) -> list[Finding]:
    """Return findings without those that a mark of ours stands twice: it is no sentence of anybody."""
    return [one for one in found if one.kind != "repetition" or TODO not in one.sentence]
