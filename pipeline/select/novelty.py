"""What a story adds to what was sent: nothing (repeat), something (follow-up), or all of it (new).

A sent section is compared like any entry, by names, quantities and rare words, in whichever language it stands; a story is as near
to it as its entries are on average. A related story is a follow-up where a title tells what the section does not know: figures,
versions, events, or most of its names.
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from pipeline.records import Earlier, Entry, Novelty, PastStory
from pipeline.select.aliases import EVENT_WORDS
from pipeline.select.going_on import goes_on
from pipeline.select.group import Week, moment
from pipeline.select.lexicon import Lexicon
from pipeline.select.pairs import compare
from pipeline.select.terms import Kind, Terms, surfaces, terms_of
from pipeline.select.weigh import Timed, Weighed
from pipeline.select.weigh import Week as Counted
from pipeline.text import sections

RELATED = 0.45
"""The nearness from which a story and a sent section are about one matter."""

REPEATED, FRESH = 0.65, 0.5
"""A repeat, which is left out, is nearer than the first and told to more than the second; any other related story is a follow-up."""

_FACT = 0.15  # what each figure or version that the section lacks takes off that share
_EVENT = 0.55  # and what each event takes off: a deal that is blocked after all is no repeat of the deal
_CALLED_OFF = re.compile(
    r"\b(?:end(?:s|ed)?|walk(?:s|ed)? away from|call(?:s|ed)? off|break(?:s)? off|broke off|abandon(?:s|ed)?|drop(?:s|ped)?|pull(?:s|ed)? out of|back(?:s|ed)? out of)"
    r" (?:[\w'’$€£.,-]+ ){0,4}(?:talks?|bids?|deals?|plans?|mergers?|takeovers?|offers?|sales?|negotiations?)\b|\b(?:talks?|deal|merger|bid|plan)\b[^.]{0,30}\b(?:collapse[sd]?|falls? (?:through|apart)|(?:is|are) off|breaks? down|ends?)\b"
    r"|무산|결렬|불발|백지화|철회|파기|없던 일|접었|접는다|접기로|손 ?뗐|손 ?뗀|포기",
    re.IGNORECASE,
)
"""What a title says of a matter that comes to nothing after all, in words that are no events by themselves."""

_OVER = re.compile(
    r"\b(?:nix|retract|withdr[ae]w|scrap|cancel|axe|revers|rescind)\w*|\b(?:shuts?|shut(?:s|ting)? down|pull(?:s|ed)? the plug|only lasted)\b|취소|중단|거둬들|거뒀|물렸|되돌[렸리]|폐기",
    re.IGNORECASE,
)
"""What the titles of a section say of a matter that is over already, in any other words: a title that tells the same is no turn."""
_HOUR = 3600.0
_NEAREST = 3
_PAST_LENGTH = 2400
_INDEXED = 60


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a story from sent issues: how near the nearest section is, and how much of the titles it tells (0 to 1).

    `fresh` is what the titles tell that the section does not, as it stands there.
    """

    novelty: Novelty = "new"
    earlier: Earlier | None = None
    near: float = 0.0
    told: float = 0.0
    fresh: tuple[str, ...] = ()


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
        self._told: Mapping[int, list[Weighed]] = defaultdict(list)
        self._index: dict[str, set[int]] = defaultdict(set)
        for place, timed in told:
            section = self._counts.weigh(timed)
            self._told[place].append(section)
            for term, frequency in section.frequency.items():
                if frequency <= _INDEXED:
                    self._index[term].add(place)
        self._facts = [_facts(one.terms for one in self._told[place]) for place in range(len(self._past))]

    def known(self, entries: Sequence[Entry]) -> Known:
        """Return whether a story was told before, and where."""
        if not self._past:
            return Known()
        told = [(entry, self._counts.weigh(timed)) for entry in entries if not (timed := self._week.timed(entry)).alone]
        own = {
            place
            for entry in entries
            for url in (entry.url, entry.canonical)
            if (place := self._urls.get(url)) is not None
        }
        places = own | self._places([one for _, one in told])
        near, negative = max(((self._near(told, place), -place) for place in places), default=(0.0, 1))
        if own and near < RELATED:  # its very address was referred to, whatever its title has become
            near, negative = 1.0, -min(own)
        if negative > 0:
            return Known()
        share, fresh = self._told_of(told, -negative)
        if near < RELATED:
            return Known(near=near, told=share)
        novelty: Novelty = "repeat" if near >= REPEATED and share >= FRESH else "follow-up"
        story = self._past[-negative]
        earlier = Earlier(story.date, story.heading)
        return Known(novelty, earlier, near, share, fresh if novelty == "follow-up" else ())

    def _places(self, told: Sequence[Weighed]) -> set[int]:
        """Return the few sections that share most with a story."""
        found: dict[int, float] = defaultdict(float)
        for one in told:
            for term, rarity in one.rarity.items():
                for place in self._index.get(term, ()):
                    found[place] += rarity
        return set(sorted(found, key=lambda place: (-found[place], place))[:_NEAREST])

    def _near(self, told: Sequence[tuple[Entry, Weighed]], place: int) -> float:
        """Return how near a story is to a section: its entries' mean score, held against how much of one title the other text has."""
        scores, covers = [], []
        for entry, one in told:
            if place in (self._urls.get(entry.url), self._urls.get(entry.canonical)):
                pairs = [(1.0, 1.0)]
            else:
                compared = [compare(_at(one, section), section, each_name=True) for section in self._told[place]]
                pairs = [(each.score, each.features["cover_high"]) for each in compared]
            scores.append(max(score for score, _ in pairs))
            covers.append(max(cover for _, cover in pairs))
        return math.sqrt(sum(scores) * sum(covers)) / len(told) if told else 0.0

    def _told_of(self, told: Sequence[tuple[Entry, Weighed]], place: int) -> tuple[float, tuple[str, ...]]:
        """Return how much of the newest title the section tells, and what it does not; 1 where no entry could tell more."""
        least = 1.0
        fresh: tuple[str, ...] = ()
        for entry, one in told:
            if self._is_no_news(entry, place):
                continue
            known = self._facts[place]
            title = [term for term in one.terms.title if term in one.weights and term in one.terms.bridge]
            total = sum(one.rarity[term] for term in title)
            share = sum(one.rarity[term] for term in title if term in known) / total if total else FRESH
            facts = [term for term in one.terms.title if _is_fact(term, one.terms) and term not in known]
            share -= sum(_EVENT if fact in EVENT_WORDS else _FACT for fact in facts)
            share -= _EVENT if self._is_called_off(entry, place) or goes_on(entry, self._past[place]) else 0
            if share < least:
                spelt = surfaces(entry, self._week.lexicon)
                new = facts or [term for term in title if term not in known]
                least, fresh = share, tuple(dict.fromkeys(spelt.get(term, term) for term in new))
        return least, fresh

    def _is_called_off(self, entry: Entry, place: int) -> bool:
        """Whether a title says that what a section told has come to nothing, which the section does not."""
        story = self._past[place]
        titles = "\n".join((story.heading, *story.titles))
        told = f"{titles}\n{sections.plain(story.text)}"
        return bool(_CALLED_OFF.search(entry.title)) and not (_CALLED_OFF.search(told) or _OVER.search(titles))

    def _is_no_news(self, entry: Entry, place: int) -> bool:
        """Whether an entry was referred to, or was there before the section was sent: it can tell nothing since."""
        story = self._past[place]
        if entry.url in story.urls or entry.canonical in story.urls or entry.title in story.titles:
            return True
        return bool(story.sent_at and entry.published and entry.published <= story.sent_at)


def _is_fact(term: str, terms: Terms) -> bool:
    return terms.title[term] in (Kind.NUMBER, Kind.VERSION) or term in EVENT_WORDS


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
