"""Some parts of a whole taken together, what a part leaves, what there was before, and lines that were passed: right sentences and their wrong twins."""

import pytest

from pipeline.check import lint_pair

S1 = "Mills used 7.8 terawatt-hours of power in Belgium last year, or 6.5% of the national total, a report by the Ghent Grid Centre shows. That is 1.9 terawatt-hours more than three years earlier. If all 28 projects now awaiting a connection were built, the figure would climb to about 15 terawatt-hours by 2030; the authors consider a rise to 11 more likely."
S2 = "Mills used 7.8 terawatt-hours of power in Belgium last year, or 5.5% of the national total, a report by the Ghent Grid Centre shows. That is 1.9 terawatt-hours more than three years earlier. If all 31 projects now awaiting a connection were built, the figure would climb to about 14 terawatt-hours by 2030; the authors consider a rise to 10 more likely."
S3 = "Mills used 8.6 terawatt-hours of power in Belgium last year, or 7.5% of the national total, a report by the Ghent Grid Centre shows. That is 2.1 terawatt-hours more than three years earlier. If all 28 projects now awaiting a connection were built, the figure would climb to about 15 terawatt-hours by 2030; the authors consider a rise to 11 more likely."
S4 = "정부는 수소버스 350대를 올해 안에 추가 도입하기로 하고 1100억원을 투입한다. 6월 말 기준 전국 친환경 버스는 9200대지만, 이 중 수소는 2100대로 23%에 불과하다."
S5 = "시는 무인대출기 18대를 연내 새로 놓기로 하고 9억원을 쓴다. 8월 말 기준 도서관 대출기는 210대지만, 이 중 무인은 64대로 30%에 불과하다."
S6 = "도는 태양광버스 120대를 내년까지 추가 도입하기로 했다. 9월 말 기준 도내 버스는 3400대지만, 이 중 태양광은 510대로 15%에 그친다."
S7 = "새봄증권 앱의 7월 월간활성이용자(MAU)는 731만 명으로 집계돼 처음으로 700만 명을 넘어섰다. 1년 전(602만 명)과 비교하면 21.4% 늘어난 것으로, 증권사 앱 중에서는 한들증권의 '한들스타'(845만 명)에 이어 두 번째로 많다. 하루 평균 이용자는 204만 명이었다. 60대 이상 이용자 비중은 7.2%에서 10.9%로 높아졌다."
S8 = "장보기 앱 '담아'의 9월 월간활성이용자(MAU)는 1532만 명으로 집계돼 처음으로 1500만 명을 돌파했다. 1년 전(1290만 명)과 비교하면 18.8% 늘어난 것으로, 쇼핑 앱 중에서는 '모아'(1803만 명)에 이어 두 번째로 많다. 하루 평균 이용자는 377만 명이었다."
S9 = "길찾기 앱 '온길'의 10월 월간활성이용자(MAU)는 918만 명으로 집계돼 처음으로 900만 명을 넘어섰다. 1년 전(803만 명)과 비교하면 14.3% 늘어난 것으로, 지도 앱 중에서는 '참길'(1422만 명)에 이어 두 번째로 많다. 하루 평균 이용자는 251만 명이었다."
RIGHT = [
    (S1, "3년 전만 해도 5.9TWh였으니, 그새 3분의 1 가까이 늘어난 셈이에요."),
    (S2, "3년 전만 해도 5.9TWh였으니, 그새 3분의 1 가까이 늘어난 셈이에요."),
    (S3, "3년 전만 해도 6.5TWh였으니, 그새 3분의 1 가까이 늘어난 셈이에요."),
    (S4, "6월 말 2100대인 수소버스에 350대가 더해지면 2400대를 넘게 돼요."),
    (S5, "8월 말 64대인 무인대출기에 18대가 더해지면 82대가 돼요."),
    (S6, "9월 말 510대인 태양광버스에 120대를 더하면 630대가 돼요."),
    (S7, "새봄증권 앱을 한 달에 한 번 이상 쓰는 사람이 1년 새 129만 명 늘었어요. 7월에 700만 명 선을 처음 넘겼어요."),
    (S8, "담아를 한 달에 한 번 이상 쓰는 사람이 1년 새 242만 명 늘었어요. 9월에 1500만 명 선을 처음 넘겼어요."),
    (S9, "온길을 한 달에 한 번 이상 쓰는 사람이 1년 새 115만 명 늘었어요. 10월에 900만 명 선을 처음 넘겼어요."),
]
WRONG = [
    (S1, "3년 전만 해도 6.4TWh였으니, 그새 꽤 늘어난 셈이에요.", "6.4TWh"),
    (S2, "3년 전만 해도 5.4TWh였으니, 많이 늘어난 셈이에요.", "5.4TWh"),
    (S3, "3년 전만 해도 6.9TWh였으니, 많이 늘어난 셈이에요.", "6.9TWh"),
    (S4, "6월 말 2700대인 수소버스에 350대가 더해져요.", "2700대"),
    (S5, "8월 말 74대인 무인대출기에 18대가 더해져요.", "74대"),
    (S6, "9월 말 570대인 태양광버스에 120대를 더해요.", "570대"),
]


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_the_source_comes_to_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_value_blocks(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in one or one in wrong for one in _blocked(source, draft))
