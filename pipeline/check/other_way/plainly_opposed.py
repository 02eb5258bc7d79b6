"""A plain word told by its opposite, where the draft retells just that clause: 등을 돌렸고 for `backed the villagers`, 더웠다 for `cooler than today`.

The rows are of words that mean one thing each. The source's word must stand in the sentence that the draft retells, beside words that the
draft has too; nothing in the sources may speak for what the draft says, and nothing in the draft for what the source says.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check import compare, quoted_words
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.other_way import same_thing
from pipeline.check.other_way.plain_rows import ROWS
from pipeline.check.other_way.plain_traits import TRAITS
from pipeline.check.other_way.press_rows import CHANGES, PRESS
from pipeline.check.other_way.time_rows import TIMES
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import compiled, deferred

Span = tuple[int, int]
_DENIED_HERE = deferred(
    r"[가-힣]{0,4}(?:지(?:는|도|를)? ?(?:않|못|말)|[ㄹ을] 수 없|[가-힣]? ?(?:아니|없[다었는이을어])|기는커녕|[은는ㄴ] 대신|[면려]| 뻔)"
)
_DENIED_AHEAD = deferred(r"(?<![가-힣])(?:안|못|덜) $")
_DENIED_THERE = deferred(
    r"(?:\b(?:not|never|no|without|nor|neither|hardly|fail\w*|refus\w*|declin\w*|stop\w*|instead of|rather than|less|if)\b|n['’]t)(?: [a-z]+){0,3} $",
    re.IGNORECASE,
)
_PURPOSE_THERE = deferred(r"\bto(?! (?:an?|the|its|their|his|her)\b)(?: [a-z]+){0,3} $", re.IGNORECASE)
_PURPOSE_HERE = deferred(r"[가-힣]{0,2}?(?:[할될을릴일킬] |도록|게[ 끔]|려고|라고|기로|기 위)")
"""What is done for a purpose, or bidden, and not yet done."""
_SUPPOSED_THERE = deferred(r"\b(?:would|could|might|may)\b(?: [a-z]+){0,3} $", re.IGNORECASE)
_SUPPOSED_HERE = deferred(r"[을ㄹ할될릴일킬낼칠질울] (?:거|것|텐|수|뻔|전망)|[았었했됐였]을")
_CLAUSE = deferred(
    r"[,;:.!?](?=\s|[\"”]|$)|[\"“”]|\b(?:and|but|while|whereas|although|though|because|after|before|who|which|that)\b"
)
_HELD = deferred(r"보다(?:는|도)?(?=\s)|에게?(?= (?:[^\s.,]+ ){0,3}(?:뒤[처졌진]|앞[서섰선]))")
_THE_REST = deferred(r"\b(?:the (?:rest|others?)|everyone else)\b")
"""Of those who are not named a draft may say the opposite."""
_THAN = deferred(r"\bthan\b")
_THAT, _NEXT_BUT_ONE, _FAR = frozenset({"것", "쪽", "경우", "때"}), 3, 6
_ARGUMENT = deferred(r"[은는이가을를도]$")
"""What stands for a noun that is told before it: `사람이 쓴 것보다`."""
_MANY = 8  # sentences: of more, nobody knows which one is told
_FEW = 2  # sentences: of so few, one word is a doubt
_TELLING = 2  # words that both clauses have
_OBJECTS = 8  # words in which what is changed is told


@dataclass(frozen=True, slots=True)
class _Side:
    english: re.Pattern[str]
    broad: re.Pattern[str]
    korean: re.Pattern[str]
    changes: bool


def plainly_opposed(claim: Claim, before: str = "") -> Iterator[Flag]:
    """Yield the words of a sentence that the clause it retells says the opposite of."""
    if len(claim.evidence) > _MANY or any(one.language == "ko" for one in claim.evidence):
        return
    if _reckoned(claim):
        return
    for trait, sides in _rows():
        for mine, theirs in (sides, sides[::-1]):
            here = [match for match in mine.korean.finditer(claim.text) if not _denied(claim.text, match)]
            around = f"{before} {claim.text} {claim.after}"
            if len(here) != 1 or theirs.korean.search(around):
                continue
            if any(_speaks_for(claim, one, mine, theirs) for one in claim.evidence):
                continue
            found = [told for one in claim.evidence if (told := _there(claim, one, theirs, here[0]))]
            one, word, sure = max(found, key=lambda told: told[2], default=(None, "", False))
            if one is not None and (sure or (trait and len(claim.evidence) <= _FEW)):
                words = {"text": here[0].group(), "source": word, "id": one.id}
                message = say("check.opposite" if sure else "check.other-side", **words)
                yield Flag(
                    "number-contradicted",
                    "block" if sure else "warn",
                    here[0].span(),
                    message,
                    (one.id,),
                    0.75 if sure else 0.5,
                )
                return


def _speaks_for(claim: Claim, one: Evidence, mine: _Side, theirs: _Side) -> bool:
    """Return whether a sentence of which the draft tells something may say what the draft does."""
    rest = theirs.english.sub(" ", one.text)
    return mine.broad.search(rest) is not None and (
        theirs.english.search(one.text) is not None or len(quoted_words.told(claim.text, one.text)) >= _TELLING
    )


def _reckoned(claim: Claim) -> bool:
    """Return whether a sentence tells a figure that no source has, which may be that of the other side: 36% idle for `64% in use`."""
    theirs = [each for one in claim.evidence for each in quantities.find(one.text, one.language)]
    return any(
        not any(compare.same(mine, one) for mine in group for one in theirs)
        for group in quantities.readings(claim.text, "ko")
        if group[0].kind in ("percent", "times", "count", "number", "money") and not group[0].words
    )


@lru_cache(maxsize=1)
def _rows() -> tuple[tuple[bool, tuple[_Side, _Side]], ...]:
    """Return the rows, each with whether it is of what something is: less shared with the source is a doubt there."""
    return tuple(
        (row in TRAITS, (_side(row[0], changes=row in CHANGES), _side(row[1], changes=row in CHANGES)))
        for row in (*ROWS, *PRESS, *CHANGES, *TIMES, *TRAITS)
    )


def _side(words: tuple[str, str, str], *, changes: bool) -> _Side:
    english, broad, korean = words
    return _Side(
        compiled(rf"\b(?:{english})(?![A-Za-z])", re.IGNORECASE),
        compiled(rf"\b(?:{broad})\b", re.IGNORECASE),
        compiled(rf"(?<![가-힣])(?:{korean})"),
        changes,
    )


def _denied(text: str, match: re.Match[str]) -> bool:
    return _DENIED_HERE.match(text, match.end()) is not None or _DENIED_AHEAD.search(text[: match.start()]) is not None


def _there(claim: Claim, one: Evidence, side: _Side, here: re.Match[str]) -> tuple[Evidence, str, bool] | None:
    """Return the sentence, its word for the opposite, and whether enough of its clause is told, where some is and it says so once."""
    words = list(side.english.finditer(one.text))
    if len(words) != 1 or _DENIED_THERE.search(one.text[: words[0].start()]) or _THE_REST.search(one.text):
        return None
    if _SUPPOSED_THERE.search(one.text[: words[0].start()]) and not _SUPPOSED_HERE.search(claim.text, here.start()):
        return None
    if _PURPOSE_THERE.search(one.text[: words[0].start()]) and not _PURPOSE_HERE.match(claim.text, here.end()):
        return None
    start, end = _around(one.text, words[0].span())
    if side.changes and not _of_one_thing(claim.text[: here.start()], one.text[words[0].end() :]):
        return None
    near, whole = (
        sum(not here.start() <= span[0] < here.end() for span in quoted_words.told(claim.text, text))
        for text in (one.text[start:end], one.text)
    )
    near += bool(near == 0 and _same_figure(claim, one, (start, end)))
    enough = near >= _TELLING or (near and whole > _TELLING)
    alike = near and _held_alike(claim.text[: here.end()], one.text, (words[0].start(), end))
    return (one, words[0].group(), bool(enough)) if alike else None


def _of_one_thing(ahead: str, behind: str) -> bool:
    """Return whether what a change is told of, right before it in Korean, stands behind the source's word for it."""
    what = next((word for word in reversed(ahead.split()) if _ARGUMENT.search(word)), "")
    return same_thing.named(what, " ".join(behind.split()[:_OBJECTS]))


def _same_figure(claim: Claim, one: Evidence, clause: Span) -> bool:
    """Return whether a clause has a figure that the draft has too."""
    mine = quantities.find(claim.text, "ko")
    return any(
        clause[0] <= each.span[0] < clause[1] and any(compare.same(figure, each) for figure in mine)
        for each in quantities.find(one.text, one.language)
    )


def _held_alike(here: str, there: str, stretch: Span) -> bool:
    """Return whether both texts hold something against the same thing, or neither does; a source may leave unsaid what it holds something against."""
    than, held = _THAN.search(there, *stretch), _HELD.search(here)
    if held is None:
        return than is None
    standard = _standard(here[: held.start()].split())
    behind = there[than.end() : stretch[1]] if than else there
    named = any(same_thing.named(word, behind) for word in standard)
    return named == bool(than)


def _standard(words: Sequence[str]) -> Sequence[str]:
    """Return the words that something is held against: the last one, or what the last one stands for, `사람이 쓴 것`, `지난 2년 동안 고친 것`."""
    if not words or words[-1] not in _THAT:
        return words[-1:]
    back = next((far for far in range(2, _FAR + 1) if far > len(words) or _ARGUMENT.search(words[-far])), _FAR + 1)
    return words[-back:] if back <= _NEXT_BUT_ONE else words[1 - back :]


def _around(text: str, word: Span) -> Span:
    """Return the clause of a word."""
    start, end = 0, len(text)
    for cut in _CLAUSE.finditer(text):
        if cut.end() <= word[0]:
            start = cut.end()
        elif cut.start() >= word[1]:
            end = cut.start()
            break
    return start, end
