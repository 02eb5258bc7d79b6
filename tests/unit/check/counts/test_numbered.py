"""A one numbers a row: it is wrong where the source numbers that row with another ordinal, and speaks of no first."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Ferries were cancelled on a sixth day of strikes.", "파업 1일째에도 배가 뜨지 않았어요."),
        ("The lab marked its ninth anniversary.", "연구소가 1주년을 맞았어요."),
        ("Sales fell for a third straight month.", "판매는 1개월째 줄었어요."),
        ("The siege is in its fifth week.", "포위가 1주째예요."),
        ("She was knocked out in the third round.", "그는 1라운드에서 떨어졌어요."),
        ("The merger is in its third year.", "합병은 1년 차예요."),
        ("The plan is now in its third phase.", "계획은 지금 1단계예요."),
        ("The eighth episode airs tonight.", "오늘 밤 1화를 내보내요."),
    ],
)
def test_a_first_for_another_ordinal_blocks(source: str, draft: str) -> None:
    assert [one for one in _blocked(source, draft) if one.startswith("1")]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Ferries were cancelled on a sixth day of strikes.", "파업 6일째에도 배가 뜨지 않았어요."),
        ("The lab marked its ninth anniversary.", "연구소가 9주년을 맞았어요."),
        ("The war is entering its second year.", "전쟁이 1년째 이어지고 있어요."),
        ("It launched a year ago and marked its first anniversary.", "나온 지 1주년을 맞았어요."),
        ("She was knocked out in the third round.", "그는 1라운드를 이기고 3라운드에서 떨어졌어요."),
        ("The second phase doubles what the first added.", "1단계보다 두 배로 늘려요."),
        ("Founded a year ago, the firm opened a shop on the ninth floor.", "창립 1주년을 맞아 매장을 열었어요."),
        ("It won for the second time in days.", "1일째 이겼어요."),
        ("Profit fell in the fourth quarter.", "이익은 1년째 줄었어요."),
    ],
)
def test_a_first_of_another_row_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


def test_another_ordinal_is_no_share_of_its_number() -> None:
    assert _blocked("Fares rose for a ninth straight month.", "요금이 8개월 연속 올랐어요.") == ["8개월"]
    assert _blocked("Ferries were cancelled on a ninth day of strikes.", "파업 8일째에도 배가 뜨지 않았어요.") == [
        "8일"
    ]
