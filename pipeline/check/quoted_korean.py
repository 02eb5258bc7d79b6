"""A quotation of a Korean source that keeps its words and turns their sense: `나만이 살아남을 것` for 나는 살아남지 못할 것, ‘가벼운 위반’ for ‘중대한 위반’.

Endings, particles and what is left out are free. What the source denies of a deed must be denied of it, a word beside one that both
have must not be its opposite on a scale, and what one is against must be the same thing.
"""

import re
from collections.abc import Sequence

from pipeline.check import quoted_cues as cues
from pipeline.check import quoted_sides
from pipeline.check.quoted_verbatim import Word, followed, same_word, stands_there, words
from pipeline.check.vocabulary import dictionary
from pipeline.text.patterns import deferred

_DENIED = deferred(
    r"(?P<deed>(?![그이저어]렇|어떻)[가-힣]{2,6}?)(?:하|되)?지(?:는|도|를)? ?(?:않|못|말)|(?<![가-힣])[안못] (?P<behind>(?![하되있없가오보])[가-힣]{2})[가-힣]*"
    r"|(?<![가-힣])(?P<none>[가-힣]{2,6}?)(?:[은는이가도])? ?없(?:다|었|습|는다|음|을)"
)
_NO = deferred(
    r"않|못|없|아[니닌닙닐님]|(?<![가-힣])안 |말[고아라]|마[세라]|불가|무리|곤란|어렵|어려|힘들|거부|거절|반대|금지|중단|실패|부족|그만|싫|모[르른]|몰[라랐]|멈|포기|[망잃끊]|사라|도태|미[뤄루룬]|외면"
)
"""What may say no in other words."""
_AGAINST = deferred(r"(?<![가-힣])(?P<side>[반친탈비무])(?P<gloss>\([一-鿿]\))?(?P<what>[가-힣]{2,}|[A-Za-z]{2,})")
_FIRST, _CLOSES = ord("가"), 28  # what may close a syllable
_FEWEST = 2  # words that both have


def turned(quoted: str, sources: Sequence[str]) -> bool:
    """Return whether a quotation turns the sense of the one that it follows most."""
    source = _followed_most(quoted, sources)
    if stands_there(quoted, source):
        return False
    return bool(source) and (_denied_otherwise(quoted, source) or _against_another(quoted, source))


def on_the_other_side(quoted: str, source: str) -> bool:
    """Return whether a word before one that both quotations have is the opposite of the source's in its place: 가벼운 위반 for 중대한 위반."""
    mine, theirs = words(quoted), words(source)
    places = followed(mine, theirs)
    return any(here and there and _opposite(mine[here - 1], theirs[there - 1], mine, theirs) for here, there in places)


def _opposite(one: Word, other: Word, mine: Sequence[Word], theirs: Sequence[Word]) -> bool:
    known = any(same_word(one, each) for each in theirs) or any(same_word(other, each) for each in mine)
    return not known and quoted_sides.on_other_sides(one.text, other.text)


def _followed_most(quoted: str, sources: Sequence[str]) -> str:
    """Return the quotation of which another has most words in their order."""
    weights = sorted(
        ((len(followed(words(quoted), words(one))), place) for place, one in enumerate(sources)), reverse=True
    )
    alone = len(weights) == 1 or (len(weights) > 1 and weights[0][0] > weights[1][0])
    return sources[weights[0][1]] if alone else ""


def _denied_otherwise(quoted: str, source: str) -> bool:
    """Return whether one of two denies a deed that both tell, and the other says no nowhere."""
    mine, theirs = (cues.NO_DENIAL.sub(" ", one) for one in (quoted, source))
    return _denied_alone(mine, theirs) or (
        _denied_alone(theirs, mine) and len(followed(words(mine), words(theirs))) >= _FEWEST
    )


def _denied_alone(denying: str, other: str) -> bool:
    """Return whether a text denies a deed, and tells it in no other place, that another, which says no nowhere, tells too."""
    deeds = [match["deed"] or match["behind"] or match["none"] for match in _DENIED.finditer(denying)]
    begun = [rf"(?<![가-힣]){one[0]}{_any_close(one[1])}" for one in deeds]
    once = (one for one in begun if len(re.findall(one, denying)) == begun.count(one))
    return not _NO.search(other) and any(re.search(one, other) for one in once)


def _any_close(syllable: str) -> str:
    """Return a pattern for a syllable whatever closes it: 버티 and 버틸."""
    bare = (ord(syllable) - _FIRST) // _CLOSES * _CLOSES + _FIRST
    return f"[{chr(bare)}-{chr(bare + _CLOSES - 1)}]"


def _against_another(quoted: str, source: str) -> bool:
    """Return whether what somebody is against, for or past is another thing: 반(反)AI for 반(反)절도."""
    theirs = [match for match in _AGAINST.finditer(source) if match["gloss"]]
    for match in _AGAINST.finditer(quoted):
        same = [one["what"] for one in theirs if one["side"] == match["side"]]
        if same and not any(_alike(match["what"], one) for one in same):
            return True
    return False


def _alike(one: str, other: str) -> bool:
    if one[:2] == other[:2] or dictionary.alike(one, other):
        return True
    meant = dictionary.told_for(other) | dictionary.told_for(one)
    return one.lower() in meant or other.lower() in meant
