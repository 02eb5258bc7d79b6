"""See and steer the choice of stories. Decisions are kept by the entries' canonical keys, so they survive the next collect."""

from collections.abc import Iterable, Sequence
from itertools import chain

from pipeline import select as selecting
from pipeline.errors import UnknownStoryError, UsageError
from pipeline.messages import say
from pipeline.records import Entry, Link, Steering, Story, story_of
from pipeline.run import relisting, weekly
from pipeline.run.context import Context
from pipeline.run.meaning import meaning_of
from pipeline.select.cluster import FIRMLY, NEAR_HOURS, TOGETHER
from pipeline.select.genre import ALONE, genre_of
from pipeline.select.group import names_of
from pipeline.workspace import IssueFolder

ACTIONS = ("pin", "drop", "merge", "split", "later")
_OFF_THE_LIST = (("drop", "select.left_dropped"), ("later", "select.left_later"))
_ENTRY = "e-"  # how the id of an entry begins
_TWO = 2
_DAY = 24.0


def need_story(issue: IssueFolder, identifier: str) -> Story:
    """Return a story by its id, its rank or an entry of it; UsageError where there is none, which says why it is off the list and how it
    comes back. UnknownStoryError where the list never had it.

    A story is also known by the id that each of its entries would give it: the one that it had before an older entry came or another
    story joined it.
    """
    stored = issue.stories()
    stories = stored.stories if stored else ()
    if identifier.isdigit() and 1 <= int(identifier) <= len(stories):
        return stories[int(identifier) - 1]
    story = story_of(stories, identifier) or _known_before(issue, stories, identifier)
    if story is None:
        if off := _off_the_list(issue, identifier):
            raise UsageError(off)
        key = "run.nolist" if stored is None else "run.noentry" if identifier.startswith(_ENTRY) else "run.nostory"
        raise UnknownStoryError(say(key, entry=identifier, story=identifier, date=issue.day), identifier)
    return story


def _known_before(issue: IssueFolder, stories: Sequence[Story], identifier: str) -> Story | None:
    led = {entry.id for entry in _named(issue, identifier)}
    return next((story for story in stories if not led.isdisjoint(story.entries)), None)


def _named(issue: IssueFolder, identifier: str) -> list[Entry]:
    """Return the entry with this id, or the entries that would give a story this id."""
    return [entry for entry in issue.entries() if identifier in (entry.id, next(names_of(entry.canonical or entry.id)))]


def _off_the_list(issue: IssueFolder, identifier: str) -> str:
    """Return why the story with an id is not listed and what brings it back, or nothing where none had that id."""
    found = _left(issue, identifier)
    if found is None:
        return ""
    first, reason = found
    undo = _taken_off_by(reason)
    how = say("run.story.left.undo" if undo else "run.story.left.pin", action=undo, story=identifier)
    told = "run.entry.left" if identifier == first.id else "run.story.left"
    return say(told, entry=identifier, story=identifier, title=first.title, reason=reason, how=how)


def _left(issue: IssueFolder, identifier: str) -> tuple[Entry, str] | None:
    """Return the entry with an id, or that leads the story with it, and why it was left out; None where it was not."""
    stored = issue.stories()
    left = {each.entry: each.reason for each in (stored.left_out if stored else ())}
    return next(((entry, left[entry.id]) for entry in _named(issue, identifier) if entry.id in left), None)


def _taken_off_by(reason: str) -> str:
    """Return the action with which the editor left something out; nothing where the program did."""
    return next((action for action, said in _OFF_THE_LIST if reason.startswith(say(said))), "")


def _meant(issue: IssueFolder, action: str, identifier: str) -> tuple[str, ...]:
    """Return the entries that a decision is about: those of a listed story, or what is pinned though the program had set it aside."""
    found = _left(issue, identifier) if action == "pin" else None
    if found is not None and not _taken_off_by(found[1]):
        return (found[0].id,)
    return need_story(issue, identifier).entries


def keys_of(issue: IssueFolder, entries: Sequence[str]) -> list[str]:
    """Return the canonical keys of entries."""
    known = {entry.id: entry for entry in issue.entries()}
    missing = next((entry for entry in entries if entry not in known), None)
    if missing is not None:
        raise UnknownStoryError(say("run.noentry", entry=missing, date=issue.day), missing)
    return [known[entry].canonical for entry in entries]


def steer(context: Context, issue: IssueFolder, action: str, stories: Sequence[str], note: str = "") -> None:
    """Pin, drop, merge or put off stories, and rank again where the issue has no outline yet.

    What the program set aside, as off-topic or as told before, is back on the list once it is pinned: last, where the issue is planned.
    """
    wanted = dict.fromkeys(_meant(issue, action, identifier) for identifier in stories)
    if action == "merge" and len(wanted) < _TWO:
        raise UsageError(say("run.merge.two"))
    told = [keys_of(issue, entries) for entries in wanted]
    for keys in [list(chain.from_iterable(told))] if action == "merge" else told:
        context.state.steer(action, keys, note)
    rank_again(context, issue)
    if action == "pin" and issue.exists():
        relisting.relist(context, issue, chain.from_iterable(wanted))


def split(context: Context, issue: IssueFolder, identifier: str, entries: Sequence[str]) -> None:
    """Take entries out of a story: they stand as a story of their own."""
    story = need_story(issue, identifier)
    outside = next((entry for entry in entries if entry not in story.entries), None)
    if outside is not None:
        raise UnknownStoryError(say("run.noentry", entry=outside, date=issue.day), outside)
    if not set(story.entries).difference(entries):
        raise UsageError(say("run.split.all", story=story.id))
    context.state.steer("split", keys_of(issue, entries))
    rank_again(context, issue)


def undo(context: Context, issue: IssueFolder, action: str, identifiers: Sequence[str]) -> bool:
    """Take a decision back, by story or by entry id; say whether there was one.

    A story that the decision took off the list is known by its id all the same. Of several stories that were merged, the merge of
    just these is taken back. What was split off a pinned story stays pinned when that story's pin is taken back, and the other way round.
    """
    known = {entry.id: entry.canonical for entry in issue.entries()}
    decided = {next(names_of(key)): key for key in _decided(context.state.steering(), action)}
    told: list[set[str]] = []
    for identifier in identifiers:
        if identifier in known:
            told.append({known[identifier]})
        elif identifier in decided:
            told.append({decided[identifier]})
        else:
            told.append({known[entry] for entry in need_story(issue, identifier).entries})
    if action == "merge":
        found = context.state.unsteer(action, *told)
    elif action == "pin":
        found = sum(_unpin(context, issue, keys) for keys in told) > 0
    else:
        found = sum(context.state.unsteer(action, keys) for keys in told) > 0
    rank_again(context, issue)
    return found


def _unpin(context: Context, issue: IssueFolder, keys: set[str]) -> bool:
    """Take back the pins of the listed story with these keys, or of the decision that names them where no such story is listed."""
    stored = issue.stories()
    listed = [set(keys_of(issue, story.entries)) for story in (stored.stories if stored else ())]
    meant = next((story for story in listed if story & keys), keys)
    others = set(chain.from_iterable(story for story in listed if story is not meant))
    return context.state.unsteer("pin", meant, kept=others)


def _decided(steering: Steering, action: str) -> Iterable[str]:
    return {
        "pin": steering.pinned,
        "drop": steering.dropped,
        "merge": chain.from_iterable(steering.merged),
        "split": chain.from_iterable(steering.split),
        "later": (key for key, _ in steering.later),
    }[action]


def rank_again(context: Context, issue: IssueFolder) -> None:
    """Rank with the decisions that stand now; an issue with an outline keeps its list."""
    if not issue.exists():
        weekly.select(context, issue)


def why(context: Context, issue: IssueFolder, one: str, other: str) -> tuple[Link, Entry, Entry]:
    """Return the evidence for two entries (or the leading entries of two stories) being one event; UsageError where both are one."""
    entries = issue.entries()
    known = {entry.id: entry for entry in entries}
    if not {one, other} & known.keys() and (story := need_story(issue, one)) == need_story(issue, other):
        raise UsageError(say("run.why.same.story", one=one, other=other, title=story.title))
    pair = [known.get(name) or known[need_story(issue, name).entries[0]] for name in (one, other)]
    if pair[0].id == pair[1].id:
        same = {"outlet": pair[0].outlet, "title": pair[0].title}
        raise UsageError(say("run.why.same.entry", one=one, other=other, **same))
    newsletter = context.settings.newsletter
    return selecting.why(pair[0], pair[1], entries, newsletter, meaning_of(context)), pair[0], pair[1]


def verdict(context: Context, issue: IssueFolder, link: Link, one: Entry, other: Entry) -> str:
    """Return whether two entries stand in one story of the list, and what decided that where their own score did not."""
    stored = issue.stories()
    home = {name: story.id for story in (stored.stories if stored else ()) for name in story.entries}
    left = {each.entry: each.reason for each in (stored.left_out if stored else ())}
    gone = [say("cli.why.left", title=entry.title, reason=left[entry.id]) for entry in (one, other) if entry.id in left]
    if gone or one.id not in home or other.id not in home:
        return "\n".join(gone)
    together = home[one.id] == home[other.id]
    said = say("cli.why.together" if together else "cli.why.two", one=home[one.id], other=home[other.id])
    if _by_editor(context.state.steering(), {one.canonical, other.canonical}, together=together):
        return f"{said} {say('cli.why.editor')}"
    if together == (link.score >= TOGETHER):
        return said
    story = story_of(stored.stories if stored else (), home[one.id])
    if together and story and (shown := next((each for each in story.reasons if each.name == "whole_text"), None)):
        return f"{said} {shown.because}"
    if not together and {genre_of(one), genre_of(other)} & ALONE:
        return f"{said} {say('cli.why.alone')}"
    if not together and link.hours > NEAR_HOURS:
        return f"{said} {say('cli.why.far', days=int(NEAR_HOURS / _DAY))}"
    return f"{said} {say('cli.why.mean', least=TOGETHER, firmly=FIRMLY)}"


def _by_editor(steering: Steering, keys: set[str], *, together: bool) -> bool:
    """Return whether the editor put two entries together, or took them apart or decided on each for itself."""
    if together:
        return any(keys.issubset(told) for told in (*steering.merged, *steering.held))
    halved = any(len(keys.intersection(told)) == 1 for told in steering.split)
    return halved or keys.issubset(chain.from_iterable(steering.held))
