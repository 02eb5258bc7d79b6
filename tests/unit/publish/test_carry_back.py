"""An edit made in issue.md: back into its section where it is clear, left over where it is not."""

import pytest

from pipeline.publish.carry_back import CarriedBack, carry_back
from tests.unit.publish.sample_issue import LEDE, SECTIONS, built
from tests.unit.publish.whole_issue import whole

BUILT = built().markdown


def edited(old: str, new: str) -> str:
    assert BUILT.count(old) == 1
    return BUILT.replace(old, new)


@pytest.mark.parametrize("text", [BUILT, built(citations=True).markdown, BUILT.replace("\n", "\r\n")])
def test_nothing_edited_changes_nothing(text: str) -> None:
    base = built(citations=True).markdown if "[^" in text else BUILT
    back = carry_back(base, text, SECTIONS)
    assert (back.sections, back.leftovers) == ((), "")


def test_a_changed_sentence_keeps_its_citation_and_the_rest_its_bytes() -> None:
    back = carry_back(BUILT, edited("**84%** 싸요.", "**84%**나 싸졌어요."), SECTIONS)
    (lede,) = back.sections
    assert lede.body == LEDE.replace("**84%** 싸요.", "**84%**나 싸졌어요.")
    assert back.leftovers == ""


def test_a_new_sentence_takes_no_citation_and_a_new_paragraph_joins_its_section() -> None:
    text = edited("새 요금은 **12월 1일**부터예요.", "저는 반가웠어요. 새 요금은 **12월 1일**부터예요.")
    text = text.replace("견적을 새로 받아 보세요.", "견적을 새로 받아 보세요.\n\n덧붙인 문단이에요.")
    (story,) = carry_back(BUILT, text, SECTIONS).sections
    assert "저는 반가웠어요. 새 요금은 **12월 1일**부터예요.[^S2.3]" in story.body
    assert story.body.endswith("덧붙인 문단이에요.\n")


def test_a_deleted_paragraph_goes_from_its_section() -> None:
    text = edited("1. 지금 쓰는 양을 적어 보세요.\n2. 두 모델의 값을 곱해 보세요.\n\n", "")
    (story,) = carry_back(BUILT, text, SECTIONS).sections
    assert "곱해 보세요" not in story.body
    assert "\n\n\n" not in story.body


def test_a_changed_fact_keeps_its_citation() -> None:
    (story,) = carry_back(BUILT, edited("$1.12", "$1.13"), SECTIONS).sections
    assert "- **출력**: $1.13[^S1.2]" in story.body


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("# 📉 루멘 2", "# 🎉 루멘 2"),
        ("안녕하세요!", "반가워요!"),
        ("- [가온AI: 다온병원", "- [가온: 다온병원"),
        ("### 다온병원, 대기를", "### 새 꼭지\n\n새 글이에요.\n\n### 다온병원, 대기를"),
    ],
)
def test_what_belongs_to_no_section_is_left_over(old: str, new: str) -> None:
    back = carry_back(BUILT, edited(old, new), SECTIONS)
    assert back.sections == ()
    assert new.split("\n")[0] in back.leftovers


def test_a_deleted_section_is_reported_and_not_carried_out() -> None:
    start, end = BUILT.index("### 오르카AI"), BUILT.index("### 다온병원")
    back = carry_back(BUILT, BUILT[:start] + BUILT[end:], SECTIONS)
    assert back.sections == ()
    assert "~~### 오르카AI는 이틀 만에 맞받았어요~~" in back.leftovers


def test_a_heading_may_be_changed() -> None:
    (story,) = carry_back(
        BUILT, edited("### 루멘, 값을 84% 내렸어요", "### 루멘이 값을 확 내렸어요"), SECTIONS
    ).sections
    assert story.body.startswith("### 루멘이 값을 확 내렸어요\n")


@pytest.mark.parametrize("citations", [False, True])
def test_what_the_program_adds_to_issue_md_keeps_edits_in_their_sections(citations: bool) -> None:
    one = whole()
    made = built(one, citations=citations).markdown
    assert all(
        line in made for line in ("지난 이야기: ", "  - 한국어 기사: ", "[바로잡습니다]", "**날짜를 적어 두세요**")
    )
    assert carry_back(made, made, one.sections) == CarriedBack()
    changed = made.replace("다만 이건 정가끼리의 비교예요.", "다만 정가끼리 견준 거예요.").replace(
        "네 칸 들인", "더 들인"
    )
    back = carry_back(made, changed, one.sections)
    assert [section.id for section in back.sections] == ["s1", "n3"]
    assert "다만 정가끼리 견준 거예요. 가중치 파일은 412GB라서" in back.sections[0].body
    assert "[^S1.4]" in back.sections[0].body
    assert back.leftovers == ""
    other = carry_back(made, made.replace("지난 이야기: ", "앞서: "), one.sections)
    assert other.sections == ()
    assert "앞서: " in other.leftovers
