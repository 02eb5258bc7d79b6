"""A family name of several words, with particles in small or capital letters, is written in one Hangul word."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    ("Eline Van der Velden made it.", "엘리너 판데르벨던이 만들었어요."),
    ("Pieter van der Does left Adyen.", "피터르 판데르두스가 아디옌을 떠났어요."),
    ("Jordan De La Cruz met Anita Di Marco and Eyal Ben David.", "조던 델라크루즈가 아니타 디마르코와 에얄 벤다비드를 만났어요."),
    ("Fernando Haddad spoke.", "페르난두 아다지가 연설했어요."),
]  # fmt: skip
WRONG = [
    ("Eline Van der Velden made it.", "엘리너 얀센이 만들었어요."),
    ("Pieter van der Does left Adyen.", "피터르 슈미트가 아디옌을 떠났어요."),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_name_with_its_particles_does_not_block(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_another_family_name_blocks(source: str, draft: str) -> None:
    assert any(one.kind == "name" and one.severity == "block" for one in lint_pair(source, draft))
