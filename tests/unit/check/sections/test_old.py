"""Old news: told as new though every cited article is older than the issue's window."""

from dataclasses import replace

import pytest

from pipeline.records import Earlier, Story
from tests.unit.check.building import FRESH, OLD, article, findings, issue, section

SOURCE = "Lumen opened the weights of its model to every researcher."


def _old(body: str, at: object = OLD, **changes: object) -> list[str]:
    whole = issue([section(f"### 루멘\n\n{body}\n")], [replace(article("S1", SOURCE), published=at)], **changes)  # type: ignore[arg-type]  # a time or none
    return [one.message for one in findings(whole, "old-news")]


@pytest.mark.parametrize(
    "sentence",
    [
        "루멘이 오늘 모델의 가중치를 모든 연구자에게 열었어요.",
        "루멘이 이번 주에 모델의 가중치를 모든 연구자에게 열었어요.",
        "루멘이 모델의 가중치를 모든 연구자에게 공개했어요.",
        "루멘이 새로 가중치를 연구자에게 열었어요.",
        "이번주 루멘이 연구자에게 가중치를 내놨어요.",
        "루멘이 방금 연구자에게 가중치를 열었어요.",
        "최근 루멘이 연구자에게 가중치를 열었다고 밝혔어요.",
    ],
)
def test_what_an_old_article_tells_is_found_where_it_reads_as_new(sentence: str) -> None:
    (message,) = _old(f"{sentence}[^S1.1]")
    assert "2026년 10월 26일" in message


@pytest.mark.parametrize(
    "sentence",
    [
        "루멘은 지난해 모델의 가중치를 모든 연구자에게 공개했어요.",
        "루멘은 10월에 모델의 가중치를 모든 연구자에게 공개했어요.",
        "루멘은 지난달 모델의 가중치를 모든 연구자에게 공개했어요.",
        "루멘은 앞서 모델의 가중치를 모든 연구자에게 공개했어요.",
        "루멘은 한 달 전에 모델의 가중치를 모든 연구자에게 공개했어요.",
        "루멘은 이미 모델의 가중치를 모든 연구자에게 공개했어요.",
        "루멘의 가중치는 연구자라면 누구나 쓸 수 있어요.",
        "루멘 모델은 연구자에게 열려 있는 모델이에요.",
    ],
)
def test_a_sentence_that_says_when_or_tells_no_event_is_right(sentence: str) -> None:
    assert _old(f"{sentence}[^S1.1]") == []


def test_an_article_of_this_week_or_without_a_date_is_right() -> None:
    sentence = "루멘이 이번 주에 모델의 가중치를 모든 연구자에게 공개했어요.[^S1.1]"
    assert _old(sentence, FRESH) == []
    assert _old(sentence, None) == []


def test_the_sentence_before_may_say_when() -> None:
    assert _old("지난해 10월의 일이에요.[^직접: 확인] 루멘이 모델의 가중치를 연구자에게 공개했어요.[^S1.1]") == []


def test_one_new_article_is_enough() -> None:
    body = "### 루멘\n\n루멘이 이번 주에 가중치를 연구자에게 공개했어요.[^S1.1 S2.1]\n"
    whole = issue([section(body, articles=("S1", "S2"))], [article("S1", SOURCE, at=OLD), article("S2", SOURCE)])
    assert findings(whole, "old-news") == []


def test_a_follow_up_that_says_so_is_right() -> None:
    story = Story("st-1", "루멘", (), (), novelty="follow-up", earlier=Earlier("2026-11-18", "루멘"))
    sentence = "루멘이 모델의 가중치를 모든 연구자에게 공개했어요.[^S1.1]"
    assert _old(f"지난주에 전해 드린 소식이에요. {sentence}", stories={"st-1": story}) == []
    assert len(_old(sentence, stories={"st-1": story})) == 1


def test_an_issue_without_a_window_has_no_old_news() -> None:
    assert _old("루멘이 오늘 가중치를 공개했어요.[^S1.1]", window=None) == []


def _late(sentence: str) -> list[str]:
    whole = issue([section(f"### 행사\n\n{sentence}[^직접: 확인]\n")])
    return [f"{one.severity} {one.message}" for one in findings(whole, "event-past")]


@pytest.mark.parametrize(
    "sentence",
    [
        "11월 20일까지 신청하세요.",
        "11월 24일(화)까지 등록하면 크레딧을 받아요.",
        "2026년 11월 18일까지 등록할 수 있어요.",
        "접수는 11월 23일까지예요.",
        "10월 31일까지 써 보세요.",
        "11월 24일 오후 6시까지 접수해요.",
    ],
)
def test_a_deadline_that_is_held_out_though_it_is_past_is_a_warning(sentence: str) -> None:
    (found,) = _late(sentence)
    assert found.startswith("warn 마감이 이미 지났어요: ")


@pytest.mark.parametrize(
    "sentence",
    [
        "12월 18일까지 등록하면 크레딧을 받아요.",
        "11월 25일까지 신청하세요.",
        "2027년 3월 31일까지 쓸 수 있어요.",
        "1월 10일까지 신청하세요.",
        "11월 20일까지 신청을 받았어요.",
        "2025년 11월 20일까지의 값은 달라요.",
        "11월 20일부터 신청할 수 있어요.",
        "매출은 11월 20일까지 3억 달러예요.",
    ],
)
def test_a_deadline_ahead_and_what_has_happened_are_right(sentence: str) -> None:
    assert _late(sentence) == []
