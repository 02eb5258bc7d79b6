"""A superlative over the section's own list: `캐시 입력에서 가장 크게, 약 88% 내렸어요` beside the list of what each price was and is.

No source need say that a thing is the most of a few whose figures stand beside it: the rows of the list or table prove it, or they do not.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from pipeline.check.claims import Claim
from pipeline.check.compare import comparable
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.sections import Placed

Row = tuple[str, str]
_RULE = deferred(r"\|[\s:|-]+")
_BEFORE_FIGURE = " :：은는이가·—–-→|*"
_MEASURED = frozenset({"money", "percent", "points", "count", "number", "size", "duration", "times"})
_SET = deferred(
    r"(?P<set>[^,.]*?)\s?(?:가운데|(?<![가-힣])중(?:에서?)?|에서는?|통틀어)(?:\s[가-힣A-Za-z0-9. ]{1,16}[이가])?\s?$"
)
_THESE = deferred(r"(?:^|\s)(?:그|이|이들|그들|위|아래|다음)(?:\s[가-힣]{1,4})?$")
_SO_MANY = deferred(r"(?:^|\s)(?P<many>둘|셋|넷|다섯|여섯|일곱|두|세|네|\d{1,2})(?:\s?[가-힣A-Za-z]{1,5}){0,2}$")
_MANY = {"둘": 2, "두": 2, "셋": 3, "세": 3, "넷": 4, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7}
_FELL = deferred(r"내[리렸려린림]|낮[아추춰췄]|[줄준][어었이였인여]|떨어|깎|싸[지졌진]|짧아|인하|감소|하락")
_ROSE = deferred(
    r"올[리렸린려랐라릴]|오[르른]|늘[어었리렸린려]|높[아이여였]|비싸[지졌진]|길어|뛰|뛴|뛰었|인상|증가|상승"
)
_MOVED = deferred(r"차이|격차|벌어|달라|바뀌|바뀐|변[했한화]")
_SMALLEST = deferred(r"가장 (?:적|조금|덜|작)")
_LARGE = deferred(r"가장 (?:높|비[싸싼쌌]|많|길|긴|크|큰|컸|오래|무[거겁])")
_SMALL = deferred(r"가장 (?:낮|[싸싼쌌]|저렴|적|짧|작|가[벼볍])")
_FAST, _SLOW = deferred(r"가장 (?:빠|빨)"), deferred(r"가장 (?:느[리린렸려]|더[디딘])")
_LEAST = 2


@dataclass(frozen=True, slots=True)
class _Listed:
    """A row of a list: what it is called, and its figures."""

    key: str
    figures: tuple[Quantity, ...]


def beside(claim: Claim, written: Sequence[Placed]) -> Claim:
    """Return a sentence of a section with its lists and tables, where it calls something the most."""
    return replace(claim, lists=lists(written)) if "가장" in claim.text and claim.placed.place != "item" else claim


def lists(written: Sequence[Placed]) -> tuple[tuple[Row, ...], ...]:
    """Return the rows of each list and table of a section: what each is called, and what it says."""
    found: list[list[Row]] = [[]]
    for one in written:
        table = one.place == "other" and one.plain.startswith("|")
        if not table and (one.place != "item" or (found[-1] and not found[-1][0][0])):
            found.append([])
        if table and _RULE.fullmatch(one.plain.strip()):
            found[-1].clear()  # what stood above is the head
        elif table:
            cells = [cell.strip() for cell in one.plain.strip().strip("|").split("|")]
            found[-1].append((cells[0], " | ".join(cells[1:])))
        elif one.place == "item":
            found[-1].append((one.key or _before_figure(one.plain), one.plain))
    return tuple(tuple(rows) for rows in found if len(rows) >= _LEAST)


def _before_figure(text: str) -> str:
    first = next(iter(quantities.find(text, "ko")), None)
    return text[: first.span[0]].strip(_BEFORE_FIGURE) if first else ""


def proved(text: str, span: tuple[int, int], known: Sequence[Sequence[Row]]) -> bool:
    """Return whether a list gives what a sentence calls the most of its rows as the most of them."""
    at = text.find("가장", span[0], span[1])
    return at >= 0 and any(_of(text, at, rows) for rows in known)


def _of(text: str, at: int, rows: Sequence[Row]) -> bool:
    listed = [_Listed(key, _figures(told)) for key, told in rows if key]
    mine = _named(text, at, listed)
    if mine is None or not _over_these(text[:at], [one.key for one in listed]):
        return False
    return any(_most(mine, listed, told) for told in _readings(text, at, mine, listed))


def _figures(text: str) -> tuple[Quantity, ...]:
    return tuple(one for one in quantities.find(text, "ko") if one.kind in _MEASURED and not one.per)


def _named(text: str, at: int, listed: Sequence[_Listed]) -> _Listed | None:
    """Return the row that a sentence names nearest to its superlative, by the longest of names within each other."""
    places = [
        (match.start(), match.end(), one)
        for one in listed
        for match in re.finditer(rf"(?<![가-힣A-Za-z0-9]){re.escape(one.key)}(?![A-Za-z0-9])", text)
    ]
    whole = [
        one
        for one in places
        if not any(other[0] <= one[0] and one[1] <= other[1] and other[:2] != one[:2] for other in places)
    ]
    nearest = min(whole, key=lambda one: (one[0] > at, abs(at - one[1])), default=None)
    return nearest[2] if nearest else None


def _over_these(before: str, names: Sequence[str]) -> bool:
    """Return whether what a superlative reaches over is a row, or so many as there are rows, and no wider set: 경쟁사 가운데."""
    match = _SET.search(before)
    if match is None:
        return True
    told = match["set"].rstrip()
    many = _SO_MANY.search(told)
    if any(told.endswith(name) for name in names) or _THESE.search(told):
        return True
    return many is not None and len(names) == _MANY.get(
        many["many"], int(many["many"]) if many["many"].isdigit() else 0
    )


Values = dict[str, Fraction]


def _readings(text: str, at: int, mine: _Listed, listed: Sequence[_Listed]) -> Iterator[Values]:
    """Yield what each row has of that in which one of them is said to be the most, the larger the more so."""
    after = text[at:]
    fell, rose, moved = (one.search(after) is not None for one in (_FELL, _ROSE, _MOVED))
    if fell or rose or moved:
        sign = -1 if _SMALLEST.match(after) else 1
        yield from ({key: sign * value for key, value in told.items()} for told in _changes(text, listed, fell, rose))
        return
    for place in _columns(text, mine):
        first = mine.figures[place]
        told = {one.key: one.figures[place] for one in listed if place < len(one.figures)}
        values = {key: one.value for key, one in told.items() if one.kind == first.kind and comparable(one, first)}
        if sign := _sign(after, first):
            yield {key: sign * value for key, value in values.items()}


def _changes(text: str, listed: Sequence[_Listed], fell: bool, rose: bool) -> Iterator[Values]:
    """Yield by how much each row changed, as a share and in its own unit; a share where the sentence tells one."""
    pairs = {one.key: one.figures for one in listed if len(one.figures) == _LEAST}
    shares: Values = {}
    steps: Values = {}
    for key, (old, new) in pairs.items():
        if old.kind != new.kind or not comparable(old, new) or not old.value:
            continue
        by = new.value - old.value
        by = -by if fell and not rose else by if rose and not fell else abs(by)
        shares[key], steps[key] = by / abs(old.value), by
    told = {one.kind for one in quantities.find(text, "ko")}
    yield shares
    if "percent" not in told and len({(old.kind, old.unit) for old, _ in pairs.values()}) == 1:
        yield steps
    single = {one.key: one.figures[0] for one in listed if len(one.figures) == 1}
    if len({(one.kind, one.unit) for one in single.values()}) == 1:
        yield {key: one.value for key, one in single.items()}


def _columns(text: str, mine: _Listed) -> Sequence[int]:
    """Return in which place the figure stands that is meant: the one that the sentence tells, or the only one."""
    told = quantities.find(text, "ko")
    said = [
        place
        for place, one in enumerate(mine.figures)
        if any((each.kind, each.unit, each.value) == (one.kind, one.unit, one.value) for each in told)
    ]
    return said or ([0] if len(mine.figures) == 1 else [])


def _sign(after: str, figure: Quantity) -> int:
    """Return whether more (1) or less (-1) of a figure is the most of what a superlative tells; nothing where that is open."""
    time = figure.kind == "duration"
    if _LARGE.match(after) or (_SLOW.match(after) and time) or (_FAST.match(after) and not time):
        return 1
    return -1 if _SMALL.match(after) or (_FAST.match(after) and time) or (_SLOW.match(after) and not time) else 0


def _most(mine: _Listed, listed: Sequence[_Listed], told: Values) -> bool:
    """Return whether a row has the most, and more than nothing where a change is told; of one row nothing is."""
    if len(told) < _LEAST or mine.key not in told:
        return False
    return all(told[mine.key] > value for key, value in told.items() if key != mine.key)
