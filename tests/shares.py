"""Which tests go to one worker, and which of these shares comes first.

Tests of a file share what is dear to make, so a file is one share. The long shares come first, so that in the end no worker waits for
another. The marks of `--dist loadgroup` cannot tell any of it: they are passed on in the ids of tests, which pytest 9.2 no longer lets
anyone change.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from xdist.scheduler import LoadScopeScheduling

SECONDS: Mapping[str, int] = {
    "tests/e2e/test_crashes.py": 65,
    "tests/eval/test_pairs.py": 50,
    "tests/e2e/test_hostile_feeds.py": 45,
    "tests/eval/test_articles.py": 20,
    "tests/e2e/test_campaigns.py": 40,
    "tests/e2e/test_costs.py": 35,
    "tests/e2e/test_docs_commands.py": 35,
    "tests/e2e/test_approvals.py": 30,
    "tests/e2e/test_sending.py": 25,
    "tests/eval/test_orders.py": 25,
    "tests/browser/": 25,
    "tests/e2e/": 20,
    "tests/eval/": 15,
    "tests/property/": 10,
}
"""How long a share takes, about: of its file, or else of its folder."""

_A_TEST_S = 0.05


def share(test: str) -> str:
    """Return the name of the share that a test belongs to: its file, whatever stands in the test's own name."""
    return test.partition("::")[0]


def seconds(file: str, tests: int) -> float:
    """Return about how long a share of so many tests takes."""
    told = (SECONDS[start] for start in (file, file.rpartition("/")[0] + "/") if start in SECONDS)
    return max(next(told, 0), tests * _A_TEST_S)


class Shares(LoadScopeScheduling):  # type: ignore[misc]  # the library tells no types
    """Gives each worker a whole share at a time, the longest of those that are left."""

    def _split_scope(self, nodeid: str) -> str:
        return share(nodeid)

    def _assign_work_unit(self, node: Any) -> None:
        waiting: Sequence[str] = list(self.workqueue)
        longest = max(waiting, key=lambda name: seconds(name, len(self.workqueue[name])))
        self.workqueue.move_to_end(longest, last=False)
        super()._assign_work_unit(node)
