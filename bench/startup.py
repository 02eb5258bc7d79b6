"""How much short commands cost beside `import click`: medians of interleaved runs. By hand: `python -P bench/startup.py`.

`check` is that of the sample issue: as it was left, and after an edit of one section, which makes the whole issue be looked at.
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

RUNS = 11


def _newsletter(*words: str) -> list[str]:
    return [
        sys.executable,
        "-P",
        "-c",
        f"import sys; sys.argv = {['newsletter', *words]!r}; from pipeline.cli import main; main()",
    ]


def seconds(command: list[str]) -> float:
    """Return how long one run takes."""
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - started


def _edit(section: Path, text: str, numbers: Iterator[int]) -> None:
    section.write_text(f"{text}\n<!-- {next(numbers)} -->\n", "utf-8")


def main() -> None:
    """Print the medians, and what each is beside the first."""
    with TemporaryDirectory() as folder:
        seconds(_newsletter("demo", f"{folder}/week"))
        workspace = f"{folder}/week"
        section = next(Path(workspace).glob("output/*/sections/*s1*.md"))
        edit = partial(_edit, section, section.read_text("utf-8"), count(1))
        commands: dict[str, tuple[Callable[[], None], list[str]]] = {
            "import click": (lambda: None, [sys.executable, "-c", "import click"]),
            "newsletter --help": (lambda: None, _newsletter("--help")),
            "check, edited": (edit, _newsletter("-w", workspace, "check")),
            "check, untouched": (lambda: None, _newsletter("-w", workspace, "check")),
        }
        taken: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(RUNS):
            for name, (before, command) in commands.items():
                before()
                taken[name].append(seconds(command))
    medians = {name: statistics.median(times) for name, times in taken.items()}
    for name, median in medians.items():
        print(f"{name:22} {median * 1000:7.1f} ms  {median / medians['import click']:6.2f}")


if __name__ == "__main__":
    main()
