"""Send: a test mail, a dry run, the issue now, or the issue at a time."""

import sys
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import click
from click.core import ParameterSource

from pipeline.cli.campaigns import SERVICES, Wish, hand_over
from pipeline.cli.deliveries import (
    print_deliveries,
    print_listed,
    print_paths,
    print_ready,
    print_rests,
    print_sent,
    progress,
)
from pipeline.cli.send_options import need_one_wish
from pipeline.cli.weekly import date_option, tell_unreadable
from pipeline.cli.world import existing_day, opened
from pipeline.errors import DONE, ConfigError, NotReadyError, UsageError
from pipeline.messages import say
from pipeline.publish.edition import spoken_day
from pipeline.publish.mail import UNSUBSCRIBE
from pipeline.publish.shown import FIRST_LINKS, GMAIL_CUTS_AT
from pipeline.run import advertising, approval, finishing, reread, sending
from pipeline.run.context import Context
from pipeline.run.gate import Gate, gate, gate_elsewhere
from pipeline.text.facts import advertiser
from pipeline.workspace import IssueFolder

_SHOWN = 5  # pages that could not be read again and rows that get no mail, by name


@dataclass(frozen=True, slots=True)
class _Yes:
    """What was said beforehand: send without asking, send although the text changed since the test mail."""

    yes: bool
    changed: bool

    @property
    def asks(self) -> bool:
        """Whether there is somebody to ask."""
        return not self.yes and sys.stdin.isatty()


@click.command("send", help=say("cli.help.send"))
@date_option
@click.option("--to", multiple=True, metavar="ADDRESS", help=say("cli.send.to"))
@click.option("--dry-run", is_flag=False, flag_value="", metavar="[DIR]", help=say("cli.send.dry"))
@click.option("--yes", is_flag=True, help=say("cli.send.yes"))
@click.option("--changed", is_flag=True, help=say("cli.send.changed"))
@click.option("--at", metavar="TIME", help=say("cli.send.at"))
@click.option("--cancel", is_flag=True, help=say("cli.send.cancel"))
@click.option("--due", is_flag=True, help=say("cli.send.due"))
@click.option("--in-doubt", type=click.Choice(["sent", "again"]), help=say("cli.send.doubt"))
@click.option("--retry-refused", is_flag=True, help=say("cli.send.retry"))
@click.option("--target", type=click.Choice(["smtp", "file", *SERVICES]), help=say("cli.send.target"))
@click.option("--start", is_flag=False, flag_value="now", metavar="[TIME]", help=say("campaign.option"))
@click.option("--ad/--no-ad", default=None, help=say("cli.send.ad"))
@click.pass_context
def send_command(context: click.Context, /, day: str | None, due: bool, **wish: object) -> None:
    """Send the issue, once to each."""
    given = {"day": day, "due": due, **wish}
    line = ParameterSource.COMMANDLINE
    need_one_wish({name: value for name, value in given.items() if context.get_parameter_source(name) == line})
    if due:
        context.exit(_due(context))
    with opened(context) as world:
        _wished(world, world.issue(existing_day(world, day)), wish)


def _wished(world: Context, issue: IssueFolder, wish: dict[str, object]) -> None:
    """Do the one thing that was asked for."""
    to, dry_run, in_doubt, target = wish["to"], wish["dry_run"], wish["in_doubt"], wish["target"]
    said = _Yes(bool(wish["yes"]), bool(wish["changed"]))
    way, start = sending.target(world, str(target) if target else None), str(wish["start"] or "")
    if wish["cancel"]:
        _cancel(world, issue)
        return
    if in_doubt is not None:
        for address in sending.settle_doubt(world, issue, sent=in_doubt == "sent"):
            click.echo(f"{address}: {say(f'cli.doubt.{in_doubt}')}")
        return
    ad = wish["ad"]
    _settle_ad(world, issue, ad if isinstance(ad, bool) else None, needed=dry_run is None)
    if isinstance(to, tuple) and to:
        sending.testers(to)
        _reread(world, issue)
        with progress() as told:
            deliveries = sending.send_test(world, issue, to, told)
        print_deliveries(deliveries)
    elif dry_run is not None:
        print_paths(sending.dry_run(world, issue, Path(str(dry_run)) if dry_run else issue.path / "dry-run"))
    elif way in SERVICES:
        hand_over(world, issue, way, Wish(start, wish["at"] is not None, said.yes), _reread)
    elif start:
        raise UsageError(say("campaign.option.only"))
    elif way == "file":
        if wish["at"] is not None:
            raise UsageError(say("send.at.target"))
        _leave_files(world, issue)
    elif wish["at"] is not None:
        _approve(world, issue, str(wish["at"]), said)
    else:
        _send(world, issue, said, again=bool(wish["retry_refused"]))


def _leave_files(world: Context, issue: IssueFolder) -> None:
    """Leave what a person pastes elsewhere, under the conditions of any send, and say what they must put in themselves."""
    ready = gate_elsewhere(world, issue, start=False)
    if not ready.closed and _reread(world, issue):
        ready = gate_elsewhere(world, issue, start=False)
    print_ready(ready)
    paths = sending.leave_files(world, issue)
    print_paths(paths)
    if any(UNSUBSCRIBE in path.read_text("utf-8") for path in paths if path.name == "issue.html"):
        click.echo(f"! {say('send.file.unsubscribe', mark=UNSUBSCRIBE)}")


def _settle_ad(world: Context, issue: IssueFolder, given: bool | None, *, needed: bool) -> None:
    """Remember whether the subject carries (광고); where a sponsor section asks for it and nobody said, ask."""
    whole = finishing.load(world, issue)
    if given is None and needed and advertising.is_open(world, issue, whole):
        if not sys.stdin.isatty():
            raise NotReadyError(say("run.gate.ad"))
        names = [advertiser(one.body) or one.id for one in whole.sections if one.kind == "sponsor"]
        given = click.confirm(say("cli.send.ad.ask", names=", ".join(names)), default=True)
    if given is not None:
        advertising.choose(world, issue, ad=given)


def _reread(world: Context, issue: IssueFolder) -> bool:
    """Read the cited pages again, say what could not be read, and return whether one changed: that is a finding."""
    found = reread.reread(world, issue)
    if found.kept:
        click.echo(say("cli.send.reread.kept", count=len(found.kept), articles=", ".join(found.kept)))
    for line in found.unread[:_SHOWN]:
        click.echo(say("cli.send.reread.unread", line=line))
    if len(found.unread) > _SHOWN:
        click.echo(say("cli.more", count=len(found.unread) - _SHOWN))
    return bool(found.kept)


# --- look before it goes


def _looked_at(world: Context, issue: IssueFolder, said: _Yes, again: int = 0) -> Gate:
    """Show what would go out; NotReadyError where it cannot, or nobody agreed to what changed since the test mail.

    `again` is how many refused readers are to be tried again: they count among those that are left.
    """
    sending.need_here(world, issue)
    ready = gate(world, issue)
    if not ready.closed and _reread(world, issue):
        ready = gate(world, issue)
    ready = replace(ready, left=ready.left + again)
    _show(world, issue, ready)
    if ready.closed:
        raise NotReadyError("\n".join(ready.closed))
    agreed = not ready.left or (ready.served and not ready.other)  # nobody is left, or others got this very text
    if ready.difference and not agreed:
        click.echo(say("cli.send.difference"))
        for line in ready.difference:
            click.secho(f"  {line}", fg={"+": "green", "-": "red", "@": "cyan"}.get(line[0]))
        if not said.changed and not said.asks:
            raise NotReadyError(say("run.gate.changed"))
        if not said.changed:
            click.confirm(say("cli.send.changed.ask"), abort=True)
    return ready


def _show(world: Context, issue: IssueFolder, ready: Gate) -> None:
    newsletter = world.settings.newsletter
    click.echo(say("cli.send.issue", number=ready.number, day=spoken_day(issue.day, newsletter, "weekday")))
    early = (issue.day - world.now().date()).days
    if early > 0 and ready.left:
        click.secho(f"! {say('cli.send.early', count=early, time=newsletter.time)}", fg="yellow")
    if ready.much_held:
        click.secho(f"! {ready.much_held}", fg="yellow")
    click.echo(say("cli.send.subject", subject=ready.shown.subject, preheader=ready.shown.preheader))
    click.echo(say("cli.send.audience", count=ready.audience, size=round(ready.size / 1000)))
    print_listed("cli.send.leftout", ready.left_out[:_SHOWN], len(ready.left_out))
    if ready.size > GMAIL_CUTS_AT:
        click.echo(f"! {say('cli.send.clipped', size=GMAIL_CUTS_AT // 1000)}")
    print_listed("cli.send.links", ready.shown.links[:FIRST_LINKS], len(ready.shown.links))
    print_rests(ready)
    if ready.served:
        click.echo(say("cli.send.served" if ready.left else "cli.send.all", count=ready.served))
        if ready.other and ready.left:
            click.echo(f"! {say('cli.send.other', count=ready.served)}")


# --- now, or at a time


def _send(world: Context, issue: IssueFolder, said: _Yes, *, again: bool) -> None:
    ready = _looked_at(world, issue, said, len(sending.refused(world, issue)) if again else 0)
    if not said.yes and ready.left:
        if not said.asks:
            raise UsageError(say("cli.send.needyes"))
        click.confirm(say("cli.send.confirm", number=ready.number, count=ready.left), abort=True)
    if again:
        sending.retry_refused(world, issue)
    earlier = sending.settled(world, issue)
    with progress() as told:
        sent = sending.send(world, issue, ready.shown.name, told)
    print_sent(sent, earlier)
    if sent.problem is not None:
        raise sent.problem
    approval.cancel(world, issue)
    sending.need_nobody(sent)


def _approve(world: Context, issue: IssueFolder, text: str, said: _Yes) -> None:
    newsletter = world.settings.newsletter
    due = approval.parse_time(newsletter, issue.day, text, world.now())
    ready = _looked_at(world, issue, said)
    when = approval.spoken(newsletter, due)
    if not said.yes:
        if not said.asks:
            raise UsageError(say("cli.send.needyes"))
        click.confirm(say("cli.send.at.confirm", due=when, count=ready.left), abort=True)
    with sending.alone(issue):
        approval.approve(world, issue, ready.shown.name, due)
    click.echo(say("send.at.set", due=when))
    click.echo(say("send.at.cron"))


def _cancel(world: Context, issue: IssueFolder) -> None:
    with sending.alone(issue):
        found = approval.cancel(world, issue)
    due = approval.spoken(world.settings.newsletter, found.due) if found else ""
    click.echo(say("send.at.cancelled", due=due) if found else say("send.at.none"))


def _due(context: click.Context) -> int:
    """Send what is due, for cron: nothing to do says nothing. Settings that cannot be read are told to the editor, too."""
    entered = False
    try:
        with opened(context) as world:
            entered = True
            return _sent_due(world)
    except ConfigError as error:
        if not entered:
            tell_unreadable(context.obj["workspace"], error)
        raise


def _sent_due(world: Context) -> int:
    from pipeline.run.due import due
    from pipeline.run.notify import heard

    code = DONE
    with progress() as told:
        found = due(world, partial(heard, world), told)
    for came in found:
        if came.sent is not None:
            click.echo(say("cli.send.due.done" if came.sent.complete else "cli.send.due.some", date=came.day))
            print_sent(came.sent, came.earlier)
            if isinstance(came.sent.problem, KeyboardInterrupt):
                raise came.sent.problem
        if came.text:
            click.echo(came.text, err=True)
        code = max(code, came.code)
    return code
