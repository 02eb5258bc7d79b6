"""The half of the year that is left of a goal, and months between the two ends of a move."""

import pytest

from pipeline.check import lint_pair

S1 = "동남조선의 2분기 수주액은 31억달러로, 연간 목표치 90억달러의 64%를 상반기에 채웠다. 수주잔고는 2년 치다."
S2 = "The charity has raised 62 percent of its yearly goal of $5 million in the first half. It has 40 staff."
S3 = "상반기 판매는 21만 대로 올해 목표 36만 대의 58%를 달성했다. 값은 3200만원부터다."
S4 = "Norda will spend 20 billion won on equipment this year instead of the 17 billion it had planned, with most going to its plant in Ghent. A second packaging line in Lund, delayed from March, is now due to open in November and will employ about 640 people. Spot prices rose 7% in October after falling for five months."
S5 = "Norda will spend 31 billion won on equipment this year instead of the 28 billion it had planned, with most going to its plant in Ghent. A second packaging line in Lund, delayed from February, is now due to open in September and will employ about 640 people. Spot prices rose 7% in October after falling for five months."
RIGHT = [
    (S1, "동남조선이 올해 목표를 채우려면 하반기에 32억달러쯤 더 따내면 돼요. 상반기에만 목표의 64%를 채웠거든요."),
    (S1, "남은 하반기에 목표의 36%를 채워야 해요."),
    (S2, "목표를 채우려면 하반기에 190만 달러를 더 모아야 해요."),
    (S3, "목표까지는 하반기에 15만 대를 더 팔아야 해요."),
    (S4, "룬드에 짓는 두 번째 패키징 라인은 3월에서 11월로 여덟 달 밀렸어요. 문을 열면 640명쯤을 고용해요."),
    (S5, "룬드에 짓는 두 번째 패키징 라인은 2월에서 9월로 일곱 달 밀렸어요. 문을 열면 640명쯤을 고용해요."),
]
WRONG = [
    (S1, "동남조선이 올해 목표를 채우려면 하반기에 42억달러쯤 더 따내면 돼요.", "42억달러"),
    (S1, "하반기에 목표의 64%를 채웠어요.", "하반기"),
    (S2, "목표를 채우려면 하반기에 240만 달러를 더 모아야 해요.", "240만 달러"),
    (S3, "목표까지는 하반기에 19만 대를 더 팔아야 해요.", "19만 대"),
    (S4, "룬드에 짓는 두 번째 패키징 라인은 3월에서 11월로 여섯 달 밀렸어요.", "여섯 달"),
    (S5, "룬드에 짓는 두 번째 패키징 라인은 2월에서 9월로 다섯 달 밀렸어요.", "다섯 달"),
]


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_the_source_comes_to_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_value_blocks(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in one or one in wrong for one in _blocked(source, draft))
