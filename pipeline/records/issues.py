"""The issue: outline, sections, findings, and the whole."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from pipeline.records.articles import Article
from pipeline.records.kinds import SectionKind, Severity, Shape
from pipeline.records.stories import Story


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
class Spelling:
    """How an issue writes a name that its sources have in Latin letters: in Hangul, or as it is."""

    latin: str
    korean: str


@dataclass(frozen=True, slots=True)
class Outline:
    """The plan of an issue. `names` are the spellings that its sections share; an older one has none."""

    number: int
    titles: tuple[str, ...]
    title: str
    subject: str
    preheader: str
    shape: Shape
    sections: tuple[OutlineSection, ...]
    names: tuple[Spelling, ...] = ()


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
    `once` are sentences that earlier texts of its sections had, by a source sentence that lede or takeaways cite and no section does now;
    `gone` are the sentences of each story that a section told and none does now.
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
    once: Mapping[str, str] = field(default_factory=dict)
    gone: tuple[tuple[str, ...], ...] = ()

    def sentence(self, identifier: str) -> str | None:
        """Return the source sentence `S3.12`, or None where there is none."""
        article_id, _, number = identifier.partition(".")
        article = self.articles.get(article_id)
        if article is None or not number.isdigit() or not 1 <= int(number) <= len(article.sentences):
            return None
        return article.sentences[int(number) - 1]
