"""A step counts with a number that no source has only where a share, a unit of time or a count calls for it, and never with such numbers alone."""

from fractions import Fraction

import pytest

from pipeline.text import arithmetic, free_numbers, quantities
from pipeline.text.free_numbers import Setting


def _uncalled(source: str, text: str, figure: str, step: str) -> list[int]:
    found = quantities.find(source, "en")
    known = {one.value for one in found} | {one.value / one.step for one in found if one.step}
    drafted = next(one for one in quantities.find(text, "ko") if one.text == figure)
    return [int(one) for one in free_numbers.uncalled(step, Setting(drafted, text, ((source, "en"),), known))]


@pytest.mark.parametrize(
    ("source", "text", "figure", "step", "uncalled"),
    [
        ("He has mended nets for 18 years.", "그는 25년째 그물을 고쳐요.", "25년", "18+7", [7]),
        ("He has mended nets for 18 years.", "그는 8년째 그물을 고쳐요.", "8년", "18-10", [10]),
        ("He has mended nets for 18 years.", "그는 17년째 그물을 고쳐요.", "17년", "18-1", [1]),
        ("The inn keeps 40 beds.", "여관은 침대 70개를 남겨요.", "70개", "40+30", [30]),
        ("The inn keeps 40 beds.", "여관은 침대 41개를 남겨요.", "41개", "40+1", [1]),
        ("The inn keeps 40 beds.", "여관은 침대 400개를 남겨요.", "400개", "40*10", [10]),
        ("The inn keeps 40 beds.", "여관은 침대 700개를 남겨요.", "700개", "7*100", [7, 100]),
        ("The inn keeps 40 beds.", "여관은 침대 52개를 남겨요.", "52개", "52*1", [52, 1]),
        ("The inn saves 5 million dollars a year.", "여관은 한 해에 6,000만 달러를 아껴요.", "6,000만 달러", "5*12", [12]),
        ("The inn saves 5 million dollars a year.", "여관은 한 해에 2,500만 달러를 아껴요.", "2,500만 달러", "500*60/12", [60, 12]),
        ("It fills 31 boxes an hour.", "한 시간에 1,860개를 채워요.", "1,860개", "31*60", [60]),
        ("It fills 31 boxes an hour.", "한 시간에 100개를 채워요.", "100개", "100*31/31", [100]),
    ],
)  # fmt: skip
def test_a_free_number_is_nothing_to_add_or_to_multiply_with(
    source: str, text: str, figure: str, step: str, uncalled: list[int]
) -> None:
    assert _uncalled(source, text, figure, step) == uncalled


@pytest.mark.parametrize(
    ("source", "text", "figure", "step"),
    [
        ("He has mended nets for 18 years.", "그는 19년째 그물을 고쳐요.", "19년", "18+1"),
        ("The fair began in 2019 and runs until 2026.", "행사는 8년째예요.", "8년", "2026-2019+1"),
        ("The show runs from 3 to 7 May.", "닷새 동안 열려요.", "닷새", "7-3+1"),
        ("It costs 240 dollars a year.", "한 달에 20달러예요.", "20달러", "240/12"),
        ("It costs 20 dollars a month.", "2년이면 480달러예요.", "480달러", "20*24"),
        ("It fills 31 boxes an hour.", "하루에 744개를 채워요.", "744개", "31*24"),
        ("It fills 8,760 boxes a year.", "한 시간에 한 상자꼴이에요.", "한 시간", "8760/(365*24)"),
        ("It prints 3 pages a second.", "한 시간에 1만 800쪽을 찍어요.", "1만 800쪽", "3*60*60"),
        ("The fine is 20,000 pounds a day.", "열흘이면 20만 파운드예요.", "20만 파운드", "20000*10"),
        ("The ride lasts 90 minutes.", "1.5시간 걸려요.", "1.5시간", "90/60"),
        ("Some 64 percent agreed.", "나머지 36%는 반대했어요.", "36%", "100-64"),
        ("Of 90 schools, 54 agreed.", "40%는 반대했어요.", "40%", "1-54/90"),
        ("Sales were 1.75 times those of May.", "매출이 75% 늘었어요.", "75%", "1.75-1"),
        ("The firm earns 7.8 percent of 500 million won.", "이익은 3,900만 원이에요.", "3,900만 원", "500*7.8/100"),
        ("It pays Halden and two other firms.", "할덴을 비롯한 세 곳에 내요.", "세 곳", "2+1"),
        ("The first 3 months of the year are free.", "첫해에는 아홉 달 치를 내요.", "아홉 달", "12-3"),
        ("The eggs cost 6 dollars a dozen.", "한 알에 0.5달러예요.", "0.5달러", "6/12"),
        ("Of 1,200 dollars 420 go to the shop.", "100달러 가운데 35달러가 가게 몫이에요.", "35달러", "100*420/1200"),
    ],
)  # fmt: skip
def test_what_converts_or_is_counted_too_is_called_for(source: str, text: str, figure: str, step: str) -> None:
    assert _uncalled(source, text, figure, step) == []


def test_a_step_is_built_of_its_signs_and_numbers() -> None:
    whole = arithmetic.compute("(7-3)*2+1").whole
    assert (whole.sign, [one.sign for one in whole.parts], whole.value) == ("+", ["*", ""], Fraction(9))
