"""Write a section or the titles again. The issue is held only where something is written: while the model writes one may read and edit."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import click

from pipeline.cli.asking import asked, show_change
from pipeline.cli.changing import sent_option
from pipeline.cli.following import followed
from pipeline.cli.weekly import date_option, on_a_terminal
from pipeline.cli.world import existing_day, opened
from pipeline.draft.merge import Hunk
from pipeline.draft.offered import ANGLES
from pipeline.errors import ModelError, UsageError
from pipeline.messages import say
from pipeline.run import gaps, one_writer, other_story, pages, regenerate, titling, unsent
from pipeline.run.context import Context
from pipeline.run.editing import need_outline, note_asked
from pipeline.run.lost import Lost
from pipeline.run.proposals import half_taken, taken_before
from pipeline.text.sections import plain
from pipeline.workspace import IssueFolder


@click.command("regenerate", help=say("cli.help.regenerate"))
@click.argument("section")
@date_option
@click.option("--instruction", default="", help=say("cli.option.instruction"))
@click.option("--from", "story", metavar="STORY", default="", help=say("cli.option.from"))
@click.option("--take", type=click.Choice(["all", "none"]), help=say("cli.option.take"))
@sent_option
@click.pass_context
def regenerate_command(
    context: click.Context, section: str, day: str | None, instruction: str, story: str, take: str | None, sent: bool
) -> None:
    """Write one section again, around what the person wrote."""
    wish = regenerate.Wish(instruction, story)
    with opened(context) as world:
        chosen = existing_day(world, day)
        if not sent and take != "none":
            unsent.need(world, chosen, section)
        if section == regenerate.TITLE:
            if take:
                raise UsageError(say("cli.title.take", take=take))
            if story:
                other_story.need_kind(need_outline(world.issue(chosen)), section)
            _new_titles(world, chosen, wish)
            return
        with world.locked(chosen) as issue:
            if take == "none":  # drops what waits; where nothing does, that is said and nothing is asked for
                left = regenerate.pending(issue, section)
                if (instruction or story) and left is None:
                    raise UsageError(say("cli.regenerate.nothing", section=section))
                regenerate.take(world, issue, section, ())
                click.echo(_dropped(section, left))
                return
            told = other_story.need_free(issue, need_outline(issue), section, story).id if story and issue.begun else ""
            if regenerate.complete(world, issue, section, instruction, told):
                click.echo(say("workspace.finished", section=section))
                return
            waiting = regenerate.pending(issue, section) if take == "all" and not instruction and not story else None
        if waiting is not None and waiting.hunks:
            click.echo(say("cli.waiting", section=section, instruction=waiting.instruction or "—"))
            waiting = replace(waiting, cost_usd=0.0)
        else:
            waiting = _again(world, issue, section, wish)
        _settle(world, issue, waiting, take)


def _again(world: Context, issue: IssueFolder, section: str, wish: regenerate.Wish) -> regenerate.Proposal:
    """Have a section written again and leave the proposal for it as it stands then."""
    with one_writer.alone(world, issue, section, "command"):
        if wish.story:
            _read(world, issue, section, wish.story)
        outlook = regenerate.outlook(world, issue, section, wish)
        click.echo(_price(section, outlook))
        story = other_story.need_free(issue, need_outline(issue), section, wish.story).id if wish.story else ""
        kept = None if outlook.stored else taken_before(issue, section, wish.instruction, story)
        if kept is not None:
            click.echo(say("run.regenerate.before", section=section, path=kept.relative_to(issue.path)))
        note_asked(world.locked(issue.day))
        with _told_if_failed(world, issue.day, section), followed(world, issue.day, wish, section) as (told, heard):
            made = regenerate.write_again(told, issue, section, heard)
        with _held(world, issue) as held:
            return regenerate.offer(world, held, made)


@contextmanager
def _held(world: Context, issue: IssueFolder) -> Iterator[IssueFolder]:
    """Hold the issue that a rewrite began with: where its folder was renamed meanwhile, the lock does not make it again."""
    need_outline(issue)
    with world.locked(issue.day) as held:
        yield held


@contextmanager
def _told_if_failed(world: Context, day: date, section: str) -> Iterator[None]:
    """Say what was paid where no answer could be used: the error that comes then tells only why."""
    before = world.state.spent(day.isoformat(), section)
    try:
        yield
    except ModelError:
        if cost := world.state.spent(day.isoformat(), section) - before:
            click.echo(say("cli.regenerate.failed", section=section, cost=cost), err=True)
        raise


def _read(world: Context, issue: IssueFolder, section: str, story: str) -> None:
    """Read the pages of a story that was never read, and keep them as articles: whatever comes of the rewrite, they can be cited."""
    other_story.need_kind(need_outline(issue), section)
    other_story.need_free(issue, need_outline(issue), section, story)
    regenerate.ready(world, issue, section)
    if found := other_story.fetch(world, issue, section, story):
        with world.locked(issue.day) as held:
            kept = pages.keep(held, found)
        click.echo(say("cli.regenerate.read", articles=len(kept), names=", ".join(one.id for one in kept)))


def _dropped(section: str, left: regenerate.Proposal | None) -> str:
    """Return what was dropped: a proposal, or only what of one that was taken stood against the person's sentences."""
    if left is None or left.hunks:
        return say("cli.done")
    return say("cli.regenerate.settled", section=section, count=len(left.conflicts))


def _price(section: str, outlook: regenerate.Outlook) -> str:
    """Return the line that says what a rewrite will cost, before anything is spent."""
    if outlook.stored:
        return say("run.regenerate.stored", section=section)
    key = "again" if outlook.again else "refused" if outlook.refused else "estimate"
    return say(f"run.regenerate.{key}", section=section, cost=outlook.cost_usd)


def say_subject(issue: IssueFolder) -> None:
    """Say that the mail's subject stays, where it is no repetition of the title."""
    if subject := titling.subject_apart(issue):
        click.echo(say("cli.title.subject", text=subject))


def say_titles(world: Context, issue: IssueFolder) -> None:
    """Say the titles on offer with their numbers, and below each what the checks would find in it."""
    doubts = titling.doubts(world, issue)
    for number, title in enumerate(need_outline(issue).titles, start=1):
        click.echo(f"{number}. {title}")
        for one in doubts.get(title, ()):
            click.echo(f"   · {say(f'cli.severity.{one.severity}')}: {one.message}")


def _new_titles(world: Context, day: date, wish: regenerate.Wish) -> None:
    with world.locked(day) as issue:  # what a killed command left is finished before it is read
        need_outline(issue)
    with one_writer.alone(world, issue, regenerate.TITLE, "command"):
        before = world.state.spent(day.isoformat(), regenerate.TITLE)
        if (made := titling.waiting(issue, wish)) is not None:
            click.echo(say("run.regenerate.stored", section=regenerate.TITLE))
        else:
            click.echo(say("run.regenerate.estimate", section=regenerate.TITLE, cost=titling.price(world, issue, wish)))
            with (
                _told_if_failed(world, day, regenerate.TITLE),
                followed(world, day, wish, regenerate.TITLE) as (told, heard),
            ):
                made = titling.write_again(told, issue, heard)
            with _held(world, issue) as held:
                titling.offer(held, made, unseen=wish)
        with _held(world, issue) as held:
            say_titles(world, held)
            titling.shown(held)
    if len(made.titles) < len(ANGLES):
        click.echo(say("run.regenerate.fewer", count=len(made.titles)))
    _say_preheaders(issue)
    cost = world.state.spent(day.isoformat(), regenerate.TITLE) - before
    click.echo(say("run.regenerate.titles", cost=cost))
    say_subject(issue)


def _say_preheaders(issue: IssueFolder) -> None:
    """Say the preheader that came with the titles beside the issue's own, and that the title alone changes neither."""
    offered, own = titling.preheader_on_offer(issue), need_outline(issue).preheader
    if not offered:
        return
    click.echo(say("run.regenerate.preheader", text=offered))
    state = "kept" if titling.preheader_holds(issue) else "wrong"
    click.echo(say(f"run.regenerate.preheader.{state if own else 'none'}", text=own))


def _settle(world: Context, issue: IssueFolder, proposal: regenerate.Proposal, take: str | None) -> None:
    """Take, ask hunk by hunk on a terminal, or leave the proposal for the desk."""
    name = proposal.section
    if proposal.left and take != "none":
        texts = "\n".join(f"  - {text}" for text in proposal.left)
        click.echo(say("run.regenerate.left", section=name, count=len(proposal.left), texts=texts))
    if proposal.conflicts:
        click.echo(say("run.regenerate.conflicts", section=name, count=len(proposal.conflicts)))
    for key, told in (("kept_out", proposal.kept_out), ("put_back", proposal.put_back)):
        if told and take != "none":
            texts = "\n".join(f"  - {plain(text)}" for text in told)
            click.echo(say(f"run.regenerate.{key}", section=name, count=len(told), texts=texts))
    if take is None or not proposal.hunks:  # all taken at once, the section's findings say it
        _say_lost(name, proposal.lost)
    if not proposal.hunks and proposal.conflicts:
        click.echo(say("run.regenerate.unchanged", section=name, cost=proposal.cost_usd))
        return
    if not proposal.hunks:
        _take(world, issue, name, ())
        click.echo(say("run.regenerate.same", section=name, cost=proposal.cost_usd))
        return
    if take is None and not on_a_terminal():
        click.echo(say("run.regenerate.proposed", section=name, hunks=len(proposal.hunks), cost=proposal.cost_usd))
        return
    numbers = None if take == "all" else () if take == "none" else _asked(name, proposal.hunks)
    if take is None and numbers is None:
        return
    _take(world, issue, name, numbers)
    taken = "run.regenerate.taken" if proposal.mine else "run.regenerate.first"  # nothing stands behind a first text
    click.echo(say(taken, section=name, cost=proposal.cost_usd) if numbers != () else say("cli.done"))
    lines = gaps.lines(one for one in issue.findings() if one.section == name and numbers != ())
    for line in lines:
        click.echo(f"! {line}")
    if take == "all":  # where what stood beside it is the person's now, no finding has a place
        _say_lost(name, [one for one in proposal.lost if not any(one[0] in line for line in lines)])


def _say_lost(section: str, lost: Sequence[Lost]) -> None:
    """Say which sentences of an answer could not be used."""
    if lost:
        rows = [say("run.regenerate.lost.line", text=text, why=say(f"run.gap.{why}")) for text, why in lost]
        click.echo(say("run.regenerate.lost", section=section, count=len(rows), texts="\n".join(rows)))


def _take(world: Context, issue: IssueFolder, section: str, numbers: tuple[int, ...] | None) -> None:
    with _held(world, issue) as held:
        try:
            regenerate.take(world, held, section, numbers)
        except KeyboardInterrupt:
            if half_taken(held, section):
                click.echo("\n" + say("cli.regenerate.late", section=section), err=True)
            raise


def _asked(section: str, hunks: tuple[Hunk, ...]) -> tuple[int, ...] | None:
    """Return the numbers of the hunks that a person takes; None where they stop before they took one: then the proposal waits."""
    taken, answer = list[int](), ""
    for place, hunk in enumerate(hunks, start=1):
        show_change(hunk.mine, hunk.merged)
        answer = asked("cli.hunk", number=place, count=len(hunks))
        if answer == "a":
            taken += [one.number for one in hunks[place - 1 :]]
        if answer == "y":
            taken.append(hunk.number)
        if answer in ("a", "q"):
            break
    if answer == "q" and not taken:
        click.echo(say("cli.hunk.left", section=section))
        return None
    click.echo(say("cli.hunk.taken", taken=len(taken), count=len(hunks)))
    return tuple(taken)
