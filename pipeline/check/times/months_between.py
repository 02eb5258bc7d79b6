"""By how many months something moved between two months that the draft itself tells: `3월에서 11월로 여덟 달 밀렸어요`."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text.patterns import deferred

_MOVED = deferred(
    r"(?:(?P<year>(?:19|20)\d\d)년 |(?P<last>지난해|작년|올해) )?(?P<first>1[0-2]|[1-9])월(?:에서|이던 것이|이었는데|로 잡혔다가)\s(?:(?P<other>(?:19|20)\d\d)년 |(?P<next>내년|올해|이듬해) )?(?P<second>1[0-2]|[1-9])월(?:로|까지)\s(?:약 |꼭 |무려 )?$"
)
_LATER = deferred(r"\s?(?:이나|쯤|가량)?\s?(?:밀[렸리린려]|미[뤄뤘룬]|늦[춰췄어은]|연기|뒤로)")
_EARLIER = deferred(r"\s?(?:이나|쯤|가량)?\s?(?:앞당|당[겨겼긴]|빨라|일찍|이른)")
_YEAR = 12


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the lengths in months between the two ends of a move, told before them, where no year parts them; another length is wrong by the draft's own months."""
    text = sheet.claim.text
    for group in every:
        one = group[0]
        match = _MOVED.search(text[: one.span[0]])
        if one.kind != "duration" or one.unit != "month" or match is None:
            continue
        if match["year"] or match["other"]:
            continue
        first, second = int(match["first"]), int(match["second"])
        later, earlier = (pattern.match(text, one.span[1]) for pattern in (_LATER, _EARLIER))
        way = 1 if later else -1 if earlier else 0
        right = way * (second - first) % _YEAR
        if way and right and (one.value == right or not (match["last"] or match["next"] or one.value > _YEAR)):
            yield Reckoning(one, Fraction(right), f"{second} - {first}", holds=one.value == right)
