"""The rounds of a night run at half the price: outline, sections and closing are each handed in by one run and picked up by a later one.

A round is noted before it is handed in. A run that finds a note without an id looks through the account's newer batches for it
before it hands anything in again. A round that has not ended when the issue needs it is cancelled, and the rest is asked at once.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from pipeline.draft import batch as batches
from pipeline.draft import prices
from pipeline.draft.batch import BatchModel, ClaudeBatches, Look, Outcome
from pipeline.draft.budget import estimate
from pipeline.draft.fingerprint import fingerprint
from pipeline.draft.model import ClaudeModel
from pipeline.draft.trouble import Answered, Trouble
from pipeline.errors import DeferredError
from pipeline.messages import say
from pipeline.records import Model, Reply, ReplyStore, Request
from pipeline.run.calendar import issue_time
from pipeline.run.context import Context
from pipeline.run.outcome import Outcome as Ended
from pipeline.state import Batch, Batches
from pipeline.workspace import IssueFolder

LONGEST = timedelta(hours=25)  # a batch ends within 24 hours, and its results are there a little later
LAST_RUN = timedelta(hours=1)  # before the issue's time: the last of the runs that `schedule` starts


def begun(context: Context, issue: IssueFolder) -> bool:
    """Whether a round of this issue was ever handed in: then what it was made from stays as it is."""
    return _table(context, issue).begun()


def waiting(context: Context, issue: IssueFolder) -> Batch | None:
    """Return the round that is under way, if any."""
    return _table(context, issue).open()


def until(context: Context, issue: IssueFolder) -> datetime | None:
    """Return when the round that is under way is given up; None where there is none."""
    found = waiting(context, issue)
    return _deadline(context, issue, found) if found else None


def deferred(context: Context, issue: IssueFolder, error: DeferredError, *, stays: bool, told: bool) -> Ended:
    """Return how a run ended whose replies come later, and say what is waited for.

    A run that `stays` goes on with them by itself, says until when it waits, and is `told` of one batch once.
    """
    last, text = until(context, issue), str(error)
    if stays and last is not None:
        at = f"{last.astimezone(context.settings.newsletter.zone):%m-%d %H:%M}"
        text = f"{error.batch} {say('run.batch.waits', until=at)}"
    if error.handed_in or not told:
        context.progress("draft", text)
    return Ended(issue.day.isoformat(), stopped=text, until=last, retry_after=error.retry_after)


def _deadline(context: Context, issue: IssueFolder, found: Batch) -> datetime:
    """Return how long a round is waited for: to the last run before the issue's time, or as long as a batch can take."""
    needed = issue_time(context.settings.newsletter, issue.day) - LAST_RUN
    longest = found.at + LONGEST
    return min(needed, longest) if found.at < needed else longest


def through(context: Context, issue: IssueFolder, live: Model | None, store: ReplyStore) -> BatchModel | None:
    """Return the model that hands in what it is asked; None where this issue asks at once: so it is set, or there is no time for a round.

    The round that was handed in before is picked up first; DeferredError where it is still under way and can be waited for.
    """
    if not isinstance(live, ClaudeModel):
        return None
    lost = _pick_up(context, issue, live, store)
    table = _table(context, issue)
    if not context.settings.newsletter.model.batch or table.given_up():
        return None
    model = BatchModel(live, lost, table.tried())
    due = issue_time(context.settings.newsletter, issue.day)
    if due - LAST_RUN <= context.now() < due:
        context.progress("draft", say("run.batch.due", due=f"{due:%m-%d %H:%M}"))
        model.without_batches = True
    return model if lost or not model.without_batches else None


def hand_in(
    context: Context, issue: IssueFolder, model: BatchModel, price: Callable[[Sequence[Request]], float]
) -> None:
    """Hand in what the model was asked, as far as the budget goes, and raise DeferredError, which tells the `price` of it.

    Returns where nothing was handed in: the model then says why, or answers at once because the server takes no batches.
    """
    live, known = model.live, model.live.purse.known
    fitting: dict[str, tuple[Request, Reply]] = {}
    reserved = 0.0
    for request in model.take():
        output = prices.plausible(request.kind, known(request.model))
        usd = batches.expected(request, output=output)
        if live.purse.over(request, usd, reserved) is not None:
            usd = batches.expected(request, live.counted, output)
        over = live.purse.over(request, usd, reserved)
        if over is not None:
            model.closed = over
            continue
        booked = min(usd, estimate(request, batch=True, known=known(request.model)))
        fitting[fingerprint(request)] = request, batches.awaited(request, booked)
        reserved += usd
    if fitting:
        total = price([request for request, _ in fitting.values()])
        _hand_in(context, issue, model, fitting, (live.purse.left() - reserved) / len(fitting), total)


Fitting = Mapping[str, tuple[Request, Reply]]


def _hand_in(
    context: Context, issue: IssueFolder, model: BatchModel, fitting: Fitting, spare: float, total: float
) -> None:
    """Hand in what the budget holds, each answer at most as long as its share of what is left over pays for."""
    live, known, awaited = model.live, model.live.purse.known, [reply for _, reply in fitting.values()]
    sent = {
        name: batches.bounded(request, prices.plausible(request.kind, known(request.model)), spare)
        for name, (request, _) in fitting.items()
    }
    server, table = ClaudeBatches(live.line, context.clock), _table(context, issue)
    before = server.newest()
    number = table.intend(awaited, before)
    identifier = server.hand_in(sent, before)
    if identifier is None:
        table.drop(number, awaited)
        model.without_batches = True
        context.progress("draft", say("run.batch.none"))
        return
    table.name(number, identifier)
    context.state.note("drafter", "claude")
    raise _deferred("handed", say("run.batch.handed", count=len(fitting), cost=f"{total:.3f}"))


def _deferred(how: str, batch: str, retry_after: float | None = None) -> DeferredError:
    """Return the error that ends a run whose replies come later."""
    later = say(f"run.batch.next.{how}")
    return DeferredError(f"{batch} {later}", retry_after, batch=batch, handed_in=how == "handed")


def _table(context: Context, issue: IssueFolder) -> Batches:
    return Batches(context.state, issue.day.isoformat(), context.clock)


def _pick_up(context: Context, issue: IssueFolder, live: ClaudeModel, store: ReplyStore) -> Mapping[str, Trouble]:
    """Store the replies of the round that was handed in, and return what it ended without; DeferredError where it is waited for."""
    table, server = _table(context, issue), ClaudeBatches(live.line, context.clock)
    found = table.open()
    if found is None:
        return {}
    results, late = _results(server, table, found), False
    if isinstance(results, Look):
        late = context.now() >= _deadline(context, issue, found)
        if context.settings.newsletter.model.batch and not late:
            raise _deferred("working", _told(context, "working", found), results.retry_after)
        context.progress("draft", _told(context, "late" if late else "unwanted", found))
        results = _given_up(server, found, results)
    if results is None:
        table.drop(found.n, found.awaited)
        return {}
    lost: dict[str, Trouble] = {}
    costs: dict[str, float] = {}
    paid: dict[str, Reply] = {}
    for one in found.awaited:
        outcome = results.get(one.fingerprint, Trouble("cut"))
        if isinstance(outcome, Answered):
            store.keep(batches.replied(one, outcome))
        else:
            lost[one.fingerprint] = outcome
            usd = prices.lost(one.model, outcome, one.cost_usd, batch=True)
            if outcome.usage is not None and outcome.ended:
                paid[one.fingerprint] = replace(one, usage=outcome.usage, cost_usd=usd)
            else:
                costs[one.fingerprint] = usd
    table.close(found.n, costs, paid, late=late)
    if any(one.kind == "unknown-batch" for one in lost.values()):
        context.progress("draft", _told(context, "unknown", found))
        return lost
    _say_came(context, found, lost, late=late)
    return lost


def _say_came(context: Context, found: Batch, lost: Mapping[str, Trouble], *, late: bool) -> None:
    """Say which replies a round brought, and what is asked live now because it did not come."""
    gone = [one for one in found.awaited if one.fingerprint in lost]
    names = "".join(f"\n  - {one.subject}: {lost[one.fingerprint].say(one.subject)}" for one in gone)
    text = say("run.batch.came", count=len(found.awaited) - len(gone), awaited=len(found.awaited))
    context.progress("draft", text + (say("run.batch.lost", names=names) if names else ""))
    again = [one.subject for one in gone if batches.asked_again(lost[one.fingerprint])]
    if again and context.settings.newsletter.model.batch and not late:  # else that was said of the whole round
        context.progress("draft", say("run.batch.again", names=", ".join(again)))


def _told(context: Context, how: str, found: Batch) -> str:
    since = found.at.astimezone(context.settings.newsletter.zone)
    return say(f"run.batch.{how}", count=len(found.awaited), since=f"{since:%m-%d %H:%M}")


def _given_up(server: ClaudeBatches, found: Batch, look: Look) -> Mapping[str, Outcome]:
    """Cancel a round and return what it has brought so far; what has not come may still be answered, and billed."""
    awaited = {one.fingerprint for one in found.awaited}
    server.cancel(look.id)
    after = server.look(look.id)
    if after is not None and after.ended:
        return server.results(look.id, awaited)
    return dict.fromkeys(awaited, Trouble("late"))


def _results(server: ClaudeBatches, table: Batches, found: Batch) -> Mapping[str, Outcome] | Look | None:
    """Return the results of a round, or how it stands where it has not ended; None where the server does not have it."""
    awaited = {one.fingerprint for one in found.awaited}
    identifier = found.id or _there(server, table, found, found.before)
    while identifier:
        look = server.look(identifier)
        if look is not None and not look.ended:
            return look
        if look is None and found.id:
            return dict.fromkeys(awaited, Trouble("unknown-batch"))
        results = server.results(identifier, awaited) if look is not None else {}
        if found.id or not results or results.keys() & awaited:
            return results
        table.look_after(found.n, identifier)  # another program's batch of the same size
        identifier = _there(server, table, found, identifier)
    return None


def _there(server: ClaudeBatches, table: Batches, found: Batch, before: str) -> str:
    """Return the id of the oldest batch after `before` that can be the round, or nothing."""
    return next((row.id for row in server.since(before) if row.count == len(found.awaited)), "")
