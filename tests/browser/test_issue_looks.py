"""The mail and the page as a reader sees them: every width, both schemes, no style sheet at all; every text easy to read."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from pipeline.publish.site import SentIssue, site
from tests.browser.conftest import leave_a_screenshot
from tests.unit.publish.sample_issue import built, issue, newsletter, section, templates
from tests.unit.publish.whole_issue import outputs, whole_deep_dive

pytestmark = pytest.mark.browser
Scheme = Literal["light", "dark"]

CONTRAST = """(least) => {
  const part = (value) => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  const colour = (text) => { const [r, g, b, a = 1] = (text.match(/[\\d.]+/g) ?? [0, 0, 0, 0]).map(Number); return [r, g, b, a]; };
  const over = (top, below) => [0, 1, 2].map((at) => top[at] * top[3] + below[at] * (1 - top[3])).concat(1);
  const back = (node) => { const found = []; for (; node; node = node.parentElement) found.push(colour(getComputedStyle(node).backgroundColor));
    const dark = matchMedia('(prefers-color-scheme: dark)').matches && /dark/.test(getComputedStyle(document.documentElement).colorScheme);
    return found.reduceRight((below, top) => over(top, below), dark ? [18, 18, 18, 1] : [255, 255, 255, 1]); };
  const seen = [], low = [];
  const look = (node, text, style) => {
    const ground = back(node), ink = over(colour(style.color), ground), [one, other] = [light(ink), light(ground)].sort((a, b) => b - a);
    const found = (one + 0.05) / (other + 0.05);
    seen.push(found);
    if (found < least) low.push(`${found.toFixed(2)} ${text.trim().slice(0, 30)}`);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data, node = walker.currentNode.parentElement;
    if (text.trim() && node.checkVisibility({visibilityProperty: true, opacityProperty: true}) && node.getClientRects().length) look(node, text, getComputedStyle(node));
  }
  for (const node of document.body.querySelectorAll('*')) for (const side of ['::before', '::after', '::marker']) {
    const style = getComputedStyle(node, side);
    if (/^".*[^\\s"].*"/.test(style.content) && node.checkVisibility()) look(node, side + style.content, style);
  }
  return {low, count: seen.length};
}"""


@contextmanager
def shown(browser: Browser, html: str, scheme: Scheme) -> Iterator[Page]:
    """Show a document; it may ask nothing of any server."""
    outgoing: list[str] = []
    window = browser.new_context(viewport={"width": 640, "height": 900}, color_scheme=scheme)
    page = window.new_page()
    page.on("request", lambda asked: outgoing.append(asked.url))
    page.set_content(html)
    yield page
    window.close()
    assert [url for url in outgoing if not url.startswith(("cid:", "data:"))] == []


def looked_at(page: Page, name: str) -> None:
    """Keep a picture, and hold the document to its width and its contrast."""
    leave_a_screenshot(page, name, full_page=True)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
    found = page.evaluate(CONTRAST, 4.5)
    assert found["low"] == [], name
    assert found["count"] > 10, name


def without_style(html: str) -> str:
    """Return the mail as a mailbox shows it that drops every style sheet."""
    return re.sub(r"<style.*?</style>", "", html, flags=re.DOTALL)


def archive() -> str:
    """Return the index of the archive."""
    made = [
        SentIssue(
            date(2026, 11, day),
            number,
            outputs().markdown[2:40],
            "미리보기예요.",
            datetime(2026, 11, day, tzinfo=UTC),
            "",
        )
        for number, day in enumerate((4, 11, 18, 25), start=39)
    ]
    return site(made, newsletter(), templates())["index.html"]


DOCUMENTS = {
    "mail": lambda: outputs().html,
    "mail-without-style": lambda: without_style(outputs().html),
    "web": lambda: outputs().web.replace("<details ", "<details open "),
    "deep-mail": lambda: built(whole_deep_dive()).html,
    "archive": archive,
}
"""What is looked at, built by the worker that looks."""


@pytest.mark.parametrize(
    ("name", "scheme", "widths"),
    [
        ("mail", "light", (320, 640, 1280)),
        ("mail", "dark", (320, 640, 1280)),
        ("web", "light", (320, 640, 1280)),
        ("web", "dark", (320, 640, 1280)),
        ("mail-without-style", "light", (320, 640)),
        ("mail-without-style", "dark", (320,)),
        ("deep-mail", "light", (640,)),
        ("archive", "dark", (320, 1280)),
    ],
)
def test_an_issue_reads_well_in_every_width_and_scheme(
    browser: Browser, name: str, scheme: Scheme, widths: tuple[int, ...]
) -> None:
    with shown(browser, DOCUMENTS[name](), scheme) as page:
        for width in widths:
            page.set_viewport_size({"width": width, "height": 900})
            looked_at(page, f"issue-{name}_{width}_{scheme}")


def test_a_text_that_is_too_faint_is_found(browser: Browser) -> None:
    faint = outputs().html.replace("#5A5D63", "#8A8D93")
    with shown(browser, faint, "light") as page:
        assert len(page.evaluate(CONTRAST, 4.5)["low"]) > 5


def test_a_citation_opens_its_sentence_without_a_script(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "web.html").write_text(outputs().web, "utf-8")
    window = browser.new_context(java_script_enabled=False)
    page = window.new_page()
    page.goto((tmp_path / "web.html").as_uri())
    sentence = page.locator("#e-s1-1-1")
    assert not sentence.is_visible()
    page.locator("#s1 a.c").first.click()
    sentence.wait_for(state="visible")
    assert "Lumen 2 costs $0.28 per million input tokens" in sentence.inner_text()
    assert sentence.locator("a").get_attribute("href") == "https://s1.example/news/s1"
    assert "11월 20일 09:10" in sentence.inner_text()
    window.close()


def test_on_paper_every_source_sentence_is_open_and_what_is_for_clicking_is_gone(browser: Browser) -> None:
    with shown(browser, outputs().web, "light") as page:
        page.emulate_media(media="print")
        assert page.locator("#e-s1-1-1").is_visible()
        assert not page.locator("nav.toc").is_visible()
        assert not page.locator(".ev summary").first.is_visible()
        leave_a_screenshot(page, "issue-web_print", full_page=True)


def test_on_paper_no_empty_box_stands_where_only_the_hint_was(browser: Browser) -> None:
    plain = built(issue(section("s1", "story", "### 제목이에요\n\n루멘AI가 값을 내렸어요.[^S1.2]\n", articles=("S1",))))
    with shown(browser, plain.web, "light") as page:
        expect(page.locator(".chk")).to_be_visible()
        page.emulate_media(media="print")
        expect(page.locator(".chk")).to_be_hidden()


TABLES = """### 표예요

| 모델 | 입력 값 | 출력 값 |
|---|---|---|
| 루멘 2 | $0.28 / 100만 | $1.12 / 100만 |
| 오르카 4 | 1,284원 | 12,500원 |

| 모델 | 입력 | 출력 | 속도 | 점수 | 날짜 |
|---|---:|---:|---:|---:|---|
| 루멘 2 | $0.28 | $1.12 | 120토큰 | 84.2% | 11월 24일 |
| 오르카 4 | $12.50 | $25.00 | 65토큰 | 91.7% | 12월 1일 |

| 이름 | 설명 |
|---|---|
| https://example.com/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | 긴 주소가 든 칸이에요. 여러 줄로 이어지는 설명이에요. |
"""
BROKEN_WORDS = """() => {
  const broken = [], range = document.createRange();
  for (const cell of document.querySelectorAll('.facts td, .facts th')) {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) for (const word of walker.currentNode.data.matchAll(/\\S+/g)) {
      range.setStart(walker.currentNode, word.index); range.setEnd(walker.currentNode, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map((one) => Math.round(one.top))).size > 1) broken.push(word[0]);
    }
  }
  return broken;
}"""


@pytest.mark.parametrize("width", [320, 375, 640])
def test_no_word_and_no_figure_of_a_table_breaks_in_the_mail(browser: Browser, width: int) -> None:
    made = built(issue(section("s1", "story", TABLES)))
    with shown(browser, made.html, "light") as page:
        page.set_viewport_size({"width": width, "height": 900})
        assert [word for word in page.evaluate(BROKEN_WORDS) if "http" not in word] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        short = page.locator("td", has_text="$0.28 / 100만").last
        assert short.evaluate("(cell) => getComputedStyle(cell).whiteSpace") == "nowrap"
