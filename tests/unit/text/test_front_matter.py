"""The head of a section file: read as people save it, and what cannot be meant told by its line, never taken for text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.records import Section
from pipeline.text import front_matter, sections

KNOWN = Section("s1", "story", "", "st-1", ("S1",))
HEAD = "---\nid: s1\nkind: story\nstory: st-1\narticles: [S1]\nlocked: false\n---\n"
BODY = "### 제목이에요\n\n다만 값은 아직 몰라요.[^S1.1] 내일 나와요.\n"


def headed(locked: str) -> str:
    return HEAD.replace("locked: false", locked) + BODY


@given(st.text("\ufeff", max_size=1), st.text(" \t\r\n", max_size=6).map(lambda text: text and text + "\n"))
def test_a_byte_order_mark_and_blank_lines_before_it_are_passed_over(mark: str, blank: str) -> None:
    section = sections.read(mark + blank + headed("locked: [다만 값은 아직 몰라요.]"), KNOWN)
    assert (section.id, section.body, section.locked) == ("s1", BODY, ("다만 값은 아직 몰라요.",))
    assert front_matter.faults(mark + blank + HEAD + BODY, KNOWN) == ()
    assert sections.read(mark + BODY, KNOWN).body == BODY


@pytest.mark.parametrize(
    ("locked", "read"),
    [
        ("locked: yes", True),
        ('locked: "true"', True),
        ("locked: off", False),
        ("locked: 다만 값은 아직 몰라요.", ("다만 값은 아직 몰라요.",)),
        ('locked: ["다만 값은"]', ("다만 값은 아직 몰라요.",)),
        ('locked: ["다만 값은 아직 몰라요.[^S1.1]"]', ("다만 값은 아직 몰라요.[^S1.1]",)),
        ('locked: [""]', ("",)),
        ("locked: 참", ("참",)),
    ],
)
def test_a_lock_is_read_as_people_write_it(locked: str, read: bool | tuple[str, ...]) -> None:
    assert sections.read(headed(locked), KNOWN).locked == read
    assert front_matter.faults(headed(locked), KNOWN) == ()


def test_a_lock_that_no_sentence_is_is_told() -> None:
    assert sections.stray_locks(sections.read(headed('locked: ["다만 값은", 참]'), KNOWN)) == ["참"]
    assert sections.stray_locks(sections.read(headed("locked: yes"), KNOWN)) == []
    assert front_matter.lock_line(headed("locked:\n  - 다만\n  - 참"), "참") == 8


@pytest.mark.parametrize(
    ("text", "name", "line", "said"),
    [
        (headed("lock: true"), "key", 6, "lock"),
        ("\ufeff\n\n" + headed("lock: true"), "key", 8, "lock"),
        (headed("locked: [가: 나]"), "value", 6, "locked"),
        (headed("locked: {가: 나}"), "value", 6, "locked"),
        (headed("locked:\ttrue"), "yaml", 6, "character"),
        (headed("locked: ["), "yaml", 6, "expected"),
        (headed("").replace("id: s1", "id: s2"), "id", 2, "s2"),
        (headed("").replace("id: s1\n", ""), "id", 2, "—"),
        (headed("").replace("kind: story", "kind: stroy"), "kind", 3, "stroy"),
        (HEAD.removesuffix("---\n") + "lock: true\n" + BODY, "open", 7, ""),
        ("---\nid: s1\nlock: true\n" + BODY, "open", 3, ""),
        ("story: [\n---\n" + BODY, "open", 2, ""),
    ],
)
def test_what_cannot_be_meant_is_told_by_its_line_and_is_no_text(text: str, name: str, line: int, said: str) -> None:
    (fault,) = front_matter.faults(text, KNOWN)
    assert (fault.name, fault.line) == (name, line)
    assert said in fault.text
    assert sections.read(text, KNOWN).body == BODY


@pytest.mark.parametrize(("start", "end"), [(1, 6), (0, 5), (3, 6), (1, 5), (4, 5)])
def test_one_that_lost_its_first_or_last_lines_lends_them_and_keeps_its_locks(start: int, end: int) -> None:
    lines = headed("locked: [내일 나와요.]").splitlines(keepends=True)
    text = "".join([*lines[start : end + 1], *lines[7:]])
    section = sections.read(text, KNOWN)
    assert (section.id, section.body, section.story) == ("s1", BODY, "st-1")
    assert section.locked == ("내일 나와요.",)
    assert front_matter.faults(text, KNOWN) == []


def test_a_key_that_was_mistyped_is_told_with_the_one_that_was_meant() -> None:
    assert [one.meant for one in front_matter.faults(headed("lockd: true\nxyz: 1"), KNOWN)] == ["locked", ""]


@pytest.mark.parametrize("text", [BODY, "---\n\n두 줄 사이예요.\n\n---\n\n" + BODY, "---\nTip: 글이에요.\n\n" + BODY])
def test_a_text_without_front_matter_is_whole_and_no_fault(text: str) -> None:
    assert sections.read(text, KNOWN).body == text
    assert front_matter.faults(text, KNOWN) == []
