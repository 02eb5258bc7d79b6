"""Seven (with `EVERY_ROW=1` twenty) of the points at which `bench/crash.py` breaks weekly work: nothing damaged, paid or sent twice, and the same files in the end."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.crashes import COMPILER, ERRORS, KILLS, Broken, Flow, Strike, strikes, tried, yard
from tests.eval.sampled import part

pytestmark = pytest.mark.skipif(COMPILER is None, reason="there is no C compiler for the library that breaks")
MODES = (KILLS[0], ERRORS[0], KILLS[2], KILLS[3], ERRORS[2])  # before, full, torn, power, unflushed


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which everything is broken."""
    return tmp_path_factory.mktemp("crashes")


@pytest.fixture(scope="module")
def flows(place: Path) -> Iterator[dict[str, Flow]]:
    """The flows, each done once undisturbed."""
    with yard(place) as found:
        yield {flow.name: flow for flow in found}


@pytest.mark.parametrize(
    ("name", "mode"), part([(name, mode) for name in ("demo", "run", "rewrite", "send") for mode in MODES], 5)
)
def test_work_that_was_broken_and_is_done_again_ends_as_if_nothing_had_been(
    flows: dict[str, Flow], place: Path, name: str, mode: str
) -> None:
    (strike,) = strikes(flows[name], 1, [mode], seed=11)
    assert tried(flows[name], place, strike).what == []


def test_on_a_disk_that_nobody_may_write_on_a_send_says_so_and_sends_nothing(
    flows: dict[str, Flow], place: Path
) -> None:
    flow = flows["send"]
    assert flow.box is not None
    shutil.rmtree(place / flow.name)
    shutil.copytree(flow.base, place / flow.name)
    flow.box.taken.clear()
    ended = flow.run(place / flow.name, Strike("read-only", 1))
    assert flow.box.taken == []
    assert ended.code == 1
    assert "쓸 수 없" in ended.said


def test_every_kind_of_file_operation_is_there_to_be_broken(flows: dict[str, Flow]) -> None:
    kinds = {one.kind for flow in flows.values() for one in flow.operations}
    assert kinds >= {"create", "write", "pwrite", "fsync", "rename", "unlink", "mkdir", "truncate"}


def test_a_program_that_writes_over_its_files_in_place_is_caught(flows: dict[str, Flow], place: Path) -> None:
    flow = flows["run"]
    flow.worker.naive = True
    try:
        assert any(_caught(tried(flow, place, Strike("torn", at))) for at in (6, 12))
    finally:
        flow.worker.naive = False
        shutil.rmtree(place / flow.name)


def _caught(broken: Broken) -> bool:
    return any(word in what for what in broken.what for word in ("half", "edit gone", "differs"))
