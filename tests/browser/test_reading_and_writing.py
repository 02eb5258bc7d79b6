"""Reading the whole issue, opening a sentence, typing, saving, and what is lost never."""

import json
import re

import pytest

from tests.browser.conftest import Opened
from tests.unit.desk.small_issue import DAY

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
SENTENCE = "다만 이건 정가끼리의 비교예요."


def compose(opened: Opened, *steps: str) -> None:
    """Type one Korean syllable as an input method does: it grows, then it is committed."""
    session = opened.page.context.new_cdp_session(opened.page)
    for step in steps:
        session.send("Input.imeSetComposition", {"text": step, "selectionStart": len(step), "selectionEnd": len(step)})
    session.send("Input.insertText", {"text": steps[-1]})


def test_the_desk_opens_on_the_whole_issue_with_its_findings(opened: Opened) -> None:
    page = opened.page
    assert page.locator(".paper h1").inner_text() == "💸 미르 3, 입력 100만 토큰에 $0.28"
    assert page.locator(".paper h2").all_inner_texts() == ["가격표부터 펼쳐 볼게요", "직접 돌리면 이만큼 들어요"]
    assert page.locator(".paper mark.f-bad").first.inner_text() == "95%"
    assert page.url.endswith("/")
    assert "token" not in page.url


def test_a_sentence_opens_for_editing_and_comes_back_to_the_same_spot(opened: Opened) -> None:
    page = opened.page
    page.locator(".s", has_text=SENTENCE).focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".ta")
    at = page.evaluate("document.querySelector('.ta').selectionStart")
    assert opened.text()[at:].startswith(SENTENCE)
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.wait_for_selector(".paper")
    assert page.locator(".s:focus").inner_text() == SENTENCE


def test_a_click_on_a_sentence_opens_it_too(opened: Opened) -> None:
    opened.page.locator(".s", has_text=SENTENCE).click()
    opened.page.wait_for_selector(".ta:focus")


def test_typing_is_saved_by_itself(opened: Opened) -> None:
    opened.review()
    opened.put_cursor(SENTENCE)
    opened.page.keyboard.type(" 참고로 적어 둘게요.")
    opened.page.wait_for_selector("#saved:not(.ok)")
    opened.saved()
    assert f"{SENTENCE} 참고로 적어 둘게요." in opened.disk()


def test_korean_is_composed_without_harm_and_shortcuts_rest_meanwhile(opened: Opened) -> None:
    opened.review()
    opened.put_cursor(SENTENCE)
    before = opened.text()
    drawn = opened.page.locator(".bd").text_content()
    session = opened.page.context.new_cdp_session(opened.page)
    session.send("Input.imeSetComposition", {"text": "ㅎ", "selectionStart": 1, "selectionEnd": 1})
    session.send("Input.imeSetComposition", {"text": "하", "selectionStart": 1, "selectionEnd": 1})
    assert opened.page.locator(".bd").text_content() == drawn
    assert "하" in opened.text()
    opened.page.evaluate(
        "document.querySelector('.ta').dispatchEvent(new KeyboardEvent('keydown', {code: 'Escape', keyCode: 229, isComposing: true, bubbles: true}))"
    )
    assert opened.page.locator(".ta:focus").count() == 1
    session.send("Input.insertText", {"text": "한"})
    compose(opened, "ㄱ", "그", "글")
    assert opened.text() == before.replace(SENTENCE, f"{SENTENCE}한글")
    assert opened.page.locator(".bd").text_content() == opened.text() + "\u200b"
    opened.saved()
    assert f"{SENTENCE}한글" in opened.disk()


def test_the_marks_stay_under_their_words(opened: Opened) -> None:
    opened.review()
    for width in (1280, 1100, 900, 720):
        opened.page.set_viewport_size({"width": width, "height": 900})
        heights = opened.page.evaluate(
            "(() => { const box = document.querySelector('.ta'), panel = document.querySelector('.bd');"
            " return [panel.offsetHeight, box.offsetHeight, box.scrollHeight, panel.offsetWidth - box.offsetWidth]; })()"
        )
        assert heights[0] == heights[1] == heights[2]
        assert heights[3] == 0
        assert opened.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_evidence_follows_the_cursor(opened: Opened) -> None:
    opened.review()
    opened.put_cursor("보다 95%")
    page = opened.page
    opened.until("document.querySelector('.q')?.textContent.includes('같은 급으로')")
    assert page.locator("#side .src header b").all_inner_texts() == ["테크파도", "오차드 문서"]
    assert "11월 20일 09:10" in page.locator("#side .src header").first.inner_text()
    assert page.locator("#side .src a").first.get_attribute("href") == "https://s1.example/news"
    assert page.locator("#side .q .n.bad").all_inner_texts() == ["95%"]
    assert "$1.75" in page.locator("#side .src .n.ok").all_inner_texts()
    page.locator("#side .more button").first.click()
    assert "Output costs" in page.locator("#side .src q").first.inner_text()
    page.locator("#side .more button").nth(1).click()
    assert "310,000" in page.locator("dialog").inner_text()
    page.keyboard.press("Escape")
    assert page.locator("dialog").count() == 0


def test_checks_run_while_one_types(opened: Opened) -> None:
    opened.review()
    opened.put_cursor("깎아 줍니다")
    for _ in "줍니다":
        opened.page.keyboard.press("Backspace")
    opened.page.keyboard.type("줘요")
    opened.until("!document.querySelector('#side .f.style')")
    assert opened.page.locator(".bd .f-style").count() == 0


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
    opened.page.keyboard.press("Control+Enter")
    opened.until("document.querySelector('.ta').value.includes('[^S1.4 S1.1]')")
    opened.page.wait_for_selector("#side .fs:not(:has(.fx))")
    opened.saved()
    assert "[^S1.4 S1.1]" in opened.disk("s2")
    opened.page.keyboard.press("Control+z")
    assert opened.text() == before


def test_a_finding_is_dismissed_with_a_reason(opened: Opened) -> None:
    opened.review("s1/107-138")
    opened.page.keyboard.press("F8")
    opened.page.keyboard.press("F8")
    opened.page.keyboard.press("Control+.")
    opened.page.locator("dialog input").fill("담당자에게 메일로 확인, 11월 24일")
    opened.page.keyboard.press("Control+Enter")
    opened.page.wait_for_selector("#side .f.done")
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
    shown = opened.page.locator("[role=alert] pre").all_inner_texts()
    assert "내가 더한 말이에요." in shown[0]
    assert "85%" in shown[1]
    assert "85%" in opened.disk()
    assert opened.page.locator("#saved").inner_text() == "저장 잠시 멈춤"
    opened.page.locator("#over").click()
    opened.saved()
    assert "내가 더한 말이에요." in opened.disk()
    texts = [opened.context.issue(DAY).history("s1").text(n) for n in (1, 2, 3)]
    assert any("85%" in text for text in texts)


def test_an_offline_server_says_so_and_the_text_comes_back(opened: Opened) -> None:
    opened.review()
    opened.page.route("**/api/**", lambda route: route.abort())
    opened.put_cursor(SENTENCE)
    opened.page.keyboard.type(" 끊겨도 남아요.")
    opened.page.wait_for_selector("#told [role=alert]")
    assert "연결이 끊겼어요" in opened.page.locator("#told").inner_text()
    opened.page.on("dialog", lambda dialog: dialog.accept())
    opened.page.unroute("**/api/**")
    opened.page.reload()
    opened.page.wait_for_selector(".ta")
    assert "끊겨도 남아요." in opened.text()
    opened.saved()
    assert "끊겨도 남아요." in opened.disk()


def test_a_section_is_set_back_to_an_earlier_text(opened: Opened) -> None:
    opened.review()
    before = opened.text()
    opened.put_cursor(SENTENCE)
    opened.page.keyboard.type(" 지울 말.")
    opened.saved()
    opened.page.get_by_role("button", name=re.compile("^기록")).click()
    opened.page.get_by_role("button", name="이때로 되돌리기").click()
    opened.until("!document.querySelector('.ta').value.includes('지울 말')")
    opened.saved()
    assert opened.text() == before
    assert "지울 말" not in opened.disk()


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
