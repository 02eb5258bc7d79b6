"""What is left beside the part that goes: 41곳을 정리하고 89곳만 남겨요."""

import pytest

from pipeline.check import lint_pair


@pytest.mark.parametrize(
    "draft", ["점포 41곳을 정리하고 89곳만 남겨요.", "41곳을 닫고 89곳을 남겨요.", "점포 89곳은 남아요."]
)
def test_what_is_told_as_left_is_what_is_left(draft: str) -> None:
    found = lint_pair("The company will close 41 of its 130 stores.", draft)
    assert [one.message for one in found if one.severity == "block"] == []
