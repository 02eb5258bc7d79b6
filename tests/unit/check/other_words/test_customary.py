"""What Koreans say in figures where English has a name or a word: the number of a monarch, the wins of a series, a year of school."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import article, findings, issue, section

RIGHT = [
    ("King Charles planted a rowan.", "찰스 3세 국왕이 마가목을 심었어요."),
    ("Pope Leo blessed the boats.", "레오 14세 교황이 배를 축복했어요."),
    ("Denmark's King Frederik skied 20 kilometers.", "덴마크의 프레데리크 10세 국왕이 20km를 스키로 달렸어요."),
    ("The final is a best-of-five series.", "결승은 5전 3선승제예요."),
    ("Half the 11th graders cycle.", "고2 학생 절반이 자전거를 타요."),
    ("He is hitting .287 this summer.", "그의 올여름 타율은 2할8푼7리예요."),
]
WRONG = [
    ("King Charles planted a rowan.", "찰스 2세 국왕이 마가목을 심었어요.", "2세"),
    ("Pope Leo blessed the boats.", "레오 13세 교황이 배를 축복했어요.", "13세"),
    ("The final is a best-of-five series.", "결승은 5전 4선승제예요.", "4"),
    ("Half the 11th graders cycle.", "고3 학생 절반이 자전거를 타요.", "3"),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_custom_is_not_blocked(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft, []) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_number_in_its_place_is(source: str, draft: str, wrong: str) -> None:
    blocks = [one for one in lint_pair(source, draft, []) if one.severity == "block" and one.span is not None]
    assert any(draft[slice(*one.span)].startswith(wrong) for one in blocks)


@pytest.mark.parametrize(("number", "blocked"), [("3", False), ("4", True), ("70B", False), ("30B", True)])
def test_the_number_of_a_name_that_only_the_article_says_is_no_figure(number: str, blocked: bool) -> None:
    body = f"### 새 모델\n\n코르비드 {number}의 입력 값이 $0.75에서 $0.06로 내려요.[^S1.2]\n"
    source = article(
        "S1", "Introducing Corvid 3 and Corvid 70B.", "Cached input falls from $0.75 to $0.06, as for the 12B."
    )
    whole = issue([section(body)], [source])
    found = findings(whole, "number-contradicted") + findings(whole, "number-unsupported")
    assert bool(found) == blocked
