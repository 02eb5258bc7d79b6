"""axe finds nothing serious in the states of the stories and the send screen, light and dark, and nothing runs over at 900 px."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.newsdesk import READERS, gather, newsdesk
from tests.browser.test_accessibility import serious
from tests.browser.test_ready import mailed_to_me, ready_to_send

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_state_of_the_stories_and_the_send_has_a_serious_finding(
    browser: Browser, tmp_path: Path, request: pytest.FixtureRequest, scheme: str
) -> None:
    found: dict[str, list[str]] = {}
    name = request.node.name
    with newsdesk(browser, tmp_path / "first", f"{name}-first") as opened:
        opened.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # two of its words
        found["first"] = serious(opened.page)
    with newsdesk(browser, tmp_path / "choosing", f"{name}-choosing", gather) as opened:
        page = opened.page
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # two of its words
        page.wait_for_selector(".s2.on")
        page.locator("#rows [data-key=P]").first.click()
        expect(page.locator("#rows [aria-pressed=true]")).to_have_count(1)
        page.locator("#rows [data-key=X]").last.click()
        page.locator("#left summary").click()
        found["choosing"] = serious(page)
        page.keyboard.press("m")
        page.wait_for_selector("dialog[open]")
        found["merging"] = serious(page)
        page.keyboard.press("Escape")
        page.set_viewport_size({"width": 900, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    with newsdesk(browser, tmp_path / "sending", f"{name}-sending", ready_to_send) as opened:
        page = opened.page
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # two of its words
        opened.go("stories")
        page.wait_for_selector("#outline .o")
        found["outline"] = serious(page)
        opened.go("ready")
        page.wait_for_selector("#sending")
        mailed_to_me(opened)
        opened.box.tell("RCPT", READERS[0], "550 no such box")
        opened.box.tell("TAKEN", READERS[1], "drop")
        page.locator("#send").click()
        page.wait_for_selector("#number")
        found["confirm"] = serious(page)
        page.locator("#number").fill("1")
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_selector("#doubt")
        found["sent"] = serious(page)
        page.set_viewport_size({"width": 900, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert {place: lines for place, lines in found.items() if lines} == {}
