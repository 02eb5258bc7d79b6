"""Headers of a mail: names and addresses as people write them."""

import email
from datetime import UTC, datetime
from email import policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr

import pytest

from pipeline.publish.mail import Letterhead, compose, name_and_address
from pipeline.records import Mail, Subscriber

NOW = datetime(2026, 11, 25, 7, 0, tzinfo=UTC)


def composed(sender: str, reader: str = "") -> EmailMessage:
    raw = compose(Mail("제목", "", "", "2026-11-25"), Subscriber("a@b.example", reader), Letterhead(sender), NOW)
    assert all(len(line) <= 76 for line in raw.split(b"\r\n") if b"=?" in line)
    message = email.message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


@pytest.mark.parametrize(
    "name",
    [
        "수요일의 인공지능 편집실",
        "가나다라마바사아자차카타파하",  # 14 syllables: one encoded word
        "수요일 아침에 읽는 AI Weekly 편집실 사람들이 드려요",
        "The Wednesday AI Letter 편집실 & Friends 인공지능 연구소 뉴스레터",
    ],
)
def test_a_name_that_is_long_reads_back_by_the_parser_that_keeps_blanks_between_words(name: str) -> None:
    message = composed(f"{name} <editor@home.example>", name)
    assert message["From"].addresses[0].display_name == name
    assert message["To"].addresses[0].display_name == name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ('"수요일" <a@b.example>', "수요일"),
        ('"Kim, Ha-neul" <a@b.example>', "Kim, Ha-neul"),
        (r'"The \"New\" Letter" <a@b.example>', 'The "New" Letter'),
        ('"빛" 그리고 "어둠" <a@b.example>', '"빛" 그리고 "어둠"'),
        ("김하늘<a@b.example>", "김하늘"),
    ],
)
def test_quotation_marks_go_where_they_quote_the_whole_name(written: str, name: str) -> None:
    assert name_and_address(written) == (name, "a@b.example")
    assert composed(written)["From"].addresses[0].display_name == name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("AI  편집실", "AI 편집실"),
        ("수요일의   인공지능  편집실", "수요일의 인공지능 편집실"),
        ("The  Wednesday Letter", "The Wednesday Letter"),
        (" 새벽\t레터 ", "새벽 레터"),
        ("새벽\u3000레터", "새벽\u3000레터"),
        ("새벽 \u00a0레터", "새벽 레터"),
    ],
)
def test_blanks_side_by_side_in_a_name_are_one_and_read_back_by_both_parsers(written: str, name: str) -> None:
    message = composed(f"{written} <editor@home.example>", written)
    assert [message[field].addresses[0].display_name for field in ("From", "To")] == [name, name]
    raw = compose(Mail("제목", "", "", "1"), Subscriber("a@b.example", written), Letterhead(f"{written} <a@b.kr>"), NOW)
    shown, _ = parseaddr(str(email.message_from_bytes(raw)["From"]))
    assert str(make_header(decode_header(shown))) == name


def test_a_reader_whose_name_is_in_quotation_marks_keeps_them() -> None:
    assert composed("a@b.example", '"새벽"')["To"].addresses[0].display_name == '"새벽"'
    assert composed("a@b.example", "김 <하늘>")["To"].addresses[0].display_name == "김 <하늘>"
