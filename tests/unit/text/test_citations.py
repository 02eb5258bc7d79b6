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


@pytest.mark.parametrize(
    "mark",
    ["[^직접: 11월 24일 [담당자] 메일]", "[^직접: [a]와 [b]]", "[^direct: mail [sic] of Nov 24]", "[^S1.12 [메모] S4]"],
)
def test_brackets_inside_leave_nothing_behind(mark: str) -> None:
    text = f"담당자가 답했어요.{mark} 다음이에요.[^S1.2] [괄호]"
    assert citations.strip(text) == "담당자가 답했어요. 다음이에요. [괄호]"
    assert len(citations.find(text)) == 1 + ("S4" not in mark)
    assert citations.broken(text) == ([(10, 10 + len(mark))] if "S4" in mark else [])


def test_a_bracket_that_stays_open_takes_no_more_than_it_did() -> None:
    text = "가요.[^직접: 메모 [b] 나요.[^S1.2]"
    assert [one.direct or one.sources for one in citations.find(text)] == ["메모 [b", ("S1.2",)]
