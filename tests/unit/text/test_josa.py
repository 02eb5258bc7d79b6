"""Particles follow how a word is read aloud."""

import pytest

from pipeline.text.josa import attach, codas, particle


@pytest.mark.parametrize(
    ("word", "pair", "right"),
    [
        ("AI", "은/는", "는"),
        ("LLM", "은/는", "은"),
        ("GPT-5.2", "이/가", "가"),
        ("$50", "으로/로", "로"),
        ("루멘 2", "은/는", "는"),
        ("LangChain", "은/는", "은"),
        ("DeepSeek", "은/는", "는"),
        ("계약(contract)", "을/를", "을"),
        ("서울", "으로/로", "로"),
        ("1조 2,000억", "이/가", "이"),
        ("128K", "을/를", "를"),
        ("LG", "은/는", "는"),
        ("TSMC", "이/가", "가"),
        ("KAIST", "으로/로", "로"),
        ("Walmart", "이/가", "가"),
        ("Samsung", "이/가", "이"),
        ("Hugging Face", "을/를", "를"),
        ("Helion", "은/는", "은"),
        ("Kaia", "은/는", "는"),
        ("TensorFlow.js", "을/를", "를"),
        ("SavedModel", "으로/로", "로"),
        ("DeepL", "으로/로", "로"),
        ("npm", "으로/로", "으로"),
        ("‘루멘 2’", "을/를", "를"),
        ("값은 0", "을/를", "을"),
    ],
)
def test_a_word_takes_the_particle_of_its_sound(word: str, pair: str, right: str) -> None:
    assert particle(word, pair) == right


@pytest.mark.parametrize("word", ["K3", "o3", "Zorblaxq", "", "?!", "FP8", "LLMs", "Datasets", "Sonnet", "Template"])
def test_two_readings_or_none_give_no_verdict(word: str) -> None:
    assert particle(word, "은/는") is None


def test_attaching_to_an_unsure_word_prints_both() -> None:
    assert attach("K3", "은/는") == "K3은(는)"
    assert attach("84%", "이에요/예요") == "84%예요"


@pytest.mark.parametrize("word", ["단⒏", "10²", "①", "H₂", "⑧"])
def test_a_figure_that_is_no_decimal_digit_says_nothing_of_its_sound(word: str) -> None:
    assert codas(word) == frozenset()
