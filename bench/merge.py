"""The laws of the merge over many random pairs of edit and rewrite: `python -m bench.merge [PAIRS [SEED]]`.

The suite runs some hundred of the same pairs; here it is ten thousand (some minutes), as many drafts of ten sentences of which
a person edited one, of replies that put a person's sentences anywhere or keep them in place, and of rewrites of which a person takes hunks at random.
"""

import sys
from collections import Counter

from tests.property.merge_cases import broken, cases, misplaced, moved_forward, one_edited
from tests.property.shaped_cases import lost_by_choice, shape_broken, shaped

PAIRS = 10_000


def main() -> int:
    """Print how often each law was broken, how many sentences are new where one of ten was edited, and what choices lost."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else PAIRS
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    breaches = Counter(name for case in cases(7 + seed, count) for name in broken(case))
    found = list(one_edited(11 + seed, count))
    lost = sum(bool(breach) for breach, _ in found)
    fewest = min(new for _, new in found)
    print(f"{count} pairs of edit and rewrite: {sum(breaches.values())} laws broken {dict(breaches) or ''}")
    print(
        f"{count} drafts of ten with one edit: {lost} edits lost or doubled, at least {fewest} of the nine others new"
    )
    moved = Counter(name for laws in misplaced(13 + seed, count) for name in laws)
    print(f"{count} replies that misplace the fixed sentences: {moved.total()} laws broken {dict(moved) or ''}")
    forward = sum(bool(found) for found in moved_forward(17 + seed, count))
    print(f"{count} replies that keep the fixed sentences in place: {forward} have one moved forward")
    chosen = Counter(
        name
        for case, chance in shaped(3 + seed, count)
        for name in (*lost_by_choice(case, chance), *shape_broken(case))
    )
    print(
        f"{count} rewrites of shaped sections, hunks taken at random: {chosen.total()} laws broken {dict(chosen) or ''}"
    )
    return 1 if breaches or lost or fewest < 8 or moved or forward or chosen else 0


if __name__ == "__main__":
    sys.exit(main())
