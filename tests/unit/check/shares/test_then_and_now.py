"""A part of what there is now is a multiple of then, and shares told in people are held against percentages."""

import pytest

from pipeline.check import lint_pair

_SALES = "Anvil made $4.5 billion in annualized revenue as of October, the paper said. Brook was at $2.8 billion. Both numbers were roughly one-third that size at the start of the year."
_FLEET = "The fleet now counts 80 ships. It was half that size five years ago. A crew costs $90 in Norway."
_FARES = "Fares were three times that level in 2019. A trip costs $9 now."
_NURSES = "Three in five Dutch nurses now use the app, the union said. That compares with 31% two years ago."
_PARO = "Paro has 1.1 billion weekly users, up from 800 million last year. India has 190 million of them. About 52 million people pay. Advertisements run in 14 countries."
_OVEN = "The oven can tell 80 dishes apart. Internal tests showed it was wrong for one dish in 25. It sold 300 of them in 2025."
_DAMAGES = "The court will decide in March whether to treble the damages of $214 million. The fine could double."
_SOLD = "10월 기준 연 환산 매출이 앤빌 45억 달러, 브룩 28억 달러예요. 둘 다 "
_PAID = "파로 이용자가 11억 명인데 돈을 내는 사람은 5,200만 명쯤이니 "


def _found(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_SALES, _SOLD + "연초의 세 배 안팎으로 컸어요."),
        (_SALES, _SOLD + "연초보다 세 배쯤 늘었어요."),
        (_SALES, _SOLD + "연초에는 지금의 3분의 1쯤이었어요."),
        (_FLEET, "선단은 지금 80척이에요. 5년 전의 두 배예요."),
        (_FARES, "지금 요금은 9달러로, 2019년의 3분의 1로 줄었어요."),
        (_NURSES, "네덜란드 간호사 다섯에 셋이 이 앱을 써요. 2년 전 31%에서 거의 두 배가 된 거예요."),
        (_NURSES, "네덜란드 간호사 다섯 명 중 세 명이 이 앱을 쓰는데, 2년 전 31%의 두 배 가까이예요."),
        (_PARO, _PAID + "스무 명에 하나꼴이에요."),
        (_PARO, "돈을 내는 사람은 5,200만 명쯤이니 스무 명에 하나꼴이에요."),
        (_OVEN, "이 오븐은 자체 시험에서 4%를 틀렸어요."),
        (_DAMAGES, "배상액 2억 1,400만 달러를 세 배로 키울지는 3월에 판사가 정해요."),
    ],
)
def test_the_other_side_of_a_share_may_be_told(source: str, draft: str) -> None:
    assert _found(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_SALES, _SOLD + "연초의 네 배 안팎으로 컸어요."),
        (_SALES, _SOLD + "연초의 두 배로 컸어요."),
        (_SALES, "앤빌은 45억 달러, 브룩은 28억 달러예요. 앤빌은 브룩의 세 배예요."),
        (_FLEET, "선단은 지금 80척이에요. 5년 전의 세 배예요."),
        (_FARES, "지금 요금은 9달러로, 2019년의 4분의 1로 줄었어요."),
        (_NURSES, "네덜란드 간호사 다섯에 셋이 이 앱을 써요. 2년 전 31%에서 거의 세 배가 된 거예요."),
        (_PARO, _PAID + "열 명에 하나꼴이에요."),
        (_PARO, _PAID + "서른 명에 하나꼴이에요."),
        (_OVEN, "이 오븐은 자체 시험에서 6%를 틀렸어요."),
        (_DAMAGES, "배상액 2억 1,400만 달러를 네 배로 키울지는 3월에 판사가 정해요."),
    ],
)
def test_another_share_is_found(source: str, draft: str) -> None:
    assert _found(source, draft)
