"""A rewrite that the page follows while it comes: a line of JSON for each step, and the proposal as the last one.

The issue is not held while the model writes: one may go on editing. Where the page goes away or says so, the call is given up and
nothing is left; the section may be asked for again at once, however long the server takes to notice.
"""

import asyncio
import contextlib
import contextvars
import json
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace

from pipeline.desk import earlier, views
from pipeline.desk.issue_desk import IssueDesk
from pipeline.desk.look import Json
from pipeline.draft import partial
from pipeline.errors import PipelineError
from pipeline.messages import say
from pipeline.run import regenerate, titling
from pipeline.run.context import Progress
from pipeline.run.editing import note_asked

PULSE_S = 1.0  # between two lines at most, so that a page that is gone is noticed
Told = Callable[[PipelineError], Json]


@dataclass(slots=True)
class Rewrites:
    """The rewrites of a desk that are under way: by section, what gives each up. `hold` keeps others from a section, here and elsewhere."""

    hold: Callable[[str], AbstractContextManager[None]]
    _running: dict[str, tuple[threading.Event, contextlib.ExitStack]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def begin(self, identifier: str) -> threading.Event:
        """Return what gives this rewrite up; LockedError where the section is being written already, here or by a command."""
        with self._lock, contextlib.ExitStack() as held:
            held.enter_context(self.hold(identifier))
            cancelled = threading.Event()
            self._running[identifier] = (cancelled, held.pop_all())
        return cancelled

    def end(self, identifier: str, ended: threading.Event) -> None:
        """Forget a rewrite; another one of the section, begun since it was given up, goes on."""
        with self._lock:
            cancelled, held = self._running.get(identifier, (None, None))
            if held is not None and cancelled is ended:
                del self._running[identifier]
                held.close()

    def cancel(self, identifier: str) -> bool:
        """Give a rewrite up, so that its section is free at once; return whether there was one."""
        with self._lock:
            cancelled, held = self._running.pop(identifier, (None, None))
            if cancelled is None or held is None:
                return False
            cancelled.set()
            held.close()
        return True


@dataclass(frozen=True, slots=True)
class Rewriting:
    """One rewrite for the page. `write` does it and tells why nothing comes, `told` says an error as the page can tell it."""

    write: Callable[[regenerate.Wish, Progress], Json]
    rewrites: Rewrites
    identifier: str
    instruction: str
    told: Told

    async def lines(self) -> AsyncIterator[bytes]:
        """Yield the steps of the rewrite; whoever stops listening gives it up."""
        loop = asyncio.get_running_loop()
        steps: asyncio.Queue[Json] = asyncio.Queue()
        cancelled = self.rewrites.begin(self.identifier)

        def tell(step: Json) -> None:
            with contextlib.suppress(RuntimeError):  # the server has stopped
                loop.call_soon_threadsafe(steps.put_nowait, step)

        spoken = contextvars.copy_context()  # the thread speaks the language of the page
        threading.Thread(target=spoken.run, args=(self._work, cancelled, tell), daemon=True).start()
        try:
            while True:
                step = await _next(steps)
                yield json.dumps(step, ensure_ascii=False).encode() + b"\n"
                if "sentences" not in step:
                    break
        finally:
            cancelled.set()
            self.rewrites.end(self.identifier, cancelled)

    def _work(self, cancelled: threading.Event, tell: Callable[[Json], None]) -> None:
        wish = regenerate.Wish(
            self.instruction,
            heard=lambda text: tell({"sentences": partial.sentences(text)}),
            cancelled=cancelled.is_set,
        )
        try:
            tell(self.write(wish, lambda step, text: tell({"sentences": None, "waits": text})))
        except PipelineError as error:
            tell(self.told(error))
        except Exception:
            tell({"error": "failed", "message": say("desk.crashed")})
            raise
        finally:
            self.rewrites.end(self.identifier, cancelled)


def section(desk: IssueDesk, identifier: str, wish: regenerate.Wish, told: Progress) -> Json:
    """Write a section again and leave the proposal; `told` hears why nothing comes meanwhile."""
    desk.need_unsent(identifier)
    note_asked(desk.write())
    made = regenerate.write_again(replace(desk.context, progress=told), desk.issue, identifier, wish)
    with desk.write() as issue:
        regenerate.offer(desk.context, issue, made)
    return earlier.proposal_view(desk, identifier)


def titles(desk: IssueDesk, wish: regenerate.Wish, told: Progress) -> Json:
    """Have three new titles written and put them on offer; `told` hears why nothing comes meanwhile."""
    desk.need_unsent(regenerate.TITLE)
    made = titling.write_again(replace(desk.context, progress=told), desk.issue, wish)
    with desk.write() as issue:
        titling.offer(issue, made)
    return views.lines_view(desk)


async def _next(steps: asyncio.Queue[Json]) -> Json:
    """Return the next step; where none comes for a while, the word that one waits."""
    try:
        return await asyncio.wait_for(steps.get(), PULSE_S)
    except TimeoutError:
        return {"sentences": None}
