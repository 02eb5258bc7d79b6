"""A name that a draft writes in both writings is read as the name before its brackets, and neither half of it may be another's."""

import pytest

from pipeline.check import lint_pair

SOURCE = (
    "Verdane said on Monday that Moss, its model for teams, stays at $24 a month. “We listened,” said Lena Hartwig, the head of "
    "product at Verdane. The start-up Arno Velt and Clearpath AI sell rivals."
)


def blocked(draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(SOURCE, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        ("제품 책임자 레나 베버(Lena Weber)는 귀를 기울였다고 말했어요.", "레나 베버"),
        ("제품 책임자 레나 하트만(Lena Hartmann)은 귀를 기울였다고 말했어요.", "레나 하트만"),
        ("제품 책임자 클라라 하트비히(Klara Hartwig)는 귀를 기울였다고 말했어요.", "클라라 하트비히"),
        ("제품 책임자 김하나(Hana Kim)는 귀를 기울였다고 말했어요.", "김하나"),
        ("올가 페트로바(Lena Hartwig)는 귀를 기울였다고 말했어요.", "올가 페트로바"),
        ("팀용 모델 모스 프로(Moss Pro)는 한 달 24달러 그대로예요.", "모스 프로"),
        ("경쟁 제품은 클리어웨이 AI(Clearway AI)가 팔아요.", "클리어웨이 AI"),
        ("경쟁 제품은 아르노 벨처(Arno Velcher)가 팔아요.", "아르노 벨처"),
        ("정식 이름은 모스 바이 탁웰(Moss by Tarkwell)이에요.", "탁웰"),
    ],
)
def test_a_name_of_which_the_source_has_a_half_only_blocks(draft: str, name: str) -> None:
    assert any(name in one for one in blocked(draft))


@pytest.mark.parametrize("post", ["최고경영자", "최고재무책임자", "최고기술책임자"])
def test_a_post_hangs_on_a_name_in_both_writings_as_on_one(post: str) -> None:
    assert blocked(f"{post} 레나 하트비히(Lena Hartwig)는 귀를 기울였다고 말했어요.") != []
    assert blocked("제품 책임자 레나 하트비히(Lena Hartwig)는 귀를 기울였다고 말했어요.") == []


def test_a_name_of_nothing_in_the_source_is_asked_about_where_a_thing_is_called_by_it() -> None:
    draft = "팀용 모델 펀(Fern)은 한 달 24달러 그대로예요."
    assert [(one.kind, one.severity) for one in lint_pair(SOURCE, draft)] == [("name", "warn")]


@pytest.mark.parametrize(
    "draft",
    [
        "팀용 모델 모스(Moss)는 한 달 24달러 그대로예요.",
        "버데인(Verdane)은 팀용 모델 모스(Moss)의 값을 한 달 24달러로 둬요.",
        "경쟁 제품은 클리어패스 AI(Clearpath AI)가 팔아요.",
        "스타트업 아르노 벨트(Arno Velt)도 경쟁 제품을 팔아요.",
        "하트비히(Hartwig) 제품 책임자는 귀를 기울였다고 말했어요.",
        "구독 요금(Subscription Fee)은 한 달 24달러 그대로예요.",
    ],
)
def test_a_name_that_is_the_sources_in_both_writings_is_left_alone(draft: str) -> None:
    assert blocked(draft) == []


def test_what_is_found_stands_where_the_sentence_has_it() -> None:
    draft = "레나 하트비히(Lena Hartwig)는 모스(Moss)가 한 달 42달러라고 말했어요."
    found = [one for one in lint_pair(SOURCE, draft) if one.severity == "block"]
    assert [draft[slice(*one.span)] for one in found] == ["42달러"]
