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


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        ("비율이 **2.4%**포인트 올라 20.3%가 됐어요.", []),
        ("비율이 **2.9%**포인트 올라 20.3%가 됐어요.", ["2.9%**포인트"]),
        ("대회 참가자는 **6000명** 가까이였어요.", []),
        ("대회 참가자는 **6**천 **명** 넘게였어요.", ["6**천 **명"]),
        ("무게는 **다섯** 배, 폭은 *한 배* 반이에요.", []),
        ("무게는 **여섯** 배, 폭은 *한 배* 반이에요.", ["여섯** 배"]),
    ],
)
def test_a_bold_figure_is_read_with_what_stands_around_it(draft: str, told: list[str]) -> None:
    source = "The share was 20.3 percent, against 17.9 percent a year earlier. The contest drew 5,812 people. The planet is 1.5 times as wide as Earth and about five times as heavy."
    found = [one for one in lint_pair(source, draft) if one.severity == "block"]
    assert [draft[slice(*one.span)] for one in found] == told
    assert all(one.sentence == draft for one in found)
    fixed = [draft.replace(one.fix.find, one.fix.replace) for one in found if one.fix is not None]
    assert all(text.count("**") % 2 == 0 for text in fixed)
