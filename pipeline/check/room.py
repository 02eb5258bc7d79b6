"""The room's work: put the checks of a sentence, a section and an issue together."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from itertools import zip_longest

from pipeline.check import (
    blocks,
    changed,
    contacts,
    corrected,
    fixes,
    grounded,
    head,
    hedges,
    korean,
    references,
    remembered,
    spelling,
    upstream,
)
from pipeline.check.caution import listed
from pipeline.check.claims import Claim, Evidence, Flag, told_elsewhere
from pipeline.check.findings import finding, merged, numbered
from pipeline.check.resting import Resting
from pipeline.check.sections import (
    agree,
    consistent,
    instructions,
    keys,
    lengths,
    named_elsewhere,
    old,
    origins,
    repeated,
    rivals,
    uncited,
    upstream_once,
    upstream_told,
)
from pipeline.config.schema import Newsletter
from pipeline.records import Article, Figure, Finding, Issue, Section
from pipeline.text import asides, printed, sections, table_rows
from pipeline.text.sections import Placed
from pipeline.text.written_in import written_in

Ledger = Mapping[str, tuple[Figure, ...]]
_STYLE = ("register", "echo", "repetition", "josa", "style", "long-sentence")
"""What is not worth saying of source sentences that are still to be rewritten."""


def check(
    issue: Issue, newsletter: Newsletter, ledger: Ledger, now: datetime, dismissed: Mapping[str, str] | None = None
) -> list[Finding]:
    """Return the findings of an issue, in its order; `dismissed` gives the reason of each digest that was dismissed."""
    found = list(head.lines(issue, newsletter, _reads))
    seen: dict[str, str] = {}
    for section in issue.sections:
        found += [*_section(issue, section, newsletter, now, ledger), *repeated.again(section, seen)]
    found += [*repeated.opened(issue), *repeated.habits(issue, newsletter.checks.budgets)]
    found += agree.disagreements(issue)
    if not issue.extractive:
        found += consistent.consistent(_every_line(issue), newsletter)
    order = {name: place for place, name in enumerate([*upstream.LINES, *(section.id for section in issue.sections)])}
    found.sort(key=lambda one: (order[one.section], one.span, one.kind))
    return numbered(_wanted(found, newsletter), dismissed or {})


def check_section(
    issue: Issue,
    section: Section,
    newsletter: Newsletter,
    dismissed: Mapping[str, str] | None = None,
    ledger: Ledger | None = None,
) -> list[Finding]:
    """Return the findings of one section as it stands in `section`, which need not be the issue's own copy of it."""
    now = issue.window[1] if issue.window else datetime.combine(issue.date, newsletter.hour, newsletter.zone)
    found = _section(issue, section, newsletter, now, ledger or {})
    found.sort(key=lambda one: (one.span, one.kind))
    return numbered(_wanted(found, newsletter), dismissed or {})


def offered(issue: Issue, newsletter: Newsletter, dismissed: Mapping[str, str]) -> dict[str, list[Finding]]:
    """Return what would be found in each title on offer if it were the issue's, without what was dismissed."""
    return head.offered(issue, newsletter, dismissed, _reads)


def _wanted(found: Iterable[Finding], newsletter: Newsletter) -> Iterator[Finding]:
    return (one for one in found if one.kind not in newsletter.checks.off)


def _every_line(issue: Issue) -> list[tuple[str, Placed]]:
    lines = [(name, upstream.line(getattr(issue.outline, name))) for name in upstream.LINES]
    lines += [(section.id, placed) for section in issue.sections for placed in sections.placed(section.body)]
    return [(name, placed) for name, placed in lines if len(placed.text) <= korean.UNREAD]


def _section(
    issue: Issue,
    section: Section,
    newsletter: Newsletter,
    now: datetime,
    declared: Ledger,
) -> list[Finding]:
    placed = sections.placed(section.body)
    found = blocks.blocks(issue, section, now)
    if section.kind == "closing":
        return found + [
            finding(section.id, one, flag)
            for one in placed
            if len(one.text) <= korean.UNREAD
            if korean.korean_enough(one.plain)
            for flag in _reads(Claim(section.id, one))
        ]
    unwritten = blocks.unwritten(section, placed) if sections.TODO in section.body else []
    found += unwritten
    claims = [_claim(issue, section, one, declared.get(one.digest, ())) for one in placed]
    resting = _resting(issue, section, newsletter, claims)
    claims = [replace(one, after=_after(one, other)) for one, other in zip_longest(claims, claims[1:])]
    elsewhere = zip(claims, told_elsewhere([one.text for one in claims]), strict=True)
    claims = [replace(listed.beside(one, placed), elsewhere=figures) for one, figures in elsewhere]
    memory = remembered.of(issue, newsletter.aliases)
    around = _Around(issue, section, newsletter, claims, uncited.said(claims), resting, now, memory)
    before = ""
    for number, claim in enumerate(claims):
        beside = hedges.beside(claims, number)
        near = grounded.neighbours(before, claims, number)
        flags = list(_flags(around, claim, near, beside))
        found += [finding(section.id, claim.placed, flag) for flag in merged(flags)]
        if whole := keys.joined(claim, section.body):
            flags = [
                *_flags(around, whole, near, beside),
                *(flag for _, flag in instructions.planted(issue, [whole])),
            ]
            told = keys.told(whole, claim.placed.key, merged(flags))
            found += [finding(section.id, key, flag) for key, flag in told]
        before = claim.text if number and claim.placed.place != "heading" else ""
    shown = (one for one in claims if not asides.commented(section.body, one.placed.span))
    found += [finding(section.id, one.placed, flag) for one, flag in instructions.planted(issue, shown)]
    found += [*repeated.running(section, placed), *repeated.retold(section, placed)]
    found += [*origins.origins(issue, section, claims, newsletter.aliases)]
    found += [*rivals.rivals(issue, section, claims), *lengths.lengths(section, placed, newsletter.sections.words)]
    found += _of_its_articles(issue, section, placed)
    believed = fixes.believed(found, [one.text for one in placed])
    return [one for one in believed if not (unwritten and one.kind in _STYLE)]


def _of_its_articles(issue: Issue, section: Section, placed: Sequence[Placed]) -> Iterator[Finding]:
    """Yield what is strange about the articles that a story draws on, at its first line."""
    if section.kind == "story" and placed:
        drawn = [issue.articles[name] for name in section.articles if name in issue.articles]
        length, reported = len(placed[0].text), instructions.reports(issue)
        flags = [*instructions.suspicious(drawn, length, reported), *instructions.unknown(issue, section, length)]
        yield from (finding(section.id, placed[0], flag) for flag in flags)


def _after(claim: Claim, other: Claim | None) -> str:
    """Return the sentence after one, where it cites something too."""
    return other.text if other is not None and claim.evidence and claim.placed.place != "heading" else ""


def _claim(issue: Issue, section: Section, placed: Placed, figures: tuple[Figure, ...]) -> Claim:
    told = [source for source in placed.sources if issue.sentence(source) is not None]
    cited = tuple(_evidence(issue, source) for source in (*told, *_headers(issue, told)))
    articles = dict.fromkeys([source.partition(".")[0] for source in placed.sources] or section.articles)
    reported = instructions.reports(issue)
    context = tuple(
        one
        for name in articles
        if (article := issue.articles.get(name)) is not None
        for one in _lent(article, instructions.lending_nothing(article, reported, placed.sources))
    )
    return Claim(section.id, placed, cited, context, figures, today=issue.date)


@lru_cache(maxsize=256)
def _lent(article: Article, orders: frozenset[str]) -> tuple[Evidence, ...]:
    """Return what an article lends to those who cite it: its sentences but some, and how it is headed."""
    lines = " ".join(instructions.honest_lines(article))
    return (
        *(_as_evidence(article, name, text) for name, text in article.numbered() if name not in orders),
        Evidence(article.id, printed.plain(lines), article.language, article.published),
    )


@lru_cache(maxsize=4096)
def _as_evidence(article: Article, identifier: str, text: str) -> Evidence:
    text = printed.plain(text)
    return Evidence(identifier, text, written_in(text, article.language), article.published)


def _headers(issue: Issue, cited: Sequence[str]) -> Iterator[str]:
    """Yield the headers of the tables of which a row is cited: what it says is read under them."""
    for name in dict.fromkeys(source.partition(".")[0] for source in cited):
        if any(table_rows.CELLS in (issue.sentence(source) or "") for source in cited):
            yield from table_rows.headers(issue.articles[name].numbered(), cited)


def _evidence(issue: Issue, identifier: str) -> Evidence:
    article: Article = issue.articles[identifier.partition(".")[0]]
    order = identifier in instructions.told(article, instructions.reports(issue)).ids
    text = "" if order else issue.sentence(identifier) or ""  # what speaks to a model lends nothing
    return _as_evidence(article, identifier, text)


@dataclass(frozen=True, slots=True)
class _Around:
    """What one sentence is looked at with: its section, its sentences and what they say, and what it rests on if it is no story."""

    issue: Issue
    section: Section
    newsletter: Newsletter
    claims: Sequence[Claim]
    said: uncited.Said
    resting: Resting
    now: datetime
    remembered: remembered.Remembered

    def held(self, claim: Claim) -> tuple[Flag, ...]:
        """Return what a line says that the sections below it do not say, as it is remembered."""
        resting, known = self.resting, (tuple(self.section.articles), self.resting.known)
        return self.remembered.flags("held", claim, known, lambda: upstream_told.held(claim, resting))


def _flags(around: _Around, claim: Claim, near: grounded.Around, beside: tuple[str, ...]) -> Iterator[Flag]:
    placed, section, issue = claim.placed, around.section, around.issue
    yield from references.references(placed, section, issue)
    yield from references.links(placed, section, issue)
    yield from contacts.strays(claim, section, issue, around.resting.below)
    if asides.commented(section.body, placed.span):
        return
    if len(placed.text) > korean.UNREAD:
        yield from korean.unread(placed)
        return
    if korean.korean_enough(placed.plain):
        yield from around.remembered.flags("reads", claim, tuple(section.articles), lambda: _reads(claim))
    elif asides.coded(section.body, placed.span):
        return
    yield from korean.tongue(claim)
    yield from corrected.corrected(claim, issue.corrected)
    if placed.place != "heading" and section.kind not in ("event", "closing"):
        yield from old.late(claim, issue, around.now)
    if placed.place == "heading":
        if around.resting.below and not issue.extractive and section.kind == "story":
            yield from around.held(claim)
            yield from uncited.sends(claim, around.resting.below)
    elif claim.evidence:
        yield from grounded.grounded(
            around.remembered,
            claim,
            newsletter=around.newsletter,
            articles=section.articles,
            around=near,
            beside=beside,
        )
        yield from _time(issue, section, claim, near.before)
        yield from named_elsewhere.elsewhere(claim, issue, around.claims, section.kind)
        if section.kind in upstream.UPPER and not claim.direct:
            yield from upstream_once.grounded(claim, issue, around.resting)
    elif not claim.cited and section.kind in upstream.UPPER:
        yield from around.held(claim) or upstream_once.gone(claim, issue, around.resting)
        yield from uncited.sends(claim, around.resting.below)
    elif not claim.cited and section.kind == "story":
        yield from uncited.uncited(claim, around.said)


def _resting(issue: Issue, section: Section, newsletter: Newsletter, claims: Sequence[Claim]) -> Resting:
    """Return what the lines of a section rest on: lede and takeaways on all sections, a heading on its own."""
    if section.kind in upstream.UPPER:
        return upstream.resting(section.kind, issue, newsletter.aliases)
    below = [
        Evidence(section.id, f"{one.placed.key} {one.placed.plain}", "ko")
        for one in claims
        if one.placed.place != "heading"
    ]
    cited = list(dict.fromkeys(one for other in claims for one in other.evidence))
    return Resting("heading", below + cited, newsletter.aliases, cited={section.id: cited})


def _time(issue: Issue, section: Section, claim: Claim, before: str) -> Iterator[Flag]:
    """Yield what time did to a sentence: its source was old already, or says something else now."""
    yield from old.old(claim, issue, section, before)
    yield from changed.changed(claim, issue)
    yield from instructions.doubtful(claim, issue)


def _reads(claim: Claim) -> Iterator[Flag]:
    yield from korean.registers(claim.placed)
    yield from korean.particles(claim)
    yield from spelling.spelling(claim)
    yield from korean.style(claim)
