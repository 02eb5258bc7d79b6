"""Edit sections: write one again, undo, lock, dismiss findings, the title, the editor's own material."""

from dataclasses import replace
from pathlib import Path

import click

from pipeline.cli.changing import changed, sent_option
from pipeline.cli.fixes import fix_command
from pipeline.cli.rewrites import regenerate_command, say_subject, say_titles
from pipeline.cli.weekly import date_option
from pipeline.cli.world import existing_day, opened, the_day
from pipeline.errors import UsageError
from pipeline.messages import say
from pipeline.run import dismissals, editing, finishing, given, heads, lines, own_sections, titling, unsent, upkeep
from pipeline.workspace import IssueFolder

__all__ = [
    "add_command",
    "dismiss_command",
    "fix_command",
    "lock_command",
    "redo_command",
    "regenerate_command",
    "section_command",
    "title_command",
    "undo_command",
    "unlock_command",
]


@click.command("undo", help=say("cli.help.undo"))
@click.argument("section")
@date_option
@sent_option
@click.pass_context
def undo_command(context: click.Context, section: str, day: str | None, sent: bool) -> None:
    """Take a section one step back."""
    _step(context, section, day, by=-1, sent=sent)
    click.echo(say("cli.undone", section=section))


@click.command("redo", help=say("cli.help.redo"))
@click.argument("section")
@date_option
@sent_option
@click.pass_context
def redo_command(context: click.Context, section: str, day: str | None, sent: bool) -> None:
    """Take a section one step forward again."""
    _step(context, section, day, by=1, sent=sent)
    click.echo(say("cli.redone", section=section))


def _step(context: click.Context, section: str, day: str | None, *, by: int, sent: bool) -> None:
    with changed(context, day, section, sent=sent) as (world, issue):
        if section == heads.TITLE:
            heads.step_back(issue, by=by)
            finishing.finish(world, issue)
            _say_lines(issue)
            say_titles(world, issue)
            return
        across = own_sections.bring_back if by < 0 else own_sections.take_out_again
        if not across(world, issue, section):
            editing.step_back(world, issue, section, by=by)
        finishing.finish(world, issue)


@click.command("lock", help=say("cli.help.lock"))
@click.argument("section")
@click.argument("sentence", required=False)
@date_option
@click.pass_context
def lock_command(context: click.Context, section: str, sentence: str | None, day: str | None) -> None:
    """Lock a section or one of its sentences."""
    with opened(context) as world, world.locked(existing_day(world, day)) as issue:
        unsent.need_noted(world, issue)
        editing.lock(issue, section, sentence, locked=True)
    click.echo(say("cli.locked", section=section))


@click.command("unlock", help=say("cli.help.unlock"))
@click.argument("section")
@click.argument("sentence", required=False)
@date_option
@click.pass_context
def unlock_command(context: click.Context, section: str, sentence: str | None, day: str | None) -> None:
    """Open what was locked."""
    with opened(context) as world, world.locked(existing_day(world, day)) as issue:
        unsent.need_noted(world, issue)
        left = editing.lock(issue, section, sentence, locked=False)
    click.echo(say("cli.unlocked", section=section))
    if left and sentence is None:
        click.echo(say("cli.unlocked.single", section=section, count=len(left)))


@click.command("dismiss", help=say("cli.help.dismiss"))
@click.argument("finding")
@click.option("--reason", default="", help=say("cli.option.reason"))
@date_option
@click.pass_context
def dismiss_command(context: click.Context, finding: str, reason: str, day: str | None) -> None:
    """Dismiss a finding with a reason."""
    with opened(context) as world, world.locked(existing_day(world, day)) as issue:
        unsent.need_noted(world, issue)
        done = dismissals.dismiss(world, issue, finding, reason)
    click.echo(say("cli.dismissed", finding=done.id, reason=done.reason))


@click.command("title", help=say("cli.help.title"))
@click.argument("title", required=False)
@click.option("--subject", metavar="TEXT", help=say("cli.title.subject.option"))
@click.option("--preheader", is_flag=False, flag_value="", metavar="[TEXT]", help=say("cli.title.preheader"))
@date_option
@sent_option
@click.pass_context
def title_command(
    context: click.Context, title: str | None, subject: str | None, preheader: str | None, day: str | None, sent: bool
) -> None:
    """Show the titles, the mail's subject and the preheader, or choose a title by its number, or give another; the others likewise."""
    place = "title" if title else "subject" if subject is not None else "preheader"
    looking = not title and subject is None and preheader is None
    with changed(context, day, place, sent=sent or looking) as (world, issue):
        if title:
            titling.take(world, issue, title)
        if subject is not None:
            titling.take_subject(world, issue, subject)
        if preheader is not None:
            titling.take_preheader(world, issue, preheader)
        if title and subject is None:
            say_subject(issue)
        if not looking and (twice := titling.repeated(issue)):
            click.echo(say("cli.title.repeated", text=twice.preheader))
            if twice.instead:
                click.echo(say("cli.title.repeated.instead", text=twice.instead))
        _say_lines(issue)
        say_titles(world, issue)
        titling.shown(issue)


def _say_lines(issue: IssueFolder) -> None:
    """Say title, subject and preheader as they stand."""
    for name, text in lines.standing(issue).items():
        click.echo(say(f"cli.title.{name}.now", text=text or "—"))


@click.command("add", help=say("cli.help.add"))
@click.argument("url", nargs=-1, required=True)
@click.option("--story", default="", help=say("cli.add.story"))
@click.option("--text", type=click.Path(exists=True, dir_okay=False, path_type=Path), help=say("cli.add.text"))
@click.option("--title", default="", help=say("cli.add.title"))
@click.option("--outlet", default="", help=say("cli.add.outlet"))
@click.option("--author", default="", help=say("cli.add.author"))
@date_option
@click.pass_context
def add_command(
    context: click.Context,
    url: tuple[str, ...],
    story: str,
    text: Path | None,
    title: str,
    outlet: str,
    author: str,
    day: str | None,
) -> None:
    """Add pages, or a text with its address, as articles that can be cited."""
    if text is not None and len(url) != 1:
        raise UsageError(say("cli.add.one"))
    with opened(context) as world, world.locked(the_day(world, day)) as issue:
        for address in url:
            find = _find(address, text, upkeep.Find("", "", title, outlet, author))
            article = upkeep.add_find(world, issue, find, story)
            click.echo(say("cli.added", identifier=article.id, title=article.title, sentences=len(article.sentences)))


def _find(address: str, text: Path | None, find: upkeep.Find) -> upkeep.Find:
    """Return the find of one argument: an address, with its text where that is given apart, or a file that holds a text."""
    if text is None and Path(address.strip() or "/").is_file():
        path = Path(address.strip())
        return replace(find, text=given.text_of(path), outlet=find.outlet or path.stem)
    return replace(find, url=given.page_address(address), text=given.text_of(text) if text else "")


@click.group("section", help=say("cli.help.section"))
def section_command() -> None:
    """Add, move or remove sections."""


@section_command.command("add", help=say("cli.section.add"))
@click.argument("kind", type=click.Choice(["note", "event", "sponsor", "links"]))
@click.option("--after", required=True, metavar="ID", help=say("cli.section.after"))
@click.option(
    "--text",
    type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path),
    help=say("cli.section.text"),
)
@date_option
@sent_option
@click.pass_context
def add_section(context: click.Context, kind: str, after: str, text: Path | None, day: str | None, sent: bool) -> None:
    """Add a section of the editor's own after another."""
    body = given.text_of(text) if text else ""
    if text and own_sections.fronted(body):
        click.echo(say("cli.section.fronted", path=text))
    with changed(context, day, sent=sent) as (world, issue):
        identifier = own_sections.add(world, issue, kind, after, body)
        finishing.finish(world, issue)
        click.echo(f"{identifier}: {issue.section_path(identifier)}")


@section_command.command("move", help=say("cli.section.move"))
@click.argument("section")
@click.option("--after", required=True, metavar="ID", help=say("cli.section.after"))
@date_option
@sent_option
@click.pass_context
def move_section(context: click.Context, section: str, after: str, day: str | None, sent: bool) -> None:
    """Move a section behind another."""
    with changed(context, day, section, sent=sent) as (world, issue):
        own_sections.move(world, issue, section, after)
        finishing.finish(world, issue)
    click.echo(say("cli.section.moved", section=section, after=after))


@section_command.command("remove", help=say("cli.section.remove"))
@click.argument("section")
@date_option
@sent_option
@click.pass_context
def remove_section(context: click.Context, section: str, day: str | None, sent: bool) -> None:
    """Take a section out; its text stays in the history."""
    with changed(context, day, section, sent=sent) as (world, issue):
        own_sections.remove(world, issue, section)
        finishing.finish(world, issue)
        click.echo(say("cli.section.removed", section=section, path=issue.history(section).latest()))
