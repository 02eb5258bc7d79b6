"""What a Korean source says of a thing, told of the same thing as its opposite: 거래율도 낮아졌어요 for 거래율은 높아졌다, 이용자가 늘어나자 for 이용자가 줄자.

Both texts are Korean, so that a thing goes by the same words. A word of either side counts in whatever form it stands (`늘어나는 이용자`),
with the nouns of its clause. It is turned where a clause of the source has the opposite word and the nearest noun of the draft's, and
no clause that tells the draft's side has as many of its nouns.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness import other_group
from pipeline.check.other_way.korean_side_rows import ROWS
from pipeline.check.sides_and_roles import opposites
from pipeline.check.vocabulary import dictionary
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred

_WORD = deferred(r"[가-힣A-Za-z\d][^\s,.!?“”\"'‘’()·…]*")
_CUT = deferred(
    r"(?<=[가-힣])(?:(?<![다라냐자])고|며|면서|지만|는데도?|은데|인데|[아어해여]서|으나|다가|(?<![용비자업학환동])자|(?<=[가-힣]) ?반면|가운데| 대신)(?:에|도|요)?(?=[\s,])|[.!?](?=\s|$)|,(?=\s)|[“”\"]"
)
_PARTICLE = deferred(r"(?:들)?(?:까지도?|에게도?|에서도?|[은는이가을를도만의])$")
_ARGUMENT = deferred(r"[가-힣A-Za-z\d%]*[가-힣A-Za-z]+?(?:들)?(?:이|가|을|를|은|는|도|만|까지)$")
_NO_NOUN = deferred(
    r"\d(?!\d*대)|[가-힣\d]+보다$|(?:원|달러|유로|위안)(?:어치)?(?:씩)?[은는이가을를도]?$|(?:큰|폭의|더|더욱|덜|훨씬|조금|약간|크게|많이|다시|이제|또|가장|오히려|모두|각각|다|약|매우|곧|이미|아직|안|못|것|게|건|등|그|이|이런|그런|때|뒤|전|데|채|점|탓|덕|쪽|곳|사람|일|회사|이유|결과|영향|상황|경우|만큼|가운데|동안|사이)(?:[은는이가을를도에의로으]{0,2})?$"
)
_VERBAL = deferred(r"[가-힣]*(?:[하되지][는고]|했|됐|않은|있는|없는|[었았였했됐]던|[다라]는)$")
_RATE = deferred(
    r"[승장가]률|증가율|인상률|하락률|오름폭|상승폭|하락폭|낙폭|감소폭|속도|[오내]림세|상승세|하락세|증가세|감소세"
)
_TIMES = deferred(
    r"(?:지난|올|이번|다음|내|작)(?:해|년|달|주|분기)|\d+월|\d+분기|\d{4}년|상반기|하반기|어제|오늘|전에는|이제|앞으로|처음|나중"
)
_THAN = deferred(r"([가-힣A-Za-z\d]+)보다(?![가-힣])")
_EARLIER = deferred(r"(?:지난|작년|예전|이전|종전|기존|전년|지난주|전주|전달|당초|애초|예상|전|때|해|월|년|기)$")
_NOT_SAID = deferred(
    r"[가-힣]*(?:면|든지|거나|도록|려면|더라도)(?=[\s,]|$)|[가-힣]*(?:ㄹ|을|릴|일|할) (?:때|경우)|[가-힣]*(?:자는|라는|려는|려던|다는) (?!내용|이야기|소식|얘기|뜻|점|말|평|분석|계획|전망|입장|설명)"
)
_CONDITION = deferred(r"[^.,!?\n]{0,40}[다라]면(?=[\s,])")
_NOMINAL = deferred(
    r"(?:증가|급증|상승|급등|폭등|반등|인상|상향|감소|급감|감축|삭감|하락|급락|폭락|인하|하향|강세|약세|확대|축소|강화|완화|개선|악화|회복|호전|매수|매도|이탈|유입|유출)세?(?:[을를이가은는도의로과와에]|으로|에도)?"
)
"""A change that is told by a noun, and so of the noun before it: 매출 증가를."""
_UNDONE = deferred(
    r" ?(?:[가-힣]+ )?(?:막[았으아는기을]|억제|억눌|멈[췄추춘춰]|그[쳤치친]|벗어|방지|저지|둔화|꺾|상쇄|만회|우려|걱정|경고|경계|예방|대비|방어|위험|여력|기대|시나리오|가정|베팅|때|시 |피[하할해한했](?!지 ?[못않])|철회|보류|취소|없|아니|압력|압박|요인|가능성|여부|논란|지연)"
)
_ALL_OF_IT = frozenset({"전반", "전체", "대부분", "상당수", "일부", "모두", "전부", "전역", "곳곳", "다수"})
_PREDICATE = deferred(r"[가-힣]+(?:[다라]고|[다요죠고며자서]|지만|는데|은데|[은는]지|는|은|던|[한된했됐할될])$")
_ADDED_HERE, _ADDED = (
    deferred(r"늘어난 [가-힣][^.]*(?:적[어은었]|줄|감소)"),
    deferred(r"순증|순유입|증가분|늘어난 [가-힣]"),
)
_DIGITS = deferred(r"\d[\d,.]*(?<![,.])")
_AGO = deferred(r"\d+(?:년|개월|달|주|일|시간) 전")
_HANGUL = deferred(r"[가-힣]+")
_SENT = frozenset({"send", "sent", "sender", "dispatch", "lend", "lender"})
_RECEIVED = frozenset({"receiv", "got", "get", "recipient", "receiver", "borrow"})
_SUBJECT = deferred(r"([가-힣A-Za-z]{2,})(?:은|는|이|가)(?=\s)")
_OPPOSED = 0.25
_ENOUGH, _LIKE, _NOUNS, _BACK = 0.5, 0.4, 3, 5


@dataclass(frozen=True, slots=True)
class _Said:
    """A word of a side: the rows whose side it is, its place, the nouns that it may be said of, and all that its clause has before it."""

    sides: frozenset[tuple[int, int]]
    told: frozenset[str]
    span: Span
    of: tuple[str, ...]
    nouns: tuple[str, ...]
    clause: Span


def korean_sides(claim: Claim) -> Iterator[Flag]:
    """Yield the first word of a sentence that its Korean source turns."""
    if not claim.evidence or any(one.language != "ko" for one in claim.evidence) or _of_others(claim):
        return
    theirs = [(one, each) for one in claim.evidence for each in _said(one.text)]
    for word in _said(claim.text):
        against = [(_share(word, each), one, each) for one, each in theirs if _faces(word, each)]
        best = max(against, key=lambda found: found[0], default=None)
        own = [
            _share(word, each, loosely=True)
            for _, each in theirs
            if word.sides & each.sides or (word.told & each.told and not _faces(word, each))
        ]
        if best is None or best[0] < _ENOUGH or max(own, default=0.0) > _LIKE * best[0]:
            continue
        _, one, each = best
        if _ADDED_HERE.match(claim.text, word.span[0]) and _ADDED.search(one.text):
            continue  # `올해 늘어난 점포는 지난해보다 적어요` for 순증
        figures = set(_DIGITS.findall(_AGO.sub("", claim.text[slice(*word.clause)])))
        if not figures.issubset(match.group() for match in _DIGITS.finditer(one.text)):
            continue  # `520명이던 상담원은 310명으로 줄었어요` is another change than `380명으로 늘린다`
        if len(figures) > 1 and _of_another_clause(figures, one.text, each):
            continue
        if not (_apart(claim.text, word, one.text, each) or _two_ends(claim.text, word, one.text, each)):
            words = {"text": claim.text[slice(*word.span)], "source": one.text[slice(*each.span)]}
            message = say("check.opposite", **words, id=one.id)
            yield Flag("number-contradicted", "block", word.span, message, (one.id,), 0.7)
            return


def _of_another_clause(figures: set[str], source: str, theirs: _Said) -> bool:
    """Return whether all figures of a clause are those of one other clause of the source than the one that says the opposite."""
    cuts = [0, *(match.end() for match in _CUT.finditer(source)), len(source)]
    clauses = [
        set(_DIGITS.findall(source[start:end]))
        for start, end in pairwise(cuts)
        if end <= theirs.clause[0] or theirs.clause[1] <= start
    ]
    return not figures & set(_DIGITS.findall(source[slice(*theirs.clause)])) and any(figures <= one for one in clauses)


def _of_others(claim: Claim) -> bool:
    """Return whether a sentence tells of those beyond a bound of its source, of whom that tells the opposite: free up to 50,000, and paid above that."""
    bounds = (one for one in quantities.find(claim.text, "ko") if one.bound)
    return any(other_group.side(claim.text, one, claim.evidence) == "others" for one in bounds)


def _faces(mine: _Said, theirs: _Said) -> bool:
    if any((row, 1 - side) in theirs.sides for row, side in mine.sides) and not mine.sides & theirs.sides:
        return True
    return not (mine.sides and theirs.sides) and _opposed(mine.told, theirs.told)


def _opposed(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Return whether two words are told for opposites, often enough, and for nothing that both are."""
    if not mine or not theirs or mine & theirs:
        return False
    against = {other for one in mine for other in dictionary.opposites(one)} & theirs
    back = {other for one in theirs for other in dictionary.opposites(one)} & mine
    return len(against) + len(back) >= _OPPOSED * (len(mine) + len(theirs))


def _share(mine: _Said, theirs: _Said, *, loosely: bool = False) -> float:
    """Return how many of the nouns of a clause another has; nothing where neither is said of a noun that both have."""
    met = [one for one in mine.nouns if any(_same(one, other) for other in theirs.nouns)]
    near = any(_same(one, other) or (met and _rates(one, other)) for one in mine.of for other in theirs.of)
    if not near and not loosely:
        return 0.0
    return len(met) / len(mine.nouns) if mine.nouns else 0.0


def _same(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) > 1 and (long.endswith(short) or long[:2] == short[:2]))


def _rates(one: str, other: str) -> bool:
    return one[-1] in "율률" and other[-1] in "율률"


def _two_ends(text: str, mine: _Said, source: str, theirs: _Said) -> bool:
    """Return whether one deed is told from its other end, of nobody whom the source has at this one: `편지를 보낸다` and `편지를 받고`."""
    ends = [bool(one.told & _SENT) - bool(one.told & _RECEIVED) for one in (mine, theirs)]
    subjects = set(_SUBJECT.findall(text[slice(*mine.clause)]))
    return ends[0] * ends[1] < 0 and not subjects & set(_SUBJECT.findall(source[slice(*theirs.clause)]))


def _apart(text: str, mine: _Said, source: str, theirs: _Said) -> bool:
    """Return whether two clauses tell of other times, of a rate and of what it is the rate of, or hold it against another thing."""
    here, there = text[slice(*mine.clause)], source[slice(*theirs.clause)]
    times = set(_TIMES.findall(here)), set(_TIMES.findall(there))
    if (all(times) and times[0] != times[1]) or (_RATE.search(here) is None) != (_RATE.search(there) is None):
        return True
    return any(not _EARLIER.search(one) for each in (here, there) for one in _THAN.findall(each))


@lru_cache(maxsize=512)
def _said(text: str) -> tuple[_Said, ...]:
    """Return the words of a Korean text that are of a side, not denied and no mere condition."""
    cuts = [0, *(match.end() for match in _CUT.finditer(text)), len(text)]
    words = [match.span() for match in _WORD.finditer(text)]
    found: dict[Span, set[tuple[int, int]]] = {}
    for row, sides in enumerate(_patterns()):
        for side, pattern in enumerate(sides):
            for match in pattern.finditer(text):
                place = next((one for one in words if one[0] <= match.start() < one[1]), None)
                if place and not _unsaid(text, place, match.span()):
                    found.setdefault(place, set()).add((row, side))
    for place in words:
        if place not in found and _PREDICATE.fullmatch(text[slice(*place)]) and not _unsaid(text, place, place):
            found[place] = set()
    said = []
    for place, rows in found.items():
        written = _HANGUL.match(text, place[0])
        told = dictionary.told_for(written.group()) if written else frozenset()
        start = max(cut for cut in cuts if cut <= place[0])
        end = min((cut for cut in cuts if cut >= place[1]), default=len(text))
        before = [one for one in words if start <= one[0] and one[1] <= place[0]]
        behind = [one for one in words if place[1] <= one[0] and one[1] <= end]
        of, nouns = _nouns(text, before, place, behind)
        said.append(_Said(frozenset(rows), told, place, of, nouns, (start, end)))
    return tuple(said)


def _unsaid(text: str, place: Span, word: Span) -> bool:
    """Return whether what a word says is denied, a mere condition, or a change that is held up: 감소를 막았다."""
    if opposites.denied(text, word, "ko") or _supposed(text, word[0]):
        return True
    return _NOMINAL.fullmatch(text[slice(*place)]) is not None and _UNDONE.match(text, place[1]) is not None


def _supposed(text: str, start: int) -> bool:
    """Return whether a word is of a mere condition: its own, or one that it leads to, as in `짧고 호출이 많다면`."""
    return bool(_NOT_SAID.match(text, start) or _CONDITION.match(text, start))


def _nouns(
    text: str, before: Sequence[Span], place: Span, behind: Sequence[Span]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the nouns that a word may be said of, the last one before it or the one that it modifies, and the last ones of its clause."""
    nouns = [
        (at, _PARTICLE.sub("", text[slice(*at)]), _ARGUMENT.match(text[slice(*at)]) is not None)
        for at in before
        if not _NO_NOUN.match(text[slice(*at)]) and not _VERBAL.match(text[slice(*at)])
    ]
    of = [noun for _, noun, argument in nouns[-_BACK:] if argument][-1:]
    compound = nouns[-2:-1] if of and len(nouns) > 1 and nouns[-1][1] == of[0] and len(of[0]) == 1 else []
    of += [noun for at, noun, argument in compound if not argument and noun == text[slice(*at)]]  # `할인 폭을`
    own = [noun for _, noun, _ in nouns][-_NOUNS:]
    if _NOMINAL.fullmatch(text[slice(*place)]) and nouns and nouns[-1][0] == before[-1]:
        written = text[slice(*before[-1])]  # `단가 상승이`, of which 가 is no particle
        of = of if written[-1] in "을를은는에" else [nouns[-1][1], written]
        behind = ()
    if of and of[0] in _ALL_OF_IT:
        of += [noun for _, noun, _ in nouns[-2:-1]]  # `시장 전반이`
    if behind and behind[0][0] == place[1] + 1 and _modifies(text[slice(*place)]):
        noun = text[slice(*behind[0])]
        if not _NO_NOUN.match(noun):
            of.append(_PARTICLE.sub("", noun))
            own = [of[-1]] if len(of) == 1 else [*own, of[-1]][-_NOUNS:]
    return tuple(one for one in of if one), tuple(one for one in own if one)


def _modifies(word: str) -> bool:
    """Return whether a word ends as one that stands before its noun: 늘어나는, 줄인, 오를."""
    return word[-1] in "는던" or (ord(word[-1]) - 0xAC00) % 28 in (4, 8)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], ...], ...]:
    return tuple(tuple(deferred(f"(?<![가-힣])(?:{side})") for side in row) for row in ROWS)
