"""Know the headings of an edited `issue.md` again: by their words, whatever mark they stand in.

The level of a heading is the program's. One that was typed with another mark (`## `, `#### `, bold, none) is the same heading.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from pipeline.publish.edit_blocks import Block, is_heading

ALIKE = 0.4  # of the pairs of letters; below this a paragraph is no edit of another
_MARK = re.compile(r"[ \t>]*(?:#{1,6}[ \t]*|[-*+][ \t]+)?(?:\*\*|__)?[ \t]*")
_UNDERLINE = re.compile(r"(?:={2,}|-{2,})[ \t]*(?:\n|$)")


def words(line: str) -> str:
    """Return a heading without the marks around it."""
    bare = line[_mark(line) :].rstrip().rstrip("#").rstrip()
    return " ".join(bare.removesuffix("**").removesuffix("__").split())


def _mark(line: str) -> int:
    found = _MARK.match(line)
    return found.end() if found else 0


def as_built(blocks: Sequence[Block], edited: Sequence[str]) -> list[str]:
    """Return the edited paragraphs, each heading that has its words and another mark as the program wrote it."""
    known: dict[str, list[str]] = {}
    for block in blocks:
        if is_heading(block.text) or block.heads:
            line = block.text.partition("\n")[0]
            known.setdefault(words(line), []).append(line)
    standing = {text.partition("\n")[0] for text in edited}
    return [piece for text in edited for piece in _with_mark(text, known, standing)]


def _with_mark(text: str, known: Mapping[str, Sequence[str]], standing: set[str]) -> Iterator[str]:
    line, _, rest = text.partition("\n")
    bold = re.match(r"(?P<heading>\*\*[^*\n]+\*\*)[ \t]+(?P<text>\S.*)", line)
    if bold is not None and bold["heading"] != line:  # the heading and its first paragraph became one line
        text_below = bold["text"] if not rest else f"{bold['text']}\n{rest}"
    else:
        bold, text_below = None, _UNDERLINE.sub("", rest, count=1) if _UNDERLINE.match(rest) else rest
    heading = next((one for one in known.get(words(bold["heading"] if bold else line), ()) if one not in standing), "")
    if not heading or line[: _mark(line)] == heading[: _mark(heading)]:
        yield text
        return
    standing.add(heading)
    if bold is None:
        yield f"{heading}\n{text_below}" if text_below else heading
    else:
        yield from (heading, text_below)


def marked(block: Block, text: str) -> str:
    """Return the text that stands for a section's heading with the mark that the heading had."""
    line, _, rest = text.partition("\n")
    if not is_heading(block.text) or not words(line):
        return text
    mark = re.match(r"#+[ \t]+", block.text)
    level = mark[0] if mark else ""
    new = line if line.startswith(level) else level + words(line)
    return f"{new}\n{rest}" if rest else new


def unmarked(
    blocks: Sequence[Block], edited: Sequence[str], origins: dict[int, int], stayed: set[int]
) -> dict[int, str]:
    """Pair what was typed where a heading stood with that heading, where the two are alike.

    Return the paragraphs of which it is not clear whether they are the heading, with the section that keeps its own.
    """
    doubtful: dict[int, str] = {}
    found = set(origins.values())
    for at, block in enumerate(blocks):
        if at in found or not block.section or not block.opens:
            continue
        typed = _above(at, blocks, origins, stayed)
        scored = [
            (alike(words(block.text.partition("\n")[0]), words(edited[one].partition("\n")[0])), one) for one in typed
        ]
        if not scored:
            continue
        best, place = max(scored)
        origins[place] = at
        if best >= ALIKE:
            stayed.add(place)
        else:
            doubtful |= dict.fromkeys(typed, block.section)
    return doubtful


def _above(at: int, blocks: Sequence[Block], origins: Mapping[int, int], stayed: set[int]) -> list[int]:
    """Return the new paragraphs that stand right above the first one that is left below a heading."""
    section = blocks[at].section
    below = [text for text in stayed if origins[text] > at and blocks[origins[text]].section == section]
    typed: list[int] = []
    place = min(below, default=0) - 1
    while place >= 0 and place not in origins:
        typed.append(place)
        place -= 1
    return typed


def alike(one: str, other: str) -> float:
    """Return how many pairs of letters two texts share, of all that they have (Dice, 0 to 1): a diff of every pair of paragraphs takes a minute."""
    left, right = _pairs_of_letters(one), _pairs_of_letters(other)
    whole = left.total() + right.total()
    return 2 * (left & right).total() / whole if whole else 1.0


@lru_cache(maxsize=4_096)
def _pairs_of_letters(text: str) -> Counter[str]:
    return Counter(text[at : at + 2] for at in range(len(text) - 1))
