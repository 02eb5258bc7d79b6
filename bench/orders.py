"""What the signs of a planted order (`text.order_signs`) weigh, learned from our own labelled sets, and how well that carries over.

By hand: `python -m bench.orders` leaves each set out in turn, learns from the others and prints what is found of the set that was
left out; `--write` learns from all of them and writes `pipeline/text/order_weights.py`. The same data give the same weights.
"""

import argparse
import json
import math
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.text import order_signs
from pipeline.text.order_editions import steers
from pipeline.text.order_retold import retold
from pipeline.text.order_ruled import ruled
from pipeline.text.order_shapes import shaped
from pipeline.text.order_wishes import wishes
from pipeline.text.sentences import sentences

ROOT = Path(__file__).parents[1]
DATA = ROOT / "tests" / "data"
HONEST = ("pairs", "articles", "natural", "letters", "declared", "reckoned")
WEIGHTS = ROOT / "pipeline" / "text" / "order_weights.py"
ROUNDS, STEP, DECAY, PULL = 40, 0.08, 0.15, 0.003
BEFORE = -2.0
NEAR = 3  # how often a near miss counts: it is what an honest article has at its worst
LEAST = 0.05  # what weighs less is left out
LEVELS = (-0.5, 0.0, 0.5, 1.0, 2.0, 3.0)
TOGETHER = tuple(
    tuple(pair.split("+"))
    for pair in """
    command+made command+text command+write must+made must+text must+write custom+made custom+text custom+write allow+made
    allow+write allow+text wish+made wish+write wish+text made+write machine+write machine+retelling scribe+write
    scribe+retelling this+retelling machine+made this+made machine+must machine+command you+made you+write always+write
    always+made goods+write goods+made url+write quote+write quote+made instead+write fate+made fate+machine reader+write
    dressed+write dressed+machine dressed+command scribe+must this+write this+machine this+scribe command+machine command+you
    foreign+quote foreign+url scribe+made fate+write url+command goods+command acting+made acting+write acting+fate acting+must
    acting+machine orders+you orders+command orders+write orders+machine role+you role+write role+orders label+write
    label+command tag+write tag+machine key+orders key+machine key+write blob+machine blob+command stranger+command
    stranger+write stranger+machine stranger+foreign-command foreign-text+foreign-command errand+command errand+must law+must
    manual+command manual+must manual+machine rights+must rights+allow law+machine errand+made worn+command worn+orders
    worn+write attack+orders attack+machine attack+write told-of+write told-of+quote told-of+command house+made house+scribe
    at-work+command at-work+text at-work+made at-work+machine habit+made habit+write habit+text habit+this greeting+you
    greeting+command greeting+machine greeting+scribe coaxing+you coaxing+write coaxing+made coaxing+command
    to-a-user+command to-a-user+machine to-a-user+made
    carried+made carried+text carried+write carried+quote carried+url carried+machine carried+goods carried+this carried+custom
    carried+apart carried+command carried+wish
    outsider+write outsider+made outsider+must outsider+quote outsider+apart outsider+this outsider+told-of outsider+past outsider+lawful
    kind+write kind+must kind+past kind+report kind+lawful kind+apart kind+this kind+quote kind+attack kind+versus kind+alone kind+will-write
    versus+write versus+machine will-write+apart will-write+machine machine-only+write machine-only+must machine-only+past machine-only+report
    command-only+apart you-only+write you-only+command you-only+past you-only+report write-only+past this-only+made this-only+text made-only+must
    rights+tag rights+machine rights+dressed rights+this rights+write disclosed+machine disclosed+this disclosed+write disclosed+dressed
    disclosed+scribe plan+made plan+write plan+machine plan+this plan+must law+made law+write lawful+must lawful+write lawful+made lawful+machine newsroom+machine newsroom+must newsroom+write newsroom+made
    past+fate past+machine past+acting past+retelling house+machine house+this house+write
    house+command report+must report+orders report+write past+write past+made past+command errand+wish errand+write
    alone+write alone+custom alone+must alone+machine alone+made alone+apart alone+past alone+report alone+command alone+quote alone+wish

    """.split()  # noqa: SIM905 - reads better
)
Row = tuple[frozenset[str], bool]


@dataclass(frozen=True, slots=True)
class Text:
    """One labelled article: its sentences, the places of those that were planted, the set it belongs to, and whether it was made to look planted."""

    set: int
    id: str
    sentences: tuple[str, ...]
    planted: frozenset[int]
    signs: tuple[frozenset[str], ...]
    twin: bool = False

    @property
    def rows(self) -> list[Row]:
        """Its sentences as they are learned."""
        return [(found, place in self.planted) for place, found in enumerate(self.signs)]


@dataclass(frozen=True, slots=True)
class Weights:
    """What signs weigh, alone and by twos (`a+b`)."""

    bias: float
    signs: dict[str, float]

    def of(self, found: frozenset[str]) -> float:
        """Return the sum for a sentence with these signs."""
        return self.bias + sum(self.signs.get(name, 0.0) for name in with_pairs(found))


def with_pairs(found: frozenset[str]) -> list[str]:
    """Return signs with those pairs of them that are looked at."""
    return [*sorted(found), *("+".join(pair) for pair in TOGETHER if found.issuperset(pair))]


def planted() -> list[Text]:
    """Return the labelled articles."""
    return [_text(json.loads(row)) for row in (DATA / "planted.jsonl").read_text("utf-8").splitlines()]


def _text(row: dict[str, Any]) -> Text:
    parts = tuple(row["sentences"])
    return Text(
        int(row["set"]),
        row["id"],
        parts,
        frozenset(row["planted"]),
        tuple(order_signs.article_signs(parts)),
        row["kind"] == "clean",
    )


def lines() -> list[dict[str, Any]]:
    """Return the labelled single lines: `set`, `kind` (an order is a `payload`) and `text`."""
    return [json.loads(row) for row in (DATA / "planted_lines.jsonl").read_text("utf-8").splitlines()]


def demo() -> list[list[str]]:
    """Return the articles of the sample week, beside which single orders and near misses are looked at."""
    paths = sorted((ROOT / "pipeline" / "demo" / "week" / "articles").glob("*.md"))
    return [sentences(path.read_text("utf-8").rpartition("\n---\n")[2]) for path in paths]


def honest() -> list[list[str]]:
    """Return honest articles of ours: the sample week, the sources of our labelled paragraphs, and whole articles."""
    rows = [(DATA / "korean" / f"{name}.jsonl").read_text("utf-8").splitlines() for name in HONEST]
    sources = dict.fromkeys(str(json.loads(row).get("source", "")) for lines in rows for row in lines)
    return [*demo(), *map(sentences, sources)]


def drafts() -> list[list[str]]:
    """Return honest Korean prose of newsletters: the right drafts of our labelled prose."""
    rows = [(DATA / "korean" / f"{name}.jsonl").read_text("utf-8").splitlines() for name in ("natural", "letters")]
    found = dict.fromkeys(row["draft"] for lines in rows for row in map(json.loads, lines) if not row.get("wrong"))
    return [*map(sentences, found)]


def own() -> list[Row]:
    """Return the sentences of honest articles of ours, and single orders and near misses, each at the end of one of these."""
    articles = demo()
    rows = [(one, False) for article in honest() for one in order_signs.article_signs(article)]
    for number, line in enumerate((DATA / "orders.jsonl").read_text("utf-8").splitlines()):
        row = json.loads(line)
        if row.get("soft") and (
            ruled([row["text"]]) or any(net(row["text"]) for net in (retold, wishes, steers, shaped))
        ):
            continue  # seen without the signs: these need not be stretched to it
        found = order_signs.article_signs([*articles[number % len(articles)], row["text"]])
        rows += [(found[-1], bool(row["order"]))] * (1 if row["order"] else NEAR)
    for row in map(json.loads, (DATA / "injection.jsonl").read_text("utf-8").splitlines()):
        if row["kind"] == "twin" and row["where"] == "text":
            found = order_signs.article_signs([*articles[0], *row["text"]])[len(articles[0]) :]
            rows += [(one, False) for one in found] * NEAR
    return rows


def also(path: Path | None) -> list[Row]:
    """Return the sentences of further honest articles, a JSON list of sentences a line: press text that is not ours to keep here."""
    rows = path.read_text("utf-8").splitlines() if path else []
    return [(one, False) for row in rows for one in order_signs.article_signs(json.loads(row))]


def learn(rows: Iterable[Row]) -> Weights:
    """Return the weights that tell planted sentences from honest ones: a logistic regression, pulled towards nothing."""
    known = [(with_pairs(found), told) for found, told in rows]
    signs: dict[str, float] = {}
    chance, bias = random.Random(1), BEFORE
    for turn in range(ROUNDS):
        chance.shuffle(known)
        step = STEP / (1 + turn * DECAY)
        for names, told in known:
            value = bias + sum(signs.get(name, 0.0) for name in names)
            error = told - 1 / (1 + math.exp(-max(-30.0, min(30.0, value))))
            bias += step * error * 0.5
            for name in names:
                signs[name] = signs.get(name, 0.0) + step * (error - PULL * signs.get(name, 0.0))
    kept = {name: round(weight, 2) for name, weight in signs.items() if abs(weight) >= LEAST}
    return Weights(round(bias, 2), dict(sorted(kept.items())))


def found(weights: Weights, texts: Sequence[Text], level: float) -> tuple[int, int]:
    """Return how many of the texts with an order and of the honest ones have a sentence over a level."""
    over = {text.id: [weights.of(one) >= level for one in text.signs] for text in texts}
    told = sum(any(over[text.id][place] for place in text.planted) for text in texts if text.planted)
    return told, sum(any(over[text.id]) for text in texts if not text.planted)


def carry_over(others: Sequence[Row]) -> None:
    """Print what is found of each set when the weights were learned from the others."""
    texts = planted()
    for one in sorted({text.set for text in texts}):
        kept = [text for text in texts if text.set == one]
        rest = [row for text in texts if text.set != one for row in text.rows]
        weights = learn([*rest, *others])
        orders = sum(bool(text.planted) for text in kept)
        for level in LEVELS:
            told, vain = found(weights, kept, level)
            print(
                f"set {one} from {level:+.1f} on: {told} of {orders} orders, {vain} of {len(kept) - orders} honest texts"
            )


def write(weights: Weights) -> None:
    """Write the weights as the module that the pipeline reads."""
    alone = {name: weight for name, weight in weights.signs.items() if "+" not in name}
    twos = {tuple(name.split("+")): weight for name, weight in weights.signs.items() if "+" in name}
    lines = [
        '"""What the signs of a planted order weigh, alone and by twos: learned by `python -m bench.orders --write`, not typed."""\n',
        f"BIAS = {weights.bias}",
        "ALONE = {",
        *(f'    "{name}": {weight},' for name, weight in alone.items()),
        "}",
        "TOGETHER = {",
        *(f'    ("{one}", "{other}"): {weight},' for (one, other), weight in twos.items()),
        "}",
    ]
    WEIGHTS.write_text("\n".join(lines) + "\n", "utf-8")


def main() -> None:
    """Print how well it carries over, or write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="learn from all sets and write the weights")
    parser.add_argument("--also", type=Path, help="honest articles to learn from too, a JSON list of sentences a line")
    given = parser.parse_args()
    others = [*own(), *also(given.also)]
    if given.write:
        write(learn([*(row for text in planted() for row in text.rows), *others]))
    else:
        carry_over(others)


if __name__ == "__main__":
    main()
