"""What AI newsletters add up and share out: a right sum stands, a wrong one of the same figures is blocked."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    (
        "The tool launches next year in the U.S., UK, Canada and Australia.",
        "도구는 내년부터, 미국·영국·캐나다·호주 네 나라에 나와요.",
    ),
    (
        "The bank will open branches in Busan, Daegu and Gwangju from May.",
        "은행은 5월부터, 부산·대구·광주 세 도시에 지점을 내요.",
    ),
    (
        "The app reads Korean, Thai and Lao for students first.",
        "앱은 학생에게, 한국어·태국어·라오어 세 언어로 먼저 열려요.",
    ),
    ("A cached million tokens costs 8 cents.", "캐시된 100만 토큰에 8센트예요."),
    (
        "Each sensor costs about $14 and the farm has 32 of them.",
        "센서 한 개에 14달러쯤이라 32개를 다 사도 450달러가 안 들어요.",
    ),
    (
        "Rakuten has 9.5 million lines. It said 10 million lines by year-end was within reach.",
        "라쿠텐은 950만 회선이고 1,000만 회선이 코앞이래요.",
    ),
    (
        "The Dutch government will spend 70 million euros, with another 60 million from the region and 70 million requested from the EU.",
        "정부 7,000만, 지역 6,000만에 유럽연합에 신청한 7,000만까지 합치면 2억 유로예요.",
    ),
    (
        "OpenAI and Broadcom will deploy 10 gigawatts of custom accelerators. Racks arrive from the second half of 2026. OpenAI has also signed deals for 10 gigawatts with Nvidia and 6 gigawatts with AMD.",
        "오픈AI가 브로드컴과 10기가와트어치의 칩을 깔아요. 엔비디아(10기가와트), AMD(6기가와트)와 맺은 계약을 더하면 모두 26기가와트예요.",
    ),
    (
        "The farm bought 40 cows in March, 25 in June and 40 in October.",
        "농장은 3월 40마리, 6월 25마리, 10월 40마리까지 모두 105마리를 들였어요.",
    ),
    (
        "Shares of Netro fell 20% on Monday. The drop erased about $3 billion of market value.",
        "네트로 주가가 20% 빠지며 30억 달러가 날아갔어요. 남은 몸값은 120억 달러쯤이에요.",
    ),
    (
        "A hive lost a quarter of its bees over winter, some 9,000.",
        "벌통은 겨울에 벌 4분의 1인 9,000마리쯤을 잃어 2만 7,000마리쯤 남았어요.",
    ),
    (
        "The court approved a $94 million settlement. About 21,000 artists are eligible, and lawyers may take up to 25% of the fund.",
        "9400만 달러 합의예요. 대상은 약 2만 1000명. 변호사가 4분의 1을 떼면 7050만 달러가 남으니 한 사람에 평균 3300달러쯤 돌아가요.",
    ),
    ("Training took 30 days on 512 chips.", "칩 512장으로 30일, 그러니까 GPU 시간으로 37만 시간쯤 걸렸어요."),
    (
        "모델 가람은 국어 시험에서 88.6점을 받아 다온(71.4점)을 앞섰다.",
        "가람이 국어 시험에서 88.6점을 받아 다온을 17점 넘게 따돌렸어요.",
    ),
    (
        "Children under 14 need consent. It introduces prison terms of one to five years. It passed by 77 votes to 55.",
        "14세 미만은 부모 동의가 있어야 해요.",
    ),
]
WRONG = [
    (
        "The tool launches next year in the U.S., UK and Canada.",
        "도구는 내년부터, 미국·영국·캐나다 네 나라에 나와요.",
        "네 나라",
    ),
    (
        "The app reads Korean, Thai and Lao for students first.",
        "앱은 학생에게, 한국어·태국어·라오어 네 언어로 먼저 열려요.",
        "네 언어",
    ),
    (
        "Each sensor costs about $14 and the farm has 32 of them.",
        "센서 한 개에 14달러쯤이라 32개를 다 사도 420달러가 안 들어요.",
        "420달러",
    ),
    (
        "Rakuten has 9.5 million lines. It said 10 million lines by year-end was within reach.",
        "라쿠텐은 950만 회선이고 1,200만 회선이 코앞이래요.",
        "1,200만 회선",
    ),
    (
        "The Dutch government will spend 70 million euros, with another 60 million from the region and 70 million requested from the EU.",
        "정부 7,000만, 지역 6,000만에 유럽연합에 신청한 7,000만까지 합치면 1억 9,000만 유로예요.",
        "1억 9,000만 유로",
    ),
    (
        "OpenAI and Broadcom will deploy 10 gigawatts of custom accelerators. Racks arrive from the second half of 2026. OpenAI has also signed deals for 10 gigawatts with Nvidia and 6 gigawatts with AMD.",
        "오픈AI가 브로드컴과 10기가와트어치의 칩을 깔아요. 엔비디아(10기가와트), AMD(6기가와트)와 맺은 계약을 더하면 모두 24기가와트예요.",
        "24기가와트",
    ),
    (
        "The farm bought 40 cows in March, 25 in June and 40 in October.",
        "농장은 3월 40마리, 6월 25마리, 10월 40마리까지 모두 115마리를 들였어요.",
        "115마리",
    ),
    (
        "Shares of Netro fell 20% on Monday. The drop erased about $3 billion of market value.",
        "네트로 주가가 20% 빠지며 30억 달러가 날아갔어요. 남은 몸값은 160억 달러쯤이에요.",
        "160억 달러",
    ),
    (
        "Training took 30 days on 512 chips.",
        "칩 512장으로 30일, 그러니까 GPU 시간으로 57만 시간쯤 걸렸어요.",
        "57만 시간",
    ),
    (
        "모델 가람은 국어 시험에서 88.6점을 받아 다온(71.4점)을 앞섰다.",
        "가람이 국어 시험에서 88.6점을 받아 다온을 19점 넘게 따돌렸어요.",
        "19점",
    ),
    (
        "Children under 14 need consent. It introduces prison terms of one to five years. It passed by 77 votes to 55.",
        "16세 미만은 부모 동의가 있어야 해요.",
        "16세",
    ),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_right_sum_is_not_blocked(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_wrong_sum_is_blocked(source: str, draft: str, wrong: str) -> None:
    blocks = [one for one in lint_pair(source, draft) if one.severity == "block"]
    start = draft.index(wrong)
    assert any(one.span[0] < start + len(wrong) and start < one.span[1] for one in blocks)
