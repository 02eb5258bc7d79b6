"""A section written again: asked, waited for, chosen place by place; nothing changes before it is taken."""

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect

from pipeline.run import one_writer
from tests.browser.conftest import Opened
from tests.browser.writer import LOCKED, TITLES, Writer
from tests.unit.desk.small_issue import DAY

pytestmark = pytest.mark.browser


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


def test_a_place_may_have_both_or_ones_own_words_and_the_whole_is_read_first(opened: Opened, model: Writer) -> None:
    page = opened.page
    model.may_answer.set()
    lock(opened)
    opened.go("s1/rewrite")
    page.locator("#start").click()
    places = page.locator(".hk")
    expect(places.first).to_be_visible()
    expect(page.locator(".lockrow")).to_contain_text(LOCKED)
    page.locator("#main").focus()
    page.keyboard.press("b")
    expect(places.first).to_have_attribute("data-state", "two")
    page.keyboard.press("e")
    page.wait_for_selector(".hk textarea:focus")
    page.locator(".hk textarea:focus").fill("캐시 할인은 90%예요.[^S2.4]")
    page.get_by_role("button", name="이대로 받기").click()
    expect(page.locator(".hk[data-state=own]")).to_have_count(1)
    page.get_by_role("button", name="남은 것 모두 받기").click()
    page.get_by_role("button", name="전체로 읽기").click()
    expect(page.locator("#whole")).to_contain_text("캐시 할인은 90%예요.")
    expect(page.locator("#whole")).to_contain_text(LOCKED)
    whole = page.locator("#whole").text_content()
    page.locator("#apply").click()
    expect(page.locator(".ta")).to_have_value(str(whole))
    opened.on_disk(lambda text: "캐시 할인은 90%예요." in text)


def test_own_words_stay_while_one_looks_around(opened: Opened, model: Writer) -> None:
    page = opened.page
    model.may_answer.set()
    lock(opened)
    opened.go("s1/rewrite")
    page.locator("#start").click()
    places = page.locator(".hk")
    expect(places.first).to_be_visible()
    page.locator("#main").focus()
    page.keyboard.press("e")
    page.locator(".hk textarea:focus").fill("내 말로 적었어요.[^S2.4]")
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    page.keyboard.press("k")
    page.keyboard.press("e")
    expect(page.locator(".hk textarea:focus")).to_have_value("내 말로 적었어요.[^S2.4]")
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    page.keyboard.press("x")
    expect(page.locator(".hk[data-state=no]")).to_have_count(1)
    opened.go("")
    page.wait_for_selector(".paper")
    opened.go("s1/rewrite")
    expect(page.locator(".hk[data-state=no]")).to_have_count(1)
    expect(places.first.locator("textarea")).to_be_visible()
    page.get_by_role("button", name="남은 것 모두 받기").click()
    expect(page.locator("#apply")).not_to_contain_text("0")
    page.locator("#apply").click()
    opened.on_disk(lambda text: "내 말로 적었어요." in text)


def test_a_section_that_could_not_be_drafted_is_written_from_the_page(opened: Opened, model: Writer) -> None:
    page = opened.page
    model.may_answer.set()
    issue = opened.context.issue(DAY)
    issue.remove_section("s1")
    shutil.rmtree(issue.path / "history" / "s1")
    page.reload()
    page.wait_for_selector(".paper")
    page.locator("#read-s1").get_by_role("link", name="AI로 다시 쓰기").click()
    page.locator("#start").click()
    expect(page.locator(".hk").first).to_be_visible()
    page.get_by_role("button", name="남은 것 모두 받기").click()
    page.locator("#apply").click()
    opened.until("document.querySelector('.ta')?.value.includes('깎아 줘요')")
    assert "깎아 줘요" in opened.disk()


def test_titles_are_written_again_and_one_of_them_chosen(opened: Opened, model: Writer) -> None:
    page = opened.page
    opened.go("title/rewrite")
    page.locator("#instruction").fill("숫자 먼저")
    page.locator("#start").click()
    page.wait_for_selector("#stop")
    model.may_answer.set()
    expect(page.locator(".pick button")).to_have_text(list(TITLES))
    assert "숫자 먼저" in model.asked[0].prompt
    page.get_by_role("button", name=TITLES[2]).click()
    expect(page.locator("#line-title")).to_have_value(TITLES[2])
    expect(page.locator(".secs [data-id=title]")).to_contain_text(TITLES[2])
    outline = opened.context.issue(DAY).outline()
    assert outline is not None
    assert (outline.title, outline.titles) == (TITLES[2], TITLES)
    back = page.get_by_role("button", name="제목과 후보 되돌리기")
    back.click()
    expect(page.locator("#line-title")).not_to_have_value(TITLES[2])
    back.click()
    expect(page.locator(".pick button")).not_to_have_text(list(TITLES))
    page.get_by_role("button", name="다시 실행").click()
    expect(page.locator(".pick button")).to_have_text(list(TITLES))


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


def test_a_section_that_a_command_writes_is_not_asked_for(opened: Opened, model: Writer) -> None:
    page, context = opened.page, opened.context
    opened.go("s1/rewrite")
    with one_writer.alone(context, context.issue(DAY), "s1", "command"):
        page.locator("#start").click()
        expect(page.locator("#rewriting")).to_contain_text("s1: 다른 newsletter 명령이")
    expect(page.locator("#rewriting")).not_to_contain_text("끊겼어요")
    expect(page.locator("#start")).to_be_enabled()
    assert not model.asked


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


def _kept(folder: Path) -> dict[Path, bytes]:
    """Return all that an issue's folder keeps, without the mark of who writes there."""
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and not path.name.endswith(".lock")}


def test_given_up_halfway_nothing_has_changed(opened: Opened, model: Writer) -> None:
    page = opened.page
    opened.go("s1/rewrite")
    folder = opened.context.issue(DAY).path
    before = _kept(folder)
    page.locator("#start").click()
    expect(page.locator("#coming li")).to_have_count(1)
    page.locator("#stop").click()
    expect(page.locator("#rewriting")).to_contain_text("글은 바뀌지 않아요")
    expect(page.locator("#start")).to_be_enabled()
    assert model.gave_up.wait(10)
    assert _kept(folder) == before
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
