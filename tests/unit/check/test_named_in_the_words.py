"""Right passages that a reading of one word blocked, each with a wrong twin."""

import pytest

from pipeline.check import lint_pair
from pipeline.text import quantities

LAPS = "Marshals took 64 samples during the twelve stages, a third more than last year. A check on Stage 4 led to the removal of a mechanic from the Belgian team Vossen, and its rider Evy Maes was docked two minutes. The team's manager, Koen Baert, said the rule was new."  # fmt: skip
LINE = "Trains come back for the first time since 1979: the city of Oamaru spends NZ$42m, the government adds NZ$27m and the district NZ$8m."  # fmt: skip
AUDIT = "The body opened 74 cases last year, compared with 29 in 2021, and of the 56 it upheld, all but four involved online games."  # fmt: skip
FERRY = "The daily ferry to Arran will shrink to three sailings a week in winter, and the route to Islay will go altogether."
ZOO = "Tickets cost €16, or €8 for under-26s; children below 10 enter free."
RIDE = "Of 18,400 starters, 17,500 reached the finish, a rate of 95%, helped by a mild morning."
CLUB = "Marlow Rovers lost £31.4m in the year to June, more than twice the £14.2m deficit of the season before, after relegation from the Northern League cut ticket income from £86m to £43m."  # fmt: skip
BANK = "Its holders will get €9 in cash, a premium of 34% to Friday's price. Orlo's shares fell 5.2% in Vienna while Sandor's rose 19%."  # fmt: skip
GUILD = "The Bakers' Guild, which has been run since 2015 by the Croatian pastry cook Luka Matanovic, on Sunday elected Beatriz Salvado of Portugal as its president by 61 votes to 52. Salvado, 46, wants to move its seat to Porto."  # fmt: skip

TWINS = [
    (LAPS, "열두 구간 동안 도핑 검사 시료를 {} 거뒀어요.", "64개", "74개"),
    (LINE, "오아마루시가 4200만, 정부가 {}, 지역이 800만 뉴질랜드달러를 내요.", "2700만", "2900만"),
    (AUDIT, "단체가 인정한 56건 가운데 {}이 온라인 대국에서 나왔어요.", "52건", "50건"),
    (FERRY, "매일 다니던 애런행 배가 겨울에는 일주일에 {}으로 줄어요.", "세 번", "다섯 번"),
    (ZOO, "어른인 부부가 여덟 살 아이를 데리고 간다면 {}를 내요.", "32유로", "48유로"),
    (RIDE, "출발한 1만 8,400명 가운데 {}만 빼고 모두 결승선을 밟았어요.", "900명", "800명"),
    (CLUB, "말로 로버스의 입장권 수입이 8,600만 파운드에서 {}로 반 토막 났어요.", "4,300만 파운드", "3,400만 파운드"),
    (BANK, "빈 증시에서 사는 쪽 주가는 5.2% 빠지고 팔리는 쪽 주가는 {} 뛰었어요.", "19%", "29%"),
    (GUILD, "제빵사 조합이 일요일 포르투갈의 베아트리스 {}를 새 회장으로 뽑았어요.", "살바두", "마타노비치"),
]


@pytest.mark.parametrize(("source", "draft", "right", "wrong"), TWINS)
def test_what_the_words_say_stands_and_another_blocks(source: str, draft: str, right: str, wrong: str) -> None:
    assert [one.message for one in lint_pair(source, draft.format(right)) if one.severity == "block"] == []
    assert any(one.severity == "block" for one in lint_pair(source, draft.format(wrong)))


@pytest.mark.parametrize(
    ("text", "unit"),
    [("인구 30만 도시", "명"), ("인구 약 400만 나라", "명"), ("30만 도시", "도시")],
)
def test_a_place_is_told_by_its_people(text: str, unit: str) -> None:
    assert quantities.find(text, "ko")[0].unit == unit


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("시가 4200만, 정부가 2700만, 지역이 800만 유로를 낸다", ["EUR", "EUR", "EUR"]),
        ("은행이 3억과 5억 원을 냈다", ["KRW", "KRW"]),
        ("회원 300만이 8억 원을 냈다", ["KRW"]),
    ],
)
def test_bare_numbers_of_a_row_are_of_the_sum_that_closes_it(text: str, units: list[str]) -> None:
    assert [one.unit for one in quantities.find(text, "ko") if one.kind == "money"] == units
