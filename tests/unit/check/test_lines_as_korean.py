"""Titles, subjects, preheaders, points and closings read as Korean too: 해요체, particles, doubled words, what repeats itself."""

from dataclasses import replace

import pytest

from pipeline.check import check
from pipeline.config import Newsletter
from tests.unit.check.building import NOW, findings, issue, section


@pytest.mark.parametrize(
    ("text", "kind", "fixed"),
    [
        ("다음 주에 다시 보자.", "register", None),
        ("AI이 궁금하면 답장 주세요.", "josa", "AI가"),
        ("다음 주에 또 만나요. 감사합니다.", "", None),
    ],
)
def test_a_closing_reads_as_korean(text: str, kind: str, fixed: str | None) -> None:
    whole = issue([section(f"{text}\n", "closing", "closing", ())])
    found = check(whole, Newsletter(name="x"), {}, NOW)
    assert [(one.kind, one.fix and one.fix.replace) for one in found] == ([(kind, fixed)] if kind else [])


@pytest.mark.parametrize("name", ["title", "subject", "preheader"])
@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("루멘, 값을 내렸다", "register"),
        ("루멘이 값을 내렸습니다", "register"),
        ("이제 값이 내렸어", "register"),
        ("지금 확인해 봐", "register"),
        ("AI이 값을 내렸어요", "josa"),
        ("루멘 루멘 값을 내렸어요", "spelling"),
        ("루멘, 값을 내렸어요", ""),
        ("루멘 값 내려", ""),
        ("루멘, 값을 내려야 할까?", ""),
        ("루멘 “값을 내렸다”", ""),
        ("이번 무대는 캐나다", ""),
    ],
)
def test_title_subject_and_preheader_read_as_korean(name: str, line: str, kind: str) -> None:
    whole = issue([section("### 소식\n\n루멘이 값을 내렸어요.\n")])
    whole = replace(whole, outline=replace(whole.outline, **{name: line}))  # type: ignore[arg-type]  # one of its texts
    found = check(whole, Newsletter(name="x"), {}, NOW)
    assert [one.kind for one in found if one.section == name] == ([kind] if kind else [])


@pytest.mark.parametrize("behind", ["", " 🚲", " 🏳️‍🌈", " 👩‍🚒🔥", "! ⭐ "])
def test_the_ending_that_is_named_is_the_last_word_before_a_picture(behind: str) -> None:
    whole = issue([section("### 소식\n\n루멘이 값을 내렸어요.\n")])
    whole = replace(whole, outline=replace(whole.outline, title=f"루멘이 값을 내렸다{behind}"))
    (found,) = [one for one in check(whole, Newsletter(name="x"), {}, NOW) if one.section == "title"]
    assert "(내렸다)" in found.message
    assert found.fix is not None
    assert found.fix.replace.startswith("내렸어요")


@pytest.mark.parametrize(
    ("body", "kind", "told"),
    [
        ("루멘은 값을 내렸어요. 루멘은 한도를 늘렸고요. 루멘은 답하지 않았죠.\n", "lede", True),
        ("루멘은 값을 내렸어요. 오르카는 한도를 늘렸고요. 루멘은 답하지 않았죠.\n", "lede", False),
        ("- 값을 확인해 보세요.\n- 날짜를 적어 보세요.\n- 우리 글로 재 보세요.\n", "takeaways", True),
        ("- 값을 확인해 보세요.\n- 날짜를 적어 두세요.\n- 우리 글로 재 보세요.\n", "takeaways", False),
    ],
)
def test_what_opens_or_ends_alike_three_times_is_noted(body: str, kind: str, told: bool) -> None:
    whole = issue([section(body, kind, kind, ())])  # type: ignore[arg-type]  # lede or takeaways
    found = findings(whole, "repetition")
    assert [one.severity for one in found] == (["note"] if told else [])


def test_three_sections_that_open_alike_are_noted_once() -> None:
    parts = [section(f"### 소식\n\n이번에 {what}이 나왔어요.\n", f"s{what}") for what in "가나다라"]
    found = findings(issue(parts[:3]), "repetition")
    assert [(one.section, "이번에" in one.message) for one in found] == [("s다", True)]
    assert findings(issue(parts[:2]), "repetition") == []


def test_sentences_that_stand_again_are_one_finding_a_section() -> None:
    told = "루멘이 값을 84% 내렸어요. 오르카는 한도를 두 배로 늘렸고요. 바솔트는 아직 답하지 않았죠."
    parts = [section(f"### {what}의 소식\n\n{told}\n", f"s{what}") for what in "가나다"]
    found = [one for one in findings(issue(parts), "repetition") if one.severity == "warn"]
    assert [(one.section, "3개" in one.message) for one in found] == [("s나", True), ("s다", True)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("會社는 로봇을 回收해요.", "會社"),
        (
            "회사는 owners can send the robot back free of charge라고 밝혔어요.",
            "owners can send the robot back free of charge",
        ),
        ("美 상무부와 샤오미(小米)는 로봇을 회수(回收)해요.", ""),
        ("회사는 “owners can send the robot back free of charge”라고 적었어요.", ""),
        ("Claude Code in GitHub Actions가 시험을 돌려요.", ""),
        ("오리 영화 The Long Road to Home이 나왔어요.", ""),
    ],
)
def test_what_was_left_in_another_language_is_a_warning(text: str, word: str) -> None:
    found = [one for one in findings(issue([section(f"### 소식\n\n{text}\n")]), "style") if one.severity == "warn"]
    assert [f"‘{word}’" in one.message for one in found] == ([True] if word else [])
