"""The desk: one person reads the draft beside its sources, in a browser on this machine.

It shows and calls; what it does to an issue is done by the same functions as the command line's (`pipeline.run`).
"""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.run.context import Context


def serve(
    context: "Context",
    day: date,
    *,
    port: int = 0,
    host_port: str | None = None,
    announce: Callable[[str], None],
    browser: bool = False,
) -> None:
    """Serve the desk on 127.0.0.1 until Ctrl-C or SIGTERM; `announce` is told the address that opens it, once.

    Port 0 takes the workspace's own port where it is free, so that what a browser kept is found again. `host_port` is the far
    end of a tunnel (`HOST:PORT`), which the desk then answers to as well. With `browser` the address is opened, too.
    """
    from pipeline.desk.server import run_server

    run_server(context, day, port, host_port, announce, browser=browser)
