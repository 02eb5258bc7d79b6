"""A figure of a list told of another name of the list: `33개가 나온 FFmpeg` where the source counts 33 in LibreOffice and 17 in FFmpeg.

The list gives two names or more their figures in one form (`12 in A, 31 in B`, `A가 12만 대, B가 31만 대`). The draft has a figure and a name
in one breath: the name right behind what describes it, or the figure right behind the name.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from pipeline.check import anchors, compare
from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_COUNTED = r"(?:\s(?!and|or|but|while|those|that)[a-z][a-z-]+){0,2}"
_BEHIND = deferred(rf"{_COUNTED}\s(?P<form>in|at|for|from|by)\s(?:the\s)?")
_AHEAD = deferred(r"(?P<form>,|:|\(| with| had| by| at| on)?\s?(?:about |around |nearly |some |just |only )?[$€£¥₩(]?$")
_AHEAD_KOREAN = deferred(
    r"(?P<form>이|가|은|는|에서|에서는|에|에는|의 경우|도|\()?,?\s?(?:약 |모두 |총 |각각 )?[$€£¥₩(]?$"
)
_IS_TOLD_OF = deferred(r"(?:은|는|이|가)\s")
"""Behind a figure that what follows tells of: `3명은 반대, 2명은 기권`."""
_PARTICLES = {"이": "가", "은": "는", "에서는": "에서", "에는": "에", "": ""}
_CAPITAL = deferred(r"(?<![\w’'.-])[A-Z][\w’'.-]*(?: \d{1,2})?$")
_VERB = (
    r"[가-힣]{0,5}(?:한|된|낸|난|온|간|판|산|쓴|던|린|긴|킨|친|진|준|든|번|건|탄|본)|"
    r"[가-힣]{0,4}(?:찾|받|얻|잃|맞|꼽|뽑|심|남|죽|쏟|모|넣|담|맡|걷|묻|적|품|갖)은|[가-힣]{0,4}(?:하|되|나오|있|받|쓰|내|찾|지|오르|이르)는"
)
"""What describes the noun behind it, by how it ends; never 반면, nor a noun with a particle."""
_DESCRIBES = deferred(
    rf"\s?(?:[이가을를]|씩)?\s(?:[가-힣]{{1,6}}(?:고|아|어|여|게|로|에)?\s){{0,2}}?(?P<verb>{_VERB})\s(?:회사인 |곳인 |나라인 )?"
)
_AGAINST = deferred(
    r"앞[선지]|뒤[진이따]|제[친낀]|넘|웃[도돈]|밑[도돈]|못|맞먹|가까운|버금|이은$|지난|다른|이번|모든|또한|물론|오직|^는$|뺀|제외|비슷|같은|적은|많은|낮은|높은|작은|큰|늦은|빠른|긴|짧은|없[던는]|않|견[준줄]|비[한해]|대한|위한|인한|관한|의한|따른|빼앗"
)
_ONE_WORD = r"(?:[가-힣]{2,6}(?<![은는의로도게며고서다터큼럼지]) )?"
_SUBJECT = deferred(rf"(?:은|는|이|가|에서|에서는|에선|에는)\s(?:모두 |약 |총 )?{_ONE_WORD}(?:모두 |약 |총 )?[$€£¥₩]?")
_GOES_ON = deferred(
    r"\s?(?:[개명건대곳]?인\s|보다|에 못|에는|에도|과\s|와\s|중|가운데|의|차[이로]|뒤|더|덜|많|적|높|낮|앞|까지|에서|에 비|만큼|을 넘|를 넘|넘|에 가까|씩|미만|이하|이상|을 뺀|를 뺀|짜리|만 \S+면|지만)"
)
_NOT_SO = deferred(r"않|못|없|아니")
_PLAIN = frozenset({"date", "weekday", "time", "relative", "quarter", "ordinal"})
_WORD = deferred(r"[가-힣A-Za-z0-9]{2,}$")
_OTHER_END = deferred(r"\d[\d,.]*[만억조천백십]*\s?[가-힣%㎞㎏]{0,3}?(?:에서|[을를])\s(?:약 )?$")
"""The other end of a change, which is no name: `38억 원을 26억 원으로`."""
_WITH_UNITS = frozenset({"money", "percent", "size"})
"""What is no number of a name: `Windows 10` has no 10."""
_NO_NAME = deferred(
    r"(?:이익|매출|수익|손실|자|수|율|률|액|량|값|가격|요금|비용|규모|점수|비중|기간|분기|반기|[년월일주시분]|올해|지난해|작년|나머지|전체|평균|합계|기타|이전|이후|기준|남성|여성)$"
)
"""What a figure measures, and when; no list is of these alone."""
_DONE = deferred(
    r"(?:(?:포함|확보|제외|기록|집계|합산|추가|비롯|공급|생산|수출|투입|도입|보유)(?:한|해|된|돼|하는|될)|합쳐|더해)$"
)
"""What is done with so many: `지난해 확보한 1만 3000장을 포함해 모두 2만 8000장`."""
_OF_ANOTHER = deferred(r"(?:의|다른|나머지|밖|이외)\s(?:\S{1,6}\s)?$")
_MOST = deferred(
    r"가장 (?:많이|많은|많았던|높은|심한|심했던|잦은|자주) (?:[가-힣]+ ){0,2}?(?:곳|쪽|나라|도시|회사|업체|기업|공장|지역|팀|프로젝트|기관|학교|은행)(?:은|는) "
)
_SUPERLATIVE = deferred(r"\b(?:most|highest|top|largest|biggest|worst|fewest|lowest)\b|가장|최다|최고")
_LONG_LIST = 3
_SEVERAL = 2


_Row = tuple[Quantity, int]
"""A figure of a list, and where the name beside it begins or ends."""
_Named = tuple[frozenset[int], Span]
"""A name that both texts have: where it begins and ends in the source, and its place in the draft."""


def astray(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence says of the names of a list that the list says of others."""
    yield from list(mistaken(claim)) or most(claim)


def mistaken(claim: Claim) -> Iterator[Flag]:
    """Yield the figures that a sentence gives to one name of a list, and the list to another."""
    for one in claim.evidence if not claim.crowded else ():
        listed = _listed(one)
        for edges, figure, span in _told(claim.text, list(_names(one, listed, claim.text))) if listed else ():
            mine = [each for each, edge in listed if edge in edges]
            whose = {edge for each, edge in listed if _same(each, figure)}
            if mine and whose and not edges & whose and not _elsewhere(claim, figure):
                message = say("check.contradicted", id=one.id, source=mine[0].text, text=figure.text)
                yield Flag("number-contradicted", "block", span, message, (one.id,), 0.8)
                return


def most(claim: Claim) -> Iterator[Flag]:
    """Yield who a sentence says has most of what a list counts, where the list has more of somebody else. A doubt, never more."""
    here = _MOST.search(claim.text) if not claim.crowded else None
    for one in claim.evidence if here else ():
        listed = _listed(one)
        if here is None or len(listed) < _LONG_LIST or _SUPERLATIVE.search(one.text):
            continue
        highest = max((each for each, _ in listed), key=lambda each: each.value)
        for edges, span in _names(one, listed, claim.text):
            mine = [each for each, edge in listed if edge in edges]
            if span[0] == here.end() and mine and mine[0].value < highest.value:
                message = say("check.contradicted", id=one.id, source=highest.text, text=claim.text[slice(*span)])
                yield Flag("number-contradicted", "warn", (here.start(), span[1]), message, (one.id,), 0.6)
                return


def _told(text: str, names: Sequence[_Named]) -> Iterator[tuple[frozenset[int], Quantity, Span]]:
    """Yield the names of a sentence that have a figure in one breath, and what both stand in."""
    for figure in quantities.find(text, "ko"):
        if figure.kind in _PLAIN or figure.bound or figure.per:
            continue
        for edges, (start, end) in names:
            if start == described(text, figure):
                yield edges, figure, (figure.span[0], end)
            between = text[end : figure.span[0]]
            if start < figure.span[0] and _SUBJECT.fullmatch(between) and not _goes_on(text, figure):
                yield edges, figure, figure.span


def described(text: str, figure: Quantity) -> int | None:
    """Return where what a figure describes begins: 여수 in `31건이 나온 여수`."""
    found = _DESCRIBES.match(text, figure.span[1])
    return found.end() if found and not _AGAINST.search(found["verb"]) else None


def _goes_on(text: str, figure: Quantity) -> bool:
    """Return whether a figure behind a name is not all that is said: a standard, a part, one that was not reached."""
    rest = text[figure.span[1] :].split(",")[0]
    return _GOES_ON.match(rest) is not None or _NOT_SO.search(rest) is not None or bool(_DESCRIBES.match(rest))


def _names(one: Evidence, listed: Sequence[_Row], draft: str) -> Iterator[_Named]:
    """Yield the names that a source sentence and a draft share; in Korean the very words that stand beside figures."""
    if one.language != "ko":
        for anchor in anchors.shared(one.text, one.language, draft):
            if anchor.key[0] == "@":
                edges = frozenset(edge for span in anchor.source for edge in span)
                yield from ((edges, span) for span in anchor.draft)
        return
    for _, edge in listed:
        word = _WORD.search(one.text[:edge])
        if word is None or _NO_NAME.search(word.group()) or one.text.count(word.group()) > 1:
            continue
        for found in re.finditer(rf"(?<![가-힣A-Za-z0-9]){re.escape(word.group())}", draft):
            if not _OF_ANOTHER.search(draft[: found.start()]):
                yield frozenset({edge}), found.span()


def _listed(one: Evidence) -> list[_Row]:
    """Return the figures of a source sentence that stand in one form beside a name each, where several do."""
    rows: dict[str, list[_Row]] = defaultdict(list)
    for each in quantities.find(one.text, one.language):
        if each.kind not in _PLAIN and not each.per:
            for form, edge in _beside(one, each):
                rows[form].append((each, edge))
    lists = [some for some in rows.values() if len(some) >= _SEVERAL and _alike([each for each, _ in some])]
    return max(lists, key=len, default=[])


def _beside(one: Evidence, figure: Quantity) -> Iterator[tuple[str, int]]:
    """Yield the forms in which a name stands beside a figure, each with the place where the name begins or ends."""
    if one.language == "ko":
        ahead = _AHEAD_KOREAN.search(one.text[: figure.span[0]])
        named = ahead and ahead.start() and one.text[ahead.start() - 1].isalnum()
        done = ahead and _DONE.search(one.text[: ahead.start()])
        own = ahead and "," in ahead.group() and _IS_TOLD_OF.match(one.text, figure.span[1])
        if ahead and named and not (done or own) and not _OTHER_END.search(one.text[: figure.span[0]]):
            yield f"{_PARTICLES.get(ahead['form'] or '', ahead['form'] or '')} _", ahead.start()
        return
    behind = _BEHIND.match(one.text, figure.span[1])
    if behind and one.text[behind.end() : behind.end() + 1].isupper():
        yield f"_ {behind['form']}", behind.end()
    ahead = _AHEAD.search(one.text[: figure.span[0]])
    apart = ahead and (ahead["form"] or figure.kind in _WITH_UNITS)
    if ahead and apart and _CAPITAL.search(one.text[: ahead.start()]):
        yield f"{ahead['form'] or ''} _", ahead.start()


def _alike(figures: Sequence[Quantity]) -> bool:
    """Return whether the figures of a list all measure in one unit."""
    return all(compare.comparable(figures[0], one) for one in figures[1:])


def _same(one: Quantity, other: Quantity) -> bool:
    return compare.comparable(one, other) and one.value == other.value


def _elsewhere(claim: Claim, figure: Quantity) -> bool:
    """Return whether the sources tell a figure in several places."""
    there = [each for one in claim.evidence for each in quantities.find(one.text, one.language) if _same(each, figure)]
    return len(there) != 1
