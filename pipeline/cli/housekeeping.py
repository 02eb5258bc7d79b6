"""Housekeeping: is the set-up right, when does it run, can an issue be made again, what went wrong after the send, backups."""

import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline import codec
from pipeline.cli.weekly import date_option
from pipeline.cli.world import SystemClock, existing_day, opened
from pipeline.config import find_workspace, load, load_secrets
from pipeline.errors import DONE, FAILED, IssueError, StateError, UsageError
from pipeline.messages import say

if TYPE_CHECKING:
    from pipeline.run.doctor import Line


@click.command("replay", help=say("cli.help.replay"))
@date_option
@click.pass_context
def replay_command(context: click.Context, day: str | None) -> None:
    """Make an issue again in a temporary folder and compare."""
    from pipeline.run.replay import replay

    with opened(context, offline=True) as world:
        issue = world.issue(existing_day(world, day))
        found = replay(world, issue)
    for first in found.differences[:1]:
        click.echo(
            say(
                "housekeeping.replay.differs",
                date=issue.day,
                files=found.files,
                count=len(found.differences),
                path=first.path,
                line=first.line,
                stored=first.stored,
                made=first.made,
            )
        )
    for other in found.differences[1:]:
        click.echo(f"  {other.path}:{other.line}")
    gone = sum(one.gone for one in found.differences)
    if gone:
        click.echo(say("housekeeping.replay.gone", count=gone))
    elif found.settings:
        click.echo(say("housekeeping.replay.settings", date=issue.day))
    elif found.to_build:
        key = "housekeeping.replay.edited" if found.edited else "housekeeping.replay.build"
        click.echo(say(key, date=issue.day, names=", ".join(found.edited)))
    if not found.differences:
        click.echo(say("housekeeping.replay.same", date=issue.day, files=found.files))
    context.exit(FAILED if found.differences else DONE)


@click.command("backup", help=say("cli.help.backup"))
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_context
def backup_command(context: click.Context, file: Path) -> None:
    """Keep everything in one file."""
    from pipeline.run.backup import backup

    with opened(context) as world:
        kept = backup(world.workspace, file, world.settings.newsletter.mail.audience)
    click.echo(say("housekeeping.backup.done", path=file, files=kept.files, size=kept.size // 1024))


@click.command("restore", help=say("cli.help.restore"))
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help=say("housekeeping.restore.force"))
@click.pass_context
def restore_command(context: click.Context, file: Path, force: bool) -> None:
    """Bring a backup back, into the folder of -w or this one."""
    from pipeline.run.backup import restore

    workspace = Path(context.obj["workspace"] or ".").resolve()
    restored = restore(workspace, file, force=force)
    click.echo(say("housekeeping.restore.done", path=workspace, files=restored.files))
    if restored.before is not None:
        click.echo(say("housekeeping.restore.before", path=restored.before))


@click.command("prune", help=say("cli.help.prune"))
@click.option("--keep", type=int, default=26, help=say("housekeeping.prune.option"))
@click.option("--dry-run", is_flag=True, help=say("housekeeping.prune.dry"))
@click.pass_context
def prune_command(context: click.Context, keep: int, dry_run: bool) -> None:
    """Clear heavy files of old issues."""
    from pipeline.run.prune import prune

    with opened(context) as world:
        cleared = prune(world, keep, dry_run=dry_run)
    for one in cleared:
        click.echo(say("housekeeping.prune.row", date=one.date, files=one.files, size=one.size // 1024))
    if not cleared:
        click.echo(say("housekeeping.prune.none", keep=keep))
        return
    files, size = sum(one.files for one in cleared), sum(one.size for one in cleared) // 1024
    key = "housekeeping.prune.would" if dry_run else "housekeeping.prune.done"
    click.echo(say(key, issues=len(cleared), files=files, size=size))


@click.command("site", help=say("cli.help.site"))
@click.pass_context
def site_command(context: click.Context) -> None:
    """Build the archive of sent issues."""
    from pipeline.run.site import build_site

    with opened(context) as world:
        archive = build_site(world)
    click.echo(say("housekeeping.site.done", path=archive.folder, issues=archive.issues, files=archive.files))
    if archive.without:
        click.echo(say("housekeeping.site.without", days=", ".join(archive.without)))
    if not archive.feed:
        click.echo(say("housekeeping.site.nofeed"))


@click.command("schedule", help=say("cli.help.schedule"))
@click.option("--only", type=click.Choice(["cron", "systemd", "ci"]), help=say("housekeeping.schedule.only"))
@click.pass_context
def schedule_command(context: click.Context, only: str | None) -> None:
    """Print the lines for cron, systemd and a CI workflow."""
    from pipeline.run import schedule

    with opened(context) as world:
        newsletter, workspace, now = world.settings.newsletter, world.workspace, world.now()
    place = schedule.Place(str(Path(sys.argv[0]).absolute()), str(workspace))
    if only in (None, "cron"):
        machine = datetime.now().astimezone().tzinfo or UTC
        click.echo(schedule.crontab(newsletter, place, now, machine))
    if only in (None, "systemd"):
        _to_save("~/.config/systemd/user/newsletter.service", schedule.service(place))
        _to_save("~/.config/systemd/user/newsletter.timer", schedule.timer(newsletter, now))
        sends = newsletter.mail.target == "smtp"
        if sends:
            _to_save("~/.config/systemd/user/newsletter-send.service", schedule.due_service(place))
            _to_save("~/.config/systemd/user/newsletter-send.timer", schedule.due_timer())
        timers = "newsletter.timer newsletter-send.timer" if sends else "newsletter.timer"
        click.echo(f"# {say('housekeeping.schedule.enable', timers=timers)}\n")
    if only in (None, "ci"):
        _to_save(".github/workflows/newsletter.yml", schedule.workflow(newsletter, _in_repository(workspace), now))


def _to_save(path: str, text: str) -> None:
    click.echo(f"# {say('housekeeping.schedule.save', path=path)}\n{text}")


def _in_repository(workspace: Path) -> str:
    """Return the newsletter's folder as its repository names it."""
    root = next((folder for folder in (workspace, *workspace.parents) if (folder / ".git").exists()), workspace)
    return workspace.relative_to(root).as_posix()


@click.command("doctor", help=say("cli.help.doctor"))
@click.option("--json", "as_json", is_flag=True, help=say("cli.option.json"))
@click.option("--online", is_flag=True, help=say("doctor.online"))
@click.pass_context
def doctor_command(context: click.Context, as_json: bool, online: bool) -> None:
    """Look the set-up over."""
    from pipeline.run import doctor

    given = context.obj["workspace"]
    workspace = Path(given).resolve() if given else find_workspace(Path.cwd())
    now = datetime.now(UTC)
    lines = doctor.examine(workspace, now, now.astimezone().tzinfo)
    if not any(one.name in ("settings", "secrets") and one.state == "wrong" for one in lines):
        lines += _tried(context, workspace, online=online)
    wrong, warning = (sum(one.state == state for one in lines) for state in ("wrong", "warning"))
    if as_json:
        click.echo(codec.dump(lines, indent=2))
    else:
        _print_lines(lines)
        click.echo(say("doctor.done", wrong=wrong, warning=warning))
    context.exit(FAILED if wrong else DONE)


def _tried(context: click.Context, workspace: Path, *, online: bool) -> "list[Line]":
    """Return what the network says: mail server and a model's server of one's own always, sources and paid models where asked for."""
    from pipeline.run import doctor, doctor_content, doctor_mail, doctor_model

    settings, secrets = load(workspace), load_secrets(workspace)
    setup = doctor.Setup(workspace, settings, secrets, None, datetime.now(UTC))
    found: list[Line] = []
    if online:  # first: it makes the state, in which the trial of a model is booked
        with suppress(StateError, IssueError), opened(context) as world:  # what keeps it shut has its own line
            found += doctor_content.online(world)
    found += doctor_mail.login(setup)
    if online or doctor_model.served(setup):
        found += doctor_model.tried(setup, SystemClock())
    return found


_COLOURS = {"ok": "green", "warning": "yellow", "wrong": "red"}


def _print_lines(lines: "Sequence[Line]") -> None:
    for one in lines:
        mark = click.style(f"[{say(f'doctor.mark.{one.state}')}]", fg=_COLOURS[one.state])
        click.echo(f"{mark} {say(f'doctor.name.{one.name}')}: {one.text}")
        for row in one.mend.splitlines():
            click.echo(f"    → {row}")


@click.command("correct", help=say("cli.help.correct"))
@click.argument("section")
@click.option("--was", help=say("housekeeping.correct.was"))
@click.option("--is", "now", help=say("housekeeping.correct.is"))
@click.option("--mail", is_flag=True, help=say("housekeeping.correct.mail"))
@click.option("--to", multiple=True, metavar="ADDRESS", help=say("cli.send.to"))
@click.option("--dry-run", is_flag=False, flag_value="", metavar="[DIR]", help=say("cli.send.dry"))
@click.option("--yes", is_flag=True, help=say("cli.send.yes"))
@date_option
@click.pass_context
def correct_command(
    context: click.Context,
    section: str,
    was: str | None,
    now: str | None,
    mail: bool,
    to: tuple[str, ...],
    dry_run: str | None,
    yes: bool,
    day: str | None,
) -> None:
    """Put right what a sent issue said, and tell its readers where that is wanted."""
    from pipeline.cli import corrections
    from pipeline.run.correct import newest_sent

    if (was is None) != (now is None):
        raise UsageError(say("housekeeping.correct.both"))
    change = (was, now) if was is not None and now is not None else None
    telling = mail or bool(to) or dry_run is not None
    with opened(context) as world:
        date = existing_day(world, day) if day else newest_sent(world)
        corrections.put_right(world, date, section, change, telling=telling)
        if telling:
            corrections.tell(world, world.issue(date), to, dry_run, yes=yes)


@click.command("voice", help=say("cli.help.voice"))
@click.option("--accept", "rules", multiple=True, metavar="ID", help=say("housekeeping.voice.accept"))
@click.option("--glossary", "terms", multiple=True, metavar="ID", help=say("housekeeping.voice.terms"))
@click.pass_context
def voice_command(context: click.Context, rules: tuple[str, ...], terms: tuple[str, ...]) -> None:
    """Show what editors keep changing; add to voice.md or the glossary what is accepted."""
    from pipeline.run import voice

    with opened(context) as world:
        for habit in voice.accept(world, rules) if rules else ():
            click.echo(say("housekeeping.voice.accepted", rule=habit.rule))
        for habit in voice.accept_terms(world, terms) if terms else ():
            click.echo(say("housekeeping.voice.term", was=habit.was, now=habit.now))
        found = [] if rules or terms else voice.habits(world)
    for habit in found:
        values = {"id": habit.id, "rule": habit.rule, "times": habit.times, "example": habit.example}
        click.echo(say("housekeeping.voice.row", None, **values))
        if habit.term:
            click.echo(say("housekeeping.voice.glossary", id=habit.id, was=habit.was, now=habit.now))
    if not rules and not terms:
        click.echo(say("housekeeping.voice.next" if found else "housekeeping.voice.none"))
