"""The room's work: put the checks of a sentence, a section and an issue together."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from pipeline.check import hedges, instructions, korean, ledger, names, quotes, references, swaps, uncited, upstream
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.findings import finding, numbered
from pipeline.config.schema import Newsletter
from pipeline.messages import say
from pipeline.records import Article, Figure, Finding, Issue, Section
from pipeline.text import sections
from pipeline.text.sections import Placed

LONGEST = 2_000  # characters: what is longer is no sentence that a person would read
Ledger = Mapping[str, tuple[Figure, ...]]
_STYLE = ("register", "echo", "repetition", "josa", "style", "long-sentence")
"""What is not worth saying of source sentences that are still to be rewritten."""

_BUDGETS = {"contrast": 1.0, "ongoing": 6.0}
_HABITS = {"contrast": re.compile(r"단순[히한]\s.{0,30}?(?:아니라|넘어)"), "ongoing": re.compile(r"고 있어요")}


def check(
    issue: Issue, newsletter: Newsletter, ledger: Ledger, now: datetime, dismissed: Mapping[str, str] | None = None
) -> list[Finding]:
    """Return the findings of an issue, in its order; `dismissed` gives the reason of each digest that was dismissed."""
    found: list[Finding] = []
    found += _lines(issue, newsletter)
    seen: dict[str, str] = {}
    for section in issue.sections:
        here = _section(issue, section, newsletter)
        here += _again(section, seen)
        found += sorted(here, key=lambda one: (one.span, one.kind))
    found += list(_habits(issue, newsletter))
    return numbered(_wanted(found, newsletter), dismissed or {})


def check_section(
    issue: Issue, section: Section, newsletter: Newsletter, dismissed: Mapping[str, str] | None = None
) -> list[Finding]:
    """Return the findings of one section as it stands in `section`, which need not be the issue's own copy of it."""
    found = sorted(_section(issue, section, newsletter), key=lambda one: (one.span, one.kind))
    return numbered(_wanted(found, newsletter), dismissed or {})


def _wanted(found: Iterable[Finding], newsletter: Newsletter) -> Iterator[Finding]:
    off = frozenset(newsletter.checks.off)
    return (one for one in found if one.kind not in off)


def _lines(issue: Issue, newsletter: Newsletter) -> Iterator[Finding]:
    """Yield the findings of title, subject and preheader, against everything that the sections say."""
    below = upstream.base(issue)
    if not below or issue.extractive:
        return
    for name in ("title", "subject", "preheader"):
        placed = upstream.line(getattr(issue.outline, name))
        for flag in upstream.rests(Claim(name, placed), below, newsletter.aliases):
            yield finding(name, placed, flag)


def _section(issue: Issue, section: Section, newsletter: Newsletter) -> list[Finding]:
    placed = sections.placed(section.body)
    if section.kind == "closing":
        return [
            finding(section.id, one, flag)
            for one in placed
            if len(one.text) <= LONGEST
            for flag in korean.registers(one)
        ]
    unwritten: list[Finding] = []
    if sections.TODO in section.body:
        unwritten = _unwritten(section, placed)
    found = list(unwritten)
    claims = [_claim(issue, section, one) for one in placed]
    before = ""
    for number, claim in enumerate(claims):
        flags = list(_flags(issue, section, claim, claims, newsletter, before))
        found += [finding(section.id, claim.placed, flag) for flag in _merged(flags)]
        before = claim.text if number and claim.placed.place != "heading" else ""
    found += _endings(section, placed) + _origin(issue, section, claims)
    return [one for one in found if one.kind not in _STYLE] if unwritten else found


def _claim(issue: Issue, section: Section, placed: Placed) -> Claim:
    cited = tuple(_evidence(issue, source) for source in placed.sources if issue.sentence(source) is not None)
    articles = dict.fromkeys([source.partition(".")[0] for source in placed.sources] or section.articles)
    context = tuple(
        Evidence(identifier, text, article.language, article.published)
        for name in articles
        if (article := issue.articles.get(name)) is not None
        for identifier, text in [
            *article.numbered(),
            (article.id, f"{article.title} {article.outlet} {article.author}"),
        ]
    )
    return Claim(section.id, placed, cited, context)


def _evidence(issue: Issue, identifier: str) -> Evidence:
    article: Article = issue.articles[identifier.partition(".")[0]]
    return Evidence(identifier, issue.sentence(identifier) or "", article.language, article.published)


def _flags(
    issue: Issue, section: Section, claim: Claim, claims: Sequence[Claim], newsletter: Newsletter, before: str
) -> Iterator[Flag]:
    placed = claim.placed
    yield from references.references(placed, section, issue)
    yield from references.links(placed, section, issue)
    if len(placed.text) > LONGEST or not korean.korean_enough(placed.plain):
        return
    yield from _reads(claim)
    if placed.place == "heading":
        yield from _heading(issue, section, claim, claims, newsletter)
    elif claim.evidence:
        yield from _grounds(claim, newsletter, before)
    elif not claim.cited and section.kind in ("lede", "takeaways"):
        yield from upstream.rests(claim, upstream.base(issue), newsletter.aliases)
    elif not claim.cited and section.kind == "story":
        evidence = tuple(dict.fromkeys(one for other in claims for one in other.evidence))
        rest = [(section.id, other.placed.plain) for other in claims if other is not claim and other.cited]
        yield from uncited.uncited(claim, evidence, rest)


def _reads(claim: Claim) -> Iterator[Flag]:
    yield from korean.registers(claim.placed)
    yield from korean.particles(claim)
    yield from korean.spelling(claim)
    yield from korean.style(claim)


def _grounds(claim: Claim, newsletter: Newsletter, before: str = "") -> Iterator[Flag]:
    """Yield what does not hold in a sentence against the sentences it cites."""
    if not claim.direct:
        yield from ledger.numbers(claim, claim.context, before)
        yield from swaps.swaps(claim)
        yield from names.names(claim, newsletter.aliases)
        yield from quotes.quotes(claim)
    yield from quotes.superlatives(claim)
    yield from hedges.hedges(claim)
    yield from references.echoes(claim)
    yield from references.unrelated(claim)
    yield from instructions.instructions(claim)


def _heading(
    issue: Issue, section: Section, claim: Claim, claims: Sequence[Claim], newsletter: Newsletter
) -> Iterator[Flag]:
    """Yield what a heading says that its section does not."""
    below = [
        Evidence(section.id, f"{one.placed.key} {one.placed.plain}", "ko")
        for one in claims
        if one.placed.place != "heading"
    ]
    below += list(dict.fromkeys(one for other in claims for one in other.evidence))
    if below and not issue.extractive and section.kind == "story":
        yield from upstream.rests(claim, below, newsletter.aliases)


def _merged(flags: Sequence[Flag]) -> list[Flag]:
    """Return the flags, without a second blocking one on the same words."""
    kept: list[Flag] = []
    for flag in flags:
        inside = [
            one
            for one in kept
            if one.severity == "block" and one.span[0] <= flag.span[0] and flag.span[1] <= one.span[1]
        ]
        if not (flag.severity == "block" and inside):
            kept.append(flag)
    return kept


def _unwritten(section: Section, placed: Sequence[Placed]) -> list[Finding]:
    first = next((one for one in placed if one.place != "heading"), placed[0] if placed else None)
    if first is None:
        return []
    flag = Flag("extractive", "block", (0, len(first.text)), say("check.extractive"))
    return [finding(section.id, first, flag)]


def _endings(section: Section, placed: Sequence[Placed]) -> list[Finding]:
    """Return where three sentences running end on the same three syllables."""
    prose = [one for one in placed if one.place in ("paragraph", "same") and korean.korean_enough(one.plain)]
    found = []
    for first, second, third in zip(prose, prose[1:], prose[2:], strict=False):
        endings = {re.sub(r"[^가-힣]", "", one.plain)[-3:] for one in (first, second, third)}
        if len(endings) == 1 and len(next(iter(endings))) == 3:
            flag = Flag(
                "repetition", "note", (0, len(third.text)), say("check.repetition", ending=endings.pop()), sure=0.9
            )
            found.append(finding(section.id, third, flag))
    return found


def _origin(issue: Issue, section: Section, claims: Sequence[Claim]) -> list[Finding]:
    outlets = {issue.articles[one.id.partition(".")[0]].outlet for claim in claims for one in claim.evidence}
    available = {issue.articles[name].outlet for name in section.articles if name in issue.articles}
    if section.kind != "story" or len(outlets) != 1 or len(available) < 2 or not claims:
        return []
    flag = Flag(
        "single-origin", "note", (0, len(claims[0].text)), say("check.single-origin", outlet=outlets.pop()), sure=0.9
    )
    return [finding(section.id, claims[0].placed, flag)]


def _again(section: Section, seen: dict[str, str]) -> list[Finding]:
    """Return the sentences that stand in the issue for the second time."""
    found = []
    for placed in sections.placed(section.body):
        text = placed.plain
        if len(text) >= 12 and placed.place != "heading":
            if text in seen:
                flag = Flag("repetition", "warn", (0, len(placed.text)), say("check.repetition.same"), sure=1.0)
                found.append(finding(section.id, placed, flag))
            seen.setdefault(text, section.id)
    return found


def _habits(issue: Issue, newsletter: Newsletter) -> Iterator[Finding]:
    """Yield the habits that stand too often in one issue, at the place where the budget ends."""
    limits = {**_BUDGETS, **newsletter.checks.budgets}
    places: dict[str, list[tuple[Section, Placed, str]]] = {name: [] for name in _HABITS}
    for section in issue.sections:
        for placed in sections.placed(section.body):
            for name, pattern in _HABITS.items():
                match = pattern.search(placed.plain)
                if match:
                    places[name].append((section, placed, match.group()))
    count = Counter({name: len(found) for name, found in places.items()})
    for name, times, limit in korean.budgets(count, {name: limits[name] for name in _HABITS}):
        section, placed, word = places[name][int(limit)]
        why = say("check.style.budget", count=times, limit=int(limit))
        flag = Flag("style", "note", (0, len(placed.text)), say("check.style", word=word, why=why), sure=0.7)
        yield finding(section.id, placed, flag)
