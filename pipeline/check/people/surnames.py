"""A foreign family name before a post or 씨 that is nobody's of the articles: 홀브룩 의장 where the source has Chair Tamsin Oyelaran.

The cited sentences name somebody (with a title, or who says or does it) whom the draft leaves out, and what the draft has there is no
word of Korean, no name of the tables, and sounds like no name of the articles.
"""

from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import sounds
from pipeline.check.written_names import hearing, in_person, stand_ins, strangers, transcribed
from pipeline.check.written_names.in_person import Person
from pipeline.messages import say
from pipeline.text import aliases

_POSTS = r"씨|의장|부의장|총리|부총리|대통령|장관|차관|총재|교수|박사|감독|의원|상원의원|하원의원|시장|주지사|대변인|대사|판사|회장|최고경영자|CEO"
_TITLED = rf"(?<![가-힣A-Za-z])(?P<name>[가-힣]{{2,7}}) (?:{_POSTS})(?=은|는|이|가|을|를|의|에게|도|측|,)"
_SURNAME = r"(?P<family>[A-ZÀ-Þ][A-Za-zÀ-ſ'’-]{2,30})"
_TITLES = r"Mr|Ms|Mrs|Dr|Prof|Professor|Sir|Judge|Justice|President|Chair(?:man|woman)?|Secretary|Minister|Premier|Governor|Senator|Sen|Chancellor|Ambassador|Coach|Mayor"
_CALLED = rf"\b(?:{_TITLES})\.? (?:[A-ZÀ-Þ][a-zà-ſ]+ ){{0,2}}{_SURNAME}"
_DOES = rf"(?:^|[.!?”\"] ){_SURNAME} (?:said|says|told|warned|added|argued|called|promised|lost|won|ordered|rejected|declined|refused|plans|wants|will)\b"
_NO_NAME = frozenset(
    str.split("The It He She They We You This That These Those Its His Her Their Who What General Prime")
)
_WORD = r"[^\W\d_]{2,}"
_TWO = rf"(?=\b({_WORD})[ -]({_WORD}))"
_LEAST = 2
_LIKE = 0.5  # a likeness from which a word of the articles may be the one in Hangul


def surnames(claim: Claim) -> Iterator[Flag]:
    """Yield the family names before a post of which the articles have none, where the cited sentences name somebody else."""
    mine = list(compiled(_TITLED).finditer(claim.text))
    if not mine or any(one.language == "ko" for one in claim.context):
        return
    theirs = [family for one in claim.evidence for family in _families(one.text)]
    if not theirs or any(in_person.told(Person(one, (one,), (0, 0)), claim.text) for one in theirs):
        return
    for match in mine:
        if _a_name(match["name"]) and not _heard(match["name"], claim):
            span = match.span("name")
            yield Flag("name", "block", span, say("check.name", name=match["name"]), claim.ids, 0.7)


def _families(text: str) -> Iterator[str]:
    """Yield the family names of a source sentence: behind a title, or before what somebody does."""
    for pattern in (_CALLED, _DOES):
        for match in compiled(pattern).finditer(text):
            known = aliases.table().get(aliases.squeeze(match["family"]))
            person = known is None or known in aliases.people()
            if match["family"] not in _NO_NAME and person and strangers.tells(match["family"]):
                yield match["family"]


def _a_name(word: str) -> bool:
    """Return whether a word before a post writes a foreign name: no word of Korean, no firm, no place."""
    if aliases.squeeze(word) in aliases.table() or word in stand_ins.NO_FIRMS or in_person.plain(word):
        return False
    return len(sounds.of_hangul(word)) >= _LEAST and len(stand_ins.LOAN.findall(word)) >= 1


def _heard(word: str, claim: Claim) -> bool:
    """Return whether some word of the articles with a capital may be read so, alone or with the one behind it."""
    words = {name for one in claim.context for name in compiled(_WORD).findall(one.text) if name[0].isupper()}
    pairs = {
        first + second
        for one in claim.context
        for first, second in compiled(_TWO).findall(one.text)
        if first in words and second in words
    }
    return any(
        transcribed.near(one, word) or (strangers.tells(one) and hearing.likeness(one, word) >= _LIKE)
        for one in words | pairs
    )
