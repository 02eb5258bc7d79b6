"""The laws of the merge over many random pairs of edit and rewrite: `python -m bench.merge [PAIRS]`.

The suite runs some hundred of the same pairs; here it is ten thousand (about a minute and a half), and as many drafts of ten
sentences of which a person edited one.
"""

import sys
from collections import Counter

from tests.property.merge_cases import broken, cases, one_edited

PAIRS = 10_000


def main() -> int:
    """Print how often each law was broken, and how many sentences are new where one of ten was edited."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else PAIRS
    breaches = Counter(name for case in cases(7, count) for name in broken(case))
    found = list(one_edited(11, count))
    lost = sum(bool(breach) for breach, _ in found)
    fewest = min(new for _, new in found)
    print(f"{count} pairs of edit and rewrite: {sum(breaches.values())} laws broken {dict(breaches) or ''}")
    print(
        f"{count} drafts of ten with one edit: {lost} edits lost or doubled, at least {fewest} of the nine others new"
    )
    return 1 if breaches or lost or fewest < 8 else 0


if __name__ == "__main__":
    sys.exit(main())
