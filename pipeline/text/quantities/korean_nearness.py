"""Both ends of a Korean change or range are rounded where one word rounds them: `9시간에서 6시간 반 정도로`, `약 300만 명에서 500만 명으로`."""

from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.text.patterns import deferred
from pipeline.text.quantities.quantity import VALUES, Quantity

_AFTER = deferred(r"(?:여|반)?\s?(?:가량|정도|쯤|안팎|남짓|내외|선(?=[\s,.으에까]))")
_BEFORE = deferred(r"(?:(?<![가-힣])약|대략|얼추|어림잡아)\s?$")
_BETWEEN = deferred(
    r"(?:에서|이던 (?:것이|게|데서)|이었던 (?:것이|게|데서)|였던 (?:것이|게|데서)|[을를이가]?\s?[가-힣]{1,4}던\s[가-힣]{1,8}[이가을를은는]|(?:짜리)?[이가]|[과와]|이나|나|부터)\s(?:(?:지금|이제|올해|작년|지난해|한 해|하루|한 달|최근|요즘|현재)(?:은|는|엔|에는|에)?\s){0,2}|\s?[~∼〜–-]\s?"
)
_LISTED = deferred(r"(?:,|[와과])\s[가-힣]{2,8}\s?(?:은|는|이|가|도)?\s")
_PASSED = deferred(
    r"\s?(?:을|를|이|가)?\s?(?:훌쩍 |가볍게 |처음 |나란히 |모두 |각각 )?(?P<bound>넘|웃돌|웃도|돌파)(?!지)"
)
"""`매출 2조 원, 영업이익 2,000억 원을 넘기며`: both are passed."""
_REACH, _BEFORE_REACH = 24, 6


def rounded(text: str, found: Sequence[Quantity]) -> Iterator[Quantity]:
    """Yield the figures of a text, those approximate that share the word of another end."""
    near, passed = set(_near(text, found)), set(_passed(text, found))
    for one in found:
        if not one.bound and one.span in passed:
            yield replace(one, bound="min")
        else:
            bare = not one.bound and one.kind in VALUES
            yield replace(one, approximate=True) if bare and one.span in near else one


def _passed(text: str, found: Sequence[Quantity]) -> Iterator[tuple[int, int]]:
    """Yield the places of the figures that are listed right before one of their sort that is passed."""
    ends = [one for one in found if one.bound == "min" and not one.role and _PASSED.match(text, one.span[1])]
    for one in found:
        for other in ends:
            alike = (one.kind, one.unit, one.role) == (other.kind, other.unit, "") and one.kind in VALUES
            if alike and one.span[1] < other.span[0] and _LISTED.fullmatch(text, one.span[1], other.span[0]):
                yield one.span


def _near(text: str, found: Sequence[Quantity]) -> Iterator[tuple[int, int]]:
    """Yield the places of the ends that a word at their other end rounds."""
    places: dict[int, list[Quantity]] = {}
    for one in found:
        places.setdefault(one.span[0], []).append(one)
    starts = sorted(places)
    for one in found:
        at = bisect(starts, one.span[1])
        for other in places[starts[at]] if at < len(starts) and starts[at] - one.span[1] <= _REACH else ():
            alike = (one.kind, one.unit) == (other.kind, other.unit)
            if alike and _BETWEEN.fullmatch(text, one.span[1], other.span[0]):
                if _AFTER.match(text, other.span[1]):
                    yield one.span
                if _BEFORE.search(text[max(0, one.span[0] - _BEFORE_REACH) : one.span[0]]):
                    yield other.span
