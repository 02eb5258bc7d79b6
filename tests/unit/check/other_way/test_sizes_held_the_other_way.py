"""A thing is so many grams or dollars more than what its source has it as many less than."""

import pytest

from pipeline.check import lint_pair

_WEIGHS = "The laptop weighs 940 grams, 60 grams less than last year's model."
_COSTS = "The plan costs $45 a month, $15 more than the previous plan."
_LONG = "신형 케이블은 2m로, 이전 제품보다 30cm 짧다."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_WEIGHS, "노트북은 지난해 모델보다 60g 무거운 940g이에요."),
        (_COSTS, "요금은 이전 요금제보다 15달러 싼 월 45달러예요."),
        (_LONG, "신형 케이블은 이전 제품보다 30cm 길어요."),
    ],
)
def test_what_is_told_the_other_way_is_blocked(source: str, draft: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_WEIGHS, "노트북은 지난해 모델보다 60g 가벼운 940g이에요."),
        (_COSTS, "요금은 이전 요금제보다 15달러 비싼 월 45달러예요."),
        (_LONG, "신형 케이블은 이전 제품보다 30cm 짧아요."),
        (f"{_WEIGHS} The tablet is 60 grams more than the phone.", "태블릿은 휴대전화보다 60g 무거워요."),
    ],
)
def test_what_is_told_its_way_stands(source: str, draft: str) -> None:
    assert not any(one.severity == "block" for one in lint_pair(source, draft))
