"""axe finds nothing serious in any view of the desk."""

from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import Opened
from tests.browser.writer import Writer

pytestmark = pytest.mark.browser
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
SCREENS = (
    ("", ".paper"),
    ("s1", ".bd mark"),
    ("s1/rewrite", "#start"),
    ("title", ".pick"),
    ("stories", "#main h2"),
    ("ready", ".gate.big"),
)


@pytest.fixture
def model() -> Writer:
    return Writer()


def serious(page: Page) -> list[str]:
    """Return what axe calls serious or critical, with the places; previews are mails, which have tests of their own."""
    found = Axe().run(page, context={"exclude": [["iframe"]]}).response["violations"]
    return [
        f"{one['id']}: {node['html'][:120]}"
        for one in found
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"]
    ]


def serious_in_both(page: Page) -> list[str]:
    """Return what is serious in the light scheme and in the dark one."""
    found: list[str] = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        found += [f"{scheme}: {line}" for line in serious(page)]
    return found


def test_no_view_has_a_serious_finding(opened: Opened, model: Writer) -> None:
    page = opened.page
    model.may_answer.set()
    found: dict[str, list[str]] = {}
    for place, there in SCREENS:
        opened.go(place)
        page.wait_for_selector(there)
        found[place or "read"] = serious_in_both(page)
    opened.go("s1/rewrite")
    page.wait_for_selector("#rewriting[data-name=s1]", state="attached")  # not the button of the screen before
    page.locator("#start").click()
    page.wait_for_selector(".hk")
    found["places"] = serious_in_both(page)
    opened.review()
    page.locator(".f").first.get_by_role("button", name="이유 적고 넘기기").click()
    found["dismiss"] = serious_in_both(page)
    page.keyboard.press("Escape")
    page.locator(".f [data-do=source]").click()
    page.wait_for_selector("#hits .src")
    for summary in page.locator("#dialog summary").all():
        summary.click()
    found["attach"] = serious_in_both(page)
    page.locator("#dialog [data-do=article]").first.click()
    page.wait_for_selector("#dialog .lines")
    found["article"] = serious_in_both(page)
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    found["help"] = serious_in_both(page)
    assert {place: lines for place, lines in found.items() if lines} == {}
