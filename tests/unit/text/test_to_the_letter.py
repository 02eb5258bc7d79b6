"""A name is found wherever it stands, whatever its letters mean in a pattern."""

import pytest

from pipeline.text.to_the_letter import places


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("Orla", "Orla and Orlando", [(0, 4), (9, 13)]),
        ("A.B", "AxB, A.B", [(5, 8)]),
        ("나나", "나나나", [(0, 2), (1, 3)]),
        ("Orla", "orla", []),
    ],
)
def test_every_place_of_a_name_is_found(name: str, text: str, found: list[tuple[int, int]]) -> None:
    assert list(places(name, text)) == found
