"""A text cut into pieces for the page: each a text and the names of its marks, so that nothing of it is ever markup."""

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from itertools import pairwise

from pipeline.text import citations

Piece = list[str]  # a text, and the names of its marks, blank between them
Marked = tuple[tuple[int, int], str]
_WORDS = re.compile(r"\s+|\S+")


def cut(text: str, span: tuple[int, int], marks: Iterable[Marked]) -> Iterator[tuple[int, int, str]]:
    """Yield the pieces of a stretch of a text as (start, end, names)."""
    start, end = span
    inside = [(place, name) for place, name in marks if place[0] < end and start < place[1]]
    places = {start, end, *(at for place, _ in inside for at in place if start < at < end)}
    ordered = sorted(places)
    for left, right in pairwise(ordered):
        names = dict.fromkeys(name for place, name in inside if place[0] <= left and right <= place[1])
        yield left, right, " ".join(names)


def plain(text: str, marks: Iterable[Marked]) -> list[Piece]:
    """Return the pieces of a whole text."""
    return [[text[left:right], names] for left, right, names in cut(text, (0, len(text)), marks)]


def sentence(body: str, span: tuple[int, int], marks: Iterable[Marked], numbers: Mapping[str, int]) -> list[Piece]:
    """Return the pieces of a sentence as a reader reads it: bold set, a citation as the numbers of its references."""
    cited = {
        (span[0] + one.span[0], span[0] + one.span[1]): _numbers(one.articles, numbers)
        for one in citations.find(body[slice(*span)])
    }
    found: list[Piece] = []
    bold = False
    for left, right, names in cut(body, span, [*marks, *((place, "cite") for place in cited)]):
        if "cite" in names.split():
            found += [[label, "cite"] for place, label in cited.items() if place[0] == left and label]
            continue
        for index, part in enumerate(body[left:right].split("**")):
            bold ^= index > 0
            if text := part.replace("`", ""):
                found.append([text, f"{names} strong".strip() if bold else names])
    return found


def _numbers(articles: Iterable[str], numbers: Mapping[str, int]) -> str:
    return "".join(f"[{number}]" for name in articles if (number := numbers.get(name)))


def differing(mine: str, theirs: str) -> tuple[list[Piece], list[Piece]]:
    """Return two texts with the words marked that only one of them has: `del` in the first, `ins` in the second."""
    left, right = _WORDS.findall(mine.strip()), _WORDS.findall(theirs.strip())
    first: list[Piece] = []
    second: list[Piece] = []
    for kind, low, high, start, stop in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if low < high:
            first.append(["".join(left[low:high]), "" if kind == "equal" else "del"])
        if start < stop:
            second.append(["".join(right[start:stop]), "" if kind == "equal" else "ins"])
    return first, second
