"""Which lines are no part of an article, and which must never be lost."""

import pytest

from pipeline.read.lines import clean, left_out, tidy, without_byline


@pytest.mark.parametrize(
    "line",
    [
        "김민지 기자",
        "김민지 기자 kim@gaon.example",
        "[가온AI 김민지 기자]",
        "글=한도윤 기자",
        "kim@gaon.example",
        "입력 2026.11.19 17:31",
        "2026.11.24. 오전 10:12",
        "Nov 20, 2026",
        "By Maren Oduya",
        "5 min read",
        "저작권자 © 가온AI 무단전재 및 재배포, AI학습 이용 금지",
        "무단 전재와 재배포를 금지합니다.",
        "ⓒ 누리결",
        "Copyright 2026 Parameter Daily",
        "© 2026 Northgate Review. All rights reserved.",
        "[관련기사]",
        "관련 기사: 루멘, 값 내려",
        "▶ 회의록 요약기 다섯 가지 비교",
        "Read more: Why the outage took six hours",
        "Related articles",
        "Sign up for our weekly newsletter on money and machines. No spam, ever.",
        "Thanks for reading Slow Weights! This post is public so feel free to share it.",
        "(사진=오르카AI)",
        "새벽테크 구독하고 메인에서 바로 보세요!",
        "#헥스벤치 #코딩",
        "공유하기",
        "Share Tweet Email",
        "Advertisement",
    ],
)
def test_bylines_copyright_and_links_to_more_are_left_out(line: str) -> None:
    assert left_out(line)


@pytest.mark.parametrize(
    "line",
    [
        "김민지 기자는 이날 회견에서 요금 인하의 까닭을 물었다.",
        "정부는 AI 학습 이용 금지 조항을 검토한다고 밝혔다.",
        "저작권자가 소송을 냈다.",
        "Copyright law does not cover training, a court in Munich said on Monday.",
        "Topics covered at the meeting included price cuts and chips.",
        "Related work shows the same gain on three other sets.",
        "Get ready for updates to the price table on 1 December.",
        "Read more than one paper before you quote a score.",
        "By the end of the year the region will serve both models.",
        "Tagged data costs 11 dollars an hour, the firm said.",
        "사진 생성 모델의 값은 장당 40원이다.",
        "구독자는 3만 2000명으로 늘었다.",
        "광고 매출은 12% 줄었어요.",
        "뉴스레터 구독자가 4만 명을 넘었다고 회사는 밝혔다.",
        "$0.28 per million input tokens",
        "메시지 4만 1000건이 이렇게 처리됐다!",
        "Share prices of three rivals fell by four percent.",
    ],
)
def test_sentences_of_the_news_are_kept(line: str) -> None:
    assert not left_out(line)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("[가온AI 김민지 기자] 루멘이 값을 내렸다.", "루멘이 값을 내렸다."),
        ("(서울=누리결) 도세현 기자 = 시험 문제가 샜다.", "시험 문제가 샜다."),
        ("루멘이 값을 내렸다. 김민지 기자 kim@gaon.example", "루멘이 값을 내렸다."),
        ("루멘이 값을 내렸다. kim@gaon.example", "루멘이 값을 내렸다."),
        ("[속보] 루멘이 값을 내렸다.", "[속보] 루멘이 값을 내렸다."),
    ],
)
def test_a_reporter_at_the_ends_of_a_line_is_taken_off(line: str, text: str) -> None:
    assert without_byline(line) == text


def test_a_tidy_line_has_no_unseen_characters_and_composed_hangul() -> None:
    assert tidy(" 가\u200b나\u00a0다\u202e \n 라 ") == "가나 다 라"


def test_clean_keeps_order_and_drops_what_is_left_out() -> None:
    assert clean(["첫 문장이다.", "", "김민지 기자", " 둘째 문장이다. "]) == ["첫 문장이다.", "둘째 문장이다."]
