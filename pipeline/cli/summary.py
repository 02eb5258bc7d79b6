"""How a run and its findings are printed."""

import shlex
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from pipeline import codec
from pipeline.messages import say
from pipeline.records import Finding, Issue
from pipeline.run.context import Context
from pipeline.run.logbook import note
from pipeline.run.outcome import Outcome
from pipeline.run.telling import summary


def print_outcome(context: Context, outcome: Outcome) -> None:
    """Print the one summary: what came, what failed, the cost, what to do next."""
    if outcome.stopped:
        note("run", outcome.stopped)
        click.echo(outcome.stopped)
        return
    lines = summary(context, outcome)
    lines.append(say("run.summary.folder", path=context.output / outcome.date))
    command = f"{program()} -w {shlex.quote(str(context.workspace))} desk"
    lines.append(say("run.summary.next", command=command))
    note("run", "\n".join(lines))
    click.echo("\n".join(lines))


def program() -> str:
    """Return how this program was called, so that what it prints can be typed again."""
    called = sys.argv[0]
    if Path(called).name != "newsletter" or shutil.which("newsletter") == called:
        return "newsletter"
    return shlex.quote(called)


def print_findings(findings: Sequence[Finding], whole: Issue, *, as_json: bool) -> None:
    """Print the findings of an issue for a person, with what they rest on, or as JSON."""
    if as_json:
        click.echo(codec.dump(findings, indent=2))
        return
    from pipeline.check.upper import again

    for finding in findings:
        if finding.status == "dismissed":
            continue
        label = f"{say(f'cli.severity.{finding.severity}')} · {say(f'desk.kind.{finding.kind}')}"
        click.echo(f"{finding.id} [{label}] {finding.section}: {finding.message}")
        click.echo(f"    {finding.sentence}")
        if finding.fix is not None:
            click.echo(f"    {finding.fix.find} → {finding.fix.replace}")
        if advice := _advice(finding.section, again(finding)):
            click.echo(f"    {advice}")
        for identifier in finding.evidence[:3]:
            click.echo(f"    {identifier} {_rests_on(finding, identifier, whole)}")
    opened = [finding for finding in findings if finding.status == "open"]
    blocks = sum(finding.severity == "block" for finding in opened)
    click.echo(say("run.summary.findings", count=len(opened), blocks=blocks))


def _advice(line: str, again: str) -> str:
    """Return what mends a finding by writing anew; no rewrite writes a subject, and a preheader is taken apart from the titles."""
    if not again:
        return ""
    key = line if line in ("subject", "preheader") else "again"
    return say(f"cli.finding.{key}", section=again)


def _rests_on(finding: Finding, identifier: str, whole: Issue) -> str:
    """Return the words that a finding rests on: of a source by its outlet, of a section by its heading."""
    from pipeline.check.upper import told_by

    section = next((one for one in whole.sections if one.id == identifier), None)
    if section is not None:
        return told_by(finding, section)
    article, text = whole.articles.get(identifier.partition(".")[0]), whole.sentence(identifier)
    return f"{article.outlet}: {text}" if article and text is not None else ""
