"""Counts in words that the source tells of each, of some of them, or not at all."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

CASES = [
    (
        "Fourteen projects are waiting. Six have applied to build wind farms.",
        "기다리는 사업이 열네 건인데, 그중 일곱 건이 풍력발전소를 신청했어요.",
        "일곱 건",
    ),
    (
        "Fourteen projects are waiting. Six have applied to build wind farms.",
        "기다리는 사업이 열네 건인데, 그중 여섯 건이 풍력발전소를 신청했어요.",
        "",
    ),
    (
        "Tarn owns five of the ten, Brook and Fell two each.",
        "열 대 가운데 탄이 다섯 대, 브룩과 펠이 네 대씩 가졌어요.",
        "네 대",
    ),
    (
        "Tarn owns five of the ten, Brook and Fell two each.",
        "열 대 가운데 탄이 다섯 대, 브룩과 펠이 두 대씩 가졌어요.",
        "",
    ),
    (
        "The office tested 17 chatbots. Thirteen passed. Those that failed have a month.",
        "챗봇 17종을 시험했는데 열세 종이 통과했어요. 떨어진 다섯 종은 한 달 안에 고쳐야 해요.",
        "다섯 종",
    ),
    (
        "The office tested 17 chatbots. Thirteen passed. Those that failed have a month.",
        "챗봇 17종을 시험했는데 열세 종이 통과했어요. 떨어진 네 종은 한 달 안에 고쳐야 해요.",
        "",
    ),
    (
        "Nine models were tested and five of them made up sources.",
        "모델 아홉 종을 시험했더니 다섯 종이 출처를 지어냈어요.",
        "",
    ),
    ("Nine models were tested and five of them made up sources.", "모델 아홉 종을 시험했더니 네 종은 멀쩡했어요.", ""),
    ("The lab compared Kestrel, Ombra, Lowen and Tarn.", "연구실이 네 종을 견줬어요.", ""),
]


@pytest.mark.parametrize(("source", "draft", "wrong"), [case for case in CASES if case[2]])
def test_a_count_that_the_source_has_not_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)


@pytest.mark.parametrize(("source", "draft"), [(source, draft) for source, draft, wrong in CASES if not wrong])
def test_a_count_of_the_source_stands(source: str, draft: str) -> None:
    assert [flag.message for flag in lint_pair(source, draft) if flag.severity == "block"] == []
