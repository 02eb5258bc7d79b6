"""Carry an edit made in `issue.md` back into the sections it belongs to; what is not clear is left over, never guessed.

The built and the edited text are compared by paragraphs. A change inside one section's paragraphs is that section's; in
it each sentence keeps the citations of the sentence it came from.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from pipeline.publish import corrections
from pipeline.publish.dialect import COMMENT
from pipeline.publish.plain import as_typed, reader_text, section_markdown
from pipeline.records import Section
from pipeline.text import citations, sections

_ALIKE = 0.6  # below this a sentence is a new one: it takes no citation with it
_BLANK_LINES = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)*")


@dataclass(frozen=True, slots=True)
class CarriedBack:
    """The sections that changed, and the edits that stand in none (title, greeting, references, a new section)."""

    sections: tuple[Section, ...] = ()
    leftovers: str = ""


@dataclass(frozen=True, slots=True)
class _Block:
    """One paragraph of the built text, and the section whose body holds it as paragraph `index`."""

    text: str
    section: str = ""
    index: int = -1


def carry_back(built_markdown: str, edited_markdown: str, sections: Sequence[Section]) -> CarriedBack:
    """Return the sections as the edit of `issue.md` leaves them, and what could not be placed."""
    keep = bool(citations.find(built_markdown))
    built, edited, leftovers = corrections.apart(_paragraphs(built_markdown), _paragraphs(edited_markdown))
    blocks = _owned(built, sections, keep=keep)
    changes: dict[str, dict[int, list[str]]] = {}
    matcher = SequenceMatcher(None, [block.text for block in blocks], edited, autojunk=False)
    for kind, start, end, left, right in matcher.get_opcodes():
        if kind == "equal":
            continue
        if not _assign(blocks, start, end, edited[left:right], changes):
            leftovers += edited[left:right] or [f"~~{block.text}~~" for block in blocks[start:end]]
    by_id = {section.id: section for section in sections}
    changed = tuple(
        new for name, edits in changes.items() if (new := _changed(by_id[name], edits, keep=keep)) != by_id[name]
    )
    return CarriedBack(changed, "\n\n".join(leftovers))


def _paragraphs(text: str) -> list[str]:
    whole = as_typed(text).replace("\r\n", "\n").lstrip("\ufeff")
    return [part.strip("\n").rstrip() for part in _BLANK_LINES.split(whole) if part.strip()]


def _owned(paragraphs: list[str], sections: Sequence[Section], *, keep: bool) -> list[_Block]:
    """Find each section's paragraphs, in a row, in the built text; the rest of it belongs to none."""
    blocks = [_Block(text) for text in paragraphs]
    for section in sections:
        own = _paragraphs(section_markdown(section, keep=keep))
        if own != [text for _, text in _shown_pieces(section.body, keep=keep)]:
            continue  # a comment over several paragraphs: what stands where is not clear
        for start in range(len(blocks)):
            if not own or blocks[start].section or paragraphs[start : start + len(own)] != own:
                continue
            for index, text in enumerate(own):
                blocks[start + index] = _Block(text, section.id, index)
            break
    return blocks


def _assign(
    blocks: list[_Block], start: int, end: int, texts: list[str], changes: dict[str, dict[int, list[str]]]
) -> bool:
    """Note an edit with the one section it belongs to; False where that is not clear."""
    owners = {block.section for block in blocks[start:end]}
    if start == end:
        return _insert(blocks, start, texts, changes)
    if len(owners) != 1 or "" in owners:
        return len(owners) > 1 and _assign_each(blocks, start, end, texts, changes)
    (owner,) = owners
    if not texts and _paragraph_count(blocks, owner) == end - start:
        return False
    if any(_is_heading(text) for text in texts[1:]) or (
        texts and _is_heading(texts[0]) != _is_heading(blocks[start].text)
    ):
        return False
    edits = changes.setdefault(owner, {})
    edits[blocks[start].index] = texts
    for block in blocks[start + 1 : end]:
        edits[block.index] = []
    return True


def _assign_each(
    blocks: list[_Block], start: int, end: int, texts: list[str], changes: dict[str, dict[int, list[str]]]
) -> bool:
    """Take an edit over several sections paragraph by paragraph, where each has its counterpart."""
    if len(texts) != end - start or any(not block.section for block in blocks[start:end]):
        return False
    pairs = list(zip(range(start, end), texts, strict=True))
    if any(_is_heading(text) != _is_heading(blocks[position].text) for position, text in pairs):
        return False
    return all(_assign(blocks, position, position + 1, [text], changes) for position, text in pairs)


def _insert(blocks: list[_Block], at: int, texts: list[str], changes: dict[str, dict[int, list[str]]]) -> bool:
    """New paragraphs belong to the section that they stand inside of, or at the end of."""
    before = blocks[at - 1] if at else _Block("")
    if not before.section or any(_is_heading(text) for text in texts):
        return False
    edits = changes.setdefault(before.section, {})
    edits[before.index] = [*edits.get(before.index, [before.text]), *texts]
    return True


def _paragraph_count(blocks: list[_Block], owner: str) -> int:
    return sum(block.section == owner for block in blocks)


def _is_heading(text: str) -> bool:
    return bool(re.match(r"#{1,6}\s", text))


def _changed(section: Section, edits: dict[int, list[str]], *, keep: bool) -> Section:
    """Return a section with its edited paragraphs replaced; the others stay as they are, to the byte."""
    pieces = _pieces(section.body)
    own = [position for position, _ in _shown_pieces(section.body, keep=keep)]
    cited = _Cited([pieces[own[index]] for index in edits], [text for texts in edits.values() for text in texts])
    for index, texts in sorted(edits.items()):
        old = pieces[own[index]]
        comments = "".join(f"{comment}\n" for comment in COMMENT.findall(old)) if texts else ""
        shown = texts if keep else [cited.put_back(text) for text in texts]
        pieces[own[index]] = comments + "\n\n".join(shown)
    body = "".join(pieces)
    return replace(section, body=re.sub(r"\n{3,}", "\n\n", body).strip("\n") + "\n")


def _pieces(body: str) -> list[str]:
    """Return a body's paragraphs and the blank lines between them, in turn; joined they are the body."""
    return [piece for piece in re.split(r"(\n[ \t]*\n(?:[ \t]*\n)*)", body) if piece]


def _shown_pieces(body: str, *, keep: bool) -> list[tuple[int, str]]:
    """Return the pieces that `issue.md` shows, with their place among all."""
    shown = [(place, reader_text(COMMENT.sub("", piece), keep=keep)) for place, piece in enumerate(_pieces(body))]
    return [(place, text.rstrip()) for place, text in shown if text.strip()]


class _Cited:
    """The citations of the paragraphs that were edited, given back sentence by sentence, each once."""

    def __init__(self, old: Sequence[str], edited: Sequence[str]) -> None:
        self._left = [
            (placed.plain, "".join(placed.text[slice(*one.span)] for one in placed.citations))
            for paragraph in old
            for placed in sections.placed(paragraph)
        ]
        self._unchanged = {placed.plain for text in edited for placed in sections.placed(text)}

    def put_back(self, text: str) -> str:
        """Return edited text with each sentence's citations after it."""
        pieces: list[str] = []
        last = 0
        for placed in sections.placed(text):
            pieces += [text[last : placed.span[1]], self._marks_of(placed.plain)]
            last = placed.span[1]
        return "".join([*pieces, text[last:]])

    def _marks_of(self, sentence: str) -> str:
        """Return the citations of the old sentence that this one is, or most probably came from."""
        for position, (old, marks) in enumerate(self._left):
            if old == sentence:
                del self._left[position]
                return marks
        scored = [
            (SequenceMatcher(None, sentence, old, autojunk=False).ratio(), -position)
            for position, (old, _) in enumerate(self._left)
            if old not in self._unchanged
        ]
        best, place = max(scored, default=(0.0, 0))
        return self._left.pop(-place)[1] if best >= _ALIKE else ""
