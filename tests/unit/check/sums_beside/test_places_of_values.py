"""A place is reckoned from the row of figures that it is one of, and is never a bare number."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


_TASKS = (
    "Tern completed 73.4 percent, compared with 68.8 percent for Glide and 61.0 percent for Navigator. "
    "Tern took 96 seconds per task against 71 for Glide and 64 for Navigator."
)
_PHONES = "The Nexa 5 lasted 14.2 hours, the Pryce 3 13.5 hours, the Olano 12.8 hours and the Vire X 11.0 hours. The tests took 22 days."
_NAMES = "Glide needs 71 seconds per task, Navigator 64 and Tern 96."


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (_TASKS, "성공률은 셋 중 1등인데 제일 느리기도 해요.", []),
        (_TASKS, "턴은 73.4%로 셋 중 1등이에요.", []),
        (_TASKS, "턴은 73.4%로 셋 중 2등이에요.", ["2등"]),
        (_PHONES, "Pryce 3은 13.5시간으로 네 대 중 2등이었어요.", []),
        (_PHONES, "Pryce 3은 13.5시간으로 네 대 중 1등이었어요.", ["1등"]),
        (_NAMES, "내비게이터가 64초로 속도 1위예요.", []),
        (_NAMES, "속도로 치면 글라이드가 71초로 2등이에요.", []),
        ("Rovio Bank ranked 12th last year. It has 3 branches.", "로비오은행은 작년에 3위였어요.", ["3위"]),
    ],
)
def test_a_place_is_that_of_its_figure(source: str, draft: str, wrong: list[str]) -> None:
    assert _blocked(source, draft) == wrong
