"""The room's work: put the checks of a sentence, a section and an issue together."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial

from pipeline.check import (
    blocks,
    changed,
    claimed,
    contacts,
    corrected,
    fixes,
    grounded,
    haeyo,
    head,
    hedges,
    korean,
    references,
    remembered,
    spelling,
    upstream,
)
from pipeline.check.claimed import Ledger as Ledger
from pipeline.check.claims import Claim, Evidence, Flag, meet
from pipeline.check.findings import finding, merged, numbered
from pipeline.check.resting import Resting
from pipeline.check.sections import (
    agree,
    at_odds,
    consistent,
    glosses,
    goods_elsewhere,
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
from pipeline.records import Finding, Issue, Section
from pipeline.text import asides, sections
from pipeline.text.sections import Placed

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
    found += [
        *repeated.opened(issue),
        *repeated.of_title(issue),
        *repeated.habits(issue.sections, newsletter.checks.budgets),
    ]
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
    memory = remembered.of(issue, newsletter.aliases)
    claims = claimed.claims(issue, section, placed, declared, memory)
    resting = _resting(issue, section, newsletter, claims)
    said = cache(partial(uncited.said, claims))  # most sections have no sentence that asks for it
    around = _Around(issue, section, newsletter, claims, said, resting, now, memory)
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
    found += [*rivals.rivals(issue, section, claims), *at_odds.contradictions(issue, section, claims)]
    found += [*lengths.lengths(section, placed, newsletter.sections.words), *glosses.many(section, placed)]
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


@dataclass(frozen=True, slots=True)
class _Around:
    """What one sentence is looked at with: its section, its sentences and what they say, and what it rests on if it is no story."""

    issue: Issue
    section: Section
    newsletter: Newsletter
    claims: Sequence[Claim]
    said: Callable[[], uncited.Said]
    resting: Resting
    now: datetime
    remembered: remembered.Remembered

    def held(self, claim: Claim) -> tuple[Flag, ...]:
        """Return what a line says that the sections below it do not say, as it is remembered."""
        resting, known = self.resting, (tuple(self.section.articles), self.resting.known)
        return self.remembered.flags("held", claim, known, lambda: upstream_told.held(claim, resting))

    def of_articles(self, claim: Claim) -> Iterator[Flag]:
        """Yield what its articles say of a sentence beyond those it cites, as it is remembered: what became of these, what may be an order, whose a name is.

        The other sentences of a section only free a name, so they are asked where one was found.
        """
        issue, kind = self.issue, self.section.kind
        known = kind, tuple(self.section.articles)
        yield from self.remembered.flags(
            "sources", claim, known, lambda: (*changed.changed(claim, issue), *instructions.doubtful(claim, issue))
        )
        if self.remembered.flags("names", claim, known, lambda: named_elsewhere.elsewhere(claim, issue, (), kind)):
            yield from named_elsewhere.elsewhere(claim, issue, self.claims, kind)


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
        found = grounded.grounded(
            around.remembered,
            claim,
            newsletter=around.newsletter,
            articles=section.articles,
            around=near,
            beside=beside,
        )
        yield from goods_elsewhere.elsewhere(found, claim, issue, section)
        yield from old.old(claim, issue, section, near.before)
        held = [one.span for one in found if one.severity == "block"]
        yield from (one for one in around.of_articles(claim) if one.kind != "name" or not _met(one, held))
        if section.kind in upstream.UPPER and not claim.direct:
            yield from upstream_once.grounded(claim, issue, around.resting)
    elif not claim.cited and section.kind in upstream.UPPER:
        yield from around.held(claim) or upstream_once.gone(claim, issue, around.resting)
        yield from uncited.sends(claim, around.resting.below)
    elif not claim.cited and section.kind == "story":
        yield from uncited.uncited(claim, around.said())


def _met(flag: Flag, spans: Sequence[tuple[int, int]]) -> bool:
    """Return whether one of these places is in the midst of what a finding is about."""
    return any(meet(flag.span, one) for one in spans)


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


def _reads(claim: Claim) -> Iterator[Flag]:
    yield from haeyo.registers(claim)
    yield from korean.particles(claim)
    yield from spelling.spelling(claim)
    yield from korean.style(claim)
