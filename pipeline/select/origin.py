"""Where a story comes from: whom its articles cite, whether they are copies of one text, and whether it is a rumour."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.records import Entry
from pipeline.select.citing import ELSEWHERE, cites, cites_by_sound
from pipeline.select.hearsay import hearsay
from pipeline.select.numbers import QUANTITY, quantity

_DENIED = re.compile(
    r"(?<!not )(?<!n['’]t )(?<!nor )(?<!neither )(?<!to )\bden(?:y|ies|ied|ying)\b|\b(?:is|are|was|were)(?: simply| just)? (?:not true|untrue|false)\b"
    r"|\b(?:refut|rebut|dismiss|reject)(?:e?s|t?ed|ing)? (?:\w+ ){0,3}(?:reports?|rumou?rs?|speculation)\b"
    r"|사실 ?무근|사실(?:이|은)? ?아니|일축|(?:설|보도|의혹|주장|소문|루머|계획)\w{0,2} (?:(?:전면|공식|강력|모두) )?(?:부인(?! ?(?:안|하지))|반박)"
    r"|부인(?:했|한다|하며|하고)",
    re.IGNORECASE,
)
"""A title that says that a report is wrong: what it repeats of the report is no rumour any more."""

_RELEASE = re.compile(
    r"\btoday announced\b|\bPR Newswire\b|\bBusiness Wire\b|\bGlobeNewswire\b|\bpress release\b|^[A-Z][A-Z .,]+, (?:\d{1,2} )?[A-Z][a-z]+\.? \d{1,4}.{0,10}:|보도자료|PRNewswire",
    re.MULTILINE,
)
_EXCLUSIVE = re.compile(r"\b(?:exclusive(?:ly)?|scoop)\b|\[?단독[\]\s:·]", re.IGNORECASE)
_QUANTITY = re.compile(QUANTITY)
_HEAD = 300  # letters in which an outlet says that a story is its own
_SHINGLE = 5
_COPIED = 0.5
_READ = 1500
_ENOUGH_WORDS = 25


@dataclass(frozen=True, slots=True)
class Provenance:
    """What is known of a story's origin."""

    origin: str  # the one outlet that all others rest on, or nothing
    rumour: bool
    copies: frozenset[str]  # entries that carry another entry's text
    release: bool


def provenance(entries: Sequence[Entry], texts: Mapping[str, str], first_hand: frozenset[str]) -> Provenance:
    """Return the origin of a story from its entries, earliest first, and the texts known of them."""
    whole = {entry.id: texts.get(entry.id) or f"{entry.summary}\n{entry.body}" for entry in entries}
    copies = _copies(entries, whole)
    origin = (
        _copied_from(entries, copies, first_hand)
        or _cited_by_all(entries, whole)
        or _told_first(entries, whole, first_hand)
    )
    own = [entry for entry in entries if entry.outlet in first_hand]
    release = bool(copies) or any(_RELEASE.search(whole[entry.id][:_READ]) for entry in entries)
    return Provenance(origin, not own and _is_rumour(entries, whole), copies, release)


def _is_rumour(entries: Sequence[Entry], whole: Mapping[str, str]) -> bool:
    hedged = [hearsay(entry.title, whole[entry.id]) and not _DENIED.search(entry.title) for entry in entries]
    return sum(hedged) * 2 >= len(entries) and any(hedged)


def _shingles(text: str) -> frozenset[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())[:400]
    return frozenset(tuple(words[start : start + _SHINGLE]) for start in range(len(words) - _SHINGLE + 1))


def _copies(entries: Sequence[Entry], whole: Mapping[str, str]) -> frozenset[str]:
    """Return the entries whose text stands, mostly, in an earlier entry of another outlet."""
    found = set()
    seen: list[tuple[str, frozenset[tuple[str, ...]]]] = []
    for entry in entries:
        shingles = _shingles(whole[entry.id])
        if len(shingles) >= _ENOUGH_WORDS:
            for outlet, earlier in seen:
                if outlet != entry.outlet and len(shingles & earlier) >= _COPIED * min(len(shingles), len(earlier)):
                    found.add(entry.id)
            seen.append((entry.outlet, shingles))
    return frozenset(found)


def _copied_from(entries: Sequence[Entry], copies: frozenset[str], first_hand: frozenset[str]) -> str:
    outlets = {entry.outlet for entry in entries}
    own = [entry for entry in entries if entry.id not in copies]
    if len(outlets) < 2 or len({entry.outlet for entry in own}) != 1:
        return ""
    official = [entry.outlet for entry in entries if entry.outlet in first_hand]
    return official[0] if official else own[0].outlet


def _cited_by_all(entries: Sequence[Entry], whole: Mapping[str, str]) -> str:
    """Return the outlet that every other one names as its source, of the story or elsewhere; none where one has sources of its own besides."""
    outlets = list(dict.fromkeys(entry.outlet for entry in entries))
    if len(outlets) < 2:
        return ""
    said = {
        outlet: "\n".join(f"{entry.title}\n{whole[entry.id][:_READ]}" for entry in entries if entry.outlet == outlet)
        for outlet in outlets
    }
    for name in outlets:
        others = [(outlet, text) for outlet, text in said.items() if outlet != name]
        if all((cites(text, name) or cites_by_sound(text, name)) and not cites(text, own) for own, text in others):
            return name
    return next((name for name in ELSEWHERE if all(cites(text, name) for text in said.values())), "")


def _told_first(entries: Sequence[Entry], whole: Mapping[str, str], first_hand: frozenset[str]) -> str:
    """Return the outlet that had the story to itself: it says so, and all others came after it with its figures.

    Nobody needs to name it for that: a report that is followed without a word of where it was read is common.
    """
    first = entries[0]
    others = [entry for entry in entries if entry.outlet != first.outlet]
    text = f"{first.title}\n{whole[first.id][:_READ]}"
    if not others or first_hand.intersection(entry.outlet for entry in entries) or not _EXCLUSIVE.search(text[:_HEAD]):
        return ""
    figures = _figures(text)
    after = all(entry.published and first.published and entry.published > first.published for entry in others)
    repeated = all(figures & _figures(f"{entry.title}\n{whole[entry.id][:_READ]}") for entry in others)
    return first.outlet if figures and after and repeated else ""


def _figures(text: str) -> frozenset[str]:
    """Return the telling values of a text."""
    return frozenset(one.term for match in _QUANTITY.finditer(text) if (one := quantity(match.group())).telling)
