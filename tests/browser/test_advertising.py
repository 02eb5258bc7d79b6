"""The ready page asks about (광고) where somebody pays for a section, and keeps the answer."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from pipeline.run import advertising, finishing, own_sections
from tests.browser.conftest import leave_a_screenshot
from tests.unit.desk.serving import desk
from tests.unit.desk.small_issue import DAY, make

SPONSOR = "### 서버 값을 절반으로\n\n- **광고주**: 하늘클라우드(가상)\n\n첫 달 값을 절반만 받아요.\n"


@pytest.mark.parametrize(("name", "ad"), [("(광고)를 붙여요", True), ("붙이지 않아요", False)])
def test_the_ready_page_asks_once_and_keeps_the_answer(browser: Browser, tmp_path: Path, name: str, ad: bool) -> None:
    context = make(tmp_path)
    issue = context.issue(DAY)
    own_sections.add(context, issue, "sponsor", "s1", SPONSOR)
    finishing.finish(context, issue)
    with desk(context) as client:
        window = browser.new_context(viewport={"width": 1280, "height": 900})
        page = window.new_page()
        page.goto(client.address)
        page.wait_for_selector(".paper")
        page.goto(f"http://{client.host}/#/ready")
        choice = page.get_by_role("button", name=name)
        expect(choice).to_be_visible()
        leave_a_screenshot(page, "ready_advertising")
        choice.click()
        expect(choice).to_have_count(0)
        assert advertising.chosen(context, issue) is ad
        expect(page.locator(".gate.big")).not_to_contain_text("붙일지 정해")
        window.close()
