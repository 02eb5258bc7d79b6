"""The stories screen: the choice is steered before there is an outline, the outline is changed afterwards; every step can be taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from pipeline.records import Story
from tests.browser.newsdesk import Newsdesk, gather, make, newsdesk
from tests.e2e.newsroom import Piece

pytestmark = pytest.mark.browser
LATE = Piece(
    "quill",
    "late-audit",
    1,
    "Brindle opens an AI agent safety lab in Oslo",
    (
        "Brindle opened an AI agent safety lab in Oslo on Tuesday with 40 researchers.",
        "The lab will test language models for banks and publish each result.",
        "Brindle pays for the lab until 2029 and expects a first report on the AI models in May.",
        "The city of Oslo gives the rooms, and two universities send students to the AI lab.",
    ),
)


@pytest.fixture
def choosing(browser: Browser, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Newsdesk]:
    """Stories that were read, no outline yet."""
    with newsdesk(browser, tmp_path / "weekly", request.node.name, gather) as opened:
        yield opened


@pytest.fixture
def planned(browser: Browser, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Newsdesk]:
    """A whole issue."""
    with newsdesk(browser, tmp_path / "weekly", request.node.name, make) as opened:
        opened.go("stories")
        opened.page.wait_for_selector("#outline .o")
        yield opened


def test_every_candidate_is_there_with_its_reason(choosing: Newsdesk) -> None:
    page, stored = choosing.page, choosing.issue.stories()
    assert stored is not None
    expect(page.locator("#rows .s2")).to_have_count(len(stored.stories))
    expect(page.locator("#rows .s2 p b")).to_have_count(len(stored.stories))
    expect(page.locator("#side .sc").first).to_be_visible()
    expect(page.locator("#make")).to_contain_text("초안 만들기 · 약 $0.")
    expect(page.locator("#drafting")).to_contain_text("이번 호 $0.00 → $0.")
    page.locator("#rows .s2").last.get_by_role("button", name="빼기").click()
    expect(page.locator("#rows .s2")).to_have_count(len(stored.stories) - 1)
    now = choosing.issue.stories()
    assert now is not None
    page.locator("#left summary").click()
    expect(page.locator("#left li")).to_have_count(len(now.left_out))
    expect(page.locator("#left li").first).to_contain_text(now.left_out[0].reason)
    assert sum(len(story.entries) for story in now.stories) + len(now.left_out) == len(choosing.issue.entries())


def test_a_storys_articles_are_read_by_the_sentence(choosing: Newsdesk) -> None:
    page = choosing.page
    page.get_by_role("button", name="기사 읽기").click()
    expect(page.locator("dialog[open] .lines")).to_contain_text("$0.40 per million input tokens")
    expect(page.locator("dialog[open] .lines small", has_text=".1").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)


def test_pinned_dropped_and_put_off_are_each_taken_back(choosing: Newsdesk) -> None:
    page, before = choosing.page, choosing.titles()
    last = page.locator("#rows .s2").last
    last.get_by_role("button", name="고정").click()
    expect(page.locator("#rows [data-key=KeyP][aria-pressed=true]")).to_have_count(1)
    assert choosing.context.state.steering().pinned
    page.keyboard.press("Control+z")
    expect(page.locator("#rows [data-key=KeyP][aria-pressed=true]")).to_have_count(0)
    for key, reason in (("x", "drop"), ("l", "later")):
        page.locator("#rows .s2.on").wait_for()
        page.keyboard.press(key)
        expect(page.locator("#rows .s2")).to_have_count(len(before) - 1)
        page.locator("#left").evaluate("node => { node.open = true; }")
        expect(page.locator("#left button").first).to_be_visible()
        page.locator("#left button").first.click()
        expect(page.locator("#rows .s2")).to_have_count(len(before))
        assert not getattr(choosing.context.state.steering(), {"drop": "dropped", "later": "later"}[reason])
    assert choosing.titles() == before


def test_stories_are_merged_and_split_and_it_is_undone(choosing: Newsdesk) -> None:
    page, before = choosing.page, choosing.titles()
    page.locator("#rows .s2.on").wait_for()
    page.keyboard.press("m")
    page.locator("dialog[open] button", has_text="합치기").first.click()
    expect(page.locator("#rows .s2")).to_have_count(len(before) - 1)
    page.get_by_role("button", name="되돌리기").click()
    expect(page.locator("#rows .s2")).to_have_count(len(before))
    assert choosing.titles() == before
    many = next(story for story in _stories(choosing) if len(story.entries) > 1)
    page.locator(f"#rows [data-id='{many.id}'] .name").click()
    expect(page.locator("#side h2")).to_have_text(many.title)
    page.locator("#side input[type=checkbox]").last.check()
    page.keyboard.press("s")
    expect(page.locator("#rows .s2")).to_have_count(len(before) + 1)
    page.keyboard.press("Control+z")
    expect(page.locator("#rows .s2")).to_have_count(len(before))


def _stories(opened: Newsdesk) -> tuple[Story, ...]:
    stored = opened.issue.stories()
    assert stored is not None
    return stored.stories


def test_a_story_is_found_by_its_words(choosing: Newsdesk) -> None:
    page = choosing.page
    page.locator("#rows .s2.on").wait_for()
    page.keyboard.press("/")
    page.keyboard.type("tutor")
    expect(page.locator("#rows .s2:visible")).to_have_count(1)
    page.locator("#find").fill("없는 말")
    expect(page.locator("#nofind")).to_be_visible()


def test_the_draft_is_made_with_what_was_dropped_left_out(choosing: Newsdesk) -> None:
    page = choosing.page
    page.locator("#rows .s2.on").wait_for()
    first = _stories(choosing)[0].id
    page.keyboard.press("x")
    expect(page.locator(f"#rows [data-id='{first}']")).to_have_count(0)
    page.get_by_role("button", name="초안 만들기").click()
    page.wait_for_selector(".paper h2", timeout=60_000)
    outline = choosing.issue.outline()
    assert outline is not None
    assert first not in [row.story for row in outline.sections]


def test_sections_are_reordered_by_keys_and_by_drag_and_set_back(planned: Newsdesk) -> None:
    page, before = planned.page, planned.sections()
    page.locator(".o[data-id=s2] a").focus()
    page.keyboard.press("Alt+ArrowUp")
    expect(page.locator(".o").nth(1)).to_have_attribute("data-id", "s2")
    expect(page.locator(".o[data-id=s2] a:focus")).to_have_count(1)
    page.keyboard.press("Control+z")
    expect(page.locator(".o").nth(1)).to_have_attribute("data-id", "s1")
    assert planned.sections() == before
    page.locator(".o[data-id=s3]").drag_to(page.locator(".o[data-id=lede]"))
    expect(page.locator(".o").first).to_have_attribute("data-id", "s3")
    names = [path.name for path in sorted((planned.issue.path / "sections").glob("*.md"))]
    assert names[0] == "01-s3.md"
    expect(page.locator(".secs a").nth(1)).to_have_attribute("data-id", "s3")


def test_a_section_is_taken_out_and_brought_back_as_it_was(planned: Newsdesk) -> None:
    page, before = planned.page, planned.sections()
    path = planned.issue.section_path("s2")
    assert path is not None
    text = path.read_text("utf-8")
    page.locator(".o[data-id=s2] [data-said=remove]").click()
    expect(page.locator(".o[data-id=s2]")).to_have_count(0)
    assert planned.issue.section_path("s2") is None
    page.keyboard.press("Control+z")
    expect(page.locator(".o[data-id=s2]")).to_have_count(1)
    assert planned.sections() == before
    path = planned.issue.section_path("s2")
    assert path is not None
    assert path.read_text("utf-8") == text


def test_a_section_of_the_editors_own_is_added_and_opens(planned: Newsdesk) -> None:
    page = planned.page
    page.locator("#kind").select_option("event")
    page.get_by_role("button", name="내 꼭지 더하기").click()
    page.wait_for_selector("#box, .ta")
    assert planned.page.url.endswith("/n1")
    assert planned.sections()[-2:] == ["n1", "closing"]
    planned.go("stories")
    expect(page.locator(".o[data-id=n1]")).to_have_count(1)
    page.keyboard.press("Control+z")
    expect(page.locator(".o[data-id=n1]")).to_have_count(0)
    assert "n1" not in planned.sections()


def test_late_news_is_priced_first_and_written_alone(planned: Newsdesk) -> None:
    page, before = planned.page, planned.sections()
    files = {path: path.read_bytes() for path in (planned.issue.path / "sections").glob("*.md")}
    planned.press.pieces.append(LATE)
    planned.claude.writer.asked.clear()
    page.get_by_role("button", name="새 소식 찾기").click()
    row = page.locator("#late .s2", has_text="Brindle")
    row.get_by_role("button", name="꼭지로 쓰기").click()
    take = row.get_by_role("button", name="이 꼭지만 쓰기 · 약 $0.")
    expect(take).to_be_visible()
    assert planned.claude.writer.asked == []
    assert planned.sections() == before
    take.click()
    expect(page.locator(".o")).to_have_count(len(before) + 1)
    assert planned.claude.writer.asked == ["section"]
    new = next(one for one in planned.sections() if one not in before)
    assert new == "s5"
    for path, content in files.items():
        assert any(
            other.read_bytes() == content for other in (planned.issue.path / "sections").glob(f"*-{path.stem[3:]}.md")
        )
    assert any(entry.title == LATE.title for entry in planned.issue.entries())
    page.keyboard.press("Control+z")
    expect(page.locator(".o")).to_have_count(len(before))
    assert planned.sections() == before


def test_late_news_is_written_once_from_two_windows_and_disturbs_neither(planned: Newsdesk) -> None:
    page, before = planned.page, planned.sections()
    other, third = page.context.new_page(), page.context.new_page()
    for window, place in ((other, "s1"), (third, "stories")):
        window.goto(f"http://{planned.client.host}/#/{place}")
        window.wait_for_selector(".bd mark.cur, #outline .o")
    planned.press.pieces.append(LATE)
    planned.claude.writer.asked.clear()
    page.get_by_role("button", name="새 소식 찾기").click()
    page.locator("#late .s2", has_text="Brindle").get_by_role("button", name="꼭지로 쓰기").click()
    takes = []
    for window in (page, third):
        window.bring_to_front()
        if window is third:
            window.reload()
        takes.append(window.locator("#late .s2", has_text="Brindle").get_by_role("button", name="이 꼭지만 쓰기"))
        expect(takes[-1]).to_be_visible()
    for take in takes:
        take.evaluate("(button) => button.click()")
    expect(page.locator(".o")).to_have_count(len(before) + 1)
    assert planned.claude.writer.asked == ["section"]
    third.reload()
    expect(third.locator(".o")).to_have_count(len(before) + 1)
    text = other.input_value("#box")
    other.bring_to_front()
    other.evaluate(
        "() => { const box = document.querySelector('#box'); box.focus(); box.setSelectionRange(box.value.length, box.value.length); }"
    )
    other.keyboard.type("그사이에도 적어요.")
    expect(other.locator("#saved.ok [data-is=ok]").first).to_be_visible()
    expect(other.locator(".secs [data-id=s5]")).to_have_count(1)
    page.bring_to_front()
    page.keyboard.press("Control+z")
    expect(page.locator(".o")).to_have_count(len(before))
    assert planned.sections() == before
    path = planned.issue.section_path("s1")
    assert path is not None
    assert "그사이에도 적어요." in path.read_text("utf-8")
    history = planned.issue.history("s1")
    assert [text in history.text(past.n) for past in history.entries()][-1]
    expect(other.get_by_role("alert")).to_have_count(0)


def test_nothing_late_is_said_plainly(planned: Newsdesk) -> None:
    planned.page.get_by_role("button", name="새 소식 찾기").click()
    expect(planned.page.locator("#late")).to_contain_text("그사이 들어온 기사가 없어요.")


def test_the_stories_screen_speaks_english_whole(planned: Newsdesk) -> None:
    page = planned.page
    page.goto(f"http://{planned.client.host}/?lang=en#/stories")
    expect(page.locator("#outline")).to_contain_text("Sections of this issue")
    own = page.evaluate(
        "[...document.querySelectorAll('#main button, #main summary, #main label, #side button, .foot')].map(node => node.innerText + (node.title || ''))"
        ".filter(text => /[가-힣]/.test(text))"
    )
    outline = planned.issue.outline()
    assert outline is not None
    headings = {row.heading for row in outline.sections}
    assert [text for text in own if not any(heading in text for heading in headings) and "한국어" not in text] == []
