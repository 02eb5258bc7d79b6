"""Reasons that a file holds in one language, on a page in the other."""

import pytest

from pipeline.desk.retold import retold
from pipeline.messages import say, speaking, table

VALUES = {
    "count": 3,
    "outlets": "Wave, Post",
    "first": "Wave",
    "origin": "Wave",
    "outlet": "The Signal Post (sample)",
    "weight": 1.4,
    "hours": 20.0,
    "word": "acquires",
    "number": "$0.28",
    "percent": 61.0,
    "topics": "AI",
    "date": "2026-11-18",
    "heading": "Prices",
    "fresh": "$0.30",
    "genre": "목록 글이에요",
    "detail": "no module",
    "note": "until Tuesday",
    "entry": "E1",
    "shared": "Lumen, 84%",
    "title": "Corvane sales rise",
}


@pytest.mark.parametrize("key", sorted(table("select")))
def test_every_reason_reads_in_the_language_of_the_page(key: str) -> None:
    korean, english = say(key, "ko", **VALUES), say(key, "en", **(VALUES | {"genre": "a list"}))
    with speaking("en"):
        assert retold(korean) == english
    with speaking("ko"):
        assert retold(korean) == korean


def test_what_is_no_text_of_ours_stays() -> None:
    with speaking("en"):
        assert retold("편집자가 적은 까닭") == "편집자가 적은 까닭"
