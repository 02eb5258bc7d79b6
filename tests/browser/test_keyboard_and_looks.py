"""Without a mouse, in both schemes and widths, in both languages; and how fast."""

import gzip
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from pipeline.desk.routes import STATIC
from tests.browser.conftest import Opened, leave_a_screenshot
from tests.unit.desk.serving import desk
from tests.unit.desk.small_issue import empty, make

pytestmark = pytest.mark.browser


def test_the_keyboard_leads_through_the_desk(opened: Opened) -> None:
    page = opened.page
    page.keyboard.press("F8")
    expect(page.locator(".s:focus mark.f-bad")).to_have_count(1)
    page.keyboard.press("Enter")
    page.wait_for_selector(".ta:focus")
    page.keyboard.press("Escape")
    expect(page.locator(".ta:focus")).to_have_count(0)
    page.keyboard.press("]")
    page.wait_for_selector(".ta[aria-label^='직접']")
    page.keyboard.press("F8")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("#side .fs:not(:has(.fx))")
    page.keyboard.press("Control+Shift+Enter")
    page.wait_for_selector(".ta[aria-label*='포인트']")
    expect(page.locator(".secs [data-id=s2] .d.ok")).to_have_count(1)
    page.keyboard.press("Escape")
    page.keyboard.press("4")
    page.wait_for_selector(".gate.big")
    page.keyboard.press("3")
    page.wait_for_selector(".s2.on")
    page.keyboard.press("j")
    page.keyboard.press("p")
    page.wait_for_selector(".s2.on [aria-pressed=true]")
    page.keyboard.press("?")
    expect(page.locator("dialog[open]")).to_contain_text("Ctrl Shift")
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)
    page.keyboard.press("1")
    page.wait_for_selector(".paper")


def test_spacing_keeps_the_mark_and_words_take_it_away(opened: Opened) -> None:
    page = opened.page
    opened.review("takeaways")
    page.keyboard.press("Control+Shift+Enter")
    page.wait_for_selector(".ta[aria-label^='여는']")
    opened.review("takeaways")
    seen = page.get_by_role("button", name="확인함")
    expect(seen).to_have_attribute("aria-pressed", "true")
    opened.put_cursor("보세요.")
    page.keyboard.type(" ")
    opened.saved()
    expect(seen).to_have_attribute("aria-pressed", "true")
    page.keyboard.type("네.")
    opened.saved()
    expect(seen).to_have_attribute("aria-pressed", "false")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [900, 1280])
def test_every_screen_fits_and_reads_in_both_schemes(browser: Browser, tmp_path: Path, scheme: str, width: int) -> None:
    with desk(make(tmp_path)) as client:
        window = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]  # two of its words
        page = window.new_page()
        page.goto(client.address)
        page.wait_for_selector(".paper")
        for place, there in (
            ("", ".paper"),
            ("s1", ".bd mark"),
            ("s1/rewrite", "#start"),
            ("stories", ".s2"),
            ("ready", ".kv"),
        ):
            page.goto(f"http://{client.host}/#/{place}")
            page.wait_for_selector(there)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), place
            assert page.evaluate(CONTRAST) == [], place
            assert page.evaluate(UNNAMED) == [], place
            leave_a_screenshot(page, f"{place.replace('/', '-') or 'read'}_{scheme}_{width}")
        window.close()


def test_the_desk_speaks_english(browser: Browser, tmp_path: Path) -> None:
    with desk(make(tmp_path)) as client:
        window = browser.new_context()
        page = window.new_page()
        page.goto(client.address)
        page.wait_for_selector(".paper")
        page.locator("#language").click()
        page.get_by_text("All shortcuts").wait_for()
        expect(page.locator("#tabs > *")).to_have_text(["Read", "Review", "Stories", "Ready"])
        window.close()


def test_a_workspace_without_an_issue_says_what_to_do(browser: Browser, tmp_path: Path) -> None:
    with desk(empty(tmp_path)) as client:
        window = browser.new_context()
        page = window.new_page()
        page.goto(client.address)
        page.get_by_text("첫 호를 만들어 볼까요?").wait_for()
        expect(page.get_by_role("button", name="기사 모으기")).to_be_visible()
        window.close()


def test_the_marks_are_drawn_anew_at_the_key(opened: Opened) -> None:
    opened.review()
    opened.put_cursor("비교예요.")
    opened.page.evaluate(
        "new Promise(done => { const box = document.querySelector('.ta'), panel = document.querySelector('.bd'), wanted = box.value.length + 3;"
        " new MutationObserver(() => box.value.length === wanted && panel.textContent === box.value + '\\u200b' && done())"
        ".observe(panel, {childList: true, subtree: true, characterData: true}); document.execCommand('insertText', false, '빠르게'); })"
    )


def test_script_and_style_stay_small() -> None:
    files = [path.read_bytes() for path in STATIC.iterdir() if path.suffix in (".js", ".css")]
    assert sum(map(len, files)) < 61_000
    assert sum(len(gzip.compress(one)) for one in files) < 30_000


CONTRAST = """(() => {
  const part = (value) => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  const colour = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number);
  const back = (node) => { for (; node; node = node.parentElement) { const found = colour(getComputedStyle(node).backgroundColor);
    if (found.length && found[3] !== 0) return found; } return [255, 255, 255]; };
  const low = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !node.checkVisibility({visibilityProperty: true}) || node.closest('.bd, noscript, :disabled')) continue;
    const [one, other] = [light(colour(getComputedStyle(node).color)), light(back(node))].sort((a, b) => b - a);
    if ((one + 0.05) / (other + 0.05) < 4.5) low.push(walker.currentNode.data.trim().slice(0, 30));
  }
  return low;
})()"""
UNNAMED = """[...document.querySelectorAll('button, a, input, textarea, select, iframe')].filter((node) =>
  node.checkVisibility({visibilityProperty: true}) && !(node.innerText || node.getAttribute('aria-label') || node.title || node.labels?.length || '').toString().trim()).map((node) => node.outerHTML)"""
