"""A figure that no rule lets stand stands where all that speaks for an operation outweighs what speaks against it, among figures enough."""

import pytest

from pipeline.check import lint_pair

CENTRE = (
    "전남 나로군에 들어설 '가온 AI 데이터센터' 1단계 공사가 오는 22일 첫 삽을 뜬다. 사업비 1조8000억원이 투입되는 1단계는 수전 용량 80메가와트(MW) "
    "규모로, 2028년 3월 준공이 목표다. 2단계까지 마치면 전체 용량은 240MW로 늘고 총사업비는 5조원에 이른다. 시행사에는 미르텔이 45%, 대양건설이 30%, "
    "개발공사가 15%, 나로군이 10%를 출자했다."
)
COURT = (
    "An appeals court in Paris on Wednesday ordered the start-up Lisvax to pay 38 newspaper publishers €24 million for summarising their articles "
    "without permission, three times the sum set by the lower court in 2024. The publishers had asked for €58 million. Lisvax, whose revenue last "
    "year was €98 million, has 90 days to remove the summaries, after which it will owe €40,000 for each day of delay."
)
ORDERED = "리스박스가 신문사 38곳에 2,400만 유로를 물게 됐어요. 1심에서 나온 800만 유로의 세 배예요. 지난해 매출의 "

RIGHT = [
    (CENTRE, "2단계에 들어갈 돈은 3조2000억원이에요."),
    (COURT, f"{ORDERED}4분의 1에 가까운 돈이죠."),
]
WRONG = [
    (CENTRE, "2단계에 들어갈 돈은 3조7000억원이에요.", "3조7000억원"),
    (COURT, f"{ORDERED.replace('800만', '700만')}4분의 1에 가까운 돈이죠.", "700만"),
]


def test_a_step_that_no_number_of_the_source_gives_is_not_offered() -> None:
    """Sizes of a chip in metres are nought as a step writes them."""
    source = "두께는 0.5나노미터에서 0.25나노미터로 얇아졌다. 값은 12만 원, 무게는 3g, 수명은 9년이고 직원 40명이 7달 만들었다."
    assert all(
        "/ 0" not in one.message
        for one in lint_pair(source, "새 막의 두께는 먼저 것의 절반이에요. 값은 12만 원이에요.")
    )


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_all_speaks_for_is_only_to_be_declared(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_figure_beside_it_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in one for one in _blocked(source, draft))
