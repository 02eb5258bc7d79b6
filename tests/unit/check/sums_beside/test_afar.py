"""What follows from figures that stand far apart in a whole article, and what does not: the article is our own."""

import pytest

from pipeline.check import lint_pair

ARTICLE = """Tessel, a maker of warehouse robots, said on Tuesday that it would lay off 310 of its 1,900 employees. It is the third round
of cuts since the company went public. Tessel let go of 240 people in March 2023 and of 180 in October 2024. Its founder, Mina Okafor, told
staff that orders had not recovered. The newest robot, the T5, lifts 460 boxes an hour in a test that the company paid for. A rival machine
made by Harbor Works lifts 230 boxes an hour and costs less. Harbor Works charges $84,000 for it. Tessel asks for $126,000. Revenue in the
third quarter came to $52 million. Service contracts brought in $39 million of that. Analysts had hoped for $60 million. The company holds
$210 million in cash. It spends about $35 million of it a quarter. A union in Leipzig called the cuts hasty. The shares closed at $14.20."""

RIGHT = [
    "테셀은 로봇 한 대에 하버웍스의 8만 4,000달러보다 4만 2,000달러 더 비싸게 받아요.",
    "3분기 매출 5,200만 달러 가운데 75%가 서비스 계약에서 나왔어요.",
    "3분기 매출 5,200만 달러는 분석가들이 바란 것보다 800만 달러 모자라요.",
]
WRONG = [
    ("세 차례를 모두 합치면 감원 규모는 780명이에요.", "780명"),
    ("테셀은 하버웍스보다 4만 6,000달러 더 비싸게 받아요.", "4만 6,000달러"),
    ("3분기 매출 5,200만 달러 가운데 85%가 서비스 계약에서 나왔어요.", "85%"),
    ("3분기 매출은 분석가들이 바란 것보다 900만 달러 모자라요.", "900만 달러"),
    ("테셀은 직원 1,900명 가운데 130명을 내보내요.", "130명"),
    ("하버웍스는 로봇 한 대에 4만 8,000달러를 받아요.", "4만 8,000달러"),
]


@pytest.mark.parametrize("draft", RIGHT)
def test_what_follows_from_figures_far_apart_is_not_blocked(draft: str) -> None:
    assert [one.message for one in lint_pair(ARTICLE, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("draft", "wrong"), WRONG)
def test_what_does_not_follow_is_blocked(draft: str, wrong: str) -> None:
    start, end = draft.index(wrong), draft.index(wrong) + len(wrong)
    assert any(
        one.severity == "block" and one.span[0] < end and start < one.span[1] for one in lint_pair(ARTICLE, draft)
    )


STATION = """The lift at Varden station went out of service on Monday after 31 complaints in ten days. A report of 18 pages says why. The oil in its
pump may not be hotter than 65 degrees. On Sunday a sensor showed 92 degrees. The builder, Ostler Lifts, learned of it two days later.
It has to send somebody within 24 hours. A call costs the city $150, the builder's website says. In its bills the city found $185 for a call since May.
The city owns 40 lifts, and nine of them are by Ostler. It paid $1.2 million for repairs last year. Some 2,300 people use the station a day. The lift
will stay shut for three weeks. A union of people in wheelchairs wants a bus in the meantime. The mayor promised one by Friday."""

GAPS = [
    "펌프의 기름은 허용된 것보다 27도나 더 뜨거웠어요.",
    "웹사이트에 적힌 출동 요금은 실제 청구서보다 35달러 낮아요.",
    "시가 찾아낸 청구서의 출동 요금은 웹사이트보다 35달러 비쌌어요.",
]
NO_GAPS = [
    ("펌프의 기름은 허용된 것보다 37도나 더 뜨거웠어요.", "37도"),
    ("펌프의 기름은 허용된 것보다 72도나 더 뜨거웠어요.", "72도"),
    ("웹사이트에 적힌 출동 요금은 실제 청구서보다 45달러 낮아요.", "45달러"),
    ("시가 찾아낸 청구서의 출동 요금은 웹사이트보다 25달러 비쌌어요.", "25달러"),
]


@pytest.mark.parametrize("draft", GAPS)
def test_a_gap_of_two_sentences_side_by_side_stands_whatever_a_far_one_has(draft: str) -> None:
    assert [one.message for one in lint_pair(STATION, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("draft", "wrong"), NO_GAPS)
def test_another_gap_is_blocked(draft: str, wrong: str) -> None:
    start, end = draft.index(wrong), draft.index(wrong) + len(wrong)
    assert any(
        one.severity == "block" and one.span[0] < end and start < one.span[1] for one in lint_pair(STATION, draft)
    )
