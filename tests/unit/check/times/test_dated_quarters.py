"""A year and a quarter that a source tells with others are no quarter of that year."""

import pytest

from pipeline.check import lint_pair

TWO = "The pilot starts in the fourth quarter of 2027. It was agreed on in the first quarter of 2026."


@pytest.mark.parametrize(
    ("source", "draft", "mended"),
    [
        (TWO, "시험은 2027년 1분기에 시작해요.", "2027년 4분기"),
        (TWO, "2026년 4분기에 정한 일이에요.", "2026년 1분기"),
        (
            "공장은 2028년 3분기에 문을 연다. 2027년 2분기에 첫 삽을 떴다.",
            "공장은 2028년 2분기에 문을 열어요.",
            "2028년 3분기",
        ),
    ],
)
def test_another_quarter_of_the_year_blocks(source: str, draft: str, mended: str) -> None:
    found = [one for one in lint_pair(source, draft) if one.severity == "block"]
    assert [one.fix.replace for one in found if one.fix and mended in one.fix.replace]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (TWO, "시험은 2027년 4분기에 시작해요. 2026년 1분기에 정했고요."),
        (
            "The plant opens in the third quarter of 2027, two quarters later than planned.",
            "원래는 2027년 1분기에 열려던 공장이에요.",
        ),
        (
            "Sales fell in the second quarter from the first quarter of 2027.",
            "2027년 2분기에는 매출이 1분기보다 줄었어요.",
        ),
        ("It opens in the third quarter of 2027 and closes in the fourth quarter of 2027.", "2027년 4분기에 닫아요."),
    ],
)
def test_what_the_source_has_or_leads_to_stands(source: str, draft: str) -> None:
    assert not [one.message for one in lint_pair(source, draft) if one.severity == "block"]
