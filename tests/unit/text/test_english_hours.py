"""Hours without a sign of their own are read from the hour beside them and from what is done at them."""

import pytest

from pipeline.check import lint_pair

_RIGHT = [
    ("Prices peak between 6 and 8pm.", "값은 저녁 6시에서 8시 사이에 가장 비싸요."),
    ("Calls peak between 1pm and 3.", "전화는 오후 1시에서 3시 사이에 몰려요."),
    ("Calls peak between 1pm and 3.", "전화는 오후 1~3시에 몰려요."),
    ("The shop is open from 9 a.m. to 6.", "가게는 오전 9시부터 오후 6시까지 열어요."),
    ("The night bus runs from 11 p.m. until 5.", "심야 버스는 밤 11시부터 새벽 5시까지 다녀요."),
    ("It recalls the 9/11 attacks.", "9·11 테러를 떠올리게 해요."),
    ("They talked mostly between 2 and 4 in the morning.", "대부분 새벽 2시에서 4시 사이에 이야기했어요."),
    ("They talked mostly between 2 and 4 in the morning.", "대부분 새벽 2~4시에 이야기했어요."),
    ("They talked mostly between two and four in the morning.", "대부분 새벽 2시에서 4시 사이에 이야기했어요."),
    ("They talked mostly between 2 and 4 in the afternoon.", "대부분 오후 2시에서 4시 사이에 이야기했어요."),
    ("They talked mostly between 2 and 4 in the afternoon.", "대부분 오후 2~4시에 이야기했어요."),
    ("It starts at 2 in the afternoon.", "오후 2시에 시작해요."),
    ("It starts at two in the afternoon.", "오후 2시에 시작해요."),
    ("Shops stay open until midnight.", "가게는 자정까지 열어요."),
    ("Shops stay open until midnight.", "가게는 밤 12시까지 열어요."),
    ("They work from 9 to 5.", "오전 9시부터 오후 5시까지 일해요."),
    ("Dinner is at six-thirty.", "저녁은 6시 30분이에요."),
    ("Dinner is at six-thirty.", "저녁은 6시 반이에요."),
    ("He reached the office at nine forty.", "그는 9시 40분에 사무실에 닿았어요."),
    ("He reached the office by nine forty-five.", "그는 오전 9시 45분까지 사무실에 닿았어요."),
    ("The last train left at eleven oh-five.", "막차는 11시 5분에 떠났어요."),
    ("They work from 9 to 5.", "9시부터 5시까지 일해요."),
    ("They work from nine to five.", "아침 9시부터 오후 5시까지 일해요."),
    ("It is open from 8 to 10 in the evening.", "저녁 8시부터 10시까지 열어요."),
    ("It is open from 8 till 10 in the evening.", "저녁 8~10시에 열어요."),
    ("It is closed from 11 at night to 6 in the morning.", "밤 11시부터 아침 6시까지 닫아요."),
    ("It is closed from 11pm to 6am.", "밤 11시부터 이튿날 오전 6시까지 닫아요."),
    ("It is closed between 11pm and 6am.", "밤 11시~오전 6시에는 닫아요."),
    ("Flights between midnight and 5 a.m. are banned.", "자정에서 새벽 5시 사이에는 못 떠요."),
    ("Flights between midnight and 5 a.m. are banned.", "0시부터 5시까지는 못 떠요."),
    ("Flights between midnight and 5 in the morning are banned.", "자정에서 새벽 5시까지는 못 떠요."),
    ("Prices peak between 6 and 8 in the evening.", "값은 저녁 6시에서 8시 사이에 가장 비싸요."),
    ("Prices peak between 6pm and 8pm.", "값은 저녁 6시에서 8시 사이에 가장 비싸요."),
    ("Prices peak from 6 to 8pm.", "값은 오후 6~8시에 가장 비싸요."),
    ("Prices peak at 7 in the evening.", "값은 저녁 7시에 가장 비싸요."),
    ("Prices peak at seven o'clock.", "값은 7시에 가장 비싸요."),
    ("Prices peak at 7 o'clock in the evening.", "값은 저녁 7시에 가장 비싸요."),
    ("Prices peak at half past six in the evening.", "값은 저녁 6시 반에 가장 비싸요."),
    ("The library closes at 6 on Fridays.", "도서관은 금요일에는 오후 6시에 문을 닫아요."),
    ("The library opens at 9 and closes at 6.", "도서관은 9시에 열고 6시에 닫아요."),
    ("The library opens at 9 and closes at 6.", "도서관은 오전 9시에 열고 오후 6시에 닫아요."),
    ("Deliveries end by 10 at night.", "배달은 밤 10시면 끝나요."),
    ("They meet between 3 and 5 every afternoon.", "매일 오후 3시에서 5시 사이에 만나요."),
    ("They meet from noon to 3.", "낮 12시부터 오후 3시까지 만나요."),
    ("They meet from noon until three.", "정오부터 오후 3시까지 만나요."),
    ("It runs 6 a.m. to midnight.", "아침 6시부터 자정까지 다녀요."),
    ("Trains run until 1 in the morning.", "열차는 새벽 1시까지 다녀요."),
    ("Trains run until 2:30 in the morning.", "열차는 새벽 2시 30분까지 다녀요."),
    ("Trains run until half past two in the morning.", "열차는 새벽 2시 반까지 다녀요."),
    (
        "Half of the calls come between 10 at night and 6 in the morning.",
        "전화의 절반은 밤 10시에서 아침 6시 사이에 와요.",
    ),
    (
        "Half of the calls come between 10 in the evening and 2 in the morning.",
        "전화의 절반은 밤 10시에서 새벽 2시 사이에 와요.",
    ),
    ("Power is cheapest between 1 and 5 at night.", "전기는 새벽 1시에서 5시 사이가 가장 싸요."),
    ("Power is cheapest between one and five a.m.", "전기는 새벽 1~5시가 가장 싸요."),
    ("Power is cheapest between 11 and 3 during the day.", "전기는 낮 11시에서 3시 사이가 가장 싸요."),
    ("The curfew runs from 10pm until 5am.", "통금은 밤 10시부터 새벽 5시까지예요."),
]
_WRONG = [
    ("Calls peak between 1pm and 3.", "전화는 오후 1시에서 4시 사이에 몰려요."),
    ("The shop is open from 9 a.m. to 6.", "가게는 오전 9시부터 오후 7시까지 열어요."),
    ("It recalls the 9/11 attacks.", "9·12 테러를 떠올리게 해요."),
    ("They talked mostly between 2 and 4 in the morning.", "대부분 새벽 3시에서 4시 사이에 이야기했어요."),
    ("They talked mostly between 2 and 4 in the morning.", "대부분 새벽 2시에서 5시 사이에 이야기했어요."),
    ("They talked mostly between 2 and 4 in the morning.", "대부분 오후 2시에서 4시 사이에 이야기했어요."),
    ("It starts at 2 in the afternoon.", "오후 3시에 시작해요."),
    ("Shops stay open until midnight.", "가게는 밤 11시까지 열어요."),
    ("They work from 9 to 5.", "오전 9시부터 오후 6시까지 일해요."),
    ("It is open from 8 to 10 in the evening.", "저녁 7시부터 10시까지 열어요."),
    ("It is open from 8 to 10 in the evening.", "오전 8시부터 10시까지 열어요."),
    ("The library opens at 9 and closes at 6.", "도서관은 9시에 열고 7시에 닫아요."),
    ("They meet from noon to 3.", "낮 12시부터 오후 4시까지 만나요."),
    ("Dinner is at six-thirty.", "저녁은 6시 15분이에요."),
    ("Dinner is at six-thirty.", "저녁은 7시 30분이에요."),
    ("He reached the office at nine forty.", "그는 9시 45분에 사무실에 닿았어요."),
    ("The last train left at eleven oh-five.", "막차는 11시 50분에 떠났어요."),
    (
        "Half of the calls come between 10 at night and 6 in the morning.",
        "전화의 절반은 밤 10시에서 아침 7시 사이에 와요.",
    ),
    ("Trains run until 2:30 in the morning.", "열차는 새벽 1시 30분까지 다녀요."),
]


def _blocks(source: str, draft: str) -> list[str]:
    return [one.kind for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), _RIGHT)
def test_a_time_told_without_its_sign_is_let_be(source: str, draft: str) -> None:
    assert _blocks(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), _WRONG)
def test_a_wrong_time_is_told(source: str, draft: str) -> None:
    assert _blocks(source, draft)
