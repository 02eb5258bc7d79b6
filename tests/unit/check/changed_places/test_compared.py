"""What a sentence says of two of its figures, held against their values."""

from itertools import combinations

import pytest

from pipeline.check import lint_pair
from pipeline.check.changed_places import compared, proven
from pipeline.text import quantities

WAYS = [
    ("세번강은 354㎞로 346㎞인 템스강보다 길다.", 1),
    ("세번강은 346㎞로 354㎞인 템스강보다 길다.", -1),
    ("에든버러(51만 명)는 글래스고(63만 명)보다 인구가 적다.", 0),
    ("노트북은 90만 원으로 120만 원인 태블릿보다 싸다.", 1),
    ("노트북은 120만 원으로 90만 원인 태블릿보다 싸다.", -1),
    ("이익은 31억 원으로 시장 예상치(28억 원)를 웃돌았다.", 1),
    ("이익은 28억 원으로 시장 예상치(31억 원)를 웃돌았다.", -1),
    ("이익은 31억 원으로 지난해의 28억 원에 못 미쳤다.", -1),
    ("완공이 2027년에서 2029년으로 미뤄졌다.", 1),
    ("완공이 2029년에서 2027년으로 미뤄졌다.", -1),
    ("완공이 2027년에서 2029년으로 앞당겨졌다.", -1),
    ("새 버스는 80명으로, 옛 버스(40명)의 두 배를 태운다.", 1),
    ("새 버스는 40명으로, 옛 버스(80명)의 두 배를 태운다.", -1),
    ("한때 30%에 이르던 세율은 20%로 올랐다.", -1),
    ("매출 100억 원인 A사는 150억 원인 B사보다 이익을 더 많이 냈다.", 0),
    ("직원 100명인 A사는 200명인 B사의 두 배 매출을 올렸다.", 0),
    ("기온은 영하 5도로 영하 10도인 춘천보다 높았다.", 0),
    ("월 10달러인 A가 연 100달러인 B보다 비싸다.", 0),
    ("새 모델은 전작(64점)보다 8점 높았다.", 0),
    ("98점을 받은 A가 95점을 받은 B보다 낮은 평가를 받았다.", 0),
    ("예상치 3.94달러를 0.25달러 웃돌았다.", 0),
    ("로그 40TB를 3.1TB로 눌러 담는다.", 0),
    ("점유율 20%인 A가 30%인 B를 제치고 만족도 1위에 올랐다.", 0),
]


@pytest.mark.parametrize(("text", "way"), WAYS)
def test_what_is_said_of_two_figures_fits_their_values_or_does_not(text: str, way: int) -> None:
    figures = [group[0] for group in quantities.readings(text, "ko")]
    measures = [one for one in figures if one.kind not in ("relative", "duration")]
    alike = [pair for pair in combinations(measures, 2) if pair[0].kind == pair[1].kind]
    assert [compared.way(text, *pair) for pair in alike] == [way]


PROVEN = [
    ("공모가 100위안보다 58% 높은 158위안에 마감했다.", True),
    ("공모가 158위안보다 58% 높은 100위안에 마감했다.", False),
    ("사무직 35만 명 가운데 약 4%인 1만 4,000명을 줄인다.", True),
    ("사무직 35만 명 가운데 약 9%인 1만 4,000명을 줄인다.", False),
    ("손익분기점은 200달러인데 지금은 1,500달러로 그 7.5배다.", True),
    ("10달러인 오리온은 2달러인 벨라보다 다섯 배 비싸다.", True),
]


@pytest.mark.parametrize(("text", "holds"), PROVEN)
def test_a_share_or_a_multiple_proves_two_figures_in_their_places(text: str, holds: bool) -> None:
    figures = [group[0] for group in quantities.readings(text, "ko")]
    pair = [one for one in figures if one.kind in ("money", "count")]
    assert proven.proven(text, *pair) == holds


SOURCE = "The Severn is 354 km long and the Thames 346 km."


def test_a_contradiction_blocks_where_both_figures_are_the_source_s_own() -> None:
    wrong = "세번강은 346㎞로 354㎞인 템스강보다 길다."
    assert any(one.severity == "block" for one in lint_pair(SOURCE, wrong))
    assert not any(one.severity == "block" for one in lint_pair(SOURCE, "세번강은 354㎞로 346㎞인 템스강보다 길다."))


OUTCOMES = [
    ("The motion passed by 61 votes to 37.", "동의안은 찬성 61표, 반대 37표로 가결됐다.", "동의안은 찬성 37표, 반대 61표로 가결됐다."),
    ("The motion was rejected by 61 votes to 37.", "동의안은 찬성 37표, 반대 61표로 부결됐다.", "동의안은 찬성 61표, 반대 37표로 부결됐다."),
    ("The board backed the merger by seven votes to four.", "이사회는 찬성 7표, 반대 4표로 합병을 승인했다.", "이사회는 찬성 4표, 반대 7표로 합병을 승인했다."),
    ("The Hawks are 41-30.", "호크스는 41승 30패다.", "호크스는 30승 41패다."),
    ("The fair was moved from March to May.", "박람회가 3월에서 5월로 미뤄졌다.", "박람회가 5월에서 3월로 미뤄졌다."),
    ("The bus crash killed five people and injured 21.", "버스 사고로 5명이 숨지고 21명이 다쳤다.", "버스 사고로 21명이 숨지고 5명이 다쳤다."),
    ("The fund opened the year at $12 and ended it at $9.", "펀드는 연초 12달러로 출발해 9달러로 마감했다.", "펀드는 연초 9달러로 출발해 12달러로 마감했다."),
    ("Sales rose to $8 million from $7 million.", "매출은 800만 달러였다. 이전 매출은 700만 달러였다.", "매출은 700만 달러였다. 이전 매출은 800만 달러였다."),
    ("Ford and Fiat sold 640 and 210 vans.", "승합차를 포드는 640대, 피아트는 210대 팔았다.", "승합차를 포드는 210대, 피아트는 640대 팔았다."),
    ("Lagos had a low of 6C and a high of 12C.", "라고스는 최저 6도, 최고 12도였다.", "라고스는 최저 12도, 최고 6도였다."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), OUTCOMES)
def test_the_two_sides_of_a_result_are_told_apart(source: str, right: str, wrong: str) -> None:
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]


def test_the_years_of_a_life_in_brackets_are_dates() -> None:
    draft = "가수는 1934년 태어나 2011년 세상을 떠났어요."
    assert not [
        one
        for one in lint_pair("The singer (1934-2011) recorded her first album in 1956.", draft)
        if one.severity == "block"
    ]


def test_a_share_before_the_name_of_a_process_is_a_measure() -> None:
    chips = "The 3-nanometer lines brought in 22% of sales and the 5-nanometer lines 31%."
    assert not [one for one in lint_pair(chips, "매출은 3나노가 22%, 5나노가 31%였다.") if one.severity == "block"]
    assert [one for one in lint_pair(chips, "매출은 3나노가 31%, 5나노가 22%였다.") if one.severity == "block"]


BEFORE = "Vento made 41,000 vans at its Polish plant last year, more than the 36,500 of its Czech plant. Its loss was $30 million, against $20 million."
ACROSS = [
    (
        "폴란드 공장은 지난해 밴 4만 1,000대를 만들었어요. 체코 공장의 3만 6,500대보다 {}",
        "많은 수예요.",
        "적은 수예요.",
    ),
    (
        "폴란드 공장은 지난해 밴 4만 1,000대를 만들었어요. 체코 공장이 만든 3만 6,500대보다 {}",
        "조금 많지만 아쉬워해요.",
        "조금 적지만 아쉬워해요.",
    ),
    ("체코 공장은 지난해 밴 3만 6,500대를 만들었어요. 폴란드 공장의 4만 1,000대{}", "에 못 미쳤죠.", "를 웃돌았죠."),
    ("손실은 3,000만 달러였어요. 앞선 해의 2,000만 달러보다 {}", "크게 늘었죠.", ""),
    ("폴란드 공장은 지난해 밴 4만 1,000대를 만들었어요. 체코 공장이 3만 6,500대로 {}", "그보다 적죠.", ""),
    ("폴란드 공장은 지난해 밴 4만 1,000대를 만들었어요. 3만 6,500대보다 {}", "적게 만든 곳은 체코 공장이에요.", ""),
]


@pytest.mark.parametrize(("frame", "right", "wrong"), ACROSS)
def test_more_than_a_larger_figure_is_wrong_of_the_one_told_in_the_sentence_before(
    frame: str, right: str, wrong: str
) -> None:
    assert not any(one.severity == "block" for one in lint_pair(BEFORE, frame.format(right)))
    assert not wrong or any(one.severity == "block" for one in lint_pair(BEFORE, frame.format(wrong)))


IN_ONE = "Vento's profit was 8.2 million euros, above the 7.9 million it had promised and the 6.5 million of last year."


def test_more_and_less_are_held_against_the_figures_of_their_own_clause() -> None:
    right = "이익은 820만 유로로 약속했던 790만 유로보다 많았고, 지난해의 650만 유로보다는 크게 늘었어요."
    assert not any(one.severity == "block" for one in lint_pair(IN_ONE, right))
    assert any(one.severity == "block" for one in lint_pair(IN_ONE, right.replace("많았고", "적었고")))
