"""Who gets the issue: the CSV as people save it, who left for good, and whose mail keeps coming back."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.errors import UsageError
from pipeline.publish.audience import read_audience
from pipeline.publish.mail import Letterhead
from pipeline.run import audience, doctor_content, mailing
from pipeline.run.context import Context
from pipeline.run.doctor import Setup
from pipeline.state import Journal

GONE = "550 5.1.1 no such user"


def _csv(context: Context, content: str | bytes) -> Path:
    path = audience.path_of(context)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def _addresses(context: Context) -> list[str]:
    return [one.address for one in audience.audience(context).subscribers]


def _mails(context: Context, address: str, *ends: str) -> None:
    journal = Journal(context.state, context.clock)
    for week, end in enumerate(ends, start=1):
        state, _, detail = end.partition(" ")
        journal.record(f"2026-11-{week:02}", address, "started")
        journal.record(f"2026-11-{week:02}", address, state, detail)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
def test_the_file_of_excel_is_read_and_added_to_in_its_own_shape(
    context: Context, encoding: str, delimiter: str, newline: str
) -> None:
    text = newline.join((f"이름{delimiter}이메일", f'"김, 독자"{delimiter}kim@a.kr', f"이독자{delimiter}lee@a.kr", ""))
    path = _csv(context, text.encode(encoding))
    assert audience.add(context, "park@a.kr", "박; 독자").new == ("park@a.kr",)
    after = path.read_bytes().decode(encoding)
    assert after.startswith(text)
    found = audience.audience(context).subscribers
    assert [(one.address, one.name) for one in found] == [
        ("kim@a.kr", "김, 독자"),
        ("lee@a.kr", "이독자"),
        ("park@a.kr", "박; 독자"),
    ]


def test_a_name_that_cp949_cannot_hold_makes_the_file_utf_8(context: Context) -> None:
    path = _csv(context, "email,name\nkim@a.kr,김독자\n".encode("cp949"))
    audience.add(context, "park@a.kr", "박📉")
    assert path.read_bytes().decode("utf-8-sig") == "email,name\nkim@a.kr,김독자\npark@a.kr,박📉\n"


def test_characters_that_cannot_be_read_are_not_lost_by_adding(context: Context) -> None:
    path = _csv(context, b"email,name\nkim@a.kr,\xff\xfe\xfd\n")
    before = path.read_bytes()
    with pytest.raises(UsageError, match="CSV UTF-8"):
        audience.add(context, "park@a.kr")
    assert path.read_bytes() == before
    assert _addresses(context) == ["kim@a.kr"]


@pytest.mark.parametrize("content", [b"PK\x03\x04rest", b"\xd0\xcf\x11\xe0rest", b"a\0b\0"])
def test_a_workbook_is_named_and_nothing_is_taken(context: Context, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "readers.xlsx"
    path.write_bytes(content)
    _csv(context, "email\nkim@a.kr\n")
    with pytest.raises(UsageError, match=r"readers\.xlsx"):
        audience.import_file(context, path)
    assert _addresses(context) == ["kim@a.kr"]


def test_an_import_says_what_became_of_every_row(context: Context, tmp_path: Path) -> None:
    _csv(context, "email,name\nkim@a.kr,김\n")
    audience.unsubscribe(context, "gone@a.kr")
    path = tmp_path / "more.csv"
    path.write_text(
        "상태,이메일,이름\n구독,KIM@A.KR,김\n구독,gone@a.kr,나간이\n수신거부,left@a.kr,떠난이\n구독,틀림,틀림\n구독,new@a.kr,새이\n"
        "구독,new@A.kr,새이\n"
    )
    added = audience.import_file(context, path)
    assert added.new == ("new@a.kr",)
    assert added.known == 2
    assert added.left == ("gone@a.kr", "left@a.kr")
    assert [(row.line, row.text) for row in added.bad] == [(5, "틀림")]
    again = audience.import_file(context, path)
    assert again.new == ()
    assert _addresses(context) == ["kim@a.kr", "new@a.kr"]


def test_ten_thousand_rows_are_added_at_once(context: Context, tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_bytes("".join(f"reader{number}@a.kr;독자 {number}\r\n" for number in range(10_000)).encode("cp949"))
    assert len(audience.import_file(context, path).new) == 10_000
    assert len(_addresses(context)) == 10_000


# --- who left


def test_who_left_stays_away_whatever_the_csv_says_later(context: Context) -> None:
    path = _csv(context, "email\nkim@a.kr\nlee@a.kr\n")
    told = audience.unsubscribe(context, " Kim@A.kr ", "김 <nobody@a.kr>")
    assert told == ([("Kim@a.kr", True), ("nobody@a.kr", False)], [])
    path.unlink()
    _csv(context, "email,name\nKIM@a.kr,김\nnobody@a.kr,\nlee@a.kr,이\n")
    assert _addresses(context) == ["lee@a.kr"]
    assert audience.add(context, "kim@a.kr").left == ("kim@a.kr",)
    assert set(audience.left(context)) == {"kim@a.kr", "nobody@a.kr"}


def test_a_mark_in_the_csv_outlives_the_csv(context: Context) -> None:
    _csv(context, "email,수신거부\nkim@a.kr,예\nlee@a.kr,\n")
    assert _addresses(context) == ["lee@a.kr"]
    _csv(context, "email\nkim@a.kr\nlee@a.kr\n")
    assert _addresses(context) == ["lee@a.kr"]


def test_two_rows_of_one_reader_of_which_one_says_gone_are_gone(context: Context) -> None:
    _csv(context, "email,상태\nkim@a.kr,구독\nKIM@a.kr,수신거부\n")
    assert _addresses(context) == []


@pytest.mark.parametrize(
    "column", ["수신여부", "수신 동의", "subscribed", "구독(Y/N)", "마케팅 동의(선택)", "뉴스레터를 받으시겠습니까?"]
)
def test_a_column_of_consent_means_the_opposite(context: Context, column: str) -> None:
    _csv(context, f"email,{column}\nyes@a.kr,Y\nno@a.kr,N\n")
    assert _addresses(context) == ["yes@a.kr"]


def test_a_hangul_domain_is_one_address_in_both_ways_to_write_it(context: Context) -> None:
    _csv(context, "email\nkim@한글.kr\n")
    audience.unsubscribe(context, "kim@xn--bj0bj06e.kr")
    assert _addresses(context) == []


def test_a_reader_who_asks_for_it_again_comes_back(context: Context) -> None:
    _csv(context, "email\nlee@a.kr\n")
    audience.unsubscribe(context, "kim@a.kr")
    added = audience.add(context, "kim@a.kr", again=True)
    assert (added.new, added.back) == (("kim@a.kr",), "kim@a.kr")
    assert _addresses(context) == ["lee@a.kr", "kim@a.kr"]
    assert audience.add(context, "kim@a.kr", again=True).back == ""  # nothing to come back from
    _csv(context, "email,상태\nkim@a.kr,수신거부\n")
    with pytest.raises(UsageError, match="2째 줄"):
        audience.add(context, "kim@a.kr", again=True)


def test_what_an_older_version_noted_still_counts(context: Context) -> None:
    context.state.note("unsubscribed", "old@a.kr\nkim@a.kr")
    _csv(context, "email\nold@a.kr\nkim@a.kr\nlee@a.kr\n")
    assert _addresses(context) == ["lee@a.kr"]
    audience.add(context, "kim@a.kr", again=True)
    assert _addresses(context) == ["kim@a.kr", "lee@a.kr"]


def test_many_who_leave_at_once_are_all_remembered(context: Context) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: audience.unsubscribe(context, f"r{number}@a.kr"), range(40)))
    assert len(audience.left(context)) == 40


@pytest.mark.parametrize("wrong", ["", "kim", "kim@", "a@b@c.kr", "a b@c.kr"])
def test_what_is_no_address_is_named(context: Context, wrong: str) -> None:
    done, bad = audience.unsubscribe(context, "kim@a.kr", wrong)
    assert (done, len(bad)) == ([("kim@a.kr", False)], 1)
    assert bad[0].startswith(f"{wrong}: ")
    assert set(audience.left(context)) == {"kim@a.kr"}
    with pytest.raises(UsageError):
        audience.add(context, wrong)


# --- whose mail comes back


def test_two_issues_in_a_row_that_came_back_end_the_mails_until_the_address_is_added_again(context: Context) -> None:
    _csv(context, "email\nkim@a.kr\nlee@a.kr\n")
    _mails(context, "kim@a.kr", f"refused {GONE}")
    assert _addresses(context) == ["kim@a.kr", "lee@a.kr"]
    _mails(context, "kim@a.kr", "sent 250", f"refused {GONE}", f"refused {GONE}")
    assert audience.bounces(context)["kim@a.kr"].times == 2
    [row] = audience.audience(context).left_out
    assert "5.1.1" in row.reason
    assert "audience add" in row.reason
    added = audience.add(context, "kim@a.kr")
    assert (added.new, added.known) == ((), 1)
    assert _addresses(context) == ["kim@a.kr", "lee@a.kr"]
    assert audience.bounces(context) == {}


def test_a_mail_that_arrived_ends_the_count(context: Context) -> None:
    _csv(context, "email\nkim@a.kr\n")
    _mails(context, "kim@a.kr", f"refused {GONE}", "sent 250", f"refused {GONE}")
    assert audience.bounces(context)["kim@a.kr"].times == 1
    assert _addresses(context) == ["kim@a.kr"]


def test_a_refusal_that_was_tried_again_counts_once(context: Context) -> None:
    journal = Journal(context.state, context.clock)
    for state in ("refused", "deferred", "refused"):
        journal.record("2026-11-04", "kim@a.kr", state, GONE)
    assert audience.bounces(context)["kim@a.kr"].times == 1


@pytest.mark.parametrize(
    "said",
    [
        "550 5.1.8 <desk@h.example>: Sender address rejected: Domain not found",
        "550 rejected as spam",
        "550 Mailbox full",
        "550 5.7.1 policy",
    ],
)
def test_a_refusal_of_the_sender_or_the_mail_costs_no_reader(context: Context, said: str) -> None:
    _csv(context, "email\nkim@a.kr\n")
    _mails(context, "kim@a.kr", f"refused {said}", f"refused {said}", f"refused {said}")
    assert audience.bounces(context) == {}
    assert _addresses(context) == ["kim@a.kr"]


def test_the_address_may_stand_in_any_column_and_with_its_name(context: Context) -> None:
    assert [(one.address, one.name) for one in read_audience("김독자,kim@a.kr\n이독자,lee@a.kr\n").subscribers] == [
        ("kim@a.kr", "김독자"),
        ("lee@a.kr", "이독자"),
    ]
    assert [(one.address, one.name) for one in read_audience("김독자 <kim@a.kr>\nmailto:lee@a.kr\n").subscribers] == [
        ("kim@a.kr", "김독자"),
        ("lee@a.kr", ""),
    ]


def test_the_doctor_reads_the_file_of_excel_too(context: Context) -> None:
    _csv(context, "이름;이메일\r\n김독자;kim@a.kr\r\n".encode("cp949"))
    mail = context.settings.newsletter.mail.model_copy(update={"sender": "주간 <news@example.com>"})
    settings = replace(context.settings, newsletter=context.settings.newsletter.model_copy(update={"mail": mail}))
    setup = Setup(context.workspace, settings, context.secrets, None, context.now())
    assert [one.state for one in doctor_content.audience(setup)] == ["ok"]
    audience.path_of(context).write_bytes(b"PK\x03\x04rest")
    assert [one.state for one in doctor_content.audience(setup)] == ["wrong"]


# --- consent


def test_a_reader_who_is_added_agreed(context: Context) -> None:
    path = _csv(context, "이메일,수신동의,이름,수신거부일\nkim@a.kr,Y,김,\n")
    audience.add(context, "lee@a.kr", "이")
    assert path.read_text().splitlines()[-1] == "lee@a.kr,Y,이,"
    assert _addresses(context) == ["kim@a.kr", "lee@a.kr"]


@pytest.mark.parametrize("column", ["SMS 수신동의", "카카오 알림톡 수신", "개인정보 제3자 제공 동의", "전화 수신거부"])
def test_what_was_said_of_another_channel_is_not_remembered(context: Context, column: str) -> None:
    _csv(context, f"이메일,이메일 수신동의,{column}\nkim@a.kr,Y,N\nlee@a.kr,Y,Y\n")
    assert _addresses(context) == ["kim@a.kr", "lee@a.kr"]
    assert audience.left(context) == {}


def test_what_is_only_likely_a_no_is_held_and_not_remembered(context: Context) -> None:
    _csv(context, "이메일,하늘상사 메일 수신,메모\nkim@a.kr,N,\nlee@a.kr,Y,\npark@a.kr,Y,수신거부 요청\n")
    assert _addresses(context) == ["lee@a.kr"]
    assert audience.left(context) == {}
    _csv(context, "이메일\nkim@a.kr\npark@a.kr\n")
    assert _addresses(context) == ["kim@a.kr", "park@a.kr"]


def test_a_reader_who_is_added_agreed_as_the_column_asks(context: Context) -> None:
    path = _csv(context, "이메일,구독(Y/N),뉴스레터를 받으시겠습니까?\nkim@a.kr,Y,예\n")
    audience.add(context, "lee@a.kr", "이")
    assert path.read_text().splitlines()[-1] == "lee@a.kr,Y,예"
    assert _addresses(context) == ["kim@a.kr", "lee@a.kr"]


def test_an_import_takes_nobody_whose_consent_is_unclear(context: Context, tmp_path: Path) -> None:
    _csv(context, "email\n")
    path = tmp_path / "more.csv"
    path.write_text("이메일,수신동의\nyes@a.kr,Y\nno@a.kr,N\nempty@a.kr,\nkim@a.kr,Y\nlee@a.kr,Y\n")
    added = audience.import_file(context, path)
    assert (added.new, added.left, [row.text for row in added.bad]) == (
        ("yes@a.kr", "kim@a.kr", "lee@a.kr"),
        ("no@a.kr",),
        ["empty@a.kr"],
    )
    assert set(audience.left(context)) == {"no@a.kr"}


def test_the_key_is_made_once_and_the_letterhead_takes_it(context: Context) -> None:
    assert mailing.leave_key(context, "https://a.kr/{email}") == ""
    key = mailing.leave_key(context, "https://a.kr/{token}")
    assert len(key) == 64
    assert mailing.leave_key(context, "https://a.kr/{token}") == key
    assert key not in repr(Letterhead("a@b.kr", key=key))
