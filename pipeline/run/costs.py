"""What was spent, what may have been billed without a reply, and what the next run would cost: for `cost`."""

from dataclasses import dataclass
from datetime import date

from pipeline.draft import batch, budget, prices
from pipeline.draft.ask import ROUND
from pipeline.draft.fingerprint import fingerprint
from pipeline.draft.model import ClaudeModel
from pipeline.records import Request
from pipeline.run import asked, drafting, ending, without
from pipeline.run.context import Context
from pipeline.run.editing import load_sections, need_outline
from pipeline.run.means import lengths
from pipeline.state import TRIAL, Calls, possibly_billed
from pipeline.workspace import IssueFolder

_TITLE = "title"  # the subject of new titles; the first ones come with lede and takeaways


@dataclass(frozen=True, slots=True)
class Cost:
    """One reply (`paid`), or one call without a reply: `possibly` billed, at a generous guess, or `waiting` in a batch that is under way.

    `how` says what was asked: the `first` time, `anew` where no reply came of that, `changed` where the question is another one since, a
    `repair` of that reply, `again` (a rewrite, or what a later run asks for since no answer could be used), or a repair of that
    (`again-repair`), a `trial` of the server; nothing where an older program did not note it. A trial's `issue` is its month.
    """

    issue: str
    subject: str
    kind: str
    usd: float
    state: str = "paid"
    how: str = ""


@dataclass(frozen=True, slots=True)
class Forecast:
    """What one request will cost; nothing where the section is written or its reply is stored."""

    subject: str
    usd: float
    written: bool = False


def spent(context: Context) -> list[Cost]:
    """Return what every reply cost and what may have been billed, by issue in order."""
    paid = [(*row, "paid") for row in context.state.costs()]
    doubt = [
        (one.issue, one.subject, one.kind, one.usd, one.attempt, True, "waiting" if one.waits else "possibly")
        for one in possibly_billed(context.state)
    ]
    rows: list[Cost] = []
    first: dict[tuple[str, str], bool] = {}  # by issue and subject, whether the first answer was kept
    for issue, subject, kind, usd, attempt, kept, state in (*paid, *doubt):
        how = "trial" if kind == TRIAL else _how(subject, attempt)
        if how == "first":
            before = first.get((issue, subject)) if state != "possibly" else None
            first[issue, subject] = kept
            how = "first" if before is None else "changed" if before else "anew"
        rows.append(Cost(issue, subject, kind, usd, state, how))
    return sorted(rows, key=lambda row: row.issue)


def booked(context: Context, day: date, subject: str) -> tuple[int, float]:
    """Return how many calls for one subject of an issue have no reply, and what its replies have cost."""
    issue = day.isoformat()
    doubt = [one for one in possibly_billed(context.state, issue) if one.subject == subject]
    return len(doubt), context.state.spent(issue, subject)


def _how(subject: str, attempt: int) -> str:
    """Return what an attempt was. Attempts go up by rounds, a repair is the second of its round; titles are only asked for again."""
    if attempt == 0:
        return ""
    repair = (attempt - 1) % ROUND > 0
    if attempt > ROUND or subject == _TITLE:
        return "again-repair" if repair else "again"
    return "repair" if repair else "first"


def forecast(context: Context, issue: IssueFolder) -> list[Forecast]:
    """Return what each section of the outline costs to write, its prompt counted by the server where there is one.

    What is written last can only be counted when the sections are there; until then the cost of a section stands for it.
    """
    plan = need_outline(issue)
    means = drafting.desk(context, issue)
    stories = [row for row in plan.sections if row.kind == "story"]
    tasks = [drafting.task_of(context, issue, plan, row) for row in stories]
    requests = [drafting.section_request(task, means) for task in tasks]
    means = asked.answered(issue, map(asked.of_section, tasks, requests), means)
    rows = [
        _forecast(context, means, request, written=issue.section_path(row.id) is not None)
        for row, request in zip(stories, requests, strict=True)
    ]
    last = [row for row in plan.sections if row.kind in ("lede", "takeaways")]
    again = without.again(issue, plan) and any(row.usd for row in rows)
    if all(issue.section_path(row.id) is not None for row in last) and not again:
        return [*rows, Forecast("closing", 0.0, written=True)]
    if not again and any(one.kind == "story" for one in load_sections(issue, plan)):
        last_asked = ending.next_request(issue, plan, means)
        if last_asked is None:
            return [*rows, Forecast("closing", 0.0, written=True)]
        return [*rows, _forecast(context, means, last_asked, written=False)]
    return [*rows, Forecast("closing", max((row.usd for row in rows), default=0.0))]


def price(context: Context, means: drafting.Desk, request: Request) -> float:
    """Return what a request costs that is asked at once, its prompt counted by the server where there is one."""
    if context.sample or means.model is None:
        return 0.0
    if isinstance(means.model, ClaudeModel):
        return means.model.estimate(request)
    return budget.estimate(request, cache=False)


def roughly(context: Context, issue: IssueFolder, request: Request) -> float:
    """Return about what a request costs that is asked at once, without asking anyone: its answer as long as the model's last ones."""
    known = Calls(context.state, issue.day.isoformat(), context.clock).outputs(request.model)
    return 0.0 if context.sample else budget.estimate(request, cache=False, known=known)


def _forecast(context: Context, means: drafting.Desk, request: Request, *, written: bool) -> Forecast:
    settings = context.settings.newsletter.model
    if written or means.store.find(fingerprint(request)) is not None:
        return Forecast(request.subject, 0.0, written=True)
    if context.sample or means.model is None:
        return Forecast(request.subject, 0.0)
    if not isinstance(means.model, ClaudeModel):
        return Forecast(request.subject, budget.estimate(request, cache=settings.cache, batch=settings.batch))
    if settings.batch:
        output = prices.likely(request.kind, means.model.purse.known(request.model), lengths(context))
        return Forecast(request.subject, batch.expected(request, means.model.counted, output))
    return Forecast(request.subject, means.model.estimate(request, lengths=lengths(context)))
