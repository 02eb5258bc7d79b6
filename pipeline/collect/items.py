"""What a reader of a feed finds, before it becomes entries: `Item` and `Parsed`."""

from dataclasses import dataclass
from datetime import datetime

from pipeline.records import Entry

MOST_BYTES = 10_000_000
MOST_ITEMS = 25_000


@dataclass(frozen=True, slots=True)
class Item:
    """One item as the document has it: `guid` is its own id, never resolved; `body` the longer of content and summary."""

    guid: str
    title: str | None
    url: str | None
    published: datetime | None
    language: str | None
    author: str = ""
    summary: str = ""
    body: str = ""
    flags: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()  # orders to a model that the markup of its texts hides
    own_guid: bool = True  # the document gave the id itself


@dataclass(frozen=True, slots=True)
class Parsed:
    """One document read: its items in order, the same as entries, and whether it was cut in the middle (`partial`)."""

    title: str
    items: tuple[Item, ...]
    entries: tuple[Entry, ...] = ()
    partial: bool = False
    names: tuple[tuple[int, str], ...] = ()  # what else the entries are known by


@dataclass(frozen=True, slots=True)
class RawItem:
    """The strings of one item, as one of the readers found them. Texts are plain; dates are still text."""

    guid: str = ""
    guid_is_link: bool = True
    title: str = ""
    links: tuple[str, ...] = ()  # absolute, best first
    dates: tuple[str, ...] = ()  # best first
    language: str = ""
    author: str = ""
    texts: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RawFeed:
    """The strings of one document."""

    title: str = ""
    language: str = ""
    dates: tuple[str, ...] = ()
    items: tuple[RawItem, ...] = ()
    partial: bool = False
