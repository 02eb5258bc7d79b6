"""A figure that the source gives to one of several, told of another alone."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> list[str]:
    found = [one for one in lint_pair(source, draft) if one.severity == "block"]
    return [draft[slice(*one.span)] for one in found]


GROWTH = (
    "Revenue at Dropbox grew 4% in the spring quarter, while Atlassian's rose 21% and Notion more than doubled its own."
)
ROBOTS = "Tesla has 1,400 humanoid robots at work in its plants. Apptronik has 310, most of them in warehouses, and Figure 260."
CITIES = "Rents in Cambridge average £68 a square foot. In Oxford they are £59, lower than a year ago."


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (GROWTH, "드롭박스 매출은 봄 분기에 21% 늘었어요.", "21%"),
        (ROBOTS, "테슬라는 공장에서 휴머노이드 로봇 310대를 쓰고 있어요.", "310대"),
        (CITIES, "케임브리지의 연구실 임대료는 제곱피트당 59파운드예요.", "59파운드"),
        (
            "In a survey of 900 clerks, 47% said they used Slack every day and 22% said the same of Zoom.",
            "사무직 900명 가운데 매일 쓰는 도구로 슬랙을 꼽은 사람이 22%였어요.",
            "22%",
        ),
        (
            "Lyft drivers in Lisbon earned €9.40 an hour in May; those at Uber earned €8.10.",
            "5월 리스본에서 우버 기사는 시간당 9.4유로를 벌었어요.",
            "9.4유로",
        ),
        (
            "In the poll, 61% of Dutch nurses and 34% of Belgian nurses said AI saved them time.",
            "AI가 시간을 아껴 준다는 간호사가 벨기에에서는 61%였어요.",
            "61%",
        ),
        (
            "Visa processed 67 billion payments in the quarter and Mastercard 45 billion.",
            "비자는 분기에 450억 건을 처리했어요.",
            "450억 건",
        ),
    ],
)
def test_what_is_told_of_another_blocks(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in one for one in _blocked(source, draft))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (GROWTH, "아틀라시안 매출은 봄 분기에 21% 늘었어요."),
        (GROWTH, "드롭박스보다 빠른 곳도 있어요. 아틀라시안은 21% 늘었어요."),
        (ROBOTS, "앱트로닉은 310대를 쓰고 있어요."),
        (
            "Storm tracker Odile was off by 142 km, compared with 230 km for the U.S. Weather Bureau's own model.",
            "미국 기상국의 모델은 230km를 빗나갔어요.",
        ),
        (
            "Duplo sold 314 million bricks. The Danish toymaker opened 24 shops in the spring. Hasbro opened 9.",
            "듀플로는 봄에 매장 24곳을 새로 열었어요.",
        ),
        (ROBOTS, "테슬라의 경쟁사인 앱트로닉도 로봇 310대를 굴려요."),
        (CITIES, "케임브리지보다 싼 옥스퍼드의 임대료는 제곱피트당 59파운드예요."),
        (
            "OpenAI is valued at $300 billion. The London-based rival Synthesia raised $4 billion.",
            "오픈AI의 경쟁사는 40억 달러를 모았어요.",
        ),
        (
            "OpenAI has 800 million users. Analysts at Bernstein expect 900 million by June.",
            "오픈AI 이용자는 6월까지 9억 명이 될 전망이에요.",
        ),
        (
            "Starbucks opened its 900th store in Peru. The Seattle-based chain runs 40,000 stores.",
            "스타벅스는 매장 4만 곳을 운영해요.",
        ),
    ],
)
def test_what_is_told_of_its_own_stays(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


SURVEY = (
    "Asked in May, 58% of Dutch managers and 39% of Belgian managers said AI had changed how many people they hire."
)


def test_a_name_and_further_words_tell_whose_a_figure_is() -> None:
    assert _blocked(SURVEY, "AI 때문에 채용 인원이 달라졌다는 관리자가 벨기에에서는 58%였어요.") == ["58%"]
    assert _blocked(SURVEY, "AI 때문에 채용 인원이 달라졌다는 관리자가 벨기에에서는 39%였어요.") == []


ACTOR = '"I closed the shop," says Okada, a tailor with 7 clients. "Acting is my second career."'


def test_a_number_in_a_row_is_no_amount_of_a_holder() -> None:
    assert _blocked(ACTOR, "오카다는 “연기는 제2의 직업”이라고 말했어요.") == []
    assert _blocked(ACTOR, "오카다는 “연기는 제4의 직업”이라고 말했어요.") == ["4"]
    assert _blocked(ACTOR, "오카다는 손님이 2명이라고 말했어요.") == ["2명"]


FUNDED = "Sakana AI is raising $900 million at a valuation of $9 billion. Llion Jones's company was worth $2.6 billion last year."
SHARES_OF_CLOUDS = "Azure revenue grew 37%, while Google Cloud revenue grew 33%."


def test_whose_a_named_thing_is_does_not_say_what_a_figure_is_of() -> None:
    assert _blocked(FUNDED, "라이언 존스의 사카나AI가 90억 달러 몸값에 9억 달러를 모으려 해요.") == []
    assert _blocked(FUNDED, "라이언 존스의 사카나AI가 80억 달러 몸값에 9억 달러를 모으려 해요.") == ["80억 달러"]
    assert _blocked(SHARES_OF_CLOUDS, "애저의 매출은 33% 늘었어요.") == ["33%"]
