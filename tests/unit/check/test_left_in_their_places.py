"""Two figures that stand where the source has them and were taken for exchanged, each with a twin that is wrong."""

import pytest

from pipeline.check import lint_pair

PAIRS = [
    (
        "출판사 다온은 새 소설을 5월 2일 90개국에 낸다. 예약 구매자는 140만 명이다.",
        "예약 구매자 140만 명을 모은 다온의 새 소설이 5월 2일 90개국에 나와요.",
        "예약 구매자 90만 명을 모은 다온의 새 소설이 5월 2일 140개국에 나와요.",
    ),
    (
        "Lumora bid $52 billion for Tern, almost twice its own value of $27 billion.",
        "몸값 270억 달러인 루모라가 그 두 배 가까운 520억 달러를 턴에 불렀어요.",
        "몸값 250억 달러인 루모라가 그 두 배 가까운 520억 달러를 턴에 불렀어요.",
    ),
    (
        "The nation's farmland will peak at 6.4 million hectares in the mid-2040s, according to ministry projections, up from 5.1 million now.",
        "부처 전망에 따르면 현재 510만 헥타르인 국가 농지는 2040년대 중반 640만 헥타르로 정점에 이르러요.",
        "부처 전망에 따르면 현재 510만 헥타르인 국가 농지는 2040년대 중반 740만 헥타르로 정점에 이르러요.",
    ),
    (
        "The world's fleet will reach 2.3 billion cars in 2050, according to the agency, up from 1.4 billion now.",
        "현재 14억 대인 세계 자동차는 2050년 23억 대가 돼요.",
        "현재 15억 대인 세계 자동차는 2050년 23억 대가 돼요.",
    ),
    (
        "Peru brought in 17 percent of Glencore's revenue two years ago but less than 5 percent last quarter.",
        "2년 전 글렌코어 매출의 17%를 차지하던 페루 비중은 지난 분기 5% 밑으로 쪼그라들었어요.",
        "2년 전 글렌코어 매출의 27%를 차지하던 페루 비중은 지난 분기 5% 밑으로 쪼그라들었어요.",
    ),
    (
        "Korea made up 22 percent of Orion's exports three years ago but only 9 percent last quarter.",
        "3년 전 오리온 수출의 22%를 차지하던 한국 비중은 지난 분기 9%로 쪼그라들었어요.",
        "3년 전 오리온 수출의 32%를 차지하던 한국 비중은 지난 분기 9%로 쪼그라들었어요.",
    ),
    (
        "The show had 3 million viewers in its first week and 240,000 in its last.",
        "첫 주에 300만 명이던 시청자가 마지막 주엔 24만 명까지 줄었어요.",
        "첫 주에 24만 명이던 시청자가 마지막 주엔 300만 명이었어요.",
    ),
    (
        "The road climbs 720 metres over 9 kilometres and takes most cyclists between one and two hours.",
        "이 길은 9km를 달리는 동안 고도를 720m 올리며, 대부분의 자전거 이용자는 한 시간에서 두 시간 정도 걸려요.",
        "이 길은 9km를 달리는 동안 고도를 820m 올리며, 대부분의 자전거 이용자는 한 시간에서 두 시간 정도 걸려요.",
    ),
    (
        "A study of 612 Asian cities found that floods caused about 18,700 deaths between May and July, and that warming was responsible for 54 percent of them.",
        "5~7월 아시아 612개 도시에서 홍수로 숨진 사람이 1만 8700명에 이른다는 연구가 나왔어요. 그중 54%는 온난화 탓이었어요.",
        "5~7월 아시아 712개 도시에서 홍수로 숨진 사람이 1만 8700명에 이른다는 연구가 나왔어요. 그중 54%는 온난화 탓이었어요.",
    ),
    (
        "Acer's sales in June rose 24.6% from a year earlier to NT$31.2 billion, the company said on Monday. Revenue for the first six months came to NT$167 billion, up 26% on the year.",
        "1월부터 6월까지 에이서가 올린 매출은 1,670억 대만달러예요. 작년 같은 기간보다 26% 많아요.",
        "1월부터 6월까지 에이서가 올린 매출은 1,970억 대만달러예요. 작년 같은 기간보다 26% 많아요.",
    ),
    (
        "TSMC's sales in April rose 21.6% from a year earlier to NT$331.2 billion, the company said on Friday. Revenue for the first four months came to NT$1.27 trillion, up 23% on the year.",
        "1월부터 4월까지 TSMC가 올린 매출은 1조 2,700억 대만달러예요. 작년 같은 기간보다 23% 많아요.",
        "1월부터 4월까지 TSMC가 올린 매출은 1조 4,700억 대만달러예요. 작년 같은 기간보다 23% 많아요.",
    ),
]


@pytest.mark.parametrize(("source", "right", "wrong"), PAIRS)
def test_the_right_one_stands_and_its_twin_blocks(source: str, right: str, wrong: str) -> None:
    assert [one.message for one in lint_pair(source, right) if one.severity == "block"] == []
    assert any(one.severity == "block" for one in lint_pair(source, wrong))
