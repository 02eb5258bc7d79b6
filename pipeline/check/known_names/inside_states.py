"""A place inside a country or a state told as another one of it: 텍사스 동부 for West Texas, 텍사스 댈러스 for `a Rockdale, TX campus`.

A side is wrong where the articles tell another side of the same place and never this one. A town is wrong where the articles have one of the
same state that the draft leaves out, a state where they have the draft's town in another.
"""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.written_names import transcribed
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_SIDE = r"(?P<side>동북|동남|서북|서남|북동|남동|북서|남서|동|서|남|북)부"
_END = r"(?=$|[^가-힣]|은|는|이|가|을|를|의|에|와|과|도|로|권)"
_KOREAN = (
    deferred(rf"(?<![가-힣])(?P<place>[가-힣]{{2,8}}?)(?:주|의)? {_SIDE}{_END}"),
    deferred(rf"(?<![가-힣]){_SIDE} (?P<place>[가-힣]{{2,8}}?)(?:주)?{_END}"),
)
_COMPASS = r"(?P<side>(?:[Nn]orth|[Ss]outh)(?:-?(?:[Ee]ast|[Ww]est))?|[Ee]ast|[Ww]est)(?:ern)?"
_ENGLISH = (
    deferred(rf"\b{_COMPASS} (?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?)"),
    deferred(rf"\b{_COMPASS} (?:part|end|side|half|region)?s? ?of (?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?)"),
    deferred(rf"\b(?P<place>[A-Z][a-z]+)['’]s? {_COMPASS}\b"),
)
_LETTERS = {"north": "북", "south": "남", "east": "동", "west": "서"}
_STATES = dict(one.split("=") for one in str.split("AL=alabama AK=alaska AZ=arizona AR=arkansas CA=california CO=colorado CT=connecticut FL=florida GA=georgia ID=idaho IL=illinois IA=iowa KS=kansas KY=kentucky LA=louisiana MD=maryland MA=massachusetts MI=michigan MN=minnesota MS=mississippi MO=missouri MT=montana NE=nebraska NV=nevada NH=newhampshire NJ=newjersey NM=newmexico NY=newyork NC=northcarolina ND=northdakota OH=ohio OK=oklahoma PA=pennsylvania RI=rhodeisland SC=southcarolina SD=southdakota TN=tennessee TX=texas UT=utah VT=vermont VA=virginia WV=westvirginia WI=wisconsin WY=wyoming"))  # fmt: skip
_TOWN = deferred(r"\b(?P<town>[A-Z][a-z]{3,}), (?P<state>[A-Z]{2}\b|[A-Z][a-z]+(?: [A-Z][a-z]+)?)")
_NEXT = deferred(r"주? (?P<town>[가-힣]{2,8}?)(?:시|군)?(?=$|[^가-힣]|은|는|이|가|을|를|의|에|와|과|도|로|에서)")


def inside_states(claim: Claim) -> Iterator[Flag]:
    """Yield the sides, towns and states of a sentence that are another one's in its articles."""
    texts = [one.text for one in claim.context]
    yield from _sides(claim, texts)
    towns = [
        (match["town"], _STATES.get(match["state"]) or aliases.table().get(aliases.squeeze(match["state"])))
        for text in texts
        for match in _TOWN.finditer(text)
    ]
    yield from _towns(claim, texts, [(town, state) for town, state in towns if state in set(_STATES.values())])


def _sides(claim: Claim, texts: list[str]) -> Iterator[Flag]:
    for pattern in _KOREAN:
        for match in pattern.finditer(claim.text):
            key = aliases.table().get(aliases.squeeze(match["place"]))
            if key is None or key not in aliases.places():
                continue
            theirs = {side for text in texts for other, side in _told(text) if other == key}
            if theirs and not any(set(match["side"]) & set(side) for side in theirs):
                span = match.span()
                yield Flag("name", "block", span, say("check.name", name=match.group()), claim.ids, 0.75)


def _told(text: str) -> Iterator[tuple[str, str]]:
    """Yield the sides of places that a source sentence tells: the key of the place, and the side in Korean letters."""
    for pattern in _KOREAN:
        for match in pattern.finditer(text):
            yield aliases.table().get(aliases.squeeze(match["place"]), ""), match["side"]
    for pattern in _ENGLISH:
        for match in pattern.finditer(text):
            side = "".join(letter for word, letter in _LETTERS.items() if word in match["side"].lower())
            words = match["place"].split()
            keys = [aliases.table().get(aliases.squeeze("".join(words[:count]))) for count in range(len(words), 0, -1)]
            key = next(filter(None, keys), "")
            if aliases.squeeze(match["side"] + words[0]) not in aliases.table():  # West Virginia is no side
                yield key, side


def _towns(claim: Claim, texts: list[str], towns: list[tuple[str, str]]) -> Iterator[Flag]:
    if not towns:
        return
    held = frozenset().union(*(aliases.held(text) for text in texts))
    held = held.union(*map(aliases.around, held))  # Palo Alto is in Silicon Valley
    for key, span in aliases.hangul(claim.text, aliases.table()):
        match = _NEXT.match(claim.text, span[1]) if key in _STATES.values() else None
        if match is None:
            continue
        homes = {state for town, state in towns if transcribed.near(town, match["town"])}
        city = aliases.table().get(aliases.squeeze(match["town"]))
        told = re.findall(r"[가-힣]{2,}", claim.text)
        left = [
            town for town, state in towns if state == key and not any(transcribed.near(town, word) for word in told)
        ]
        wrong_state = homes and key not in homes and key not in held
        wrong_town = not homes and left and city in aliases.places() and city not in held
        if wrong_state or wrong_town:
            place = span if wrong_state else match.span("town")
            yield Flag("name", "block", place, say("check.name", name=claim.text[slice(*place)]), claim.ids, 0.75)
