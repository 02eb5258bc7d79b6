"""The second look at stories, when their pages are read: what titles and summaries were too short for, whole texts may show.

Two articles of one event share figures all through and name the same; one that only recalls another event does so in a sentence or two.
So what the nearest two sentences share does not count, nor a figure that is not told again and again. What was together stays so.
"""

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, product

from pipeline.records import Entry, Link, Shown, Story
from pipeline.select import background
from pipeline.select.aliases import BRIDGE_WORDS
from pipeline.select.cluster import NEAR_HOURS
from pipeline.select.explain import recomputed
from pipeline.select.genre import ALONE, genre_of
from pipeline.select.group import Week
from pipeline.select.looks import score_pairs
from pipeline.select.terms import Kind, find, is_korean
from pipeline.select.turns import turned
from pipeline.select.weigh import ENOUGH

ONE_EVENT = 0.7
"""The mean score of the read articles of two stories from which the two are one."""

LEAST_TOLD = 0.12
"""How much of a sentence the other text must hold on average, the best two left out: under it an article is about something else."""

WEIGHTS: Mapping[str, float] = {
    "base": -3.1,
    "score": 0.95,
    "told": 15.5,
    "figures": 1.8,
    "names": 0.5,
    "days": -1.1,
    "across": 1.65,
}
_LOWEST, _HIGHEST = -3.0, 2.0
_MOST_TOLD = 0.35
_BEST = 2
_SEVERAL = 3  # sentences that tell shared figures
_RARE = 8
_TELLING = 1.5
_THOUSAND = 1000
_DAY = 24.0
Features = dict[str, float]


@dataclass(frozen=True, slots=True)
class Text:
    """An entry that was read: the terms of its title and of each sentence, and when it came out."""

    entry: Entry
    hours: float
    korean: bool
    sentences: tuple[Mapping[str, Kind], ...]
    terms: Mapping[str, Kind]
    spelled: Mapping[str, str]

    def bridges(self, term: str) -> bool:
        """Whether a text in the other language can have the term too."""
        return self.terms[term] != Kind.WORD or term in BRIDGE_WORDS


def texts_of(week: Week, read: Mapping[str, Sequence[str]]) -> dict[str, Text]:
    """Return the texts of the entries that were read, given their sentences; what tells of many things has none."""
    return {
        entry.id: _text(entry, read[entry.id], week)
        for entry in week.entries
        if entry.id in read and genre_of(entry) not in ALONE
    }


def _text(entry: Entry, sentences: Sequence[str], week: Week) -> Text:
    korean = is_korean(entry.title)
    whole = "\n".join(sentences)
    terms: dict[str, Kind] = {}
    spelled: dict[str, str] = {}
    told: list[Mapping[str, Kind]] = []
    for sentence in dict.fromkeys((entry.title, *sentences)):
        found = [each for each in find(sentence, week.lexicon, korean=korean, other=whole) if each[1] != Kind.SOUND]
        told.append({term: kind for term, kind, _ in found})
        for term, kind, surface in found:
            terms[term] = max(kind, terms.get(term, kind))
            spelled.setdefault(term, surface)
    return Text(entry, week.hours(entry), korean, tuple(told), terms, spelled)


class Whole:
    """The texts of a week, which is of entries that were read, ready to be compared."""

    def __init__(self, week: Week, read: Mapping[str, Sequence[str]]) -> None:
        self.texts = texts_of(week, read)
        self._count = Counter(term for text in self.texts.values() for term in text.terms)
        self._missing = max(0, ENOUGH - len(self.texts))
        names = [entry.id for entry in week.entries]
        scores = score_pairs(week.stream(), lambda pair, evidence: None)
        self._scores = {frozenset((names[one], names[other])): score for (one, other), score in scores.items()}
        self._worths: dict[tuple[str, bool], list[dict[str, float]]] = {}
        self._links: dict[tuple[str, str], Link | None] = {}

    def link(self, one: str, other: str) -> Link | None:
        """Return the link between two texts, reckoned once: groups of stories ask for it again after each join."""
        pair = (one, other)
        if pair not in self._links:
            self._links[pair] = self._linked(one, other)
        return self._links[pair]

    def _linked(self, one: str, other: str) -> Link | None:
        """Return how near two texts are and what they share, as far as it could make two stories one; None where nothing does.

        A text that two stories have is one event with itself, and nothing of it is named.
        """
        first, second = self.texts[one], self.texts[other]
        if one == other:
            return Link(one, other, 1.0, (), 0.0)
        apart = abs(first.hours - second.hours)
        if apart > NEAR_HOURS or (apart >= _DAY and _turned(*sorted((first, second), key=lambda text: text.hours))):
            return None
        features, shared = self._evidence(first, second)
        if math.fsum(WEIGHTS[name] * value for name, value in features.items()) + WEIGHTS["told"] * _MOST_TOLD < 0.0:
            return None  # whatever else the two share
        told_by = min(self._told(first, second), self._told(second, first))
        if told_by < LEAST_TOLD:
            return None
        features["told"] = min(_MOST_TOLD, told_by)
        parts = {name: WEIGHTS[name] * value for name, value in features.items()}
        circumstances = [(f"={name}", round(parts[name], 4)) for name in ("base", "score", "told", "days", "across")]
        evidence = _shared_out(shared, parts["figures"] + parts["names"])
        told = (*evidence, *((name, part) for name, part in circumstances if part))
        return Link(one, other, recomputed(told), told, round(apart, 2))

    def _evidence(self, one: Text, other: Text) -> tuple[Features, dict[str, float]]:
        """Return what a pair's score is made of but for `told`, and the shared figures and names as spelled, with what each tells."""
        both = [term for term in one.terms if term in other.terms]
        figures = {term: worth for term in both if (worth := self._figure(term, one, other))}
        times = min(_sentences_with(figures, one), _sentences_with(figures, other))
        names = [term for term in both if self._is_name(term, one, other)]
        score = self._scores.get(frozenset((one.entry.id, other.entry.id)), 0.0)
        share = 1.0 if times >= _SEVERAL else 0.5 if times > 1 else 0.0
        shared = {one.spelled[term]: worth for term, worth in figures.items()} if share else {}
        return {
            "base": 1.0,
            "score": max(_LOWEST, min(_HIGHEST, _logit(score))),
            "figures": share * math.log1p(math.fsum(figures.values())),
            "names": math.log1p(len(names)),
            "days": abs(one.hours - other.hours) / _DAY,
            "across": float(one.korean != other.korean),
        }, {**shared, **{one.spelled[term]: 1.0 for term in names}}

    def _told(self, one: Text, other: Text) -> float:
        """Return how much of a sentence of one text the other has, by rarity, on average over all but the best two."""
        across = one.korean != other.korean
        shares = [
            math.fsum(rarity for term, rarity in worth.items() if term in other.terms) / math.fsum(worth.values())
            for worth in self._worth(one, across=across)
        ]
        rest = sorted(shares, reverse=True)[_BEST:]
        return math.fsum(rest) / len(rest) if rest else 0.0

    def _worth(self, text: Text, *, across: bool) -> list[dict[str, float]]:
        """Return how rare the terms of each sentence are that a text in the same language, or in the other, can have; reckoned once."""
        key = (text.entry.id, across)
        if key not in self._worths:
            rarity = {term: self._rarity(term, text) for term in text.terms if not across or text.bridges(term)}
            told = ({term: rarity[term] for term in sentence if term in rarity} for sentence in text.sentences)
            self._worths[key] = [worth for worth in told if worth]
        return self._worths[key]

    def _frequency(self, term: str, text: Text) -> int:
        share = background.share(term, korean=text.korean, bridge=text.bridges(term))
        return max(1, self._count[term]) + round(self._missing * share)

    def _rarity(self, term: str, text: Text) -> float:
        return math.log1p(max(len(self.texts), ENOUGH) / self._frequency(term, text))

    def _is_name(self, term: str, one: Text, other: Text) -> bool:
        kinds = {one.terms[term], other.terms[term]}
        return kinds <= {Kind.NAME, Kind.VERSION} and self._frequency(term, one) <= _RARE

    def _figure(self, term: str, one: Text, other: Text) -> float:
        """Return what it tells that both texts have a figure: the more digits, the more; nothing for what stands anywhere."""
        if {one.terms[term], other.terms[term]} != {Kind.NUMBER} or self._frequency(term, one) > _RARE:
            return 0.0
        digits = term[1:].rstrip("%")
        worth = len(digits.split("e")[0].replace(".", "").strip("0")) + 0.5 * term.endswith("%")
        worth += 0.5 * (float(digits) >= _THOUSAND or ("." in digits and "e" not in digits))
        return worth if worth >= _TELLING else 0.0


def shown_by(
    week: Week,
    stories: Sequence[Story],
    texts: Mapping[str, Sequence[str]],
    apart: Collection[frozenset[str]] = (),
) -> list[Shown]:
    """Return the stories that the whole texts show to be one, the nearest first; those of which nothing was read stay as they are.

    No two of which the pair is in `apart` become one, nor what holds them.
    """
    whole = Whole(week, texts)
    left: dict[str, tuple[Story, ...]] = {
        story.id: (story,) for story in stories if not whole.texts.keys().isdisjoint(story.entries)
    }

    def between(one: str, other: str) -> list[Link | None]:
        told_apart = any(frozenset((a.id, b.id)) in apart for a, b in product(left[one], left[other]))
        return [] if told_apart else _links(whole, left[one], left[other])

    links = {pair: between(*pair) for pair in combinations(left, 2)}
    found: dict[str, Link] = {}
    while near := [(mean, pair) for pair, each in links.items() if (mean := _mean(each)) >= ONE_EVENT]:
        one, other = max(near)[1]
        best = max((link for link in links[one, other] if link), key=lambda link: link.score)
        left[one] = (*left[one], *left.pop(other))
        found[one] = max((found.get(one, best), found.pop(other, best), best), key=lambda link: link.score)
        links = {pair: each for pair, each in links.items() if not {one, other} & set(pair)} | {
            (one, third): between(one, third) for third in left if third != one
        }
    return [
        Shown(tuple(story.id for story in left[name]), tuple(chain.from_iterable(s.entries for s in left[name])), link)
        for name, link in found.items()
    ]


def _links(whole: Whole, one: Sequence[Story], other: Sequence[Story]) -> list[Link | None]:
    """Return the links between the read articles of two groups of stories."""
    sides = [[name for story in side for name in story.entries if name in whole.texts] for side in (one, other)]
    return [whole.link(*pair) for pair in product(*sides)]


def _mean(links: Sequence[Link | None]) -> float:
    return math.fsum(link.score for link in links if link) / len(links) if links else 0.0


def _turned(earlier: Text, later: Text) -> bool:
    return turned(
        f"{later.entry.title}\n{later.entry.summary}",
        f"{earlier.entry.title}\n{earlier.entry.summary}\n{earlier.entry.body}",
    )


def _logit(score: float) -> float:
    return math.log(score / (1.0 - score)) if 0.0 < score < 1.0 else _HIGHEST if score else _LOWEST


def _sentences_with(terms: Iterable[str], text: Text) -> int:
    wanted = set(terms)
    return sum(not wanted.isdisjoint(sentence) for sentence in text.sentences)


def _shared_out(worth: Mapping[str, float], total: float) -> list[tuple[str, float]]:
    """Return each shared thing with its part of what all add, the heaviest first."""
    whole = math.fsum(worth.values())
    ranked = sorted(worth, key=lambda name: (-worth[name], name))
    return [(name, round(total * worth[name] / whole, 4)) for name in ranked]
