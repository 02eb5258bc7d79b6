"""Somebody in the place of the one person whom a source sentence names and the draft leaves out, and roles that belong to another."""

import pytest

from pipeline.check import lint_pair


def _names(source: str, draft: str) -> set[str]:
    found = lint_pair(source, draft)
    return {draft[slice(*one.span)] for one in found if one.kind == "name" and one.severity == "block" and one.span}


HEAD = "Graciela Montero, 44, becomes head of maintenance at the port on 3 May."
PAINTER = "The curator Petra Lindqvist found a lost panel by Andrea Mantegna in a barn."
CO_AUTHOR = "Lead author Ingrid Solheim wants more data; her co-author Pedro Machado tests the model in Peru."
QUANTUM = (
    "The medal went to Helen Briggs, Marc Fontaine and Peter Aldous. Fontaine is chief scientist for optics at Zeiss."
)
HIRED = "Nordvik has hired Carla Jensen, who led image research at Zeiss for six years. She replaces Daniel Noh, who left in May."


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (
            PAINTER,
            "큐레이터 페트라 린드크비스트가 헛간에서 로렌초 기베르티의 사라진 패널화를 찾아냈어요.",
            "로렌초 기베르티",
        ),
        (
            PAINTER,
            "큐레이터 페트라 린드크비스트가 헛간에서 파올로 베로네세의 사라진 패널화를 찾아냈어요.",
            "파올로 베로네세",
        ),
        (CO_AUTHOR, "공저자인 잉그리드 솔헤임은 페루에서 모델을 시험해요.", "잉그리드 솔헤임"),
        (QUANTUM, "자이스에서 광학 수석 과학자를 맡고 있는 이는 피터 올더스예요.", "피터 올더스"),
        (HIRED, "노르드비크가 자이스에서 6년간 이미지 연구를 이끈 대니얼 노를 데려왔어요.", "대니얼 노"),
    ],
)
def test_another_person_blocks(source: str, draft: str, wrong: str) -> None:
    assert any(wrong.endswith(one) for one in _names(source, draft))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (HEAD, "그라시엘라 몬테로(44)가 5월 3일 항구의 정비 책임자가 돼요."),
        (
            "Deloitte Australia will repay part of a $440,000 contract.",
            "딜로이트 호주가 44만 달러짜리 계약의 일부를 돌려주기로 했어요.",
        ),
        ("Yvonne van Rijn sold the barn in May.", "이본 판레인이 5월에 헛간을 팔았어요."),
        (PAINTER, "큐레이터 페트라 린드크비스트가 헛간에서 안드레아 만테냐의 사라진 패널화를 찾아냈어요."),
        (PAINTER, "큐레이터 페트라 린드퀴스트가 헛간에서 만테냐의 사라진 패널화를 찾아냈어요."),
        (CO_AUTHOR, "공저자인 페드루 마샤두는 페루에서 모델을 시험해요."),
        (QUANTUM, "자이스에서 광학 수석 과학자를 맡고 있는 이는 마르크 퐁텐이에요."),
        (HIRED, "노르드비크가 자이스에서 6년간 이미지 연구를 이끈 카를라 옌센을 데려왔어요."),
        (HIRED, "카를라 옌센은 5월에 떠난 대니얼 노의 자리를 이어받아요."),
    ],
)
def test_the_source_s_own_stands(source: str, draft: str) -> None:
    assert _names(source, draft) == set()
