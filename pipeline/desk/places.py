"""Places in a text as a browser counts them: UTF-16 units, where Python counts characters (an emoji is two)."""

from bisect import bisect_left
from itertools import accumulate


class Places:
    """Turns places of one text into the browser's."""

    def __init__(self, text: str) -> None:
        wide = any(ord(letter) > 0xFFFF for letter in text)
        self._units = list(accumulate((1 + (ord(letter) > 0xFFFF) for letter in text), initial=0)) if wide else None
        self._length = len(text)

    def span(self, start: int, end: int) -> list[int]:
        """Return where a stretch of the text stands for the browser."""
        left, right = min(max(start, 0), self._length), min(max(end, 0), self._length)
        return [self._units[left], self._units[right]] if self._units else [left, right]

    def back(self, unit: int) -> int:
        """Return the character at a place that the browser counted."""
        return min(bisect_left(self._units, unit), self._length) if self._units else min(max(unit, 0), self._length)
