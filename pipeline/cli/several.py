"""Many newsletters: one after another, or over a Dask cluster. The failure of one is a line of the summary, never the end of the others."""

import sys
import traceback
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import click

from pipeline.cli.summary import print_outcome
from pipeline.cli.weekly import tell_unreadable, worked
from pipeline.cli.world import opened_workspace, the_day
from pipeline.config import load
from pipeline.errors import DONE, FAILED, PERSON, USAGE, ConfigError, PipelineError, UsageError
from pipeline.messages import say, use
from pipeline.run import weekly
from pipeline.workspace.files import told

_WORST = (FAILED, USAGE, PERSON, DONE)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What `run --all` was asked for, of every newsletter."""

    day: str | None = None
    offline: bool = False
    wait: bool = False
    lang: str | None = None
    verbose: bool = False


@dataclass(frozen=True, slots=True)
class Ended:
    """How one newsletter ended: its exit code, why where it is not done, and whether it waits for a batch."""

    code: int
    reason: str = ""
    waiting: bool = False


def run_all(folder: Path, wanted: Wanted, cluster: str = "") -> int:
    """Run every newsletter below a folder, print a summary, and return the exit code of the whole: the worst."""
    workspaces = sorted(path.parent.resolve() for path in folder.glob("*/sources.yaml") if path.parent.name[0] != ".")
    if not workspaces:
        raise UsageError(say("cli.all.none", path=folder))
    ended = _over_cluster(workspaces, wanted, cluster) if cluster else _one_by_one(workspaces, wanted)
    use(wanted.lang or "ko")
    _summarise(workspaces, ended)
    return next(code for code in _WORST if code in {one.code for one in ended.values()})


def _summarise(workspaces: Sequence[Path], ended: Mapping[Path, Ended]) -> None:
    codes = [one.code for one in ended.values()]
    done, person = codes.count(DONE), codes.count(PERSON)
    failed = len(codes) - done - person
    click.echo(say("cli.all.summary", count=len(codes), done=done, person=person, failed=failed))
    for workspace in workspaces:
        one = ended[workspace]
        key = {DONE: "done", PERSON: "person"}.get(one.code, "failed")
        text = say(f"cli.all.row.{key}", name=workspace.name, code=one.code)
        click.echo(f"{text} {one.reason}".rstrip())


# --- one after another


def _one_by_one(workspaces: Iterable[Path], wanted: Wanted) -> dict[Path, Ended]:
    """Run one newsletter after another. With `wait`, each hands in its batch before any is waited for."""
    ended: dict[Path, Ended] = {}
    left = list(workspaces)
    for work in (weekly.weekly, weekly.wait) if wanted.wait else (weekly.weekly,):
        ended.update({workspace: _guarded(workspace, work, wanted) for workspace in left})
        left = [workspace for workspace in left if ended[workspace].waiting]
    return ended


def _guarded(workspace: Path, work: weekly.Work, wanted: Wanted) -> Ended:
    """Run one newsletter; whatever it meets, but a person who stops all of them, is told and ends itself alone."""
    click.echo(f"== {workspace.name}")
    try:
        return _run_one(workspace, work, wanted)
    except PipelineError as error:
        return _told(str(error), error.exit_code, wanted)
    except OSError as error:
        return _told(str(told(error, Path(str(error.filename or workspace)))), FAILED, wanted)
    except Exception as error:  # noqa: BLE001  # the other newsletters go on
        detail = (str(error).strip().splitlines() or [""])[0][:200]
        return _told(say("cli.unexpected", kind=type(error).__name__, detail=detail), FAILED, wanted)


def _told(text: str, code: int, wanted: Wanted) -> Ended:
    if wanted.verbose:
        traceback.print_exc()
    sys.stdout.flush()
    click.echo(text, err=True)
    return Ended(code, text.splitlines()[0] if text else "")


def _run_one(workspace: Path, work: weekly.Work, wanted: Wanted) -> Ended:
    use(wanted.lang or "ko")
    try:
        settings = load(workspace)
    except ConfigError as error:
        if not wanted.offline:
            tell_unreadable(workspace, error)
        raise
    use(wanted.lang or settings.newsletter.lang)
    with opened_workspace(workspace, settings, offline=wanted.offline) as world:
        outcome = worked(world, work, weekly.Options(the_day(world, wanted.day), wanted.offline, stays=wanted.wait))
        print_outcome(world, outcome)
        return Ended(outcome.exit_code, outcome.stopped, outcome.until is not None)


# --- over a cluster


def _over_cluster(workspaces: Sequence[Path], wanted: Wanted, address: str) -> dict[Path, Ended]:
    """Run newsletters over the cluster at an address. With `wait`, each hands in its batch before any is waited for."""
    from pipeline.run.cluster import connected, over_cluster

    ended: dict[Path, Ended] = {}
    left = list(workspaces)
    with connected(address) as client:
        if not _safe(address):
            click.echo(say("cli.cluster.open", address=address), err=True)
        for more in ((), ("--wait",)) if wanted.wait else ((),):
            commands = {workspace: _words(workspace, wanted, more) for workspace in left}
            for workspace, one in over_cluster(client, commands):
                click.echo(f"== {workspace.name}\n{one.out}", nl=False)
                sys.stdout.flush()
                click.echo(one.err, nl=False, err=True)
                ended[workspace] = Ended(one.code, "" if one.code in (DONE, PERSON) else _reason(one.err))
            left = [workspace for workspace in left if ended[workspace].code == DONE]
    return ended


def _safe(address: str) -> bool:
    """Whether what goes over can be read and written by nobody else: by TLS, or on this machine."""
    parts = urlsplit(address)
    return parts.scheme == "tls" or parts.hostname in ("127.0.0.1", "::1", "localhost")


def _words(workspace: Path, wanted: Wanted, more: tuple[str, ...]) -> tuple[str, ...]:
    """Return what is typed after `newsletter` for one of them."""
    table: tuple[tuple[bool, tuple[str, ...]], ...] = (
        (wanted.verbose, ("-v",)),
        (bool(wanted.lang), ("--lang", wanted.lang or "")),
        (True, ("-w", str(workspace), "run", *more)),
        (bool(wanted.day), ("--date", wanted.day or "")),
        (wanted.offline, ("--offline",)),
    )
    return tuple(word for given, words in table if given for word in words)


def _reason(text: str) -> str:
    """Return the first line that tells no progress."""
    return next((line for line in text.splitlines() if line.strip() and not line.startswith("[")), "")
