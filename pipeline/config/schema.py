"""The shape of `sources.yaml`: every key, its default and its limits."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time as time_of_day
from typing import Annotated, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from pipeline.config.mail_rules import Box, Leave, Line
from pipeline.messages import say
from pipeline.records import Source

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, allow_inf_nan=False)


def _zone(value: object) -> object:
    try:
        ZoneInfo(str(value))
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(say("config.timezone")) from error
    return value


def _time(value: object) -> object:
    if not isinstance(value, str) or not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value):
        raise ValueError(say("config.time"))
    return value


def _model(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch(r"\S+", value):
        raise ValueError(say("config.model"))
    return value


def _address(value: object) -> object:
    if not isinstance(value, str) or not re.match(r"https?://[^\s/]+", value):
        raise ValueError(say("config.url"))
    try:
        known = urlsplit(value).hostname is not None and urlsplit(value).port != 0
    except ValueError:  # `http://[x/`, a port that is none
        known = False
    if not known:
        raise ValueError(say("config.url"))
    return value


def _mailbox(value: object) -> object:
    if value is not None and (
        not isinstance(value, str) or not re.fullmatch(r"[^\s@<>,]+@[^\s@<>,]+\.[^\s@<>,]+", value)
    ):
        raise ValueError(say("config.mailbox"))
    return value


Zone = Annotated[str, BeforeValidator(_zone)]
Address = Annotated[str, BeforeValidator(_address)]
Mailbox = Annotated[str, BeforeValidator(_mailbox)]


class SectionSize(_Part):
    """How many story sections an issue has, and how long one is, in 어절."""

    min: int = Field(3, ge=1, le=20)
    max: int = Field(5, ge=1, le=20)
    words: tuple[int, int] = (60, 120)

    @model_validator(mode="after")
    def _ordered(self) -> "SectionSize":
        if self.min > self.max or self.words[0] > self.words[1] or self.words[0] < 1:
            raise ValueError(say("config.minmax"))
        return self


class Ranking(_Part):
    """Points of each reason for a story's rank. Negative ones push down; 0 turns a reason off."""

    outlets: float = 1.6  # times ln(independent outlets)
    weight: float = 0.5  # times the best source's weight
    first_hand: float = 0.5
    freshness: float = -0.006  # an hour of age
    event: float = 0.4
    numbers: float = 0.5
    topics: float = 0.6
    follow_up: float = 0.4
    repeat: float = -3.0
    listicle: float = -1.2
    press_release: float = -0.5
    rumour: float = -0.4
    single_origin: float = -0.3
    judge: float = 0.8
    put_off: float = 50.0
    pinned: float = 100.0


class Checks(_Part):
    """Which checks are off, and how often a stylistic habit may stand in one issue."""

    off: tuple[str, ...] = ()
    budgets: Mapping[str, float] = Field(default_factory=dict)


class ModelSettings(_Part):
    """Who drafts, and what it may cost an issue."""

    drafter: Literal["auto", "claude", "extractive", "sample"] = "auto"
    name: Annotated[str, BeforeValidator(_model)] = "claude-sonnet-5-5"
    judge: bool = False  # one small call a week: which stories are one event, which ones readers would want
    base_url: Address | None = None
    budget_usd: float = Field(0.50, ge=0)
    batch: bool = False
    cache: bool = True


class Smtp(_Part):
    """The mail server. The password comes from the environment: NEWSLETTER_SMTP_PASSWORD."""

    host: Line = ""
    port: int = Field(587, ge=1, le=65535)
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: Line | None = None
    connections: int = Field(2, ge=1, le=20)  # side by side
    per_minute: int = Field(0, ge=0, le=100_000)  # mails over all of them; 0: no limit


class Listmonk(_Part):
    """A listmonk server. The token of its API user comes from the environment: NEWSLETTER_LISTMONK_TOKEN."""

    url: Address | None = None
    user: Line = ""  # the API user's name
    lists: tuple[int, ...] = ()
    template: int | None = None  # its default where none is named


class Stibee(_Part):
    """A Stibee account. Its API key comes from the environment: NEWSLETTER_STIBEE_KEY."""

    url: Address = "https://api.stibee.com/v2"
    book: int | None = Field(None, alias="list")  # 주소록
    groups: tuple[int, ...] = ()
    segments: tuple[int, ...] = ()


class Mail(_Part):
    """Who sends, to whom, and by which way."""

    sender: Box = Field("", alias="from")
    reply_to: Box | None = None
    address: Line = ""  # the postal address that the footer must show
    unsubscribe: Leave | None = None  # an https address or a mailto:; `{email}` and `{token}` are each reader's own
    audience: Line = "subscribers.csv"
    target: Literal["smtp", "file", "listmonk", "stibee"] = "smtp"
    advertises: bool = False
    pictures: Literal["inline", "site"] = "inline"  # in the mail itself, or loaded from the site
    smtp: Smtp = Smtp()
    listmonk: Listmonk = Listmonk()
    stibee: Stibee = Stibee()


class Notify(_Part):
    """Where the editor hears that a draft is ready, or that a run failed.

    A webhook's address is a secret: it may come from the environment instead, as NEWSLETTER_SLACK_WEBHOOK or NEWSLETTER_DISCORD_WEBHOOK.
    """

    mail: Mailbox | None = None
    slack: Address | None = None
    discord: Address | None = None


class Site(_Part):
    """Where `output/site/` is served."""

    url: Address | None = None


class Newsletter(_Part):
    """Everything about the newsletter but its sources."""

    name: str
    weekday: Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] = "wednesday"
    time: Annotated[str, BeforeValidator(_time)] = "07:00"
    timezone: Zone = "Asia/Seoul"
    window_days: int = Field(7, ge=1, le=31)
    lang: Literal["ko", "en"] = "ko"
    first_number: int = Field(1, ge=0)
    greeting: str = "안녕하세요, 구독자님!"
    closing: str = "다음 주에 또 만나요."
    takeaways_heading: str = "구독자님들이 주목해야 할 포인트:"
    topics: tuple[str, ...] = ()
    shape: Literal["auto", "digest", "deep-dive"] = "auto"
    sections: SectionSize = SectionSize()
    ranking: Ranking = Ranking()
    checks: Checks = Checks()
    glossary: Mapping[str, str] = Field(default_factory=dict)
    aliases: Mapping[str, str] = Field(default_factory=dict)
    semantic: bool = False  # compare entries by their meaning too: needs the extra `semantic`
    model: ModelSettings = ModelSettings()
    mail: Mail = Mail()
    notify: Notify = Notify()
    site: Site = Site()

    @property
    def zone(self) -> ZoneInfo:
        """The newsletter's time zone."""
        return ZoneInfo(self.timezone)

    @property
    def day(self) -> int:
        """The issue's weekday, Monday being 0."""
        return WEEKDAYS.index(self.weekday)

    @property
    def hour(self) -> time_of_day:
        """The issue's time of day."""
        return time_of_day.fromisoformat(self.time)


class SourceRow(_Part):
    """One row under `sources:`."""

    name: str = Field(min_length=1)
    url: Address
    weight: float = Field(1.0, ge=0, le=5)
    first_hand: bool = False
    topics: tuple[str, ...] = ()
    language: Literal["ko", "en"] | None = None
    timezone: Zone | None = None
    selector: str | None = None
    sitemap: Address | None = None
    enabled: bool = True

    def record(self) -> Source:
        """Return the row as the rooms know it."""
        return Source(**self.model_dump())


class SettingsFile(_Part):
    """The file as a whole."""

    newsletter: Newsletter
    sources: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one newsletter, checked."""

    newsletter: Newsletter
    sources: tuple[Source, ...]

    @property
    def enabled(self) -> tuple[Source, ...]:
        """The sources that are to be read."""
        return tuple(source for source in self.sources if source.enabled)
