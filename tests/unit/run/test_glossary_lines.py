"""Terms go into the settings as lines of their own: every other letter of the file stays."""

import difflib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.config import load_text
from pipeline.run.glossary_lines import with_terms

SHIPPED = (Path(__file__).parents[3] / "sources.yaml").read_text("utf-8")
SOURCES = 'sources:\n  - {name: a, url: "https://a.example/"}\n'


def test_the_shipped_settings_get_the_line_and_keep_all_else() -> None:
    made = with_terms(SHIPPED, {"회사": "업체"})
    changed = [line for line in difflib.ndiff(SHIPPED.splitlines(), made.splitlines()) if line[0] in "+-?"]
    assert changed == ["+     회사: 업체"]
    assert "가중치 공개\n    회사: 업체\n\n  # 같은 이름을" in made


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "newsletter:\n  name: x\n  glossary: {}   # 용어\n",
            "newsletter:\n  name: x\n  glossary: {회사: 업체}   # 용어\n",
        ),
        ("newsletter:\n  name: x\n  glossary:\n", "newsletter:\n  name: x\n  glossary: {회사: 업체}\n"),
        (
            "newsletter:\n  name: x\n  glossary: null # 없음\n",
            "newsletter:\n  name: x\n  glossary: {회사: 업체} # 없음\n",
        ),
        (
            "newsletter:\n  glossary: {가: 나}\n  name: x\n",
            "newsletter:\n  glossary: {가: 나, 회사: 업체}\n  name: x\n",
        ),
        (
            "newsletter:\n  glossary: {가: 나,}\n  name: x\n",
            "newsletter:\n  glossary: {가: 나,회사: 업체}\n  name: x\n",
        ),
        ("newsletter:\n  # 이름\n  name: x\n", "newsletter:\n  # 이름\n  glossary:\n    회사: 업체\n  name: x\n"),
        ("newsletter: {name: x}\n", "newsletter: {glossary: {회사: 업체}, name: x}\n"),
        (
            "newsletter:\n  name: x\n  glossary:\n      가: 나 # 왜\n  # 끝\n",
            "newsletter:\n  name: x\n  glossary:\n      가: 나 # 왜\n      회사: 업체\n  # 끝\n",
        ),
        (
            "newsletter:\n  name: x\n  glossary:\n    회사: 기업 # 왜\n",
            "newsletter:\n  name: x\n  glossary:\n    회사: 업체 # 왜\n",
        ),
        (
            "\ufeffnewsletter:\r\n  name: x\r\n  glossary:\r\n    가: 나\r\n",
            "\ufeffnewsletter:\r\n  name: x\r\n  glossary:\r\n    가: 나\r\n    회사: 업체\r\n",
        ),
    ],
)
def test_a_term_is_written_as_the_glossary_is(before: str, after: str) -> None:
    made = with_terms(before + SOURCES, {"회사": "업체"})
    assert made == after + SOURCES
    assert load_text(made.removeprefix("\ufeff")).newsletter.glossary["회사"] == "업체"


def test_a_glossary_at_the_very_end_gets_its_line() -> None:
    made = with_terms(f"{SOURCES}newsletter:\n  name: x\n  glossary:\n    가: 나", {"회사": "업체"})
    assert made.endswith("    가: 나\n    회사: 업체\n")


WORD = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn", "Zl", "Zp"]), min_size=1, max_size=12).map(str.strip)


@settings(max_examples=30)
@given(st.dictionaries(WORD.filter(bool), WORD.filter(bool), min_size=1, max_size=3))
def test_whatever_the_words_are_they_are_read_as_they_were(terms: dict[str, str]) -> None:
    known = load_text(SHIPPED).newsletter
    made = load_text(with_terms(SHIPPED, terms)).newsletter
    assert made.glossary == {**known.glossary, **terms}
    assert made.aliases == known.aliases
