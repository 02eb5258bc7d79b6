"""What a change leaves or makes, first places, ages, halves and days told otherwise: what follows stands, what does not blocks."""

import pytest

from pipeline.check import lint_pair

_KEYNOTE = "The conference is on October 6. The keynote will be streamed at 10 a.m. Pacific time. Applications close on July 30."
RIGHT = (
    ("Sales have dropped by more than two-thirds since 2019.", "매출이 2019년 이후 3분의 1 밑으로 쪼그라들었대요."),
    ("It matches the best score while using 76% fewer output tokens.", "출력 토큰은 그 4분의 1도 안 쓴대요."),
    ("Revenue surged 204%, with net profit up nearly fivefold.", "매출이 1년 전의 세 배로 불어났어요."),
    (
        "It shrank the wheel from 11.9 MB to 7.2 MB. 99.1% of downloads were safe.",
        "패키지가 11.9MB에서 7.2MB로 40%쯤 가벼워졌어요.",
    ),
    ("Ticket prices have fallen 5.3% since 2019.", "표값이 2019년보다 5% 남짓 싸졌어요."),
    ("It is the company's third price increase in as many years.", "3년 사이 벌써 세 번째 인상이에요."),
    ("The site must remove account holders under 16.", "만 열다섯 살 이하는 계정을 가질 수 없어요."),
    ("An AI topped the leaderboard for the second consecutive quarter.", "AI가 두 분기 내리 1위를 했어요."),
    ("Nearly nine in ten save at least an hour a week.", "열에 아홉 가까이가 일주일에 한 시간 이상을 아껴요."),
    (_KEYNOTE, "첫 강연은 우리 시간으로 7일 새벽 2시에 중계돼요."),
    ("A law barring under-16s takes effect on December 10. It will fine sites. Meta begins on December 4.", "메타는 12월 10일보다 엿새 빠른 12월 4일부터 시작해요."),
    ("Liverpool have spent 446 million pounds. Chelsea's outlay of 434.5 million was the record.", "리버풀이 첼시의 4억 3450만 파운드 기록을 넘어섰어요."),
    ("The airport will charge 12 Singapore dollars more, taking the fee to 79.20 from 67.20 dollars.", "요금이 67.20싱가포르달러에서 79.20싱가포르달러가 돼요."),
)  # fmt: skip
WRONG = (
    (
        "Sales have dropped by more than two-thirds since 2019.",
        "매출이 2019년 이후 5분의 1 밑으로 쪼그라들었대요.",
        "5분의 1",
    ),
    ("Revenue surged 204%, with net profit up nearly fivefold.", "매출이 1년 전의 네 배로 불어났어요.", "네 배"),
    ("Ticket prices have fallen 5.3% since 2019.", "표값이 2019년보다 8% 남짓 싸졌어요.", "8%"),
    ("It is the company's third price increase in as many years.", "5년 사이 벌써 세 번째 인상이에요.", "5년"),
    ("The site must remove account holders under 16.", "만 열네 살 이하는 계정을 가질 수 없어요.", "열네 살"),
    (
        "Nearly nine in ten save at least an hour a week.",
        "열에 일곱 가까이가 일주일에 한 시간 이상을 아껴요.",
        "열에 일곱",
    ),
    (_KEYNOTE, "첫 강연은 우리 시간으로 6일 새벽 2시에 중계돼요.", "6일"),
    ("A law barring under-16s takes effect on December 10. It will fine sites. Meta begins on December 4.", "메타는 12월 10일보다 나흘 빠른 12월 4일부터 시작해요.", "나흘"),
)  # fmt: skip


def _blocked(source: str, draft: str) -> set[str]:
    return {draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"}


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_a_change_or_another_wording_gives_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == set()


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_no_change_gives_blocks(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in told or told in wrong for told in _blocked(source, draft))
