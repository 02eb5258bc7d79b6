import pytest

from pipeline.check.vocabulary import dictionary
from pipeline.check.vocabulary.told_words import stem


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("느려졌어요", "slow"),
        ("도왔어요", "help"),
        ("백신을", "vaccine"),
        ("위조된", "fake"),
        ("값은", "price"),
        ("빌려준", "lent"),
        ("교수들은", "professor"),
    ],
)
def test_a_korean_word_is_told_for_its_english_one_whatever_its_ending(korean: str, english: str) -> None:
    assert stem(english) in dictionary.told_for(korean)


@pytest.mark.parametrize("korean", ["은", "겠습니다만", "값비싸다니까요", "쾅"])
def test_a_word_of_another_beginning_is_not_told_for_a_noun_of_one_syllable(korean: str) -> None:
    assert stem("price") not in dictionary.told_for(korean)


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("knew", "know"),
        ("slower", "slow"),
        ("bigger", "big"),
        ("cheapest", "cheap"),
        ("won", "win"),
        ("heavier", "heavy"),
    ],
)
def test_an_irregular_form_and_a_comparative_are_known_by_their_base(word: str, base: str) -> None:
    assert stem(base) in dictionary.lemmas(word)


@pytest.mark.parametrize(("one", "other"), [("permanent", "temporary"), ("thick", "thin"), ("cheap", "expensive")])
def test_opposites_hold_both_ways(one: str, other: str) -> None:
    assert stem(other) in dictionary.opposites(stem(one))
    assert stem(one) in dictionary.opposites(stem(other))


def test_words_are_found_with_their_places() -> None:
    text = "교수는 백신이 위조됐다고 했어요."
    found = {text[slice(*span)]: stems for span, stems in dictionary.korean(text)}
    assert stem("professor") in found["교수는"]
    assert stem("vaccine") in found["백신이"]


def test_every_row_has_a_word_and_what_it_is_told_by_or_turned_by() -> None:
    rows = dictionary._rows()  # the file as it is read
    assert len(rows) > 5000
    assert all(word and (begins or others) for word, begins, others in rows)
    assert all(len(begin.rstrip(".~")) > 1 or begin[-1] in ".~" for _, begins, _ in rows for begin in begins)
