"""How much `newsletter --help` costs beside `import click`: medians of interleaved runs. By hand: `python -P bench/startup.py`."""

import statistics
import subprocess
import sys
import time

COMMANDS = {
    "import click": [sys.executable, "-c", "import click"],
    "newsletter --help": [
        sys.executable,
        "-c",
        "import sys; sys.argv = ['newsletter', '--help']; from pipeline.cli import main; main()",
    ],
}
RUNS = 21


def seconds(command: list[str]) -> float:
    """Return how long one run takes."""
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def main() -> None:
    """Print both medians and their ratio."""
    taken: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for _ in range(RUNS):
        for name, command in COMMANDS.items():
            taken[name].append(seconds(command))
    medians = {name: statistics.median(times) for name, times in taken.items()}
    for name, median in medians.items():
        print(f"{name:20} {median * 1000:6.1f} ms")
    print(f"ratio {medians['newsletter --help'] / medians['import click']:.2f}")


if __name__ == "__main__":
    main()
