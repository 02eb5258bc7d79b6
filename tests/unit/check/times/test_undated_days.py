"""A month that only the day of the article could tell (`next month`) is doubted; what the article names itself is held to it."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_ROBOT = "서울의 한 도서관이 다음 달 사서 로봇을 들인다고 18일 밝혔다. 로봇은 책 3만 권의 자리를 외운다. 도서관은 내년 5월까지 시범 운영한다."
_GUIDE = "The museum said it would lend its guide robots to schools next month. It has 14 of them."
_FIRE = "Vorna closed its lab last month after a fire. It reopened the office in May."


@pytest.mark.parametrize(
    ("source", "draft", "month"),
    [
        (_ROBOT, "서울의 한 도서관이 9월부터 사서 로봇을 써요. 내년 5월까지는 시범 운영이에요.", "9월"),
        (_GUIDE, "박물관이 6월부터 안내 로봇 14대를 학교에 빌려줘요.", "6월"),
        (_FIRE, "보르나는 4월 불이 난 뒤 연구소를 닫았어요. 사무실은 5월에 다시 열었어요.", "4월"),
        ("정부는 이달 안에 지침을 낸다. 지침은 40쪽이다.", "정부가 10월 안에 40쪽짜리 지침을 내요.", "10월"),
    ],
)
def test_a_month_of_an_unknown_day_is_doubted_only(source: str, draft: str, month: str) -> None:
    found = {one.severity for one in lint_pair(source, draft) if draft[slice(*one.span)] == month}
    assert found == {"warn"}


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (_ROBOT, "서울의 한 도서관이 9월부터 사서 로봇을 써요. 내년 6월까지는 시범 운영이에요.", "6월"),
        (_ROBOT, "서울의 한 도서관이 다음 달부터 사서 로봇을 써요. 내년 6월까지는 시범 운영이에요.", "6월"),
        (_GUIDE, "박물관이 다음 달부터 안내 로봇을 학교에 빌려줘요. 8월에는 14대를 빌려줘요.", "8월"),
        (_GUIDE, "박물관이 안내 로봇 14대를 학교에 빌려줘요. 8월에는 새 전시관도 지어요.", "8월"),
        (_FIRE, "보르나는 불이 난 뒤 연구소를 닫았고, 사무실은 8월에 다시 열었어요.", "8월"),
        ("다음 달 7일 문을 여는 병원은 침대가 40개다.", "12월 8일 문을 여는 병원은 침대가 40개예요.", "12월 8일"),
        ("회사는 로봇 40대를 전달했다. 3월에 시작한 일이다.", "회사가 4월부터 로봇 40대를 전달했어요.", "4월"),
    ],
)
def test_a_month_that_the_article_tells_itself_blocks(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)


@pytest.mark.parametrize(("month", "blocked"), [("12월", False), ("3월", True)])
def test_a_month_is_judged_where_the_day_of_the_article_is_known(month: str, *, blocked: bool) -> None:
    source = f"Nov. 18, 2026 — {_GUIDE}"
    draft = f"박물관이 {month}부터 안내 로봇 14대를 학교에 빌려줘요."
    assert blocked_at(source, draft, month) is blocked


@pytest.mark.parametrize(
    ("source", "draft", "blocks"),
    [
        ("May orders rose to 310.", "5월 주문이 310건으로 늘었어요.", False),
        ("May output fell 3% from April.", "5월 생산이 4월보다 3% 줄었어요.", False),
        ("May orders rose to 310.", "6월 주문이 310건으로 늘었어요.", True),
        ("May Lindqvist runs 30 shops.", "5월에 매장 30곳을 운영했어요.", True),
        ("May the lab open 30 rooms, the board asked.", "5월에 연구실 30곳을 열어요.", True),
    ],
)
def test_a_may_that_opens_a_sentence_is_the_month_before_a_thing(source: str, draft: str, *, blocks: bool) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft)) == blocks
