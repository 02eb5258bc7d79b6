"""Which place somebody has by the words of a Korean report: 동메달 is 3위, 선두 and 당선 are 1위, who is listed next with less is 2위.

The draft must name whom the report says to have the place, beside the place or as the subject of its sentence.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.korean_reports.rows import Row, alike, rows
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_MOST = r"가장 (?:많|높|크|컸|빠르|빨랐|길|더[웠운]|추[웠운]|큰|비[싸쌌])"
_WORDS = (
    (1, deferred(rf"선두|금메달|우승(?!컵|팀|후보)|당선(?!인)|정상에|{_MOST}|최다(?!는)")),
    (2, deferred(r"은메달|준우승")),
    (3, deferred(r"동메달")),
)
_FIRST = deferred(rf"당선(?!인)|우승|선두|1위|{_MOST}")
_NEXT = deferred(r"순(?:이|으로|서|$)|뒤를\s?(?:이[었어]|따)|뒤따|이어|다음|그[쳤친]|\)?의?\s순")
_CLAUSE = deferred(r"[,.;](?=\s|$)|(?<=[가-힣])(?:고|며|지만|으나|는데|은데|면서)(?=[\s,])")
_SUBJECT = deferred(r"(?P<who>[가-힣A-Za-z\d·]{2,})(?:\([^()]*\))?(?:은|는|이|가)(?=[\s,])")
_IS = deferred(rf"{_MOST}[가-힣]* [가-힣]{{1,4}}[은는] (?P<who>[가-힣A-Za-z\d·]{{2,}}?)(?=\(|으?로|이[고며었다]|였|다)")
_OWN_PLACE = deferred(
    r"[위등](?:인|는|은|와|과|를|을|의|,|를 한|에 오른)?\s(?!자리|등극|차지|기록|수준)(?P<who>[가-힣A-Za-z\d·]{2,}(?:\s[가-힣A-Za-z\d·]{2,}){0,2})"
)
_APART = deferred(
    r"1(?:위)?\s?(?:,|·|와|위와)\s?2위(?:의|\s후보의|\s사이|\s후보)?\s?(?:(?P<of>[가-힣]{1,6})\s)?(?:차이|격차|차)(?:는|가|은)?\s(?:약 |불과 |무려 )?"
)
_NO_NAME = frozenset(str.split("후보 선수 감독 지난해 올해 자리 자리도 순위 기록 수준 종목 부문 해 곳 것"))
_VOTES, _RANKS = frozenset({"표"}), ("위", "등")


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the places that the words or the row of a Korean report give, and how far its first two are apart."""
    claim = sheet.claim
    found = rows(claim)
    yield from _apart(claim, every, found)
    places = [group[0] for group in every if group[0].kind == "ordinal" and group[0].text.endswith(_RANKS)]
    holders = list(_holders(claim, found)) if places else []
    for one in places:
        behind, subject = _named(sheet, one)
        ranks = {name: {rank for rank, words in holders if _meets(words, name)} for name in (behind, subject)}
        if any(one.value in found for found in ranks.values()):
            yield Reckoning(one, one.value, "", holds=True)
            continue
        whose = ranks[behind] or ({} if behind else ranks[subject])
        if len(whose) == 1 and any(rank == one.value for rank, _ in holders):
            (rank,) = whose
            yield Reckoning(one, Fraction(rank), str(rank), holds=False)


def _meets(words: Sequence[str], named: Sequence[str]) -> bool:
    return any(other.startswith(word) for word in words if word not in _NO_NAME for other in named)


def _named(sheet: Sheet, one: Quantity) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the words right behind a place, and the subject of its clause, of its sentence or of the sentence before."""
    text = sheet.claim.text
    behind = _OWN_PLACE.match(text, one.span[1] - 1)
    start = max((match.end() for match in _CLAUSE.finditer(text, 0, one.span[0])), default=0)
    for part in (text[start : one.span[0]], text[: one.span[0]], sheet.before):
        subjects = [match["who"] for match in _SUBJECT.finditer(f"{part} ")]
        if subjects:
            return tuple(behind["who"].split() if behind else ()), (*subjects, *part.split())
    return tuple(behind["who"].split() if behind else ()), ()


def _holders(claim: Claim, found: Sequence[Row]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield the places of a report, each with the words that name its holder."""
    for one in claim.evidence:
        if one.language == "ko":
            yield from _by_words(one)
    yield from _by_rows(claim, found)


def _by_words(one: Evidence) -> Iterator[tuple[int, tuple[str, ...]]]:
    text = one.text
    cuts = [0, *(match.end() for match in _CLAUSE.finditer(text)), len(text)]
    for rank, pattern in _WORDS:
        for match in pattern.finditer(text):
            start = max(cut for cut in cuts if cut <= match.start())
            subjects = [each["who"] for each in _SUBJECT.finditer(text, start, match.start())]
            subjects = subjects or [each["who"] for each in _SUBJECT.finditer(text, 0, match.start())][-1:]
            if subjects:
                yield rank, tuple(subjects[-1:])
    for match in _IS.finditer(text):
        yield 1, (match["who"],)


def _by_rows(claim: Claim, found: Sequence[Row]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield the places of a row whose first the report names: by what each has, in one sentence or of one count of votes."""
    for one in claim.evidence:
        if one.language == "ko" and (first := _FIRST.search(one.text)):
            own = [row for row in found if row.source == one]
            listed = _NEXT.search(one.text, first.end()) is not None
            votes = [row for row in found if row.figure.unit in _VOTES]
            yield from _ranked(own if listed else votes, [row for row in own if row.figure.span[0] < first.start()])


def _ranked(row: Sequence[Row], ahead: Sequence[Row]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield the places of those who have less each than the one before, from the one told before the word for the first."""
    first = next((one for one in reversed(ahead) if one in row), None)
    listed = alike(row[row.index(first) :], first.figure) if first else []
    values = [one.figure.value for one in listed]
    if values == sorted(values, reverse=True) and len(set(values)) == len(values) > 1:
        yield from ((rank, one.words) for rank, one in enumerate(listed, 1))


def _apart(claim: Claim, every: Sequence[Group], found: Sequence[Row]) -> Iterator[Reckoning]:
    """Yield how far the first two of a vote or a row are apart: `1, 2위 득표율 차이는 7%포인트`."""
    for match in _APART.finditer(claim.text):
        drafted = next((group[0] for group in every if group[0].span[0] == match.end()), None)
        kind = "percent" if drafted is not None and drafted.kind == "points" else drafted.kind if drafted else ""
        values = [value for one in claim.evidence if one.language == "ko" for value in _of_first_two(claim, one, kind)]
        if drafted is None or len(values) != 1:
            continue
        value, step = values[0]
        yield Reckoning(drafted, value, step, holds=derive.meets(drafted, value), named=True)
        if derive.meets(drafted, value):
            inside = (group[0] for group in every if match.start() <= group[0].span[0] < match.end())
            yield from (Reckoning(one, one.value, step, holds=True) for one in inside)


def _of_first_two(claim: Claim, one: Evidence, kind: str) -> Iterator[tuple[Fraction, str]]:
    first = _FIRST.search(one.text)
    texts = [each for each in claim.evidence if each.language == "ko"]
    after = texts[texts.index(one) : texts.index(one) + 2]
    if first is None:
        return
    figures = [group[0] for each in after for group in quantities.readings(each.text, "ko") if group[0].kind == kind]
    if len(figures) > 1 and figures[0].value > figures[1].value:
        yield (
            figures[0].value - figures[1].value,
            f"{derive.shown(figures[0].value)} - {derive.shown(figures[1].value)}",
        )
