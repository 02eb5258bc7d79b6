"""The university of another town than the source's."""

import pytest

from pipeline.check import lint_pair

KYOTO = "Professor Aiko Tanaka of Kyoto University opened a lab for farm drones."
BERGEN = "Dr. Ingrid Halvorsen of the University of Bergen led the study."
RIGHT = (
    (KYOTO, "교토대 다나카 교수가 연구소를 열었어요."),
    (KYOTO, "교토 대학교의 다나카 교수가 열었어요."),
    (KYOTO, "일본 대학 교수가 연구소를 열었어요."),
    ("Peking University and Tsinghua rank first and second in Asia.", "베이징대와 칭화대가 아시아 1, 2위예요."),
    (BERGEN, "노르웨이 대학 연구팀이 이끌었어요."),
    ("Researchers at NYU tested the app. So did Kyoto University.", "뉴욕대 연구진이 앱을 시험했어요."),
    ("Chemists at the University of Leuven led the trial.", "벨기에 루벤대 화학자들이 시험을 이끌었어요."),
    ("A team from the University of São Paulo tested the app.", "브라질 상파울루 대학 연구진이 앱을 시험했어요."),
    ("Kyoto University and the University of Bergen share the lab in Osaka.", "오사카대 연구소를 함께 써요."),
)
WRONG = (
    (KYOTO, "도쿄대 다나카 교수가 연구소를 열었어요.", "도쿄대"),
    (KYOTO, "다나카 오사카대 교수가 연구소를 열었어요.", "오사카대"),
    ("Chemists at the University of Ghent led the trial.", "벨기에 루벤대 화학자들이 시험을 이끌었어요.", "루벤대"),
    (BERGEN, "오슬로 대학교의 할보르센 박사가 연구를 이끌었어요.", "오슬로 대학교"),
)


def _blocked(source: str, draft: str) -> list[str]:
    found = [one for one in lint_pair(source, draft) if one.severity == "block" and one.kind == "name"]
    return [draft[slice(*one.span)] for one in found]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_university_of_the_source_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_one_of_another_town_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in _blocked(source, draft)
