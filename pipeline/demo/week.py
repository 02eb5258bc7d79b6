"""Read a sample week: its outlets, its articles and last week's issue, from a folder of plain files.

The bundled week is package data; a demo's workspace has a copy that a person may change. An article whose outlet was taken
out of `outlets.yaml` is not read, so that a week without an outlet is a whole week.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Literal, cast, get_args

from pipeline.errors import ConfigError, Problem
from pipeline.messages import say

FeedKind = Literal["rss", "atom", "json"]
Layout = Literal["magazine", "blog", "portal"]
BUNDLED = Path(__file__).with_name("week")
NOW = "2026-11-24T21:00:00+09:00"
"""The time at which the sample week is looked at: Tuesday evening, for Wednesday's issue."""


@dataclass(frozen=True, slots=True)
class Outlet:
    """One invented outlet: how its feed is served and how its pages look."""

    slug: str
    name: str
    host: str
    language: str
    feed: FeedKind
    feed_path: str
    full_text: bool
    first_hand: bool
    weight: float
    topics: tuple[str, ...]
    layout: Layout
    description: str

    @property
    def feed_url(self) -> str:
        """The address of the feed, as `sources.yaml` names it."""
        return f"https://{self.host}{self.feed_path}"


@dataclass(frozen=True, slots=True)
class SampleArticle:
    """One invented article. `story` and `kind` are labels; `blocks` are paragraphs, subheads beginning with `## `."""

    slug: str
    outlet: str
    title: str
    path: str
    published: datetime
    author: str
    summary: str
    story: str
    kind: str
    blocks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Week:
    """A sample week. Articles stand newest first."""

    outlets: tuple[Outlet, ...]
    articles: tuple[SampleArticle, ...]

    def of(self, outlet: Outlet) -> tuple[SampleArticle, ...]:
        """Return the articles of an outlet, newest first."""
        return tuple(article for article in self.articles if article.outlet == outlet.slug)


def load_week(folder: Path = BUNDLED) -> Week:
    """Return the week in `folder`; ConfigError names the file that cannot be used."""
    path = folder / "outlets.yaml"
    rows = parse_yaml(read_text(path), path)
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise broken(path, say("demo.list"))
    outlets = tuple(_outlet(row, path) for row in rows)
    known = {outlet.slug for outlet in outlets}
    read = (_article(path) for path in sorted((folder / "articles").glob("*.md")))
    articles = [article for article in read if article.outlet in known]
    return Week(outlets, tuple(sorted(articles, key=lambda article: (-article.published.timestamp(), article.slug))))


def past_issues(folder: Path = BUNDLED) -> tuple[Path, ...]:
    """Return the published Markdown of the issues before this week, each named by its date."""
    return tuple(sorted((folder / "past").glob("*.md")))


def load_aliases(folder: Path = BUNDLED) -> Mapping[str, str]:
    """Return how the drafts write the names, where the week says so."""
    path = folder / "aliases.yaml"
    tree = parse_yaml(read_text(path), path) if path.is_file() else {}
    return {str(key): str(value) for key, value in tree.items()} if isinstance(tree, dict) else {}


def read_text(path: Path) -> str:
    """Return the text of a file of the week."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise broken(path, say("demo.unreadable", detail=error)) from error


def parse_yaml(text: str, path: Path) -> object:
    """Return what YAML text holds; `path` names it where it is broken."""
    from ruamel.yaml.error import YAMLError

    try:
        return _tree(text)
    except (YAMLError, ValueError) as error:
        raise broken(path, say("demo.yaml", detail=str(error).replace("\n", " "))) from error


@lru_cache(maxsize=64)  # files; who opens the sample again reads what it read
def _tree(text: str) -> object:
    from ruamel.yaml import YAML

    return cast("object", YAML(typ="safe", pure=True).load(text))


def broken(path: Path, message: str) -> ConfigError:
    """Return the error for a file of the week that cannot be used."""
    return ConfigError([Problem(str(path), 1, message)])


def _outlet(row: Mapping[str, object], path: Path) -> Outlet:
    try:
        outlet = Outlet(
            slug=str(row["slug"]),
            name=str(row["name"]),
            host=str(row["host"]),
            language=str(row.get("language", "en")),
            feed=cast("FeedKind", row["feed"]),
            feed_path=str(row["feed_path"]),
            full_text=bool(row["full_text"]),
            first_hand=bool(row["first_hand"]),
            weight=float(str(row["weight"])),
            topics=tuple(str(topic) for topic in cast("list[object]", row["topics"])),
            layout=cast("Layout", row["layout"]),
            description=str(row["description"]),
        )
    except KeyError as error:
        raise broken(path, say("demo.key", key=error.args[0])) from error
    except (TypeError, ValueError) as error:
        raise broken(path, say("demo.value", detail=error)) from error
    if outlet.feed not in get_args(FeedKind) or outlet.layout not in get_args(Layout):
        raise broken(path, say("demo.value", detail=f"{outlet.slug}: {outlet.feed}, {outlet.layout}"))
    if not outlet.host.endswith(".example"):
        raise broken(path, say("demo.host", host=outlet.host))
    return outlet


def _article(path: Path) -> SampleArticle:
    _, _, rest = read_text(path).partition("---\n")
    front, fence, body = rest.partition("\n---\n")
    row = parse_yaml(front, path)
    if not fence or not isinstance(row, dict):
        raise broken(path, say("demo.front"))
    try:
        return SampleArticle(
            slug=path.stem,
            outlet=str(row["outlet"]),
            title=str(row["title"]),
            path=str(row["path"]),
            published=_moment(row["published"]),
            author=str(row["author"]),
            summary=str(row["summary"]),
            story=str(row["story"]),
            kind=str(row["kind"]),
            blocks=tuple(" ".join(block.split()) for block in body.split("\n\n") if block.strip()),
        )
    except KeyError as error:
        raise broken(path, say("demo.key", key=error.args[0])) from error
    except ValueError as error:
        raise broken(path, say("demo.value", detail=error)) from error


def _moment(value: object) -> datetime:
    """Return a time with its zone; a YAML reader that drops the zone is caught here."""
    moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    if moment.tzinfo is None:
        raise ValueError(say("demo.zone"))
    return moment
