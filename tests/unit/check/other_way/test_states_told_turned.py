"""The earliest day told as the latest, an early stage as the last, a pending approval as given, a lifted limit as a new one, a part as all."""

import pytest

from pipeline.check import lint_pair

EARLY = "Norvane plans to open its Lisbon dock as early as March."
LATE = "Norvane must close its Lisbon dock by the end of May at the latest."
STAGE = "The merger talks are at an early stage, two directors said."
LAST = "The trial of the pump is in its final stage."
PENDING = "The sale is subject to board and regulatory approvals."
AWAITING = "Norvane's ferry is awaiting approval from the port authority."
LIFTED = "Halberd is removing the limits on stored photos."
SCRAPPED = "Halberd scrapped the cap on free calls in June."
PART = "The loan was used in part to repair the pier."
PARTLY = "The pier is owned partly by the city of Porto."
FARE = "The fare excludes luggage and meals."
KOREAN_EARLY = "한빛전선은 빠르면 2027년 5월 강릉 공장을 닫을 계획이다."
KOREAN_LATE = "한빛전선은 늦어도 2027년 5월까지 강릉 공장을 닫을 계획이다."
KOREAN_STAGE = "두 회사의 합병 논의는 아직 초기 단계다."


def _turned(source: str, draft: str) -> bool:
    return any(one.kind == "number-contradicted" for one in lint_pair(source, draft))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (EARLY, "노르베인은 늦어도 3월에는 리스본 부두를 열 계획이에요."),
        (LATE, "노르베인은 이르면 5월 말에 리스본 부두를 닫아야 해요."),
        (STAGE, "이사 두 명은 합병 협의가 막바지 단계라고 말했어요."),
        (LAST, "펌프 시험은 초기 단계예요."),
        (PENDING, "이사회 승인은 이미 끝났어요."),
        (AWAITING, "노르베인의 여객선은 항만 당국의 승인을 받았어요."),
        (LIFTED, "핼버드에 저장하는 사진에 한도가 생겨요."),
        (SCRAPPED, "핼버드는 6월에 무료 통화에 상한을 뒀어요."),
        (PART, "빌린 돈은 전부 부두를 고치는 데 썼어요."),
        (PARTLY, "부두는 전부 포르투시의 것이에요."),
        ("The pass excludes the night boats.", "이 표로 밤배도 쓸 수 있어요."),
        ("The grant excludes all tools and seeds.", "지원금으로 씨앗과 연장까지 빠짐없이 쓸 수 있어요."),
        ("The licence excludes films and songs.", "이용권으로 영화와 노래도 쓸 수 있어요."),
        (KOREAN_EARLY, "한빛전선은 늦어도 2027년 5월에는 강릉 공장을 닫을 계획이에요."),
        (KOREAN_LATE, "한빛전선은 이르면 2027년 5월 강릉 공장을 닫을 계획이에요."),
        (KOREAN_STAGE, "두 회사의 합병 논의는 마지막 단계예요."),
    ],
)
def test_a_state_or_bound_told_as_its_opposite_is_found(source: str, draft: str) -> None:
    assert _turned(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (EARLY, "노르베인은 이르면 3월에 리스본 부두를 열 계획이에요."),
        ("The minister knew of the leak as early as March.", "장관은 늦어도 3월에는 누출을 알고 있었어요."),
        (LATE, "노르베인은 늦어도 5월 말까지 리스본 부두를 닫아야 해요."),
        (STAGE, "이사 두 명은 합병 협의가 초기 단계라고 말했어요."),
        (STAGE, "합병 협의는 마지막 단계까지 가려면 멀었다고 이사 두 명이 말했어요."),
        (LAST, "펌프 시험은 마지막 단계예요."),
        (PENDING, "이사회 승인은 아직 나지 않았어요."),
        (AWAITING, "노르베인의 여객선은 항만 당국의 승인을 받아야 해요."),
        (LIFTED, "핼버드에 저장하는 사진에 한도가 없어져요."),
        ("Halberd is removing the limits on photos and adding one on films.", "핼버드의 영화에는 한도가 생겨요."),
        (SCRAPPED, "핼버드는 6월에 무료 통화의 상한을 없앴어요."),
        (PART, "빌린 돈의 일부는 부두를 고치는 데 썼어요."),
        (PARTLY, "부두가 전부 포르투시의 것은 아니에요."),
        (FARE, "운임에는 짐과 식사가 들어 있지 않아요."),
        (FARE, "짐과 식사를 뺀 운임이에요."),
        ("The licence, which excludes films, runs for a year.", "이용권은 1년 동안 쓸 수 있어요."),
        ("The licence excludes films and songs.", "이용권으로는 영화와 노래 말고 다른 것만 쓸 수 있어요."),
        (KOREAN_EARLY, "한빛전선은 이르면 2027년 5월 강릉 공장을 닫을 계획이에요."),
        (KOREAN_LATE, "한빛전선은 늦어도 2027년 5월까지 강릉 공장을 닫을 계획이에요."),
        (KOREAN_STAGE, "두 회사의 합병 논의는 첫 단계예요."),
        (KOREAN_STAGE, "두 회사의 합병 논의는 마지막 단계가 아니에요."),
    ],
)
def test_a_state_or_bound_told_as_it_is_stays(source: str, draft: str) -> None:
    assert not _turned(source, draft)
