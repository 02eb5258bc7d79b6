"""Figures as newspapers write them: bare zone times, hung hyphens, ordinals in two words, the number of an office, a day for a weekday."""

import pytest

from pipeline.check import lint_pair

PAIRS = (
    ("The rocket lifts off at 0333 GMT.", "로켓은 오전 3시 33분(그리니치 표준시, 한국 시각 12시 33분)에 떠나요.", "로켓은 오전 3시 33분(그리니치 표준시, 한국 시각 11시 33분)에 떠나요."),
    ("The keynote begins at 0800 GMT.", "기조연설은 한국 시각 오후 5시에 시작해요.", "기조연설은 한국 시각 오후 6시에 시작해요."),
    ("The vote closes at 0430 UTC.", "투표는 한국 시각 13시 30분에 끝나요.", "투표는 한국 시각 12시 30분에 끝나요."),
    ("It ended in a three- to five-minute outage.", "장애는 3~5분 동안 이어졌어요.", "장애는 2~5분 동안 이어졌어요."),
    ("It needs a six- to eight-week review.", "6~8주의 심사가 필요해요.", "5~8주의 심사가 필요해요."),
    ("It needs a 6- to 8-week review.", "6~8주의 심사가 필요해요.", "6~9주의 심사가 필요해요."),
    ("Yesterday was Mina's fourteenth birthday.", "어제는 미나의 열 네 번째 생일이었어요.", "어제는 미나의 열 다섯 번째 생일이었어요."),
    ("It was the twenty-third release.", "스물 세 번째 배포였어요.", "스물 네 번째 배포였어요."),
    ("She keeps eleven cats.", "고양이 열 한 마리를 길러요.", "고양이 열 두 마리를 길러요."),
    ("Lincoln was the sixteenth president.", "링컨은 16대 대통령이에요.", "링컨은 15대 대통령이에요."),
    ("She became the fifth chief executive of the company.", "그는 이 회사의 5대 최고경영자가 됐어요.", "그는 이 회사의 6대 최고경영자가 됐어요."),
    ("The match ended in three sets.", "경기는 3세트로 끝났어요.", "경기는 4세트로 끝났어요."),
    ("He arrives Wednesday and signs through June 30, 2028.", "그는 16일 와서 2028년 6월 30일까지 계약해요.", "그는 수요일에 와서 2028년 6월 16일까지 계약해요."),
    ("The firm said on Wednesday that sales begin on June 30.", "회사는 17일 판매가 6월 30일에 시작된다고 밝혔어요.", "회사는 판매가 17일에 시작된다고 밝혔어요."),
)  # fmt: skip


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "right", "wrong"), PAIRS)
def test_a_figure_told_as_newspapers_do_stands_and_another_blocks(source: str, right: str, wrong: str) -> None:
    assert _blocked(source, right) == []
    assert _blocked(source, wrong)


def test_a_verb_before_a_small_number_is_no_ten() -> None:
    assert _blocked("She found the one who opened the door.", "문을 열 한 사람을 찾았어요.") == []


def test_the_largest_of_a_trade_are_no_line_of_an_office() -> None:
    assert _blocked("The sixth largest bank agreed.", "5대 은행이 합의했어요.")
