"""What a text is measured by: words, tokens, letters and pages are told apart, however the number is written."""

import pytest

from pipeline.check import lint_pair
from pipeline.records import Finding


def _blocking(source: str, draft: str) -> list[Finding]:
    return [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("An essay may have 700 words.", "글은 토큰 700개까지예요."),
        ("The reader takes 900 characters.", "한 번에 단어 900개를 읽어요."),
        ("It was trained on 12 trillion tokens.", "단어 12조 개로 학습했어요."),
        ("한 편은 700단어까지다.", "한 편은 토큰 700개까지예요."),
    ],
)
def test_a_number_of_pieces_is_of_the_sources_kind(source: str, draft: str) -> None:
    assert _blocking(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("An essay may have 700 words.", "글은 단어 700개까지예요."),
        ("The reader takes 900 characters.", "한 번에 글자 900개를 읽어요."),
        ("It was trained on 12 trillion tokens.", "토큰 12조 개로 학습했어요."),
        ("The store sells 700 pens.", "이 가게는 펜 700개를 팔아요."),
    ],
)
def test_the_same_kind_stands(source: str, draft: str) -> None:
    assert _blocking(source, draft) == []
