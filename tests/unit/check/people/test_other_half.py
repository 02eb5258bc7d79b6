"""A house of which only the last word is the source's, whether the rest is of Korean words or foreign."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.vocabulary import by_rule

BARAM = "Baram Robotics, a start-up in Daegu, has raised $40 million to build arms for kitchens."
NORVELL = "The figures were sold to Norvell Analytics for $3 million, a court filing shows."
NURI = "Nuri Diagnostics said its test finds nine cases in ten."
TIDE = "A clinic chain, Tideway Health, will run the wards from June."
WRONG = [
    (BARAM, "대구의 스타트업 너울 로보틱스가 4000만 달러를 투자받았어요.", "너울 로보틱스"),
    (BARAM, "너울로보틱스가 주방용 로봇 팔을 만들려고 4000만 달러를 받았어요.", "너울로보틱스"),
    (NORVELL, "이 수치를 300만 달러에 산 곳은 팰컨 애널리틱스예요.", "팰컨 애널리틱스"),
    (NURI, "마루 다이애그노스틱스는 검사가 열 건 가운데 아홉 건을 찾아낸다고 했어요.", "마루 다이애그노스틱스"),
    ("Hanul Intelligence sells maps to farmers.", "하늘빛 인텔리전스는 농민에게 지도를 팔아요.", "하늘빛 인텔리전스"),
]
RIGHT = [
    (BARAM, "대구의 스타트업 바람 로보틱스가 4000만 달러를 투자받았어요."),
    (BARAM, "바람로보틱스가 주방용 로봇 팔을 만들려고 4000만 달러를 받았어요."),
    (BARAM, "바람이 4000만 달러를 투자받았어요. 국내 로보틱스 업계에서는 드문 일이에요."),
    (NORVELL, "이 수치는 300만 달러에 노벨 애널리틱스에 팔렸어요."),
    (NORVELL, "이 수치는 300만 달러에 노르벨 애널리틱스에 팔렸어요."),
    (NURI, "누리 다이애그노스틱스는 검사가 열 건 가운데 아홉 건을 찾아낸다고 했어요."),
    (TIDE, "6월부터 병동은 타이드웨이 헬스가 운영해요."),
    ("Fjordvik Ventures led the round.", "투자는 피오르비크 벤처스가 이끌었어요."),
    ("Saltbush Energy used 384 containers on 9 hectares.", "1헥타르에 컨테이너가 43개꼴로 들어섰어요."),
    ("Rival Morning Robotics makes arms too.", "경쟁사 아침 로보틱스도 로봇 팔을 만들어요."),
]


@pytest.mark.parametrize(("source", "draft", "name"), WRONG)
def test_a_house_with_only_the_last_word_right_blocks(source: str, draft: str, name: str) -> None:
    found = [one for one in lint_pair(source, draft) if one.kind == "name" and one.severity == "block"]
    assert [draft[slice(*one.span)] for one in found] == [name]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_sources_house_in_any_writing_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.kind == "name" and one.severity == "block"]


def test_in_a_paragraph_it_is_a_doubt() -> None:
    source = (
        f"{BARAM} {TIDE} {NURI} " + "The arms lift four kilos and cost less than a dishwasher, its founder said. " * 3
    )
    found = [one for one in lint_pair(source, "너울 로보틱스가 4000만 달러를 투자받았어요.") if one.kind == "name"]
    assert [one.severity for one in found] == ["warn"]


@pytest.mark.parametrize(
    ("hangul", "latin"), [("하늘", "haneul"), ("한울", "hanul"), ("새벽", "saebyeok"), ("옷깃", "otgit")]
)
def test_korean_is_spelt_by_the_rules(hangul: str, latin: str) -> None:
    assert by_rule.spelt(hangul) == latin
