"""A version of a name in the place of another of the same article: Quillon 2 told where the cited sentence speaks of Quillon 3."""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.check.findings import spoken
from pipeline.check.sections import compared_aside
from pipeline.check.written_names import hearing
from pipeline.messages import say
from pipeline.records import Issue
from pipeline.text.patterns import deferred

_NUMBER = r"(?P<number>\d{1,2}(?:\.\d{1,2})?)"
_NO_UNIT = r"(?![\d%]|[.,]\d|\s?(?:%|percent|million|billion|thousand|dollars|times|points|hours?|days?|weeks?|months?|years?|minutes?|seconds?)\b)"
_THERE = deferred(rf"(?<![A-Za-z])(?P<name>[A-Z][A-Za-z]{{2,}})[ -]{_NUMBER}{_NO_UNIT}")
_KOREAN_THERE = deferred(
    rf"(?<![가-힣A-Za-z])(?P<name>[A-Za-z]{{3,}}|[가-힣]{{2,8}}) ?{_NUMBER}(?=[은는이가을를의과와에도로,\s(]|$)"
)
_HERE = deferred(
    rf"(?<![가-힣A-Za-z])(?P<name>[A-Z][A-Za-z]{{2,}}|[가-힣]{{2,8}})[ -]?{_NUMBER}(?=(?:은|는|이|가|을|를|의|과|와|에|에서|도|로|보다|만|부터|까지)(?![가-힣])|[,)]|\s[가-힣A-Z])"
)
_LIKE = 0.85
_PLAIN = frozenset(
    str.split(
        "January February March April May June July August September October November December Chapter Section Part Page Level Stage Phase Tier Round Series Top"
    )
)


def elsewhere(claim: Claim, issue: Issue) -> Iterator[Flag]:
    """Yield the versions of a sentence that its article has, where the sentences it cites have only others of the same name."""
    here = [(match["name"], match["number"], match.span()) for match in _HERE.finditer(claim.text)]
    for name in dict.fromkeys(one.id.partition(".")[0] for one in claim.evidence) if here else ():
        article = issue.articles[name]
        for word, numbers in _versions(article.sentences, article.language).items():
            mine = [one for one in here if _same(word, one[0], article.language)]
            cited = _about(claim, word)
            told = {number for _, number, _ in mine}
            for written, number, span in mine:
                if compared_aside.told_as_former(claim.text, span[1]) and number in _named(claim, word):
                    continue
                if number in numbers and cited and number not in cited and not told & cited:
                    place = next(
                        at
                        for at, text in enumerate(article.sentences, 1)
                        if (word, number) in _found(text, article.language)
                    )
                    topic, other = spoken(f"{written} {number}", "은/는"), f"{word} {max(cited)}"
                    message = say("check.name.another", topic=topic, other=other, id=f"{article.id}.{place}")
                    yield Flag("name", "warn", span, message, claim.ids, 0.7)


def _named(claim: Claim, word: str) -> set[str]:
    """Return the numbers that the cited sentences have of a name at all."""
    return {number for one in claim.evidence for name, number in _found(one.text, one.language) if name == word}


def _about(claim: Claim, word: str) -> set[str]:
    """Return the numbers of a name that the cited sentences are about, and not only compare something with."""
    return {
        match["number"]
        for one in claim.evidence
        for match in _matches(one.text, one.language)
        if match["name"] == word and not compared_aside.aside(one, match.span(), claim.text)
    }


@lru_cache(maxsize=64)
def _versions(sentences: tuple[str, ...], language: str) -> dict[str, set[str]]:
    """Return the names of an article that it has with more than one number; kept, since every sentence of a section asks."""
    found: dict[str, set[str]] = {}
    for text in sentences:
        for name, number in _found(text, language):
            found.setdefault(name, set()).add(number)
    return {name: numbers for name, numbers in found.items() if len(numbers) > 1}


def _found(text: str, language: str) -> list[tuple[str, str]]:
    return [(match["name"], match["number"]) for match in _matches(text, language)]


def _matches(text: str, language: str) -> Iterator[re.Match[str]]:
    pattern = _KOREAN_THERE if language == "ko" else _THERE
    return (match for match in pattern.finditer(text) if match["name"] not in _PLAIN)


def _same(word: str, written: str, language: str) -> bool:
    """Return whether a name of a draft is one of an article, in Latin or in Hangul."""
    if word == written:
        return True
    return language != "ko" and "가" <= written[0] <= "힣" and hearing.likeness(word, written) >= _LIKE
