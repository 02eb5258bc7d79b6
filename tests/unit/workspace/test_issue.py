"""The folder of an issue gives back what was put in, writes articles once, and names the file that is broken."""

import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from pipeline.errors import ConfigError, IssueError, UsageError
from pipeline.records import Entry, Figure, Finding, Fix, Outline, OutlineSection, Section, Spelling, Story
from pipeline.workspace import IssueFolder

PLAN = Outline(
    number=42,
    titles=("📉 하나", "둘: 쌍점 있는 제목", "셋"),
    title="📉 하나",
    subject="루멘 값 인하",
    preheader="",
    shape="digest",
    sections=(
        OutlineSection("lede", "lede"),
        OutlineSection("s1", "story", "루멘, 값을 내렸어요", "st-1", ("S1", "S4"), "값부터"),
    ),
)
ENTRY = Entry(
    "e1",
    "The Verge",
    "The Verge",
    "제목",
    "https://a.example/1",
    "a.example/1",
    datetime(2026, 11, 24, tzinfo=UTC),
    "en",
)


@pytest.fixture
def issue(tmp_path: Path) -> IssueFolder:
    return IssueFolder(tmp_path, date(2026, 12, 2))


def test_what_was_put_in_comes_back(issue: IssueFolder) -> None:
    finding = Finding("f-1", "s1", (0, 4), "루멘", "number", "block", "다른 숫자예요", ("S1.1",), fix=Fix("1", "2"))
    figures = {"ab": (Figure("84%", "인하율", ("S1.3",), "(1-2)/3"),)}

    issue.put_entries([ENTRY])
    issue.put_stories([Story("st-1", "루멘", ("e1",), ("The Verge",))], [])
    issue.put_outline(PLAN)
    issue.put_findings([finding])
    issue.put_ledger(figures)
    issue.put_journal({"title": "📉 하나"})

    assert issue.entries() == [ENTRY]
    stories = issue.stories()
    assert stories is not None
    assert stories.stories[0].entries == ("e1",)
    assert issue.outline() == PLAN
    assert issue.findings() == [finding]
    assert issue.ledger() == figures
    assert issue.journal() == {"title": "📉 하나"}


def test_nothing_has_run_yet(issue: IssueFolder) -> None:
    assert issue.entries() == []
    assert issue.stories() is None
    assert issue.outline() is None
    assert issue.findings() == []
    assert issue.ledger() == {}
    assert issue.journal() == {}
    assert not issue.exists()


def test_an_article_is_never_written_again(issue: IssueFolder) -> None:
    issue.put_article("S2", "처음")
    issue.put_article("S2", "바뀐 글")
    issue.put_article("S10", "열째")

    assert issue.article_texts() == [("S2.md", "처음"), ("S10.md", "열째")]


def test_a_section_that_moves_keeps_its_text_and_its_id(issue: IssueFolder) -> None:
    issue.put_section(2, Section("s1", "story", "### 제목\n\n글이에요.\n", "st-1", ("S1",)))
    before = issue.section("s1")
    issue.place_section(5, "s1")

    path = issue.section_path("s1")
    assert path is not None
    assert path.name == "05-s1.md"
    assert issue.section("s1") == before
    assert issue.section_path("1") is None


def test_an_unknown_section_is_named_with_the_known_ones(issue: IssueFolder) -> None:
    with pytest.raises(UsageError, match=r"s9.*lede, s1"):
        issue.known_section("s9", PLAN)


@pytest.mark.parametrize(
    ("name", "text", "read"),
    [
        ("entries.jsonl", '{"id": "e1"\n', "entries"),
        ("entries.jsonl", '{"id": "e1"}\n', "entries"),
        ("stories.json", '{"stories": 1}', "stories"),
        ("ledger.json", "[]", "ledger"),
        ("findings.json", '[{"id": 1}]', "findings"),
        ("issue.json", "{", "journal"),
    ],
)
def test_a_broken_file_is_named(issue: IssueFolder, name: str, text: str, read: str) -> None:
    issue.put(name, text)
    with pytest.raises(IssueError, match=name):
        getattr(issue, read)()


def test_a_time_that_is_none_is_a_broken_file_and_no_surprise(issue: IssueFolder) -> None:
    issue.put_entries([ENTRY])
    stored = issue.text("entries.jsonl")
    assert stored is not None
    issue.put("entries.jsonl", stored.text.replace("2026-11-24", "am Dienstag"))
    with pytest.raises(IssueError, match=r"entries\.jsonl"):
        issue.entries()


@pytest.mark.parametrize(
    "broken", ["shape: essay", "sections: x", "number: [", "title: a: b", "number: 1\n\tshape: x", "number: !!float ''"]
)
def test_a_broken_outline_is_named_with_its_line(issue: IssueFolder, broken: str) -> None:
    issue.put("outline.yaml", broken)
    with pytest.raises(ConfigError, match=r"outline\.yaml:\d"):
        issue.outline()


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("number: 42", "number: 첫", [(1, "`number`")]),
        ("shape: digest", "shape: digset", [(9, "digest, deep-dive")]),
        ("kind: story", "kind: stroy", [(18, "story")]),
        ("title: 📉 하나", "titel: 📉 하나", [(6, "`title`")]),
        ("preheader: ''\n", "preheder: 미리보기\n", [(8, "`preheader`")]),
        ("title: 📉 하나", "title: 2026", [(6, "`title`")]),
        ("subject: 루멘 값 인하\n", "", [(1, "`subject`")]),
        ("id: s1", "id: lede", [(17, "11")]),
        ("id: s1", "id: ../s1", [(17, "../s1")]),
        ("articles: [S1, S4]", "articles: S1", [(21, "[S1, S4]")]),
        ("kind: story\n    heading", "kind: stroy\n    headng", [(18, "story"), (19, "`heading`")]),
    ],
)
def test_what_an_edit_of_the_outline_broke_is_told_by_its_line(
    issue: IssueFolder, old: str, new: str, told: list[tuple[int, str]]
) -> None:
    issue.put_outline(PLAN)
    stored = issue.text("outline.yaml")
    assert stored is not None
    assert old in stored.text
    issue.put("outline.yaml", stored.text.replace(old, new))
    with pytest.raises(ConfigError) as raised:
        issue.outline()
    found = [(one.file, one.line) for one in raised.value.problems]
    assert found == [("outline.yaml", line) for line, _ in told]
    assert all(said in str(one) for one, (_, said) in zip(raised.value.problems, told, strict=True))
    assert "__init__" not in str(raised.value)


def test_an_outline_may_begin_with_a_byte_order_mark_and_have_empty_lines(issue: IssueFolder) -> None:
    issue.put_outline(PLAN)
    stored = issue.text("outline.yaml")
    assert stored is not None
    emptied = stored.text.replace("preheader: ''", "preheader:").replace("angle: 값부터", "angle:")
    issue.put("outline.yaml", "\ufeff" + emptied)
    lede, story = PLAN.sections
    assert issue.outline() == replace(PLAN, sections=(lede, replace(story, angle="")))


def test_a_persons_outline_may_leave_out_what_has_a_default(issue: IssueFolder) -> None:
    issue.put_outline(PLAN)
    stored = issue.text("outline.yaml")
    assert stored is not None
    edited = stored.text.replace("    angle: 값부터\n", "    # 각도는 뺐어요\n")
    assert edited != stored.text
    issue.put("outline.yaml", edited)

    plan = issue.outline()
    assert plan is not None
    assert plan.sections[1].angle == ""


def test_an_outline_keeps_the_spellings_of_its_names_and_one_without_has_no_line_for_them(issue: IssueFolder) -> None:
    issue.put_outline(PLAN)
    before = (issue.path / "outline.yaml").read_text("utf-8")
    assert "names" not in before
    spelt = replace(PLAN, names=(Spelling("Norrland Logistics", "노를란드 로지스틱스"), Spelling("yes", "예스: 하나")))
    issue.put_outline(spelt)
    assert issue.outline() == spelt
    after = (issue.path / "outline.yaml").read_text("utf-8")
    assert after.startswith(before)
    assert "names:\n  - {latin: Norrland Logistics, korean: 노를란드 로지스틱스}\n" in after


def test_a_section_typed_with_letters_in_parts_or_old_line_ends_is_read_whole_and_its_digest_is_that_of_the_file(
    issue: IssueFolder,
) -> None:
    text = '---\nid: s1\nkind: story\nlocked: ["값이에요."]\n---\n### 루멘\n\n값이에요.\n'
    odd = unicodedata.normalize("NFD", text).replace("\n", "\r")
    issue.put("sections/01-s1.md", odd)
    found = issue.section("s1")
    assert found is not None
    section, stored = found
    assert (section.body, section.locked, stored.text) == ("### 루멘\n\n값이에요.\n", ("값이에요.",), text)
    assert issue.front_faults(section) == []
    issue.put_section(1, section, expected=stored.digest)
    assert (issue.path / "sections/01-s1.md").read_text("utf-8") == text
