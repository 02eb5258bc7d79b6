"""The citation grammar: what is one, what only looks like one, and that offsets stay true."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.text import citations


def test_a_citation_names_its_sentences_and_its_arithmetic() -> None:
    text = "84% 싸졌어요.[^S1.12 S4.3 = (1.75-0.28)/1.75] 담당자가 답했어요.[^직접: 11월 24일 담당자 메일]"
    first, second = citations.find(text)
    assert first.sources == ("S1.12", "S4.3")
    assert first.step == "(1.75-0.28)/1.75"
    assert first.articles == ("S1", "S4")
    assert second.direct == "11월 24일 담당자 메일"
    assert second.sources == ()


@pytest.mark.parametrize("text", ["[^S1]", "[^S1.x]", "[^S0.1]", "[^1]", "[^ ]"])
def test_what_only_looks_like_a_citation_is_broken(text: str) -> None:
    assert citations.find(text) == []
    assert citations.broken(f"글이에요.{text}") == [(5, 5 + len(text))]


def test_a_reader_sees_no_citation() -> None:
    text = "값이에요.[^S1.2] 끝이에요.[^S1]"
    assert citations.strip(text) == "값이에요. 끝이에요."


@given(
    st.lists(st.from_regex(r"S[1-9][0-9]?\.[1-9][0-9]?", fullmatch=True), min_size=1, max_size=4),
    st.sampled_from(["", "(1.75-0.28)/1.75", "3 + 4"]),
)
def test_what_was_written_is_read_back(sources: list[str], step: str) -> None:
    (found,) = citations.find("글." + citations.write(sources, step))
    assert (found.sources, found.step) == (tuple(sources), step)


@given(st.text(max_size=80))
def test_masking_keeps_every_offset(text: str) -> None:
    assert len(citations.mask(text)) == len(text)
