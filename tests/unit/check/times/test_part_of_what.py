"""Part of a day is no part of a month, and what is told for a quarter is not told for a month."""

import pytest

from pipeline.check import lint_pair

CRANE = "What counts is how much of the day each crane stands idle."
SHEEP = "The sheep spend most of the year on the upper pastures."
BAKERY = "The chain reports quarterly sales to its shareholders."
DIGEST = "The lab publishes a weekly report on river levels."
SHIFT = "The night crew checks the pumps every evening."
TRUCKS = "The trucks leave the dairy every morning."
WRONG = [
    (CRANE, "중요한 건 크레인이 한 달 중 얼마나 오래 서 있느냐예요."),
    (SHEEP, "양들은 하루 가운데 대부분을 높은 목초지에서 보내요."),
    (CRANE, "크레인이 1년 중 얼마나 오래 서 있는지가 중요해요."),
    (BAKERY, "이 체인은 주주에게 월간 매출을 보고해요."),
    (DIGEST, "연구소는 강 수위를 다룬 월간 보고서를 내요."),
    (TRUCKS, "트럭은 매일 밤 유제품 공장을 떠나요."),
    (SHIFT, "야간조는 매일 아침 펌프를 점검해요."),
]
RIGHT = [
    (CRANE, "중요한 건 크레인이 하루 중 얼마나 오래 서 있느냐예요."),
    (SHEEP, "양들은 1년 가운데 대부분을 높은 목초지에서 보내요."),
    (BAKERY, "이 체인은 주주에게 분기별 매출을 보고해요."),
    (DIGEST, "연구소는 강 수위를 다룬 주간 보고서를 내요."),
    (TRUCKS, "트럭은 매일 아침 유제품 공장을 떠나요."),
    (SHIFT, "야간조는 저녁마다 펌프를 점검해요."),
    ("Part of the day's catch is sold once a month.", "한 달 중 하루는 잡은 것의 일부를 팔아요."),
]


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_another_stretch_or_end_of_the_day_blocks(source: str, draft: str) -> None:
    assert _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_same_stretch_stands(source: str, draft: str) -> None:
    assert not _blocked(source, draft)
