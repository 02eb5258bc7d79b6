"""The arithmetic that a model gives beside a figure: what code can put right in it, and what is wrong with it for good.

What passes here the checks must take too: a step counts with numbers that stand in the sentences cited, and makes no month.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from fractions import Fraction

from pipeline.draft.amounts import Days, Said
from pipeline.draft.replies import FigureReply, SentenceReply
from pipeline.text import arithmetic, free_numbers, quantities, time_units
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.write import decimal

_DECIMAL = re.compile(r"(?<![\d.,])0?\.\d{1,6}(?![\d.,])")  # less than one
_DIGITS = re.compile(r"\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,12})?|\d{1,18}(?:\.\d{1,12})?")
_SUPPOSED = re.compile(r"(?:[을를이가만]|동안)?\s?[가-힣]{0,4}면(?=[,\s])")
_HUNDRED = 100


def mended(reply: SentenceReply, said: Said) -> SentenceReply:
    """Return a sentence with a percentage of its sources written as one in each step (`7.8/100` for 0.078), and with the step of
    an amount that is one: of a dollar 22% are 22 cents.
    """
    found = list(cited(reply, said))
    if not found or not reply.figures:
        return reply
    shares = {one.value for one in found if one.kind == "percent"}
    ones = {one.unit for one in (*found, *quantities.find(reply.text, "ko")) if one.kind == "money" and one.value == 1}
    given = {(one.value, one.unit) for one in found if one.kind == "money"}
    steps = [
        _of_hundred(figure.step, shares) if figure.step else _of_one(figure.text, shares, ones, given)
        for figure in reply.figures
    ]
    figures = [one.model_copy(update={"step": step}) for one, step in zip(reply.figures, steps, strict=True)]
    return reply.model_copy(update={"figures": figures})


def foreign(reply: SentenceReply, figure: FigureReply, said: Said, days: Days) -> list[str]:
    """Return the numbers of a step that no sentence cited has and no calendar gives: `on Sunday` has the day of that Sunday, `March` is 3,
    4 p.m. is 16.
    """
    told = tuple(said[name] for name in dict.fromkeys(_sources(reply)) if name in said)
    if not told:
        return []
    known = set(_values(cited(reply, said)))
    known |= {arithmetic.number(digits) for text, _ in told for digits in _DIGITS.findall(text)}
    known |= {Fraction(one.date[1]) for one in cited(reply, said) if one.kind == "date" and one.date[1]}
    operands = dict.fromkeys(arithmetic.compute(figure.step).operands)
    known |= {Fraction(day) for name in _sources(reply) for day in days.get(name, ())}
    lacking = [one for one in operands if not arithmetic.stands(one, known)]
    return [decimal(one) for one in lacking or _uncalled(reply, figure, told, known)]


def _uncalled(
    reply: SentenceReply, figure: FigureReply, told: tuple[tuple[str, str], ...], known: Collection[Fraction]
) -> tuple[Fraction, ...]:
    """Return the numbers of the calendar, and the ones and hundreds, that nothing calls for, where the figure is none of the cited ones itself.

    Of a length of time that only says for how long something is reckoned (`한 달이면`, `열흘을 넘기면`) nothing is asked: the checks know it.
    """
    meant = [one for one in quantities.find(reply.shown, "ko") if one.text in figure.text]
    stated = {(one.kind, one.value) for text, language in told for one in quantities.find(text, language)}
    unit = all(
        one.kind == "duration" and (time_units.number(one) == 1 or _SUPPOSED.match(reply.shown, one.span[1]))
        for one in meant
    )
    if unit or any((one.kind, one.value) in stated for one in meant):
        return ()
    found = [free_numbers.uncalled(figure.step, free_numbers.Setting(one, reply.shown, told, known)) for one in meant]
    return min(found, key=len)


def makes_month(figure: FigureReply) -> bool:
    """Whether a step is to give a month of the calendar: numbers can be added, months cannot (December and two are February)."""
    found = quantities.find(figure.text, "ko")
    return bool(figure.step) and any(one.kind == "date" and one.date[1] and not one.date[2] for one in found)


def _sources(reply: SentenceReply) -> list[str]:
    return [*reply.sources, *(source for figure in reply.figures for source in figure.sources)]


def cited(reply: SentenceReply, said: Said) -> Iterator[Quantity]:
    """Yield the figures of the sentences that a reply and its figures cite, with what they come to together and as shares."""
    for name in dict.fromkeys(_sources(reply)):
        if name in said:
            text, language = said[name]
            yield from quantities.find(text, language)
            yield from quantities.sums(text, language)
            yield from quantities.shares(text, language)


def _values(found: Iterable[Quantity]) -> Iterator[Fraction]:
    for one in found:
        yield one.value
        if one.step:
            yield one.value / one.step
        if one.kind == "time":  # 4 p.m. is 16
            yield one.value / 60
        if one.kind == "times":
            yield from (Fraction(one.value.numerator), Fraction(one.value.denominator))


def _of_hundred(step: str, shares: Collection[Fraction]) -> str:
    def written(match: re.Match[str]) -> str:
        share = Fraction(match.group()) * _HUNDRED
        return f"({decimal(share)}/{_HUNDRED})" if share in shares else match.group()

    return _DECIMAL.sub(written, step)


def _of_one(
    text: str, shares: Collection[Fraction], ones: Collection[str], given: Collection[tuple[Fraction, str]]
) -> str:
    """Return the step of an amount that is a percentage of one dollar, pound or euro of which the sentence or its sources speak."""
    for one in quantities.find(text, "ko"):
        share = one.value * _HUNDRED
        if one.kind == "money" and one.value < 1 and one.unit in ones and (one.value, one.unit) not in given:
            return f"{decimal(share)}/{_HUNDRED}" if share in shares else ""
    return ""
