"""A bound told the other way where both texts deny, where the draft tells of the others itself, and where the word names the other limit."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft, []))


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "Shops with fewer than twelve seats pay nothing.",
            "좌석이 12석이 안 되는 가게는 돈을 내지 않아요.",
            "좌석이 12석이 넘는 가게는 돈을 내지 않아요.",
        ),
        (
            "Farms with fewer than 400 pigs in the province are exempt; others face fines of up to $9,000 a day.",
            "돼지가 400마리보다 적은 농장은 이 법의 적용을 받지 않아요.",
            "돼지가 400마리를 넘는 농장은 이 법의 적용을 받지 않아요.",
        ),
        (
            "Boats worth less than 80,000 euros will lose their exemption from the harbour duty in 2027.",
            "8만 유로가 안 되는 배에 주던 항만세 면제를 2027년에 없앱니다.",
            "8만 유로를 넘는 배에 주던 항만세 면제를 2027년에 없앱니다.",
        ),
        (
            "Sellers that break the rule twice lose their badge for at least 45 days.",
            "규칙을 두 번 어긴 판매자는 적어도 45일간 배지를 달지 못해요.",
            "규칙을 두 번 어긴 판매자는 최대 45일간 배지를 달지 못해요.",
        ),
        (
            "Under the plan parents may allow phones from age 11; everyone under 14 would otherwise be barred.",
            "이 계획은 14세 미만의 휴대폰 사용을 막기로 했어요. 부모가 허락하면 11세부터 돼요.",
            "이 계획은 14세 이상의 휴대폰 사용을 막기로 했어요. 부모가 허락하면 11세부터 돼요.",
        ),
    ],
)
def test_a_denial_of_both_texts_turns_no_bound(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "The service is free for clubs of up to 40 members; bigger clubs pay 3 euros per member per month.",
            "이 서비스는 회원이 40명 이하인 모임에 무료이고, 더 큰 모임은 회원마다 월 3유로를 내요.",
            "이 서비스는 회원이 40명 이상인 모임에 무료이고, 더 큰 모임은 회원마다 월 3유로를 내요.",
        ),
        (
            "Parcels of less than 12 kilograms go by bicycle, heavier ones by truck.",
            "12킬로그램 미만인 소포는 자전거로, 더 무거운 것은 트럭으로 보내요.",
            "12킬로그램 이상인 소포는 자전거로, 더 무거운 것은 트럭으로 보내요.",
        ),
        (
            "Guests over 70 enter the castle free, and tickets for everyone else cost no more than €14.",
            "70세가 넘으면 성이 무료이고, 나머지 손님의 입장료는 14유로 이하예요.",
            "70세가 넘으면 성이 무료이고, 나머지 손님의 입장료는 14유로 이상이에요.",
        ),
        (
            "Guest users of the scanner get up to 15 pages a day, and members paying $8 a month at least 90.",
            "무료 손님은 하루 최대 15쪽, 월 8달러를 내는 회원은 90쪽 이상 읽을 수 있어요.",
            "무료 손님은 하루 최소 15쪽, 월 8달러를 내는 회원은 90쪽 이상 읽을 수 있어요.",
        ),
    ],
)
def test_what_is_told_of_the_others_is_not_told_of_those_within_a_bound(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "The debt ratio stood at 31%, still below the bank's ceiling of 40%.",
            "부채 비율은 31%로, 은행이 정한 상한선 40%보다 낮았어요.",
            "부채 비율은 31%로, 은행이 정한 하한선 40%보다 낮았어요.",
        ),
        (
            "The capital ratio fell to 13%, just above the regulator's floor of 12%.",
            "자본 비율은 13%로 내려, 당국의 하한선 12%를 겨우 웃돌았어요.",
            "자본 비율은 13%로 내려, 당국의 상한선 12%를 겨우 웃돌았어요.",
        ),
        (
            "Cyclists over the age of 70 will have to renew their pass every two years under the rule.",
            "이 규칙에 따라 70세가 넘는 사람은 2년마다 이용증을 갱신해야 합니다.",
            "이 규칙에 따라 70세 이하인 사람은 2년마다 이용증을 갱신해야 합니다.",
        ),
        (
            "Players under the age of 16 will need a parent's approval before opening a shop.",
            "만 16세 미만 이용자는 부모의 승인을 받아야 가게를 열 수 있어요.",
            "만 16세 이상 이용자는 부모의 승인을 받아야 가게를 열 수 있어요.",
        ),
        (
            "The screening is intended for men aged 50 to 69 without symptoms.",
            "증상이 없는 50세 이상 69세 이하 남성이 대상이에요.",
            "증상이 없는 50세 이상 69세 미만 남성이 대상이에요.",
        ),
    ],
)
def test_a_limit_is_told_by_its_own_word(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)
