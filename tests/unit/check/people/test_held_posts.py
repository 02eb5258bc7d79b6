"""The posts that somebody holds, held before or gets, against those that a draft gives them."""

import pytest

from pipeline.check import lint_pair

BEFORE = "Brad Holt, previously chief operating officer, took on a new position leading special projects."
JOINED = "Part of it went to Denise Marlow, the former Zoom CEO who had recently joined as chief revenue officer."
BECAME = "Maya Lindqvist, who became chief technology officer of Nordvik in May, opened the lab in Oslo."
PRESIDENT = "During her absence, Nordvik co‑founder and president Greg Albright oversaw product."
ADVISER = "White House adviser Ellen Conway denied on Sunday that the White House was intervening."
BUREAU = "송재훈 통계위 조사국장은 “표본에 아무런 문제가 없었다”고 말했다."
SPOKEN = "백도윤 한빛시 대변인은 예산 30억 원이 모자란다고 밝혔다."
PAPER = "강윤서 새론신문 논설위원은 “기사 40건이 틀렸다”고 말했다."
TWO = "Nordvik's chief executive, Erik Lindholm, and Ana Reyes, its finance chief, said the plant would open in May."
WRONG = [
    (TWO, "최고재무책임자 에리크 린드홀름은 5월에 연다고 했어요."),
    (BEFORE, "홀트는 최고재무책임자에서 물러나 특별 프로젝트를 맡았어요."),
    (BEFORE, "브래드 홀트는 최고재무책임자 자리를 내주고 특별 프로젝트를 맡았어요."),
    (BEFORE, "최고기술책임자였던 브래드 홀트는 특별 프로젝트를 맡았어요."),
    (JOINED, "일부는 줌 최고경영자를 지낸 최고재무책임자 데니즈 말로에게 갔어요."),
    (JOINED, "데니즈 말로는 최고기술책임자로 합류했어요."),
    (BECAME, "5월에 최고운영책임자가 된 마야 린드크비스트가 연구소를 열었어요."),
    (BECAME, "마야 린드크비스트 대변인이 연구소를 열었어요."),
    (PRESIDENT, "그사이 제품은 최고기술책임자 그레그 올브라이트가 챙겼어요."),
    (PRESIDENT, "그사이 제품은 부사장 그레그 올브라이트가 챙겼어요."),
    (ADVISER, "백악관 대변인 엘런 콘웨이는 백악관이 끼어든다는 말을 부인했어요."),
    (ADVISER, "백악관 비서실장 엘런 콘웨이는 백악관이 끼어든다는 말을 부인했어요."),
    (BUREAU, "송재훈 통계위 사무처장은 표본에 문제가 없었다고 했어요."),
    (BUREAU, "송재훈 통계위 정책관은 표본에 문제가 없었다고 했어요."),
    (SPOKEN, "백도윤 한빛시 시장은 예산이 모자란다고 밝혔어요."),
    (SPOKEN, "백도윤 한빛시 고문은 예산이 모자란다고 밝혔어요."),
    (PAPER, "강윤서 새론신문 편집국장은 기사 40건이 틀렸다고 말했어요."),
]
RIGHT = [
    (BEFORE, "브래드 홀트는 최고운영책임자 자리를 내주고 특별 프로젝트를 맡았어요."),
    (BEFORE, "COO였던 브래드 홀트는 특별 프로젝트를 맡았어요."),
    (JOINED, "일부는 줌 최고경영자를 지낸 최고매출책임자 데니즈 말로에게 갔어요."),
    (JOINED, "데니즈 말로 최고수익책임자(CRO)가 일부를 맡았어요."),
    (BECAME, "5월에 최고기술책임자가 된 마야 린드크비스트가 연구소를 열었어요."),
    (PRESIDENT, "그사이 제품은 공동창업자이자 사장인 그레그 올브라이트가 챙겼어요."),
    (ADVISER, "엘런 콘웨이 백악관 보좌관은 백악관이 끼어든다는 말을 부인했어요."),
    (ADVISER, "백악관 고문 엘런 콘웨이는 백악관이 끼어든다는 말을 부인했어요."),
    ("Ana Ruiz, who joined as finance chief in 2021, became CEO in May.", "최고재무책임자로 합류했던 아나 루이즈가 5월에 최고경영자가 됐어요."),
    (BUREAU, "송재훈 국장은 표본에 문제가 없었다고 했어요."),
    (SPOKEN, "백도윤 대변인은 예산 30억 원이 모자란다고 했어요."),
    (TWO, "노르드비크 최고경영자 에리크 린드홀름과 재무책임자 아나 레예스는 5월에 연다고 했어요."),
    (TWO, "최고경영자 에리크 린드홀름과 최고재무책임자(CFO) 아나 레예스가 나섰어요."),
    (PAPER, "강윤서 논설위원은 기사 40건이 틀렸다고 말했어요."),
]  # fmt: skip
FIRMS = [
    (JOINED.replace("Zoom", "Slack"), "일부는 줌 최고경영자를 지낸 데니즈 말로가 맡았어요."),
    (JOINED.replace("Zoom", "Stripe"), "전 메타 CEO 데니즈 말로가 일부를 맡았어요."),
    (JOINED.replace("Zoom", "Slack"), "토스 창업자였던 데니즈 말로가 일부를 맡았어요."),
]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_post_that_no_sentence_gives_somebody_blocks(source: str, draft: str) -> None:
    assert any(one.kind == "name" and one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_post_held_before_now_or_soon_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.kind == "name"]


@pytest.mark.parametrize(("source", "draft"), FIRMS)
def test_a_firm_of_one_syllable_is_one_before_a_title(source: str, draft: str) -> None:
    assert any(one.kind == "name" and one.severity == "block" for one in lint_pair(source, draft))


def test_a_president_told_as_chief_executive_is_doubted() -> None:
    found = lint_pair(
        "Tomas Ek, president of Nordvik, opened the plant.", "토마스 에크 노르드비크 최고경영자가 공장을 열었어요."
    )
    assert [(one.kind, one.severity) for one in found] == [("name", "warn")]
