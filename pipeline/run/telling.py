"""Do the weekly work and let the editor hear how it ended: the draft with what to look at, or why there is none and what to do."""

import re
import shlex
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from hashlib import sha256

from pipeline.draft import prices
from pipeline.errors import ConfigError
from pipeline.messages import say
from pipeline.records import Finding
from pipeline.run import means
from pipeline.run.context import Context
from pipeline.run.notify import Told, line, notify
from pipeline.run.outcome import Outcome
from pipeline.text.citations import strip

FINDINGS = 20  # told one by one; the rest are counted
_REPEATS = 5
_ORDER = ("block", "warn", "note")


def told(context: Context, day: date, work: Callable[[], Outcome]) -> Outcome:
    """Return what the work returns, or let through what it raises; the editor hears of either, once.

    What could not be told stands in the outcome's warnings. Being stopped by a person or the machine is no event.
    """
    try:
        outcome = work()
    except Exception as error:
        _tell_failure(context, day, error)
        raise
    if outcome.stopped:
        return outcome
    notes = notify(context, f"ready {outcome.date}", _subject(context, outcome), ready_text(context, outcome))
    return replace(outcome, warnings=(*outcome.warnings, *(line(one) for one in notes if _open(one))))


def _open(told: Told) -> bool:
    return told.state in ("failed", "doubt")


def _subject(context: Context, outcome: Outcome) -> str:
    name = context.settings.newsletter.name
    key = "notify.ready.blocks" if outcome.blocks else "notify.ready"
    return say(key, name=name, number=outcome.number, blocks=outcome.blocks)


def ready_text(context: Context, outcome: Outcome) -> str:
    """Return what the editor reads about a draft: how it came about, what to look at, what to do, and the text itself."""
    issue = context.issue(date.fromisoformat(outcome.date))
    findings = sorted(
        (one for one in issue.findings() if one.status == "open"), key=lambda one: _ORDER.index(one.severity)
    )
    text = issue.text("issue.txt")
    command = f"newsletter -w {shlex.quote(str(context.workspace))}"
    parts = [
        "\n".join(summary(context, outcome)),
        _listed(findings),
        say("notify.ready.next", desk=f"{command} desk", send=f"{command} send --to …"),
        say("notify.ready.text", path=issue.path / "issue.txt"),
        text.text if text else "",
    ]
    return "\n\n".join(part for part in parts if part)


def summary(context: Context, outcome: Outcome) -> list[str]:
    """Return how a run ended, a line each."""
    budget = prices.limit(context.settings.newsletter.model.budget_usd)
    lines = [say("run.summary.issue", number=outcome.number, date=outcome.date, title=outcome.title)]
    if outcome.reports:
        lines.append(say("run.summary.sources", answered=outcome.answered, count=len(outcome.reports)))
    lines += [
        say(
            "run.summary.stories" if outcome.left_out else "run.summary.stories.all",
            stories=outcome.stories,
            told=outcome.told,
            left_out=outcome.left_out,
        ),
        *_repeats(outcome),
        say("run.summary.findings", count=outcome.findings, blocks=outcome.blocks),
        say("run.summary.unpriced", name=context.settings.newsletter.model.name)
        if means.unpriced(context)
        else say("run.summary.cost", cost=outcome.cost_usd, budget=budget),
    ]
    if outcome.unanswered:
        lines.append(f"! {say('run.summary.unanswered', count=outcome.unanswered, cost=outcome.unanswered_usd)}")
    lines += [f"! {warning}" for warning in outcome.warnings]
    return [*lines, f"! {say('run.extractive')}"] if outcome.extractive else lines


def _repeats(outcome: Outcome) -> list[str]:
    """Return what was left out as told before: a person sees at a glance whether one of them is news after all."""
    if not outcome.repeats:
        return []
    shown = [f"  {name}  {title}" for name, title in outcome.repeats[:_REPEATS]]
    more = len(outcome.repeats) - len(shown)
    return [say("run.summary.repeats"), *shown, *([f"  {say('cli.more', count=more)}"] if more else [])]


def _listed(findings: list[Finding]) -> str:
    if not findings:
        return ""
    lines = [say("notify.findings", count=len(findings))]
    for one in findings[:FINDINGS]:
        label = f"{say(f'cli.severity.{one.severity}')} · {say(f'desk.kind.{one.kind}')}"
        lines += [f"- [{label}] {one.section}: {one.message}", f"  “{strip(one.sentence).strip()}”"]
    if len(findings) > FINDINGS:
        lines.append(say("cli.more", count=len(findings) - FINDINGS))
    return "\n".join(lines)


def _tell_failure(context: Context, day: date, error: Exception) -> None:
    """Tell why there is no draft. The same reason is told once an issue, though numbers in it may differ from run to run."""
    reason = str(error).strip() or type(error).__name__
    first = re.sub(r"\d+", "", reason.splitlines()[0])
    event = f"failed {day} {sha256(f'{type(error).__name__} {first}'.encode()).hexdigest()[:12]}"
    subject = say("notify.failed.subject", name=context.settings.newsletter.name, date=day)
    command = f"newsletter -w {shlex.quote(str(context.workspace))} run"
    logs = context.output / "logs"
    notify(context, event, subject, say("notify.failed.text", date=day, reason=reason, command=command, logs=logs))


def tell_broken(context: Context, error: ConfigError) -> None:
    """Tell that the settings cannot be read, once for the same mistakes."""
    event = f"settings {sha256(str(error).encode()).hexdigest()[:12]}"
    name = context.settings.newsletter.name
    command = f"newsletter -w {shlex.quote(str(context.workspace))} doctor"
    text = say("notify.broken.text", reason=error, command=command)
    notify(context, event, say("notify.broken.subject", name=name), text)
