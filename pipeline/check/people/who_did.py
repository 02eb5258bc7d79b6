"""What a source tells of one by `who`, or right before the name, told of another: `여론조사에서 앞섰던 그레슬리` for `Varley, who had led in every poll`.

Both stand in the source. The words before the name must tell that clause by two of its words, and nothing that the source says beside the
other name.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.vocabulary import dictionary
from pipeline.check.written_names import transcribed
from pipeline.messages import say
from pipeline.text.patterns import deferred

_NAME = r"[A-ZÀ-Þ][\w’'.-]*(?: (?:de |van |von |of )?[A-ZÀ-Þ][\w’'.-]*)*"
_OF_A_HOUSE = deferred(r"\b(?:of|at|for|from|with|in)(?: the)? (?:[A-Z][\w’'.-]* )*$")
"""Behind `Arkwright of the Institute, who …` the clause is of the person."""
_WHO = deferred(rf"(?P<name>{_NAME}), (?:who|which) (?P<clause>[^,;.]+)")
_WHAT_HE_IS = deferred(
    r"(?P<clause>(?:(?!(?:of|for|at|by|in|with|and|from|to|on|or|as|the|an?|is|was|are|were|has|had|said|says|told|that|but|than|over|after|its|their|his|her)\b)[a-z-]+ ){2,4})(?P<name>[A-ZÀ-Þ][a-zà-ÿ’'-]+ [A-ZÀ-Þ][\w’'-]+)"
)
_LAST_TWO = deferred(r"[가-힣]+ [가-힣]+ $")
_NAMES = deferred(rf"{_NAME}")
_CLAUSE = deferred(r"[,;.]\s|(?<=[가-힣])(?:고|며|지만|는데|으나|면서|자|아서|어서)\s")
_CLAUSE_THERE = deferred(r"[,;.] |\b(?:and|but|while)\b")
_WORD = deferred(r"[가-힣]{1,}")
_DESCRIBES = deferred(r"[가-힣]+ $")
_WORD_BEFORE = deferred(r"(?<![가-힣])(?P<word>[가-힣]{1,6}) $")
_PRONOUN = deferred(r"(?:그|그녀|이들|그들)(?:은|는|이|가|의)$")
_PRONOUN_LAST = deferred(r"(?<![가-힣])(?:그|그녀|이들|그들)(?:은|는|이|가|의) $")
"""Of whom the words before are told: `2014년에 합류한 그는 …`."""
_FAMILY = deferred(r" (?P<word>[가-힣])(?=(?:은|는|이|가|을|를|의|에게|도|와|과)[\s,.])")
"""A family name of one syllable behind the given one: 대니얼 고."""
_PARTICLE = deferred(r"(?: ?(?:씨|측))?(?:은|는|이|가|을|를|의|에게|도|와|과|예요|이에요|였)(?![가-힣]{2})")
_FINAL = frozenset((4, 8))  # the ㄴ and the ㄹ that close a word which describes the next one
_EMPTY = frozenset(
    str.split(
        "be is was are were have has had do did will would can could may might one also more than with from that this"
    )
)
_TWO, _LONGEST, _FIRST, _LAST, _FINALS = 2, 16, 0xAC00, 0xD7A3, 28


@dataclass(frozen=True, slots=True)
class _Told:
    """Of whom a source tells something by `who` or right before the name (`retired teacher Walt Brennan`), and what."""

    name: str
    clause: str
    source: str
    right_before: bool = False


def who_did(claim: Claim) -> Iterator[Flag]:
    """Yield the names of a sentence right behind a description that the source gives to somebody else."""
    english = [one for one in claim.evidence if one.language == "en"]
    told = [_Told(name, clause, one.id) for one in english for name, clause in _by_who(one.text)]
    told += [
        _Told(name, clause, one.id, right_before=True) for one in english for name, clause in _right_before(one.text)
    ]
    for one in english if told else ():
        for match in _NAMES.finditer(one.text):
            for start, end in _places(one, match.span(), claim.text):
                closed = _PARTICLE.match(claim.text, end)
                other = _described(claim, english, match.group(), start, told) if closed else None
                if other is not None:
                    message = say("check.doer", name=claim.text[start:end], other=other.name, id=other.source)
                    yield Flag("name", "block", (start, end), message, (other.source,), 0.75)
                    return


@lru_cache(maxsize=512)
def _by_who(text: str) -> tuple[tuple[str, str], ...]:
    """Return the names of a source sentence with what it tells of them by `who`."""
    found = (match for match in _WHO.finditer(text) if not _OF_A_HOUSE.search(text[: match.start()]))
    return tuple((match["name"], match["clause"]) for match in found)


@lru_cache(maxsize=512)
def _right_before(text: str) -> tuple[tuple[str, str], ...]:
    """Return the names of a source sentence with what stands right before them."""
    return tuple((match["name"], match["clause"]) for match in _WHAT_HE_IS.finditer(text))


def _places(one: Evidence, name: tuple[int, int], text: str) -> list[tuple[int, int]]:
    """Return where a draft has a name of a source sentence, the words of one together."""
    spans = sorted(
        span
        for anchor in anchors.shared(one.text, "en", text)
        if anchor.key[0] == "@" and any(name[0] <= start and end <= name[1] for start, end in anchor.source)
        for span in anchor.draft
    )
    together = bool(spans) and spans[-1][1] - spans[0][0] <= _LONGEST
    if not together:
        return []
    before = _WORD_BEFORE.search(text[: spans[0][0]])
    words = one.text[slice(*name)].split()
    short = (
        before is not None
        and not _PRONOUN.match(before["word"])
        and any(transcribed.near(word, before["word"]) for word in words)
    )
    behind = _FAMILY.match(text, spans[-1][1])
    family = behind is not None and any(transcribed.near(word, behind["word"]) for word in words)
    end = behind.end() if behind and family else spans[-1][1]
    return [(before.start() if before and short else spans[0][0], end)]


def _described(claim: Claim, english: Sequence[Evidence], name: str, start: int, told: Sequence[_Told]) -> _Told | None:
    """Return of whom the source tells what stands right before a name, where that is somebody else whom the sentence leaves out."""
    ahead = claim.text[:start]
    begin = max((cut.end() for cut in _CLAUSE.finditer(ahead)), default=0)
    said = ahead[begin:]
    if not _DESCRIBES.search(said) or _PRONOUN_LAST.search(said):
        return None
    open_ = not _closes(said.rstrip()[-1])
    own = " ".join(part for one in english for part in _CLAUSE_THERE.split(one.text) if _has(part, name))
    for other in told:
        if open_ != other.right_before or _has(other.name, name) or _has(name, other.name):
            continue
        words = _LAST_TWO.search(said) if open_ else None
        theirs, mine = _shared(words.group() if words else said, other.clause), _shared(said, own)
        if len(theirs - mine) >= _TWO and not _told_here(english, other.name, claim.text):
            return other
    return None


def _told_here(english: Sequence[Evidence], name: str, text: str) -> bool:
    return any(_places(one, match.span(), text) for one in english for match in re.finditer(re.escape(name), one.text))


def _has(text: str, name: str) -> bool:
    return any(word in text for word in name.split() if word[0].isupper())


def _closes(letter: str) -> bool:
    return _FIRST <= ord(letter) <= _LAST and (ord(letter) - _FIRST) % _FINALS in _FINAL


def _shared(said: str, clause: str) -> frozenset[str]:
    """Return the words of a draft that tell a word of an English clause."""
    theirs = frozenset(
        stem for _, stems in dictionary.english(clause) for stem in stems if stem not in _EMPTY and len(stem) > 1
    )
    words = {match.group() for match in _WORD.finditer(said) if dictionary.told_for(match.group()) & theirs}
    words |= {
        said[slice(*span)]
        for anchor in anchors.shared(clause, "en", said)
        if anchor.key[0] not in "="
        for span in anchor.draft
    }
    return frozenset(word[:2] for word in words)
