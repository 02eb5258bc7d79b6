"""The money of one issue: what a call may cost is set aside before it starts, so that calls side by side keep to the budget together.

A call is begun only where its prompt and as much of an answer as must be reckoned with still fit; how long the answer may be is said to
the server, and that the cache holds nothing is reckoned with for each call, so that none can cost more than was set aside. What does not
fit yet waits for the calls that are under way, and is reckoned anew from what their answers took. Sections leave what is written last its part.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from threading import Condition

from pipeline.draft import prices
from pipeline.draft.budget import Calls, estimate
from pipeline.draft.fingerprint import fingerprint
from pipeline.errors import BudgetExceededError
from pipeline.messages import say
from pipeline.records import Request, Usage

FIRST_ROUND = 10  # attempts above it are rewrites
SIBLINGS = 6  # sections that are asked side by side share what is left over


@dataclass(frozen=True, slots=True)
class Wanted:
    """A question that is to be sent: with how many prompt tokens, for at most how many of an answer, and if to the cache.

    `least` is what its answer needs for sure, 0 where that is reckoned from what others took. `warm` are the tokens of its prompt that
    are in the cache.
    """

    request: Request
    prompt: int
    least: int
    most: int
    cache: bool
    warm: Callable[[], int] = lambda: 0

    def cost(self, output: int, *, warm: int = 0) -> float:
        """Return its dollars with an answer of so many tokens."""
        request = replace(self.request, max_tokens=self.most)
        return prices.expected(request, self.prompt, cache=self.cache, output=output, warm=warm)

    def dearest(self, output: int) -> float:
        """Return the most dollars that it can cost with an answer of so many tokens: nothing is in the cache, all is written there."""
        output = min(output, self.most)
        usage = Usage(cache_write=self.prompt, output=output) if self.cache else Usage(input=self.prompt, output=output)
        return prices.cost(self.request.model, usage)


@dataclass(frozen=True, slots=True)
class Share:
    """What was set aside for a call: the number it is noted by, how long its answer may be, and what it is booked at."""

    number: int
    max_tokens: int
    booked: float


class Purse:
    """Sets money aside for calls; safe to ask from several threads."""

    def __init__(self, budget_usd: float, calls: Calls) -> None:
        self._budget = budget_usd
        self._calls = calls
        self._above: dict[int, float] = {}  # by call, what is set aside above what it is booked at
        self._took: list[tuple[str, int]] = []  # by the answers that came just now, which may not be booked yet
        self._last: Request | None = None
        self._changed = Condition()

    def known(self, model: str) -> Sequence[tuple[str, int]]:
        """Return how long the answers of a model were, the newest first."""
        return [*reversed(self._took), *self._calls.outputs(model)]

    def keep_for(self, last: Request | None) -> None:
        """Let sections leave what a closing costs whose prompt is about as long as this one; None: no more."""
        self._last = last

    def take(self, wanted: Wanted, *, patient: bool) -> Share | None:
        """Set aside what a call may cost and note it; BudgetExceededError where it does not fit.

        While other calls are under way what does not fit waits for them; where it is not `patient` None says that it does not fit.
        """
        with self._changed:
            while True:
                warm, least = wanted.warm(), self._least(wanted)
                free, kept = self._free(), self._kept(wanted.request)
                need = max(wanted.cost(least, warm=warm), wanted.dearest(least) - kept)
                if need + kept <= free or not need:
                    break
                if not patient:
                    return None
                if not self._above:
                    raise self._over(wanted.request, need, self._budget - free, kept)
                self._changed.wait()
            tokens = self._tokens(wanted, least, free - need - kept)
            booked = min(
                self._likely(wanted),
                estimate(wanted.request, cache=wanted.cache, known=self.known(wanted.request.model)),
            )
            number = self._calls.begin(wanted.request, fingerprint(wanted.request), booked)
            self._above[number] = max(wanted.dearest(tokens) - booked, 0.0)
            return Share(number, tokens, booked)

    def needed(self, wanted: Wanted) -> float:
        """Return the dollars that must be left for a question to be sent alone: what a miss of the cache and a long answer cost."""
        return wanted.dearest(self._least(wanted))

    def pay(self, share: Share, request: Request, usage: Usage) -> None:
        """Note what an answer cost that the server counted and that cannot be used."""
        with self._changed:
            self._calls.pay(share.number, request.model, usage, prices.cost(request.model, usage))
            self._took.append((request.kind, usage.output))
            self._above.pop(share.number, None)
            self._changed.notify_all()

    def settle(self, share: Share, usd: float, took: tuple[str, int] | None = None) -> None:
        """Note what a call cost, or may have cost, and the tokens that an answer took; give back what was set aside for it."""
        with self._changed:
            self._calls.settle(share.number, usd)
            if took:
                self._took.append(took)
            self._above.pop(share.number, None)
            self._changed.notify_all()

    def give_back(self, share: Share) -> None:
        """Give back what was set aside for a call that was broken off; what it is booked at stays."""
        with self._changed:
            self._above.pop(share.number, None)
            self._changed.notify_all()

    def over(self, request: Request, expected: float, besides: float = 0.0) -> BudgetExceededError | None:
        """Return why so many dollars, `besides` others that are about to be spent, are over the issue's budget; None where they fit."""
        spent = self._calls.spent() + besides
        return self._over(request, expected, spent) if expected and spent + expected > self._budget else None

    def left(self) -> float:
        """Return what is left of the budget."""
        return self._budget - self._calls.spent()

    def _free(self) -> float:
        return self._budget - self._calls.spent() - sum(self._above.values())

    def _least(self, wanted: Wanted) -> int:
        if wanted.least:
            return wanted.least
        return min(prices.plausible(wanted.request.kind, self.known(wanted.request.model)), wanted.most)

    def _kept(self, request: Request) -> float:
        """Return what a section leaves for what is written last, once there are others: without any section there is no end."""
        others = bool(self._above) or any(kind == "section" for kind, _ in self._took)
        if self._last is None or request.kind != "section" or not others:
            return 0.0
        output = prices.plausible("closing", self.known(request.model))
        return prices.expected(self._last, prices.most_tokens(self._last) // 2, cache=False, output=output)

    def _tokens(self, wanted: Wanted, least: int, spare: float) -> int:
        """Return how long an answer may be: what must be reckoned with, and its share of what is left over."""
        rate = wanted.dearest(least + 1_000) - wanted.dearest(least)
        if rate <= 0:
            return wanted.most
        share = spare / (SIBLINGS if wanted.request.kind == "section" else 1)
        return min(wanted.most, least + int(share / rate * 1_000))

    def _likely(self, wanted: Wanted) -> float:
        return wanted.cost(prices.likely(wanted.request.kind, self.known(wanted.request.model)))

    def _over(self, request: Request, expected: float, spent: float, kept: float = 0.0) -> BudgetExceededError:
        whole = prices.at_least(spent + expected + kept)
        asked = float(whole) - round(spent, 4) - round(kept, 4)  # told so that the figures add up
        figures = {"spent": f"{spent:.4f}", "next": f"{asked:.4f}", "kept": f"{kept:.4f}", "sum": whole}
        figures["budget"] = prices.limit(self._budget)
        alone = request.attempt > FIRST_ROUND or request.subject == "title"  # what is asked again is one question
        key = "draft.budget.kept" if kept else "draft.budget.again" if alone else "draft.budget"
        return BudgetExceededError(say(key, None, subject=request.subject, **figures))
