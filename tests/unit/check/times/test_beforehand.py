"""What a reader is advised to do before a day from which something holds, or after one by which it is done."""

import pytest

from tests.eval.labelled import findings

SOURCE = "Shops in Korea can order the smaller box from April 9."


def _blocked(draft: str, source: str = SOURCE) -> list[str]:
    return [one.message for one in findings({"id": "x", "source": source, "draft": draft}) if one.severity == "block"]


@pytest.mark.parametrize(
    "draft",
    [
        "4월 9일 전에 큰 상자가 몇 개 남았는지 세어 보세요.",
        "4월 9일까지 지난달 주문서를 꺼내 두세요.",
        "작은 상자를 주문할 수 있는 4월 9일 전에 재고부터 확인하면 돼요.",
        "4월 9일 전에 두 상자의 값을 비교해 두는 편이 좋아요.",
        "4월 9일 전에 한 달 치 주문을 정리해 볼 만해요.",
    ],
)
def test_to_prepare_before_the_day_is_right(draft: str) -> None:
    assert _blocked(draft) == []


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("4월 9일까지 작은 상자를 주문해 보세요.", SOURCE),
        ("4월 9일 전에 작은 상자를 주문하면 돼요.", SOURCE),
        ("4월 9일까지 작은 상자를 주문할 수 있으니 값을 비교해 보세요.", SOURCE),
        ("한국 가게는 4월 9일까지만 작은 상자를 주문할 수 있어요.", SOURCE),
        ("5월 9일 전에 큰 상자가 몇 개 남았는지 세어 보세요.", SOURCE),
        ("4월 9일까지 주문서를 확인해 보세요.", "Shops can review their orders from April 9."),
        ("4월 9일까지 주문서를 확인해 보세요.", "가게는 4월 9일부터 주문서를 확인할 수 있다."),
    ],
)
def test_what_begins_that_day_is_no_preparation(draft: str, source: str) -> None:
    assert _blocked(draft, source)


FEES = "The higher storage fee applies from May 7."
LABELS = "From August 20 on, photos will carry a label unless the owner objects."
REPORT = "The safety report is due by November 3."
CENTRE = "By September 9 the backups will lie in a second data centre."


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("5월 7일 전에 안 쓰는 파일을 지워 두세요.", FEES),
        ("5월 7일 전까지 팀의 한도를 정해 두면 좋아요.", FEES),
        ("5월 7일 전에 한 해 계약을 맺어 둘까요?", FEES),
        ("5월 7일 전에 저장량을 줄이는 게 좋아요.", FEES),
        ("8월 20일 전에 설정에서 표시를 뺄지 정해 두세요.", LABELS),
        ("안전 보고서가 나오는 11월 3일 이후에 도입을 정하면 돼요.", REPORT),
        ("백업을 옮기는 9월 9일 뒤에 복구 시간을 물어보세요.", CENTRE),
        ("9월 9일 뒤에 계약서를 다시 살펴볼 만해요.", CENTRE),
        ("10월 5일 전에 묶음 계약을 미리 맺어 두세요.", "새 요금은 10월 5일부터 적용된다."),
    ],
)
def test_the_time_of_a_readers_own_deed_says_nothing_of_the_event(draft: str, source: str) -> None:
    assert _blocked(draft, source) == []


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("5월 7일 전에 더 비싼 저장 요금이 적용돼요.", FEES),
        ("5월 7일 전에 요금이 오르니 안 쓰는 파일을 지워 두세요.", FEES),
        ("6월 7일 전에 안 쓰는 파일을 지워 두세요.", FEES),
        ("8월 20일 전에 사진에 표시가 붙어요.", LABELS),
        ("안전 보고서는 11월 3일 이후에 나와요.", REPORT),
        ("백업은 9월 9일 뒤에 두 번째 데이터 센터로 옮겨요.", CENTRE),
        ("5월 4일 전에 새 요금제를 골라 두세요.", "From May 4 users can choose the new plan."),
        ("5월 4일 뒤에 새 주소로 옮기세요.", "Customers should move to the new address by May 4."),
        ("5월 4일 뒤에 신청하면 돼요.", "Register for the course by May 4."),
        ("5월 4일 뒤에 서류를 보내면 돼요.", "접수는 5월 4일까지 받는다."),
        ("5월 4일 뒤에 한 해 계약을 맺으세요.", "The early price runs until May 4."),
    ],
)
def test_what_a_source_offers_or_demands_until_a_day_is_no_readers_own_time(draft: str, source: str) -> None:
    assert _blocked(draft, source)
