"""The step of a figure that follows from what is told beside it is offered as its declaration."""

import pytest

from pipeline.check import lint_pair


@pytest.mark.parametrize(
    ("source", "draft", "step"),
    [
        (
            "Spotify has 31 of its 174 new shows in Korean.",
            "새 프로그램 174편 중 31편, 여섯에 하나 남짓이 한국어예요.",
            "31/174",
        ),
        (
            "Error fell from 300 milliseconds to 140 milliseconds across 99 languages with 48 speakers.",
            "99개 언어에서 지연이 300밀리초에서 140밀리초로 절반 밑으로 떨어졌어요.",
            "140/300",
        ),
        (
            "The new plan costs $9 a month, the old one $20.",
            "새 요금제는 월 9달러로 월 20달러인 예전 요금제의 절반도 안 돼요.",
            "9/20",
        ),
    ],
)
def test_the_step_over_the_nearest_figures_is_offered(source: str, draft: str, step: str) -> None:
    findings = [one for one in lint_pair(source, draft) if one.kind == "number-undeclared"]
    assert [one.severity for one in findings] == ["warn"]
    assert findings[0].message.endswith(f"= {step}")


def test_what_no_operation_gives_is_offered_no_step() -> None:
    source = "The median wait is 118 days."
    assert lint_pair(source, "절반은 118일 안에 자리를 얻어요.") == []


TICKETS = "The company has sold 60% of its 1,500 tickets."
NURSES = "About 60% of the 700 nurses use the app."


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (TICKETS, "표 1,500장 중 600장을 더 팔아야 해요.", "회사가 표 600장을 팔았어요."),
        (NURSES, "간호사 280명은 앱 대신 종이를 써요.", "앱을 쓰는 간호사가 280명이에요."),
    ],
)
def test_what_a_share_leaves_is_still_to_be_done_or_done_otherwise(source: str, right: str, wrong: str) -> None:
    blocked = [[one for one in lint_pair(source, draft) if one.severity == "block"] for draft in (right, wrong)]
    assert [bool(found) for found in blocked] == [False, True]


SALES = "The maker earned £9.1 million of the group's £64 million revenue from pictures. A year earlier it was £11.4 million."
PLAN = "A plan costs £7.50 a month. It is £72 a year if paid at once."


@pytest.mark.parametrize(
    ("source", "draft", "step"),
    [
        (SALES, "그림으로 910만 파운드, 전체 매출 6,400만 파운드의 14%쯤을 벌었어요.", "= 9100000/64000000"),
        ("Waits rose from 19 minutes to 26.", "대기 시간이 19분에서 26분으로 37% 늘었어요.", "= (26-19)/19"),
        (
            "A loaf costs 210 pence, the own one 168 pence.",
            "제 빵은 168펜스로 210펜스보다 20% 싸요.",
            "= (210-168)/210",
        ),
        ("The course has 24 lessons of 35 minutes.", "35분짜리 수업이 24개, 다 들으면 14시간이에요.", "= 24 * 35/60"),
    ],
)
def test_a_step_has_the_numbers_that_the_source_writes(source: str, draft: str, step: str) -> None:
    found = [one.message for one in lint_pair(source, draft) if one.kind == "number-undeclared"]
    assert [message.endswith(step) for message in found] == [True]


def test_a_share_of_other_money_than_the_sentence_tells_is_offered_no_step() -> None:
    found = lint_pair(f"{SALES} {PLAN}", "다달이 7.5파운드, 1년 치는 72파운드라 20% 싸요.")
    assert not any("11400000" in one.message for one in found)


def test_a_share_of_figures_that_the_draft_does_not_tell_is_no_lesson() -> None:
    source = "Of the 240 essays, teachers read 90. Nine were graded twice."
    named, unnamed = "글 240편 중 90편, 그러니까 60%를 읽었어요.", "교사가 읽은 글의 60%를 두 번 매겼어요."
    messages = [
        [one.message for one in lint_pair(source, draft) if one.severity == "block"] for draft in (named, unnamed)
    ]
    assert ["90/240" in " ".join(found) for found in messages] == [True, False]
    assert all(messages)


FARES = "Fees were flat. The fare fell from $2.50 to $1.90 and the fine rose from $40 to $50."


def test_a_draft_outside_an_issue_is_offered_a_citation_that_declares_the_step() -> None:
    draft = "요금은 24% 내렸어요. 범칙금은 25% 올랐어요."
    for _ in range(2):
        fix = next(one.fix for one in lint_pair(FARES, draft) if one.fix)
        assert draft.count(fix.find) == 1
        draft = draft.replace(fix.find, fix.replace)
    assert lint_pair(FARES, draft) == []
    assert draft == "요금은 24% 내렸어요.[^S1.2 = (2.5-1.9)/2.5] 범칙금은 25% 올랐어요.[^S1.2 = (50-40)/40]"
