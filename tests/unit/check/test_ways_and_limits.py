"""Which way a figure went and on which side of a limit it lies: a rise told as a fall, at least as at most, a start as an end."""

import pytest

from pipeline.check import lint_pair

_LOSSES = "Reports of parcel scams fell 31% in the spring. The average loss, however, climbed to $2,300 from $1,700."
_SHARES = "Sollo's share of the phone market will slip to 31.2% this year from 34.0% in 2025, Canal expects. Vero's will climb to 22%."
_INCOME = "Net income fell to 1.4 billion euros in the quarter from 1.9 billion a year earlier."
_SEATS = "Business plans start at $60 per seat a month, with a minimum of 30 seats. The free tier allows up to 40 images a day."
_HEADSET = "Orbi's headset will not ship before the end of April 2027, the firm told a judge. It has no name yet."
_FEES = "Kestrel's fees go up by 8% on March 1. Clients who renew before Feb. 10 keep the present rate for a year."
_ROBOTS = "Delvo will build 3,000 delivery robots a week by spring, chief Ana Ruiz said, three times the present pace."
_TOUR = "The beta, due Oct. 14, was moved to the end of October. Refunds close on Nov. 6."

_MAPS = (
    "Kivo overtook Salter as the country's top map app, with 72 million users in August against 43 million. "
    "In May Salter led by 63 million to 41 million."
)


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (_LOSSES, "평균 피해액은 2,300달러로 올라갔어요.", "평균 피해액도 2,300달러로 내려갔어요."),
        (_LOSSES, "평균 피해액은 2,300달러까지 올라갔어요.", "평균 피해액은 2,300달러까지 내려왔어요."),
        (
            _SHARES,
            "올해 솔로의 몫은 지난해보다 줄어든 31.2%로 예상돼요.",
            "올해 솔로의 몫은 지난해보다 늘어난 31.2%로 예상돼요.",
        ),
        (
            _SHARES,
            "베로는 지난해보다 커진 22%를 차지할 전망이에요.",
            "베로는 지난해보다 줄어든 22%를 차지할 전망이에요.",
        ),
        (
            _INCOME,
            "분기 순이익은 1년 전보다 줄어든 14억 유로였어요.",
            "분기 순이익은 1년 전보다 늘어난 14억 유로였어요.",
        ),
        (_SEATS, "업무용은 최소 30석부터 계약할 수 있어요.", "업무용은 30석까지만 계약할 수 있어요."),
        (_SEATS, "무료로는 하루 40장까지만 만들 수 있어요.", "무료로는 하루 최소 40장을 만들 수 있어요."),
        (
            _HEADSET,
            "오르비 헤드셋은 일러야 2027년 4월 말에 나와요.",
            "오르비 헤드셋은 늦어도 2027년 4월 말에는 나와요.",
        ),
        (_HEADSET, "오르비 헤드셋은 2027년 4월 말 전에는 나오지 않아요.", "오르비 헤드셋은 2027년 4월 말 전에 나와요."),
        (_FEES, "2월 10일 전에 갱신하면 지금 값을 한 해 더 써요.", "2월 말까지만 갱신하면 지금 값을 한 해 더 써요."),
        (_ROBOTS, "델보는 배달 로봇 생산을 한 주 3,000대로 늘려요.", "델보는 배달 로봇 생산을 한 달 3,000대로 늘려요."),
        (
            _ROBOTS,
            "델보는 배달 로봇을 매주 3,000대 만들 계획이에요.",
            "델보는 배달 로봇을 한 해 3,000대씩 만들 계획이에요.",
        ),
        (_TOUR, "베타는 10월 말로 밀렸고 환불은 11월 초까지예요.", "베타는 10월 말로 밀렸고 환불은 11월 말까지예요."),
        (
            _MAPS,
            "5월에는 샐터가 6,300만 명, 키보가 4,100만 명이었어요.",
            "5월에는 샐터가 4,100만 명, 키보가 6,300만 명이었어요.",
        ),
        (
            _MAPS,
            "5월에는 키보가 4,100만 명, 샐터가 6,300만 명이었어요.",
            "5월에는 키보가 6,300만 명, 샐터가 4,100만 명이었어요.",
        ),
        (_TOUR, "10월 중순에 나올 베타가 밀렸어요.", "환불은 11월 하순에 끝나요."),
    ],
)
def test_the_other_way_is_found_and_the_right_one_stands(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The vote is on May 20, and results follow two weeks later.", "투표는 5월 20일이고 결과는 6월 초에 나와요."),
        (
            "Shares fell after the March 3 report. In March the firm also cut prices.",
            "회사는 3월 말에 값을 내렸을 수도 있어요.",
        ),
        ("The park will not open before June 2027.", "공원은 2027년 6월까지 개장을 미뤘어요."),
        ("In the past month, 2,000 racks a week were built.", "지난 한 달 2,000대씩 주마다 만들었어요."),
    ],
)
def test_what_may_be_another_time_stands(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


_AGE_CHECKS = "Norland plans to require age checks for chatbots, minister Olaf Berg said. The cabinet will discuss a draft on May 4."


@pytest.mark.parametrize(
    ("source", "draft", "warned"),
    [
        (_AGE_CHECKS, "노를란드가 챗봇에 나이 확인을 의무화하는 법을 시행하기 시작했어요.", True),
        (_AGE_CHECKS, "노를란드가 챗봇에 나이 확인을 의무화할 계획이에요.", False),
        (f"{_AGE_CHECKS} The rule for games took effect in June.", "게임의 나이 확인 규정은 6월에 시행됐어요.", False),
    ],
)
def test_what_is_only_planned_is_not_told_as_in_force(source: str, draft: str, warned: bool) -> None:
    assert any(one.kind == "hedge" for one in lint_pair(source, draft)) is warned
