"""Somebody whom another sentence of the article names, told in the place of whom the cited sentences name: 올트먼이 챙겼어요 where Brockman did.

Only where the draft leaves out a person of the cited sentences, and has the other one as who does it; whom `he` or `her` may mean is right.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.check.findings import spoken
from pipeline.check.sections import article_names, whom_told
from pipeline.check.sections.article_names import Named
from pipeline.check.sections.whom_told import Drawn
from pipeline.check.vocabulary import running_words
from pipeline.messages import say
from pipeline.text import aliases, to_the_letter
from pipeline.text.patterns import deferred

_WORD = deferred(r"(?<![가-힣A-Za-z])[가-힣]{2,8}")
_DOES = deferred(r"(?:\s?\([A-Z][^()\n]{1,40}\))?(?: [가-힣]{2,8})?(?:이|가|은|는|께서)(?![가-힣])")
_PRONOUN = deferred(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im|[Tt]hey|[Tt]heir)\b")
_POST = r"(?:CEO|COO|CFO|CTO|CMO|CRO|CPO|CSO|[Cc]hief [a-z]+ officer|[Pp]resident|[Hh]ead|[Dd]irector|[Ff]ounder|[Cc]o-?founder|[Cc]hair(?:man|woman)?|[Ee]xecutive|[Mm]anager|[Aa]nalyst|[Rr]esearcher|[Ss]pokes\w+)"
_POST_BEFORE, _POST_BEHIND = deferred(rf"\b{_POST} \Z"), deferred(rf", (?:who\b|[^,.]{{0,40}}\b{_POST}\b)")
_POST_FIRST = deferred(r"(?:CEO|COO|CFO|CTO|CMO|CRO|CPO) ")
_EDGE = deferred(r"\b")
_BACK = 6  # sentences
_WHOLE = 2  # words of a name
_LONG = 3  # syllables that are heard as one name only


def replaced(claim: Claim, drawn: Drawn) -> Iterator[Flag]:
    """Yield the people of a sentence whom its article names elsewhere, where the cited sentences name others that it leaves out."""
    people = [one for one in drawn.known if _person(one, drawn)]
    told = {one: place for one in people if (place := _place(one, claim.text)) is not None}
    left = [one for one in people if not one.places.isdisjoint(drawn.cited) and not _perhaps(one, people, claim.text)]
    meant = _meant(people, drawn)
    for one, (start, end) in told.items():
        homes = sorted(one.places & drawn.lending)
        if not one.places.isdisjoint(drawn.cited) or not homes or one in meant or one == whom_told.main(drawn):
            continue
        others = [other for other in left if not whom_told.tied(one, other, drawn.article)]
        if others and _DOES.match(claim.text, end):
            name, home = claim.text[start:end], f"{drawn.article.id}.{homes[0]}"
            message = say("check.name.another", topic=spoken(name, "은/는"), other=others[-1].phrase, id=home)
            yield Flag("name", "warn", (start, end), message, (*claim.ids, home), 0.6)


def _person(one: Named, drawn: Drawn) -> bool:
    """Return whether a name is a person's, by the tables or by the post that its article gives it."""
    if whom_told.somebody(one, drawn.article) or aliases.held(one.phrase) & aliases.people():
        return True
    if " " not in one.phrase:
        return False
    return any(_posted(one.phrase, drawn.article.sentences[place - 1]) for place in one.places)


def _posted(name: str, sentence: str) -> bool:
    """Return whether a sentence gives a name a post: before it, behind it or as its first word."""
    return any(
        _POST_FIRST.match(sentence, start)
        or (_EDGE.match(sentence, start) and _POST_BEHIND.match(sentence, end))
        or (_EDGE.match(sentence, end) and _POST_BEFORE.search(sentence, 0, start))
        for start, end in to_the_letter.places(name, sentence)
    )


def _last(one: Named) -> str:
    return one.phrase.split()[-1]


@lru_cache(maxsize=1024)
def _words(text: str) -> tuple[tuple[str, int], ...]:
    """Return the words of a draft in Hangul without their particles, each with where it begins."""
    found = ((running_words.PARTICLE.sub("", match.group()), match.start()) for match in _WORD.finditer(text))
    return tuple(one for one in found if one[0])


def _place(one: Named, text: str) -> tuple[int, int] | None:
    """Return where a draft surely has somebody's name: by the table, as a whole, or by a family name of three syllables."""
    keys = aliases.held(one.phrase) & aliases.people()
    by_table = next((span for key, span in aliases.hangul(text, aliases.table()) if key in keys), None)
    if by_table is not None:
        return by_table
    words = _words(text)
    for number, (word, start) in enumerate(words):
        first, at = words[number - 1] if number else ("", start)
        for form in _forms(word):
            whole = first and " " in one.phrase and _heard(first, one.phrase.split()[-2])
            if _heard(form, _last(one)) and (whole or len(form) >= _LONG):
                return (at if whole else start, start + len(form))
    return None


def _forms(word: str) -> tuple[str, ...]:
    """Return a word, and what is left without what may be its particle: 드레서가, 드레서."""
    bare = re.sub(r"[이가은는의도]$", "", word)
    return (word,) if bare == word or len(bare) < _WHOLE else (bare, word)


def _heard(form: str, word: str) -> bool:
    known = Named(frozenset({word}), frozenset(), word)
    return bool(article_names.candidates(article_names.Mention((form,), (0, 0)), [known]))


def _perhaps(one: Named, people: Sequence[Named], text: str) -> bool:
    """Return whether a draft may have somebody's name: in Latin, by the table, or by the kindest hearing of what is nobody else's."""
    if _last(one) in text or aliases.held(one.phrase) & aliases.people() & aliases.held(text):
        return True
    known = [Named(frozenset({_last(one)}), frozenset(), _last(one))]
    others = [word for other in people if other != one for word in other.phrase.split()]
    free = [
        each
        for each in article_names.mentions(text)
        if not any(_heard(form, word) for form in each.forms for word in others)
    ]
    return any(article_names.may_be(each, known) for each in free) or any(
        _heard(word, _last(one)) for word, _ in _words(text)
    )


def _meant(people: Sequence[Named], drawn: Drawn) -> set[Named]:
    """Return whom a pronoun of the cited sentences may mean: of whom the nearest sentence before one tells, and so on while that has one itself."""
    found: set[Named] = set()
    for place in drawn.cited:
        at = place
        while _PRONOUN.search(drawn.article.sentences[at - 1]):
            before = range(at - 1, max(0, at - 1 - _BACK), -1)
            at = next((earlier for earlier in before if any(earlier in one.places for one in people)), 0)
            if not at:
                break
            found |= {one for one in people if at in one.places}
    return found
