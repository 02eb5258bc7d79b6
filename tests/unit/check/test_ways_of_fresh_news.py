"""What goes which way in fresh news: prices that dropped, sums in won, two tests of two rivals, sites outside a town, times of two shares, bodies of a country."""

import pytest

from pipeline.check import lint_pair

PRICES = "Prices for small cars dropped even faster, by 31% to 8,200 euros, while those of the four most capable cars rose 9%."
WON = "Daehan Cable will spend 14 trillion won on plants this year, and move its second factory to Gunsan in 2027. It is also building a packaging plant in Ohio, for which it has so far received $240 million of a promised $320 million in grants."
MOVE = "Daehan Cable will move its second plant to Gunsan in the first half of 2027."
SCORES = "Tarn 3 scored 71.2% on the sum test, up from 60.4% for Tarn 2 and ahead of the 68.9% posted by Pine 4, the best model of its rival Morrow Works. On the law exam, however, it managed only 80.3%, trailing Pine 4 by 3.1 points."
LAW = "On the law exam Tarn 3 managed only 80.3%, trailing Pine 4 by 3.1 points."
HEAT = "Waste heat from a bakery outside Tolmin now warms 410 homes in the Slovenian town."
ERRORS = "A new model placed last winter's storms within an average of 40 miles, compared with 66 miles for the usual forecast."
SHARES = "Steelworks used 6.1% of Belgian power last year, up from 4.9% in 2019, the agency says. If every furnace with a permit is built, the share would reach 11% by 2031."
SUBSIDY = 'The Danish government, which pledged 300 million euros in aid, has paid out 120 million. "A pause is not an end," Minister Freja Holm said, adding that the rest would follow in May.'
FOLDER = "Tentwright, a Cardiff start-up that promised a bicycle that could be folded to the size of a suitcase, owes 9 million pounds, its founder Bronwen Pugh said."
CHIPS = "Orvane blamed a shortage of memory from South Korea's Mirae Memory, which fills only half of its orders."


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (PRICES, "작은 차는 더 가파르게 싸졌어요. 31% 떨어져 8200유로가 됐어요."),
        (WON, "오하이오에 짓는 공장 앞으로는 미국 정부 보조금 3억 2000만 달러 가운데 4분의 3을 이미 받았어요."),
        (SCORES, "셈 시험에서는 탄 3가 모로 웍스의 파인 4를 2.3%포인트 차로 제쳤어요."),
        (HEAT, "슬로베니아 톨민에서는 빵집에서 나온 열이 집 410채를 데워요."),
        (ERRORS, "지난겨울 폭풍 위치의 평균 오차가 40마일로, 66마일인 기존 예보보다 작았어요."),
        (
            SHARES,
            "허가를 받은 용광로가 다 지어지면 2031년에는 제철소가 벨기에 전기의 11%를 쓰게 된대요. 작년 비중은 6.1%였어요.",
        ),
        (SUBSIDY, "덴마크 정부는 지원금 3억 유로를 약속했지만 1억 2000만 유로만 내줬어요."),
        (FOLDER, "여행 가방 크기로 접히는 자전거를 약속했던 카디프 스타트업은 900만 파운드를 빚졌어요."),
    ],
)
def test_what_the_source_tells_in_other_words_is_not_blocked(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (PRICES, "성능이 가장 좋은 차 넷은 9% 싸졌어요.", "9% 싸졌"),
        (MOVE, "대한케이블은 둘째 공장을 군산으로 이미 옮겼어요.", "이미"),
        (LAW, "법률 시험에서는 탄 3가 파인 4를 3.1점 차로 제쳤어요.", "제쳤"),
        (SHARES, "2031년에는 제철소가 벨기에 전기의 12%를 쓰게 된대요.", "12%"),
        (SUBSIDY, "노르웨이 정부는 지원금 3억 유로를 약속했어요.", "노르웨이"),
        (FOLDER, "설립자 크리스틴 토르발은 빚이 900만 파운드라고 말했어요.", "크리스틴 토르발"),
        (CHIPS, "오베인은 타이완 미래메모리의 물량이 모자란다고 했어요.", "타이완"),
    ],
)
def test_the_other_way_is_blocked(source: str, draft: str, wrong: str) -> None:
    found = _blocked(source, draft)
    assert any(wrong in one or one in wrong for one in found), found
