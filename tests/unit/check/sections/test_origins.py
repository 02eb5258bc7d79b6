"""A whole section that rests on one origin; a sentence that copies its source."""

import pytest

from pipeline.records import Story
from tests.unit.check.building import article, findings, issue, section

ONE = "Lumen opened its weights, Bloomberg reported."
OTHER = "According to Bloomberg, Lumen opened its weights."


def _origin(body: str, origin: str = "Bloomberg", outlets: tuple[str, str] = ("가", "나")) -> list[str]:
    articles = [article("S1", ONE, outlet=outlets[0]), article("S2", OTHER, outlet=outlets[1])]
    story = Story("st-1", "루멘", (), outlets, origin=origin)
    whole = issue([section(f"### 루멘\n\n{body}\n", articles=("S1", "S2"))], articles, stories={"st-1": story})
    return [f"{one.severity} {one.message}" for one in findings(whole, "single-origin")]


@pytest.mark.parametrize(
    "body",
    [
        "루멘이 가중치를 공개했다고 알려졌어요.[^S1.1 S2.1]",
        "루멘이 가중치를 공개했어요.[^S1.1] 가중치를 쓸 수 있어요.[^S2.1]",
        "루멘이 가중치를 공개했다는 보도가 나왔어요.[^S2.1 S1.1] 써 볼 만해요.",
    ],
)
def test_outlets_that_all_repeat_one_are_named(body: str) -> None:
    (found,) = _origin(body)
    assert found.startswith("note ")
    assert "Bloomberg" in found


@pytest.mark.parametrize("cited", ["S1.1", "S2.1", "S1.1] 값도 내렸어요.[^S1.1"])
def test_one_outlet_of_several_is_named(cited: str) -> None:
    (found,) = _origin(f"루멘이 가중치를 공개했어요.[^{cited}]", origin="")
    assert "매체" in found


@pytest.mark.parametrize(
    ("body", "origin", "outlets"),
    [
        ("블룸버그에 따르면 루멘이 가중치를 공개했어요.[^S1.1 S2.1]", "Bloomberg", ("가", "나")),
        ("Bloomberg가 루멘의 가중치 공개를 전했어요.[^S1.1 S2.1]", "Bloomberg", ("가", "나")),
        ("루멘이 가중치를 공개했어요.[^S1.1 S2.1]", "", ("가", "나")),
        ("루멘이 가중치를 공개했어요.[^S1.1 S2.1]", "가", ("가", "나")),
        ("루멘이 가중치를 공개했어요.[^S1.1]", "", ("가", "가")),
        ("루멘이 가중치를 공개했어요.[^직접: 확인]", "Bloomberg", ("가", "나")),
    ],
)
def test_a_section_that_says_so_or_rests_on_more_is_right(body: str, origin: str, outlets: tuple[str, str]) -> None:
    assert _origin(body, origin, outlets) == []


SOURCE = "루멘은 다음 달부터 모든 고객의 입력 요금을 절반으로 낮추고 호출 한도를 다섯 배로 늘리기로 했다."


def _echo(sentence: str, source: str = SOURCE) -> list[str]:
    return [
        one.severity
        for one in findings(issue([section(f"### 루멘\n\n{sentence}[^S1.1]\n")], [article("S1", source)]), "echo")
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "루멘은 다음 달부터 모든 고객의 입력 요금을 절반으로 낮추고 호출 한도를 다섯 배로 늘리기로 했어요.",
        "루멘은 다음 달부터 모든 고객의 입력 요금을 절반으로 낮추고, 호출 한도를 다섯 배로 늘려요.",
        "다음 달부터 모든 고객의 입력 요금을 절반으로 낮추고 호출 한도를 다섯 배로 늘리기로 했어요.",
    ],
)
def test_a_sentence_taken_over_is_a_warning(sentence: str) -> None:
    assert _echo(sentence) == ["warn"]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("다음 달이면 누구든 입력 요금을 절반만 내요. 부를 수 있는 횟수도 다섯 배가 돼요.", SOURCE),
        (
            "한지솔 이사는 “한국어 답변 품질이 먼저고 값은 그다음이라 서두를 생각은 전혀 없습니다”라고 했어요.",
            "한지솔 두레소프트 개발이사는 이날 “한국어 답변 품질이 먼저고 값은 그다음이라 서두를 생각은 전혀 없습니다”라고 말했다.",
        ),
        (
            "새 임원은 Aurelian Fothergale, Thessaly Brandreth, Joris van Hallemeer예요.",
            "이번에 뽑힌 임원은 Aurelian Fothergale, Thessaly Brandreth, Joris van Hallemeer 세 사람이다.",
        ),
        (
            "로테르담의 Basalt Compute에는 Kestrel Ridge Capital이 돈을 넣었어요.",
            "Kestrel Ridge Capital은 네덜란드 로테르담의 반도체 회사 Basalt Compute에 투자했다.",
        ),
        ("루멘이 값을 내려요.", SOURCE),
        (
            "‘열린 가중치와 한국어의 밤’에서 ‘토큰 하나의 값은 얼마인가’를 다뤄요.",
            "행사 이름은 ‘열린 가중치와 한국어의 밤’이고 발표 주제는 ‘토큰 하나의 값은 얼마인가’다.",
        ),
    ],
)
def test_names_quotations_and_short_sentences_are_no_echo(sentence: str, source: str) -> None:
    assert _echo(sentence, source) == []
