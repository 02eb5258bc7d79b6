"""A mark that the source itself tells to be passed, and a deed that is only asked for, are nothing turned."""

import pytest

from pipeline.check.lint import lint_pair

TOTAL = "Talvik raised a $130M Series B, bringing its total funding to more than $480M."
DENIED = "Judge denies Talvik's request to block Leith ban on quiz apps. A Leith ban on apps that allow users to bet can move forward."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (TOTAL, "탈빅이 시리즈 B에서 1억 3000만 달러를 유치해, 누적 투자금이 4억 8000만 달러를 넘어섰어요."),
        (DENIED, "탈빅이 리스의 퀴즈 앱 금지를 막아 달라고 했지만 판사가 받아들이지 않았어요."),
    ],
)
def test_they_stand(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (
            "Talvik's total funding is $480M, compared with $630M at Orwin.",
            "탈빅의 누적 투자금은 오르윈의 6억 3000만 달러를 넘어섰어요.",
        ),
        ("Orwin just bumped its price target for Talvik.", "오르윈이 탈빅의 목표치를 방금 낮췄어요."),
        ("Leith now allows users of quiz apps to bet.", "리스가 퀴즈 앱 이용자의 베팅을 막았어요."),
    ],
)
def test_what_is_turned_still_blocks(source: str, draft: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft))


def test_a_bound_of_one_digit_is_not_met_by_any_small_number() -> None:
    source = "Talvik trains a model with up to 10T parameters, larger than Orwin 5."
    found = lint_pair(source, "탈빅이 매개변수 최대 1조 개짜리 모델을 학습해요.")
    assert any(one.severity == "block" and "10T" in one.message for one in found)


def test_an_administration_is_of_its_country() -> None:
    source = (
        "The Trump administration is banning the import of new foreign-made robots and inverters. The move largely affects imports "
        "from China, which has most of the market."
    )
    found = lint_pair(
        source, "새 외국산 로봇과 인버터가 미국에 못 들어오게 됐어요. 시장을 대부분 쥔 중국이 큰 영향을 받아요."
    )
    assert [one.message for one in found if one.severity == "block"] == []
