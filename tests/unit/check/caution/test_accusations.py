"""What one side of a dispute says is no fact; and what sentences are warned of in vain no more."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import article, findings, issue, section

_SUIT = "Merrow filed a lawsuit against Talbin on Monday, alleging it copied the code."


def told(source: str, draft: str) -> list[str]:
    return [flag.message for flag in lint_pair(source, draft) if flag.kind == "hedge"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_SUIT, "탈빈은 코드를 베꼈어요."),
        ("Talbin copied the maps, according to the lawsuit.", "탈빈은 지도를 베꼈어요."),
        ("According to the complaint, Talbin hid the fees.", "탈빈은 수수료를 숨겼어요."),
        ("The app, which Merrow claims copies its maps, is free.", "이 앱은 머로의 지도를 베껴요."),
        ("Merrow says Talbin secretly copied the maps.", "탈빈은 지도를 몰래 베꼈어요."),
        ("머로는 탈빈이 지도를 베꼈다며 반발했다.", "탈빈은 지도를 베꼈어요."),
        ("머로는 탈빈이 지도를 베꼈다고 지적했다.", "탈빈은 지도를 베꼈어요."),
        ("소장에 따르면 탈빈은 지도를 베꼈다.", "탈빈은 지도를 베꼈어요."),
    ],
)
def test_a_charge_of_one_side_told_as_a_fact_is_warned_of(source: str, draft: str) -> None:
    assert told(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_SUIT, "머로가 월요일 탈빈에 소송을 냈어요."),
        (_SUIT, "머로는 탈빈이 코드를 베꼈다며 소송을 냈어요."),
        (_SUIT, "탈빈이 코드를 베꼈다는 논리예요."),
        ("Talbin copied the maps, according to the lawsuit.", "소장에 따르면 탈빈이 지도를 베꼈어요."),
        ("Talbin said it misled its users and paid a fine.", "탈빈은 이용자를 속였고 벌금을 냈어요."),
        ("Merrow said Talbin opened an office in Busan.", "탈빈이 부산에 사무실을 열었어요."),
        ("The lawsuit was filed on Monday in Busan.", "소송은 월요일 부산에서 제기됐어요."),
        ("머로는 탈빈이 지도를 베꼈다고 지적했다.", "머로는 탈빈을 지도 도둑으로 몰아요."),
        ("머로는 소장에서 탈빈이 지도를 베꼈다고 지적했다.", "탈빈이 지도를 베꼈다는 거예요."),
        ("Talbin agreed to Merrow's request to stop its robots.", "탈빈은 머로의 부탁을 들어줬어요."),
        ("The price and the date of the move were not disclosed.", "옮기는 날과 값은 물음표예요."),
        (
            "보도에 따르면 탈빈은 10억 달러(약 1조 4,400억 원) 규모의 계약을 추진하고 있다.",
            "우리 돈으로는 약 1조 4,400억 원이에요.",
        ),
        ("시청과 탈빈에 각각 5만 장, 머로에는 6만 장의 카드를 공급한다.", "머로는 카드 6만 장을 받을 예정이에요."),
    ],
)
def test_what_keeps_whose_word_it_is_and_what_is_no_doubt_is_left_alone(source: str, draft: str) -> None:
    assert told(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Talbin agreed to stop its robots.", "탈빈이 로봇을 멈췄어요."),
        ("The timeline and the size of the fund were not disclosed.", "기금의 규모가 공개됐어요."),
        ("보도에 따르면 탈빈은 10억 달러 규모의 계약을 추진하고 있다.", "계약은 10억 달러 규모예요."),
        ("시청과 탈빈에 각각 5만 장, 머로에는 6만 장의 카드를 공급했다.", "머로는 카드 6만 장을 받을 예정이에요."),
    ],
)
def test_their_wrong_twins_are_warned_of(source: str, draft: str) -> None:
    assert told(source, draft)


@pytest.mark.parametrize(("cited", "warned"), [("S1.2 S2.2", False), ("S2.2", True)])
def test_what_another_cited_article_knows_is_no_hearsay(cited: str, warned: bool) -> None:
    one = article("S1", "Rivals", "Merrow filed a lawsuit against Talbin over its robots on November 4.")
    other = article("S2", "소식", "소식통에 따르면 머로가 탈빈의 로봇을 두고 소송을 냈다.")
    whole = issue([section(f"### 로봇\n\n머로가 로봇을 두고 탈빈에 소송을 냈어요.[^{cited}]\n")], [one, other])
    assert bool(findings(whole, "hedge")) == warned
