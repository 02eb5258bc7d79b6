"""The audience's CSV: every bad row is reported, none is fatal."""

import pytest

from pipeline.publish.audience import read_audience
from pipeline.publish.mail import subject_of


def test_bad_double_and_unsubscribed_rows_are_left_out_with_their_line() -> None:
    text = "\ufeff이메일,이름,상태\na@b.example,가,\nA@B.example,나,\n틀림,,\nd@e.example,,\nf@g.example,,수신거부\n한글@x.kr,,\n"
    audience = read_audience(text, ["D@e.example"])
    assert [(one.address, one.name) for one in audience.subscribers] == [("a@b.example", "가")]
    assert [row.line for row in audience.left_out] == [3, 4, 5, 6, 7]


@pytest.mark.parametrize("text", ["", "\n\n", '"', '"a@b.example', "\0", "a" * 200_000, ",,,\n;;;"])
def test_no_file_is_fatal(text: str) -> None:
    assert len(read_audience(text).subscribers) <= 1


def test_a_file_without_a_header_is_read_by_its_first_column() -> None:
    assert [one.address for one in read_audience("a@b.example\nc@d.example,이름").subscribers] == [
        "a@b.example",
        "c@d.example",
    ]


def test_a_test_mail_and_an_advertisement_are_marked_once() -> None:
    assert subject_of("제목", test=True) == "[시험] 제목"
    assert subject_of("(광고) 제목", advertises=True) == "(광고) 제목"
    assert subject_of("제목", advertises=True) == "(광고) 제목"
