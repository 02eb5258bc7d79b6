"""What a heading, a title or a line of the mail's envelope may not be, whoever wrote the text around it."""

import re
from collections.abc import Iterable

from pipeline.draft.replies import problem
from pipeline.records import Problem
from pipeline.text import as_read, contacts

TITLE = (6, 60)  # characters; the voice asks for 18 to 34
HEADING = (2, 60)
ENVELOPE = (4, 120)  # subject and preheader
_URL = re.compile(r"(?i:https?:|www\.|mailto:)|\]\(")
_FORBIDDEN = re.compile(r"\[\^|[\r\n<>`*]|^\s*#|#\s*$")


def writes_address(text: str) -> bool:
    """Whether a text writes a web address out, which only code and persons do; a bare domain may be a name (`Mistral.ai`)."""
    return bool(_URL.search(text)) or any(one.kind == "web" and not one.plain for one in contacts.find(text))


def title_problems(name: str, text: str, bounds: tuple[int, int] = TITLE, said: Iterable[str] = ()) -> list[Problem]:
    """Return what is wrong with one line of text by its length and marks; an address or a number to call must stand in what was `said`."""
    folded = " ".join(text.split())
    if not bounds[0] <= len(folded) <= bounds[1]:
        return [problem("line-length", name=name, text=folded[:60], least=bounds[0], most=bounds[1])]
    marked = _FORBIDDEN.search(text.strip()) or as_read.disguised(text)
    if marked or writes_address(text) or contacts.unfounded(text, said):
        return [problem("line-marks", name=name, text=folded[:60])]
    return []


def heading_problems(text: str, said: Iterable[str] = ()) -> list[Problem]:
    """Return what is wrong with a section's heading over what was `said`."""
    return title_problems("heading", text, HEADING, said)
