"""Laws of the mail's bytes: whatever a subject or a name holds, every parser reads it back."""

import email
import email.header
import re
from datetime import UTC, datetime
from email import policy

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.publish.mail import Letterhead, compose
from pipeline.records import Mail, Subscriber

KOREAN = st.text(
    st.one_of(
        st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3),
        st.sampled_from("abcXYZ 0123456789 .,:;!?()<>[]@\"'\\=_-%$…·‘’“”📉🗞️ㄱㅏ漢é"),
    ),
    min_size=1,
    max_size=120,
).filter(lambda text: text.strip() == text)
NOW = datetime(2026, 11, 25, 7, 0, tzinfo=UTC)


@settings(max_examples=100, deadline=None)
@given(subject=KOREAN, body=st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=300))
def test_every_subject_reads_back_by_two_parsers_and_every_line_is_valid(subject: str, body: str) -> None:
    message = compose(
        Mail(subject, f"<p>{body}</p>", body, "2026-11-25"), Subscriber("a@b.example"), _head("편집실"), NOW
    )

    assert email.message_from_bytes(message, policy=policy.default)["Subject"] == subject
    old = email.message_from_bytes(message, policy=policy.compat32)
    assert str(email.header.make_header(email.header.decode_header(old["Subject"]))) == subject
    assert message.isascii()
    assert all(len(line) <= 78 for line in message.split(b"\r\n"))
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)|^\.", message, re.MULTILINE)
    parts = list(email.message_from_bytes(message, policy=policy.default).iter_parts())
    assert parts[0].get_content() == body


@settings(max_examples=100, deadline=None)
@given(name=KOREAN.filter(lambda text: not set(text) & set('<>"\\')))
def test_every_sender_name_reads_back(name: str) -> None:
    message = compose(Mail("제목", "", "", "2026-11-25"), Subscriber("a@b.example"), _head(name), NOW)
    old = email.message_from_bytes(message, policy=policy.compat32)["From"]
    assert str(email.header.make_header(email.header.decode_header(old))) in (
        f"{name} <editor@wednesday.example>",
        '"{}" <editor@wednesday.example>'.format(name.replace('"', '\\"')),
    )
    if len(name.encode()) < 40:  # in more than one encoded word Python's newer parser keeps the blank between them
        sender = email.message_from_bytes(message, policy=policy.default)["From"].addresses[0]
        assert (sender.display_name, sender.addr_spec) == (name, "editor@wednesday.example")


@given(text=st.text(st.sampled_from("가a\r\n:"), min_size=1, max_size=40))
def test_no_text_adds_a_header_or_a_reader(text: str) -> None:
    mail = Mail(f"가{text}Bcc: x@y.example", "", "", "2026-11-25")
    message = email.message_from_bytes(compose(mail, Subscriber("a@b.example", text), _head(f"가{text}"), NOW))
    names = [name for name, _ in message.items()]
    assert sorted(names) == sorted(set(names))
    assert "Bcc" not in names


def _head(name: str) -> Letterhead:
    return Letterhead(f"{name} <editor@wednesday.example>")
