"""The particles (이)나 and (이)랑 behind the second word of a name are no part of it."""

import pytest

from pipeline.check import lint_pair

SOURCE = "Susan Fletcher, Daniel Parker and Kevin Walker will speak in Lisbon, together with Emma Turner."

RIGHT = [
    "리스본에서 수전 플레처나 에마 터너를 만날 수 있어요.",
    "리스본에서 대니얼 파커나 에마 터너를 만날 수 있어요.",
    "리스본에서 케빈 워커랑 에마 터너를 만날 수 있어요.",
]
WRONG = [
    "리스본에서 수전 골드먼이나 에마 터너를 만날 수 있어요.",
    "리스본에서 대니얼 시먼스나 에마 터너를 만날 수 있어요.",
    "리스본에서 케빈 골드먼이랑 에마 터너를 만날 수 있어요.",
]


def _doubted(draft: str) -> bool:
    return any(one.kind == "name" for one in lint_pair(SOURCE, draft))


@pytest.mark.parametrize("draft", RIGHT)
def test_a_name_before_the_particle_is_the_sources(draft: str) -> None:
    assert not _doubted(draft)


@pytest.mark.parametrize("draft", WRONG)
def test_another_family_name_before_the_particle_is_doubted(draft: str) -> None:
    assert _doubted(draft)
