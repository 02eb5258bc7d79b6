"""What the desk does to an issue: each action is a function of `pipeline.run`, under the issue's lock."""

from collections.abc import Mapping

from pipeline.desk import views
from pipeline.desk.issue_desk import IssueDesk
from pipeline.desk.look import Json
from pipeline.errors import PipelineError, UsageError
from pipeline.messages import say
from pipeline.run import advertising, editing, finishing, regenerate, steering
from pipeline.workspace import IssueFolder

Body = Mapping[str, object]


def text_of(body: Body, name: str, *, empty: bool = True) -> str:
    """Return a text of a request's body; UsageError where it is none."""
    value = body.get(name, "")
    if not isinstance(value, str) or (not empty and not value.strip()) or "\0" in value:
        raise UsageError(say("desk.badrequest", name=name))
    try:
        value.encode()
    except UnicodeEncodeError as error:  # half an emoji: no file can hold it
        raise UsageError(say("desk.badrequest", name=name)) from error
    return value


def save(desk: IssueDesk, identifier: str, body: Body) -> Json:
    """Save what a person typed over exactly the text that they read; the outputs and findings follow."""
    text, expected = text_of(body, "body"), text_of(body, "digest", empty=False)
    with desk.write() as issue:
        editing.note_edits(
            issue, editing.need_outline(issue)
        )  # what is there now is in the history before it is written over
        editing.save(issue, identifier, text, expected)
        return _after(desk, issue, identifier)


def _after(desk: IssueDesk, issue: IssueFolder, identifier: str) -> Json:
    """Check and build again, and return the section as it stands; what is saved stays saved where that fails."""
    problem = ""
    try:
        finishing.finish(desk.context, issue)
    except PipelineError as error:
        problem = str(error)
    return {"section": views.one_section(desk, identifier), "problem": problem}


def step(desk: IssueDesk, identifier: str, body: Body) -> Json:
    """Undo or redo a section."""
    by = body.get("by")
    if by not in (-1, 1) or isinstance(by, bool):
        raise UsageError(say("desk.badrequest", name="by"))
    with desk.write() as issue:
        editing.step_back(desk.context, issue, identifier, by=1 if by == 1 else -1)
        return _after(desk, issue, identifier)


def lock(desk: IssueDesk, identifier: str, body: Body) -> Json:
    """Lock or unlock a sentence."""
    sentence = text_of(body, "sentence", empty=False)
    with desk.write() as issue:
        editing.lock(issue, identifier, sentence, locked=body.get("locked") is True)
        return _after(desk, issue, identifier)


def advertise(desk: IssueDesk, choice: str, body: Body) -> Json:
    """Keep whether the issue's subject carries (광고)."""
    if choice not in ("yes", "no"):
        raise UsageError(say("desk.badrequest", name="ad"))
    with desk.write() as issue:
        advertising.choose(desk.context, issue, ad=choice == "yes")
    return {"ad": choice == "yes"}


def dismiss(desk: IssueDesk, identifier: str, body: Body) -> Json:
    """Dismiss a finding with its reason."""
    reason = text_of(body, "reason", empty=False)
    with desk.write() as issue:
        finding = finishing.dismiss(desk.context, issue, identifier, reason)
    return {"section": views.section_of(desk, finding), "problem": ""}


# --- rewrites


def estimate(desk: IssueDesk, identifier: str, body: Body) -> Json:
    """Say about what a rewrite will cost."""
    instruction = text_of(body, "instruction")
    wish = regenerate.Wish(instruction)
    return {"cost": regenerate.estimate(desk.context, desk.issue, identifier, wish)}


def take(desk: IssueDesk, identifier: str, body: Body) -> Json:
    """Take the chosen places of a rewrite; none of them drops it."""
    numbers = body.get("numbers")
    if not isinstance(numbers, list) or not all(type(number) is int for number in numbers):
        raise UsageError(say("desk.badrequest", name="numbers"))
    with desk.write() as issue:
        regenerate.take(desk.context, issue, identifier, numbers)
    return {"section": views.one_section(desk, identifier), "problem": ""}


# --- stories


def steer(desk: IssueDesk, identifier: str, body: Body) -> Json:
    """Pin or drop a story, or take that back."""
    action = body.get("action")
    if action not in ("pin", "drop"):
        raise UsageError(say("desk.badrequest", name="action"))
    with desk.write() as issue:
        if body.get("undo") is True:
            steering.undo(desk.context, issue, str(action), [identifier])
        else:
            steering.steer(desk.context, issue, str(action), [identifier])
    return views.stories_view(desk)
