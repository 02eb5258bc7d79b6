"""A multiple told in percent: what doubled grew by 100% and to 200%, and a rise of 200% makes three of one."""

import pytest

from pipeline.check import lint_pair

TOLD: list[tuple[str, list[str], list[str]]] = [
    (
        "Sales doubled last year.",
        ["지난해 매출은 100% 늘었어요.", "지난해 매출이 100% 증가했어요.", "지난해 매출이 그 전해의 200%로 늘었어요."],
        ["지난해 매출은 200% 늘었어요.", "지난해 매출이 200% 증가했어요.", "지난해 매출이 그 전해의 100%로 늘었어요."],
    ),
    (
        "The company's profit tripled to $90 million.",
        ["이 회사 이익은 200% 늘어 9,000만 달러가 됐어요.", "이 회사의 이익은 9,000만 달러로 200% 뛰었어요."],
        ["이 회사 이익은 300% 늘어 9,000만 달러가 됐어요.", "이 회사의 이익은 9,000만 달러로 300% 뛰었어요."],
    ),
    (
        "Traffic rose fivefold in a year.",
        ["방문은 한 해 사이 400% 늘었어요.", "방문이 1년 만에 400% 불어났어요."],
        ["방문은 한 해 사이 500% 늘었어요.", "방문이 1년 만에 500% 불어났어요."],
    ),
    (
        "Demand for memory chips grew threefold.",
        ["메모리 반도체 수요는 200% 커졌어요.", "메모리 반도체 수요가 이전의 300% 수준으로 커졌어요."],
        ["메모리 반도체 수요는 300% 커졌어요.", "메모리 반도체 수요가 이전의 200% 수준으로 커졌어요."],
    ),
    (
        "The context window doubled to 400,000 tokens.",
        ["문맥 길이는 40만 토큰으로 100% 늘었어요.", "문맥 길이가 100% 늘어난 40만 토큰이에요."],
        ["문맥 길이는 40만 토큰으로 200% 늘었어요.", "문맥 길이가 200% 늘어난 40만 토큰이에요."],
    ),
    (
        "Rents have quadrupled since 2015.",
        ["임대료는 2015년 뒤로 300% 올랐어요.", "임대료가 2015년의 400%로 올랐어요."],
        ["임대료는 2015년 뒤로 400% 올랐어요.", "임대료가 2015년의 300%로 올랐어요."],
    ),
    (
        "Its share price has doubled this year.",
        ["주가는 올해 100% 올랐어요.", "올해 주가 상승률은 100%예요."],
        ["주가는 올해 200% 올랐어요.", "올해 주가 상승률은 200%예요."],
    ),
    (
        "Exports of batteries tripled in March.",
        ["3월 배터리 수출은 200% 늘었다고 해요.", "3월 배터리 수출 증가율은 200%예요."],
        ["3월 배터리 수출은 300% 늘었다고 해요.", "3월 배터리 수출 증가율은 300%예요."],
    ),
    (
        "The number of weekly users doubled.",
        ["주간 이용자가 100% 불었어요.", "주간 이용자는 전보다 100% 많아졌어요."],
        ["주간 이용자는 전보다 200% 많아졌어요.", "주간 이용자가 200% 늘어났어요."],
    ),
    (
        "Applications increased tenfold.",
        ["지원서는 900% 늘었어요.", "지원서가 전의 1,000%로 늘었어요."],
        ["지원서는 1,000% 늘었어요.", "지원서가 전의 900%로 늘었어요."],
    ),
    (
        "The new line will double output at the plant.",
        ["새 라인이 들어서면 공장 생산량이 100% 늘어요.", "새 라인은 공장 생산량을 100% 늘릴 거예요."],
        ["새 라인이 들어서면 공장 생산량이 200% 늘어요.", "새 라인은 공장 생산량을 200% 늘릴 거예요."],
    ),
    ("Prices trebled within six months.", ["값은 여섯 달 만에 200% 뛰었어요."], ["값은 여섯 달 만에 300% 뛰었어요."]),
    ("매출이 두 배로 늘었다.", ["매출이 100% 늘었어요.", "매출이 200%로 늘었어요."], ["매출이 200% 늘었어요."]),
    (
        "가입자는 1년 만에 3배로 증가했다.",
        ["가입자는 1년 만에 200% 증가했어요.", "가입자가 1년 만에 이전의 300%가 됐어요."],
        ["가입자는 1년 만에 300% 증가했어요.", "가입자가 1년 만에 200% 늘었어요, 아니 300% 늘었어요."],
    ),
    ("내려받기는 5배로 뛰었다.", ["내려받기는 400% 뛰었어요."], ["내려받기는 500% 뛰었어요."]),
    (
        "Spending on AI servers was twice last year's level.",
        ["AI 서버 지출은 지난해의 200%예요.", "AI 서버 지출은 지난해보다 100% 많아요."],
        ["AI 서버 지출은 지난해보다 200% 많아요.", "AI 서버 지출은 지난해의 100%예요."],
    ),
    (
        "Energy use halved.",
        ["에너지 사용은 50% 줄었어요.", "에너지 사용이 이전의 50%로 줄었어요."],
        ["에너지 사용은 25% 줄었어요.", "에너지 사용이 200% 줄었어요."],
    ),
    (
        "The firm doubled its budget for safety research.",
        ["안전 연구 예산을 100% 늘렸어요.", "안전 연구 예산을 이전의 200%로 올렸어요."],
        ["안전 연구 예산을 200% 늘렸어요.", "안전 연구 예산을 이전의 100%로 올렸어요."],
    ),
    (
        "The fee cap was doubled by the council.",
        ["시의회가 수수료 상한을 100% 올렸어요.", "시의회가 수수료 상한을 100% 인상했어요."],
        ["시의회가 수수료 상한을 200% 올렸어요.", "시의회가 수수료 상한을 200% 인상했어요."],
    ),
    ("The dose tripled in the second phase.", ["2상에서는 용량이 200% 늘었어요."], ["2상에서는 용량이 300% 늘었어요."]),
    (
        "The backlog doubled in 2024, the agency said.",
        ["밀린 일은 2024년에 100% 늘었대요.", "밀린 일이 2024년에 100%나 늘었대요."],
        ["밀린 일은 2024년에 200% 늘었대요.", "밀린 일이 2024년에 200%나 늘었대요."],
    ),
    (
        "Attendance doubled and revenue tripled.",
        ["관객은 100%, 매출은 200% 늘었어요."],
        ["관객은 200%, 매출은 300% 늘었어요."],
    ),
    (
        "The response time fell to a third.",
        ["응답 시간은 33%로 줄었어요.", "응답 시간은 67% 줄었어요."],
        ["응답 시간은 33% 줄었어요."],
    ),
    ("One third of the staff left.", ["직원의 33%가 떠났어요."], ["직원의 67%가 떠났어요."]),
    (
        "Downloads rose to 4.5 million from 1.5 million, or 200%.",
        ["내려받기가 150만 건에서 450만 건으로 세 배가 됐어요.", "내려받기가 150만 건에서 450만 건으로 200% 늘었어요."],
        ["내려받기가 150만 건에서 450만 건으로 두 배가 됐어요.", "내려받기가 150만 건에서 450만 건으로 300% 늘었어요."],
    ),
    (
        "Orders rose 200% in a year.",
        ["주문은 한 해 사이 세 배로 늘었어요.", "주문은 한 해 사이 200% 늘었어요."],
        ["주문은 한 해 사이 두 배로 늘었어요."],
    ),
    ("Loan applications jumped 100%.", ["대출 신청이 두 배로 뛰었어요."], ["대출 신청이 세 배로 뛰었어요."]),
    ("Sales more than tripled.", ["매출은 200% 넘게 늘었어요."], ["매출은 300% 넘게 늘었어요."]),
    (
        "Sales nearly tripled last year.",
        ["매출은 지난해 200% 가까이 늘었어요."],
        ["매출은 지난해 300% 가까이 늘었어요."],
    ),
    ("The price is 3x faster than before.", ["전보다 200% 빨라졌어요."], []),
    (
        "Revenue rose from $100 million to $300 million while users doubled.",
        ["이용자는 두 배로 늘고 매출은 200% 늘었어요."],
        [],
    ),
    (
        "Revenue rose 200%, and the number of users doubled.",
        ["매출은 200% 늘었고 이용자는 두 배가 됐어요.", "매출은 200%, 이용자는 100% 늘었어요."],
        [],
    ),
    ("Orders rose 200% of plan.", ["주문이 계획의 두 배로 늘었어요."], []),
    ("Sales doubled to 40,000 units.", ["판매는 4만 대로 두 배로 늘었어요. 100% 늘어난 거예요."], []),
    ("Memory use doubled, the team said.", ["메모리 사용이 두 배로 늘었어요."], []),
    ("매출이 1년 만에 두 배로 늘었다.", ["매출은 1년 전보다 100% 늘었어요."], []),
    ("이용자가 네 배가 됐다.", ["이용자가 300% 늘었어요."], ["이용자가 400% 늘었어요."]),
    (
        "Its staff has grown fourfold since 2020.",
        ["직원은 2020년보다 300% 많아요."],
        ["직원은 2020년보다 400% 많아요."],
    ),
    (
        "It doubled the limit from 50 to 100.",
        ["한도를 50에서 100으로 100% 올렸어요."],
        ["한도를 50에서 100으로 200% 올렸어요."],
    ),
    ("The tariff was doubled to 50%.", ["관세가 50%로 두 배가 됐어요.", "관세율을 100% 올려 50%로 정했어요."], []),
    ("Orders rose 300%.", [], ["주문이 세 배가 됐어요."]),
    ("주문이 300% 늘었다.", [], ["주문이 세 배로 늘었어요."]),
]


@pytest.mark.parametrize(("source", "draft"), [(source, draft) for source, right, _ in TOLD for draft in right])
def test_what_a_multiple_comes_to_in_percent_stands(source: str, draft: str) -> None:
    assert [flag for flag in lint_pair(source, draft) if flag.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft"), [(source, draft) for source, _, wrong in TOLD for draft in wrong])
def test_a_level_told_as_a_change_blocks_and_so_does_a_change_told_as_a_level(source: str, draft: str) -> None:
    assert [flag for flag in lint_pair(source, draft) if flag.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft", "find", "replace"),
    [
        ("Sales doubled last year.", "지난해 매출은 200% 늘었어요.", "200%", "100%"),
        ("Traffic rose fivefold in a year.", "방문은 한 해 사이 500% 늘었어요.", "500%", "400%"),
    ],
)
def test_the_change_is_the_fix_of_a_level_told_as_one(source: str, draft: str, find: str, replace: str) -> None:
    fixes = [flag.fix for flag in lint_pair(source, draft) if flag.fix]
    assert [(fix.find, fix.replace) for fix in fixes] == [(find, replace)]
