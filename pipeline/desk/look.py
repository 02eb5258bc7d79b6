"""What the desk shows of one section's text: its sentences, what matches its sources, the source sentences, the findings.

Values for JSON, places counted as the browser counts them. Nothing here is markup: texts go out as texts.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from pipeline.check.upper import again
from pipeline.config import Newsletter
from pipeline.desk import pieces
from pipeline.desk.figures import computed, figures, of_source, rests
from pipeline.desk.naming import Names
from pipeline.desk.pieces import Marked
from pipeline.desk.places import Places
from pipeline.messages import say
from pipeline.publish.edition import Reference, in_order, references_of, spoken_day
from pipeline.records import Article, Finding, Issue, Section
from pipeline.run import fixing
from pipeline.text import citations, sections

Json = dict[str, object]
_NUMBERED = re.compile(r"[ -]?(?P<number>\d{1,3}(?:\.\d+)*)(?![\d%]|[.,]\d)")
_AROUND = 2  # sentences shown before and after a cited one
_FIGURES = frozenset(
    {"number-contradicted", "number-unsupported", "number-undeclared", "arithmetic", "name", "quote", "superlative"}
)
STYLE = frozenset({"register", "josa", "spelling", "repetition", "long-sentence", "style", "echo"})
UNWRITTEN = frozenset({"extractive", "missing-section"})
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
        "told-twice",
        "missing-sentence",
        "source-changed",
    }
)


@dataclass(frozen=True, slots=True)
class Looking:
    """What a look at a section's text needs: the issue around it, the numbers of its references, the writings of names."""

    issue: Issue
    newsletter: Newsletter
    references: Mapping[str, Reference]
    names: Names

    @property
    def numbers(self) -> dict[str, int]:
        """The number of each article's reference."""
        return {name: one.number for name, one in self.references.items()}


def looking(issue: Issue, newsletter: Newsletter, names: Names) -> Looking:
    """Return what looks at the sections of an issue share."""
    listed = references_of(in_order(issue), issue.articles, newsletter)
    return Looking(issue, newsletter, {reference.article: reference for reference in listed}, names)


def look(section: Section, findings: Sequence[Finding], around: Looking) -> Json:
    """Return everything that is shown beside the text of a section."""
    places = Places(section.body)
    placed = sections.placed(section.body)
    ids = [*(source for part in placed for source in part.sources), *(i for one in findings for i in one.evidence)]
    cited = {identifier: _marked(identifier, placed, around) for identifier in dict.fromkeys(ids)}
    told = [_sentence(part, section, findings, around, places) for part in placed]
    facts = [one for one in told if one["place"] != "heading"]
    return {
        "sentences": told,
        "blocks": _blocks(told),
        "findings": [_found(one, placed, section.body, places) for one in findings],
        "evidence": {identifier: _evidence(identifier, marks, around) for identifier, marks in cited.items()},
        "letters": len(re.sub(r"\s", "", citations.strip(section.body))),
        "facts": len(facts),
        "cited": sum(bool(one["sources"] or one["direct"]) for one in facts),
    }


# --- sentences


def _sentence(
    part: sections.Placed, section: Section, findings: Sequence[Finding], around: Looking, places: Places
) -> Json:
    locked = section.locked is True or (isinstance(section.locked, tuple) and part.plain in section.locked)
    open_ones = [
        one for one in findings if one.status == "open" and one.span[0] < part.span[1] and part.span[0] < one.span[1]
    ]
    doubted = [one.span for one in open_ones if one.kind in _FIGURES]
    marked = _numbers(part, doubted, around)
    numbers = [(span, text, state) for span, text, state, _ in marked]
    states = [state for _, _, state, figure in marked if figure]
    reading: list[Marked] = [(one.span, f"f-{tone(one)}") for one in open_ones]
    matching: list[Marked] = [(span, f"n {state}") for span, _, state in numbers if state]
    return {
        "section": section.id,
        "span": places.span(*part.span),
        "plain": part.plain,
        "place": part.place,
        "key": part.key,
        "locked": locked,
        "sources": list(part.sources),
        "direct": [one.direct for one in part.citations if one.direct],
        "steps": [computed(one.step, part) for one in part.citations if one.step],
        "numbers": [
            {"span": places.span(*span), "text": text, "state": state or "none"} for span, text, state in numbers
        ],
        "right": states.count("ok"),
        "counted": states.count("ok") + states.count("bad"),
        "unmatched": states.count("") if part.sources else 0,
        "reads": pieces.sentence(section.body, part.span, reading, around.numbers),
        "says": pieces.sentence(section.body, part.span, matching, {}),
    }


def _numbers(
    part: sections.Placed, doubted: Sequence[tuple[int, int]], around: Looking
) -> list[tuple[tuple[int, int], str, str, bool]]:
    """Return the figures and names of a sentence: place, text, whether a cited sentence has it (`ok`, `bad` or nothing), and whether it is a figure.

    A name with a number (`루멘 2`) is one name.
    """
    start = part.span[0]
    sources = [around.issue.sentence(one) or "" for one in part.sources]
    read = figures(part)
    counted = {one.span[0] for readings in read for one in readings if one.kind != "number" or one.unit}
    named = [_edition(key, span, part.text, counted) for key, span in around.names.of(part.text)]
    found: list[tuple[tuple[int, int], str, bool, bool]] = []
    for readings in read:
        span = (min(one.span[0] for one in readings), max(one.span[1] for one in readings))
        if not any(number and other[0] < span[1] and span[0] < other[1] for _, other, number in named):
            found.append((span, readings[0].text, any(rests(one, part, around.issue) for one in readings), True))
    taken = [span for span, _, _, _ in found]
    for key, span, number in named:
        if not any(span[0] < other[1] and other[0] < span[1] for other in taken):
            backed = any(_has(source, key, number, around.names) for source in sources)
            found.append((span, part.text[slice(*span)], backed, False))
    marked = []
    for span, text, backed, figure in sorted(found):
        place = (start + span[0], start + span[1])
        bad = any(one[0] < place[1] and place[0] < one[1] for one in doubted)
        marked.append((place, text, "bad" if bad else "ok" if backed else "", figure))
    return marked


def _edition(
    key: str, span: tuple[int, int], text: str, counted: Collection[int] = ()
) -> tuple[str, tuple[int, int], str]:
    """Return a name with the number that belongs to it, if one does: none that is `counted`, with a unit of its own."""
    match = _NUMBERED.match(text, span[1])
    if match is None or match.start("number") in counted:
        return key, span, ""
    return key, (span[0], match.end()), match["number"]


def _has(source: str, key: str, number: str, names: Names) -> bool:
    """Whether a source sentence has a name, with that very number where it has one."""
    found = (_edition(other, span, source) for other, span in names.of(source))
    return any(other == key and number in ("", told) for other, _, told in found)


def _blocks(told: Sequence[Json]) -> list[Json]:
    """Return headings, paragraphs and lists of a section, each with its lines of sentences."""
    kinds = {"heading": "heading", "item": "items", "step": "steps"}
    found: list[Json] = []
    lines: list[Json] = []
    line: list[Json] = []
    last = ""
    for one in told:
        place = str(one["place"])
        kind = kinds.get(place, "text")
        if place == "same" and lines:
            line.append(one)
            continue
        line = [one]
        if kind in ("items", "steps") and kind == last:
            lines.append({"key": one["key"], "sentences": line})
        else:
            lines = [{"key": one["key"], "sentences": line}]
            found.append({"kind": kind, "lines": lines})
        last = kind
    return found


# --- source sentences


def _marked(identifier: str, placed: Iterable[sections.Placed], around: Looking) -> list[tuple[int, int]]:
    """Return where a source sentence has a figure or a name of a sentence that cites it, or an operand of its arithmetic."""
    text = around.issue.sentence(identifier)
    if text is None:
        return []
    citing = [part for part in placed if identifier in part.sources]
    found = [span for part in citing for span in of_source(identifier, part, around.issue)]
    keys = {key for part in citing for key, _ in around.names.of(part.text)}
    named = around.names.standing(text, keys)
    return sorted({*found, *(one for one in named if not any(one[0] < span[1] and span[0] < one[1] for span in found))})


def _evidence(identifier: str, marks: Sequence[tuple[int, int]], around: Looking) -> Json:
    article = around.issue.articles.get(identifier.partition(".")[0])
    text = around.issue.sentence(identifier)
    if article is None or text is None:
        return {"id": identifier, "gone": True}
    reference = around.references.get(article.id)
    at = int(identifier.partition(".")[2]) - 1
    return {
        "id": identifier,
        "gone": False,
        "article": article.id,
        "number": reference.number if reference else "–",
        **about(article, around.newsletter),
        "says": pieces.plain(text, [(span, "n ok") for span in marks]),
        "before": " ".join(article.sentences[max(0, at - _AROUND) : at]),
        "after": " ".join(article.sentences[at + 1 : at + 1 + _AROUND]),
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


def _found(finding: Finding, placed: Sequence[sections.Placed], body: str, places: Places) -> Json:
    """Return a finding of a text, its fix with the place where it stands there."""
    view = finding_view(finding, places)
    if finding.fix is None:
        return view
    span = fixing.place(finding, body, placed)
    if span is None:
        return {**view, "fix": None}
    return {**view, "fix": {"find": finding.fix.find, "replace": finding.fix.replace, "at": places.span(*span)}}


def tone(finding: Finding) -> str:
    """Return how a finding looks: `bad` (contradicted), `warn` (no evidence), `style`, or `todo` (still to be written)."""
    told = (("style", STYLE), ("warn", NO_SOURCE), ("todo", UNWRITTEN))
    return next((name for name, kinds in told if finding.kind in kinds), "bad")


def _message(finding: Finding) -> str:
    """Return what is told of a finding; where a command would mend it, the desk's own button comes first."""
    if finding.kind == "missing-section":
        return say("desk.missing", message=finding.message)
    return finding.message


def finding_view(finding: Finding, places: Places) -> Json:
    """Return a finding as the page shows it."""
    return {
        "id": finding.id,
        "section": finding.section,
        "span": places.span(*finding.span),
        "sentence": citations.strip(finding.sentence).strip(),
        "kind": finding.kind,
        "tone": tone(finding),
        "severity": finding.severity,
        "message": _message(finding),
        "evidence": list(finding.evidence),
        "fix": {"find": finding.fix.find, "replace": finding.fix.replace} if finding.fix else None,
        "status": finding.status,
        "reason": finding.reason,
        "again": again(finding),
        "attach": finding.kind in ("uncited", "unrelated", "number-unsupported", "reference", "contact"),
    }
