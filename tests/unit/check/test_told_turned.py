"""A title has the figures of its section in their order and bounded from their side."""

import pytest

from pipeline.check import upstream
from pipeline.check.claims import Claim, Evidence
from pipeline.check.resting import Resting
from pipeline.check.sections import told_turned

FELL = "승객 400명이 답한 조사에서 불만은 평균 1.8건이었고, 전에 쓰던 앱은 4.2건이었어요."
GREW = "구독료는 월 9,900원에서 12,900원으로 올랐어요."
SMALL = "직원 30명 미만인 가게에는 장부 앱을 무료로 열겠다고 했어요."
LARGE = "매출이 10억 원 이상인 회사는 신고서를 내야 해요."


def _found(text: str, *below: str) -> list[str]:
    resting = Resting("title", [Evidence("s1", one, "ko") for one in below], {})
    return [text[slice(*one.span)] for one in told_turned.turned(Claim("title", upstream.line(text)), resting)]


@pytest.mark.parametrize(
    ("title", "below", "place"),
    [
        ("📉 승객 불만 1.8건에서 4.2건으로", FELL, "1.8건에서 4.2건"),
        ("📉 불만, 1.8건에서 약 4.2건으로 늘었어요", FELL, "1.8건에서 약 4.2건"),
        ("💸 구독료 12,900원에서 9,900원으로", GREW, "12,900원에서 9,900원"),
        ("🧾 직원 30명 이상이면 장부 앱 무료", SMALL, "30명 이상"),
        ("🧾 직원 30명을 넘는 가게에 장부 앱 무료", SMALL, "30명"),
        ("📦 매출 10억 원 미만 회사는 신고서를 내야 해요", LARGE, "10억 원 미만"),
    ],
)
def test_figures_the_other_way_round_are_found(title: str, below: str, place: str) -> None:
    assert _found(title, below, "다른 이야기도 있어요.") == [place]


@pytest.mark.parametrize(
    ("title", "below"),
    [
        ("📉 승객 불만 4.2건에서 1.8건으로", FELL),
        ("📉 승객 불만 1.8건, 전에는 4.2건", FELL),
        ("💸 구독료 9,900원에서 12,900원으로", GREW),
        ("🧾 직원 30명 미만 가게에 장부 앱 무료", SMALL),
        ("🧾 직원 30명 이상이면 유료예요", SMALL),
        ("🧾 직원 30명 이상은 무료 대상에서 빠져요", SMALL),
        ("📦 매출 10억 원 이상 회사는 신고서를 내야 해요", LARGE),
        ("📦 매출 10억 원 미만이면 신고서를 안 내도 돼요", LARGE),
        ("🚢 부산에서 로테르담으로, 크레인 12대", "크레인 12대가 부산에서 로테르담으로 갔어요."),
    ],
)
def test_the_same_way_and_the_other_half_are_right(title: str, below: str) -> None:
    assert _found(title, below, "다른 이야기도 있어요.") == []
