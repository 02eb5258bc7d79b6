"""Plain ways of telling a source's figures that were taken for wrong ones, and wrong ones that were taken for worked out."""

import pytest

from pipeline.check import lint_pair

_QUEUE = "Red Ibera has 212 connection requests but expects no more than a quarter of that capacity to be built."
_POOL = "The government approved 48 billion rupees to expand its computing pool from 38,000 to 70,000 processors by March 2028."
_ESSAYS = (
    "A review found that the grading tool Rubrica gave marks more than one grade away from the teacher's in 17% of cases. "
    "For essays by pupils whose first language was not English the share was 26%."
)
_TAXIS = "The Phoenix-based company now runs 3,450 vehicles in eight cities and will add Nashville and Tampa in May."
_RUPEES = (
    "Of the 48 billion rupees, 30 billion rupees goes to hardware, 12 billion to data sets and the rest to training."
)
_BUDGET = (
    "과학혁신부는 내년 인공지능 예산안을 4조1300억원으로 편성했다. "
    "이 가운데 국가 AI 컴퓨팅센터 구축에 1조2400억원, 인재 양성에 6200억원, 제조업 AI 전환에 9100억원이 배정됐다."
)
_STOLEN = "Attackers stole $24 million from Ferrand Shipping. Investigators have recovered $9 million so far."
_FIRMS = "Firms with 50 or more workers must comply by 1 July 2027; smaller ones get an extra 12 months."
_POWER = "Consumption reached 4.3 terawatt-hours, of which AI workloads made up an estimated 1.4 terawatt-hours."
_LAUNCH = "회사는 11월 3일 법인을 세우고 내년 4월 일본어판을 내놓는다. 2028년 상반기 상장도 준비하고 있다."
_RIGHT = [
    (_QUEUE, "레드 이베라는 4분의 1 넘게 지어지진 않을 걸로 봐요."),
    (_POOL, "프로세서를 3만 8,000개에서 2028년 3월까지 7만 개로 늘려요."),
    (_ESSAYS, "루브리카의 점수가 한 등급 넘게 어긋난 비율은 17%였어요. 영어가 모국어가 아닌 학생에게서는 그보다 9%포인트 높았고요."),
    (_TAXIS, "5월에 내슈빌과 탬파가 더해지면 운행 도시는 열 곳이 돼요."),
    (_TAXIS, "운행 도시는 5월에 10곳으로 늘어요."),
    (_RUPEES, "480억 루피 가운데 300억은 장비에, 120억은 데이터에 쓰고, 나머지 60억 루피는 교육에 돌려요."),
    (_BUDGET, "내년 예산안이 4조 1,300억 원으로 짜였어요. 약 30%는 국가 AI 컴퓨팅센터를 짓는 데 들어가요."),
    (_STOLEN, "페랑 해운이 잃은 돈 중 지금까지 되찾은 건 37.5%인 900만 달러예요."),
    (_FIRMS, "50명이 안 되는 회사는 1년 더 여유를 받아 2028년 7월 1일까지 맞추면 돼요."),
    (_POWER, "4.3테라와트시 중 AI 작업은 1.4테라와트시로, 약 33%를 차지했어요."),
    (_LAUNCH, "상장은 2028년 6월 말까지 마칠 생각이에요."),
]  # fmt: skip
_WRONG = [
    (_QUEUE, "레드 이베라는 4분의 1 넘게 지어질 걸로 봐요.", "4분의 1"),
    (_POOL, "프로세서를 3만 8,000개에서 2028년 3월까지 8만 개로 늘려요.", "8만 개"),
    (_ESSAYS, "루브리카의 점수가 한 등급 넘게 어긋난 비율은 26%였어요. 영어가 모국어가 아닌 학생에게서는 17%였고요.", "26%"),
    (_TAXIS, "5월에 내슈빌과 탬파가 더해지면 운행 도시는 아홉 곳이 돼요.", "아홉 곳"),
    (_RUPEES, "480억 루피 가운데 300억은 장비에, 120억은 데이터에 쓰고, 나머지 80억 루피는 교육에 돌려요.", "80억 루피"),
    (_BUDGET, "내년 AI 예산의 22%는 국가 AI 컴퓨팅센터를 짓는 데 들어가요.", "22%"),
    (_STOLEN, "페랑 해운이 잃은 돈 중 지금까지 되찾은 건 47.5%예요.", "47.5%"),
    (_FIRMS, "50명이 안 되는 회사는 2027년 7월 1일까지 맞춰야 해요.", "50명이"),
    (_POWER, "4.3테라와트시 중 AI 작업은 1.4테라와트시로, 약 24%를 차지했어요.", "24%"),
    (_LAUNCH, "내년 6월에는 일본어판을 선보여요.", "6월"),
]  # fmt: skip


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), _RIGHT)
def test_what_a_source_says_in_another_way_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft", "wrong"), _WRONG)
def test_what_it_does_not_say_is_told(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in one or one in wrong for one in _blocked(source, draft))


_SALES = "책마루의 해외판 매출이 378억 원을 기록했다. 전년 210억 원보다 80% 늘었다. 영어판이 189억 원, 일본어판이 113억 원, 스페인어판이 76억 원을 벌었다."
_CHIP = "The R9 carries 288 gigabytes of memory against 192 on the R7, and draws 1,200 watts, up from 900."


@pytest.mark.parametrize(
    ("source", "draft", "right", "wrong"),
    [
        (_SALES, "해외판 매출 378억 원 가운데 영어판이 189억 원으로 {}를 차지했어요.", "50%", "60%"),
        (_SALES, "해외판 매출 378억 원 중 일본어판이 113억 원으로 {}쯤 돼요.", "30%", "40%"),
        (_CHIP, "R9의 메모리는 288GB로 192GB인 R7보다 {} 많아요.", "50%", "33%"),
        (_CHIP, "R9의 전력은 1,200와트로 900와트인 R7보다 {} 높아요.", "33%", "50%"),
        (_CHIP, "R9의 메모리는 288GB로 192GB인 R7보다 96GB 많아요. 비율로 따지면 {} 늘어난 거예요.", "50%", "33%"),
    ],
)
def test_a_percentage_is_of_the_two_figures_that_the_draft_tells(
    source: str, draft: str, right: str, wrong: str
) -> None:
    assert _blocked(source, draft.format(right)) == []
    assert _blocked(source, draft.format(wrong)) == [wrong]
