"""A saying of a Korean article given to somebody who says something else there: 올트먼은 “…” for what 로버트 아이거 최고경영자는 “…”고 밝혔다.

Both texts are Korean, so that a speaker is held against a speaker by the letters of the phrase (샘 올트먼 오픈AI CEO), or as one name of the
table. The cited sentence tells the saying and names who says it; the draft's speaker has a saying of his own in the article, with none
of what is told.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from pipeline.check.claims import Claim, Evidence, Flag, brief
from pipeline.check.known_names import korean_doers, korean_names
from pipeline.check.people import sayings
from pipeline.check.people.sayings import Saying
from pipeline.check.vocabulary import lexicon, plain_words
from pipeline.check.written_names import unnamed
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_GLOSS = deferred(r"\([^()\n]{1,30}\)")
_TITLE = deferred(rf"(?:{korean_names.TITLE})$")
_JOINED = deferred(r"[과와·,] ?[가-힣A-Za-z]+(?: [가-힣A-Za-z]+){0,3}$")
_MARKS = str.maketrans("", "", "'‘’“”\"")
_ALIKE, _LEAST, _LONGEST = 0.5, 2.0, 20_000


class _Said(NamedTuple):
    """What a source sentence gives to somebody: the words of the phrase that names them, and those of the saying."""

    one: Evidence
    speaker: frozenset[str]
    told: dict[str, frozenset[str]]
    shown: str


def lent_speakers(claim: Claim) -> Iterator[Flag]:
    """Yield the speakers of a sentence to whom it gives what its Korean article has somebody else say."""
    article = tuple(claim.context)
    if not claim.evidence or any(one.language != "ko" for one in article):
        return
    if sum(len(one.text) for one in article) <= _LONGEST:
        yield from brief(claim, _lent(claim, article))


def _lent(claim: Claim, article: Sequence[Evidence]) -> Iterator[Flag]:
    drafted = [(saying, _phrase(saying, claim.text, known=False)) for saying in sayings.sayings(claim.text, "", "")]
    said = _said(article) if any(words for _, words in drafted) else ()
    for saying, speaker in drafted:
        if not speaker or saying.names[0].span[0] >= len(claim.text):
            continue
        told = korean_doers.words(saying.content, ())
        own = [one for one in said if one.speaker & speaker or _keys(one.speaker) & _keys(speaker)]
        homes = [(korean_doers.shared(told, one.told), one) for one in said if one.one.id in claim.ids]
        best, home = max(homes, key=lambda pair: pair[0], default=(0.0, None))
        if home is None or best < min(_LEAST, len(told)) or _same(home.speaker, speaker) or not own:
            continue
        if any(_anywhere(speaker, one.text) for one in claim.evidence if one.id == home.one.id):
            continue
        if _anywhere(home.speaker, claim.text) or max(korean_doers.shared(told, one.told) for one in own) > best - 1:
            continue
        span = _span(saying, claim.text)
        message = say("check.quote.speaker", name=claim.text[slice(*span)], other=home.shown)
        yield Flag("quote", "block", span, message, (home.one.id,), 0.75)
        return


@lru_cache(maxsize=32)
def _said(article: Sequence[Evidence]) -> tuple[_Said, ...]:
    """Return what the sentences of an article give to somebody by name."""
    found = []
    for one in article:
        text = _GLOSS.sub("", one.text)
        for saying in sayings.sayings(text, "", ""):
            speaker, (start, end) = _phrase(saying, text, known=True), _span(saying, text)
            if speaker:
                told = korean_doers.words(f"{text[:start]} {text[end:]}", ())
                found.append(_Said(one, speaker, told, text[start:end]))
    return tuple(found)


def _phrase(saying: Saying, text: str, *, known: bool) -> frozenset[str]:
    """Return the words of a speaker's phrase that name somebody, of two together none; a `known` one has a title or is in the table."""
    start, end = _span(saying, text)
    phrase = text[start:end].translate(_MARKS)
    if _JOINED.search(text[:start]) or re.search(r"[과와·]", phrase.split(" ")[0][-1:]):
        return frozenset()
    titled = any(one.post or one.before for one in saying.names)
    if known and not titled and not any(key in aliases.people() for key, _ in unnamed.named(phrase)):
        return frozenset()
    return frozenset(word for word in phrase.split() if not (_no_name(word) or _a_house(word)))


def _span(saying: Saying, text: str) -> tuple[int, int]:
    start = min(one.span[0] for one in saying.names)
    return start, max(one.span[1] + (len(one.post) + 1 if one.post else 0) for one in saying.names)


def _no_name(word: str) -> bool:
    """Return whether a word of a speaker's phrase tells only what somebody is."""
    if _TITLE.search(word) or word in lexicon.korean() or len(word) < 2:
        return True
    return unnamed.named(word) == () and plain_words.exactly(word)


def _a_house(word: str) -> bool:
    """Return whether a word is a name of the table that is nobody's: where somebody works."""
    keys = {key for key, _ in unnamed.named(word)}
    return bool(keys) and keys.isdisjoint(aliases.people())


def _same(some: frozenset[str], others: frozenset[str]) -> bool:
    """Return whether two phrases may name one: by a word, by a name of the table, or by words that are nearly one."""
    mine, theirs = _keys(some), _keys(others)
    if mine & theirs:
        return True
    return any(SequenceMatcher(None, one, other).ratio() >= _ALIKE for one in some for other in others)


def _anywhere(speaker: frozenset[str], text: str) -> bool:
    """Return whether a text has one of the words by which somebody is named, or what the table knows by it."""
    return any(word in text for word in speaker) or not _keys(speaker).isdisjoint(aliases.held(text))


def _keys(speaker: frozenset[str]) -> frozenset[str]:
    return frozenset(key for word in speaker for key, _ in unnamed.named(word))
