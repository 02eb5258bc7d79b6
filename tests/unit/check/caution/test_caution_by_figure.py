"""Which of several source sentences a sentence with a figure tells: caution of another one is not asked of it."""

import pytest

from pipeline.check import lint_pair

_FERRY = (
    "Harlin Ferries could lose its licence if a second boat fails. The line carried 41,200 passengers in June, almost none of whom had booked. "
    "A ticket costs 9 euros, against 12 euros on the bridge bus."
)
_LAB = (
    "Wexley Robotics said its Mole 2 could dig through 5 of 9 kinds of soil. The firm spent $4.6 million on two test sites. "
    "Mole 2 was shipped on March 3 to 260 farms."
)
_VOTE = (
    "The council voted to close the pool, apparently because its roof leaks, and kept 31 of 44 lifeguards. "
    "Orrin Parks, which shut the sauna in May, said it would not reopen it before autumn."
)


def told(source: str, draft: str) -> list[str]:
    return [flag.message for flag in lint_pair(source, draft) if flag.kind == "hedge"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_FERRY, "뱃삯은 9유로예요."),
        (_FERRY, "6월에 이 배를 탄 사람은 4만 1,200명이에요."),
        (_LAB, "웩슬리 로보틱스는 시험장 두 곳에 460만 달러를 썼어요."),
        (_LAB, "몰 2는 3월 3일 농장 260곳에 나갔어요."),
        (_VOTE, "안전요원 44명 가운데 31명은 남았어요."),
        (_VOTE, "사우나는 5월에 닫았어요."),
        (
            "Larkfield Robotics said on Monday that 90 of its pickers would begin work in May at an orchard near Tolmin.",
            "5월부터 톨민 근처 과수원에서 라크필드의 수확 로봇 90대가 일해요.",
        ),
        (
            "Readers will pay 7 euros a month for the paper, down from 9 euros.",
            "신문 구독료는 한 달에 9유로에서 7유로로 내려갔어요.",
        ),
        (
            "In tests by the weekly Brask, the kettle boiled a litre in 70 of 80 attempts.",
            "이 주전자는 80번 중 70번 물 1리터를 끓여 냈어요.",
        ),
    ],
)
def test_what_another_sentence_leaves_open_is_not_asked_of_a_figure(source: str, draft: str) -> None:
    assert told(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_FERRY, "할린 페리는 배 한 척이 더 고장 나면 면허를 잃어요."),
        (_LAB, "웩슬리의 몰 2는 흙 아홉 가지 가운데 다섯 가지를 파냈어요."),
        (
            "The port halted 14 cranes on Friday. It hopes to restart them by Sunday.",
            "금요일에 멈췄던 크레인 14대가 일요일에 다시 돌아요.",
        ),
        (
            "Larkfield Robotics said the law would require 90 of its pickers to carry a lamp.",
            "라크필드의 수확 로봇 90대는 등을 달아야 했어요.",
        ),
        (
            "Larkfield Robotics said on Monday that 90 of its pickers would begin work in May.",
            "라크필드의 수확 로봇 90대가 5월부터 일했어요.",
        ),
        ("Readers will pay 7 euros a month for the paper from May.", "독자들은 신문값으로 한 달에 7유로를 냈어요."),
        (
            "In tests by the weekly Brask, the kettle boiled a litre in 70 of 80 attempts.",
            "이 주전자는 80번 중 70번 물 1리터를 끓여요.",
        ),
    ],
)
def test_caution_of_the_sentence_that_has_the_figure_is_asked(source: str, draft: str) -> None:
    assert told(source, draft) != []
