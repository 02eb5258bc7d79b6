"""Whose cents are meant, `1.5유로로 40센트` are of the euro, and whose dollars, once a text has named their land: `75대만달러 … 55달러`.

The cents of a text that names no money may be of any that has cents.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.text.patterns import deferred
from pipeline.text.quantities.quantity import Quantity

_CENTS = deferred(r"^(?!.*(?:달러|dollar|U\.?S)).*(?:(?<![a-z])cents?|¢|센트)$", re.IGNORECASE)
_DOLLAR = "USD"
KOREAN = {
    "센트": "USD", "유로센트": "EUR", "유로 센트": "EUR", "펜스": "GBP", "페니": "GBP", "코페이카": "RUB", "파이사": "INR", "외레": "KR", "그로시": "PLN", "상팀": "CHF",
}  # fmt: skip
"""The hundredth parts of currencies, by their Korean names."""
_OF_LANDS = frozenset({"AUD", "CAD", "NZD", "SGD", "HKD", "TWD"})
_PLAIN = deferred(r"[\d만억조천백 ](?<![Uu]\.[Ss]\. )(?:달러|dollars?)$")
_LARGE = ("만", "억", "조")
_IN_A_ROW = deferred(r"[,·]\s|[과와]\s")
_CENTED = (_DOLLAR, "EUR", "CAD", "AUD", "NZD", "SGD", "HKD", "ZAR")


def named(text: str) -> bool:
    """Return whether a text may speak of cents: asked of every one, so without a pattern."""
    return "센트" in text or "페니" in text or "¢" in text or "cent" in text


def owned(found: Sequence[Quantity], *, any_owner: bool) -> Iterator[Quantity]:
    """Yield the figures of a text, its cents as those of the money nearest to them, and second as they were read.

    `any_owner` says that cents beside no other money may be of any currency that has some.
    """
    cents = [one for one in found if one.kind == "money" and one.unit == _DOLLAR and _CENTS.search(one.text)]
    pennies = [one for one in found if one.text.endswith("페니")]  # of Britain or of America
    spans = {one.span for one in cents}
    owners = (
        [one for one in found if one.kind == "money" and one.unit in _CENTED and one.span not in spans] if cents else []
    )
    for one in found:
        if one not in cents:
            yield from (one, *([replace(one, unit=_DOLLAR)] if one in pennies else []))
            continue
        near = sorted(owners, key=lambda other: _apart(one, other))
        units = dict.fromkeys(other.unit for other in near)
        if not units and any_owner:
            units = dict.fromkeys(_CENTED)
        yield from (replace(one, unit=unit) for unit in (units if _DOLLAR in units else {**units, _DOLLAR: None}))


def short(found: Sequence[Quantity], earlier: Sequence[Quantity] = ()) -> list[Quantity]:
    """Return the figures of a text, each plain dollars behind those of a land also as that land's; `earlier` are the figures told before it."""
    lands = list(dict.fromkeys(one.unit for one in earlier if one.unit in _OF_LANDS))
    read: list[Quantity] = []
    for one in found:
        read.append(one)
        if one.unit in _OF_LANDS and one.unit not in lands:
            lands.append(one.unit)
        elif one.kind == "money" and one.unit == _DOLLAR and _PLAIN.search(one.text):
            read += (replace(one, unit=unit) for unit in lands)
    return read


def left_out(found: Sequence[Quantity], text: str) -> Iterator[Quantity]:
    """Yield the figures of a Korean text, each bare 만, 억 or 조 beside a sum of money also in its currency.

    It stands behind one, `480억 원 가운데 300억은`, or in a row that one closes: `시가 3100만, 정부가 2400만, 의회가 900만 유로를`.
    """
    unit = ""
    for place, one in enumerate(found):
        yield one
        if one.kind == "money":
            unit = one.unit
        elif one.kind == "number" and one.text.endswith(_LARGE):
            ahead = "" if unit else _closing(found[place:], text)
            if unit or ahead:
                yield replace(one, kind="money", unit=unit or ahead)


def _closing(row: Sequence[Quantity], text: str) -> str:
    """Return the currency of the sum that closes a row of bare numbers, each before a comma or an `and`."""
    for one in row:
        if one.kind == "money":
            return one.unit
        if not (one.kind == "number" and one.text.endswith(_LARGE) and _IN_A_ROW.match(text, one.span[1])):
            return ""
    return ""


def _apart(cents: Quantity, owner: Quantity) -> int:
    """Return how far cents are from a sum; one right before them is nearer than one behind."""
    before = cents.span[0] - owner.span[1]
    return before if before >= 0 else 2 * (owner.span[0] - cents.span[1])
