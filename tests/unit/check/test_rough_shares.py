"""Shares told in a few, and the other side of a share: right as near as people tell them, wrong beyond that."""

import pytest

from pipeline.check import lint_pair

RIGHT = (
    ("Accuracy drops from 81% to 57%.", "열에 여덟은 맞히던 정답률이 57%로 떨어졌어요."),
    ("The best model rejects the premise in only 38% of cases.", "가장 나은 모델조차 열에 넷도 바로잡지 못했어요."),
    ("Fine-tuning raises rejection to 74%.", "더 학습시키면 넷 중 셋꼴로 바로잡아요."),
    ("The best agent completed 24% of its tasks.", "가장 나은 에이전트도 맡은 일의 4분의 1을 채 끝내지 못했어요."),
    (
        "Monthly users rose 11% to 713 million, while paying subscribers climbed 12% to 281 million.",
        "매달 쓰는 사람이 7억 1,300만 명으로 늘었어요. 다섯 명 중 두 명꼴로 돈을 내는 구독자고요.",
    ),
    ("참가팀은 국내 64팀, 해외 28팀이다.", "92팀이 겨뤄요. 해외에서 온 28팀이 열에 셋꼴이죠."),
    ("60대 이상 피해자가 31%였다.", "피해자 열 명 가운데 셋은 60대 이상이었어요."),
    ("Vaccination has reached 94% of the islanders.", "아직 백신을 맞지 않은 주민은 열에 하나도 안 돼요."),
    ("One airline seat in five was on Ryanair in 2025.", "항공 좌석은 다섯 석 중 한 석꼴로 라이언에어 것이었어요."),
    ("The battery kept 92% of its capacity after 5,000 cycles.", "5천 번을 충전하고도 용량이 10%도 줄지 않았어요."),
)
WRONG = (
    ("Accuracy on easy questions is 81%.", "쉬운 질문은 열에 아홉을 맞혀요.", "열에 아홉"),
    (
        "The best model rejects the premise in only 38% of cases.",
        "가장 나은 모델도 열에 셋도 바로잡지 못했어요.",
        "열에 셋",
    ),
    ("Fine-tuning raises rejection to 62%.", "더 학습시키면 넷 중 셋꼴로 바로잡아요.", "넷 중 셋"),
    (
        "The best agent completed 24% of its tasks.",
        "가장 나은 에이전트도 맡은 일의 5분의 1을 채 끝내지 못했어요.",
        "5분의 1",
    ),
    (
        "Monthly users rose 11% to 713 million, while paying subscribers climbed 12% to 281 million.",
        "매달 쓰는 사람이 7억 1,300만 명으로 늘었어요. 다섯 명 중 세 명꼴로 돈을 내는 구독자고요.",
        "다섯 명 중 세 명",
    ),
    ("A survey found that 43% of parents bought a phone.", "학부모 열에 여섯꼴로 휴대전화를 사 줬어요.", "열에 여섯"),
    (
        "Nearly a fifth of the trees have died since 2019.",
        "나무 세 그루 중 한 그루꼴로 죽었어요.",
        "세 그루 중 한 그루",
    ),
    (
        "The battery kept 92% of its capacity after 5,000 cycles.",
        "5천 번을 충전하고도 용량이 5%도 줄지 않았어요.",
        "5%",
    ),
    (
        "The battery kept 92% of its capacity after 5,000 cycles.",
        "5천 번을 충전하고도 용량이 20%도 줄지 않았어요.",
        "20%",
    ),
)


def _blocked(source: str, draft: str) -> set[str]:
    return {draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"}


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_share_in_a_few_stands_as_near_as_people_tell_it(source: str, draft: str) -> None:
    assert _blocked(source, draft) == set()


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_share_in_a_few_that_the_figures_refute_blocks(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in told or told in wrong for told in _blocked(source, draft))
