"""The drafter without a model: real sentences of the sources, in their own language, under to-do marks.

Nothing is written here but the marks. What it leaves is a scaffold with its citations in place, for a person to write over;
an issue made of it is not sent.
"""

import re
from collections.abc import Mapping, Sequence

from pipeline.config import Newsletter
from pipeline.draft import outline as outlines
from pipeline.draft import written
from pipeline.draft.closing import ClosingTask
from pipeline.draft.section import SectionTask, draft
from pipeline.messages import say
from pipeline.records import (
    Article,
    ClosingDraft,
    Outline,
    OutlineSection,
    SectionDraft,
    Shape,
    Story,
)
from pipeline.text import sections

_PARAGRAPH = 3  # sentences
_POINTS = 3
_ENDS = (".", "!", "?", "”", '"')
_LONGEST = 60  # characters of a source's title under a to-do mark
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()]*\)")
_TAG = re.compile(r"</?[A-Za-z!][^<>]*>")
"""What a source's text may not bring into Markdown: whoever opens the file elsewhere would follow, load or run it."""


def outline(
    stories: Sequence[Story],
    articles_by_story: Mapping[str, Sequence[Article]],
    shape: Shape | None,
    number: int,
    newsletter: Newsletter,
) -> Outline:
    """Return a plan in the order of rank: a story a section, or the first story in several."""
    offered = [story for story in stories if articles_by_story.get(story.id)]
    sizes = newsletter.sections
    chosen = offered[:1] * sizes.min if shape == "deep-dive" else offered[: sizes.max]
    planned = [
        OutlineSection(
            id=f"s{place}",
            kind="story",
            heading=_heading(story, articles_by_story[story.id]),
            story=story.id,
            articles=tuple(article.id for article in articles_by_story[story.id]),
        )
        for place, story in enumerate(chosen, start=1)
    ]
    return outlines.plan(number, shape or "digest", _todo("title"), planned)


def _todo(name: str, **values: object) -> str:
    return say(f"draft.todo.{name}", lang="ko", **values)


def _heading(story: Story, articles: Sequence[Article]) -> str:
    korean = next((article.title for article in articles if article.language == "ko"), story.title)
    bare = _TAG.sub(" ", _LINK.sub(r"\1", korean.replace("`", "'")))
    return _todo("heading", title=_shortened(" ".join(bare.split())))


def _shortened(title: str) -> str:
    """Return a title of at most `_LONGEST` characters: a longer one ends after a whole word, with `…`."""
    if len(title) <= _LONGEST:
        return title
    room = title[:_LONGEST]
    words = room.rpartition(" ")[0] or room[:-1]
    return words.rstrip(" ,;:·-–—") + "…"


def section(task: SectionTask) -> SectionDraft:
    """Return a section of source sentences: a Korean article's first; in a deep dive each section takes its share."""
    chosen: list[written.Line] = []
    for line in _share(task, _lines(task.articles)):
        if sections.words(written.show("", [*chosen, line])) > task.words[1]:
            break
        chosen.append(line)
    paragraphs = [
        written.Line("same" if place % _PARAGRAPH else "paragraph", "", line.text) for place, line in enumerate(chosen)
    ]
    mark = written.Line("paragraph", "", _todo("section"))
    return draft(task, written.Printed(written.show(task.section.heading, [mark, *paragraphs])))


def _share(task: SectionTask, lines: list[written.Line]) -> list[written.Line]:
    """Return this section's part of the lines where several sections tell one story."""
    same = [row.id for row in task.siblings if row.story == task.section.story]
    if task.section.id not in same or len(same) < 2:
        return lines
    size = max(1, -(-len(lines) // len(same)))
    start = same.index(task.section.id) * size
    return lines[start : start + size]


def _lines(articles: Sequence[Article]) -> list[written.Line]:
    ordered = sorted(articles, key=lambda article: article.language != "ko")
    lines: list[written.Line] = []
    for article in ordered:
        for name, text in article.numbered():
            line = written.Line("paragraph", "", " ".join(text.split()) + written.cite([name], ()))
            if text.strip() != article.title.strip() and text.rstrip().endswith(_ENDS) and _reads_back(line):
                lines.append(line)
    return lines


def _reads_back(line: written.Line) -> bool:
    """Whether a source sentence stands in Markdown as what it is: not as a list, a link or two sentences."""
    placed = sections.placed(written.show("", [line]))
    return (
        len(placed) == 1
        and placed[0].text == line.text
        and placed[0].place == "paragraph"
        and not _is_markup(line.text)
    )


def _is_markup(text: str) -> bool:
    return "](" in text or _TAG.search(text) is not None


def closing(task: ClosingTask) -> ClosingDraft:
    """Return to-do marks for what a person writes last, over the leading sentence of each section."""
    leading = [found for one in task.sections if (found := _leading(one.body))]
    lede = [written.Line("paragraph", "", _todo("lede"))]
    lede += [written.Line("same", "", text) for text in leading[:2]]
    points = [line for text in leading[:_POINTS] for line in (written.Line("item", "", _todo("takeaway")), _same(text))]
    return ClosingDraft(
        titles=tuple(_todo(f"title-{angle}") for angle in ("number", "who", "so-what")),
        subject=_todo("subject"),
        preheader=_todo("preheader"),
        lede=written.show("", lede),
        takeaways=written.show("", points or [written.Line("item", "", _todo("takeaway"))]),
        figures={},
    )


def _same(text: str) -> written.Line:
    return written.Line("same", "", text)


def _leading(body: str) -> str:
    return next((part.text for part in sections.placed(body) if part.citations), "")
