"""A number that grows by what is added, a bound with its gloss, counts whose noun comes behind, and names that end in a digit."""

import pytest

from pipeline.check import lint_pair

S1 = "동해중공업은 조선소에 도장 로봇 130대를 투입해 블록당 작업 시간이 평균 8.4시간에서 5.9시간으로 짧아졌다고 밝혔다. 불량률은 3.1%에서 1.4%로 낮아졌다. 로봇을 공급한 리움로보틱스는 연내 70대를 추가로 납품한다."
S2 = "시는 순찰 드론 24대를 띄워 출동 시간이 7분에서 5분으로 줄었다. 내년에는 16대를 더 들인다."
S3 = "다온AI에 따르면 소리-5는 받아쓰기 평가에서 88.2점을 받아 미국 벡터랩스의 ‘벡터 7 프로’(86.9점)를 1.3점 차로 앞섰다. 반면 요약 평가에서는 59.4점에 그쳐 벡터 7 프로(66.1점)에 뒤졌다."
S4 = "국산 모델 한들 2는 수학 시험에서 71.5점으로 오르카 3(69.8점)을 앞섰고, 번역에서는 80.2점으로 오르카 3(83점)에 밀렸다."
S5 = "위원회는 20일 계획을 의결했다. 위원 27명 가운데 21명이 찬성했고 4명은 반대, 2명은 기권했다."
S6 = "투표 결과 41명이 찬성, 5명이 반대, 3명이 기권했다. 정원은 50명이다."
S7 = "설문에 답한 120곳 중 70곳은 도입, 30곳은 검토, 20곳은 보류라고 했다."
S8 = "Cars will not exceed 45 miles per hour for the first three months, the company said."
S9 = "Trucks may not exceed 55 miles per hour on the bridge, the state said."
S10 = "The drone cannot fly above 400 feet in the park, the rules say."
RIGHT = [
    (S1, "올해가 가기 전 도장 로봇이 200대로 늘어요."),
    (S2, "내년에는 순찰 드론이 40대로 늘어요."),
    (S3, "받아쓰기는 소리-5가 벡터 7 프로를 근소하게 이겼지만, 요약에서는 6.7점 차로 밀렸어요."),
    (S3, "받아쓰기에서는 소리-5가 벡터 7 프로를 살짝 앞섰어요."),
    (S4, "수학에서는 한들 2가 오르카 3을 근소하게 앞섰지만, 번역에서는 2.8점 차로 밀렸어요."),
    (S5, "위원 27명 중 21명이 손을 들어줬어요. 반대는 네 명, 기권은 두 명이었고요."),
    (S6, "반대는 다섯 명, 기권은 세 명이었어요."),
    (S7, "120곳 중 도입은 70곳, 검토는 30곳, 보류는 20곳이었어요."),
    (S8, "차는 시속 45마일(약 72km)을 넘기지 않아요."),
    (S8, "차는 시속 45마일(약 72km)을 넘지 않아요."),
    (S9, "다리에서 트럭은 시속 55마일(약 89km)을 넘기지 못해요."),
    (S9, "트럭은 시속 55마일(약 89km)을 넘을 수 없어요."),
    (S10, "공원에서는 드론이 400피트(약 122m)를 넘지 못해요."),
]
WRONG = [
    (S1, "도장 로봇이 260대로 늘어요.", "260대"),
    (S1, "작업 시간이 5.9시간으로 늘었어요.", "늘었"),
    (S2, "출동 시간이 5분으로 늘었어요.", "늘었"),
    (S5, "반대는 두 명, 기권은 네 명이었어요.", "두 명"),
    (S5, "위원 27명 중 24명이 손을 들어줬어요.", "24명"),
    (S6, "반대는 세 명, 기권은 다섯 명이었어요.", "세 명"),
    (S7, "120곳 중 도입은 30곳, 검토는 70곳이었어요.", "30곳"),
    (S8, "차는 시속 45마일(약 72km)을 넘겨 달려요.", "넘겨"),
    (S8, "차는 시속 45마일(약 72km) 이상으로 달려요.", "이상"),
    (S9, "트럭은 시속 55마일(약 89km)을 넘겨 달려야 해요.", "넘겨"),
    (S10, "공원에서는 드론이 400피트(약 122m) 이상으로 날아요.", "이상"),
]


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_the_source_comes_to_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_value_blocks(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in one or one in wrong for one in _blocked(source, draft))
