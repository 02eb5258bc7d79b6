"""What a currency has been worth since 2020, as a band: wide enough for the years to come, too narrow for a slip of scale or of a factor of two.

Each row gives what one of a currency was worth in won. Currencies that keep falling (lira, naira, cedi, the pesos of Argentina and the pounds of Egypt) have the band of the last years alone: texts
tell of today. A unit that several countries share (rupees, pesos, kroner) has a row for each.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

_ROWS: tuple[tuple[str, str, str, str, str], ...] = (
    ("KRW", "KRW", "원", "1", "1"),
    ("USD", "USD", "달러", "1060", "1700"),
    ("EUR", "EUR", "유로", "1240", "2050"),
    ("JPY", "JPY", "엔", "8", "13"),
    ("GBP", "GBP", "파운드", "1400", "2350"),
    ("CNY", "CNY", "위안", "155", "250"),
    ("HKD", "HKD", "홍콩달러", "135", "220"),
    ("TWD", "TWD", "대만달러", "35", "57"),
    ("SGD", "SGD", "싱가포르달러", "785", "1320"),
    ("AUD", "AUD", "호주달러", "710", "1150"),
    ("CAD", "CAD", "캐나다달러", "810", "1250"),
    ("NZD", "NZD", "뉴질랜드달러", "670", "1030"),
    ("CHF", "CHF", "프랑", "1150", "2200"),
    ("SEK", "SEK", "크로나", "112", "190"),
    ("SEK", "ISK", "아이슬란드크로나", "8", "14"),
    ("NOK", "NOK", "노르웨이크로네", "110", "180"),
    ("NOK", "DKK", "덴마크크로네", "165", "275"),
    ("PLN", "PLN", "즈워티", "270", "480"),
    ("CZK", "CZK", "코루나", "45", "84"),
    ("HUF", "HUF", "포린트", "3", "5.3"),
    ("BRL", "BRL", "헤알", "190", "330"),
    ("INR", "INR", "루피", "14", "20"),
    ("INR", "PKR", "파키스탄루피", "4.5", "8.2"),
    ("IDR", "IDR", "루피아", "0.073", "0.11"),
    ("THB", "THB", "밧", "31", "54"),
    ("MYR", "MYR", "링깃", "255", "430"),
    ("VND", "VND", "동", "0.045", "0.07"),
    ("ZAR", "ZAR", "랜드", "62", "106"),
    ("AED", "AED", "디르함", "288", "465"),
    ("SAR", "SAR", "리얄", "282", "468"),
    ("ILS", "ILS", "셰켈", "310", "570"),
    ("RUB", "RUB", "루블", "11", "22"),
    ("UAH", "UAH", "흐리우냐", "28", "50"),
    ("TRY", "TRY", "리라", "20", "50"),
    ("NGN", "NGN", "나이라", "0.65", "1.3"),
    ("EGP", "EGP", "이집트파운드", "22", "42"),
    ("KES", "KES", "케냐실링", "8.2", "14"),
    ("KES", "TZS", "탄자니아실링", "0.43", "0.75"),
    ("KES", "UGX", "우간다실링", "0.28", "0.5"),
    ("BDT", "BDT", "타카", "10", "17"),
    ("KZT", "KZT", "텡게", "2", "3.7"),
    ("GHS", "GHS", "세디", "82", "150"),
    ("MNT", "MNT", "투그릭", "0.34", "0.56"),
    ("PESO", "MXN", "멕시코페소", "54", "100"),
    ("PESO", "PHP", "필리핀페소", "20", "33"),
    ("PESO", "CLP", "칠레페소", "1.2", "2"),
    ("PESO", "COP", "콜롬비아페소", "0.27", "0.5"),
    ("PESO", "ARS", "아르헨티나페소", "0.7", "1.6"),
)
_APART = Fraction(7, 5)
"""How far a rate between two foreign currencies may be from what the middles of their bands in won give."""
_DIGITS = 10**6


@dataclass(frozen=True, slots=True)
class Band:
    """Between what bounds one of a currency was worth in another one: their codes and Korean names."""

    of: str
    into: str
    of_name: str
    into_name: str
    low: Fraction
    high: Fraction


def bands(of: str, into: str) -> Iterator[Band]:
    """Yield what one of a unit of money was worth in another, a band for each currency that the two may be; nothing for an unknown one."""
    for unit, code, name, low, high in _ROWS:
        for other, other_code, other_name, other_low, other_high in _ROWS:
            if (unit, other) == (of, into) and code != other_code:
                worth = (Fraction(low), Fraction(high))
                by = (Fraction(other_low), Fraction(other_high))
                yield Band(code, other_code, name, other_name, *_between(worth, by))


def _between(worth: tuple[Fraction, Fraction], by: tuple[Fraction, Fraction]) -> tuple[Fraction, Fraction]:
    if by[0] == by[1]:
        return worth
    if worth[0] == worth[1]:
        return 1 / by[1], 1 / by[0]
    middle = _middle(worth) / _middle(by)
    return middle / _APART, middle * _APART


def _middle(ends: tuple[Fraction, Fraction]) -> Fraction:
    """Return the geometric middle of a band, near enough."""
    return Fraction(round(float(ends[0] * ends[1]) ** 0.5 * _DIGITS), _DIGITS)
