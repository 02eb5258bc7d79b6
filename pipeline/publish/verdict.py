"""Say below an issue only what the checks really found: how many figures were compared, what is open, what a person let stand."""

import re
from collections.abc import Iterator, Sequence

from pipeline.config import Newsletter
from pipeline.messages import say
from pipeline.records import Finding, Issue
from pipeline.text import quantities, sections

_LANGUAGE = frozenset({"register", "josa", "spelling", "repetition", "long-sentence", "style", "echo"})
"""Findings of how a sentence reads: they say nothing about whether it is true."""

_BLOCKS = frozenset(
    {
        "event-past",
        "front-matter",
        "missing-section",
        "missing-sentence",
        "picture",
        "sponsor",
        "told-twice",
        "two-files",
    }
)
"""Findings of the editor's own blocks, of what a section lacks and of what another tells: no sentence of a source stands behind them."""

_LATER = frozenset({"source-changed"})
"""What a source says since: what was compared holds for the text that was cited."""

_FIGURES = frozenset({"number-contradicted", "number-unsupported"})
_HANGUL = re.compile(r"[가-힣]")
_LONGEST = 2_000


def said(issue: Issue, newsletter: Newsletter, findings: Sequence[Finding]) -> str:
    """Return the sentence for the footer. A hint that is open is the editor's business and no fault that readers are told of."""
    if issue.extractive:
        return say("publish.disclosure.extractive", lang=newsletter.lang)
    left = sum(one.status == "open" and one.severity == "block" for one in _of_facts(findings))
    if left:
        return say("publish.disclosure.open", lang=newsletter.lang, count=left)
    drafted = say("publish.disclosure.drafted", lang=newsletter.lang)
    return f"{drafted} {compared(issue, newsletter, findings)}".strip()


def advice(findings: Sequence[Finding]) -> list[Finding]:
    """Return the hints about facts that are open: they stop no send, but with them nothing is said to have been compared."""
    return [one for one in _of_facts(findings) if one.status == "open" and one.severity == "warn"]


def compared(issue: Issue, newsletter: Newsletter, findings: Sequence[Finding]) -> str:
    """Return what was compared with the sources; empty where a check was off, something is open, or there was nothing."""
    off = frozenset(newsletter.checks.off)
    count = sum(_figures(issue))
    facts = list(_of_facts(findings))
    if issue.extractive or off & _FIGURES or not count or any(one.status == "open" for one in facts):
        return ""
    key = "figures" if "name" in off else "figures-and-names"
    text = say(f"publish.disclosure.{key}", lang=newsletter.lang, count=count)
    kept = sum(one.status == "dismissed" for one in facts)
    return f"{text} {say('publish.disclosure.kept', lang=newsletter.lang, count=kept)}" if kept else text


def _of_facts(findings: Sequence[Finding]) -> Iterator[Finding]:
    return (
        one for one in findings if one.kind not in _LANGUAGE | _BLOCKS | _LATER and one.severity in ("block", "warn")
    )


def _figures(issue: Issue) -> Iterator[int]:
    """Yield how many figures of each sentence were compared: those in Korean sentences that cite what was read."""
    for section in issue.sections:
        for placed in sections.placed(section.body) if section.kind != "closing" else ():
            known = any(issue.sentence(source) is not None for source in placed.sources)
            by_hand = any(citation.direct for citation in placed.citations)
            if known and not by_hand and len(placed.text) <= _LONGEST and _HANGUL.search(placed.plain):
                groups = quantities.readings(placed.plain, "ko")
                yield sum(not (group[0].words or group[0].per) for group in groups)
