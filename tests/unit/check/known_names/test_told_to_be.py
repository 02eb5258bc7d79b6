"""A name that a sentence ends with, joins to another or describes by whom it works for is held against the source like any other."""

import pytest

from pipeline.check import lint_pair

SIEMENS = "Siemens will sell the tool to Toyota first. Next year Honda will get it, the company said. It costs 90 euros a month."
CLINIC = "The Dutch clinic group DC Klinieken will buy 300 licences for Mistral's note taker. It tested the tool with 40 doctors."
UNION = "A Spanish court said Mercadona may not judge cashiers by an AI score alone. The case was brought by a cashier in Murcia. Mercadona will appeal. A ruling on damages is due in May."
POWER = "Hitachi Energy will build the transformers for Microsoft's Fairwater campus in Wisconsin. They will be delivered in 2028."
SCHOOL = "Duolingo opened a studio in Porto in May. It makes lessons for adults. A second one will follow in Ghent next year."
TALK = "Broadcom chief Hock Tan said the first racks had gone to Google, and that Apple would be next. Sales grew 12%."
RIGHT = [
    (SIEMENS, "지멘스가 이 도구를 처음 파는 곳은 도요타고, 내년에 받을 회사는 혼다래요."),
    (SIEMENS, "지멘스의 첫 손님은 도요타죠. 한 달에 90유로예요."),
    (CLINIC, "네덜란드 병원 그룹 DC 클리니컨이 미스트랄의 기록 도구를 300자리 사요."),
    (UNION, "메르카도나에서 일하는 무르시아의 계산원이 낸 소송이에요."),
    (POWER, "히타치에너지가 위스콘신에 있는 마이크로소프트 페어워터 단지의 변압기를 만들어요."),
    (SCHOOL, "듀오링고의 두 번째 스튜디오는 내년에 헨트에도 생긴대요."),
    (TALK, "브로드컴의 혹 탄 CEO는 첫 랙이 구글로 나갔고 다음은 애플이라고 했어요."),
    ("The tool counts birds. It has 300 users in Mali.", "이 도구로 새를 세는 사람이 300명이에요. 빨래를 말리고 나서 세는 사람도 있대요."),
    ("Solar Ltd. said Dr Haugland had left. It has 30 staff.", "솔베이 하우글란은 솔라를 떠났어요."),
]  # fmt: skip
WRONG = [
    (SIEMENS, "지멘스가 이 도구를 처음 파는 곳은 도요타고, 내년에 받을 회사는 닛산이래요.", "닛산"),
    (SIEMENS, "지멘스의 첫 손님은 볼보죠. 한 달에 90유로예요.", "볼보"),
    (SIEMENS, "지멘스의 첫 손님은 우버고, 내년엔 혼다 차례예요.", "우버"),
    (CLINIC, "네덜란드 병원 그룹 DC 클리니컨이 구글의 기록 도구를 300자리 사요.", "구글"),
    (UNION, "이케아에서 일하는 무르시아의 계산원이 낸 소송이에요.", "이케아"),
    (POWER, "히타치에너지가 위스콘신에 있는 구글 페어워터 단지의 변압기를 만들어요.", "구글"),
    (SCHOOL, "듀오링고의 두 번째 스튜디오는 내년에 코펜하겐에도 생긴대요.", "코펜하겐"),
    (TALK, "브로드컴의 혹 탄 CEO는 첫 랙이 구글로 나갔고 다음은 메타라고 했어요.", "메타"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_name_of_the_source_is_not_found(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.kind == "name"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_one_in_its_place_blocks(source: str, draft: str, wrong: str) -> None:
    found = [one for one in lint_pair(source, draft) if one.kind == "name" and one.severity == "block"]
    assert wrong in [draft[slice(*one.span)] for one in found]
