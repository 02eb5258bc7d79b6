"""Up and down, hired and laid off, in verbs that news has for them besides the plain ones."""

import pytest

from pipeline.check import lint_pair

SHARES = "Shares of Corvid Energy rose 9% to $61 on Thursday, while Larkfield fell 4%."
JOBS = "Tessel Bank will cut 1,200 jobs, while Corvane will hire 300 engineers."
SALES = "1분기 매출은 640억원으로 지난해 같은 기간 410억원보다 56% 늘었고, 영업손실은 120억원에서 75억원으로 축소됐다."
MEETINGS = "회의 시간은 40분에서 25분으로 단축됐고, 참석자는 12명에서 30명으로 확대됐다."
UP = ("솟았어요", "솟구쳤어요", "날아올랐어요", "오름세를 보였어요", "강세였어요", "점프했어요")
DOWN = ("고꾸라졌어요", "곤두박질쳤어요", "꺾였어요", "가라앉았어요", "후퇴했어요", "약세였어요")
CROWD = "The number of bidders was down to 12 from 19 in May, and applications for the 300 desks jumped to 400."
RIGHT = (
    (CROWD, "열두 곳이 뛰어든 입찰이에요. 지원서 400장이 밀려들었어요."),
    (CROWD, "자리를 달라며 400명이 줄지어 섰어요."),
    *((SHARES, f"코비드 에너지는 9% {verb}.") for verb in UP),
    *((SHARES, f"라크필드는 4% {verb}.") for verb in DOWN),
    (JOBS, "코베인은 엔지니어 300명을 새로 뽑아요."),
    (JOBS, "코베인은 엔지니어 300명을 모집해요."),
    (JOBS, "테셀 은행은 직원 1,200명을 떠나보내요."),
    (SALES, "1분기 영업손실은 75억 원으로 1년 전보다 45억 원 줄었어요. 매출은 56% 뛰어 640억 원이었고요."),
    (SALES, "1분기 영업손실은 75억 원으로 1년 전보다 45억 원 줄었어요. 매출은 56% 불어나 640억 원이었고요."),
    (MEETINGS, "회의 시간은 25분으로 줄었어요."),
    (MEETINGS, "참석자는 30명으로 늘었어요."),
)
WRONG = (
    (CROWD, "입찰에 나선 곳은 12곳으로 뛰어올랐어요."),
    (CROWD, "지원서는 400장으로 밀려났어요."),
    (CROWD, "지원서는 400장으로 줄었어요."),
    *((SHARES, f"라크필드는 4% {verb}.") for verb in UP),
    *((SHARES, f"코비드 에너지는 9% {verb}.") for verb in DOWN),
    (JOBS, "테셀 은행이 1,200명을 뽑아요."),
    (JOBS, "테셀 은행이 1,200명을 모집해요."),
    (JOBS, "코베인은 엔지니어 300명을 떠나보내요."),
    (SALES, "1분기 영업손실은 75억 원으로 늘었어요."),
    (SALES, "매출은 56% 줄었어요."),
    (MEETINGS, "참석자는 30명으로 줄었어요."),
)


def _blocked(source: str, draft: str) -> list[str]:
    found = [one for one in lint_pair(source, draft) if one.severity == "block"]
    return [draft[slice(*one.span)] for one in found if one.kind == "number-contradicted"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_way_of_the_source_in_another_verb_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_the_other_way_in_another_verb_blocks(source: str, draft: str) -> None:
    assert _blocked(source, draft) != []
