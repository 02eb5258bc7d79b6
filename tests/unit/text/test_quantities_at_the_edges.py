"""A sentence has the same figures with the blanks that stand around it where it is cut out of its text."""

import pytest

from pipeline.text import quantities
from pipeline.text.quantities import currencies
from pipeline.text.quantities.english_numbers import NUMBER

SENTENCES = (
    ("1조 2,000억 달러를 들여 데이터센터 3곳을 짓는다.", "ko"),
    ("응답 시간은 9.8초에서 2초로 줄었고, 이용자는 세 배가 됐어요", "ko"),
    ("2026년 12월 3일 오후 3시에 문을 연다", "ko"),
    ("영하 12도에서 사흘", "ko"),
    ("The fund raised $9 billion, up from 4 billion", "en"),
    ("It now takes under 2.", "en"),
    ("12 of the 50 said so", "en"),
)


@pytest.mark.parametrize(("text", "language"), SENTENCES)
@pytest.mark.parametrize(("ahead", "behind"), [("", "\u2060\u2060\u2060"), (" ", ""), (" ", " "), ("  ", "\u2060 ")])
def test_blanks_around_a_sentence_only_move_its_figures(text: str, language: str, ahead: str, behind: str) -> None:
    found = quantities.find(f"{ahead}{text}{behind}", language)
    plain = quantities.find(text, language)
    moved = [(one.span[0] - len(ahead), one.span[1] - len(ahead)) for one in found]
    assert [(one.kind, one.unit, one.value, one.text) for one in found] == [
        (one.kind, one.unit, one.value, one.text) for one in plain
    ]
    assert moved == [one.span for one in plain]


def test_blanks_alone_have_no_figures() -> None:
    assert quantities.find(" \u2060 ", "ko") == []


@pytest.mark.parametrize(
    ("text", "written", "kinds"),
    [
        ("Parcels weigh no more than 2.5 kilograms. The flight took seven minutes, while the trip by van took 35.", "35", {"duration", "number"}),
        ("The bag holds 12 litres. A fill takes 90 seconds; the old one needed 140.", "140", {"duration", "number"}),
        ("Nine sailed within 64 kilometres four days ahead, the old one within 210.", "210", {"size", "duration", "number"}),
    ],
)  # fmt: skip
def test_a_bare_number_takes_the_unit_of_its_own_sentence(text: str, written: str, kinds: set[str]) -> None:
    assert {one.kind for one in quantities.find(text, "en") if one.text == written} == kinds


@pytest.mark.parametrize(
    ("text", "language", "written"),
    [
        ("paid BC$5 for it", "en", ["C$5"]),
        ("xkr 5 and kr 6", "en", ["5", "kr 6"]),
        ("azł 5 was due", "en", ["zł 5"]),
        ("IDRP200 and RP200", "en", ["RP200"]),
        ("AEUR 5 million", "en", ["5 million"]),
        ("AN1,200 or N1,200", "en", ["N1,200"]),
        ("euro500 or neuro500", "en", ["euro500"]),
        ("it costs $4,₩500", "en", ["$4", "₩500"]),
        ("sixteen of them and asixteen", "en", ["sixteen"]),
        ("It stood from 300 BC to AD 79, until Henry V came", "en", ["300", "300 BC", "AD 79", "79", "V"]),
        ("xIV and 2/4/1999 and 12999", "en", ["2/4/1999", "1999", "12999"]),
        ("값은 A$7이고 zł5", "ko", ["A$7", "zł5"]),
        ("값은 43달러 17센트", "ko", ["43달러 17센트"]),
        ("143.43달러 17센트", "ko", ["143.43달러", "17센트"]),
        ("A가/나/다 3명", "ko", ["3명"]),
        ("www.b.kr/2024 4명", "ko", ["4명"]),
        ("한글.b2@x9.kr 4명", "ko", ["4명"]),
        ("xhttps://a.kr/3 4명", "ko", ["4명"]),
        ("가나3/나/다 5명", "ko", ["5명"]),
    ],
)  # fmt: skip
def test_a_figure_and_a_name_begin_where_they_can(text: str, language: str, written: list[str]) -> None:
    assert list(dict.fromkeys(one.text for one in quantities.find(text, language))) == written


@pytest.mark.parametrize("sign", sorted(sign for signs in currencies._SIGNS.values() for sign in signs))
def test_every_sign_of_a_currency_opens_a_figure(sign: str) -> None:
    amount = f"{sign}5,000"
    assert [match["currency"] for match in NUMBER.finditer(amount)] == [sign]
    if not sign.rstrip(".").isalpha() or not sign.isascii():  # letters alone may not end a longer word
        assert [match["currency"] for match in NUMBER.finditer(f"x{amount}")] == [sign]
