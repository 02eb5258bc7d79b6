"""What a Korean text is about is read up to its last letter, and no further."""

import pytest

from pipeline.check import anchors
from pipeline.check.vocabulary import lexicon


@pytest.mark.parametrize("length", range(1, lexicon.LONGEST + 1))
def test_no_word_reaches_beyond_the_end_of_a_text(length: int) -> None:
    words = sorted(word for word in lexicon.korean() if len(word) == length and lexicon.korean()[word])[:40]
    for text in (*words, *(f"새 {word}" for word in words)):
        found = anchors.shared(text, "ko", text)
        assert all(end <= len(text) for one in found for _, end in one.draft)


@pytest.mark.parametrize("word", ["데이터센터", "이용자", "매출"])
def test_the_longest_word_is_found_at_the_end_of_a_text(word: str) -> None:
    text = f"새로운 {word}"
    assert lexicon.korean()[word]
    assert any(text[slice(*span)] == word for one in anchors.shared(text, "ko", text) for span in one.draft)
