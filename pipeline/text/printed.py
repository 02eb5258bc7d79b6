"""A source text as its rules read it, where it was pasted with what printing or a page put into it.

Entities and tags that no reader saw (`$1.2&nbsp;billion`, `<p>`), wide digits (`１２％`), a narrow blank that parts thousands (`1 024`), the
quotation marks of other languages (`«…»`, `„…“`) and the capitals that open a story in print (`HALCYON ROBOTICS SAID on Tuesday`) or cry a date (`NOV. 24`).
"""

import html
import re
from functools import lru_cache

from pipeline.text.as_read import ENTITY
from pipeline.text.composed import plain_blanks
from pipeline.text.months import MONTHS
from pipeline.text.order_quotes import foreign_marks
from pipeline.text.patterns import deferred

_ENTITY = deferred(ENTITY)
_BLOCK = deferred(
    r"</?(?:p|div|br|hr|li|[uod]l|d[td]|h[1-6]|t(?:able|body|head|[rdh])|section|article|header|footer|blockquote|figure|figcaption)\b[^<>\n]{0,300}>",
    re.IGNORECASE,
)
_INLINE = deferred(
    r"</?(?:a|b|i|u|s|em|strong|span|small|sup|sub|mark|font|cite|q|time|abbr)(?: [^<>\n]{0,300})?/?>", re.IGNORECASE
)
_THOUSANDS = deferred(r"(?<![\d.,])\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d|[.,]\d)")
_WIDE = {ord(wide): plain for wide, plain in zip("０１２３４５６７８９％＄", "0123456789%$", strict=True)}
_DATELINE = deferred(
    r"\s*[A-Z][A-Z .'’-]{2,30}(?:, [A-Z][A-Za-z. ]{1,20})?(?:,? [A-Z][A-Za-z]{2,8}\.? \d{1,2}(?:, \d{4})?)? ?(?:\([^)\n]{1,30}\) ?)?(?:—|–|--?)\s"
)
_CAPITALS = deferred(r"\s*[\"“‘(]?(?P<run>[A-Z][A-Z'’.-]*(?:,? [A-Z][A-Z'’.-]*)+)(?=,? (?:[a-z$€£\d“\"(]|[A-Z][a-z]))")
_LEAST = 8  # letters: two acronyms side by side open no story in capitals
_SHORT = 4  # letters: an acronym, where the text has the word nowhere else
_WORD, _OWN = deferred(r"[A-Za-z][a-z'’-]+"), deferred(r"['’]S$|[.,]+$")
_MONTHS = frozenset({*MONTHS.split("|"), *str.split("Jan Feb Mar Apr Aug Sept Oct Nov Dec")})
_LOUD_DATE = deferred(rf"\b(?:{'|'.join(sorted(_MONTHS, reverse=True)).upper()})(?=\.? \d{{1,2}}\b)")
_LITTLE = frozenset(
    str.split(
        "a an the and or but of in on at by for from to with as after before since until about more than over nearly almost all most some its his her their this that "
        "these those it he she they is are was were has have had will would can could may might says said not no"
    )
)


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Return a source text as it is read."""
    if "<" in text:
        text = _INLINE.sub("", _BLOCK.sub("\n", text))
    if "&" in text:
        text = _ENTITY.sub(lambda match: html.unescape(match.group()), text)
    text = foreign_marks(text)
    if not text.isascii():
        text = _THOUSANDS.sub(lambda match: re.sub(r"\D", ",", match.group()), text).translate(_WIDE)
    return _LOUD_DATE.sub(lambda match: match.group().capitalize(), _in_small_letters(plain_blanks(text)))


def _in_small_letters(text: str) -> str:
    """Return a text whose opening words in capitals are written as within a sentence: a name with its capital, as the text has it elsewhere."""
    match = _CAPITALS.match(text)
    if match is None or sum(map(str.isalpha, match["run"])) < _LEAST:
        return text
    elsewhere = frozenset(_WORD.findall(text, match.end())) | _MONTHS
    words = match["run"].split()
    if not any(elsewhere & {_bare(word), _bare(word).title()} or _bare(word) in _LITTLE for word in words):
        return text
    owns = [word.endswith(("'S", "’S")) for word in words]
    named = next((at + owns[at] for at, word in enumerate(words) if owns[at] or _bare(word) in _LITTLE), len(words))
    written = [_cased(word, elsewhere, named=place < named) for place, word in enumerate(words)]
    return text[: match.start("run")] + written[0][0].upper() + " ".join(written)[1:] + text[match.end("run") :]


def _bare(word: str) -> str:
    return _OWN.sub("", word).lower()


def _cased(word: str, elsewhere: frozenset[str], *, named: bool) -> str:
    """Return a word as the text has it elsewhere; one that it has nowhere is a part of the name that opens the text, or none; a short one stays."""
    small = _bare(word)
    if small.title() in elsewhere and small not in elsewhere | _LITTLE:
        return word.capitalize()
    if small in elsewhere | _LITTLE or (not named and len(small) > _SHORT):
        return word.lower()
    return word.capitalize() if len(small) > _SHORT else word


def dateline(text: str) -> int:
    """Return where a text goes on behind the place where it was filed, which does nothing in it: `SEATTLE, Nov. 24 (Wire) — …`."""
    match = _DATELINE.match(text)
    return match.end() if match else 0
