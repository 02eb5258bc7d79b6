"""What another program or another window writes: the page opens with it, and what is typed here is never lost to it."""

import re
import threading
import webbrowser
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from pipeline.desk.door import Door
from pipeline.desk.server import prepare
from tests.browser.conftest import PATIENCE_MS, Opened
from tests.browser.test_reading_and_writing import SENTENCE
from tests.unit.desk.serving import desk
from tests.unit.desk.small_issue import DAY, make

pytestmark = pytest.mark.browser


def write(opened: Opened, old: str, new: str, name: str = "s1") -> None:
    """Change a section's file as another program would."""
    path = opened.context.issue(DAY).section_path(name)
    assert path is not None
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


def test_a_section_that_changed_on_disk_opens_as_it_is_there(opened: Opened) -> None:
    page = opened.page
    write(opened, "다만 이건", "그런데 다만 이건")
    page.keyboard.press("4")
    page.wait_for_selector(".gate.big")
    page.keyboard.press("1")
    page.locator(".paper .s", has_text="그런데 다만 이건").click()
    page.wait_for_selector(".ta:focus")
    assert "그런데 다만 이건" in opened.text()
    assert page.evaluate("document.activeElement.value.slice(document.activeElement.selectionStart)").startswith(
        "그런데 다만 이건"
    )
    page.keyboard.type("자, ")
    opened.on_disk(lambda text: "자, 그런데 다만 이건" in text)
    opened.saved()
    expect(page.get_by_role("alert")).to_have_count(0)


def test_what_was_typed_stays_when_its_section_changed_on_disk(opened: Opened) -> None:
    page = opened.page
    opened.review()
    page.route("**/api/sections/s1/save?*", lambda route: route.abort())
    opened.put_cursor(SENTENCE)
    page.keyboard.type(" 내가 더한 말이에요.")
    page.wait_for_selector("#saved.fail")
    write(opened, "95%", "85%")
    opened.go("s2")
    page.wait_for_selector("[aria-current=true][data-id=s2]")
    opened.go("s1")
    expect(page.locator(".ta")).to_have_value(re.compile("95%.*내가 더한 말이에요", re.DOTALL))
    page.unroute("**/api/sections/s1/save?*")
    page.wait_for_selector("#alert .hk")
    opened.on_disk(lambda text: "85%" in text)


def test_a_conflict_in_a_section_that_is_not_open_is_shown(opened: Opened) -> None:
    page = opened.page
    opened.review()
    write(opened, "95%", "85%")
    opened.put_cursor(SENTENCE)
    page.keyboard.type(" 내가 더한 말이에요.")
    opened.go("s2")
    row = page.locator(".secs [data-id=s1]")
    expect(row).to_contain_text("아직 저장하지 못한 글이 있어요")
    expect(row.locator(".d.bad")).to_have_count(1)
    expect(page.locator("#told a[href='#/s1']")).to_contain_text("다른 곳에서 이 꼭지가 바뀌었어요")
    expect(page.locator("#gate")).to_contain_text("남음")
    opened.go("ready")
    expect(page.locator(".gate.big .bad a").first).to_contain_text("저장하지 못한 글")
    expect(page.locator(".mh h2")).to_contain_text("아직 보낼 수 없어요")
    page.locator(".gate.big .bad a").first.click()
    page.wait_for_selector("#alert .hk")
    assert "내가 더한 말이에요." in opened.text()
    page.locator("#over").click()
    opened.on_disk(lambda text: "내가 더한 말이에요." in text)
    expect(row).not_to_contain_text("아직 저장하지 못한 글이 있어요")


def test_a_text_that_is_too_long_says_so(opened: Opened) -> None:
    page = opened.page
    opened.review()
    page.locator(".ta").fill("가" * 400_000)
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("너무 길어요")
    expect(alert.get_by_text("연결이 끊겼어요")).to_be_hidden()
    page.on("dialog", lambda dialog: dialog.accept())


def test_a_desk_that_is_started_again_goes_on_in_the_old_window(browser: Browser, tmp_path: Path) -> None:
    context = make(tmp_path)
    window = browser.new_context(locale="ko-KR")
    page = window.new_page()
    page.set_default_timeout(PATIENCE_MS)
    with desk(context) as first:
        opened = Opened(context, page, first.address)
        opened.review()
    opened.put_cursor(SENTENCE)
    page.keyboard.type(" 꺼진 사이에 적었어요.")
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("새 주소")
    with desk(context) as second:
        assert second.host == first.host
        page.wait_for_event("response", lambda answer: answer.status == 403)
        expect(alert).to_contain_text("새 주소")
        window.new_page().goto(second.address)
        opened.on_disk(lambda text: "꺼진 사이에 적었어요." in text)
        expect(alert).to_have_count(0)
        expect(page.locator(".secs [data-id=s1]")).not_to_contain_text("아직 저장하지 못한 글이 있어요")
        window.close()


def test_each_window_shows_the_preview_of_its_own_text(opened: Opened) -> None:
    page = opened.page
    opened.review()
    opened.put_cursor(SENTENCE)
    page.keyboard.type(" 이 창에서 적었어요.")
    expect(page.frame_locator("#frames iframe:last-child").locator("body")).to_contain_text("이 창에서 적었어요.")
    other = page.context.new_page()
    other.goto(f"{opened.home}#/s2")
    other.wait_for_selector(".bd mark.cur")
    asked = "fetch('/api/sections/s2/preview', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: '{\"body\": \"딴 창\"}'})"
    other.evaluate(f"(async () => {{ for (let n = 0; n < 12; n++) await {asked}; }})()")
    page.get_by_role("button", name="웹").click()
    shown = page.frame_locator("#frames iframe[title='웹']:last-child").locator("body")
    expect(shown).to_contain_text("이 창에서 적었어요.")


def test_what_one_reads_beside_the_text_stays_where_it_is(opened: Opened) -> None:
    page = opened.page
    page.set_viewport_size({"width": 1280, "height": 500})
    opened.review("s1")
    opened.put_cursor("깎아 줍니다")
    page.locator("#beside summary").first.click()
    expect(page.locator("#beside details[open]")).to_have_count(1)
    page.evaluate("document.querySelector('#side').scrollTop = 300")
    top = "document.querySelector('#found .f').getBoundingClientRect().top"
    before = page.evaluate(top)
    opened.put_cursor("깎아 줍니다")
    page.keyboard.type(" 정말")
    opened.on_disk(lambda text: "깎아 줍니다 정말" in text)
    opened.saved()
    expect(page.locator("#beside details[open]")).to_have_count(1)
    assert abs(page.evaluate(top) - before) < 2
    assert page.evaluate("document.querySelector('#side').scrollTop") == 300


def test_the_file_that_opens_the_desk_leads_in_and_is_gone_after_use(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = browser.new_context()
    page = window.new_page()
    used = threading.Event()

    class Shown(webbrowser.BaseBrowser):
        def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool:
            return True

    monkeypatch.setattr(webbrowser, "get", lambda using=None: Shown("firefox"))
    context = make(tmp_path)
    door = Door(context.output)

    def opened() -> None:
        door.close()
        used.set()

    prepared = prepare(context, DAY, 0, None, opened)
    thread = threading.Thread(target=prepared.run)
    thread.start()
    try:
        opening = door.open(prepared.address)
        assert opening is not None
        opening.join(20)
        (path,) = context.output.glob("desk-*.html")
        page.goto(path.as_uri())
        page.wait_for_selector(".paper")
        assert used.wait(20)
        assert not path.exists()
        assert "token" not in page.url
    finally:
        prepared.server.should_exit = True
        thread.join(10)
        window.close()


def test_what_was_typed_in_a_section_that_was_removed_is_shown(opened: Opened) -> None:
    page = opened.page
    opened.review()
    opened.context.issue(DAY).remove_section("s1")
    opened.put_cursor(SENTENCE)
    page.keyboard.type(" 지워진 뒤에 적었어요.")
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("없어졌어요")
    expect(alert).not_to_contain_text("—")
    page.on("dialog", lambda dialog: dialog.accept())
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url) if "/save" in one.url else None)
    page.reload()
    expect(page.locator("#main .bad")).to_be_visible()
    expect(page.locator("#main pre")).to_contain_text("지워진 뒤에 적었어요.")
    page.get_by_role("button", name="글 복사하기").wait_for()
    assert len(asked) < 2
