"""Why nothing comes while a section is written again: the page says what the server said, and when it is asked again."""

import importlib
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from pipeline.config import Secrets
from pipeline.run.context import choose_model
from tests.browser.conftest import Opened, leave_a_screenshot
from tests.unit.desk.serving import desk
from tests.unit.desk.small_issue import StillClock, make

pytestmark = pytest.mark.browser


class Waiting(StillClock):
    """A clock on which the hour stands, and who waits does wait."""

    def sleep(self, seconds: float) -> None:
        """Sleep."""
        time.sleep(seconds)


@pytest.fixture
def opened(browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opened]:
    """The small issue before a server that wants to be left alone for a minute."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.syspath_prepend(str(Path(__file__).parents[1]))
    fault = {"match": {"path": "/v1/messages"}, "fault": {"kind": "429", "retry_after": 50}, "times": 1}
    with importlib.import_module("messages_server").MessagesServer({"faults": [fault]}, lambda body: "{}") as server:
        secrets = Secrets({"ANTHROPIC_API_KEY": "sk-ant-test-000000000000", "ANTHROPIC_BASE_URL": server.url})
        context = replace(make(tmp_path), clock=Waiting(), secrets=secrets, model=choose_model)
        with desk(context) as client:
            page = browser.new_page(viewport={"width": 1280, "height": 900}, locale="ko-KR")
            yield Opened(context, page, client.address)
            page.close()


def test_a_wait_for_the_server_is_told_with_its_reason_and_its_end(opened: Opened) -> None:
    opened.go("s1/rewrite")
    opened.page.locator("#start").click()
    said = opened.page.locator("#rewriting .said")
    expect(said).to_contain_text("너무 잦다고")
    expect(said).to_contain_text("다시 물어요")
    leave_a_screenshot(opened.page, "a_wait_for_the_server")
    opened.page.locator("#stop").click()
    expect(opened.page.locator("#rewriting")).to_contain_text("글은 바뀌지 않아요")
