"""A share beside its amount told in people, how long ago something was, and a number whose unit its comparison leaves out before `under`."""

import pytest

from pipeline.check import lint_pair

_STAFF = (
    "Rivian will lay off more than 600 people, about 4.5% of its staff, the Wall Street Journal reported on Thursday. "
    "The cuts come three weeks after the federal $7,500 tax credit lapsed. It delivered 13,201 vehicles in the third quarter, a 32% increase."
)
_SHOPS = (
    "The chain closed 12% of its stores, or 240 shops, in May. Sales fell 31% to $1.4 billion, and its shares lost 7%."
)
_FUEL = (
    "Indonesia will raise the palm-oil content of its diesel to 50% from 40% now. "
    "The programme would need 20.1 million kilolitres of biodiesel a year, against 15.6 million under B40."
)

RIGHT = (
    (_STAFF, "직원 600명 이상을 내보내요. 스무 명에 한 명이 조금 안 되는 규모예요."),
    (_STAFF, "직원 600명 이상을 내보내는데, 스무 명에 한 명꼴이에요."),
    (_SHOPS, "가게 240곳이 5월에 문을 닫았어요. 여덟 곳에 한 곳꼴이에요."),
    (_STAFF, "7,500달러짜리 세액공제가 3주 전에 끝나 앞길이 만만치 않아요."),
    (_STAFF, "정부가 세액공제를 3주 전에 끝냈어요."),
    (_STAFF, "감원은 세액공제가 끝나고 3주 뒤에 나왔어요."),
    (_FUEL, "필요한 바이오디젤은 한 해 2,010만㎘로, 지금보다 30% 가까이 많아요."),
    (_FUEL, "필요한 바이오디젤은 한 해 2,010만㎘로, 지금 1,560만㎘보다 많아요."),
)
WRONG = (
    (_STAFF, "직원 600명 이상을 내보내요. 열 명에 한 명꼴이에요."),
    (_STAFF, "직원 600명 이상을 내보내요. 쉰 명에 한 명꼴이에요."),
    (_STAFF, "3분기 인도량은 1만 3,201대예요. 스무 대에 한 대꼴이에요."),
    (_STAFF, "7,500달러짜리 세액공제가 끝나기 3주 전에 감원을 알렸어요."),
    (_STAFF, "감원은 세액공제 종료 3주 전에 나왔어요."),
    (_STAFF, "7,500달러짜리 세액공제가 5주 전에 끝나 앞길이 만만치 않아요."),
    (_FUEL, "필요한 바이오디젤은 한 해 2,010만㎘로, 지금 1,760만㎘보다 많아요."),
)


def _blocks(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_stands_beside_a_figure_is_counted_in(source: str, draft: str) -> None:
    assert _blocks(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_another_share_time_or_amount_is_found(source: str, draft: str) -> None:
    assert _blocks(source, draft)
