"""A line tells as begun or gone on with what its section has as ended, or the other way round."""

import pytest

from pipeline.records import Finding
from tests.unit.check.building import findings, issue, section


def _title(body: str, text: str) -> list[Finding]:
    whole = issue([section(f"### 이번 소식\n\n{body}\n")], [], text)
    return [one for one in findings(whole, "upstream") if one.section == "title"]


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("두레공항이 짐 로봇 시험을 3월 4일에 연장 없이 끝냈어요.", "두레공항, 짐 로봇 시험 연장"),
        ("솔숲병원이 예약 음성 에이전트를 8주 만에 거둬들였어요.", "솔숲병원이 음성 에이전트를 새로 들였어요"),
        ("해안시가 감시 회사 파수와 계약을 끝내고 등대로 옮겼어요.", "해안시, 파수와 계약을 연장했어요"),
        ("나루소프트가 변환 사업을 접어요. 30명은 시험 사업으로 옮겨요.", "나루소프트, 코드 변환 사업 확대"),
        ("미래손이 로봇 손 특허 소송을 취하했어요.", "미래손, 로봇 손 특허 소송 제기"),
        ("단비은행이 음성 인증을 새로 도입했어요.", "단비은행, 음성 인증 폐지"),
        ("새벽배송 로봇 시험을 4월에 재개했어요.", "새벽배송 로봇 시험 중단"),
    ],
)
def test_the_other_way_is_found(body: str, title: str) -> None:
    assert [one.severity for one in _title(body, title)] == ["warn"]


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("두레공항이 짐 로봇 시험을 끝내고 안내 로봇을 들였어요.", "두레공항, 안내 로봇 도입"),
        ("해안시가 파수와 계약을 끝내고 등대와 새 계약을 맺었어요.", "해안시, 등대와 계약 체결"),
        ("나루소프트가 변환 사업을 접고 시험 사업을 키워요.", "나루소프트, 시험 사업 확대"),
        ("시험은 9월에 시작했고 11월 30일까지예요.", "도로 점검 시험, 11월 30일 종료"),
        ("배우 노조가 AI 더빙을 멈추라고 요구했어요. 더빙은 4월에 시작했어요.", "배우 노조, AI 더빙 중단 요구"),
        ("항만이 자동 하역을 멈췄어요. 오류를 고친 뒤 정상으로 돌아왔어요.", "자동 하역 다시 가동"),
        ("은행이 지점 40곳을 닫고 챗봇 상담을 시작했어요.", "은행, 챗봇 상담 시작… 지점 40곳 폐쇄"),
        ("로봇택시가 3주 만에 다시 운행해요. 5월 사고 뒤 멈춰 있었어요.", "멈췄던 로봇택시, 운행 재개"),
    ],
)
def test_the_same_way_and_another_thing_are_right(body: str, title: str) -> None:
    assert _title(body, title) == []


def test_the_heading_tells_which_way_too() -> None:
    told = "### 새벽바다, 코볼 변환 사업 철수\n\n새벽바다가 옛 코드를 바꾸는 서비스를 그만해요. 7월 18일부터 새 고객을 받지 않아요.\n"
    other = "### 다른 소식\n\n한들이 지도를 냈어요.\n"
    whole = issue([section(told, "s1"), section(other, "s2")], [], "새벽바다, 코볼 변환 사업 확대")
    assert [one.section for one in findings(whole, "upstream")] == ["title"]
