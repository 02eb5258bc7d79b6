"""What the stories screen shows: every candidate in one place, ranked with reasons or left out with one, and the issue's sections."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pipeline.desk.frame import money
from pipeline.desk.issue_desk import IssueDesk
from pipeline.desk.look import Json
from pipeline.desk.retold import retold
from pipeline.errors import PipelineError
from pipeline.messages import say
from pipeline.publish.edition import spoken_day
from pipeline.records import Article, Entry, Outline, Steering, Story
from pipeline.run import outlook, own_sections, record
from pipeline.run.editing import bare, load_articles
from pipeline.run.steering import need_story
from pipeline.run.taking import Late
from pipeline.text import sections

_WEB = re.compile(r"https?://\S+$")
_SHOWN = 400  # characters of a feed's own text, where the page was not read


@dataclass(frozen=True, slots=True)
class _Around:
    """What every story is shown with."""

    desk: IssueDesk
    entries: Mapping[str, Entry]
    articles: Mapping[str, Article]
    steering: Steering
    told: Mapping[str, str]  # the section that tells a story


def stories_view(desk: IssueDesk, came: Late | None = None, prices: Mapping[str, float] | None = None) -> Json:
    """Return the stories, what was left out, what the editor decided, what came late, and what a draft would cost."""
    stored, outline = desk.issue.stories(), desk.issue.outline()
    entries = {entry.id: entry for entry in desk.issue.entries()}
    around = _Around(desk, entries, _by_entry(desk), desk.context.state.steering(), _told(outline))
    left = stored.left_out if stored else ()
    return {
        "frozen": outline is not None,
        "collected": stored is not None,
        "sources": len(desk.context.settings.enabled),
        "drafter": drafter(desk),
        "cost": None if outline else outlook.draft(desk.context, desk.issue),
        "entries": len(entries),
        "stories": [_story(one, around, prices or {}) for one in (stored.stories if stored else ())],
        "left": [_left(entries[one.entry], one.reason, around.steering) for one in left if one.entry in entries],
        "decided": _decided(around),
        "outline": _rows(desk, outline) if outline else [],
        "late": _late(came, around, prices or {}) if came else None,
    }


def texts_view(desk: IssueDesk, identifier: str, came: Late | None = None) -> Json:
    """Return the texts of a story's entries by the sentence; of those that were not read what their feed gave."""
    late = next((one for one in came.stories if one.id == identifier), None) if came else None
    story = late or need_story(desk.issue, identifier)
    entries = dict(came.entries) if late and came else {entry.id: entry for entry in desk.issue.entries()}
    articles = _by_entry(desk)
    return {"texts": [_text(entries[name], articles.get(name), desk) for name in story.entries if name in entries]}


def drafter(desk: IssueDesk) -> Json:
    """Say who would draft: a model, copied sentences (no key), or nobody and why."""
    if desk.context.sample:
        return {"kind": "sample"}
    try:
        model = desk.context.model(desk.context, desk.day.isoformat())
    except PipelineError as error:
        return {"kind": "none", "message": str(error)}
    return {"kind": "extractive" if model is None else "model"}


def _by_entry(desk: IssueDesk) -> dict[str, Article]:
    return {article.entry: article for article in load_articles(desk.issue).values() if article.entry}


def _told(outline: Outline | None) -> dict[str, str]:
    rows = outline.sections if outline else ()
    return {row.story: row.id for row in reversed(rows) if row.story}


# --- stories


def _story(story: Story, around: _Around, prices: Mapping[str, float]) -> Json:
    known = [around.entries[name] for name in story.entries if name in around.entries]
    keys = {entry.canonical for entry in known}
    most = max((abs(one.points) for one in story.reasons), default=0.0) or 1.0
    return {
        "id": story.id,
        "title": story.title,
        "score": round(story.score, 1),
        "outlets": ", ".join(story.outlets),
        "single": len(story.outlets) == 1,
        "reasons": [
            {
                "points": f"{one.points:+.1f}".replace("-", "\N{MINUS SIGN}"),
                "because": retold(one.because),
                "share": round(abs(one.points) / most, 2),
                "less": one.points < 0,
            }
            for one in story.reasons
        ],
        "pinned": not keys.isdisjoint(around.steering.pinned),
        "dropped": not keys.isdisjoint(around.steering.dropped),
        "later": not keys.isdisjoint(key for key, _ in around.steering.later),
        "rumour": story.rumour,
        "again": say(f"desk.novelty.{story.novelty}") if story.novelty != "new" else "",
        "told": around.told.get(story.id, ""),
        "price": None if story.id not in prices else money(cost) if (cost := prices[story.id]) else "",
        "entries": [_entry(entry, around.articles.get(entry.id), around.desk) for entry in known],
    }


def _entry(entry: Entry, article: Article | None, desk: IssueDesk) -> Json:
    time = spoken_day(entry.published, desk.newsletter, "time") if entry.published else ""
    return {
        "id": entry.id,
        "title": entry.title,
        "outlet": entry.outlet,
        "time": time and f" · {time}",
        "url": entry.url if _WEB.match(entry.url) else "",
        "read": article is not None,
    }


def _text(entry: Entry, article: Article | None, desk: IssueDesk) -> Json:
    numbered = [{"id": name, "text": text} for name, text in article.numbered()] if article else []
    given = (entry.body or entry.summary)[:_SHOWN]
    return {**_entry(entry, article, desk), "sentences": numbered, "given": "" if article else given}


def _late(came: Late, around: _Around, prices: Mapping[str, float]) -> Json:
    shown = _Around(around.desk, came.entries, around.articles, around.steering, around.told)
    return {"stories": [_story(one, shown, prices) for one in came.stories], "count": len(came.entries)}


# --- what was left out, and what the editor decided


def _left(entry: Entry, reason: str, steering: Steering) -> Json:
    later = any(entry.canonical == key for key, _ in steering.later)
    undo = "drop" if entry.canonical in steering.dropped else "later" if later else ""
    return {"entry": entry.id, "title": entry.title, "outlet": entry.outlet, "reason": retold(reason), "undo": undo}


def _decided(around: _Around) -> list[Json]:
    """Return what was put together or taken apart among this issue's entries, each to be taken back."""
    named = {entry.canonical: entry for entry in around.entries.values()}
    return [*_pairs("merge", around.steering.merged, named), *_pairs("split", around.steering.split, named)]


def _pairs(action: str, decisions: Iterable[Sequence[str]], named: Mapping[str, Entry]) -> list[Json]:
    found = [[named[key] for key in keys if key in named] for keys in decisions]
    return [
        {
            "action": action,
            "entries": [entry.id for entry in entries],
            "titles": " + ".join(dict.fromkeys(entry.title for entry in entries)),
        }
        for entries in found
        if entries
    ]


# --- the outline


def _rows(desk: IssueDesk, outline: Outline) -> list[Json]:
    failed = record.failed(desk.issue)
    rows: list[Json] = []
    for row in outline.sections:
        found = desk.issue.section(row.id, bare(row))
        heading = (sections.heading(found[0].body) if found else "") or row.heading
        rows.append(
            {
                "id": row.id,
                "kind": row.kind,
                "heading": heading or say(f"desk.kindname.{row.kind}"),
                "own": row.kind in own_sections.KINDS,
                "missing": "" if found else failed.get(row.id, say("desk.section.missing")),
            }
        )
    return rows
