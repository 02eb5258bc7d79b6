"""Laws of the mail's bytes: whatever a subject or a name holds, every parser reads it back."""

import email
import email.header
import random
import re
import shutil
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from email import policy
from functools import cache

import pytest
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
    name = re.sub(" +", " ", name)
    old = email.message_from_bytes(message, policy=policy.compat32)["From"]
    assert str(email.header.make_header(email.header.decode_header(old))) in (
        f"{name} <editor@wednesday.example>",
        '"{}" <editor@wednesday.example>'.format(name.replace('"', '\\"')),
    )
    if not _cut(name):
        sender = email.message_from_bytes(message, policy=policy.default)["From"].addresses[0]
        assert (sender.display_name, sender.addr_spec) == (name, "editor@wednesday.example")


@given(text=st.text(st.sampled_from("가a\r\n:"), min_size=1, max_size=40))
def test_no_text_adds_a_header_or_a_reader(text: str) -> None:
    mail = Mail(f"가{text}Bcc: x@y.example", "", "", "2026-11-25")
    message = email.message_from_bytes(compose(mail, Subscriber("a@b.example", text), _head(f"가{text}"), NOW))
    names = [name for name, _ in message.items()]
    assert sorted(names) == sorted(set(names))
    assert "Bcc" not in names


# --- two thousand subjects and names, as newsletters have them


WORDS = """루멘 2 입력 값을 84% 내렸어요 오르카AI 이틀 만에 맞받았어요 공개 모델 100만 토큰당 $0.28 구독자님께 드리는 이번 주 소식
값·속도·한계 “싸졌다”는 말 ‘진짜’일까? GPT-5.2, (광고) [시험] C++ 😀 📉 🗞️ 뷁 漢字 é ㅋㅋ 3/4분기 → 더 보기… A=B =?utf-8?b?7IiY?= a@b.example ; :"""
NAMES = "수요일의 AI 편집실 주간 새벽레터 김.독자 팀장, (주) 뉴스&레터 'AI' 노트 Dr. 인공지능 ㈜하늘 📮 -가나다-"


@cache
def generated() -> tuple[Sequence[str], Sequence[str]]:
    """Return 500 subjects of up to a hundred characters and 500 sender names."""
    chance = random.Random(2047)
    subjects = [" ".join(chance.choices(WORDS.split(), k=chance.randint(1, 14)))[:100].strip() for _ in range(500)]
    names = [" ".join(chance.choices(NAMES.split(), k=chance.randint(1, 6))) for _ in range(500)]
    return subjects, names


@cache
def composed() -> Sequence[bytes]:
    """Return a mail for each of them, as it goes over the wire."""
    return [
        compose(Mail(subject, "<p>가</p>", "가", "2026-11-25"), Subscriber("a@b.example", name), _head(name), NOW)
        for subject, name in zip(*generated(), strict=True)
    ]


def test_500_subjects_and_sender_names_read_back_by_both_of_pythons_parsers() -> None:
    for subject, name, raw in zip(*generated(), composed(), strict=True):
        new = email.message_from_bytes(raw, policy=policy.default)
        old = email.message_from_bytes(raw, policy=policy.compat32)
        assert new["Subject"] == subject
        assert str(email.header.make_header(email.header.decode_header(old["Subject"]))) == subject
        shown = str(email.header.make_header(email.header.decode_header(old["From"])))
        assert _name_of(shown) == name
        if not _cut(name):
            assert new["From"].addresses[0].display_name == name


def test_500_subjects_and_sender_names_read_back_by_another_implementation() -> None:
    perl = shutil.which("perl")
    if perl is None or subprocess.run([perl, "-MEncode::MIME::Header", "-e", "1"], capture_output=True).returncode:
        pytest.skip("Perl's Encode::MIME::Header is not here")
    fields = [_raw(raw, name) for raw in composed() for name in ("Subject", "From")]
    program = r'local $/ = "\0"; while (<STDIN>) { chomp; print encode("UTF-8", decode("MIME-Header", $_)), "\0" }'
    told = subprocess.run(
        [perl, "-MEncode", "-e", program], input=b"\0".join(fields), capture_output=True, check=True
    ).stdout
    read = told.decode().split("\0")
    subjects, names = generated()
    assert read[0:-1:2] == list(subjects)
    assert [_name_of(one) for one in read[1::2]] == list(names)


def test_every_line_of_500_mails_is_what_rfc_5322_allows() -> None:
    for raw in composed():
        head, _, body = raw.partition(b"\r\n\r\n")
        assert head.isascii()
        assert not re.search(rb"(?<!\r)\n|\r(?!\n)|\0", raw)
        assert all(len(line) <= 78 for line in raw.split(b"\r\n"))
        assert all(re.match(rb"[!-9;-~]+: |[ \t]+[^ \t\r\n]", line) for line in head.split(b"\r\n"))
        assert all(len(line) <= 76 for line in head.split(b"\r\n") if b"=?" in line)
        assert all(len(word) <= 75 for word in re.findall(rb"=\?[^ ?]+\?[bq]\?[^ ?]*\?=", head))
        assert body.isascii()


def _raw(message: bytes, field: str) -> bytes:
    """Return a header's value as it stands, folds and all."""
    found = re.search(rb"^" + field.encode() + rb": ([^\r\n]*(?:\r\n[ \t][^\r\n]*)*)", message, re.MULTILINE)
    assert found is not None
    return found[1]


def _name_of(shown: str) -> str:
    """Return the display name of a decoded address header."""
    name = shown.rpartition(" <")[0]
    quoted = re.fullmatch(r'"(.*)"', name)
    return re.sub(r"\\(.)", r"\1", quoted[1]) if quoted else name


def _cut(name: str) -> bool:
    """Whether a name needs two encoded words side by side: Python's newer parser keeps the blank between them."""
    if len(name.encode()) <= 42:
        return False
    other = re.split(r"(?: |^)[\w!#$%&'*+/=?^`{|}~-]+(?= |$)", name, flags=re.ASCII)
    return "  " in name or "=?" in name or any(len(run.strip().encode()) > 42 for run in other)


def _head(name: str) -> Letterhead:
    return Letterhead(f"{name} <editor@wednesday.example>")
