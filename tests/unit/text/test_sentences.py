"""Sentences are cut without losing a place."""

from time import process_time

import pytest

from pipeline.text.citations import MASK
from pipeline.text.sentences import sentences, split
from tests.eval.sampled import part


def test_a_masked_citation_belongs_to_its_sentence() -> None:
    assert sentences(f"값이 내렸어요.{MASK * 7} 다음이에요.") == [f"값이 내렸어요.{MASK * 7}", "다음이에요."]


def test_english_abbreviations_quotes_and_initials_do_not_end_a_sentence() -> None:
    text = 'Mr. Smith of the U.S. Senate paid $1.5 billion. "It works. Now," he said. J. K. Rowling agreed.'
    assert sentences(text) == [
        "Mr. Smith of the U.S. Senate paid $1.5 billion.",
        '"It works. Now," he said.',
        "J. K. Rowling agreed.",
    ]


@pytest.mark.parametrize(
    "text", ["값이 내렸어요." + MASK * 200 + "그래서요.", "가" + "." * 50_000 + "나", "가요." + "🧪" * 50_000 + "나"]
)
def test_marks_without_a_blank_behind_them_are_cut_in_time(text: str) -> None:
    before = process_time()
    assert sentences(text) == [text]
    assert process_time() - before < 2


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("좋아졌어요… 다만 느려요. 끝이에요.", ["좋아졌어요… 다만 느려요.", "끝이에요."]),
        ("파일은 두 개예요. main.py부터 열어요.", ["파일은 두 개예요.", "main.py부터 열어요."]),
        ("4.5점이에요 ⭐ 후기는 많아요.", ["4.5점이에요 ⭐", "후기는 많아요."]),
        ("‘서두르지 말 것. 틀리지 말 것.’이라고 썼어요. 끝.", ["‘서두르지 말 것. 틀리지 말 것.’이라고 썼어요.", "끝."]),
        ("ver. 3은 곧 나와요. 무료예요.", ["ver. 3은 곧 나와요.", "무료예요."]),
        ("2026. 1. 15. 기준이에요. 끝.", ["2026. 1. 15. 기준이에요.", "끝."]),
        ("Out on 2026. 1. 15. It costs 3.", ["Out on 2026. 1. 15.", "It costs 3."]),
    ],
)
def test_a_sentence_ends_where_a_reader_stops(text: str, cut: list[str]) -> None:
    assert sentences(text) == cut


@pytest.mark.parametrize(
    "unit", part(["가. ", "a", '."', "( ", "1. ", "\n", "~", "🚀 ", MASK, ". ", "“가.” ", "‘가. "], 3)
)
def test_a_line_of_200_kilobytes_is_cut_in_time(unit: str) -> None:
    started = process_time()
    split(unit * (200_000 // len(unit)))
    assert process_time() - started < 3.0
