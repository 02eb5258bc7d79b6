"""What a hostile text or a hostile page may try, in a real browser: nothing of an issue becomes markup, and no other page reaches the desk."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from pipeline.read import print_article
from pipeline.records import Entry, LeftOut, Reason, Section, Story
from pipeline.run import finishing
from pipeline.run.context import Context
from pipeline.run.editing import load_articles
from tests.browser.conftest import CHROMIUM, PATIENCE_MS
from tests.quiet import QuietServer
from tests.unit.desk.serving import Client, desk
from tests.unit.desk.small_issue import DAY, make

pytestmark = pytest.mark.browser
EVIL = (
    "<script>top.hacked=1</script>",
    "<img src=x onerror=top.hacked=1>",
    "\"'><svg onload=top.hacked=1>",
    "</textarea></title><iframe srcdoc='<script>top.hacked=1</script>'>",
    "{{ hacked }}{% hacked %}${hacked}",
    "javascript:top.hacked=1",
)
HARM = (
    "document.querySelectorAll('script').length !== 1 || document.querySelectorAll('img, object, embed, form, base, meta[http-equiv]').length"
    " || [...document.querySelectorAll('*')].some(node => [...node.attributes].some(one => one.name.startsWith('on')"
    " || /^\\s*(javascript|data|vbscript):/i.test(one.value) && ['href', 'src', 'action'].includes(one.name)))"
    " || window.hacked !== undefined"
)


def hostile(context: Context) -> None:
    """Put hostile texts wherever the issue has a text from outside or from a person."""
    issue, outline = context.issue(DAY), context.issue(DAY).outline()
    assert outline is not None
    text = " ".join(EVIL)
    kept = load_articles(issue)["S1"]
    bad = replace(kept, id="S3", entry="e9", outlet=EVIL[1], title=EVIL[0], author=EVIL[2], url=EVIL[5], sentences=EVIL)
    issue.put_article("S3", print_article(bad))
    body = f"### {EVIL[0]} 제목\n\n{EVIL[1]} 값은 $0.28예요.[^S1.2] {EVIL[2]} 9조 원이래요.[^S3.1]\n\n- **{EVIL[3]}**: {EVIL[4]}\n"
    issue.put_section(2, Section("s1", "story", body, articles=("S1", "S3")))
    issue.put_outline(replace(outline, title=f"📌 {EVIL[0]}", subject=EVIL[1], preheader=text, titles=EVIL[:3]))
    entries = [
        Entry(f"e{n}", one, one, one, one, f"https://e.example/{n}", None, "en", one, one, one)
        for n, one in enumerate(EVIL)
    ]
    issue.put_entries(entries)
    reasons = (Reason("outlets", 1.0, EVIL[0]),)
    stories = [Story(f"st-{n}", one, (f"e{n}", "e5"), (one,), 1.0, reasons) for n, one in enumerate(EVIL[:4])]
    issue.put_stories(stories, [LeftOut("e4", EVIL[1])])
    (issue.path / "images").mkdir()
    (issue.path / "images" / "<img src=x onerror=top.hacked=1>.png").write_bytes(b"no picture")
    (context.workspace / "subscribers.csv").write_text(
        f"email,name\nann@home.example,{EVIL[0]}\n{EVIL[1]},x\n", "utf-8"
    )
    finishing.finish(context, issue)


@pytest.fixture
def attacked(browser: Browser, tmp_path: Path) -> Iterator[tuple[Page, Client]]:
    context = make(tmp_path)
    hostile(context)
    errors: list[str] = []
    with desk(context) as client:
        window = browser.new_context(viewport={"width": 1280, "height": 900}, locale="ko-KR")
        page = window.new_page()
        page.set_default_timeout(PATIENCE_MS)
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("dialog", lambda dialog: errors.append(dialog.message))
        page.goto(client.address)
        page.wait_for_selector(".paper")
        yield page, client
        window.close()
    assert errors == []


def test_no_text_of_an_issue_ever_becomes_markup(attacked: tuple[Page, Client]) -> None:
    page, client = attacked
    for place, there in (
        ("", ".paper h2"),
        ("s1", "#box"),
        ("s1/rewrite", "#start"),
        ("title", "#main input, #main textarea"),
        ("stories", "#rows .s2.on"),
        ("ready", "#sending"),
    ):
        page.goto(f"http://{client.host}/#/{place}")
        page.wait_for_selector(there)
        assert page.evaluate(HARM) is False, place
        if place not in ("s1/rewrite",):
            expect(page.locator("body")).to_contain_text("onerror=top.hacked=1" if place != "title" else "제목")
    page.goto(f"http://{client.host}/#/stories")
    page.get_by_role("button", name="기사 읽기").click()
    expect(page.locator("dialog[open] .lines")).to_contain_text("top.hacked")
    assert page.evaluate(HARM) is False
    page.keyboard.press("Escape")
    page.keyboard.press("m")
    page.wait_for_selector("dialog[open] .his")
    assert page.evaluate(HARM) is False
    page.keyboard.press("Escape")
    page.keyboard.press("p")
    page.wait_for_selector("[data-key=KeyP][aria-pressed=true]")
    page.locator("#find").fill("<img src=x onerror=top.hacked=1>")
    assert page.evaluate(HARM) is False


def test_a_preview_runs_nothing_and_opens_nothing(attacked: tuple[Page, Client]) -> None:
    page, client = attacked
    for form in ("mail", "web", "text"):
        page.goto(f"http://{client.host}/preview/{form}")
        assert page.evaluate("window.hacked") is None
        assert (
            page.evaluate(
                "document.querySelectorAll('script, iframe, object, form, [onload], [onerror], a[href^=javascript]').length"
            )
            == 0
        )
    page.goto(f"http://{client.host}/#/s1")
    frame = page.frame_locator(".pvb iframe:not(.waiting)")
    frame.locator("body").wait_for()
    assert page.evaluate("[...document.querySelectorAll('iframe')].every(one => one.getAttribute('sandbox') === '')")
    assert page.evaluate(HARM) is False


# --- another page in the same browser

ATTACK = """<!doctype html><meta charset=utf-8><title>attack</title>
<iframe id=frame src="http://DESK/#/stories"></iframe><iframe id=preview src="http://DESK/preview/mail"></iframe>
<form id=form method=post enctype=text/plain action="http://DESK/api/outline/s1/remove" target=into><input name='{"x":"' value='"}'></form><iframe name=into></iframe>
<img id=img src="http://DESK/static/mark.svg"><script src="http://DESK/static/main.js"></script>
<script>
const told = {};
const tries = {
  read: () => fetch('http://DESK/api/issue', {credentials: 'include'}).then(answer => answer.text()),
  post: () => fetch('http://DESK/api/outline/s1/remove', {method: 'POST', credentials: 'include', headers: {'Content-Type': 'application/json'}, body: '{}'}).then(answer => answer.text()),
  blind: () => fetch('http://DESK/api/outline/s1/remove', {method: 'POST', mode: 'no-cors', credentials: 'include', body: '{}'}).then(answer => { throw new Error(answer.type); }),
  beacon: () => { navigator.sendBeacon('http://DESK/api/outline/s1/remove', new Blob(['{}'], {type: 'text/plain'})); throw new Error('sent'); },
  stream: () => fetch('http://DESK/api/sections/s1/rewrite', {method: 'POST', credentials: 'include', headers: {'Content-Type': 'application/json'}, body: '{"instruction": ""}'}).then(answer => answer.text()),
  events: () => new Promise((done, fail) => { const events = new EventSource('http://DESK/api/job', {withCredentials: true}); events.onmessage = done; events.onerror = () => fail(new Error('closed')); }),
  socket: () => new Promise((done, fail) => { const socket = new WebSocket('ws://DESK/api/job'); socket.onopen = done; socket.onerror = () => fail(new Error('closed')); }),
  module: () => import('http://DESK/static/desk.js').then(found => JSON.stringify(Object.keys(found))),
  css: () => new Promise((done, fail) => { const link = document.createElement('link'); link.rel = 'stylesheet'; link.href = 'http://DESK/static/desk.css'; link.onload = done; link.onerror = () => fail(new Error('closed')); document.head.append(link); }),
};
(async () => {
  for (const [name, attempt] of Object.entries(tries)) told[name] = await Promise.resolve().then(attempt).then(text => 'GOT ' + text, error => 'refused ' + error.message);
  document.getElementById('form').submit();
  setTimeout(() => { document.title = 'done'; window.told = told; }, 400);
})();
</script>"""


@contextmanager
def evil_site(host: str) -> Iterator[int]:
    """Serve the attacker's page on another port of this machine."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            content = ATTACK.replace("DESK", host).encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = QuietServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield int(server.server_address[1])
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def shot(context: Context) -> dict[str, bytes]:
    return {
        str(path): path.read_bytes()
        for path in context.workspace.rglob("*")
        if path.is_file() and not path.name.endswith(".lock") and "sqlite" not in path.name
    }


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost"])
def test_another_page_in_the_same_browser_gets_and_changes_nothing(browser: Browser, tmp_path: Path, name: str) -> None:
    context = make(tmp_path)
    with desk(context) as client, evil_site(client.host) as port:
        window = browser.new_context()
        page = window.new_page()
        page.goto(client.address)
        page.wait_for_selector(".paper")
        before = shot(context)
        evil = window.new_page()
        framed: list[int] = []
        evil.on("response", lambda answer: framed.append(answer.status) if client.host in answer.url else None)
        evil.goto(f"http://{name}:{port}/")
        for _ in range(PATIENCE_MS // 50):
            if evil.title() == "done":
                break
            evil.wait_for_timeout(50)
        told = evil.evaluate("window.told")
        assert {key: value for key, value in told.items() if value.startswith("GOT")} == {}, json.dumps(told)
        assert set(framed) <= {403, 405, 415}
        assert all(
            "paper" not in (frame.content() if frame.url.startswith("http") else "") for frame in evil.frames[1:]
        )
        assert shot(context) == before
        page.goto(f"http://{client.host}/#/s1")
        page.wait_for_selector("#box")
        window.close()


def test_a_name_that_was_bound_anew_leads_nowhere(browser: Browser, tmp_path: Path) -> None:
    context = make(tmp_path)
    with desk(context) as client, _rebound(browser) as page:
        before = shot(context)
        answer = page.goto(f"http://rebind.example:{client.port}/?{client.address.partition('?')[2]}")
        assert answer is not None
        assert answer.status == 421
        status = page.evaluate(
            "fetch('/api/outline/s1/remove', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: '{}'}).then(answer => answer.status)"
        )
        assert status == 421
        assert shot(context) == before
        assert client.open().status == 303


@contextmanager
def _rebound(browser: Browser) -> Iterator[Page]:
    """A browser of its own in which a foreign name leads to this machine."""
    rules = "--host-resolver-rules=MAP rebind.example 127.0.0.1"
    chromium = browser.browser_type.launch(executable_path=str(CHROMIUM), args=["--no-sandbox", rules])
    try:
        yield chromium.new_page()
    finally:
        chromium.close()
