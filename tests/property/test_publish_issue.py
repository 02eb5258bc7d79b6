"""Laws of a built issue: whatever an editor types, it builds, says it in mail, page and text, and carries back to itself."""

import re
from collections import Counter

import html5lib
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html
from lxml.html import HtmlElement

from pipeline.publish.carry_back import carry_back
from pipeline.records import SectionKind
from tests.property.test_publish_markdown import TEXTS, typed_and_shown
from tests.unit.publish.sample_issue import built, issue, section


def letters(text: str) -> str:
    """Return the Hangul of a text, in order."""
    return "".join(re.findall(r"[가-힣]", text))


@settings(max_examples=15, deadline=None)
@given(text=TEXTS)
def test_whatever_is_typed_is_in_mail_page_and_text_and_carries_back_to_itself(text: str) -> None:
    one = section("s1", "story", f"### 제목\n\n{text}\n\n끝말이에요.[^S1.2]\n")
    made = built(issue(one))
    shown = letters(re.sub(r"\]\([^)\n]*\)|<!--.*?-->", "", text)) + "끝말이에요"
    for page in (made.html, made.web):
        root = lxml_html.document_fromstring(page)
        assert shown in letters("".join(str(piece) for piece in root.itertext()))
    assert shown in letters(made.text)
    assert shown in letters(re.sub(r"\]\([^)\n]*\)", "", made.markdown))
    back = carry_back(made.markdown, made.markdown, [one])
    assert (back.sections, back.leftovers) == ((), "")


@settings(max_examples=30, deadline=None)
@given(one=typed_and_shown(), kind=st.sampled_from(["story", "note", "lede"]))
def test_every_character_typed_is_in_mail_page_and_text(one: tuple[str, list[str]], kind: SectionKind) -> None:
    text, seen = one
    made = built(issue(section("n1", kind, f"### 제목\n\n머리말이에요.\n\n{text}\n")))
    for page in (made.html, made.web):
        root = lxml_html.document_fromstring(page)
        assert _misses("".join(str(piece) for piece in root.itertext()), seen) == []
    assert _misses(made.text, seen) == []


def _misses(output: str, seen: list[str]) -> list[str]:
    """Return the first text that does not stand in an output after those before it, blanks left out."""
    shown = "".join(output.split()).replace("\u2060", "")
    place = shown.index("머리말이에요.")
    for text in ("".join(piece.split()).replace("[^1]", "") for piece in seen):  # a citation, told of at the build
        found = shown.find(text, place)
        if found < 0:
            return [text]
        place = found + len(text)
    return []


LINES = st.lists(
    st.sampled_from(
        [
            *(
                "- **열쇠**: 12건",
                "- **다른 열쇠:** 3건[^S1.2]",
                "- **값**: $0.28 · 입력 [^S1.3]",
                "- **말**: 이래요.",
                "- 항목[^S2.2]",
            ),
            *(
                "(이번 달 기준)",
                "(출처가 있는 줄)[^S1.2 S2.2]",
                "글이에요.[^S1.2] 또요.[^S1.3] 뭘까요? 끝.[^S1.2]",
                "**한 줄 정리** 글[^S1.2]",
            ),
            *(
                "| 가 | 나 |",
                "|---|---|",
                "| 다[^S1.2] | 라 |",
                "  - 속 항목",
                "1. 순서[^직접: 전화]",
                "> 인용[^S2.2]",
                "### 소제목",
                "",
            ),
        ]
    ),
    max_size=12,
).map("\n".join)


@settings(max_examples=20, deadline=None)
@given(text=LINES, kind=st.sampled_from(["story", "note", "lede", "takeaways", "event", "links"]))
def test_no_list_table_or_run_of_citations_loses_a_word_in_any_output(text: str, kind: SectionKind) -> None:
    one = section("n1", kind, f"### 제목\n\n머리말이에요.\n\n{text}\n\n끝말이에요.\n")
    made = built(issue(one))
    shown = "머리말이에요" + letters(re.sub(r"\[\^[^\]]*\]", "", text)) + "끝말이에요"
    marks = re.compile(r"\[편집자\s확인\]|편집자 확인")
    for page in (made.html, made.web):
        root = lxml_html.document_fromstring(page)
        for extra in [
            one for one in root.iter("details", "caption", "td") if one.tag != "td" or one.get("class") == "cap"
        ]:
            _word_out(extra, "출처")
        assert _says(letters(marks.sub("", "".join(str(piece) for piece in root.itertext()))), shown, kind)
    assert _says(letters(marks.sub("", made.text.replace("(출처 ", "("))), shown, kind)
    assert shown in letters(made.markdown)


def _says(output: str, shown: str, kind: SectionKind) -> bool:
    """Whether an output says all of it, in order; an event's facts are gathered in its card."""
    return not Counter(shown) - Counter(output) if kind == "event" else shown in output


def _word_out(element: object, word: str) -> None:
    """Take evidence out whole, and from a caption the word that the program puts before its numbers; HTML has captions first."""
    assert isinstance(element, HtmlElement)
    if element.tag == "details":
        element.drop_tree()
    elif (element.text or "").strip() == word:
        element.text = ""
    table = element.getparent()
    if element.tag == "caption" and table is not None:
        table.append(element)


@settings(max_examples=12, deadline=None)
@given(
    text=st.one_of(TEXTS, LINES, st.text(max_size=80)),
    title=st.one_of(TEXTS, st.text(max_size=40)),
    kind=st.sampled_from(["story", "takeaways", "event", "sponsor", "lede", "closing"]),
)
@example(text="", title="- 가나다", kind="takeaways")
@example(text="", title="[제목 [단독]](https://a.example/b)가나다[제목 [단독]](https://a.example/b)", kind="story")
def test_whatever_is_typed_mail_and_page_are_valid_html(text: str, title: str, kind: SectionKind) -> None:
    made = built(issue(section("s1", kind, f"### {title}\n\n{text}\n")))
    for page in (made.html, made.web):
        html5lib.HTMLParser(strict=True).parse(page)


PARTS = tuple(
    section(
        f"s{number}",
        "story",
        f"### {name} 소식이에요\n\n"
        + "\n\n".join(
            f"{name}의 {place}번째 문단에는 {place * 7}건이 있어요.[^S{number}.{place}]" for place in (2, 3, 4)
        )
        + "\n",
    )
    for number, name in enumerate(("루멘", "오르카", "다온"), start=1)
)


@settings(max_examples=30, deadline=None)
@given(moves=st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6), citations=st.booleans())
def test_however_paragraphs_are_moved_none_is_lost_and_each_keeps_its_citation(
    moves: list[tuple[int, int]], citations: bool
) -> None:
    made = built(issue(*PARTS), citations=citations).markdown
    paragraphs = made.strip("\n").split("\n\n")
    for take, put in moves:
        paragraphs.insert(put % len(paragraphs), paragraphs.pop(take % len(paragraphs)))

    back = carry_back(made, "\n\n".join(paragraphs) + "\n", PARTS)

    bodies = {one.id: one.body for one in (*PARTS, *back.sections)}
    whole = "\n\n".join(bodies.values())
    for part in PARTS:
        for paragraph in part.body.strip("\n").split("\n\n"):
            name = re.sub(r"\[\^[^\]]*\]|#+ ", "", paragraph)
            assert whole.count(paragraph) == 1 or name in back.leftovers, (name, back)
    if back.order:
        assert sorted(back.order) == sorted(bodies)
