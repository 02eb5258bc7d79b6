"""A thing under a name in quotation marks that is a word of Korean too, in the place of the source's."""

import pytest

from pipeline.check import lint_pair

MODEL = "Nurses in Turin sorted 700 X-rays with a small AI model called Tansy and signed each result."
APP = "Two sisters from Bruges sell the Quillfin app, which turns 40 photos into a sketch."
ROBOT = "The city will test a delivery robot called Moppet in three districts next year."
RIGHT = [
    (MODEL, "토리노의 간호사들이 작은 AI 모델 '탠지'로 엑스선 사진 700장을 나누고 하나하나 서명했어요."),
    (MODEL, "토리노의 간호사들이 작은 AI 모델 '탠시'로 엑스선 사진 700장을 나누고 하나하나 서명했어요."),
    (MODEL, "토리노의 간호사들이 AI 모델 '결과'에 하나하나 서명했어요."),
    (APP, "브루게의 두 자매가 사진 40장을 스케치로 바꾸는 앱 '퀼핀'을 팔아요."),
    (APP, "브루게의 두 자매가 사진 40장을 바꿔 주는 앱 '스케치'를 팔아요."),
    (ROBOT, "시가 내년에 배달 로봇 '모펫'을 세 구에서 시험해요."),
]
WRONG = [
    (MODEL, "토리노의 간호사들이 작은 AI 모델 '무지개'로 엑스선 사진 700장을 나눴어요.", "무지개"),
    (APP, "브루게의 두 자매가 사진 40장을 바꿔 주는 앱 '나침반'을 팔아요.", "나침반"),
    (ROBOT, "시가 내년에 배달 로봇 '다람쥐'를 세 구에서 시험해요.", "다람쥐"),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_articles_own_name_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_name_in_quotes_blocks(source: str, draft: str, wrong: str) -> None:
    found = [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(wrong in one for one in found), found
