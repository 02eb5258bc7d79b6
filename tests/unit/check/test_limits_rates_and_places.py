"""Limits, times for which a figure is told, and places of two figures: each right telling with a twin that is wrong."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

FREE = "The weights are free for companies with fewer than 500 employees; larger firms pay $30,000 a year."
UNCOVERED = "At least 26 of the languages had never been covered by any commercial system, the foundation said."
ODD = "도담의 누적 투자금은 1850억 원이며, API 고객은 340여 곳이다."
LIMITED = "무료 이용자의 통화 요약은 한 달 30건까지로 제한한다."
FIFTH = "Fewer than one in five users had told their patients."
FOURTH = "More than one in four users had told their patients."
WORDS = "The model takes up 1.7 gigabytes and produces 38 words a second on the Z7 and 21 on last year's Z6."
OVEN = "The press stamps 40 lids a minute and the new oven bakes 900 loaves an hour."
PRINTERS = "새 인쇄기는 1분에 40장을 찍고, 옛 인쇄기는 시간당 900장을 찍는다."
HOURS = "한 사람이 한 달에 쓴 시간은 도담이 평균 6.2시간으로 루미챗의 4.5시간보다 길었다."
QUOTED = "한 사람이 한 달에 쓴 시간은 ‘한결이’가 평균 6.2시간으로 ‘루미챗’의 4.5시간보다 길었다."
PLACEBO = (
    "Side effects led 8 percent of the NB-417 group to stop treatment, compared with 5 percent of the placebo group."
)
RECALL = "AI users recalled 38 percent of the key facts, compared with 57 percent in the control group."
DIVISIONS = (
    "Its AI division brought in $2.1 billion in revenue, while storage, its oldest business, contributed $3.3 billion."
)
CELLS = "The Lyon plant made 42,000 cells in May, while the Ghent plant made 29,000."
EXAM = "Quarry scored 81.5 on the exam, while Marrow managed 77.2 and the open model Finch 60.1."
STACKS = "The chip is made by Formosa Advanced on a 2-nanometre process and combines four compute dies with twelve memory stacks."
LONGER = "The best model, A4, reached 52.0%. A4 needed 74 minutes per task, whereas Magpie needed 48 minutes."
ROWS = [
    # nobody reckons with the number of a process
    (STACKS, "2나노 공정으로 만드는 칩에는 다이 네 개와 메모리 스택 열두 개가 들어가요.", "2나노 공정으로 만드는 칩에는 다이 네 개와 메모리 스택 여덟 개가 들어가요.", "여덟 개"),
    # how much longer than another is no share of one; so much for each is an average already
    (LONGER, "A4가 과제 하나에 들인 시간은 평균 74분으로, 매그파이보다 26분 길었어요.", "A4가 과제 하나에 들인 시간은 74분으로, 매그파이보다 36분 길었어요.", "36분"),
    # the last that a limit leaves out is not within it
    (FREE, "직원 500명 미만이면 공짜예요.", "직원 500명까지는 공짜예요.", "500명까지"),
    (FREE, "직원이 500명이 안 되는 회사는 공짜예요.", "직원이 500명 이하인 회사는 공짜예요.", "500명"),
    # what both texts deny turns no bound
    (UNCOVERED, "어떤 상용 시스템도 다루지 않은 언어가 적어도 26개예요.", "어떤 상용 시스템도 다루지 않은 언어가 많아야 26개예요.", "26개"),
    # 340여 곳 are more than 340
    (ODD, "API를 쓰는 고객은 340곳이 조금 넘어요.", "API를 쓰는 고객은 340곳이 채 안 돼요.", "340곳"),
    (LIMITED, "무료 이용자는 통화 요약을 달마다 많아야 30건 쓸 수 있어요.", "무료 이용자는 통화 요약을 달마다 적어도 30건 쓸 수 있어요.", "30건"),
    # a share in people has a bound too
    (FIFTH, "환자에게 밝힌 이용자는 다섯 명에 한 명이 안 돼요.", "환자에게 밝힌 이용자는 다섯 명에 한 명을 조금 넘었어요.", "한 명"),
    (FIFTH, "환자에게 밝히지 않은 이용자는 다섯 명 중 네 명이 넘어요.", "환자에게 밝힌 이용자는 다섯 명 중 한 명이 넘어요.", "한 명"),
    (FOURTH, "환자에게 밝힌 이용자는 네 명에 한 명이 넘었어요.", "환자에게 밝힌 이용자는 네 명 중 한 명이 안 돼요.", "한 명"),
    # for each second is not for each minute
    (WORDS, "Z7에서 1초에 38단어를 만들어 내요.", "Z7에서 1분에 38단어를 만들어 내요.", "1분에 38단어"),
    (OVEN, "새 오븐은 한 시간에 빵 900개를 구워요.", "새 오븐은 1분에 빵 900개를 구워요.", "1분에"),
    (OVEN, "새 오븐은 1분에 빵 15개꼴로 구워요.", "프레스는 1시간에 뚜껑 40개를 찍어요.", "1시간에"),
    (PRINTERS, "새 인쇄기는 1분에 40장을 찍어요.", "새 인쇄기는 한 시간에 40장을 찍어요.", "한 시간에"),
    # whose a figure is
    (HOURS, "한 사람이 한 달에 쓴 시간은 도담이 평균 6.2시간, 루미챗이 4.5시간이었어요.", "한 사람이 한 달에 쓴 시간은 루미챗이 평균 6.2시간, 도담이 4.5시간이었어요.", "6.2시간"),
    (QUOTED, "한 사람이 한 달에 쓴 시간은 한결이가 평균 6.2시간, 루미챗이 4.5시간이었어요.", "한 사람이 한 달에 쓴 시간은 루미챗이 평균 6.2시간, 한결이가 4.5시간이었어요.", "6.2시간"),
    (PLACEBO, "치료를 그만둔 비율은 약을 쓴 쪽이 8%, 가짜 약을 쓴 쪽이 5%였어요.", "치료를 그만둔 비율은 약을 쓴 쪽이 5%, 가짜 약을 쓴 쪽이 8%였어요.", "5%"),
    (RECALL, "AI를 쓴 쪽은 38%를, 쓰지 않은 쪽은 57%를 기억했어요.", "AI를 쓴 쪽은 57%를, 쓰지 않은 쪽은 38%를 기억했어요.", "57%"),
    (DIVISIONS, "매출 33억 달러를 올린 저장 부문이 21억 달러에 그친 AI 부문을 앞질렀어요.", "매출 33억 달러를 올린 AI 부문이 21억 달러에 그친 저장 부문을 앞질렀어요.", "33억 달러"),
    (CELLS, "4만 2,000개를 기록한 리옹 공장은 2만 9,000개에 그친 겐트 공장을 앞섰어요.", "4만 2,000개를 기록한 겐트 공장은 2만 9,000개에 그친 리옹 공장을 앞섰어요.", "4만 2,000개"),
    (EXAM, "60.1점에 그친 핀치는 77.2점을 받은 마로에 뒤졌어요.", "81.5점을 받은 마로가 77.2점에 그친 쿼리를 앞섰어요.", "81.5점"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong", "words"), ROWS, ids=[row[2] for row in ROWS])
def test_the_twin_of_a_right_telling_is_found(source: str, right: str, wrong: str, words: str) -> None:
    assert [one.message for one in lint_pair(source, right) if one.severity == "block"] == []
    assert blocked_at(source, wrong, words)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The fair drew fewer than 500 visitors, the city said.", "장터를 찾은 사람은 500명까지 안 됐어요."),
        ("The plan allows up to 500 users.", "이 요금제는 500명까지 쓸 수 있어요."),
        ("About 22% of the users had told their patients.", "환자에게 밝힌 이용자는 다섯 명에 한 명이 조금 넘어요."),
        (
            "More than one in four users had told their patients.",
            "환자에게 밝히지 않은 이용자는 네 명 중 세 명이 안 돼요.",
        ),
    ],
)
def test_what_says_the_same_otherwise_is_free(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []
