"""Dollars, pounds and rials of other lands, told with the land's name where the source leaves it out."""

import pytest

from pipeline.check import lint_pair

CAIRO = "Egypt's Fawry lends shops 5 million pounds. A small loan is 20,000 pounds."
CANADA = "Ottawa will spend $2 billion on housing, the Canadian government said."
FINE = (
    (CANADA, "캐나다 정부는 주택에 20억 캐나다달러를 써요."),
    (CANADA, "캐나다 정부는 주택에 20억 달러를 써요."),
    ("Singapore's Night Safari raised adult tickets to $67.20.", "싱가포르 나이트 사파리의 어른 표가 67.20싱가포르달러로 올랐어요."),
    ("Hong Kong will spend $12 billion.", "홍콩은 120억 홍콩 달러를 써요."),
    (CAIRO, "포리는 가게에 500만 이집트파운드를 빌려줘요. 작은 대출은 2만 파운드예요."),
    (CAIRO, "포리는 가게에 500만 파운드를 빌려줘요."),
    ("Lebanon will pay teachers 40 million pounds a month.", "레바논은 교사에게 한 달 4,000만 레바논파운드를 줘요."),
    ("Qatar's Ooredoo set aside 60 million rials.", "카타르 우레두는 6,000만 카타르리얄을 떼어 뒀어요."),
    ("Jamaica's largest bank will spend $450 million on AI.", "자메이카의 가장 큰 은행은 AI에 4억 5,000만 자메이카달러를 써요."),
    ("Nepal Telecom will spend 900 million rupees on AI.", "네팔텔레콤은 AI에 9억 네팔루피를 써요."),
    ("Rwanda will give clinics 4 billion francs.", "르완다는 보건소에 40억 르완다프랑을 줘요."),
)  # fmt: skip
WRONG = (
    (CANADA, "캐나다 정부는 주택에 20억 호주달러를 써요."),
    (CANADA, "캐나다 정부는 주택에 30억 캐나다달러를 써요."),
    ("The chip maker will spend US$2 billion in Canada.", "칩 회사는 캐나다에 20억 캐나다달러를 써요."),
    ("The Australian government will fine platforms up to A$49.5 million.", "호주 정부는 최대 4,950만 달러의 벌금을 물려요."),
    ("TSMC posted revenue of NT$990 billion.", "TSMC 매출은 9,900억 달러예요."),
    (CAIRO, "포리는 가게에 600만 이집트파운드를 빌려줘요."),
    (CAIRO, "포리는 가게에 500만 레바논파운드를 빌려줘요."),
    (CAIRO, "포리는 가게에 500만 달러를 빌려줘요."),
    ("Britain's Tesco pays 1.4 million pounds for a kiosk.", "테스코는 키오스크에 140만 이집트파운드를 내요."),
    ("Egypt will get 7 million British pounds.", "이집트는 700만 이집트파운드를 받아요."),
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


def test_a_conversion_goes_by_the_pounds_of_the_land() -> None:
    (found,) = lint_pair(CAIRO, "포리는 가게에 500만 파운드(약 1억 5,000만 원)를 빌려줘요.")
    assert found.severity == "warn"
    assert "1이집트파운드에 30원" in found.message
