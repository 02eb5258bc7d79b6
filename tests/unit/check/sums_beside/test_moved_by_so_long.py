"""The date from which, or to which, something is moved by so long, each with a twin that another date makes wrong."""

import pytest

from pipeline.check import lint_pair

LAUNCH = "Corvale will delay the launch of its second satellite by eight months, to March 2027, after 31% of 4,230 welds failed, at a cost of $58m."  # fmt: skip
BRIDGE = "Of 16 bridges nine are finished. The opening of the third, costing €41m, is now expected in June 2028, five months later than planned."  # fmt: skip
FAIR = "The fair drew 4,230 people. For the second time its board moved the closing date up by three weeks, to 10 March, as 31% of the halls stood empty."  # fmt: skip
PARK = "공원에는 4,230그루를 심었다. 시는 둘째 공원의 개장을 2028년 7월로 9개월 늦췄다."
PHONE = "이 회사는 4,230대를 팔았다. 두 번째 전화기의 출시는 석 달 앞당겨져 2026년 9월 10일에 이뤄진다."

TWINS = [
    (LAUNCH, "위성 발사가 2027년 3월로 밀렸어요. 제때였다면 {}에 쐈을 위성이에요.", "2026년 7월", "2026년 8월"),
    (LAUNCH, "위성 발사가 2027년 3월로 밀렸어요. 원래대로라면 {}에 날았을 거예요.", "2026년 7월", "2026년 8월"),
    (BRIDGE, "{}에 건넜을 셋째 다리가 2028년 6월에 열려요.", "2028년 1월", "2028년 2월"),
    (BRIDGE, "{}에 열렸을 다리가 2028년 6월에야 열려요.", "2028년 1월", "2028년 2월"),
    (FAIR, "{}에 닫혔을 박람회가 3월 10일에 닫혀요.", "3월 31일", "3월 24일"),
    (PARK, "{}에 열렸을 공원이 2028년 7월에야 열려요.", "2027년 10월", "2027년 11월"),
    (PHONE, "{}에 나왔을 두 번째 전화기가 2026년 9월 10일에 나와요.", "2026년 12월 10일", "2026년 11월 10일"),
]


@pytest.mark.parametrize(("source", "draft", "right", "wrong"), TWINS)
def test_the_planned_date_stands_and_another_blocks(source: str, draft: str, right: str, wrong: str) -> None:
    assert [one.message for one in lint_pair(source, draft.format(right)) if one.severity == "block"] == []
    assert any(one.severity == "block" for one in lint_pair(source, draft.format(wrong)))


def test_what_is_held_against_the_plan_is_not_the_planned_date() -> None:
    source = "The last pipe was laid on March 13, two days ahead of schedule."
    assert any(
        one.severity == "block" for one in lint_pair(source, "마지막 관은 예정보다 이틀 빠른 3월 15일에 놓였어요.")
    )
    assert any(
        one.severity == "block" for one in lint_pair(source, "마지막 관은 애초 계획보다 이틀 빠른 3월 15일에 놓였어요.")
    )
    right = "마지막 관은 예정보다 이틀 빠른 3월 13일에 놓였어요. 원래는 3월 15일이었어요."
    assert [one.message for one in lint_pair(source, right) if one.severity == "block"] == []
