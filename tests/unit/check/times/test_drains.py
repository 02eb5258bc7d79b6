"""How long a full battery lasts at the pace that a source tells of a part: reckoned rightly it stands, wrongly it blocks."""

import pytest

from pipeline.check import lint_pair

DRAIN = "The model runs at 22 tokens per second. Battery drain over 30 minutes of continuous use was 9%."
HOURLY = "In tests the glasses used 22% of the battery in one hour of translation."
CHARGE = "The phone charges to 60% in 18 minutes."
RIGHT = (
    (DRAIN, "30분 내리 써도 배터리는 9%만 줄었다니, 이대로면 완충해서 다섯 시간 반쯤 버티는 계산이에요."),
    (DRAIN, "30분에 배터리 9%를 썼으니 완충하면 5시간 넘게 쓸 수 있는 셈이에요."),
    (HOURLY, "한 시간 통역에 배터리가 22% 닳으니 네 시간 반쯤이면 방전되는 셈이에요."),
    (CHARGE, "18분이면 60%가 차니, 완전히 충전하는 데 30분쯤 걸리는 셈이에요."),
)
WRONG = (
    (DRAIN, "30분 내리 써도 배터리는 9%만 줄었다니, 이대로면 완충해서 여덟 시간 반쯤 버티는 계산이에요."),
    (HOURLY, "한 시간 통역에 배터리가 22% 닳으니 8시간쯤이면 방전되는 셈이에요."),
    (HOURLY, "2시간 통역에 배터리가 22% 닳았어요."),
    (CHARGE, "28분이면 배터리가 60% 충전돼요."),
)


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_how_long_a_whole_lasts_at_the_pace_of_a_part_stands(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_length_at_no_pace_of_the_source_blocks(source: str, draft: str) -> None:
    assert _blocked(source, draft)
