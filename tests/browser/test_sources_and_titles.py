"""What a person adds on the page: a source for a sentence, a title, a finding that is open again."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Opened
from tests.browser.newsdesk import make, newsdesk
from tests.browser.test_stories import LATE
from tests.unit.desk.small_issue import DAY

pytestmark = pytest.mark.browser
UNCITED = "공개 이틀 만에 내려받은 횟수가 100만 번을 넘었대요."


def to_uncited(opened: Opened) -> None:
    """Open the dialog for the sentence without evidence, from its finding."""
    opened.review()
    opened.page.locator(".f", has_text="근거 없음").get_by_role("button", name="근거 달기").click()
    expect(opened.page.locator("#dialog .q")).to_have_text(UNCITED)


def test_a_stored_sentence_is_cited_and_the_browsers_undo_takes_it_back(opened: Opened) -> None:
    page = opened.page
    to_uncited(opened)
    before = opened.text()
    page.locator("#query").fill("downloaded")
    page.keyboard.press("Enter")
    hit = page.locator("#hits .src", has_text="310,000")
    expect(page.locator("#hits .src")).to_have_count(1)
    hit.get_by_role("button", name="이 문장을 근거로").click()
    expect(page.locator(".ta")).to_have_value(before.replace(UNCITED, f"{UNCITED}[^S1.5]"))
    expect(page.locator("#side .src q").first).to_contain_text("310,000")
    expect(page.locator(".f", has_text="근거 없음")).to_have_count(0)
    opened.on_disk(lambda text: f"{UNCITED}[^S1.5]" in text)
    page.keyboard.press("Control+z")
    expect(page.locator(".ta")).to_have_value(before)
    opened.on_disk(lambda text: "[^S1.5]" not in text)


def test_a_pasted_text_becomes_an_article_and_is_cited(opened: Opened) -> None:
    page = opened.page
    to_uncited(opened)
    page.get_by_text("새 출처 가져오기").click()
    page.locator("#bring-url").fill("https://hanbit.example/counts")
    page.locator("#bring-text").fill(
        "한빛연구소는 미르 3의 내려받은 횟수가 100만 번을 넘었다고 밝혔어요.\n집계는 이틀 동안 했어요."
    )
    page.locator("#bring-outlet").fill("한빛연구소")
    page.get_by_role("button", name="가져오기", exact=True).click()
    expect(page.locator("#bringing")).to_contain_text("문장 2개")
    page.locator("#hits .src").first.get_by_role("button", name="이 문장을 근거로").click()
    opened.on_disk(lambda text: f"{UNCITED}[^S3.1]" in text and "S3]" in text)
    expect(page.locator("#side .src header b").first).to_have_text("한빛연구소")
    stored = opened.context.issue(DAY).text("articles/S3.md")
    assert stored is not None
    assert "origin: editor" in stored.text


def test_a_link_is_read_from_its_server_and_cited(
    browser: Browser, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    with newsdesk(browser, tmp_path / "weekly", request.node.name, make) as planned:
        page = planned.page
        planned.press.pieces.append(LATE)
        planned.go("s1")
        page.wait_for_selector(".bd mark.cur")
        page.evaluate(
            "() => { const box = document.querySelector('#box'), end = box.value.trimEnd().length; box.focus(); box.setSelectionRange(end, end); }"
        )
        page.locator("#side [data-key=KeyS]").click()
        page.get_by_text("새 출처 가져오기").click()
        page.locator("#bring-url").fill("브린들의 글")
        page.get_by_role("button", name="가져오기", exact=True).click()
        expect(page.locator("#bringing")).to_contain_text("이 주소는 열 수 없어요")
        page.locator("#bring-url").fill(planned.press.url(LATE))
        page.get_by_role("button", name="가져오기", exact=True).click()
        expect(page.locator("#bringing")).to_contain_text("문장")
        hit = page.locator("#hits .src", has_text="40 researchers")
        name = str(hit.locator("[data-do=cite]").get_attribute("data-id"))
        hit.locator("[data-do=cite]").click()
        expect(page.locator("#box")).to_have_value(re.compile(re.escape(name)))
        expect(page.locator("#side .src q", has_text="40 researchers").first).to_be_visible()
        expect(page.locator("#saved.ok [data-is=ok]").first).to_be_visible()
        path = planned.issue.section_path("s1")
        assert path is not None
        assert name in path.read_text("utf-8")
        assert any(LATE.slug in one for one in planned.press.asked)


def test_a_link_that_cannot_be_read_says_so_and_asks_for_the_text(opened: Opened) -> None:
    page = opened.page
    to_uncited(opened)
    page.get_by_text("새 출처 가져오기").click()
    page.locator("#bring-url").fill("https://hanbit.example/counts")
    page.get_by_role("button", name="가져오기", exact=True).click()
    expect(page.locator("#bringing")).to_contain_text("붙여 넣어 주세요")
    expect(page.get_by_role("button", name="가져오기", exact=True)).to_be_enabled()
    assert opened.context.issue(DAY).text("articles/S3.md") is None


def test_the_editors_own_word_is_a_source(opened: Opened) -> None:
    page = opened.page
    to_uncited(opened)
    page.get_by_text("내가 직접 확인했어요").click()
    page.locator("#direct").fill("11월 24일 담당자 메일")
    page.locator("#dialog").get_by_role("button", name="이 문장을 근거로").last.click()
    opened.on_disk(lambda text: f"{UNCITED}[^직접: 11월 24일 담당자 메일]" in text)
    expect(page.locator("#side .ev")).to_contain_text("11월 24일 담당자 메일")


def test_the_whole_article_is_read_and_one_of_its_sentences_cited(opened: Opened) -> None:
    page = opened.page
    opened.review()
    opened.put_cursor("넘었대")
    page.keyboard.press("Escape")
    page.keyboard.press("s")
    page.locator("#dialog [data-do=article]").first.click()
    expect(page.locator("#dialog h2")).to_have_text("Hanbit Lab releases Mir 3")
    expect(page.locator("#dialog a")).to_have_attribute("href", "https://s1.example/news")
    page.locator(".lines p", has_text="412 GB").get_by_role("button", name="이 문장을 근거로").click()
    expect(page.locator("dialog[open]")).to_have_count(0)
    opened.on_disk(lambda text: f"{UNCITED}[^S1.4]" in text)


def test_a_title_is_typed_checked_and_saved_by_itself(opened: Opened) -> None:
    page = opened.page
    page.keyboard.press("t")
    box = page.locator("#line-title")
    expect(box).to_be_focused()
    box.fill("💸 미르 3, 입력 100만 토큰에 $0.31")
    expect(page.locator(".field", has=box).locator(".f")).to_contain_text("0.31")
    expect(page.locator(".secs [data-id=title]")).to_contain_text("$0.31")
    expect(box).to_be_focused()
    box.fill("💸 미르 3, 입력 100만 토큰에 $0.28, 값이 내렸어요")
    expect(page.locator(".field", has=box).locator(".f")).to_have_count(0)
    page.locator("#line-preheader").fill("미리보기 문장도 여기에서 고쳐요.")
    expect(page.locator("#count-preheader")).to_have_text("18자")
    opened._wait(
        lambda: "여기에서 고쳐요" in (opened.context.issue(DAY).path / "outline.yaml").read_text("utf-8"),
        "preheader on disk",
    )


def test_a_title_that_was_changed_elsewhere_is_shown_beside_the_own_one(opened: Opened) -> None:
    page = opened.page
    opened.go("title")
    expect(page.locator("#line-title")).to_be_focused()
    path = opened.context.issue(DAY).path / "outline.yaml"
    path.write_text(path.read_text("utf-8").replace("title: 💸 미르 3", "title: 🌊 미르 3", 1), "utf-8")
    page.locator("#line-title").fill("내가 지은 제목")
    expect(page.get_by_role("alert")).to_contain_text("🌊 미르 3")
    assert "내가 지은 제목" not in path.read_text("utf-8")
    expect(page.locator("#line-title")).to_have_value("내가 지은 제목")
    page.get_by_role("button", name="내 글로 덮어쓰기").click()
    opened._wait(lambda: "내가 지은 제목" in path.read_text("utf-8"), "title on disk")


def test_a_dismissed_finding_comes_back(opened: Opened) -> None:
    page = opened.page
    opened.review()
    page.locator(".f", has_text="근거 없음").get_by_role("button", name="이유 적고 넘기기").click()
    page.locator("#line").fill("메일로 확인")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="되살리기").click()
    expect(page.locator(".f.done")).to_have_count(0)
    expect(page.locator(".f", has_text="근거 없음")).to_have_count(1)


def test_the_keyboard_alone_leads_from_draft_to_ready(opened: Opened) -> None:
    page = opened.page
    keys = page.keyboard
    keys.press("2")
    page.wait_for_selector(".ta[aria-label^='여는']:focus")
    keys.press("Control+Shift+Enter")
    page.wait_for_selector(".ta[aria-label^='가격표']:focus")
    keys.press("F8")
    expect(page.locator(".f.on")).to_contain_text("계산 안 맞음")
    keys.press("Control+Period")
    page.wait_for_selector("#reason:focus")
    keys.press("Tab")
    keys.type("담당자에게 확인")
    keys.press("Control+Enter")
    page.wait_for_selector(".f.done")
    keys.press("Control+Shift+Enter")
    page.wait_for_selector(".ta[aria-label^='직접']:focus")
    keys.press("F8")
    keys.press("Control+Enter")
    page.wait_for_selector("#side .fs:not(:has(.fx))")
    keys.press("Control+Shift+Enter")
    page.wait_for_selector(".ta[aria-label*='포인트']:focus")
    keys.press("Control+Shift+Enter")
    page.wait_for_selector("#app[data-screen=ready] .gate.big")
    expect(page.locator(".prog")).to_contain_text("4 / 4꼭지")
