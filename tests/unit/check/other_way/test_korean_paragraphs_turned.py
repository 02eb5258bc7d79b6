"""What a Korean paragraph of several sentences denies, sells or is ahead in is told the other way for sure."""

import pytest

from pipeline.check import lint_pair

_COURT = "수원지법 민사4부는 만화가 모임 그린숲이 웹툰 업체 도토리를 상대로 낸 소송에서 원고 일부 승소로 12일 판결했다. 재판부는 도토리가 작품 3,100편을 허락 없이 썼다고 보고 14억 원을 배상하라고 했다. 그린숲이 청구한 금액은 52억 원이었다. 다만 이미 펴낸 책을 거둬들여 달라는 청구는 받아들이지 않았다. 도토리는 항소할지 2주 안에 정하겠다고 했다."
_FUND = "가람전자 주가는 21일 전 거래일보다 3.1% 오른 8만 2,400원에 마감했다. 장중 한때 8만 5,000원까지 올라 석 달 만의 최고가를 기록했다. 연기금은 이날 910억 원어치를 순매수했고 보험사는 240억 원을 순매도했다. 증권사들은 내년 실적을 눈여겨보고 있다며 목표 주가를 그대로 두었다. 회사는 다음 달 3일 새 공장의 첫 제품을 내보낼 예정이다."
_CHIP = "연구팀은 자주 읽는 줄만 빠른 기억 장치에 두는 방식을 택했다. 이렇게 하면 전력은 41% 줄지만 속도는 2.3%만 떨어진다는 설명이다. 제1저자인 노하람 박사과정생은 “기다리는 시간이 셈하는 시간보다 길었다”고 말했다. 연구팀은 내년 가을까지 시제품을 만들어 도서관 네 곳에서 시험할 예정이며, 성과가 좋으면 기술을 기업에 넘기기로 했다."

WRONG = [
    (_COURT, "법원은 도토리에 14억 원을 배상하라고 했어요. 이미 펴낸 책을 거둬들여 달라는 요구도 받아들였고요."),
    (_FUND, "연기금은 910억 원어치를 순매수했고, 보험사도 240억 원어치를 담았어요."),
    (_CHIP, "새 방식을 쓰면 전력은 41% 줄고, 속도는 2.3% 올라간다고 해요."),
]
RIGHT = [
    (_COURT, "법원은 도토리에 14억 원을 배상하라고 했어요. 이미 펴낸 책을 거둬들여 달라는 요구는 받아들이지 않았고요."),
    (_FUND, "연기금은 910억 원어치를 담았지만, 보험사는 240억 원어치를 팔았어요."),
    (_CHIP, "새 방식을 쓰면 전력은 41% 줄고, 속도는 2.3% 떨어진다고 해요."),
]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_what_a_paragraph_tells_the_other_way_blocks(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_it_tells_the_same_way_stands(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]
