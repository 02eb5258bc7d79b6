"""A part of a Korean sentence that was left in English. All names are invented."""

import pytest

from pipeline.text import untranslated


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("퀼론은 price of the Brevik team plan stays the same라고 했어요.", "price of the"),
        ("병원 두 곳이 tried it for six weeks 했다고 해요.", "tried it for six weeks"),
        ("The old plan stays open까지 이어져요.", "The old plan stays open"),
        ("번역기는 for up to 30 days 동안 쓸 수 있어요.", "for up to 30 days"),
        ("옛 요금제는 it will be closed in March 예정이에요.", "it will be closed"),
    ],
)
def test_four_words_of_english_that_are_no_name_are_told(text: str, part: str) -> None:
    found = untranslated.place(text)
    assert found is not None
    assert text[slice(*found)].startswith(part)


@pytest.mark.parametrize(
    "text",
    [
        "퀼론은 “price of the team plan stays the same”이라고 했어요.",
        "퀼론은 새 방식(price of the team plan stays)을 내놨어요.",
        "연구진은 Attention Is All You Need 논문을 인용했어요.",
        "state of the art 성능을 냈다고 해요.",
        "새 모델은 Brevik 2 mini로 불려요.",
        "명령은 pip install brevik tools 예요.",
        "요금제는 Free, Team, Business and Enterprise로 나뉘어요.",
        "human-in-the-loop 방식을 써요.",
    ],
)
def test_quotations_titles_terms_and_names_are_none(text: str) -> None:
    assert untranslated.place(text) is None
