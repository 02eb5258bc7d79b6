"""Which way a percentage, or two lengths of time, say that something is."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

LEASE = (
    "The machines will be leased at €2,900 a month each, about 20 percent less than the cost of a night-shift worker."
)
RIDES = "Rides cost $3.50 plus $1.15 per mile, about 15% more than a human-driven taxi."
TOKEN = "The median time to first token fell from 640 milliseconds to 380 milliseconds for Max, but rose slightly, from 90 to 110 milliseconds, for Nano."
START = "Start-up time went from 94 seconds to 36, and export time from 12 seconds to 15."
OUTPUT = "Output was 12% higher than last year."
PAY = "Women earned 12% less than men."
MODEL = "It trained the model for $5.4 million, about 60 per cent less than its previous model cost."
WORKER = "Each robot costs $3,200 a month, about 40% below the cost of a full-time worker."
OVEN = "회사는 새 오븐의 전력 소비가 기존 가정용 오븐보다 35% 적다고 밝혔다."
WRONG = [
    (LEASE, "회사 설명으로는 야간 근무자 한 명을 쓰는 것보다 20%쯤 비싸요.", "20%쯤 비싸요"),
    (RIDES, "사람이 모는 택시보다 15%쯤 싸요.", "15%쯤 싸요"),
    (TOKEN, "나노는 90ms에서 110ms로 살짝 빨라졌고요.", "빨라졌"),
    (TOKEN, "맥스는 640ms에서 380ms로 느려졌어요.", "느려졌"),
    (START, "시작은 94초에서 36초로 느려졌어요.", "느려졌"),
    (OUTPUT, "생산량은 지난해보다 12% 적었어요.", "12% 적"),
    (PAY, "여성은 남성보다 12% 많이 벌었어요.", "12% 많"),
    (MODEL, "모델을 학습시키는 데 540만 달러를 썼는데, 전작보다 60%가량 더 든 금액이에요.", "더 든"),
    (WORKER, "정규직 한 명을 쓰는 것보다 40%쯤 비싸다는 설명이에요. 정규직 직원보다 40% 비싸요.", "40% 비싸"),
    (OVEN, "새 오븐은 기존 가정용 오븐보다 전기를 35% 더 먹는대요.", "35% 더 먹"),
]  # fmt: skip
RIGHT = [
    (LEASE, "회사 설명으로는 야간 근무자 한 명을 쓰는 것보다 20%쯤 싸요."),
    (RIDES, "사람이 모는 택시보다 15%쯤 비싸요."),
    (RIDES, "택시는 이보다 15%쯤 싸요."),
    (TOKEN, "나노는 90ms에서 110ms로 살짝 느려졌고요."),
    (TOKEN, "맥스는 640ms에서 380ms로 빨라졌어요."),
    (START, "내보내기는 12초에서 15초로 늘었어요."),
    (OUTPUT, "생산량은 지난해보다 12% 많았어요."),
    (PAY, "남성은 여성보다 12% 많이 벌었어요."),
    (MODEL, "모델을 학습시키는 데 540만 달러를 썼는데, 전작보다 60%가량 덜 든 금액이에요."),
    (WORKER, "정규직 직원을 쓰는 것보다 40%쯤 싸다는 설명이에요."),
    (OVEN, "새 오븐은 기존 가정용 오븐보다 전기를 35% 덜 먹는대요."),
    (OVEN, "기존 오븐은 새 오븐보다 전기를 더 먹어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "words"), WRONG, ids=[row[1] for row in WRONG])
def test_the_other_way_is_found(source: str, draft: str, words: str) -> None:
    assert blocked_at(source, draft, words)


@pytest.mark.parametrize(("source", "draft"), RIGHT, ids=[row[1] for row in RIGHT])
def test_the_same_way_stands(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []
