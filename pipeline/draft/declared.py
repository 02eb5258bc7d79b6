"""Whether a sentence of the model writes the figures that it declares, and declares those that it writes."""

import itertools
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.draft import amounts, astray, steps
from pipeline.draft.amounts import Said
from pipeline.draft.replies import FigureReply, SentenceReply
from pipeline.text import quantities
from pipeline.text.quantities import Quantity

_FEW = 8  # figures of the cited sentences; of more, some two give any figure
_ROUNDED = Fraction(6, 100)  # then it is a cited figure itself
_LOOSELY = Fraction(1, 10)  # the same where the sentence says about, or over
_REACHED = Fraction(6, 1000)
_NO_OPERANDS = ("date", "time", "ordinal", "quarter")


def spelled(reply: SentenceReply, said: Said) -> SentenceReply:
    """Return a sentence, and the figures that it declares, with an amount and its `only` written so that nobody reads `만` as ten thousand."""
    sources = [*reply.sources, *(source for figure in reply.figures for source in figure.sources)]
    text = amounts.spelled(reply.text, sources, said)
    if text == reply.text:
        return reply
    whole = {one.text: amounts.spelled(one.text, sources, said) for one in reply.figures}
    alone = {one: amounts.spelled(f"{one}만", sources, said).removesuffix("만") for one in whole}  # `$20` is declared
    new = {one: next((form for form in (one, whole[one], alone[one]) if form in text), one) for one in whole}
    figures = [one.model_copy(update={"text": new[one.text]}) for one in reply.figures]
    return reply.model_copy(update={"text": text, "figures": figures})


def stands(figure: FigureReply, reply: SentenceReply) -> bool:
    """Whether a figure is written in its sentence, in the text or in the bold name before it."""
    text = " ".join(figure.text.split())
    return bool(text) and text in reply.shown


def dropped(reply: SentenceReply, said: Said) -> SentenceReply:
    """Return a sentence without figures that it does not write, where all that it writes is declared or stands in what it cites.

    Where a written figure is neither, the one that was declared may be meant: that is for the model to mend. Sources are kept.
    """
    kept = [one for one in reply.figures if stands(one, reply)]
    if len(kept) == len(reply.figures) or not _complete(reply, kept, said):
        return reply
    gone = [source for one in reply.figures if one not in kept for source in one.sources]
    return reply.model_copy(update={"figures": kept, "sources": list(dict.fromkeys((*reply.sources, *gone)))})


def _complete(reply: SentenceReply, kept: Sequence[FigureReply], said: Said) -> bool:
    known = {one.value for one in steps.cited(reply, said)}
    declared = {one.value for figure in kept for one in quantities.find(figure.text, "ko")}
    written = quantities.readings(reply.shown, "ko")
    return all(any(one.value in known | declared for one in group) for group in written)


def loose(reply: SentenceReply, sources: Sequence[str], said: Said) -> Iterator[tuple[str, str]]:
    """Yield the amounts of a sentence that what it cites has not, where none of its figures is worked out: the name of the problem and the amount."""
    for amount in () if any(figure.step for figure in reply.figures) else amounts.unfounded(reply.shown, sources, said):
        yield "amount-only" if amounts.misread(amount, sources, said) else "amount", amount


def lacking(reply: SentenceReply, said: Said) -> Iterator[tuple[str, str]]:
    """Yield what the declarations of a sentence lack: the name of the problem and the figure.

    A figure without a subject, a sentence with figures that declares none, a figure that was worked out without its arithmetic.
    """
    yield from (("figure-subject", figure.text) for figure in reply.figures if not figure.subject.strip())
    written = [group for group in quantities.readings(reply.shown, "ko") if _counts(group)]
    if written and not reply.figures:
        yield "figure-missing", ", ".join(group[0].text for group in written)
        return
    told = list(steps.cited(reply, said))
    cited = [one for one in told if one.value and one.kind not in _NO_OPERANDS]
    for group in written:
        stepped = any(figure.step and group[0].text in figure.text for figure in reply.figures)
        if any(astray.from_a_day(reply.shown, one, told) for one in group):
            continue
        if not stepped and all(_worked_out(one, cited) for one in group):
            yield "figure-step", group[0].text


def _as_written(one: Quantity) -> Fraction:
    """Return a figure as arithmetic takes it: `11주` is 11, `1,200억` all that it is."""
    return one.value / one.step if one.kind in ("duration", "size") and one.step else one.value


def _counts(group: Sequence[Quantity]) -> bool:
    """Whether a figure of a sentence is one to declare: not a number that may be part of a name (`루멘 20`)."""
    return astray.telling(group) and any(one.kind != "number" for one in group)


def _worked_out(one: Quantity, cited: Sequence[Quantity]) -> bool:
    """Whether a figure is none of the cited ones, be it rounded, in hundredths or in another unit, and arithmetic makes it of two of them."""
    value, values = _as_written(one), list(dict.fromkeys(_as_written(other) for other in cited))
    rounded = _LOOSELY if one.bound or one.approximate else _ROUNDED
    if len(values) > _FEW or any(_near(one.value, other.value, rounded) for other in cited):
        return False
    if any(_near(value, other * scale, rounded) for other in values for scale in (1, 100, Fraction(1, 100))):
        return False
    pairs = itertools.permutations(values, 2)
    return any(_near(value, made, _REACHED) for pair in pairs for made in astray.of_two(*pair))


def _near(one: Fraction, other: Fraction, within: Fraction) -> bool:
    return abs(one - other) <= within * abs(one)
