"""The four outputs of an issue: what each must show, and that they say the same."""

import re
from collections.abc import Callable
from dataclasses import replace

import html5lib
import pytest
from lxml import html as lxml_html
from lxml.html import HtmlElement

from pipeline.publish.edition import lay_out
from pipeline.publish.paste import as_typed
from pipeline.records import Built
from tests.unit.publish.sample_issue import SECTIONS, article, built, deep_dive, issue, newsletter, section
from tests.unit.publish.whole_issue import outputs

DIGEST = built()
_INVISIBLE = re.compile("[\u200c\u034f\u2009\u00a0\\s]+")


def parsed(text: str) -> HtmlElement:
    """Return a document's root."""
    root = lxml_html.document_fromstring(text)
    assert isinstance(root, HtmlElement)
    return root


def elements(page: HtmlElement, path: str) -> list[HtmlElement]:
    """Return the elements of a page at an XPath."""
    found = page.xpath(path)
    return [one for one in found if isinstance(one, HtmlElement)] if isinstance(found, list) else []


def words_of(text: str) -> str:
    """Return what is read, blanks and citation numbers left out."""
    return re.sub(r"\[\d+\]|편집자 확인|\[\]", "", _INVISIBLE.sub("", text))


def test_markdown_has_the_shape_of_an_issue() -> None:
    lines = [line for line in DIGEST.markdown.split("\n") if line]
    assert lines[0] == "# 📉 루멘 2, 입력 값을 84% 내렸어요"
    assert lines[1] == newsletter().greeting
    assert [line for line in lines if line.startswith("### ")] == [
        "### 루멘, 값을 84% 내렸어요",
        "### 오르카AI는 이틀 만에 맞받았어요",
        "### 다온병원, 대기를 25초로 줄였어요",
    ]
    after = lines[lines.index("**구독자님들이 주목해야 할 포인트:**") :]
    assert after[4] == newsletter().closing
    assert after[5] == "**참고 자료:**"
    assert after[6] == "- [Signal Post: Lumen cuts the price of Lumen 2 (영어)](https://s1.example/news/s1)"
    assert after[7] == r"- [새벽테크: \[단독\] 오르카AI, 이틀 만에 값 내려 (유료)](https://s2.example/news/s2)"
    assert after[9] == "- 편집자: 11월 24일 루멘 담당자 메일 (편집자가 더한 자료)"
    assert "[^" not in DIGEST.markdown


def test_citations_stand_in_markdown_only_where_they_are_asked_for() -> None:
    assert "싸요.[^S1.2 S1.3 = (1.75-0.28)/1.75]" in built(citations=True).markdown


def test_references_are_what_is_cited_once_and_in_order() -> None:
    swapped = issue(SECTIONS[0], SECTIONS[2], SECTIONS[1], SECTIONS[3], SECTIONS[4])
    references = lay_out(swapped, newsletter(), ()).references
    assert [(one.number, one.article) for one in references] == [(1, "S1"), (2, "S2"), (3, "S3"), (4, "S4")]
    uncited = lay_out(issue(section("s1", "story", "### 제목\n\n글이에요.\n")), newsletter(), ())
    assert uncited.references == ()


def test_the_outline_orders_the_sections_and_an_unlisted_one_stays_in_its_place() -> None:
    note = section("n1", "note", "### 덧붙임\n\n제가 써 봤어요.\n")
    mixed = issue(SECTIONS[0], SECTIONS[2], note, SECTIONS[1])
    rows = {row.id: row for row in mixed.outline.sections}
    outline = replace(mixed.outline, sections=tuple(rows[name] for name in ("lede", "s1", "s2")))
    parts = lay_out(replace(mixed, outline=outline), newsletter(), ()).parts
    assert [part.id for part in parts] == ["lede", "s1", "s2", "n1", "closing"]


@pytest.mark.parametrize("text", [DIGEST.html, DIGEST.web, DIGEST.text])
def test_number_date_and_minutes_are_shown(text: str) -> None:
    assert "42호" in text
    assert "11월 25일 수요일" in text
    assert "읽는 데 1분" in text


@pytest.mark.parametrize(("flag", "banner"), [("sample", "지어낸 것이에요"), ("extractive", "옮겨 놓은 초안이에요")])
def test_a_sample_and_a_draft_of_copied_sentences_say_so_in_all_outputs(flag: str, banner: str) -> None:
    made = built(replace(issue(), **{flag: True}))  # type: ignore[arg-type]  # the names of two flags
    assert all(banner in text for text in (made.markdown, made.html, made.web, made.text))
    assert not any(banner in text for text in (DIGEST.markdown, DIGEST.html, DIGEST.web, DIGEST.text))


def test_all_four_outputs_say_the_same_sentences() -> None:
    mail = words_of(parsed(DIGEST.html).text_content())
    page = parsed(DIGEST.web)
    for evidence in elements(page, "//details"):
        evidence.drop_tree()
    web, text = words_of(page.text_content()), words_of(DIGEST.text)
    markdown = words_of(as_typed(DIGEST.markdown).replace("**", ""))
    for part in lay_out(issue(), newsletter(), ()).parts:
        for line in part.body.split("\n"):
            plain = re.sub(r"\[\^[^\]]*\]|\*\*|한 줄 정리", "", line)
            bare = re.sub(r"^\s*(?:-|\d\.)\s+|^\(|\)$", "", plain)
            for sentence in filter(None, (words_of(piece) for piece in re.split(r":|(?<=[.!?]) ", bare))):
                assert sentence in mail, sentence
                assert sentence in web, sentence
                assert sentence in text, sentence
                assert sentence in markdown, sentence


@pytest.mark.parametrize(
    "make", [built, lambda: built(deep_dive()), outputs], ids=["digest", "deep dive", "everything"]
)
def test_mail_and_page_are_valid_html_and_ask_nothing_of_any_server(make: Callable[[], Built]) -> None:
    made = make()
    for text in (made.html, made.web):
        html5lib.HTMLParser(strict=True).parse(text)
        assert not re.search(r"<(?:script|iframe|link[^>]*stylesheet)|@import|url\(|\ssrcset=", text)
        sources = [str(one.get("src")) for one in elements(parsed(text), "//*[@src]")]
        assert all(source.startswith(("cid:", "data:image/")) for source in sources)
        ids = [one.get("id") for one in elements(parsed(text), "//*[@id]")]
        assert len(ids) == len(set(ids))


def test_the_page_tells_a_messenger_what_it_is() -> None:
    found = {
        str(one.get("property")): str(one.get("content")) for one in elements(parsed(DIGEST.web), "//meta[@property]")
    }
    assert found == {
        "og:type": "article",
        "og:site_name": "수요일의 AI",
        "og:title": "📉 루멘 2, 입력 값을 84% 내렸어요",
        "og:description": "오르카AI도 이틀 만에 값을 내렸어요. 12월 1일 전에 볼 것을 모았어요.",
        "og:locale": "ko_KR",
        "og:url": "https://wednesday.example/issues/2026-11-25/",
        "article:published_time": "2026-11-25",
    }


def test_a_number_opens_its_sentence_on_the_page() -> None:
    page = parsed(DIGEST.web)
    for link in elements(page, "//a[@class='c']"):
        assert page.get_element_by_id(str(link.get("href"))[1:]) is not None, link.get("href")
    shown = elements(page, "//*[@id='e-lede-1-2']")[0].text_content()
    assert "The previous model cost $1.75 for input." in shown
    assert "11월 20일 09:10" in shown
    assert "계산 (1.75 − 0.28) ÷ 1.75 = 0.84 → 84%" in shown


def test_facts_become_a_table_and_a_list_of_sentences_stays_a_list() -> None:
    page = parsed(DIGEST.web)
    table = elements(page, "//table[@class='facts']")[1]
    assert [cell.text_content() for cell in elements(table, ".//td")] == ["18,240건", "4분 10초 → 25초"]
    assert elements(table, "./caption")[0].text_content().startswith("시범 넉 달 결과")
    sentences = section("s1", "story", "### 제목\n\n- **하나**: 이렇게 해요.\n- **둘**: 저렇게 해요.\n")
    assert 'class="facts"' not in built(issue(sentences)).web
    phrases = section(
        "s1",
        "story",
        "### 제목\n\n- **범위**: 코드를 거의 다 훑을 만큼 넓게 돌리기\n- **관리**: 공식 저장소와 시험에 넣어 꾸준히 돌리기\n",
    )
    assert 'class="facts"' not in built(issue(phrases)).web
    names = section("s1", "story", "### 제목\n\n- **만든 곳**: 루멘\n- **값**: 한 달 24달러\n")
    assert 'class="facts"' in built(issue(names)).web


def test_a_citation_of_the_editor_reads_as_one() -> None:
    assert "검토한다고 했어요. [편집자 확인]" in DIGEST.text
    assert "편집자 확인: 11월 24일 담당자 메일" in DIGEST.web


def test_comments_appear_nowhere() -> None:
    made = built(issue(section("s1", "story", "### 제목\n\n<!-- 할 일: 확인 -->\n글이에요.\n")))
    assert not any("할 일" in text for text in (made.markdown, made.html, made.web, made.text))


def test_an_unknown_article_and_a_broken_citation_are_reported_and_left_out() -> None:
    made = built(issue(section("s1", "story", "### 제목\n\n글이에요.[^S9.1] 또요.[^S1]\n")))
    assert any("S9" in warning for warning in made.warnings)
    assert any("[^S1]" in warning for warning in made.warnings)
    assert "글이에요. 또요." in made.markdown


def test_markup_of_an_outlet_or_a_title_is_text() -> None:
    hostile = article("S1", 'A"><script>x</script>', "<b>제목</b>", 'Say "<script>".')
    made = built(replace(issue(), articles={"S1": hostile}))
    for text in (made.html, made.web):
        assert not elements(parsed(text), "//script")
        assert not elements(parsed(text), "//body//b[text()='제목']")


def test_the_same_issue_gives_the_same_bytes() -> None:
    assert built() == DIGEST
