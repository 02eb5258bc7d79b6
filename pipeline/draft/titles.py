"""What a heading, a title or a line of the mail's envelope may not be, whoever wrote the text around it."""

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from pipeline.draft.replies import problem
from pipeline.records import Problem
from pipeline.text import contacts

TITLE = (6, 60)  # characters; the voice asks for 18 to 34
HEADING = (2, 60)
ENVELOPE = (4, 120)  # subject and preheader
_SAME = 0.93
_FEW = 3  # words: so many must a title have for their order to make it another's
_MOSTLY = 0.75  # of the longer one's words
_PARTICLE = re.compile(
    r"(?<=\S\S)(?:에서는|에서도|으로|에서|에게|까지|부터|보다|에는|에도|은|는|이|가|을|를|의|에|로|와|과)$"
)
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
    if _FORBIDDEN.search(text.strip()) or writes_address(text) or contacts.unfounded(text, said):
        return [problem("line-marks", name=name, text=folded[:60])]
    return []


def same_title(one: str, other: str) -> bool:
    """Whether two titles are the same one: emoji, marks and blanks do not count, nor one changed word among many, nor words put in between.

    A title that is much shorter is another one: `더 짧게` is what editors ask for.
    """
    left, right = _letters(one), _letters(other)
    if left == right or SequenceMatcher(None, left, right, autojunk=False).ratio() >= _SAME:
        return True
    few, many = sorted((_words(one), _words(other)), key=len)
    return len(few) >= max(_FEW, _MOSTLY * len(many)) and _stand_in(few, many)


def _words(text: str) -> list[str]:
    """Return the words of a title without marks and particles."""
    return [_PARTICLE.sub("", word) for part in text.split() if (word := _letters(part))]


def _stand_in(few: Sequence[str], many: Sequence[str]) -> bool:
    """Whether all words of one stand in the other, in their order."""
    rest = iter(many)
    return all(word in rest for word in few)


def _letters(text: str) -> str:
    return "".join(one for one in text.casefold() if one.isalnum() or one in "$%")


def heading_problems(text: str, said: Iterable[str] = ()) -> list[Problem]:
    """Return what is wrong with a section's heading over what was `said`."""
    return title_problems("heading", text, HEADING, said)
