"""The sample's stand-in for Claude: it sees a request and nothing else, and answers from the drafts in the same protocol.

What it says rests on the articles it was given: without an outlet its sentences go, and a changed price leads to the
changed sentence, so that the checks find what no longer agrees.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from functools import cached_property

from pipeline.demo.asked import ALIKE, Asked, most_common, read
from pipeline.demo.drafts import ClosingSample, ClosingText, Drafts, DraftSentence, Planned, SectionSample, Title
from pipeline.demo.week import Week
from pipeline.draft.fingerprint import fingerprint
from pipeline.errors import ReplyError
from pipeline.messages import say
from pipeline.records import Reply, Request, Usage

ANGLES = ("number", "who", "so-what")
LEAST_POINTS = 3
MOST_POINTS = 5
TOKEN = 3  # characters
Answer = Mapping[str, object]


class SampleModel:
    """A Model that answers from sample drafts, which are read when it is first asked: most commands ask nothing."""

    def __init__(self, week: Week, drafts: Callable[[], Drafts]) -> None:
        self._week = week
        self._read = drafts

    @cached_property
    def _drafts(self) -> Drafts:
        return self._read()

    def answer(self, request: Request, *, begun: Callable[[], None] | None = None, **_: object) -> Reply:
        """Return the reply that the drafts give; ReplyError where they have none, or none for a story that is pinned."""
        if begun is not None:
            begun()
        asked = read(request, self._week)
        answers = {"outline": self._outline, "section": self._section, "closing": self._closing}
        content = answers[request.kind](asked) if request.kind in answers else None
        if content is None:
            raise ReplyError(say("demo.no-draft", subject=request.subject))
        text = json.dumps(content, ensure_ascii=False)
        sent = len(request.system) + len(request.stable) + len(request.prompt)
        return Reply(
            fingerprint=fingerprint(request),
            kind=request.kind,
            subject=request.subject,
            attempt=request.attempt,
            model="sample",
            text=text,
            usage=Usage(input=sent // TOKEN, output=len(text) // TOKEN),
        )

    def _outline(self, asked: Asked) -> Answer | None:
        offered = asked.offered()
        deep = asked.shape == "deep-dive"
        rows = self._drafts.deep_dive if deep else self._drafts.digest
        planned = [row for row in rows if row.story in offered]
        if not deep:
            planned = self._chosen(planned, offered, asked.pinned())
        if not planned:
            return None
        closing = self._drafts.deep_closing if deep else self._drafts.closing
        return {
            "names": [{"latin": one.latin, "korean": one.korean} for one in self._drafts.names],
            "shape": "deep-dive" if deep else "digest",
            "title": _title(ANGLES[0], closing, asked, planned[0].heading),
            "sections": [{"story": offered[row.story], "heading": row.heading, "angle": row.angle} for row in planned],
        }

    def _chosen(self, rows: Sequence[Planned], offered: Mapping[str, str], pinned: Mapping[str, str]) -> list[Planned]:
        """Return as many rows as a digest has, in the sample's order: what is pinned before all else.

        ReplyError names a pinned story that no sample draft tells.
        """
        first = list(pinned)[: self._drafts.most]
        drafted = {offered[row.story] for row in rows}
        missing = next((story for story in first if story not in drafted), None)
        if missing is not None:
            raise ReplyError(say("demo.no-pinned", story=missing, title=pinned[missing]))
        ordered = sorted(rows, key=lambda row: offered[row.story] not in first)[: self._drafts.most]
        return [row for row in rows if row in ordered]

    def _section(self, asked: Asked) -> Answer | None:
        found = self._draft_for(asked)
        if found is None:
            return None
        text = found.rewrite if asked.again else found.first
        rows = _around(asked, _written(asked, text.sentences))
        return {"heading": text.heading, "sentences": rows} if rows else None

    def _draft_for(self, asked: Asked) -> SectionSample | None:
        story = most_common(asked.labels.values())
        by_angle = self._drafts.by_angle(asked.value("angle"))
        return by_angle if by_angle and by_angle.story in asked.stories else self._drafts.by_story(story)

    def _closing(self, asked: Asked) -> Answer | None:
        deep = asked.shape == "deep-dive"
        closing = self._drafts.deep_closing if deep else self._drafts.closing
        text, other = (closing.rewrite, closing.first) if asked.again else (closing.first, closing.rewrite)
        headings = [row[4:] for row in asked.text.splitlines() if row.startswith("### ")]
        told = replace(asked, labels=self._told(headings)) if not asked.labels else asked
        titles = [_title(angle, closing, told, _nth(headings, number)) for number, angle in enumerate(ANGLES)]
        whole = asked.stories >= set(closing.first.titles[0].rests_on) and not asked.again
        return {
            "titles": [{"angle": angle, "text": text} for angle, text in zip(ANGLES, titles, strict=True)],
            "subject": closing.subject if whole else titles[0].partition(" ")[2],
            "preheader": closing.preheader if whole else titles[1].partition(" ")[2],
            "lede": _part(asked, "lede", _lede(asked, text)),
            "takeaways": _part(asked, "takeaways", _points(asked, text, other)),
        }

    def _told(self, headings: Sequence[str]) -> dict[str, str]:
        """Return the stories that sections tell, by their headings: titles are asked for without a source."""
        known = {text.heading: one.story for one in self._drafts.sections for text in (one.first, one.rewrite)}
        return {heading: known[heading] for heading in headings if heading in known}


def _nth(headings: Sequence[str], number: int) -> str:
    return headings[number % len(headings)] if headings else ""


def _title(angle: str, closing: ClosingSample, asked: Asked, heading: str) -> str:
    """Return the first title of this angle that rests on what is there and was not turned down; else the heading."""
    texts: tuple[ClosingText, ...] = (
        (closing.rewrite, closing.first) if asked.again else (closing.first, closing.rewrite)
    )
    titles: list[Title] = [title for text in texts for title in text.titles if title.angle == angle]
    for title in titles:
        if asked.stories.issuperset(title.rests_on) and f"- {title.text}" not in asked.text.splitlines():
            return title.text
    return f"{dict(zip(ANGLES, '📌📰💡', strict=True))[angle]} {heading}"


def _lede(asked: Asked, text: ClosingText) -> list[Answer]:
    rows = _written(asked, text.lede)
    return [_placed(row, "paragraph" if number == 0 else "same") for number, row in enumerate(rows)]


def _points(asked: Asked, text: ClosingText, other: ClosingText) -> list[Answer]:
    """Return the takeaways, at most five; where too few are left, the other text's first ones fill up."""
    points = _grouped(_written(asked, text.takeaways))
    points += _grouped(_written(asked, other.takeaways))[: max(0, LEAST_POINTS - len(points))]
    return [row for point in points[:MOST_POINTS] for row in point]


def _part(asked: Asked, name: str, rows: list[Answer]) -> list[Answer]:
    """Return a part of what is written last, around the editor's sentences where it is the one to be written again."""
    if asked.value("again") != name:
        return rows
    places = {"lede": "same", "takeaways": "item"}
    around = [_placed(row, places[name]) if row["fixed"] else row for row in _around(asked, rows)]
    spare = [row for row in around if row["place"] == "item" and not row["fixed"]]
    while name == "takeaways" and sum(row["place"] == "item" for row in around) > MOST_POINTS and spare:
        around.remove(spare.pop())
    return around


def _grouped(rows: Sequence[Answer]) -> list[list[Answer]]:
    """Return each item with the sentences that go on after it."""
    points: list[list[Answer]] = []
    for row in rows:
        if row["place"] == "item" or not points:
            points.append([row])
        else:
            points[-1].append(row)
    return points


def _placed(row: Answer, place: str) -> Answer:
    """Return a sentence of a reply at another place."""
    return {**row, "place": place}


def _written(asked: Asked, drafted: Sequence[DraftSentence]) -> list[Answer]:
    """Return the sentences that still rest on something; one that loses its opener opens the paragraph itself."""
    rows: list[Answer] = []
    orphaned = ""
    for sentence in drafted:
        sources = asked.sources(sentence.cites)
        if (sentence.cites and not sources) or (sentence.story and sentence.story not in asked.stories):
            orphaned = orphaned or ("" if sentence.place == "same" else sentence.place)
            continue
        if sentence.place == "same" and orphaned:
            sentence = replace(sentence, place="paragraph" if orphaned == "step" else orphaned)
        orphaned = ""
        rows.append(_row(sentence, sources))
    return rows


def _row(sentence: DraftSentence, sources: Sequence[str]) -> Answer:
    return {
        "place": sentence.place,
        "fixed": "",
        "key": sentence.key,
        "text": sentence.text,
        "sources": list(sources),
        "figures": [
            {"text": figure.text, "subject": figure.subject, "sources": list(sources), "step": figure.step}
            for figure in sentence.figures
            if sources
        ],
    }


def _around(asked: Asked, rows: Sequence[Answer]) -> list[Answer]:
    """Return the rows with every fixed sentence once and in order, each where its like stood, and nothing deleted."""
    kept = [row for row in rows if not any(_alike(row, gone) >= ALIKE for gone in asked.deleted)]
    start = 0
    for name, text in asked.fixed:
        scores = [_alike(row, text) for row in kept[start:]]
        place = start + max(range(len(scores)), key=lambda number: scores[number]) if scores else len(kept)
        alike = bool(scores) and scores[place - start] >= ALIKE
        where = str(kept[place]["place"]) if alike else "paragraph"
        fixed: Answer = {"place": where, "fixed": name, "key": "", "text": "", "sources": [], "figures": []}
        kept[place : place + 1 if alike else place] = [fixed]
        start = place + 1
    return kept


def _alike(row: Answer, text: str) -> float:
    return SequenceMatcher(None, str(row["text"]), text, autojunk=False).ratio()
