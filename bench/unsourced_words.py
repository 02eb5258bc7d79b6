"""What the letters of a sentence that states something (`text.unsourced_words`) weigh, learned from our own labelled sets, and how well that carries over.

`python -m bench.unsourced_words` leaves each writer's set out in turn, learns from the others and prints what is found of the set that
was left out; `--write` learns from all of them and writes `pipeline/text/unsourced_word_weights.py`. The same data give the same weights.
"""

import argparse
import json
from collections.abc import Iterable, Mapping

from bench.order_words import Row, Table, learn, write
from bench.orders import DATA
from pipeline.text.unsourced_words import rows

HARD = 15  # single sentences that earlier rules had wrong: they count twice, and are nobody's set
ADVICE = 16  # advice put together from the same parts, free and with a fact: it counts half, so that no other writer is drowned by it
_COUNTS = {HARD: 2.0, ADVICE: 0.5}
LEVELS = (-1.0, -0.5, 0.0, 0.5, 1.0)
WEIGHTS = Table(
    "unsourced_word_weights.py",
    "What the letters of a sentence that states something weigh, by levels: learned by `python -m bench.unsourced_words --write`, not typed.",
    lambda sentences, _: [rows(text) for text in sentences],
    kept=12_000,
    one_in=1,
)


def labelled() -> dict[int, list[Row]]:
    """Return the labelled sentences by the set of their writer: `told` is one that states something."""
    found: dict[int, list[Row]] = {}
    for line in (DATA / "unsourced.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        found.setdefault(row["set"], []).append(
            Row(rows(row["text"]), told=bool(row["claim"]), counts=_COUNTS.get(row["set"], 1.0))
        )
    return found


def told(weights: tuple[float, Mapping[str, float]], known: Iterable[Row], level: float) -> tuple[int, int]:
    """Return how many claims lean over a level, and how many innocent sentences do."""
    bias, of = weights
    over = [row.told for row in known if bias + sum(of.get(name, 0.0) for name in row.seen) > level]
    return sum(over), len(over) - sum(over)


def without(sets: Mapping[int, list[Row]], name: int) -> tuple[float, dict[str, float]]:
    """Return the weights that all sets but one teach."""
    return learn([row for other, known in sets.items() if other != name for row in known], WEIGHTS.kept)


def carry_over(sets: Mapping[int, list[Row]]) -> None:
    """Print what is found of each set when the weights were learned from all others."""
    for name, left_out in sets.items():
        weights = without(sets, name)
        claims = sum(row.told for row in left_out)
        for level in LEVELS:
            found, vain = told(weights, left_out, level)
            print(
                f"set {name} over {level:+.1f}: {found} of {claims} claims, {vain} of {len(left_out) - claims} innocent sentences"
            )


def main() -> None:
    """Print how well it carries over, or write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="learn from all sets and write the weights")
    given = parser.parse_args()
    sets = labelled()
    if given.write:
        write(learn([row for known in sets.values() for row in known], WEIGHTS.kept), WEIGHTS)
    else:
        carry_over(sets)


if __name__ == "__main__":
    main()
