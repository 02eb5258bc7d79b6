"""Find what stands beside a reference or a section: a Korean article of the same story, the issue that told it first."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.config import Newsletter
from pipeline.messages import say
from pipeline.publish.edition import Reference, spoken_day
from pipeline.records import Article, Earlier, Issue

_ADDRESS = re.compile(r"https?://\S+$")


@dataclass(frozen=True, slots=True)
class Korean:
    """A Korean article beside an English reference. `number` is its own where the issue cites it, else 0: it takes none."""

    outlet: str
    url: str
    number: int
    paid: bool


@dataclass(frozen=True, slots=True)
class Before:
    """The earlier issue whose story a section follows up: `11월 18일 호 ‘…’`; `url` is empty where it has no page."""

    label: str
    url: str


def korean(references: Sequence[Reference], issue: Issue, newsletter: Newsletter) -> Mapping[int, Korean]:
    """Return the Korean article that tells an English reference's story, by the reference's number.

    One that is cited itself comes first, since its number is on the page; then one that can be read for free.
    """
    if newsletter.lang != "ko":
        return {}
    numbers = {reference.article: reference.number for reference in references}
    found = {}
    for reference in references:
        article = issue.articles[reference.article]
        others = _told_in_korean(article, issue) if article.language == "en" else []
        if others:
            best = min(others, key=lambda one: (numbers.get(one.id, len(numbers) + 1), "paywalled" in one.flags))
            number = numbers.get(best.id, 0)
            found[reference.number] = Korean(best.outlet, best.url, number, "paywalled" in best.flags)
    return found


def _told_in_korean(article: Article, issue: Issue) -> list[Article]:
    stories = [story for story in issue.stories.values() if article.entry in story.entries]
    entries = [entry for story in stories for entry in story.entries]
    read = [one for one in issue.articles.values() if one.entry in entries and one.language == "ko"]
    usable = [one for one in read if one.origin != "editor" and _ADDRESS.match(one.url)]
    return sorted(usable, key=lambda one: entries.index(one.entry))


def earlier(issue: Issue, newsletter: Newsletter) -> Mapping[str, Before]:
    """Return the issue that a section follows up, by the section's id."""
    found = {}
    for section in issue.sections:
        story = issue.stories.get(section.story)
        if story is not None and story.novelty == "follow-up" and story.earlier is not None:
            found[section.id] = _before(story.earlier, newsletter)
    return found


def _before(told: Earlier, newsletter: Newsletter) -> Before:
    day = spoken_day(date.fromisoformat(told.date), newsletter, "short")
    label = say("publish.earlier", lang=newsletter.lang, day=day, heading=" ".join(told.heading.split()))
    base = (newsletter.site.url or "").rstrip("/")
    page = f"{base}/{told.date}/" if base else ""
    return Before(label, told.url if _ADDRESS.match(told.url) else page)
