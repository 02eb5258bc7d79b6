"""Drive every reader of foreign text with inputs that are led by coverage: `python -m bench.fuzz [--minutes 10] [--finds DIR] [TARGET…]`.

A find is an exception that the place does not name as its own, a law that does not hold, or an input that takes too long; each is
made small and printed, and left in DIR. Ends with 1 where there is one. The suite tries some hundred inputs of each target.
"""

import argparse
import sys
import time
from pathlib import Path

from tests.property.fuzz_targets import TARGETS
from tests.property.fuzzer import Target, fuzz, smallest


def driven(target: Target, seconds: float, seed: int, folder: Path | None) -> int:
    """Drive one target, print what came of it, and return how many ways to break it there are."""
    started = time.monotonic()
    done = fuzz(target, seconds, seed=seed)
    took = time.monotonic() - started
    print(
        f"{target.name}: {done.runs} inputs in {took:.0f} s, {done.lines} lines reached, {len(done.finds)} finds",
        flush=True,
    )
    for place, find in done.finds.items():
        small = smallest(target, find, 300 if place.startswith("slow") else 3_000)
        print(f"--- {target.name} {place}\n{small.trace}{small.text!r}", flush=True)
        if folder is not None:
            name = f"{target.name}-{place}".replace(" ", "-").replace("/", ".")
            (folder / name).write_text(small.text, encoding="utf-8", errors="surrogatepass")
    return len(done.finds)


def main() -> int:
    """Read what is wanted and drive it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET")
    parser.add_argument("--minutes", type=float, default=10.0, help="for each target")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--finds", type=Path)
    chosen = parser.parse_args()
    if chosen.finds is not None:
        chosen.finds.mkdir(parents=True, exist_ok=True)
    wanted = [target for target in TARGETS if not chosen.targets or target.name in chosen.targets]
    found = sum(driven(target, 60 * chosen.minutes, chosen.seed, chosen.finds) for target in wanted)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
