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


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (
            "On Tuesday, November 17, Corvid Inference failed for most customers for 5 hours and 48 minutes, from 02:12 to 08:00 UTC.",
            "코르비드 인퍼런스가 17일 5시간 48분 동안 멈췄어요.",
        ),
        ("The service was down for 40 minutes on June 3.", "서비스가 3일 40분 동안 멈췄어요."),
        (
            "On May 21 the exchange halted trading for 2 hours and 15 minutes.",
            "거래소는 21일 2시간 15분 동안 거래를 멈췄어요.",
        ),
        ("거래소는 지난 9일 오전 1시간 20분 동안 거래를 멈췄다.", "거래소는 9일 1시간 20분 동안 거래를 멈췄어요."),
        ("The flight on 12 April was delayed for 3 hours and 30 minutes.", "12일 3시간 30분 늦은 항공편이 있었어요."),
        ("The outage lasted 3 days and 5 hours.", "장애는 3일 5시간 동안 이어졌어요."),
    ],
)
def test_the_day_before_a_length_is_no_part_of_it_where_the_source_tells_that_day(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (
            "On Tuesday, November 17, Corvid Inference failed for most customers for 5 hours and 48 minutes, from 02:12 to 08:00 UTC.",
            "코르비드 인퍼런스가 16일 5시간 48분 동안 멈췄어요.",
        ),
        (
            "On Tuesday, November 17, Corvid Inference failed for most customers for 5 hours and 48 minutes.",
            "코르비드 인퍼런스가 17일 5시간 38분 동안 멈췄어요.",
        ),
        (
            "On Tuesday, November 17, Corvid Inference failed for most customers for 5 hours and 48 minutes.",
            "코르비드 인퍼런스가 17일 4시간 48분 동안 멈췄어요.",
        ),
        ("The service was down for 40 minutes on June 3.", "서비스가 2일 40분 동안 멈췄어요."),
        ("The service was down for 40 minutes on June 3.", "서비스가 3일 50분 동안 멈췄어요."),
        ("The outage lasted 5 hours and 10 minutes.", "장애는 3일 5시간 10분 동안 이어졌어요."),
        ("The outage lasted 3 days and 5 hours.", "장애는 3일 6시간 동안 이어졌어요."),
    ],
)
def test_another_day_or_another_length_is_blocked(source: str, draft: str) -> None:
    assert _blocked(source, draft)
