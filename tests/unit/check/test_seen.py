"""The checks read what the reader reads, whoever typed it, and point to where it was typed."""

import pytest

from pipeline.check import lint_pair
from pipeline.records import Finding

SOURCE = "접수 창구의 직원 12명이 안내 데스크로 옮겼다. 모델은 해솔AI가 만들었다. 삼성전자가 이 모델을 시험했다."


def _blocked(draft: str) -> list[Finding]:
    return [one for one in lint_pair(SOURCE, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    "number", ["&#50;&#49;명", "㉑명", "二十一명", "XXI명", "2<b></b>1명", "2**1**명", "2\u200b1명", "2&zwnj;1명"]
)
def test_a_wrong_number_is_one_however_it_is_typed(number: str) -> None:
    draft = f"접수 창구의 직원 {number}이 안내 데스크로 옮겼어요."
    (found,) = _blocked(draft)
    assert found.kind == "number-contradicted"
    assert found.sentence == draft
    assert draft[slice(*found.span)] == number
    assert found.fix is not None
    assert "직원 12명이" in draft.replace(found.fix.find, found.fix.replace)


def test_a_wrong_name_is_one_however_it_is_typed() -> None:
    typed, plain = "모델은 &#45348;이버가 만들었다고 했어요.", "모델은 네이버가 만들었다고 했어요."
    assert _kinds(lint_pair(SOURCE, typed)) == _kinds(lint_pair(SOURCE, plain)) != []


def _kinds(findings: list[Finding]) -> list[tuple[str, str]]:
    return [(one.kind, one.severity) for one in findings]


def test_a_right_sentence_is_right_however_it_is_typed() -> None:
    for number in ("12명", "&#49;2명", "⑫명", "十二명", "1\u200b2명"):
        assert _blocked(f"접수 창구의 직원 {number}이 안내 데스크로 옮겼어요.") == []
