"""Two Korean sentences have the figures together that each has alone, but for what a sum lends to the figures behind it."""

from itertools import permutations

import pytest

from pipeline.check import lint_pair
from pipeline.text import quantities

SENTENCES = (
    "성장률 전망을 6.5%로 제시했다.",
    "종전 전망은 6.8%였다.",
    "이용자는 1억 2,000만 명이에요.",
    "직원 640명이 세 곳에서 일해요.",
    "응답 시간은 9.8초에서 2초로 줄었고요.",
    "지난해 3분기에는 14만 대를 팔았어요.",
    "1공장은 60%, 2공장은 40%를 맡아요.",
    "열에 넷은 쓰지 않는다고 답했습니다.",
    "3월 6일부터 닷새 동안 열려요.",
    "기온이 영하 12도까지 내려갔어요.",
    "그중 3분의 1은 징벌적 배상이에요.",
    "큐원3 32B는 54개 언어를 읽어요.",
)


@pytest.mark.parametrize(("first", "second"), list(permutations(SENTENCES, 2)))
def test_sentences_without_sums_are_read_alone_as_they_are_together(first: str, second: str) -> None:
    start = len(first) + 1
    alone = [(one.kind, one.unit, one.value, one.span) for one in quantities.find(first, "ko")]
    alone += [
        (one.kind, one.unit, one.value, (one.span[0] + start, one.span[1] + start))
        for one in quantities.find(second, "ko")
    ]
    together = quantities.find(f"{first} {second}", "ko")
    assert [(one.kind, one.unit, one.value, one.span) for one in together] == alone


def test_figures_that_changed_places_over_two_sentences_are_found() -> None:
    source = "The bank now expects growth of 6.5%. Its earlier forecast was 6.8%."
    found = lint_pair(source, "은행은 올해 성장률을 6.8%로 내다봤어요. 이전 전망치는 6.5%였어요.")
    assert any(one.severity == "block" for one in found)
    right = lint_pair(source, "은행은 올해 성장률을 6.5%로 내다봤어요. 이전 전망치는 6.8%였어요.")
    assert not any(one.severity == "block" for one in right)
