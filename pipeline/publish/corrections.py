"""Tell what a sent issue said wrong: on its own page, and at the top of the next issue in all four outputs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.config import Newsletter
from pipeline.messages import say
from pipeline.publish.edition import spoken_day
from pipeline.records import Correction
from pipeline.text import sections

_LANGUAGES = ("ko", "en")
_NAMED = frozenset({"title", "preheader", "lede", "takeaways"})
_MARKED = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>"})


@dataclass(frozen=True, slots=True)
class Note:
    """One correction in words. `where` says which issue and section, or since when; `section` is the anchor of one with a heading."""

    mark: str
    where: str
    was: str
    now: str
    section: str = ""
    added: str = ""
    removed: str = ""

    @property
    def change(self) -> str:
        """`84% → 83%`, or what was added or taken out."""
        if self.was and self.now:
            return f"{self.was} → {self.now}"
        return f"{self.added} {self.now}" if self.now else f"{self.removed} {self.was}"

    @property
    def line(self) -> str:
        """The whole correction in one line of plain text."""
        return f"{self.mark} {self.where}: {self.change}"

    @property
    def markdown(self) -> str:
        """The same line for `issue.md`."""
        return f"**{self.mark}** {f'{self.where}: {self.change}'.translate(_MARKED)}"


def told(corrections: Sequence[Correction], newsletter: Newsletter) -> list[Note]:
    """Return what an issue says of earlier ones: `41호(11월 18일) ‘루멘, 값을 83% 내렸어요’: 84% → 83%`."""
    return [
        _note(one, " ".join([_issue(one, newsletter), *place(one, newsletter)]), newsletter)
        for one in corrections
        if one.issue
    ]


def own(corrections: Sequence[Correction], newsletter: Newsletter) -> list[Note]:
    """Return what an issue's own page says of itself, with the day on which it was put right."""
    return [
        _note(one, " · ".join([_made(one, newsletter), *place(one, newsletter)]), newsletter)
        for one in corrections
        if not one.issue
    ]


def _note(one: Correction, where: str, newsletter: Newsletter) -> Note:
    return Note(
        mark=say("publish.correction.mark", lang=newsletter.lang),
        where=where,
        was=sections.plain(one.was),
        now=sections.plain(one.now),
        section=one.section if one.heading else "",
        added=say("publish.correction.added", lang=newsletter.lang),
        removed=say("publish.correction.removed", lang=newsletter.lang),
    )


def _issue(one: Correction, newsletter: Newsletter) -> str:
    day = spoken_day(date.fromisoformat(one.issue), newsletter, "short")
    if not one.number:
        return say("publish.correction.day", lang=newsletter.lang, day=day)
    number = say("publish.number", lang=newsletter.lang, number=one.number)
    return say("publish.correction.issue", lang=newsletter.lang, number=number, day=day)


def _made(one: Correction, newsletter: Newsletter) -> str:
    return say("publish.correction.made", lang=newsletter.lang, day=spoken_day(one.made, newsletter, "short"))


def place(one: Correction, newsletter: Newsletter) -> list[str]:
    """Return where a correction belongs: the section's heading in marks, or what a place without a heading is called."""
    if one.heading or one.section not in _NAMED:
        return quoted(one.heading)
    return [say(f"publish.correction.place.{one.section}", lang=newsletter.lang)]


def quoted(heading: str) -> list[str]:
    """Return a heading in marks that do not stand in it already; nothing where there is none."""
    return [f"“{heading}”" if "‘" in heading else f"‘{heading}’"] if heading else []


def apart(built: Sequence[str], edited: Sequence[str]) -> tuple[list[str], list[str], list[str]]:
    """Return the paragraphs of a built and an edited `issue.md` without corrections, and the corrections that a person changed.

    They are the program's lines: one that came or went since the build is no edit.
    """
    (known, built_rest), (kept, edited_rest) = _cut(built), _cut(edited)
    typed = [text for text in kept if text not in known]
    changed = typed if typed and any(text not in kept for text in known) else []
    return built_rest, edited_rest, changed


def _cut(paragraphs: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the corrections in the head of an `issue.md`, and all the rest; such a line further down is a section's own."""
    head = next((place for place, text in enumerate(paragraphs) if not text.startswith(("# ", ">"))), len(paragraphs))
    notes = [text for text in paragraphs[:head] if _is_note(text)]
    return notes, [text for place, text in enumerate(paragraphs) if place >= head or not _is_note(text)]


def _is_note(paragraph: str) -> bool:
    starts = tuple(f"> **{say('publish.correction.mark', lang=lang)}**" for lang in _LANGUAGES)
    return paragraph.startswith(starts)
