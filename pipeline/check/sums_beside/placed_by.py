"""Which place something has by what the source tells of the others: third where only two have more, second of a row of four figures.

The place is reckoned where the source says who alone is before it (`Only two players have scored more`, `behind only Brazil`), or tells a
row of figures, each with its name, and the draft says of one name which place it has.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import anchors
from pipeline.check.claims import Claim
from pipeline.check.figures import derive, rows_named
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.rows_named import Row
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.english_words import ONES, WORDS
from pipeline.text.quantities.korean_numbers import TO_TEN

_NUMBERS = {word: WORDS[word] for word in ONES[:10]}
_PROPER = r"[A-ZÀ-Þ][\w’'&.-]*(?: [A-ZÀ-Þ][\w’'&.-]*){0,2}"
_WHO = rf"(?:(?P<many>{'|'.join(_NUMBERS)}|\d{{1,2}})(?: other)?\b|(?P<names>(?:the )?{_PROPER}(?:(?:, {_PROPER})*,? and (?:the )?{_PROPER})?))"
_MORE = r"(?P<way>more|less|fewer|lower|smaller|lighter|cheaper|shorter|poorer|drier|colder|[a-z]{2,8}(?<!ev)(?<!oth)(?<!und)(?<!aft)er|better|worse)\b"
_ONLY = deferred(
    rf"\b(?:[Oo]nly|[Jj]ust) {_WHO}(?: (?!and |but |or )[a-z]+){{0,4}}? {_MORE}(?: (?!and |but |or )[A-Za-z]+){{0,5}}? than (?!\d|[$€£]|(?:a|an|half|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty)\b)"
)
_BEHIND = deferred(
    rf"(?i:\b(?:behind only|only behind|(?:trail|trails|trailed|trailing) only|after only|below only|(?:beaten|bettered|surpassed|topped|outdone|exceeded|outsold|overtaken|eclipsed|matched) only by|only (?:beaten|bettered|surpassed|topped|outdone|exceeded|outsold) by|second only to)) {_WHO}"
)
_FEWER = frozenset(str.split("less fewer lower smaller lighter cheaper shorter poorer drier colder worse slower"))
_CUT = deferred(r", (?:and )?| and ")
_FOLLOWED = deferred(
    rf"\b(?:first|topped|tops|topping|leads?|led|leading|headed|heads|won|wins|largest|biggest|highest|most|number one|ahead|top)\b[^.;]*?(?:(?:closely )?(?:followed|trailed) by|,? (?:just )?ahead of) (?P<names>(?:the )?{_PROPER}(?:(?:, (?:then )?(?:the )?{_PROPER})*,? (?:and|then) (?:the )?{_PROPER})?)"
)
_WAS_NEXT = deferred(
    rf"(?:^|[.;,] |\band )(?P<names>(?:the )?{_PROPER}),? (?:was|were|came|is|are|comes) (?:next|second|runner-up)\b"
)
"""Who comes behind the first, in their order."""
_HAS_PLACE = deferred(r"[가-힣]{0,2}?(?:은|는|이|가|도|였|이었|예요|이에요|이고|라는|[.,])")
_PIECE = deferred(r"(?:고|며|지만|는데|은데|고요|어요|예요|에요)[,.]?\s")
_NTH = deferred(
    r"로 (?:(?P<down>적|작|낮|가벼|싼|싸|짧|느리|느린|춥|추[운웠])|(?P<up>많|크|큰|높|무거|비싸|비싼|길|긴|빠르|빠른|좋|잘|오래|뜨거|더[운웠]|인기))"
)
_PLACE = deferred(r"[위등]$")
_OF_OTHERS = deferred(
    r"(?:[을를](?! (?:달리|차지|지[키켰]|기록|유지|굳|했|이어|하고|올|[가-힣]{1,3}하))|와|과|보다|에 이어|의|인 |권|이던|였던|자리를 (?:내|빼앗)|로 꼽히는|는 |은 )"
)
_APART = deferred(r"(?:와|과)[는의]?\s?(?:[가-힣]{1,4}\s)?")
_TWO_PLACES = deferred(r"(?:맨 위|선두|꼭대기|(?P<one>\d)[위등])(?:와|과)\s(?P<other>\d)[위등](?:의| 사이의| 간)?\s?(?:격차|차이|점수 차|점수 차이|승점 차|거리)(?:는|가|은)\s(?:고작\s|겨우\s|불과\s|무려\s|단\s|약\s)?")  # fmt: skip
_AMONG = deferred(r"(?P<whole>[^,.]{0,16})(?:중|가운데)(?:에서|에)?[\s는]")
_SMALL_IS_BEST = deferred(
    r"\b(?:errors?|latency|costs?|prices?|times?|seconds|minutes|loss(?:es)?|lowest|fewest|cheapest|unemployment|inflation|deaths?|injur|emissions|delays?|golf|rank\w*|place[ds]?)\b"
)
_HEAD = deferred(rf"(?P<word>{'|'.join(TO_TEN)}|\d{{1,2}})\s?[가-힣]+")
_MOST = 8


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the places that the source tells by who is before, or by a row of figures."""
    claim = sheet.claim
    if len(claim.evidence) > _MOST:
        return
    places = [group[0] for group in every if group[0].kind == "ordinal" and _ranks(claim.text, group[0])]
    if not places:
        return
    yield from _by_those_before(claim, places)
    yield from _by_those_behind(claim, places)
    row = rows_named.rows(claim)
    if row:
        yield from _by_row(sheet, places, row)
        yield from _apart(sheet, every, places, row)
        yield from _between_places(claim, every, row)


def _ranks(text: str, one: Quantity) -> bool:
    return _PLACE.search(one.text) is not None or (
        one.text.endswith("번째") and _NTH.match(text, one.span[1]) is not None
    )


def _falls(text: str, one: Quantity) -> bool:
    """Return whether a place is counted from the smallest: `세 번째로 적게`."""
    match = _NTH.match(text, one.span[1])
    return match is not None and match["down"] is not None


def _by_those_before(claim: Claim, places: Sequence[Quantity]) -> Iterator[Reckoning]:
    told = [match for one in claim.evidence for pattern in (_ONLY, _BEHIND) for match in pattern.finditer(one.text)]
    if len(told) != 1:
        return
    before = _many(told[0])
    falls = told[0].groupdict().get("way") in _FEWER
    right = Fraction(before + 1)
    step = f"{before} + 1"
    for one in places:
        nth = one.text.endswith("번째")
        if nth and told[0].groupdict().get("way") and _falls(claim.text, one) != falls:
            continue
        if one.value == right:
            yield Reckoning(one, right, step, holds=True)
        elif len(places) == 1 and not _of_another(claim.text, one) and not _ordinal(claim, one):
            yield Reckoning(one, right, step, holds=False)


def _by_those_behind(claim: Claim, places: Sequence[Quantity]) -> Iterator[Reckoning]:
    """Yield the places of those who follow the first: second and third in `Finland topped it, followed by Norway and Spain`."""
    for source in (one for one in claim.evidence if one.language != "ko"):
        for match in (one for pattern in (_FOLLOWED, _WAS_NEXT) for one in pattern.finditer(source.text)):
            names = [name.strip() for name in _CUT.split(match["names"]) if name.strip()]
            for one in places:
                nth = int(one.value) - 2
                if 0 <= nth < len(names) and names[nth] in _placed(claim.text, one, names[nth : nth + 1]):
                    yield Reckoning(one, one.value, f"1 + {nth + 1}", holds=True)


def _placed(text: str, one: Quantity, names: Sequence[str]) -> Sequence[str]:
    """Return which names the clause of a place says to have it: `2위는 네덜란드였고`, `함부르크가 베를린에 이어 2위`."""
    cuts = [0, *(match.end() for match in _PIECE.finditer(text)), len(text)]
    start, end = max(cut for cut in cuts if cut <= one.span[0]), min(cut for cut in cuts if cut >= one.span[1])
    return [
        name
        for name in names
        for anchor in anchors.shared(name, "en", text)
        if any(start <= span[0] < end and _HAS_PLACE.match(text, span[1]) for span in anchor.draft)
    ]


def _many(match: re.Match[str]) -> int:
    written = match["many"]
    if written:
        return _NUMBERS.get(written) or int(written)
    return len([name for name in _CUT.split(match["names"]) if name.strip()])


def _of_another(text: str, one: Quantity) -> bool:
    """Return whether a place is told as that of somebody else: `1위와`, `1위를`."""
    return not one.text.endswith("번째") and _OF_OTHERS.match(text, one.span[1]) is not None


def _ordinal(claim: Claim, one: Quantity) -> bool:
    """Return whether a source tells such a place itself."""
    return any(
        figure.kind == "ordinal" and figure.value == one.value
        for each in claim.evidence
        for figure in quantities.find(each.text, each.language)
    )


def _by_row(sheet: Sheet, places: Sequence[Quantity], row: tuple[Row, ...]) -> Iterator[Reckoning]:
    """Yield which place the one name of a draft has among a row of figures."""
    text = sheet.claim.text
    mine = rows_named.named(row, text)
    if len(mine) != 1:
        return
    for one in places:
        falls = _falls(text, one)
        right = Fraction(_place(row, mine[0], falls=falls))
        step = " < ".join(derive.shown(each.figure.value) for each in sorted(row, key=lambda each: each.figure.value))
        if one.value == right:
            yield Reckoning(one, right, step, holds=True)
        elif len(places) == 1 and not _of_another(text, one) and _refutable(sheet.claim, one, row):
            yield Reckoning(one, right, step, holds=False)


def _place(row: tuple[Row, ...], mine: Row, *, falls: bool) -> int:
    value = mine.figure.value
    return 1 + sum(each.figure.value < value if falls else each.figure.value > value for each in row)


def _refutable(claim: Claim, one: Quantity, row: tuple[Row, ...]) -> bool:
    """Return whether the place is one among the whole row, by the largest first, and no source tells it."""
    among = _AMONG.search(claim.text[: one.span[0]])
    head = _HEAD.search(among["whole"]) if among else None
    number = (TO_TEN.get(head["word"]) or int(head["word"])) if head else 0
    if among and number != len(row):
        return False
    if _ordinal(claim, one) or any(_SMALL_IS_BEST.search(each.text) for each in claim.evidence):
        return False
    return len({each.figure.value for each in row}) == len(row)


def _between_places(claim: Claim, every: Sequence[Group], row: tuple[Row, ...]) -> Iterator[Reckoning]:
    """Yield how far two places of a row are apart: `맨 위와 3위의 격차는 70점`."""
    ranked = sorted((each.figure for each in row), key=lambda figure: -figure.value)
    for match in _TWO_PLACES.finditer(claim.text):
        one, other = (int(match[name]) if match[name] else 1 for name in ("one", "other"))
        drafted = next((group[0] for group in every if group[0].span[0] == match.end()), None)
        if drafted is None or not 0 < one < other <= len(ranked) or not _measures(drafted, ranked[0]):
            continue
        value = ranked[one - 1].value - ranked[other - 1].value
        step = f"{derive.shown(ranked[one - 1].value)} - {derive.shown(ranked[other - 1].value)}"
        yield Reckoning(drafted, value, step, holds=derive.meets(drafted, value))
        for place in (group[0] for group in every if match.start() <= group[0].span[0] < match.end()):
            yield Reckoning(place, place.value, step, holds=True)


def _measures(drafted: Quantity, figure: Quantity) -> bool:
    return drafted.kind in (figure.kind, "count", "number", "points")


def _apart(
    sheet: Sheet, every: Sequence[Group], places: Sequence[Quantity], row: tuple[Row, ...]
) -> Iterator[Reckoning]:
    """Yield how far a name of the row is from a place of it: `1등과는 195건 차이`."""
    text = sheet.claim.text
    mine = rows_named.named(row, text) or rows_named.named(row, sheet.before)
    ranked = sorted(row, key=lambda each: -each.figure.value)
    for one in places:
        behind = _APART.match(text, one.span[1])
        if not behind or len(mine) != 1 or one.value > len(ranked):
            continue
        yield Reckoning(one, one.value, "", holds=True)
        other = ranked[int(one.value) - 1]
        for group in every:
            if group[0].span[0] != behind.end() or group[0].kind not in (
                other.figure.kind,
                "count",
                "number",
                "points",
            ):
                continue
            value = abs(other.figure.value - mine[0].figure.value)
            step = f"{derive.shown(other.figure.value)} - {derive.shown(mine[0].figure.value)}"
            yield Reckoning(group[0], value, step, holds=derive.meets(group[0], value))
