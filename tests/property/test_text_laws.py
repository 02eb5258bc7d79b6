"""Laws of reading text: places are true, nothing is lost, nothing raises."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.text import josa, quantities
from pipeline.text.register import register
from pipeline.text.sentences import split

TEXTS = st.text(
    alphabet=st.sampled_from("가나다요죠.!?~ \n“”\"'()0123456789,%$억만조배abcGPT-\u2060🚀년월일"), max_size=120
)


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_sentences_lose_nothing_but_blanks_and_list_marks(text: str) -> None:
    spans = split(text)
    assert all(start < end for start, end in spans)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))
    assert all(text[start:end] == text[start:end].strip() for start, end in spans)


@given(TEXTS, st.sampled_from(["ko", "en"]))
@settings(max_examples=150, deadline=None)
def test_a_figure_stands_where_it_says(text: str, language: str) -> None:
    for found in quantities.find(text, language):
        assert 0 <= found.span[0] < found.span[1] <= len(text)
        assert found.value >= 0


@given(TEXTS, st.sampled_from(josa.PAIRS))
@settings(max_examples=150, deadline=None)
def test_a_particle_is_one_of_its_pair_or_none(word: str, pair: str) -> None:
    assert josa.particle(word, pair) in (None, *pair.split("/"))
    assert register(word)
