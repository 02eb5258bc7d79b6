"""How the suite is shared out between workers."""

from pathlib import Path

from tests.shares import SECONDS, first_to_import, next_share, seconds, share

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


def test_each_worker_imports_all_and_begins_at_another_file(tmp_path: Path) -> None:
    names = ["unit.test_a", "unit.test_b", "unit.test_c", "web.test_d"]
    for name in names:
        file = tmp_path / f"{name.replace('.', '/')}.py"
        file.parent.mkdir(exist_ok=True)
        file.touch()
    (tmp_path / "unit/helper.py").touch()
    asked = [Path("unit"), Path("web"), tmp_path / "unit", Path("web/test_d.py::test_one"), Path("-k")]
    found = [first_to_import(asked, tmp_path, number, 2) for number in (0, 1)]
    assert found == [names, [*names[2:], *names[:2]]]
    assert first_to_import([Path("web/test_d.py")], tmp_path, 1, 2) == []
