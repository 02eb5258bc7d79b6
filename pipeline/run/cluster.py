"""Run newsletters over a Dask cluster: one newsletter is one task, and a process of its own on the machine that takes it.

Only what is typed goes over: the folder's path and the options. Folders, keys and the program must be on every machine, so no secret
travels. A process each keeps newsletters apart (language, signals, memory), and one that dies takes no worker along. Needs the extra
`scale`.
"""

import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline import __version__
from pipeline.errors import FAILED, ClusterError, UsageError
from pipeline.messages import say

if TYPE_CHECKING:
    from distributed import Client, Future

CONNECT_S = 10
PATIENCE_S = 60  # between two looks at whether any worker is left
_ADDRESS = re.compile(r"(?:tcp|tls)://[^\s/]+:\d{1,5}")
_KEPT = 20_000  # characters of what a newsletter prints

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ended:
    """How one newsletter's run ended: its exit code and what it printed."""

    code: int
    out: str = ""
    err: str = ""


def run_newsletter(words: Words) -> Ended:
    """Run `newsletter` with these words in a process of its own. This is what a worker does."""
    return ended([sys.executable, "-m", "pipeline", *words])


def ended(command: Sequence[str]) -> Ended:
    """Run a command to its end; one that was killed has failed, and says by which signal."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)  # noqa: S603  # our own
    out, err = (text.decode("utf-8", "replace")[-_KEPT:] for text in (done.stdout, done.stderr))
    if done.returncode >= 0:
        return Ended(done.returncode, out, err)
    return Ended(FAILED, out, f"{err}{say('cli.all.signal', number=-done.returncode)}\n")


def program_version() -> str:
    """Return the version of the program on the machine that runs this."""
    return __version__


@contextmanager
def connected(address: str) -> Iterator["Client"]:
    """Give a client of the cluster at an address; ClusterError where there is none, or where its workers run another program."""
    if not _ADDRESS.fullmatch(address):
        raise UsageError(say("cli.cluster.address", address=address))
    try:
        from distributed import Client
    except ImportError as error:
        raise ClusterError(say("cli.cluster.missing")) from error
    try:
        client = Client(address, timeout=CONNECT_S, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        detail = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ClusterError(say("cli.cluster.noanswer", address=address, detail=detail)) from error
    with client, client.as_current():
        _same_program(client, address)
        yield client


def _same_program(client: "Client", address: str) -> None:
    try:
        client.wait_for_workers(1, timeout=CONNECT_S)
    except TimeoutError as error:
        raise ClusterError(say("cli.cluster.noworkers", address=address)) from error
    found: Mapping[str, object] = client.run(program_version, on_error="return")
    for worker, version in sorted(found.items()):
        if version != __version__:
            told = version if isinstance(version, str) else f"{type(version).__name__}: {version}"
            raise ClusterError(say("cli.cluster.version", worker=worker, found=told, own=__version__))


def over_cluster(client: "Client", commands: Mapping[Path, Words]) -> Iterator[tuple[Path, Ended]]:
    """Run newsletters over the cluster and yield each as it ends. One that fails, or whose worker died for good, ends no other."""
    from distributed import wait

    names: dict[Future, Path] = {
        client.submit(run_newsletter, words, key=f"newsletter-{workspace}", pure=False): workspace
        for workspace, words in commands.items()
    }
    left = set(names)
    alone = False
    while left:
        try:
            done = wait(left, timeout=PATIENCE_S, return_when="FIRST_COMPLETED").done
        except TimeoutError:
            done, alone = _given_up(client, left, alone=alone)
        for future in sorted(done, key=lambda one: names[one]):
            yield names[future], _result(future)
        left -= done


def _given_up(client: "Client", left: set["Future"], *, alone: bool) -> tuple[set["Future"], bool]:
    """Return what nobody will do any more: everything, where no worker was there at two looks in a row."""
    if client.status == "running" and client.nthreads():
        return set(), False
    return (left if alone else set()), True


def _result(future: "Future") -> Ended:
    if not future.done():
        future.cancel()
        return Ended(FAILED, err=say("cli.cluster.gone") + "\n")
    try:
        result: Ended = future.result()
    except Exception as error:  # noqa: BLE001  # whatever a cluster does to one newsletter, the others go on
        detail = (str(error).splitlines() or [""])[0][:200]
        return Ended(FAILED, err=say("cli.cluster.lost", kind=type(error).__name__, detail=detail) + "\n")
    return result
