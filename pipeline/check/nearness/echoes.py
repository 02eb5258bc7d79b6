"""Words that a sentence shares with its source in another form than the lexicon knows.

A Korean source is echoed in its own words, longer or shorter (보험 and 보험사, 무게 and 몸무게, 1공장), and what is denied in one text is
denied in the other (`쓰지 않은 곳` for `elsewhere`).
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from pipeline.check.anchors import Anchor, Span
from pipeline.check.vocabulary import running_words
from pipeline.text.patterns import deferred

_SHORTEST = 2
_NUMBERED = deferred(r"(?<![\d.,가-힣A-Za-z])(?:제?\d{1,2}[가-힣]{2,4}?)(?=[은는이가을를의에과와]|에서|으로|로|\s|$)")
_COUNTED = deferred(
    r"제?\d{1,2}(?:개|명|건|곳|대|번|회|위|차|층|년|월|일|주|시|분|초|원|달러|억|만|조|천|여|세|살|점|배|권|장|편)"
)
_DENIED: Mapping[str, re.Pattern[str]] = {
    "ko": deferred(
        r"[가-힣]+지 ?(?:않|못)[가-힣]*|(?<![가-힣])없[이는을던은][가-힣]*|(?<![가-힣])(?:안|못) [가-힣]+|아닌|제외[가-힣]*|(?<![가-힣])[뺀뺐빼][고면]?(?=\s)|"
        r"(?<![가-힣])그 ?[외밖](?=[에의는\s])|나머지|(?<![가-힣])다른(?=\s)|(?<![가-힣])비(?=회원|정규|가입|구독|흡연|장애)|(?<![가-힣])[미무](?=접종|가입|착용|보험)"
    ),
    "en": deferred(
        r"\b(?:not|never|no|non-?\w*|without|elsewhere|others?|the rest|(?:every|any)one else|outside|except|excluding|neither|lack\w*|"
        r"un(?!der|ion|it|til|ive|veil|ique|less)\w{3,}ed)\b|n['’]t\b",
        re.IGNORECASE,
    ),
}  # fmt: skip
_KEY = "!not"


def echoes(source: str, language: str, draft: str) -> Iterator[Anchor]:
    """Yield the words that a source and a Korean text share by their form, and what both deny."""
    denied = [
        tuple(match.span() for match in _DENIED[of].finditer(text)) for text, of in ((source, language), (draft, "ko"))
    ]
    if all(denied):
        yield Anchor(_KEY, 1.0, denied[0], denied[1])
    if language == "ko":
        theirs = _places(source)
        for word, spans in _places(draft).items():
            places = tuple(
                span for other, found in theirs.items() if other != word and _akin(word, other) for span in found
            )
            if places:
                yield Anchor(f"~{word}", 0.8, places, spans)
        yield from _numbered(source, draft)


def _akin(one: str, other: str) -> bool:
    """Return whether one word is the other with something more at its end or its beginning."""
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORTEST and (
        long.startswith(short) or (long.endswith(short) and len(long) - len(short) == 1)
    )


def _places(text: str) -> Mapping[str, tuple[Span, ...]]:
    found: dict[str, list[Span]] = defaultdict(list)
    for bare, span in running_words.stems(text):
        found[bare].append(span)
    return {word: tuple(spans) for word, spans in found.items()}


def _numbered(source: str, draft: str) -> Iterator[Anchor]:
    """Yield what both Korean texts tell apart by a number: 1공장, 제2터미널."""
    here, there = (
        {match.group(): match.span() for match in _NUMBERED.finditer(text) if not _COUNTED.fullmatch(match.group())}
        for text in (draft, source)
    )
    for word in here.keys() & there.keys():
        yield Anchor(f"@{word}", 1.0, (there[word],), (here[word],))
