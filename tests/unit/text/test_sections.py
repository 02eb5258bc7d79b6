"""Section files: read and printed to the byte, mended where front matter broke, seen by the sentence."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.records import Section
from pipeline.text import sections

FILE = """---
id: s1
kind: story
story: st-3f9c2a
articles: [S1, S4]
locked: ["다만 이건 정가끼리의 비교예요."]
---
### 루멘, 값을 84% 내렸어요

입력 100만 토큰에 0.28달러예요.[^S1.12] 지난 모델보다 84% 싸졌어요.[^S1.12 S4.3 = (1.75-0.28)/1.75]

- **입력**: $0.28[^S1.2]
1. 먼저 견줘 보세요.
"""
KNOWN = Section("s1", "story", "", "st-3f9c2a", ("S1", "S4"))


def test_lines_that_all_end_with_a_carriage_return_do_so_in_front_too() -> None:
    windows = FILE.replace("\n", "\r\n")
    assert sections.write(sections.read(windows)) == windows
    assert sections.ended("하나\n\r\n둘\n", windows) == "하나\r\n\r\n둘\r\n"
    for other in (FILE, "하나\r\n둘\n", "하나"):
        assert sections.ended("하나\n", other) == "하나\n"


def test_a_file_is_read_and_printed_to_the_byte() -> None:
    section = sections.read(FILE)
    assert (section.id, section.kind, section.story, section.articles) == ("s1", "story", "st-3f9c2a", ("S1", "S4"))
    assert section.locked == ("다만 이건 정가끼리의 비교예요.",)
    assert sections.write(section) == FILE


@given(st.text(max_size=200).filter(lambda text: "\r" not in text))
def test_any_body_is_kept_to_the_letter(body: str) -> None:
    section = Section("n1", "note", body)
    assert sections.read(sections.write(section)) == section


def test_sentences_know_their_place_key_and_span() -> None:
    body = sections.read(FILE).body
    found = sections.placed(body)
    assert [part.place for part in found] == ["heading", "paragraph", "same", "item", "step"]
    assert found[3].key == "입력"
    assert found[2].sources == ("S1.12", "S4.3")
    assert [body[slice(*part.span)] for part in found] == [part.text for part in found]


@given(st.text(max_size=200))
def test_every_span_holds_its_text(body: str) -> None:
    assert all(body[slice(*part.span)] == part.text for part in sections.placed(body))


def test_a_reader_reads_no_marks() -> None:
    assert sections.plain("**굵게**은 [링크](https://a.example)와 `코드`예요.[^S1.2]") == "굵게은 링크와 코드예요."


@pytest.mark.parametrize(
    "text",
    [
        "본문이에요.\n",
        "story: st-1\narticles: [S1]\nlocked: false\n---\n본문이에요.\n",
        "---\nid: s1\nkind: story\n본문이에요.\n",
        "---\nid: [\nkind: story\n---\n본문이에요.\n",
    ],
)
def test_broken_front_matter_is_lent_and_never_becomes_text(text: str) -> None:
    section = sections.read(text, KNOWN)
    assert (section.id, section.story) == ("s1", "st-3f9c2a")
    assert section.body == "본문이에요.\n"


def test_without_a_known_section_broken_front_matter_is_said() -> None:
    with pytest.raises(sections.SectionError):
        sections.read("본문이에요.\n")


def test_a_changed_sentence_gets_another_name() -> None:
    assert sections.digest("값이  올랐어요.") == sections.digest("값이 올랐어요.")
    assert sections.digest("값이 올랐어요.[^S1.2]") != sections.digest("값이 올랐어요.[^S1.3]")


def test_words_are_counted_without_heading_and_citations() -> None:
    assert sections.words("### 제목이 있어요\n\n하나 둘 셋.[^S1.2]\n") == 3


def test_pasted_bullets_are_items_full_width_colons_end_keys_and_underscores_are_text() -> None:
    body = "### 제목\n\n· 첫째예요.\n• 둘째예요.\n- **가격**： 3달러예요.\n\n함수 이름은 `__init__`이고 변수는 snake_case예요.\n"
    found = sections.placed(body)
    assert [one.place for one in found if "째" in one.plain] == ["item", "item"]
    assert [one.key for one in found if "달러" in one.plain] == ["가격"]
    assert "__init__" in found[-1].plain


@pytest.mark.parametrize(("line", "articles"), [("articles: S1", ("S1",)), ("articles: 5", ("5",)), ("articles:", ())])
def test_an_article_typed_without_brackets_is_one_article(line: str, articles: tuple[str, ...]) -> None:
    assert sections.read(f"---\nid: s1\nkind: story\n{line}\n---\n글\n").articles == articles


@pytest.mark.parametrize("line", ["articles: {S1: 2}", "locked: {a: b}", "story: !!float ''"])
def test_front_matter_that_cannot_be_meant_is_a_section_error(line: str) -> None:
    with pytest.raises(sections.SectionError):
        sections.read(f"---\nid: s1\nkind: story\n{line}\n---\n글\n")


@pytest.mark.parametrize(
    ("after", "locks"),
    [
        ("가격이 절반이 됐어요. 서버는 그대로예요.", ("서버는 그대로예요.",)),
        ("가격이 절반이 됐어요. 서버도 그대로예요.", ("서버도 그대로예요.",)),
        ("가격이 절반이 됐어요. 서버는요. 그대로예요.", ("서버는요.", "그대로예요.")),
        ("가격이 절반이 됐고 서버는 그대로예요.", ("가격이 절반이 됐고 서버는 그대로예요.",)),
        ("서버는 그대로예요. 가격이 절반이 됐어요.", ("서버는 그대로예요.",)),
        ("가격이 절반이 됐어요.", ("서버는 그대로예요.",)),
        ("가격이 절반이 됐어요. 다음 주에 만나요!", ("서버는 그대로예요.",)),
    ],
)
def test_a_lock_follows_its_sentence_into_other_words(after: str, locks: tuple[str, ...]) -> None:
    section = Section("s1", "story", "가격이 절반이 됐어요. 서버는 그대로예요.", locked=("서버는 그대로예요.",))
    assert sections.with_body(section, after) == replace(section, body=after, locked=locks)
    assert sections.with_body(replace(section, locked=True), after).locked is True


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r\n\r\n", " ##\r\n"])
def test_a_heading_is_the_same_however_its_line_ends(end: str) -> None:
    assert sections.heading(f"### 값이 내렸어요{end}본문이에요.{end}") == "값이 내렸어요"
