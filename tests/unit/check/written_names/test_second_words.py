"""A name of two words of which one is the source's and the other stands nowhere."""

import pytest

from pipeline.check import lint_pair

SCRIBE = "The firm's tool, Corvid Scribe, takes notes in 12 languages."
LATHAM = "Latham Orchards will sell its cider under the name Amber Dusk."
WRONG = [
    (SCRIBE, "회사의 도구 Corvid Quill은 12개 언어로 받아 적어요.", "Corvid Quill"),
    (SCRIBE, "회사의 도구 Raven Scribe는 12개 언어로 받아 적어요.", "Raven Scribe"),
    (SCRIBE, "회사의 도구 '코비드 퀼'은 12개 언어로 받아 적어요.", "코비드 퀼"),
    (LATHAM, "사과주 이름은 Amber Dawn이에요.", "Amber Dawn"),
]
RIGHT = [
    (SCRIBE, "회사의 도구 Corvid Scribe는 12개 언어로 받아 적어요."),
    (SCRIBE, "회사의 도구 '코비드 스크라이브'는 12개 언어로 받아 적어요."),
    (SCRIBE, "Corvid Cloud 고객이 쓰는 도구 코비드 스크라이브는 12개 언어로 받아 적어요."),
    (SCRIBE, "회사의 도구 코비드 서비스는 12개 언어로 받아 적어요."),
    (LATHAM, "사과주 이름은 'Amber Dusk(앰버 더스크)'예요."),
]


@pytest.mark.parametrize(("source", "draft", "name"), WRONG)
def test_a_name_with_a_word_of_nowhere_blocks(source: str, draft: str, name: str) -> None:
    found = [one for one in lint_pair(source, draft) if one.kind == "name" and one.severity == "block"]
    assert [draft[slice(*one.span)] for one in found] == [name]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_sources_name_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.kind == "name" and one.severity == "block"]
