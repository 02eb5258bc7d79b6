"""Pages as they come: encodings, hidden text, traps, walls."""

from datetime import timedelta

import pytest

from pipeline.read.about import date_of
from pipeline.read.decode import decode
from pipeline.read.extract import extract, language_of
from pipeline.read.walls import is_cut

URL = "https://gaon.example/2026/11/news"
KOREAN = (
    "<p>"
    + "</p><p>".join(f"루멘이 {n}번째 모델의 값을 똠방각하 요금제에 맞춰 11% 내렸다." for n in range(1, 9))
    + "</p>"
)
ENGLISH = (
    "<p>"
    + "</p><p>".join(f"Lumen cut the price of model number {n} by 11 percent on Monday." for n in range(9))
    + "</p>"
)


def page(body: str, head: str = "") -> str:
    """Return a page around a body."""
    return f"<html><head><title>Lumen cuts its prices</title>{head}</head><body>{body}</body></html>"


@pytest.mark.parametrize("header", ["text/html", "text/html; charset=euc-kr", "text/html; charset=utf-8", ""])
@pytest.mark.parametrize("meta", ["", '<meta charset="euc-kr">', '<meta charset="ks_c_5601-1987">'])
@pytest.mark.parametrize("encoding", ["cp949", "utf-8", "utf-8-sig"])
def test_korean_pages_are_read_whatever_their_label_says(header: str, meta: str, encoding: str) -> None:
    found = extract(page(f"<article>{KOREAN}</article>", meta).encode(encoding), header, URL)
    assert len(found.paragraphs) == 8
    assert "똠방각하" in found.paragraphs[0]
    assert found.language == "ko"


def test_one_bad_byte_does_not_turn_a_page_into_another_script() -> None:
    assert decode("가나다".encode() + b"\xff" + "라마바".encode(), "text/html").count("가나다") == 1


def test_a_label_that_is_no_charset_does_no_harm() -> None:
    assert decode(b"<p>a", "text/html; charset=hex") == "<p>a"
    assert decode(b"<p>a\xa4", "text/html; charset=rot13")


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display: none">SECRET ORDER</div>',
        '<p style="visibility:hidden">SECRET ORDER</p>',
        "<span hidden>SECRET ORDER</span>",
        '<p class="sr-only">SECRET ORDER</p>',
        "<!-- SECRET ORDER -->",
        "<template>SECRET ORDER</template>",
        "<script>SECRET ORDER</script>",
        '<p style="font-size:0">SECRET ORDER</p>',
    ],
)
def test_what_no_reader_sees_is_not_read(hidden: str) -> None:
    found = extract(page(f"<article>{ENGLISH}{hidden}{ENGLISH}</article>").encode(), "text/html", URL)
    assert len(found.paragraphs) >= 9
    assert "SECRET" not in " ".join(found.paragraphs)


def test_parts_that_a_script_would_put_in_place_are_read() -> None:
    found = extract(
        page(f'<div id="root"></div><div hidden id="S:0"><article>{ENGLISH}</article></div>').encode(), "", URL
    )
    assert len(found.paragraphs) == 9


def test_lists_and_figures_in_tables_keep_their_numbers() -> None:
    extra = "<ul><li>Input: $0.28</li><li>Output: $1.12</li></ul><table><tr><th>Model</th><th>Price</th></tr><tr><td>Lumen 2</td><td>$0.28</td></tr></table>"
    found = extract(page(f"<article>{ENGLISH}{extra}</article>").encode(), "text/html", URL)
    assert "Input: $0.28" in found.paragraphs
    assert any("Lumen 2" in line and "$0.28" in line for line in found.paragraphs)


@pytest.mark.parametrize(
    ("body", "content_type", "wall"),
    [
        (b"%PDF-1.7", "application/pdf", "not-a-page"),
        (b"", "text/html", "no-text"),
        (b"   ", "text/html", "no-text"),
        (b"<html></html>", "text/html", "no-text"),
        (b"\x00\x01\x02", "text/html", "no-text"),
        (b"<?xml version='1.0' encoding='utf-8'?><!DOCTYPE html><html><body></body></html>", "text/html", "no-text"),
    ],
)
def test_what_is_no_page_is_said_and_nothing_is_raised(body: bytes, content_type: str, wall: str) -> None:
    assert extract(body, content_type, URL).wall == wall


def test_a_page_that_nests_without_end_does_no_harm() -> None:
    body = "<div>" * 20_000 + ENGLISH + "</div>" * 20_000
    extract(page(body).encode(), "text/html", URL)


@pytest.mark.parametrize("text", ["Subscribe to our newsletter.", "Already have an account? Log in"])
def test_a_long_free_article_on_a_page_with_a_log_in_link_is_no_wall(text: str) -> None:
    found = extract(page(f"<div class=top>{text}</div><article>{ENGLISH * 3}</article>").encode(), "text/html", URL)
    assert found.wall == ""


def test_an_article_about_captchas_is_no_captcha() -> None:
    words = "".join(
        f"<p>Captcha number {n} was solved by a model in {n + 2} seconds, the team said on Monday.</p>"
        for n in range(9)
    )
    assert (
        extract(page(f"<h1>Why the captcha fails</h1><article>{words}</article>").encode(), "text/html", URL).wall == ""
    )


def test_the_canonical_address_is_absolute_and_http() -> None:
    head = '<link rel="canonical" href="/a?b=1">'
    assert extract(page(ENGLISH, head).encode(), "", URL).canonical == "https://gaon.example/a?b=1"
    head = '<link rel="canonical" href="javascript:alert(1)">'
    assert extract(page(ENGLISH, head).encode(), "", URL).canonical == ""


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026-11-24T10:12:00+09:00", "2026-11-24T10:12:00+09:00"),
        ("2026-11-24T01:12:00Z", "2026-11-24T01:12:00+00:00"),
        ("2026-11-24 10:12:00", "2026-11-24T10:12:00+09:00"),
        ("2026.11.24. 오후 1:12", "2026-11-24T13:12:00+09:00"),
        ("2026년 11월 24일", "2026-11-24T00:00:00+09:00"),
        ("2026-13-45", None),
        ("1970-01-01", None),
        ("yesterday", None),
    ],
)
def test_dates_of_korean_pages_are_koreas_where_they_name_no_zone(text: str, iso: str | None) -> None:
    found = date_of(text, korean=True)
    assert (found.isoformat() if found else None) == iso
    assert found is None or found.utcoffset() in {timedelta(hours=9), timedelta(0)}


def test_hangul_outvotes_the_declared_language() -> None:
    assert language_of("루멘이 값을 내렸다", "en") == "ko"
    assert language_of("Lumen cut its price", "ko") == "en"
    assert language_of("Lumen senkt die Preise", "de") == "de"


@pytest.mark.parametrize(
    "text", ["The end […]", "The end...", "and then… ", "More. Continue reading →", "그리고 더 보기"]
)
def test_a_text_that_was_cut_is_seen(text: str) -> None:
    assert is_cut(text)
    assert not is_cut("The end.")


LONGER = "".join(f"<p>루멘은 {n}월 요금을 11% 내렸고 출력 요금은 그대로 두었다고 밝혔다.</p>" for n in range(1, 13))


@pytest.mark.parametrize(
    "sign",
    [
        "<div><b>이 기사는 유료 회원 전용입니다.</b> 구독하고 계속 읽어 보세요.</div>",
        "<p>나머지 내용은 멤버십에 가입하면 읽을 수 있습니다.</p>",
        "<div><h3>Subscribe to continue reading</h3></div>",
        "<p>The rest of this post is for paid subscribers.</p>",
        "<div>Keep reading with a 7-day free trial</div>",
    ],
)
def test_a_long_teaser_under_a_lock_is_no_article(sign: str) -> None:
    assert extract(page(f"<article>{LONGER}</article>{sign}").encode(), "", URL).wall == "paywall"


@pytest.mark.parametrize(
    "around",
    [
        '<div style="display:none"><h2>Subscribe to continue reading</h2></div>',
        '<div class="cookie-banner"><h2>We value your privacy</h2><p>We use cookies.</p><button>Accept all</button></div>',
        '<a href="/login">로그인</a> <a href="/sub">구독</a> <a>유료 구독 안내</a>',
        '<div class="newsletter">무료 체험 신청</div>',
        '<script src="https://www.google.com/recaptcha/api.js"></script>',
    ],
)
def test_a_free_article_with_such_things_around_it_is_read(around: str) -> None:
    found = extract(page(f"{around}<article>{LONGER}</article>").encode(), "", URL)
    assert (found.wall, len(found.paragraphs)) == ("", 12)


def test_a_flat_list_of_teasers_is_a_list() -> None:
    rows = "".join(
        f"<h3><a href='/{n}'>Headline number {n} about prices</a></h3><p>Lumen cut the price of model {n} by 11 percent on Monday, and two rivals followed it within the week.</p>"
        for n in range(9)
    )
    assert extract(page(f"<div>{rows}</div>").encode(), "text/html", "https://a.example/tag/x").wall == "list"


def test_a_page_of_links_is_a_list() -> None:
    rows = "".join(
        f"<li><a href='/{n}'>Lumen cut the price of model number {n} by 11 percent</a> Nov 24</li>" for n in range(30)
    )
    assert extract(page(f"<div><ul>{rows}</ul></div>").encode(), "text/html", URL).wall == "list"


def test_a_tag_with_attributes_without_end_costs_nothing() -> None:
    tag = "<p " + " ".join(f"a{n}=1" for n in range(40_000)) + ">"
    assert len(extract(page(f"{tag}</p><article>{ENGLISH}</article>").encode(), "text/html", URL).paragraphs) == 9
