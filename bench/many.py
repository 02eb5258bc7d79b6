"""How `run --all` grows: wall and CPU seconds and memory for 2, 4, 8 newsletters, one after another and over two Dask workers.

Run by hand: `python -m bench.many [COUNT…]`. Each newsletter is the sample week, made anew.
"""

import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

BIN = Path(sys.executable).parent
COUNTS = (2, 4, 8)


def ended(*words: str | Path) -> None:
    """Run a command; 3 is an issue that a person should look at."""
    done = subprocess.run(words, capture_output=True, text=True)
    assert done.returncode in (0, 3), done.stdout + done.stderr


def made(folder: Path, count: int) -> None:
    """Make newsletters of the sample week, with nothing in them yet."""
    for number in range(count):
        ended(BIN / "newsletter", "demo", folder / f"n{number:02}")
        subprocess.run(["rm", "-rf", folder / f"n{number:02}" / "output"], check=True)


@contextmanager
def cluster() -> Iterator[str]:
    """Serve a scheduler and two workers on this machine; gives the address."""
    dask = BIN / "dask"
    words = [dask, "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard"]
    with subprocess.Popen(words, stderr=subprocess.PIPE, text=True) as scheduler:
        assert scheduler.stderr is not None
        address = next(match[1] for line in scheduler.stderr if (match := re.search(r"at: +(tcp://\S+)", line)))
        words = [dask, "worker", address, "--nworkers", "2", "--nthreads", "1", "--no-dashboard"]
        with subprocess.Popen(words, stderr=subprocess.DEVNULL) as workers:
            try:
                yield address
            finally:
                workers.terminate()
                workers.wait()
                scheduler.terminate()


@contextmanager
def measured(row: list[float]) -> Iterator[None]:
    """Note the wall seconds of a block, and the CPU seconds and peak memory (MB) of the processes that ended in it."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    yield
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    row += [time.perf_counter() - started, cpu, after.ru_maxrss / 1024]


def main(counts: Sequence[int]) -> None:
    """Print a line a size."""
    print("newsletters   one after another: wall s   CPU s    MB   two workers: wall s   CPU s with the workers' own")
    for count in counts:
        row: list[float] = []
        with tempfile.TemporaryDirectory() as name:
            made(Path(name), count)
            every = [BIN / "newsletter", "run", "--all", name]
            with measured(row):
                ended(*every)
            subprocess.run(f"rm -rf {name}/*/output", shell=True, check=True)  # noqa: S602  # our own folder
            with measured(row), cluster() as address:
                ended(*every, "--cluster", address)
        print("{:11}  {:27.1f} {:7.1f} {:5.0f} {:21.1f} {:7.1f}".format(count, *row), flush=True)


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or COUNTS)
