"""Particles follow how a word is read aloud."""

import pytest

from pipeline.check import korean
from pipeline.text.josa import attach, codas, particle


@pytest.mark.parametrize(
    ("word", "pair", "right"),
    [
        ("AI", "은/는", "는"),
        ("LLM", "은/는", "은"),
        ("GPT-5.2", "이/가", "가"),
        ("$50", "으로/로", "로"),
        ("40분의 1", "은/는", "은"),
        ("3분의 2", "이에요/예요", "예요"),
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
        ("12㎞", "은/는", "는"),
        ("30㎡", "을/를", "를"),
        ("25㎏", "은/는", "은"),
        ("120km/h", "으로/로", "로"),
        ("900MB/s", "이/가", "가"),
        ("30m2", "은/는", "는"),
        ("3-0", "으로/로", "으로"),
        ("2-1", "으로/로", "로"),
        ("S&P 500", "은/는", "은"),
        ("안드로이드 16", "은/는", "은"),
        ("【속보】", "은/는", "는"),
        ("2m 3cm", "을/를", "를"),
        ("85Nm", "으로/로", "로"),
        ("FLOP", "을/를", "을"),
    ],
)
def test_a_word_takes_the_particle_of_its_sound(word: str, pair: str, right: str) -> None:
    assert particle(word, pair) == right


@pytest.mark.parametrize(
    "word",
    [
        "METR",
        "5kn",
        "3ct",
        "K3",
        "o3",
        "Zorblaxq",
        "",
        "?!",
        "FP8",
        "LLMs",
        "Datasets",
        "Sonnet",
        "Template",
        "Granite",
    ],
)
def test_two_readings_or_none_give_no_verdict(word: str) -> None:
    assert particle(word, "은/는") is None


def test_attaching_to_an_unsure_word_prints_both() -> None:
    assert attach("K3", "은/는") == "K3은(는)"
    assert attach("84%", "이에요/예요") == "84%예요"


@pytest.mark.parametrize("word", ["단⒏", "10²", "①", "H₂", "⑧"])
def test_a_figure_that_is_no_decimal_digit_says_nothing_of_its_sound(word: str) -> None:
    assert codas(word) == frozenset()


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("30℃는", "30℃은"), ("12㎞를", "12㎞을"), ("시속 120km/h로", "시속 120km/h으로"), ("“검색”은", "“검색”는"), ('"신뢰"가', '"신뢰"이'), ("<바다>는", "<바다>은"),
        ("**굵은 글**은", "**굵은 글**는"), ("B팀이", "B팀가"), ("AI칩을", "AI칩를"), ("S&P 500은", "S&P 500는"), ("3-0으로", "3-0로"),
    ],
)  # fmt: skip
def test_the_particle_behind_it_is_judged(right: str, wrong: str) -> None:
    for found, told in ((right, False), (wrong, True)):
        uses = [
            one for one in korean.uses(f"{found} 봤어요.") if particle(one.word, one.pair) not in (None, one.particle)
        ]
        assert bool(uses) is told, found


@pytest.mark.parametrize(
    "text",
    ["Alpenrück이 냈어요.", "“된다”는 말이에요.", '"A" 그리고 "B"라는 말', "`main.py`은 코드예요.", "AI에서는 달라요."],
)
def test_what_may_be_read_otherwise_is_left_alone(text: str) -> None:
    assert [one for one in korean.uses(text) if particle(one.word, one.pair) not in (None, one.particle)] == []
