"""Korea told as the doer where articles have nothing of Korea, another country's ministry, and a city beside one of the source's."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import article, blocked_at, findings, issue, section

REST = " The work took a year. A fund paid for it. The next report is due in May. Staff were told on Monday."
NURSES = "Nurses in Turin went on strike for a day." + REST
CHIPS = "Marlow sells its chips to bus makers." + REST
NORWAY = "The Norwegian education ministry gave 60 schools the tool." + REST
TRIAL = (
    "Pupils in 24 schools in Lisbon scored 8 points higher. A teacher sat with them. It cost little. A report follows."
)
RIGHT = [
    (NURSES, "토리노의 간호사들이 하루 파업했어요."),
    (NURSES, "한국 병원이라면 인력 계획부터 확인해 보세요."),
    (NURSES, "한국에서도 같은 일이 생길지는 아직 몰라요."),
    (CHIPS.replace("bus makers", "Hyundai"), "말로는 한국 기업 현대차에 칩을 팔아요."),
    (CHIPS.replace("bus makers", "buyers who pay in won"), "말로는 한국 기업에 칩을 팔아요."),
    (CHIPS.replace("bus makers", "a team at KAIST"), "말로는 한국 연구진에게 칩을 팔아요."),
    ("Korea's education ministry will copy the French test." + REST, "한국 교육부는 프랑스 시험을 따라 해요."),
    ("The German justice ministry wants a register of bots.", "독일 법무부는 봇 등록부를 만들려고 해요."),
    (NORWAY, "노르웨이 교육부는 학교 60곳에 도구를 줬어요."),
    (TRIAL, "포르투갈 리스본의 학교 24곳에서 점수가 8점 올랐어요."),
]
WRONG = [
    (NURSES, "한국 간호사들이 하루 파업했어요.", "한국"),
    (NURSES, "한국 병원도 같은 파업을 겪었어요.", "한국"),
    (NURSES, "서울 간호사들이 하루 파업했어요.", "서울"),
    (CHIPS, "말로는 한국 기업에 칩을 팔아요.", "한국"),
    (CHIPS, "한국 버스 회사는 말로의 칩을 써요.", "한국"),
    ("The city puts a sensor on solar roofs." + REST, "한국 정부는 태양광 지붕에 센서를 달아요.", "한국"),
    ("The German justice ministry wants a register of bots.", "미국 법무부는 봇 등록부를 만들려고 해요.", "미국"),
    (NORWAY, "덴마크 교육부는 학교 60곳에 도구를 줬어요.", "덴마크"),
    (TRIAL, "리스본과 포르투의 학생들은 8점을 더 받았어요.", "포르투"),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_readers_view_and_what_the_article_has_stand(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_country_or_city_that_no_article_has_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)


def test_an_article_of_an_outlet_with_a_korean_name_has_nothing_of_korea() -> None:
    cited = article("S1", "Nurses in Turin went on strike.", "It took a day.", "A fund paid.", "A report follows.")
    whole = issue([section("한국 병원도 같은 파업을 겪었어요.[^S1.1]\n")], [cited])
    assert [one.sentence[slice(*one.span)] for one in findings(whole, "name") if one.severity == "block"] == ["한국"]
