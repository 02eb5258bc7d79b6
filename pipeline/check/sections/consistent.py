"""One issue, one spelling: names and terms are written one way throughout, and a word that can be read in two ways gets one particle.

What the glossary settles, it settles; else what the issue has most often, and of two equals what it has first.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from pipeline.check import korean
from pipeline.check.claims import Flag, masked
from pipeline.check.findings import finding
from pipeline.check.written_names import as_korea_writes
from pipeline.config.schema import Newsletter
from pipeline.messages import say
from pipeline.records import Finding, Fix, Severity
from pipeline.text import aliases, josa
from pipeline.text.patterns import deferred
from pipeline.text.sections import Placed

Lines = Sequence[tuple[str, Placed]]
"""Every sentence of an issue in its order, each with the id of its section."""
_HIDDEN = deferred(r"\]\([^)\n]{0,500}\)|`[^`\n]{0,200}`|https?://\S{1,500}|\[\^[^\]\n]{0,300}\]")
_BRACKETED = deferred(r"\([^()\n]{0,80}\)")
_LATIN = deferred(r"(?<![A-Za-z0-9_./@#&-])[A-Za-z]{2,}(?![A-Za-z0-9_]|\.[a-z])")
_HANGUL = deferred(r"[가-힣]")
_PARTICLE = deferred(r"(?:으로|로|은|는|이|가|을|를|과|와)(?=[\s,.!?)]|$)")


@dataclass(frozen=True, slots=True)
class _Spot:
    """One writing of a name or a term in one sentence."""

    section: str
    placed: Placed
    span: tuple[int, int]
    text: str


def consistent(lines: Lines, newsletter: Newsletter) -> list[Finding]:
    """Return where an issue writes one name in two ways, or gives one word two particles."""
    read = [(section, one) for section, one in lines if korean.korean_enough(one.plain)]
    return [*_spellings(read, newsletter), *_particles(read)]


def _spellings(lines: Lines, newsletter: Newsletter) -> Iterator[Finding]:
    rows = aliases.known(newsletter.aliases)
    terms = {term: rows.get(aliases.squeeze(term), aliases.squeeze(term)) for term in newsletter.glossary}
    found: dict[str, list[_Spot]] = {}
    for section, placed in lines:
        for key, span in _names(placed, rows, terms):
            found.setdefault(key, []).append(_Spot(section, placed, span, placed.text[slice(*span)]))
    settled = {terms[term]: written for term, written in newsletter.glossary.items()}
    for key, spots in found.items():
        if key in settled:
            yield from _against(spots, settled[key], "glossary", "warn")
        else:
            yield from _among(key, spots)
    yield from _heard(lines, rows)


def _heard(lines: Lines, rows: Mapping[str, str]) -> Iterator[Finding]:
    """Yield the writings of a name that no table knows where the issue has another more often, in Hangul or in Latin letters, by its sound."""
    shown = [(section, placed, _outside_brackets(placed.text)) for section, placed in lines]
    for one in as_korea_writes.in_two_ways("\n".join(text for _, _, text in shown)):
        latin, hangul = (
            [
                _Spot(section, placed, match.span(), match.group())
                for section, placed, text in shown
                for match in re.finditer(rf"(?<![A-Za-z0-9가-힣]){re.escape(name)}(?![A-Za-z0-9])", text)
                if not _part(text, match.span())
            ]
            for name in (one.latin, one.korean)
        )
        if latin and hangul and len(latin) != len(hangul) and aliases.squeeze(one.latin) not in rows:
            more, fewer = (hangul, latin) if len(hangul) > len(latin) else (latin, hangul)
            yield from _against(fewer, more[0].text, "name", "note")


def _outside_brackets(text: str) -> str:
    """Return a sentence with blanks for what is no writing of its own: links, quotations, and what stands in brackets as a gloss."""
    hidden = _HIDDEN.sub(lambda match: " " * len(match.group()), masked(text))
    return _BRACKETED.sub(lambda match: " " * len(match.group()), hidden)


def _names(placed: Placed, rows: Mapping[str, str], terms: Mapping[str, str]) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the names and terms of a sentence that stand for themselves: no gloss, no part of a longer Latin name."""
    text = _HIDDEN.sub(lambda match: " " * len(match.group()), masked(placed.text))
    found = [*_terms(text, terms), *aliases.hangul(text, rows)]
    for match in _LATIN.finditer(text):
        key = rows.get(aliases.squeeze(match.group()))
        if key is not None and not _part(text, match.span()):
            found.append((key, match.span()))
    taken: set[int] = set()
    for key, span in found:
        bracketed = text.rfind("(", 0, span[0]) > text.rfind(")", 0, span[0])
        if not bracketed and taken.isdisjoint(range(*span)):
            taken.update(range(*span))
            yield key, span


def _terms(text: str, terms: Mapping[str, str]) -> Iterator[tuple[str, tuple[int, int]]]:
    for term, key in terms.items():
        for match in re.finditer(rf"(?<![A-Za-z가-힣0-9]){re.escape(term)}(?![A-Za-z0-9])", text, re.IGNORECASE):
            yield key, match.span()


def _part(text: str, span: tuple[int, int]) -> bool:
    """Return whether a Latin word is a part of a longer name (`Claude Code`)."""
    before, after = text[max(0, span[0] - 2) : span[0]], text[span[1] : span[1] + 2]
    return bool(re.search(r"[A-Za-z0-9][ -]$", before) or re.match(r"[ -][A-Za-z0-9]", after))


def _among(key: str, spots: Sequence[_Spot]) -> Iterator[Finding]:
    """Yield the writings of a name that the issue has less often than another one."""
    variants = [spot for spot in spots if aliases.variant(key, spot.text)]
    hangul = [spot for spot in variants if _HANGUL.search(spot.text)]
    latin = [spot for spot in variants if not _HANGUL.search(spot.text)]
    for group in (hangul, latin):
        if group:
            settled = _settled(key, group)
            yield from _against(
                [spot for spot in group if not settled.endswith(f" {spot.text}")], settled, "name", "warn"
            )
    if hangul and latin and len(hangul) != len(latin):
        more, fewer = (hangul, latin) if len(hangul) > len(latin) else (latin, hangul)
        yield from _against(fewer, _most(more), "name", "note")


def _settled(key: str, spots: Sequence[_Spot]) -> str:
    """Return how a name is written most often; of a person the full name, after which the family name alone is written right too."""
    whole = [spot for spot in spots if " " in spot.text] if key in aliases.people() else []
    return _most(whole or spots)


def _most(spots: Sequence[_Spot]) -> str:
    return Counter(spot.text for spot in spots).most_common(1)[0][0]


def _against(spots: Iterable[_Spot], written: str, why: str, severity: Severity) -> Iterator[Finding]:
    """Yield the spots that are not written as they should be."""
    for spot in spots:
        if spot.text != written and not written.startswith(spot.text):
            message = say(f"check.spelling.{why}", word=spot.text, other=written)
            flag = Flag("spelling", severity, spot.span, message, sure=0.9, fix=_respelt(spot, written))
            yield finding(spot.section, spot.placed, flag)


def _respelt(spot: _Spot, written: str) -> Fix | None:
    """Return the change of a writing, its particle with it, where the words stand once in the sentence."""
    text = spot.placed.text
    match = _PARTICLE.match(text, spot.span[1])
    particle = match.group() if match else ""
    find = spot.text + particle
    if text.count(find) != 1:
        return None
    pair = next((pair for pair in josa.PAIRS if particle in pair.split("/")), "")
    return Fix(find, written + ((josa.particle(written, pair) or particle) if pair else ""))


def _particles(lines: Lines) -> Iterator[Finding]:
    """Yield the particles of a word that can be read in two ways where the issue mostly reads it the other way."""
    found: dict[str, list[tuple[str, Placed, korean.Use]]] = {}
    for section, placed in lines:
        for use in korean.uses(masked(placed.text)):
            if josa.particle(use.word, use.pair) is None:
                found.setdefault(korean.josa_shown(use.word).lower(), []).append((section, placed, use))
    for word_uses in found.values():
        coda = _reading([use for _, _, use in word_uses])
        forms = " · ".join(dict.fromkeys(f"{korean.josa_shown(use.word)}{use.particle}" for _, _, use in word_uses))
        for section, placed, use in word_uses:
            right = josa.choose(coda, use.pair)
            if right != use.particle:
                message = say("check.josa.choice", word=korean.josa_shown(use.word), forms=forms)
                fix = korean.use_fix(placed.text, use, right)
                yield finding(section, placed, Flag("josa", "warn", use.span, message, sure=0.8, fix=fix))


def _reading(uses: Sequence[korean.Use]) -> josa.Coda:
    """Return the ending that most uses of a word fit, of two equals the one that the first use fits."""
    endings: tuple[josa.Coda, ...] = tuple(josa.codas(uses[0].word)) or get_args(josa.Coda)
    fitting = {coda: [josa.choose(coda, use.pair) == use.particle for use in uses] for coda in endings}
    return max(sorted(endings), key=lambda coda: (sum(fitting[coda]), fitting[coda][0]))
