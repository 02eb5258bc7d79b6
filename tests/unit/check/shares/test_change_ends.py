"""A right figure at the other end of its change, or on the other side of a vote, is blocked; where both texts agree it stands."""

import pytest

from pipeline.check import lint_pair

WRONG = [
    ("It cut the wait from 80 minutes to 52.", "대기 시간이 80분에서 42분까지 줄었어요.", "42분"),
    ("Its cost ratio is to come down to 34% from 37%.", "비용 비율을 37%로 낮추는 게 목표예요.", "37%"),
    ("Its cost ratio is to come down to 34% from 37%.", "39%인 비용 비율을 3%포인트 낮추는 게 목표예요.", "39%"),
    ("The plan will cost $24, up from $20.", "요금이 20달러예요.", "20달러"),
    ("The bank raised its forecast from 2.1% to 2.4%.", "은행이 전망치를 2.1%로 올렸어요.", "2.1%"),
    ("The stock dropped 6.4% to $52.10 on Friday.", "주가는 52.10달러에서 6.4% 떨어졌어요.", "52.10달러"),
    ("The stock dropped 6.4% from $52.10 on Friday.", "주가는 6.4% 떨어진 52.10달러에 마감했어요.", "52.10달러"),
    ("Exports rose to 38 million tons in May.", "수출은 3,800만 톤에서 늘었어요.", "3,800만 톤"),
    ("Three of the panel's seven members voted against the plan.", "위원 일곱 명 가운데 세 명이 찬성했어요.", "세 명"),
    ("In all, 58 delegates voted for it.", "대의원 58명이 반대했어요.", "58명"),
    ("The company leases each truck for $2,700 a month.", "트럭 한 대를 한 해 2,700달러에 빌려줘요.", "2,700달러"),
    ("The gain fell to 1 point in rooms without a coach.", "코치가 없으면 1점이 떨어졌어요.", "1점"),
    ("Her lead narrowed to 3 points by noon.", "정오까지 차이가 3점 줄었어요.", "3점"),
    ("The index dropped to 2,410 points.", "지수는 2,410포인트 내렸어요.", "2,410포인트"),
]
RIGHT = [
    ("It cut the wait from 80 minutes to 52.", "대기 시간이 80분에서 52분까지 줄었어요."),
    ("Its cost ratio is to come down to 34% from 37%.", "37%인 비용 비율을 3%포인트 낮추는 게 목표예요."),
    ("The plan will cost $24, up from $20.", "20달러인 요금을 4달러 올려요."),
    ("The bank raised its forecast from 2.1% to 2.4%.", "은행은 2.1%이던 전망을 2.4%로 높여요."),
    ("The stock dropped 6.4% to $52.10 on Friday.", "주가는 6.4% 떨어져 52.10달러가 됐어요."),
    ("The stock dropped from $55.60 to $52.10.", "주가는 55.60달러에서 52.10달러로 떨어졌어요."),
    ("Three of the panel's seven members voted against the plan.", "위원 일곱 명 가운데 세 명이 반대했어요."),
    (
        "The union's 900 members voted to strike, rejecting the offer.",
        "조합원 900명은 제안을 거부하고 파업에 찬성했어요.",
    ),
    ("The company leases each truck for $2,700 a month.", "트럭 한 대를 한 달 2,700달러에 빌려줘요."),
    ("The gain fell to 1 point in rooms without a coach.", "코치가 없으면 1점 오르는 데 그쳤어요."),
    ("Her lead narrowed to 3 points by noon.", "정오까지 차이가 3점으로 줄었어요."),
    ("Her lead narrowed to 2 points from 4 points.", "차이가 2점 줄었어요."),
    ("The index dropped 24 points to 2,410 points.", "지수는 24포인트 내려 2,410포인트가 됐어요."),
]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_the_other_end_and_the_other_side_are_blocked(source: str, draft: str, wrong: str) -> None:
    blocks = [one for one in lint_pair(source, draft) if one.severity == "block"]
    start = draft.index(wrong)
    assert any(one.span[0] < start + len(wrong) and start < one.span[1] for one in blocks)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_same_end_and_side_stand(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []
