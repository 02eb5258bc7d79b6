"""An answer for lede, takeaways and titles that was asked for over other sections than stand now: what it gives over these."""

from dataclasses import replace
from functools import partial

from pipeline.draft import closing
from pipeline.draft.ask import ROUND, repair
from pipeline.draft.ask import stored as answered
from pipeline.records import ClosingDraft, Reply, Request
from pipeline.run.means import Desk


def older(request: Request, task: closing.ClosingTask, means: Desk) -> ClosingDraft | None:
    """Return what the answer that was asked for over other sections gives over these; None where there is none that can be used.

    What is wrong with it gets its one repair, asked over the sections as they are now.
    """
    accept, answers = partial(closing.accept, task), _answers(means)
    if not answers or means.model is None:
        return None
    for reply in answers:
        outcome = accept(reply.text)
        if isinstance(outcome, ClosingDraft):
            return outcome
    newest = answers[0]
    if not _is_repair(newest):
        problems = accept(newest.text)
        again = repair(
            replace(request, attempt=newest.attempt), newest.text, problems if isinstance(problems, tuple) else ()
        )
        mended = answered(again, means.model, means.store)
        outcome, answers = accept(mended.text), (mended, newest)
    if isinstance(outcome, tuple):
        outcome = closing.rescue(task, *(reply.text for reply in answers))
    return None if isinstance(outcome, tuple) else outcome


def waits(task: closing.ClosingTask, means: Desk) -> bool:
    """Whether an answer is stored that was asked for over other sections and gives, or may be made to give, what comes last."""
    answers = _answers(means)
    return bool(answers) and (not _is_repair(answers[0]) or rescued(task, means) is not None)


def rescued(task: closing.ClosingTask, means: Desk) -> ClosingDraft | None:
    """Return what the newest answers give, as they are; None where they give nothing."""
    answers = _answers(means)
    made = closing.rescue(task, *(reply.text for reply in answers)) if answers else ()
    return made if isinstance(made, ClosingDraft) else None


def _answers(means: Desk) -> tuple[Reply, ...]:
    """Return the newest answer and, where that is a repair, the one before it."""
    replies = means.store.of("closing")
    if not replies:
        return ()
    return (replies[-1], *replies[-2:-1]) if _is_repair(replies[-1]) else replies[-1:]


def _is_repair(reply: Reply) -> bool:
    return reply.attempt % ROUND != 1
