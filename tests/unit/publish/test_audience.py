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


def test_empty_rows_of_another_delimiter_do_not_part_the_cells() -> None:
    [one] = read_audience("email;name\na@b.example;김\n,,,\n,,,\n").subscribers
    assert (one.address, one.name) == ("a@b.example", "김")


def test_a_file_without_a_header_is_read_by_its_first_column() -> None:
    assert [one.address for one in read_audience("a@b.example\nc@d.example,이름").subscribers] == [
        "a@b.example",
        "c@d.example",
    ]


def test_a_test_mail_and_an_advertisement_are_marked_once() -> None:
    assert subject_of("제목", test=True) == "[시험] 제목"
    assert subject_of("(광고) 제목", advertises=True) == "(광고) 제목"
    assert subject_of("제목", advertises=True) == "(광고) 제목"


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("j@a.example,k@a.example", "둘"),
        ("j@a.example; k@a.example", "둘"),
        ("j@a.example k@a.example", "둘"),
        ("j@a.example / k@a.example", "둘"),
        ("a@b@c.kr", "@가 두 개"),
        ("a b@c.kr", "빈칸"),
        ('=HYPERLINK("mailto:g@a.example")', "수식"),
    ],
)
def test_what_is_wrong_with_an_address_is_said_with_its_mend(cell: str, said: str) -> None:
    quoted = cell.replace('"', '""')
    [row] = read_audience(f'email,name\n"{quoted}",김\n').left_out
    assert said in row.reason


# --- who said no


def _one(column: str, cell: str, others: str = "") -> tuple[bool, bool, str]:
    """Return whether a row with this cell gets mail, whether it is remembered as gone, and the reason."""
    rows = "".join(f"r{number}@a.kr,이,{others}\n" for number in range(9))
    found = read_audience(f"email,name,{column}\nann@a.kr,김,{cell}\n{rows}")
    assert len(found.subscribers) + len(found.left_out) == 10
    row = found.left_out[0] if found.left_out else None
    return len(found.subscribers) == 10, bool(row and row.left), row.reason if row else ""


@pytest.mark.parametrize(
    "column",
    [
        "수신거부",
        "수신 거부일",
        "거부일",
        "수신거부(Y/N)",
        "opt-out",
        "Opted Out",
        "unsubscribed",
        "UNSUB_TIME",
        "Do not email",
        "구독해지",
    ],
)
@pytest.mark.parametrize("cell", ["2025-01-02", "2025. 1. 2", "V", "✓", "○", "ㅇ", "거부함", "Y", "1", "수신 거부"])
def test_whatever_stands_in_a_column_of_refusals_is_a_refusal(column: str, cell: str) -> None:
    assert _one(column, cell)[:2] == (False, True)


@pytest.mark.parametrize("cell", ["", "N", "아니오", "0", "0.0", "false", "-", "없음", "０"])
def test_what_is_plainly_no_refusal_gets_mail(cell: str) -> None:
    assert _one("수신거부", cell)[0]


@pytest.mark.parametrize("cell", ["X", "김팀장", "수신거부아님?"])
def test_a_refusal_that_cannot_be_read_gets_no_mail_and_is_told(cell: str) -> None:
    serves, remembered, reason = _one("수신거부일", cell)
    assert not serves
    assert remembered or "수신거부일" in reason


@pytest.mark.parametrize(
    "column",
    [
        "수신여부",
        "수신동의",
        "수신동의여부",
        "이메일 수신여부",
        "이메일수신동의",
        "마케팅 수신동의",
        "메일수신",
        "광고성 정보 수신 동의 (선택)",
        "opt-in",
        "Accepts Marketing",
    ],
)
def test_only_a_clear_yes_is_consent(column: str) -> None:
    for cell in ("Y", "예", "동의", "수신", "O", "1", "TRUE", "동의함"):
        assert _one(column, cell, "Y")[0], cell
    for cell in ("N", "비동의", "동의안함", "동의 안 함", "수신안함", "미수신", "거부"):
        assert _one(column, cell)[:2] == (False, True), cell
    for cell in ("", "?", "전화만"):
        serves, remembered, reason = _one(column, cell, "Y")
        assert (serves, remembered) == (False, False), cell
        assert f"‘{column}’" in reason


@pytest.mark.parametrize("column", ["상태", "구독 상태", "status", "회원상태", "활성 여부"])
def test_a_state_says_who_left_and_who_is_out(column: str) -> None:
    for cell in ("수신거부됨", "해지됨", "구독취소", "opted out"):
        assert _one(column, cell)[:2] == (False, True), cell
    for cell in ("임시삭제", "disabled", "inactive", "bounced", "탈퇴", "휴면"):
        assert _one(column, cell)[:2] == (False, False), cell
        assert f"‘{column}’ 칸에 적힌 말({cell})" in _one(column, cell)[2]
    assert _one(column, "Unsubscribed (2025)")[:2] == (False, True)
    for cell in ("", "구독", "구독중", "정상", "active", "Subscribed", "대기", "VIP"):
        assert _one(column, cell)[0], cell


def test_every_column_that_may_say_no_is_read() -> None:
    text = "이메일,수신동의,상태,수신거부일\na@a.kr,Y,구독,\nb@a.kr,Y,구독,2025-01-02\nc@a.kr,Y,해지,\nd@a.kr,N,구독,\n"
    assert [one.address for one in read_audience(text).subscribers] == ["a@a.kr"]


@pytest.mark.parametrize(
    "head", ["이름,이메일 수신여부,이메일주소", "이름,이메일 수신여부,e-mail 주소(필수)", "이름,이메일 수신여부,아이디"]
)
def test_a_column_of_consent_is_not_taken_for_the_address(head: str) -> None:
    found = read_audience(f"{head}\n김,Y,ann@a.kr\n이,N,bo@a.kr\n")
    assert [(one.address, one.name) for one in found.subscribers] == [("ann@a.kr", "김")]
    assert [row.text for row in found.left_out] == ["bo@a.kr"]


def test_a_title_above_the_columns_hides_no_refusal() -> None:
    found = read_audience("구독자 명단\n\n이메일,이름,수신거부\nann@a.kr,김,\nbo@a.kr,이,Y\n")
    assert [(one.address, one.name) for one in found.subscribers] == [("ann@a.kr", "김")]
    assert [(row.line, row.text) for row in found.left_out] == [(5, "bo@a.kr")]


def test_a_link_to_unsubscribe_is_no_refusal() -> None:
    assert _one("unsubscribe_url", "https://a.kr/leave?1")[0]
    assert _one("수신거부 링크", "https://a.kr/leave?1")[0]


def test_two_rows_of_one_reader_of_which_one_is_unclear_get_nothing() -> None:
    assert not read_audience(
        "email,수신동의\nann@a.kr,Y\nANN@a.kr,?\n" + "".join(f"r{at}@a.kr,N\n" for at in range(8))
    ).subscribers
