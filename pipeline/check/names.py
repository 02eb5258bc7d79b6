"""Names of a draft: each must stand in a cited article, in Latin or in Korean writing; versions to the letter."""

import re
from collections.abc import Iterator, Mapping

from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.quantities import names as numbered

_LATIN = re.compile(r"(?<![A-Za-z0-9_./@-])[A-Z][A-Za-z]+(?:[A-Z][a-z]*)*(?![A-Za-z0-9_]|\.[a-z])")
_ALLOWED = frozenset(
    str.split(
        "AI LLM LLMs GPU GPUs CPU TPU NPU API APIs SDK CLI IDE UI UX URL HTML JSON CEO CTO CFO COO VC IPO PC IT PR OS SaaS RAG MoE MCP SOTA AGI ASI ML NLP "
        "OCR TTS STT HBM DRAM NAND USB SQL PDF FAQ Q B2B B2C OK TV KST UTC GB MB KB TB PB GW MW kW Wh USD KRW EUR VS NEW SLM VLM ESG R&D RAM SSD FP INT "
        "Pro Mini Max Ultra Plus Open Lite Flash Preview Beta"
    )
)
_TEXT_WORD = re.compile(r"[A-Za-z][A-Za-z0-9]*")


def names(claim: Claim, extra: Mapping[str, str]) -> list[Flag]:
    """Return the names of a sentence that stand in no article it may draw on.

    A well-known name or a version blocks; a Latin word that no table knows is a warning.
    """
    if not claim.context:
        return []
    pool = " \n ".join(one.text for one in claim.context)
    rows = aliases.known({**aliases.learn([claim.placed.text, pool]), **extra})
    return [*_versions(claim, pool), *_latin(claim, pool, rows), *_hangul(claim, pool, rows)]


def _versions(claim: Claim, pool: str) -> Iterator[Flag]:
    text = claim.text
    spans = numbered.find(text)
    if not spans:
        return
    known = numbered.keys(pool)
    for start, end in spans:
        name = text[start:end]
        key = numbered.key(name)
        if key not in known and key.rstrip("s") not in known and not _pieces(name, known):
            yield Flag("name", "block", (start, end), say("check.version", name=name), claim.ids, 0.9)


def _pieces(name: str, known: frozenset[str]) -> bool:
    """Return whether the parts that hold the digits stand in the source (`Lumen-2` for `Lumen v2` has both)."""
    parts = [part for part in re.split(r"[-‑\s]", name.lower()) if part]
    return len(parts) > 1 and all(part in known for part in parts)


def _latin(claim: Claim, pool: str, rows: Mapping[str, str]) -> Iterator[Flag]:
    text = claim.text
    words = {word.lower() for word in _TEXT_WORD.findall(pool)}
    keys = aliases.keys(pool, rows)
    squeezed = re.sub(r"[^a-z0-9]", "", pool.lower())
    for match in _LATIN.finditer(_without_quotes(text)):
        word = match.group()
        lower = word.lower()
        if word in _ALLOWED or lower in words or lower.rstrip("s") in words or (lower in squeezed and len(lower) > 3):
            continue
        key = rows.get(lower)
        if key in keys:
            continue
        if key and aliases.accusable(key, lower):
            yield Flag("name", "block", match.span(), say("check.name", name=word), claim.ids, 0.9)
        elif len(word) > 2 and not _glossed(text, match.span()):
            yield Flag("name", "warn", match.span(), say("check.name", name=word), claim.ids, 0.5)


def _glossed(text: str, span: tuple[int, int]) -> bool:
    """Return whether the word is the writer's own gloss in brackets: `혼합 전문가(Mixture of Experts)`."""
    before = text[max(0, span[0] - 30) : span[0]]
    return before.rfind("(") > before.rfind(")")


def _without_quotes(text: str) -> str:
    return re.sub(
        r"\]\([^)\n]{0,500}\)|`[^`\n]{0,200}`|https?://\S{1,500}", lambda match: " " * len(match.group()), text
    )


def _hangul(claim: Claim, pool: str, rows: Mapping[str, str]) -> Iterator[Flag]:
    text = claim.text
    found = aliases.hangul(text, rows)
    if not found:
        return
    keys = aliases.keys(pool, rows)
    for key, span in found:
        written = text[slice(*span)]
        if (
            key not in keys
            and key not in pool.lower()
            and aliases.accusable(key, written.lower())
            and written not in pool
        ):
            yield Flag("name", "block", span, say("check.name", name=written), claim.ids, 0.85)
