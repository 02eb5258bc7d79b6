"""Between requests the desk looks at every section once, so that the first key in it waits for nothing; answers go out at once."""

import asyncio
import queue
import socket
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from starlette.types import Receive, Scope, Send

from pipeline.desk import server, views
from pipeline.desk.issue_desk import IssueDesk
from pipeline.desk.warmth import Warmth
from pipeline.errors import IssueError
from pipeline.messages import language
from pipeline.run.context import Context
from tests.unit.desk.serving import desk as serving
from tests.unit.desk.small_issue import DAY, make

LONGEST = 20.0
Looked = queue.Queue[tuple[str, str]]


@pytest.fixture
def context(tmp_path: Path) -> Context:
    """The small issue."""
    return make(tmp_path)


@pytest.fixture
def looked(context: Context, monkeypatch: pytest.MonkeyPatch) -> Looked:
    """What was looked at: language and section, as it happens; desks of other workspaces may be open in this process."""
    seen: Looked = queue.Queue()
    real: Callable[[IssueDesk, str, str], object] = views.look_view

    def look(desk: IssueDesk, identifier: str, body: str) -> object:
        told = real(desk, identifier, body)
        if desk.context.workspace == context.workspace:
            seen.put((language(), identifier))
        return told

    monkeypatch.setattr(views, "look_view", look)
    return seen


def sections(desk: IssueDesk, spoken: str) -> list[tuple[str, str]]:
    """Return what is to be looked at, in this order."""
    return [(spoken, one.id) for one in desk.whole().sections]


def _run(asked: Awaitable[None]) -> None:
    """Run to the end in a thread of its own: in this one a browser's loop may be running."""

    async def whole() -> None:
        await asked

    thread = threading.Thread(target=lambda: asyncio.run(whole()))
    thread.start()
    thread.join()


def ask(warmth: Warmth, query: bytes) -> None:
    """Let the page ask for something."""

    async def inner(scope: Scope, receive: Receive, send: Send) -> None:
        pass

    async def nothing(*_: object) -> None:
        pass

    scope = {"type": "http", "path": "/api/start", "query_string": query}
    _run(warmth.around(inner)(scope, nothing, nothing))  # type: ignore[arg-type]  # nothing is sent


def test_every_section_is_looked_at_once_and_in_the_language_of_the_page(context: Context, looked: Looked) -> None:
    desk = IssueDesk(context, DAY)
    warmth = Warmth(desk)
    with warmth:
        wanted = sections(desk, "ko")
        assert [looked.get(timeout=LONGEST) for _ in wanted] == wanted
        ask(warmth, b"lang=ko")
        ask(warmth, b"lang=en&parts=list")
        wanted = sections(desk, "en")
        assert [looked.get(timeout=LONGEST) for _ in wanted] == wanted
    assert looked.empty()


def test_other_articles_are_looked_at_again(context: Context, looked: Looked) -> None:
    desk = IssueDesk(context, DAY)
    warmth = Warmth(desk)
    with warmth:
        wanted = sections(desk, "ko")
        for _ in wanted:
            looked.get(timeout=LONGEST)
        path = context.issue(DAY).path / "articles" / "S1.md"
        path.write_text(path.read_text("utf-8").replace("two days", "three days"), "utf-8")
        ask(warmth, b"lang=ko")
        assert [looked.get(timeout=LONGEST) for _ in wanted] == wanted


def test_nothing_is_looked_at_while_the_page_waits_for_an_answer(context: Context, looked: Looked) -> None:
    desk = IssueDesk(context, DAY)
    warmth = Warmth(desk)
    answered: list[bool] = []

    async def inner(scope: Scope, receive: Receive, send: Send) -> None:
        with warmth:  # it begins in the middle of a request, and is told to end before the answer
            pass
        answered.append(looked.empty())

    async def nothing(*_: object) -> None:
        pass

    scope = {"type": "http", "path": "/api/start", "query_string": b""}
    _run(warmth.around(inner)(scope, nothing, nothing))  # type: ignore[arg-type]  # nothing is sent
    assert answered == [True]


def test_what_cannot_be_looked_at_is_left_to_the_request_that_needs_it(
    context: Context, looked: Looked, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = views.look_view

    def look(desk: IssueDesk, identifier: str, body: str) -> object:
        told = real(desk, identifier, body)
        if identifier == "s1" and desk.context.workspace == context.workspace:
            raise IssueError("broken")
        return told

    monkeypatch.setattr(views, "look_view", look)
    desk = IssueDesk(context, DAY)
    with Warmth(desk):
        wanted = sections(desk, "ko")
        assert [looked.get(timeout=LONGEST) for _ in wanted] == wanted


def test_an_answer_is_sent_at_once(context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []
    real = server.PatientProtocol.connection_made

    def connected(self: server.PatientProtocol, transport: asyncio.Transport) -> None:
        real(self, transport)
        connection = transport.get_extra_info("socket")
        made.append(connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))

    monkeypatch.setattr(server.PatientProtocol, "connection_made", connected)
    with serving(context) as client:
        client.open()
    assert made
    assert all(made)


def test_what_is_made_ready_is_no_preview_that_anybody_asked_for(context: Context, looked: Looked) -> None:
    desk = IssueDesk(context, DAY)
    typed = desk.show(desk.whole("s1", "### 값\n\n오늘 쓰던 글이에요.\n"))
    warmth = Warmth(desk)
    with warmth:
        for _ in desk.whole().sections:
            looked.get(timeout=LONGEST)
    assert desk.previews.get(0) is typed
