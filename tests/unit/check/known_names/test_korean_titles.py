"""A titled Korean name that no Korean article has, or with another one's title, is found."""

import pytest

from pipeline.check import lint_pair

SOURCE = "교원 단체 소하린 대변인은 연수가 모자란다고 말했다. 게임사 파랑섬 최이진 재무총괄은 광고비를 줄였다고 설명했다. 하람증권 배가온 애널리스트는 목표주가를 낮췄다. 편백대 서노을 교수는 지켜보자고 했다."
WRONG = [
    ("소하연 대변인은 연수가 모자란다고 했어요.", "소하연 대변인"),
    ("목표주가는 낮아졌어요. 최이진 애널리스트는 광고비를 줄였다고 했어요.", "최이진 애널리스트"),
]
RIGHT = [
    "소하린 대변인은 연수가 모자란다고 했어요.",
    "최이진 재무총괄은 광고비를 줄였다고 했어요.",
    "배가온 애널리스트는 목표주가를 내렸어요.",
    "서노을 박사는 더 지켜보자고 했어요.",  # what scholars are called changes with the writer
    "편백대 소속 교수는 더 지켜보자고 했어요.",
]


def _blocked(draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(SOURCE, draft) if one.severity == "block"]


@pytest.mark.parametrize(("draft", "name"), WRONG)
def test_a_name_of_nobody_and_a_title_of_another_one_are_found(draft: str, name: str) -> None:
    assert name in _blocked(draft)


@pytest.mark.parametrize("draft", RIGHT)
def test_a_name_with_its_own_title_is_left_alone(draft: str) -> None:
    assert _blocked(draft) == []
