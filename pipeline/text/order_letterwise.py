"""What tells its letters one by one, or hides some of each word: places in the alphabet, names of letters, bytes, stars, stutter, words turned round.

A model reads such a line as easily as text, and an article has no use for one. `text.order_garbled` doubts it.
"""

import re

from pipeline.text.patterns import AnyOf, any_of, deferred

_PLACE = r"(?:[1-9]|1\d|2[0-6])"
_LETTER = r"(?:alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiske?y|x-?ray|yankee|zulu)"
_LETTERWISE: AnyOf = any_of(
    rf"(?<![\d.,:/-])(?:{_PLACE}-){{2,}}{_PLACE}(?:[\s/]{{1,3}}(?:{_PLACE}-)*{_PLACE}){{4,}}(?![\d.,:/-]*\d)|(?<![\d.,:/-])(?:{_PLACE}-){{9,}}{_PLACE}(?![\d.,:/-]*\d)|^\W*(?:{_PLACE} ){{9,}}{_PLACE}\W*$"
    rf"|\b{_LETTER}(?:[\s,.-]{{1,3}}{_LETTER}){{7,}}\b"
    r"|(?:=[0-9A-F]{2}[ =]?){6,}"
    r"|(?:\b[A-Za-z]+[*#]{1,3}[A-Za-z]+\b[^*#\n]{0,24}){4,}"
    r"|(?:\b(?P<stutter>[A-Za-z]{1,2})-(?:(?P=stutter)-)*(?P=stutter)[a-z]+\b[^\n]{0,24}?){3,}",
    re.IGNORECASE,
)
_TURNED = deferred(
    r"(?<!\S)(?:[을를](?=[가-힣])|고[다라하](?=[가-힣]|\s)|서에|로으|다니|요세|게에|라[하써]|면으|지하|고하)[가-힣]*"
)
_UNTURNED = deferred(r"[가-힣](?:[을를은는의]|에서|으로|니다|하고|라고|다고|[했었았]다|까지)(?=[\s,.]|$)")
_FEWEST = 3  # words in a Korean sentence that begin as words end


def letterwise(text: str) -> bool:
    """Return whether a text tells its letters one by one, hides some of each word, or has its words turned round."""
    return _LETTERWISE.search(text) or len(_TURNED.findall(text)) >= _FEWEST > len(_UNTURNED.findall(text))
