"""The entries of a week in groups, as the evidence and the editor have it: what `doors` turns into stories."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import chain

from pipeline.records import Entry, Link, Source, Steering
from pipeline.select import cluster
from pipeline.select.explain import Evidence, link_of
from pipeline.select.genre import ALONE, genre_of
from pipeline.select.lexicon import Lexicon, lexicon_of
from pipeline.select.looks import score_pairs
from pipeline.select.meaning import Meaning, Vector, meanings
from pipeline.select.standing import Namers, namers_of, parted, places_of
from pipeline.select.surroundings import Pair, Scores
from pipeline.select.terms import surfaces, terms_of
from pipeline.select.weigh import Timed

_HOUR = 3600.0
_ID_DIGITS = 6
Places = Mapping[str, Sequence[int]]
_KEPT = 5_000  # entries of a window whose terms are kept, some 10 kB each: a week of 300 sources has 3,000
_OFFICIAL = 1.0  # what a first-hand account is worth when the leading entry is chosen, in links


@dataclass(frozen=True, slots=True)
class Week:
    """The entries of a window in order of time, and what their terms are read by."""

    entries: tuple[Entry, ...]
    lexicon: Lexicon
    now: datetime
    meanings: Mapping[str, Vector] = field(default_factory=dict)
    _kept: dict[str, tuple[Entry, Timed]] = field(default_factory=dict, compare=False, repr=False)
    _spelled: dict[str, Mapping[str, str]] = field(default_factory=dict, compare=False, repr=False)

    def timed(self, entry: Entry) -> Timed:
        """Return the terms of an entry; those of a whole archive are made anew each time, since they would fill the memory."""
        kept = self._kept.get(entry.id)
        if kept is not None and kept[0] is entry:
            return kept[1]
        made = self._made(entry)
        if len(self.entries) <= _KEPT:
            self._kept[entry.id] = (entry, made)
        return made

    def spelled(self, entry: Entry) -> Mapping[str, str]:
        """Return how each term of an entry of this window stands in it."""
        if entry.id not in self._spelled:
            self._spelled[entry.id] = surfaces(entry, self.lexicon)
        return self._spelled[entry.id]

    def hours(self, entry: Entry) -> float:
        """Return when an entry came out, in hours of the epoch."""
        return moment(entry, self.now).timestamp() / _HOUR

    def _made(self, entry: Entry) -> Timed:
        hours = self.hours(entry)
        alone = genre_of(entry) in ALONE
        return Timed(entry.id, hours, entry.outlet, terms_of(entry, self.lexicon), alone, self.meanings.get(entry.id))

    def stream(self) -> Iterator[Timed]:
        """Yield the terms of every entry in order of time."""
        return map(self.timed, self.entries)


@dataclass(frozen=True, slots=True)
class Group:
    """The entries of one story in order of time, and the links between them."""

    id: str
    entries: tuple[Entry, ...]
    links: tuple[Link, ...]
    decided: bool = False  # the editor pinned or merged it, or it is a part of what was split


@dataclass(frozen=True, slots=True)
class Grouped:
    """The groups of a week, and all of them as the evidence alone has them, by entries, the one that names the group first."""

    groups: tuple[Group, ...]
    stood: tuple[tuple[str, ...], ...]
    means: Mapping[tuple[int, int], float]
    """The mean score of the pairs between two groups, by their numbers."""


def moment(entry: Entry, now: datetime) -> datetime:
    """Return when an entry came out, as far as that is known."""
    return entry.published or entry.first_seen or now


def week_of(
    entries: Sequence[Entry], aliases: Mapping[str, str], now: datetime, meaning: Meaning | None = None
) -> Week:
    """Return the entries in order of time, whatever the order they came in, with their terms."""
    ordered = tuple(sorted(entries, key=lambda entry: (moment(entry, now), entry.id)))
    return Week(ordered, lexicon_of(ordered, aliases), now, meanings(ordered, meaning))


def groups_of(week: Week, steering: Steering, sources: Mapping[str, Source]) -> Grouped:
    """Return the groups of a week, each with its id and its links; every entry stands in exactly one.

    Where the editor split a story, the part with its leading entry keeps its id. A story that was pinned keeps the id that it had then, and
    one of an earlier run (`Steering.stood`) the id that it had there.
    """
    by_id = {entry.id: entry for entry in week.entries}
    explained: dict[Pair, Link] = {}

    def explain(pair: Pair, evidence: Evidence) -> None:
        explained[pair] = link_of(evidence, lambda name: week.spelled(by_id[name]))

    scores = score_pairs(week.stream(), explain)
    known = _by_key(week.entries)
    halves = [cluster.half_day(week.hours(entry)) for entry in week.entries]
    split = _split(known, steering)
    apart = {pair: score for pair, score in scores.items() if split.get(pair[0]) == split.get(pair[1])}
    together = _together(known, steering)
    decided = _decided(known, steering, together)
    stood = places_of(week.entries, steering.stood)
    left = parted(stood, split, decided)
    places = cluster.groups(halves, apart, together, decided, left)
    namers = namers_of(week.entries, steering)
    broken: list[Group] = []
    if split:
        whole = cluster.groups(halves, scores, together, decided, parted(stood, {}, decided))
        broken = _made(week, [members for members in whole if members not in places], explained, Namers({}, {}))
    heirs = namers.parted([(group.entries, led(group, sources)[0]) for group in broken])
    groups = _made(week, places, {pair: link for pair, link in explained.items() if pair in apart}, heirs)
    keys = _decided_on(steering) | {entry.canonical for group in broken for entry in group.entries}
    told = tuple(replace(group, decided=any(entry.canonical in keys for entry in group.entries)) for group in groups)
    plain = cluster.groups(halves, scores, standing=stood) if split or together or decided else places
    named = tuple(_named_first([week.entries[place] for place in members], namers) for members in plain)
    return Grouped(told, named, _means(places, apart))


def _means(places: Sequence[Sequence[int]], scores: Scores) -> dict[tuple[int, int], float]:
    where = {place: number for number, members in enumerate(places) for place in members}
    sums: dict[tuple[int, int], float] = defaultdict(float)
    for pair, score in scores.items():
        one, other = sorted(where[place] for place in pair)
        if one != other:
            sums[one, other] += score
    return {pair: total / (len(places[pair[0]]) * len(places[pair[1]])) for pair, total in sums.items()}


def _named_first(entries: Sequence[Entry], namers: Namers) -> tuple[str, ...]:
    namer = namers.of(entries) or entries[0]
    return (namer.id, *(entry.id for entry in entries if entry is not namer))


def _decided_on(steering: Steering) -> set[str]:
    return {*steering.pinned, *chain.from_iterable(steering.merged), *chain.from_iterable(steering.split)}


def _made(
    week: Week,
    places: Sequence[Sequence[int]],
    links: Mapping[tuple[int, int], Link],
    namers: Namers,
) -> list[Group]:
    """Return groups with their ids; those that had one before keep it, before any other can take it."""
    inside = _inside(places, links)
    told = [tuple(week.entries[place] for place in members) for members in places]
    owed = [namers.of(entries) for entries in told]
    taken: set[str] = set()
    kept = [_name(first, taken) if first else "" for first in owed]
    return [
        Group(kept[number] or _name(entries[0], taken), entries, tuple(inside.get(number, ())))
        for number, entries in enumerate(told)
    ]


def _name(first: Entry, taken: set[str]) -> str:
    """Return a story's id from its first entry; later stories step aside where two would share one."""
    name = next(name for name in names_of(first.canonical or first.id) if name not in taken)
    taken.add(name)
    return name


def names_of(key: str) -> Iterator[str]:
    """Yield the ids of a story whose first entry has a canonical key: the one that it has, then those in case that is taken."""
    digest = hashlib.sha256(key.encode()).hexdigest()
    for start in range(len(digest) - _ID_DIGITS + 1):
        yield f"st-{digest[start : start + _ID_DIGITS]}"


def _by_key(entries: Sequence[Entry]) -> Places:
    found: dict[str, list[int]] = {}
    for place, entry in enumerate(entries):
        found.setdefault(entry.canonical, []).append(place)
    return found


def _places(known: Places, keys: Iterable[str]) -> list[int]:
    return sorted(chain.from_iterable(known.get(key, ()) for key in set(keys)))


def _together(known: Places, steering: Steering) -> list[list[int]]:
    judged = (keys for keys in steering.judged if not _decided_apart(set(keys), steering))
    said = (*steering.merged, *steering.held, *judged, *(keys for keys, _ in steering.shown))
    return [places for keys in said if len(places := _places(known, keys)) > 1]


def _decided_apart(keys: set[str], steering: Steering) -> bool:
    """Whether the editor split off some of these entries, or decided on two stories among them one by one: that stands above the model's word."""
    told = [story for story in set(steering.held) if not keys.isdisjoint(story)]
    return len(told) > 1 or not keys.isdisjoint(chain.from_iterable(steering.split))


def _decided(known: Places, steering: Steering, together: Sequence[Sequence[int]]) -> dict[int, int]:
    """Return which of the stories that were pinned, dropped or put off each entry belongs to; what was put together is one of them."""
    held = [places for keys in steering.held if (places := _places(known, keys))]
    owner: dict[int, int] = {}
    for number, told in enumerate((*held, *together)):
        before = {owner[place] for place in told if place in owner}
        owner = {place: number if one in before else one for place, one in owner.items()}
        owner.update(dict.fromkeys(told, number))
    said = {owner[place] for places in held for place in places}
    return {place: number for place, number in owner.items() if number in said}


def _split(known: Places, steering: Steering) -> dict[int, int]:
    """Return for each entry that the editor split off with which others that was."""
    return {place: number for number, keys in enumerate(steering.split) for place in _places(known, keys)}


def _inside(places: Sequence[Sequence[int]], links: Mapping[tuple[int, int], Link]) -> dict[int, list[Link]]:
    where = {place: number for number, members in enumerate(places) for place in members}
    found: dict[int, list[Link]] = {}
    for (one, other), link in sorted(links.items()):
        if one in where and where[one] == where.get(other):
            found.setdefault(where[one], []).append(link)
    return found


def led(group: Group, sources: Mapping[str, Source]) -> tuple[Entry, ...]:
    """Return a group's entries, the leading one first: the most central, a first-hand account before others."""
    if len(group.entries) == 1:
        return group.entries
    ties = dict.fromkeys((entry.id for entry in group.entries), 0.0)
    for link in group.links:
        ties[link.one] += link.score
        ties[link.other] += link.score

    def worth(place: int) -> tuple[float, int]:
        entry = group.entries[place]
        source = sources.get(entry.outlet) or sources.get(entry.source)
        trust = (source.weight / 2 + _OFFICIAL * source.first_hand) if source else 0.0
        news = 0.0 if genre_of(entry) == "news" else -_OFFICIAL
        return -(ties[entry.id] / max(1, len(group.entries) - 1) + trust + news), place

    lead = min(range(len(group.entries)), key=worth)
    rest = tuple(entry for place, entry in enumerate(group.entries) if place != lead)
    return (group.entries[lead], *rest)
