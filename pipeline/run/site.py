"""Leave the archive of sent issues in `output/site/`, ready for any static host."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from pipeline.publish.picture_blocks import unfolded
from pipeline.publish.site import SentIssue
from pipeline.publish.site import site as pages_of
from pipeline.publish.templates import Templates
from pipeline.records import Story
from pipeline.run import folders
from pipeline.run.context import Context
from pipeline.run.corrections import corrections
from pipeline.text.sections import TODO
from pipeline.workspace.files import write_bytes, write_text


@dataclass(frozen=True, slots=True)
class Archive:
    """What the archive holds; `without` are sent issues that are listed without a page (imported ones)."""

    folder: Path
    issues: int
    files: int
    feed: bool
    without: tuple[str, ...]


def build_site(context: Context) -> Archive:
    """Write the index, every sent issue's page and the feed; what did not change is not written again."""
    sent = context.state.sent_issues()
    found = [_sent(context, day, sent[day]) for day in sent]
    files = pages_of(found, context.settings.newsletter, Templates(context.templates()))
    folder = context.output / "site"
    for name, text in files.items():
        page, beside = unfolded(text)
        write_text(folder / name, page, private=False)
        _write_pictures((folder / name).parent, beside)
    if context.settings.newsletter.mail.pictures == "site":
        _write_ahead(context, folder, sent)
    without = tuple(one.date.isoformat() for one in found if not one.web)
    return Archive(folder, len(found) - len(without), len(files), "feed.xml" in files, without)


def leading_back(context: Context, stories: Iterable[Story]) -> dict[str, Story]:
    """Return stories by their id, each follow-up with the address where a reader finds the issue it follows.

    That is the issue's page in the archive, or the archive itself where it has none (an imported one).
    """
    base = (context.settings.newsletter.site.url or "").rstrip("/")
    stories = _under_printed(context, stories)
    found = {}
    for story in stories:
        told = story.earlier
        if told is not None and base and not told.url:
            page = f"{told.date}/" if context.issue(date.fromisoformat(told.date)).text("web.html") else ""
            story = replace(story, earlier=replace(told, url=f"{base}/{page}"))
        found[story.id] = story
    return found


def _under_printed(context: Context, stories: Iterable[Story]) -> Iterator[Story]:
    """Yield stories, none of which names an earlier section by what was only a note to its writer."""
    for story in stories:
        told = story.earlier
        if told is None or TODO not in told.heading:
            yield story
            continue
        past = [one for one in context.state.past_stories(date.max) if one.date == told.date]
        named = (one.heading for one in past if any(title in told.heading for title in one.titles))
        printed = [heading for heading in named if TODO not in heading]
        yield replace(story, earlier=replace(told, heading=printed[0]) if printed else None)


def _write_ahead(context: Context, folder: Path, sent: Collection[str]) -> None:
    """Leave the pictures of issues that are still to be sent: their mails will look for them here. Their pages stay out."""
    for day in folders.days(context, "web.html"):
        if day.isoformat() not in sent and (stored := context.issue(day).text("web.html")) is not None:
            _write_pictures(folder / day.isoformat(), unfolded(stored.text)[1])


def _write_pictures(folder: Path, pictures: Mapping[str, bytes]) -> None:
    for name, content in pictures.items():
        write_bytes(folder / name, content, private=False)


def _sent(context: Context, day: str, row: tuple[int, str, str, str]) -> SentIssue:
    issue = context.issue(date.fromisoformat(day))
    web = issue.text("web.html")
    outline = issue.outline() if web is not None else None
    number, sent_title, sent_at, _ = row
    title, preheader = (outline.title, outline.preheader) if outline else (sent_title, "")  # as they were put right
    zone = context.settings.newsletter.zone
    at = datetime.fromisoformat(sent_at).astimezone(zone)
    made = [one.made.astimezone(zone) for one in corrections(issue)]
    page = web.text if web is not None else ""
    return SentIssue(issue.day, number, title, preheader, at, page, max(made, default=None))
