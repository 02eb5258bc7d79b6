"""A source for a sentence: found among the stored sentences or brought by the editor, then cited in the text."""

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.errors import UsageError
from pipeline.records import Fetched, Transport, Validators
from pipeline.run import evidence
from pipeline.run.context import Context
from pipeline.run.editing import load_articles
from pipeline.run.upkeep import Find
from pipeline.text import citations
from tests.unit.desk.small_issue import DAY, PRICE, make

PAGE = """<html><head><title>Mir 3 counts</title></head><body><article><h1>Mir 3 counts</h1>
<p>Hanbit Lab said on Tuesday that Mir 3 was downloaded more than one million times in two days, a record for the lab.</p>
<p>The lab published the figure together with a list of the mirrors that it had counted for the first two days.</p></article></body></html>"""


class Pages(Transport):
    """A transport that has one page."""

    def get(
        self,
        url: str,
        *,
        validators: Validators | None = None,
        accept: str = "*/*",
        robots: bool = False,
        seconds: float | None = None,
    ) -> Fetched:
        """Give the page, or say that there is none."""
        if url != "https://hanbit.example/counts":
            return Fetched(url, url, 404, reason="http", detail="404")
        return Fetched(url, url, 200, PAGE.encode(), "text/html; charset=utf-8")


@pytest.fixture
def context(tmp_path: Path) -> Context:
    return replace(make(tmp_path), transport=Pages())


def test_a_korean_sentence_finds_the_english_one_that_backs_it(context: Context) -> None:
    hits = evidence.search(context.issue(DAY), "s1", "공개 이틀 만에 내려받은 횟수가 310,000번이에요.")
    assert hits[0].id == "S1.5"
    assert evidence.search(context.issue(DAY), "s1", "weights")[0].id == "S1.4"
    assert evidence.search(context.issue(DAY), "s1", "전혀없는말") == []


def test_a_link_is_read_and_becomes_an_article_of_the_section(context: Context) -> None:
    issue = context.issue(DAY)
    read = evidence.read_first(context, Find("https://hanbit.example/counts"))
    article = evidence.bring(context, issue, "s1", read)
    kept = load_articles(issue)[article.id]
    assert (kept.id, kept.origin, kept.outlet) == ("S3", "editor", "hanbit.example")
    assert any("more than one million times" in text for text in kept.sentences)
    section, outline = issue.section("s1"), issue.outline()
    assert section is not None
    assert outline is not None
    assert section[0].articles == ("S1", "S2", "S3")
    assert next(row.articles for row in outline.sections if row.id == "s1") == ("S1", "S2", "S3")
    assert section[0].body == PRICE


def test_a_pasted_text_is_an_article_with_where_it_comes_from(context: Context) -> None:
    find = Find(
        "https://forum.example/7", "내려받은 횟수는 100만 번이에요.\n그 뒤로도 늘었어요.", "횟수", "한빛 포럼", "김견본"
    )
    article = evidence.bring(context, context.issue(DAY), "s2", evidence.read_first(context, find))
    assert (article.outlet, article.author, article.url) == ("한빛 포럼", "김견본", "https://forum.example/7")
    assert article.sentences[-1] == "그 뒤로도 늘었어요."


@pytest.mark.parametrize("url", ["https://hanbit.example/gone", "file:///etc/passwd", "javascript:alert(1)", ""])
def test_what_cannot_be_read_is_said_and_leaves_nothing(context: Context, url: str) -> None:
    with pytest.raises(UsageError):
        evidence.read_first(context, Find(url))
    assert sorted(load_articles(context.issue(DAY))) == ["S1", "S2"]


def test_a_citation_is_put_behind_its_sentence(context: Context) -> None:
    body = "첫 문장이에요. 둘째 문장이에요.[^S1.2] 셋째예요."
    edit = evidence.cite(body, 2, ["S1.5"])
    assert (edit.span, edit.text) == ((8, 8), "[^S1.5]")
    merged = evidence.cite(body, 12, ["S1.5"])
    assert body[slice(*merged.span)] == "[^S1.2]"
    assert merged.text == "[^S1.2 S1.5]"
    step = evidence.cite("싸졌어요.[^S1.2 = 1+1]", 1, ["S1.2", "S2.2"])
    assert step.text == "[^S1.2 S2.2 = 1+1]"


def test_the_editors_own_word_is_a_citation_too(context: Context) -> None:
    edit = evidence.cite("첫 문장이에요.", 2, direct="11월 24일 담당자 [메일]\n확인")
    assert citations.find(edit.text)[0].direct == "11월 24일 담당자 [메일) 확인"
    with pytest.raises(UsageError):
        evidence.cite("### 제목이에요", 5, ["S1.1"])


def test_an_article_is_listed_once_and_only_where_sections_list_theirs(context: Context) -> None:
    issue = context.issue(DAY)
    assert evidence.list_article(issue, "s2", "S2")
    assert not evidence.list_article(issue, "s2", "S2")
    assert not evidence.list_article(issue, "takeaways", "S1")
    with pytest.raises(UsageError):
        evidence.list_article(issue, "s1", "S9")
