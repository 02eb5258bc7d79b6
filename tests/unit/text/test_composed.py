"""Letters in parts are put together, and every place of the result is one of the text that was typed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.text.composed import places, typed

APART = unicodedata.normalize("NFD", "값은 올랐어요. Café 3")
LETTERS = st.text(alphabet=st.sampled_from("가각ᄀ까ᅢᆨᆫ\u0301\u0323aéo \r\n가ㅏ\u3099か😀👩‍\u0f71"), max_size=40)


def test_hangul_in_parts_is_put_together_and_a_lone_return_ends_a_line() -> None:
    assert typed(f"{APART}\r다음\r\n끝") == "값은 올랐어요. Café 3\n다음\r\n끝"


@pytest.mark.parametrize("word", ["올랐어요", "Café", "3"])
def test_a_place_leads_back_to_the_same_word(word: str) -> None:
    whole, own = typed(APART), places(APART)
    start = whole.index(word)
    assert unicodedata.normalize("NFC", APART[own[start] : own[start + len(word)]]) == word


@given(LETTERS)
def test_every_place_has_one_in_order(text: str) -> None:
    own = list(places(text))
    assert len(own) == len(typed(text)) + 1
    assert own == sorted(own)
    assert (own[0], own[-1]) == (0, len(text))
