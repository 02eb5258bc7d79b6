"""A place that no source numbers: of the largest of its shares, of the best result, of whom only so many are ahead."""

import pytest

from pipeline.check import lint_pair

RIGHT = (
    ("Maple took 44% of orders in 2024, Birch 31% and Cedar 25%.", "배달 1위는 메이플이에요. 주문의 44%를 가져갔어요."),
    ("Anchor commanded 40% of spending in 2025, up from 24% the year before. Delta's share fell to 27% from 50% in 2023. Echo rose to 21%.", "기업들이 돈 주고 쓰는 앱 1위는 앵커래요. 점유율이 24%에서 40%로 올랐어요."),
    ("Bluebird sold 11.9 million phones there in the third quarter, an estimate says. Only Samsung sold more phones.", "블루버드가 3분기에 판 휴대전화가 1,190만 대라는 추정이 나왔어요. 2위예요."),
    ("Hollis delivered 58,000 cars in the third quarter. Only Volkswagen and Tesla sold more.", "홀리스가 3분기에 5만 8,000대를 넘겼어요. 3위예요."),
    ("In the third round the graders passed the work of Claude 61% of the time, the best result. Gemini came second with 57%.", "셋째 판에서 1등은 클로드였어요. 통과율이 61%였죠."),
    ("The crew came last of nine.", "이 팀은 아홉 팀 가운데 9위였어요."),
    ("Her boat was placed last among the 23.", "그의 배는 23척 가운데 23등이었어요."),
)  # fmt: skip
WRONG = (
    ("Maple took 44% of orders in 2024, Birch 31% and Cedar 25%.", "배달 1위는 버치예요. 주문의 31%를 가져갔어요."),
    ("Anchor commanded 40% of spending in 2025, up from 24% the year before. Delta's share fell to 27% from 50% in 2023. Echo rose to 21%.", "기업들이 돈 주고 쓰는 앱 1위는 에코래요. 점유율이 21%로 올랐어요."),
    ("Bluebird sold 11.9 million phones there in the third quarter, an estimate says. Only Samsung sold more phones.", "블루버드가 3분기에 판 휴대전화가 1,190만 대라는 추정이 나왔어요. 4위예요."),
    ("Hollis delivered 58,000 cars in the third quarter. Only Volkswagen and Tesla sold more.", "홀리스가 3분기에 5만 8,000대를 넘겼어요. 2위예요."),
    ("In the third round the graders passed the work of Claude 61% of the time, the best result. Gemini came second with 57%.", "셋째 판에서 1등은 제미나이였어요. 통과율이 57%였죠."),
    ("The crew came last of nine.", "이 팀은 아홉 팀 가운데 8위였어요."),
    ("Her boat was placed last among the 23.", "그의 배는 23척 가운데 22등이었어요."),
)  # fmt: skip


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_place_that_follows_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_another_place_blocks(source: str, draft: str) -> None:
    assert _blocked(source, draft)
