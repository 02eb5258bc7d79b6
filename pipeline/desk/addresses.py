"""What answers at the desk's addresses, beside the screens of stories and sending: one reading or acting function each."""

from collections.abc import Callable, Mapping

from pipeline.desk import actions, earlier, views
from pipeline.desk.issue_desk import IssueDesk
from pipeline.desk.look import Json
from pipeline.desk.rewriting import Rewrites
from pipeline.run import regenerate

Reading = Callable[[str, str], object]  # of the name in the address and the page's language
Answer = Callable[[IssueDesk, str, actions.Body], Json]
Typed = Callable[[IssueDesk, str, str], Json]


def reading(desk: IssueDesk) -> dict[str, Reading]:
    """Return what is read, by address."""
    return {
        "/api/words": lambda _, lang: views.words(lang),
        "/api/start": lambda _, __: views.start_view(desk),
        "/api/nothing": lambda _, __: {},
        "/api/issue": lambda _, lang: views.issue_view(desk, lang),
        "/api/sections/{id}": lambda name, _: views.one_section(desk, name),
        "/api/sections/{id}/history": lambda name, _: earlier.history_view(desk, name),
        "/api/sections/{id}/proposal": lambda name, _: earlier.proposal_view(desk, name),
        "/api/lines": lambda _, __: views.lines_view(desk),
        "/api/articles/{id}": lambda name, _: views.article_view(desk, name),
    }


def sections(rewrites: Rewrites) -> dict[str, Answer]:
    """Return what is done to a section, by the last word of its address."""
    return {
        "look": _typed(views.look_view),
        "preview": _typed(views.preview_view),
        "compare": _typed(earlier.compare_view),
        "save": actions.save,
        "seen": actions.see,
        "attach": lambda one, name, body: actions.find(one, name, {"query": actions.text_of(body, "sentence")}),
        "step": actions.step,
        "lock": actions.lock,
        "estimate": actions.estimate,
        "cancel": lambda _, name, __: {"cancelled": rewrites.cancel(name)},
        "take": actions.take,
        "find": actions.find,
        "bring": actions.bring,
        "cite": actions.cite,
    }


def _typed(view: Typed) -> Answer:
    """Return the answer about a text that is being typed."""
    return lambda desk, name, body: view(desk, name, actions.text_of(body, "body"))


def lines(rewrites: Rewrites) -> dict[str, Answer]:
    """Return what is done to title, subject and preheader, by address."""
    return {
        "/api/lines/save": lambda one, _, body: actions.put_lines(one, body),
        "/api/lines/step": lambda one, _, body: actions.step_lines(one, body),
        "/api/lines/estimate": lambda one, _, body: actions.estimate_titles(one, body),
        "/api/lines/cancel": lambda _, __, ___: {"cancelled": rewrites.cancel(regenerate.TITLE)},
    }


WRITING: Mapping[str, Answer] = {
    "/api/findings/{id}/dismiss": actions.dismiss,
    "/api/findings/{id}/reopen": actions.reopen,
    "/api/advertising/{id}": actions.advertise,
}
