"""What the fuzzer tries: every place where a text of the web, of the model or of a person's file is read."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from pipeline.check import lint
from pipeline.collect.parse import parse
from pipeline.config.load import load_text
from pipeline.draft import replies
from pipeline.draft.merge import deleted_sentences, fixed_sentences, merge, own_sentences
from pipeline.errors import ConfigError, ExtractError, ParseError
from pipeline.publish import strict
from pipeline.publish.audience import read_audience
from pipeline.publish.carry_back import carry_back
from pipeline.publish.markdown import to_html
from pipeline.publish.paste import to_paste
from pipeline.read import from_text, parse_article, print_article
from pipeline.read.extract import extract
from pipeline.records import Source
from pipeline.text import arithmetic, citations, days, facts, josa, quantities, sections, sentences
from pipeline.text.events import event, unread
from pipeline.workspace import outline_file
from tests.property.fuzzer import ODD, Target
from tests.unit.publish import sample_issue

DATA = Path(__file__).parents[1] / "data"
ROOT = DATA.parents[1]
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
SOURCE = Source("소식", "https://a.example/feed")
PART = "\n%%%\n"
NEWSLETTER = sample_issue.newsletter()


def _files(folder: Path, *patterns: str, longest: int = 6_000) -> tuple[str, ...]:
    """Return the texts of the smaller files; a byte that is no UTF-8 becomes one character."""
    found = [path for pattern in patterns for path in sorted(folder.glob(pattern)) if path.stat().st_size <= longest]
    return tuple(path.read_bytes().decode("utf-8", "surrogateescape") for path in found)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape" if all(ord(one) < 0xD800 or ord(one) > 0xDFFF or 0xDC80 <= ord(one) <= 0xDCFF for one in text) else "surrogatepass")  # fmt: skip


def _filed(text: str) -> str:
    """Return a text as a file holds it: no half of a character."""
    return text.encode("utf-8", "replace").decode()


def _parts(text: str, count: int) -> Sequence[str]:
    found = text.split(PART)
    return [*found, *[""] * count][:count]


# --- what comes from the web


def feed(text: str) -> None:
    """Read a feed, JSON feed, sitemap or page as a source's answer."""
    for content_type in ("application/rss+xml", "text/html; charset=euc-kr"):
        parse(_bytes(text), content_type, SOURCE.url, SOURCE, NOW)


def page(text: str) -> None:
    """Take the article out of a page and read it back from its file."""
    found = extract(_bytes(text), "text/html", "https://a.example/b")
    article = from_text("\n\n".join(found.paragraphs), identifier="S1", now=NOW, title=found.title, author=found.author)
    assert parse_article(print_article(article)) == article


def article_file(text: str) -> None:
    """Read a file of `articles/`."""
    parse_article(text)


# --- what comes from the model or a person


def merged(text: str) -> None:
    """Merge a draft, what a person made of it, and a rewrite; the laws that hold for any three texts."""
    base, mine, theirs, held = _parts(text, 4)
    locked: tuple[str, ...] = tuple(line for line in held.split("\n") if line)
    made = merge(base, mine, theirs, locked)
    fixed_sentences(base, mine, locked)
    own_sentences(base, mine)
    deleted_sentences(base, mine)
    assert merge(base, base, theirs).body in (theirs, base)
    assert merge(base, mine, mine).body == mine
    assert merge(base, mine, theirs, locked) == made


def section_file(text: str) -> None:
    """Read a section as a person left it, place its sentences, and print it again."""
    lent = sample_issue.SECTIONS[1]
    one = sections.read(_filed(text), lent)
    assert all(
        0 <= start <= end <= len(one.body) for start, end in (placed.span for placed in sections.placed(one.body))
    )
    sections.words(one.body)
    sections.heading(one.body)
    assert sections.read(sections.write(one), lent).body == one.body
    facts.facts(one.body)
    event(one.body, NOW.date())
    unread(one.body, NOW.date())


def markdown(text: str) -> None:
    """Build an issue around a text: mail, page, plain text and Markdown, and carry the Markdown back to itself."""
    text = _filed(text)
    to_html(text)
    strict.taken_out(text)
    to_paste(text)
    one = sample_issue.section("s1", "story", f"### 제목\n\n{text}\n")
    made = sample_issue.built(sample_issue.issue(one))
    assert carry_back(made.markdown, made.markdown, [one]).sections == ()


def edited_markdown(text: str) -> None:
    """Carry any text back from `issue.md`."""
    carry_back(BUILT.markdown, _filed(text), sample_issue.SECTIONS)


def figures(text: str) -> None:
    """Read the quantities, days, sentences and citations of a text."""
    for language in ("ko", "en"):
        for found in (quantities.find, quantities.sums, quantities.shares, quantities.readings):
            found(text, language)
    sentences.sentences(text)
    citations.find(text)
    citations.strip(text)
    days.told(text, NOW.date())
    days.moment(text, NOW.date())
    for word in text.split()[:5]:
        josa.attach(word, "은/는")
    try:
        arithmetic.compute(text)
    except arithmetic.StepError:
        return


def checked(text: str) -> None:
    """Check a draft against a source."""
    draft, source = _parts(text, 2)
    lint(draft, [("a.txt", source)], NEWSLETTER)


def settings(text: str) -> None:
    """Read `sources.yaml`."""
    load_text(text)


def outline(text: str) -> None:
    """Read `outline.yaml` as a person left it, and write it again."""
    plan = outline_file.read(Path("outline.yaml"), text)
    assert outline_file.read(Path("outline.yaml"), outline_file.write(plan)) == plan


def audience(text: str) -> None:
    """Read the audience's CSV."""
    read_audience(text)


def reply(text: str) -> None:
    """Read an answer of the model."""
    for kind in (replies.OutlineReply, replies.SectionReply, replies.ClosingReply):
        replies.read(kind, text)


# --- where they start from

BUILT = sample_issue.built()
BODIES = tuple(one.body for one in sample_issue.SECTIONS)
FRONT = "---\nid: s1\nkind: story\nstory: st-1\narticles: [S1, S4]\nlocked: false\n---\n"
ARTICLE = print_article(sample_issue.ARTICLES["S1"])
PLAN = outline_file.write(sample_issue.issue().outline)
SETTINGS = (
    (
        'newsletter: {name: 주간, weekday: wednesday, time: "07:00", timezone: Asia/Seoul, sections: {min: 3, max: 5, words: [60, 120]}}\n'
        'sources:\n  - {name: A, url: "https://a.example/feed", weight: 1.0, topics: [ai]}\n'
    ),
    (
        "newsletter:\n  name: 주간\n  mail: {from: a@b.example, smtp: {host: c.example, port: 587}}\n  model: {drafter: auto, budget_usd: 0.5}\n"
        "  glossary: {inference: 추론}\n  checks: {off: [josa]}\nsources: []\n"
    ),
)
FEED_WORDS = (
    "<item>", "</item>", "<entry>", "</entry>", "<title>", "</title>", "<link>", "</link>", '<link href="', "<pubDate>", "<guid>", "<![CDATA[",
    "]]>", "<content:encoded>", "xmlns:a='x'", '<?xml version="1.0" encoding="euc-kr"?>', "<!DOCTYPE x [", "<!ENTITY a 'b'>", "&a;", "&#38;", "&#xD800;",
    '<rss version="2.0"><channel>', "</channel></rss>", '<feed xmlns="http://www.w3.org/2005/Atom">', '{"version": "https://jsonfeed.org/version/1.1", "items": [',
    '"date_published": "9999-99-99"', "http://[", "http://a:b/", "javascript:1", "xml:base='http://['", "Tue, 31 Feb 2026 25:61:00 +9999", "<urlset>", "<url><loc>",
    *ODD,
)  # fmt: skip
PAGE_WORDS = (
    "<p>", "</p>", "<article>", "</article>", "<div>", "<table>", "<tr>", "<td>", "<meta charset='", "<meta property='article:published_time' content='",
    '<script type="application/ld+json">', "</script>", '{"@type": "NewsArticle", "datePublished": "', '"isAccessibleForFree": false}', "<link rel=canonical href='http://[",
    "style='display:none'", "<svg>", "<math>", "<template>", "<noscript>", "<br>", "<li>", "<h1>", "<time datetime='99", "가나다라마바사. ", *ODD,
)  # fmt: skip
TEXT_WORDS = (
    "- ", "1. ", "> ", "### ", "**", "*", "`", "```\n", "|", "|---|---|\n", "| 가 | 나 |\n", "![글](a.png)", "[글](https://a.example/b)", "<b>", "</b>", "<sup>", "<!--",
    "[^S1.2]", "[^S1.2 S1.3 = (1.75-0.28)/1.75]", "[^직접: 메일]", "[^", "= 1/0]", "- **일시**: 2026-12-03 14:00", "- **광고주**: 회사", "**한 줄 정리** ", "예요. ", "84%",
    "$0.28", "“네”", "‘", "    ", "\\", "&copy;", "https://", *ODD,
)  # fmt: skip
FIGURE_WORDS = (
    "조", "억", "만", "천", "백", "십", "일", "이", "삼", "1,234", "3.5", "1/3", "%", "％", "$", "₩", "달러", "원", "배", "개월", "분의 ", "약 ", "이상", "절반", "두 ",
    "billion", "million", "one", "twenty-", "third", "half ", "a dozen ", "percent", "x", "GPT-5.2", "11월 31일", "2026년", "Nov. 31", "오전 25시", "Q5", "1조 2,000억 ", "~", "-",
    "(", ")", "*", "/", "+", "KRW/USD 2026-11-24", "[^S1.2 = 1/0]", "9" * 400, "1e5", "²", "Ⅳ", "½", "①", *ODD,
)  # fmt: skip
YAML_WORDS = (
    "newsletter:", "sources:", "  - {", "name: ", "url: ", "weekday: ", 'time: "25:99"', "timezone: Nowhere/Else", "null", "[]", "{}", "&a ", "*a", "<<: *a", "!!python/object:os.system ",
    "!!float ", "!!timestamp ", "2026-99-99", "2026-11-24 99:00", ".inf", ".nan", "0x", "0o9", "1_000", "|", ">", "? ", ": ", "- ", "#", "%YAML 9.9", "---", "...", "https://[", "\t",
    "first_number: ", "words: [", "ranking: {", "checks: {budgets: ", "mail: {", "smtp: {port: ", "locked: ", "articles: ", "sections:", "id: ", "kind: story", *ODD,
)  # fmt: skip
REPLY = '{"shape": "digest", "title": "제목", "sections": [{"story": "st-1", "heading": "머리", "angle": "각도"}]}'
REPLY_WORDS = ('{"', '":', "null", "[", "]", "{", "}", "true", "NaN", "1e999", '"sentences"', '"place": "same"', '"figures"', "```json\n", "```", "<think>", "</think>", *ODD)  # fmt: skip

TARGETS = (
    Target(
        "feeds",
        feed,
        (*_files(DATA / "feeds", "*.xml", "*.json"), "<urlset><url><loc>https://a.example/1</loc></url></urlset>"),
        FEED_WORDS,
        (ParseError,),
    ),
    Target("pages", page, ("<p>가.</p>", *_files(DATA / "pages", "*.html", longest=12_000)), PAGE_WORDS),
    Target("articles", article_file, (ARTICLE,), (*YAML_WORDS, "\nS1.1 ", "S1.99 "), (ExtractError,)),
    Target(
        "merge",
        merged,
        tuple(PART.join((one, one.replace("요금", "값"), other, one[10:40])) for one in BODIES for other in BODIES[:2]),
        (*TEXT_WORDS, PART),
    ),
    Target("sections", section_file, tuple(FRONT + body for body in BODIES), (*TEXT_WORDS, *YAML_WORDS)),
    Target("markdown", markdown, BODIES, TEXT_WORDS),
    Target("edits", edited_markdown, (BUILT.markdown,), TEXT_WORDS),
    Target("quantities", figures, (*BODIES, *(" ".join(one.sentences) for one in sample_issue.ARTICLES.values())), FIGURE_WORDS),
    Target("checks", checked, tuple(body + PART + " ".join(sample_issue.ARTICLES["S1"].sentences) for body in BODIES), (*TEXT_WORDS, *FIGURE_WORDS)),
    Target("settings", settings, (*SETTINGS, (ROOT / "sources.yaml").read_text("utf-8")), YAML_WORDS, (ConfigError,)),
    Target("outline", outline, (PLAN,), YAML_WORDS, (ConfigError,)),
    Target("audience", audience, ("email,name,동의\na@b.example,가,예\n", "이름;주소\n가;a@b.example\n"), ("@", ",", ";", "\t", '"', "email", "수신거부", *ODD)),
    Target("replies", reply, (REPLY,), REPLY_WORDS),
)  # fmt: skip
