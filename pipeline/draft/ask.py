"""Ask the model once, keep the answer before using it, and give it one chance to mend what is wrong."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Generic, Protocol, TypeVar

from pipeline.draft.blocks import line
from pipeline.draft.fingerprint import fingerprint
from pipeline.errors import DeferredError, ReplyError
from pipeline.messages import say
from pipeline.records import Model, Problem, Reply, ReplyStore, Request

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
_SHOWN = 12
PLANNED = ("outline", "closing")  # what only a run asks for; all else can be written again alone
ROUND = 10  # attempts go up by ten, which leaves room for the repair of each


@dataclass(frozen=True, slots=True)
class Followed:
    """A model whose answers are followed from when they are asked for; see `Model.answer`."""

    model: Model
    heard: Callable[[str], None] | None = None
    cancelled: Callable[[], bool] | None = None
    begun: Callable[[], None] | None = None

    def answer(self, request: Request, **_: object) -> Reply:
        """Return the model's reply, following it."""
        return self.model.answer(request, heard=self.heard, cancelled=self.cancelled, begun=self.begun)


Accept = Callable[[str], T | tuple[Problem, ...]]


class Rescue(Protocol[T_co]):
    """What may still be made of refused answers from what is good in them: of the repair, and of the first one where that is worse."""

    def __call__(self, *answers: str) -> T_co | tuple[Problem, ...]:
        """Return it, or what is wrong with the last answer."""


def ask(request: Request, accept: Accept[T], model: Model, store: ReplyStore, rescue: Rescue[T] | None = None) -> T:
    """Return what `accept` makes of the reply, stored or new, or `rescue` of both; ReplyError where the repair is no better.

    A reply that breaks the protocol is kept too: the run that comes after a kill does not pay it again.
    """
    reply = stored(request, model, store)
    outcome = accept(reply.text)
    if isinstance(outcome, tuple):
        again = repair(request, reply.text, outcome)
        text = stored(again, model, store).text
        outcome = accept(text)
        if isinstance(outcome, tuple) and rescue is not None:
            saved = rescue(text, reply.text)
            outcome = outcome if isinstance(saved, tuple) else saved
    if isinstance(outcome, tuple):
        details = "\n".join(f"- {one.detail}" for one in outcome[:_SHOWN])
        key = "draft.reply.run" if request.subject in PLANNED else "draft.reply"
        raise ReplyError(say(key, subject=request.subject, problems=details), details)
    return outcome


@dataclass(frozen=True, slots=True)
class Question(Generic[T]):
    """A question as it stands: `made` is what its stored replies already give, None where it is still to be asked."""

    request: Request
    made: T | None


def standing(request: Request, accept: Accept[T], store: ReplyStore, rescue: Rescue[T] | None = None) -> Question[T]:
    """Return how a question stands; where the stored replies were refused, the same words are a new question, ten attempts on."""
    while True:
        try:
            return Question(request, ask(request, accept, _Nobody(), store, rescue))
        except DeferredError:
            return Question(request, None)
        except ReplyError:
            request = replace(request, attempt=request.attempt + ROUND)


def ask_again(
    request: Request, accept: Accept[T], model: Model, store: ReplyStore, rescue: Rescue[T] | None = None
) -> tuple[T, int]:
    """Ask as `ask` does, but never the old refusal again; return also the number of the attempt that was answered."""
    found = standing(request, accept, store, rescue)
    made = ask(found.request, accept, model, store, rescue) if found.made is None else found.made
    return made, found.request.attempt


@dataclass(frozen=True, slots=True)
class Earlier:
    """The replies of a store that were there before a run began, by their names: what they refused is asked anew, what came since is not."""

    store: ReplyStore
    names: frozenset[str]

    def find(self, fingerprint: str) -> Reply | None:
        """Return an earlier reply to a request, if any."""
        return self.store.find(fingerprint) if fingerprint in self.names else None

    def keep(self, reply: Reply) -> None:
        """Store a reply durably."""
        self.store.keep(reply)


def each(rescue: Accept[T]) -> Rescue[T]:
    """Return a rescue that takes the answers one by one: what the first of them gives that is no refusal."""

    def one_by_one(*answers: str) -> T | tuple[Problem, ...]:
        saved: T | tuple[Problem, ...] = ()
        for saved in map(rescue, answers):
            if not isinstance(saved, tuple):
                break
        return saved

    return one_by_one


class _Nobody:
    """A model that answers nothing: what is asked of it has no stored reply."""

    def answer(self, request: Request, **_: object) -> Reply:
        """Raise DeferredError."""
        raise DeferredError(request.subject)


def stored(request: Request, model: Model, store: ReplyStore) -> Reply:
    """Return the stored reply to a request, or a new one that is stored before it is returned."""
    found = store.find(fingerprint(request))
    if found is not None:
        return found
    reply = model.answer(request)
    store.keep(reply)
    return reply


def repair(request: Request, text: str, problems: tuple[Problem, ...]) -> Request:
    """Return the second and last attempt: the same question, the first answer, and what is wrong with it."""
    details = "\n".join(f"- {one.detail}" for one in problems[:_SHOWN])
    note = say("draft.repair", lang="ko", answer=line(text[:20_000]), problems=details)
    return replace(request, prompt=f"{request.prompt}\n\n{note}", attempt=request.attempt + 1, repair=True)
