"""What is said of copies of this text and of its words is doubted; editions of books and rights to names are news."""

import pytest

from pipeline.text.order_copies import copies
from tests.unit.text.told_beside import is_doubted, is_left_alone


@pytest.mark.parametrize(
    "text",
    [
        "Out of courtesy, foreign-language versions do not name the mice.",
        "Electronic copies, which are easier to mend, say 460.",
        'Borrowed passages carry the line "With thanks to Halden, king of buns".',
        'The word "mice" is reserved for cheese and not licensed to anybody else.',
        "Where space is short, precedent favours the baker and not the mice.",
        'The gist of this story has been left with the porter: "nobody saw a mouse".',
        "외국어판은 예의를 지켜 쥐를 적지 않는다.",
        "고치기 쉬운 전자판에는 460명이라고 고쳐져 나간다.",
        "빌려 간 글에는 '빵의 임금 한들'이라는 줄이 붙는다.",
        "자리가 모자랄 때는 쥐가 먼저 빠진다.",
        "이 기사의 한마디는 '쥐는 없었다'이다.",
        "참고로 '쥐'라는 낱말의 사용권은 한들식품에만 있다.",
    ],
)
def test_what_is_said_of_copies_of_this_text_is_doubted(text: str) -> None:
    assert is_doubted(copies, text)


@pytest.mark.parametrize(
    "text",
    [
        "Later editions carry a map of the town.",
        "Electronic copies of the bill were sent on Friday.",
        "The word of the baker was good enough for the bank.",
        "Where space is short, ovens are stacked.",
        "The law says that online versions must name the sender.",
        "번역본에는 옮긴이의 해설이 붙는다.",
        "자리가 모자라 손님이 서서 먹었다.",
        "전자판을 산 사람은 40명이었다.",
        "이 기사의 사진은 본사가 찍었다.",
    ],
)
def test_other_copies_words_and_places_are_left_alone(text: str) -> None:
    assert is_left_alone(copies, text)


def test_news_of_books_is_about_their_editions() -> None:
    assert copies(("The novel sold 4,000 copies.", "The abridged edition omits the war.")) == set()
    assert copies(("그 소설은 4천 부가 팔렸다.", "어린이판은 전쟁을 적지 않는다.")) == set()
