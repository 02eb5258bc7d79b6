"""How an article opens: what its header says already is not shown twice."""

import pytest

from pipeline.draft import opening
from tests.unit.draft.material import article


def test_neither_the_title_nor_a_byline_takes_the_place_of_the_body() -> None:
    told = article(
        "S1", "루멘 2, 값 내렸다", "[서울=가온AI] 김민지 기자", "루멘이 값을 내렸다.", "둘째 문장이다.", language="ko"
    )
    found = opening.opening(list(told.numbered()), "‘루멘 2’ 값 내렸다", 2)
    assert [name for name, _ in found] == ["S1.3", "S1.4"]
    bare = article("S1", "루멘 2, 값 내렸다")
    assert opening.opening(list(bare.numbered()), bare.title, 2) == list(bare.numbered())


@pytest.mark.parametrize(
    "text",
    [
        "김민지 기자 kim@gaon.example",
        "가온AI 김민지 선임기자 | 2026-11-24",
        "박하늘 산업부 기자",
        "입력 2026.11.24 09:00",
        "글=한도윤",
        "By Ilda Serranovaz",
        "Published Nov. 24, 2026",
    ],
)
def test_a_line_that_says_who_wrote_or_when_is_a_byline(text: str) -> None:
    assert opening.is_byline(text)


@pytest.mark.parametrize(
    "text",
    [
        "김민지 기자는 이날 회견에서 까닭을 물었다.",
        "기자 출신 창업자, 루멘 인수",
        "Lumen cuts its prices",
        "By March, Lumen had cut its prices twice.",
        "입력 요금 84% 인하",
    ],
)
def test_what_tells_something_is_none(text: str) -> None:
    assert not opening.is_byline(text)
