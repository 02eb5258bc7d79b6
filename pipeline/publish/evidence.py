"""Show what a citation rests on: the source sentence, where and when it stood, and the arithmetic of a derived number."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from html import escape

from pipeline.publish.edition import Edition, spoken_day
from pipeline.publish.marks import Cited
from pipeline.text import arithmetic
from pipeline.text.citations import Citation

_NUMBER = re.compile(r"[$€£¥₩]?\d[\d,]*(?:\.\d+)?%?")
_OPERATOR = re.compile(r"\s*([-+*/])\s*")
_PRODUCT = re.compile(r"\s*(\*)\s*")
_SIGNS = str.maketrans({"*": "×", "/": "÷", "-": "−"})


@dataclass(frozen=True, slots=True)
class Evidence:
    """One cited sentence. `quote` is HTML with the numbers marked that the Korean sentence shares; empty for the editor's word."""

    id: str
    number: int
    quote: str
    language: str
    outlet: str
    url: str
    when: str
    steps: tuple[str, ...] = ()


def evidence(cited: list[Cited], prefix: str, around: str, edition: Edition) -> list[Evidence]:
    """Return each source sentence of a block once, in order; `around` is the block's own text."""
    found: dict[str, Evidence] = {}
    citations = [citation for group in cited for citation in group.citations]
    numbers = " ".join([around, *(citation.step for citation in citations)])
    for citation in citations:
        for source in citation.sources:
            if source not in found and source.partition(".")[0] in edition.by_article:
                identifier = f"{prefix}-{len(found) + 1}"
                found[source] = _sentence(source, identifier, numbers, edition, _steps(source, citations, around))
        if citation.direct:
            key = f"direct {citation.direct}"
            quote = escape(f"{edition.word('direct')}: {citation.direct}", quote=False)
            found[key] = Evidence(f"{prefix}-{len(found) + 1}", 0, quote, edition.newsletter.lang, "", "", "")
    return list(found.values())


def _steps(source: str, citations: list[Citation], around: str) -> tuple[str, ...]:
    """Return the arithmetic that stands with a sentence: with the last one that it rests on."""
    own = [citation for citation in citations if citation.step and citation.sources[-1] == source]
    return tuple(dict.fromkeys(shown for citation in own if (shown := _step(citation, around))))


def _sentence(source: str, identifier: str, around: str, edition: Edition, steps: tuple[str, ...]) -> Evidence:
    reference = edition.by_article[source.partition(".")[0]]
    article = edition.issue.articles[reference.article]
    when = spoken_day(article.published, edition.newsletter, "time") if article.published else ""
    sentence = edition.issue.sentence(source) or edition.word("no-sentence")
    quote = _with_marks(sentence, around)
    return Evidence(identifier, reference.number, quote, article.language, reference.outlet, reference.url, when, steps)


@lru_cache(maxsize=4096)
def _with_marks(sentence: str, around: str) -> str:
    """Mark the numbers of a source sentence that the issue's own sentence repeats."""
    ours = {_digits(match.group()) for match in _NUMBER.finditer(around) if _telling(match.group())}
    pieces: list[str] = []
    last = 0
    for match in _NUMBER.finditer(sentence):
        if _telling(match.group()) and _digits(match.group()) in ours:
            pieces += [escape(sentence[last : match.start()], quote=False), f"<mark>{escape(match.group())}</mark>"]
            last = match.end()
    return "".join([*pieces, escape(sentence[last:], quote=False)])


def _telling(text: str) -> bool:
    """Whether a number says something by itself: the 2 of a model's name does not."""
    return len(text) > 1


def _digits(text: str) -> str:
    return re.sub(r"[^\d.]", "", text).rstrip(".")


def _step(citation: Citation, around: str) -> str:
    """Return the arithmetic as a reader reads it, with what it comes to; nothing where it cannot be computed."""
    try:
        step = arithmetic.compute(citation.step)
    except arithmetic.StepError:
        return ""
    signs = _PRODUCT if step.rate else _OPERATOR
    formula = signs.sub(lambda match: f" {match[1].translate(_SIGNS)} ", citation.step)
    return f"{formula} = {_plain(step.value)}{_percent(step.value, around)}"


def _percent(value: Fraction, around: str) -> str:
    for match in re.finditer(r"\d+(?:\.\d+)?(?=%)", around):
        decimals = len(match.group().partition(".")[2])
        if round(float(value) * 100, decimals) == float(match.group()):
            return f" → {match.group()}%"
    return ""


def _plain(value: Fraction) -> str:
    number = float(value)
    return f"{number:,.3f}".rstrip("0").rstrip(".") if abs(number) >= 0.001 or not number else f"{number:.3g}"
