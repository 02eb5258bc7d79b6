"""What is good in an answer whose repair is refused too, and the holes that the rest of it leaves.

Such a sentence is left out rather than printed on nothing; what it said, and between which others it stood, is kept for a person.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.draft import repeats, strangers, written
from pipeline.draft.replies import SentenceReply
from pipeline.draft.titles import writes_address
from pipeline.text import as_read, untranslated


@dataclass(frozen=True, slots=True)
class Hole:
    """Where a sentence was left out of a section: what it said, the name of what was wrong with it, and the sentences on either side.

    There is none before the first and none after the last. `fixed` counts the editor's sentences between the two; `gapes` says that
    what is left cannot be read without it: it opened the section or was a line of a list. `kept` are all sentences that its answer has left.
    """

    section: str
    text: str
    why: str
    before: str
    after: str
    fixed: int = 0
    gapes: bool = False
    kept: tuple[str, ...] = ()


def good(replies: Sequence[SentenceReply], rules: written.Rules) -> list[SentenceReply]:
    """Return the model's own sentences without those that lead a reader elsewhere, hide what they say, leave it in another language, bring in a name (an order's, or nobody's) or state something on nothing.

    The person's are put back by the merge.
    """
    strange = strangers.brought(replies, rules)
    return [reply for reply in replies if not (reply.fixed or id(reply) in strange or _why(reply, rules))]


def found(section: str, replies: Sequence[SentenceReply], rules: written.Rules) -> tuple[Hole, ...]:
    """Return the holes of a section that is made of what is good in an answer."""
    strange = strangers.brought(replies, rules)
    kept = {id(reply) for reply in repeats.dropped(good(replies, rules))}
    return tuple(
        _hole(section, replies, place, kept, why)
        for place, reply in enumerate(replies)
        if not reply.fixed and (why := "stranger" if id(reply) in strange else _why(reply, rules))
    )


def _hole(section: str, replies: Sequence[SentenceReply], place: int, kept: set[int], why: str) -> Hole:
    places = [at for at, reply in enumerate(replies) if id(reply) in kept]
    before = max((at for at in places if at < place), default=-1)
    after = min((at for at in places if at > place), default=len(replies))
    between = sum(bool(reply.fixed) for reply in replies[before + 1 : after])
    opens = before < 0 and not any(reply.fixed for reply in replies[:place])
    return Hole(
        section,
        replies[place].shown,
        why,
        replies[before].shown if before >= 0 else "",
        replies[after].shown if after < len(replies) else "",
        between,
        gapes=opens or replies[place].place in ("item", "step"),
        kept=tuple(replies[at].shown for at in places),
    )


def _why(reply: SentenceReply, rules: written.Rules) -> str:
    """Return the name of what keeps a sentence from being printed at all; nothing where it can be."""
    if as_read.disguised(reply.shown):
        return "disguised"
    if writes_address(reply.shown):
        return "address"
    if written.led(reply, rules):
        return "contact"
    if written.obeyed(reply, rules):
        return "planted"
    if not written.korean(reply.text) or untranslated.place(reply.text):
        return "language"
    return "uncited" if written.uncited(reply, rules) else ""
