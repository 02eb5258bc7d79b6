"""What a draft writes as it sounds, and the plain words of Korean that only sound so."""

import pytest

from pipeline.check import anchors, lint_pair


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Mina Duarte said prices would fall.", "값이 석 달 만에 떨어졌어요."),
        ("Jane Moore sold the firm.", "회사는 3월 전에 팔렸어요."),
        ("Dana Priel left.", "돈을 벌지 못해 떠났어요."),
        ("Kate Brouwer called it cold.", "문을 닫는 것이 정해졌어요."),
        ("Kane Ross expects more.", "보험금을 준 건은 40건이에요."),
    ],
)
def test_a_closed_syllable_with_its_particle_is_no_name(source: str, draft: str) -> None:
    assert [one.key for one in anchors.shared(source, "en", draft) if one.key[0] == "@"] == []


@pytest.mark.parametrize(
    ("source", "draft", "key"),
    [
        ("Mina Duarte said prices would fall.", "미나 두아르테가 값을 말했어요.", "@mina"),
        ("Jane Moore sold the firm.", "제인이 회사를 팔았어요.", "@jane"),
        ("Dana Priel left.", "다나는 떠났어요.", "@dana"),
        ("Northbeam hired 40 people.", "노스 빔이 40명을 뽑았어요.", "@northbeam"),
    ],
)
def test_a_name_as_it_sounds_is_heard(source: str, draft: str, key: str) -> None:
    assert key in [one.key for one in anchors.shared(source, "en", draft)]


def test_a_length_of_time_names_nobody() -> None:
    source = (
        "The price of a used AI server fell to $41,000 in September from $50,000 in June, according to broker Rackline. "
        "Supply has jumped. Rackline's Mina Duarte said prices would go on falling."
    )
    found = lint_pair(source, "중고 AI 서버 값이 석 달 만에 18% 떨어졌어요.")
    assert [one for one in found if one.severity == "block"] == []
