"""Figures whose operands a sentence names without a word for the operation, and the same told of other things: the sources are our own."""

import pytest

from pipeline.check import lint_pair

POWER = "Solar supplied 31% of the island's power last year, wind 22% and diesel the remaining 47%."
FUND = "Of the $90 million, Brightwater Fund contributed $35 million and the city of Halden $20 million."
BUGS = "The update fixed 48 bugs in the editor, 17 in the compiler and 9 in the installer."
USES = "응답자의 41%는 번역에, 28%는 요약에, 12%는 코딩에 챗봇을 쓴다고 답했다."
TONGUES = "학습 데이터의 46%는 영어, 33%는 중국어, 7%는 한국어다."
GREW = "Sales of speakers rose 40% and sales of lamps 25% in the spring."
ROSE = "스피커 매출은 봄에 40%, 램프 매출은 25% 늘었다."
CLINICS = "Of the 52 clinics, 37 use the assistant every day and the rest only at weekends."
FORMS = "신청서 120건 가운데 86건은 승인하고 나머지는 반려했다."
BUDGET = "예산 48억 원 중 30억 원은 장비 구입에 쓰고, 나머지는 인건비로 쓴다."
PUZZLES = "The bench has 600 puzzles. Orca solved 420, or 70%, ahead of Petrel with 330. Students solved 510."
TICKETS = "Testers filed 500 tickets. The bot answered 320, or 64%, while interns answered 150."
JURY = "심사위원 40명 중 26명(65%)이 찬성했고 반대는 10명, 기권은 4명이었다."
RIGHT = [
    (POWER, "섬 전력의 53%는 태양광과 풍력이 댔어요."),
    (FUND, "브라이트워터 펀드와 할덴시가 5,500만 달러를 냈어요."),
    (BUGS, "컴파일러와 설치 프로그램에서 고친 버그는 26개예요."),
    (USES, "챗봇을 요약과 코딩에 쓰는 사람이 40%예요."),
    (TONGUES, "학습 데이터의 79%가 영어와 중국어예요."),
    (CLINICS, "주말에만 쓰는 병원은 15곳이에요."),
    (FORMS, "반려한 신청서는 34건이에요."),
    (BUDGET, "인건비로 18억 원이 나가요."),
    (PUZZLES, "학생들은 85%를 풀었고 페트럴은 55%였어요."),
    (TICKETS, "인턴이 답한 건 30%예요."),
    (JURY, "반대는 25%, 기권은 10%였어요."),
]
WRONG = [
    (POWER, "섬 전력의 69%는 태양광과 풍력이 댔어요.", "69%"),
    (FUND, "브라이트워터 펀드와 할덴시가 7,500만 달러를 냈어요.", "7,500만 달러"),
    (BUGS, "컴파일러와 설치 프로그램에서 고친 버그는 57개예요.", "57개"),
    (USES, "챗봇을 요약과 코딩에 쓰는 사람이 53%예요.", "53%"),
    (TONGUES, "학습 데이터의 79%가 영어와 한국어예요.", "79%"),
    (GREW, "스피커와 램프 매출이 65%예요.", "65%"),
    (ROSE, "스피커와 램프 매출이 65%예요.", "65%"),
    (FORMS, "승인한 신청서는 34건이에요.", "34건"),
    (BUDGET, "장비 구입에 18억 원이 나가요.", "18억 원"),
    (PUZZLES, "학생들은 55%를 풀었어요.", "55%"),
    (TICKETS, "인턴이 답한 건 36%예요.", "36%"),
    (JURY, "반대는 10%였어요.", "10%"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_figure_of_the_things_named_beside_it_is_only_to_be_declared(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_figure_of_other_things_is_blocked(source: str, draft: str, wrong: str) -> None:
    start, end = draft.index(wrong), draft.index(wrong) + len(wrong)
    found = lint_pair(source, draft)
    assert any(one.severity == "block" and one.span[0] < end and start < one.span[1] for one in found)
