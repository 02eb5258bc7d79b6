"""An edition in the place of another of a line that only its articles know: 루멘 맥스 or Lumen Max for Lumen Pro.

`lines` reads the lines of the table with their versions; here the line is any name that the articles have with an edition right behind. One is wrong
where they name other editions of it and never this one; what leaves the edition out, or the line, fits.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import lines
from pipeline.check.lazily import compiled
from pipeline.check.written_names import transcribed
from pipeline.messages import say

Span = tuple[int, int]
_TIER = "|".join(words for _, words in lines.TIERS)
_NAMED = rf"(?<![A-Za-z-])(?P<line>[A-Z][A-Za-z]*[a-z])[ -](?:\d+(?:\.\d+)? )?(?P<tier>{_TIER})(?![A-Za-z])"
_ANY = rf"(?<![A-Za-z가-힣])(?:{_TIER})(?![A-Za-z가-힣])"
_BEHIND = rf"[ -]?(?P<tier>{_TIER})(?=$|[^가-힣A-Za-z]|(?:은|는|이|가|을|를|의|에|와|과|도|로|예요|이에요|보다|라는|이라는|인데|이고|였|부터|까지|에서|만)(?![가-힣]{{3}}))"
_HANGUL = r"(?<![가-힣A-Za-z])[가-힣]{1,9}"


def own_lines(claim: Claim) -> Iterator[Flag]:
    """Yield the editions of a sentence in whose place the articles have others of the same line."""
    texts = [one.text for one in claim.context]
    named = {match["line"] for text in texts for match in compiled(_NAMED).finditer(text)}
    for line in sorted(named):
        if compiled(lines.ANY_LINE).fullmatch(line) or _tier(line):
            continue
        theirs = {_tier(match.group()) for text in texts for match in compiled(_ANY).finditer(text)}
        for name, tier in _told(claim.text, line):
            if tier not in theirs:
                yield Flag("name", "block", name, say("check.version", name=claim.text[slice(*name)]), claim.ids, 0.8)


@lru_cache(maxsize=1024)
def _tier(word: str) -> str:
    """Return which edition a word is."""
    return next((name for name, words in lines.TIERS if compiled(rf"(?:{words})").fullmatch(word)), "")


def _told(text: str, line: str) -> Iterator[tuple[Span, str]]:
    """Yield the places of a sentence where a line stands with an edition behind it, in either writing, and which."""
    for start, end in _places(text, line):
        tier = compiled(_BEHIND).match(text, end)
        if tier:
            yield (start, tier.end("tier")), _tier(tier["tier"])


def _places(text: str, line: str) -> Sequence[Span]:
    """Return where a sentence has the line, as it stands or as Hangul writes it, apart from what follows or in one word with it."""
    found = [match.span() for match in re.finditer(rf"(?<![A-Za-z]){line}(?![A-Za-z])", text)]
    for match in compiled(_HANGUL).finditer(text):
        for end in range(len(match.group()), 0, -1):
            if transcribed.near(line, match.group()[:end]):
                found.append((match.start(), match.start() + end))
                break
    return found
