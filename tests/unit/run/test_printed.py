"""`issue.md` edited with whatever editor: its edits reach the sections, the rest is kept aside and told."""

import codecs
import unicodedata
from collections.abc import Callable
from dataclasses import replace

import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.errors import IssueError
from pipeline.run import editing, finishing, printed
from pipeline.run.context import Context
from pipeline.run.editing import need_outline
from pipeline.text import sections
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY

OLD, NEW = "나란히 놓아 봤어요", "나란히 놓았어요"


@pytest.fixture
def issue(context: Context) -> IssueFolder:
    folder = context.issue(DAY)
    finishing.finish(context, folder)
    return folder


def text(issue: IssueFolder) -> str:
    return (issue.path / "issue.md").read_text("utf-8")


def body(issue: IssueFolder, section: str) -> str:
    found = issue.section(section)
    assert found is not None
    return found[0].body


def save(issue: IssueFolder, content: bytes) -> None:
    (issue.path / "issue.md").write_bytes(content)


def utf8_of_notepad(text: str) -> bytes:
    return codecs.BOM_UTF8 + text.replace("\n", "\r\n").encode()


def utf16_of_notepad(text: str) -> bytes:
    return codecs.BOM_UTF16_LE + text.replace("\n", "\r\n").encode("utf-16-le")


def cp949_of_notepad(text: str) -> bytes:
    """Return what Notepad writes: two question marks for an emoji, which is two of its characters."""
    return "".join("??" if ord(letter) > 0xFFFF else letter for letter in text.replace("\n", "\r\n")).encode(
        "cp949", "replace"
    )


def utf8_of_a_mac(text: str) -> bytes:
    """Return a text whose letters were pasted in parts, with the line ends of old Macs."""
    return unicodedata.normalize("NFD", text).replace("\n", "\r").encode()


@pytest.mark.parametrize("saved", [str.encode, utf8_of_a_mac, utf8_of_notepad, utf16_of_notepad, cp949_of_notepad])
def test_an_edit_comes_back_from_whatever_the_editor_writes(
    context: Context, issue: IssueFolder, saved: Callable[[str], bytes]
) -> None:
    before = text(issue)
    cited = body(issue, "s1")
    save(issue, saved(before.replace(OLD, NEW)))

    done = finishing.finish(context, issue)

    assert not done.leftovers
    assert body(issue, "s1") == cited.replace(OLD, NEW)
    assert text(issue) == before.replace(OLD, NEW)


def test_a_locked_sentence_that_is_edited_in_issue_md_stays_locked(context: Context, issue: IssueFolder) -> None:
    sentence = next(one for one in sections.lockable(body(issue, "s1")) if OLD in one)
    editing.lock(issue, "s1", sentence, locked=True)
    finishing.finish(context, issue)
    save(issue, text(issue).replace(OLD, NEW).encode())
    finishing.finish(context, issue)
    found = issue.section("s1")
    assert found is not None
    assert found[0].locked == (sentence.replace(OLD, NEW),)


def test_a_file_of_another_encoding_that_is_no_issue_stays_as_it_is(context: Context, issue: IssueFolder) -> None:
    for content in ("값이 올랐어요".encode("cp949"), b"\xff\x00\x81"):
        save(issue, content)
        with pytest.raises(IssueError, match=r"issue\.md"):
            finishing.finish(context, issue)
        assert (issue.path / "issue.md").read_bytes() == content


def test_sections_that_change_places_in_issue_md_change_places_in_the_issue(
    context: Context, issue: IssueFolder
) -> None:
    whole = text(issue)
    first, second, third = (
        whole.index(f"### {name}") for name in ("루멘, 새 모델", "CodeMaze, 유출", "오르카AI, 12월")
    )
    save(issue, (whole[:first] + whole[second:third] + whole[first:second] + whole[third:]).encode())

    done = finishing.finish(context, issue)

    assert [row.id for row in need_outline(issue).sections][:3] == ["lede", "s2", "s1"]
    assert [path.name for path in sorted((issue.path / "sections").glob("*.md"))][:3] == [
        "01-lede.md",
        "02-s2.md",
        "03-s1.md",
    ]
    assert not done.leftovers
    assert text(issue).index("### CodeMaze") < text(issue).index("### 루멘, 새")
    assert not finishing.finish(context, issue).leftovers


def test_what_fits_no_section_is_named_and_the_whole_text_kept(context: Context, issue: IssueFolder) -> None:
    whole = text(issue)
    start, last = whole.index("### CodeMaze, 유출"), whole.index("### 오르카AI, 12월")
    mine = (whole[:start] + whole[last:]).replace("안녕하세요, 구독자님!", "반가워요!").replace(OLD, NEW)
    save(issue, mine.encode())

    done = finishing.finish(context, issue)

    assert done.leftovers
    told = next(one for one in done.warnings if "issue.edited.md" in one)
    assert "newsletter section remove s2" in told
    assert "\n  - 반가워요!" in told
    kept = issue.text("issue.edited.md")
    assert kept is not None
    assert kept.text == mine
    assert NEW in body(issue, "s1")
    assert body(issue, "s2")


def test_another_title_in_issue_md_is_the_issues_and_its_subject_follows(context: Context, issue: IssueFolder) -> None:
    save(issue, text(issue).replace("# 📉 루멘 2 입력", "# 🧾 루멘 2, 입력", 1).encode())
    done = finishing.finish(context, issue)
    outline = need_outline(issue)
    assert outline.title.startswith("🧾 루멘 2, 입력")
    assert outline.subject == outline.title.removeprefix("🧾 ")
    assert not done.leftovers
    assert any("title" in one for one in done.warnings)
    assert text(issue).startswith(f"# {outline.title}\n")


def test_a_title_typed_in_the_outline_is_not_taken_back_by_an_older_issue_md(
    context: Context, issue: IssueFolder
) -> None:
    path = issue.path / "outline.yaml"
    path.write_text(path.read_text("utf-8").replace("title: 📉 루멘 2", "title: 📉 루멘 3"), "utf-8")
    save(issue, text(issue).replace(OLD, NEW).encode())
    done = finishing.finish(context, issue)
    assert need_outline(issue).title.startswith("📉 루멘 3")
    assert NEW in body(issue, "s1")
    assert not done.leftovers


def test_an_order_typed_in_the_outline_is_not_taken_back_by_an_older_issue_md(
    context: Context, issue: IssueFolder
) -> None:
    outline = need_outline(issue)
    lede, first, second, *others = outline.sections
    issue.put_outline(replace(outline, sections=(lede, second, first, *others)))
    save(issue, text(issue).replace(OLD, NEW).encode())
    done = finishing.finish(context, issue)
    assert [row.id for row in need_outline(issue).sections][:3] == ["lede", "s2", "s1"]
    assert NEW in body(issue, "s1")
    assert not done.leftovers


def test_the_build_says_it_and_ends_with_3(context: Context, issue: IssueFolder) -> None:
    save(issue, text(issue).replace("안녕하세요, 구독자님!", "반가워요!").encode())
    settings = context.workspace / "sources.yaml"
    settings.write_text(settings.read_text("utf-8").replace("drafter: sample", "drafter: extractive"), "utf-8")
    result = CliRunner().invoke(main, ["-w", str(context.workspace), "build", "--date", DAY.isoformat()])
    assert result.exit_code == 3
    assert "- 반가워요!" in result.output


def test_only_a_file_that_a_person_saved_is_edited(issue: IssueFolder) -> None:
    assert not printed.edited(issue)
    save(issue, text(issue).replace("\n", "\r\n").encode())
    assert printed.edited(issue)
