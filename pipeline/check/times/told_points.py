"""The months, quarters and halves that a Korean text tells with their year, relative ones too: `작년 5월`, `올해 1분기`, `이듬해 1월`, `같은 해 9월`.

A year is counted from the article's own where it is told by it (작년 is -1), and is a year of the calendar where it has a number.
"""

from dataclasses import dataclass
from functools import lru_cache

from pipeline.text.patterns import deferred

_RELATIVE = {
    "재작년": -2, "지지난해": -2, "지난해": -1, "작년": -1, "올해": 0, "금년": 0, "올": 0, "내년": 1, "내후년": 2, "후년": 2,
}  # fmt: skip
_NEXT, _SAME = r"이듬해|다음 ?해|그다음 ?해", r"그해|같은 ?해|그 해"
_POINT = deferred(
    r"(?<![가-힣\d])(?:(?P<relative>재작년|지지난해|지난해|작년|올해|금년|내후년|후년|내년|올(?=\s?(?:\d|[상하]반기)))"
    rf"|(?P<next>{_NEXT})|(?P<same>{_SAME})|(?P<year>(?:19|20)\d\d)년)(?:[의엔은]|에는|에)?\s?"
    r"(?:(?P<month>1[0-2]|[1-9])월|(?P<quarter>[1-4])분기|(?P<half>[상하])반기)?"
    r"|(?<![\d.,])(?P<month2>1[0-2]|[1-9])월(?!\s?[~∼–-]\s?\d)|(?<![\d.,가-힣])(?P<quarter2>[1-4])분기(?! ?연속)|(?<![가-힣])(?P<half2>[상하])반기"
)
_YEAR, _QUARTER, _HALF = 12, 3, 6


@dataclass(frozen=True, slots=True)
class Point:
    """Some months: the first and the last of them, counted from January of the year 0 (or of the article's own, where `relative`).

    `lent` says that the year is the one told before.
    """

    first: int
    last: int
    relative: bool
    span: tuple[int, int]
    lent: bool = False

    def moved(self, months: int) -> "Point":
        """Return the point so many months later."""
        return Point(self.first + months, self.last + months, self.relative, self.span, self.lent)


@lru_cache(maxsize=256)
def points(text: str) -> tuple[Point, ...]:
    """Return the points of a text whose years are told, in order."""
    found: list[Point] = []
    year: int | None = None
    relative = False
    for match in _POINT.finditer(text):
        lent = False
        if match["relative"]:
            year, relative = _RELATIVE[match["relative"]], True
        elif match["year"]:
            year, relative = int(match["year"]), False
        elif year is None:
            continue
        elif match["next"]:
            year += 1
        elif not match["same"]:
            lent = True
        month, quarter, half = (match[name] or match[f"{name}2"] for name in ("month", "quarter", "half"))
        if not (month or quarter or half):
            continue
        size = 1 if month else _QUARTER if quarter else _HALF
        place = int(month or quarter or (1 if half == "상" else 2)) - 1
        first = (year or 0) * _YEAR + place * size
        found.append(Point(first, first + size - 1, relative, match.span(), lent))
    return tuple(found)
