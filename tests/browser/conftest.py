"""Real Chromium before a really served desk; with `SCREENSHOTS=1` every test leaves a screenshot, else one that fails."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from pipeline.records import Model
from pipeline.run.context import Context
from tests.found_once import found_once
from tests.unit.desk.serving import desk
from tests.unit.desk.small_issue import make

BROWSERS = (Path("/usr/bin/chromium-headless-shell"), Path("/usr/bin/chromium"))
"""The same engine, in the first without the windows and menus that nobody sees here but that take as long as a test."""
CHROMIUM = next((path for path in BROWSERS if path.exists()), BROWSERS[-1])
SHOTS = Path(__file__).parents[2] / ".screenshots"
PATIENCE_MS = 20_000
expect.set_options(timeout=PATIENCE_MS)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, once for all tests; without it they are skipped, but never in CI."""
    if not CHROMIUM.exists():
        message = f"no browser at {CHROMIUM}: install chromium to run the browser tests"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        yield chromium
        chromium.close()


class Opened:
    """An issue at the desk in a browser page."""

    def __init__(self, context: Context, page: Page, address: str) -> None:
        self.context = context
        self.page = page
        self.home = address.partition("?")[0]
        page.goto(address)
        page.wait_for_selector("#main :is(.paper, .note)")
        if page.locator("#main .paper").count():
            page.wait_for_selector(".secs a", state="attached")  # what the keys press stands there from now on

    def go(self, place: str) -> None:
        """Open a place of the page."""
        self.page.goto(f"{self.home}#/{place}")

    def review(self, place: str = "s1") -> None:
        """Open a section for editing, its marks drawn."""
        self.go(place)
        self.page.wait_for_selector(".bd mark.cur")

    def put_cursor(self, after: str) -> None:
        """Put the cursor behind a text of the text box."""
        self.page.evaluate(
            "text => { const box = document.querySelector('.ta'); const at = box.value.indexOf(text) + text.length; box.focus();"
            " box.setSelectionRange(at, at); }",
            after,
        )

    def text(self) -> str:
        """Return what stands in the text box."""
        return self.page.input_value(".ta")

    def saved(self) -> None:
        """Wait until all is saved."""
        self.page.wait_for_selector("#saved.ok")

    def until(self, truth: str) -> None:
        """Wait for an expression of the page; the page's own policy forbids Playwright's way of waiting for one."""
        self._wait(lambda: bool(self.page.evaluate(truth)), truth)

    def on_disk(self, truth: Callable[[str], bool], name: str = "s1") -> None:
        """Wait until a section's file is as wanted: what the page calls saved may be the save before the last key."""
        self._wait(lambda: truth(self.disk(name)), f"{name} on disk")

    def _wait(self, truth: Callable[[], bool], name: str) -> None:
        for _ in range(PATIENCE_MS // 40):
            if truth():
                return
            self.page.wait_for_timeout(40)
        raise AssertionError(name)

    def disk(self, name: str = "s1") -> str:
        """Return what stands in a section's file."""
        from tests.unit.desk.small_issue import DAY

        path = self.context.issue(DAY).section_path(name)
        assert path is not None
        return path.read_text("utf-8")


@pytest.fixture
def model() -> Model | None:
    """No model, unless a test's module has one."""
    return None


@pytest.fixture
def opened(browser: Browser, tmp_path: Path, model: Model | None, request: pytest.FixtureRequest) -> Iterator[Opened]:
    """The small issue, opened at 1280 × 900; the page must end without an error and without a request to elsewhere."""
    context = make(tmp_path, model)
    errors: list[str] = []
    failures = request.session.testsfailed
    with desk(context) as client:
        window = browser.new_context(viewport={"width": 1280, "height": 900}, locale="ko-KR")
        page = window.new_page()
        page.set_default_timeout(PATIENCE_MS)
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("request", lambda asked: errors.append(asked.url) if not _own(asked.url, client.host) else None)
        yield Opened(context, page, client.address)
        leave_a_screenshot(page, request.node.name, failed=request.session.testsfailed > failures)
        window.close()
    assert errors == []


def leave_a_screenshot(page: Page, name: str, *, full_page: bool = False, failed: bool = False) -> None:
    """Leave a picture of a page for people to look at: where they ask for it, or of what failed."""
    if failed or os.environ.get("SCREENSHOTS"):
        SHOTS.mkdir(exist_ok=True)
        page.screenshot(path=str(SHOTS / f"{name}.png"), full_page=full_page)


def _own(url: str, host: str) -> bool:
    return url.startswith((f"http://{host}/", "data:", "about:", "blob:"))


@pytest.fixture(scope="package", autouse=True)
def checked_once() -> Iterator[None]:
    """A sentence that was looked at before is not looked at again."""
    with found_once():
        yield
