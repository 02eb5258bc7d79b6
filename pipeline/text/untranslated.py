"""What was left in another language within a Korean sentence: words in Chinese signs, four words of English or more that are no name; or a whole one in Chinese or Japanese.

Beside the Korean, in brackets or quotation marks, both may stand; so may one sign (`美`), one name in signs, and names in letters.
"""

from pipeline.text.patterns import deferred

_SIGNS = deferred(r"[一-鿿]{2,}")
_ENDS_KOREAN = deferred(r"[가-힣][^\w]*$")
_MADE_A_VERB = deferred(r"[하했해한할되됐돼]")
_ASIDE = deferred(r"[“\"‘'「『《〈(\[`][^“”\"‘’「」『』《》〈〉()\[\]`\n]{0,200}[”\"’'」』》〉)\]`]")
_CLAUSE = deferred(r"(?<![A-Za-z0-9’'/.@_-])[A-Za-z][A-Za-z’'-]*(?:,? [A-Za-z0-9][A-Za-z0-9’'-]*){3,}")
_HANGUL = deferred(r"[가-힣]")
_EASTERN = deferred(r"[぀-ヿ一-鿿]")
_ENDED = deferred(r"[。！？]|[ぁ-ん]{2}")
_LEAST_ENDED, _LEAST_SIGNS = 4, 9  # a name has fewer: 中国人工智能学会
_LEAST_LOWER = 3  # words: a name is written large
_SMALL_WORDS = frozenset(
    str.split(
        "is are was were can could will would has have had did does do may might must should it they we he she you i his her their its our your "
        "of the a an at to in for from with by and or but on as that which this these those than into over about after before if not no so then what who when where how because while per via"
    )
)
_TERMS = frozenset(
    ("state of the art", "human in the loop", "out of the box", "bring your own device", "best of both worlds")
)
"""What Korean writes of the trade as it is, small words and all."""


def eastern(text: str) -> bool:
    """Return whether a text is a sentence in Chinese or Japanese: no Hangul outside of quotation marks, and more signs than a name has."""
    return _whole(_ASIDE.sub(lambda match: " " * len(match.group()), text)) is not None


def _whole(bare: str) -> tuple[int, int] | None:
    signs = [] if _HANGUL.search(bare) else list(_EASTERN.finditer(bare))
    if len(signs) < (_LEAST_ENDED if _ENDED.search(bare) else _LEAST_SIGNS):
        return None
    return signs[0].start(), signs[-1].end()


def place(text: str) -> tuple[int, int] | None:
    """Return where the first such part of a Korean sentence stands, if any, or the signs of one that has nothing else."""
    if text.isascii():
        return None
    bare = _ASIDE.sub(lambda match: " " * len(match.group()), text)
    if whole := _whole(bare):
        return whole
    if _ENDS_KOREAN.search(bare) is None:
        return None  # it is no Korean sentence
    signs = [match.span() for match in _SIGNS.finditer(bare)]
    if len(signs) > 1 or any(_MADE_A_VERB.match(bare, end) for _, end in signs):
        return signs[0]
    for match in _CLAUSE.finditer(bare):
        words = match.group().replace(",", "").split()
        small = [word.lower() for word in words]
        lower = sum(word[0].islower() for word in words)
        if lower >= _LEAST_LOWER and not _SMALL_WORDS.isdisjoint(small) and " ".join(small) not in _TERMS:
            return match.span()
    return None
