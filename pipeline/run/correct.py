"""Put right what a sent issue said wrong: the section, the title or the preheader, the outputs, and a note of what it was in `corrections.json`.

A second call after a kill goes on where the first one stopped: what was noted is not noted twice, what was not built is built.
"""

from collections.abc import Iterator
from datetime import date
from difflib import SequenceMatcher

from pipeline import codec
from pipeline.errors import IssueNotFoundError, UsageError
from pipeline.messages import say
from pipeline.publish.carry_back import CarriedBack
from pipeline.records import Correction
from pipeline.run import corrected_place, finishing, printed, still_wrong
from pipeline.run.context import Context
from pipeline.run.corrected_place import Place
from pipeline.run.corrections import FILE, LINES, corrections
from pipeline.run.editing import need_outline
from pipeline.text import replacing
from pipeline.text.replacing import says
from pipeline.workspace import IssueFolder


def newest_sent(context: Context) -> date:
    """Return the date of the newest sent issue that is here."""
    days = [day for day in context.state.sent_issues() if context.issue(date.fromisoformat(day)).exists()]
    if not days:
        raise IssueNotFoundError(say("housekeeping.correct.nosent"))
    return date.fromisoformat(days[-1])


def correct(context: Context, issue: IssueFolder, identifier: str, change: tuple[str, str] | None) -> list[Correction]:
    """Note corrections of a section or a line, build the outputs again, and return what was noted.

    `change` is (was, is): put into the text where it still says `was`. Without it, what a person changed since the program last
    saw the section (since the send, for the title) is the correction. Whatever else they changed since then, in a file or in
    `issue.md`, is noted with it, before anything carries it into the sections: what is refused, or killed, leaves it to be seen.
    """
    change = _folded(change)
    if issue.day.isoformat() not in context.state.sent_issues():
        raise UsageError(say("housekeeping.correct.unsent", date=issue.day))
    edit, known = corrected_place.unsettled(context, issue), corrections(issue)
    place = corrected_place.read(context, issue, identifier, edit)
    text = place.text if change is None else _changed(issue, place, *change)
    pairs = [*([change] if change else []), *_edits(place, text, change)]
    others = (one for one in _places(context, issue, edit) if one.id != identifier)
    beside = [(one, one.text, new) for one in others if (new := _not_noted(known, one.id, _edits(one, one.text)))]
    wanted = [(place, text, _not_noted(known, identifier, pairs)), *beside]
    if len(wanted) == 1 and not wanted[0][2] and text == place.text:
        return _again(context, issue, identifier, change)
    made = [
        Correction(context.now(), one.id, was, now, heading=corrected_place.heading(said, one.id))
        for one, said, new in wanted
        for was, now in new
    ]
    issue.put(FILE, codec.dump([*known, *made], indent=2) + "\n")
    _settle(context, issue)
    for one, said, _ in wanted:
        corrected_place.write(context, issue, one, said)
    finishing.finish(context, issue)
    return made


def is_new(context: Context, issue: IssueFolder, identifier: str, change: tuple[str, str] | None) -> bool:
    """Whether there is something to put right: an edit, of this place or another, or a change that was not noted before."""
    change, edit = _folded(change), corrected_place.unsettled(context, issue)
    place = corrected_place.read(context, issue, identifier, edit)
    if change and (_not_noted(corrections(issue), identifier, [change]) or says(place.text, change[0])):
        return True
    return printed.edited(issue) or any(_edits(one, one.text) for one in _places(context, issue, edit))


def edited(context: Context, issue: IssueFolder) -> list[str]:
    """Return the places that a person changed since the program last saw them, in their files or in `issue.md`."""
    places = _places(context, issue, corrected_place.unsettled(context, issue))
    return [one.id for one in places if _edits(one, one.text)]


def _folded(change: tuple[str, str] | None) -> tuple[str, str] | None:
    """Return what was typed on a command line as it stands in a text: no blanks around it, no line ends in it."""
    return (" ".join(change[0].split()), " ".join(change[1].split())) if change else None


def _settle(context: Context, issue: IssueFolder) -> None:
    """Carry edits of `issue.md` into the sections before one is put right: after it, what they do not say yet would look taken back."""
    if printed.edited(issue):
        for warning in finishing.finish(context, issue).warnings:
            context.progress("build", warning)


def _places(context: Context, issue: IssueFolder, edit: CarriedBack) -> Iterator[Place]:
    """Return all places of an issue as they stand, the edit of `issue.md` in them."""
    rows = [row.id for row in need_outline(issue).sections if issue.section_path(row.id) is not None]
    return (corrected_place.read(context, issue, name, edit) for name in (*LINES, *rows))


def _not_noted(known: tuple[Correction, ...], identifier: str, pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the changes that were not noted of this place before, or that were taken back by a later note."""
    rows = [(one.was, one.now) for one in reversed(known) if one.section == identifier]
    return [pair for pair in pairs if next((row for row in rows if pair == row or pair[1] == row[0]), None) != pair]


def _again(context: Context, issue: IssueFolder, identifier: str, change: tuple[str, str] | None) -> list[Correction]:
    """Build what a killed call may have left unbuilt; UsageError where that changes nothing either."""
    before = issue.text("web.html")
    _settle(context, issue)
    finishing.finish(context, issue)
    if issue.text("web.html") == before:
        was, now = change or ("", "")
        key = "known" if change else "nothing"
        raise UsageError(say(f"housekeeping.correct.{key}", section=identifier, was=was, now=now or "—"))
    return []


def _changed(issue: IssueFolder, place: Place, was: str, now: str) -> str:
    """Return the text put right; one that a person put right already stays as it is."""
    if not was.strip() or was == now:
        raise UsageError(say("housekeeping.correct.both"))
    mended = replacing.put_right(place.text, was, now)
    if mended != place.text:
        if not mended.strip():
            raise UsageError(say("housekeeping.correct.empty", section=place.id))
        return mended
    said_once = any(says(text, was) for text in place.earlier)
    if said_once and not says(place.text, was) and (not now or says(place.text, now)):
        return place.text
    values = {
        "section": place.id,
        "was": was,
        "now": now,
        "near": still_wrong.near(place.text, now if said_once else was),
    }
    if was in place.text:
        raise UsageError(_not_whole(place, was, now, values))
    elsewhere = still_wrong.elsewhere(issue, place.id, was)
    key = "gone" if said_once else "absent"
    values["places"] = "".join(say("housekeeping.correct.there", section=one.id) for one in elsewhere[:3])
    raise UsageError(say(f"housekeeping.correct.{key}", None, **values))


def _not_whole(place: Place, was: str, now: str, values: dict[str, str]) -> str:
    """Return why words that stand there cannot be replaced: a part of a figure or a word, or a particle that would be left over."""
    if figure := replacing.whole(place.text, was):
        return say("housekeeping.correct.unit", None, **values, whole=figure)
    rest = "" if now else replacing.left_over(place.text, was)
    if rest:
        return say("housekeeping.correct.rest", None, **values, rest=rest)
    return say("housekeeping.correct.part", None, **values)


def _edits(place: Place, text: str, change: tuple[str, str] | None = None) -> list[tuple[str, str]]:
    """Return the sentences that a text says otherwise than the last one the program saw, as readers read them, but for what `change` explains."""
    if place.seen is None:
        return []
    mended = replacing.put_right(place.seen, *change) if change else place.seen
    said, before, after = (replacing.readable(one).splitlines() for one in (place.seen, mended, text))
    said = said if len(said) == len(before) else before
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return [
        (" ".join(said[low:high]), " ".join(after[left:right]))
        for kind, low, high, left, right in matcher.get_opcodes()
        if kind != "equal"
    ]
