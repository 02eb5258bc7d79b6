"""Dollars of other lands, told with the land's name where the source leaves it out."""

import pytest

from pipeline.check import lint_pair

CANADA = "Ottawa will spend $2 billion on housing, the Canadian government said."
FINE = (
    (CANADA, "캐나다 정부는 주택에 20억 캐나다달러를 써요."),
    (CANADA, "캐나다 정부는 주택에 20억 달러를 써요."),
    ("Singapore's Night Safari raised adult tickets to $67.20.", "싱가포르 나이트 사파리의 어른 표가 67.20싱가포르달러로 올랐어요."),
    ("Hong Kong will spend $12 billion.", "홍콩은 120억 홍콩 달러를 써요."),
)  # fmt: skip
WRONG = (
    (CANADA, "캐나다 정부는 주택에 20억 호주달러를 써요."),
    (CANADA, "캐나다 정부는 주택에 30억 캐나다달러를 써요."),
    ("The chip maker will spend US$2 billion in Canada.", "칩 회사는 캐나다에 20억 캐나다달러를 써요."),
    ("The Australian government will fine platforms up to A$49.5 million.", "호주 정부는 최대 4,950만 달러의 벌금을 물려요."),
    ("TSMC posted revenue of NT$990 billion.", "TSMC 매출은 9,900억 달러예요."),
)  # fmt: skip


def _severities(source: str, draft: str) -> list[str]:
    return [one.severity for one in lint_pair(source, draft) if one.kind.startswith("number")]


@pytest.mark.parametrize(("source", "draft"), FINE)
def test_plain_dollars_may_be_those_of_the_land_that_the_source_speaks_of(source: str, draft: str) -> None:
    assert _severities(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_the_dollars_of_another_land_are_another_sum(source: str, draft: str) -> None:
    assert "block" in _severities(source, draft)


def test_a_conversion_goes_by_the_dollars_of_the_land() -> None:
    (found,) = lint_pair(CANADA, "캐나다 정부는 주택에 20억 캐나다달러(약 2조 원)를 써요.")
    assert found.severity == "warn"
    assert "1캐나다달러에 1,000원" in found.message
