"""What stands beside the text: a Korean article beside an English one, the earlier issue, and what the checks really found."""

import re
from dataclasses import replace

import pytest
from lxml import html as lxml_html

from pipeline.publish.assemble import build
from pipeline.records import Article, Built, Earlier, Finding, Issue, Novelty, Story
from tests.unit.publish.sample_issue import ARTICLES, SECTIONS, article, built, issue, newsletter, section, templates


def with_story(*articles: Article, novelty: Novelty = "new", earlier: Earlier | None = None) -> Issue:
    """Return the digest whose first section tells a story of these articles and of S1."""
    story = Story(
        "st-1", "값", ("e-S1", *(one.entry for one in articles)), ("Signal Post",), novelty=novelty, earlier=earlier
    )
    sections = [replace(one, story="st-1") if one.id == "s1" else one for one in SECTIONS]
    return issue(*sections, articles={**ARTICLES, **{one.id: one for one in articles}}, stories={"st-1": story})


KOREAN = article("S9", "한빛경제", "루멘, 값 내려", "루멘이 값을 내렸다.")


def read(text: str) -> str:
    """Return what is read of a document."""
    root = lxml_html.document_fromstring(text)
    return " ".join("".join(str(piece) for piece in root.itertext()).split())


def test_a_korean_article_of_the_story_stands_beside_the_english_one_without_a_number() -> None:
    made = built(with_story(KOREAN))
    for text in (made.html, made.web):
        assert "(영어) · 한국어 기사 한빛경제" in read(text)
        assert f'href="{KOREAN.url}"' in text
        assert "[5]" not in text
    assert "    한국어 기사: 한빛경제 https://s9.example/news/s9" in made.text
    assert (
        "(영어)](https://s1.example/news/s1)\n  - 한국어 기사: [한빛경제](https://s9.example/news/s9)\n"
        in made.markdown
    )


def test_one_that_is_cited_itself_is_named_by_its_own_number() -> None:
    made = built(with_story(KOREAN, ARTICLES["S3"]))
    for text in (made.html, made.web):
        assert "(영어) · 한국어 기사 [3]" in read(text)
        assert KOREAN.url not in text
    assert "    한국어 기사: [3]" in made.text


@pytest.mark.parametrize(
    "other",
    [
        replace(KOREAN, language="en"),
        replace(KOREAN, origin="editor"),
        replace(KOREAN, url="메모.txt"),
        replace(KOREAN, entry="e-other"),
    ],
)
def test_nothing_stands_beside_where_no_korean_article_of_the_story_was_read(other: Article) -> None:
    whole = with_story(KOREAN)
    made = built(replace(whole, articles={**ARTICLES, other.id: other}))
    assert not any("한국어 기사" in text for text in (made.html, made.web, made.text, made.markdown))


def test_a_paid_korean_article_says_so_and_a_free_one_comes_first() -> None:
    paid = replace(KOREAN, flags=("paywalled",))
    assert "한국어 기사 한빛경제 (유료)" in read(built(with_story(paid)).html)
    free = article("S8", "새봄일보", "루멘 값", "루멘이 값을 내렸다.")
    assert "한국어 기사 새봄일보" in read(built(with_story(paid, free)).html)


def test_references_carry_their_marks_in_every_output() -> None:
    first_hand = replace(ARTICLES["S1"], flags=("first-hand", "paywalled"))
    made = built(replace(issue(), articles={**ARTICLES, "S1": first_hand}))
    for text in (read(made.html), read(made.web), made.text, made.markdown):
        assert "(영어) (유료) (회사 발표)" in text


@pytest.mark.parametrize(
    ("url", "mark"),
    [
        ("https://arxiv.org/abs/2611.01234", "논문"),
        ("https://www.korea.kr/briefing/1", "정부 발표"),
        ("https://www.nist.gov/news/1", "정부 발표"),
        ("https://bair.berkeley.edu/blog/1", "대학 발표"),
        ("https://lab.example/news/1", "회사 발표"),
    ],
)
def test_a_first_hand_reference_says_who_speaks(url: str, mark: str) -> None:
    spoken = replace(ARTICLES["S1"], flags=("first-hand",), url=url)
    assert f"(영어) ({mark})" in built(replace(issue(), articles={**ARTICLES, "S1": spoken})).markdown


EARLIER = Earlier("2026-11-18", "루멘이 값을 [내린다는] 소문이 있어요")


@pytest.mark.parametrize(
    ("told", "site", "address"),
    [
        (EARLIER, {"url": "https://wednesday.example/issues"}, "https://wednesday.example/issues/2026-11-18/"),
        (
            replace(EARLIER, url="https://old.example/41"),
            {"url": "https://wednesday.example"},
            "https://old.example/41",
        ),
        (EARLIER, {}, ""),
    ],
)
def test_a_follow_up_leads_to_the_issue_that_told_it_first(told: Earlier, site: dict[str, str], address: str) -> None:
    made = built(with_story(novelty="follow-up", earlier=told), site=site)
    label = "11월 18일 호 ‘루멘이 값을 [내린다는] 소문이 있어요’"
    for text in (made.html, made.web):
        assert f"지난 이야기: {label}" in read(text)
        assert (f'href="{address}"' in text) is bool(address)
    assert f"지난 이야기: {label}" in made.text
    line = label.replace("[", r"\[").replace("]", r"\]")
    assert f"지난 이야기: [{line}]({address})" in made.markdown if address else f"지난 이야기: {label}" in made.markdown


def test_what_is_new_leads_nowhere() -> None:
    made = built(with_story(novelty="repeat", earlier=EARLIER))
    assert "지난 이야기" not in made.html + made.web + made.text + made.markdown


def said(*findings: Finding, one: Issue | None = None, **settings: object) -> Built:
    """Return an issue built with findings."""
    return build(one or issue(), newsletter(**settings), findings, templates())


def finding(kind: str, **changed: object) -> Finding:
    """Return a finding."""
    return replace(Finding("f1", "s1", (0, 1), "", kind, "block", ""), **changed)  # type: ignore[arg-type]  # the caller names fields


def test_the_footer_says_how_many_figures_were_compared() -> None:
    one = section(
        "s1", "story", "### 3가지\n\n$0.28이에요.[^S1.2] 84% 싸요.[^S1.2 S1.3] 9개는 몰라요. 7개예요.[^직접: 전화]\n"
    )
    made = said(one=issue(one))
    for text in (read(made.html), read(made.web), made.text):
        assert "숫자 2개와 이름을 인용한 기사와 맞춰 봤어요." in text


@pytest.mark.parametrize(
    ("findings", "settings", "sentence"),
    [
        ([finding("number-contradicted")], {}, "아직 사실을 확인할 곳이 1곳 남아 있어요."),
        ([finding("hedge", severity="warn")], {}, "AI가 초안을 쓴 글이에요."),
        ([finding("number-contradicted", status="dismissed")], {}, "1곳은 편집자가 살펴보고 그대로 뒀어요."),
        ([finding("register", severity="warn")], {}, "맞춰 봤어요."),
        ([finding("quote", severity="note")], {}, "맞춰 봤어요."),
        ([finding("hedge", severity="warn"), finding("name")], {}, "아직 사실을 확인할 곳이 1곳"),
        ([], {"checks": {"off": ["name"]}}, "개를 인용한 기사와 맞춰 봤어요."),
    ],
)
def test_what_is_open_or_was_let_stand_changes_the_footer(
    findings: list[Finding], settings: dict[str, object], sentence: str
) -> None:
    made = said(*findings, one=None, **settings)
    assert all(sentence in text for text in (read(made.html), read(made.web), made.text))
    assert ("맞춰 봤어요" in made.text) is not any(
        one.status == "open" and one.kind in ("number-contradicted", "hedge") for one in findings
    )
    assert ("확인할 곳이" in made.text) is any(one.status == "open" and one.severity == "block" for one in findings)


@pytest.mark.parametrize(
    "made",
    [
        said(checks={"off": ["number-unsupported"]}),
        said(one=issue(section("s1", "story", "### 제목\n\n글이에요.[^S1.2]\n"))),
        said(one=replace(issue(), extractive=True)),
    ],
)
def test_nothing_is_said_to_be_compared_that_was_not(made: Built) -> None:
    assert "맞춰 봤" not in made.html + made.web + made.text


def test_a_mistake_can_be_told_from_the_mail() -> None:
    made = built()
    address = re.search(r'href="mailto:([^"?]+)\?subject=([^"]+)"', made.html)
    assert address is not None
    assert address[1] == "editor@wednesday.example"
    assert "틀린 곳 알려 주기: editor@wednesday.example" in made.text
    assert "이 메일에 답장해도" in made.html
    mail = {
        "from": "편집실 <no-reply@wednesday.example>",
        "reply_to": "편집자 <me@wednesday.example>",
        "address": "서울",
    }
    assert 'href="mailto:me@wednesday.example?' in built(mail=mail).html
