"""The sentences that are a person's in a section: what each is, and where in the old draft it stands."""

import re
from dataclasses import dataclass

from pipeline.draft.units import Unit, spoken
from pipeline.text.sections import plain

SILENT = ("heading", "other")
"""Places of what says nothing: the section's heading, comments, pictures and tables."""

_LEADS_ON = re.compile(
    r"(?:볼게요|볼까요|할게요|할까요|갈게요|갈까요|옮길게요|살펴봐요|살펴보죠|보시죠|이야기예요|얘기예요|소식이에요|차례예요|순서예요|하나 더 있어요|또 있어요)[.!~…]*$|[?？:：]$"
    r"|^(?:이제|여기서부터|다음은|이번에는|이번엔|그럼|자,|먼저|끝으로|마지막으로|한편)[ ,]"
)
_SHOWN_ONLY = re.compile(r"<!--|!\[|```|[-*_ ]+\Z")


@dataclass(frozen=True, slots=True)
class Held:
    """A sentence of the person: where it stands in the old draft (before that sentence), and `till` where it stands for what was there.

    `title` where it is the section's heading, `ends` where no sentence stands behind it, `apart` where it ends a paragraph that the person put in.
    `lead` and `trail` are the sentences of the old draft that the person left in its paragraph or list: before it and behind it, the nearest first.
    """

    unit: Unit
    at: int
    till: int
    title: bool = False
    ends: bool = False
    apart: bool = False
    lead: tuple[int, ...] = ()
    trail: tuple[int, ...] = ()

    @property
    def subheading(self) -> bool:
        """Whether it is a heading within the section."""
        return self.unit.place == "heading" and not self.title

    @property
    def opener(self) -> bool:
        """Whether it opens a paragraph that goes on with what the person left, or stands there behind another of theirs that does."""
        return self.unit.place in ("paragraph", "same") and not self.lead and bool(self.trail)

    @property
    def introduces(self) -> bool:
        """Whether it is a paragraph of theirs that leads to what follows (`이제 시험 결과를 볼게요.`), and not one on what stands before it."""
        apart = self.unit.place == "paragraph" and not (self.lead or self.trail)
        return apart and _LEADS_ON.search(as_read(self.unit)) is not None

    @property
    def told(self) -> bool:
        """Whether a rewrite is told of it: the heading is apart, comments and pictures are the person's own."""
        return self.subheading or self.unit.place not in SILENT


def in_block(unit: Unit) -> bool:
    """Whether this is of a table or a quotation: what a person laid out there says something, and no rewrite has a place for it."""
    return unit.place == "other" and not _SHOWN_ONLY.match(unit.text)


def as_told(unit: Unit) -> str:
    """Return a sentence as a reader reads it with the key before it, if it has one."""
    return plain(spoken(unit.keyed)) if unit.key else as_read(unit)


def as_read(unit: Unit) -> str:
    """Return a sentence as a reader reads it, without the editor's comments."""
    return plain(spoken(unit.text))
