"""Break weekly work at every kind of file operation, do it again, and compare with work that nothing disturbed.

Run by hand: `python -m bench.crash [--kills 200] [--errors 100] [--seed 1] [FLOW…]`; needs a C compiler. Four flows: a whole demo, a run over
hand edits, a rewrite that is taken, a send to twelve readers. A kill comes before, after or in the middle of an operation, or with all that
was not flushed lost; an error is a full disk (from there on, or once) or a flush that fails. Ends with 1 where anything was wrong: something
damaged, a stored reply paid again, a mail sent twice or to nobody, an edit gone, other files in the end, or exit 0 with something unwritten.
"""

import argparse
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.e2e.crashes import ERRORS, KILLS, Flow, strikes, struck, tried, yard


@dataclass
class Told:
    """What came of the strikes on one flow so far."""

    flow: Flow
    modes: Counter[str] = field(default_factory=Counter)
    kinds: set[str] = field(default_factory=set)
    wrong: int = 0

    def __str__(self) -> str:
        families = len({one.family for one in self.flow.operations})
        modes = ", ".join(f"{count} {mode}" for mode, count in self.modes.items())
        done = sum(self.modes.values())
        return (
            f"{self.flow.name}: {len(self.flow.operations)} operations of {families} kinds, {len(self.kinds)} of them struck;"
            f" {done} strikes ({modes}): {self.wrong} wrong"
        )


def strike_all(flows: Sequence[Flow], folder: Path, kills: int, errors: int, seed: int) -> list[Told]:
    """Break the flows in turn, so that whoever stops it early has some of each; print what was wrong."""
    told = [Told(flow) for flow in flows]
    plans = [
        [*strikes(flow, kills // len(flows), KILLS, seed), *strikes(flow, errors // len(flows), ERRORS, seed)]
        for flow in flows
    ]
    for plan in plans:
        random.Random(seed).shuffle(plan)
    try:
        for turn in zip(*plans, strict=True):
            for one, strike in zip(told, turn, strict=True):
                found = tried(one.flow, folder, strike)
                one.modes[strike.mode] += 1
                one.kinds.add(struck(one.flow, strike).family)
                one.wrong += bool(found.what)
                for what in found.what:
                    print(f"  {one.flow.name} {strike.mode} at {strike.at}: {what}", flush=True)
    except KeyboardInterrupt:
        print("stopped early")
    return told


def main() -> int:
    """Read the numbers and break every flow; each gets its share of the strikes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("flows", nargs="*", metavar="FLOW")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--errors", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="crash-", dir=".") as name, yard(Path(name).resolve()) as flows:
        wanted = [flow for flow in flows if not chosen.flows or flow.name in chosen.flows]
        told = strike_all(wanted, Path(name).resolve(), chosen.kills, chosen.errors, chosen.seed)
    print(*told, sep="\n")
    return 1 if any(one.wrong for one in told) else 0


if __name__ == "__main__":
    sys.exit(main())
