"""The bold key before a sentence of a list is a part of it: each check reads both, and what is wrong with the key points at the key."""

import pytest

from pipeline.check import check, lint_pair
from pipeline.config import Newsletter
from pipeline.records import Finding
from tests.unit.check.building import NOW, article, issue, section

ENGLISH = (
    "Castor Freight said on Monday that its planner Dray 2 will be billed per route from June 9.",
    "A route costs $0.40, and routes that fail are free.",
    "All haulers can choose the new plan, the company said.",
)
KOREAN = (
    "카스토르 운송이 노선마다 0.4달러를 받는다.",
    "국내 고객은 6월 9일부터 고를 수 있다고 관계자는 말했다.",
    "여러 회사가 값을 먼저 본다고 했다.",
    "앞으로의 일은 다음 기사에서 전한다.",
)


def _found(body: str, *sentences: str) -> list[Finding]:
    return check(issue([section(body)], [article("S1", *sentences)]), Newsletter(name="시험"), {}, NOW)


@pytest.mark.parametrize(
    "key",
    [
        "Pollux Cargo",
        "폴룩스웍스",
        "구글",
        "$0.70",
        "7월 3일",
        "pollux.shop",
        "@pollux_win",
        "공일공 구팔칠육 이삼사오",
    ],
)
@pytest.mark.parametrize("sentences", [ENGLISH, KOREAN])
def test_what_a_key_adds_to_the_source_is_found_in_the_key(key: str, sentences: tuple[str, ...]) -> None:
    body = f"### 소식\n\n- **{key}:** 노선 하나에 0.4달러예요.[^S1.{1 if sentences is KOREAN else 2}]\n"
    found = _found(body, *sentences)
    start = body.index(key)
    assert any(start <= one.span[0] and one.span[1] <= start + len(key) and one.severity != "note" for one in found)


@pytest.mark.parametrize(
    "key", ["요금", "값($0.40)", "카스토르", "Castor Freight", "누가 쓰나요?", "먼저 볼 것", "실패한 노선", "운송 회사라면", "노선 요금", "1) 준비", "2단계"]
)  # fmt: skip
def test_a_key_that_only_says_what_comes_is_none(key: str) -> None:
    body = f"### 소식\n\n- **{key}:** 노선 하나에 0.4달러예요.[^S1.2]\n- **적용일**: 6월 9일부터예요.[^S1.1]\n"
    found = _found(body, *ENGLISH)
    assert [one for one in found if one.severity != "note" and one.kind != "style"] == []


@pytest.mark.parametrize("key", ["3가지", "2단계 시험", "1) 노선 7개"])
def test_a_count_in_a_key_is_no_mark_of_its_line(key: str) -> None:
    body = f"### 소식\n\n- **{key}:** 노선 하나에 0.4달러예요.[^S1.2]\n"
    assert [one.kind for one in _found(body, *ENGLISH) if one.severity == "block"] == ["number-unsupported"]


def test_a_text_outside_an_issue_is_read_so_too() -> None:
    draft = "- **Pollux Cargo**: 노선 하나에 0.4달러예요."
    (found,) = [one for one in lint_pair(" ".join(ENGLISH), draft) if one.span[0] == draft.index("Pollux")]
    assert (found.kind, found.sentence) == ("name", "Pollux Cargo")


def test_an_uncited_line_has_no_name_or_figure_in_its_key_either() -> None:
    body = "### 소식\n\n노선 하나에 0.4달러예요.[^S1.2]\n\n- **$0.70:** 예산을 적어 두세요.\n"
    found = [one for one in _found(body, *ENGLISH) if one.kind == "uncited"]
    assert [body[slice(*one.span)] for one in found] == ["$0.70"]
