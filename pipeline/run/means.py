"""The means of drafting: who answers, what is stored, the prompts, and which round of a question it is that is asked now."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import PurePosixPath
from typing import TypeVar

from pipeline.draft import batch, prices
from pipeline.draft.ask import Accept, Earlier, Followed, Rescue, standing
from pipeline.draft.batch import BatchModel
from pipeline.draft.budget import estimate
from pipeline.draft.fingerprint import fingerprint
from pipeline.draft.model import ClaudeModel
from pipeline.draft.prompts import Prompts
from pipeline.errors import DeferredError
from pipeline.messages import say
from pipeline.records import Article, Model, Reply, Request
from pipeline.run import batching
from pipeline.run.calendar import issue_time
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder, ReplyFolder

T = TypeVar("T")
Articles = Mapping[str, Article]


@dataclass(frozen=True, slots=True)
class Desk:
    """What drafting works with: who answers (None: nobody), the stored replies and the prompts.

    `hand_in` submits what the model deferred and raises DeferredError; where it returns, the model answers otherwise. `articles`
    are those of the issue where they were read once for all. `earlier` names the replies that were stored before this run.
    """

    model: Model | None
    store: ReplyFolder
    prompts: Prompts
    hand_in: Callable[[], None] = lambda: None
    articles: Articles | None = None
    earlier: frozenset[str] = frozenset()


def desk(context: Context, issue: IssueFolder, *, batched: bool = False) -> Desk:
    """Return the means of drafting an issue. `batched` asks in batches where the settings say so, for work that nobody waits for."""
    name = issue.day.isoformat()

    def booked(reply: Reply) -> None:
        context.state.book(name, reply, context.now())

    earlier = frozenset(path.stem for path in (issue.path / "replies").glob("*.json"))
    store = ReplyFolder(issue.path / "replies", booked)
    live, texts = context.model(context, name), prompts(context, issue)
    through = batching.through(context, issue, live, store) if batched else None
    if through is None:
        return Desk(live, store, texts, earlier=earlier)
    means = Desk(through, store, texts, earlier=earlier)

    def hand_in() -> None:
        batching.hand_in(context, issue, through, lambda requests: sum(ahead_each(context, means, requests)))

    return replace(means, hand_in=hand_in)


def unpriced(context: Context) -> bool:
    """Whether a model drafts of which nobody knows what it costs."""
    model = context.settings.newsletter.model
    if context.sample or model.drafter in ("extractive", "sample") or context.secrets.api_key is None:
        return False
    return prices.unpriced(model.name, model.base_url or context.secrets.get("ANTHROPIC_BASE_URL"))


def lengths(context: Context) -> Mapping[str, int]:
    """Return how long answers are while nothing is known of the model's."""
    asked = context.settings.newsletter.sections
    return prices.lengths(asked.words, asked.max)


def ahead(
    context: Context,
    means: Desk,
    request: Request,
    count: Callable[[Request], int] | None = None,
    *,
    warm: bool = False,
) -> float:
    """Return what a request will cost as it is asked now: its prompt as `count` says or the server, its answer as those before it.

    `warm` says that one which shares the cache with it is asked before.
    """
    model = means.model
    if model is None or context.sample:
        return 0.0
    live = model.live if isinstance(model, BatchModel) else model
    if not isinstance(live, ClaudeModel):
        return estimate(request, cache=False)
    tokens = count(request) if count else live.counted(request)
    if isinstance(model, BatchModel) and not model.at_once(request):
        output = prices.likely(request.kind, live.purse.known(request.model), lengths(context))
        return batch.expected(request, lambda _: tokens, output)
    return live.estimate(request, tokens, lengths(context), warm=warm)


def ahead_together(
    context: Context, means: Desk, requests: Sequence[Request], count: Callable[[Request], int] | None = None
) -> list[float]:
    """Return what each of some sections will cost, and last what is written from them all: about as much as the longest of them, in its own length."""
    if not requests:
        return []
    longest, tokens = _measured(means, requests, count)
    return [*_each(context, means, requests, tokens), ahead(context, means, replace(longest, kind="closing"), tokens)]


def ahead_each(context: Context, means: Desk, requests: Sequence[Request]) -> list[float]:
    """Return what each of some requests will cost that are handed in together: as it is told before they are made."""
    return _each(context, means, requests, _measured(means, requests, None)[1]) if requests else []


def _measured(
    means: Desk, requests: Sequence[Request], count: Callable[[Request], int] | None
) -> tuple[Request, Callable[[Request], int]]:
    """Return the longest request, and what counts the tokens of each: the longest is counted by the server, the others by its measure."""
    model = means.model
    live = model.live if isinstance(model, BatchModel) else model
    longest = max(requests, key=prices.most_tokens)
    measure = count(longest) if count else live.counted(longest) if isinstance(live, ClaudeModel) else roughly(longest)
    return longest, lambda asked: round(prices.most_tokens(asked) * measure / prices.most_tokens(longest))


def _each(context: Context, means: Desk, requests: Sequence[Request], tokens: Callable[[Request], int]) -> list[float]:
    """Return what each request will cost; the first that is asked live writes the cache for those after it."""
    model, costs, warm = means.model, list[float](), False
    for one in requests:
        costs.append(ahead(context, means, one, tokens, warm=warm))
        warm = warm or not isinstance(model, BatchModel) or model.at_once(one)
    return costs


def roughly(request: Request) -> int:
    """Return about how many tokens a prompt has, without asking anyone."""
    return prices.most_tokens(request) // 2


def prompts(context: Context, issue: IssueFolder) -> Prompts:
    """Return the prompts of an issue, with the editor's voice and the time at which it is read."""
    texts = {
        PurePosixPath(name).name: text for name, text in context.templates().items() if name.startswith("prompts/")
    }
    newsletter = context.settings.newsletter
    return Prompts(texts, context.voice(), newsletter, issue_time(newsletter, issue.day))


def announced(context: Context, name: str, means: Desk) -> Desk:
    """Return means that tell once that something is being written, when the model is asked: not where the budget or a batch holds it back."""
    tell = cache(partial(context.progress, "draft", say("run.drafting", section=name)))
    if means.model is None:
        tell()
        return means
    model = means.model if isinstance(means.model, Followed) else Followed(means.model)
    return replace(means, model=replace(model, begun=tell))


def or_handed_in(means: Desk, write: Callable[[], T]) -> T:
    """Return what is written; where its reply was deferred it is handed in, which raises DeferredError, or written otherwise."""
    try:
        return write()
    except DeferredError:
        means.hand_in()
        return write()


def asked_next(request: Request, accept: Accept[T], means: Desk, rescue: Rescue[T] | None = None) -> Request:
    """Return the question as this run asks it: as it was last asked, and one round on where an earlier run stored only refusals."""
    return standing(newest(request, means.store), accept, Earlier(means.store, means.earlier), rescue).request


def newest(request: Request, store: ReplyFolder) -> Request:
    """Return the question as it was last asked: a section that was drafted afresh is not taken back to its first draft."""
    attempts = sorted(store.attempts(request.subject), reverse=True)
    asked = (replace(request, attempt=attempt) for attempt in attempts if attempt > request.attempt)
    return next((again for again in asked if store.find(fingerprint(again)) is not None), request)


def stored(request: Request, means: Desk) -> bool:
    """Whether the reply to a request is stored."""
    return means.store.find(fingerprint(request)) is not None
