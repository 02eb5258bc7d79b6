"""A country told beside a name of the source that is there stands in no country's place; one in its place blocks."""

import pytest

from pipeline.check import lint_pair
from pipeline.text import aliases, tie_homes_table, ties

UBISOFT = "Ubisoft is closing its Leamington studio and laying off 185 people, the French publisher said. It hires in Montreal."
TOLL = "The Øresund toll will rise by 4 percent to 510 Danish kroner for a car, the bridge operator said."
LOUVRE = "The Louvre will charge visitors from outside the EEA 32 euros from January 14. Americans were the largest group in 2024."
RIGHT = [
    (UBISOFT, "게임 회사 유비소프트가 영국 레밍턴 스튜디오를 닫고 185명을 내보낸다."),
    (TOLL, "덴마크와 스웨덴을 잇는 외레순 다리 통행료가 4% 올라 510덴마크크로네가 돼요."),
    (LOUVRE, "1월 14일부터 루브르 박물관에 가는 한국인은 32유로를 내야 해요."),
    ("The French company raised 1.7 billion euros from ASML.", "네덜란드 ASML이 17억 유로를 넣었어요."),
    ("The Colosseum will cap visitors at 3,000; a French tour group complained.", "이탈리아 콜로세움이 관람객을 3,000명으로 묶어요."),
    ("The service launches in 40 countries, including Japan.", "한국에서도 쓸 수 있을지는 아직 몰라요."),
    ("A loss of HK$92 million was suffered by a Singaporean firm. Police in Hong Kong arrested 17.", "싱가포르의 회사가 9200만 홍콩달러를 잃었어요."),
    ("40 million people ask it daily, OpenAI said. In rural U.S. counties users send 600,000 messages a week.", "날마다 묻는 사람이 4000만 명, 우리나라 인구의 4분의 3이 넘는 수예요."),
    ("The U.S. plan covers 50 million users.", "이용자가 5000만 명이면 한국 인구와 맞먹는 수예요."),
    ("The U.S. spent $40 billion on chips.", "미국은 칩에 400억 달러, 우리나라 돈으로 55조 원쯤을 썼어요."),
    ("The case was brought by the collecting society GEMA.", "소송을 낸 곳은 우리나라의 음악저작권협회 같은 단체인 GEMA예요."),
    ("The DMV will check every licence.", "우리나라로 치면 도로교통공단 격인 DMV가 모든 면허를 살펴봐요."),
    ("MADISON, Wis. - The plant opened in May. Its owner is based in Ohio.", "위스콘신 매디슨의 공장이 5월에 문을 열었어요."),
]  # fmt: skip
WRONG = [
    (UBISOFT, "영국 게임 회사 유비소프트가 185명을 내보낸다."),
    (TOLL, "덴마크와 노르웨이를 잇는 외레순 다리 통행료가 4% 올라요."),
    ("Americans were the largest group of visitors at the Louvre in 2024.", "2024년 루브르 박물관을 가장 많이 찾은 이들은 한국인이에요."),
    ("Japan will subsidise the plant with 1.2 trillion yen.", "한국이 이 공장에 1조 2천억 엔을 보태요."),
    ("About 3% of the French population asks it, 2 million people.", "우리나라 인구의 3%인 200만 명이 물어요."),
    ("The U.S. spent $40 billion on chips.", "우리나라는 칩에 400억 달러를 썼어요."),
    ("The U.S. backs firms like Intel.", "우리나라가 인텔 같은 회사를 도와요."),
    ("The Danish city of Kolding hosts the plant.", "노르웨이 콜링에 공장이 들어서요."),
    ("Visitors to Italy rose 4%; the Colosseum was fullest.", "프랑스를 찾은 관광객이 4% 늘었고 콜로세움이 가장 붐볐어요."),
    ("The Munich Philharmonic has named Lahav Shani as chief conductor.", "베를린 필하모닉이 라하브 샤니를 수석지휘자로 임명했다."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_country_of_a_name_that_the_source_has_does_not_block(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_country_in_the_place_of_another_blocks(source: str, draft: str) -> None:
    assert any(one.kind == "name" and one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize("table", [tie_homes_table.HOMES, tie_homes_table.LANDMARKS])
def test_every_home_is_a_place_of_the_tables(table: str) -> None:
    assert {ties.key(place) for place, _ in ties.rows(table)} <= aliases.places()
