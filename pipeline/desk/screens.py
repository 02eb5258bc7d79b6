"""The addresses of the stories and the send screen, of the work that takes a while, and of an issue that is not there yet."""

from collections.abc import Callable
from dataclasses import dataclass

from pipeline.desk.actions import Body
from pipeline.desk.issue_desk import IssueDesk
from pipeline.desk.jobs import Jobs, Said
from pipeline.desk.look import Json
from pipeline.desk.renewal import Renewal
from pipeline.desk.sending_view import Sending
from pipeline.desk.steer import Steering
from pipeline.errors import UsageError
from pipeline.messages import say

Reads = Callable[[str, str], object]
Writes = Callable[[IssueDesk, str, Body], Json]
Does = Callable[[str, Body], Json]


@dataclass(frozen=True, slots=True)
class Screens:
    """What a desk answers to beside the review: addresses to read from and to write to."""

    reading: dict[str, Reads]
    writing: dict[str, Writes]


def screens(desk: IssueDesk, said: Said) -> Screens:
    """Return the screens of a desk. `said` turns an error into what the page can tell."""
    jobs, renewal = Jobs(said), Renewal(desk)
    stories, sending = Steering(desk, jobs, renewal), Sending(desk, jobs, renewal)
    acting: dict[str, dict[str, Does]] = {
        "stories": {"steer": stories.steer, "price": stories.price, "take": stories.take},
        "outline": {
            "move": stories.move,
            "add": stories.add,
            "remove": stories.remove,
            "restore": stories.restore,
            "draft": stories.section,
            "begin": stories.begin,
        },
    }
    work: dict[str, Does] = {"collect": stories.collect, "draft": stories.draft, "late": stories.late}
    out: dict[str, Does] = {
        "look": sending.look,
        "links": sending.links,
        "test": sending.test,
        "files": sending.files,
        "send": sending.send,
        "approve": sending.approve,
        "cancel": sending.cancel,
    }
    return Screens(
        {
            "/api/stories": lambda _, __: stories.view(),
            "/api/stories/{id}/texts": lambda name, _: stories.texts(name),
            "/api/job": lambda _, __: jobs.view(),
            "/api/settings": lambda _, __: {"problem": renewal.look()},
        },
        {
            **{
                f"/api/{part}/{{id}}/{name}": _does(does)
                for part, actions in acting.items()
                for name, does in actions.items()
            },
            "/api/run/{id}": _named(work),
            "/api/sending/{id}": _named(out),
            "/api/doubt/{id}": _does(sending.settle),
            "/api/job/cancel": lambda _, __, ___: jobs.cancel(),
        },
    )


def _does(does: Does) -> Writes:
    return lambda _, name, body: does(name, body)


def _named(table: dict[str, Does]) -> Writes:
    def answer(_: IssueDesk, name: str, body: Body) -> Json:
        if name not in table:
            raise UsageError(say("desk.nosuch"))
        return table[name](name, body)

    return answer
