"""What is only so much, comes within a time or has a height as its most is not told as passed or as the least."""

import pytest

from pipeline.check import lint_pair

LAMP = "You can now rent the reading lamp for just $42 a year."
FLEET = "Sorensen said the fleet would double within the next six years."
FLEET_KOREAN = "소렌센 대표는 6년 안에 선단이 두 배가 될 것이라고 했다."
FARES = "일부 노선의 운임 인하폭은 60%에 달한다."
REPAIR = "The repair will take at least 45 days."
STOCKS = "루멘 주가가 10% 급락했고 나루도 10% 넘게 밀렸다."
JACKET = "I tried it for a week and still don't want this $300-plus jacket."
WRONG = [
    (LAMP, "독서 등을 1년에 42달러 넘게 내고 빌릴 수 있어요."),
    (LAMP, "독서 등을 빌리는 값은 1년에 최소 42달러예요."),
    (FLEET, "소렌센은 선단이 두 배가 되기까지 최소 6년은 걸린다고 했어요."),
    (FLEET_KOREAN, "소렌센 대표는 선단이 두 배가 되기까지 적어도 6년은 걸린다고 했어요."),
    (FARES, "일부 노선의 운임 인하폭은 아무리 작아도 60%예요."),
    (REPAIR, "수리는 45일 안에 끝나요."),
    (STOCKS, "루멘 주가가 10% 급락했고 나루의 낙폭은 10% 미만이었어요."),
]
RIGHT = [
    (LAMP, "독서 등을 1년에 42달러만 내고 빌릴 수 있어요."),
    ("You can rent the lamp for just over $42 a year.", "독서 등을 1년에 42달러 넘게 내고 빌릴 수 있어요."),
    (FLEET, "소렌센은 선단이 6년 안에 두 배가 된다고 했어요."),
    (FARES, "일부 노선의 운임 인하폭은 60%에 이르러요."),
    (REPAIR, "수리에는 적어도 45일이 걸려요."),
    ("The reading lamp costs just $42 a year and up.", "독서 등을 빌리려면 1년에 42달러 넘게 들어요."),
    (STOCKS, "루멘 주가가 10% 급락했고 나루의 낙폭도 10%를 넘었어요."),
    (JACKET, "일주일을 입어 봤는데도 300달러가 넘는 이 재킷은 갖고 싶지 않대요."),
    ("The legal limit of 30 days was passed when he paid after over 30 days.", "30일 안에 내야 했는데 늦었어요."),
]


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_limit_told_as_its_opposite_blocks(source: str, draft: str) -> None:
    assert _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_limit_told_in_its_own_sense_stands(source: str, draft: str) -> None:
    assert not _blocked(source, draft)
