"""A section written again: asked, waited for, chosen place by place; nothing changes before it is taken."""

import json
import threading
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from pipeline.draft.fingerprint import fingerprint
from pipeline.errors import ModelCancelledError
from pipeline.records import Model, Reply, Request, Usage
from tests.browser.conftest import Opened
from tests.unit.desk.small_issue import DAY

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
LOCKED = "다만 이건 정가끼리의 비교예요."


class Writer(Model):
    """A model with one answer, given when the test lets it."""

    def __init__(self) -> None:
        self.may_answer = threading.Event()
        self.gave_up = threading.Event()
        self.asked: list[Request] = []

    def answer(
        self,
        request: Request,
        *,
        heard: Callable[[str], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Reply:
        """Say the first sentence, wait, then write the section around the fixed sentence."""
        self.asked.append(request)
        if heard is not None:
            heard('{"heading": "가격표", "sentences": [{"place": "paragraph", "text": "입력 값은 100만 토큰에')
        while not self.may_answer.wait(0.05):
            if cancelled is not None and cancelled():
                self.gave_up.set()
                raise ModelCancelledError("s1: 그만뒀어요.")
        rows = [
            _row("‘미르 3’의 입력 값은 100만 토큰에 $0.28예요.", "S1.2"),
            *([_row("", fixed="E1")] if "\nE1 " in request.prompt else []),
            _row("오차드는 되풀이되는 입력을 90% 깎아 줘요.", "S2.4"),
        ]
        text = json.dumps({"heading": "가격표부터 펼쳐 볼게요", "sentences": rows}, ensure_ascii=False)
        name = fingerprint(request)
        return Reply(name, request.kind, request.subject, request.attempt, request.model, text, Usage(10, 10), 0.01)


def _row(text: str, *sources: str, fixed: str = "") -> dict[str, object]:
    return {"place": "paragraph", "fixed": fixed, "key": "", "text": text, "sources": list(sources), "figures": []}


@pytest.fixture
def model() -> Writer:
    return Writer()


def lock(opened: Opened) -> None:
    opened.review()
    opened.put_cursor(LOCKED)
    opened.page.get_by_role("button", name="문장 잠그기").click()
    opened.page.wait_for_selector(".bd mark.lock")


def test_a_rewrite_is_chosen_by_place_and_a_locked_sentence_stays(opened: Opened, model: Writer) -> None:
    page = opened.page
    lock(opened)
    before = opened.disk()
    page.keyboard.press("r")
    page.locator("#instruction").fill("더 짧게")
    page.locator("#start", has_text="약 $").wait_for()
    page.locator("#start").click()
    page.wait_for_selector("#stop")
    model.may_answer.set()
    page.wait_for_selector(".hk")
    assert opened.disk() == before
    assert "더 짧게" in model.asked[0].prompt
    assert LOCKED not in page.locator(".hk mark").all_inner_texts()
    page.locator("#main").focus()
    page.keyboard.press("x")
    expect(page.locator(".hk[data-state=no]")).to_have_count(1)
    for left in range(page.locator(".hk[data-state=open]").count() - 1, -1, -1):
        page.keyboard.press("a")
        expect(page.locator(".hk[data-state=open]")).to_have_count(left)
    page.locator("#apply").click()
    opened.until("document.querySelector('.ta')?.value.includes('깎아 줘요')")
    body = opened.text()
    assert LOCKED in body
    opened.on_disk(lambda text: text.endswith(body))
    page.get_by_role("button", name="되돌리기", exact=True).click()
    opened.until("document.querySelector('.ta').value.includes('줍니다')")


def test_all_of_a_rewrite_can_be_turned_down(opened: Opened, model: Writer) -> None:
    model.may_answer.set()
    lock(opened)
    before = opened.disk()
    opened.go("s1/rewrite")
    opened.page.locator("#start").click()
    opened.page.locator("#keep").click()
    opened.page.wait_for_selector(".ta")
    assert opened.disk() == before
    assert opened.context.issue(DAY).text("proposals/s1.json") is None


def test_one_sees_it_come_and_goes_on_editing_meanwhile(opened: Opened, model: Writer) -> None:
    page = opened.page
    opened.go("s1/rewrite")
    page.locator("#start").click()
    expect(page.locator("#coming li")).to_have_text(["입력 값은 100만 토큰에"])
    expect(page.locator("#start")).to_be_disabled()
    opened.review("s2")
    opened.put_cursor("모자라요.")
    page.keyboard.type(" 기다리는 동안 썼어요.")
    opened.on_disk(lambda text: "기다리는 동안 썼어요." in text, "s2")
    opened.go("s1/rewrite")
    expect(page.locator("#coming li")).to_have_count(1)
    model.may_answer.set()
    expect(page.locator(".hk").first).to_be_visible()
    expect(page.locator("#start")).to_be_enabled()


def test_given_up_halfway_nothing_has_changed(opened: Opened, model: Writer) -> None:
    page = opened.page
    opened.go("s1/rewrite")
    folder = opened.context.issue(DAY).path
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    page.locator("#start").click()
    expect(page.locator("#coming li")).to_have_count(1)
    page.locator("#stop").click()
    expect(page.locator("#rewriting")).to_contain_text("글은 바뀌지 않아요")
    expect(page.locator("#start")).to_be_enabled()
    assert model.gave_up.wait(10)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    model.may_answer.set()
    page.locator("#start").click()
    expect(page.locator(".hk").first).to_be_visible()


def test_a_page_that_goes_away_gives_its_rewrite_up(opened: Opened, model: Writer) -> None:
    opened.go("s1/rewrite")
    opened.page.locator("#start").click()
    expect(opened.page.locator("#coming li")).to_have_count(1)
    opened.page.goto("about:blank")
    assert model.gave_up.wait(10)
    opened.page.goto(opened.home)
    opened.page.wait_for_selector("#main .paper")
    assert opened.context.issue(DAY).text("proposals/s1.json") is None
