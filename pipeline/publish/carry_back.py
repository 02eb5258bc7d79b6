"""Carry an edit made in `issue.md` back into the sections it belongs to; what is not clear is left over, never guessed.

The built and the edited text are compared by paragraphs. A paragraph that was moved takes its citations along; in one that was
changed each sentence keeps the citations of the sentence it came from.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from pipeline.publish import corrections
from pipeline.publish.dialect import COMMENT
from pipeline.publish.edit_blocks import Block, is_bold, is_heading
from pipeline.publish.edit_headings import words
from pipeline.publish.edit_places import Placed, longest_rising
from pipeline.publish.edit_places import placed as places_of
from pipeline.publish.following import Follows, follows
from pipeline.publish.paste import as_typed
from pipeline.publish.plain import reader_text, section_markdown
from pipeline.records import Section
from pipeline.text import citations
from pipeline.text import sections as section_text

_ALIKE = 0.6  # below this a sentence is a new one: it takes no citation with it
_TITLE = re.compile(r"#[ \t]+(?P<title>\S[^\n]*)")
_BLANK_LINES = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)*")


@dataclass(frozen=True, slots=True)
class CarriedBack:
    """The sections that changed, and the edits that stand in none (greeting, references, a new section).

    `title` is the issue's where it was edited, `order` that of the sections where it changed. `gone` are sections whose whole text was taken out: they stay, since the
    outline says which sections an issue has.
    """

    sections: tuple[Section, ...] = ()
    leftovers: str = ""
    title: str = ""
    order: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


def carry_back(built_markdown: str, edited_markdown: str, sections: Sequence[Section]) -> CarriedBack:
    """Return the sections as the edit of `issue.md` leaves them, and what could not be placed."""
    bodies = {one.id: one.body for one in sections}
    sections = [replace(one, body=one.body.replace("\r\n", "\n")) for one in sections]
    keep = bool(citations.find(built_markdown))
    built, edited, leftovers = corrections.apart(_paragraphs(built_markdown), _paragraphs(edited_markdown))
    blocks = _owned(built, sections, keep=keep)
    edit = _Edit(blocks, places_of(blocks, edited), {one.id: one for one in sections}, keep)
    changed = tuple(new for one in sections if (new := _changed(one, edit)) != one)
    left = "\n\n".join([*leftovers, *_left(edit, follows(edit.sections, changed))])
    ended = tuple(replace(one, body=section_text.ended(one.body, bodies[one.id])) for one in changed)
    return CarriedBack(ended, left, _title(edit), _order(edit), edit.gone)


def _paragraphs(text: str) -> list[str]:
    whole = as_typed(text).replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    return [part.strip("\n").rstrip() for part in _BLANK_LINES.split(whole) if part.strip()]


def _owned(paragraphs: list[str], sections: Sequence[Section], *, keep: bool) -> list[Block]:
    """Find each section's paragraphs, in a row, in the built text; the rest of it belongs to none."""
    blocks = [Block(text) for text in paragraphs]
    for section in sections:
        own = _paragraphs(section_markdown(section, keep=keep))
        if own != [text for _, text in _shown_pieces(section.body, keep=keep)]:
            continue  # a comment over several paragraphs: what stands where is not clear
        for start in range(len(blocks)):
            if not own or blocks[start].section or not _stand(own, paragraphs[start : start + len(own)]):
                continue
            for index in range(len(own)):
                blocks[start + index] = Block(paragraphs[start + index], section.id, index)
            if start and not blocks[start - 1].section and is_bold(paragraphs[start - 1]):
                blocks[start - 1] = replace(blocks[start - 1], heads=section.id)
            break
    return blocks


def _stand(own: Sequence[str], shown: Sequence[str]) -> bool:
    """Whether a section's paragraphs stand there; a heading is shown with the program's mark, whatever its file has."""
    if len(own) != len(shown) or own[1:] != shown[1:]:
        return False
    (first, *below), (heading, *rest) = own[0].split("\n"), shown[0].split("\n")
    marked = is_heading(heading) and first.startswith("#") and words(first) == words(heading)
    return below == rest and (marked or first == heading)


@dataclass(frozen=True, slots=True)
class _Edit:
    """The built paragraphs, the edited ones with their places, and the sections as they were; `keep` where both show citations."""

    blocks: Sequence[Block]
    rows: Sequence[Placed]
    sections: Mapping[str, Section]
    keep: bool

    def home(self, row: Placed) -> str:
        """Return the section that a paragraph came from."""
        return self.blocks[row.origin].section if row.origin is not None else ""

    @property
    def gone(self) -> tuple[str, ...]:
        """The sections of which nothing stands under their own name any more."""
        left = {row.section for row in self.rows if self.home(row) == row.section}
        return tuple(
            name for name in self.sections if name not in left and any(one.section == name for one in self.blocks)
        )

    def raw(self, at: int) -> str:
        """Return a paragraph as it stands in its section, citations and comments included."""
        block = self.blocks[at]
        body = self.sections[block.section].body
        return _pieces(body)[_shown_pieces(body, keep=self.keep)[block.index][0]]


def _left(edit: _Edit, follows: Follows) -> list[str]:
    """Return what was typed where no section is, and what was taken out where nothing can be taken out.

    A line of the program's own that says what it will say anyway after the sections changed is no edit.
    """
    typed = [
        row.text
        for row in edit.rows
        if not row.section
        and (row.origin is None or edit.home(row) or row.text not in follows(edit.blocks[row.origin].text))
    ]
    typed = typed[1:] if _title(edit) else typed  # the first line of all
    kept, gone = {row.origin for row in edit.rows}, edit.gone
    out = [one for at, one in enumerate(edit.blocks) if at not in kept and (not one.section or one.section in gone)]
    return typed + [f"~~{block.text}~~" for block in out]


def _title(edit: _Edit) -> str:
    """Return the title where a person wrote another into the first line; nothing where it is the old one, or none."""
    first = edit.rows[0] if edit.rows else None
    if first is None or first.origin != 0 or not (new := _TITLE.fullmatch(first.text)):
        return ""
    return "" if first.text == edit.blocks[0].text or edit.blocks[0].section else new["title"]


def _order(edit: _Edit) -> tuple[str, ...]:
    """Return the order in which the sections stand now; empty where it is the old one, or where one of them is torn apart."""
    own = [row.section for row in edit.rows if row.section and edit.home(row) == row.section]
    runs = [name for at, name in enumerate(own) if not at or own[at - 1] != name]
    was = [name for name in edit.sections if name in runs]
    if runs == was or len(set(runs)) != len(runs):
        return ()
    new = iter(runs)
    return tuple(next(new) if name in was else name for name in edit.sections)


def _edits(name: str, edit: _Edit) -> dict[int, list[Placed]]:
    """Return what stands in the place of each paragraph of a section that changed; at -1, what stands before the first one."""
    mine = [row for row in edit.rows if row.section == name]
    home = [row for row in mine if edit.home(row) == name]
    index = {at: block.index for at, block in enumerate(edit.blocks) if block.section == name}
    rising = longest_rising([index[row.origin] for row in home if row.origin is not None])
    anchors = {id(home[place]) for place in rising}
    edits: dict[int, list[Placed]] = {}
    last = Placed("", None)
    for row in mine:
        place = -1 if last.origin is None else index[last.origin]
        if id(row) not in anchors:
            edits.setdefault(place, [last] if last.text else []).append(row)
            continue
        last = row
        if row.origin is not None and row.text != edit.blocks[row.origin].text:
            edits[index[row.origin]] = [row]
    standing = {row.origin for row in home if id(row) in anchors}
    unplaced = {row.origin for row in edit.rows if not row.section}
    elsewhere = {row.origin for row in edit.rows if row.section and row.section != name}
    for at, number in index.items():
        if at not in standing and at not in unplaced and (at in elsewhere or name not in edit.gone):
            edits[number] = []
    return edits


def _changed(section: Section, edit: _Edit) -> Section:
    """Return a section with its edited paragraphs replaced; the others stay as they are, to the byte."""
    edits = _edits(section.id, edit)
    if not edits:
        return section
    pieces = _pieces(section.body)
    own = [position for position, _ in _shown_pieces(section.body, keep=edit.keep)]
    texts = [row for rows in edits.values() for row in rows]
    moved_in = [edit.raw(row.origin) for row in texts if row.origin is not None and edit.home(row) != section.id]
    old = [pieces[own[index]] for index in edits if index >= 0]
    cited = _Cited([*old, *moved_in], [row.text for row in texts], edit.sections.values())
    for index, rows in sorted(edits.items()):
        shown = "\n\n".join(_written(row, cited, edit) for row in rows)
        if index < 0:
            pieces.insert(0, f"{shown}\n\n")
            own = [position + 1 for position in own]
        else:
            pieces[own[index]] = shown
    body = re.sub(r"\n{3,}", "\n\n", "".join(pieces)).strip("\n") + "\n"
    return section_text.with_body(section, body)


def _written(row: Placed, cited: "_Cited", edit: _Edit) -> str:
    """Return a paragraph as its section's file holds it: one that was not changed as it stood, with its comments."""
    old = edit.raw(row.origin) if row.origin is not None else ""
    if row.origin is not None and row.text == edit.blocks[row.origin].text:
        return old
    comments = "".join(f"{comment}\n" for comment in COMMENT.findall(old))
    return comments + (row.text if edit.keep else cited.put_back(row.text))


def _pieces(body: str) -> list[str]:
    """Return a body's paragraphs and the blank lines between them, in turn; joined they are the body."""
    return [piece for piece in re.split(r"(\n[ \t]*\n(?:[ \t]*\n)*)", body) if piece]


def _shown_pieces(body: str, *, keep: bool) -> list[tuple[int, str]]:
    """Return the pieces that `issue.md` shows, with their place among all."""
    shown = [(place, reader_text(COMMENT.sub("", piece), keep=keep)) for place, piece in enumerate(_pieces(body))]
    return [(place, text.rstrip()) for place, text in shown if text.strip()]


class _Cited:
    """The citations of the paragraphs that were edited, given back sentence by sentence, each once.

    A sentence that stands word for word in another section brings along what it rests on there.
    """

    def __init__(self, old: Sequence[str], edited: Sequence[str], others: Iterable[Section]) -> None:
        self._left = [row for paragraph in old for row in _marked(paragraph)]
        self._unchanged = {placed.plain for text in edited for placed in section_text.placed(text)}
        self._others = {sentence: marks for one in others for sentence, marks in _marked(one.body) if marks}

    def put_back(self, text: str) -> str:
        """Return edited text with each sentence's citations after it."""
        pieces: list[str] = []
        last = 0
        for placed in section_text.placed(text):
            pieces += [text[last : placed.span[1]], self._marks_of(placed.plain)]
            last = placed.span[1]
        return "".join([*pieces, text[last:]])

    def _marks_of(self, sentence: str) -> str:
        """Return the citations of the old sentence that this one is, or most probably came from."""
        for position, (old, marks) in enumerate(self._left):
            if old == sentence:
                del self._left[position]
                return marks
        if sentence in self._others:
            return self._others[sentence]
        scored = [
            (SequenceMatcher(None, sentence, old, autojunk=False).ratio(), -position)
            for position, (old, _) in enumerate(self._left)
            if old not in self._unchanged
        ]
        best, place = max(scored, default=(0.0, 0))
        return self._left.pop(-place)[1] if best >= _ALIKE else ""


def _marked(text: str) -> Iterator[tuple[str, str]]:
    """Yield each sentence of a text as a reader reads it, and its citations as they stand."""
    for one in section_text.placed(text):
        yield one.plain, "".join(one.text[slice(*citation.span)] for citation in one.citations)
