"""Right sentences of new authors that were blocked, each for a reading that is wrong in general, and wrong twins that stay found."""

import pytest

from pipeline.check import lint_pair
from pipeline.records import Figure, Finding

RIGHT = [
    ("The crew recovered 1,268 m of mantle rock, against a record of 201 m set in 1993.", "연구선이 맨틀 암석을 1,268m 길이로 뽑았어요. 1993년의 기록은 201m였어요."),
    ("The array can pin down a burst to within 0.2 arcseconds, against 15 arcminutes.", "오차가 15분각에서 0.2초각으로 줄었어요."),
    ("Robots pick 410 items an hour; human pickers average 150 an hour.", "로봇은 한 시간에 410개를 집어요. 사람은 150개예요."),
    ("Fiber customers now number 9.6 million.", "광섬유 인터넷 고객은 현재 960만 명이에요."),
    ("Gemini 3 Pro leads with 1,501 points, ahead of Grok 4.1 Thinking at 1,483 and Claude Opus 4.5 at 1,467.", "2위 그록 4.1 싱킹(1,483점)과는 18점 차이예요."),
    ("The cells store 175 watt-hours per kilogram, close to the 185 of the older cells.", "1kg에 175Wh를 담아 예전 셀(185Wh)에 바짝 다가섰어요."),
    ("Of 302 designs tested, 16 worked.", "설계도 302개를 시험했더니 16개가 작동했어요."),
    ("The average miss was 0.48 mm, and surgery was 74 minutes shorter.", "빗나간 거리는 0.48mm였고 수술은 74분 짧아졌어요."),
    ("The operating system turned 30 on August 24.", "운영체제가 나온 지 30년 되는 날이에요."),
]  # fmt: skip
WRONG = [
    ("The crew recovered 1,268 m of mantle rock, against a record of 201 m set in 1993.", "연구선이 맨틀 암석을 1,286m 길이로 뽑았어요.", "1,286m"),
    ("Fiber customers now number 9.6 million.", "광섬유 인터넷 고객은 현재 690만 명이에요.", "690만 명"),
    ("Of 302 designs tested, 16 worked.", "설계도 302개를 시험했더니 19개가 작동했어요.", "19개"),
    ("The average miss was 0.48 mm, and surgery was 74 minutes shorter.", "수술은 47분 짧아졌어요.", "47분"),
]  # fmt: skip
VOTE = "The central bank lowered its rate to 3.75% from 4.00%, in a 6-3 vote."
HANDLING = (
    "Vellum cut handling time to 6 minutes 40 seconds from 9 minutes 10 seconds after giving agents an assistant."
)
ARRIVALS = "Temporary arrivals are to fall to 385,000 from 673,650."
DECLARED = [
    (VOTE, "위원 6명이 찬성하고 3명이 반대했어요.", {"6명": "찬성", "3명": "반대"}),
    (HANDLING, "통화가 9분 10초에서 6분 40초로 짧아졌어요.", {"9분 10초": "도입 전", "6분 40초": "도입 후"}),
    (
        ARRIVALS,
        "67만 3,650명이던 목표가 38만 5,000명이 돼요.",
        {"67만 3,650명": "올해 목표", "38만 5,000명": "내년 목표"},
    ),
]


def _blocks(source: str, draft: str, declared: dict[str, str]) -> list[Finding]:
    figures = [Figure(text, subject, ()) for text, subject in declared.items()]
    return [one for one in lint_pair(source, draft, figures) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_is_right_does_not_block(source: str, draft: str) -> None:
    assert _blocks(source, draft, {}) == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_value_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in {draft[slice(*one.span)] for one in _blocks(source, draft, {})}


@pytest.mark.parametrize(("source", "draft", "declared"), DECLARED)
def test_a_short_declaration_accuses_no_right_figure(source: str, draft: str, declared: dict[str, str]) -> None:
    assert _blocks(source, draft, declared) == []
