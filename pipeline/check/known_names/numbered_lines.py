"""An edition behind a name with a number that no article has: Kestrel-4.2 Cinder for Kestrel-4.2 Ember, 오스프리 7 프로 XL for Osprey 7 Pro, 탈비크 200 for Talvik 300.

The line and its number stand in the articles. Wrong is a known edition behind it that stands nowhere there, and any other word behind it
that stands nowhere where the articles have the number with editions only and the draft leaves one of these out; and the line with another
number, or with an edition in place of its number.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import lines
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import dictionary
from pipeline.check.written_names import in_person, no_names, transcribed
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_SIZES = (("xl", r"XL|엑스라지"), ("se", r"SE"), ("fe", r"FE"), ("neo", r"Neo|네오"), ("edge", r"Edge|엣지"), ("sol", r"Sol|솔"), ("luna", r"Luna|루나"), ("terra", r"Terra|테라"))  # fmt: skip
_EDITIONS = (*lines.TIERS, *_SIZES)
_EDITION = "|".join(words for _, words in _EDITIONS)
_HEAD = deferred(
    r"(?<![A-Za-z가-힣0-9.-])(?P<line>[A-Z][A-Za-z]*[a-zA-Z]|[가-힣]{2,8})[ -]?(?P<number>\d{1,3}(?:\.\d{1,2})?)(?![\d%A-Za-z]|[.,:]\d)(?P<behind>(?:[ -][A-Z][A-Za-z]*)*)"
)
_JOSA = (
    r"은|는|이|가|을|를|의|에|와|과|도|만|로|으로|보다|에서|에게|까지|부터|예요|이에요|라는|이라는|인데|이고|였|이었"
)
_NEXT = rf"[ -](?P<word>[A-Z][A-Za-z]*|(?:{_EDITION})|[가-힣]{{1,6}}?)(?=$|[^가-힣A-Za-z]|(?:{_JOSA})(?![가-힣]{{3}}))"
_NUMBER_BEHIND = rf"[ -]?(?P<number>\d{{1,3}}(?:\.\d{{1,2}})?)(?=$|[ ,)'’”\"](?! ?[가-힣]{{0,1}}(?:명|개|건|억|만|원|달러|배|위))|(?:{_JOSA})(?![가-힣]{{3}}))(?!만)"
_NOT_LINES = frozenset(
    str.split(
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec January February March April June July August September October November December Section Article Chapter Figure Table Page Step Phase Part Day Week Level Stage Tier Unit Top Nearly About Around Over Under "
        "Only Almost Some The In On At By For From To And Or Of Its With Than Up All Another Last Next First Past Age Room Group Fortune Global Forbes Title Rule Proposition Series Season Episode Class Grade Model Version Day Nos No Number"
    )
)
_ADDED = frozenset(
    str.split(
        "AI API App Model Models Preview Beta Alpha Chat Code Agent Agents Series Family System Card Launch Update Release Bench Benchmark Instruct Base Vision Thinking Team OS GPU CPU TPU SDK GB TB CEO CTO Inc"
    )
)
"""What a writer may put behind a name with a number and is no edition of it."""
_FEWEST = 2  # letters of a line; a word of fewer stands in many others


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A line with its number in an article, and the words with a capital behind it."""

    line: str
    number: str
    behind: tuple[str, ...]


def numbered_lines(claim: Claim) -> Iterator[Flag]:
    """Yield the editions and numbers of a sentence in whose place the articles have others of the same line."""
    theirs = [one for text in claim.context for one in _numbered(text.text)]
    if not theirs or not claim.evidence:
        return
    told: set[Span] = set()
    for line in dict.fromkeys(one.line for one in theirs):
        own = [one for one in theirs if one.line == line]
        for place in _places(claim.text, line):
            span = _wrong(claim, place, own)
            if span and span not in told:
                told.add(span)
                yield Flag("name", "block", span, say("check.version", name=claim.text[slice(*span)]), claim.ids, 0.8)


@lru_cache(maxsize=512)
def _numbered(text: str) -> tuple[_Numbered, ...]:
    """Return the lines with numbers of an article's sentence."""
    return tuple(
        _Numbered(match["line"], match["number"], tuple(match["behind"].replace("-", " ").split()))
        for match in _HEAD.finditer(text)
        if match["line"] not in _NOT_LINES and not in_person.plain(match["line"])
    )


def _places(text: str, line: str) -> list[Span]:
    """Return where a sentence has a line, as it stands or as the other writing has it."""
    found = [match.span() for match in re.finditer(rf"(?<![A-Za-z가-힣]){re.escape(line)}(?![A-Za-z])", text)]
    if line.isascii() and len(line) > _FEWEST:
        for match in compiled(r"(?<![가-힣A-Za-z])[가-힣]{2,8}").finditer(text):
            found += [match.span()] if _same(line, match.group()) else []
    return found


@lru_cache(maxsize=8192)
def _same(latin: str, hangul: str) -> bool:
    """Return whether a Hangul word is a line that the articles have in Latin."""
    table = aliases.table()
    key = table.get(aliases.squeeze(hangul))
    if key is not None:
        return key == table.get(aliases.squeeze(latin))
    return transcribed.near(latin, hangul)


def _wrong(claim: Claim, place: Span, own: Sequence[_Numbered]) -> Span | None:
    """Return what is wrong from a line on: its number, the edition in place of a number, or the one behind it."""
    number = compiled(_NUMBER_BEHIND).match(claim.text, place[1])
    plain = re.compile(r"[ -]?(?P<number>\d{1,3}(?:\.\d{1,2})?)(?![\d%]|[.,:]\d)").match(claim.text, place[1])
    if plain is None:
        edition = compiled(_NEXT).match(claim.text, place[1])
        if edition and _tier(edition["word"]) and not _stands(edition["word"], claim) and _untold(claim, own):
            return place[0], edition.end("word")
        return None
    if not any(_equal(one.number, plain["number"]) for one in own):
        lacking = number and not _has_number(claim, plain["number"]) and _untold(claim, own)
        return (place[0], plain.end()) if lacking else None
    same = [one for one in own if _equal(one.number, plain["number"])]
    return _edition_behind(claim, place[0], plain.end(), same)


def _edition_behind(claim: Claim, start: int, end: int, same: Sequence[_Numbered]) -> Span | None:
    """Return the name up to the first word behind its number that no article has and that is another edition."""
    while following := compiled(_NEXT).match(claim.text, end):
        word, end = following["word"], following.end("word")
        if word in _ADDED or _stands_longer(claim, following.start("word")):
            return None
        if not _stands(word, claim):
            return (start, end) if _tier(word) or _in_place(word, claim, same) else None
    return None


def _stands_longer(claim: Claim, start: int) -> bool:
    """Return whether an article has the Hangul word that begins here, which holds what looks like a particle: `5.6-사이버를`."""
    run = compiled(r"[가-힣]*").match(claim.text, start)
    whole = run.group() if run else ""
    ends = [end for end in range(2, len(whole) + 1) if not whole[end:] or compiled(_JOSA).fullmatch(whole[end:])]
    return len(ends) > 1 and any(_stands(whole[:end], claim) for end in ends)


def _in_place(word: str, claim: Claim, same: Sequence[_Numbered]) -> bool:
    """Return whether a word that no article has is in the place of an edition: the number has one wherever it stands, and the draft leaves one of them out."""
    if not all(one.behind for one in same) or (
        not word.isascii() and (in_person.plain(word) or no_names.no_name(word))
    ):
        return False
    return any(not any(_told(each, claim.text) for each in one.behind) for one in same)


def _untold(claim: Claim, own: Sequence[_Numbered]) -> bool:
    """Return whether a sentence tells none of the numbers that the articles have behind a line."""
    return not any(re.search(rf"(?<![\d.]){re.escape(one.number)}(?!\.?\d)", claim.text) for one in own)


def _has_number(claim: Claim, number: str) -> bool:
    return any(re.search(rf"(?<![\d.]){re.escape(number)}(?!\.?\d)", one.text) for one in claim.context)


def _equal(one: str, other: str) -> bool:
    return one.removesuffix(".0") == other.removesuffix(".0")


@lru_cache(maxsize=1024)
def _tier(word: str) -> str:
    """Return the pattern of a known edition."""
    return next((words for _, words in _EDITIONS if compiled(rf"(?:{words})").fullmatch(word)), "")


def _stands(word: str, claim: Claim) -> bool:
    """Return whether an article has a word of a draft, in whatever writing, or one that means the same."""
    pattern = _tier(word)
    texts = [one.text for one in claim.context]
    apart = rf"(?<![A-Za-z가-힣])(?:{pattern or re.escape(word)})(?=$|[^A-Za-z가-힣]|(?:{_JOSA})(?![가-힣]{{3}}))"
    written = apart if len(word) < _FEWEST else rf"(?i:{pattern or re.escape(word)})"
    if any(compiled(written).search(text) for text in texts):
        return True
    if word.isascii():
        return any(transcribed.near(word, one) for text in texts for one in re.findall("[가-힣]{2,8}", text))
    meant = dictionary.told_for(word)
    if meant and any(meant & stems for text in texts for _, stems in dictionary.english(text)):
        return True
    return any(transcribed.near(one, word) for text in texts for one in re.findall(r"[A-Z][A-Za-z]+", text))


def _told(word: str, draft: str) -> bool:
    """Return whether a draft tells an edition of the articles."""
    pattern = _tier(word)
    if word in draft or (pattern and compiled(pattern).search(draft)):
        return True
    hangul = (one[:end] for one in re.findall("[가-힣]+", draft) for end in range(1, len(one) + 1))
    return any(transcribed.near(word, one) for one in hangul)
