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
    ("The best of the 14 readers tried, Kestrel's Ledger 3, found 71% of the errors. Orla came second with 66% and Basil third with 58%.", "시험한 프로그램 중 1등인 레저 3는 오류의 71%를 찾았어요."),
    ("Her boat was placed last among the 23.", "그의 배는 23척 가운데 23등이었어요."),
)  # fmt: skip
WRONG = (
    ("Maple took 44% of orders in 2024, Birch 31% and Cedar 25%.", "배달 1위는 버치예요. 주문의 31%를 가져갔어요."),
    ("Anchor commanded 40% of spending in 2025, up from 24% the year before. Delta's share fell to 27% from 50% in 2023. Echo rose to 21%.", "기업들이 돈 주고 쓰는 앱 1위는 에코래요. 점유율이 21%로 올랐어요."),
    ("Bluebird sold 11.9 million phones there in the third quarter, an estimate says. Only Samsung sold more phones.", "블루버드가 3분기에 판 휴대전화가 1,190만 대라는 추정이 나왔어요. 4위예요."),
    ("Hollis delivered 58,000 cars in the third quarter. Only Volkswagen and Tesla sold more.", "홀리스가 3분기에 5만 8,000대를 넘겼어요. 2위예요."),
    ("In the third round the graders passed the work of Claude 61% of the time, the best result. Gemini came second with 57%.", "셋째 판에서 1등은 제미나이였어요. 통과율이 57%였죠."),
    ("The crew came last of nine.", "이 팀은 아홉 팀 가운데 8위였어요."),
    ("The best of the 14 readers tried, Kestrel's Ledger 3, found 71% of the errors. Orla came second with 66% and Basil third with 58%.", "시험한 프로그램 중 1등인 올라는 오류의 66%를 찾았어요."),
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


_BEST = "The best system, Orrin 4 from Vantage, did 38.1 percent of the tasks; Corvid's Magpie 3 came second with 35.6 percent."
_LISTED = "특허청은 국내 기업의 출원이 지난해 4,860건으로 미국, 중국에 이어 세계 3위라고 밝혔다. 미국은 1만 4,580건, 중국은 1만 2,100건이다."


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (_BEST, "1등인 밴티지의 오린 4가 해낸 과제는 38.1%예요.", "1등인 코비드의 매그파이 3가 해낸 과제는 35.6%예요."),
        (_BEST, "1위에 오른 오린 4는 38.1%를 해냈어요.", "3위에 오른 오린 4는 38.1%를 해냈어요."),
        ("The top entry was Tern from Halden Labs; Mistfield took second place.", "1위는 홀던 랩스의 턴이에요.", "4위는 홀던 랩스의 턴이에요."),
        (_LISTED, "한국은 중국 바로 뒤인 3위예요. 1위 미국은 한국의 세 배를 냈어요.", "한국은 중국 바로 뒤인 3위예요. 2위 미국은 한국의 세 배를 냈어요."),
        (_LISTED, "미국이 1위, 중국이 2위이고 한국은 3위예요.", "중국이 1위, 미국이 2위이고 한국은 3위예요."),
        ("누리조선은 수주량에서 한별중공업에 이어 2위다.", "1위는 한별중공업이에요.", "4위는 한별중공업이에요."),
    ],
)  # fmt: skip
def test_a_place_of_who_is_called_the_best_or_listed_ahead_stands(source: str, right: str, wrong: str) -> None:
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]
