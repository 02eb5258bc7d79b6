"""A name that none of the cited sentences has and another sentence of their article does: the matter is another's, or the citation lacks a sentence.

What a cited sentence leaves open (`the company`, `it`, 이 회사) is whom the sentences before it name: a name of these is right. So is the one that the
whole article is about, and the one that the section has named before, where the cited sentence is about nobody else.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check import fixes, korean
from pipeline.check.claims import Claim, Flag
from pipeline.check.findings import spoken
from pipeline.check.lazily import compiled
from pipeline.check.sections import article_names
from pipeline.check.sections.article_names import Mention, Named
from pipeline.check.upstream import UPPER
from pipeline.check.written_names import unnamed
from pipeline.check.written_names.unnamed_words import VERBS
from pipeline.messages import say
from pipeline.records import Article, Issue
from pipeline.text.patterns import deferred

_QUOTED = deferred(r"“[^”\n]*”|\"[^\"\n]*\"")
_TOPIC = deferred(r"(?: [A-Z]?\w{0,12}| \d[\d.]*){0,2}?(?:은|는|이|가|의|도|에서는|에서|측은|,)(?![가-힣])")
_FRONTED = deferred(r"(?:But |And |Still, )?(?:In|At|For|With|From|By|Unlike|Among) (?:the )?$")
_KIND = deferred(r"(?:The|An?) (?P<kind>(?:[a-z-]+ ){1,4})$")
_REFERRING = deferred(
    r"(?:But |And |Still, )?(?:Its|Their|His|Her|The (?:company|firm|maker|start-?up|group|bank|hospital|university|town|city)['’]s) "
)
_OPEN = deferred(
    r"(?:이|그|해당|두) (?:회사|업체|기업|단체|은행|대학|병원|기관|모델|서비스|제품|칩|앱)|(?:회사|업체|양사)(?:는|가|의)"
)
_HEADED = deferred(r"[^은는이가]{0,14}$")
_CLOSE = deferred(r"(?![과와·,])[^,]{0,24}(?<![과와] )")
_TIE = (
    r"\b<one>\b(?: [A-Z0-9][\w.]*)*(?:['’]s? (?:[a-z-]+,? ){0,4}|[^.,]{0,40}\bits (?:[a-z-]+,? ){0,3}(?:the )?|,? (?:is |was )?(?:[a-z-]+ )?(?:of|at|from|by|behind) (?:the )?)"
    r"(?:[A-Z]\w* )*<other>\b"
)
"""What makes one name somebody's of another, between the two: `Velmer's model Otter`, `Velmer cut the price of its model Otter`, `Tern is made by Caldera`."""
_REACH = 6  # sentences back to whom `it` may mean
_TWICE = 2


@dataclass(frozen=True, slots=True)
class _Drawn:
    """One article that a sentence cites: its names, the numbers of the sentences that are cited, and of those that lend a name."""

    article: Article
    known: tuple[Named, ...]
    cited: tuple[int, ...]
    lending: frozenset[int]

    def told(self) -> list[Named]:
        """Return whom the cited sentences name."""
        return [one for one in self.known if not one.places.isdisjoint(self.cited)]


def elsewhere(claim: Claim, issue: Issue, around: Sequence[Claim], kind: str) -> Iterator[Flag]:
    """Yield the names of a sentence of a section of this kind that its article has, but no sentence that it cites, nor whom these go on about."""
    if claim.direct or not korean.korean_enough(claim.placed.plain):
        return
    text = _QUOTED.sub(lambda match: " " * len(match.group()), claim.text)
    said = article_names.mentions(text)
    source = "\n".join(one.text for one in claim.evidence)
    missing = [one for one in said if not article_names.stands(one, source)]
    drawn = list(_drawn(claim, issue)) if missing else []
    told: set[Named] = set()
    for mention in missing:
        others = [other for other in said if other is not mention]
        found = [(one, each) for each in drawn for one in article_names.candidates(mention, each.known)]
        flags = [_flag(claim, mention, one, each, _said(each, text, others)) for one, each in found]
        if not flags or flags[0] is None or None in flags or any(one in told for one, _ in found):
            continue
        if flags[0].fix is None and not _TOPIC.match(text, mention.span[1]):
            continue
        if flags[0].fix and (kind in UPPER or _named_before(mention, found, around)):
            continue
        told.update(one for one, _ in found)
        yield flags[0]


def _said(drawn: _Drawn, text: str, others: Sequence[Mention]) -> frozenset[Named]:
    """Return whom a draft may tell of those whom the article names."""
    return frozenset(one for one in drawn.known if article_names.may_tell(one, text, others))


def _drawn(claim: Claim, issue: Issue) -> Iterator[_Drawn]:
    """Yield the articles that a sentence cites; one that is named as its own outlet lends that name to all of it."""
    for name in dict.fromkeys(one.id.partition(".")[0] for one in claim.evidence):
        article = issue.articles[name]
        known = article_names.named(article.sentences, article.language)
        known = tuple(one for one in known if not any(word in article.outlet for word in one.words))
        cited = tuple(_number(one.id) for one in claim.evidence if one.id.startswith(f"{name}."))
        lending = frozenset(_number(one.id) for one in claim.context if one.id.startswith(f"{name}."))
        yield _Drawn(article, known, cited, lending)


def _number(identifier: str) -> int:
    return int(identifier.partition(".")[2])


def _flag(claim: Claim, mention: Mention, one: Named, drawn: _Drawn, said: frozenset[Named]) -> Flag | None:
    """Return the finding of a name, or None where the cited sentences have it or go on about it; whom else the draft has is `said`.

    Only where nobody else is meant, to cite one more sentence is the mend: else it would hide whose matter this is.
    """
    places = sorted(one.places & drawn.lending, key=lambda place: (place == 1, abs(place - drawn.cited[0]), place))
    if not places or not one.places.isdisjoint(drawn.cited):
        return None
    subjects = {place: _subject(place, drawn) for place in drawn.cited}
    before = frozenset(name for place in drawn.cited if subjects[place] is None for name in _before(place, drawn))
    told = [other for other in drawn.told() if other in said]
    left = [
        other
        for other in subjects.values()
        if other and other not in said and not any(_tied(other, each, drawn.article) for each in told)
    ]
    instead = [other for other in left if not _tied(one, other, drawn.article)]
    if one in before or (left and not instead) or (not instead and one == _main(drawn)):
        return None
    if not instead and before and not before & said:
        instead = sorted(before, key=lambda other: max(place for place in other.places if place < max(drawn.cited)))[
            -1:
        ]
    name, home = spoken(claim.text[slice(*mention.span)], "은/는"), f"{drawn.article.id}.{places[0]}"
    if instead:
        message, fix = say("check.name.another", topic=name, other=instead[0].phrase, id=home), None
    else:
        message, fix = say("check.name.elsewhere", topic=name, id=home), fixes.cited(claim, home)
    return Flag("name", "warn", mention.span, message, (*claim.ids, home), 0.6, fix)


def _named_before(mention: Mention, found: Sequence[tuple[Named, _Drawn]], around: Sequence[Claim]) -> bool:
    """Return whether a sentence of the section has the name from a sentence of its article that names it."""
    places = {f"{drawn.article.id}.{place}" for one, drawn in found for place in one.places}
    return any(places & set(other.ids) and any(form in other.text for form in mention.forms) for other in around)


def _subject(place: int, drawn: _Drawn) -> Named | None:
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


def _at(one: Named, sentence: str) -> int:
    return min((sentence.find(word) for word in one.words if word in sentence), default=len(sentence))


def _before(place: int, drawn: _Drawn) -> frozenset[Named]:
    """Return whom the sentences before one name, back to the first that tells of somebody by name."""
    found: set[Named] = set()
    for earlier in range(place - 1, max(0, place - 1 - _REACH), -1):
        found |= {one for one in drawn.known if earlier in one.places}
        if _subject(earlier, drawn):
            break
    return frozenset(found)


def _main(drawn: _Drawn) -> Named | None:
    """Return whom the article is about: the one name of its head, or the one that it has at least twice as often as any other of these."""
    heads = sorted((one for one in drawn.known if one.places & {1, 2}), key=lambda one: -len(one.places))
    alone = len(heads) == 1 or (heads and len(heads[0].places) >= _TWICE * len(heads[1].places))
    return heads[0] if alone else None


def _owned(one: Named, other: Named, sentence: str) -> bool:
    """Return whether two names of a Korean sentence stand close together, and not in a row or against each other."""
    (start, first), (end, _) = sorted((_at(name, sentence), len(name.phrase)) for name in (one, other))
    return _CLOSE.fullmatch(sentence[start + first : end]) is not None


@lru_cache(maxsize=512)
def _tied(one: Named, other: Named, article: Article) -> bool:
    """Return whether one name is somebody's of the other: `Velmer's model Otter`, `Tern is made by Caldera`, 한길은행의 자회사 한길랩."""
    if article.language == "ko":
        return any(_owned(one, other, article.sentences[place - 1]) for place in one.places & other.places)
    pairs = [(re.escape(a), re.escape(b)) for x, y in ((one, other), (other, one)) for a in x.words for b in y.words]
    texts = [article.sentences[place - 1] for place in one.places & other.places]
    return any(
        compiled(_TIE.replace("<one>", a).replace("<other>", b)).search(text) for a, b in pairs for text in texts
    )
