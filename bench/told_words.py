"""Which English words a Korean word is told for (`check.vocabulary.told_words`), learned from our own right pairs.

`python -m bench.told_words` learns from a part of the sets and prints how often, in the pairs left out, the English words of a Korean
sentence are found; `--write` learns from all of them and writes `pipeline/check/vocabulary/told_word_weights.py`. It is the first model
of Brown et al. (1993), in both directions; the weight of two words is the root of the product. The same data give the same weights.
"""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from pipeline.check.vocabulary import told_words

ROOT = Path(__file__).parents[1]
DATA = ROOT / "tests" / "data" / "korean"
WEIGHTS = ROOT / "pipeline" / "check" / "vocabulary" / "told_word_weights.py"
SETS = ("pairs", "natural", "minimal", "freer", "hedge_pairs", "letters", "declared")
ROUNDS = 5
SEEN = 6  # rows that must have a word
LEAST, MOST = 0.04, 4  # of a word that is kept: how likely, and how many a Korean word may have
STEP = 0.06  # weights are rounded to so much, up to nine steps
LEFT_OUT = 10  # one pair in so many is left out
NEVER = 1e-4
Pair = tuple[Sequence[str], Sequence[str]]
Likely = Mapping[str, Mapping[str, float]]


def pairs() -> Iterator[Pair]:
    """Yield the words of each right pair of the sets whose source is English: of its draft, and of its source."""
    for name in SETS:
        for line in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines():
            row = json.loads(line)
            if row.get("wrong") or sum("가" <= letter <= "힣" for letter in row["source"]) > 4:
                continue
            theirs = dict.fromkeys(word for word, _ in told_words.english(row["source"]) if word[:1].isalpha())
            mine = dict.fromkeys(word for word in told_words.korean(row["draft"]) if "가" <= word[0] <= "힣")
            yield tuple(mine), tuple(theirs)


def frequent(known: Iterable[Pair]) -> list[Pair]:
    """Return the pairs with those words alone that enough of them have."""
    known = list(known)
    often = [Counter(word for pair in known for word in pair[side]) for side in (0, 1)]
    return [
        (
            tuple(word for word in mine if often[0][word] >= SEEN),
            tuple(word for word in theirs if often[1][word] >= SEEN),
        )
        for mine, theirs in known
    ]


def learn(known: Sequence[Pair]) -> Likely:
    """Return how likely each of two words is told for the other."""
    there = _one_way(known)
    back = _one_way([(theirs, mine) for mine, theirs in known])
    return {
        word: {
            other: (likely * back[other][word]) ** 0.5
            for other, likely in others.items()
            if word in back.get(other, {})
        }
        for word, others in there.items()
    }


def _one_way(known: Sequence[Pair]) -> dict[str, dict[str, float]]:
    """Return by each second word of the pairs how likely it is told by each first one (expectation and maximisation)."""
    likely: dict[str, dict[str, float]] = {}
    for _ in range(ROUNDS):
        counts: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        for firsts, seconds in known:
            for first in firsts:
                shares = [(one, likely[one].get(first, 0.0) if likely else 1.0) for one in seconds]
                whole = NEVER + sum(share for _, share in shares)
                for one, share in shares:
                    if share > NEVER / 100:
                        counts[one][first] += share / whole
        likely = {
            second: {
                first: count / whole
                for whole in [1.0 + sum(firsts.values())]
                for first, count in firsts.items()
                if count / whole > NEVER
            }
            for second, firsts in counts.items()
        }
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for second, known_by in likely.items():
        for first, share in known_by.items():
            found[first][second] = share
    return found


def kept(likely: Likely) -> dict[str, list[tuple[str, int]]]:
    """Return by each Korean word the English ones that are likely enough, with the steps of their weight."""
    found: dict[str, list[tuple[str, int]]] = {}
    for word, others in sorted(likely.items()):
        best = sorted(others.items(), key=lambda one: (-one[1], one[0]))[:MOST]
        rows = [(other, min(9, max(1, round(share / STEP)))) for other, share in best if share >= LEAST]
        if rows:
            found[word] = rows
    return found


def write(words: Mapping[str, Sequence[tuple[str, int]]]) -> None:
    """Write the words as the module that the pipeline reads."""
    rows = [" ".join([word, *(f"{other}{level}" for other, level in others)]) for word, others in words.items()]
    says = "Which English words a Korean word is told for: learned by `python -m bench.told_words --write`, not typed."
    WEIGHTS.write_text(f'"""{says}"""\n\nSTEP = {STEP}\nROWS = "{"|".join(rows)}"\n', "utf-8")


def carry_over(known: list[Pair]) -> None:
    """Print how many Korean words of the pairs left out have one of their English words in the source, and in another's source."""
    words = kept(learn(frequent(pair for number, pair in enumerate(known) if number % LEFT_OUT)))
    left_out = known[::LEFT_OUT]
    for name, sources in (("own", left_out), ("another's", left_out[1:] + left_out[:1])):
        held = [
            any(other in theirs for other, _ in words[word])
            for (mine, _), (_, theirs) in zip(left_out, sources, strict=True)
            for word in mine
            if word in words
        ]
        print(f"{name} source: {sum(held) / len(held):.1%} of {len(held)} known words are found")


def main() -> None:
    """Print how well it carries over, or write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="learn from all sets and write the weights")
    known = list(pairs())
    if parser.parse_args().write:
        write(kept(learn(frequent(known))))
    else:
        carry_over(known)


if __name__ == "__main__":
    main()
