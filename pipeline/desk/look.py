"""What the desk shows of one section's text: its sentences, the figures that match, the source sentences, the findings.

Values for JSON, places counted as the browser counts them. Nothing here is markup: texts go out as texts.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from pipeline.check.compare import same
from pipeline.check.derive import declared
from pipeline.check.upstream import again
from pipeline.config import Newsletter
from pipeline.desk.places import Places
from pipeline.publish.edition import Reference, in_order, references_of, spoken_day
from pipeline.records import Article, Finding, Issue, Section
from pipeline.text import arithmetic, citations, quantities, sections
from pipeline.text.quantities import Quantity

Json = dict[str, object]
_AROUND = 2  # sentences shown before and after a cited one
_FIGURES = frozenset(
    {"number-contradicted", "number-unsupported", "number-undeclared", "arithmetic", "name", "quote", "superlative"}
)
STYLE = frozenset({"register", "josa", "spelling", "repetition", "long-sentence", "style", "echo"})
NO_SOURCE = frozenset(
    {
        "uncited",
        "unrelated",
        "single-origin",
        "superlative",
        "hedge",
        "old-news",
        "upstream",
        "conflict",
        "source-changed",
    }
)


@dataclass(frozen=True, slots=True)
class Looking:
    """What a look at a section's text needs: the issue around it and the numbers of its references."""

    issue: Issue
    newsletter: Newsletter
    references: Mapping[str, Reference]


def looking(issue: Issue, newsletter: Newsletter) -> Looking:
    """Return what looks at the sections of an issue share."""
    listed = references_of(in_order(issue), issue.articles, newsletter)
    return Looking(issue, newsletter, {reference.article: reference for reference in listed})


def look(section: Section, findings: Sequence[Finding], around: Looking) -> Json:
    """Return everything that is shown beside the text of a section."""
    places = Places(section.body)
    placed = sections.placed(section.body)
    ids = [*(source for part in placed for source in part.sources), *(i for one in findings for i in one.evidence)]
    wanted = {identifier: _figures_cited(identifier, placed, around) for identifier in dict.fromkeys(ids)}
    return {
        "sentences": [_sentence(part, section, findings, around, places) for part in placed],
        "findings": [finding_view(one, places) for one in findings],
        "evidence": {identifier: _evidence(identifier, figures, around) for identifier, figures in wanted.items()},
        "letters": len(re.sub(r"\s", "", citations.strip(section.body))),
    }


# --- sentences


def _sentence(
    part: sections.Placed, section: Section, findings: Sequence[Finding], around: Looking, places: Places
) -> Json:
    locked = section.locked is True or (isinstance(section.locked, tuple) and part.plain in section.locked)
    return {
        "span": places.span(*part.span),
        "plain": part.plain,
        "place": part.place,
        "key": part.key,
        "locked": locked,
        "sources": list(part.sources),
        "direct": [one.direct for one in part.citations if one.direct],
        "steps": [_step(one, part) for one in part.citations if one.step],
        "numbers": [_figure(readings, part, findings, around, places) for readings in _figures(part)],
    }


def _figures(part: sections.Placed) -> list[tuple[Quantity, ...]]:
    return quantities.readings(citations.mask(part.text), "ko")


def _figure(
    readings: tuple[Quantity, ...],
    part: sections.Placed,
    findings: Sequence[Finding],
    around: Looking,
    places: Places,
) -> Json:
    start = part.span[0] + min(one.span[0] for one in readings)
    end = part.span[0] + max(one.span[1] for one in readings)
    doubted = any(
        one.status == "open" and one.kind in _FIGURES and one.span[0] < end and start < one.span[1] for one in findings
    )
    backed = any(_rests(one, part, around) for one in readings)
    state = "bad" if doubted else "ok" if backed else "none"
    return {"span": places.span(start, end), "text": readings[0].text, "state": state}


def _rests(drafted: Quantity, part: sections.Placed, around: Looking) -> bool:
    """Whether a figure stands in a cited sentence, or follows from the arithmetic beside the citation."""
    stated = any(same(drafted, one) for source in part.sources for one in _of_source(source, around))
    return stated or any(_declares(one.step, drafted) for one in part.citations if one.step)


def _declares(step: str, drafted: Quantity) -> bool:
    try:
        return declared(step, drafted)
    except arithmetic.StepError:
        return False


def _of_source(identifier: str, around: Looking) -> list[Quantity]:
    text = around.issue.sentence(identifier)
    article = around.issue.articles.get(identifier.partition(".")[0])
    return quantities.find(text, article.language) if text and article else []


def _step(citation: citations.Citation, part: sections.Placed) -> Json:
    """Return the arithmetic beside a citation and what it comes to, as the sentence says it: in percent or plain."""
    try:
        value = arithmetic.compute(citation.step).value
    except arithmetic.StepError:
        return {"step": citation.step, "result": None}
    drafted = [one for readings in _figures(part) for one in readings]
    percent = any(one.kind in ("percent", "points") and _declares(citation.step, one) for one in drafted)
    return {"step": citation.step, "result": f"{_short(value * 100)}%" if percent and abs(value) < 1 else _short(value)}


def _short(value: Fraction) -> str:
    return f"{float(value):.4g}" if abs(value) < 10_000 else f"{float(value):,.0f}"


# --- source sentences


def _figures_cited(identifier: str, placed: Iterable[sections.Placed], around: Looking) -> list[tuple[int, int]]:
    """Return where a source sentence states a figure of a sentence that cites it, or an operand of its arithmetic."""
    citing = [part for part in placed if identifier in part.sources]
    drafted = [one for part in citing for readings in _figures(part) for one in readings]
    operands = {value for part in citing for one in part.citations for value in _operands(one.step)}
    return [
        one.span
        for one in _of_source(identifier, around)
        if one.value in operands or any(same(mine, one) for mine in drafted)
    ]


def _operands(step: str) -> tuple[Fraction, ...]:
    try:
        return arithmetic.compute(step).operands if step else ()
    except arithmetic.StepError:
        return ()


def _evidence(identifier: str, figures: Sequence[tuple[int, int]], around: Looking) -> Json:
    article = around.issue.articles.get(identifier.partition(".")[0])
    text = around.issue.sentence(identifier)
    if article is None or text is None:
        return {"id": identifier, "gone": True}
    reference = around.references.get(article.id)
    at = int(identifier.partition(".")[2]) - 1
    places = Places(text)
    return {
        "id": identifier,
        "article": article.id,
        "number": reference.number if reference else None,
        **about(article, around.newsletter),
        "text": text,
        "before": list(article.sentences[max(0, at - _AROUND) : at]),
        "after": list(article.sentences[at + 1 : at + 1 + _AROUND]),
        "numbers": [places.span(*span) for span in figures],
    }


def about(article: Article, newsletter: Newsletter) -> Json:
    """Return what is said of an article beside its sentences; only an address of the web becomes a link."""
    return {
        "outlet": article.outlet,
        "title": article.title,
        "time": spoken_day(article.published, newsletter, "time") if article.published else "",
        "url": article.url if re.match(r"https?://[^\s]+$", article.url) else "",
        "language": article.language,
    }


# --- findings


def tone(finding: Finding) -> str:
    """Return how a finding looks: `bad` (contradicted), `warn` (no evidence) or `style`."""
    return "style" if finding.kind in STYLE else "warn" if finding.kind in NO_SOURCE else "bad"


def finding_view(finding: Finding, places: Places) -> Json:
    """Return a finding as the page shows it."""
    return {
        "id": finding.id,
        "section": finding.section,
        "span": places.span(*finding.span),
        "sentence": finding.sentence,
        "kind": finding.kind,
        "tone": tone(finding),
        "severity": finding.severity,
        "message": finding.message,
        "evidence": list(finding.evidence),
        "fix": {"find": finding.fix.find, "replace": finding.fix.replace} if finding.fix else None,
        "status": finding.status,
        "reason": finding.reason,
        "again": again(finding),
    }
