"""The words of the project as frozen records: what the rooms hand to each other.

They hold values only; nothing here touches a file, the network or a clock. Dates and times carry their zone.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, Protocol

Language = Literal["ko", "en"]
Origin = Literal["feed", "page", "editor"]
Novelty = Literal["new", "follow-up", "repeat"]
Shape = Literal["digest", "deep-dive"]
SectionKind = Literal["lede", "story", "takeaways", "closing", "note", "event", "sponsor", "links"]
Severity = Literal["block", "warn", "note"]
WrittenBy = Literal["draft", "edit", "merge", "fix", "undo"]
RequestKind = Literal["outline", "section", "closing", "judge"]


# --- what the world answers ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave us to ask again politely; valid only for `url`, the address that finally answered."""

    url: str
    etag: str | None = None
    last_modified: str | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """One answer to a GET, whole or failed: a value, never an exception, so that one source cannot end a run.

    `status` is the last HTTP status, 0 where none came. `reason` is empty where `body` can be used or the answer was 304
    (`unchanged`); else one of: `timeout`, `dns`, `connect`, `refused-address`, `too-large`, `too-many-redirects`,
    `redirect-loop`, `bad-encoding`, `bad-redirect`, `http`, `gone`, `later`, `robots`, `offline`, `tls`, `cut`, `headers`.
    `detail` says it for a person. `moved_to` is set where every hop was permanent. `retry_after` is in seconds.

    The answer of a service (`Http.call`) keeps its `body` whatever the status was. `left` tells whether the request may have
    arrived although no answer came: what it asked for may then be done.
    """

    url: str
    final_url: str
    status: int = 0
    body: bytes = b""
    content_type: str = ""
    validators: Validators | None = None
    unchanged: bool = False
    moved_to: str | None = None
    retry_after: float | None = None
    reason: str = ""
    detail: str = ""
    left: bool = False

    @property
    def ok(self) -> bool:
        """Whether the source is alive: a body, or the word that nothing changed."""
        return not self.reason


class Transport(Protocol):
    """The one door to sources and pages. `web` implements it; the demo and tests hand in their own."""

    def get(
        self,
        url: str,
        *,
        validators: Validators | None = None,
        accept: str = "*/*",
        robots: bool = False,
        seconds: float | None = None,
    ) -> Fetched:
        """Return the answer of `url`; never raises for what the other side does. `seconds` is a shorter deadline than usual."""
        ...


class Http(Protocol):
    """The one door to services that are told what to do: mailing services and webhooks. `web` implements it."""

    def call(self, method: str, url: str, *, headers: Mapping[str, str] | None = None, content: bytes = b"") -> Fetched:
        """Make one request, never followed to another address; never raises for what the other side does."""
        ...


class Clock(Protocol):
    """Where the time comes from, so that a test and the demo can hold it still."""

    def now(self) -> datetime:
        """Return the time, with a zone."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait."""
        ...


# --- from feeds to articles ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Source:
    """One row of `sources.yaml`: an outlet's feed and how far we trust it."""

    name: str
    url: str
    weight: float = 1.0
    first_hand: bool = False
    topics: tuple[str, ...] = ()
    language: str | None = None
    timezone: str | None = None
    selector: str | None = None
    sitemap: str | None = None
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a feed, normalised. `summary` and `body` are plain text; `canonical` is a key, never an address to fetch."""

    id: str
    source: str
    outlet: str
    title: str
    url: str
    canonical: str
    published: datetime | None
    language: str | None
    author: str = ""
    summary: str = ""
    body: str = ""
    first_seen: datetime | None = None
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceReport:
    """What one source gave in one collect: `state` is ok, unchanged, empty, waiting, moved, gone, blocked or broken."""

    source: str
    state: str
    entries: int = 0
    new: int = 0
    reason: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class SourceState:
    """What is remembered of a source between runs. `url` is the address in `sources.yaml`; times are in UTC.

    `moved_to` is the address that permanent redirects named, `moved_times` how often they said the same; from the second
    time on it is asked first. Nothing is asked before `next_try`; `gone` (410) is never asked again.
    """

    url: str
    validators: Validators | None = None
    parser: str = ""  # the parser's version that read the body the validators belong to
    moved_to: str | None = None
    moved_times: int = 0
    next_try: datetime | None = None
    failures: int = 0
    failing_since: datetime | None = None
    last_ok: datetime | None = None
    gone: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Collected:
    """What one collect brought: entries (new and seen before), a report and the next state for each source."""

    entries: tuple[Entry, ...]
    reports: tuple[SourceReport, ...]
    states: tuple[SourceState, ...]
    names: tuple[
        tuple[int, str], ...
    ] = ()  # what else an entry is known by, and the entry's id: see `collect.dedupe.names`


@dataclass(frozen=True, slots=True)
class Unread:
    """An entry of a short-listed story whose text could not be had, and why (`reason` is a word of `messages.read`)."""

    entry: str
    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """An entry with its full text by the sentence. `sentences[0]` is S1.1; the title stands first where the text lacks it."""

    id: str
    entry: str
    url: str
    outlet: str
    title: str
    published: datetime | None
    language: str
    author: str
    fetched: datetime
    sha256: str
    origin: Origin
    sentences: tuple[str, ...]
    flags: tuple[str, ...] = ()  # paywalled, instructions (an order to a model in the text), first-hand, …

    def numbered(self) -> Iterator[tuple[str, str]]:
        """Yield each sentence with its id."""
        for number, sentence in enumerate(self.sentences, start=1):
            yield f"{self.id}.{number}", sentence


@dataclass(frozen=True, slots=True)
class ReadResult:
    """The articles of the short list, old and new, and what could not be read."""

    articles: tuple[Article, ...]
    unread: tuple[Unread, ...] = ()


# --- stories ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason for a score, in points (positive or negative)."""

    name: str
    points: float
    because: str


@dataclass(frozen=True, slots=True)
class Earlier:
    """The story of a sent issue that this one repeats or follows."""

    date: str
    heading: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """Why two entries tell one story: the pair's score and the shared evidence with its weight."""

    one: str
    other: str
    score: float
    shared: tuple[tuple[str, float], ...]
    hours: float


@dataclass(frozen=True, slots=True)
class Story:
    """One event: the entries, from several outlets, that tell it. `entries[0]` is the one that leads."""

    id: str
    title: str
    entries: tuple[str, ...]
    outlets: tuple[str, ...]
    score: float = 0.0
    reasons: tuple[Reason, ...] = ()
    origin: str = ""  # the one outlet that all others cite; empty where the story has several origins
    rumour: bool = False
    novelty: Novelty = "new"
    earlier: Earlier | None = None
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An entry that stands in no ranked story, and why: nothing disappears silently."""

    entry: str
    reason: str


@dataclass(frozen=True, slots=True)
class Selection:
    """What select hands on: every entry of the window stands in exactly one place."""

    stories: tuple[Story, ...]
    left_out: tuple[LeftOut, ...]
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Unsure:
    """Two stories of a selection that may be one: their mean pair score, and the link of the two entries that are most alike."""

    one: str
    other: str
    score: float
    link: Link


@dataclass(frozen=True, slots=True)
class PastStory:
    """A section of a sent issue, as novelty needs it."""

    date: str
    heading: str
    text: str
    urls: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Steering:
    """What the editor decided about the choice, remembered by the entries' canonical keys."""

    pinned: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    merged: tuple[tuple[str, ...], ...] = ()
    split: tuple[tuple[str, ...], ...] = ()
    later: tuple[tuple[str, str], ...] = ()  # (key, note)
    due: tuple[tuple[str, str], ...] = ()  # put off in an earlier issue, and wanted now: (key, note)
    judged: tuple[tuple[str, ...], ...] = ()  # what the model took for one event, by keys
    worth: tuple[str, ...] = ()  # what the model would tell first, by keys


# --- the issue ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OutlineSection:
    """One row of the outline; its order is the issue's."""

    id: str
    kind: SectionKind
    heading: str = ""
    story: str = ""
    articles: tuple[str, ...] = ()
    angle: str = ""


@dataclass(frozen=True, slots=True)
class Outline:
    """The plan of an issue."""

    number: int
    titles: tuple[str, ...]
    title: str
    subject: str
    preheader: str
    shape: Shape
    sections: tuple[OutlineSection, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One Markdown file of the issue. `body` is everything after the front matter, its `### ` heading included.

    `locked` is as in the file: True for the whole section, or the locked sentences.
    """

    id: str
    kind: SectionKind
    body: str
    story: str = ""
    articles: tuple[str, ...] = ()
    locked: bool | tuple[str, ...] = False


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a drafted sentence as the model declared it: what it is about and what it rests on."""

    text: str
    subject: str
    sources: tuple[str, ...]
    step: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One way in which a reply is not what was asked for: a name for code, a text for the model's one repair."""

    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class SectionDraft:
    """A section as it was drafted, and the figures its reply declared, by the digest of the sentence."""

    section: Section
    figures: Mapping[str, tuple[Figure, ...]]


@dataclass(frozen=True, slots=True)
class ClosingDraft:
    """What is written last, from the finished sections. `lede` and `takeaways` are Markdown bodies with citations."""

    titles: tuple[str, ...]
    subject: str
    preheader: str
    lede: str
    takeaways: str
    figures: Mapping[str, tuple[Figure, ...]]


@dataclass(frozen=True, slots=True)
class Built:
    """The four outputs of an issue, and what a person should know about them."""

    markdown: str
    html: str
    web: str
    text: str
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fix:
    """A replacement that mends a finding in one click, inside the finding's sentence."""

    find: str
    replace: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a check found in one sentence. `span` counts characters in the section's body (what stands after the front matter)."""

    id: str
    section: str
    span: tuple[int, int]
    sentence: str
    kind: str
    severity: Severity
    message: str
    evidence: tuple[str, ...] = ()
    sure: float = 1.0
    fix: Fix | None = None
    digest: str = ""
    status: Literal["open", "dismissed"] = "open"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """What a sent issue said, what is right, and when that was told. One of the two is empty where something was added or taken out.

    `issue` is the date of the issue that was wrong, `number` its number; the file of that very issue leaves both empty. `heading` is
    that of the section, as it is right.
    """

    made: datetime
    section: str
    was: str
    now: str
    issue: str = ""
    heading: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the issue's `images/` as it may leave: size capped, metadata gone. `content` is empty where it cannot be read, `trouble` says why."""

    name: str
    media_type: str = ""
    width: int = 0
    height: int = 0
    content: bytes = b""
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Issue:
    """One dated newsletter as check and publish read it.

    `stories` are those of the short list, by id; `window` is from when to when the issue looked. `corrections` are shown in this
    issue: its own (on its page) and, with their `issue`, those of earlier ones that no issue told yet. `corrected` are all
    corrections of earlier issues, so that a wrong value does not come back. `pictures` are by their name below `images/`.
    `reported` are the source sentences of which the model said that they speak to whoever writes, by what it was asked for.
    """

    date: date
    number: int
    outline: Outline
    sections: tuple[Section, ...]
    articles: Mapping[str, Article]
    extractive: bool = False
    sample: bool = False
    stories: Mapping[str, Story] = field(default_factory=dict)
    window: tuple[datetime, datetime] | None = None
    corrections: tuple[Correction, ...] = ()
    corrected: tuple[Correction, ...] = ()
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    reported: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def sentence(self, identifier: str) -> str | None:
        """Return the source sentence `S3.12`, or None where there is none."""
        article_id, _, number = identifier.partition(".")
        article = self.articles.get(article_id)
        if article is None or not number.isdigit() or not 1 <= int(number) <= len(article.sentences):
            return None
        return article.sentences[int(number) - 1]


# --- the model ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Request:
    """One question to the model, whole: what is sent is made of this and nothing else.

    `stable` is the part that all sections of an issue share (cached by the server); `prompt` is what only this one asks.
    `subject` names the section or story for people; it is not sent. `schema` is the JSON schema of the reply. `repair` marks
    the second attempt at a reply that could not be used.
    """

    kind: RequestKind
    subject: str
    model: str
    system: str
    stable: str
    prompt: str
    schema: Mapping[str, object]
    max_tokens: int = 16_000
    attempt: int = 1
    repair: bool = False


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens of one reply, as the server counted them."""

    input: int = 0
    output: int = 0
    cache_read: int = 0
    cache_write: int = 0


@dataclass(frozen=True, slots=True)
class Reply:
    """One stored answer of the model, named by the fingerprint of its request."""

    fingerprint: str
    kind: RequestKind
    subject: str
    attempt: int
    model: str
    text: str
    usage: Usage = field(default_factory=Usage)
    cost_usd: float = 0.0


class Model(Protocol):
    """What answers requests: Claude, any server that speaks its API, or the sample drafts."""

    def answer(
        self,
        request: Request,
        *,
        heard: Callable[[str], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Reply:
        """Return a whole reply; raises a ModelError where there is none.

        `heard` is told the whole text so far as it comes, first "" when the answer begins; where `cancelled` says so the call is
        given up with ModelCancelledError. A model that answers at once need not do either.
        """
        ...


class ReplyStore(Protocol):
    """Where replies are kept, so that none is paid twice."""

    def find(self, fingerprint: str) -> Reply | None:
        """Return the stored reply, if any."""
        ...

    def keep(self, reply: Reply) -> None:
        """Store a reply durably, before it is used."""
        ...


# --- sending ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Subscriber:
    """One address of the audience."""

    address: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Mail:
    """The mail of an issue, before it gets an addressee."""

    subject: str
    html: str
    text: str
    issue: str  # its date
    pictures: tuple[Picture, ...] = ()  # those that `html` shows by `cid:`


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of one mail: sent, refused (5xx), deferred (4xx to the end), in-doubt."""

    address: str
    status: Literal["sent", "refused", "deferred", "in-doubt"]
    detail: str = ""


class SendJournal(Protocol):
    """What is known, durably, of every mail: written before the final dot and after its answer."""

    def states(self, issue: str) -> Mapping[str, str]:
        """Return the last state (`started`, `sent`, `refused`, `deferred`) by address."""
        ...

    def record(self, issue: str, address: str, state: str, detail: str = "") -> None:
        """Write one state durably before returning."""
        ...


def story_of(stories: Sequence[Story], identifier: str) -> Story | None:
    """Return the story with that id."""
    return next((story for story in stories if story.id == identifier), None)
