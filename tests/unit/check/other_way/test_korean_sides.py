"""What a Korean source says of a thing, told of it as its opposite; and what it says of another thing."""

import pytest

from pipeline.check import lint_pair

_BOOKS = "도서관은 만화 코너를 넓히고 열람실을 좁혔다. 이용자 만족도는 높아졌다."
_DRILL = "소방청은 이번 훈련이 성공적이었다고 평가했다. 주민 참여는 저조했다."
_WATER = "농민회는 물값 협상이 깨졌다고 알렸다. 도지사는 합의를 지켰다고 말했다."
_TAX = "여당은 부가세 인상안을 받아들였지만 상속세 인하안은 거부했다."
_PHONES = "교육청은 교실 휴대전화 사용을 금지했지만 쉬는 시간 사용은 허용했다."
_RATES = "금리가 오르자 대출이 줄었다. 예금은 늘었다."
_TRIAL = "무릎 통증은 줄었지만 재발 환자 비율은 높아졌다고 병원이 밝혔다."
_CARDS = "카드사들은 포인트 폭을 줄일지 따져 보고 있다."
_HIRES = "두 백화점은 신입 채용을 늘리기로 했고 두 마트는 줄이기로 했다."
_YEARS = "지난해 수출은 늘었지만 올해 들어 수출이 줄었다."
_TILES = "타일 회사들은 이번 분기에 큰 폭의 주문 증가를 예상한다. 물류비 상승이 부담이다."
_STOCK = "화요일 증시 전반이 강세를 보인 가운데 조선주만 빠졌다."
_GUIDE = "새 안내 로봇의 길 찾기는 기대 이상이지만 통역은 서툴다."
_FUEL = "새 지침에 따라 연료비가 내렸다. 봄비가 내렸다."
_BUYERS = "외국인 매수세가 이어졌다. 소비자 이탈도 빨라졌다."
_ROWS = [
    (_BUYERS, "외국인은 계속 사들였어요.", "외국인은 계속 팔았어요."),
    (_BUYERS, "소비자가 더 빨리 빠져나갔어요.", "소비자가 몰려들었어요."),
    (_FUEL, "새 지침에 따라 연료비가 내렸어요.", "새 지침에 따라 연료비가 올랐어요."),
    (_TILES, "타일 회사들은 이번 분기에 주문이 크게 늘어날 거라고 예상해요.", "타일 회사들은 이번 분기에 주문이 크게 줄어들 거라고 예상해요."),
    (_TILES, "타일 회사들에는 물류비가 오른 것이 부담이에요.", "물류비가 내려갔어요."),
    (_STOCK, "화요일 증시는 전반적으로 강세였지만 조선주는 빠졌어요.", "화요일 증시는 전반적으로 약세였어요."),
    (_GUIDE, "새 안내 로봇의 길 찾기는 기대를 웃돌았어요.", "새 안내 로봇의 길 찾기는 기대에 못 미쳤어요."),
    (_BOOKS, "만화 코너는 넓히고 열람실은 줄였어요.", "만화 코너는 좁히고 열람실은 그대로예요."),
    (_BOOKS, "이용자 만족도가 올랐어요.", "이용자 만족도가 떨어졌어요."),
    (_DRILL, "주민 참여는 낮았어요.", "주민 참여가 활발했어요."),
    (_WATER, "물값 협상이 결렬됐대요.", "물값 협상이 타결됐대요."),
    (_WATER, "도지사는 합의를 지켰다고 말했어요.", "도지사는 합의를 어겼다고 말했어요."),
    (_TAX, "여당은 상속세 인하안을 거부했어요.", "여당은 상속세 인하안을 받아들였어요."),
    (_PHONES, "쉬는 시간에 쓰는 건 허용했어요.", "쉬는 시간 사용까지 금지했어요."),
    (_RATES, "금리가 뛰자 대출은 감소했어요.", "금리가 내리자 대출이 줄었어요."),
    (_RATES, "예금이 늘어난 은행은 웃었어요.", "예금이 줄어든 은행은 울었어요."),
    (_TRIAL, "통증은 줄고 환자가 재발하는 비율은 올랐어요.", "통증은 줄고 환자가 재발하는 비율도 낮아졌어요."),
    (_CARDS, "카드사들은 포인트를 줄일지 살피고 있어요.", "카드사들은 포인트를 늘릴지 살피고 있어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), _ROWS)
def test_a_thing_keeps_the_side_that_its_korean_source_tells(source: str, right: str, wrong: str) -> None:
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "right"),
    [
        (_HIRES, "두 마트는 신입 채용을 줄이고 두 백화점은 늘려요."),
        (_YEARS, "지난해 늘었던 수출은 올해 줄었어요."),
        ("연지는 해외 매출이 국내 매출을 앞질렀다고 밝혔다.", "연지의 국내 매출이 해외 매출에 추월당했어요."),
        ("20대 취업자는 줄었고 60대는 늘었다.", "일하는 20대는 줄어든 반면 60대 취업자는 불어났어요."),
        ("수출 기업은 원화 강세를 우려한다.", "수출 기업은 원화 약세를 반겨요."),
        ("물류비 상승이 부담이다. 임대료는 내렸다.", "임대료는 내렸지만 물류비가 부담이에요."),
        ("증가율이 낮아졌지만 매출은 여전히 늘고 있다.", "매출 증가세는 꺾였지만 매출은 늘고 있어요."),
    ],
)  # fmt: skip
def test_the_side_of_another_thing_turns_nothing(source: str, right: str) -> None:
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
