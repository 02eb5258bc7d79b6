"""Empty states and trouble: what happened, whether the text is safe, and what to do now, each on the page itself."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from pipeline.errors import ModelError, NotReadyError
from pipeline.run.context import Context
from pipeline.workspace import files
from tests.browser.conftest import Opened, leave_a_screenshot
from tests.browser.newsdesk import DAY, Newsdesk, make, newsdesk
from tests.unit.desk import small_issue
from tests.unit.desk.serving import desk

pytestmark = pytest.mark.browser
SENTENCE = "다만 이건 정가끼리의 비교예요."


@pytest.fixture
def first(browser: Browser, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Newsdesk]:
    """A newsletter without an issue."""
    with newsdesk(browser, tmp_path / "weekly", request.node.name) as opened:
        yield opened


def test_the_first_issue_is_made_from_the_page(first: Newsdesk) -> None:
    page = first.page
    expect(page.locator(".first h2")).to_have_text("첫 호를 만들어 볼까요?")
    expect(page.locator(".first li")).to_have_count(3)
    expect(page.locator(".first")).to_contain_text("6곳을 켜 두었어요")
    expect(page.locator(".first")).to_contain_text("키가 있어요")
    page.get_by_role("button", name="기사 모으기").click()
    expect(page.locator("#rows .s2").first).to_be_visible(timeout=30_000)
    assert first.claude.writer.asked == []
    page.get_by_role("button", name="초안 만들기").click()
    page.wait_for_selector(".paper h2", timeout=60_000)
    assert first.issue.exists()


def test_without_a_key_the_rest_goes_on(browser: Browser, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    with newsdesk(browser, tmp_path / "weekly", request.node.name, make, key=False) as opened:
        opened.context.state.note("drafter", "claude")  # the last issue had a key
        opened.go("stories")
        expect(opened.page.locator("#main")).to_contain_text("API 키가 없어요")
        expect(opened.page.locator("#main")).to_contain_text("읽기, 고치기, 숫자 확인, 보내기는 그대로 돼요")
        opened.go("s1")
        opened.page.wait_for_selector("#box")


def test_a_quiet_week_says_what_was_left_out(browser: Browser, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    def quiet(context: Context) -> None:
        with context.locked(DAY) as issue:
            from pipeline.run import weekly

            weekly.collect(context, issue)
            context.state.steer("drop", [entry.canonical for entry in issue.entries()])
            with pytest.raises(NotReadyError):
                weekly.select(context, issue)

    with newsdesk(browser, tmp_path / "weekly", request.node.name, quiet) as opened:
        expect(opened.page.locator("#main")).to_contain_text("이번 주에는 고를 이야기가 없어요")
        expect(opened.page.locator("#left li")).to_have_count(len(opened.issue.entries()))
        expect(opened.page.locator("#left li").first).to_be_visible()
        expect(opened.page.get_by_role("button", name="초안 만들기")).to_be_disabled()


def test_all_sources_down_is_said_and_can_be_tried_again(first: Newsdesk) -> None:
    page = first.page
    first.press.down.update(("kestrel", "harbor", "lantern", "quill", "maru", "dari"))
    page.get_by_role("button", name="기사 모으기").click()
    expect(page.locator("#job [role=alert]")).to_contain_text("503", timeout=30_000)
    first.press.down.clear()
    page.get_by_role("button", name="기사 모으기").click()
    expect(page.locator("#rows .s2").first).to_be_visible(timeout=30_000)


@pytest.fixture
def lacking(
    browser: Browser, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Newsdesk]:
    """A desk whose second section no model could write; from then on it can."""
    from pipeline.run import drafting

    draft = drafting.draft_section

    def failing(task, means):  # type: ignore[no-untyped-def]
        return ModelError("모델이 답하지 않았어요.") if task.section.id == "s2" else draft(task, means)

    with monkeypatch.context() as patch:
        patch.setattr(drafting, "draft_section", failing)
        with newsdesk(browser, tmp_path / "weekly", request.node.name, make) as opened:
            patch.undo()
            yield opened


def test_a_section_that_failed_is_written_again_for_its_price(lacking: Newsdesk) -> None:
    opened = lacking
    page = opened.page
    others = {path.name: path.read_bytes() for path in (opened.issue.path / "sections").glob("*-s[13].md")}
    opened.go("s2")
    expect(page.locator("#main .note.bad")).to_contain_text("모델이 답하지 않았어요.")
    expect(page.locator("#main .note.bad")).to_contain_text("다른 꼭지는 그대로예요")
    page.get_by_role("button", name="이 꼭지 다시 쓰기 약 $0.").click()
    page.wait_for_selector("#box", timeout=30_000)
    assert opened.issue.section_path("s2") is not None
    assert {name: (opened.issue.path / "sections" / name).read_bytes() for name in others} == others


def test_a_section_that_failed_is_written_by_hand(lacking: Newsdesk, request: pytest.FixtureRequest) -> None:
    opened = lacking
    page = opened.page
    opened.go("s1")
    expect(page.locator("#side")).not_to_be_empty()
    opened.go("s2")
    expect(page.locator("#main .note.bad")).to_contain_text("모델이 답하지 않았어요.")
    expect(page.locator("#side")).to_have_text(
        "아직 문장이 없어 보여 줄 근거도 없어요."
    )  # the evidence of the section before is none of this one
    leave_a_screenshot(page, f"{request.node.name}-missing")
    page.get_by_role("button", name="직접 쓰기").click()
    page.wait_for_selector("#box", timeout=30_000)
    box = page.locator("#box")
    assert "[할 일]" in box.input_value()
    box.press("Control+End")
    expect(page.locator("#beside")).to_contain_text("[할 일]")
    box.fill(box.input_value().split("\n")[0] + "\n\n이 꼭지는 제가 직접 썼어요.\n")
    expect(page.locator("#beside")).to_contain_text("제가 직접 썼어요")
    expect(page.locator("#beside")).not_to_contain_text("[할 일]")
    page.keyboard.press("Control+s")
    expect(page.locator("#list")).not_to_contain_text("쓰지 못함")
    leave_a_screenshot(page, f"{request.node.name}-written")
    for _ in range(100):  # what the page calls saved may be the save before
        found = opened.issue.section("s2")
        if found is not None and "제가 직접 썼어요" in found[0].body:
            break
        page.wait_for_timeout(100)
    assert found is not None
    assert "제가 직접 썼어요" in found[0].body


# --- the disk


def full(error: int) -> object:
    def replace(target: Path, content: bytes, mode: int) -> None:
        raise OSError(error, os.strerror(error))

    return replace


@pytest.mark.parametrize(("error", "said"), [(errno.ENOSPC, "디스크가 가득 차서"), (errno.EROFS, "쓸 수")])
def test_a_disk_that_takes_nothing_keeps_the_text_on_the_page(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, error: int, said: str
) -> None:
    opened.review()
    before = opened.disk()
    with monkeypatch.context() as patch:
        patch.setattr(files, "_replace", full(error))
        opened.put_cursor(SENTENCE)
        opened.page.keyboard.type(" 자리가 없어도 남아요.")
        alert = opened.page.locator("#told [role=alert]")
        expect(alert.get_by_text(said)).to_be_visible()
        expect(alert.get_by_text("쓰던 글은 이 화면에 그대로 있어요")).to_be_visible()
        expect(opened.page.locator("#saved").get_by_text("저장하지 못했어요")).to_be_visible()
        assert opened.disk() == before
        assert "자리가 없어도 남아요." in opened.text()
    opened.page.get_by_role("button", name="지금 다시 해 보기").click()
    opened.saved()
    opened.on_disk(lambda text: "자리가 없어도 남아요." in text)


# --- settings, templates, replies


def test_broken_settings_are_told_while_the_desk_is_open(
    browser: Browser, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    with newsdesk(browser, tmp_path / "weekly", request.node.name, make) as opened:
        page, path = opened.page, opened.context.workspace / "sources.yaml"
        whole = path.read_text("utf-8")
        path.write_text("newsletter:\n  nmae: 오타\n", "utf-8")
        opened.go("ready")
        expect(page.locator("#alarm")).to_contain_text("sources.yaml을 읽을 수 없어요")
        expect(page.locator("#alarm")).to_contain_text("sources.yaml:2")
        expect(page.locator("#send")).to_be_disabled()
        opened.go("s1")
        page.wait_for_selector("#box")
        path.write_text(whole.replace("항구 주간 AI", "새 이름 AI"), "utf-8")
        opened.go("ready")
        expect(page.locator("#alarm section")).to_have_count(0)
        opened.go("")
        expect(page.locator(".mast")).to_contain_text("새 이름 AI")


def test_a_broken_issue_template_is_named_and_the_text_is_saved_all_the_same(opened: Opened) -> None:
    folder = opened.context.workspace / "templates"
    folder.mkdir(exist_ok=True)
    (folder / "issue.html.j2").write_text("{% if %}", "utf-8")
    opened.review()
    opened.put_cursor(SENTENCE)
    opened.page.keyboard.type(" 템플릿이 깨져도 저장돼요.")
    opened.on_disk(lambda text: "템플릿이 깨져도 저장돼요." in text)
    expect(opened.page.locator("body")).to_contain_text("templates/issue.html.j2:1")


def test_a_broken_page_template_says_so_in_words(browser: Browser, tmp_path: Path) -> None:
    context = small_issue.make(tmp_path)
    folder = tmp_path / "templates" / "desk"
    folder.mkdir(parents=True)
    (folder / "page.html.j2").write_text("{% if %}", "utf-8")
    with desk(context) as client:
        window = browser.new_context()
        page = window.new_page()
        page.goto(client.address)
        expect(page.locator("body")).to_contain_text("templates/desk/page.html.j2:1")
        expect(page.locator("body")).to_contain_text("고친 뒤 데스크를 다시 켜 주세요")
        window.close()


def test_a_broken_reply_harms_only_what_needs_it(
    browser: Browser, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    def broken(context: Context) -> None:
        make(context)
        for path in (context.issue(DAY).path / "replies").glob("*.json"):
            path.write_text("{", "utf-8")

    with newsdesk(browser, tmp_path / "weekly", request.node.name, broken) as opened:
        expect(opened.page.locator(".paper h2").first).to_be_visible()
        opened.go("s1")
        opened.page.wait_for_selector("#box")
        opened.go("stories")
        opened.page.wait_for_selector("#outline .o")


def test_a_broken_file_of_the_issue_is_named(browser: Browser, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    with newsdesk(browser, tmp_path / "weekly", request.node.name, make) as opened:
        (opened.issue.path / "stories.json").write_text("{", "utf-8")
        opened.go("stories")
        expect(opened.page.locator("body")).to_contain_text("stories.json")
        opened.go("s1")
        opened.page.wait_for_selector("#box")


def test_a_server_that_is_gone_is_said_on_every_screen(opened: Opened) -> None:
    opened.page.route("**/api/**", lambda route: route.abort())
    opened.go("stories")
    expect(opened.page.locator("#told")).to_contain_text("연결이 끊겼어요")
    opened.page.unroute("**/api/**")
    opened.go("ready")
    opened.page.wait_for_selector("#sending")
    assert opened.context.issue(small_issue.DAY).exists()
