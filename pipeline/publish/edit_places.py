"""Find where each paragraph of an edited `issue.md` came from, and to which section it belongs now.

What did not move is paired in order, what stands elsewhere by its text. A paragraph that stayed in its place stays its section's;
one that was moved or typed anew belongs to the section under whose heading it stands.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from pipeline.publish.edit_blocks import Block, is_heading
from pipeline.publish.edit_headings import ALIKE, alike, as_built, marked, unmarked

_MOVED = 0.65  # a moved paragraph may be edited so far
_SHORTEST = 20  # characters; what is shorter is found elsewhere by chance


@dataclass(frozen=True, slots=True)
class Placed:
    """One paragraph of the edited text: the block it came from, and the section it belongs to ("" where none is clear)."""

    text: str
    origin: int | None
    section: str = ""


def placed(blocks: Sequence[Block], typed: Sequence[str]) -> list[Placed]:
    """Return every paragraph of the edited text with where it came from and where it belongs."""
    edited = as_built(blocks, typed)
    origins, stayed = _origins(blocks, edited)
    doubtful = unmarked(blocks, edited, origins, stayed)
    rows = [
        Placed(text, origins.get(at), section)
        for at, text, section in _belonging(blocks, edited, origins, stayed, doubtful)
    ]
    return [
        replace(row, text=marked(blocks[row.origin], row.text))
        if row.section and row.origin is not None and blocks[row.origin].opens
        else row
        for row in rows
    ]


# --- where it came from


def _origins(blocks: Sequence[Block], edited: Sequence[str]) -> tuple[dict[int, int], set[int]]:
    """Return the block of each edited paragraph that has one, and which of these paragraphs kept their place."""
    built = [block.text for block in blocks]
    codes = SequenceMatcher(None, built, edited, autojunk=False).get_opcodes()
    origins = {
        right + at: left + at for kind, left, end, right, _ in codes if kind == "equal" for at in range(end - left)
    }
    stayed = set(origins)
    free_blocks = [at for at in range(len(blocks)) if at not in set(origins.values())]
    free_texts = [at for at in range(len(edited)) if at not in origins]
    _pair_equal(blocks, edited, free_blocks, free_texts, origins)
    for kind, left, end, right, last in codes:
        if kind != "equal":
            here = [at for at in range(left, end) if at in free_blocks]
            texts = [at for at in range(right, last) if at in free_texts]
            pairs = _paired(blocks, edited, here, texts)
            origins |= pairs
            stayed |= pairs.keys()
            free_blocks = [at for at in free_blocks if at not in pairs.values()]
            free_texts = [at for at in free_texts if at not in pairs]
    _pair_alike(blocks, edited, free_blocks, free_texts, origins)
    return origins, stayed


def _pair_equal(
    blocks: Sequence[Block], edited: Sequence[str], here: list[int], texts: list[int], origins: dict[int, int]
) -> None:
    """Pair what stands word for word elsewhere, and take it out of what is left."""
    for text in list(texts):
        block = next((at for at in here if _owned(blocks[at]) and blocks[at].text == edited[text]), None)
        if block is not None:
            origins[text] = block
            here.remove(block)
            texts.remove(text)


def _owned(block: Block) -> bool:
    return bool(block.section or block.heads)


def _paired(
    blocks: Sequence[Block], edited: Sequence[str], here: Sequence[int], texts: Sequence[int]
) -> dict[int, int]:
    """Pair the blocks and the texts of one gap in their order: one of each by place, more by likeness; a heading with a heading."""
    if len(here) == len(texts):
        same = [(text, block) for text, block in zip(texts, here, strict=True)]
        if all(_headings(blocks[block], edited[text]) for text, block in same):
            return dict(same)
    best: list[list[tuple[float, dict[int, int]]]] = [[(0.0, {})] * (len(texts) + 1) for _ in range(len(here) + 1)]
    for row, block in enumerate(here, start=1):
        for column, text in enumerate(texts, start=1):
            options = [best[row - 1][column], best[row][column - 1]]
            value = _likeness(blocks[block], edited[text])
            if value:
                score, pairs = best[row - 1][column - 1]
                options.append((score + value, pairs | {text: block}))
            best[row][column] = max(options, key=lambda option: option[0])
    return best[-1][-1][1]


def _headings(block: Block, text: str) -> bool:
    """Whether both are the title, both are headings of a section, or neither is one."""
    return _level(block.text) == _level(text)


def _level(text: str) -> int:
    return 0 if not is_heading(text) else 1 if text.startswith("# ") else 2


def _likeness(block: Block, text: str) -> float:
    if not _headings(block, text):
        return 0.0
    ratio = alike(block.text, text)
    return ratio + ALIKE if is_heading(text) else ratio if ratio >= ALIKE else 0.0


def _pair_alike(
    blocks: Sequence[Block], edited: Sequence[str], here: Sequence[int], texts: Sequence[int], origins: dict[int, int]
) -> None:
    """Pair a moved paragraph that was edited too, the most alike first."""
    scored = [
        (alike(blocks[block].text, edited[text]), text, block)
        for text in texts
        for block in here
        if blocks[block].section and _headings(blocks[block], edited[text]) and len(edited[text]) >= _SHORTEST
    ]
    taken: set[int] = set()
    for ratio, text, block in sorted(scored, key=lambda row: (-row[0], row[1], row[2])):
        if ratio >= _MOVED and text not in origins and block not in taken:
            origins[text] = block
            taken.add(block)


# --- where it belongs


def _belonging(
    blocks: Sequence[Block],
    edited: Sequence[str],
    origins: Mapping[int, int],
    stayed: set[int],
    doubtful: Mapping[int, str],
) -> Iterator[tuple[int, str, str]]:
    """Yield each paragraph's section: its own where it stayed, else that of the heading above it."""
    current = ""
    owned = [at for at, block in enumerate(blocks) if block.section]
    for at, text in enumerate(edited):
        block = blocks[origins[at]] if at in origins else None
        if at in doubtful:
            current = doubtful[at]
            yield at, text, ""
        elif block is not None and not block.section:
            between = bool(owned) and owned[0] < origins[at] < owned[-1] and not is_heading(text)
            current = block.heads or (current if between else "")
            yield at, text, ""
        elif block is not None and (block.opens or at in stayed):
            current = block.section
            yield at, text, current
        elif block is None and is_heading(text):
            current = ""
            yield at, text, ""
        else:
            yield at, text, _before_a_beginning(at, blocks, origins, stayed) or current


def _before_a_beginning(at: int, blocks: Sequence[Block], origins: Mapping[int, int], stayed: set[int]) -> str:
    """Return the section without a heading that begins right behind a new paragraph: what stands between the greeting and the lede belongs to it."""
    block = blocks[origins[at + 1]] if at + 1 in stayed else None
    above = blocks[origins[at - 1]] if at - 1 in origins else None
    if block is None or block.index != 0 or block.opens or (above is not None and above.section):
        return ""
    return block.section


def longest_rising(numbers: Sequence[int]) -> set[int]:
    """Return the places of the longest rising run of numbers, whatever stands between: what kept its order."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, number in enumerate(numbers):
        length = bisect_left(tails, number)
        before.append(ends[length - 1] if length else -1)
        tails[length : length + 1] = [number]
        ends[length : length + 1] = [at]
    kept: set[int] = set()
    at = ends[-1] if ends else -1
    while at >= 0:
        kept.add(at)
        at = before[at]
    return kept
