"""Make the fixes that findings carry: those named, those that are sure, or one by one as a person answers."""

from collections.abc import Sequence
from dataclasses import replace

import click

from pipeline.cli.asking import asked, show_change
from pipeline.cli.changing import changed, sent_option
from pipeline.cli.weekly import date_option, on_a_terminal
from pipeline.cli.world import existing_day, opened
from pipeline.errors import DONE, PERSON, UsageError
from pipeline.messages import say
from pipeline.records import Finding
from pipeline.run import finishing, fixing
from pipeline.run.context import Context
from pipeline.run.editing import need_outline
from pipeline.run.fixing import Change
from pipeline.workspace import IssueFolder


@click.command("fix", help=say("cli.help.fix"))
@click.argument("finding", nargs=-1)
@click.option("--sure", is_flag=True, help=say("cli.fix.sure"))
@click.option("--dry-run", is_flag=True, help=say("cli.fix.dry"))
@date_option
@sent_option
@click.pass_context
def fix_command(
    context: click.Context, finding: tuple[str, ...], sure: bool, dry_run: bool, day: str | None, sent: bool
) -> None:
    """Make the fixes of findings, each shown with what it changes."""
    if finding and sure:
        raise UsageError(say("cli.fix.which"))
    if dry_run:
        with opened(context) as world:
            issue = world.issue(existing_day(world, day))
            need_outline(issue)
            findings = finishing.examine(_quiet(world), issue, finishing.load(world, issue))
            _list(_wanted(issue, findings, finding, sure=sure))
        return
    with changed(context, day, sent=sent) as (told, issue):
        world = _quiet(told)
        finishing.finish(world, issue)
        wanted = _wanted(issue, issue.findings(), finding, sure=sure)
        if finding or sure:
            context.exit(_make(world, issue, wanted, sure=sure))
    if not wanted or not on_a_terminal():
        _list(wanted)
        if wanted:
            click.echo(say("cli.fix.how"))
        return
    with opened(context) as world:
        _ask(_quiet(world), issue, wanted)


def _quiet(world: Context) -> Context:
    """Return the world where the checks between two fixes say nothing."""
    return replace(world, progress=lambda step, text: None)


def _wanted(issue: IssueFolder, findings: Sequence[Finding], named: Sequence[str], *, sure: bool) -> list[Change]:
    """Return the changes that were asked for: of the findings named, or of all that are open."""
    if named:
        return fixing.named(issue, findings, named)
    found = fixing.changes(issue, [one for one in findings if one.status == "open"])
    return [one for one in found if one.sure] if sure else found


def _list(found: Sequence[Change]) -> None:
    for one in found:
        _show(one)
    click.echo(say("cli.fix.count", count=len(found), sure=sum(one.sure for one in found)))


def _show(change: Change) -> None:
    one = change.finding
    label = f"{say(f'cli.severity.{one.severity}')} · {say(f'desk.kind.{one.kind}')}"
    click.echo(f"{one.id} [{label}] {one.section}: {one.message}")
    show_change(change.was, change.now)


def _make(world: Context, issue: IssueFolder, wanted: Sequence[Change], *, sure: bool) -> int:
    """Make changes and say each; with `sure` those too that come to light by them, but none that would take an earlier one back."""
    waiting, done, gone, texts = list(wanted), 0, 0, set[str]()
    while waiting:
        change = waiting.pop(0)
        made = fixing.apply(world, issue, change)
        if made is None:
            gone += 1
            click.echo(say("cli.fix.gone", finding=change.finding.id))
            continue
        _show(made)
        done += 1
        texts.add(made.was)
        if sure:
            fresh = fixing.changes(issue, issue.findings())
            waiting = [one for one in fresh if one.sure and one.now not in texts]
    _end(issue, done)
    return PERSON if gone else DONE


def _ask(world: Context, issue: IssueFolder, wanted: Sequence[Change]) -> None:
    """Ask for each; the issue is held only while one is made, so that a person may think as long as they like.

    Told to make all, it still asks before one that takes a sentence of the person's out.
    """
    done, every = 0, False
    for number, change in enumerate(wanted, start=1):
        now = fixing.again(issue, change)
        if now is None:  # an earlier answer settled it
            continue
        _show(now)
        unasked = every and now.finding.kind != "conflict"
        answer = "y" if unasked else asked("cli.fix.ask", number=number, count=len(wanted))
        every = every or answer == "a"
        if answer == "q":
            break
        if answer in ("y", "a"):
            with world.locked(issue.day) as held:
                done += fixing.apply(world, held, now) is not None
    _end(issue, done)


def _end(issue: IssueFolder, done: int) -> None:
    """Say what was done, what is left, and how a section is taken back."""
    opened_still = [one for one in issue.findings() if one.status == "open"]
    blocks = sum(finishing.is_open_block(one) for one in opened_still)
    click.echo(say("cli.fix.done" if done else "cli.fix.none", count=done))
    click.echo(say("run.summary.findings", count=len(opened_still), blocks=blocks))
