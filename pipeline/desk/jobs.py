"""Work that takes longer than a request: one at a time, watched by asking, so that a reload or a second window sees it too."""

import contextvars
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from pipeline.desk.look import Json
from pipeline.errors import LockedError, PipelineError
from pipeline.messages import say

Tell = Callable[[Json], None]
Said = Callable[[PipelineError], Json]


@dataclass(slots=True)
class Job:
    """One piece of work: what it is about, how far it is, and what came of it."""

    kind: str
    about: str
    number: int
    step: Json = field(default_factory=dict)
    done: Json | None = None
    cancelled: threading.Event = field(default_factory=threading.Event)
    over: threading.Event = field(default_factory=threading.Event)

    def tell(self, step: Json) -> None:
        """Say how far it is."""
        self.step = step

    def view(self) -> Json:
        """Return the job as the page follows it."""
        head: Json = {"kind": self.kind, "about": self.about, "number": self.number}
        return {**head, "step": self.step, "done": self.done}


Work = Callable[[Job], Json]


class Jobs:
    """The work of one desk. It goes on whatever becomes of the page that began it."""

    def __init__(self, said: Said) -> None:
        self._said = said
        self._lock = threading.Lock()
        self._last: Job | None = None

    def begin(self, kind: str, about: str, work: Work) -> Json:
        """Begin a piece of work; LockedError while another one is under way."""
        with self._lock:
            if self._last is not None and self._last.done is None:
                raise LockedError(say("desk.job.busy"))
            job = self._last = Job(kind, about, (self._last.number if self._last else 0) + 1)
        spoken = contextvars.copy_context()  # the thread speaks the language of the page
        threading.Thread(target=spoken.run, args=(self._work, job, work), daemon=True).start()
        return job.view()

    def view(self) -> Json:
        """Return the last piece of work, under way or ended; nothing where there was none."""
        job = self._last
        return job.view() if job else {"kind": "", "done": {}}

    def wait(self, seconds: float) -> Json:
        """Wait for what is under way to end, at most so long, and return it."""
        if self._last is not None:
            self._last.over.wait(seconds)
        return self.view()

    def cancel(self) -> Json:
        """Give up what is under way, as soon as it can be."""
        if self._last is not None:
            self._last.cancelled.set()
        return self.view()

    def _work(self, job: Job, work: Work) -> None:
        try:
            job.done = work(job)
        except PipelineError as error:
            job.done = self._said(error)
        except BaseException:
            job.done = {"error": "failed", "message": say("desk.crashed")}
            raise
        finally:
            job.over.set()
