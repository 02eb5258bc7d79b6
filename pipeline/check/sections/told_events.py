"""What a section has as ended and a line as begun or gone on with, or the other way round: `시험 연장` for `시험을 연장 없이 끝냈어요`, `계약 체결` for a contract cancelled.

Only where the same thing stands beside both, and nothing that the section or its heading says of it tells the way of the line too.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.sections.told_clauses import Clause, clauses
from pipeline.check.sections.told_deeds import Swapped
from pipeline.check.sections.told_words import Word, alike, words
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_ON = deferred(
    r"재개|허용|시작|개시|도입|연장|확대|체결|제기|신설|복원|가동|(?:새로 |다시 )(?:들[였여인]|들여|켰|켜|켠|열었|맺|냈|내기)|들여[왔온와]|(?:계약|협약)을? 맺|넓[혔혀힌]"
)
_OFF = deferred(
    r"중단|종료|철수|취하|취소|폐지|해지|파기|철회|폐쇄|접[어었는은고기](?=[요다 ,.]|$|로)|거둬들|끝[냈내낸]|그만 ?[쓰썼쓴두둬둔뒀]|멈[췄춰춘추]|없[앴애앤]|닫[았는아은]|(?<![가-힣])껐|(?<![가-힣])[끈끄꺼](?=[다 ,.요고]|$)"
)
_TELLS_ON = deferred(
    _ON.pattern
    + r"|새로|다시|처음|부터|이어[지져가갔]|계속|재계약|갱신|나[온왔와]|내놓|내놨|켜[고진졌]|돌[려리린]|늘[리렸려린]|유지|그대로|돌아[와왔오]|정상|복구|풀[렸려린]|이어 [가갔]"
)
_TELLS_OFF = deferred(_OFF.pattern + r"|까지|마지막|만료|끝|그만|멎|막[아았은]|금지|않|사라|빠[졌진]|내려|떠나|물러")
SIDES = ((_ON, _OFF, _TELLS_ON), (_OFF, _ON, _TELLS_OFF))
"""A way, the other one, and whatever tells of the first at all."""
_OPEN = deferred(
    r"않|못|없|아니|(?<![가-힣])안 |말[고아라]|마세요|\?|까[요 ]|요구|촉구|요청|반대|우려|논란|가능|계획|예정|검토|협의|논의|전망|기로|하라|멈춰라|압박|경고|위기|전에|전까지|뒤|이후|후 "
)
_WITHOUT = deferred(r"[가-힣]{0,3} ?(?:없이|지 않|지 못|하지|는 대신|대신|이 아니라|가 아니라)")
_BEFORE = 3  # words before a deed, of which one is the thing


def turned(text: str, stretches: Sequence[Span], section: Sequence[Clause], heading: str) -> Iterator[Swapped]:
    """Yield the deeds of a line that its section tells the other way round of the same thing."""
    if _OPEN.search(text):
        return
    told = (*clauses((heading,)), *section)
    for start, end in stretches:
        for mine, other, any_way in SIDES:
            for match in mine.finditer(text, start, end):
                things = _things(text, start, match.start(), match.group())
                found = _other_way(things, other, told)
                about = [one for one in told if any(one.knows(thing) for thing in things)]
                if found and not any(_tells(one.text, any_way) for one in about):
                    yield Swapped((things[0].span[0], match.end()), found)
                    return


def _things(text: str, start: int, at: int, deed: str) -> list[Word]:
    """Return what a deed is done to: the words right before it, within its part of the line."""
    return [word for word in words(text) if start <= word.span[0] < at and word.stem not in deed][-_BEFORE:]


def _other_way(things: Sequence[Word], other: re.Pattern[str], told: Sequence[Clause]) -> Clause | None:
    """Return the clause that has one of these things right before the deed that is the other way."""
    known = [thing for thing in things if any(one.has(thing) for one in told)]
    for one in told if things else ():
        for match in other.finditer(one.text):
            near = _things(one.text, 0, match.start(), match.group())
            if (
                any(alike(things[-1], each) for each in near)
                and all(map(one.has, known))
                and not _OPEN.search(one.text[match.start() :])
            ):
                return one
    return None


def _tells(text: str, side: re.Pattern[str]) -> bool:
    """Return whether a clause tells of this side at all: what it is without, it does not."""
    return any(not _WITHOUT.match(text, match.end()) for match in side.finditer(text))
