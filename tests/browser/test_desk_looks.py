"""How the desk looks: nothing cut, nothing squeezed, the words of the page's language."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Opened
from tests.unit.desk.small_issue import DAY

pytestmark = pytest.mark.browser
INSIDE = """(selector) => { const bar = document.querySelector('.foot').getBoundingClientRect();
  const one = document.querySelector(selector).getBoundingClientRect();
  return one.left >= bar.left && one.right <= bar.right && one.top >= bar.top && one.bottom <= bar.bottom + 1; }"""


def test_in_english_the_screens_are_english_and_the_bar_is_whole(opened: Opened) -> None:
    page = opened.page
    page.set_viewport_size({"width": 900, "height": 800})
    for path in opened.context.issue(DAY).path.glob("*.json*"):
        path.write_text(path.read_text("utf-8").replace("홍보 느낌", "마지막 소식이 20시간 전이에요"), "utf-8")
    page.goto(f"{opened.home}?lang=en#/stories")
    expect(page.locator("#side .sc", has_text="the latest report is 20 hours old")).to_have_count(1)
    page.goto(f"{opened.home}?lang=en#/ready")
    expect(page.locator("#main .mh .mut")).to_contain_text("min")
    page.goto(f"{opened.home}?lang=en#/s1")
    page.wait_for_selector(".bd mark.cur")
    assert page.evaluate(f"({INSIDE})('#help')")


def test_beside_a_wide_text_the_preview_has_its_height_and_buttons_are_one_line(opened: Opened) -> None:
    page = opened.page
    page.set_viewport_size({"width": 1600, "height": 1000})
    opened.review()
    expect(page.locator("#frames iframe:not(.waiting)")).to_be_visible()
    assert page.evaluate("document.querySelector('#frames iframe').clientHeight") > 500
    heights = "[...document.querySelectorAll('#tools .b')].map((node) => node.clientHeight)"
    assert max(page.evaluate(heights)) < 36


def test_a_conflict_is_told_in_its_own_words(opened: Opened) -> None:
    page = opened.page
    opened.review()
    path = opened.context.issue(DAY).section_path("s1")
    assert path is not None
    path.write_text(path.read_text("utf-8").replace("95%", "85%"), "utf-8")
    opened.put_cursor("비교예요.")
    page.keyboard.type(" 내 말이에요.")
    page.locator("#alert .hk [data-how=no]").first.click()
    expect(page.locator("#counts")).to_contain_text("내 글 1")
    expect(page.locator("#alert .hk [data-is=no].t").first).to_have_text("내 글")


def test_quotes_show_no_citation_marks_and_advice_is_not_red(opened: Opened) -> None:
    page = opened.page
    opened.review()
    for quote in page.locator("#found .cut").all_inner_texts():
        assert "[^" not in quote
    page.locator(".ta").fill(opened.text().replace("95%", "84%"))
    expect(page.locator("#head .t.bad")).to_have_count(0)
    opened.on_disk(lambda text: "84%" in text)
    opened.saved()
    opened.go("")
    expect(page.locator("#read-s1 .pt .t.warn")).to_have_count(1)
    expect(page.locator("#read-s1 .pt .t.bad")).to_have_count(0)
