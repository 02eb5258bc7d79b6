"""A share that is taken from a hundred is one of the whole that its sentence names, whatever describes that whole."""

import pytest

from pipeline.check import lint_pair

FAULTS = "Stethos found 88% of the heart valve faults that specialists found."
ANSWERS = "The model answered 72% of the questions that doctors had written."


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (FAULTS, "이 기기는 전문의가 찾은 판막 이상의 12%를 놓쳤어요."),
        (FAULTS, "전문의들이 찾아낸 심장 판막 이상의 12%는 놓쳤어요."),
        (ANSWERS, "의사가 쓴 질문의 28%에는 답하지 못했어요."),
    ],
)
def test_who_did_something_to_the_whole_is_not_the_whole(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [(FAULTS, "이 기기는 전문의의 12%를 놓쳤어요.", "12%"), (ANSWERS, "의사의 28%는 답하지 못했어요.", "28%")],
)
def test_a_share_of_another_whole_blocks(source: str, draft: str, wrong: str) -> None:
    assert _blocked(source, draft) == [wrong]
