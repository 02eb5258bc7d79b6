"""A whole newsletter at the desk: six outlets, a played model and a mail server on loopback, and the page in a real browser."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from pipeline.cli.world import opened_workspace
from pipeline.config import load
from pipeline.run import finishing, weekly
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder
from tests.browser.conftest import PATIENCE_MS, leave_a_screenshot
from tests.e2e import newsroom
from tests.e2e.conftest import Claude, held, messages_api
from tests.e2e.smtp_server import Box, smtp_server
from tests.unit.desk.serving import Client, desk

DAY = date.fromisoformat(newsroom.DAY)
READERS = ("ann@home.example", "bo@home.example", "cem@home.example")


@dataclass
class Newsdesk:
    """A newsletter whose desk is open in a page."""

    context: Context
    press: newsroom.Press
    claude: Claude
    box: Box
    client: Client
    page: Page

    @property
    def issue(self) -> IssueFolder:
        """The issue's folder."""
        return self.context.issue(DAY)

    def go(self, place: str) -> None:
        """Open a screen."""
        self.page.goto(f"http://{self.client.host}/#/{place}")

    def job_done(self) -> None:
        """Wait until nothing is under way."""
        expect(self.page.locator("#job .told")).to_have_count(0)

    def titles(self) -> list[str]:
        """Return the titles of the ranked stories as the page shows them."""
        return self.page.locator("#rows .name").all_inner_texts()

    def sections(self) -> list[str]:
        """Return the issue's sections on disk, in order."""
        outline = self.issue.outline()
        return [row.id for row in outline.sections] if outline else []


@dataclass(frozen=True)
class Made:
    """A workspace that was made once for the tests of a module, and the outlets that it names."""

    folder: Path
    press: newsroom.Press


@contextmanager
def made_once(folder: Path, before: Callable[[Context], None]) -> Iterator[Made]:
    """Leave a workspace as `before` does, and serve its outlets as long as it is copied."""
    with newsroom.Press() as press:
        with held(), messages_api():
            newsroom.make(folder, press, None)
            with opened_workspace(folder, load(folder)) as context:
                before(context)
        yield Made(folder, press)


def _built_again(context: Context) -> None:
    """Build a copied issue by the settings that it has here."""
    with context.locked(DAY) as issue:
        finishing.finish(context, issue)


@contextmanager
def _copied(made: Made, folder: Path) -> Iterator[newsroom.Press]:
    """Copy a workspace; its outlets stand afterwards as they did."""
    shutil.copytree(made.folder, folder)
    pieces = list(made.press.pieces)
    try:
        yield made.press
    finally:
        made.press.pieces[:] = pieces
        made.press.down.clear()


def gather(context: Context) -> None:
    """Collect, rank and read, without an outline."""
    with context.locked(DAY) as issue:
        weekly.collect(context, issue)
        weekly.read(context, issue, weekly.select(context, issue))


def make(context: Context) -> None:
    """Make the whole issue."""
    weekly.weekly(context, weekly.Options(DAY))


@contextmanager
def newsdesk(
    browser: Browser,
    folder: Path,
    name: str,
    before: Callable[[Context], None] = lambda context: None,
    *,
    key: bool = True,
    made: Made | None = None,
    **settings: object,
) -> Iterator[Newsdesk]:
    """Serve a newsletter, new or a copy of one that was made, and open its desk; the page must end without an error of its own, and
    leaves a screenshot where one is asked for.
    """
    errors: list[str] = []
    with ExitStack() as stack:
        press = stack.enter_context(_copied(made, folder) if made else newsroom.Press())
        box = stack.enter_context(smtp_server())
        stack.enter_context(held())
        claude = stack.enter_context(messages_api())
        if not key:
            stack.enter_context(_no_key())
        mail = {
            "from": "항구 <desk@harbor.example>",
            "address": "부산 항구길 1",
            "smtp": {"host": "127.0.0.1", "port": box.port, "security": "none"},
        }
        newsroom.make(folder, press, None, **{"mail": mail, **settings})
        (folder / "subscribers.csv").write_text("email,name\n" + "".join(f"{one},독자\n" for one in READERS))
        context = stack.enter_context(opened_workspace(folder, load(folder)))
        (_built_again if made else before)(context)
        client = stack.enter_context(desk(context, day=DAY))
        window = browser.new_context(viewport={"width": 1280, "height": 900}, locale="ko-KR")
        page = window.new_page()
        page.set_default_timeout(PATIENCE_MS)
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(client.address)
        page.wait_for_selector("#main > :is(.paper, .mh, section)")
        yield Newsdesk(context, press, claude, box, client, page)
        leave_a_screenshot(page, name)
        window.close()
    assert errors == []


@contextmanager
def _no_key() -> Iterator[None]:
    import pytest

    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("ANTHROPIC_API_KEY")
        yield
