"""A percentage told beside the part that it is, the rest behind it, and a bound in words that it keeps."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_PHONES = "Carrier Lux ordered 72,000 phones and Nord 41,000, which is more than half of the 205,000 to be built."
_ORDERS = "룩스가 7만 2,000대, 노르드가 4만 1,000대를 주문했어요. 둘을 합친 11만 3,000대는 첫해 생산 물량의 "
_BATTERIES = "The grid firm ordered 5,200 batteries; 2,900 go to Lund and 1,710 to Halmstad. Each costs $590."
_SENT = "배터리 5,200대 가운데 90%에 가까운 4,610대가 룬드와 할름스타드로 가요. "
_BIKES = "The city has 4,100 bikes in seven districts; Ost has 1,620 and West 1,250. They cost $1,240 each."

RIGHT = [
    (_PHONES, _ORDERS + "약 55%예요."),
    (_BATTERIES, _SENT + "나머지 590대는 아직 갈 곳이 없어요."),
]  # fmt: skip
WRONG = [
    (_PHONES, _ORDERS + "약 51%예요.", "51%"),
    (_PHONES, "두 회사가 주문한 게 만들 물량의 59%예요.", "59%"),
    (_BATTERIES, _SENT.replace("90%", "60%"), "60%"),
    (_BATTERIES, _SENT + "나머지 690대는 아직 갈 곳이 없어요.", "690대"),
    (_BIKES, "자전거 4,100대 중 70%인 2,870대가 동쪽과 서쪽에 있어요. 나머지 1,240대는 다른 구에 있어요.", "1,240대"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_percentage_that_its_part_gives_stands(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_percentage_or_rest_blocks(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
