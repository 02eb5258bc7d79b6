"""Markdown as its reader reads it, where that is not what stands there: `haesol&#46;com`, `haesol\\.com`, `2<b></b>1명`, `**2.4%**포인트`, `직원 ㉑명`.

Each letter that is read knows the place where it was typed, so that what is found in the one can be shown in the other. What only
Markdown reads (`&#42;`, `\\[`) stays as it was typed: read, it would be a mark. So do bold letters that
the checks know by their marks: the key of a line (`**가격**: 3만 원`), a heading, a word whose particle does not fit (`**굵게**은`).
"""

import html
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from pipeline.text import josa
from pipeline.text.numerals import NUMERALS, digits
from pipeline.text.patterns import deferred
from pipeline.text.unseen import UNSEEN

ENTITY = r"&(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);"
_TYPED = deferred(
    rf"(?P<kept>`[^`\n]*`|\[\^[^\]\n]{{0,600}}\]|\\[*\[\]`#>|_~\\<&])|\\(?P<mark>[!-/:-@^{{}}])|(?P<entity>{ENTITY})"
    r"|(?P<gone><!--.{0,1000}?-->|</?(?:b|i|u|s|sub|sup|strong|em|small|mark|del|ins|kbd)\s*/?>)|(?P<break><br\s*/?>)",
    re.IGNORECASE | re.DOTALL,
)
_OPENS_A_LIST = deferred(r"(?:^|\n)[ \t>]*\d*\Z")
_EMPHASIS = deferred(
    r"(?P<kept>`[^`\n]*`|\[\^[^\]\n]{0,600}\])|(?P<mark>(?<!\\)\*\*\*?|(?<![\w*\\])\*)(?![\s*])(?P<told>[^*\n]{1,300})(?<![\s\\])(?P<end>(?P=mark))"
    r"(?P<colon>[:：])?(?:(?P<particle>으로|[로은는이가을를과와]|이에요|예요)(?=[\s,.!?)]|$))?"
)
_LINE_BEGINS, _LINE_ENDS = deferred(r"(?:^|\n)[ \t]*\Z"), deferred(r"[ \t]*(?:\n|\Z)")
_PAIRS = {
    part: pair for pair in ("은/는", "이/가", "을/를", "과/와", "으로/로", "이에요/예요") for part in pair.split("/")
}
_MARKS = frozenset("*[]`#>|_~\\<\n\r")  # what a reader of Markdown would take for more than itself
_MAY = deferred(rf"[&\\<*]|{UNSEEN.pattern}|{NUMERALS.pattern}")


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as it is read. `places` says for each of its letters from where to where it was typed."""

    text: str
    places: tuple[tuple[int, int], ...] = ()
    same: bool = True

    def typed(self, span: tuple[int, int]) -> tuple[int, int]:
        """Return where a part of what is read was typed."""
        if self.same:
            return span
        start, end = span
        if start >= len(self.places):
            last = self.places[-1][1] if self.places else 0
            return last, last
        first = self.places[start][0]
        return first, self.places[end - 1][1] if end > start else first

    def around(self, span: tuple[int, int], whole: int) -> tuple[int, int]:
        """Return where a sentence was typed in a text of `whole` letters, with the marks of emphasis that it opens and ends with."""
        if self.same:
            return span
        start, end = span
        return self.places[start - 1][1] if start else 0, self.places[end][0] if end < len(self.places) else whole


def read(text: str) -> Reading:
    """Return a text as it is read; nearly every one is read as it was typed."""
    if not _MAY.search(text):
        return Reading(text)
    reading = Reading(text, tuple((place, place + 1) for place in range(len(text))), same=False)
    reading = _changed(reading, _TYPED, _as_shown)
    reading = _changed(reading, UNSEEN, lambda _: "")
    reading = _without_emphasis(reading)
    reading = _changed(reading, NUMERALS, lambda match: digits(match.group()))
    return reading if reading.text != text else Reading(text)


def disguised(text: str) -> str:
    """Return the first part of a text that is read otherwise than it is typed, or that holds a mark back; nothing where there is none."""
    for match in re.finditer(rf"{ENTITY}|\\.?", text, re.DOTALL):
        if match.group().startswith("\\") or html.unescape(match.group()) != match.group():
            return match.group()
    numeral = NUMERALS.search(text)
    return numeral.group() if numeral else ""


def _changed(reading: Reading, pattern: re.Pattern[str], shown: Callable[[re.Match[str]], str]) -> Reading:
    letters: list[str] = []
    places: list[tuple[int, int]] = []
    last = 0
    for match in pattern.finditer(reading.text):
        told = shown(match)
        if told == match.group():
            continue
        start, end = match.span()
        letters += [reading.text[last:start], told]
        places += reading.places[last:start]
        if start < end:
            places += [(reading.places[start][0], reading.places[end - 1][1])] * len(told)
        last = end
    letters.append(reading.text[last:])
    places += reading.places[last:]
    return Reading("".join(letters), tuple(places), same=False)


def _without_emphasis(reading: Reading) -> Reading:
    """Return a reading without its marks of emphasis, but for those that the checks know something by."""
    found = [match for match in _EMPHASIS.finditer(reading.text) if match["mark"] and not _is_known_by_its_marks(match)]
    spans = [span for match in found for span in (match.span("mark"), match.span("end"))]
    marks = {place for start, end in spans for place in range(start, end)}
    kept = [place for place in range(len(reading.text)) if place not in marks]
    letters, places = [reading.text[place] for place in kept], tuple(reading.places[place] for place in kept)
    return Reading("".join(letters), places, same=False) if marks else reading


def _is_known_by_its_marks(match: re.Match[str]) -> bool:
    """Return whether bold letters are the key of a line, a line of their own, as a heading is, or a word whose particle does not fit."""
    pair = _PAIRS.get(match["particle"] or "")
    unfit = pair is not None and josa.particle(match["told"], pair) not in (None, match["particle"])
    told = match["told"]
    key = match["colon"] or told.endswith((":", "："))
    alone = _LINE_BEGINS.search(match.string, 0, match.start()) and _LINE_ENDS.match(match.string, match.end("end"))
    return bool(key or unfit or (alone and not told.endswith((".", "!", "?"))))


def _as_shown(match: re.Match[str]) -> str:
    """Return what a reader reads in the place of a mark held back, an entity or a tag."""
    if match["gone"]:
        return ""
    if match["break"]:
        return " "
    if match["mark"]:
        opens = match["mark"] in ".)+-" and _OPENS_A_LIST.search(
            match.string, max(0, match.start() - 40), match.start()
        )
        return match.group() if opens else match["mark"]
    if match["entity"]:
        letter = html.unescape(match["entity"])
        plain = all(
            one not in _MARKS and (one.isprintable() or unicodedata.category(one) in ("Cf", "Zs")) for one in letter
        )
        return letter if plain else match.group()
    return match.group()
