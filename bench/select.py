"""How select grows: CPU time an entry, pairs scored an entry and memory, from 1,000 to 100,000 invented entries.

Run by hand: `python bench/select.py [COUNT…]`. Each size runs in a process of its own, so that memory is its own.
"""

import sys

ROOT = __file__.rpartition("bench/")[0] or "./"
sys.path[:1] = [ROOT]  # this file has the name of a standard module, which must not be found here

import json  # noqa: E402 - after the path is mended
import random  # noqa: E402
import resource  # noqa: E402
import subprocess  # noqa: E402
import time  # noqa: E402
from datetime import UTC, datetime, timedelta  # noqa: E402

from pipeline.config.schema import Newsletter  # noqa: E402
from pipeline.records import Entry, Steering  # noqa: E402
from pipeline.select import looks, select  # noqa: E402

SIZES = (1_000, 10_000, 100_000)
MOST = {"ratio": 1.7, "pairs": 25.0, "megabytes": 400.0}  # time an entry against the first size, and so on
A_DAY = 120
START = datetime(2026, 1, 5, tzinfo=UTC)
SYLLABLES = "ba co du fe gi ho ka lo mu ne pi ra so tu ve wi xa yo zu qua tra ste bri clo".split()  # noqa: SIM905 - reads better
HANGUL = "가 노 두 라 미 바 소 아 조 차 카 타 파 하 린 온 결 솔".split()  # noqa: SIM905 - reads better
COMMON = [
    f"{word}{ending}"
    for word in ("model", "price", "agent", "chip", "cloud", "voice", "robot", "test")
    for ending in ("", "s", "er", "ing")
]


class Press:
    """Writes invented entries: a few hundred ordinary words by Zipf's law, names of their own for each story."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        ordinary = COMMON + ["".join(self._chance.choices(SYLLABLES, k=3)) for _ in range(3000)]
        self._words = ordinary
        self._shares = [1 / rank for rank in range(1, len(ordinary) + 1)]

    def entries(self, count: int) -> list[Entry]:
        found: list[Entry] = []
        while len(found) < count:
            found += self._story(len(found))
        return found[:count]

    def _story(self, number: int) -> list[Entry]:
        names = ["".join(self._chance.choices(SYLLABLES, k=3)).title() for _ in range(2)]
        amount = self._chance.randint(11, 900)
        korean = self._chance.random() < 0.25
        told = self._chance.choices((1, 2, 3, 5), (75, 12, 8, 5))[0]
        return [self._entry(number + place, names, amount, korean=korean and place % 2 == 1) for place in range(told)]

    def _entry(self, number: int, names: list[str], amount: int, *, korean: bool) -> Entry:
        words = self._chance.choices(self._words, self._shares, k=38)
        if korean:
            title = f"{names[0]}, {''.join(self._chance.choices(HANGUL, k=3))} {amount}만 달러 {names[1]} 인수"
            text = " ".join("".join(self._chance.choices(HANGUL, k=3)) for _ in range(30))
        else:
            title = f"{names[0]} {' '.join(words[:6])} {names[1]} ${amount}0,000"
            text = f"{names[0]} said {' '.join(words[6:])}."
        published = START + timedelta(days=number / A_DAY)
        outlet = f"Outlet {self._chance.randint(1, 40)}"
        return Entry(
            f"e{number}",
            outlet,
            outlet,
            title,
            f"https://x.example/{number}",
            f"x/{number}",
            published,
            None,
            summary=text,
        )


def measure(count: int) -> dict[str, float]:
    """Return what one size costs."""
    entries = Press(7).entries(count)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    scored = 0
    compare = looks.compare

    def counted(*pair: object) -> object:
        nonlocal scored
        scored += 1
        return compare(*pair)  # type: ignore[arg-type]  # passed through as it came

    looks.compare = counted  # type: ignore[assignment]  # counts the calls
    start = time.process_time()
    selection = select(entries, Newsletter(name="bench"), [], [], Steering(), START + timedelta(days=count / A_DAY))
    spent = time.process_time() - start
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {
        "microseconds": 1e6 * spent / count,
        "pairs": scored / count,
        "megabytes": after / 1024,
        "own_megabytes": (after - before) / 1024,
        "stories": len(selection.stories),
    }


def main(sizes: tuple[int, ...]) -> None:
    """Print a row for each size."""
    print(f"{'entries':>9} {'µs/entry':>9} {'ratio':>6} {'pairs':>6} {'MB':>6} {'added':>6} {'stories':>8}")
    first = 0.0
    broken: list[str] = []
    for size in sizes:
        answer = subprocess.run(
            [sys.executable, __file__, "--one", str(size)], capture_output=True, check=True, text=True
        )
        row = json.loads(answer.stdout)
        first = first or row["microseconds"]
        print(
            f"{size:>9,} {row['microseconds']:>9.0f} {row['microseconds'] / first:>6.2f} {row['pairs']:>6.1f}"
            f" {row['megabytes']:>6.0f} {row['own_megabytes']:>6.0f} {row['stories']:>8,.0f}"
        )
        found = {"ratio": row["microseconds"] / first, "pairs": row["pairs"], "megabytes": row["megabytes"]}
        broken += [f"{name} {found[name]:.1f} at {size:,}" for name, most in MOST.items() if found[name] > most]
    limits = ", ".join(f"{name} {most:g}" for name, most in MOST.items())
    print(f"at most {limits}: {'; '.join(broken) or 'kept'}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(measure(int(sys.argv[2]))))
    else:
        main(tuple(int(size) for size in sys.argv[1:]) or SIZES)
