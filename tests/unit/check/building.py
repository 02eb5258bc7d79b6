"""Make small issues for the tests of `check`: articles by their sentences, one section, and whatever else a test needs."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from pipeline.check import check, head, lint_pair, room
from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures.pool import pool, support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.config import Newsletter
from pipeline.records import Article, Finding, Issue, Outline, OutlineSection, Section, SectionKind
from pipeline.text import quantities
from pipeline.text import sections as texts
from pipeline.text.sentences import sentences

NOW = datetime(2026, 11, 25, 7, tzinfo=UTC)
FRESH = NOW - timedelta(days=2)
OLD = NOW - timedelta(days=30)


def article(identifier: str, *sentences: str, at: datetime | None = FRESH, outlet: str = "", url: str = "") -> Article:
    """Return an article; its language follows from its first sentence."""
    language = "ko" if any("가" <= letter <= "힣" for letter in sentences[0]) else "en"
    where = url or f"https://{identifier.lower()}.example/news"
    name = outlet or f"매체 {identifier}"
    return Article(identifier, f"e-{identifier}", where, name, "", at, language, "", NOW, "x", "page", sentences)


def section(
    body: str, identifier: str = "s1", kind: SectionKind = "story", articles: Sequence[str] = ("S1",)
) -> Section:
    """Return a section of the story st-1."""
    return Section(identifier, kind, body, "st-1" if kind == "story" else "", tuple(articles))


def issue(
    sections: Sequence[Section], articles: Sequence[Article] = (), title: str = "소식", **changes: object
) -> Issue:
    """Return an issue of 25 November 2026 that looked at the seven days before."""
    rows = tuple(OutlineSection(one.id, one.kind) for one in sections)
    whole = Issue(
        date(2026, 11, 25),
        7,
        Outline(7, (title,), title, "소식", "소식", "digest", rows),
        tuple(sections),
        {one.id: one for one in articles},
        window=(NOW - timedelta(days=7), NOW),
    )
    return replace(whole, **changes)  # type: ignore[arg-type]  # fields of Issue


def findings(whole: Issue, kind: str, newsletter: Newsletter | None = None) -> list[Finding]:
    """Return the findings of one kind."""
    return [one for one in check(whole, newsletter or Newsletter(name="시험"), {}, NOW) if one.kind == kind]


def title_findings(whole: Issue, kind: str) -> list[Finding]:
    """Return the findings of one kind in the title, its sections not looked at for their own sake."""
    found = head.lines(whole, Newsletter(name="시험"), room._reads)
    return [one for one in found if one.kind == kind and one.section == "title"]


def blocked_at(source: str, draft: str, words: str) -> bool:
    """Return whether a blocking finding of the draft against the source covers these words."""
    start = draft.index(words)
    found = [one for one in lint_pair(source, draft) if one.severity == "block"]
    return any(one.span[0] < start + len(words) and start < one.span[1] for one in found)


def blocking(source: str, sentence: str, step: str) -> list[Finding]:
    """Return what blocks a sentence that cites every sentence of a source with a declared step."""
    told = sentences(source)
    cited = " ".join(f"S1.{number}" for number in range(1, len(told) + 1))
    body = f"### 소식\n\n{sentence}[^{cited} = {step}]\n"
    whole = issue([section(body)], [article("S1", *told, at=NOW - timedelta(hours=19))])
    return [one for one in check(whole, Newsletter(name="x"), {}, NOW) if one.severity == "block"]


def blocks(source: str, draft: str) -> list[str]:
    """Return what a pair's blocking findings cover."""
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


def worked_out(
    rule: Callable[[Sheet, Sequence[Group]], Iterator[Reckoning]], source: str, draft: str
) -> list[Reckoning]:
    """Return what a rule works out of the figures of each sentence of a draft, against an English source."""
    evidence = tuple(Evidence(f"source:{n}", one, "en") for n, one in enumerate(sentences(source), start=1))
    known, before = pool(evidence), ""
    found: list[Reckoning] = []
    for placed in texts.placed(draft):
        every = tuple(quantities.readings(placed.text, "ko"))
        stated = tuple(group for group in every if support(group, known))
        claim = Claim("draft", placed, evidence, evidence)
        found += rule(Sheet(claim, known, every, stated, before=before), every)
        before = placed.text
    return found
