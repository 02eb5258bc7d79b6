"""An edit made in issue.md: back into its section where it is clear, left over where it is not."""

from dataclasses import replace

import pytest

from pipeline.publish.carry_back import CarriedBack, carry_back
from tests.unit.publish.sample_issue import LEDE, POINTS, PRICE, RIVAL, SECTIONS, built, issue, section
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


def test_a_section_with_other_line_ends_keeps_them() -> None:
    windows = [replace(one, body=one.body.replace("\n", "\r\n")) for one in SECTIONS]
    (lede,) = carry_back(BUILT, edited("**84%** 싸요.", "**84%**나 싸졌어요."), windows).sections
    assert lede.body == LEDE.replace("**84%** 싸요.", "**84%**나 싸졌어요.").replace("\n", "\r\n")


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
        ("안녕하세요!", "반가워요!"),
        ("- [가온AI: 다온병원", "- [가온: 다온병원"),
        ("### 다온병원, 대기를", "### 새 꼭지\n\n새 글이에요.\n\n### 다온병원, 대기를"),
    ],
)
def test_what_belongs_to_no_section_is_left_over(old: str, new: str) -> None:
    back = carry_back(BUILT, edited(old, new), SECTIONS)
    assert back.sections == ()
    assert new.split("\n")[0] in back.leftovers


def test_another_title_is_the_issues_and_no_leftover() -> None:
    title = BUILT.splitlines()[0].removeprefix("# ")
    back = carry_back(BUILT, edited("# 📉 루멘 2", "#  🎉 루멘 2"), SECTIONS)
    assert back == CarriedBack(title=title.replace("📉", "🎉"))
    back = carry_back(BUILT, edited("# 📉 루멘 2", "# 🎉 루멘 2").replace("안녕하세요!", "반가워요!"), SECTIONS)
    assert back.title
    assert back.leftovers.startswith("반가워요!")
    for text in (BUILT.partition("\n")[2], f"새 첫 줄이에요.\n\n{BUILT}"):
        assert not carry_back(BUILT, text, SECTIONS).title


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


CITED = RIVAL.split("\n\n")[1]
"""A paragraph of the second story as its section holds it: three sentences, each cited."""


def at(text: str, heading: str) -> int:
    return text.index(f"### {heading}")


def shown(citations: bool) -> tuple[str, str]:
    """Return the built text and the cited paragraph as it stands in it."""
    text = built(citations=citations).markdown
    start = text.index("오르카AI가 ‘오르카 4’의")
    return text, text[start : text.index("\n\n", start)]


@pytest.mark.parametrize("citations", [False, True])
@pytest.mark.parametrize(
    ("before", "owner"), [("### 오르카AI는", "s1"), ("다온병원이 넉 달", "s3"), ("루멘이 새 모델", "lede")]
)
def test_a_paragraph_that_was_moved_takes_its_citations_along(before: str, owner: str, citations: bool) -> None:
    text, paragraph = shown(citations)
    moved = text.replace(f"{paragraph}\n\n", "").replace(before, f"{paragraph}\n\n{before}", 1)

    back = carry_back(text, moved, SECTIONS)

    bodies = {section.id: section.body for section in back.sections}
    assert set(bodies) == {owner, "s2"}
    assert CITED in bodies[owner].split("\n\n") + bodies[owner].rstrip("\n").split("\n\n")
    assert bodies["s2"] == RIVAL.replace(f"{CITED}\n\n", "")
    assert (back.leftovers, back.order, back.gone) == ("", (), ())


def test_a_moved_paragraph_may_be_edited_and_a_moved_sentence_keeps_its_source() -> None:
    text, paragraph = shown(False)
    moved = text.replace(f"{paragraph}\n\n", "").replace(
        "(시범 넉 달 결과)", f"{paragraph.replace('밝혔어요', '말했어요')}\n\n(시범 넉 달 결과)"
    )
    found = {section.id: section.body for section in carry_back(text, moved, SECTIONS).sections}
    assert "말했어요.[^S2.2] 새 요금은 **12월 1일**부터예요.[^S2.3]" in found["s3"]

    sentence = " 새 요금은 **12월 1일**부터예요."
    moved = text.replace(sentence, "").replace("값은 이래요.", f"값은 이래요.{sentence}")
    found = {section.id: section.body for section in carry_back(text, moved, SECTIONS).sections}
    assert f"값은 이래요.{sentence}[^S2.3]" in found["s1"]
    assert "[^S2.3]" not in found["s2"]


def test_paragraphs_that_change_places_in_their_section_keep_every_byte() -> None:
    start, last = at(BUILT, "루멘, 값을"), at(BUILT, "오르카AI는")
    heading, *others = BUILT[start:last].strip("\n").split("\n\n")
    turned = "\n\n".join([heading, *reversed(others)])
    (story,) = carry_back(BUILT, f"{BUILT[:start]}{turned}\n\n{BUILT[last:]}", SECTIONS).sections
    parts = PRICE.strip("\n").split("\n\n")
    assert story.body == "\n\n".join([parts[0], *reversed(parts[1:])]) + "\n"


def test_sections_that_change_places_are_told_by_their_order_and_keep_their_edits() -> None:
    first, second, third = (at(BUILT, heading) for heading in ("루멘, 값을", "오르카AI는", "다온병원"))
    edited_story = BUILT[first:second].replace("다만 이건", "그런데 이건")
    back = carry_back(BUILT, BUILT[:first] + BUILT[second:third] + edited_story + BUILT[third:], SECTIONS)
    assert back.order == ("lede", "s2", "s1", "s3", "takeaways")
    (story,) = back.sections
    assert story.body.replace("[^S1.2]", "") == PRICE.replace("다만 이건", "그런데 이건").replace("[^S1.2]", "")
    assert back.leftovers == ""


def test_takeaways_move_with_the_heading_that_the_program_gives_them() -> None:
    start = BUILT.index("**구독자님들")
    last = BUILT.index("다음 주 수요일에 또")
    first = at(BUILT, "루멘, 값을")
    back = carry_back(BUILT, BUILT[:first] + BUILT[start:last] + BUILT[first:start] + BUILT[last:], SECTIONS)
    assert back == CarriedBack(order=("lede", "takeaways", "s1", "s2", "s3"))
    text = edited("- 지시문이 짧고", "새 문단이에요.\n\n- 지시문이 짧고")
    (points,) = carry_back(BUILT, text, SECTIONS).sections
    assert points.body == f"새 문단이에요.\n\n{POINTS}"


def test_a_section_that_was_deleted_is_named_and_one_that_got_a_new_name_is_not() -> None:
    start, last = at(BUILT, "오르카AI는"), at(BUILT, "다온병원")
    back = carry_back(BUILT, BUILT[:start] + BUILT[last:], SECTIONS)
    assert back.gone == ("s2",)
    text = edited("### 오르카AI는 이틀 만에 맞받았어요", "### 전혀 다른 이름").replace("2달러에서", "3달러에서")
    back = carry_back(BUILT, text, SECTIONS)
    (story,) = back.sections
    assert story.body == RIVAL.replace("### 오르카AI는 이틀 만에 맞받았어요", "### 전혀 다른 이름").replace(
        "2달러에서", "3달러에서"
    )


def test_what_went_into_a_section_typed_anew_stays_where_it_was_and_is_told() -> None:
    text, paragraph = shown(False)
    moved = text.replace(f"{paragraph}\n\n", "").replace(
        "### 다온병원, 대기를", f"### 새 꼭지\n\n새 글이에요.\n\n{paragraph}\n\n### 다온병원, 대기를"
    )
    back = carry_back(text, moved, SECTIONS)
    assert back.sections == ()
    assert back.leftovers == f"### 새 꼭지\n\n새 글이에요.\n\n{paragraph}"


def test_an_emptied_file_takes_nothing_out() -> None:
    for text in ("", "# 제목만 남았어요\n"):
        back = carry_back(BUILT, text, SECTIONS)
        assert back.sections == ()
        assert len(back.gone) == len(SECTIONS)


@pytest.mark.parametrize("text", ["\ufeff" + BUILT.replace("\n", "\r\n"), BUILT.replace("\n", "\r")])
def test_line_ends_and_the_mark_of_another_editor_are_no_edit(text: str) -> None:
    assert carry_back(BUILT, text, SECTIONS) == CarriedBack()


def test_a_smaller_heading_stays_in_its_section() -> None:
    (story,) = carry_back(BUILT, edited("다만 이건", "#### 조건\n\n다만 이건"), SECTIONS).sections
    assert story.body == PRICE.replace("다만 이건", "#### 조건\n\n다만 이건")


def test_a_whole_other_text_pasted_over_the_file_is_left_over_and_takes_nothing_out() -> None:
    other = "\n\n".join(f"전혀 다른 글 {number}번째예요. 날씨가 맑고 바람이 불었어요." for number in range(60))
    back = carry_back(BUILT, f"# 다른 글\n\n{other}\n", SECTIONS)
    assert back.sections == ()
    assert "전혀 다른 글 59번째예요." in back.leftovers


RIVALS = "### 오르카AI는 이틀 만에 맞받았어요"


@pytest.mark.parametrize("mark", ["# ", "## ", "#### ", "###### ", "###", "##", "", "- "])
@pytest.mark.parametrize("citations", [False, True])
def test_a_heading_with_another_mark_is_the_same_heading(mark: str, citations: bool) -> None:
    text = built(citations=citations).markdown
    assert carry_back(text, text.replace(RIVALS, RIVALS.replace("### ", mark)), SECTIONS) == CarriedBack()
    assert carry_back(text, text.replace("### ", mark), SECTIONS) == CarriedBack()


@pytest.mark.parametrize("typed", ["**{}**", "## **{}**", "__{}__", "{}\n---", "{}\n===", "## {} ##", "**{}** "])
def test_a_heading_in_bold_or_underlined_is_the_same_heading(typed: str) -> None:
    heading = RIVALS.removeprefix("### ")
    assert carry_back(BUILT, edited(RIVALS, typed.format(heading)), SECTIONS) == CarriedBack()


def test_a_heading_that_became_one_line_with_its_paragraph_is_the_same_heading() -> None:
    heading = RIVALS.removeprefix("### ")
    assert carry_back(BUILT, edited(f"{RIVALS}\n\n", f"**{heading}** "), SECTIONS) == CarriedBack()
    (story,) = carry_back(BUILT, edited(f"{RIVALS}\n\n", f"{heading}\n"), SECTIONS).sections
    assert story.id == "s2"
    assert story.body.startswith(f"{RIVALS}\n오르카AI가")


@pytest.mark.parametrize("typed", ["## {}", "#### {}", "{}", "**{}**", "###{}", "# {}"])
def test_a_heading_with_another_mark_and_other_words_keeps_its_section(typed: str) -> None:
    back = carry_back(BUILT, edited(RIVALS, typed.format("오르카AI도 이틀 만에 값을 내렸어요")), SECTIONS)
    (story,) = back.sections
    assert story.body == RIVAL.replace(RIVALS, "### 오르카AI도 이틀 만에 값을 내렸어요")
    assert back.leftovers == ""


@pytest.mark.parametrize(
    "typed", ["**전혀 다른 말**", "#### 전혀 다른 말", "전혀 다른 말", "전혀 다른 말\n\n#### 또 다른 말"]
)
def test_what_may_be_a_heading_without_its_mark_is_left_over_and_the_section_keeps_its_own(typed: str) -> None:
    back = carry_back(BUILT, edited(RIVALS, typed), SECTIONS)
    assert (back.sections, back.leftovers, back.gone) == ((), typed, ())


def test_a_heading_that_was_deleted_goes_and_a_bold_line_that_repeats_it_is_a_paragraph() -> None:
    (story,) = carry_back(BUILT, edited(f"{RIVALS}\n\n", ""), SECTIONS).sections
    assert story.body == RIVAL.replace(f"{RIVALS}\n\n", "")
    repeated = f"{RIVALS}\n\n**{RIVALS.removeprefix('### ')}**"
    (story,) = carry_back(BUILT, edited(RIVALS, repeated), SECTIONS).sections
    assert story.body == RIVAL.replace(RIVALS, repeated)


def test_a_section_file_with_another_mark_is_carried_back_too() -> None:
    other = tuple(replace(one, body=one.body.replace("### ", "## ", 1)) for one in SECTIONS)
    text = built(replace(issue(), sections=other)).markdown
    assert carry_back(text, text, other) == CarriedBack()
    (story,) = carry_back(text, text.replace("2달러에서", "3달러에서"), other).sections
    assert story.body == RIVAL.replace("### ", "## ", 1).replace("2달러에서", "3달러에서")


def test_the_label_that_follows_from_another_advertiser_is_no_edit_left_over() -> None:
    body = "### 첫 달은 무료예요\n\n- **광고주**: 하늘클라우드\n\n하늘클라우드를 써 볼 수 있어요.\n"
    one = issue(section("n1", "sponsor", body))
    text = built(one).markdown
    back = carry_back(text, text.replace("하늘클라우드", "바다클라우드"), one.sections)
    assert [row.body for row in back.sections] == [body.replace("하늘클라우드", "바다클라우드")]
    assert back.leftovers == ""
    label = next(line for line in text.splitlines() if "하늘클라우드" in line)
    alone = carry_back(text, text.replace(label, label.replace("하늘", "바다")), one.sections)
    assert (alone.sections, alone.leftovers) == ((), label.replace("하늘", "바다"))


def test_a_line_of_blanks_and_stars_is_compared_like_any_other() -> None:
    back = carry_back(BUILT, edited("다만 이건", f"가{' *_#' * 5_000}{' ' * 20_000}나\n\n다만 이건"), SECTIONS)
    assert [one.id for one in back.sections] == ["s1"]
