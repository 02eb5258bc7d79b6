"""A name that no Korean article has just where the article has another one: `부산의 두레오토가 공급` for `부산의 가온로보가 공급`.

A draft takes over the words of a Korean article. A word that this has nowhere stands in another's place where the words before it, or
behind it, are those beside that one there, and the draft leaves that one out. Both must be names: no words of Korean, or of a trade by how they end.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import korean_houses
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import lexicon, plain_words
from pipeline.check.written_names import unfound
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import longest_first

_CASES = (
    "은 는 이 가 께서 측은 측이",
    "을 를",
    "의",
    "에 에서 에게 으로 로 에는 에서는 으로는 로는",
    "와 과 이랑 랑",
    "도 만",
    "이에요 예요 이다 입니다 이고 고요 이었어요 였어요 이었다 였다 이며",
)
_CASE = {one: number for number, row in enumerate(_CASES) for one in row.split()}
_NAME = rf"[‘'“\"]?(?P<name>[가-힣]{{2,12}}?)[’'”\"]?(?P<josa>{'|'.join(longest_first(_CASE))})?[,.]?$"
_ENDS = rf"(?:{korean_houses.TRADES}|소프트|오토메이션|인베스트|인베스트먼트|벤처스|캐피털|파트너스|데이터|시큐리티|페이|넷|웨어|헬스|팜|푸드|홀딩스|그룹|스튜디오|미디어랩|AI|협회|연합|연합회|연맹|진흥원|개발원|평가원|정책원|[가-힣]{{2}}원)$"
_LEAST = 2  # syllables of a neighbour that tells a place


class _Word(NamedTuple):
    """A word of a text: as it stands, the names it may be, each with the case that closes it, and its place."""

    text: str
    names: tuple[tuple[str, int], ...]
    span: tuple[int, int]


def korean_slots(claim: Claim) -> Iterator[Flag]:
    """Yield the names of a sentence that stand in the place of another name of the Korean articles."""
    if not claim.context or any(one.language != "ko" for one in claim.context):
        return
    texts = tuple(one.text for one in claim.context)
    mine = _words(claim.text)
    for number, word in enumerate(mine):
        for name, case in word.names:
            if not _strange(name, texts):
                continue
            other = _other(mine, number, (name, case), claim)
            if other:
                start = claim.text.index(name, word.span[0])
                yield Flag("name", "block", (start, start + len(name)), say("check.name", name=name), claim.ids, 0.75)
                break


def _other(mine: Sequence[_Word], number: int, name: tuple[str, int], claim: Claim) -> str:
    """Return the name of the cited sentences in whose place a draft's stands."""
    found = set()
    for one in claim.evidence:
        theirs = _words(one.text)
        for at, word in enumerate(theirs):
            for other, case in word.names:
                if other in claim.text or not _alike(name[0], other) or not _name(other):
                    continue
                same = case == name[1]
                left, right = _same_left(mine, number, theirs, at), _same_right(mine, number, theirs, at)
                if (left and (same or right)) or (right and same):
                    found.add(other)
    return found.pop() if len(found) == 1 else ""


def _same_left(mine: Sequence[_Word], number: int, theirs: Sequence[_Word], at: int) -> bool:
    """Return whether the words before two names are one, a word between left out on either side."""
    if not number or not at:
        return number == at and _last(mine[0]) == _last(theirs[0])
    near = [(number - 1, at - 1), (number - 1, at - 2), (number - 2, at - 1)]
    return any(_same(mine[a], theirs[b]) for a, b in near if a >= 0 and b >= 0)


def _last(word: _Word) -> str:
    return word.names[0][0][-1] if word.names else ""


def _same_right(mine: Sequence[_Word], number: int, theirs: Sequence[_Word], at: int) -> bool:
    """Return whether the words behind two names begin alike."""
    if number + 1 >= len(mine) or at + 1 >= len(theirs):
        return False
    return _begin_alike(mine[number + 1].text, theirs[at + 1].text)


def _same(one: _Word, other: _Word) -> bool:
    return one.text.strip(",'‘’“”\"") == other.text.strip(",'‘’“”\"") and len(one.text) >= _LEAST


def _begin_alike(one: str, other: str) -> bool:
    return len(one) >= _LEAST and one[:_LEAST] == other[:_LEAST]


def _alike(name: str, other: str) -> bool:
    """Return whether two may be names of one kind, towns both or neither, and none is the other in full: 한국소리진흥원 and 소리진흥원."""
    return _town(name) == _town(other) and name not in other and other not in name


@lru_cache(maxsize=4096)
def _town(name: str) -> bool:
    key = aliases.table().get(name)
    return key in aliases.places() and key != "korea"


@lru_cache(maxsize=4096)
def _name(word: str) -> bool:
    """Return whether a word is a name: a town of the table, or a house by the trade that closes it, no word of Korean."""
    if _town(word):
        return True
    trade = compiled(_ENDS).search(word)
    own = word[: trade.start()] if trade else ""
    return len(own) >= _LEAST and not (
        plain_words.listed(word) or korean_houses.of_a_kind(own) or word in lexicon.korean()
    )


def _strange(name: str, texts: tuple[str, ...]) -> bool:
    """Return whether a word is a name that no article has, whole, in parts or shortened."""
    return _name(name) and not unfound.written_in_parts(name, texts) and not any(name[:3] in text for text in texts)


@lru_cache(maxsize=256)
def _words(text: str) -> tuple[_Word, ...]:
    return tuple(_Word(match.group(), _read(match.group()), match.span()) for match in re.finditer(r"\S+", text))


@lru_cache(maxsize=8192)
def _read(word: str) -> tuple[tuple[str, int], ...]:
    """Return what a word may be as a name, with the number of its case."""
    return tuple((one["name"], _CASE.get(one["josa"] or "", -1)) for one in compiled(_NAME).finditer(word))
