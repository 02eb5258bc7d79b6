"""Figures that a title and its text both tell, in each other's place."""

import pytest

from pipeline.check import lint_pair
from pipeline.records import Figure

_TITLE = "로봇 배송의 몸값 — Tandem $300억, Pellow $120억\n"
_TEXT = (
    "Tandem가 200억 달러 밸류로 5억 달러를 조달한 지 몇 달 만에 300억 달러 밸류의 새 라운드를 논의 중인 것으로 전해졌다. "
    "같은 날 Pellow는 120억 달러 밸류를 확정하고 3억 달러를 추가 조달했다."
)
_ENGLISH = "Larkin grew 40% and Tessel 25%. Larkin, which sells ovens, said sales grew 40% in the spring. Tessel reported growth of 25%, its best spring."
_HOUSES = (
    "Oakby 12% up, Fenwick 7%\nHouse prices in Oakby rose 12% over the year. In Fenwick they rose 7%, the agency said."
)
RIGHT = (
    (_TITLE + _TEXT, "탠덤는 300억 달러, 펠로는 120억 달러로 평가돼요."),
    (_ENGLISH, "매출이 라킨은 40%, 테셀은 25% 늘었어요."),
    (_HOUSES, "집값이 오크비는 12%, 펜윅은 7% 올랐어요."),
)
WRONG = (
    (_TITLE + _TEXT, "탠덤는 120억 달러, 펠로는 300억 달러로 평가돼요.", "120억 달러, 펠로는 300억 달러"),
    (_ENGLISH, "매출이 라킨은 25%, 테셀은 40% 늘었어요.", "25%, 테셀은 40%"),
    (_HOUSES, "집값이 오크비는 7%, 펜윅은 12% 올랐어요.", "7%, 펜윅은 12%"),
)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_each_figure_by_its_owner_stands(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_figures_in_each_others_place_block(source: str, draft: str, wrong: str) -> None:
    start = draft.index(wrong)
    spans = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(low < start + len(wrong) and start < high for low, high in spans)


@pytest.mark.parametrize("often", [1, 2])
def test_what_a_clause_goes_on_to_tell_of_its_word_stands_with_its_declared_subject(often: int) -> None:
    source = "Shoppers who register by 4 May 2026 will receive $30 in credit, which expires on 31 August 2026."
    draft = "5월 4일까지 등록하면 30달러 크레딧을 받고, 2026년 8월 31일까지 쓸 수 있어요."
    figures = Figure("5월 4일", "크레딧 등록 마감", ()), Figure("2026년 8월 31일", "크레딧을 쓸 수 있는 기한", ())
    found = lint_pair("\n".join([source] * often), draft, figures)
    assert [one.message for one in found if one.severity == "block"] == []
