"""What a thing has that a source only holds another against, each with a twin that another value makes wrong."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.claims import Evidence
from pipeline.check.sums_beside.figures_of_others import held

BUNS = "Buns from the gas oven sold first: 31% of the 4,230 buyers chose them, at $2 or €3 in a box of 730 grams. Those from the clay oven weighed 610 grams on average, 45 grams heavier than gas-oven buns, and only 22% were returned, compared with 31% of those of 580 grams."  # fmt: skip
TOWER = "The tower cost €31m and has 16 lifts. It is 18 metres lower than the Meridian, at 212 metres, and has room for 4,230 people, 62% of them in offices of 27 metres or less."  # fmt: skip
LAMP = "A lamp sells for $58, or €41 in a box of 730 grams, and its nine diodes last 11 years. It uses 0.6 watts an hour, a fifth of what a filament bulb needs, and a fan beside it draws 12 watts."  # fmt: skip
BATTERY = "The maker sold 2,710 in 2022 for $129. The new battery charges in 14 minutes, a quarter of the time the older one needs, and lasts 27 hours at 16 minutes a day in a box of 730 grams."  # fmt: skip
FLATS = "Flats in the tower, where 31% of 4,230 tenants pay €58 for a parking place of 16 metres, sell for €460,000, 15% above the city's average, after nine weeks."  # fmt: skip
PASSES = "Passes sold 2,710 times in 2022 for $129 or $85. A pass from Orlo costs $340 and one from Harlan $60 more, while 31% of buyers took the €41 one."  # fmt: skip
RATE = "The bank lends to 4,230 firms, 62% of them small, at 5.6% a year. Its rate stands at 4.2%, 0.7 percentage points below the euro area's, and 31% of loans run nine years."  # fmt: skip
LAPTOP = "이용자 4,230명 가운데 31%가 고른 730g짜리 상자에 16m 줄이 들었다. 새 노트북은 전작보다 120g 가벼운 1.28kg이며 값은 5만 8,000원 올랐다."
WIRE = "새 칩은 2,710개가 팔려 62%는 아흐레 안에 나갔다. 전력은 구리선의 5분의 1 수준인 0.8와트이고 팬은 12와트, 상자는 730g, 값은 5만 8,000원이다."
FARE = "새 요금은 1만 2,000원으로 전국 평균보다 20% 높고, 이용자 4,230명 가운데 31%는 5만 8,000원짜리 정기권을 27개월째 쓴다."

TWINS = [
    (BUNS, "진흙 화덕 빵은 평균 610그램이었어요. {} 가스 오븐 빵보다 무거워요.", "565그램인", "575그램인"),
    (TOWER, "새 건물은 212미터로 {} 메리디언보다 낮아요.", "230미터인", "240미터인"),
    (LAMP, "이 전등은 0.6와트면 돼요. 필라멘트 전구라면 {} 들었을 거예요.", "3와트가", "4와트가"),
    (BATTERY, "새 배터리는 14분이면 차요. 옛것은 {} 걸렸어요.", "56분이", "46분이"),
    (FLATS, "이 건물 아파트는 46만 유로예요. 시 평균은 {}예요.", "40만 유로", "42만 유로"),
    (PASSES, "이용권은 올로가 340달러, 할런이 {}예요.", "400달러", "420달러"),
    (RATE, "이 은행 금리는 4.2%예요. 유로존은 {}예요.", "4.9%", "4.7%"),
    (LAPTOP, "전작은 {}이었는데 새 노트북은 1.28kg이에요.", "1.4kg", "1.5kg"),
    (WIRE, "새 칩은 0.8와트를 쓰고 구리선은 {}를 써요.", "4와트", "5와트"),
    (FARE, "새 요금은 1만 2,000원, 전국 평균은 {}이에요.", "1만 원", "1만 1,000원"),
]


@pytest.mark.parametrize(("source", "draft", "right", "wrong"), TWINS)
def test_what_the_other_has_stands_and_another_value_blocks(source: str, draft: str, right: str, wrong: str) -> None:
    assert [one.message for one in lint_pair(source, draft.format(right)) if one.severity == "block"] == []
    told = draft.format(wrong)
    start = told.index(wrong)
    spans = [one.span for one in lint_pair(source, told) if one.severity == "block"]
    assert any(low < start + len(wrong) and start < high for low, high in spans)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (FLATS, "이 건물 아파트는 40만 유로예요."),
        (LAMP, "이 전등은 3와트를 써요."),
        (LAPTOP, "새 노트북은 1.4kg이에요."),
    ],
)
def test_what_the_other_has_is_not_told_of_the_first(source: str, draft: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft))


READ = [
    ("The boat does 36 knots, nine knots faster than the one that it replaces.", "en", "36 - 9"),
    ("The men took 74 minutes, and the women eight minutes longer.", "en", "74 + 8"),
    ("The run takes 22 minutes, six minutes faster than by bus.", "en", "22 + 6"),
    ("Tickets cost £54, a premium of 20% to the usual price.", "en", "54 / (1 + 20/100)"),
    ("It costs one-third the price of its rival, at $50.", "en", "50 / (1/3)"),
    ("Nurses earn $72,000, three times what porters earn.", "en", "72000 / (3)"),
    ("이 다리는 길이가 840m로 옆 다리보다 60m 짧다.", "ko", "840 + 60"),
    ("이 배는 하루 8톤을 쓰며 기존 선박의 3분의 1에 그친다.", "ko", "8000 / (1/3)"),
]


@pytest.mark.parametrize(("text", "language", "step"), READ)
def test_the_words_of_a_source_name_the_step(text: str, language: str, step: str) -> None:
    assert step in {one.step for one in held(Evidence("S1.1", text, language))}


@pytest.mark.parametrize(
    "text",
    [
        "Of 6,000 cars, a third of them had no brakes.",
        "It spent $41 on paint and $3 more for brushes.",
        "He paid $41, a fifth of which was tax.",
        "The tower is 212 metres tall. It cost $3m more than planned.",
    ],
)
def test_a_part_or_an_addition_is_nothing_that_another_has(text: str) -> None:
    assert list(held(Evidence("S1.1", text, "en"))) == []
