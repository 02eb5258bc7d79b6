"""A declared difference goes the way that the sentence says, whose own side is named before, or who only had help."""

import pytest

from tests.unit.check.building import article, findings, issue, section

APP = ("The app got 82% of the questions right.", "Nurses got 76% right, and nurses who used the app got 91%.")
RICE = ("올해 벼 수확량은 한 마지기에 412kg이었다.", "옆 마을은 380kg, 이웃 군은 450kg을 거뒀다.")
FERRY = ("The ferry takes 95 minutes.", "The bridge takes 40 minutes and the tunnel 25.")
WRONG = [
    (RICE, "이웃 군보다 38kg 많은 수확이에요.[^S1.1 S1.2 = 450-412]"),
    (APP, "앱은 간호사가 혼자 맞힌 것보다 6%포인트 낮아요.[^S1.1 S1.2 = 82-76]"),
    (RICE, "이웃 군보다는 38kg 많은 셈이에요.[^S1.1 S1.2 = 450-412]"),
    (FERRY, "다리보다 55분 덜 걸려요.[^S1.1 S1.2 = 95-40]"),
]
RIGHT = [
    (APP, "간호사보다는 6%포인트 높은 성적이에요.[^S1.1 S1.2 = 82-76]"),
    (APP, "앱의 도움을 받은 간호사보다는 9%포인트 낮은 성적이에요.[^S1.1 S1.2 = 91-82]"),
    (RICE, "옆 마을보다 32kg 많지만 이웃 군보다는 38kg 적어요.[^S1.1 S1.2 = 412-380][^S1.1 S1.2 = 450-412]"),
    (FERRY, "다리보다 55분 더 걸려요.[^S1.1 S1.2 = 95-40]"),
    (APP, "앱은 간호사가 혼자 맞힌 것보다 6%포인트 높아요.[^S1.1 S1.2 = 82-76]"),
]
READER = (
    "판독 프로그램의 정확도는 76.5%였다.",
    "방사선사는 프로그램을 써서 70.5%에서 81%로, 수습생은 62%에서 73.2%로 높아졌다.",
)


@pytest.mark.parametrize(("sources", "sentence"), WRONG)
def test_a_step_told_the_other_way_is_named(sources: tuple[str, ...], sentence: str) -> None:
    assert findings(issue([section(sentence)], [article("S1", *sources)]), "arithmetic")


@pytest.mark.parametrize(("sources", "sentence"), RIGHT)
def test_a_step_told_its_own_way_is_right(sources: tuple[str, ...], sentence: str) -> None:
    whole = issue([section(sentence)], [article("S1", *sources)])
    assert not [*findings(whole, "arithmetic"), *findings(whole, "number-contradicted")]


@pytest.mark.parametrize(
    "sentence",
    [
        "프로그램의 도움을 받은 방사선사보다는 4.5%포인트 낮은 성적이에요.[^S1.1 S1.2 = 81-76.5]",
        "방사선사가 프로그램 없이 볼 때보다는 6%포인트 높은 성적이에요.[^S1.1 S1.2 = 76.5-70.5]",
        "프로그램의 힘을 빌린 방사선사보다는 4.5%포인트 낮은 수준이에요.[^S1.1 S1.2 = 81-76.5]",
    ],
)
def test_whose_help_somebody_had_is_not_who_is_meant(sentence: str) -> None:
    assert not findings(issue([section(sentence)], [article("S1", *READER)]), "number-contradicted")
