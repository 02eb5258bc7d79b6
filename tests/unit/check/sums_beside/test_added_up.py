"""How many amounts a draft adds up is counted in its own list, whatever its source counts with the same word."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_GRANTS = "분야별 지원금은 반도체가 620억 원으로 가장 많고 바이오 480억 원, 로봇 350억 원 순이다. 지난해 지원받은 기업 300곳의 매출은 8% 늘었다."
_SHOPS = "Branch sales were $41 million in Lyon, $35 million in Turin, $28 million in Graz and $19 million in Ghent, the chain said. It has 212 shops."
_PORTS = "항만별 물동량은 부산항 240만 톤, 광양항 130만 톤이며, 인천항과 평택항은 각각 60만 톤이다."
RIGHT = [
    (_GRANTS, "지원금은 반도체 620억 원, 바이오 480억 원, 로봇 350억 원이에요. 세 곳을 합치면 1,450억 원이에요."),
    (_GRANTS, "반도체 620억 원에 바이오 480억 원, 두 곳을 더하면 1,100억 원이에요."),
    (_SHOPS, "매출은 리옹 4,100만 달러, 토리노 3,500만 달러, 그라츠 2,800만 달러, 겐트 1,900만 달러예요. 네 곳을 합하면 1억 2,300만 달러예요."),
    (_PORTS, "부산항 240만 톤, 광양항 130만 톤에 인천항과 평택항이 60만 톤씩이에요. 네 곳을 더하면 490만 톤이에요."),
]  # fmt: skip
WRONG = [
    (_GRANTS, "지원금은 반도체 620억 원, 바이오 480억 원, 로봇 350억 원이에요. 네 곳을 합치면 1,450억 원이에요.", "네 곳"),
    (_SHOPS, "매출은 리옹 4,100만 달러, 토리노 3,500만 달러, 그라츠 2,800만 달러, 겐트 1,900만 달러예요. 세 곳을 합하면 1억 2,300만 달러예요.", "세 곳"),
    (_SHOPS, "매출은 리옹 4,100만 달러, 토리노 3,500만 달러, 그라츠 2,800만 달러, 겐트 1,900만 달러예요. 다섯 곳을 합하면 1억 2,300만 달러예요.", "다섯 곳"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_as_many_as_give_the_sum_are_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_number_of_them_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
