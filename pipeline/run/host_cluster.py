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
from pipeline.run.cluster import PATIENCE_S, connected

if TYPE_CHECKING:
    from distributed import Client
    from distributed import Future as Asked

WORKER_DEATHS = 2  # a host whose work killed so many workers is given up


class HostWork(Future[Any]):
    """One host's work on the cluster: `result` waits for it, and that is all that can be asked of it."""

    def __init__(self, asked: "Asked") -> None:
        super().__init__()
        self._asked = asked

    def result(self, timeout: float | None = None) -> Any:
        """Return what came of it; an answer that got lost on its way is asked for again, as often as it takes.

        Dask's own executor asks once. It was seen to wait without an end for work that the scheduler had long had.
        """
        while True:
            try:
                return self._asked.result(timeout=timeout or PATIENCE_S)
            except TimeoutError:
                if (
                    timeout or self._asked.status == "error"
                ):  # nobody waits longer, or it is what the work itself ended with
                    raise


class HostExecutor(Executor):
    """An executor over a cluster, in the language of the caller."""

    def __init__(self, client: "Client") -> None:
        self._client = client

    def submit(self, call: Callable[..., Any], /, *values: Any, **named: Any) -> Future[Any]:
        """Hand one host's work over."""
        words = (language(), call, values, named)
        return HostWork(self._client.submit(_spoken, *words, pure=False, retries=WORKER_DEATHS))


def _spoken(lang: str, call: Callable[..., Any], values: tuple[Any, ...], named: dict[str, Any]) -> Any:
    """Do the work on a worker, in the language of who asked for it."""
    with speaking(lang):
        return call(*values, **named)


@contextmanager
def hosts(address: str) -> Iterator[Executor]:
    """Give an executor over the cluster at an address; ClusterError where there is none, or where it loses the work."""
    from distributed.scheduler import KilledWorker

    with connected(address) as client:
        try:
            yield HostExecutor(client)
        except (KilledWorker, OSError) as error:
            detail = (str(error).splitlines() or [""])[0][:200]
            raise ClusterError(say("cli.cluster.work", kind=type(error).__name__, detail=detail)) from error
