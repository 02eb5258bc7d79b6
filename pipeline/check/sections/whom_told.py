"""Whom a sentence of an article is about: by name, or by what the sentences before it name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check.lazily import compiled, of_words
from pipeline.check.sections import article_names
from pipeline.check.sections.article_names import Named
from pipeline.check.written_names import in_person, strangers, unnamed
from pipeline.check.written_names.unnamed_words import COMPANY_NOUNS, PERSON_NOUNS, PRODUCT_NOUNS, VERBS
from pipeline.records import Article
from pipeline.text import to_the_letter
from pipeline.text.patterns import deferred

_FRONTED = deferred(r"(?:But |And |Still, )?(?:In|At|For|With|From|By|Unlike|Among) (?:the )?$")
_KIND = deferred(r"(?:The|An?) (?P<kind>(?:[a-z-]+ ){1,4})$")
_THING = deferred(r"(?:But |And |Still, )?(?:The|This|That|These|Those) (?P<noun>[a-z][a-z-]+)s?\b")
_REFERRING = deferred(
    r"(?:But |And |Still, )?(?:Its|Their|His|Her|The (?:company|firm|maker|start-?up|group|bank|hospital|university|town|city)['’]s) "
)
_OPEN = deferred(
    r"(?:이|그|해당|두) (?:회사|업체|기업|단체|은행|대학|병원|기관|모델|서비스|제품|칩|앱)|(?:회사|업체|양사)(?:는|가|의)"
)
_HEADED = deferred(r"[^은는이가]{0,14}$")
_CLOSE = deferred(r"(?![과와·,])[^,]{0,24}(?<![과와] )")
_TIE = (
    r"\b<one>\b(?: [A-Z0-9][\w.]*)*(?:['’]s? (?:[a-z-]+,? ){0,4}|[^.,]{0,40}\bits (?:[a-z-]+,? ){0,3}(?:the )?|,? (?:is |was )?(?:[a-z-]+ ){0,3}(?:of|at|from|by|behind) (?:the )?)"
    r"(?:[A-Z]\w* )*<other>\b"
    r"|\b<one>\b(?: [A-Z0-9][\w.]*)*[^.,;]{0,40}\b(?:releas|launch|unveil|introduc|ma(?:ke|de)|develop|buil[dt]|s(?:ell|old)|announc|publish|open-sourc|ship|present|train)\w* (?:(?:the|an?|its) )?(?:[a-z-]+ ){0,3}<other>\b"
)
"""What makes one name somebody's of another, between the two: `Velmer's model Otter`, `Velmer cut the price of its model Otter`, `Tern is made by Caldera`."""
_REACH = 6  # sentences back to whom `it` may mean
_TWICE = 2
_IT = deferred(
    rf"(?:But |And |Still, )?(?:It|Its|They|Their|The (?:{COMPANY_NOUNS}|{PRODUCT_NOUNS})(?:['’]s)?)\b(?! of| that| which| in| at| from)"
)
_POST_BEFORE = deferred(
    rf"(?:{PERSON_NOUNS}|judge|leader|nurse|doctor|teacher|engineer|lawyer|coach|farmer|Mr|Ms|Mrs|Dr)(?:, |\.? )(?:[A-Z][\w.-]+ )?\Z"
)
_POST_BEHIND = deferred(
    rf", (?:who|an? (?:[a-z-]+ )?(?:{PERSON_NOUNS}|judge|engineer|nurse|doctor|teacher|lawyer|farmer))\b"
)
_EDGE = deferred(r"\b")


@dataclass(frozen=True, slots=True)
class Drawn:
    """One article that a sentence cites: its names, the numbers of the sentences that are cited, and of those that lend a name."""

    article: Article
    known: tuple[Named, ...]
    cited: tuple[int, ...]
    lending: frozenset[int]

    def told(self) -> list[Named]:
        """Return whom the cited sentences name."""
        return [one for one in self.known if not one.places.isdisjoint(self.cited)]


def subject(place: int, drawn: Drawn) -> Named | None:
    """Return of whom a sentence tells by name, or None where it leaves that to the sentences before."""
    sentence = drawn.article.sentences[place - 1]
    here = [(_at(one, sentence), one) for one in drawn.known if place in one.places]
    if not here:
        return None
    at, one = min(here, key=lambda pair: pair[0])
    if drawn.article.language == "ko":
        return one if not _OPEN.match(sentence) and _HEADED.match(sentence[:at]) else None
    if _REFERRING.match(sentence):
        return None
    kind = _KIND.match(sentence[:at])
    if kind and not any(compiled(f"(?:{VERBS})").fullmatch(word) for word in kind["kind"].split()):
        return one  # `The drone maker Plover plans`
    return one if _FRONTED.match(sentence[:at]) or not unnamed.opening(sentence) else None


def goes_on(place: int, one: Named, drawn: Drawn) -> bool:
    """Return whether a sentence goes on with what an earlier one told of a name: `The laser` of its robot that burns with a laser, a pipe in the same town."""
    sentences = drawn.article.sentences
    own = [sentences[earlier - 1] for earlier in one.places if earlier < place]
    thing = _THING.match(sentences[place - 1])
    if thing and not _is_a_kind(thing["noun"]):
        word = of_words(rf"\b{re.escape(thing['noun'])}\b")
        return any(word.search(sentence) for sentence in own)
    near = {word for earlier in _open_before(place, drawn) for word in article_names.latin(sentences[earlier - 1])}
    near -= {word for other in drawn.known for word in other.words}
    return any(
        word in near and word not in in_person.OPENERS for sentence in own for word in article_names.latin(sentence)
    )


@lru_cache(maxsize=4096)
def _is_a_kind(noun: str) -> bool:
    """Return whether a noun is what a company, a person or a product is called."""
    return compiled(f"(?i:{COMPANY_NOUNS}|{PERSON_NOUNS}|{PRODUCT_NOUNS})").fullmatch(noun) is not None


def _open_before(place: int, drawn: Drawn) -> Iterator[int]:
    """Yield a sentence and those before it up to the one that tells of somebody by name."""
    for earlier in range(place, max(0, place - _REACH), -1):
        if earlier != place and subject(earlier, drawn):
            return
        yield earlier


def _at(one: Named, sentence: str) -> int:
    return min((sentence.find(word) for word in one.words if word in sentence), default=len(sentence))


def before(place: int, drawn: Drawn) -> frozenset[Named]:
    """Return whom the sentences before one name, back to the first that tells of somebody by name; of `it` no person is meant."""
    things = _IT.match(drawn.article.sentences[place - 1]) is not None
    found: set[Named] = set()
    for earlier in range(place - 1, max(0, place - 1 - _REACH), -1):
        here = {one for one in drawn.known if earlier in one.places}
        found |= {one for one in here if not (things and somebody(one, drawn.article))}
        who = subject(earlier, drawn)
        if who and not (things and somebody(who, drawn.article)):
            break
    return frozenset(found)


def meant(place: int, drawn: Drawn) -> Named | None:
    """Return whom `it` or `the company` means for sure: of whom the sentence right before tells by name."""
    sentence = drawn.article.sentences[place - 1]
    if place < _TWICE or not (_IT.match(sentence) or _OPEN.match(sentence)):
        return None
    who = subject(place - 1, drawn)
    return None if who is None or somebody(who, drawn.article) else who


@lru_cache(maxsize=512)
def somebody(one: Named, article: Article) -> bool:
    """Return whether a name is a person's: its article says who that is, or the table knows the given name."""
    if article.language == "ko":
        return False
    first = one.phrase.split()[0]
    if " " in one.phrase and strangers.written(first):
        return True
    return any(_presented(word, article.sentences[place - 1]) for place in one.places for word in one.words)


def _presented(word: str, sentence: str) -> bool:
    """Return whether a sentence says who somebody is, before the name or behind it."""
    return any(
        (_EDGE.match(sentence, start) and _POST_BEHIND.match(sentence, end))
        or (_EDGE.match(sentence, end) and _POST_BEFORE.search(sentence, 0, start))
        for start, end in to_the_letter.places(word, sentence)
    )


def main(drawn: Drawn) -> Named | None:
    """Return whom the article is about: the one name of its head, or the one that it has at least twice as often as any other of these."""
    heads = sorted((one for one in drawn.known if one.places & {1, 2}), key=lambda one: -len(one.places))
    alone = len(heads) == 1 or (heads and len(heads[0].places) >= _TWICE * len(heads[1].places))
    return heads[0] if alone else None


def _owned(one: Named, other: Named, sentence: str) -> bool:
    """Return whether two names of a Korean sentence stand close together, and not in a row or against each other."""
    (start, first), (end, _) = sorted((_at(name, sentence), len(name.phrase)) for name in (one, other))
    return _CLOSE.fullmatch(sentence[start + first : end]) is not None


@lru_cache(maxsize=512)
def tied(one: Named, other: Named, article: Article) -> bool:
    """Return whether one name is somebody's of the other: `Velmer's model Otter`, `Tern is made by Caldera`, 한길은행의 자회사 한길랩."""
    if article.language == "ko":
        return any(_owned(one, other, article.sentences[place - 1]) for place in one.places & other.places)
    pairs = [(re.escape(a), re.escape(b)) for x, y in ((one, other), (other, one)) for a in x.words for b in y.words]
    texts = [article.sentences[place - 1] for place in one.places & other.places]
    return any(
        of_words(_TIE.replace("<one>", a).replace("<other>", b)).search(text) for a, b in pairs for text in texts
    )
