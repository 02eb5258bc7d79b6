"""What the desk does to an issue: each action is a function of `pipeline.run`, under the issue's lock."""

import re
from collections.abc import Mapping

from pipeline.desk import frame, seen, views
from pipeline.desk.issue_desk import IssueDesk
from pipeline.desk.look import Json, about
from pipeline.desk.places import Places
from pipeline.errors import EditConflictError, PipelineError, UsageError
from pipeline.messages import say
from pipeline.run import (
    advertising,
    choices,
    dismissals,
    editing,
    evidence,
    finishing,
    heads,
    lines,
    regenerate,
    titling,
)
from pipeline.run.upkeep import Find
from pipeline.text.composed import typed
from pipeline.workspace import IssueFolder

Body = Mapping[str, object]
_DIGITS = 6  # of a place's number: Python refuses to read thousands of them


def text_of(body: Body, name: str, *, empty: bool = True) -> str:
    """Return a text of a request's body, its letters composed as in the files; UsageError where it is none."""
    value = body.get(name, "")
    if not isinstance(value, str) or (not empty and not value.strip()) or "\0" in value:
        raise UsageError(say("desk.badrequest", name=name))
    try:
        value.encode()
    except UnicodeEncodeError as error:  # half an emoji: no file can hold it
        raise UsageError(say("desk.badrequest", name=name)) from error
    return typed(value)


def save(desk: IssueDesk, identifier: str, body: Body) -> Json:
    """Save what a person typed over exactly the text that they read; the outputs and findings follow."""
    text, expected = text_of(body, "body"), text_of(body, "digest", empty=False)
    with desk.noted() as issue:
        outline = editing.need_outline(issue)
        if not issue.section_path(identifier):
            raise UsageError(say("desk.section.gone"))
        if views.shown(editing.need_section(issue, identifier)[2].body) != text:
            desk.need_unsent(identifier)
        editing.note_edits(issue, outline)  # what is there now is in the history before it is written over
        try:
            editing.save(issue, identifier, text, expected)
        except EditConflictError:  # both texts are in the history before anybody chooses
            editing.keep_aside(issue, identifier, text)
            raise
        if body.get("keep") is True:
            _see(desk, issue, identifier, on=True)
        return _after(desk, issue, identifier)


def see(desk: IssueDesk, identifier: str, body: Body) -> Json:
    """Mark a section as seen, or take its mark away; one with findings that must be dealt with is not marked."""
    with desk.write() as issue:
        blocks = sum(one.section == identifier and finishing.is_open_block(one) for one in issue.findings())
        if blocks and body.get("seen") is True:
            raise UsageError(say("desk.check.blocked", count=blocks))
        _see(desk, issue, identifier, on=body.get("seen") is True)
    left = [str(one["id"]) for one in frame.Shown(desk, identifier, "", {}).rows if not one.get("seen", True)]
    ids = [row.id for row in editing.need_outline(desk.issue).sections]
    here = ids.index(identifier)
    ahead = [name for name in (*ids[here + 1 :], *ids[:here]) if name in left]
    return {"section": views.one_section(desk, identifier), "problem": "", "next": ahead[0] if ahead else "ready"}


def _see(desk: IssueDesk, issue: IssueFolder, identifier: str, *, on: bool) -> None:
    seen.mark(desk.context, issue, editing.need_section(issue, identifier)[2], seen=on)


def _after(desk: IssueDesk, issue: IssueFolder, identifier: str) -> Json:
    """Check and build again, and return the section as it stands."""
    problem = _finished(desk, issue)
    return {"section": views.one_section(desk, identifier), "problem": problem}


def _finished(desk: IssueDesk, issue: IssueFolder) -> str:
    """Check and build again; return what kept that from being done: what is saved stays saved."""
    try:
        finishing.finish(desk.context, issue)
    except PipelineError as error:
        return str(error)
    return ""


def step(desk: IssueDesk, identifier: str, body: Body) -> Json:
    """Undo or redo a section."""
    by = _way(body)
    with desk.change(identifier) as issue:
        editing.step_back(desk.context, issue, identifier, by=by)
        return _after(desk, issue, identifier)


def step_lines(desk: IssueDesk, body: Body) -> Json:
    """Undo or redo the last change of title, subject, preheader and the titles on offer."""
    by = _way(body)
    with desk.change(heads.TITLE) as issue:
        heads.step_back(issue, by=by)
        problem = _finished(desk, issue)
    return {**views.lines_view(desk), "problem": problem}


def _way(body: Body) -> int:
    by = body.get("by")
    if by not in (-1, 1) or isinstance(by, bool):
        raise UsageError(say("desk.badrequest", name="by"))
    return 1 if by == 1 else -1


def lock(desk: IssueDesk, identifier: str, body: Body) -> Json:
    """Lock or unlock a sentence."""
    sentence = text_of(body, "sentence", empty=False)
    with desk.noted() as issue:
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
    with desk.noted() as issue:
        finding = dismissals.dismiss(desk.context, issue, identifier, reason)
    return {"section": views.section_of(desk, finding), "problem": ""}


def reopen(desk: IssueDesk, identifier: str, body: Body) -> Json:
    """Open a dismissed finding again."""
    with desk.noted() as issue:
        finding = dismissals.reopen(desk.context, issue, identifier)
    return {"section": views.section_of(desk, finding), "problem": ""}


# --- sources


def find(desk: IssueDesk, identifier: str, body: Body) -> Json:
    """Search the stored sentences."""
    hits = evidence.search(desk.issue, identifier, text_of(body, "query"))
    return {
        "hits": [
            {"id": one.id, "article": one.article.id, **about(one.article, desk.newsletter), "text": one.text}
            for one in hits
        ]
    }


def bring(desk: IssueDesk, identifier: str, body: Body) -> Json:
    """Make an article of a link or of a pasted text; the page is read before anything is held."""
    given = {name: text_of(body, name) for name in ("url", "text", "outlet", "author", "title")}
    if given["url"] and not re.match(r"https?://\S", given["url"]):
        raise UsageError(say("desk.attach.badurl", url=given["url"]))
    read = evidence.read_first(desk.context, Find(**given))
    with desk.noted() as issue:
        article = evidence.bring(desk.context, issue, identifier, read)
        told = _after(desk, issue, identifier)
    about_it = {**about(article, desk.newsletter), "article": article.id}
    return {**told, "hits": [{**about_it, "id": name, "text": text} for name, text in article.numbered()]}


def cite(desk: IssueDesk, identifier: str, body: Body) -> Json:
    """Say what puts a citation behind the sentence at a place; the page types it, so that its undo takes it back."""
    text, source, direct = text_of(body, "body"), text_of(body, "source"), text_of(body, "direct")
    at = body.get("at")
    if not isinstance(at, int) or isinstance(at, bool) or bool(source) == bool(direct.strip()):
        raise UsageError(say("desk.badrequest", name="at"))
    places = Places(text)
    edit = evidence.cite(text, places.back(at), [source] if source else (), direct)
    told: Json = {"section": views.one_section(desk, identifier), "problem": ""}
    if source:
        with desk.noted() as issue:
            if evidence.list_article(issue, identifier, source.partition(".")[0]):
                told = _after(desk, issue, identifier)
    start, end = places.span(*edit.span)
    return {**told, "start": start, "end": end, "text": edit.text}


# --- title, subject, preheader


def put_lines(desk: IssueDesk, body: Body) -> Json:
    """Write title, subject or preheader over exactly the lines that were read."""
    given, read = ({name: text_of(part, name) for name in lines.LINES if name in part} for part in _pair(body))
    if not given.keys() <= read.keys():
        raise UsageError(say("desk.badrequest", name="read"))
    with desk.change(next(iter(given), "")) as issue:
        lines.put(desk.context, issue, given, read)
    return views.lines_view(desk)


def _pair(body: Body) -> tuple[Body, Body]:
    given, read = body.get("given"), body.get("read")
    if not isinstance(given, dict) or not isinstance(read, dict):
        raise UsageError(say("desk.badrequest", name="given"))
    return given, read


def estimate_titles(desk: IssueDesk, body: Body) -> Json:
    """Say about what three new titles will cost."""
    wish = regenerate.Wish(text_of(body, "instruction"))
    return {"cost": titling.estimate(desk.context, desk.issue, wish)}


# --- rewrites


def estimate(desk: IssueDesk, identifier: str, body: Body) -> Json:
    """Say about what a rewrite will cost."""
    instruction = text_of(body, "instruction")
    wish = regenerate.Wish(instruction)
    return {"cost": regenerate.estimate(desk.context, desk.issue, identifier, wish)}


def take(desk: IssueDesk, identifier: str, body: Body) -> Json:
    """Take the chosen places of a rewrite, each with its text; none of them drops it."""
    texts = body.get("texts")
    if not isinstance(texts, dict) or not all(number.isdecimal() and len(number) < _DIGITS for number in texts):
        raise UsageError(say("desk.badrequest", name="texts"))
    chosen = {int(number): text_of(texts, number) for number in texts}
    shown = text_of(body, "digest")
    with desk.change(identifier) as issue:
        try:
            choices.take_texts(desk.context, issue, identifier, chosen, shown)
        except EditConflictError as error:  # its advice is for the command line
            raise EditConflictError(say("desk.rewrite.moved")) from error
    return {"section": views.one_section(desk, identifier), "problem": ""}
