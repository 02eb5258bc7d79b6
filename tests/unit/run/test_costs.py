"""What `cost` says of each answer that was paid: the first, its repair, one for a question that changed, one asked again."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from pipeline.draft.fingerprint import fingerprint
from pipeline.records import Reply, Request, Usage
from pipeline.run import costs
from pipeline.run.context import Context
from pipeline.state import Calls

ISSUE = "2026-12-09"

Book = Callable[[Context, Request], None]
SENT = Request("closing", "closing", "some-model", "규칙", "", "꼭지 넷", {})


def replied(context: Context, request: Request) -> None:
    """Book a reply, as one that is stored is."""
    reply = Reply(
        fingerprint=fingerprint(request),
        kind=request.kind,
        subject=request.subject,
        attempt=request.attempt,
        model=request.model,
        text="{}",
        usage=Usage(100, 100),
        cost_usd=0.01,
    )
    context.state.book(ISSUE, reply, context.now())


def cut(context: Context, request: Request) -> None:
    """Book an answer that ended and was no reply."""
    calls = Calls(context.state, ISSUE, context.clock)
    calls.pay(calls.begin(request, fingerprint(request), 0.02), request.model, Usage(100, 100), 0.01)


LATE = replace(SENT, prompt="꼭지 다섯")


@pytest.mark.parametrize(
    ("paid", "hows"),
    [
        ([(replied, SENT), (replied, LATE)], ["first", "changed"]),
        ([(cut, SENT), (replied, SENT)], ["first", "anew"]),
        ([(cut, SENT), (replied, SENT), (replied, LATE)], ["first", "anew", "changed"]),
        ([(replied, SENT), (cut, LATE), (replied, LATE)], ["first", "changed", "anew"]),
        ([(replied, SENT), (replied, replace(SENT, attempt=2)), (replied, LATE)], ["first", "repair", "changed"]),
        ([(replied, SENT), (replied, replace(SENT, attempt=11))], ["first", "again"]),
        ([(replied, SENT), (replied, replace(SENT, attempt=12))], ["first", "again-repair"]),
    ],
)
def test_each_answer_is_told_as_what_it_was_asked_for(
    context: Context, paid: list[tuple[Book, Request]], hows: list[str]
) -> None:
    for book, request in paid:
        book(context, request)
    assert [row.how for row in costs.spent(context) if row.issue == ISSUE] == hows
