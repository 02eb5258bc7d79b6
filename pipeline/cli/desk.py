"""Open the review page."""

import click

from pipeline.cli.weekly import date_option
from pipeline.cli.world import opened, the_day
from pipeline.errors import IssueNotFoundError
from pipeline.messages import say


@click.command("desk", help=say("cli.help.desk"))
@date_option
@click.option("--port", type=int, default=0, help=say("cli.desk.port"))
@click.option("--no-browser", is_flag=True, help=say("cli.desk.nobrowser"))
@click.option("--host-port", metavar="HOST:PORT", help=say("cli.desk.hostport"))
@click.pass_context
def desk_command(
    context: click.Context,
    day: str | None,
    port: int,
    no_browser: bool,
    host_port: str | None,
) -> None:
    """Serve the page on 127.0.0.1 until it is stopped; prints its address."""
    from pipeline.cli.world import existing_day
    from pipeline.desk import serve

    with opened(context) as world:
        try:
            chosen = existing_day(world, day)
        except IssueNotFoundError:
            chosen = the_day(world, day)
        serve(world, chosen, port=port, host_port=host_port, announce=click.echo, browser=not no_browser)
