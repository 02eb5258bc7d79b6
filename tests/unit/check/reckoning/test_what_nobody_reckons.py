"""Operations that happen to give a figure, but take a whole and its part together, or what a rise leaves of a hundred."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft, []))


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "Of the 720 workers at the mill, 180 will lose their jobs.",
            "제분소가 직원 720명 중 180명을 내보내요. 전체의 25%에 해당하죠.",
            "제분소가 직원 720명 중 180명을 내보내요. 전체의 20%에 해당하죠.",
        ),
        (
            "The museum took in $60 million last year, of which $15 million came from ticket sales and the rest from donors.",
            "미술관은 작년에 6,000만 달러를 벌었어요. 입장료가 1,500만 달러니까 기부가 전체의 75%를 차지한 셈입니다.",
            "미술관은 작년에 6,000만 달러를 벌었어요. 입장료가 1,500만 달러니까 기부가 전체의 80%를 차지한 셈입니다.",
        ),
        (
            "The port's revenue rose 36% to $3.05 billion. Its container unit brought in $2.36 billion.",
            "컨테이너 부문이 벌어들인 돈은 23억 6000만 달러. 전체 매출의 약 77%가 여기서 나온 셈이에요.",
            "컨테이너 부문이 벌어들인 돈은 23억 6000만 달러. 전체 매출의 약 64%가 여기서 나온 셈이에요.",
        ),
        (
            "Exports grew 28% to $4.1 billion, and the food arm brought in $2.7 billion.",
            "수출은 41억 달러였고 식품 부문이 27억 달러를 벌었어요. 전체의 약 66%가 식품에서 나왔어요.",
            "수출은 41억 달러였고 식품 부문이 27억 달러를 벌었어요. 전체의 약 72%가 식품에서 나왔어요.",
        ),
        (
            "Ticket sales climbed 41% to 8.2 million euros, 4.3 million of it from the summer shows.",
            "표 판매액은 820만 유로였는데 여름 공연이 430만 유로예요. 전체의 약 52%를 여름에 벌었어요.",
            "표 판매액은 820만 유로였는데 여름 공연이 430만 유로예요. 전체의 약 59%를 여름에 벌었어요.",
        ),
        (
            "Of the 90 farms that were inspected, 30 had broken the rule.",
            "점검한 농장 90곳 중 30곳이 규칙을 어겼어요. 전체의 약 33%예요.",
            "점검한 농장 90곳 중 30곳이 규칙을 어겼어요. 전체의 약 25%예요.",
        ),
    ],
)
def test_what_nobody_reckons_proves_no_figure(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Prices fell 37% in a year.", "값은 1년 전의 63%가 됐어요."),
        ("The vote was 180 for and 60 against.", "찬성이 180표, 반대가 60표로 찬성이 전체의 75%예요."),
        ("A ticket costs 12 euros.", "표 열 장을 사면 120유로예요."),
    ],
)
def test_what_is_left_or_added_up_by_its_words_stands(source: str, draft: str) -> None:
    assert not _blocked(source, draft)
