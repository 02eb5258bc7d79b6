"""Sentences that cite other ones than they tell: their figures or their words stand in none that they name, but in others of the request.

A figure that is declared with sentences which do not hold it is named, with the ids that do where there are any; one that is only
written is a click for a person, several of them are a section that no person could mend. What rounding, arithmetic or words for numbers
explain is none.
"""

import itertools
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from fractions import Fraction

from pipeline.draft import steps
from pipeline.draft.amounts import Said
from pipeline.draft.replies import FigureReply, SentenceReply, problem
from pipeline.records import Problem
from pipeline.text import quantities
from pipeline.text.quantities import Quantity

_SEVERAL = 3
_TOLD = ("number", "count", "percent", "points", "money", "size", "duration", "times")
_PLAIN = ("number", "count")
_FEW = 12  # up to here a whole number stands anywhere by chance
_NEAR = Fraction(6, 100)
_HUNDRED = 100
_MOST = 24  # figures of the cited sentences that are reckoned with; more explain anything
_SHOWN = 12
_QUOTED = re.compile(r"“([^”]{1,400})”|\"([^\"]{1,400})\"")
_HANGUL = re.compile(r"[가-힣]")
_COUNTED = re.compile(
    r"\s?(?:쯤|가량|정도|여|남짓)?[이가은도]?\s?(?:(?:넘게|가까이)\s)?(?:전|만에|만이|째|새|사이|지[나난났]|남[았은]|뒤|후|됐|된|되)"
)
_DAY = 86_400  # seconds
_LONG = 10  # letters of a quotation that tell it from others
_ITS_OWN, _ANOTHERS = 0.8, 0.4


def problems(
    replies: Sequence[SentenceReply], known: Collection[str], said: Said, *, again: bool = False
) -> list[Problem]:
    """Return a problem that names the sentences which cite others than they tell, and one with the declared figures that no source has.

    `known` are the ids that may be cited. Where sentences are asked for `again` anyway, one figure that is not declared is named too.
    """
    lending = {name: said[name] for name in said if name in known}
    figures, quotes, nowhere = [], [], []
    before: frozenset[Fraction] = frozenset()
    for number, reply in enumerate(replies, start=1):
        cited = [name for name in dict.fromkeys(_cited(reply)) if name in said]
        if reply.fixed or not cited:
            continue
        told = list(steps.cited(reply, said))
        found = list(_figures(reply, (told, before), cited, lending))
        figures += [(number, one.text, names) for one, names in found if names]
        lost = [one for one, names in found if not names and one.kind != "money"]  # money is named as an amount
        nowhere += [f"{number}: {one.text[:60]}" for one in lost if _declares(reply, one.text)]
        before = frozenset(one.value for one in told) & {one.value for one in quantities.find(reply.shown, "ko")}
        quotes += [(number, text, names) for text, names in _quotations(reply, cited, lending)]
    least = (
        1 if again or nowhere or any(_declares(replies[number - 1], text) for number, text, _ in figures) else _SEVERAL
    )
    rows = sorted((*figures, *quotes)) if quotes or len(figures) >= least else []
    places = [f"{number}: {text[:60]} → {', '.join(names[:3])}" for number, text, names in rows]
    named = {"astray": places, "figure-nowhere": nowhere}
    return [problem(name, places="; ".join(rows[:_SHOWN])) for name, rows in named.items() if rows]


def _declares(reply: SentenceReply, text: str) -> bool:
    """Whether a sentence declares a figure that it writes."""
    return any(text in figure.text or figure.text in text for figure in reply.figures if figure.text.strip())


def placed(reply: SentenceReply, said: Said) -> SentenceReply:
    """Return a sentence with each declared figure at the one of its sentences that states it, where the declaration names none that does.

    What the sentence cites stays as it was.
    """
    figures = [_at_home(figure, reply, said) for figure in reply.figures]
    if figures == reply.figures:
        return reply
    return reply.model_copy(update={"figures": figures, "sources": list(dict.fromkeys(_cited(reply)))})


def _at_home(figure: FigureReply, reply: SentenceReply, said: Said) -> FigureReply:
    if figure.step or not figure.sources or any(name not in said for name in figure.sources):
        return figure
    told = list(steps.cited(reply.model_copy(update={"sources": figure.sources, "figures": []}), said))
    for group in quantities.readings(figure.text, "ko"):
        if not telling(group) or any(_explained(one, told) for one in group):
            return figure
        names = [name for name in dict.fromkeys(_cited(reply)) if name in said and states(said[name], group)]
        return figure.model_copy(update={"sources": names}) if len(names) == 1 else figure
    return figure


def _cited(reply: SentenceReply) -> Iterator[str]:
    yield from reply.sources
    for figure in reply.figures:
        yield from figure.sources


def _figures(
    reply: SentenceReply, told: tuple[Sequence[Quantity], Collection[Fraction]], cited: Sequence[str], said: Said
) -> Iterator[tuple[Quantity, list[str]]]:
    """Yield the figures of a sentence that no cited one explains, each with the ids of those that state it, if any do.

    `told` are the figures of the cited sentences, and the values that the sentence before has from its own.
    """
    stepped = [figure.text for figure in reply.figures if figure.step]
    together = quantities.sums(reply.shown, "ko")
    for group in quantities.readings(reply.shown, "ko"):
        if not telling(group) or any(group[0].text in text for text in stepped):
            continue
        whole = [one for one in together if one.span[0] <= group[0].span[0] and group[0].span[1] <= one.span[1]]
        if any(one.value in told[1] or _explained(one, told[0]) for one in (*group, *whole)):
            continue
        if any(from_a_day(reply.shown, one, told[0]) for one in group):
            continue
        yield group[0], [name for name, text in said.items() if name not in cited and states(text, group)]


def telling(group: Iterable[Quantity]) -> bool:
    """Whether a figure is written in digits and is one that a sentence does not hold by chance: no day, no small count."""
    return all(one.kind in (*_TOLD, "ordinal") and not one.words and not one.per for one in group) and any(
        one.kind in ("percent", "money") or one.value > _FEW or one.value.denominator > 1
        for one in group
        if one.kind in _TOLD
    )


def states(sentence: tuple[str, str], group: Iterable[Quantity]) -> bool:
    """Whether a sentence, with its language, has a figure in one of its readings."""
    found = quantities.find(*sentence)
    return any(
        (one.value == other.value and (one.kind, one.unit) == (other.kind, other.unit))
        or (one.value == other.value and one.kind in _PLAIN and other.kind in _PLAIN)
        for one in group
        for other in found
    )


def _explained(one: Quantity, told: Sequence[Quantity]) -> bool:
    """Whether a figure is one of these, rounded, or comes of one or two of them by arithmetic."""
    values = list(dict.fromkeys(other.value for other in told if other.value))
    if any(_near(one.value, each) for value in values for each in (value, value / _HUNDRED, value * _HUNDRED)):
        return True
    if len(values) > _MOST:
        return True
    return any(_near(one.value, each) for pair in itertools.permutations(values, 2) for each in of_two(*pair))


def of_two(one: Fraction, other: Fraction) -> Iterator[Fraction]:
    """Yield what arithmetic makes of two figures: sum, difference, product, ratio, share, change in percent."""
    yield from (one + other, abs(one - other), one * other, one * other / _HUNDRED, one / other, one / other * _HUNDRED)
    yield abs(one - other) / other * _HUNDRED


def from_a_day(text: str, one: Quantity, told: Sequence[Quantity]) -> bool:
    """Whether days, months or years lie between a date that is cited and today: the checks, which know what day it is, count them."""
    long = one.kind == "duration" and (one.unit == "month" or one.value >= _DAY)
    dated = (each.date for each in told if each.kind == "date")
    return bool(long and _COUNTED.match(text, one.span[1])) and any(
        any(each[: 2 if one.unit == "month" else 3]) for each in dated
    )


def _near(one: Fraction, other: Fraction) -> bool:
    return abs(one - other) <= _NEAR * abs(one)


def _quotations(reply: SentenceReply, cited: Sequence[str], said: Said) -> Iterator[tuple[str, list[str]]]:
    """Yield the quotations of a sentence whose words stand in no cited sentence, nor beside one, but in another: in Korean ones."""
    for match in _QUOTED.finditer(reply.shown):
        words = _pairs(match[1] or match[2])
        if len(words) < _LONG:
            continue
        shares = {
            name: len(words & _pairs(text)) / len(words) for name, (text, _) in said.items() if _HANGUL.search(text)
        }
        if any(share > _ANOTHERS and any(_beside(name, one) for one in cited) for name, share in shares.items()):
            continue
        names = [name for name, share in shares.items() if share >= _ITS_OWN]
        if names:
            yield match.group(), names


def _pairs(text: str) -> frozenset[str]:
    letters = "".join(letter for letter in text if letter.isalnum())
    return frozenset(letters[place : place + 2] for place in range(len(letters) - 1))


def _beside(name: str, cited: str) -> bool:
    """Whether a sentence is the cited one or stands next to it: what somebody says goes on over several."""
    (article, _, number), (other, _, near) = name.partition("."), cited.partition(".")
    return article == other and abs(int(number) - int(near)) <= 1
