"""Reading the whole issue, opening a sentence, typing, saving, and what is lost never."""

import json
import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Opened
from tests.unit.desk.small_issue import DAY

pytestmark = pytest.mark.browser
SENTENCE = "다만 이건 정가끼리의 비교예요."


def compose(opened: Opened, *steps: str) -> None:
    """Type one Korean syllable as an input method does: it grows, then it is committed."""
    session = opened.page.context.new_cdp_session(opened.page)
    for step in steps:
        session.send("Input.imeSetComposition", {"text": step, "selectionStart": len(step), "selectionEnd": len(step)})
    session.send("Input.insertText", {"text": steps[-1]})


def test_the_desk_opens_on_the_whole_issue_with_its_findings(opened: Opened) -> None:
    page = opened.page
    expect(page.locator(".paper h1")).to_have_text("💸 미르 3, 입력 100만 토큰에 $0.28")
    expect(page.locator(".paper h2")).to_have_text(["가격표부터 펼쳐 볼게요", "직접 돌리면 이만큼 들어요"])
    expect(page.locator(".paper mark.f-bad").first).to_have_text("95%")
    assert page.url.endswith("/")
    assert "token" not in page.url


def test_a_sentence_opens_for_editing_and_comes_back_to_the_same_spot(opened: Opened) -> None:
    page = opened.page
    page.locator(".s", has_text=SENTENCE).focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".ta:focus")
    opened.until(
        f"(box => box.value.slice(box.selectionStart).startsWith({json.dumps(SENTENCE)}))(document.querySelector('.ta'))"
    )
    page.keyboard.press("Escape")
    expect(page.locator(".ta:focus")).to_have_count(0)
    page.keyboard.press("Escape")
    page.wait_for_selector(".paper")
    expect(page.locator(".s:focus")).to_have_text(SENTENCE)


def test_a_click_on_a_sentence_opens_it_too(opened: Opened) -> None:
    opened.page.locator(".s", has_text=SENTENCE).click()
    opened.page.wait_for_selector(".ta:focus")


def test_typing_is_saved_by_itself(opened: Opened) -> None:
    opened.review()
    opened.put_cursor(SENTENCE)
    opened.page.keyboard.type(" 참고로 적어 둘게요.")
    opened.page.wait_for_selector("#saved:not(.ok)")
    opened.saved()
    opened.on_disk(lambda text: f"{SENTENCE} 참고로 적어 둘게요." in text)


def test_korean_is_composed_without_harm_and_shortcuts_rest_meanwhile(opened: Opened) -> None:
    opened.review()
    opened.put_cursor(SENTENCE)
    before = opened.text()
    drawn = opened.page.locator(".bd").text_content()
    session = opened.page.context.new_cdp_session(opened.page)
    session.send("Input.imeSetComposition", {"text": "ㅎ", "selectionStart": 1, "selectionEnd": 1})
    session.send("Input.imeSetComposition", {"text": "하", "selectionStart": 1, "selectionEnd": 1})
    opened.until("document.querySelector('.ta').value.includes('하')")
    assert opened.page.locator(".bd").text_content() == drawn
    opened.page.evaluate(
        "document.querySelector('.ta').dispatchEvent(new KeyboardEvent('keydown', {code: 'Escape', keyCode: 229, isComposing: true, bubbles: true}))"
    )
    expect(opened.page.locator(".ta:focus")).to_have_count(1)
    session.send("Input.insertText", {"text": "한"})
    compose(opened, "ㄱ", "그", "글")
    expect(opened.page.locator(".ta")).to_have_value(before.replace(SENTENCE, f"{SENTENCE}한글"))
    opened.until("document.querySelector('.bd').textContent === document.querySelector('.ta').value + '\\u200b'")
    opened.saved()
    opened.on_disk(lambda text: f"{SENTENCE}한글" in text)


def test_korean_pasted_in_parts_is_put_together_and_undone_in_one_step(opened: Opened) -> None:
    opened.review()
    opened.put_cursor(SENTENCE)
    before = opened.text()
    opened.page.evaluate(
        "text => { const data = new DataTransfer(); data.setData('text/plain', text.normalize('NFD')); document.querySelector('.ta')"
        ".dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }",
        " 한글이에요.",
    )
    expect(opened.page.locator(".ta")).to_have_value(before.replace(SENTENCE, f"{SENTENCE} 한글이에요."))
    opened.saved()
    opened.on_disk(lambda text: f"{SENTENCE} 한글이에요." in text)
    opened.page.keyboard.press("ControlOrMeta+z")
    expect(opened.page.locator(".ta")).to_have_value(before)


def test_the_marks_stay_under_their_words(opened: Opened) -> None:
    opened.review()
    for width in (1280, 1100, 900, 720):
        opened.page.set_viewport_size({"width": width, "height": 900})
        opened.until(
            "(() => { const box = document.querySelector('.ta'), panel = document.querySelector('.bd');"
            " return panel.offsetHeight === box.offsetHeight && box.offsetHeight === box.scrollHeight"
            " && panel.offsetWidth === box.offsetWidth; })()"
        )
        opened.until("document.documentElement.scrollWidth <= innerWidth")


def test_the_evidence_follows_the_cursor(opened: Opened) -> None:
    opened.review()
    opened.put_cursor("보다 95%")
    page = opened.page
    opened.until("document.querySelector('.q')?.textContent.includes('같은 급으로')")
    expect(page.locator("#side .src header b")).to_have_text(["테크파도", "오차드 문서"])
    expect(page.locator("#side .src header").first).to_contain_text("11월 20일 09:10")
    expect(page.locator("#side .src a").first).to_have_attribute("href", "https://s1.example/news")
    expect(page.locator("#side .q .n.bad")).to_have_text(["95%"])
    expect(page.locator("#side .src .n.ok", has_text="$1.75").first).to_be_visible()
    page.locator("#side .src summary").first.click()
    expect(page.locator("#side .src details").first).to_contain_text("Output costs")
    page.locator("#side .more button").first.click()
    expect(page.locator("dialog[open]")).to_contain_text("310,000")
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)


def test_checks_run_while_one_types(opened: Opened) -> None:
    opened.review()
    opened.put_cursor("깎아 줍니다")
    for _ in "줍니다":
        opened.page.keyboard.press("Backspace")
    opened.page.keyboard.type("줘요")
    opened.until("!document.querySelector('#side .f.style')")
    expect(opened.page.locator(".bd .f-style")).to_have_count(0)


def test_the_preview_follows_and_runs_no_script(opened: Opened) -> None:
    opened.review()
    opened.put_cursor(SENTENCE)
    opened.page.keyboard.type("<script>parent.hacked=1</script> 미리 보여요.")
    frame = opened.page.frame_locator(".pvb iframe:not(.waiting)")
    frame.get_by_text("미리 보여요.").wait_for()
    assert opened.page.evaluate("window.hacked") is None
    assert opened.page.locator(".pvb iframe").first.get_attribute("sandbox") == ""
    opened.page.get_by_role("button", name="웹").click()
    opened.page.frame_locator(".pvb iframe:not(.waiting)").locator("details.ev").first.wait_for()
    opened.page.get_by_role("button", name="글만").click()
    opened.page.frame_locator(".pvb iframe:not(.waiting)").get_by_text("미리 보여요.").wait_for()


def test_a_fix_is_one_key_and_undone_by_another(opened: Opened) -> None:
    opened.go("s2")
    opened.page.wait_for_selector("#side .fx")
    before = opened.text()
    opened.page.keyboard.press("F8")
    opened.page.wait_for_selector("#side .f.on")
    opened.page.keyboard.press("Control+Enter")
    opened.until("document.querySelector('.ta').value.includes('[^S1.1 S1.4]')")
    opened.page.wait_for_selector("#side .fs:not(:has(.fx))")
    opened.saved()
    opened.on_disk(lambda text: "[^S1.1 S1.4]" in text, "s2")
    opened.page.keyboard.press("Control+z")
    expect(opened.page.locator(".ta")).to_have_value(before)


def test_a_finding_is_dismissed_with_a_reason(opened: Opened) -> None:
    opened.review()
    opened.page.keyboard.press("F8")
    first = opened.page.locator("#side .f.on").inner_text()
    opened.page.keyboard.press("F8")
    expect(opened.page.locator("#side .f.on")).not_to_have_text(first)
    opened.page.keyboard.press("Control+.")
    opened.page.locator("dialog input").fill("담당자에게 메일로 확인, 11월 24일")
    opened.page.keyboard.press("Control+Enter")
    opened.page.wait_for_selector("#side .f.done")
    opened.page.wait_for_load_state("networkidle")
    stored = [one for one in opened.context.issue(DAY).findings() if one.status == "dismissed"]
    assert [one.reason for one in stored] == ["다른 곳에서 직접 확인했어요 · 담당자에게 메일로 확인, 11월 24일"]


def test_a_text_changed_on_disk_is_shown_and_nothing_is_lost(opened: Opened) -> None:
    opened.review()
    path = opened.context.issue(DAY).section_path("s1")
    assert path is not None
    path.write_text(path.read_text("utf-8").replace("95%", "85%"), "utf-8")
    opened.put_cursor(SENTENCE)
    opened.page.keyboard.type(" 내가 더한 말이에요.")
    opened.page.wait_for_selector("[role=alert]")
    expect(opened.page.locator(".hk .mine").last).to_contain_text("내가 더한 말이에요.")
    expect(opened.page.locator(".hk .theirs").first).to_contain_text("85%")
    assert "85%" in opened.disk()
    expect(opened.page.get_by_text("저장 잠시 멈춤")).to_be_visible()
    opened.page.locator("#over").click()
    opened.saved()
    opened.on_disk(lambda text: "내가 더한 말이에요." in text)
    history = opened.context.issue(DAY).history("s1")
    texts = [history.text(past.n) for past in history.entries()]
    assert any("85%" in text and "내가 더한" not in text for text in texts)
    assert any("95%" in text and "내가 더한" in text for text in texts)


def test_a_conflict_is_settled_place_by_place(opened: Opened) -> None:
    opened.review()
    path = opened.context.issue(DAY).section_path("s1")
    assert path is not None
    path.write_text(path.read_text("utf-8").replace("95%", "85%"), "utf-8")
    opened.put_cursor(SENTENCE)
    opened.page.keyboard.type(" 내가 더한 말이에요.")
    places = opened.page.locator(".hk")
    expect(places).to_have_count(2)
    places.first.get_by_role("button", name="디스크 글로").click()
    expect(opened.page.locator("#apply")).to_have_attribute("aria-disabled", "true")
    places.last.get_by_role("button", name="내 글로").click()
    opened.page.locator("#apply").click()
    expect(opened.page.locator(".ta")).to_have_value(re.compile("85%.*내가 더한 말이에요", re.DOTALL))
    opened.on_disk(lambda text: "85%" in text and "내가 더한 말이에요." in text)


def test_an_offline_server_says_so_and_the_text_comes_back(opened: Opened) -> None:
    opened.review()
    opened.page.route("**/api/**", lambda route: route.abort())
    opened.put_cursor(SENTENCE)
    opened.page.keyboard.type(" 끊겨도 남아요.")
    opened.page.wait_for_selector("#told [role=alert]")
    expect(opened.page.locator("#told")).to_contain_text("연결이 끊겼어요")
    opened.page.on("dialog", lambda dialog: dialog.accept())
    opened.page.unroute("**/api/**")
    opened.page.reload()
    opened.until("document.querySelector('.ta')?.value.includes('끊겨도 남아요.')")
    opened.saved()
    opened.on_disk(lambda text: "끊겨도 남아요." in text)


def test_a_section_is_set_back_to_an_earlier_text(opened: Opened) -> None:
    opened.review()
    before = opened.text()
    opened.put_cursor(SENTENCE)
    opened.page.keyboard.type(" 지울 말.")
    opened.saved()
    opened.page.get_by_role("button", name="이때로 되돌리기").click()
    opened.until("!document.querySelector('.ta').value.includes('지울 말')")
    opened.saved()
    expect(opened.page.locator(".ta")).to_have_value(before)
    opened.on_disk(lambda text: "지울 말" not in text)


def test_undo_outside_the_box_takes_the_last_change_back(opened: Opened) -> None:
    opened.review()
    before = opened.text()
    opened.put_cursor(SENTENCE)
    opened.page.keyboard.type("!")
    opened.saved()
    opened.page.keyboard.press("Escape")
    opened.page.keyboard.press("Control+z")
    opened.until(f"document.querySelector('.ta').value === {json.dumps(before)}")
    opened.page.keyboard.press("Control+Shift+z")
    opened.until(f"document.querySelector('.ta').value !== {json.dumps(before)}")
