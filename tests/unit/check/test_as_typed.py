"""A text that was pasted with its letters in parts (NFD) is checked like any other, and the findings are of the text as it lies there."""

import unicodedata

import pytest

from pipeline.check import lint, lint_pair
from pipeline.config import Newsletter
from pipeline.records import Figure, Finding

SOURCE = "Lumen 2 costs $0.28 per million tokens, against $1.75 for Lumen 1.5."
DRAFT = "- **값:** 루멘 2는 100만 토큰에 $0.38입니다.\n\nAPI을 써요. 구글이 냈어요. 루멘 1.5보다 95% 싸요.\n"


def apart(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def told(draft: str) -> list[Finding]:
    return lint(draft, [("s", SOURCE)], Newsletter(name="시험"))


def test_the_findings_are_those_of_the_same_text_in_whole_letters() -> None:
    assert [one.id for one in told(apart(DRAFT))] == [one.id for one in told(DRAFT)]
    assert {"number-contradicted", "register", "josa", "name", "arithmetic"} <= {one.kind for one in told(DRAFT)}


@pytest.mark.parametrize("draft", [apart(DRAFT), DRAFT[:30] + apart(DRAFT[30:]), apart(DRAFT).replace("\n", "\r")])
def test_places_sentences_and_fixes_are_those_of_the_text_as_it_lies_there(draft: str) -> None:
    whole = {one.id: DRAFT[slice(*one.span)] for one in told(DRAFT)}
    for one in told(draft):
        assert unicodedata.normalize("NFC", draft[slice(*one.span)]) == whole[one.id]
        assert one.sentence in draft
        assert one.fix is None or one.fix.find in one.sentence


def test_a_pair_is_checked_and_its_declared_step_is_known() -> None:
    draft, source = "값이 84% 내렸어요.", "Lumen 1.5 cost $1.75. Lumen 2 costs $0.28. 값은 84원이 아니에요."
    step = Figure("84%", "값", ("S1",), "(1.75-0.28)/1.75")
    wrong = lint_pair(apart(source), apart("값이 95% 내렸어요."))
    assert [one.severity for one in wrong] == ["block"]
    assert lint_pair(apart(source), apart(draft), [step]) == []
