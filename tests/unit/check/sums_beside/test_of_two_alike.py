"""What two have together of whom a source gives each the same, which part is left of all, and what one has of the only two."""

import pytest

from pipeline.check import lint_pair


def _found(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


_ALLOTMENTS = (
    "Acme may import up to 35,000 chips. The same allotment was granted to Borel of Kenya. Both are based in Nairobi."
)
_KIOSKS = "Lumen Bank and Oriel Bank will open 420 kiosks in nine cities. Each expects to spend $130 million a year from 2029."
_BOXES = "Nodi shipped 512,000 units in spring, ahead of Pavo's 188,000. A box costs $40."
_SAILORS = "The navy will replace 18,000 sailors with drones by 2040, the ministry said, leaving 6,000. A test found 99.1% of boats."
_BATTERY = "Enero switched on a 300-megawatt battery. It can supply the grid for four hours. It cost €290 million."
_FARMS = "Silver expects the five biggest farms to spend $690 billion on projects in 2027. Its forecast for this year is $570 billion. Amazon alone accounts for $165 billion of next year's total."
_OF_FARMS = "실버는 5대 농장의 투자가 올해 5,700억 달러에서 내년 6,900억 달러로 늘 걸로 봐요. 내년 몫의 "

_THREE = "Acme may import up to 35,000 chips. The same allotment was granted to Borel, and 20,000 to Celsio."
_MORE = "Acme may import up to 35,000 chips. The same allotment was granted to Borel, which had 20,000, and Celsio got 9,000."

_TOLD = [
    (
        _THREE,
        ["에이크미와 보렐 둘을 합치면 7만 개예요.", "에이크미와 보렐, 둘을 합치면 7만 개예요."],
        ["에이크미와 셀시오 둘을 합치면 7만 개예요.", "셀시오와 보렐, 둘을 합치면 7만 개예요."],
    ),
    (_MORE, ["보렐과 에이크미 둘을 합치면 7만 개예요."], ["보렐과 셀시오 둘을 합치면 7만 개예요."]),
    (
        _ALLOTMENTS,
        [
            "에이크미가 들여올 수 있는 칩은 3만 5,000개예요. 보렐도 같은 한도를 받아서 둘을 합치면 7만 개예요.",
            "에이크미 한도는 3만 5,000개고 보렐도 같아서 두 회사를 더하면 7만 개예요.",
        ],
        [
            "에이크미가 들여올 수 있는 칩은 3만 5,000개예요. 보렐도 같은 한도를 받아서 둘을 합치면 10만 5,000개예요.",
            "에이크미가 들여올 수 있는 칩은 3만 5,000개예요. 보렐도 같은 한도를 받아서 둘을 합치면 6만 개예요.",
            "에이크미가 들여올 수 있는 칩은 7만 개예요.",
        ],
    ),
    (
        _KIOSKS,
        [
            "루멘은행과 오리엘은행이 키오스크 420곳을 열어요. 해마다 1억 3,000만 달러씩, 둘이 합쳐 2억 6,000만 달러를 쓸 거래요."
        ],
        [
            "루멘은행과 오리엘은행이 키오스크 420곳을 열어요. 해마다 1억 3,000만 달러씩, 둘이 합쳐 3억 6,000만 달러를 쓸 거래요."
        ],
    ),
    (
        _BOXES,
        [
            "봄에 노디가 51만 2,000대, 파보가 18만 8,000대를 실어 보냈어요. 둘만 놓고 보면 노디가 73%를 가져갔어요.",
            "봄에 노디가 51만 2,000대, 파보가 18만 8,000대를 실어 보냈어요. 둘만 놓고 보면 파보가 27%예요.",
        ],
        [
            "봄에 노디가 51만 2,000대, 파보가 18만 8,000대를 실어 보냈어요. 둘만 놓고 보면 노디가 63%를 가져갔어요.",
            "봄에 노디가 51만 2,000대, 파보가 18만 8,000대를 실어 보냈어요. 둘만 놓고 보면 파보가 73%를 가져갔어요.",
        ],
    ),
    (
        _SAILORS,
        [
            "해군이 병력 1만 8,000명을 드론으로 바꾸고 6,000명만 남겨요. 지금의 4분의 1이 되는 거예요.",
            "해군이 병력 1만 8,000명을 드론으로 바꾸고 6,000명만 남겨서, 지금의 4분의 1로 줄어요.",
            "해군이 병력 1만 8,000명을 드론으로 바꾸고 6,000명만 남기니 지금의 4분의 3이 줄어드는 셈이에요.",
        ],
        [
            "해군이 병력 1만 8,000명을 드론으로 바꾸고 6,000명만 남겨요. 지금의 3분의 1이 되는 거예요.",
            "해군이 병력 1만 8,000명을 드론으로 바꾸고 6,000명만 남겨서, 지금의 절반으로 줄어요.",
            "해군이 병력 1만 8,000명을 드론으로 바꾸고 6,000명만 남기니 지금의 3분의 2가 줄어드는 셈이에요.",
        ],
    ),
    (
        "The bank will close 90 of its 120 branches, leaving 30. It will cut 400 jobs.",
        ["은행이 지점 120곳 가운데 90곳을 닫고 30곳만 남겨요. 지금의 4분의 1이에요."],
        ["은행이 지점 120곳 가운데 90곳을 닫고 30곳만 남겨요. 지금의 3분의 1이에요."],
    ),
    (
        _BATTERY,
        [
            "에네로가 배터리를 켰어요. 300MW로 네 시간, 그러니까 1,200MWh를 내보낼 수 있어요.",
            "에네로의 배터리는 300MW를 네 시간 동안, 모두 1.2GWh를 내보내요.",
        ],
        [
            "에네로가 배터리를 켰어요. 300MW로 네 시간, 그러니까 1,400MWh를 내보낼 수 있어요.",
            "에네로가 배터리를 켰어요. 300MW로 네 시간, 그러니까 75MWh를 내보낼 수 있어요.",
        ],
    ),
    (
        _FARMS,
        [_OF_FARMS + "4분의 1 가까이를 아마존 혼자 쓴대요.", _OF_FARMS + "5분의 1이 넘는 돈을 아마존 혼자 쓴대요."],
        [
            _OF_FARMS + part
            for part in ("3분의 1 가까이를 아마존 혼자 쓴대요.", "절반 가까이를 아마존 혼자 쓴대요.", "6분의 1을 아마존 혼자 쓴대요.")
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), [(source, one) for source, right, _ in _TOLD for one in right])
def test_what_two_come_to_may_be_told(source: str, draft: str) -> None:
    assert _found(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), [(source, one) for source, _, wrong in _TOLD for one in wrong])
def test_what_they_do_not_come_to_is_found(source: str, draft: str) -> None:
    assert _found(source, draft)
