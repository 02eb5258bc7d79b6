"""Somebody whom only another sentence of the English article names, where the cited one names another: 피오나 마시가 늘렸어요 for `Tama Rewiti doubled it`.

The name stands in the article, so that looking it up finds nothing wrong. Wrong is who is the subject of a draft's sentence and in none of
those that it cites, where one of them names somebody else whom the draft leaves out. Whom `he` or `the founder` may mean is right.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.claims import Claim, Evidence, Flag, brief
from pipeline.check.known_names import draft_clauses
from pipeline.check.lazily import compiled
from pipeline.check.people import sayings, voices
from pipeline.check.vocabulary import dictionary
from pipeline.check.written_names import in_person, relative, transcribed
from pipeline.check.written_names.in_person import Pair, Person
from pipeline.check.written_names.unnamed_words import PERSON_NOUNS
from pipeline.messages import say
from pipeline.text.patterns import deferred

_SUBJECT = rf"(?: (?:[가-힣A-Za-z·]{{1,10}} ){{0,2}}?{sayings.TITLE})?(?:은|는|이|가|께서)(?=[ ,])"
_WHOLE = deferred(
    rf"(?<![가-힣A-Za-z])(?P<given>[가-힣]{{1,6}}) (?P<family>[가-힣]{{1,8}}?)(?:\([A-Z][^()\n]{{1,40}}\))?{_SUBJECT}"
)
_ALONE = deferred(rf"(?<![가-힣A-Za-z])(?P<family>[가-힣]{{3,8}}?)(?:\([A-Z][^()\n]{{1,40}}\))?{_SUBJECT}")
_PRONOUN = deferred(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im|[Tt]hey|[Tt]heir|[Ww]ho)\b")
_NOUN = rf"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[A-Z]\w+['’]s) (?:[\w'’-]+ ){{0,3}}?(?:{PERSON_NOUNS})\b"
_NAMED = deferred(r",? (?:[a-z]+ ){0,2}[A-ZÀ-Þ]")
_BEFORE = deferred(r"[A-Za-zÀ-ſ.](?:, |, who is | is )$")
_DESCRIBES = deferred(r"(?: [가-힣]{2,6})?[이가] (?:[가-힣]{1,6}[을를에로] )?(?P<deed>[가-힣]{1,6}) ")
_SURE, _FEW = 0.85, 2


def lent_people(claim: Claim) -> Iterator[Flag]:
    """Yield the people who are the subject of a sentence whose cited ones name others only."""
    if not 0 < len(claim.evidence) <= _FEW or any(one.language == "ko" for one in claim.evidence):
        return
    if len(claim.evidence) < len(claim.context):
        yield from brief(claim, _lent(claim))


def _lent(claim: Claim) -> Iterator[Flag]:
    texts = tuple(one.text for one in claim.context)
    everybody = voices.everyone(claim)
    cited = [(one, voices.persons(one.text, texts)) for one in claim.evidence]
    if not any(people for _, people in cited):
        return
    for name, person in _subjects(claim.text, everybody):
        if any(_has(one.text, person) for one in claim.evidence) or _open(cited):
            continue
        deed = _deed(claim.text, name.span[1])
        for one, people in cited:
            if deed and not _tells(one.text, deed):
                continue
            others = [each for each in people if not in_person.told(each, claim.text, name)]
            if others and len(others) == len(people):
                other = " ".join(dict.fromkeys(others[0].name))
                message = say("check.doer", name=claim.text[slice(*name.span)], other=other, id=one.id)
                yield Flag("name", "block", name.span, message, (one.id,), 0.75)
                return


def _subjects(text: str, everybody: Sequence[Person]) -> Iterator[tuple[Pair, Person]]:
    """Yield who is the subject of a sentence, and surely one of these."""
    for match in _WHOLE.finditer(text):
        name = in_person.pair(match["given"], match["family"], (match.start("given"), match.end("family")))
        known = [one for one in in_person.closest(everybody, name) if in_person.fits(one, name) >= _SURE]
        if len({one.name for one in known}) == 1:
            yield name, known[0]
    for match in _ALONE.finditer(text):
        family = match["family"]
        known = (
            [] if in_person.plain(family) else [one for one in everybody if transcribed.near(one.families[-1], family)]
        )
        if len({one.name for one in known}) == 1:
            yield Pair("", (family,), match.span("family")), known[0]


def _deed(text: str, end: int) -> str:
    """Return the word by which a name only tells one noun from another: `이끈 주민들은`."""
    if relative.relative(text, end):
        return text[end:].split()[1]
    deed = _DESCRIBES.match(text, end)
    return (
        deed["deed"]
        if deed and deed.end() in {one.end() for one in draft_clauses.describing(text, (end, len(text)))}
        else ""
    )


def _tells(text: str, deed: str) -> bool:
    """Return whether a source sentence has a word for such a deed."""
    return any(stems & dictionary.told_for(deed) for _, stems in dictionary.english(text))


def _has(text: str, person: Person) -> bool:
    """Return whether a source sentence has a word of somebody's name."""
    return any(re.search(rf"\b{re.escape(word)}\b", text) for word in (person.given, *person.families))


def _open(cited: Sequence[tuple[Evidence, Sequence[Person]]]) -> bool:
    """Return whether a cited sentence speaks of somebody whom it does not name: `he` before any name, `the founder`."""
    for one, people in cited:
        plain = voices.outside(one.text)
        first = min((each.span[0] for each in people), default=len(plain))
        if any(match.start() < first for match in _PRONOUN.finditer(plain)):
            return True
        for noun in compiled(_NOUN).finditer(plain):
            if not (_NAMED.match(plain, noun.end()) or _BEFORE.search(plain[: noun.start()])):
                return True
    return False
