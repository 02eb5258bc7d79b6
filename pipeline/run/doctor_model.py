"""Try the model's server and say what it can and cannot do, with what follows from it and the mend; and what it cost to try."""

from collections.abc import Iterator
from contextlib import closing, suppress

from pipeline.config import ModelSettings
from pipeline.draft import prices
from pipeline.draft.budget import Tally
from pipeline.draft.model import ClaudeModel
from pipeline.draft.probe import Hurried, Tried, probe
from pipeline.errors import ConfigError, StateError
from pipeline.records import Clock
from pipeline.run.doctor import Line, Mark, Setup, known, line
from pipeline.state import book_trial

PATIENCE_S = 60.0
TRIAL_USD = 0.25  # more than the trial can cost with any model


def served(setup: Setup) -> bool:
    """Whether the settings name a server of the newsletter's own, which costs nothing to try."""
    return bool(setup.newsletter.model.base_url or setup.secrets.get("ANTHROPIC_BASE_URL"))


def tried(setup: Setup, clock: Clock) -> Iterator[Line]:
    """Yield a line for each thing that drafting wants of the server, and what the trial cost, booked also where it is broken off."""
    chosen = setup.newsletter.model
    key = _key(setup)
    if chosen.drafter in ("extractive", "sample") or key is None:
        return
    base_url = chosen.base_url or setup.secrets.get("ANTHROPIC_BASE_URL")
    trial = chosen.model_copy(update={"base_url": base_url, "budget_usd": TRIAL_USD, "cache": True})
    tally = Tally()
    try:
        found = _abilities(key, trial, clock, tally)
        if not found[0].can and not chosen.cache:  # a server that does not even know of caching
            found = _abilities(key, trial.model_copy(update={"cache": False}), clock, tally)
    finally:
        priced = not prices.unpriced(chosen.name, base_url)
        paid = [_paid(setup, tally.spent(), clock)] if priced and tally.spent() > 0 else []
    for one in found:
        yield _line(setup, one, base_url or "api.anthropic.com")
    yield from paid


def _abilities(key: str, trial: ModelSettings, clock: Clock, tally: Tally) -> list[Tried]:
    model = ClaudeModel(key, trial, Hurried(clock), calls=tally, deadline_s=PATIENCE_S)
    return probe(model, trial.name)


def _paid(setup: Setup, usd: float, clock: Clock) -> Line:
    """Book what the trial cost where there is a state to book it in; return what is said of it."""
    newsletter = setup.newsletter
    state = known(setup.output / "state.sqlite")
    if state is not None:
        with suppress(StateError), closing(state):
            book_trial(state, clock.now().astimezone(newsletter.zone), newsletter.model.name, usd)
            return line("trial", "ok", "trial.booked", usd=usd)
    return line("trial", "ok", "trial.unbooked", usd=usd)


def _key(setup: Setup) -> str | None:
    try:
        return setup.secrets.api_key
    except ConfigError:
        return None


def _line(setup: Setup, found: Tried, server: str) -> Line:
    values = {"server": server, "detail": found.detail, "name": setup.newsletter.model.name}
    name = f"server.{found.ability}"
    if found.can:
        return line(name, "ok", f"{name}.ok", **values)
    mend = "" if _unwanted(setup, found) else f"{name}.mend"
    return line(name, _mark(setup, found), f"{name}.no", mend, **values)


def _unwanted(setup: Setup, found: Tried) -> bool:
    """Whether the settings do without what the server cannot do: there is nothing to mend then."""
    chosen = setup.newsletter.model
    return (found.ability == "batch" and not chosen.batch) or (found.ability == "cache" and not chosen.cache)


def _mark(setup: Setup, found: Tried) -> Mark:
    """Return how bad it is that the server cannot: only what the settings ask for is missed."""
    if _unwanted(setup, found):
        return "ok"
    return "wrong" if found.ability in ("answer", "stream", "json", "batch") else "warning"
