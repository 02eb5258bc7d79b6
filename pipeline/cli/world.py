"""Open a workspace with its world: the real one, or the sample week where the settings say so."""

import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click

from pipeline import __version__
from pipeline.config import Secrets, Settings, find_workspace, load, load_secrets
from pipeline.errors import FAILED, IssueNotFoundError
from pipeline.messages import say, use
from pipeline.records import Clock, Fetched, Http, Model, Reply, Request
from pipeline.run import calendar, folders
from pipeline.run.context import Context, Progress, choose_model
from pipeline.run.logbook import Logbook
from pipeline.workspace.files import telling

if TYPE_CHECKING:
    from pipeline.state import State

GRACE_S = 2.0
_SECRET = ("_KEY", "_TOKEN", "_PASSWORD", "_WEBHOOK")


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return the time in UTC."""
        return datetime.now(UTC)

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)


class _OfflineModel:
    """A model that is never asked: stored replies are used, a missing one is an error with its name."""

    def answer(self, request: Request, **_: object) -> Reply:
        """Raise ModelUnavailableError."""
        from pipeline.errors import ModelUnavailableError

        raise ModelUnavailableError(say("run.offline.reply", section=request.subject))


def _named(path: Path) -> Path:
    """A folder that was named is meant itself: no looking upwards."""
    from pipeline.errors import ConfigError

    if not (path / "sources.yaml").is_file():
        raise ConfigError(say("config.missing", path=path / "sources.yaml"))
    return path


@contextmanager
def opened(
    context: click.Context, *, offline: bool = False, looking: bool = False, typed: str = ""
) -> Iterator[Context]:
    """Give the workspace's context, and close what it opened. What only looks works where nothing can be written, too.

    An address that a person typed (`typed`) may be private, as those of the settings may.
    """
    given = context.obj["workspace"]
    workspace = _named(Path(given).resolve()) if given else find_workspace(Path.cwd())
    settings = load(workspace)
    use(context.obj["lang"] or settings.newsletter.lang)
    with opened_workspace(workspace, settings, offline=offline, looking=looking, typed=typed) as world:
        yield world


@contextmanager
def opened_workspace(
    workspace: Path, settings: Settings, *, offline: bool = False, looking: bool = False, typed: str = ""
) -> Iterator[Context]:
    """Give the context of a workspace whose settings are loaded."""
    _stop_cleanly()
    before = frozenset(threading.enumerate())
    with _world(workspace, settings, offline=offline, looking=looking, typed=typed) as world:
        try:
            yield world
        except KeyboardInterrupt:
            world.executor.shutdown(wait=False, cancel_futures=True)
            _leave_behind(before)  # while the database is open: what comes until then is stored
            raise


@contextmanager
def _world(workspace: Path, settings: Settings, *, offline: bool, looking: bool, typed: str) -> Iterator[Context]:
    output = workspace / "output"
    with telling(output):
        output.mkdir(mode=0o700, exist_ok=True)
    secrets = load_secrets(workspace)
    with ExitStack() as stack:
        stack.callback(os.umask, os.umask(0o077))  # whatever is made from here on is its owner's alone
        state = _state(output / "state.sqlite", stack, looking=looking)
        world = _sample(workspace, stack) if settings.newsletter.model.drafter == "sample" else None
        clock = world.clock if world else SystemClock()
        model = _constant(world.model) if world else _constant(_OfflineModel()) if offline else choose_model
        running = click.get_current_context(silent=True)
        head = f"newsletter {__version__} {running.info_name if running else ''}".rstrip()
        logbook = stack.enter_context(Logbook(output / "logs", clock.now(), _secret_values(secrets), head))
        allowed = named_addresses(settings) | addresses_of([typed])
        transport = world.transport if world and not offline else _web(allowed, clock, stack, offline=offline)
        context = Context(
            workspace,
            settings,
            secrets,
            transport,
            clock,
            state,
            model,
            world is not None,
            _telling(logbook),
            services=stack.enter_context(_Services(service_addresses(settings, secrets), clock, offline=offline)),
        )
        stack.callback(context.executor.shutdown, wait=False, cancel_futures=True)
        yield context


def _state(path: Path, stack: ExitStack, *, looking: bool) -> "State":
    """Open the database; who only looks gets a copy where this one cannot be written: SQLite wants to even for reading."""
    from pipeline.errors import StateError
    from pipeline.state import State

    try:
        state = State(path)
    except StateError as refused:
        if not looking or not path.is_file():
            raise
        folder = Path(stack.enter_context(TemporaryDirectory()))
        for name in (path.name, f"{path.name}-wal"):
            if path.with_name(name).is_file():
                shutil.copyfile(path.with_name(name), folder / name)
        try:
            state = State(folder / path.name)
        except StateError:
            raise refused from None  # a copy helps no state that is broken or newer, and is nothing to name to a person
    stack.callback(state.close)
    return state


def _sample(workspace: Path, stack: ExitStack):  # type: ignore[no-untyped-def]  # SampleWorld, imported only where it is used
    from pipeline.demo.world import SampleWorld

    return stack.enter_context(SampleWorld(workspace))


def _constant(model: Model) -> Callable[[Context, str], Model | None]:
    return lambda context, issue: model


def _web(allowed: frozenset[tuple[str, int]], clock: SystemClock, stack: ExitStack, *, offline: bool):  # type: ignore[no-untyped-def]
    from pipeline.web.client import Web

    return stack.enter_context(Web(allowed, clock, offline=offline))


class _Services:
    """The door to mailing services and webhooks, opened when it is first used.

    It is another one than that to sources: what the settings name for the one may lie on this machine, and a feed must not lead there.
    """

    def __init__(self, allowed: frozenset[tuple[str, int]], clock: Clock, *, offline: bool) -> None:
        self._allowed = allowed
        self._clock = clock
        self._offline = offline
        self._opened = ExitStack()
        self._web: Http | None = None

    def __enter__(self) -> "_Services":
        return self

    def __exit__(self, *_: object) -> None:
        self._opened.close()

    def call(self, method: str, url: str, *, headers: Mapping[str, str] | None = None, content: bytes = b"") -> Fetched:
        """Make one request."""
        from pipeline.web.client import Web

        if self._web is None:
            self._web = self._opened.enter_context(Web(self._allowed, self._clock, offline=self._offline))
        return self._web.call(method, url, headers=headers, content=content)


def service_addresses(settings: Settings, secrets: Secrets) -> frozenset[tuple[str, int]]:
    """Return every host and port of a mailing service or webhook that settings or environment name."""
    newsletter = settings.newsletter
    webhooks = (secrets.get(f"NEWSLETTER_{way}_WEBHOOK") for way in ("SLACK", "DISCORD"))
    notify, mail = newsletter.notify, newsletter.mail
    return addresses_of((notify.slack, notify.discord, mail.listmonk.url, mail.stibee.url, *webhooks))


def named_addresses(settings: Settings) -> frozenset[tuple[str, int]]:
    """Return every host and port of a source that the settings name: they may be private."""
    return addresses_of(address for source in settings.sources for address in (source.url, source.sitemap))


def addresses_of(addresses: Iterable[str | None]) -> frozenset[tuple[str, int]]:
    """Return the host and port of each address."""
    found = set()
    for address in addresses:
        parts = urlsplit(address or "")
        if parts.hostname:
            found.add((parts.hostname, parts.port or (443 if parts.scheme == "https" else 80)))
    return frozenset(found)


def _secret_values(secrets: Secrets) -> tuple[str, ...]:
    return tuple(value for name, value in secrets.values.items() if name.endswith(_SECRET))


def _telling(logbook: Logbook) -> Progress:
    if sys.stderr.isatty():
        return _Lively(logbook)

    def plain(step: str, text: str) -> None:
        logbook.line(step, text)
        click.echo(f"[{say(f'run.step.{step}')}] {text}", err=True)

    return plain


class _Lively:
    """Progress on a terminal: one line a step, rewritten while the step goes on."""

    def __init__(self, logbook: Logbook) -> None:
        from rich.console import Console

        self._logbook = logbook
        self._console = Console(stderr=True, highlight=False)
        self._step = ""

    def __call__(self, step: str, text: str) -> None:
        self._logbook.line(step, text)
        label = say(f"run.step.{step}")
        mark = "  " if step == self._step else "• "
        self._step = step
        self._console.print(f"[cyan]{mark}{label}[/cyan] ", end="")
        self._console.print(text, markup=False)


def _stop_cleanly() -> None:
    """Let SIGTERM stop the work like Ctrl-C: what is being written is finished or not begun.

    A thread that hangs on a slow server cannot be stopped; the process ends without it after a few seconds.
    """

    def stop(number: int, frame: FrameType | None) -> None:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        last = threading.Timer(GRACE_S + 1, os._exit, (FAILED,))  # after `_leave_behind`, which still says so
        last.daemon = True
        last.start()
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, stop)


def _leave_behind(before: frozenset[threading.Thread]) -> None:
    """End without the threads that hang on a slow server: after Ctrl-C the interpreter would wait for them, however long."""
    last = time.monotonic() + GRACE_S
    began = [one for one in threading.enumerate() if one not in before and not one.daemon]
    for one in began:
        one.join(max(0.0, last - time.monotonic()))
    if any(one.is_alive() for one in began):
        click.echo(say("cli.stopped"), err=True)
        sys.stderr.flush()
        os._exit(FAILED)


def the_day(context: Context, given: str | None) -> date:
    """Return the date that was given, or the nearest issue's."""
    if given is not None:
        return calendar.parse_day(given)
    return calendar.issue_day(context.settings.newsletter, context.now())


def existing_day(context: Context, given: str | None) -> date:
    """Return the date of an issue that exists: the one given, the nearest, or else the newest."""
    day = the_day(context, given)
    if context.issue(day).exists():
        return day
    made = folders.days(context, "outline.yaml")
    if given or not made:
        known = say("cli.known", dates=", ".join(map(str, made))) if made else ""
        raise IssueNotFoundError(say("workspace.noissue", date=day, known=known))
    return made[-1]
