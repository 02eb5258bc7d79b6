"""The doors of the room: entries to ranked stories, the second look after reading, and why two entries are together."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import chain
from typing import TYPE_CHECKING

from pipeline.messages import say
from pipeline.records import (
    Article,
    Entry,
    LeftOut,
    Link,
    PastStory,
    Reason,
    Selection,
    Shape,
    Shown,
    Source,
    Steering,
    Story,
    Unsure,
)
from pipeline.select import rank
from pipeline.select.explain import link_of
from pipeline.select.group import Group, Week, groups_of, led, moment, week_of
from pipeline.select.looks import evidence_between
from pipeline.select.meaning import Meaning, load
from pipeline.select.novelty import Archive, Known
from pipeline.select.on_topic import beside_of, on_topic, source_of
from pipeline.select.origin import provenance
from pipeline.select.terms import headline
from pipeline.select.topic import PARTLY, fit
from pipeline.select.unsure import unsure_of
from pipeline.select.whole import shown_by

if TYPE_CHECKING:
    from pipeline.config.schema import Newsletter, Ranking

_UNKNOWN = datetime(1970, 1, 1, tzinfo=UTC)
_OUTWEIGHS_OUTLETS = 5
_OUTWEIGHS_TIMES = 2
_SETTLED = ("outlets", "press_release", "rumour", "single_origin")


@dataclass(frozen=True, slots=True)
class _Setting:
    """What every story of one selection is judged by."""

    newsletter: "Newsletter"
    sources: Mapping[str, Source]
    steering: Steering
    now: datetime

    @property
    def first_hand(self) -> frozenset[str]:
        return frozenset(name for name, source in self.sources.items() if source.first_hand)


def select(
    entries: Sequence[Entry],
    newsletter: "Newsletter",
    sources: Sequence[Source],
    past: Sequence[PastStory],
    steering: Steering,
    now: datetime,
    meaning: Meaning | None = None,
) -> Selection:
    """Return the week's stories, best first, and what was left out and why: every entry stands in exactly one place.

    `meaning` is the model to use where the newsletter wants one (`semantic`), in place of a fresh one that remembers no text.
    The same entries give the same stories in whatever order they come. Where the `stood` of an earlier selection is in `steering`, its stories
    stay as they were, with their ids: what came since joins them or makes stories of its own.
    """
    week = _week(entries, newsletter, now, meaning)
    setting = _Setting(newsletter, _by_name(sources), steering, now)
    archive = Archive(past, week)
    grouped = groups_of(week, steering, setting.sources)
    known = [archive.known(group.entries) for group in grouped.groups]
    why_not = [_left_out(group, one, setting) for group, one in zip(grouped.groups, known, strict=True)]
    told = [
        not reason and (_asked_for(group, steering) or on_topic(group, setting.sources, newsletter.topics))
        for group, reason in zip(grouped.groups, why_not, strict=True)
    ]
    stories: list[Story] = []
    left_out: list[LeftOut] = []
    links: list[Link] = []
    for number, group in enumerate(grouped.groups):
        beside = None if told[number] or why_not[number] else beside_of(number, grouped, told)
        if told[number] or beside is not None:
            stories.append(_story(group, known[number], setting, beside))
            links += group.links
        else:
            reason = why_not[number] or say("select.left_off_topic", topics=", ".join(newsletter.topics))
            left_out += [LeftOut(entry.id, reason) for entry in group.entries]
    left = tuple(sorted(left_out, key=lambda left: left.entry))
    return Selection(_ranked(stories), left, tuple(links), grouped.stood)


def unsure(
    entries: Sequence[Entry],
    newsletter: "Newsletter",
    steering: Steering,
    now: datetime,
    meaning: Meaning | None = None,
) -> tuple[Unsure, ...]:
    """Return the pairs of stories that may be one event, most alike first: nothing is decided by them."""
    return tuple(unsure_of(_week(entries, newsletter, now, meaning), steering))


def shown(
    stories: Sequence[Story],
    texts: Mapping[str, Sequence[str]],
    entries: Sequence[Entry],
    newsletter: "Newsletter",
    now: datetime,
    meaning: Meaning | None = None,
    apart: Collection[frozenset[str]] = (),
) -> tuple[Shown, ...]:
    """Return which stories are one event by their whole texts (sentences by the id of an entry): nothing is decided by them.

    `apart` are pairs of stories that are none, whatever their texts show.
    """
    read = [replace(one, body="\n".join(texts[one.id])) for one in entries if one.id in texts]
    return tuple(shown_by(_week(read, newsletter, now, meaning), stories, texts, apart))


def _week(entries: Sequence[Entry], newsletter: "Newsletter", now: datetime, meaning: Meaning | None) -> Week:
    return week_of(entries, newsletter.aliases, now, _model(newsletter, meaning))


def _model(newsletter: "Newsletter | None", given: Meaning | None) -> Meaning | None:
    return (given or load()) if newsletter is not None and newsletter.semantic else None


def _by_name(sources: Sequence[Source]) -> dict[str, Source]:
    return {source.name: source for source in sources}


def _ranked(stories: Sequence[Story]) -> tuple[Story, ...]:
    return tuple(sorted(stories, key=lambda story: (-story.score, story.id)))


def _left_out(group: Group, known: Known, setting: _Setting) -> str:
    """Return why a group is no story of this week, or nothing."""
    keys = {entry.canonical for entry in group.entries}
    steering = setting.steering
    if keys & set(steering.dropped) and not keys & set(steering.pinned):
        return say("select.left_dropped")
    if _asked_for(group, steering):
        return ""
    note = next((note for key, note in steering.later if key in keys), None)
    if note is not None:
        return say("select.left_later_note", note=note) if note else say("select.left_later")
    if known.novelty == "repeat" and known.earlier:
        return say("select.left_repeat", date=known.earlier.date, heading=known.earlier.heading)
    return ""


def _asked_for(group: Group, steering: Steering) -> bool:
    """Return whether the editor pinned a group, or put it off to this issue."""
    wanted = {*steering.pinned, *(key for key, _ in steering.due)}
    return any(entry.canonical in wanted for entry in group.entries)


def _story(group: Group, known: Known, setting: _Setting, beside: Group | None) -> Story:
    entries = led(group, setting.sources)
    origin = provenance(group.entries, {}, setting.first_hand)
    by_words = max(fit(entry, setting.newsletter.topics) for entry in group.entries)
    told = rank.Told(
        entries=entries,
        sources=tuple(
            {
                source.name: source
                for entry in group.entries
                if (source := setting.sources.get(entry.outlet) or setting.sources.get(entry.source))
            }.values()
        ),
        provenance=origin,
        genre=rank.genre_of_story(entries),
        fit=by_words,
        known=known,
        pinned=any(entry.canonical in setting.steering.pinned for entry in group.entries),
        decided=_decided(group, setting.steering),
        devoted=source_of(group, setting.sources, setting.newsletter.topics) if by_words < PARTLY else None,
        beside=headline(led(beside, setting.sources)[0]) if beside else "",
    )
    reasons = rank.reasons(told, setting.newsletter.ranking, setting.now)
    return Story(
        id=group.id,
        title=headline(entries[0]),
        entries=tuple(entry.id for entry in entries),
        outlets=tuple(dict.fromkeys(entry.outlet for entry in entries)),
        score=_total(reasons),
        reasons=reasons,
        origin=origin.origin,
        rumour=origin.rumour,
        novelty=known.novelty,
        earlier=known.earlier,
        pinned=told.pinned,
    )


def _decided(group: Group, steering: Steering) -> rank.Decided:
    """Return what was said of a story before: by the editor who put it off, by the model that was asked, by its whole texts."""
    keys = {entry.canonical for entry in group.entries}
    notes = [note for key, note in steering.due if key in keys]
    one_event = any(len(keys.intersection(judged)) > 1 for judged in steering.judged)
    shown = next((shared for told, shared in steering.shown if keys.issuperset(told)), None)
    apart = not keys.isdisjoint(chain.from_iterable(steering.split))
    return rank.Decided(notes[0] if notes else None, one_event, not keys.isdisjoint(steering.worth), apart, shown)


def _total(reasons: Sequence[Reason]) -> float:
    return round(sum(reason.points for reason in reasons), 3)


def settle(
    selection: Selection,
    articles: Mapping[str, Article],
    entries: Sequence[Entry],
    sources: Sequence[Source],
    ranking: "Ranking | None" = None,
) -> Selection:
    """Return the selection after reading: origins, rumours and their reasons from the full texts, ids as they were.

    `articles` are by the id of their entry; stories of which nothing was read stay as they are.
    """
    if ranking is None:
        from pipeline.config.schema import Ranking

        ranking = Ranking()
    by_id = {entry.id: entry for entry in entries}
    first_hand = frozenset(source.name for source in sources if source.first_hand)
    settled = [
        _settled(story, articles, by_id, (first_hand, ranking)) if set(story.entries) & set(articles) else story
        for story in selection.stories
    ]
    return replace(selection, stories=_ranked(settled))


def _settled(
    story: Story,
    articles: Mapping[str, Article],
    by_id: Mapping[str, Entry],
    setting: "tuple[frozenset[str], Ranking]",
) -> Story:
    first_hand, ranking = setting
    known = [by_id[entry] for entry in story.entries if entry in by_id]
    ordered = sorted(known, key=lambda entry: (moment(entry, _UNKNOWN), entry.id))
    texts = {entry.id: "\n".join(articles[entry.id].sentences) for entry in ordered if entry.id in articles}
    found = provenance(ordered, texts, first_hand)
    kept = [reason for reason in story.reasons if reason.name not in _SETTLED]
    reasons = (
        *(reason for reason in rank.about_outlets(ordered, found, ranking) if reason.points),
        *kept,
        *(reason for reason in rank.provenance_reasons(found, ranking) if reason.points),
    )
    return replace(story, origin=found.origin, rumour=found.rumour, reasons=reasons, score=_total(reasons))


def why(
    one: Entry,
    other: Entry,
    entries: Sequence[Entry],
    newsletter: "Newsletter | None" = None,
    meaning: Meaning | None = None,
) -> Link:
    """Return how near two entries are and what they share, whether or not they are together, as the newsletter has them compared.

    The score is 0 where they share too little to be linked, whatever their evidence comes to.
    """
    now = max((when for entry in (*entries, one, other) if (when := entry.published or entry.first_seen)), default=None)
    present = {entry.id: entry for entry in (*entries, one, other)}
    aliases = newsletter.aliases if newsletter else {}
    week = week_of(tuple(present.values()), aliases, now or _UNKNOWN, _model(newsletter, meaning))
    return link_of(evidence_between(week.stream(), one.id, other.id), lambda name: week.spelled(present[name]))


def shape(selection: Selection, newsletter: "Newsletter") -> Shape:
    """Return the issue's shape: what the settings say, or by the week.

    `auto` is a deep dive where one story outweighs the week: at least five outlets tell it, and at least twice as many as
    tell any other story. Everything else is a digest.
    """
    if newsletter.shape != "auto":
        return newsletter.shape
    widths = sorted((len(story.outlets) for story in selection.stories), reverse=True)
    widest, next_one = [*widths, 0, 0][:2]
    return "deep-dive" if widest >= max(_OUTWEIGHS_OUTLETS, _OUTWEIGHS_TIMES * next_one) else "digest"
