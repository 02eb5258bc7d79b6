"""Sums and differences whose operands the draft holds up and names an operation for."""

import pytest

from pipeline.check.sums_beside import shown_operands
from tests.unit.check.building import blocks, worked_out

_BOTH = "Halvor has committed to pay up to $11.3 billion through 2032, and Mirent up to $25.6 billion."
_HOURS = "The course runs three and a half hours each day for three days."
_SHORT = "The camp pays for two hours of lessons each day for six days; eight children may come, and half of them stay."
_RANGES = "Tarn raised its 2027 capital spending to between $31 billion and $36 billion in May, then cut it to between $22 billion and $25 billion in October."
_FERRY = "The ferry took 7 hours 20 minutes, 45 minutes less than scheduled."


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        (_BOTH, "할버는 2032년까지 최대 113억 달러, 미렌트는 최대 256억 달러를 내기로 했어요. 둘을 합치면 최대 {}예요.", "369억 달러", "379억 달러"),
        (_HOURS, "강좌는 하루 세 시간 반씩 사흘 동안 열려요. 모두 {}이에요.", "10시간 30분", "12시간"),
        (_SHORT, "캠프는 하루 두 시간씩 엿새 동안 열려요. 모두 {}이에요.", "12시간", "16시간"),
        (_RANGES, "탄은 5월에 310억~360억 달러로 올렸던 투자 계획을 10월에 220억~250억 달러로 낮췄어요. 상단끼리 비교하면 {}가 줄었네요.", "110억 달러", "90억 달러"),
        (_FERRY, "예정({})보다 45분 빨리 닿았어요. 7시간 20분을 달렸고요.", "8시간 5분", "8시간 35분"),
    ],
)  # fmt: skip
def test_an_operation_over_told_figures_comes_out(source: str, told: str, right: str, wrong: str) -> None:
    assert blocks(source, told.format(right)) == []
    assert blocks(source, told.format(wrong)) == [wrong]


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        ("The fee is 150 won per 200 meters.", "200m당 150원이 붙어요. 1km면 {}이죠.", "750원", "7,500원"),
        ("Oriel has raised $2.4 billion, $900 million of it from Halden and $500 million from Castor.", "할든이 9억 달러, 캐스터가 5억 달러를 넣었어요. 나머지 {}는 다른 세 곳이 냈어요.", "10억 달러", "14억 달러"),
        ("It is valued at 3.5 trillion won. Hanbit will own 12.4 percent after the listing.", "상장 뒤 한빛 지분은 12.4%예요. 기업가치 3조 5천억 원에 대입하면 약 {}어치죠.", "4,300억 원", "5,600억 원"),
        ("Velm's loss was $4.2 billion in the second quarter, and it had $25 billion in cash.", "분기에 42억 달러씩 잃는다면 현금 250억 달러로 버틸 수 있는 기간은 {} 정도예요.", "여섯 분기", "열 분기"),
    ],
)  # fmt: skip
def test_what_is_reckoned_is_worth_what_its_words_say(source: str, told: str, right: str, wrong: str) -> None:
    assert not any(not one.holds for one in worked_out(shown_operands.reckoned, source, told.format(right)))
    assert [one.holds for one in worked_out(shown_operands.reckoned, source, told.format(wrong))] == [False]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The Greens tripled their seats to 12 from 4; with Labour they have 39.", "녹색당은 의석을 4석에서 12석으로 늘렸어요. 노동당과 손잡으면 둘이 합쳐 39석이에요."),
        ("The plan goes from 11.99 euros to 14.99 euros a month.", "요금제를 월 11.99유로에서 14.99유로로 올려요. 1년이면 36유로를 더 내는 거예요."),
        ("Tarn shipped more than 6,200 kayaks, and Orme about 4,900.", "탄은 카약을 6,200대 넘게, 옴은 4,900대 정도 보냈어요. 두 회사를 합치면 1만 대가 넘어요."),
        ("Halden put in $900 million, Castor $500 million and Orme $1.4 billion of the $2.8 billion.", "할든이 9억 달러, 캐스터가 5억 달러를 넣었어요. 나머지 14억 달러는 옴이 냈어요."),
    ],
)  # fmt: skip
def test_other_figures_beside_such_words_are_left_alone(source: str, draft: str) -> None:
    assert not any(not one.holds for one in worked_out(shown_operands.reckoned, source, draft))
