"""A name of two words of which a draft has one to the letter, or for sure, and the other stands in no article: Corvid Quill for Corvid Scribe, '루멘 릴'.

The source's other word is left out. In Hangul the two words must be marked as a name, by quotation marks or by what it is right before them; what
looks foreign without such a mark is told by `misnamed`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import dictionary, lexicon
from pipeline.check.written_names import displaced, in_person, stand_ins, strangers, transcribed
from pipeline.check.written_names.name_pool import pool
from pipeline.messages import say
from pipeline.text import aliases

Span = tuple[int, int]
_WORD = r"[A-Z][a-z]{2,}"
_PAIR = rf"(?<![A-Za-z0-9가-힣(\[/@.-])(?<![A-Z][a-z] )(?P<first>{_WORD}) (?P<second>{_WORD})(?![A-Za-z0-9/@-]| [A-Z]|\.[a-z])"
_HANGUL = rf"(?:['‘]|(?:{stand_ins.KINDS})(?:인)? )(?P<first>[가-힣]{{2,8}}) (?P<second>[가-힣]{{1,7}})"
_ADDED = frozenset(
    str.split(
        "Team Group Inc Corp Ltd Company Lab Labs Research Studio Store News Blog Report Index Cloud Chat Agent Agents Model Models Code Beta Preview App Platform Service Conference Summit Day University Institute Foundation Award Prize "
        "Inference Search Assistant Copilot Bench Benchmark Test Program Project Series Fund Capital Holdings Bank Tower Center Centre Park City County State"
    )
)
"""What a writer adds behind a name, or what it is for short."""


def second_words(claim: Claim) -> Iterator[Flag]:
    """Yield the names of two words of a sentence of which one is a name's of the cited sentences and the other is in no article."""
    if any(one.language == "ko" for one in claim.context):
        return
    theirs = [words for one in claim.evidence for words in _names(one.text)]
    if not theirs:
        return
    for span in (*_latin(claim, theirs), *_hangul(claim, theirs)):
        yield Flag("name", "block", span, say("check.name", name=claim.text[slice(*span)]), claim.ids, 0.75)


@lru_cache(maxsize=256)
def _names(text: str) -> tuple[tuple[str, str], ...]:
    """Return the neighbouring words of the names of a sentence."""
    found = []
    for match in compiled(displaced.RUN).finditer(text):
        words = [re.sub(r"['’]s?$", "", one) for one in match.group().split() if one[0].isupper()]
        words = [one for one in words if one not in in_person.OPENERS and len(one) > 1]
        found += list(pairwise(words))
    return tuple(found)


def _latin(claim: Claim, theirs: list[tuple[str, str]]) -> Iterator[Span]:
    known = pool(" \n ".join(one.text for one in claim.context))
    for match in compiled(_PAIR).finditer(claim.text):
        first, second = match["first"], match["second"]
        if aliases.squeeze(first + second) in aliases.table() or second in _ADDED:
            continue
        rest = claim.text[: match.start()] + " " + claim.text[match.end() :]
        for one, other in theirs:
            half = (first == one and not known.has(second) and other) or (
                second == other and not known.has(first) and one
            )
            if half and not displaced.stands_in((half,), rest):
                yield match.span()
                break


def _hangul(claim: Claim, theirs: list[tuple[str, str]]) -> Iterator[Span]:
    for match in compiled(_HANGUL).finditer(claim.text):
        own = [other for one, other in theirs if transcribed.near(one, match["first"])]
        forms = strangers.readings(match["second"])
        span = (match.start("first"), match.start("second") + len(forms[0]))
        closed = match.group()[0] not in "'‘" or claim.text[span[1] : span[1] + 1] in ("'", "’")
        if not own or not closed or any(one in lexicon.korean() or one in strangers.NO_NAMES for one in forms):
            continue
        rest = claim.text[: span[0]] + " " + claim.text[span[1] :]
        told = any(displaced.stands_in((one,), rest) for one in own)
        if not told and not any(_of_the_articles(one, claim) for one in forms):
            yield span


def _of_the_articles(hangul: str, claim: Claim) -> bool:
    """Return whether a word of the articles may be read as a Hangul one, or means the same."""
    texts = " \n ".join(one.text for one in claim.context)
    meant = dictionary.told_for(hangul)
    if hangul in texts or (meant and any(meant & stems for _, stems in dictionary.english(texts))):
        return True
    words = {word for word in re.findall(r"[A-Za-zÀ-ſ]{2,}", texts) if word[0].isupper() or len(hangul) > 1}
    return any(displaced.fits(word, hangul) or transcribed.within(word, hangul, transcribed.FAR) for word in words)
