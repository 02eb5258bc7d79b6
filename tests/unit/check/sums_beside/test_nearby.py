"""Figures that hold beside the sentences next to the retold ones, in a source of many sentences."""

import pytest

from pipeline.check import lint_pair

_FILLER = (
    " The plant in Gunsan opened in May. Its walls are painted green. A choir sang at the gate."
    " The mayor cut a ribbon. Nobody asked about the smell. The road to the harbour was closed."
)


def _blocked(source: str, draft: str) -> list[str]:
    found = lint_pair(source + _FILLER, draft, ())
    return [draft[slice(*one.span)] for one in found if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft", "right", "wrong"),
    [
        (
            "The chandler Wickley forecast sales of $6.2 billion this year. Analysts had been looking for $5.8 billion.",
            "양초 회사 위클리는 올해 매출을 62억 달러로 전망했는데, 분석가 예상보다 {} 달러 많아요.", "4억", "7억",
        ),
        (
            "Big mills must keep their ledgers for 20 months. Small ones need to keep them for nine.",
            "큰 제분소는 장부를 20개월 보관해야 해요. 작은 곳은 {}개월이에요.", "9", "13",
        ),
        (
            "The harp of Lowen has 36 strings. It is 5 feet tall. It was built in 1990. The harp of Tarn has 72 strings.",
            "로웬 하프의 줄은 36개로 타른 하프의 {}이에요.", "절반", "4분의 1",
        ),
        (
            "Half of the money came from the county. The guild put up 32% and the rest came from pilgrims.",
            "돈의 절반은 군이, 32%는 조합이 냈고 나머지 {}는 순례자들이 냈어요.", "18%", "28%",
        ),
        (
            "The dry dock will hold 14,000 crates, on top of the 9,000 at the old quay.",
            "새 도크까지 모두 상자 {} 개를 둘 수 있어요.", "2만3000", "2만7000",
        ),
        (
            "The barge drifted within 48 kilometres two days ahead, when the raft was off by 130.",
            "바지선은 48km 안으로 들어왔지만 뗏목은 {}km 빗나갔다.", "130", "103",
        ),
    ],
)  # fmt: skip
def test_a_figure_next_door_explains_the_right_one_only(source: str, draft: str, right: str, wrong: str) -> None:
    assert not _blocked(source, draft.format(right))
    assert _blocked(source, draft.format(wrong))


def test_a_shared_unit_belongs_to_both_numbers() -> None:
    source = "The choir raised $4.6 billion and sold bonds, with terms of three and eight years, for the rest."
    assert not _blocked(source, "합창단은 46억 달러를 모으고 나머지는 3년과 8년 만기 채권으로 조달했다.")


def test_parliament_is_the_european_one_where_the_article_is_about_europe() -> None:
    source = "The European Union will cap bell noise. The rule was adopted by Parliament on 4 May."
    assert not _blocked(source, "종소리 규정은 5월 4일 유럽의회를 통과했다.")
    assert _blocked("The rule was adopted by the Bundestag in Berlin on 4 May.", "규정은 5월 4일 유럽의회를 통과했다.")
