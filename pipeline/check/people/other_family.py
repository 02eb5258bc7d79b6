"""A person of the source under a family name in Hangul that no name of the articles sounds like: 마크 골드먼 for Mark Gurman.

The given name is theirs for sure. Korean writes foreign names by their sound, so that what may be read as any name of the articles is left alone,
and what may not is only doubted: a language may sound otherwise than its letters say.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.check.people.half_names import BODY
from pipeline.check.vocabulary import dictionary
from pipeline.check.written_names import in_person, strangers, transcribed
from pipeline.messages import say
from pipeline.text.patterns import deferred

_PAIR = deferred(r"(?<![가-힣A-Za-z])(?P<given>[가-힣]{2,6})(?= (?P<family>[가-힣]{2,8})(?:[\s,.(]|$))")
_LATIN = deferred(r"[A-ZÀ-Þ][A-Za-zÀ-ſ'’-]{2,}")
_PARTICLES = tuple("이가은는을를의에도")
_SHORT = 2


def other_family(claim: Claim) -> Iterator[Flag]:
    """Yield the people of a sentence whose given name is somebody's of the cited sentences, and whose family name is nobody's."""
    if not claim.context or any(one.language != "en" for one in claim.context):
        return
    people = [one for text in claim.evidence for one in in_person.people(text.text)]
    for match in _PAIR.finditer(claim.text) if people else ():
        name = in_person.pair(match["given"], match["family"], (match.start(), match.end("family")))
        own = [one for one in people if _given(one.given, name.given)]
        if (
            not own
            or BODY.search(name.families[0])
            or any(len(one) < _SHORT or in_person.plain(one) for one in name.families)
        ):
            continue
        if any(_may_be(name.families, one.text) for one in claim.context) or _told(own, name.families):
            continue
        end = match.start("family") + len(name.families[0])
        span = (match.start(), end)
        yield Flag("name", "warn", span, say("check.name", name=claim.text[slice(*span)]), claim.ids, 0.6)


@lru_cache(maxsize=4096)
def _given(latin: str, hangul: str) -> bool:
    """Return whether a Hangul word is a given name for sure."""
    if hangul in strangers.written(latin):
        return True
    return transcribed.near(latin, hangul) and not (in_person.plain(hangul) or _a_word(latin, hangul))


def _a_word(latin: str, hangul: str) -> bool:
    """Return whether what sounds like a given name is a word of Korean that the dictionary knows (차를, 갈아), or the name itself with a particle: 루멘이."""
    if dictionary.told_for(hangul):
        return True
    return hangul.endswith(_PARTICLES) and transcribed.near(latin, hangul[:-1])


def _told(people: Sequence[in_person.Person], families: Sequence[str]) -> bool:
    """Return whether a family name of several words is one of these together: 폰데어라이엔."""
    return any(
        not transcribed.another("".join(one.families[first:]), form)
        for one in people
        for first in range(len(one.families))
        for form in families
    )


@lru_cache(maxsize=4096)
def _may_be(families: Sequence[str], text: str) -> bool:
    """Return whether a word of an article may be read as one of these."""
    words = {
        word for one in _LATIN.findall(text) for word in (one.removesuffix("'s").removesuffix("’s"), *one.split("-"))
    }
    return any(not transcribed.another(word, form) for word in words for form in families)
