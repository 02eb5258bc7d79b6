"""인 behind a number counts persons; before 지 and 데 it is the copula. 전 behind a length looks back; before 했다 and 한 it begins `to report`."""

from datetime import date

import pytest

from pipeline.text import quantities, relative_days


@pytest.mark.parametrize("text", ["값이 20억인지 보세요.", "7만인데 적어요.", "3천인지 4천인지 몰라요."])
def test_the_copula_counts_nobody(text: str) -> None:
    assert not [one for one in quantities.find(text, "ko") if one.unit == "인"]


@pytest.mark.parametrize("text", ["20인이 모였어요.", "7인의 심사 위원", "위원 3인은 반대했어요."])
def test_persons_are_counted(text: str) -> None:
    assert [one for one in quantities.find(text, "ko") if one.unit == "인"]


@pytest.mark.parametrize("text", ["7일 전했다.", "21일 전한 소식이다.", "지역 방송이 3일 전해 왔다."])
def test_who_reports_counts_back_no_days(text: str) -> None:
    day = date(2026, 11, 23)
    assert not relative_days.days(text, day)


@pytest.mark.parametrize("text", ["7일 전에 알렸다.", "21일 전 소식이다.", "사흘 전 밝혔다."])
def test_days_are_counted_back(text: str) -> None:
    day = date(2026, 11, 23)
    assert relative_days.days(text, day)
