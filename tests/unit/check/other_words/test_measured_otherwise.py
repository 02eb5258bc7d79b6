"""Measures told in another one of the same: water by weight, speeds a second, 평 for acres, and what any reader knows the size of."""

import pytest

from pipeline.check import lint_pair

MEASURES = (
    ("The first unit will produce 1,000 cubic metres of drinking water a day.", "하루에 물 1천 톤이 나와요.", "하루에 물 1만 톤이 나와요."),
    ("The spill released 500,000 liters of wastewater.", "폐수 500톤이 흘러나왔어요.", "폐수 5,000톤이 흘러나왔어요."),
    ("The plant will use 2 million gallons of water a day.", "하루에 물 약 7,600톤을 써요.", "하루에 물 약 760톤을 써요."),
    ("It burned 12,000 acres.", "1,470만 평을 태웠어요.", "147만 평을 태웠어요."),
    ("The warehouse has 500,000 square feet.", "창고 넓이는 1만 4천 평이에요.", "창고 넓이는 14만 평이에요."),
    ("Winds reached 120 mph.", "초속 54m의 바람이 불었어요.", "초속 120m의 바람이 불었어요."),
    ("The car gets 50 miles per gallon.", "연비가 리터당 21km예요.", "연비가 리터당 50km예요."),
    ("Thieves took 100 ounces of gold.", "도둑이 금 3.1kg을 가져갔어요.", "도둑이 금 31kg을 가져갔어요."),
    ("Some wearers cut their mile time from 12 minutes to 10.", "1마일(1.6km쯤)을 12분에 뛰던 사람이 10분에 뛰어요.", "1마일(2.6km쯤)을 12분에 뛰던 사람이 10분에 뛰어요."),
    ("The ship is 300 feet long.", "배 길이는 300피트(약 91m)예요.", "배 길이는 300피트(약 191m)예요."),
    ("The campus covers 290 acres.", "부지는 축구장 160개가 넘는 크기예요.", "부지는 축구장 1,600개가 넘는 크기예요."),
    ("The fire burned 12,000 acres.", "불은 여의도 면적의 약 17배를 태웠어요.", "불은 여의도 면적의 약 70배를 태웠어요."),
    ("The plant uses 100 million liters of water a year.", "올림픽 수영장 40개를 채울 물을 써요.", "올림픽 수영장 400개를 채울 물을 써요."),
    ("It serves 12 ounces of coffee.", "커피 355ml를 줘요.", "커피 120ml를 줘요."),
)  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), MEASURES)
def test_the_same_measure_stands_and_another_is_blocked(source: str, right: str, wrong: str) -> None:
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]


def test_only_water_weighs_a_ton_a_cubic_metre() -> None:
    source = "The pipeline carries 55 billion cubic metres of gas."
    assert [one for one in lint_pair(source, "가스 550억 톤을 나르는 관이에요.") if one.severity == "block"]
