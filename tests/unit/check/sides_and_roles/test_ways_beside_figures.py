"""The word right beside a figure says which way it went, whatever else its clause tells; hopes passed and missed; cash flows."""

import pytest

from pipeline.check import lint_pair

PRICES = "Sales fell 2.3% as prices jumped, the firm said."
SHOWS = "The studio will make nine shows, two fewer than last year."
SNOW = "It had forecast 12 percent less snow; in fact 5 percent more fell."
RENTS = "Rents are expected to fall 3 to 5 percent next year."
SPRING = "Memory costs will push up prices by about $40 in spring."
FLIGHT = "Flight time falls by about two hours when the camera is on."
GUIDED = "The firm expects sales of $2 billion this quarter, above analysts' estimates."
SHORT = "Profit fell short of Wall Street's expectations as costs grew."
CASH = "Free cash flow was negative $3 million in the quarter."


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "right", "told", "turned"),
    [
        (PRICES, "값이 뛰면서 판매는 2.3% 줄었어요.", "줄었", "늘었"),
        (SHOWS, "스튜디오는 드라마 아홉 편을 만들어요. 작년보다 두 편 적어요.", "적어", "많아"),
        (SNOW, "눈이 12% 적을 거라더니 실제로는 5% 많이 내렸어요.", "많이", "적게"),
        (RENTS, "내년 임대료는 3~5% 떨어질 거래요.", "떨어질", "오를"),
        (SPRING, "봄에는 40달러쯤 비싸질 거래요.", "비싸질", "싸질"),
        (FLIGHT, "카메라를 켜면 비행시간이 두 시간쯤 줄어요.", "줄어요", "늘어요"),
        (GUIDED, "이번 분기 매출은 20억 달러로 애널리스트 예상을 웃돌 걸로 봐요.", "웃돌", "밑돌"),
        (SHORT, "이익은 월가 기대에 못 미쳤어요.", "기대에 못 미쳤", "기대를 웃돌았"),
        (CASH, "잉여현금흐름은 그 분기에 300만 달러 적자였어요.", "적자", "흑자"),
    ],
)
def test_the_word_beside_a_figure_tells_its_way(source: str, right: str, told: str, turned: str) -> None:
    assert _blocked(source, right) == []
    assert any(turned[:2] in one for one in _blocked(source, right.replace(told, turned)))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The plan would reduce heavy lifting by 65 percent.", "무거운 짐을 드는 일을 65% 줄이겠대요."),
        ("The bank warned that a slump would trim growth by 0.4 percentage point.", "성장률이 0.4%포인트 깎일 거래요."),
        ("The bank cut rates by a quarter point and signaled one more cut.", "은행은 한 번 더 내릴 뜻을 비쳤어요."),
        ("Riders gained a quarter of an hour when the new trains came.", "새 열차가 오면서 통근 시간이 15분 줄었어요."),
        ("Sales topped estimates, while profit missed them.", "이익은 예상에 못 미쳤어요."),
        ("Sales topped estimates. Profit was 20 cents; analysts had forecast 24.", "이익은 예상을 밑돌았어요."),
        ("Sales did not exceed expectations.", "매출은 예상을 밑돌았어요."),
    ],
    ids=["a-thing", "a-growth", "once-more", "time-gained", "them", "another-figure", "denied"],
)
def test_a_word_beside_a_figure_may_be_of_something_else(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


COURTS = "Filings at the small claims court have doubled, to 4,300 in the spring."
STAFF = "Headcount at the archive has halved since the flood."
FEE = "The ferry line will reduce the price of its yearly pass for students and pensioners by 12% in May."
CREW = "Orla Finn said the yard had added 240 welders, undoing a cut of last spring."
CHECKS = "The time for a bag check, however, grew by 14 seconds a bag."
GUIDE = "The brewer raised its outlook for the year to between $310 million and $330 million."
ORDERS = "The printer maker lowered its forecast of sales for the year by $25 million."


@pytest.mark.parametrize(
    ("source", "right", "told", "turned"),
    [
        (COURTS, "소액 법원에 낸 소송은 봄에 두 배로 늘어 4,300건이에요.", "두 배로 늘어", "절반으로 줄어"),
        (STAFF, "기록원 인원은 홍수 뒤로 절반으로 줄었어요.", "절반으로 줄었", "두 배로 늘었"),
        (FEE, "연락선 회사는 5월부터 학생과 노인의 1년 이용권 값을 12% 내려요.", "내려", "올려"),
        (CREW, "조선소는 용접공을 240명 늘렸대요.", "늘렸", "줄였"),
        (CHECKS, "가방 하나를 살피는 시간은 14초씩 길어졌어요.", "길어", "짧아"),
        (GUIDE, "맥주 회사는 올해 전망을 3억 1,000만~3억 3,000만 달러로 올려 잡았어요.", "올려", "낮춰"),
        (ORDERS, "프린터 회사는 올해 매출 전망을 2,500만 달러 내렸어요.", "내렸", "올렸"),
    ],
)
def test_a_change_is_read_in_any_of_its_words(source: str, right: str, told: str, turned: str) -> None:
    assert _blocked(source, right) == []
    assert any(turned[:2] in one for one in _blocked(source, right.replace(told, turned)))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The new press doubles the speed of the line.", "새 인쇄기로 한 권을 찍는 시간이 절반으로 줄어요."),
        ("The firm doubled output per worker.", "한 대를 만드는 데 드는 일손이 절반으로 줄었어요."),
        ("Doubling the dose halved the deaths on the ward.", "약을 두 배로 늘리자 병동의 사망이 절반으로 줄었어요."),
        ("The shop earned sales of 30 million won in May, when rents fell by 30 million won.", "가게는 5월에 매출 3,000만 원을 올렸어요."),
        ("Its hub grew to 31,000 plug-ins, more than any other. After a scan 1,240 were pulled.", "살펴보니 플러그인 1,240개가 내려갔어요."),
        ("The hearing was moved up by two weeks.", "심리까지 남은 시간이 2주 짧아졌어요."),
    ],
    ids=["speed", "each", "both", "earned", "taken-down", "moved-up"],
)  # fmt: skip
def test_a_multiple_of_another_thing_turns_nothing(source: str, draft: str) -> None:
    assert not [
        one for one in _blocked(source, draft) if "배" in one or "절반" in one or "올렸" in one or "짧아" in one
    ]
