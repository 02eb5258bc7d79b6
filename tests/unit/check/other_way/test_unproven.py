"""Sooner than expected told as later, another interval, and what nobody has evidence of told as found."""

import pytest

from pipeline.check import lint_pair

_LATER = "She expects the unit to add to earnings in 2028, a year later than analysts had guessed."
_SOONER = "The plant opens in June, two months earlier than planned."
_EVERY = "The watch stores one reading every 10 seconds for 24 hours."
_BUSES = "Eight shuttles run every six minutes at peak time and every 15 otherwise."
_NOTHING = "The shop found odd requests in its logs but no evidence that customer data had left its systems."
_SOME = "The shop said there was no evidence that cards were taken. Police found evidence that addresses were."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_LATER, "2028년부터 이익에 보탬이 될 것으로 봤어요. 애널리스트들의 예상보다 1년 늦은 시점이에요."),
        (_SOONER, "공장은 계획보다 두 달 일찍 6월에 문을 열어요."),
        (_EVERY, "10초마다 한 번씩 재서 24시간 동안 보관해요."),
        (_BUSES, "붐빌 때는 6분, 한가할 때는 15분마다 와요."),
        (_NOTHING, "로그에서 수상한 요청을 발견했지만, 고객 데이터가 새어 나간 흔적은 나왔다고 할 수 없대요."),
        (_SOME, "카드가 털린 증거는 없다고 했지만, 경찰은 주소가 새어 나간 증거를 찾았어요."),
    ],
)
def test_what_is_told_the_same_way_stands(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (_LATER, "2028년부터 이익에 보탬이 될 것으로 봤어요. 애널리스트들의 예상보다 1년 빠른 시점이에요.", "1년 빠른"),
        (_SOONER, "공장은 계획보다 두 달 늦게 6월에 문을 열어요.", "두 달 늦게"),
        (_EVERY, "1초마다 한 번씩 재서 24시간 동안 보관해요.", "1초마다"),
        (_NOTHING, "로그에서 수상한 요청을 발견했고, 고객 데이터가 새어 나간 사실을 확인했어요.", "사실을 확인했"),
    ],
)
def test_the_other_way_is_found(source: str, draft: str, wrong: str) -> None:
    assert wrong in [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
