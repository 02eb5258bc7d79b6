"""Headers of a mail: names and addresses as people write them."""

import email
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage

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


def test_a_reader_whose_name_is_in_quotation_marks_keeps_them() -> None:
    assert composed("a@b.example", '"새벽"')["To"].addresses[0].display_name == '"새벽"'
    assert composed("a@b.example", "김 <하늘>")["To"].addresses[0].display_name == "김 <하늘>"
