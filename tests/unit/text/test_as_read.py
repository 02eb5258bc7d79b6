import pytest

from pipeline.text import as_read
from pipeline.text.numerals import NUMERALS, digits


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("https&#58;&#47;&#47;evil&#46;com", "https://evil.com"),
        ("evil&period;com", "evil.com"),
        ("evil&#x2e;com", "evil.com"),
        ("evil\\.com", "evil.com"),
        ("&#45348;이버", "네이버"),
        ("직원 &#50;&#49;명", "직원 21명"),
        ("2<b></b>1명", "21명"),
        ("2<!-- -->1명", "21명"),
        ("2**1**명", "21명"),
        ("값이 **2.4%**포인트 올라 **3**만 *8,000*원이에요", "값이 2.4%포인트 올라 3만 8,000원이에요"),
        ("***두*** 배, **열**에 **여덟**", "두 배, 열에 여덟"),
        ("**첫 말이에요.** **루멘**은 *조용*해요.", "첫 말이에요. 루멘은 조용해요."),
        ("- **값**: **3**만 원", "- **값**: 3만 원"),
        ("2\u200b1명", "21명"),
        ("2&zwnj;1명", "21명"),
        ("\u202e12\u202c명", "12명"),
        ("㉑명", "21명"),
        ("②①명", "21명"),
        ("二十一명", "21명"),
        ("二〇二六년", "2026년"),
        ("三億원", "300000000원"),
        ("XXI명", "21명"),
        ("Ⅻ개", "12개"),
    ],
)
def test_a_text_is_read_as_its_reader_reads_it(typed: str, read: str) -> None:
    assert as_read.read(typed).text == read


@pytest.mark.parametrize(
    "text",
    [
        "루멘이 값을 84% 내렸어요.[^S1.2]",
        "**굵게**은 모자라요",
        "**6월 15일:** 발표",
        "앞이에요.\n**3번째 제목**\n뒤예요.",
        "* 하나\n* 둘, 2 * 3 * 4",
        "1\\. 첫째",
        "\\- 줄",
        "\\*별\\*",
        "&#42;별&#42;",
        "\\&#46;",
        "`evil&#46;com`",
        "[^직접: R&amp;D팀]",
        "R&D와 &없는것;",
        "C:\\새 폴더",
        "① 값부터",
        "①은 값이에요",
        "MC인 사람과 CD를 든 XX세 남자",
        "10²배, m²당",
        "👩\u200d💻",
        "美中 양국",
    ],
)
def test_what_is_read_as_it_stands_stays(text: str) -> None:
    assert as_read.read(text).text == text
    assert as_read.read(text).same


def test_a_sentence_is_typed_with_the_marks_that_it_opens_and_ends_with() -> None:
    typed = "앞이에요. **가 3배예요.** *뒤예요.*"
    reading = as_read.read(typed)
    start = reading.text.index("가")
    assert typed[slice(*reading.around((start, start + 7), len(typed)))] == "**가 3배예요.**"
    assert typed[slice(*reading.around((start + 8, len(reading.text)), len(typed)))] == "*뒤예요.*"


def test_every_letter_knows_where_it_was_typed() -> None:
    typed = "가 ev&#105;l\\.com 나 <b>2</b>1명 다"
    reading = as_read.read(typed)
    assert reading.text == "가 evil.com 나 21명 다"
    assert typed[slice(*reading.typed((2, 10)))] == "ev&#105;l\\.com"
    assert typed[slice(*reading.typed((13, 16)))] == "2</b>1명"
    assert typed[slice(*reading.typed((len(reading.text), len(reading.text))))] == ""


@pytest.mark.parametrize(
    ("numeral", "value"),
    [("㉑", "21"), ("⑴", "1"), ("十", "10"), ("二百五", "205"), ("廿一", "21"), ("萬", "10000"), ("三千萬", "30000000"), ("XIV", "14"), ("ⅳ", "4"), ("MCMXC", "1990")],
)  # fmt: skip
def test_numbers_of_other_writings_have_a_value(numeral: str, value: str) -> None:
    assert digits(numeral) == value
    assert NUMERALS.search(f"모두 {numeral}명이에요")
