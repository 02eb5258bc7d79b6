"""The findings on what a line says otherwise than the section below it, in words: which section, what stands there, and what here."""

from collections.abc import Iterator
from dataclasses import replace

from pipeline.check.claims import Claim, Flag
from pipeline.check.findings import spoken
from pipeline.check.resting import Resting
from pipeline.check.sections import told_named
from pipeline.check.sections.told_places import Misplaced
from pipeline.messages import say
from pipeline.records import Severity

_SHOWN = 60


def strange(claim: Claim, resting: Resting) -> Iterator[Flag]:
    """Yield the names of a line that its section does not have, or not with its figures."""
    label = say(f"check.where.{resting.where}")
    for one in told_named.strange(claim.text, resting):
        text = claim.text[slice(*one.span)]
        section, evidence = called(one.section, resting), (one.section,) if one.section else ()
        if one.instead:
            yield flag(claim, Flag("upstream", "warn", one.span, "", (), 0.6), one.instead, one.section, resting)
        elif one.anywhere and one.section:
            message = say("check.upstream.name.other", text=text, where=label, section=section)
            yield Flag("upstream", "warn", one.span, message, evidence, 0.7)
        elif not one.anywhere:
            message = say("check.upstream.name", text=text, where=label)
            yield Flag("upstream", "warn" if one.likened else "block", one.span, message, evidence, 0.8)


def of_figures(found: Flag, one: Misplaced, name: str, resting: Resting) -> Flag:
    """Return a finding on a figure with both figures in words: the section's and the line's."""
    label = say(f"check.where.{resting.where}")
    message = say(
        "check.upstream.told.figure",
        section=called(name, resting),
        other=one.other.figures[0].text,
        there=_shown(one.clause.text),
        topic=spoken(label, "은/는"),
        here=spoken(one.value.figures[0].text, "이에요/예요"),
    )
    return Flag(*_given(found), message, (name,), found.sure, found.fix, one.other.figures[0].text)


def flag(part: Claim, found: Flag, there: str, name: str, resting: Resting) -> Flag:
    """Return a finding with what the section says and what the line says."""
    label = say(f"check.where.{resting.where}")
    here = spoken(f"‘{part.text[slice(*found.span)].strip()}’", "이라고/라고")
    message = say("check.upstream.told", section=called(name, resting), there=_shown(there), where=label, here=here)
    return Flag(*_given(found), message, (name,), found.sure, found.fix, there.strip())


def missing(part: Claim, found: Flag, resting: Resting) -> Flag:
    """Return a finding on a name that its section does not have, with the sentence of the section that has another."""
    text, label = part.text[slice(*found.span)].strip(), say(f"check.where.{resting.where}")
    message = say("check.upstream.name.instead", text=text, where=label, there=_shown(found.about))
    return replace(found, message=message)


def _given(found: Flag) -> tuple[str, Severity, tuple[int, int]]:
    return found.kind, found.severity, found.span


def called(name: str, resting: Resting) -> str:
    """Return how a message calls a section: by its heading, where there are several."""
    heading = resting.headings.get(name, "") if len(resting.headings) > 1 else ""
    return say("check.upstream.section.named", heading=heading) if heading else say("check.upstream.section")


def _shown(text: str) -> str:
    told = text.strip().rstrip(",")
    return told if len(told) <= _SHOWN else f"{told[:_SHOWN].rstrip()}…"
