"""One length in two units, `하루를 조금 넘긴 26시간`: the words between are held against the other figure, not against the source's bound."""

import pytest

from pipeline.check import lint_pair

_PATCH = "The flaw was found on Monday. A patch was released within 26 hours. The trial lasted nine days and the talk 115 minutes."


def _found(draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(_PATCH, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    "draft",
    [
        "고친 판은 하루를 조금 넘긴 26시간 만에 나왔어요.",
        "고친 판은 하루가 넘는 26시간 만에 나왔어요.",
        "고친 판은 26시간, 그러니까 하루가 조금 넘는 시간 만에 나왔어요.",
        "재판은 일주일을 넘긴 9일 동안 이어졌어요.",
        "두 시간에 가까운 115분 동안 이야기했어요.",
        "두 시간에 조금 못 미치는 115분 동안 이야기했어요.",
    ],
)
def test_a_length_may_be_told_in_two_units(draft: str) -> None:
    assert _found(draft) == []


@pytest.mark.parametrize(
    "draft",
    [
        "고친 판은 하루를 조금 못 채운 26시간 만에 나왔어요.",
        "고친 판은 하루가 채 안 되는 26시간 만에 나왔어요.",
        "고친 판은 이틀을 넘긴 26시간 만에 나왔어요.",
        "고친 판은 하루를 넘겨서 나왔어요.",
        "재판은 일주일에 못 미치는 9일 동안 이어졌어요.",
        "두 시간을 넘긴 115분 동안 이야기했어요.",
    ],
)
def test_a_length_on_the_wrong_side_of_the_other_is_found(draft: str) -> None:
    assert _found(draft)


_RIDE = "The ride took 24 hours and 25 minutes. The show ran 3 hours 20 minutes. The lease lasts 1 year and 4 months. The form is due within 48 hours. Loading takes 85 minutes."


@pytest.mark.parametrize(
    "draft",
    [
        "하루를 막 넘긴 24시간 25분이 걸렸어요.",
        "하루가 넘는 24시간 25분이 걸렸어요.",
        "세 시간을 훌쩍 넘긴 3시간 20분 동안 공연했어요.",
        "네 시간에 못 미치는 3시간 20분 동안 공연했어요.",
        "1년을 넘긴 1년 4개월 동안 빌려요.",
        "이틀이 지난 48시간 뒤에는 양식을 못 내요.",
        "한 시간 반에 조금 못 미치는 85분이 걸려요.",
        "1시간 30분에 조금 못 미치는 85분이 걸려요.",
    ],
)
def test_a_length_of_two_units_is_read_to_its_end(draft: str) -> None:
    assert not [one for one in lint_pair(_RIDE, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    "draft",
    [
        "하루가 채 안 되는 24시간 25분이 걸렸어요.",
        "세 시간에 못 미치는 3시간 20분 동안 공연했어요.",
        "네 시간을 넘긴 3시간 20분 동안 공연했어요.",
        "1년이 안 되는 1년 4개월 동안 빌려요.",
        "1시간 30분을 넘긴 85분이 걸려요.",
    ],
)
def test_a_length_of_two_units_on_the_wrong_side_is_found(draft: str) -> None:
    assert [one for one in lint_pair(_RIDE, draft) if one.severity == "block"]
