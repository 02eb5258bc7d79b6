"""What a story adds to what was sent: nothing (repeat), something (follow-up), or all of it (new).

A sent section is compared like any entry, by names, quantities and rare words, in whichever language it stands. A related
story is a follow-up where its titles tell a figure, a version or an event that the section does not know.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from pipeline.records import Earlier, Entry, Novelty, PastStory
from pipeline.select.aliases import EVENT_WORDS
from pipeline.select.group import Week, moment
from pipeline.select.lexicon import Lexicon
from pipeline.select.pairs import compare
from pipeline.select.terms import Kind, Terms, terms_of
from pipeline.select.weigh import Timed, Weighed
from pipeline.select.weigh import Week as Counted
from pipeline.text import sections

RELATED = 0.3
"""The pair score from which a story and a sent section are about one matter."""

_HOUR = 3600.0
_NEAREST = 3
_PAST_LENGTH = 2400
_INDEXED = 60


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a story from sent issues."""

    novelty: Novelty = "new"
    earlier: Earlier | None = None


class Archive:
    """The sent sections, ready to be asked about the entries of a week."""

    def __init__(self, past: Sequence[PastStory], week: Week) -> None:
        self._past = sorted(past, key=lambda story: (story.date, story.heading))
        self._urls = {url: place for place, story in enumerate(self._past) for url in story.urls}
        self._week = week
        hour = moment(week.entries[-1], week.now).timestamp() / _HOUR if week.entries else 0.0
        told = [(place, timed) for place, story in enumerate(self._past) for timed in _told(story, hour, week.lexicon)]
        self._counts = Counted()
        for timed in chain(week.stream() if told else (), (timed for _, timed in told)):
            self._counts.add(timed)
        self._told = [(place, self._counts.weigh(timed)) for place, timed in told]
        self._facts = [_facts(timed.terms for at, timed in told if at == place) for place in range(len(self._past))]
        self._index: dict[str, list[int]] = defaultdict(list)
        for number, (_, section) in enumerate(self._told):
            for term, frequency in section.frequency.items():
                if frequency <= _INDEXED:
                    self._index[term].append(number)

    def known(self, entries: Sequence[Entry]) -> Known:
        """Return whether a story was told before, and where."""
        if not self._past:
            return Known()
        timed = [self._week.timed(entry) for entry in entries]
        nearest = [self._nearest(entry, terms) for entry, terms in zip(entries, timed, strict=True)]
        score, place = max(nearest, key=lambda found: (found[0], -found[1]))
        if score < RELATED:
            return Known()
        story = self._past[place]
        earlier = Earlier(story.date, story.heading)
        fresh = any(self._is_fresh(entry, each.terms, place) for entry, each in zip(entries, timed, strict=True))
        return Known("follow-up" if fresh else "repeat", earlier)

    def _nearest(self, entry: Entry, timed: Timed) -> tuple[float, int]:
        for url in (entry.url, entry.canonical):
            if url in self._urls:
                return 1.0, self._urls[url]
        one = self._counts.weigh(timed)
        found: dict[int, float] = defaultdict(float)
        for term, rarity in one.rarity.items():
            for number in self._index.get(term, ()):
                found[number] += rarity
        best = sorted(found, key=lambda number: (-found[number], number))[: _NEAREST * 2]
        scores = [
            (compare(_at(one, self._told[number][1]), self._told[number][1]).score, self._told[number][0])
            for number in best
        ]
        return max(scores, key=lambda score: (score[0], -score[1]), default=(0.0, 0))

    def _is_fresh(self, entry: Entry, terms: Terms, place: int) -> bool:
        """Whether an entry's title tells what the section does not know, and could not have known."""
        story = self._past[place]
        if entry.url in story.urls or entry.canonical in story.urls or entry.title in story.titles:
            return False
        if story.sent_at and entry.published and entry.published <= story.sent_at:
            return False
        facts = {
            term for term, kind in terms.title.items() if kind in (Kind.NUMBER, Kind.VERSION) or term in EVENT_WORDS
        }
        return bool(facts - self._facts[place])


def _at(one: Weighed, other: Weighed) -> Weighed:
    """Return the entry as if it had come with the section: days between an issue and the next say nothing."""
    timed = Timed(one.timed.entry, other.timed.hours, one.timed.outlet, one.timed.terms)
    return Weighed(timed, one.rarity, one.frequency, one.weights, one.total, one.lengths, one.title_lengths)


def _told(story: PastStory, hour: float, lexicon: Lexicon) -> Iterable[Timed]:
    """Yield a sent section as entries: its own text, and each title it referred to."""
    text = sections.plain(story.text)
    for number, (title, summary) in enumerate([(story.heading, text), *((title, "") for title in story.titles)]):
        name = f"{story.date}/{number}"
        entry = Entry(name, "", f"past:{name}", title, "", name, None, None, summary=summary)
        yield Timed(name, hour, entry.outlet, terms_of(entry, lexicon, _PAST_LENGTH))


def _facts(all_terms: Iterable[Terms]) -> frozenset[str]:
    return frozenset(term for terms in all_terms for term in terms.all)
