"""A percentage right behind a part and its whole: `30 of the 120 schools (25%)`, `120명 가운데 30명(25%)`."""

from collections.abc import Iterator, Sequence

from pipeline.text.at_odds.found import HUNDRED, Row, fits, percent, plain, slack
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.quantity import AMOUNTS

_OF = {
    "en": deferred(
        r"^\s(?:[a-z]+\s){0,2}?(?:out of|of)(?: (?:the|its|their|our|his|her|all|a total of|those|these)){0,2} $"
    ),
    "ko": deferred(r"^(?:\s?[가-힣]{1,8})?\s?(?:중|가운데)(?:에서)?\s?(?:[가-힣]{1,8}\s){0,2}$"),
}
_IS = {
    "en": deferred(r"^(?:\s[\w'’-]+){0,3}?(?:\s?\(|, or )(?:about |around |or |roughly |nearly )?$"),
    "ko": deferred(r"^(?:이|은|는)?\s?\((?:약\s?)?$"),
}
_CLOSED = deferred(r"^\s?(?:\)|,|\.(?:\s|$)|$)")
_FEWEST = 10  # of fewer a share is told loosely


def of_three(
    text: str, three: tuple[Quantity, Quantity, Quantity], gaps: Sequence[str], language: str
) -> Iterator[Row]:
    """Yield a percentage that its part and whole do not give."""
    whole, *rest = sorted(three[:2], key=lambda one: one.kind == "percent") if language == "ko" else three[1::-1]
    part, share = sorted((*rest, three[2]), key=lambda one: one.kind == "percent")
    if share.kind != "percent" or not {part.kind, whole.kind} <= AMOUNTS or part.value >= whole.value:
        return
    if not (_OF[language].match(gaps[0]) and _IS[language].match(gaps[1]) and _CLOSED.match(text[three[2].span[1] :])):
        return
    if whole.value < _FEWEST or (part.unit and whole.unit and part.unit != whole.unit):
        return
    low = (part.value - slack(part)) / (whole.value + slack(whole)) * HUNDRED
    high = (part.value + slack(part)) / (whole.value - slack(whole)) * HUNDRED
    if not fits(share, low, high, (part, whole)):
        yield Row(share.text, f"{plain(part)}/{plain(whole)}", percent(part.value / whole.value * HUNDRED))
