"""Names that a sentence without a source brings in: advice, a question and a lead-in may name only what the sources or the cited sentences name."""

from collections.abc import Iterator, Sequence

from pipeline.draft.replies import SentenceReply, problem
from pipeline.draft.written import Rules
from pipeline.records import Problem


def problems(replies: Sequence[SentenceReply], rules: Rules) -> list[Problem]:
    """Return a problem for each sentence that rests on nothing and names what nothing else names."""
    return [
        problem("stranger", number=number, text=one.text[:60], names=", ".join(found))
        for number, one, found in _found(replies, rules)
    ]


def brought(replies: Sequence[SentenceReply], rules: Rules) -> frozenset[int]:
    """Return which of the replies bring in a name, by their `id`."""
    return frozenset(id(one) for _, one, _ in _found(replies, rules))


def _found(replies: Sequence[SentenceReply], rules: Rules) -> Iterator[tuple[int, SentenceReply, Sequence[str]]]:
    texts = [*rules.lent, *(one.shown for one in replies if _rests(one))]
    for number, one in enumerate(replies, start=1):
        if not (one.fixed or _rests(one)) and (found := rules.named(one.shown, texts)):
            yield number, one, found


def _rests(reply: SentenceReply) -> bool:
    return bool(reply.sources or any(figure.sources for figure in reply.figures))
