"""Before and during the send: the gate, a test mail, one send, what became of each address, and never twice."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from pipeline.run.context import Context
from pipeline.run.dismissals import dismiss
from pipeline.run.finishing import is_open_block
from pipeline.state import Journal
from tests.browser.newsdesk import DAY, READERS, Made, Newsdesk, made_once, make, newsdesk

pytestmark = pytest.mark.browser


def ready_to_send(context: Context) -> None:
    """Make the issue and settle what stands in the way."""
    make(context)
    with context.locked(DAY) as issue:
        for finding in issue.findings():
            if is_open_block(finding):
                dismiss(context, issue, finding.id, "견본이라 괜찮아요")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    """An issue that is ready to be sent: look, do not touch."""
    with made_once(tmp_path_factory.mktemp("ready") / "weekly", ready_to_send) as found:
        yield found


@pytest.fixture
def ready(browser: Browser, tmp_path: Path, request: pytest.FixtureRequest, made: Made) -> Iterator[Newsdesk]:
    with newsdesk(browser, tmp_path / "weekly", request.node.name, made=made) as opened:
        opened.go("ready")
        opened.page.wait_for_selector("#sending")
        yield opened


def mailed_to_me(opened: Newsdesk) -> None:
    opened.page.get_by_role("button", name="나에게 시험 메일").click()
    expect(opened.page.locator("#job .told")).to_contain_text("시험 메일을 보냈어요")
    expect(opened.page.locator("#send")).to_be_enabled()


def agree(opened: Newsdesk, number: str = "1") -> None:
    opened.page.locator("#send").click()
    opened.page.locator("#number").fill(number)
    opened.page.locator("dialog[open] [data-do=send]").click()


def taken(opened: Newsdesk) -> list[str]:
    return sorted(address for address, _ in opened.box.taken if address in READERS)


def test_what_is_left_is_shown_and_leads_to_its_place(
    browser: Browser, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    def broken(context: Context) -> None:
        ready_to_send(context)
        path = context.issue(DAY).section_path("s1")
        assert path is not None
        path.write_text(path.read_text("utf-8") + "\n케스트럴 3의 값은 100만 토큰에 $7.77예요.[^S1.1]\n", "utf-8")
        (context.workspace / "subscribers.csv").write_text(
            "email,name\nann@home.example,앤\nnobody,이름\nann@home.example,또\n"
        )

    with newsdesk(browser, tmp_path / "weekly", request.node.name, broken) as opened:
        page = opened.page
        opened.go("ready")
        expect(page.locator("#send")).to_be_disabled()
        expect(page.locator("#main")).to_contain_text("읽는 데")
        expect(page.locator("#sending")).to_contain_text("받는 사람 1명 · subscribers.csv")
        page.locator("#leftrows summary").click()
        expect(page.locator("#leftrows li")).to_have_count(2)
        expect(page.locator("#leftrows")).to_contain_text("3번째 줄")
        page.locator("#must a", has_text="$7.77").first.click()
        page.wait_for_selector("#box:focus")
        assert "s1" in page.url


def test_a_test_mail_opens_the_send_and_carries_its_mark(ready: Newsdesk) -> None:
    expect(ready.page.locator("#send")).to_be_disabled()
    expect(ready.page.locator("#main")).to_contain_text("시험 메일을 아직 보내지 않았어요")
    mailed_to_me(ready)
    assert [address for address, _ in ready.box.taken] == ["desk@harbor.example"]
    assert taken(ready) == []


def test_the_send_asks_for_the_number_and_reaches_each_once(ready: Newsdesk) -> None:
    mailed_to_me(ready)
    agree(ready, "2")
    expect(ready.page.locator("#refused")).to_contain_text("호 번호가 달라요")
    assert taken(ready) == []
    ready.page.locator("#number").fill("1")
    ready.page.locator("dialog[open] [data-do=send]").dblclick()
    expect(ready.page.locator("#job .told")).to_contain_text("3명에게 보냈어요")
    expect(ready.page.locator("#results li")).to_have_count(3)
    expect(ready.page.locator("#send")).to_be_disabled()
    assert taken(ready) == sorted(READERS)


def test_the_heading_says_what_the_send_button_says(ready: Newsdesk) -> None:
    page = ready.page
    expect(page.locator("#main h2")).to_contain_text("아직 보낼 수 없어요")
    counted = page.locator("#gate .t").inner_text()
    assert counted.split("개")[0] in page.locator("#main h2").inner_text()
    expect(page.locator("#list .gate")).to_contain_text("시험 메일을 아직 보내지 않았어요")
    mailed_to_me(ready)
    expect(page.locator("#job h3")).to_contain_text("다 됐어요")
    expect(page.locator("#main h2")).to_contain_text("보낼 수 있어요")
    expect(page.locator("#list .gate")).to_contain_text("시험 메일로 본 글 그대로예요")
    agree(ready)
    expect(page.locator("#job .told")).to_contain_text("3명에게 보냈어요")
    expect(page.locator("#main h2")).to_have_text("이번 호를 다 보냈어요")
    expect(page.locator("#send")).to_have_text("다 보냈어요")


def test_what_a_button_mends_is_told_by_the_button(ready: Newsdesk) -> None:
    told = ready.page.evaluate(
        "async () => (await (await fetch('/api/sending/approve', {method: 'POST', headers: {'Content-Type': 'application/json'},"
        " body: JSON.stringify({name: 'x', number: '1', at: '07:00'})})).json()).message"
    )
    assert "‘나에게 시험 메일’" in told
    assert "newsletter" not in told


def test_a_second_window_and_a_reload_see_the_send_and_cannot_repeat_it(ready: Newsdesk) -> None:
    mailed_to_me(ready)
    going = threading.Event()
    told = ready.box.reply

    def slow(verb: str, address: str) -> str:
        if verb == "RCPT" and address in READERS:
            going.wait(120)
        return told(verb, address)

    ready.box.reply = slow  # type: ignore[method-assign]  # the server waits until the test lets it
    other = ready.page.context.new_page()
    other.goto(f"http://{ready.client.host}/#/ready")
    other.locator("#send").click()
    other.locator("#number").fill("1")
    agree(ready)
    expect(ready.page.locator("#job")).to_contain_text("보내는 중이에요")
    other.locator("dialog[open] [data-do=send]").click()
    expect(other.locator("#refused")).not_to_be_empty()
    ready.page.reload()
    expect(ready.page.locator("#job")).to_contain_text("보내는 중이에요")
    going.set()
    expect(ready.page.locator("#job .told")).to_contain_text("3명에게 보냈어요")
    other.reload()
    expect(other.locator("#results li")).to_have_count(3)
    expect(other.locator("#send")).to_be_disabled()
    assert taken(ready) == sorted(READERS)


def test_refused_and_doubtful_addresses_are_shown_with_their_choices(ready: Newsdesk) -> None:
    mailed_to_me(ready)
    ready.box.tell("RCPT", READERS[0], "550 no such box")
    ready.box.tell("TAKEN", READERS[1], "drop")
    agree(ready)
    expect(ready.page.locator("#doubt h3")).to_contain_text("1명은 갔는지 알 수 없어요")
    expect(ready.page.locator("#results li", has_text=READERS[0])).to_contain_text("거절했어요")
    assert taken(ready) == sorted(READERS[1:])
    ready.page.locator("#doubt").get_by_role("button", name="보낸 것으로 하기").click()
    expect(ready.page.locator("#doubt")).to_have_count(0)
    ready.page.get_by_role("button", name="거절된 1명도 다시 해 보기").click()
    expect(ready.page.locator("#send")).to_contain_text("남은 1명에게 마저 보내기")
    agree(ready)
    expect(ready.page.locator("#job .told")).to_contain_text("보냈어요")
    assert taken(ready) == sorted(READERS)
    states = Journal(ready.context.state, ready.context.clock).states(DAY.isoformat())
    assert set(states.values()) == {"sent"}


def test_what_changed_since_the_test_mail_must_be_agreed_to(ready: Newsdesk) -> None:
    mailed_to_me(ready)
    path = ready.issue.section_path("lede")
    assert path is not None
    path.write_text(path.read_text("utf-8") + "\n반갑습니다 대신 반가워요.\n", "utf-8")
    ready.go("")
    ready.go("ready")
    expect(ready.page.locator("#difference .ok")).to_contain_text("반가워요")
    agree(ready)
    expect(ready.page.locator("#job .told")).to_contain_text("시험 메일")
    assert taken(ready) == []
    ready.page.locator("#changed").check()
    agree(ready)
    expect(ready.page.locator("#job .told")).to_contain_text("3명에게 보냈어요")


def test_a_time_is_set_and_taken_back(ready: Newsdesk) -> None:
    page = ready.page
    mailed_to_me(ready)
    page.locator("#schedule").click()
    expect(page.locator("#when")).to_have_value("07:00")
    page.locator("#number").fill("1")
    page.locator("dialog[open] [data-do=approve]").click()
    expect(page.locator("#main .gate.big")).to_contain_text("2026-03-04")
    assert ready.box.taken
    assert taken(ready) == []
    page.get_by_role("button", name="예약 취소").click()
    expect(page.locator("#schedule")).to_be_visible()


def test_links_are_opened_and_what_could_not_be_is_never_shown_as_right(ready: Newsdesk) -> None:
    page = ready.page
    expect(page.locator("#main .unknown", has_text="아직 열어 보지 않았어요")).to_be_visible()
    ready.press.down.add("kestrel")
    piece = next(one for one in ready.press.pieces if one.outlet == "harbor")
    ready.press.pieces.remove(piece)
    page.get_by_role("button", name="링크 열어 보기").click()
    expect(page.locator("#main .gate.big .bad", has_text="404")).to_be_visible()
    expect(page.locator("#main .gate.big .unknown", has_text="503")).to_be_visible()


def test_files_are_left_for_a_service(browser: Browser, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    mail = {"from": "항구 <desk@harbor.example>", "address": "부산 항구길 1", "target": "file"}
    with newsdesk(browser, tmp_path / "weekly", request.node.name, ready_to_send, mail=mail) as opened:
        opened.go("ready")
        expect(opened.page.locator("#send")).to_have_count(0)
        opened.page.get_by_role("button", name="파일로 내려놓기").click()
        expect(opened.page.locator("#files li").first).to_contain_text(f"output/{DAY}/send/")
        assert (opened.issue.path / "send").is_dir()
