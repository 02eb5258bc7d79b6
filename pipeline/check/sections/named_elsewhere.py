"""A name that none of the cited sentences has and another sentence of their article does: the matter is another's, or the citation lacks a sentence.

What a cited sentence leaves open (`the company`, `it`, 이 회사) is whom the sentences before it name: a name of these is right. So is the one that the
whole article is about, and the one that the section has named before, where the cited sentence is about nobody else.
"""

from collections.abc import Iterator, Sequence

from pipeline.check import fixes, korean
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.findings import spoken
from pipeline.check.sections import article_names, compared_aside, people_elsewhere, versions_elsewhere, whom_told
from pipeline.check.sections.article_names import Mention, Named
from pipeline.check.sections.whom_told import Drawn
from pipeline.check.upper import UPPER
from pipeline.messages import say
from pipeline.records import Issue
from pipeline.text.patterns import deferred
from pipeline.text.written_in import written_in

_QUOTED = deferred(r"“[^”\n]*”|\"[^\"\n]*\"")
_OWNS = deferred(r"의 (?P<what>[^,.]{1,24})")
_KINDS = r"(?:시험|평가|벤치마크|테스트|대회|경연|조사|설문|행사|회의|콘퍼런스|콘서트|학회|박람회|전시회|순위표?|지수|과제|문제집?|데이터셋?)"
_KIND_AHEAD = deferred(rf"(?:{_KINDS}(?:인|이던|였던)? |{_KINDS} ?[‘“'\"])$")
_PLACE = deferred(rf"(?: \d[\d.]*)?[’”'\"]?(?: ?(?P<kind>{_KINDS}))?(?:에서(?:는|도|만)?|에|으로|로)(?![가-힣])")
_TOPIC = deferred(r"(?: [A-Z]?\w{0,12}| \d[\d.]*){0,2}?(?:은|는|이|가|의|도|에서는|에서|측은|,)(?![가-힣])")


def elsewhere(claim: Claim, issue: Issue, around: Sequence[Claim], kind: str) -> Iterator[Flag]:
    """Yield the names of a sentence of a section of this kind that its article has, but no sentence that it cites, nor whom these go on about."""
    if claim.direct or not korean.korean_enough(claim.placed.plain):
        return
    yield from versions_elsewhere.elsewhere(claim, issue)
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
        if flags[0].fix is None and (not _TOPIC.match(text, flags[0].span[1]) or _is_where(text, flags[0].span)):
            continue
        if flags[0].fix and (kind in UPPER or _named_before(mention, found, around)):
            continue
        told.update(one for one, _ in found)
        yield flags[0]
    if not told:
        yield from (flag for each in _drawn(claim, issue) for flag in people_elsewhere.replaced(claim, each))


def _is_where(text: str, span: tuple[int, int]) -> bool:
    """Return whether a name is that of a test, a survey or an event where something is so, which is nobody whose matter it could be."""
    place = _PLACE.match(text, span[1])
    return place is not None and (place["kind"] is not None or _KIND_AHEAD.search(text, 0, span[0]) is not None)


def _said(drawn: Drawn, text: str, others: Sequence[Mention]) -> frozenset[Named]:
    """Return whom a draft may tell of those whom the article names."""
    return frozenset(one for one in drawn.known if article_names.may_tell(one, text, others))


def _drawn(claim: Claim, issue: Issue) -> Iterator[Drawn]:
    """Yield the articles that a sentence cites; one that is named as its own outlet lends that name to all of it."""
    for name in dict.fromkeys(one.id.partition(".")[0] for one in claim.evidence):
        article = issue.articles[name]
        known = article_names.named(article.sentences, article.language)
        known = tuple(one for one in known if not any(word in article.outlet for word in one.words))
        cited = tuple(_number(one.id) for one in claim.evidence if one.id.startswith(f"{name}."))
        lending = frozenset(_number(one.id) for one in claim.context if one.id.startswith(f"{name}."))
        yield Drawn(article, known, cited, lending)


def _number(identifier: str) -> int:
    return int(identifier.partition(".")[2])


def _flag(claim: Claim, mention: Mention, one: Named, drawn: Drawn, said: frozenset[Named]) -> Flag | None:
    """Return the finding of a name, or None where the cited sentences have it or go on about it; whom else the draft has is `said`.

    Only where nobody else is meant, to cite one more sentence is the mend: else it would hide whose matter this is.
    """
    places = sorted(one.places & drawn.lending, key=lambda place: (place == 1, abs(place - drawn.cited[0]), place))
    if not places or not one.places.isdisjoint(drawn.cited):
        return None
    before = {place: whom_told.before(place, drawn) for place in drawn.cited if _subject(claim, place, drawn) is None}
    if any(one in names or whom_told.goes_on(place, one, drawn) for place, names in before.items()):
        return None
    instead = _instead(claim, mention, one, drawn, said)
    if instead is None:
        return None
    earlier = frozenset().union(*before.values())
    if not instead and earlier and earlier.isdisjoint(said):
        instead = sorted(earlier, key=lambda other: max(place for place in other.places if place < max(drawn.cited)))
    written = article_names.written(mention, one)
    span, home = (mention.span[0], mention.span[0] + len(written)), f"{drawn.article.id}.{places[0]}"
    name = spoken(written, "은/는")
    if instead:
        message, fix = say("check.name.another", topic=name, other=instead[-1].phrase, id=home), None
    else:
        message, fix = say("check.name.elsewhere", topic=name, id=home), fixes.cited(claim, home)
    return Flag("name", "warn", span, message, (*claim.ids, home), 0.6, fix)


def _instead(claim: Claim, mention: Mention, one: Named, drawn: Drawn, said: frozenset[Named]) -> list[Named] | None:
    """Return whom the cited sentences are about by name and the draft leaves out; None where that is no other's matter, or that of the whole article."""
    told = [other for other in drawn.told() if other in said]
    subjects = [subject for place in drawn.cited if (subject := _subject(claim, place, drawn))]
    meant = [other for place in drawn.cited if (other := whom_told.meant(place, drawn))]
    left = [other for other in subjects if other not in said and not _of_any(other, told, drawn)]
    owned = _OWNS.match(claim.text, mention.span[0] + len(article_names.written(mention, one)))
    if owned:  # `Varmek의 엔지니어 안넬리 코스키넨`, who is Ostara's
        near = [
            other
            for other in told
            if article_names.may_tell(other, owned["what"], article_names.mentions(owned["what"]))
        ]
        left += [other for other in drawn.told() if other not in said and _of_any(other, near, drawn)]
    instead = [other for other in left if not whom_told.tied(one, other, drawn.article)]
    instead += [other for other in meant if other not in said and not whom_told.tied(one, other, drawn.article)]
    if not instead and (left or one == whom_told.main(drawn)):
        return None
    return instead


def _subject(claim: Claim, place: int, drawn: Drawn) -> Named | None:
    """Return of whom a cited sentence tells by name, but for one with whom it only compares what the draft tells."""
    one = whom_told.subject(place, drawn)
    if one is None:
        return None
    text = drawn.article.sentences[place - 1]
    start, end = min((text.index(word), text.index(word) + len(word)) for word in one.words if word in text)
    evidence = Evidence(f"{drawn.article.id}.{place}", text, written_in(text, drawn.article.language))
    return None if compared_aside.aside(evidence, (start, end), claim.text) else one


def _of_any(one: Named, others: Sequence[Named], drawn: Drawn) -> bool:
    """Return whether a name is somebody's of one of these, or one of these is its own."""
    return any(whom_told.tied(one, other, drawn.article) for other in others)


def _named_before(mention: Mention, found: Sequence[tuple[Named, Drawn]], around: Sequence[Claim]) -> bool:
    """Return whether a sentence of the section has the name from a sentence of its article that names it."""
    places = {f"{drawn.article.id}.{place}" for one, drawn in found for place in one.places}
    return any(places & set(other.ids) and any(form in other.text for form in mention.forms) for other in around)
