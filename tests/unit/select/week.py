"""A week of invented entries for the tests of select."""

import hashlib
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from pipeline.config.schema import Newsletter, Ranking
from pipeline.records import Entry, PastStory, Selection, Source, Steering, Story
from pipeline.select import select
from pipeline.select.meaning import Meaning, Vector

STRANGE = Meaning("stand-in 1", lambda texts: [_counted(text) for text in texts], (0,) * 64, (0,) * 64)
"""Stands in for the model of meanings: a text's vector counts its words, without knowing any."""

NOW = datetime(2026, 3, 9, 21, tzinfo=UTC)
START = datetime(2026, 3, 2, 9, tzinfo=UTC)
SOURCES = (
    Source("Ledger & Lane", "https://ledger.example/feed", weight=1.2),
    Source("Fernway Tech", "https://fernway.example/feed"),
    Source("The Copper Wire", "https://copper.example/feed", weight=0.9),
    Source("Tessel Blog", "https://tessel.example/feed", weight=1.1, first_hand=True),
    Source("솔잎일보", "https://solip.example/feed"),
)


def entry(name: str, outlet: str, title: str, summary: str = "", *, hours: float = 0.0, body: str = "") -> Entry:
    address = f"https://{outlet.split()[0].lower()}.example/{name}"
    published = START + timedelta(hours=hours)
    return Entry(name, outlet, outlet, title, address, address, published, None, summary=summary, body=body)


BOUGHT = (
    entry(
        "b1",
        "Ledger & Lane",
        "Quillon to acquire AI speech start-up Odelay for $620 million",
        "Cash and shares.",
        hours=1,
    ),
    entry(
        "b2",
        "Fernway Tech",
        "AI firm Odelay is being bought by Quillon in a $620M deal",
        "80 people join Quillon.",
        hours=3,
    ),
    entry(
        "b3",
        "솔잎일보",
        "퀼론, AI 음성 스타트업 오델레이(Odelay) 6억2000만 달러에 인수",
        "퀼론(Quillon)이 밝혔다.",
        hours=9,
    ),
)
OPENED = (
    entry(
        "o1",
        "Tessel Blog",
        "Tessel 7B: open weights for everyone",
        "Today we release the language model Tessel 7B.",
        hours=20,
    ),
    entry(
        "o2", "The Copper Wire", "Tessel releases its 7B language model with open weights", "It scored 71.4.", hours=22
    ),
)
LONE = (
    entry("l1", "Fernway Tech", "A choir in Lund rehearses with an AI that only hums", "It keeps the pitch.", hours=30),
    entry("l2", "솔잎일보", "가람대, 사투리 음성 인공지능 데이터 공개", "800시간 분량이다.", hours=40),
)
WEEK = (*BOUGHT, *OPENED, *LONE)


def _counted(text: str) -> Vector:
    vector = [0] * 64
    for word in re.findall(r"\w+", text.lower()):
        vector[hashlib.sha256(word.encode()).digest()[0] % 64] += 1000
    return vector


def newsletter(*topics: str, semantic: bool = False, **weights: float) -> Newsletter:
    return Newsletter(name="시험", topics=topics, ranking=Ranking(**weights), semantic=semantic)


def selected(
    entries: Sequence[Entry] = WEEK,
    *,
    past: Sequence[PastStory] = (),
    steering: Steering = Steering(),  # noqa: B008 - frozen
    topics: tuple[str, ...] = ("ai",),
) -> Selection:
    return select(entries, newsletter(*topics), SOURCES, past, steering, NOW)


def story_with(selection: Selection, name: str) -> Story:
    return next(story for story in selection.stories if name in story.entries)


def reason_for(selection: Selection, name: str) -> str:
    return next(left.reason for left in selection.left_out if left.entry == name)
