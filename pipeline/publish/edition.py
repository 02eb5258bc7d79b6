"""Lay out an issue once for all four outputs: order, numbers, dates, references, and the parts with their headings."""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from typing import Literal
from urllib.parse import urlsplit

from pipeline.config import Newsletter
from pipeline.messages import say
from pipeline.publish import verdict
from pipeline.publish.dialect import COMMENT
from pipeline.records import Article, Finding, Issue, Section, SectionKind
from pipeline.text import citations, orders, pictures, sections

WORDS_A_MINUTE = 200  # 어절; between quiet reading of news (about 230) and of technical text (about 180)
_HEADING = re.compile(r"\A\s*#{1,6}[ \t]+(?P<text>[^\n]*?)[ \t]*(?:\n|\Z)")
_BOLD_LINE = re.compile(r"\A\s*\*\*(?P<text>[^*\n]+)\*\*:?[ \t]*(?:\n|\Z)")
_NAME = re.compile(r"‘([^’\s]{1,20}(?: [^’\s]{1,12}){0,2} \d[\w.]{0,5})’")


@dataclass(frozen=True, slots=True)
class Reference:
    """One line of 참고 자료. `label` is `Outlet: title`; `marks` say what the reader should know of it; `url` may be empty."""

    number: int
    article: str
    outlet: str
    label: str
    url: str
    day: str
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One section as it is laid out: its heading apart, comments gone, citations still in place. `number` is a digest story's."""

    id: str
    kind: SectionKind
    heading: str
    body: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Edition:
    """An issue laid out: what the outputs share, so that they cannot differ in what they say."""

    issue: Issue
    newsletter: Newsletter
    parts: tuple[Part, ...]
    references: tuple[Reference, ...]
    banners: tuple[str, ...]
    disclosure: str
    compared: str = ""
    names: tuple[str, ...] = ()
    by_article: Mapping[str, Reference] = field(default_factory=dict)

    def word(self, key: str, **values: object) -> str:
        """Return a fixed text of `messages.publish` in the newsletter's language."""
        return say(f"publish.{key}", lang=self.newsletter.lang, **values)

    @property
    def number(self) -> str:
        """`42호`."""
        return self.word("number", number=self.issue.number)

    @property
    def day(self) -> str:
        """`11월 25일 수요일`."""
        return spoken_day(self.issue.date, self.newsletter, "weekday")

    @property
    def long_day(self) -> str:
        """`2026년 11월 25일 수요일`."""
        return spoken_day(self.issue.date, self.newsletter, "long")

    @property
    def minutes(self) -> str:
        """`읽는 데 4분`."""
        count = sum(sections.words(part.body) for part in self.parts)
        return self.word("minutes", count=max(1, math.ceil(count / WORDS_A_MINUTE)))

    @property
    def web_url(self) -> str:
        """The address of the issue's page, or nothing where there is no site."""
        base = self.newsletter.site.url
        return f"{base.rstrip('/')}/{self.issue.date.isoformat()}/" if base else ""


def lay_out(issue: Issue, newsletter: Newsletter, findings: Sequence[Finding]) -> Edition:
    """Return the issue laid out."""
    ordered = in_order(issue)
    references = references_of(ordered, issue.articles, newsletter)
    return Edition(
        issue,
        newsletter,
        _parts(ordered, issue, newsletter),
        references,
        _banners(issue, newsletter),
        verdict.said(issue, newsletter, findings),
        verdict.compared(issue, newsletter, findings),
        _names(ordered, newsletter),
        {reference.article: reference for reference in references},
    )


def in_order(issue: Issue) -> list[Section]:
    """Return the sections in the outline's order; one that it does not name stays after its predecessor."""
    rank = {row.id: position for position, row in enumerate(issue.outline.sections)}
    placed: list[tuple[float, Section]] = []
    last = -1.0
    for section in issue.sections:
        last = float(rank.get(section.id, last))
        placed.append((last, section))
    return [section for _, section in sorted(placed, key=lambda pair: pair[0])]


def references_of(
    ordered: Iterable[Section], articles: Mapping[str, Article], newsletter: Newsletter
) -> tuple[Reference, ...]:
    """Return one reference for each article that is cited, in order of first citation."""
    cited = sections.cited([COMMENT.sub("", section.body) for section in ordered])
    known = [articles[identifier] for identifier in cited if identifier in articles]
    return tuple(_reference(number, article, newsletter) for number, article in enumerate(known, start=1))


def _reference(number: int, article: Article, newsletter: Newsletter) -> Reference:
    url = article.url if re.match(r"https?://[^\s]+$", article.url) else ""
    told = orders.within(article).lines  # a title that speaks to a model is none for readers either
    title = "" if "title" in told else " ".join(article.title.split())
    outlet = "" if "outlet" in told else article.outlet
    return Reference(
        number,
        article.id,
        outlet,
        ": ".join(name for name in (outlet, title) if name) or urlsplit(url).netloc or article.id,
        url,
        spoken_day(article.published, newsletter, "short") if article.published else "",
        tuple(say(f"publish.mark.{mark}", lang=newsletter.lang) for mark in _marks(article, newsletter)),
    )


def _marks(article: Article, newsletter: Newsletter) -> list[str]:
    marks = ["editor"] if article.origin == "editor" else []
    if newsletter.lang == "ko" and article.language == "en":
        marks.append("english")
    if "paywalled" in article.flags:
        marks.append("paywalled")
    return marks + ([_speaker(article.url)] if "first-hand" in article.flags else [])


_SPEAKERS = (
    ("paper", re.compile(r"(?:^|\.)(?:arxiv\.org|openreview\.net|aclanthology\.org)$")),
    ("office", re.compile(r"(?:^|\.)(?:korea\.kr|go\.kr|gov|europa\.eu)$|\.gov\.[a-z]{2}$")),
    ("university", re.compile(r"\.(?:edu|ac\.[a-z]{2})$")),
)


def _speaker(url: str) -> str:
    """Return who speaks in a first-hand source, by its host: a paper, an office, a university, else a company."""
    host = (urlsplit(url).hostname or "").lower()
    return next((name for name, pattern in _SPEAKERS if pattern.search(host)), "company")


def spoken_day(day: date | datetime, newsletter: Newsletter, form: Literal["short", "weekday", "long", "time"]) -> str:
    """Return a day as it is said: `11월 25일`, `11월 25일 수요일`, with the year, or with the time of day."""
    local = day.astimezone(newsletter.zone).replace(tzinfo=None) if isinstance(day, datetime) else day
    return _spoken(local, newsletter.lang, form)


@lru_cache(maxsize=1024)
def _spoken(local: date | datetime, lang: str, form: str) -> str:
    """Return a day of the newsletter's own zone as it is said: each of some thousand citations tells when its source stood."""
    clock = f"{local:%H:%M}" if isinstance(local, datetime) else ""
    weekday = say("publish.weekdays", lang=lang).split()[local.weekday()]
    month = say("publish.months", lang=lang).split()[local.month - 1]
    return say(
        f"publish.day.{form}",
        lang=lang,
        year=local.year,
        month=month,
        day=local.day,
        weekday=weekday,
        time=clock,
    )


def _parts(ordered: Sequence[Section], issue: Issue, newsletter: Newsletter) -> tuple[Part, ...]:
    parts: list[Part] = []
    stories = 0
    for section in ordered:
        part = _part(section, newsletter)
        if part.kind in ("story", "note", "event") and part.heading and issue.outline.shape == "digest":
            stories += 1
            part = Part(part.id, part.kind, part.heading, part.body, stories)
        if part.heading or part.body.strip():
            parts.append(part)
    if not any(part.kind == "closing" for part in parts) and newsletter.closing.strip():
        parts.append(Part("closing", "closing", "", newsletter.closing))
    return tuple(parts)


def _part(section: Section, newsletter: Newsletter) -> Part:
    body = COMMENT.sub("", section.body)
    match = _HEADING.match(body)
    if match is None and section.kind == "takeaways":
        match = _BOLD_LINE.match(body)
    heading = pictures.in_words(match["text"]) if match else ""
    rest = body[match.end() :] if match else body
    if section.kind == "takeaways":
        heading = heading.strip("* ") or newsletter.takeaways_heading
    greeting = newsletter.greeting.strip()
    if section.kind == "lede" and greeting and rest.lstrip().startswith(greeting):
        rest = rest.lstrip()[len(greeting) :]
    return Part(section.id, section.kind, heading, rest.strip("\n") + "\n")


def _banners(issue: Issue, newsletter: Newsletter) -> tuple[str, ...]:
    keys = [key for key, on in (("sample", issue.sample), ("extractive", issue.extractive)) if on]
    return tuple(say(f"publish.banner.{key}", lang=newsletter.lang) for key in keys)


def _names(ordered: Sequence[Section], newsletter: Newsletter) -> tuple[str, ...]:
    """Return the names with a number (`루멘 2`) that must not break apart: from the settings and from ‘ ’ in the text."""
    text = "\n".join(citations.strip(section.body) for section in ordered)
    settled = [*newsletter.aliases.values(), *newsletter.glossary.values()]
    found = [name for name in settled if re.search(r" \d[\w.]*$", name)] + _NAME.findall(text)
    return tuple(sorted(dict.fromkeys(found), key=len, reverse=True))
