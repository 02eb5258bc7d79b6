"""A figure of a line that stands in its section is no other's because the line has a word of another clause."""

import pytest

from pipeline.records import Finding
from tests.unit.check.building import findings, issue, section

REFUND = "환불 12%는 신청하지 않아도 들어와요. 새 약관이었다면 30%를 돌려받을 일이었어요."
CLINICS = "병원 48곳을 운영하는 새솔의료가 5일, 그 가운데 9곳에서 예약을 받는 AI를 껐어요."
POLL = "가람조사가 직장인에게 물었어요. 한 달에 한 번 이상 일에 AI를 쓴다는 답이 41%였어요. 동료에게 숨긴다는 답은 14%였어요. 60세가 넘은 직장인 가운데서는 매달 쓰는 사람이 19%였어요."
TARIFF = "저장 요금은 12% 내렸어요. 전송 요금은 30% 내렸어요."
VIDEO = "새빛이 그림 모델 결의 길이를 10초에서 25초로 늘렸어요. 가짜 영상이 결로 만들어졌다는 보도가 있었어요."


def _heading(text: str, body: str) -> list[Finding]:
    return findings(issue([section(f"### {text}\n\n{body}\n")]), "upstream")


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        ("돌려받는 돈은 12%", REFUND),
        ("예약 AI, 병원 9곳에서 꺼졌어요", CLINICS),
        ("직장인 열에 넷, 매달 AI로 일해요", POLL),
        ("몰래 쓴다는 직장인은 14%", POLL),
        ("저장 요금 12% 인하", TARIFF),
        ("영상은 25초로 늘리고", VIDEO),
    ],
)
def test_a_figure_of_its_own_sentence_is_right(heading: str, body: str) -> None:
    assert _heading(heading, body) == []


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        ("돌려받는 돈은 22%", REFUND),
        ("예약 AI, 병원 19곳에서 꺼졌어요", CLINICS),
        ("60세가 넘은 직장인은 41%가 매달 써요", POLL),
        ("전송 요금 12% 인하", TARIFF),
        ("영상은 35초로 늘리고", VIDEO),
    ],
)
def test_one_of_another_thing_is_found(heading: str, body: str) -> None:
    assert len(_heading(heading, body)) == 1


DAYS = "새물이 11월 9일부터 입력을 30일 대신 7일만 보관해요. 무료 앱은 그대로예요. 악용이 의심되면 두 해 동안 남겨요. 책임자 노윤이 10월 12일에 발표했어요."
SURVEY = "부산의 한 소비자단체가 음성비서 7종을 조사했어요. 단체는 8월 11일 감독기관에 결과를 보냈어요. 제조사는 10월까지 고치겠다고 했어요."


@pytest.mark.parametrize(
    ("right", "wrong", "body"),
    [
        ("새물, 11월 9일부터 입력 7일만 보관", "새물, 10월 12일부터 입력 7일만 보관", DAYS),
        ("소비자단체, 8월 11일 감독기관에 결과 보내", "소비자단체, 8월 4일 감독기관에 음성비서 조사 결과 보내", SURVEY),
    ],
)
def test_a_day_is_told_of_all_that_follows_it(right: str, wrong: str, body: str) -> None:
    assert _heading(right, body) == []
    assert len(_heading(wrong, body)) == 1


def test_a_time_that_grew_is_not_told_as_faster() -> None:
    body = "확인 단계를 넣은 뒤 작업 시간은 평균 11% 길어졌어요."
    assert _heading("확인 단계 뒤 작업은 11% 느려져", body) == []
    assert len(_heading("확인 단계 뒤 작업은 11% 빨라져", body)) == 1


PORT = "창구에서 기다리는 시간이 평균 42분에서 17분으로 짧아졌어요. 독촉장도 하루 530통에서 310통으로 줄었어요."
STORE = "배송이 사흘에서 이틀로 당겨졌어요. 반품도 1주일에 80건에서 55건으로 줄었어요."
TRAIN = "사흘에 한 번 하던 점검을 이레에 한 번으로 줄였어요. 점검에 걸리는 시간은 4시간에서 90분으로 줄었어요."
HOUR = "답을 받기까지 걸리는 시간이 40초에서 12초로 줄었어요. 다시 묻는 횟수도 한 시간에 90번에서 35번으로 줄었어요."


@pytest.mark.parametrize(
    ("right", "wrong", "body"),
    [
        ("창구 대기가 17분으로 줄어든 구청", "창구 대기가 42분으로 줄어든 구청", PORT),
        ("창구 대기 17분으로 줄어든 구청", "창구 대기가 17분 줄어든 구청", PORT),
        ("독촉장이 하루 310통으로 줄어든 구청", "독촉장이 한 달 310통으로 줄어든 구청", PORT),
        ("독촉장이 하루 310통으로 줄어든 구청", "독촉장이 하루 310통 줄어든 구청", PORT),
        ("배송이 이틀로 줄어든 창고", "배송이 사흘로 줄어든 창고", STORE),
        ("점검 시간이 90분으로 줄어든 열차", "점검 시간이 4시간으로 줄어든 열차", TRAIN),
        ("답하는 시간이 12초로 줄어든 창구", "답하는 시간이 12초 줄어든 창구", HOUR),
    ],
)
def test_the_time_of_a_rate_is_no_length_that_a_heading_contradicts(right: str, wrong: str, body: str) -> None:
    assert _heading(right, body) == []
    assert _heading(wrong, body)


def test_no_fix_puts_another_figure_for_one_that_the_section_has() -> None:
    found = _heading("전송 요금 12% 인하", TARIFF)
    assert [one.fix for one in found] == [None]
