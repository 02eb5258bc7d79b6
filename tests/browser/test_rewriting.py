"""A section written again: asked, waited for, chosen place by place; nothing changes before it is taken."""

import json
import threading

import pytest
from playwright.sync_api import expect

from pipeline.draft.fingerprint import fingerprint
from pipeline.records import Model, Reply, Request, Usage
from tests.browser.conftest import Opened
from tests.unit.desk.small_issue import DAY

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
LOCKED = "다만 이건 정가끼리의 비교예요."


class Writer(Model):
    """A model with one answer, given when the test lets it."""

    def __init__(self) -> None:
        self.may_answer = threading.Event()
        self.asked: list[Request] = []

    def answer(self, request: Request, **_: object) -> Reply:
        """Wait, then write the section around the fixed sentence."""
        self.asked.append(request)
        self.may_answer.wait(20)
        rows = [
            _row("‘미르 3’의 입력 값은 100만 토큰에 $0.28예요.", "S1.2"),
            _row("", fixed="E1"),
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
    assert LOCKED not in page.locator(".hk del, .hk ins").all_inner_texts()
    page.locator("#main").focus()
    page.keyboard.press("x")
    expect(page.locator(".hk.no")).to_have_count(1)
    for left in range(page.locator(".hk.open").count() - 1, -1, -1):
        page.keyboard.press("a")
        expect(page.locator(".hk.open")).to_have_count(left)
    page.locator("#apply").click()
    opened.until("document.querySelector('.ta')?.value.includes('깎아 줘요')")
    body = opened.text()
    assert LOCKED in body
    opened.on_disk(lambda text: text.endswith(body))
    page.get_by_role("button", name="되돌리기").click()
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


def test_one_need_not_wait_and_the_text_stays(opened: Opened, model: Writer) -> None:
    page = opened.page
    opened.go("s1/rewrite")
    before = opened.disk()
    page.locator("#start").click()
    page.locator("#stop").click()
    expect(page.locator("#side")).to_contain_text("글은 바뀌지 않아요")
    opened.review("s2")
    opened.put_cursor("모자라요.")
    page.keyboard.type(" 기다리는 동안 썼어요.")
    model.may_answer.set()
    opened.page.wait_for_selector("#saved:not(.ok)")
    opened.saved()
    assert opened.disk() == before
    opened.on_disk(lambda text: "기다리는 동안 썼어요." in text, "s2")
