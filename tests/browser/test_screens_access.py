"""axe finds nothing serious in the states of the stories and the send screen, light and dark, and nothing runs over at 900 px."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.newsdesk import READERS, gather, newsdesk
from tests.browser.test_accessibility import serious_in_both
from tests.browser.test_ready import mailed_to_me, ready_to_send

pytestmark = pytest.mark.browser


def test_no_state_of_the_stories_and_the_send_has_a_serious_finding(
    browser: Browser, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    found: dict[str, list[str]] = {}
    name = request.node.name
    with newsdesk(browser, tmp_path / "first", f"{name}-first") as opened:
        found["first"] = serious_in_both(opened.page)
    with newsdesk(browser, tmp_path / "choosing", f"{name}-choosing", gather) as opened:
        page = opened.page
        page.wait_for_selector(".s2.on")
        page.locator("#rows [data-key=KeyP]").first.click()
        expect(page.locator("#rows [aria-pressed=true]")).to_have_count(1)
        page.locator("#rows [data-key=KeyX]").last.click()
        page.locator("#left summary").click()
        found["choosing"] = serious_in_both(page)
        page.keyboard.press("m")
        page.wait_for_selector("dialog[open]")
        found["merging"] = serious_in_both(page)
        page.keyboard.press("Escape")
        page.set_viewport_size({"width": 900, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    with newsdesk(browser, tmp_path / "sending", f"{name}-sending", ready_to_send) as opened:
        page = opened.page
        opened.go("stories")
        page.wait_for_selector("#outline .o")
        found["outline"] = serious_in_both(page)
        opened.go("ready")
        page.wait_for_selector("#sending")
        mailed_to_me(opened)
        opened.box.tell("RCPT", READERS[0], "550 no such box")
        opened.box.tell("TAKEN", READERS[1], "drop")
        page.locator("#send").click()
        page.wait_for_selector("#number")
        found["confirm"] = serious_in_both(page)
        page.locator("#number").fill("1")
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_selector("#doubt")
        found["sent"] = serious_in_both(page)
        page.set_viewport_size({"width": 900, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert {place: lines for place, lines in found.items() if lines} == {}


OWN = """selector => [...document.querySelectorAll(selector)].flatMap(node => [node.innerText, node.title, node.placeholder, node.getAttribute('aria-label')])
  .filter(text => text && /[가-힣]/.test(text))"""


def test_every_state_speaks_english(browser: Browser, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    name = request.node.name
    with newsdesk(browser, tmp_path / "first", f"{name}-first") as opened:
        opened.page.goto(f"http://{opened.client.host}/?lang=en")
        expect(opened.page.locator(".first h2")).to_have_text("Make your first issue?")
        assert opened.page.evaluate(OWN, ".first, .foot, #saved") == []
        opened.press.down.update(("kestrel", "harbor", "lantern", "quill", "maru", "dari"))
        opened.page.get_by_role("button", name="Collect").click()
        expect(opened.page.locator("#job [role=alert] h3")).to_contain_text("That did not work", timeout=30_000)
    with newsdesk(browser, tmp_path / "sending", f"{name}-sending", ready_to_send) as opened:
        page = opened.page
        (opened.context.workspace / "subscribers.csv").write_text("email,name\nann@home.example,A\nnobody,B\n", "utf-8")
        page.goto(f"http://{opened.client.host}/?lang=en#/ready")
        page.wait_for_selector("#sending")
        page.get_by_role("button", name="Test mail to me").click()
        expect(page.locator("#job .told")).to_contain_text("The test mail went to")
        expect(page.locator("#send")).to_have_text("Send to 1")
        page.locator("#schedule").click()
        page.locator("#number").fill("7")
        page.locator("dialog[open] [data-do=approve]").click()
        expect(page.locator("#refused")).to_contain_text("The number differs")
        assert page.evaluate(OWN, "dialog[open] label, dialog[open] button, dialog[open] h2, #refused") == []
        page.locator("#number").fill("1")
        page.locator("dialog[open] [data-do=approve]").click()
        expect(page.get_by_role("button", name="Cancel the schedule")).to_be_visible()
        page.locator("#leftrows summary").click()
        left = page.evaluate(OWN, "#sending, #leftrows, .gate.big li, #main h2, #main dt, #main summary, .foot")
        assert [text for text in left if "(광고)" not in text] == []  # the label that the law names
        opened.box.tell("TAKEN", READERS[0], "drop")
        page.locator("#send").click()
        page.locator("#number").fill("1")
        page.locator("dialog[open] [data-do=send]").click()
        page.wait_for_selector("#doubt")
        assert page.evaluate(OWN, "#doubt, #results, #job") == []
