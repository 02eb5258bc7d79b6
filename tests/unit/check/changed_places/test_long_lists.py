"""Three figures or more that a source tells respectively: each is told of the name in its own place of the list."""

import pytest

from pipeline.check import lint_pair

RIGHT = (
    ("A survey in Norway, Chile and Kenya found 31%, 44% and 52% respectively read print papers.", "종이 신문을 읽는 사람은 노르웨이 31%, 칠레 44%, 케냐 52%였어요."),
    ("Norway and Chile lost 31% and 44% respectively.", "노르웨이는 31%, 칠레는 44%를 잃었어요."),
    ("Apples, pears, plums and figs sold for $3, $4, $6 and $9, respectively.", "사과는 3달러, 배는 4달러, 자두는 6달러, 무화과는 9달러예요."),
    ("Toyota, Ford and Volvo sold 120, 95 and 40 cars respectively using AI.", "AI로 판 차는 도요타 120대, 포드 95대, 볼보 40대예요."),
)  # fmt: skip
WRONG = (
    ("A survey in Norway, Chile and Kenya found 31%, 44% and 52% respectively read print papers.", "종이 신문을 읽는 사람은 노르웨이 31%, 칠레 52%, 케냐 44%였어요."),
    ("A survey in Norway, Chile and Kenya found 31%, 44% and 52% respectively read print papers.", "종이 신문을 읽는 사람은 노르웨이 44%, 칠레 31%, 케냐 52%였어요."),
    ("Norway and Chile lost 31% and 44% respectively.", "노르웨이는 44%, 칠레는 31%를 잃었어요."),
    ("Toyota, Ford and Volvo sold 120, 95 and 40 cars respectively using AI.", "AI로 판 차는 도요타 95대, 포드 120대, 볼보 40대예요."),
)  # fmt: skip


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_each_figure_of_its_own_name_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_figure_of_the_next_name_blocks(source: str, draft: str) -> None:
    assert _blocked(source, draft)
