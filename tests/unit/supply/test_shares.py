"""How the suite is shared out between workers."""

from pathlib import Path

from tests.shares import SECONDS, next_share, seconds, share

ROOT = Path(__file__).parents[3]


def test_the_tests_of_a_file_are_one_share_whatever_stands_in_their_names() -> None:
    assert share("tests/unit/a.py::test_b[c::d]") == share("tests/unit/a.py::test_e") == "tests/unit/a.py"


def test_every_place_that_the_tables_name_is_there() -> None:
    assert [name for name in SECONDS if not (ROOT / name).exists()] == []


def test_a_file_takes_as_long_as_is_told_of_it_or_of_its_folder_or_as_it_has_tests() -> None:
    file, folder = next(iter(SECONDS)), "tests/eval/"
    assert seconds(file, 1) == SECONDS[file] > SECONDS["tests/e2e/"]
    assert seconds("tests/e2e/test_new.py", 1) == SECONDS["tests/e2e/"]
    assert seconds(f"{folder}test_new.py", 1) == SECONDS[folder]
    assert 0 < seconds("tests/unit/test_new.py", 10) < seconds("tests/unit/test_new.py", 100)


def test_a_worker_stays_in_its_room_then_begins_one_and_joins_another_worker_last() -> None:
    waiting = {
        "tests/e2e/test_a.py": 1,
        "tests/eval/test_b.py": 1,
        "tests/unit/a/test_c.py": 9,
        "tests/unit/a/test_d.py": 10,
    }
    begun = {"tests/e2e", "tests/unit/a"}
    assert next_share(waiting, {"tests/unit/a"}, begun) == "tests/unit/a/test_d.py"
    assert next_share(waiting, {"tests/browser"}, begun) == "tests/eval/test_b.py"
    assert next_share(waiting, {"tests/browser"}, {*begun, "tests/eval"}) == "tests/e2e/test_a.py"
