"""Names in their own letters: one or two help, one behind everybody's name does not."""

import pytest

from tests.unit.check.building import article, findings, issue, section

SOURCE = "Ilda Serrano of Garam, Mark Bergen of Orca and Priya Raman of Narae met on Monday."


def _notes(body: str, kind: str = "story") -> list[str]:
    whole = issue([section(f"### 소식\n\n{body}\n", kind=kind)], [article("S1", SOURCE)])  # type: ignore[arg-type]  # the tests' own literals
    return [one.severity for one in findings(whole, "style") if "원어" in one.message]


@pytest.mark.parametrize(
    "body",
    [
        "가람의 일다 세라노(Ilda Serrano)와 오르카의 마크 버건(Mark Bergen)이 만났어요.[^S1.1]",
        "일다 세라노(Ilda Serrano)가 왔어요.[^S1.1] 마크 버건(Mark Bergen)도요.[^S1.1] 프리야 라만(Priya Raman)도 왔어요.[^S1.1]",
        "프리야 라만(Priya Raman), 일다 세라노(Ilda Serrano), 마크 버건(Mark Bergen)이 만났어요.[^S1.1]",
    ],
)
def test_names_of_everybody_in_their_own_letters_are_noted_once(body: str) -> None:
    assert _notes(body) == ["note"]


@pytest.mark.parametrize(
    "body",
    [
        "가람의 일다 세라노(Ilda Serrano)와 오르카의 마크 버건이 만났어요.[^S1.1]",
        "일다 세라노(Ilda Serrano)가 왔어요.[^S1.1] 마크 버건(Mark Bergen)도 왔어요.[^S1.1]",
        "양자화(quantization)와 검색 증강 생성(RAG)을 이야기했어요.[^S1.1]",
    ],
)
def test_one_or_two_and_words_are_left_alone(body: str) -> None:
    assert _notes(body) == []
