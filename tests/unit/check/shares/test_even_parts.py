"""Equal parts of a sum, among two or more: `절반씩`, `3분의 1씩`, `각각 2억 달러`."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ("The 90 million euro plant is owned 50-50 by Umicore and BASF.", "9,000만 유로짜리 공장은 유미코어와 바스프가 절반씩 가졌어요. 각각 4,500만 유로인 셈이에요."),
    ("Sony, Honda and Denso will split the cost of 600 million dollars equally.", "소니와 혼다, 덴소가 6억 달러를 3분의 1씩 내요. 각각 2억 달러예요."),
    ("The lab will cost $48 million. The money comes in equal shares from three universities.", "연구소에 드는 4,800만 달러는 세 대학이 1,600만 달러씩 내요."),
    ("The $240 million fund is financed equally by Norway and Germany.", "2억 4,000만 달러 기금은 노르웨이와 독일이 반반 내요."),
    ("The two cities share the 12 million euro bill evenly.", "두 도시가 1,200만 유로를 600만 유로씩 나눠 내요."),
    ("The 30 million pound prize will be split evenly among the five winners.", "상금 3,000만 파운드는 다섯 팀이 600만 파운드씩 나눠 가져요."),
    ("Costs of 900 million yen will be borne in equal measure by Tokyo, Osaka and Nagoya.", "9억 엔은 도쿄와 오사카, 나고야가 3분의 1씩 내요."),
    ("The grid will cost 2.4 billion euros, divided equally between Latvia and Estonia.", "전력망에 드는 24억 유로는 라트비아와 에스토니아가 12억 유로씩 내요."),
    ("The 800 million peso school is paid in equal parts by the city and the Ministry of Science and Technology.", "학교에 드는 8억 페소는 시와 과학기술부가 절반씩 내니 각각 4억 페소예요."),
    ("Norway and Chile pay for the $60 million telescope in equal parts. The camera alone costs $18 million.", "6,000만 달러짜리 망원경은 노르웨이와 칠레가 절반씩, 3,000만 달러씩 내요."),
    ("Four towns will split the 88 million euro bridge evenly. A 20 million euro ring road is planned too.", "다리 값은 네 도시가 2,200만 유로씩 내요."),
    ("The three ports will share the cost of the tug equally.", "예인선 값은 세 항구가 33%씩 내요."),
]  # fmt: skip
WRONG = [
    ("The 800 million peso school is paid in equal parts by the city and the Ministry of Science.", "학교에 드는 8억 페소는 시와 과학부가 절반씩 내니 각각 5억 페소예요.", "5억 페소"),
    ("Sony, Honda and Denso will split the cost of 600 million dollars equally.", "소니와 혼다, 덴소가 6억 달러를 절반씩 내요.", "절반"),
    ("Sony, Honda and Denso will split the cost of 600 million dollars equally.", "소니와 혼다, 덴소가 6억 달러를 나눠 내요. 각각 3억 달러예요.", "3억 달러"),
    ("The lab will cost $48 million. The money comes in equal shares from three universities.", "연구소에 드는 4,800만 달러는 세 대학이 1,200만 달러씩 내요.", "1,200만 달러"),
    ("The 90 million euro plant is owned 60-40 by Umicore and BASF.", "9,000만 유로짜리 공장은 유미코어와 바스프가 절반씩 가졌어요.", "절반"),
    ("The $240 million fund is financed equally by Norway, Spain and Germany.", "2억 4,000만 달러 기금은 세 나라가 6,000만 달러씩 내요.", "6,000만 달러"),
    ("Norway and Chile pay for the $60 million telescope in equal parts. The camera alone costs $18 million.", "망원경 값은 노르웨이와 칠레가 900만 달러씩 내요.", "900만 달러"),
    ("Norway and Chile pay for the $60 million telescope in equal parts. The camera alone costs $18 million.", "노르웨이가 내는 돈은 900만 달러예요.", "900만 달러"),
    ("The three ports will share the 90 million pound dredger equally. A separate 60 million goes to the docks.", "세 항구가 각각 2,000만 파운드를 내요.", "2,000만 파운드"),
    ("A ferry worth $24 million is on order. The three islands will share the $36 million quay equally.", "세 섬이 각각 800만 달러를 내요.", "800만 달러"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_same_part_for_each_does_not_block(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_part_blocks(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
