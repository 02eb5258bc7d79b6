"""How words of two languages are seen, and which of them are told for each other."""

import pytest

from bench.told_words import kept, learn
from pipeline.check.vocabulary import told_words


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        (("narrow", "narrowed", "narrows", "narrowing"), "narrow"),
        (("inventory", "inventories"), "inventory"),
        (("trimmed", "trims", "trim"), "trim"),
        (("price", "prices", "priced"), "pric"),
        (("Huawei's", "huawei"), "huawei"),
        (("loss", "Loss"), "loss"),
    ],
)
def test_forms_of_an_english_word_are_one(words: tuple[str, ...], seen: str) -> None:
    assert {told_words.stem(word) for word in words} == {seen}


def test_a_korean_word_is_seen_without_its_particle_and_by_its_beginning() -> None:
    assert told_words.korean("재고가 줄었어요, HBM4는") == ["재고", "재고~", "줄었어요", "줄었~", "hbm", "4", "는"]


def test_learned_words_are_told_for_each_other() -> None:
    assert "revenu" in told_words.told_for("매출")
    assert "contract" in told_words.told_for("계약")
    assert told_words.told_for("가나다라마바사") == {}
    assert all(0 < likely <= 1 for likely in told_words.told_for("매출").values())


def test_words_that_always_meet_are_learned_for_each_other() -> None:
    pairs = [
        (("배", "항구"), ("ship", "port")),
        (("배", "바람"), ("ship", "wind")),
        (("항구", "바람"), ("port", "wind")),
    ]
    words = kept(learn(pairs * 20))
    assert {word: others[0][0] for word, others in words.items()} == {"배": "ship", "항구": "port", "바람": "wind"}
