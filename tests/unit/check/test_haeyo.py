"""해요체 kept to the ends of sentences that are no statement: nouned verbs, calls to go, words to oneself."""

import pytest

from pipeline.check import lint
from pipeline.config import Newsletter
from pipeline.records import Finding


def registers(draft: str) -> list[Finding]:
    return [one for one in lint(draft, (), Newsletter(name="시험")) if one.kind == "register"]


@pytest.mark.parametrize(
    "draft",
    [
        "페블이 빵값을 올렸음.",
        "새 오븐은 다음 달에 출시함.",
        "공사는 가을에 끝날 예정임.",
        "손님은 오전에만 받음.",
        "이번 봄에는 제주로 가자.",
        "다음 축제에서 다시 만나자.",
        "생각보다 빠르군.",
        "반가운 소식이군.",
        "드디어 열렸구나.",
        "이제 알겠구나.",
        "다음에 또 올게.",
        "나도 한번 먹어 볼래.",
    ],
)
def test_what_is_no_haeyo_at_the_end_of_prose_is_told(draft: str) -> None:
    assert [one.severity for one in registers(draft)] == ["warn"]


@pytest.mark.parametrize(
    "draft",
    [
        "새 배는 잠수함.",
        "이번 주 낱말은 책임.",
        "행사가 열리는 곳은 충남.",
        "이 앱은 누구나.",
        "값을 매기는 데 쓰는 도구나.",
        "견준 쪽은 대조군.",
        "구호품이 닿은 곳은 가자.",
        "- 빵값을 올렸음\n- 다음 달에 출시함",
        "### 페블, 빵값을 올렸음",
        "사장은 “같이 가자.”",
        "“반가운 소식이군.”",
    ],
)
def test_nouns_lists_headings_and_quotations_end_as_they_like(draft: str) -> None:
    assert registers(draft) == []


def test_a_nouned_verb_is_mended_where_its_ending_is_plain() -> None:
    fix = registers("페블이 빵값을 올렸음.")[0].fix

    assert fix is not None
    assert (fix.find, fix.replace) == ("올렸음.", "올렸어요.")


def test_the_ending_that_is_named_is_the_sentences_and_not_the_brackets() -> None:
    assert "(올렸다)" in registers("페블이 빵값을 올렸다(관련 글).")[0].message
