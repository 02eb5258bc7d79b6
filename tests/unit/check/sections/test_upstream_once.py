"""A line of lede or takeaways that rests on what a section told once is told; one that the sections still tell, from wherever, is not."""

import pytest

from pipeline.check import upper
from tests.unit.check.building import article, findings, issue, section

PRICE = (
    "루멘 2의 입력 값은 100만 토큰에 $0.28예요.[^S1.3] "
    "무료 한도는 하루 200쪽에서 50쪽으로 줄었어요.[^S1.5] "
    "다만 점수는 루멘이 스스로 잰 값이에요.[^S1.9]"
)
BANK = (
    "나래은행은 상담 요약을 자체 서버로 옮겼어요.[^S3.2 S3.3] "
    "옮기는 데 4억 원과 넉 달이 들었어요.[^S3.5] "
    "직원 열두 명이 매일 답을 다시 읽어요.[^S3.8]"
)
ROBOT = (
    "배송 로봇은 시험 기간에 보행자와 두 번 부딪쳤어요.[^S7.2] "
    "구청은 보험 증서를 낸 업체만 받기로 했어요.[^S7.6] "
    "신청은 12월 4일까지예요.[^S7.8]"
)
LIBRARY = (
    "도서관 세 곳이 책 12만 권의 목록을 넘겼어요.[^S6.2] "
    "사서 열네 명이 일곱 달 동안 손으로 옮겼어요.[^S6.4] "
    "목록은 내년 3월에 공개돼요.[^S6.9]"
)
ARTICLES = [article(f"S{number}", *(f"모음 {number}의 문장이에요." for _ in range(20))) for number in range(1, 8)]
CALLS = "AI가 혼자 끝낸 전화는 2024년 말 첫 달 33%에서 지난달 57%로 늘었어요.[^S4.5]"


def _told(before: str, now: str, line: str) -> set[tuple[str, str]]:
    every = [section(line, "takeaways", "takeaways"), section(now, articles=[one.id for one in ARTICLES])]
    told, wanted = upper.sources(every)
    whole = issue(every, ARTICLES, once=upper.once(before, wanted, told))
    return {(one.section, one.severity) for one in findings(whole, "upstream")}


@pytest.mark.parametrize(
    ("before", "now", "line"),
    [
        (
            PRICE,
            "루멘 2의 입력 값이 100만 토큰에 $0.28로 내려왔어요.[^S1.3] 점수는 자체 시험에서 나왔어요.[^S1.9]",
            "무료 한도가 하루 50쪽으로 줄었으니 남은 쪽수부터 확인해 보세요.[^S1.5]",
        ),
        (
            PRICE,
            "무료 한도는 하루 50쪽이 됐어요.[^S1.5] 입력 값은 100만 토큰에 $0.28예요.[^S1.3]",
            "점수는 루멘이 스스로 잰 값이니 우리 질문으로 다시 재 보세요.[^S1.9]",
        ),
        (
            BANK,
            "나래은행이 상담 요약을 자체 서버로 옮겼어요.[^S3.2 S3.4] 직원 열두 명이 날마다 답을 읽어 봐요.[^S3.8]",
            "자체 서버로 옮기려면 넉 달과 4억 원은 잡아 두세요.[^S3.5]",
        ),
        (
            BANK,
            "나래은행이 상담 요약을 자체 서버로 옮기는 데 넉 달, 4억 원이 들었어요.[^S3.2 S3.5]",
            "답을 매일 다시 읽을 직원부터 정해 두세요.[^S3.8]",
        ),
        (
            ROBOT,
            "배송 로봇이 보행자와 부딪친 일은 두 번이에요.[^S7.2] 접수는 12월 4일까지 받아요.[^S7.8]",
            "로봇을 들이려면 보험 증서부터 챙겨 두세요.[^S7.6]",
        ),
        (
            LIBRARY,
            "책 12만 권의 목록을 도서관 세 곳이 넘겼어요.[^S6.2] 목록은 내년 3월에 공개된다고 해요.[^S6.9]",
            "손으로 옮긴 사서가 열네 명이니 일손부터 세어 보세요.[^S6.4]",
        ),
        (
            LIBRARY,
            "책 12만 권의 목록을 도서관 세 곳이 넘겼어요.[^S6.2] 사서 열네 명이 손으로 옮긴 목록이에요.[^S5.1]",
            "내년 3월에 공개될 목록을 기다렸다가 견줘 보세요.[^S6.9]",
        ),
        (
            LIBRARY,
            "도서관 두 곳이 더 들어왔어요.[^S6.20]",
            "도서관 세 곳이 책 12만 권의 목록을 넘겼고, 내년 3월에 누구나 볼 수 있어요.[^S6.2 S6.9]",
        ),
        (
            CALLS,
            "AI가 끝낸 전화 가운데 28%가 2024년과 달리 사흘 안에 다시 왔어요.[^S4.7 S4.9]",
            "AI 상담의 성과는 혼자 끝낸 비율 옆에 사흘 안에 다시 온 비율까지 놓고 볼 만해요.[^S4.5 S4.7]",
        ),
    ],
)
def test_a_line_whose_source_no_section_tells_any_more_is_warned_of(before: str, now: str, line: str) -> None:
    assert _told(before, now, line) == {("takeaways", "warn")}


@pytest.mark.parametrize(
    ("before", "now", "line"),
    [
        (
            PRICE,
            "루멘 2의 입력 값이 100만 토큰에 $0.28로 내려왔어요.[^S1.3] 점수는 자체 시험에서 나왔어요.[^S1.9]",
            "입력 값이 100만 토큰에 $0.28로 내렸어요.[^S1.3]",
        ),
        (
            PRICE,
            "입력 값은 100만 토큰에 $0.28이고, 무료로는 하루 50쪽까지 써요.[^S1.3 S2.4] 점수는 자체 시험에서 나왔어요.[^S1.9]",
            "무료 한도가 하루 50쪽으로 줄었으니 남은 쪽수부터 확인해 보세요.[^S1.5]",
        ),
        (
            PRICE,
            "무료 한도는 하루 50쪽이 됐어요.[^S1.5] 다만 바깥의 점수는 아직 없고 루멘이 스스로 잰 값뿐이에요.[^S1.10]",
            "점수는 루멘이 스스로 잰 값이니 우리 질문으로 다시 재 보세요.[^S1.9]",
        ),
        (
            BANK,
            "나래은행이 상담 요약을 자체 서버로 옮겼어요.[^S3.2 S3.4] 직원 열두 명이 날마다 답을 읽어 봐요.[^S3.8]",
            "나래은행이 상담 요약을 자체 서버로 옮겼어요.[^S3.2 S3.3]",
        ),
        (
            BANK,
            "나래은행이 상담 요약을 자체 서버로 옮기는 데 넉 달, 4억 원이 들었어요.[^S3.2 S4.1]",
            "자체 서버로 옮기려면 넉 달과 4억 원은 잡아 두세요.[^S3.5]",
        ),
        (
            ROBOT,
            "배송 로봇이 보행자와 부딪친 일은 두 번이에요.[^S7.2] 접수는 12월 4일까지 받아요.[^S7.8]",
            "로봇을 시험하려면 12월 4일까지 신청하세요.[^S7.8]",
        ),
        (
            ROBOT,
            "보험 증서를 낸 업체만 받겠다고 구청이 밝혔어요.[^S7.7] 접수는 12월 4일까지 받아요.[^S7.8]",
            "로봇을 들이려면 보험 증서부터 챙겨 두세요.[^S7.6]",
        ),
        (
            LIBRARY,
            "책 12만 권의 목록을 도서관 세 곳이 넘겼어요.[^S6.2] 사서 열네 명이 손으로 옮긴 목록이에요.[^S5.1]",
            "손으로 옮긴 사서가 열네 명이니 일손부터 세어 보세요.[^S6.4]",
        ),
        (
            LIBRARY,
            "책 12만 권의 목록을 도서관 세 곳이 넘겼어요.[^S6.2] 내년 3월이면 목록이 공개돼요.[^S6.10]",
            "내년 3월에 공개될 목록을 기다렸다가 견줘 보세요.[^S6.9]",
        ),
        (
            LIBRARY,
            "도서관 세 곳의 책 12만 권이에요.[^S6.2 S6.4 S6.9]",
            "사서 열네 명이 일곱 달 동안 손으로 옮겼어요.[^S6.4]",
        ),
        (
            "물은 하루 5,200톤이 필요한데 4,000톤만 배정됐고, 하류 농민과의 공청회는 12월 10일에 열려요.[^S6.12]",
            "농민이 따지겠다는 공청회는 12월 10일이에요.[^S6.15]",
            "용수 공청회가 열리는 12월 10일을 적어 두세요.[^S6.12]",
        ),
        (
            ROBOT,
            "배송 로봇이 보행자와 부딪친 일은 두 번이에요.[^S7.2]",
            "값 하나로 고르려던 팀이라면 나란히 놓인 숫자도 볼 만해요.[^S7.2 S7.6]",
        ),
        (
            CALLS,
            "AI가 끝낸 전화 가운데 28%가 사흘 안에 다시 왔어요.[^S4.7 S4.9] 사람 없이 혼자 끝낸 전화는 57%예요.[^S3.5]",
            "AI 상담의 성과는 혼자 끝낸 비율 옆에 사흘 안에 다시 온 비율까지 놓고 볼 만해요.[^S4.5 S4.7]",
        ),
        (
            CALLS,
            "AI가 끝낸 전화 가운데 28%가 사흘 안에 다시 왔어요.[^S4.7 S4.9]",
            "AI가 끝낸 전화도 다시 올 수 있으니 사흘은 기다려 보세요.[^S4.5 S4.7]",
        ),
    ],
)
def test_a_line_that_a_section_tells_still_is_not(before: str, now: str, line: str) -> None:
    assert _told(before, now, line) == set()


def test_it_says_what_the_section_told_and_offers_the_line_to_be_written_again() -> None:
    every = [section("보험 증서부터 챙겨 두세요.[^S7.6]", "lede", "lede"), section("신청은 12월 4일까지예요.[^S7.8]")]
    told, wanted = upper.sources(every)
    (found,) = findings(issue(every, ARTICLES, once=upper.once(ROBOT, wanted, told)), "upstream")
    assert "‘구청은 보험 증서를 낸 업체만 받기로 했어요.’" in found.message
    assert (found.evidence, upper.again(found)) == (("S7.6",), "lede")


PLANS = (
    "건축 도면을 읽는 모델 ‘리스틴 2’가 나왔어요.",
    "시험 도면 250장 가운데 8장에서 문과 창을 헷갈렸어요.",
    "군사 건물에는 쓸 수 없어요.",
)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("도면을 맡긴다면 문과 창을 사람이 다시 세어 볼 만해요.", True),
        ("군사 건물의 도면이라면 쓸 수 있는지부터 확인해 보세요.", True),
        ("서버를 직접 둔다면 옮기는 데 드는 돈부터 적어 보세요.", False),
        ("상담 요약을 맡긴다면 직원이 다시 읽을 시간도 잡아 두세요.", False),
        ("새 모델을 쓸 계획이라면 우리 질문으로 시험해 보세요.", False),
        ("은행이 옮긴 서버의 시험 도면은 직원이 다시 읽어요.", False),
    ],
)
def test_a_line_without_a_source_that_speaks_of_a_story_that_is_gone_is_told(line: str, found: bool) -> None:
    every = [section(line, "takeaways", "takeaways"), section(BANK, articles=["S3"])]
    told = findings(issue(every, ARTICLES, gone=(PLANS,)), "upstream")
    assert [(one.severity, upper.again(one)) for one in told] == ([("warn", "takeaways")] if found else [])
    assert findings(issue(every, ARTICLES), "upstream") == []
