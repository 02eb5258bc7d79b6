"""A Korean person of an English source under another given name: 도경수 for Do Kyung-min, 서윤호 for Seo Yun-jae.

The family name is the source's, whatever word of English it looks like, and the rest is made of the syllables of given names. What may be
written as any name of the articles is left alone, and so is every sentence that has the source's person too.
"""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import compiled
from pipeline.check.people import nobody, romanised, titled
from pipeline.check.people.romanised import Written
from pipeline.check.vocabulary import plain_words
from pipeline.messages import say

_POST = rf"(?: (?P<what>[가-힣A-Za-z]{{1,8}})){{0,2}}? [가-힣A-Z]{{0,5}}(?:{titled.TITLES}){titled.ENDED}"
_BEHIND_POST = rf"(?:{titled.TITLES}|학자|책임자|총괄|배우|가수|저자|의사|프로듀서)(?:인)? $"
_PARTICLE = r"(?P<josa>은|는|이|가|을|를|의|에게|에게서|께서|와|과|씨(?:는|가|의|를|도|에게|와)?)(?=[\s,]|$)| ?\(| 씨(?![가-힣]{2})|, "


def given_names(claim: Claim) -> Iterator[Flag]:
    """Yield the Korean people of a sentence who have the family name of somebody of the cited sentences and nobody's given name."""
    if any(one.language == "ko" for one in claim.context):
        return
    theirs = {written for one in claim.evidence for written, _ in romanised.sure(one.text)}
    for written in sorted(theirs):
        for family in romanised.in_hangul(written[0]):
            for span in _people(claim.text, family):
                name = claim.text[slice(*span)]
                if not (_of_the_articles(name, claim) or _told(written, claim.text)):
                    yield Flag("name", "block", span, say("check.name", name=name), claim.ids, 0.8)


def _people(text: str, family: str) -> Iterator[tuple[int, int]]:
    """Yield the people of a Korean sentence with a family name: beside a post, or with a particle that no noun of this sound has."""
    for match in re.finditer(rf"(?<![가-힣])(?P<name>{family}[{romanised.FIRST}][{romanised.LAST}])", text):
        name, behind = match["name"], text[match.end() :]
        post = compiled(_POST).match(behind)
        beside = post is not None or compiled(_BEHIND_POST).search(text[: match.start()]) is not None
        particle = compiled(_PARTICLE).match(behind)
        if post is None and particle is None:
            continue
        if particle and particle["josa"] and not nobody.fits(name, particle["josa"]):
            continue
        plain = plain_words.exactly(name) if beside else plain_words.ours(name)
        if name in titled.NOUNS or plain:
            continue
        yield match.span()


def _of_the_articles(name: str, claim: Claim) -> bool:
    """Return whether an article has a Korean name, in whatever spelling, or somebody of its family by a foreign given name."""
    if titled.in_latin(name, claim) or any(titled.known_as(name, one.text) for one in claim.context):
        return True
    families = romanised.FAMILIES[name[0]].split()
    return any(
        name in one.text or any(written[0] in families for written in romanised.unsure(one.text))
        for one in claim.context
    )


def _told(written: Written, text: str) -> bool:
    """Return whether a draft has somebody of the source by the whole name."""
    return written in romanised.all_names(text) or any(
        romanised.may_be(match[0][:length], written)
        for match in re.finditer(r"(?<![가-힣])[가-힣]{3,4}", text)
        for length in (3, 4)
    )
