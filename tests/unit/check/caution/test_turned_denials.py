"""A deed of a Korean source that a draft tells the other way round is wrong; a limit, another verb or another time may turn it rightly."""

import pytest

from pipeline.check import lint_pair

TURNED = [
    ("도서관은 대출 기록을 3월 2일 공개할 예정이다.", "도서관은 대출 기록을 공개하지 않을 예정이에요."),
    ("구청은 낡은 육교를 가을에 철거하기로 했다.", "구청은 낡은 육교를 철거하지 않기로 했어요."),
    ("두 학교는 옛 교과서를 창고에 남겨 뒀다.", "두 학교는 옛 교과서를 남겨 두지 않았어요."),
    ("세입자는 5월 9일까지 신고해야 한다.", "세입자는 5월 9일까지 신고하지 않아도 돼요."),
    ("세입자는 5월 9일까지 서류로 신고해야 한다.", "세입자는 서류로 신고하지 않아도 돼요."),
    ("가온병원은 내년부터 환자 사진을 보관한다.", "가온병원은 내년부터 환자 사진을 보관하지 않아요."),
    ("회사는 광고에 고객 사진을 쓰지 않았다고 밝혔다.", "회사는 광고에 고객 사진을 썼다고 밝혔어요."),
    ("우체국은 주말 소포를 받지 않는다.", "우체국은 주말 소포를 받아요."),
    ("주민은 계량기를 바꾸지 않아도 된다.", "주민은 계량기를 바꿔야 해요."),
    ("시는 회의록을 공개하지 않기로 했다.", "시는 회의록을 공개하기로 했어요."),
    ("앱은 통화 내용을 저장하지 않는다.", "앱은 통화 내용을 저장해요."),
]  # fmt: skip
HELD = [
    ("도서관은 대출 기록을 3월 2일 공개할 예정이다.", "도서관은 3월 2일까지는 대출 기록을 공개하지 않을 예정이에요."),
    ("앱은 월 20건을 넘으면 수수료를 받는다.", "앱은 월 20건까지는 수수료를 받지 않아요."),
    ("회사는 부산에서만 이 서비스를 제공한다.", "부산 밖에서는 회사가 이 서비스를 제공하지 않아요."),
    ("시는 회의록을 공개하지 않을 수 없었다.", "시는 회의록을 공개했어요."),
    ("시는 회의록을 공개하지 않았다. 구청은 회의록을 공개했다.", "구청은 회의록을 공개했어요."),
    ("구청은 육교를 철거하고 터널은 보존한다.", "구청은 육교를 보존하지 않아요."),
    ("새 고객은 신분증을 내야 한다. 옛 고객은 신분증을 내지 않아도 된다.", "옛 고객은 신분증을 내지 않아도 돼요."),
    ("회사는 결과를 5월에 공개할 계획이다.", "회사는 결과를 공개하지 않았어요."),
    ("주민은 계량기를 무료로 바꿀 수 있다.", "주민은 계량기를 바꾸지 않아도 돼요."),
    ("앱은 30일이 지나면 녹음을 지운다.", "앱은 30일이 지나면 녹음을 남겨 두지 않아요."),
    ("우체국은 주말 소포를 받지 않기로 했다.", "우체국은 평일 소포를 받기로 했어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), TURNED)
def test_a_deed_told_the_other_way_round_is_wrong(source: str, draft: str) -> None:
    assert [one.severity for one in lint_pair(source, draft) if one.kind == "number-contradicted"] == ["block"]


@pytest.mark.parametrize(("source", "draft"), HELD)
def test_what_a_limit_or_another_deed_turns_is_right(source: str, draft: str) -> None:
    assert not any(one.severity == "block" for one in lint_pair(source, draft))
