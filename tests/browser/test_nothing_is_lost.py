"""What is typed while something else goes on is never lost: in the box, on disk, in the history, in this browser."""

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import APIResponse, Route, expect

from tests.browser.conftest import Opened
from tests.browser.test_reading_and_writing import SENTENCE
from tests.unit.desk.small_issue import DAY

pytestmark = pytest.mark.browser
TITLE = "💸 미르 3, 입력 100만 토큰에 $0.28"


def held_back(opened: Opened, address: str) -> tuple[list[Route], Callable[[], None]]:
    """Hold the requests to an address back; the function lets them go on."""
    waiting: list[Route] = []
    opened.page.route(address, lambda route: waiting.append(route))

    def let_go() -> None:
        for one in waiting:
            one.continue_()
        opened.page.unroute(address)

    return waiting, let_go


def outline(opened: Opened) -> str:
    return (opened.context.issue(DAY).path / "outline.yaml").read_text("utf-8")


def until(opened: Opened, truth: Callable[[], bool], name: str) -> None:
    opened._wait(truth, name)


def test_what_is_typed_during_an_action_stays(opened: Opened) -> None:
    page = opened.page
    page.clock.install()
    opened.review()
    opened.put_cursor("비교예요")
    waiting, let_go = held_back(opened, "**/api/sections/s1/lock?*")
    page.get_by_role("button", name="문장 잠그기").click()
    until(opened, lambda: bool(waiting), "the lock was asked for")
    opened.put_cursor("뒤집힐 수도 있어요.")
    page.keyboard.type(" 그사이 적었어요.")
    page.clock.run_for(1_000)  # the pause after which it is saved: not before the answer came
    let_go()
    page.wait_for_selector(".bd mark.lock")
    assert "그사이 적었어요." in opened.text()
    opened.saved()
    opened.on_disk(lambda text: "그사이 적었어요." in text and "locked: [" in text)
    expect(page.get_by_role("alert")).to_have_count(0)


def test_a_sentence_is_locked_as_it_reads_right_after_typing(opened: Opened) -> None:
    page = opened.page
    opened.review()
    opened.put_cursor("다만 이건")
    page.keyboard.type(" 그냥")
    page.get_by_role("button", name="문장 잠그기").click()
    opened.on_disk(lambda text: 'locked: ["다만 이건 그냥 정가끼리의 비교예요."]' in text)
    page.wait_for_selector(".bd mark.lock")


def test_a_lock_shows_whatever_was_looked_at_while_it_was_set(opened: Opened) -> None:
    page = opened.page
    opened.review()
    opened.put_cursor("다만 이건")
    waiting, let_go = held_back(opened, "**/api/sections/s1/lock?*")
    page.get_by_role("button", name="문장 잠그기").click()
    until(opened, lambda: bool(waiting), "the lock was asked for")
    looked: list[str] = []
    page.on("response", lambda answer: looked.append(answer.url) if "/look?" in answer.url else None)
    opened.put_cursor("다만 이건")
    page.keyboard.type("요")
    page.keyboard.press("Backspace")
    until(opened, lambda: bool(looked), "the text was looked at, the sentence not locked yet")
    page.wait_for_timeout(200)
    let_go()
    page.wait_for_selector(".bd mark.lock")


def test_a_look_from_before_a_lock_is_looked_at_again(opened: Opened) -> None:
    page = opened.page
    opened.review()
    opened.put_cursor("다만 이건")
    first: list[Route] = []
    old: list[tuple[Route, APIResponse]] = []

    def answer_late(route: Route) -> None:
        if old or not first:
            first.append(route)
            route.continue_()
        else:
            old.append((route, route.fetch()))

    page.route("**/api/sections/s1/look?*", answer_late)
    waiting, let_go = held_back(opened, "**/api/sections/s1/lock?*")
    page.get_by_role("button", name="문장 잠그기").click()
    until(opened, lambda: bool(waiting), "the lock was asked for")
    page.keyboard.type("요")
    page.keyboard.press("Backspace")
    until(opened, lambda: bool(old), "the text was looked at, the sentence not locked yet")
    let_go()
    opened.on_disk(lambda text: "locked: [" in text)
    page.wait_for_timeout(200)
    for route, answer in old:
        route.fulfill(response=answer)
    page.wait_for_timeout(400)
    page.wait_for_selector(".bd mark.lock")


def test_an_older_answer_never_replaces_a_newer_one(opened: Opened) -> None:
    page = opened.page
    opened.review()
    waiting, let_go = held_back(opened, "**/api/sections/s1/save?*")
    opened.put_cursor("깎아 줍니다")
    for _ in "줍니다":
        page.keyboard.press("Backspace")
    until(opened, lambda: bool(waiting), "the text was on its way")
    page.keyboard.type("줘요")
    expect(page.locator("#found .f.style")).to_have_count(0)
    let_go()
    opened.saved()
    opened.on_disk(lambda text: "깎아 줘요." in text)
    expect(page.locator("#found .f.style")).to_have_count(0)
    expect(page.locator(".bd .f-style")).to_have_count(0)


def test_what_is_typed_after_a_conflict_was_told_is_chosen_too_or_kept(opened: Opened) -> None:
    page = opened.page
    opened.review()
    path = opened.context.issue(DAY).section_path("s1")
    assert path is not None
    path.write_text(path.read_text("utf-8").replace("95%", "85%"), "utf-8")
    opened.put_cursor(SENTENCE)
    page.keyboard.type(" 내가 더한 말이에요.")
    page.wait_for_selector("#alert .hk")
    expect(page.locator("#history li")).to_have_count(4)  # the draft, the other's, mine, and the other's that stands
    page.keyboard.type(" 또 더했어요.")
    expect(page.locator(".hk .mine").last).to_contain_text("또 더했어요.")
    page.locator("#load").click()
    expect(page.locator(".ta")).to_have_value(re.compile("85%"))
    opened.saved()
    history = opened.context.issue(DAY).history("s1")
    assert any("또 더했어요." in history.text(past.n) for past in history.entries())


def test_offline_one_chain_of_tries_goes_on_and_the_alert_is_told_once(opened: Opened) -> None:
    page = opened.page
    opened.review()
    page.clock.install()
    tried: list[str] = []

    def refuse(route: Route) -> None:
        tried.append(route.request.url)
        route.abort()

    page.route("**/api/sections/s1/save?*", refuse)
    page.evaluate(
        "window.told = 0; new MutationObserver((all) => told += all.some((one) => [...one.addedNodes].some((node) => node.role === 'alert')))"
        ".observe(document.querySelector('#told'), {childList: true})"
    )
    opened.put_cursor(SENTENCE)
    for count, word in enumerate((" 하나.", " 둘.", " 셋."), start=1):
        page.keyboard.type(word)
        page.clock.run_for(800)
        until(opened, lambda count=count: len(tried) == count, "a try")  # type: ignore[misc]  # a lambda's default
    page.wait_for_selector("#saved.fail")
    page.clock.run_for(3_100)
    until(opened, lambda: len(tried) == 4, "the one try that is due")
    assert page.evaluate("window.told") == 1
    page.unroute("**/api/sections/s1/save?*")
    page.clock.run_for(3_100)
    opened.saved()
    opened.on_disk(lambda text: "하나. 둘. 셋." in text)


def test_two_lines_typed_at_once_are_both_saved(opened: Opened) -> None:
    page = opened.page
    opened.go("title")
    page.locator("#line-title").fill(f"{TITLE}예요")
    page.locator("#line-preheader").fill("나란히 놓고 봤어요.")
    until(
        opened, lambda: f"{TITLE}예요" in outline(opened) and "나란히 놓고 봤어요." in outline(opened), "both on disk"
    )
    expect(page.locator("#line-title")).to_have_value(f"{TITLE}예요")


def test_a_line_that_was_not_saved_comes_back_after_a_reload(opened: Opened) -> None:
    page = opened.page
    opened.go("title")
    expect(page.locator("#line-title")).to_be_focused()
    page.route("**/api/lines/save?*", lambda route: route.abort())
    page.locator("#line-title").fill(f"{TITLE}이라고 적었어요")
    expect(page.locator("#told")).to_contain_text("연결이 끊겼어요")
    page.on("dialog", lambda dialog: dialog.accept())
    page.unroute("**/api/lines/save?*")
    page.reload()
    expect(page.locator("#line-title")).to_have_value(f"{TITLE}이라고 적었어요")
    until(opened, lambda: "이라고 적었어요" in outline(opened), "title on disk")


def test_another_screen_stays_when_a_line_is_saved_late(opened: Opened) -> None:
    page = opened.page
    opened.go("title")
    page.locator("#line-title").fill(f"{TITLE}로")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.wait_for_selector(".paper")
    until(opened, lambda: f"{TITLE}로" in outline(opened), "title on disk")
    opened.saved()
    expect(page.locator("#main .paper")).to_have_count(1)
    expect(page.locator("#line-title")).to_have_count(0)


def test_a_title_is_composed_and_typed_on_while_it_is_saved(opened: Opened) -> None:
    page = opened.page
    opened.go("title")
    expect(page.locator("#line-title")).to_be_focused()
    page.evaluate("window.box = document.querySelector('#line-title'); box.setSelectionRange(99, 99)")
    page.keyboard.type("!")
    session = page.context.new_cdp_session(page)
    session.send("Input.imeSetComposition", {"text": "하", "selectionStart": 1, "selectionEnd": 1})
    until(opened, lambda: f"{TITLE}!" in outline(opened), "what was typed before")
    opened.until("document.querySelector('#saved').className.includes('ok')")
    session.send("Input.imeSetComposition", {"text": "한", "selectionStart": 1, "selectionEnd": 1})
    session.send("Input.insertText", {"text": "한"})
    page.keyboard.type("글")
    assert page.evaluate(
        "window.box === document.querySelector('#line-title') && document.activeElement === window.box"
    )
    expect(page.locator("#line-title")).to_have_value(f"{TITLE}!한글")
    until(opened, lambda: f"{TITLE}!한글" in outline(opened), "title on disk")


def test_a_line_changed_elsewhere_can_be_taken(opened: Opened) -> None:
    page = opened.page
    opened.go("title")
    expect(page.locator("#line-title")).to_be_focused()
    path = opened.context.issue(DAY).path / "outline.yaml"
    path.write_text(path.read_text("utf-8").replace("title: 💸 미르 3", "title: 🌊 미르 3", 1), "utf-8")
    page.locator("#line-title").fill("내가 지은 제목")
    page.get_by_role("button", name="디스크 글 불러오기").click()
    expect(page.locator("#line-title")).to_have_value(re.compile("🌊"))
    expect(page.get_by_role("alert")).to_have_count(0)
    opened.saved()


def test_f8_goes_through_every_finding_and_back(opened: Opened) -> None:
    page = opened.page
    opened.review("lede")
    ids = json.loads(page.evaluate("fetch('/api/issue').then((answer) => answer.text())"))
    wanted = [str(one["id"]) for part in ids["sections"] for one in part.get("findings", ()) if one["status"] == "open"]
    assert len(wanted) > 3

    def at(key: str) -> str:
        before = page.evaluate("document.querySelector('#found .f.on')?.dataset.finding ?? ''")
        page.keyboard.press(key)
        opened.until(
            f"(document.querySelector('#found .f.on')?.dataset.finding ?? {json.dumps(before)}) !== {json.dumps(before)}"
        )
        return str(page.evaluate("document.querySelector('#found .f.on').dataset.finding"))

    assert [at("F8") for _ in wanted] == wanted
    assert [at("Shift+F8") for _ in wanted[1:]] == wanted[-2::-1]


def test_a_finding_that_one_comes_for_is_the_one_that_the_keys_mean(opened: Opened) -> None:
    page = opened.page
    page.locator("#side a.f", has_text="공개 이틀").click()
    page.wait_for_selector(".ta:focus")
    expect(page.locator("#found .f.on")).to_contain_text("근거 없음")
    page.keyboard.press("Control+.")
    expect(page.locator("dialog[open]")).to_contain_text("공개 이틀")


def test_a_broken_address_opens_the_reading_view(opened: Opened) -> None:
    opened.go("s1")
    opened.page.wait_for_selector(".ta")
    opened.page.evaluate("location.hash = '#/%E0%A4%A'")
    opened.page.wait_for_selector(".paper")
