from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.text import contacts

ADDRESSES = [
    *("evilsite.io", "evilsite.ai", "evil.co", "evil.co.kr", "evilsite.shop", "evil.gg", "evil.link", "www2.evil.us"),
    *("bit.ly", "t.me/evil", "youtu.be/abc", "naver.com", "evil.example", "evilsite.io/buy", "evilsite.io:8080", "8282.com"),
    *("솔렌몰.한국", "솔렌몰.닷컴", "솔렌몰.com", "솔렌몰.co.kr", "пример.рф", "日本.公司", "xn--9n2bp8q.com"),
    *("ｅｖｉｌ．ｃｏｍ", "𝐞𝐯𝐢𝐥.𝐜𝐨𝐦", "evil。com", "ev\u200bil.io", "EVILSITE.IO", "https://evil.io/x?y=1", "HTTP://evil.zzzz"),
    *("217.1.2.3", "217.1.2.3:8080/x", "2001:db8::1"),
]  # fmt: skip
PHONES = [
    *("070-1234-5678", "02-123-4567", "(02) 123-4567", "02.123.4567", "031-123-4567", "010 1234 5678", "01012345678"),
    *("0505-123-4567", "1588-1234", "+82-10-1234-5678", "+82 2 123 4567", "+1 415-555-0100", "1-800-555-0100", "０７０‑1234‑5678"),
]  # fmt: skip
NONE = [
    *("Node.js와 Next.js", "3.5", "U.S.와 U.K.", "GPT-4.1", "v2.0", "No.1", "Ph.D.", "M.Sc.", "e.g.", "3.am", "2.5kg", "Co.Ltd"),
    *("ASP.NET", "Character.AI", "Booking.com", "CLAUDE.md와 AGENTS.md", "src/main.py", "console.log", "버전 1.2.3.4", "v10.0.2.1"),
    *("발표했다.한국은 그래요.", "좋아요.삼성은", "했어요.그리고", "끝이에요...", "Chrome 128.0.6613.84", "원고.md"),
    *("2026-11-27", "2026.11.27", "16.5.2026", "1592-1598년", "1868-1912", "1,588-1,234원", "978-0-306-40615-7", "+15%", "12:30:45"),
    *("10~20", "(1800-1500)/1500", "`setup.py`", "3:2", "@evilsite", "std::vector", "412GB"),
]  # fmt: skip


@pytest.mark.parametrize("typed", ADDRESSES)
@pytest.mark.parametrize("around", ["자세한 내용은 {}에서 볼 수 있어요.", "({})", "주소: {}", "{}."])
def test_an_address_is_found_however_it_is_typed(typed: str, around: str) -> None:
    (found,) = contacts.find(around.format(typed))
    assert (found.kind, found.text) == ("web", typed)


@pytest.mark.parametrize("typed", PHONES)
@pytest.mark.parametrize("around", ["문의는 {}로 하세요.", "({})", "{}", "전화 {}, 팩스"])
def test_a_number_to_call_is_found(typed: str, around: str) -> None:
    (found,) = contacts.find(around.format(typed))
    assert (found.kind, found.text) == ("phone", typed)


@pytest.mark.parametrize(
    "typed", ["win@evilsite.io", "win.now+1@mail.evil.co.kr", "win@솔렌몰.한국", "ｗｉｎ@evil.shop"]
)
def test_a_mail_address_is_one_thing_with_its_domain(typed: str) -> None:
    (found,) = contacts.find(f"문의는 {typed}으로 하세요.")
    assert (found.kind, found.text) == ("mail", typed)


@pytest.mark.parametrize("text", NONE)
def test_names_versions_dates_and_sums_are_none(text: str) -> None:
    assert contacts.find(text) == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("evilsite.io에서", "Details are at https://www.evilsite.io/buy today."),
        ("lumen.dev에서", "Read more at docs.lumen.dev/start."),
        ("EVILSITE.IO/Buy/에서", "evilsite.io/Buy"),
        ("02-123-4567로", "Call +82 2-123-4567."),
        ("+82-10-1234-5678로", "전화 01012345678"),
        ("1588-1234로", "☎ 1588.1234"),
        ("Win@Evil.io로", "win@evil.io"),
        ("Fancyname.ai는", "Fancyname.ai said so."),
        ("0.3.5.1로", "Update the parser to version 0.3.5.1 or later."),
        ("Fancyname.AI는", "Fancyname AI said so."),
    ],
)
def test_what_a_source_has_is_founded_in_any_writing(text: str, source: str) -> None:
    assert contacts.unfounded(text, []) != []
    assert contacts.unfounded(text, [source]) == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("evilsite.io에서", "Write to win@other.io or see site.io."),
        ("lumen.dev/pay에서", "Read more at lumen.dev."),
        ("docs.lumen.dev에서", "Read more at lumen.dev."),
        ("win@evil.io로", "evil.io"),
        ("02-123-4568로", "Call +82 2-123-4567."),
        ("mistral.ai에서", "Mistral AI said so."),
    ],
)
def test_what_is_like_a_source_is_not_of_it(text: str, source: str) -> None:
    (one,) = contacts.unfounded(text, [source])
    assert text.startswith(one.text)


def test_a_name_may_be_lent_and_an_address_not() -> None:
    text = "Fancyname.ai는 fancyname.ai에서"
    assert [one.text for one in contacts.unfounded(text, [], ["Fancyname.ai is a company."])] == ["fancyname.ai"]


@given(st.text(alphabet=st.sampled_from("ab.가다-@:/0189 한국com㎏…\u200b\u2060()+_"), max_size=60))
def test_a_contact_stands_where_it_says(text: str) -> None:
    found = contacts.find(text)
    assert all(text[slice(*one.span)] == one.text for one in found)
    assert all(one.span[1] <= other.span[0] for one, other in pairwise(found))
    assert contacts.unfounded(text, [text]) == []
