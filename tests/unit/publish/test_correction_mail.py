"""The short mail to those who got a wrong issue."""

from dataclasses import replace
from datetime import UTC, datetime

import html5lib

from pipeline.publish.correction_mail import correction_mail
from pipeline.records import Correction, Mail
from tests.unit.publish.sample_issue import newsletter, templates

MADE = datetime(2026, 11, 20, 3, tzinfo=UTC)
PRICE = Correction(MADE, "s1", "84%", "83%", "2026-11-18", "루멘, 값을 내렸어요", 41)
ADDED = Correction(MADE, "s2", "", "다만 정가예요.[^S1.2]", "2026-11-18", "오르카AI의 답", 41)
GONE = Correction(MADE, "lede", "<b>없던 일</b>이에요.", "", "2026-11-18", "", 41)


def mail(*corrections: Correction) -> Mail:
    return correction_mail(corrections, "2026-11-18#c1", newsletter(), templates())


def test_it_says_what_was_wrong_and_what_is_right_and_where_the_rest_is() -> None:
    made = mail(PRICE)
    assert (made.subject, made.issue) == ("[바로잡습니다] 41호(11월 18일) ‘루멘, 값을 내렸어요’", "2026-11-18#c1")
    assert "  · 틀린 글: 84%\n  · 바른 글: 83%\n" in made.text
    for output in (made.html, made.text):
        for word in ("11월 18일에 보내 드린 41호", "84%", "83%", "https://wednesday.example/issues/2026-11-18/"):
            assert word in output
        assert "https://wednesday.example/unsubscribe" in output
        assert "서울특별시 견본구" in output
    html5lib.HTMLParser(strict=True).parse(made.html)
    assert len(made.html) < 10_000


def test_several_corrections_stand_in_one_mail_as_text() -> None:
    made = mail(PRICE, ADDED, GONE)
    assert made.subject == "[바로잡습니다] 41호(11월 18일)"
    assert "  · 더한 글: 다만 정가예요.\n" in made.text
    assert "  · 뺀 글: <b>없던 일</b>이에요.\n" in made.text
    assert "&lt;b&gt;없던 일" in made.html
    assert mail(PRICE, ADDED, GONE) == made
    assert "■ 여는 글\n" in made.text


def test_a_correction_of_the_title_says_so() -> None:
    made = mail(replace(PRICE, section="title", heading=""))
    assert made.subject == "[바로잡습니다] 41호(11월 18일) 제목"
    assert "■ 제목\n  · 틀린 글: 84%\n" in made.text
