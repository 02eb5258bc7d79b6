"""Counts, shares and units that a source leaves to its reader: what follows stands, what does not blocks."""

import pytest

from pipeline.check import lint_pair

_VOTE = "The Bank left its rate at 4% in a 5-4 vote. Four members favoured a quarter-point cut."
_MAGNETS = "Fusion has installed the first of 18 magnets. The rest will be in place by the end of summer. Each weighs 24 tons and produces a 20-tesla field."
_INFLATION = (
    "Annual inflation eased to 32.9 percent in August from 33.5 percent in July, the fifteenth consecutive decline."
)
_WON = "Ida Nygaard won the race by two seconds after an attack 17 kilometres from the line."
_HEADS = "Anysphere has raised $2.3 billion at a $29.3 billion valuation. Annualised revenue has passed $1 billion. It has roughly 300 employees."
_STRIKE = "The deal averts an 18-day strike and gives each employee 30 company shares."
_JOBS = "투자액은 1조 4000억 원이며 현지에서 420명을 채용한다."
_FOLD = "Revenue rose fourteenfold to 1.73 billion yuan. The chipmaker posted a profit of 567 million yuan."
_DAYS = "Doses are given at 12 and 18 months. It estimates that 2.4 million lost school and nursery days a year could be avoided."
_QUARTERS = "Bankers count 412 takeovers in the first three quarters."
_POINTS = "An app cut average HbA1c by 0.9 percentage points. In the control group the drop was 0.3 points."
_EXAM = "The best model answers 58.3% correctly; physicians reach 81%."
_WATER = "The first unit will produce 1,000 cubic metres of drinking water a day."

RIGHT = (
    (_VOTE, "위원 9명 가운데 4명이 0.25%포인트 인하를 주장했어요."),
    (_VOTE, "위원 아홉 명 가운데 넷이 인하를 주장했어요."),
    (_MAGNETS, "자석을 모두 18개 넣는데, 남은 17개는 여름이 끝나기 전에 설치해요."),
    (_INFLATION, "물가 상승률이 15개월 연속 낮아졌어요."),
    (_WON, "이다 뉘고르가 우승했어요. 2위와는 단 2초 차."),
    (_HEADS, "기업 가치는 293억 달러예요. 직원이 300명쯤이니 한 사람당 1억 달러 가까운 값이 매겨진 셈이네요."),
    (_STRIKE, "직원마다 자사주 30주를 주기로 했어요."),
    (_JOBS, "현지 일자리도 420개 생깁니다."),
    (_FOLD, "매출이 1년 전의 14배인 17억 3000만 위안으로 뛰었어요."),
    (_DAYS, "매년 240만 일에 이르는 결석을 막을 수 있대요."),
    (_QUARTERS, "올해 1~3분기에 인수는 412건이었어요."),
    (_POINTS, "당화혈색소가 평균 0.9%포인트 내려갔어요. 대조군의 세 배죠."),
    (_EXAM, "최신 모델 중 1등이 58점쯤, 의사는 81점이었어요."),
    (_WATER, "첫 시설에서는 하루에 물 1천 톤이 나와요."),
    ("Her third win of the series came in a 5-4 game.", "이 시리즈에서만 3승을 거뒀어요."),
    ("Average monthly premiums rise 4.4 percent to 393 francs next year.", "내년 보험료는 월 393프랑이에요."),
)
WRONG = (
    (_VOTE, "위원 8명 가운데 4명이 0.25%포인트 인하를 주장했어요.", "8명"),
    (_MAGNETS, "자석을 모두 18개 넣는데, 남은 16개는 여름이 끝나기 전에 설치해요.", "16개"),
    (_INFLATION, "물가 상승률이 14개월 연속 낮아졌어요.", "14개월"),
    (_WON, "이다 뉘고르가 3위와 2초 차로 우승했어요.", "3위"),
    (
        _HEADS,
        "기업 가치는 293억 달러예요. 직원이 300명쯤이니 한 사람당 2억 달러 가까운 값이 매겨진 셈이네요.",
        "2억 달러",
    ),
    (_STRIKE, "직원마다 자사주 50주를 주기로 했어요.", "50주"),
    (_JOBS, "현지 일자리도 520개 생깁니다.", "520개"),
    (_FOLD, "매출이 1년 전의 24배인 17억 3000만 위안으로 뛰었어요.", "24배"),
    (_DAYS, "매년 340만 일에 이르는 결석을 막을 수 있대요.", "340만 일"),
    (_QUARTERS, "올해 1~2분기에 인수는 412건이었어요.", "2분기"),
    (_POINTS, "당화혈색소가 평균 0.9%포인트 내려갔어요. 대조군의 두 배죠.", "두 배"),
    (_EXAM, "최신 모델 중 1등이 68점쯤, 의사는 81점이었어요.", "68점"),
    (_WATER, "첫 시설에서는 하루에 물 2천 톤이 나와요.", "2천 톤"),
)


def _blocked(source: str, draft: str) -> set[str]:
    return {draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"}


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_figure_that_follows_from_the_text_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == set()


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_figure_that_does_not_follow_blocks(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in told or told in wrong for told in _blocked(source, draft))


def test_whose_parent_it_is_counts_as_one_beside_the_others() -> None:
    source = "Hana's parent and six other Korean banks will share the system."
    assert [
        one for one in lint_pair(source, "한국 은행 일곱 곳이 시스템을 함께 써요.") if one.severity == "block"
    ] == []
    assert [one for one in lint_pair(source, "한국 은행 여덟 곳이 시스템을 함께 써요.") if one.severity == "block"]
