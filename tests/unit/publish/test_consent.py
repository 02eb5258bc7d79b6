"""Who wants mail, by every way in which people and services name the column and fill its cells."""

import pytest

from pipeline.publish import sheet
from pipeline.publish.audience import read_audience
from pipeline.publish.consent_titles import flag_of

MAILED, GONE, HELD = "mailed", "gone", "held"
YES, NO = "예", "아니오"


def fate(title: str, cell: str) -> str:
    """Return what becomes of a reader with this cell: mailed, gone for good, or held and told."""
    quoted = [text.replace('"', '""') for text in (title, cell)]
    found = read_audience('이메일,이름,"{}"\nann@a.kr,김,"{}"\n'.format(*quoted))
    if found.subscribers:
        return MAILED
    [row] = found.left_out
    assert row.reason
    return GONE if row.left else HELD


# --- a yes is mailed, a no is remembered: the title says plainly that it asks for mail

AGREES = """
수신(Y/N)
이메일 수신(Y/N)
동의(Y/N)
구독(Y/N)
구독(O/X)
구독 (예/아니오)
수신동의(Y/N)
수신여부(Y/N)
이메일 수신 여부
마케팅 동의(선택)
광고성 정보 수신 동의(선택)
광고성 정보 수신 동의 여부 [선택]
마케팅 수신(이메일)
이메일 수신 (마케팅)
[선택] 마케팅 정보 수신 동의
(선택) 뉴스레터 수신에 동의합니다.
뉴스레터 수신에 동의하시나요?
뉴스레터 수신에 동의하십니까? *
마케팅 정보 수신에 동의합니다
뉴스레터를 구독하고 소식을 받는 데 동의하십니까? (동의를 거부할 권리가 있습니다)
이메일 수신에 동의하십니까? 동의를 거부할 수 있으며 거부 시 불이익은 없습니다.
광고 수신 동의 (언제든 해지 가능)
동의 함
활용 동의 (Y)
구독신청
구독 신청 여부
수신 의사
이메일 수신 희망
이메일 수신 희망 여부
메일 수신
메일수신동의일
수신 허용
이메일 허용 여부
뉴스레터 신청 여부
뉴스레터 희망
뉴스레터(Y/N)
메일 발송 대상
이메일/SMS 수신 동의
SMS·이메일 수신동의
앱 푸시 및 이메일 수신 동의
개인정보 수집 및 뉴스레터 수신 동의
옵트인
opt-in (Y/N)
opt-in?
Opt In
optIn
email_opt_in
DOUBLE_OPT-IN
Subscribed (Y/N)
is_subscribed
subscribed_to_emails
Subscribed to our newsletter?
mailing consent (Y/N)
Marketing Consent
Email Marketing Consent
I consent to receive emails
Accepts Marketing
Accepts Email Marketing
accepts_marketing
Email Permission
Newsletter
""".strip().splitlines()


@pytest.mark.parametrize("title", AGREES)
def test_a_column_that_asks_for_consent_is_seen_whatever_stands_around_the_word(title: str) -> None:
    assert [fate(title, cell) for cell in ("Y", YES, "TRUE", "1", "O", "☑", "동의함")] == [MAILED] * 7
    assert [fate(title, cell) for cell in ("N", NO, "아니요", "FALSE", "0", "X", "☐", "미동의")] == [GONE] * 8
    assert [fate(title, cell) for cell in ("", "?", "전화만", "Y?", "null")] == [HELD] * 5


# --- the title only makes it likely: a no is held and told, and nobody is remembered as gone

LIKELY = """
뉴스레터를 받으시겠습니까?
뉴스레터 구독을 신청하시겠어요?
매주 소식을 보내드려도 될까요?
새 소식을 받아보시겠어요?
마케팅
마케팅 활용
마케팅 정보 활용을 위한 개인정보 수집
이메일 발송
메일링
메일링 리스트
광고성 정보
이메일 (뉴스레터 수신)
Would you like to receive our newsletter?
May we email you?
Sign me up
Mailing list
subscribe_newsletter
Marketing permissions
Email updates
Can we email you?
OK to email
Email preferences
DM 수신동의
eDM
새 글 알림 받기
안내 메일
메일 서비스 신청
mail_yn
MKT_YN
recv_email
Would you like to hear from us?
Email notifications
이메일 유효 여부
""".strip().splitlines()


@pytest.mark.parametrize("title", LIKELY)
def test_a_column_that_is_only_likely_to_ask_holds_whoever_says_no(title: str) -> None:
    assert [fate(title, cell) for cell in ("Y", YES, "TRUE", "O", "네, 받겠습니다")] == [MAILED] * 5
    assert [fate(title, cell) for cell in ("N", NO, "아니요, 괜찮습니다", "X", "수신거부", "Opted Out")] == [HELD] * 6


@pytest.mark.parametrize("title", LIKELY)
def test_an_empty_cell_of_it_is_held_where_others_answered(title: str) -> None:
    found = read_audience(f"이메일,{title}\nann@a.kr,Y\nbo@a.kr,\ncho@a.kr,N\n")
    assert [one.address for one in found.subscribers] == ["ann@a.kr"]
    assert not any(row.left for row in found.left_out)
    assert read_audience(f"이메일,{title}\nann@a.kr,주간 통신\nbo@a.kr,\ncho@a.kr,월간\n").left_out == ()


# --- columns of refusals

REFUSALS = """
수신거부
수신거부 여부
수신거부 여부 (이메일 주소)
수신거부(Y/N)
수신 거부일
이메일 수신을 거부합니다
뉴스레터 수신 거부 신청
해지일
구독 해지일
구독취소일
구독 해지 여부(Y/N)
수신동의 철회일
동의 철회 여부
동의거부
수신 중단 요청
이메일을 받지 않겠습니다
메일 안받음
탈퇴일
발송 제외
반송
블랙리스트
메일 발송 금지
제외 여부
스팸 신고
Not subscribed
No marketing
Stop emails
Exclude from mailing
Newsletter declined
del_yn
unsubscribed
unsubscribed_at
UNSUB_TIME
Unsubscribed from all email
Opted out of email: Marketing
Email Opt Out
HasOptedOutOfEmail
Do Not Email
Don't email
EMAIL BLOCKLISTED
email_disabled
deleted_at
Bounced
""".strip().splitlines()


@pytest.mark.parametrize("title", REFUSALS)
def test_a_column_of_refusals_is_seen_whatever_stands_around_the_word(title: str) -> None:
    assert [fate(title, cell) for cell in ("Y", YES, "TRUE", "V", "☑", "2025-01-02 03:04:05", "거부함")] == [GONE] * 7
    assert [fate(title, cell) for cell in ("", "N", NO, "FALSE", "0", "☐", "거부 안 함", "안 함")] == [MAILED] * 8
    assert [fate(title, cell) for cell in ("X", "김팀장", "45291")] == [HELD] * 3


MIXED = """
수신 동의/거부
구독·해지
Opt-in / Opt-out
Subscribed/Unsubscribed
뉴스레터 수신을 원하지 않으시면 체크해 주세요
수신에 동의하지 않으면 N을 적어 주세요
""".strip().splitlines()


@pytest.mark.parametrize("title", MIXED)
def test_where_a_yes_may_mean_a_no_only_words_that_tell_count(title: str) -> None:
    assert [fate(title, cell) for cell in ("동의", "수신", "Subscribed")] == [MAILED] * 3
    assert [fate(title, cell) for cell in ("거부", "미동의", "unsubscribed")] == [GONE] * 3
    assert [fate(title, cell) for cell in ("Y", "N", "O", "X", "1", "", "2025-01-02")] == [HELD] * 7


STATES = [
    "상태",
    "구독 상태",
    "구독상태(자동)",
    "회원 상태",
    "status",
    "Email status",
    "Subscription Status",
    "member_status",
]


@pytest.mark.parametrize("title", STATES)
def test_a_state_is_read_by_its_words(title: str) -> None:
    assert [fate(title, cell) for cell in ("", "구독중", "구독 중", "active", "Subscribed", "정상", "무료 구독")] == [
        MAILED
    ] * 7
    for cell in ("수신거부", "구독취소", "자동삭제", "Unsubscribed", "Non-Subscribed", "NEVER_SUBSCRIBED", "bounced"):
        assert fate(title, cell) == GONE, cell
    assert [fate(title, cell) for cell in ("대기", "Unconfirmed", "pending")] == [HELD] * 3


# --- another channel, another matter

ELSEWHERE = """
SMS 수신동의
SMS 수신동의(Y/N)
문자 수신 여부
수신동의(SMS)
수신거부(문자)
카카오 알림톡 수신
카톡 수신 동의
전화 수신 동의
텔레마케팅 동의
휴대폰 수신 동의
앱 푸시 수신
푸시 알림 동의
우편 수신 동의
우편물 수신거부
개인정보 제3자 제공 동의
제3자 마케팅 활용 동의
개인정보 처리 위탁 동의
이용약관 동의
촬영 및 초상권 동의
유료 구독 여부
active_subscription
결제상태
배송 상태
결제 취소일
SMS Consent
Accepts SMS Marketing
Phone opt-in
push_opt_in
Third party consent
Terms accepted
Order status
""".strip().splitlines()


@pytest.mark.parametrize("title", ELSEWHERE)
def test_what_is_said_of_another_channel_or_matter_says_nothing_of_mail(title: str) -> None:
    for cell in ("N", NO, "X", "", "Y", "거부", "미동의", "취소", "2025-01-02"):
        assert fate(title, cell) == MAILED, cell


@pytest.mark.parametrize("title", ELSEWHERE)
def test_a_no_to_another_channel_does_not_outweigh_the_yes_to_mail(title: str) -> None:
    found = read_audience(f"이메일,이메일 수신동의,{title}\nann@a.kr,Y,N\nbo@a.kr,N,Y\n")
    assert [one.address for one in found.subscribers] == ["ann@a.kr"]
    assert [(row.text, row.left) for row in found.left_out] == [("bo@a.kr", True)]


@pytest.mark.parametrize(
    "title", ["개인정보 수집·이용 동의", "개인정보 수집 및 이용에 동의하십니까?", "GDPR", "Privacy consent"]
)
def test_a_no_to_keeping_personal_data_is_held_unless_the_reader_said_yes_to_mail(title: str) -> None:
    assert [fate(title, cell) for cell in ("Y", "", "동의합니다")] == [MAILED] * 3
    assert [fate(title, cell) for cell in ("N", "동의하지 않습니다", "X")] == [HELD] * 3
    found = read_audience(f"이메일,{title},뉴스레터 수신\nann@a.kr,N,Y\nbo@a.kr,N,N\n")
    assert [one.address for one in found.subscribers] == ["ann@a.kr"]


# --- columns that everybody's list has

ORDINARY: dict[str, list[str]] = {
    "이름": ["김하늘", "동의대 학생"],
    "구독자 이름": ["김하늘"],
    "회사": ["하늘상사", "거부기컴퍼니", "옵트"],
    "직함": ["팀장", "마케팅 담당"],
    "메모": ["", "행사에서 만남", "N", "1", "없음", "수신거부 방법 안내함"],
    "비고": ["", "O", "X", "해당 없음", "2025-01-02"],
    "구독 시작일": ["", "2025-01-02", "2025. 1. 2 오후 3:04:05"],
    "구독일": ["", "2025-01-02"],
    "구독 신청일": ["", "2025-01-02"],
    "구독 경로": ["", "지인 추천", "없음", "인스타그램", "마케팅 메일"],
    "구독 경로 (선택)": ["", "네이버"],
    "구독 이유": ["", "업무에 참고하려고"],
    "구독을 신청하게 된 계기는?": ["", "동료 추천", "없음"],
    "관심 분야": ["", "AI", "없음", "마케팅"],
    "관심 소식": ["", "AI", "없음"],
    "받고 싶은 소식": ["", "제품 소식", "없음"],
    "뉴스레터 종류": ["", "주간", "월간"],
    "마케팅 담당자": ["", "김하늘"],
    "전화번호": ["", "010-0000-0000"],
    "생년월일": ["", "1990-01-02"],
    "가입일": ["", "2025-01-02"],
    "회원 여부": ["Y", "N"],
    "참석 여부": ["Y", "N"],
    "타임스탬프": ["2025. 1. 2 오후 3:04:05"],
    "수신 동의 경로": ["", "홈페이지"],
    "수신거부 링크": ["https://a.kr/leave?1", ""],
    "unsubscribe_url": ["https://a.kr/unsubscribe?e=1"],
    "OPTIN_TIME": ["", "2024-01-02 03:04:05"],
    "OPTIN_IP": ["", "10.0.0.1"],
    "CONFIRM_TIME": ["", "2024-01-02 03:04:05"],
    "subscribed_at": ["", "2024-01-02"],
    "Consent timestamp": ["", "2024-01-02T03:04:05Z"],
    "MEMBER_RATING": ["2", "5"],
    "newsletter opens": ["0", "1", "12"],
    "Company": ["No Name Inc", "Optin Labs", ""],
    "Notes": ["", "met at an event", "N/A"],
    "TAGS": ["", "vip"],
    "created_at": ["2024-01-02"],
    "plan": ["free", "paid"],
    "Country": ["NO", "KR"],
    "State": ["CA", "NY"],
    "State/Province": ["CA"],
    "행사 취소 여부": ["Y", "N", "2025-01-02"],
    "이름 (수신거부 제외)": ["김하늘"],
    "제외 키워드": ["", "부동산"],
    "이메일 인증 여부": ["Y", "N"],
    "메일 오픈 여부": ["Y", "N"],
    "수신 실패 여부": ["N"],
    "Bounce rate": ["0.1", "0"],
    "Job title": ["Optometrist"],
    "First Name": ["No", "Not"],
    "구독 유형": ["회원", "비회원", "무료"],
    "Date subscribed": ["2024-01-02", ""],
}


@pytest.mark.parametrize("title", ORDINARY)
def test_an_ordinary_column_holds_up_nobody(title: str) -> None:
    for cell in ORDINARY[title]:
        assert fate(title, cell) == MAILED, cell
    rows = "".join(f'r{number}@a.kr,"{cell}"\n' for number, cell in enumerate(ORDINARY[title]))
    assert read_audience(f"이메일,{title}\n{rows}").left_out == ()


def test_the_table_has_over_eighty_titles_and_none_of_them_is_read_in_two_ways() -> None:
    titles = [*AGREES, *LIKELY, *REFUSALS, *MIXED, *STATES, *ELSEWHERE, *ORDINARY]
    assert len(set(titles)) == len(titles) > 190
    assert {flag_of(title) for title in AGREES} == {"stays"}
    assert {flag_of(title) for title in REFUSALS} == {"left"}
    assert {flag_of(title) for title in MIXED} == {"mixed"}
    assert {flag_of(title) for title in STATES} == {"state"}
    assert {flag_of(title) for title in ORDINARY} <= {None, "other", "likely", "hint"}


# --- what a cell says by itself


@pytest.mark.parametrize("title", ["비고", "메모", "이름", "Notes", "TAGS", "회원 구분"])
@pytest.mark.parametrize(
    "cell",
    [
        "수신거부",
        "수신 거부 요청(11/3)",
        "김하늘 (수신거부)",
        "구독 해지함",
        "메일 보내지 마세요",
        "unsubscribed",
        "Opted out",
        "do not email",
        "탈퇴",
    ],
)
def test_a_refusal_in_so_many_words_is_held_in_whatever_column_it_stands(title: str, cell: str) -> None:
    assert fate(title, cell) == HELD
    assert title in read_audience(f"이메일,{title}\nann@a.kr,{cell}\n").left_out[0].reason


def test_without_titles_a_cell_can_say_it_too() -> None:
    found = read_audience("ann@a.kr,김\nbo@a.kr,이,수신거부\ncho@a.kr,박 (수신거부)\n")
    assert [(one.address, one.name) for one in found.subscribers] == [("ann@a.kr", "김")]
    assert [row.left for row in found.left_out] == [False, False]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("네, 동의합니다.", MAILED),
        ("예(동의)", MAILED),
        ("동의(2024-01-01)", MAILED),
        ("2024. 1. 2. 오후 3:04:05", MAILED),
        ("이메일 수신에 동의합니다", MAILED),
        ("신청합니다", MAILED),
        ("받을게요", MAILED),
        ("Yes, please", MAILED),
        ("I agree to receive emails", MAILED),
        ("■", MAILED),
        ("√", HELD),
        ("아니요, 괜찮습니다", GONE),
        ("동의하지 않습니다", GONE),
        ("안 받을래요", GONE),
        ("No, thanks", GONE),
        ("I do not consent", GONE),
        ("N (2024-01-01)", GONE),
        ("예/아니오", HELD),
        ("Y (전화)", HELD),
        ("필수만 동의", HELD),
        ("신청 예정", HELD),
        ("괜찮아요", HELD),
        ("거부 안 함", HELD),
        ("없음", HELD),
        ("☒", HELD),
    ],
)
def test_an_answer_in_a_sentence_is_read_or_held(cell: str, expected: str) -> None:
    assert fate("뉴스레터 수신 동의", cell) == expected


def test_a_yes_to_the_newsletter_beside_a_no_to_advertising_is_held_and_not_remembered() -> None:
    found = read_audience("이메일,뉴스레터 수신동의,광고성 정보 수신동의\nann@a.kr,Y,N\nbo@a.kr,N,N\ncho@a.kr,Y,Y\n")
    assert [one.address for one in found.subscribers] == ["cho@a.kr"]
    assert [(row.text, row.left) for row in found.left_out] == [("ann@a.kr", False), ("bo@a.kr", True)]
    assert "광고성 정보 수신동의" in found.left_out[0].reason


def test_a_refusal_that_only_brackets_speak_of_is_held() -> None:
    assert [fate("비고(수신거부)", cell) for cell in ("", "전화함", "Y", "O", "2025-01-02", "거부")] == [
        MAILED,
        MAILED,
        *[HELD] * 4,
    ]


def test_the_state_of_a_subscription_is_no_state_of_a_country() -> None:
    found = read_audience("email,state\nann@a.kr,active\nbo@a.kr,cancelled\ncho@a.kr,bounced\n")
    assert [one.address for one in found.subscribers] == ["ann@a.kr"]


# --- addresses in such a column, and new rows


def test_a_column_of_addresses_that_left_holds_these() -> None:
    found = read_audience("이메일,수신거부 이메일\nann@a.kr,bo@a.kr\nbo@a.kr,\ncho@a.kr,\n")
    assert [one.address for one in found.subscribers] == ["ann@a.kr", "cho@a.kr"]
    assert "수신거부 이메일" in found.left_out[0].reason
    assert read_audience("수신거부 이메일\nann@a.kr\nbo@a.kr\n").subscribers == ()


@pytest.mark.parametrize(
    "title", ["뉴스레터 수신 이메일", "뉴스레터를 받을 이메일 주소를 적어 주세요", "이메일 주소 (수신 동의하는 분만)"]
)
def test_a_question_for_the_address_is_no_question_for_consent(title: str) -> None:
    found = read_audience(f"이름,{title}\n김,ann@a.kr\n")
    assert [(one.address, one.name) for one in found.subscribers] == [("ann@a.kr", "김")]


@pytest.mark.parametrize(
    ("title", "cells", "written"),
    [
        ("구독(Y/N)", ["Y", "N"], "Y"),
        ("수신동의", ["예", "예", "Y"], "예"),
        ("수신동의", ["☑", "☐"], "☑"),
        ("수신동의", [], "Y"),
        ("뉴스레터를 받으시겠습니까?", ["네", "아니요"], "네"),
        ("수신 동의/거부", ["동의", "거부"], "동의"),
        ("수신거부", ["Y", ""], ""),
        ("SMS 수신동의", ["Y", "N"], ""),
        ("구독 경로", ["지인", ""], ""),
    ],
)
def test_a_new_reader_agreed_and_it_is_written_as_the_column_says_it(
    title: str, cells: list[str], written: str
) -> None:
    text = f"이메일,{title}\n" + "".join(f"r{number}@a.kr,{cell}\n" for number, cell in enumerate(cells))
    after = sheet.appended(text, sheet.read(text), [("new@a.kr", "")])
    assert after == f"{text}new@a.kr,{written}\n"
    assert "new@a.kr" in [one.address for one in read_audience(after).subscribers]


def test_the_titles_may_stand_below_a_line_that_speaks_of_consent() -> None:
    found = read_audience("뉴스레터 수신 동의자 명단\n번호,수신여부,아이디\n1,Y,ann@a.kr\n2,N,bo@a.kr\n")
    assert [one.address for one in found.subscribers] == ["ann@a.kr"]


def test_a_long_title_is_cut_where_it_is_told() -> None:
    title = "뉴스레터 수신에 동의하십니까? " + "자세한 내용은 아래를 보세요 " * 10
    [row] = read_audience(f"이메일,{title}\nann@a.kr,\n").left_out
    assert len(row.reason) < 160
