"""Which lines of lede and takeaways a rewrite of a section is asked to keep: none that tells what the person gave up there."""

import pytest

from pipeline.records import Section
from pipeline.run.authorship import Authorship

OPENED = "연안도서관이 대출 창구의 추천 도구를 껐어요.[^S2.1]"
WRONG = "9일의 일이고, 책 48권을 엉뚱한 사람에게 권했기 때문이에요.[^S2.2 S2.3]"
CAUSE = "도구를 만든 회사는 색인을 갈아 끼운 날부터라고 밝혔어요.[^S2.6]"
GONE = "연안도서관은 11월 20일에 조사 결과를 내고, 그때까지는 사서가 모든 책을 직접 골라 줘요.[^S3.4 S3.5]"
DRAFT = f"### 추천 도구를 껐어요\n\n{OPENED} {WRONG}\n\n{GONE} {CAUSE}\n"


def kept(body: str, *lines: str) -> list[bool]:
    whose, section = Authorship(DRAFT), Section("s2", "story", body)
    return [bool(whose.still_told(section, [line])) for line in lines]


@pytest.mark.parametrize(
    "line",
    [
        "추천을 멈춘 도서관은 조사가 끝날 때까지 사서가 책을 골라 줘요.[^S2.2 S3.5]",
        "조사 결과는 11월 20일에 나와요.[^S3.4 S2.1]",
        "조사 결과가 나오는 11월 20일을 적어 두세요.[^S2.6 S3.4]",
        "책 48권을 잘못 권한 도서관에서 사서가 직접 골라 줘요.[^S2.3 S3.5]",
        "고르는 일은 당분간 사서가 해요.[^S2.1 S3.5]",
        "극장은 표를 나눴고, 도서관에서는 사서가 책을 직접 골라 줘요.[^S7.1 S2.1 S3.5]",
    ],
)
def test_what_tells_a_deleted_sentence_beside_a_fact_that_stands_is_not_asked_for(line: str) -> None:
    assert kept(DRAFT.replace(f"{GONE} ", ""), line) == [False]
    assert kept(DRAFT, line) == [True]


@pytest.mark.parametrize(
    "line",
    [
        "연안도서관이 책 48권을 잘못 권한 도구를 껐어요.[^S2.3]",
        "도서관이 추천 도구를 멈췄어요.[^S2.1]",
        "색인을 갈아 끼운 날을 확인해 보세요.[^S2.6]",
        "극장은 표를 나눴고, 연안도서관은 추천 도구를 껐어요.[^S7.1 S2.1]",
        "추천 도구를 쓴다면 색인을 갈아 끼운 날부터 물어보세요.[^S2.6 S2.1]",
    ],
)
def test_what_still_stands_is_asked_for_whatever_was_deleted(line: str) -> None:
    assert kept(DRAFT.replace(f"{GONE} ", ""), line) == [True]


def test_a_figure_that_the_person_took_out_of_a_sentence_is_not_asked_for() -> None:
    vague = DRAFT.replace("책 48권을", "책 여러 권을")
    assert kept(
        vague,
        "책 48권을 잘못 권해서 도구를 껐어요.[^S2.3]",
        "도구가 48권을 엉뚱하게 골랐어요.[^S2.3 S2.1]",
        "도서관이 추천 도구를 껐어요.[^S2.1]",
    ) == [False, False, True]
