"""What a source of a few sentences leaves unnamed: `the company`, `its shares`, `매출은`, which a draft may well name.

Sentences cut out of an article speak of what it named before. A draft names that, and the name stands nowhere in the cut. Such a
name is wrong only where there is evidence: the cut has a name of its kind that the draft leaves out, it is one more in a list that
the source gives, or the cut says itself whom it is about.
"""

import re
from collections.abc import Collection
from functools import lru_cache
from itertools import pairwise

from pipeline.check.claims import Claim
from pipeline.check.written_names import called, strangers
from pipeline.check.written_names.unnamed_words import (
    BARE_ENGLISH,
    BARE_KOREAN,
    COMPANY_NOUNS,
    ITSELF,
    LATER,
    PERSON_NOUNS,
    PRODUCT_NOUNS,
    TITLES,
    VERBS,
)
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_NOUNS = rf"{COMPANY_NOUNS}|{PERSON_NOUNS}|{PRODUCT_NOUNS}"
_SMALL = r"(?:of|by|at|in|on|from|to|for|with|and|that|which|who|is|was|said|has|will)"
_REFERENCE = deferred(
    rf"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Bb]oth|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Oo]ne|[Aa]n?) (?:(?!{_SMALL} )[\w'’.-]+ ){{0,4}}?(?:{_NOUNS})\b|"
    r"\b(?:[Ii]t|[Ii]ts|[Tt]hey|[Tt]heir|[Tt]hem|[Ww]e|[Oo]ur|[Hh]e|[Hh]is|[Ss]he|[Hh]er|I|[Mm]y)\b"
)
OF_KIND = {
    "product": deferred(rf"\b(?:{PRODUCT_NOUNS})\b", re.IGNORECASE),
    "person": deferred(rf"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) (?:[\w'’.-]+ ){{0,3}}?(?:{PERSON_NOUNS})\b|\b(?:he|she|his|her)\b", re.IGNORECASE),
    "company": deferred(rf"\b(?:[Tt]he|[Tt]wo|[Bb]oth) (?:[\w'’.-]+ ){{0,3}}?(?:{COMPANY_NOUNS})\b"),
}  # fmt: skip
_CAPITAL = deferred(r"[A-ZÀ-Þ][A-Za-zÀ-ÿ0-9&'’.-]*|\b[a-z]{1,4}[A-Z][A-Za-z]+|\b(?:hynix|adidas|lululemon|imec)\b")
NO_NAME = frozenset(
    str.split(
        "AI US UK EU UN CEO CFO CTO COO GPU GPUs CPU TPU TPUs NPU HBM DRAM EUV LLM LLMs API APIs IPO PC IT I Q1 Q2 Q3 Q4 GW MW FY ARR AGI U.S U.S. January February March April May June July August "
        "September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Chinese Dutch French Korean Japanese German "
        "Taiwanese Indian British American European Israeli Canadian Swedish Swiss Italian Spanish Finnish Danish Norwegian Russian South North West East Southeast Northern Southern Western Eastern Series "
        "Wall Street Nasdaq Apache"
    )
)
_OF_A_NATION = deferred(
    r"(?:Norwegian|Swiss|American|Canadian|Spanish|Russian|British|Italian|Danish|Finnish|Israeli|Apache) (?:will|has|had|is|was|plans|expects|says|said|flies|flew|posted|cut|cuts|carried|opened|ordered|bought|sold)\b"
)
"""An adjective of a nation that does something by itself is a firm's name: `Norwegian will cut its flights`."""
_OPENERS = deferred(rf"(?:{BARE_ENGLISH})$", re.IGNORECASE)
_NAMED = deferred(
    r",? (?:(?:at|from|by|in|behind|called|named|known as|led by|run by|backed by|such as) )?(?:the |[\"“'‘])?"
)
_QUOTED = deferred(r"[\"“][^\"“”]{0,400}[\"”]")
_OF = deferred(r" (?:for|of|in|at|to|on|with|from|near|between|among|under|by)\b")
_VERB = deferred(rf"\b(?:{VERBS})\b")
_SUBJECT = deferred(r"(?P<phrase>[^,.]{0,60}?)(?P<head>[가-힣A-Za-z0-9’'\"”]{1,14}?)(?:은|는|이|가)\s")
_BARE = deferred(rf"(?:{BARE_KOREAN})$")
_PERSON = deferred(rf"(?<![가-힣])[가-힣]{{2,4}} (?:{TITLES})$")
LATER_NAMED, _ITSELF = deferred(LATER), deferred(ITSELF)
_TOPIC = deferred(
    r"(?:[가-힣A-Za-z0-9.]{0,12} ){0,2}?(?:[가-힣A-Za-z0-9().]{0,14})?(?:은|는|의|도|측은|[측쪽]이)(?=\s|$)"
)
_PART = deferred(r"[가-힣A-Za-z0-9)](?:은|는|이|가|을|를|며|고|면서)\s")
_TITLE = deferred(
    rf"(?:의|을 이끄는|를 이끄는|을 세운|를 세운|의 전|의 새)?\s(?:[가-힣A-Za-z]{{1,8}} ){{0,3}}?(?:{TITLES})(?!회)"
)
_RUN = deferred(r"[A-Z][a-zà-ÿ]+(?:-[A-Z][a-z]+)? (?:[A-Z]\. )?[A-Z][A-Za-zà-ÿ'’-]+")
_HANGUL = deferred(r"[가-힣]")
_CLOUDS = frozenset({"aws", "azure", "googlecloud"})  # companies that are products, taken for one another
_LONGEST, _OPENING = 4, 5  # words of a name, and before what a sentence is about
_APPOSED = deferred(r"(?<=[a-z]), (?:an?|the|its) [^,.]{0,80}")  # Timothy Gowers, a mathematician
_EXAMPLE = deferred(r"\s등(?:의|이|은|을|에|\s)")
_JOINING = r"(?:,|·|/|와|과|이랑|및)"
_BEHIND = deferred(rf"\s?{_JOINING}\s?(?:그리고\s)?")


def leaves_open(claim: Claim, key: str, span: tuple[int, int]) -> bool:
    """Return whether a name that the cited sentences lack may be what they speak of without a name."""
    if not claim.excerpt or _one_more(claim, key, span) or _EXAMPLE.match(claim.text, span[1]):
        return False
    text = " ".join(one.text for one in claim.evidence)
    person = kind_of(key) == "person" and not OF_KIND["person"].search(_APPOSED.sub("", text))
    if (person and strangers.left_out(claim)) or called.city_left_out(key, claim):
        return False
    topic = _topic(claim.text, span)
    left_out = rivals(claim, key, whole=not topic)
    start = opening(claim.evidence[0].text) or _told_too(claim)
    if start == "person" and kind_of(key) == "person":
        start = ""
    if start and topic:
        return start != "bare" or not any(kind_of(one) == kind_of(key) for one in left_out)
    if left_out:
        return False
    holder = kind_of(key) != "person" and _beside_title(claim.text, span, text)
    return bool(start) or _kindred(text, key) or holder or _later(text, key)


def rivals(claim: Claim, key: str, *, whole: bool = False) -> frozenset[str]:
    """Return the names of the cited sentences that the draft leaves out, and in whose place this one may stand.

    Who makes what the draft names counts as left out only for the `whole` of them.
    """
    said = aliases.keys(f"{claim.text} {claim.after}", aliases.table())
    kin = aliases.made_by([key]) | (frozenset() if whole else aliases.made_by(said - _firms()))
    left_out = _held(claim) - said - kin - aliases.places()
    kind = kind_of(key)
    if kind in ("person", "media"):
        return frozenset(one for one in left_out if kind_of(one) == kind)
    things = frozenset(one for one in left_out if kind_of(one) not in ("person", "media"))
    if kind == "product":
        return things
    return things - frozenset(one for one in things if kind_of(one) == "product" and aliases.made_by([one]) & said)


@lru_cache(maxsize=1)
def _firms() -> frozenset[str]:
    """Return the keys of the table that are neither somebody's product nor a person: what they belong to is another name."""
    return frozenset(aliases.table().values()) - aliases.products() - aliases.people()


def _held(claim: Claim) -> frozenset[str]:
    """Return the names of the table that the cited sentences have, written as names are."""
    return frozenset(key for one in claim.evidence for key, _ in named(one.text))


def kind_of(key: str) -> str:
    """Return what may be taken for one another: people, products, media, all others."""
    if key in aliases.people():
        return "person"
    if key in aliases.media():
        return "media"
    return "product" if key in aliases.products() or key in _CLOUDS else "company"


@lru_cache(maxsize=256)
def opening(sentence: str) -> str:
    """Return how a source leaves its subject open: by a `reference`, by a `bare` noun (매출은), or not at all."""
    if len(_HANGUL.findall(sentence)) * 5 >= len(sentence.replace(" ", "")):
        return _korean_start(sentence)
    sentence = _QUOTED.sub(lambda match: " " * len(match.group()), sentence)
    named = _first_name(sentence)
    reference = _REFERENCE.search(sentence)
    if reference and reference.start() <= named and not _NAMED.fullmatch(sentence[reference.end() : named]):
        return "reference"
    verb = _VERB.search(sentence)
    return "bare" if (verb and verb.start() < named) or named >= len(sentence) else ""


def _first_name(sentence: str) -> int:
    """Return where the first name of an English sentence stands: places, days and nationalities are none."""
    rows = aliases.table()
    for match in _CAPITAL.finditer(sentence):
        word = re.sub(r"['’]s?$|[.-]+$", "", match.group())
        key = rows.get(aliases.squeeze(word))
        opening = not sentence[: match.start()].strip("\"“'‘ ")
        if opening and _OF_A_NATION.match(sentence, match.start()):
            return match.start()
        if word in NO_NAME or key in aliases.places():
            continue
        common = _OPENERS.match(word) or _OF.match(sentence, match.end())
        if opening and key is None and common and not _followed(sentence, match.end()):
            continue
        return match.start()
    return len(sentence)


def _followed(sentence: str, end: int) -> bool:
    """Return whether another capitalised word follows at once: `Capital One`, but not `Training took`."""
    following = re.match(r" (?P<word>[A-Z][a-z]+)", sentence[end:])
    return following is not None and following["word"] not in NO_NAME


def _korean_start(sentence: str) -> str:
    subject = _SUBJECT.match(sentence)
    if subject is None:
        return "reference"
    phrase = subject["phrase"] + subject["head"]
    held = frozenset(key for key, _ in named(phrase)) - aliases.places()
    if held & aliases.people() or _PERSON.search(phrase):
        return "" if held - aliases.people() else "person"
    if held or re.search(r"['‘\"“]|[A-Z][A-Za-z]{2,}", phrase):
        return ""
    return "reference" if _BARE.search(subject["head"]) else ""


def _told_too(claim: Claim) -> str:
    """Return `bare` where the draft has the very word that a Korean source tells something of: no name stands in its place."""
    first = claim.evidence[0]
    subject = _SUBJECT.match(first.text) if first.language == "ko" else None
    if subject is None or frozenset(key for key, _ in named(subject.group())) - aliases.places():
        return ""
    words = [word for word in re.findall(r"[가-힣]{2,}", subject["phrase"] + subject["head"]) if word[:2] in claim.text]
    return "bare" if words and not re.search(r"['‘\"“]|[A-Z][A-Za-z]{2,}", subject.group()) else ""


def _topic(text: str, span: tuple[int, int]) -> bool:
    """Return whether a name is what the sentence is about: near its beginning, no other part of it before."""
    before = text[: span[0]]
    return before.count(" ") <= _OPENING and not _PART.search(before) and _TOPIC.match(text, span[1]) is not None


def _kindred(text: str, key: str) -> bool:
    """Return whether the source has who makes this, or who leads it: `Google's model` for Gemini."""
    return key not in _firms() and bool(aliases.made_by([key]) & aliases.held(text))


def _beside_title(text: str, span: tuple[int, int], source: str) -> bool:
    """Return whether a company only says whose head somebody of the source is: `코어위브의 마이클 인트레이터 CEO`."""
    return _TITLE.match(text, span[1]) is not None and (
        _RUN.search(source) is not None or _TITLE.search(source) is not None
    )


def _later(text: str, key: str) -> bool:
    """Return whether the source speaks of something of this kind without its name: `its new model`, `the chief executive`."""
    if LATER_NAMED.search(text):
        return True
    kind = kind_of(key)
    itself = kind == "company" and _ITSELF.match(text) is not None  # `the group` is who released it
    return not itself and kind in OF_KIND and OF_KIND[kind].search(text) is not None


def _one_more(claim: Claim, key: str, span: tuple[int, int]) -> bool:
    """Return whether a name is one more in a list of names that the source gives itself."""
    held = _held(claim) - aliases.places()
    if len(held) < 2 or not any(_listed(one.text, held) for one in claim.evidence):
        return False
    return beside(claim.text, span, held)


def beside(text: str, span: tuple[int, int], held: Collection[str]) -> bool:
    """Return whether a name stands in a row with one of these: behind 와 or a comma, or before."""
    for key, other in named(text):
        if key not in held:
            continue
        if other[1] <= span[0] and _BEHIND.fullmatch(text[other[1] : span[0]]):
            return True
        if span[1] <= other[0] and _BEHIND.fullmatch(text[span[1] : other[0]]):
            return True
    return False


@lru_cache(maxsize=512)
def named(text: str) -> tuple[tuple[str, tuple[int, int]], ...]:
    """Return the names of the table in a text, in Hangul and in Latin writing, with their places."""
    rows = aliases.table()
    found = [(key, span) for key, span in aliases.hangul(text, rows) if _told_name(key, text, span)]
    capitals = list(_CAPITAL.finditer(text))
    for number, first in enumerate(capitals):
        if found and found[-1][1][0] <= first.start() < found[-1][1][1]:
            continue
        best = None
        for last in capitals[number : number + _LONGEST]:
            written = text[first.start() : last.end()]
            if len(written) > _LONGEST * 16 or re.search(r"[,;:()]", written):
                break
            key = rows.get(aliases.squeeze(re.sub(r"['’]s?$|[.,-]+$", "", written)))
            key = key or rows.get(aliases.squeeze(re.sub(r"[\d.-]+[A-Za-z]*$", "", written)))
            best = (key, (first.start(), last.end())) if key else best
        if best:
            found.append(best)
    return tuple(found)


def _told_name(key: str, text: str, span: tuple[int, int]) -> bool:
    """Return whether a writing is a name here and no everyday word."""
    written = text[slice(*span)]
    return aliases.certain(written) or aliases.accusable(key, written, text[span[1] :])


def _listed(text: str, held: frozenset[str]) -> bool:
    """Return whether a source sentence has two of these names in a row."""
    places = sorted((span, key) for key, span in named(text) if key in held)
    return any(
        re.fullmatch(r"(?:,| and|,? and the|·|와|과|, and)\s?|와 |과 ", text[one[0][1] : other[0][0]])
        for one, other in pairwise(places)
        if one[1] != other[1]
    )
