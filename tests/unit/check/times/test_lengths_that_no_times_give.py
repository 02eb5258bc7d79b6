"""A length in words that is told to have passed, or lasted, beside two points of its source that lie otherwise apart."""

import pytest

from pipeline.check import lint_pair

_CASES = [
    (
        "Mistral was founded in April 2023 and is valued at 11.7 billion euros since September 2025. It has 350 staff.",
        ["미스트랄은 창업 2년여 만에 117억 유로의 몸값을 인정받았어요."],
        ["미스트랄은 창업 4년여 만에 117억 유로의 몸값을 인정받았어요."],
    ),
    (
        "The service went down at 7:40 a.m. UTC and recovered by 10:25 a.m. It affected 28% of traffic.",
        ["서비스는 세 시간 가까이 멈췄어요.", "서비스는 두 시간 넘게 멈췄어요."],
        ["서비스는 네 시간 가까이 멈췄어요.", "서비스는 다섯 시간 넘게 멈췄어요."],
    ),
    (
        "The model was trained from August 5 to September 30 on 2,048 GPUs. It scores 71% on the test.",
        ["모델은 두 달 가까이 학습했어요.", "모델은 8주쯤 학습했어요."],
        ["모델은 석 달 가까이 학습했어요.", "모델은 12주쯤 학습했어요."],
    ),
    (
        "The startup was valued at $2 billion in March and $6 billion in June. Sequoia led both rounds.",
        ["석 달 새 몸값이 세 배로 뛰었어요.", "석 달 만에 몸값이 세 배로 뛰었어요."],
        ["두 달 새 몸값이 세 배로 뛰었어요.", "여섯 달 만에 몸값이 세 배로 뛰었어요."],
    ),
    (
        "Figure began building its robot in May 2022. The first walked on October 17, 2023, the company said.",
        ["만들기 시작한 지 1년 반 만에 첫 로봇이 걸었어요."],
        ["만들기 시작한 지 여섯 달 만에 첫 로봇이 걸었어요."],
    ),
    (
        "쿠팡은 11월 18일 유출을 인지하고 29일 피해 규모를 공지했다. 유출은 6월 24일부터 이어졌다.",
        ["유출이 시작된 지 다섯 달이 지나서야 알려졌어요.", "쿠팡은 유출을 안 지 열하루 만에 규모를 알렸어요."],
        ["유출은 여덟 달 가까이 이어졌어요.", "쿠팡은 유출을 안 지 스무 날 만에 규모를 알렸어요."],
    ),
    (
        "Deliveries slipped to the fourth quarter of 2026 from the second quarter. Each unit costs $70,000.",
        ["출고는 두 분기 늦춰져 2026년 4분기에 시작돼요."],
        ["출고는 세 분기 늦춰져 2026년 4분기에 시작돼요."],
    ),
]
_RIGHT = [(source, draft) for source, right, _ in _CASES for draft in right]
_WRONG = [(source, draft) for source, _, wrong in _CASES for draft in wrong]


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), _RIGHT)
def test_a_length_in_words_that_two_points_give_stands(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), _WRONG)
def test_a_length_in_words_that_two_points_do_not_give_is_blocked(source: str, draft: str) -> None:
    assert _blocked(source, draft)
