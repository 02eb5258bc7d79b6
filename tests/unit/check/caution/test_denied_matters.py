"""A denial that a draft has lost, and sentences that tell another part of the passage, or the same without a denial."""

import pytest

from pipeline.check import lint_pair

RIDES = "The shuttle runs every 20 minutes. It does not charge riders this year."
CHAIR = "The fund pays out half of its profit. Chair Mia Toft said the rule would not change while she is in office."
SENATE = "The bill is on its way. Senator Ruth Vance said she would not support the bill unless it bans exports of older chips."
HOUSE = "The book deal was worth £1,700. Residents were not asked. A councillor has called for it to be torn up."
CARS = "The maker will fit its parking assistant as standard in 2028. The company did not say whether base prices would go up."
NOTES = "Google uses its own watermarks. Ten firms wrote to ministers, but it did not sign."
FIRM = "다온전자는 9월 초 첫 신고를 받았다. 두 달 넘게 원인을 찾지 못했다."
DATA = "Four of the keys were used. No source code or payment data were exposed."
LIKE = [
    (RIDES, "셔틀은 20분마다 오고, 올해는 공짜예요."),
    (RIDES, "셔틀은 20분마다 오고, 올해는 무료예요."),
    (CHAIR, "미아 토프트 의장은 자리에 있는 동안 그 규칙을 지키겠대요."),
    (SENATE, "루스 밴스 의원은 옛 칩 수출을 막아야만 법안에 찬성하겠대요."),
    (HOUSE, "한 의원은 계약을 깨라고 요구해요."),
    (CARS, "주차 도우미는 2028년부터 기본으로 달려요."),
    (NOTES, "구글은 이미 저마다 워터마크를 쓰거든요."),
    (FIRM, "다온전자가 원인을 찾아내기까지 두 달이 넘게 걸렸어요."),
    ("We published a test with one calendar and no second chances.", "하루치 일을 시키는 시험이 두 번째 판으로 돌아왔어요."),
    ("We lost six hours to this on Tuesday so that you don't have to.", "글쓴이는 화요일에 여섯 시간을 헤맸어요."),
]  # fmt: skip
LOST = [
    (RIDES, "셔틀은 올해 승객에게 요금을 받아요."),
    (CHAIR, "미아 토프트 의장은 그 규칙을 바꾸겠대요."),
    (HOUSE, "주민들에게 먼저 물어봤어요."),
    (DATA, "결제 정보도 새어 나갔어요."),
    ("The rule would not change this year.", "그 규칙은 올해 바뀌어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), LIKE)
def test_another_part_of_a_passage_and_the_same_in_other_words_lose_no_denial(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.kind == "hedge"] == []


@pytest.mark.parametrize(("source", "draft"), LOST)
def test_a_lost_denial_is_told(source: str, draft: str) -> None:
    assert any("부정(" in one.message for one in lint_pair(source, draft) if one.kind == "hedge")
