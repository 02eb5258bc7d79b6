"""The end of a year is its December, in either language."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*flag.span)] for flag in lint_pair(source, draft) if flag.severity == "block"]


@pytest.mark.parametrize("told", ["연말", "올해 말", "내년 말", "2027년 말"])
def test_december_is_the_end_of_a_year(told: str) -> None:
    source = f"시는 {told}까지 버스 40대를 갖출 계획이다."
    assert _blocked(source, "시는 12월까지 버스 40대를 갖출 계획이에요.") == []
    assert _blocked(source, "시는 11월까지 버스 40대를 갖출 계획이에요.")
