"""Sources in a language that the checks do not read: their figures and names are doubted, and block where nothing must be read."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.sections.tongues import foreign

DOUBTED = [
    (
        "Das Theater in Weimar zeigt das Stück ab dem 3. März. Für die zwölf Abende sind noch 1.450 Karten zu haben.",
        "바이마르 극장이 3월 3일부터 열두 번 공연하고, 표는 1450장 남았어요.",
    ),
    (
        "Die Pacht in Bremen ist um 4,6 Prozent gestiegen, auf 8,20 Euro je Meter.",
        "브레멘 임대료가 4.6% 올라 8.2유로가 됐어요.",
    ),
    (
        "三名研究员在极地工作了五个月，带回样本2.4万份。",
        "연구원 3명이 극지에서 다섯 달을 일하고 표본 2만 4000점을 가져왔어요.",
    ),
    (
        "La ville de Nantes et la région ont acheté douze trams pour 48 millions d'euros.",
        "낭트시가 전차 12대를 4800만 유로에 샀어요.",
    ),
    ("応募は3万5千件だった。", "3만 5천 건이 들어왔어요."),
]
BLOCKED = [
    ("三名研究员在极地工作了五个月，费用约200亿元。", "회원 100명 가운데 300명이 찬성했어요.", "100명"),
    ("某公司发布Lumen V3.2正式版，价格下调逾50%。", "루멘 V3.1 정식판이 나왔어요.", "V3.1"),
    ("新しい路線は6月9日に開業する。", "새 노선이 7월 9일에 열려요.", "7월 9일"),
    ("Marta de la Cruz visited Jan van der Berg 12 times.", "마르타는 얀을 14번 찾았어요.", "14번"),
    ("The museum reported 12 visits. Die Karten und das Buch sind nur zum Teil da.", "박물관에 14번 갔어요.", "14번"),
]


@pytest.mark.parametrize(("source", "draft"), DOUBTED)
def test_what_an_unread_source_seems_to_lack_is_doubted_and_not_blocked(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), BLOCKED)
def test_what_needs_no_reading_of_the_source_blocks_as_before(source: str, draft: str, wrong: str) -> None:
    found = [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(wrong in text for text in found), found


def test_a_particle_in_a_name_makes_no_sentence_foreign() -> None:
    assert not foreign("Anna von der Heide promised 30 trees.")
    assert foreign("Die Brücke ist nur im Winter zu.")
