"""Figures that a model declares though its sentence does not write them, and whether anything is lost without them."""

from collections.abc import Sequence

from pipeline.draft import steps
from pipeline.draft.amounts import Said
from pipeline.draft.replies import FigureReply, SentenceReply
from pipeline.text import quantities


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
