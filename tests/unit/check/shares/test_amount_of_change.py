"""By how many something changed of which a source tells the new amount and the percentage."""

import pytest

from pipeline.check import lint_pair

S1 = "NordFerry carried 236,000 passengers in 2025, up 18 percent, and still lost 4 million euros."
S2 = "The league sold its rights for £280m a season, an increase of 40 per cent on the current contract."
S3 = "관람객은 8만4000명으로 전년보다 20% 늘었다. 입장료는 9000원이다."
S4 = "The airline flew 590,000 passengers in May, a fall of 18 percent."
RIGHT = [
    (S1, "승객이 1년 새 3만 명 넘게 늘었어요."),
    (S2, "시즌당 2억 8,000만 파운드로, 지금 계약보다 8,000만 파운드 많아요."),
    (S3, "관람객이 1년 새 1만 명 넘게 늘었어요."),
    (S4, "승객이 12만 명 넘게 줄었어요."),
    (S4, "승객이 13만 명 가까이 줄었어요."),
]
WRONG = [
    (S1, "승객은 23만 6,000명으로, 한 해 전보다 5만 6,000명 늘었어요.", "5만 6,000명"),
    (S2, "시즌당 2억 8,000만 파운드로, 지금 계약보다 1억 파운드 많아요.", "1억 파운드"),
    (S3, "관람객이 1년 새 2만 명 넘게 늘었어요.", "2만 명"),
    (S4, "승객이 16만 명 넘게 줄었어요.", "16만 명"),
]


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_the_source_comes_to_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_value_blocks(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in one or one in wrong for one in _blocked(source, draft))
