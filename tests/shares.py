"""Which tests go to one worker, and which of these shares comes first.

Tests of a file share what is dear to make, so a file is one share. Files of a room share it too (the sample issue, a browser, what was
found in a sentence), so a worker stays in the rooms that it began and takes one that nobody began before it joins another worker in its
room. The long shares of a room come first, so that in the end no worker waits for another. The marks of `--dist loadgroup` cannot tell any of it: they are passed on in the ids of tests, which pytest 9.2 no longer lets
anyone change.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from xdist.scheduler import LoadScopeScheduling

from tests.rows import told

SECONDS: Mapping[str, int] = {
    "tests/e2e/test_beside_a_rewrite.py": 30,
    "tests/e2e/test_costs.py": 70,
    "tests/e2e/test_crashes.py": 70,
    "tests/e2e/test_install.py": 60,
    "tests/e2e/test_campaigns.py": 55,
    "tests/browser/test_reading_and_writing.py": 50,
    "tests/e2e/test_hostile_feeds.py": 30,
    "tests/browser/test_stories.py": 45,
    "tests/e2e/test_docs_commands.py": 45,
    "tests/eval/test_stories.py": 30,
    "tests/browser/test_ready.py": 40,
    "tests/unit/run/test_correct.py": 40,
    "tests/browser/test_changed_elsewhere.py": 35,
    "tests/browser/test_nothing_is_lost.py": 35,
    "tests/e2e/test_batches.py": 35,
    "tests/property/test_draft_merge.py": 35,
    "tests/browser/test_empty.py": 30,
    "tests/browser/test_screens_access.py": 30,
    "tests/browser/test_sources_and_titles.py": 30,
    "tests/e2e/test_approvals.py": 30,
    "tests/e2e/test_own_headings.py": 30,
    "tests/e2e/test_sending.py": 30,
    "tests/eval/test_long_texts.py": 20,
    "tests/eval/test_orders.py": 20,
    "tests/unit/desk/test_attack_list.py": 30,
    "tests/unit/run/test_regenerate.py": 30,
    "tests/unit/run/test_replay.py": 30,
    "tests/browser/": 15,
    "tests/e2e/": 15,
    "tests/eval/": 12,
    "tests/property/": 6,
}
"""How long a share takes, about: of its file, or else of its folder."""

_A_TEST_S = 0.05  # each of its rows


def share(test: str) -> str:
    """Return the name of the share that a test belongs to: its file, whatever stands in the test's own name."""
    return test.partition("::")[0]


def seconds(file: str, tests: int) -> float:
    """Return about how long a share of so many tests takes."""
    known = (SECONDS[start] for start in (file, file.rpartition("/")[0] + "/") if start in SECONDS)
    return max(next(known, 0), tests * _A_TEST_S)


def room(file: str) -> str:
    """Return the folder whose tests share what is dear to make."""
    return file.rpartition("/")[0]


def next_share(waiting: Mapping[str, int], mine: Collection[str], begun: Collection[str]) -> str:
    """Return which of the files that wait (with how many tests each) a worker takes: `mine` are its rooms, `begun` those of any worker."""
    left: Counter[str] = Counter()
    for file, tests in waiting.items():
        left[room(file)] += round(100 * seconds(file, tests))
    place = min(left, key=lambda one: (one not in mine, one in begun, -left[one]))
    return max((file for file in waiting if room(file) == place), key=lambda file: seconds(file, waiting[file]))


def first_to_import(places: Iterable[Path], root: Path, number: int, workers: int) -> list[str]:
    """Return the names of the test modules below some folders, from where the worker of a number begins to import them."""
    folders = [root / place for place in places if (root / place).is_dir()]
    files = sorted({file for folder in folders for file in folder.rglob("test_*.py")})
    begin = len(files) * number // workers
    return [".".join(file.relative_to(root).with_suffix("").parts) for file in (*files[begin:], *files[:begin])]


class _Numbered(list[str]):
    """The tests of a worker, found without looking through all of them."""

    def __init__(self, tests: Sequence[str]) -> None:
        super().__init__(tests)
        self._places = {test: place for place, test in enumerate(tests)}

    def index(self, value: str, *_: object) -> int:
        return self._places[value]


class Shares(LoadScopeScheduling):  # type: ignore[misc]  # the library tells no types
    """Gives each worker a whole share at a time, of the rooms that it began."""

    def __init__(self, config: Any, log: Any) -> None:
        super().__init__(config, log)
        self._rooms: dict[Any, set[str]] = defaultdict(set)

    def _split_scope(self, nodeid: str) -> str:
        return share(nodeid)

    def add_node_collection(self, node: Any, collection: Sequence[str]) -> None:
        super().add_node_collection(node, collection)
        if node in self.registered_collections:
            self.registered_collections[node] = _Numbered(collection)

    def _assign_work_unit(self, node: Any) -> None:
        waiting = {file: sum(map(told, tests)) for file, tests in self.workqueue.items()}
        file = next_share(waiting, self._rooms[node], set().union(*self._rooms.values()))
        self._rooms[node].add(room(file))
        self.workqueue.move_to_end(file, last=False)
        super()._assign_work_unit(node)

    def mark_test_complete(self, node: Any, item_index: int, duration: float = 0) -> None:
        """Forget a test that is done: the library would count all that were done before at every further one."""
        test = self.registered_collections[node][item_index]
        work = self.assigned_work[node]
        del work[share(test)][test]
        if not work[share(test)]:
            del work[share(test)]
        self._reschedule(node)
