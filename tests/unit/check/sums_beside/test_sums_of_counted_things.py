"""Wrong figures that some other operation gives: a sum of things that the draft counts, a gap to another thing, an end of a change; the sources are our own."""

import pytest

from pipeline.check import lint_pair

CLAIMS = "지난해 접수한 분쟁은 통신이 5,200건으로 가장 많았고 금융 3,100건, 교육 1,900건이 뒤를 이었다. 전체는 1만 8,000건이다."
JOBS = "Falcon 7 needed 52 minutes per job at a success rate of 40%, whereas Osprey needed 34 minutes."
LAMPS = "The Arno model costs $1,150 and lasts 21 hours with a 30% brighter screen, whereas the Brenta costs $890."
TICKETS = "Entry tickets now cost $12, down from $20, after a cut of up to 40%. Storage costs $3, down from $5."
FEES = "기본 요금은 8만 원에서 5만 원으로, 프리미엄은 12만 원에서 9만 원으로 내렸다. 학생은 50% 할인을 받는다."
HOURS = "이용자는 하루 평균 4.1시간을 아꼈다고 답했다. 문서 작성이 66%로 가장 많았다."
RIGHT = [
    (CLAIMS, "통신·금융·교육 세 분야가 1만 200건을 차지했어요."),
    (CLAIMS, "통신과 금융 두 분야를 뺀 나머지는 9,700건이에요."),
    (JOBS, "팰컨 7이 작업 하나에 들인 시간은 52분으로, 오스프리보다 18분 길었어요."),
    (LAMPS, "아르노는 1,150달러로, 브렌타보다 260달러 비싸요."),
    (TICKETS, "입장권은 20달러에서 12달러로 내렸어요."),
    (FEES, "기본 요금을 내는 학생은 5만 원에서 2만 5,000원으로 부담이 줄어요."),
]
WRONG = [
    (CLAIMS, "통신·금융·교육 세 분야가 1만 2,200건을 차지했어요.", "1만 2,200건"),
    (CLAIMS, "통신과 금융 두 분야가 7,100건이에요.", "7,100건"),
    (LAMPS, "아르노는 1,150달러로, 브렌타보다 345달러 비싸요.", "345달러"),
    (TICKETS, "입장권은 20달러에서 8달러로 내렸어요.", "8달러"),
    (FEES, "프리미엄은 12만 원에서 6만 원으로 내렸어요.", "6만 원"),
    (HOURS, "이용자는 하루 평균 1.4시간을 아꼈다고 답했어요.", "1.4시간"),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_the_words_come_to_is_not_blocked(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_another_operation_gives_is_blocked(source: str, draft: str, wrong: str) -> None:
    start, end = draft.index(wrong), draft.index(wrong) + len(wrong)
    found = lint_pair(source, draft)
    assert any(one.severity == "block" and one.span[0] < end and start < one.span[1] for one in found)
