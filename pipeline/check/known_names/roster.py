"""Who stands in English sentences: each name once, with what they say beside it, to be held against the names of a draft.

What somebody is stands right before a name (`product chief Lena Voss`), before a comma (`its chair, Dev Rao, said`) or behind one
(`Aasen, who runs research`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from pipeline.check.known_names import parties
from pipeline.check.known_names.parties import Name
from pipeline.check.lazily import compiled
from pipeline.check.written_names import in_person, strangers, transcribed
from pipeline.text import aliases

Span = tuple[int, int]
_POST = r"\b(?:chief|heads?|officer|leader|director|boss|manager|president|chair\w*|founder|analyst|lawyer|judge|professor|researcher|scientist|author|co-author|economist|spokes\w+|secretary|minister|senator|commissioner|trustee|engineer|lead|editor|mayor|governor|superintendent|doctor|nurse|who|dr|mr|ms|mrs|prof)\b"
_WORD = r"[A-Za-zÀ-ſ0-9'’.&-]+"
_AHEAD = rf"(?P<phrase>(?:{_WORD} ){{1,7}})[\"“]?$"
_AHEAD_OF_COMMA = rf"(?P<phrase>(?:{_WORD} ){{0,7}}{_WORD}), $"
_BEHIND = rf"(?:,| \() ?(?P<phrase>(?:{_WORD} ?){{1,10}})"
_IS = r" (?:is|was|became|serves as) (?P<phrase>(?:[A-Za-z'’-]+ ?){1,7})"
_OPENING = r"(?:[A-Z][a-z]+-?[a-z]+ )+(?=[A-Z])"  # Co-author Emil Rautio
_NEAREST = 2  # words
_PARTICLES = frozenset("은는이가을를의와과도에로")
_SAYS = "said|says|say|told|tells|wrote|writes|added|adds|warned|called|argued|asked|noted|is|was|were|are|has|had|have|will|would|can|may|might|did|does|do"
_VERBS = frozenset(f"{_SAYS}|declined|described|put".split("|"))
_STOPS = frozenset(
    f"{_SAYS}|by|with|from|to|than|that|and|but|or|while|as|when|after|before|because|if|whether|for|on|at|in|into|over|under|against|about|according|be|been|not".split(
        "|"
    )
)


_DOES = r"[a-z]+ed|chairs|runs|leads|heads|owns|makes|built|met|ran|won|lost|sold|bought|made|gave|got|took|sees|saw|beat|left|joins|hires"


@dataclass(eq=False, slots=True)
class Somebody:
    """A name of the articles: its words, what is said beside it, the sentences that have it without what is said beside any, and their numbers."""

    shown: str
    kind: str
    words: set[str] = field(default_factory=set)
    beside: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)
    places: list[tuple[int, Span]] = field(default_factory=list)

    @property
    def person(self) -> bool:
        """Whether it is surely a person's: by a given name, by a post beside it, or as who says what is quoted, or `said he`."""
        if self.kind == "person" or any(compiled(_POST).search(one.lower()) for one in self.beside):
            return True
        names = "|".join(map(re.escape, self.words))
        said = rf"[”\"] (?:{names}) (?:said|says|wrote|added)\b|\b(?:{names}) [a-z]+ (?:he|she)\b"
        return any(re.search(said, one) for one in self.elsewhere)

    def written(self, word: str) -> str:
        """Return what of a Hangul word is a word of the name, if it is one: with its particle or without it."""
        forms = [one for one in strangers.readings(word) if len(one) > 1 and not in_person.plain(one)]
        return next((form for form in forms for latin in self.words if writes(latin, form)), "")

    def bare(self, word: str) -> str:
        """Return a Hangul word where it is a word of the name as it stands."""
        fits = len(word) > 1 and not in_person.plain(word)
        closed = word[-1] in _PARTICLES and any(writes(latin, word[:-1]) for latin in self.words)
        return word if fits and not closed and any(writes(latin, word) for latin in self.words) else ""

    def told(self, text: str) -> bool:
        """Return whether a draft has the name."""
        return any(word in text for word in self.words) or any(map(self.written, re.findall("[가-힣]+", text)))


def named(phrase: str, everybody: Sequence[Somebody], *, first: bool) -> tuple[Span, Somebody] | None:
    """Return which name, and where, some Hangul words are: the only one that they may be, where it stands at their beginning or at their end."""
    words = list(re.finditer("[가-힣]+", phrase))
    read = Somebody.written if first else Somebody.bare
    heard = [(match.start(), form, who) for match in words for who in everybody if (form := read(who, match.group()))]
    if len({id(who) for _, _, who in heard}) != 1:
        return None
    nearest = words[:_NEAREST] if first else words[-_NEAREST:]
    starts = {start for start, _, _ in heard}
    last, form, who = heard[-1]
    parted = not first and any(_closed(one.group()) for one in words if one.start() > last)
    if parted or starts.isdisjoint(match.start() for match in nearest):
        return None
    return (min(starts), last + len(form)), who


def _closed(word: str) -> bool:
    """Return whether a word is one of Korean with a particle: 창업자가."""
    return word[-1] in _PARTICLES and in_person.plain(word[:-1])


def stands(words: Sequence[str], text: str) -> bool:
    """Return whether a draft has a name of these words, in Latin, by the table, or by the rules of its sound."""
    if any(word in text for word in words):
        return True
    table = aliases.table()
    if aliases.keys(" ".join(words), table) & aliases.keys(text, table):
        return True
    forms = {form for one in re.findall("[가-힣]+", text) for form in strangers.readings(one) if len(form) > 1}
    return any(writes(word, form) for word in words for form in forms if not in_person.plain(form))


@lru_cache(maxsize=4096)
def writes(latin: str, hangul: str) -> bool:
    """Return whether a Hangul word writes a Latin one, by the rules of its sound."""
    return hangul in strangers.written(latin) or (strangers.tells(latin) and transcribed.near(latin, hangul))


@lru_cache(maxsize=32)
def everybody(texts: tuple[str, ...]) -> tuple[Somebody, ...]:
    """Return the names of some sentences that no table has, and its people: each one once."""
    known = frozenset(word for text in texts for word in parties.families(text))
    rows: list[Somebody] = []
    for number, text in enumerate(texts):
        found = [one for one in parties.names(text, known) if one.kind in ("person", parties.OPENING, "")]
        sides = {one.span: _beside(text, one, [other.span for other in found if other is not one]) for one in found}
        apart = _apart(text, [span for spans in sides.values() for span in spans])
        for one in found:
            words = set(one.telling)
            row = next((row for row in rows if row.words & words), None)
            if row is None:
                row = Somebody(one.words, one.kind)
                rows.append(row)
            row.words |= words
            row.beside += [text[slice(*span)] for span in sides[one.span]]
            row.elsewhere.append(apart)
            row.places.append((number, one.span))
    return tuple(rows)


def _apart(text: str, spans: Sequence[Span]) -> str:
    """Return a sentence without what it says beside names."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _beside(text: str, name: Name, others: Sequence[Span]) -> list[Span]:
    """Return where a sentence says what somebody is."""
    found: list[Span] = []
    start, end = name.span
    opening = compiled(_OPENING).match(text, start, end)
    if opening and compiled(_POST).search(opening.group().lower()):
        found.append(opening.span())
    closed = text[end : end + 1] in ",."
    if ahead := compiled(_AHEAD).search(text[:start]):
        found += _kept(text, _behind_names(ahead.span("phrase"), others), backwards=True)
    elif closed and (ahead := compiled(_AHEAD_OF_COMMA).search(text[:start])):
        found += _kept(text, _behind_names(ahead.span("phrase"), others), backwards=True, of=True)
    if behind := compiled(_BEHIND).match(text, end):
        found += _kept(text, behind.span("phrase"), of=True)
    elif told := compiled(_IS).match(text, end):
        found.append(told.span("phrase"))
    return found


def _behind_names(span: Span, others: Sequence[Span]) -> Span:
    """Return what of a phrase stands behind the last name in it that is no owner's."""
    return max([span[0], *(end for _, end in others if span[0] < end <= span[1])]), span[1]


def _kept(text: str, span: Span, *, backwards: bool = False, of: bool = False) -> list[Span]:
    """Return the part of a phrase beside a name up to the first word that is no part of it."""
    kept: list[Span] = []
    words = list(compiled(r"\S+").finditer(text, *span))
    for word in reversed(words) if backwards else words:
        ends = word.group().lower() in (_STOPS if backwards else _VERBS) and (backwards or bool(kept))
        ends = ends or (backwards and compiled(_DOES).fullmatch(word.group()) is not None)
        if ends or (word.group() == "of" and not of) or (backwards and word.group().endswith(".")):
            break
        kept.append(word.span())
    return [(min(one for one, _ in kept), max(one for _, one in kept))] if kept else []
