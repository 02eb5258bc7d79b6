"""A step is to be the operation that the words right before its figure name: a sum for 합치면, a difference of what is told for 보다."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

CASES = [
    (
        "Ridgeline will pay $3.2 billion to Oster and $2.6 billion to Palin. Both contracts run for five years.",
        "리지라인이 두 회사와 계약했어요. 오스터에 32억 달러, 팔린에 26억 달러를 주는데, 합치면 30억 달러예요.",
        "30억 달러",
    ),
    (
        "Ridgeline will pay $3.2 billion to Oster and $2.6 billion to Palin. Both contracts run for five years.",
        "리지라인이 두 회사와 계약했어요. 5년 동안 주는 돈을 합치면 58억 달러예요.",
        "",
    ),
    (
        "Ridgeline will pay $3.2 billion to Oster and $2.6 billion to Palin. Both contracts run for five years.",
        "리지라인이 두 회사와 5년짜리 계약을 맺었는데, 합치면 30억 달러어치예요.",
        "30억 달러",
    ),
    (
        "Hollis bought 40 robots for $2 million each.",
        "홀리스가 로봇 40대를 샀어요. 한 대에 200만 달러니 다 합치면 8,000만 달러예요.",
        "",
    ),
    (
        "Sales rose to $90 million in the third quarter from $60 million in the second. Ten customers made up half of it.",
        "3분기 매출이 9,000만 달러예요. 2분기보다 4,000만 달러 늘었죠. 상위 열 곳이 절반을 차지했어요.",
        "4,000만 달러",
    ),
    (
        "Sales rose to $90 million in the third quarter from $60 million in the second. Ten customers made up half of it.",
        "3분기 매출이 9,000만 달러예요. 2분기보다 3,000만 달러 늘었죠. 상위 열 곳이 절반을 차지했어요.",
        "",
    ),
    (
        "Harbour Radio said 41% of listeners in May came from phones. That was up from 28% in January. About a third of them pay.",
        "5월에 휴대전화로 들은 사람이 41%예요. 1월보다 5%포인트 많아졌어요.",
        "5%포인트",
    ),
    (
        "Harbour Radio said 41% of listeners in May came from phones. That was up from 28% in January. About a third of them pay.",
        "5월에 휴대전화로 들은 사람이 41%예요. 1월보다 13%포인트 많아졌어요.",
        "",
    ),
    (
        "Some 58% were in favour and 30% against. A year ago 27% were against.",
        "찬성이 58%였어요. 반대는 작년보다 3%포인트 많아졌어요.",
        "",
    ),
    (
        "Orders of $3.2 billion came from Oster and $2.6 billion from Palin. The gap was $600 million.",
        "오스터 주문이 팔린보다 6억 달러 많아요.",
        "",
    ),
    (
        "Kestrel lost $40 million in Asia and made $90 million in Europe.",
        "유럽에서 번 9,000만 달러에 아시아 적자를 더하면 5,000만 달러가 남아요.",
        "",
    ),
    (
        "The app is used by 12 million people, three times as many as a year ago.",
        "1,200만 명이 써요. 1년 전보다 800만 명 늘었어요.",
        "",
    ),
    (
        "Support fell to 33% from 41%. Opposition rose to 52% from 45%.",
        "지지는 33%였어요. 작년보다 8%포인트 줄었어요.",
        "",
    ),
    (
        "Support fell to 33% from 41%. Opposition rose to 52% from 45%.",
        "지지는 33%였어요. 작년보다 7%포인트 줄었어요.",
        "7%포인트",
    ),
    (
        "Support fell to 33% from 41%. Opposition rose to 52% from 45%.",
        "지지는 33%였고 반대는 52%였어요. 작년보다 7%포인트 늘었어요.",
        "",
    ),
]


@pytest.mark.parametrize(("source", "draft", "wrong"), [case for case in CASES if case[2]])
def test_another_operation_than_the_one_named_proves_nothing(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)


@pytest.mark.parametrize(("source", "draft"), [(source, draft) for source, draft, wrong in CASES if not wrong])
def test_the_operation_that_is_named_stands(source: str, draft: str) -> None:
    assert [flag.message for flag in lint_pair(source, draft) if flag.severity == "block"] == []
