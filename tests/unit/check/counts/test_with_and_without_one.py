"""One that a number of the source has among it makes it no more, and leaves one less where it is left out by name."""

import pytest

from pipeline.check.lint import lint_pair

HOME = "탈빅 광고, 한국 포함 5개국 출시"
ABROAD = "Talvik ads launch in five countries including Korea."
NAMED = "오르윈을 비롯한 12개 회사가 협약에 서명했다."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (HOME, "탈빅 광고가 한국을 뺀 나머지 4개국에서도 함께 나와요."),
        (ABROAD, "탈빅 광고가 한국 말고도 4개국에서 나와요."),
        (NAMED, "오르윈 말고도 11개 회사가 협약에 서명했어요."),
        (HOME, "탈빅 광고가 한국을 포함해 5개국에서 나와요."),
    ],
)
def test_one_less_without_it_stands(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (HOME, "탈빅 광고가 한국을 포함해 6개국에서 나와요.", "6개국"),
        (HOME, "탈빅 광고가 한국을 뺀 나머지 3개국에서도 나와요.", "3개국"),
        (ABROAD, "탈빅 광고가 한국을 포함해 6개국에서 나와요.", "6개국"),
    ],
)
def test_one_counted_twice_blocks(source: str, draft: str, wrong: str) -> None:
    found = [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(wrong in one for one in found)
