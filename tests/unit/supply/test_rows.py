"""Rows that are tried as one test prove what they prove one by one."""

from collections.abc import Callable

import pytest

from tests.rows import all_rows, table, told, tried

Test = Callable[..., None]


@pytest.mark.slow
@pytest.mark.parametrize(("large", "small"), [(2, 1), pytest.param(1, 2, id="other way"), (0, 3)])
@pytest.mark.parametrize("of_them", [(0,), (5,)])
def compared(large: int, small: int, of_them: tuple[int]) -> None:
    """One is larger."""
    assert large > small, of_them


def test_a_table_has_a_row_for_each_value_beside_each_value_of_another_decorator() -> None:
    rows = table(compared)
    assert rows is not None
    assert [(row["large"], row["small"], row["of_them"]) for row in rows] == [
        (large, small, of_them) for of_them in ((0,), (5,)) for large, small in ((2, 1), (1, 2), (0, 3))
    ]


def test_every_row_that_fails_is_told_with_its_values_and_the_others_are_tried() -> None:
    rows = table(compared)
    assert rows is not None
    with pytest.raises(ExceptionGroup, match="4 of 6 rows") as told_of:
        all_rows(compared, rows)()
    assert [error.__notes__ for error in told_of.value.exceptions] == [
        [f"in the row {row!r}"] for row in rows if row["large"] != 2
    ]
    all_rows(compared, [row for row in rows if row["large"] == 2])()


def test_a_row_that_gives_itself_up_fails_and_one_that_is_left_out_does_not() -> None:
    def ends(how: Test | None) -> None:
        if how:
            how("so")

    ends.pytestmark = []  # type: ignore[attr-defined]
    with pytest.raises(ExceptionGroup, match="1 of 2 rows"):
        all_rows(ends, [{"how": pytest.fail}, {"how": None}])()
    all_rows(ends, [{"how": pytest.skip}, {"how": None}])()
    with pytest.raises(pytest.skip.Exception):
        all_rows(ends, [{"how": pytest.skip}, {"how": pytest.skip}])()


def test_the_other_marks_stay() -> None:
    rows = table(compared)
    assert rows is not None
    kept = all_rows(compared, rows)
    assert [mark.name for mark in kept.pytestmark] == ["slow"]  # type: ignore[attr-defined]
    assert kept.__doc__ == compared.__doc__


def test_rows_with_something_of_their_own_stay_tests_of_their_own() -> None:
    def takes(value: int, tmp_path: object) -> None: ...

    def plain(value: int) -> None: ...

    once = (number for number in (1, 2))
    assert table(plain) is None
    assert table(pytest.mark.parametrize("value", [1, 2])(takes)) is None
    assert table(pytest.mark.parametrize("value", [1, pytest.param(2, marks=pytest.mark.slow)])(plain)) is None
    for told_so in (
        pytest.mark.parametrize("value", []),
        pytest.mark.parametrize("value", [1, 2], indirect=True),
        pytest.mark.parametrize("value", once),
    ):
        other: Test = lambda value: None  # noqa: E731
        assert table(told_so(other)) is None
    assert list(once) == [1, 2]
    broken: Test = lambda value: None  # noqa: E731
    assert table(pytest.mark.xfail(pytest.mark.parametrize("value", [1, 2])(broken))) is None


def test_the_id_of_a_table_tells_how_many_rows_it_has() -> None:
    assert told("tests/unit/a.py::test_b[181 rows]") == 181
    assert told("tests/unit/a.py::test_b") == told("tests/unit/a.py::test_b[181 rows of it]") == 1


def test_of_a_long_table_of_the_check_the_first_rows_are_tried_and_every_sixth_behind_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows = [{"row": number} for number in range(20)]
    monkeypatch.setattr("tests.rows.EVERY", False)
    assert [row["row"] for row in tried("tests.unit.check.test_names", rows)] == [*range(4), 4, 10, 16]
    assert tried("tests.unit.check.test_names", rows[:4]) == (*rows[:4],)
    assert tried("tests.unit.text.test_josa", rows) == rows
    monkeypatch.setattr("tests.rows.EVERY", True)
    assert tried("tests.unit.check.test_names", rows) == rows
