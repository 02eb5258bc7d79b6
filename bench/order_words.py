"""What the words of a planted order (`text.order_words`) weigh, learned from our own labelled sets, and how well that carries over.

`python -m bench.order_words` leaves each set out in turn, learns from the others and prints what is found of the set that was left out
(`--only 15` does it for one set); `--write` learns from all of them and writes `pipeline/text/order_word_weights.py`. With `--placed` it
is the same for words and how a sentence stands among its neighbours (`text.order_place`), in `pipeline/text/order_place_weights.py`: of
brief honest texts, which are most and alike, one in three is learned from then. With `--lettered` it is the same for words and rows of
letters (`text.order_letters`), in `pipeline/text/order_letter_weights.py`; the labelled single lines (`planted_lines.jsonl`) are learned
from there alone. `--also` names honest articles to learn from too, a JSON
list of sentences a line: press text that is not ours to keep here. The same data give the same weights.
"""

import argparse
import json
import math
import random
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.orders import DATA, ROOT, demo, drafts, honest, lines, planted
from pipeline.text.order_letters import lettered_features
from pipeline.text.order_signs import article_signs
from pipeline.text.order_words import article_features, features

ROOM = ROOT / "pipeline" / "text"
ROUNDS, STEP, PULL = 12, 0.25, 5.0
NEAR = 3.0  # how much a near miss counts, as the twins of planted articles do: it is what an honest article has at its worst
SEEN = 4  # rows that must have a feature
BRIEF = 8  # sentences up to which an honest text is brief
GRAIN = 0.05  # weights are rounded to this
LEVELS = (-1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0)


Seen = Callable[[Sequence[str], Sequence[frozenset[str]]], list[frozenset[str]]]


def words_alone(sentences: Sequence[str], signs: Sequence[frozenset[str]]) -> list[frozenset[str]]:
    """Return what each sentence is seen as, whatever stands beside it."""
    return [features(text, found) for text, found in zip(sentences, signs, strict=True)]


def with_letters(sentences: Sequence[str], signs: Sequence[frozenset[str]]) -> list[frozenset[str]]:
    """Return the same with the rows of letters in its words."""
    return [lettered_features(text, found) for text, found in zip(sentences, signs, strict=True)]


@dataclass(frozen=True, slots=True)
class Table:
    """One table of weights: its module, what that says of itself, how the sentences of an article are seen, how many features are
    kept, those first that move most rows furthest, and of how many brief honest texts one is learned from.
    """

    name: str
    says: str
    seen: Seen
    kept: int
    one_in: int


WORDS = Table(
    "order_word_weights.py",
    "What the words of a planted order weigh, by levels: learned by `python -m bench.order_words --write`, not typed.",
    words_alone,
    kept=6_000,
    one_in=1,
)
PLACED = Table(
    "order_place_weights.py",
    "What words and place of a planted order weigh, by levels: learned by `python -m bench.order_words --placed --write`, not typed.",
    article_features,
    kept=8_000,
    one_in=3,
)

LETTERED = Table(
    "order_letter_weights.py",
    "What words and letters of a planted order weigh, by levels: learned by `python -m bench.order_words --lettered --write`, not typed.",
    with_letters,
    kept=12_000,
    one_in=3,
)
BESIDE = (
    "The company said on Tuesday that it will open a second office in Busan next spring.",
    "Its shares closed 1.2% higher in Seoul.",
    "About 340 people work there today.",
)


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence as it is learned: what it is seen as, whether it was planted, how much it counts, and the article it belongs to."""

    seen: frozenset[str]
    told: bool
    counts: float = 1.0
    set: int = 0
    article: str = ""


def rows(also: Path | None, table: Table) -> list[Row]:
    """Return all labelled sentences: those of the sets, our single orders and near misses, and of honest articles."""
    found = [
        Row(seen, place in text.planted, NEAR if text.twin else 1.0, text.set, text.id)
        for text in planted()
        for place, seen in enumerate(table.seen(text.sentences, text.signs))
    ]
    articles = demo()
    texts = [*honest(), *(drafts() if table is LETTERED else ())]
    others = [one for one in texts if one in articles or len(one) > BRIEF or _is_one_in(table.one_in, one)]
    others += [json.loads(row) for row in also.read_text("utf-8").splitlines()] if also else []
    found += [Row(seen, told=False) for article in others for seen in _seen(table, article)]
    for number, line in enumerate((DATA / "orders.jsonl").read_text("utf-8").splitlines()):
        row = json.loads(line)
        told = bool(row["order"])
        found.append(
            Row(
                _seen(table, [*articles[number % len(articles)], row["text"]])[-1],
                told=told,
                counts=1.0 if told else NEAR,
            )
        )
    for row in map(json.loads, (DATA / "injection.jsonl").read_text("utf-8").splitlines()):
        if row["kind"] == "twin" and row["where"] == "text":
            own = _seen(table, [*articles[0], *row["text"]])[len(articles[0]) :]
            found += [Row(seen, told=False, counts=NEAR) for seen in own]
    return [*found, *(_of_lines(table) if table is LETTERED else ())]


def _of_lines(table: Table) -> Iterator[Row]:
    """Yield the labelled single lines, each as the second sentence of a piece of news."""
    for line in lines():
        told = line["kind"] == "payload"
        seen = _seen(table, [BESIDE[0], line["text"], *BESIDE[1:]])[1]
        yield Row(seen, told=told, counts=1.0 if told else NEAR, set=line["set"], article=line["id"])


def _seen(table: Table, article: Sequence[str]) -> list[frozenset[str]]:
    """Return what the sentences of an article are seen as."""
    return table.seen(article, article_signs(article))


def _is_one_in(many: int, article: Sequence[str]) -> bool:
    """Whether an article is one of so many, always the same ones."""
    return zlib.crc32(" ".join(article).encode()) % many == 0


def learn(known: Sequence[Row], kept: int) -> tuple[float, dict[str, float]]:
    """Return bias and weights: a logistic regression twice, the second time with those features alone that mattered most."""
    often = Counter(name for row in known for name in row.seen)
    names = sorted(name for name, count in often.items() if count >= SEEN)
    _, weights = _fitted(known, names)
    best = sorted(names, key=lambda name: -abs(weights[name]) * math.sqrt(often[name]))[:kept]
    return _fitted(known, sorted(best))


def _fitted(known: Sequence[Row], names: Sequence[str]) -> tuple[float, dict[str, float]]:
    """Fit by single rows in a shuffled order, each weight with a step of its own that shrinks as it moves (AdaGrad)."""
    number = {name: place for place, name in enumerate(names)}
    seen = [
        (
            [number[name] for name in sorted(row.seen) if name in number],
            row.told,
            row.counts,
        )
        for row in known
    ]
    weight, moved = [0.0] * len(names), [1e-3] * len(names)
    pull = PULL / len(known)
    often = [0] * len(names)
    for places, _, _ in seen:
        for place in places:
            often[place] += 1
    shrink = [pull * len(known) / count if count else 0.0 for count in often]
    bias, bias_moved, chance = -2.0, 1e-3, random.Random(1)
    for _ in range(ROUNDS):
        chance.shuffle(seen)
        for places, told, counts in seen:
            value = bias + sum([weight[place] for place in places])
            error = counts * (told - 1 / (1 + math.exp(-max(-30.0, min(30.0, value)))))
            bias_moved += error * error
            bias += STEP * error / math.sqrt(bias_moved)
            for place in places:
                slope = error - shrink[place] * weight[place]
                moved[place] += slope * slope
                weight[place] += STEP * slope / math.sqrt(moved[place])
    return bias, dict(zip(names, weight, strict=True))


def found(weights: tuple[float, Mapping[str, float]], texts: Sequence[Row], level: float) -> tuple[int, int]:
    """Return how many articles with an order have it over a level, and how many honest ones have any sentence over it."""
    bias, of = weights
    over: dict[str, list[tuple[bool, bool]]] = defaultdict(list)
    for row in texts:
        over[row.article].append((row.told, bias + sum(of.get(name, 0.0) for name in row.seen) >= level))
    told = sum(any(told and high for told, high in one) for one in over.values())
    vain = sum(any(high for _, high in one) for one in over.values() if not any(told for told, _ in one))
    return told, vain


def carry_over(known: Sequence[Row], only: Iterable[int], kept: int) -> None:
    """Print what is found of each set when the weights were learned from all other rows."""
    for number in sorted(only):
        left_out = [row for row in known if row.set == number]
        weights = learn([row for row in known if row.set != number], kept)
        for level in LEVELS:
            told, vain = found(weights, left_out, level)
            print(f"set {number} from {level:+.1f} on: {told} orders, {vain} honest texts")


def write(weights: tuple[float, Mapping[str, float]], table: Table) -> None:
    """Write the weights as the module that the pipeline reads, names of one weight on one line."""
    bias, of = weights
    by_level: dict[float, list[str]] = defaultdict(list)
    for name, weight in sorted(of.items()):
        by_level[round(round(weight / GRAIN) * GRAIN, 2)].append(name)
    lines = [
        f'"""{table.says}"""\n',
        f"BIAS = {round(bias, 2)}",
        "LEVELS = {",
        *(
            f"    {level}: {json.dumps(' '.join(names), ensure_ascii=False)},"
            for level, names in sorted(by_level.items())
            if level
        ),
        "}",
    ]
    (ROOM / table.name).write_text("\n".join(lines) + "\n", "utf-8")


def main() -> None:
    """Print how well it carries over, or write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="learn from all sets and write the weights")
    parser.add_argument("--placed", action="store_true", help="see how a sentence stands among its neighbours too")
    parser.add_argument("--lettered", action="store_true", help="see rows of letters too, and learn from single lines")
    parser.add_argument("--only", type=int, help="leave out this set alone")
    parser.add_argument(
        "--also",
        type=Path,
        help="honest articles to learn from too, a JSON list of sentences a line",
    )
    given = parser.parse_args()
    table = LETTERED if given.lettered else PLACED if given.placed else WORDS
    known = rows(given.also, table)
    if given.write:
        write(learn(known, table.kept), table)
    else:
        carry_over(known, [given.only] if given.only else {row.set for row in known if row.set}, table.kept)


if __name__ == "__main__":
    main()
