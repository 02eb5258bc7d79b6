"""What rests on the sections: title, subject, preheader, headings, lede and takeaways say nothing that no section says.

After an edit, or where a section was dropped, what no longer stands below is found here, with what the sections say now.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.check import advised, fixes, ledger, upstream_names, vouched
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.compare import comparable, same
from pipeline.check.findings import spoken
from pipeline.check.other_words import rounding
from pipeline.check.resting import Resting
from pipeline.check.sections import line_sums, told_same, told_standings
from pipeline.check.upper import LINES as LINES
from pipeline.check.upper import UPPER as UPPER
from pipeline.check.upper import line as line
from pipeline.check.vocabulary.words import stems
from pipeline.messages import say
from pipeline.records import Issue, Severity
from pipeline.text import quantities, sections
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_OWN = deferred(r"(?:소식|이야기|뉴스|포인트|꼭지|기사|가지)\s?(?:만\s)?$")
_FIRST_WORD = deferred(r"(?P<word>[가-힣A-Za-z]{2,}?)(?:[은는이가의도를을에,]|에서|에는)?(?![가-힣A-Za-z])")
_OF_THE_LETTER = deferred(
    r"\d{1,4}호(?![가-힣]*[실기선])|\d{1,3}일 (?:남|앞으로|전이에요)|\d{1,2}분(?:이면|만에| 만에) (?:읽|다 읽)"
)
"""The letter's own number, the days that are left, and how long it takes to read: nothing that a section tells."""
_WAYS = frozenset({"가지", "개", "편", "건"})
_SOFT = frozenset({"duration", "time", "quarter"})  # often follows from dates that the section gives
_SHARED = 3  # words of the clause and of the line together
_CLAUSE = deferred(r"[,…·;:]\s?")


def base(issue: Issue) -> tuple[Evidence, ...]:
    """Return the sentences of the sections on which the rest stands, as evidence."""
    return tuple(
        Evidence(section.id, f"{placed.key} {placed.plain}", "ko")
        for section in issue.sections
        if section.kind not in (*UPPER, "closing")
        for placed in sections.placed(section.body)
        if placed.place != "heading"
    )


def resting(where: str, issue: Issue, aliases: Mapping[str, str]) -> Resting:
    """Return what a line of the head, the lede or the takeaways rests on: all sections."""
    return Resting(where, base(issue), aliases, unused(issue), headings(issue), vouched.vouched(issue), _cited(issue))


def _cited(issue: Issue) -> dict[str, tuple[Evidence, ...]]:
    """Return the source sentences that each section cites."""
    return {
        section.id: tuple(
            one
            for name in dict.fromkeys(name for placed in sections.placed(section.body) for name in placed.sources)
            if (one := vouched.stated(issue, name)) is not None
        )
        for section in issue.sections
        if section.kind not in (*UPPER, "closing")
    }


def headings(issue: Issue) -> dict[str, str]:
    """Return how each section that the rest stands on is called."""
    return {one.id: sections.heading(one.body) for one in issue.sections if one.kind not in (*UPPER, "closing")}


def unused(issue: Issue) -> str:
    """Return the text of the articles that no section tells: where a section was dropped, its names stand only there."""
    told = _told(issue)
    left = [article for name, article in issue.articles.items() if name not in told]
    return " \n ".join(sentence for article in left for sentence in article.sentences)


def _told(issue: Issue) -> frozenset[str]:
    bodies = [section for section in issue.sections if section.kind not in (*UPPER, "closing")]
    listed = [name for section in bodies for name in section.articles]
    return frozenset((*listed, *sections.cited([section.body for section in bodies])))


def rests(claim: Claim, resting: Resting, sure: Sequence[Evidence] = ()) -> Iterator[Flag]:
    """Yield the figures and names of a line that the text below it does not have; `sure` is what a corrected section may rest on."""
    if groups := quantities.readings(claim.text, "ko"):
        yield from _figures(claim, resting, sure, groups)
    yield from upstream_names.versions(claim, resting)
    yield from upstream_names.names(claim, resting)


def _figures(
    claim: Claim, resting: Resting, sure: Sequence[Evidence], groups: Sequence[Sequence[Quantity]]
) -> Iterator[Flag]:
    known, told = ledger.pool(resting.below), _by_section(resting.below)
    for group in groups:
        drafted = group[0]
        figures = [source for _, source in known.figures]
        counted = drafted.words and drafted.kind == "count"
        stated = any(same(drafted, one) for one in figures if one.unit == drafted.unit)
        if counted and (stated or not _counts(claim, drafted, resting)):
            continue  # `두 회사 이야기`: what the line counts itself
        supported = not counted and ledger.support(group, known)
        if _skipped(claim.text, drafted, resting) or supported or _proved(claim, group, resting):
            continue
        if any(rounding.openly(one, source) for one in group for source in figures):
            continue
        if line_sums.given(claim.text, group, told) or line_sums.loosely(claim.text, drafted, figures):
            continue
        if line_sums.none(claim.text, drafted, resting.below):
            continue
        own = bool(claim.evidence) and bool(ledger.support(group, ledger.pool(claim.evidence)))
        if flag := _figure(claim, drafted, resting, sure if own else None):
            if not claim.cited and advised.own(claim.text, drafted, resting.below):
                yield advised.doubt("upstream", drafted)
            else:
                yield from _as_of_its_section(claim, flag, told)


def grounded(claim: Claim, issue: Issue, resting: Resting) -> Iterator[Flag]:
    """Yield what a lede or takeaway that cites sources says beyond the sections: of a story that is told no more, or a figure."""
    told = _told(issue)
    articles = [source.partition(".")[0] for source in claim.placed.sources]
    if articles and told and not any(name in told for name in articles):
        ids = ", ".join(dict.fromkeys(articles))
        yield Flag("upstream", "warn", (0, len(claim.text.rstrip("\u2060 "))), say("check.upstream.dropped", ids=ids), claim.ids[:2], 0.9)  # fmt: skip
        return
    for flag in rests(claim, resting, vouched.vouched(issue)):
        if claim.text[slice(*flag.span)][:1].isdigit() or "$" in claim.text[slice(*flag.span)]:
            yield replace(flag, severity="warn", sure=0.6)


def _proved(claim: Claim, group: Sequence[Quantity], resting: Resting) -> bool:
    """Return whether the figures of one sentence give this one, or a multiple is how two figures of one section stand to each other.

    Only sentences that speak of what the line speaks of: over a whole issue some sum gives nearly any number.
    """
    spoken_of = stems(claim.text)
    about = [one for one in resting.below if stems(one.text) & spoken_of]
    if any(ledger.proves(group, ledger.pool([one]), claim.text) for one in about):
        return True
    if any(one.kind == "number" or one.unit == "점" for one in group) and any(
        one.id == other.id and ledger.proves(group, ledger.pool([one, other]), claim.text)
        for one, other in pairwise(resting.below)
        if one in about and other in about
    ):
        return True  # the points of two, one in a sentence each: `3.3점 앞섰어요`
    return any(rounding.ratio(one, ledger.pool(section).operands) for section in _by_section(about) for one in group)


def _as_of_its_section(claim: Claim, flag: Flag, told: Sequence[Sequence[Evidence]]) -> Iterator[Flag]:
    """Yield what is said of a figure, softened where a sentence that cited the section of which the line speaks might have it.

    Its words must say how it is reckoned, and only of that section: over a whole issue some sum gives nearly any number.
    """
    words = stems(claim.text)
    shared = [len(words & {stem for one in section for stem in stems(one.text)}) for section in told]
    likest = [section for section, many in zip(told, shared, strict=True) if many and many == max(shared)]
    if flag.severity != "block" or len(likest) != 1:
        yield flag
        return
    left = [
        one
        for one in ledger.numbers(replace(claim, evidence=tuple(likest[0]), figures=()))
        if one.span[0] < flag.span[1] and flag.span[0] < one.span[1]
    ]
    if not any(one.severity == "block" for one in left):
        yield from (replace(flag, severity="warn", sure=0.6) for _ in left[:1])
    else:
        yield flag


def _by_section(below: Sequence[Evidence]) -> list[list[Evidence]]:
    told: dict[str, list[Evidence]] = {}
    for one in below:
        told.setdefault(one.id, []).append(one)
    return list(told.values())


def _skipped(text: str, drafted: Quantity, resting: Resting) -> bool:
    if drafted.kind == "ordinal" and told_standings.told(text, drafted, resting.below):
        return False
    if (
        (drafted.words and drafted.kind not in ("times", "count"))
        or drafted.kind in ("weekday", "ordinal")
        or drafted.per
    ):
        return True
    if _OF_THE_LETTER.match(text, drafted.span[0]) or (drafted.kind == "count" and drafted.value == 1):
        return True  # `1명이 20대를`: the section has 혼자
    return drafted.unit in _WAYS and drafted.value <= 20 and bool(_OWN.search(text[: drafted.span[0]][-8:]))


def _figure(claim: Claim, drafted: Quantity, resting: Resting, sure: Sequence[Evidence] | None) -> Flag | None:
    """Return the finding of a figure, with what the sections say in its place where one sentence is plainly about it.

    A figure of the line's own source (`sure` is given) is right where the sections only do not tell it, and old where they tell
    another that their sources have and the line's has not: they were corrected. Nothing is said of one that only their sources tell.
    A sentence about another deed of the one that the line names lends it no figure.
    """
    label, clause = say(f"check.where.{resting.where}"), _clause(claim.text, drafted.span)
    meant = _meant(claim.text, drafted, resting.below)
    found = (meant[0].id, meant[1]) if meant is not None else None
    instead = vouched.instead(claim.text, drafted, resting) if found is None else None
    if found is None and instead is None and ledger.support((drafted,), ledger.pool(resting.sources)):
        return None
    if found is not None and sure is not None and not _corrected(found[1], claim, sure, resting):
        found = meant = None
    if meant is not None and not told_same.tells(clause, drafted, meant[0].text, resting.headings.get(meant[0].id, "")):
        found = None
    if (found := found or instead) is None:
        near = [one for one in resting.below if stems(one.text) & stems(claim.text)]
        known = ledger.pool(near)
        alike = any(one.kind == drafted.kind for _, one in known.figures)
        given = not alike and ledger.proves((drafted,), known, claim.text)
        severity: Severity = "warn" if given or drafted.kind in _SOFT else "block"
        message = say("check.upstream", text=drafted.text, where=label)
        return Flag("upstream", severity, drafted.span, message, (), 0.8)
    identifier, source = found
    topic, here = spoken(label, "은/는"), spoken(drafted.text, "이에요/예요")
    message = say("check.upstream.changed", section=source.text, topic=topic, here=here)
    fix = fixes.mended(claim.placed.text, drafted.span, source.text)
    severity = (
        "warn"
        if instead or rounding.coarser(drafted, source) or (drafted.words and drafted.kind == "count")
        else "block"
    )
    return Flag("upstream", severity, drafted.span, message, (identifier,), 0.85, fix, source.text)


def _corrected(told: Quantity, claim: Claim, sure: Sequence[Evidence], resting: Resting) -> bool:
    """Return whether what a section tells of the same thing is vouched for, and is not what the line's own source says too."""
    about = [stems(one.text) for one in resting.below if one.text[slice(*told.span)] == told.text]
    old = ledger.support((told,), ledger.pool(claim.evidence))
    alike = any(len(words & stems(claim.text)) >= _SHARED for words in about)
    return alike and bool(ledger.support((told,), ledger.pool(sure))) and not old


def _meant(text: str, drafted: Quantity, below: Sequence[Evidence]) -> tuple[Evidence, Quantity] | None:
    """Return the figure of the sections that stands for the same thing: the one of its kind, or that of the likest sentence."""
    if drafted.kind == "ordinal":
        return told_standings.meant(text, drafted, below)
    clause, whole = stems(_clause(text, drafted.span)), stems(text)
    said = quantities.find(text, "ko")
    day = _on_a_day(said, drafted)
    rivals = [
        ((len(stems(one.text) & clause), len(stems(one.text) & whole)), one, source)
        for one in below
        for told in (quantities.find(one.text, one.language),)
        for source in told
        if comparable(drafted, source) and source.kind == drafted.kind and not source.per and _as_fine(drafted, source)
        if day or not _on_a_day(told, source)
        if not any(same(one_said, source) for one_said in said)
    ]
    if not rivals:
        return None
    most = max(shared for shared, _, _ in rivals)
    best = {(source.value, source.unit): (one, source) for shared, one, source in rivals if shared == most}
    alone = len({(source.value, source.unit) for _, _, source in rivals}) == 1 and _opens_alike(text, drafted, below)
    if len(best) == 1 and (sum(most) >= _SHARED or (alone and drafted.kind in ("percent", "times", "points"))):
        return next(iter(best.values()))
    return None


def _on_a_day(figures: Sequence[Quantity], one: Quantity) -> bool:
    """Return whether a figure may as well be a day of the month: 21일 may, 100일 is a length of time alone."""
    return any(other.kind == "date" and other.span == one.span for other in figures)


def _counts(claim: Claim, drafted: Quantity, resting: Resting) -> bool:
    """Return whether a sentence plainly about it counts the very things of a count in words: `두 건` for `세 건`."""
    found = _meant(claim.text, drafted, resting.below)
    return found is not None and found[1].unit == drafted.unit


def _opens_alike(text: str, drafted: Quantity, below: Sequence[Evidence]) -> bool:
    """Return whether a sentence with a figure of that kind speaks of what the clause opens with, or opens with the figure: `루멘` takes no figure of 오르카's."""
    first = _FIRST_WORD.search(_clause(text, drafted.span))
    told = [
        (one.text, each.span[0])
        for one in below
        for each in quantities.find(one.text, one.language)
        if each.kind == drafted.kind
    ]
    return first is None or any(first["word"] in one or _FIRST_WORD.search(one[:start]) is None for one, start in told)


def _as_fine(drafted: Quantity, source: Quantity) -> bool:
    """Whether two days can stand for each other: a month for no year, a day for no month."""
    finest = max((place for place, part in enumerate(drafted.date) if part is not None), default=None)
    return finest is None or source.date[finest] is not None


def _clause(text: str, span: tuple[int, int]) -> str:
    start = max((match.end() for match in _CLAUSE.finditer(text[: span[0]])), default=0)
    after = _CLAUSE.search(text, span[1])
    return text[start : after.start() if after else len(text)]
