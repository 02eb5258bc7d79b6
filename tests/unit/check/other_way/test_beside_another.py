"""A figure keeps the side of what its Korean source holds it against; another subject, a change and a denial say nothing of it."""

import pytest

from pipeline.check import lint_pair

_ROWS = [
    ("채용을 줄였다는 기업은 17.5%로 지난해 11.2%보다 많아졌고, 늘렸다는 기업은 6.3%에 그쳤다.", "채용을 줄였다고 답한 기업은 17.5%로 지난해보다 늘었어요.", "채용을 줄였다고 답한 기업은 17.5%로 지난해보다 낮아졌어요."),
    ("과태료가 최대 3천만 원이다. 상한이 초안의 5천만 원보다 낮아진 것이다.", "상한을 초안보다 낮춘 3,000만 원으로 정했어요.", "상한을 초안보다 높인 3,000만 원으로 정했어요."),
    ("벌금은 당초 검사가 구한 62억 원보다 줄었는데, 조사에 협조한 점을 고려했다.", "벌금은 검사가 구한 62억 원보다 가벼워졌어요.", "벌금은 검사가 구한 62억 원보다 무거워졌어요."),
    ("정확도는 86.2%, 재현율은 81.7%로, 기존 손 검사 방식의 정확도 78.9%보다 높았다.", "정확도는 86.2%로 기존 손 검사 방식보다 높았어요.", "정확도는 86.2%로 기존 손 검사 방식에는 못 미쳤어요."),
    ("배송비는 평균 3,200원으로 경쟁사 평균(2,900원)보다 비쌌다.", "배송비는 3,200원으로 경쟁사 평균을 웃돌아요.", "배송비는 3,200원으로 경쟁사 평균보다 낮았어요."),
    ("신청자는 1,240명으로 1차 모집 때의 980명보다 많았다. 합격자는 300명이다.", "신청자는 1차 모집보다 늘어난 1,240명이에요.", "신청자는 1차 모집보다 줄어든 1,240명이에요."),
    ("회원은 41만 명으로 3년 전 55만 명보다 적다. 매출은 1,100억 원으로 3년 전 900억 원보다 많다.", "회원은 41만 명으로 3년 전보다 줄었어요.", "매출은 1,100억 원으로 3년 전보다 줄었어요."),
]  # fmt: skip


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "right", "wrong"), _ROWS)
def test_a_figure_keeps_the_side_of_what_it_is_held_against(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


@pytest.mark.parametrize(
    ("source", "right"),
    [
        ("취업자는 5만 명 늘어 지난해 7만 명보다 적게 늘었다.", "취업자는 5만 명 늘어 지난해보다 많아졌어요."),
        ("이용료는 월 9,900원으로 지난해 1만 2,000원보다 낮아졌다. 가입자는 늘었다.", "이용료는 월 9,900원인데 가입자는 지난해보다 늘었어요."),
        ("불량률은 2.1%로 지난해 1.8%보다 높다.", "불량률은 2.1%로 지난해보다 낮아지지 않았어요."),
        ("지난해 매출은 80억 원이고 올해 광고비는 30억 원이다. 올해 매출은 95억 원이다.", "광고비 30억 원은 지난해보다 많은 금액이에요."),
    ],
)  # fmt: skip
def test_another_subject_a_change_and_a_denial_say_nothing_of_it(source: str, right: str) -> None:
    assert not _blocked(source, right)
