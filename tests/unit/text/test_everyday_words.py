"""Which words are everybody's, and none a name."""

import time

import pytest

from pipeline.text import everyday_words


@pytest.mark.parametrize(
    "word", ["마음이", "저한테도", "편지에서는", "오늘은", "읽은", "바꾸기도", "했는데도", "무엇보다도"]
)
def test_a_word_of_every_day_is_known_with_its_particles(word: str) -> None:
    assert everyday_words.homely(word)


@pytest.mark.parametrize(
    "word",
    [
        "주가는",
        "속도는",
        "제도가",
        "수익은",
        "실적을",
        "상담은",
        "광고도",
        "이미지는",
        "카드는",
        "바나나는",
        "크레인가드를",
    ],
)
def test_a_particle_is_told_from_the_end_of_a_word(word: str) -> None:
    assert not everyday_words.homely(word)


def test_a_word_without_end_takes_no_time() -> None:
    start = time.process_time()
    for word in ("가" * 20_000, "생각에서" * 5_000):
        everyday_words.homely(word)
    assert time.process_time() - start < 5
