"""Read sources and pages over a Dask cluster: the unit of work is all addresses of one host, so politeness holds there as here.

What goes over is a host's sources, what is known of them, and how the transport is made; what comes back are values. Each worker process
makes one transport and keeps it. The state, the files and the keys stay on this machine.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from pipeline.errors import ClusterError
from pipeline.messages import language, say, speaking
from pipeline.run.cluster import connected

if TYPE_CHECKING:
    from distributed import Client

WORKER_DEATHS = 2  # a host whose work killed so many workers is given up


class HostExecutor(Executor):
    """An executor over a cluster, in the language of the caller."""

    def __init__(self, client: "Client") -> None:
        self._inner = client.get_executor(pure=False, retries=WORKER_DEATHS)

    def submit(self, call: Callable[..., Any], /, *values: Any, **named: Any) -> "Future[Any]":
        """Hand one host's work over."""
        future: Future[Any] = self._inner.submit(_spoken, language(), call, values, named)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Let go of what is under way."""
        self._inner.shutdown(wait=wait)


def _spoken(lang: str, call: Callable[..., Any], values: tuple[Any, ...], named: dict[str, Any]) -> Any:
    """Do the work on a worker, in the language of who asked for it."""
    with speaking(lang):
        return call(*values, **named)


@contextmanager
def hosts(address: str) -> Iterator[Executor]:
    """Give an executor over the cluster at an address; ClusterError where there is none, or where it loses the work."""
    from distributed.scheduler import KilledWorker

    with connected(address) as client:
        executor = HostExecutor(client)
        try:
            yield executor
        except (KilledWorker, OSError) as error:
            detail = (str(error).splitlines() or [""])[0][:200]
            raise ClusterError(say("cli.cluster.work", kind=type(error).__name__, detail=detail)) from error
        finally:
            executor.shutdown(wait=False)
