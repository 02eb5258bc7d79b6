"""Make ready, while nobody asks for anything, what the first look at each section would otherwise wait for."""

import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from starlette.types import ASGIApp, Receive, Scope, Send

from pipeline.check import lint_pair
from pipeline.desk import views
from pipeline.desk.issue_desk import IssueDesk
from pipeline.errors import PipelineError
from pipeline.messages import speaking
from pipeline.text.orders import marks


class Warmth:
    """Looks at one section after another between requests, and again when the issue's articles are others.

    A request never waits for more than the section that is being looked at; what fails here is told by the request that needs it.
    """

    def __init__(self, desk: IssueDesk) -> None:
        self._desk = desk
        self._language = "ko"  # of the page that asked last
        self._asking = self._answers = 0
        self._turn = threading.Condition()
        self._stopped = False
        self._done: tuple[object, set[str]] = (None, set())
        self._thread: threading.Thread | None = None

    def __enter__(self) -> None:
        """Begin."""
        self._thread = threading.Thread(target=self._work, name="desk-warmth", daemon=True)
        self._thread.start()

    def __exit__(self, *raised: object) -> None:
        """End after the section that is being looked at."""
        with self._turn:
            self._stopped = True
            self._turn.notify_all()
        if self._thread is not None:
            self._thread.join()

    def around(self, inner: ASGIApp) -> ASGIApp:
        """Return an application that says when it is asked, and when it has answered."""

        async def asked(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] == "http" and scope["path"].startswith("/api/"):
                self._language = "en" if b"lang=en" in scope["query_string"] else "ko"
            self._count(1)
            try:
                await inner(scope, receive, send)
            finally:
                self._count(-1)

        return asked

    def _count(self, by: int) -> None:
        with self._turn:
            self._asking += by
            self._answers += by < 0
            if not self._asking:
                self._turn.notify_all()

    def _work(self) -> None:
        lint_pair("OpenAI cut its price by 84% to $0.28 in May.", "오픈AI가 5월에 값을 84% 내려 0.28달러로 정했어요.")
        marks(["OpenAI cut its price by 84%.", "오픈AI가 값을 84% 내렸어요."])
        while not self._stopped:
            answers, piece = self._answers, None
            with suppress(PipelineError, OSError), speaking(self._language):
                piece = self._next()
            self._wait(answers if piece is None else -1)
            if piece is not None and not self._stopped:
                with suppress(PipelineError, OSError), speaking(self._language):
                    piece()

    def _wait(self, answers: int) -> None:
        """Wait until nobody asks; where nothing is left to look at, until there was another answer than so many."""
        with self._turn:
            self._turn.wait_for(lambda: self._stopped or (not self._asking and self._answers != answers))

    def _next(self) -> Callable[[], None] | None:
        """Return what is still to be looked at, if anything is."""
        if not self._desk.issue.exists():
            return None
        whole = self._desk.whole()
        memory = self._desk.memory(whole)
        if self._done[0] is not memory:
            self._done = (memory, set())
        for section in whole.sections:
            name = f"{self._language} {section.id}"
            if name not in self._done[1]:
                self._done[1].add(name)
                return partial(self._look, section.id, section.body)
        return None

    def _look(self, identifier: str, body: str) -> None:
        views.look_view(self._desk, identifier, body)
        self._desk.previews.make(self._desk.whole(), self._desk.context, self._desk.findings()).page("mail")
