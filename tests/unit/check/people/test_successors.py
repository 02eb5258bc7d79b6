"""Who gets the post that another one leaves may have its title in a draft, and nobody else."""

import pytest

from pipeline.check import lint_pair

TAKES_OVER = "Priya Raghunathan, the chief financial officer of Lumen Foods, resigned on Monday. The company said Marc Delacroix, its head of strategy, would take over in May."
REPLACED = "Orlan Biotech said chairman Piotr Sadowski would step down in May. He will be replaced by Helena Brandt, the vice president for research."
NAMED = "Vesper Air named Colin Abara, its chief operating officer, to succeed chief executive Judith Marsh in May."
DEPUTY = "Chief technology officer Ruth Okonjo is leaving Pellam Systems. Her deputy, vice president Ivan Petrenko, steps up in May."
HANDS_OVER = "Anders Holm, chief executive of Solvik, retires in May and hands over to finance chief Greta Lindqvist."
FOLLOWS = "누리소프트 이서준 대표가 이달 말 물러난다. 후임은 김도윤 전략본부장이다. 회사는 지난해 적자를 냈다."
APPOINTED = "누리병원 정은하 위원장이 물러났다. 병원은 새 위원장으로 박선우 사무국장을 임명했다."
RIGHT = (
    (TAKES_OVER, "마크 들라크루아 신임 CFO는 5월부터 일해요."),
    (TAKES_OVER, "새 CFO 마크 들라크루아의 임기는 5월에 시작해요."),
    (TAKES_OVER, "마크 들라크루아가 5월에 최고재무책임자를 맡아요."),
    (REPLACED, "헬레나 브란트 신임 회장은 5월부터 일해요."),
    (REPLACED, "차기 회장은 헬레나 브란트예요."),
    (NAMED, "콜린 아바라 차기 CEO는 5월부터 일해요."),
    (NAMED, "콜린 아바라 최고경영자 내정자는 5월부터 일해요."),
    (DEPUTY, "이반 페트렌코 CTO는 5월부터 일해요."),
    (DEPUTY, "이반 페트렌코가 CTO에 오르기로 했어요."),
    (HANDS_OVER, "그레타 린드크비스트가 CEO를 맡아요."),
    (FOLLOWS, "김도윤 신임 대표가 적자 난 회사를 맡아요."),
    (FOLLOWS, "김도윤 대표 내정자는 전략본부장 출신이에요."),
    (APPOINTED, "박선우 신임 위원장은 사무국장이었어요."),
)
WRONG = (
    (TAKES_OVER, "마크 들라크루아 CEO는 5월부터 일해요."),
    (TAKES_OVER + " Chief executive Nora Quist praised him.", "마크 들라크루아 CEO는 5월부터 일해요."),
    (REPLACED, "헬레나 브란트 회장이 5월에 물러나요."),
    (REPLACED, "헬레나 브란트 최고재무책임자가 회장을 맡아요."),
    (NAMED, "콜린 아바라 대변인이 CEO를 맡아요."),
    (NAMED, "주디스 마시 최고운영책임자가 5월에 물러나요."),
    (FOLLOWS, "김도윤 부사장이 회사를 맡아요."),
    (FOLLOWS, "이서준 본부장이 이달 말 물러나요."),
)  # fmt: skip


def _blocked(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.kind == "name" and one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_who_gets_a_post_may_have_its_title(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_any_other_title_and_who_goes_are_told(source: str, draft: str) -> None:
    assert _blocked(source, draft) != []
