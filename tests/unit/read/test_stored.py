"""Bodies that a page keeps in its data, or for readers without scripts."""

import json

from pipeline.read.extract import extract

LINES = [
    f"루멘이 {number}번째 모델의 값을 내렸고, 개발자들은 이번 주부터 새 값으로 쓸 수 있어요." for number in range(12)
]
BODY = "".join(f"<p>{line}</p>" for line in LINES)


def page(inside: str) -> bytes:
    return f"<html lang=ko><head><title>값을 내린 루멘</title></head><body>{inside}</body></html>".encode()


def taken(inside: str) -> tuple[tuple[str, ...], str]:
    found = extract(page(inside), "text/html; charset=utf-8", "https://a.example/1")
    return found.paragraphs, found.wall


def test_a_body_in_the_data_of_the_page_is_the_article() -> None:
    data = json.dumps({"props": {"story": {"slug": "x", "bodyHtml": BODY, "other": [{"body": "짧아요."}]}}})
    assert taken(f"<div id=root></div><script type=application/json>{data}</script>") == (tuple(LINES), "")


def test_a_body_for_readers_without_scripts_is_the_article() -> None:
    assert taken(f"<div id=root></div><noscript><h1>값을 내린 루멘</h1>{BODY}</noscript>") == (tuple(LINES), "")


def test_a_note_that_scripts_are_wanted_is_none() -> None:
    paragraphs, wall = taken("<div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript>")
    assert paragraphs == ()
    assert wall


def test_what_a_wall_locks_is_not_taken_from_the_data() -> None:
    data = json.dumps({"bodyHtml": BODY})
    paragraphs, wall = taken(
        f"<div class=paywall><p>{LINES[0]}</p><p>이 기사는 유료 회원 전용입니다. 구독하고 계속 읽어 보세요.</p></div>"
        f"<script type=application/json>{data}</script>"
    )
    assert wall == "paywall"
    assert LINES[5] not in paragraphs


def test_an_article_that_is_shown_is_taken_as_it_is_shown() -> None:
    data = json.dumps({"body": "다른 글이에요. " * 90})
    assert taken(f"<article>{BODY}</article><script type=application/json>{data}</script>") == (tuple(LINES), "")
