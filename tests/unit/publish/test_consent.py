"""Who wants mail, by every way in which people and services name the column and fill its cells."""

import pytest

from pipeline.publish import sheet
from pipeline.publish.audience import read_audience
from pipeline.publish.consent_titles import flag_of

MAILED, GONE, HELD = "mailed", "gone", "held"
YES, NO = "예", "아니오"
OTHERS = 9  # rows beside the one that is asked about


def sheet_of(title: str, *cells: str) -> str:
    """Return a CSV with one column more than address and name, and a row for each of its cells."""
    quoted = [text.replace('"', '""') for text in (title, *cells)]
    rows = "".join(f'r{number}@a.kr,김,"{cell}"\n' for number, cell in enumerate(quoted[1:]))
    return f'이메일,이름,"{quoted[0]}"\n{rows}'


def fate(title: str, cell: str, others: str = "") -> str:
    """Return what becomes of a reader with this cell: mailed, gone for good, or held and told. The others' cells say something clear."""
    plain = {"stays": "Y", "asks": "Y", "mixed": "동의", "left": "N", "off": "N", "state": "구독"}
    answer = others or plain.get(flag_of(title) or "", "")
    found = read_audience(sheet_of(title, cell, *[answer] * OTHERS))
    rows = [row for row in found.left_out if row.text == "r0@a.kr"]
    if not rows:
        return MAILED
    [row] = rows
    assert row.reason
    assert row.column == title
    return GONE if row.left else HELD


# --- a yes is mailed, a no is remembered: the title says plainly that it asks for mail

AGREES = """
수신(Y/N)
이메일 수신(Y/N)
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
뉴스레터를 받으시겠습니까?
뉴스레터 구독을 신청하시겠어요?
Would you like to receive our newsletter?
subscribe_newsletter
Marketing permissions
recv_email
구독 여부
구독 동의
뉴스레터 수신
메일 수신 여부
mail_rcv_yn
email_rcv_yn
rcv_email
EMAIL_RCV_AGREE_YN
email consent
Email Subscription
Do you want to receive our weekly newsletter?
메일 수신을 원하십니까?
뉴스레터 구독을 유지하시겠습니까?
I agree to receive the newsletter
""".strip().splitlines()


@pytest.mark.parametrize("title", AGREES)
def test_a_column_that_asks_for_consent_is_seen_whatever_stands_around_the_word(title: str) -> None:
    assert [fate(title, cell) for cell in ("Y", YES, "TRUE", "1", "O", "☑", "동의함")] == [MAILED] * 7
    assert [fate(title, cell) for cell in ("N", NO, "아니요", "FALSE", "0", "X", "☐", "미동의")] == [GONE] * 8
    assert [fate(title, cell) for cell in ("", "?", "전화만", "Y?", "null")] == [HELD] * 5


# --- the title says that it asks, but not only for this mail: a no is held and told, and nobody is remembered as gone

ASKS = """
매주 소식을 보내드려도 될까요?
새 소식을 받아보시겠어요?
이메일 (뉴스레터 수신)
May we email you?
Can we email you?
OK to email
메일 서비스 신청
mail_yn
MKT_YN
동의(Y/N)
동의 함
활용 동의 (Y)
뉴스레터(Y/N)
이메일/SMS 수신 동의
SMS·이메일 수신동의
앱 푸시 및 이메일 수신 동의
개인정보 수집 및 뉴스레터 수신 동의
Newsletter
개발 레터 구독
매주 수요일 AI 뉴스레터를 이메일로 받아보시겠습니까?
재동의
이메일 ON/OFF
is_agree
Join our mailing list
하늘상사 메일 수신 동의
""".strip().splitlines()


@pytest.mark.parametrize("title", ASKS)
def test_a_column_that_asks_with_other_words_holds_whoever_says_no(title: str) -> None:
    assert [fate(title, cell) for cell in ("Y", YES, "TRUE", "O", "네, 받겠습니다", "ON")] == [MAILED] * 6
    assert [fate(title, cell) for cell in ("N", NO, "아니요, 괜찮습니다", "X", "수신거부", "Opted Out", "OFF")] == [
        HELD
    ] * 7
    assert fate(title, "") == HELD


@pytest.mark.parametrize("title", [*AGREES, *ASKS])
def test_where_few_answered_only_a_plain_no_holds_its_own_row(title: str) -> None:
    found = read_audience(sheet_of(title, "O", "N", *[""] * 98))
    assert (len(found.subscribers), [row.text for row in found.left_out]) == (99, ["r1@a.kr"])
    assert found.unread == (title,)
    assert title[:40] in found.not_read[0]
    names = read_audience(sheet_of(title, "AI 위클리", "", "명함"))
    assert (names.left_out, names.unread) == ((), (title,))


def test_four_fifths_of_all_rows_make_a_blank_no_consent() -> None:
    for answers, mailed in ((8, 8), (7, 10)):
        found = read_audience(sheet_of("수신동의", *["Y"] * answers, *[""] * (10 - answers)))
        assert (len(found.subscribers), found.unread == ()) == (mailed, mailed == 8)


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
메일 발송 금지
Not subscribed
No marketing
Stop emails
Newsletter declined
unsubscribed
unsubscribed_at
UNSUB_TIME
Unsubscribed from all email
Opted out of email: Marketing
Email Opt Out
HasOptedOutOfEmail
Do Not Email
Don't email
""".strip().splitlines()


@pytest.mark.parametrize("title", REFUSALS)
def test_a_column_of_refusals_is_seen_whatever_stands_around_the_word(title: str) -> None:
    assert [fate(title, cell) for cell in ("Y", YES, "TRUE", "V", "☑", "2025-01-02 03:04:05", "거부함")] == [GONE] * 7
    assert [fate(title, cell) for cell in ("", "N", NO, "FALSE", "0", "☐", "거부 안 함", "안 함")] == [MAILED] * 8
    assert [fate(title, cell) for cell in ("X", "김팀장", "45291")] == [HELD] * 3


OFFS = """
탈퇴일
회원 탈퇴일
발송 제외
반송
블랙리스트
제외 여부
스팸 신고
Exclude from mailing
del_yn
EMAIL BLOCKLISTED
email_disabled
deleted_at
Bounced
""".strip().splitlines()


@pytest.mark.parametrize("title", OFFS)
def test_who_is_out_for_another_reason_is_held_and_not_remembered(title: str) -> None:
    assert [fate(title, cell) for cell in ("Y", YES, "TRUE", "V", "2025-01-02 03:04:05", "X")] == [HELD] * 6
    assert [fate(title, cell) for cell in ("", "N", NO, "FALSE", "0", "☐")] == [MAILED] * 6


MIXED = """
수신 동의/거부
구독·해지
Opt-in / Opt-out
Subscribed/Unsubscribed
뉴스레터 수신을 원하지 않으시면 체크해 주세요
수신에 동의하지 않으면 N을 적어 주세요
메일을 받고 싶지 않으면 체크해 주세요
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
    for cell in (
        *[
            "정회원",
            "준회원",
            "VIP",
            "신규",
            "기존",
            "일반",
            "재직",
            "무료",
            "유료",
            "대기",
            "활동",
            "free",
            "premium",
            "active",
            "Subscribed",
            "Deliverable",
        ],
        "",
    ):
        assert fate(title, cell) == MAILED, cell
    for cell in ("수신거부", "수신거부됨", "구독취소", "해지", "Unsubscribed", "opted out"):
        assert fate(title, cell) == GONE, cell
    for cell in (
        "탈퇴",
        "휴면",
        "자동삭제",
        "inactive",
        "cleaned",
        "bounced",
        "Non-Subscribed",
        "NEVER_SUBSCRIBED",
        "미구독",
    ):
        assert fate(title, cell) == HELD, cell


def test_what_other_services_export_as_a_state() -> None:
    assert fate("Marketing contact status", "Marketing contact") == MAILED
    assert fate("Marketing contact status", "Non-marketing contact") == HELD
    assert [fate("발송상태", "대기"), fate("Lead Status", "Closed"), fate("결제 상태", "해지")] == [MAILED] * 3


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
마케팅
마케팅 활용
마케팅 정보 활용을 위한 개인정보 수집
이메일 발송
메일링
메일링 리스트
광고성 정보
Sign me up
Mailing list
Email updates
Email preferences
DM 수신동의
eDM
새 글 알림 받기
안내 메일
Would you like to hear from us?
Email notifications
이메일 유효 여부
메일 발송 대상
마케팅 담당
마케팅팀
홍보팀
홍보대사
광고주
광고 문의
뉴스레터 필진
Newsletter author
newsletter contributor
Marketing team
레터 추천인
구독 이벤트 참여
레터 이벤트 당첨
웰컴 메일 발송
웰컴메일 발송여부
환영 메일 발송
초대장 발송여부
메일 발송 여부
발송여부
발송
동의서 제출
인터뷰 동의
consent to interview
후기 활용 동의
추천사 게재 동의
유튜브 구독
YouTube subscribed
ChatGPT 구독 여부
ChatGPT를 구독하고 있나요?
유료 AI 서비스를 구독하시나요?
다른 레터 구독 여부
다른 뉴스레터를 구독하고 계신가요?
현재 구독 중인 뉴스레터가 있나요?
마케팅 업무를 하시나요?
수신확인
메일 수신 확인
수신 오류
알림
유효
accepted
permission
bounces
Email bounced count
휴면 여부
구독 선물
구독 결제
뉴스레터 후원
소식
인터뷰 연락을 받으시겠어요?
오프라인 행사 소식도 받아보시겠어요?
이 소식을 주변에 추천하시겠어요?
개인정보 수집·이용 동의
개인정보 수집 및 이용에 동의하십니까?
GDPR
Privacy consent
행사 소식 수신 동의
채용 정보 수신 동의
""".strip().splitlines()


@pytest.mark.parametrize("title", ELSEWHERE)
def test_what_is_said_of_another_channel_or_matter_says_nothing_of_mail(title: str) -> None:
    for cell in ("N", NO, "X", "", "Y", "O", "1", "거부", "미동의", "취소", "2025-01-02"):
        assert fate(title, cell) == MAILED, cell


@pytest.mark.parametrize("title", ELSEWHERE)
def test_a_no_to_another_channel_does_not_outweigh_the_yes_to_mail(title: str) -> None:
    found = read_audience(f"이메일,이메일 수신동의,{title}\nann@a.kr,Y,N\nbo@a.kr,N,Y\n")
    assert [one.address for one in found.subscribers] == ["ann@a.kr"]
    assert [(row.text, row.left) for row in found.left_out] == [("bo@a.kr", True)]


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


def test_the_table_has_over_two_hundred_titles_and_none_of_them_is_read_in_two_ways() -> None:
    titles = [*AGREES, *ASKS, *REFUSALS, *OFFS, *MIXED, *STATES, *ELSEWHERE, *ORDINARY]
    assert len(set(titles)) == len(titles) > 250
    assert {flag_of(title) for title in AGREES} == {"stays"}
    assert {flag_of(title) for title in ASKS} == {"asks"}
    assert {flag_of(title) for title in REFUSALS} == {"left"}
    assert {flag_of(title) for title in OFFS} == {"off"}
    assert {flag_of(title) for title in MIXED} == {"mixed"}
    assert {flag_of(title) for title in STATES} == {"state"}
    assert {flag_of(title) for title in ELSEWHERE} == {None}
    assert {flag_of(title) for title in ORDINARY} <= {None, "memo", "state"}


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
        "탈퇴함",
        "해지함",
        "메일X",
        "수신 X",
        "퇴사(메일 X)",
        "더 이상 메일 원하지 않음",
        "메일 안 받겠다고 함",
        "명단에서 삭제 요청",
        "VIP; 수신거부",
        "Unsub",
        "please remove",
    ],
)
def test_a_refusal_in_so_many_words_is_held_in_a_column_of_free_words(title: str, cell: str) -> None:
    assert fate(title, cell) == HELD
    assert title in read_audience(f"이메일,{title}\nann@a.kr,{cell}\n").left_out[0].reason


@pytest.mark.parametrize(
    "cell",
    [
        "수신거부한 적 없음",
        "수신거부 아님",
        "차단 아님",
        "행사 취소됨, 다음에 연락",
        "이메일 마케팅, 수신거부 줄이기",
        "구독 경제, 구독 해지 심리",
        "구독 취소 문의 있었으나 계속 받기로",
        "지난달에 실수로 수신거부했는데 다시 신청해요",
        "메일이 안 오면 구독 취소할게요 ㅎㅎ",
        "메일 반송된 적 있음(주소 고침)",
        "발송 제외 X",
        "CRM(수신거부 관리)",
        "Unsubscribe Labs",
        "Removed Reality",
        "취소",
        "X",
    ],
)
def test_a_longer_sentence_about_refusals_is_none(cell: str) -> None:
    assert fate("메모", cell) == MAILED


@pytest.mark.parametrize("title", ["회사", "관심 주제", "Company", "하고 싶은 말"])
def test_a_column_of_something_else_is_not_read_for_refusals(title: str) -> None:
    assert [fate(title, cell) for cell in ("수신거부", "unsubscribed", "구독 해지")] == [MAILED] * 3


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
        ("개인정보 수집·이용에 동의합니다, 뉴스레터 수신에 동의합니다", MAILED),
        ("위 내용을 읽고 이해하였으며, 이에 동의합니다.", MAILED),
        ("동의합니다 (필수)", MAILED),
        ("(필수) 동의합니다", MAILED),
        ("네! 기대돼요", MAILED),
        ("예, 좋아요", MAILED),
        ("구독할래요", MAILED),
        ("구독하기", MAILED),
        ("예정", HELD),
        ("동의했다가 취소", GONE),
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
        ("Y (전화)", MAILED),
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


def test_a_yes_to_mail_outweighs_a_blank_and_a_no_to_something_not_known() -> None:
    text = "이메일,뉴스레터 수신 동의,동의,메일 수신 여부\n" + "".join(
        f"r{number}@a.kr,Y,Y,Y\n" for number in range(OTHERS)
    )
    found = read_audience(f"{text}ann@a.kr,Y,,\nbo@a.kr,동의합니다,N,Y\ncho@a.kr,,,Y\ndoe@a.kr,N,Y,\n")
    assert [row.text for row in found.left_out] == ["doe@a.kr"]


@pytest.mark.parametrize("title", ["마케팅 담당", "웰컴 메일 발송", "레터 이벤트 당첨", "VIP", "구독", "동의", "수신"])
def test_one_mark_in_a_column_holds_up_nobody_else(title: str) -> None:
    assert len(read_audience(sheet_of(title, "O", *[""] * 29)).subscribers) == 30


def test_a_column_that_leaves_out_many_rows_is_told_with_its_name() -> None:
    assert "‘수신동의’" in read_audience(sheet_of("수신동의", *"NNNYYYYYYY")).much_held
    assert read_audience(sheet_of("수신동의", *"NNYYYYYYYY")).much_held == ""  # two are few
    assert read_audience(sheet_of("수신동의", *"NNN" + "Y" * 12)).much_held == ""  # a fifth


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
        ("인터뷰 동의", ["Y", "N"], ""),
        ("유튜브 구독", ["Y", "N"], ""),
        ("웰컴메일 발송여부", ["Y", "N"], ""),
        ("마케팅 담당", ["O", ""], ""),
        ("newsletter", ["AI Weekly", "AI Weekly"], ""),
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
    [row] = read_audience(sheet_of(title, "", *["Y"] * OTHERS)).left_out
    assert len(row.reason) < 160
