"""Shares of what the draft itself names, changes told of the figure that they end at, bare percentages, the dimensions of things."""

import pytest

from pipeline.check import lint_pair

STAFF = "A survey of 8,000 teachers found that 60% had used AI, up from 28%. Only 11% had a policy."
USERS = "It had 713 million users, of whom 281 million were paying subscribers. It expects 745 million."
NIGHTS = (
    "Airbnb's nights booked rose 9% to 133.6 million and revenue 10% to $4.1 billion. "
    "Net income was $1.37 billion. Its AI agent reduced the need for help by 15%."
)
GROWTH = (
    "US commercial revenue more than doubled to $397 million, up 121%. Total revenue was $1.18 billion, up 63%. "
    "The company raised its forecast to about $4.4 billion."
)
CABBAGE = "배추 한 포기 값이 3,200원으로 지난해 6,400원의 절반 수준으로 떨어졌다. 무는 개당 2,100원이다."
RIGHT = [
    ("The bank booked C$180 million this year. It has trained 20,000 employees. That is about a quarter of its staff.", "은행이 올해 벌써 1억 8,000만을 벌었어요. 배운 직원은 2만 명, 전체의 4분의 1쯤이에요."),
    ("Rent came to $840 million, of which labs paid $210 million. It expects 30 percent more.", "임대료가 8억 4,000만 달러였어요. 연구소가 낸 2억 1,000만 달러는 전체의 4분의 1이에요."),
    ("The firm is worth $7 billion. Labs paid $210 million, a third of all rent.", "몸값은 70억 달러예요. 연구소가 낸 2억 1,000만 달러는 전체의 3분의 1이에요."),
    ("Its order book grew from $200 billion to $360 billion. Of that, $240 billion comes from one client.", "수주 잔고가 2,000억 달러에서 3,600억 달러로 늘었어요. 그중 2,400억 달러가 한 고객 몫이니 3분의 2예요."),
    ("The staff shrank from 900 to 600. Of them 150 work in Busan.", "직원이 900명에서 600명으로 줄었어요. 이 가운데 150명이 부산에서 일하니 4분의 1이에요."),
    (STAFF, "교사 열 명 중 여섯이 AI를 써 봤대요."),
    (STAFF, "교사 10명 중 여섯은 AI를 써 봤대요."),
    (USERS, "이용자가 7억 1300만 명이에요. 이 중 구독자는 2억 8100만 명, 열 명 중 네 명꼴이에요."),
    (NIGHTS, "매출이 10% 늘어난 41억 달러예요. 순이익은 13억 7000만 달러, 매출의 3분의 1을 남겼어요."),
    (CABBAGE, "배추가 한 포기에 3200원이에요. 6400원이던 작년의 절반 값이에요."),
    (GROWTH, "미국 민간 매출이 3억 9700만 달러로 두 배 넘게 늘었어요."),
    ("Headcount fell to 2,907 from 5,527.", "직원이 5527명에서 2907명으로 절반 가까이 줄었어요."),
    ("Sales rose from 200 to 297 cars.", "판매가 200대에서 297대로 절반 가까이 늘었어요."),
    ("Its rating fell to 1.1 out of 5 and its shares lost 12%.", "평점이 5점 만점에 1.1점으로, 만점의 절반도 안 돼요."),
    ("Amazon has 64 percent of those in use, Google 22 and Apple 9.", "아마존이 64%, 구글 22%, 애플 9%예요."),
    ("In Italy it was 6.9 percent, and in Germany 22.8.", "이탈리아는 6.9%, 독일은 22.8%였어요."),
    (
        "The share fell to 39 percent from 52 percent; in the control group it moved only from 51 to 50.",
        "비율은 52%에서 39%로 줄었어요. 대조군은 51%에서 50%로 거의 그대로였어요.",
    ),
    ("Oura sold its 5.5 millionth ring in September.", "반지가 누적 550만 개 팔렸어요."),
    ("The cave is more than half as long again as any other.", "다른 어떤 동굴보다 1.5배 넘게 길어요."),
    ("Those who slept fewer than six hours were 1.7 times as likely to fall ill.", "여섯 시간도 못 자면 병에 걸릴 확률이 1.7배 높았어요."),
    ("The lab tested 12 chatbots on 1,500 tax questions.", "챗봇 12개에 세금 문제 1500개를 냈어요."),
    ("기준을 21cm에서 25cm로 높인다.", "바닥이 21cm에서 25cm로 4cm 두꺼워져요."),
    ("The three-panel folding phone weighs 309 grams.", "두 번 접는 이 휴대폰은 309g이에요."),
    ("3학년 이상 학생만 들을 수 있다.", "3학년 이상 학생만 들을 수 있어요."),
    ("Half of the firms, 12 of 24, passed.", "24곳 중 열두 곳, 절반이 통과했어요."),
    ("Support was 47 percent among men and just 32 among women.", "남성은 47%, 여성은 32%가 찬성해요."),
    ("It costs as much again as the rival.", "경쟁 제품의 두 배 값이에요."),
    ("Sales tripled to 300; the rival sold 150 and 75.", "판매가 300대로, 경쟁사의 두 배예요."),
]  # fmt: skip
WRONG = [
    ("Rent came to $840 million, of which labs paid $84 million. It expects 25 percent more.", "임대료가 8억 4,000만 달러였어요. 연구소가 낸 8,400만 달러는 전체의 4분의 1이에요.", "4분의 1"),
    ("Its order book grew from $200 billion to $360 billion. Of that, $100 billion comes from one client.", "수주 잔고가 2,000억 달러에서 3,600억 달러로 늘었어요. 그중 1,000억 달러가 한 고객 몫이니 절반이에요.", "절반"),
    ("The staff grew from 400 to 600. Of them 100 work in Busan.", "직원이 400명에서 600명으로 늘었어요. 그중 100명, 4분의 1은 부산에서 일해요.", "4분의 1"),
    (STAFF, "교사 10명 중 여덟은 AI를 써 봤대요.", "10명 중 여덟"),
    (USERS, "이용자가 7억 1300만 명이에요. 이 중 구독자는 2억 8100만 명, 열 명 중 여섯 명꼴이에요.", "열 명 중 여섯 명"),
    (NIGHTS, "매출이 10% 늘어난 41억 달러예요. 순이익은 13억 7000만 달러, 매출의 4분의 1을 남겼어요.", "4분의 1"),
    (CABBAGE, "배추가 한 포기에 3200원이에요. 6400원이던 작년의 3분의 1 값이에요.", "3분의 1"),
    (GROWTH, "미국 민간 매출이 3억 9700만 달러로 세 배 넘게 늘었어요.", "세 배"),
    ("Headcount fell to 3,907 from 5,527.", "직원이 5527명에서 3907명으로 절반 가까이 줄었어요.", "절반"),
    ("The cave is a third as long again as any other.", "다른 어떤 동굴보다 1.5배 길어요.", "1.5배"),
    ("기준을 21cm에서 25cm로 높인다.", "바닥이 21cm에서 25cm로 3cm 두꺼워져요.", "3cm"),
    ("3학년 이상 학생만 들을 수 있다.", "3학년 이하 학생만 들을 수 있어요.", "3학년 이하"),
    ("Half of the firms, 12 of 24, passed.", "24곳 중 열한 곳이 통과했어요.", "열한 곳"),
    ("Sales tripled to 300; the rival sold 150 and 75.", "판매가 300대로 두 배로 늘었어요.", "두 배"),
    ("5년 차 이상 예비군의 훈련을 줄인다.", "5년 차 이하 예비군의 훈련이 줄어요.", "5년 차 이하"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_follows_from_the_named_whole_stands(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_share_than_that_of_the_named_whole_is_found(source: str, draft: str, wrong: str) -> None:
    found = [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(one in wrong or wrong in one for one in found)
