"""What the articles have in other words, or what is no name, is not told of; a name that none has is, beside it."""

import pytest

from pipeline.check import lint_pair

LOAN = "The Colombian city of Cali borrowed 40 billion pesos from the Inter-American Development Bank. It will buy 90 buses. The first ones run in May."
GUARDS = "A private banker at ABN Amro now looks after 90 clients. Two years ago it was 60. The bank has 800 of them."
RACKS = (
    "Volvo robots sort brake pads at the plant. Eleven of the machines share the job. Two were taken out after falls."
)
CHATS = "Baidu's Ernie had 120 million monthly users in May, while Tencent's Yuanbao had 90 million, QuestMobile said."
TEST = "The Galaxy lasted 16 hours in a test of GSMArena. Turning AI off added 40 minutes."
SHARED = "Telecom Italia and Orange both lost to a Franco-German group led by Thales. It gets 90 million euros."
CALLS = (
    "PKO says its adviser answered 900,000 questions in May. An answer costs 0.3 zlotys, against 8 zlotys for a call."
)
POLES = "Pacific Gas and Electric said drones had inspected 200,000 poles. Some 3% of them needed repair."
KEYS = "Researchers at Wiz found keys in the code of 40 firms. Some had been there since 2022."
RIGHT = [
    (LOAN, "콜롬비아 칼리가 미주개발은행에서 400억 페소를 빌려 버스 90대를 사요."),
    (GUARDS, "ABN암로의 프라이빗뱅커 한 사람이 맡는 고객이 60명에서 90명으로 늘었어요."),
    (RACKS, "볼보 공장에서는 로봇 열한 대가 브레이크패드 분류를 나눠 맡아요."),
    (CHATS, "중국 챗봇 순위예요. 바이두 어니가 1억 2,000만 명, 텐센트 위안바오가 9,000만 명이에요."),
    (TEST, "GSM아레나 시험에서 갤럭시는 16시간을 버텼어요."),
    (SHARED, "연구비 9,000만 유로는 탈레스가 이끄는 프랑스·독일 연합에 돌아갔고, 오랑주는 떨어졌어요."),
    (CALLS, "폴란드 PKO의 상담 AI가 5월에 질문 90만 건에 답했어요."),
    (POLES, "PG&E가 드론으로 살핀 전봇대가 20만 개예요. 급한 게 3%니 머릿수로 치면 6,000개래요."),
    (KEYS, "위즈가 뒤진 회사 40곳의 코드에 열쇠가 흘러나와 있었어요. 안이 바뀌어도 그것만으로는 몰라요."),
]  # fmt: skip
WRONG = [
    (LOAN, "콜롬비아 칼리가 아시아개발은행에서 400억 페소를 빌려 버스 90대를 사요.", "아시아개발은행"),
    (CHATS, "일본 챗봇 순위예요. 바이두 어니가 1억 2,000만 명, 텐센트 위안바오가 9,000만 명이에요.", "일본"),
    (TEST, "AMD 시험에서 갤럭시는 16시간을 버텼어요.", "AMD"),
    (SHARED, "연구비 9,000만 유로는 탈레스가 이끄는 프랑스·스페인 연합에 돌아갔고, 오랑주는 떨어졌어요.", "스페인"),
    (CALLS, "헝가리 은행의 상담 AI가 5월에 질문 90만 건에 답했어요.", "헝가리"),
    (POLES, "AT&T가 드론으로 살핀 전봇대가 20만 개예요.", "AT&T"),
    (KEYS, "앤두릴이 뒤진 회사 40곳의 코드에 열쇠가 흘러나와 있었어요.", "앤두릴"),
    (RACKS, "지리자동차 공장에서는 로봇 열한 대가 브레이크패드 분류를 나눠 맡아요.", "지리자동차"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_the_articles_have_or_what_is_no_name_is_not_told_of(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.kind == "name"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_no_article_has_is_told_of(source: str, draft: str, wrong: str) -> None:
    assert wrong in [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.kind == "name"]
