"""A quotation of few words put into Korean marks and turned: “감내할 만한” for “unacceptable”, “외부 활동” for “internal activities”.

In so short a quotation each word counts, and a right translation tells nearly all of them. What is told need not be speech: a scare
quote describes the next word. Which of several quotations is meant is known by the words that both have; alone on both sides, one is.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from pipeline.check import quoted_cues as cues
from pipeline.check import quoted_degrees, quoted_denials, quoted_korean, quoted_told, quoted_verbatim
from pipeline.check.claims import Claim, Flag, meet
from pipeline.check.quoted_words import Span, links, told
from pipeline.check.vocabulary import dictionary
from pipeline.messages import say
from pipeline.text.patterns import deferred
from pipeline.text.sentences import sentences

_KOREAN = deferred(
    r"“(?P<curly>[^”\n]{2,300})”|\"(?P<plain>[^\"\n]{2,300})\"|‘(?P<single>[^’\n]{2,200})’|(?<![\w가-힣])'(?P<straight>[^'\n]{2,200})'(?![A-Za-z])"
)
_ENGLISH = deferred(
    r"“(?P<curly>[^”\n]{3,900}?)(?:”|(?=(?:…|\.\.\.)$))|\"(?P<plain>[^\"\n]{3,900})\"|‘(?P<single>(?:[^’\n]|(?<=[A-Za-z])’(?=[A-Za-z])){3,300})’(?!\w)|(?<!\w)'(?P<straight>(?:[^'\n]|(?<=[A-Za-z])'(?=[A-Za-z])){3,300})'(?!\w)"
)
"""A quotation of a source, which may break off with it: `she said it was “hard to share that I’ll be …`."""
_WORD = deferred(r"[가-힣A-Za-z0-9]+")
_HANGUL = deferred(r"[가-힣]")
_ONLY_HELPS = deferred(
    r"(?:[가-힣]|만한|있[가-힣]*|것[가-힣]*|위해|위한|대한|듯[가-힣]*|같[가-힣]+|하[고는며지]|했다|한다|된다|된|정도[가-힣]*|매우|아주|더없이|너무|정말|한동안)"
)
"""What tells nothing of its own in a short quotation."""
_DENIED = deferred(r"(?P<word>[가-힣]+지)(?:는|도|가)? ?[않못]|(?<![가-힣])안 (?P<behind>[가-힣]+)")
_SAYS_NO = deferred(
    r"않|못|없|아[니닌닙닐님]|(?<![가-힣])안 |(?<![가-힣])[불비무부미]|말[고아라]|마[세라]|어렵|어려|힘[들든]|커녕|밖|벗어|넘[어는을]|싫|거[부절]|곤란|무리|그만|다[르른]|달[라랐]|어긋|틀[리린렸]|드[물문]|부족|모자"
)
_THERE_IS = deferred(
    r"\b(?:(?:we|they|it|I|you|he|she|who|that)(?:['’]ll| will|['’]ve| plan to| want to)? (?:have|has|offer|provide|keep|get)|there (?:is|are|will be))\b",
    re.IGNORECASE,
)
_NONE = deferred(
    r"(?:(?:두|갖|가지|제공하|내놓|마련하|남기|들이)지(?:는|도)? (?:않|못)|(?<=[이가은는] )없)[가-힣]*(?: (?:것|계획|예정|생각|거)[가-힣]*)?[.!]?$"
)
_CLAUSES = deferred(r"[,;:—–] |\b(?:but|and|because|if|when|while|than|until|unless|so|which)\b", re.IGNORECASE)
_UNDOING = ("un", "in", "im", "ir", "il", "dis", "non", "non-")
_HIGHLY = deferred(r"\b(?:high|deep|hard|near|full|wide|great|strong|large|close|sharp|bad)ly\b", re.IGNORECASE)
_TURNS = deferred(
    r"않|못|없|아[니닌닙닐님]|(?<![가-힣])안(?![가-힣])|말[고아라자기]|마[세라]|커녕|밖|벗어|다[르른]|달[라랐]|어긋|틀[리린렸]|그만|멈|[가-힣] 대신|보다|그대로"
)
_NOT_SO = deferred(
    r"\b(?:un[a-z]{4,}|in(?:ac|ad|ca|co|de|ef|ex|se|su|to)[a-z]{3,}|im[mp][a-z]{4,}|ir[r][a-z]{4,}|dis[a-z]{4,}|[a-z]{3,}less|too|than|far|hardly|without|fail\w*|lack\w*|stop\w*|end\w*)\b",
    re.IGNORECASE,
)
"""What turns a word beside it, or is told by a denial itself."""
_FAR_FROM = deferred(r"\b(?:nowhere|anything but|nothing like|far from)\b", re.IGNORECASE)
"""What denies by a distance, and is told by one: 거리가 멀다."""
_MOST = 8  # English words
_FEWEST = 2  # words that both tell
_PART = 0.12  # of what a Korean word may be told for


def besides(claim: Claim, found: list[Flag]) -> list[Flag]:
    """Return what was found in the quotations of a claim, and those that are turned where nothing blocks yet."""
    blocks = [one.span for one in found if one.severity == "block"]
    return [*found, *(one for one in _turned(claim) if not any(meet(one.span, span) for span in blocks))]


def _turned(claim: Claim) -> Iterator[Flag]:
    """Yield the Korean quotations that say another thing than the English one that they tell."""
    mine = [match for match in _KOREAN.finditer(claim.text) if _HANGUL.search(_inside(match))]
    evidence = [one.text for one in claim.evidence]
    if len({one.language for one in claim.evidence}) != 1 or not mine:
        return
    foreign = claim.evidence[0].language != "ko"
    sources = [_inside(match) for text in evidence for match in (_ENGLISH if foreign else _KOREAN).finditer(text)]
    alone = len(mine) == len(sources) == 1
    for match in mine if sources else ():
        quoted = _inside(match)
        if foreign:
            source = _meant(quoted, sources, alone=len(mine) == 1) or _of_its_scale(quoted, sources)
            other = source and _other_sense(quoted, source, " ".join(evidence), alone=alone)
        else:
            said = alone and quoted_told.told(claim, match.end(), quoted)
            other = said and (
                quoted_verbatim.nothing_kept(quoted, sources[0], " ".join(evidence))
                or quoted_korean.turned(quoted, sources)
            )
            other = other or (alone and quoted_korean.on_the_other_side(quoted, sources[0]))
        if other:
            message = say("check.quote.turned" if foreign else "check.quote.words")
            yield Flag("quote", "block", match.span(), message, claim.ids, 0.7)


def _inside(match: re.Match[str]) -> str:
    return next(part for part in match.groups() if part is not None)


def _meant(quoted: str, sources: Sequence[str], *, alone: bool) -> str:
    """Return the quotation that a Korean one tells: the only one, or the one of which it tells most words, or where it tells none the one that it opposes."""
    if len(sources) == 1:
        return sources[0] if alone or told(quoted, sources[0]) else ""
    weights = sorted(((len(told(quoted, one)), one) for one in sources), reverse=True)
    if weights[0][0] > weights[1][0]:
        return weights[0][1]
    return "" if weights[0][0] or not alone else next((one for one in sources if _opposed(quoted, one)), "")


def _of_its_scale(quoted: str, sources: Sequence[str]) -> str:
    """Return the quotation that tells a degree the other way and has some word of a Korean one, where none says what that does: `every morning` of 매일 밤."""
    if not quoted_degrees.turned(quoted, " ".join(sources)):
        return ""
    return next((one for one in sources if quoted_degrees.turned(quoted, one) and any(links(quoted, one).values())), "")


def _other_sense(quoted: str, source: str, around: str, *, alone: bool) -> bool:
    """Return whether a quotation goes beyond its source's, or a short one says another thing in any of its words."""
    if (
        quoted_degrees.turned(quoted, source)
        or _there_is_none(quoted, source)
        or quoted_denials.said_twice(quoted, source)
    ):
        return True
    if len(source.split()) > _MOST:
        return not told(quoted, source) and _opposed(quoted, source)
    return _FAR_FROM.search(source) is None and (
        quoted_denials.opposite(quoted, _HIGHLY.sub(" ", source)) is not None
        or (not told(quoted, source) and _opposed(quoted, source))
        or _contrary(quoted, _HIGHLY.sub(" ", source))
        or _denies_the_opposite(quoted, source)
        or _undenied(quoted, source)
        or (alone and (_nothing_told(quoted, source, around) or _denied_around(quoted, source, around)))
    )


def _opposed(quoted: str, source: str) -> bool:
    """Return whether a word of a quotation that denies nothing tells the opposite of one of its source's: 감내할 만한 for `unacceptable`."""
    if _TURNS.search(cues.NO_DENIAL.sub(" ", quoted)) or cues.NO.search(source):
        return False
    stems = frozenset(stem for _, every in dictionary.english(source) for stem in every) - cues.ANY
    others = frozenset(other for stem in stems for other in dictionary.opposites(stem))
    meant = [dictionary.told_for(match.group()) for match in _WORD.finditer(quoted)]
    return others.isdisjoint(stems) and any(len(one & others) > _PART * len(one) for one in meant)


def _contrary(quoted: str, source: str) -> bool:
    """Return whether a word that tells nothing says the opposite of how one that nothing tells would be told: 높이려고 for `to lower`."""
    if _TURNS.search(cues.NO_DENIAL.sub(" ", quoted)) or cues.NO.search(source) or _NOT_SO.search(source):
        return False
    if any(dictionary.opposed(one, other) for one, other in combinations(quoted.split(), 2)):
        return False  # of both: 기쁘면서도 슬프다
    found = links(quoted, source)
    known = {at for places in found.values() for at in places}
    left = [stems for at, stems in dictionary.english(source) if at not in known and not stems & cues.ANY]
    words = [quoted[slice(*span)] for span, places in found.items() if not places]
    return any(dictionary.contrary(word, stems) for word in words if not _ONLY_HELPS.fullmatch(word) for stems in left)


def _there_is_none(quoted: str, source: str) -> bool:
    """Return whether a clause says that there will be none of what its source, which denies nothing, says there is: 두지 않을 것 for `we will have`."""
    none = _NONE.search(quoted)
    if none is None or not _THERE_IS.search(source) or cues.NO.search(source) or cues.SOFT.search(source):
        return False
    one = not cues.KOREAN_PARTS.search(quoted) and not _CLAUSES.search(source)
    return one and len(told(quoted, source)) >= _FEWEST


def _denies_the_opposite(quoted: str, source: str) -> bool:
    """Return whether both deny, and the Korean one the opposite of what the source's does: 해롭지 않다 for `not healthy`."""
    denied = list(_DENIED.finditer(quoted))
    if len(denied) != 1 or len(cues.NO.findall(source)) != 1 or cues.NO_NO.search(source):
        return False
    meant = dictionary.told_for(denied[0]["word"] or denied[0]["behind"])
    stems = frozenset(stem for _, every in dictionary.english(source) for stem in every)
    others = frozenset(other for stem in stems - cues.ANY for other in dictionary.opposites(stem))
    return meant.isdisjoint(stems) and not others & stems and not meant.isdisjoint(others)


def _undenied(quoted: str, source: str) -> bool:
    """Return whether a short quotation says yes by the words by which its source says no: 용납할 만한 for `unacceptable`, 배제했다 for `cannot rule out`."""
    found = links(quoted, source)
    if _SAYS_NO.search(quoted) or not any(dictionary.told_for(quoted[slice(*span)]) for span in told(quoted, source)):
        return False
    if any(not places and not _ONLY_HELPS.fullmatch(quoted[slice(*span)]) for span, places in found.items()):
        return False
    plainly = len(cues.NO.findall(source)) == 1 and not cues.NO_NO.search(source) and not cues.SOFT.search(source)
    words: dict[Span, list[str]] = {}
    for span, places in found.items():
        for at in places:
            words.setdefault(at, []).append(quoted[slice(*span)])
    return plainly or any(all(_bare(source[slice(*at)], one) for one in every) for at, every in words.items())


def _bare(word: str, korean: str) -> bool:
    """Return whether a Korean word tells an English one without the syllable that denies it."""
    stems = dictionary.lemmas(word)
    for prefix in _UNDOING:
        bare = dictionary.lemmas(word.lower().removeprefix(prefix))
        if bare != stems and bare & dictionary.told_for(korean):
            return any(dictionary.opposites(one) & stems for one in bare)
    return False


def _nothing_told(quoted: str, source: str, around: str) -> bool:
    """Return whether the dictionary has every word of two quotations which deny nothing, and none of the one tells any of the other, or of the sentences around it.

    Two words may be a saying that no word tells (`kill switch`); of three, a translation tells one.
    """
    theirs = [stems for _, stems in dictionary.english(source) if not stems & cues.ANY]
    mine = [match.group() for match in _WORD.finditer(quoted) if not _ONLY_HELPS.fullmatch(match.group())]
    if len(theirs) <= _FEWEST or len(mine) < _FEWEST or any(links(quoted, around).values()):
        return False
    if cues.NO.search(source) or cues.SOFT.search(source) or _SAYS_NO.search(quoted):
        return False
    if not all(any(map(dictionary.known, stems)) for stems in theirs):
        return False
    near = frozenset().union(*(dictionary.akin(stems) for stems in theirs))
    meant = [dictionary.told_for(word) for word in mine if _HANGUL.match(word)]
    return len(meant) == len(mine) and all(meant) and all(near.isdisjoint(one) for one in meant)


def _denied_around(quoted: str, source: str, around: str) -> bool:
    """Return whether a quotation denies what the sentence of its source's says of that: 의도하지 않은 for `says the “prank” is intentional`."""
    if told(quoted, source):
        return False
    denied = [match.start("word") for match in _DENIED.finditer(quoted) if match["word"]]
    said = [one for one in sentences(around) if not cues.NO.search(one) and not cues.SOFT.search(one)]
    return any(span[0] in denied for one in said for span in told(quoted, one))
