"""Where a name of a text stands in another one, to the letter.

A pattern that holds a name is made for that text alone, which takes longer than most looks through a sentence; what stands before and behind
a name is told by patterns that never change.
"""

from collections.abc import Iterator


def places(name: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield each place of a name in a text, those too that overlap; it is no empty name."""
    at = text.find(name)
    while at >= 0:
        yield at, at + len(name)
        at = text.find(name, at + 1)
