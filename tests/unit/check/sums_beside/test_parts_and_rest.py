"""What listed parts leave of a whole for those who have the rest, and what those who have the same each are of it together."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_BATTERY = "배터리 업체 솔라리온은 2,400억 원 규모의 투자를 받았다고 밝혔다. 미래파트너스가 900억 원을 냈고, 한강캐피탈과 미국 노스게이트벤처스가 각각 450억 원을 투자했다. 나머지는 기존 주주 세 곳이 나눠 맡았다."
_WING = "The museum spent $60 million on its new wing. The city gave $24 million, and the Harlow and Brandt foundations contributed $9 million each. Some 2,000 private donors covered the rest."
_BANKS = "조선소 인수에는 5,000억 원이 들었다. 해운사가 2,000억 원을 내고, 은행 세 곳이 600억 원씩 빌려줬다. 나머지는 정부 기금이 댔다."
_SCHOOLS = "올해 예산은 지난해 1,200억 원보다 15% 늘었고, 학교 320곳을 돕는다. 지역별로는 수도권 110곳, 영남 90곳, 호남 50곳이고 나머지는 강원과 제주다."
_FARMS = "The survey covered 1,500 farms. Of them 620 grow wheat, 430 corn and 210 rice, and the rest raise livestock."
RIGHT = [
    (_BATTERY, "미래파트너스가 900억 원을 냈고, 기존 주주 세 곳은 600억 원을 나눠 맡았어요."),
    (_BATTERY, "나머지 600억 원은 주주들이 채웠어요."),
    (_BATTERY, "한강캐피탈과 노스게이트벤처스는 450억 원씩 냈어요. 둘이 합쳐 전체 투자금의 38%쯤이에요."),
    (_BATTERY, "미래파트너스는 900억 원, 한강캐피탈은 450억 원을 냈어요. 둘이 합쳐 전체의 56%예요."),
    (_WING, "할로와 브란트 재단은 900만 달러씩 보탰어요. 두 재단이 합쳐 공사비의 30%를 댔어요."),
    (_WING, "나머지 1,800만 달러는 개인 후원자들이 댔어요."),
    (_BANKS, "정부 기금은 1,200억 원을 댔어요."),
    (_BANKS, "은행들은 600억 원씩 빌려줬어요. 세 곳이 합쳐 전체의 36%예요."),
    (_SCHOOLS, "수도권이 110곳으로 가장 많아요. 강원과 제주는 합쳐서 70곳이에요."),
    (_FARMS, "농가 1,500곳 중 620곳이 밀을 길러요. 가축을 치는 곳은 240곳이에요."),
]  # fmt: skip
WRONG = [
    (_BATTERY, "기존 주주 세 곳은 550억 원을 나눠 맡았어요.", "550억 원"),
    (_BATTERY, "기존 주주 세 곳이 나머지 1,050억 원을 채웠어요.", "1,050억 원"),
    (_BATTERY, "한강캐피탈과 노스게이트벤처스는 450억 원씩 냈어요. 둘이 합쳐 전체의 19%예요.", "19%"),
    (_WING, "할로와 브란트 재단은 900만 달러씩 보탰어요. 두 재단이 합쳐 전체의 15%를 댔어요.", "15%"),
    (_WING, "나머지 2,700만 달러는 개인 후원자들이 댔어요.", "2,700만 달러"),
    (_BANKS, "나머지 2,400억 원은 정부 기금이 댔어요.", "2,400억 원"),
    (_SCHOOLS, "강원과 제주는 합쳐서 80곳이에요.", "80곳"),
    (_FARMS, "가축을 기르는 농가는 270곳이었어요.", "270곳"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_is_left_and_what_some_have_together_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_rest_or_share_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
