"""What a Korean source has nobody in particular say is nobody's own words."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

CHIPS = "삼성전자는 올해 공장 두 곳을 새로 짓지만, 경쟁사보다 빚이 적어 투자 여력이 더 크다는 평가가 나온다."
MAPS = "네이버 지도가 배달 주문까지 받으면 작은 업체가 밀려날 수 있다는 우려도 제기된다."
BANKS = "카카오뱅크 이용자가 줄어든 것은 금리가 낮아진 결과로 풀이된다."
SAID = "네이버는 지도에서 배달 주문까지 받겠다고 밝혔다. 작은 업체가 밀려날 수 있다는 우려도 제기된다."


@pytest.mark.parametrize(
    ("source", "draft", "name"),
    [
        (CHIPS, "빚이 적어 투자 여력이 더 크다고 삼성전자가 말했어요.", "삼성전자"),
        (CHIPS, "삼성전자는 빚이 적어 투자 여력이 더 크다고 강조했어요.", "삼성전자"),
        (MAPS, "네이버는 배달 주문까지 받으면 작은 업체가 밀려날 수 있다고 설명했어요.", "네이버"),
        (BANKS, "카카오뱅크는 금리가 낮아져 이용자가 줄었다고 밝혔어요.", "카카오뱅크"),
    ],
)
def test_a_speaker_whom_the_source_does_not_name_blocks(source: str, draft: str, name: str) -> None:
    assert blocked_at(source, draft, name)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (CHIPS, "삼성전자가 빚이 적어 투자 여력이 더 크다는 평가가 나와요."),
        (MAPS, "네이버 지도 탓에 작은 업체가 밀려날 수 있다고 걱정하는 사람도 있어요."),
        (BANKS, "카카오뱅크 이용자가 줄어든 건 금리가 낮아져서라는 풀이가 나와요."),
        (SAID, "네이버는 지도에서 배달 주문까지 받겠다고 밝혔어요."),
    ],
)
def test_what_nobody_says_and_what_somebody_says_is_right(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.kind == "quote"] == []
