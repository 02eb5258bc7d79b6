"""The score of a story: a sum of named reasons, each with its points and why.

The reasons are those of `newsletter.ranking`, which holds their weights; a reason whose weight is 0 is off.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from pipeline.messages import say
from pipeline.records import Entry, Reason, Source
from pipeline.select.genre import Genre, genre_of
from pipeline.select.novelty import Known
from pipeline.select.numbers import QUANTITY, quantity
from pipeline.select.origin import Provenance
from pipeline.select.terms import headline
from pipeline.select.topic import PARTLY

if TYPE_CHECKING:
    from pipeline.config.schema import Ranking

_AGGREGATORS = re.compile(
    r"techmeme|hacker ?news|reddit|slashdot|google news|briefing|roundup|newsletter|브리핑|뉴스레터|모음", re.IGNORECASE
)
_EVENT = re.compile(
    r"\b(?:launch\w*|releas\w+|unveil\w*|introduc\w+|announc\w+|debut\w*|acquir\w+|buys?|bought|merg\w+|rais(?:es|ed)|invest(?:s|ed)|sues?|sued|settl\w+|bans?|banned"
    r"|cuts?|trims?|drops?|slash\w*|shuts?|halts?|paus\w+|delays?|recalls?|fires?|fired|resigns?|leaves|leaving|quits?|joins?|hires?|hired|lays? off|opens?|signs?|wins?"
    r"|leak\w*|hack\w*|breach\w*|confirms?|den(?:y|ies)|admits?|approv\w+|reject\w*|rul(?:es|ed)|fined?|adds?|rolls? out|expands?|surpass\w*|hits?|files?|goes live)\b"
    r"|출시|공개|발표|인수|합병|매각|투자|유치|소송|제소|고소|합의|금지|인하|인상|중단|종료|연기|철회|해고|퇴사|사임|합류|영입|개방|개설|체결|유출|해킹|침해|확인|부인|승인|거부|판결|돌파|도입|추가|옮겼|내렸|올렸|받아",
    re.IGNORECASE,
)
_BIG = 1e9
_FRESH_SHOWN = 4  # what is new since the earlier issue, as titles say it
_HOUR = 3600.0
_CLOCKS_DIFFER = timedelta(hours=2)
_WRONGLY_DATED = timedelta(days=3.5)


@dataclass(frozen=True, slots=True)
class Decided:
    """What was said of a story: the note with which the editor put it off (None: they did not), the model's verdict, what the texts show."""

    put_off: str | None = None
    one_event: bool = False
    worth: bool = False
    apart: bool = False  # the editor split it off another story
    shown: str | None = (
        None  # what whole texts share that were not together by title and summary; nothing of it may have a name
    )


@dataclass(frozen=True, slots=True)
class Told:
    """A story as ranking sees it: its entries, the leading one first, and what is known of it."""

    entries: tuple[Entry, ...]
    sources: tuple[Source, ...]
    provenance: Provenance
    genre: Genre
    fit: float
    known: Known
    pinned: bool
    decided: Decided = Decided()
    devoted: Source | None = None  # a source about the newsletter's topics alone, where the words fit less than that
    beside: str = (
        ""  # the title of a story on the newsletter's topics that may be the same event, where its own words name none
    )


def reasons(told: Told, ranking: "Ranking", now: datetime) -> tuple[Reason, ...]:
    """Return every reason that counts for or against a story; its score is the sum of their points."""
    found = [
        *about_outlets(told.entries, told.provenance, ranking),
        *_source_reasons(told, ranking),
        _freshness(told, ranking, now),
        *_title_reasons(told, ranking),
        _topics(told, ranking),
        *_known_reasons(told, ranking),
        *provenance_reasons(told.provenance, ranking),
    ]
    if told.genre != "news":
        found.append(_reason("listicle", ranking.listicle, genre=say(f"select.genre_{told.genre}")))
    if told.pinned:
        found.append(_reason("pinned", ranking.pinned))
    counted = [reason for reason in (*found, *_decided_reasons(told.decided, ranking)) if reason.points]
    if told.decided.one_event:
        counted.append(_reason("one_event", 0.0))
    if told.decided.apart:
        counted.append(_reason("split", 0.0))
    if (shared := told.decided.shown) is not None:
        counted.append(_reason("whole_text", 0.0, "" if shared else "whole_text_alike", shared=shared))
    return tuple(counted)


def _decided_reasons(decided: Decided, ranking: "Ranking") -> list[Reason]:
    found = []
    if decided.put_off is not None:
        key = "put_off_note" if decided.put_off else "put_off"
        found.append(_reason("put_off", ranking.put_off, key, note=decided.put_off))
    if decided.worth:
        found.append(_reason("judge", ranking.judge))
    return found


def genre_of_story(entries: Sequence[Entry]) -> Genre:
    """Return what kind of piece a story is: news unless none of its entries is."""
    genres = [genre_of(entry) for entry in entries]
    return "news" if "news" in genres else genres[0]


def _reason(name: str, points: float, key: str = "", **values: object) -> Reason:
    return Reason(name, round(points, 3), say(f"select.{key or name}", None, **values))


def about_outlets(entries: Sequence[Entry], provenance: Provenance, ranking: "Ranking") -> list[Reason]:
    """Return the reason for how many outlets tell the story on their own; copies and aggregators do not count."""
    telling = [
        entry for entry in entries if entry.id not in provenance.copies and not _AGGREGATORS.search(entry.outlet)
    ]
    own = list(dict.fromkeys(entry.outlet for entry in telling))
    if len(own) < 2:
        return []
    if provenance.origin:
        points = ranking.outlets * math.log(1 + math.log(len(own)))
        return [_reason("outlets", points, "outlets_single", count=len(own), origin=provenance.origin)]
    points = ranking.outlets * math.log(len(own))
    dated = [(entry.published, entry.id, entry.outlet) for entry in telling if entry.published]
    key = "outlets_first" if len({moment for moment, *_ in dated}) > 1 else "outlets"
    first = min(dated)[2] if dated else ""
    return [_reason("outlets", points, key, count=len(own), outlets=", ".join(own), first=first)]


def _source_reasons(told: Told, ranking: "Ranking") -> list[Reason]:
    found = []
    if told.sources:
        best = max(told.sources, key=lambda source: (source.weight, source.name))
        found.append(_reason("weight", ranking.weight * best.weight, outlet=best.name, weight=best.weight))
    own = [source.name for source in told.sources if source.first_hand]
    if own:
        found.append(_reason("first_hand", ranking.first_hand, outlet=own[0]))
    return found


def _topics(told: Told, ranking: "Ranking") -> Reason:
    if told.devoted:
        topics = ", ".join(told.devoted.topics)
        return _reason("topics", ranking.topics * PARTLY, "topics_source", topics=topics, outlet=told.devoted.name)
    if told.beside:
        return _reason("topics", ranking.topics * PARTLY, "topics_beside", title=told.beside)
    return _reason("topics", ranking.topics * told.fit, percent=100 * told.fit)


def _freshness(told: Told, ranking: "Ranking", now: datetime) -> Reason:
    latest = max((_told_at(entry, now) for entry in told.entries), default=now)
    hours = max(0.0, (now - latest).total_seconds() / _HOUR)
    return _reason("freshness", ranking.freshness * hours, hours=hours)


def _told_at(entry: Entry, now: datetime) -> datetime:
    """Return when an entry came out; one whose date is still to come counts as half a week old: a wrong date wins nothing."""
    moment = entry.published or entry.first_seen or now
    return now - _WRONGLY_DATED if moment - now > _CLOCKS_DIFFER else moment


def _title_reasons(told: Told, ranking: "Ranking") -> list[Reason]:
    titles = [headline(entry) for entry in told.entries]
    found = []
    event = next((match for title in titles if (match := _EVENT.search(title))), None)
    if event and told.genre == "news":
        found.append(_reason("event", ranking.event, word=event.group()))
    quantities = [
        (value, match.group().strip())
        for title in titles
        for match in re.finditer(QUANTITY, title)
        if (value := quantity(match.group())).telling
    ]
    if quantities and told.genre == "news":
        value, text = max(
            quantities, key=lambda each: (each[0].money and each[0].value >= _BIG, each[0].money, each[0].percent)
        )
        share = 1.0 if value.money and value.value >= _BIG else 0.5
        found.append(_reason("numbers", ranking.numbers * share, number=text))
    return found


def _known_reasons(told: Told, ranking: "Ranking") -> list[Reason]:
    earlier = told.known.earlier
    if earlier is None:
        return []
    if told.known.novelty == "repeat":
        return [_reason("repeat", ranking.repeat, date=earlier.date, heading=earlier.heading)]
    fresh = ", ".join(told.known.fresh[:_FRESH_SHOWN])
    key = "follow_up_fresh" if fresh else "follow_up"
    return [_reason("follow_up", ranking.follow_up, key, date=earlier.date, heading=earlier.heading, fresh=fresh)]


def provenance_reasons(provenance: Provenance, ranking: "Ranking") -> list[Reason]:
    """Return the reasons that a story's origin gives."""
    found = []
    if provenance.release:
        found.append(_reason("press_release", ranking.press_release))
    if provenance.rumour:
        found.append(_reason("rumour", ranking.rumour))
    if provenance.origin:
        found.append(_reason("single_origin", ranking.single_origin, origin=provenance.origin))
    return found
