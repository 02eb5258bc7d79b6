"""Whether a number of the source counts a thing that a drafted figure surely does not: a crew of 39 is no 39척.

A number of two digits stands in most sources somewhere, for something. It supports a drafted one only where what it counts there may be
what the draft counts. A Korean counter belongs to a class of things, and the English noun behind a number names one; where either says
nothing, nothing is said. Sums of money, lengths and shares are never supported by what counts things.
"""

import re
from dataclasses import replace
from functools import lru_cache

from pipeline.check.claims import Claim, Evidence
from pipeline.check.counts import class_table, human_nouns, played_roles
from pipeline.check.figures.pool import Pool
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_MEASURED = frozenset({"money", "percent", "duration", "size", "points"})
_COUNTER = deferred(
    r"\s?(?P<counter>골|병상|그루|송이)(?![가-힣])|\s?(?P<before>골|병상|그루|송이)(?=[은는이가을를에의과와로도만씩째]|차(?![가-힣]))"
)
_TOP = deferred(r"\s[가-힣A-Za-z\d]")  # `5대 은행`, the five largest banks, and `61 대 38`
_PARTITIVE = deferred(
    r" of (?:the|its|their|his|her|our|these|those)(?= [a-z0-9])(?: (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve))?"
)
_NEXT = deferred(r"(?P<joint>[ -])[“\"]?(?:[a-z]+s[’'] )?(?P<word>[A-Za-zé]+(?:[’'-][a-zé]+)*)[”\"]?")
_STRONG = frozenset({"strong", "man", "woman", "person", "member"})
_INITIALS = deferred(r"[A-Z]{2,}s")  # `GPUs`
_TOKENS = 4
_MODIFIERS = frozenset({"gas", "sports", "arms", "news", "sales"})
_SAME_AGAIN = frozenset({"more", "others", "further"})
_BREAKS = frozenset(
    str.split(
        "and or but in on at for with from to by that which who whose where when while if because of per is are was were has have had as than then so "
        "will would can could may might must did do does across into onto over under above below among amid during after before through "
        "since until within without between beyond up down off out about around against toward towards along near not only also both two three four five six seven eight nine ten eleven twelve plus via ago earlier later a an the this these those its their his her our your last next each every"
    )
)
_OBJECT = deferred(
    r" (?:that|the|an?(?! (?:second|minute|hour|day|night|week|month|quarter|season|year|head|person|piece)\b)|its|their|his|her|our|how|why|what|this|these|those|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
)  # `people from birth to 90 shows that`
_CLAUSE = deferred(r"[,;:.()–—]")
_ABOUT = r"(?:just |only |about |some |around |nearly |over |more than )?$"
_GROUP = deferred(
    r"\b(?P<group>crew|squad|staff|team|audience|crowd|population|congregation|workforce|army|cast|panel|jury|class|choir|fleet|herd|flock|pack|litter|colony)s? of "
    + _ABOUT,
    re.IGNORECASE,
)
_NATIONAL = deferred(r" national (?:teams|sides|squads)\b")
_NATIONS = frozenset({"team", "country"})
_GROUPS = {"fleet": frozenset({"ship", "vehicle", "aircraft"})} | dict.fromkeys(
    ("herd", "flock", "pack", "litter", "colony"), frozenset({"animal"})
)
_OF_ANYTHING = frozenset({"panel", "population", "class", "team"})
"""Groups that may be of other things than people, by the plural behind the number: a panel of 90 newsrooms."""
_PERSONS = frozenset({"person"})
_EMPLOYS = deferred(r"\bemploy(?:s|ed|ing)? " + _ABOUT, re.IGNORECASE)
_AGED = deferred(r"\b(?:aged?|turn(?:s|ed)|age of) $", re.IGNORECASE)
_SHORT = deferred(r"\d{1,4}")
_DESCRIBES = deferred(r"[a-z]+-[a-z]+")  # `double-decker` says of what sort a thing is
_LABEL = deferred(
    r"\b(?:Line|Route|Flight|Room|Chapter|Article|Phase|Platform|Gate|Terminal|Bus|Tram|Highway|Interstate|Pier|Page|Volume|Episode|Stage|Group|Formula|Apollo|Windows|Number|No\.|"
    r"Week|Day|Level|Grade|Version|Type|Model|Mark|Reactor|Unit|Hole|Lap|line|route|flight|room|chapter|article|platform|gate|highway|page|volume|version|grade) $"
)
"""What a number is the number of, not how many: `Line 6`."""
_NUMBERED = frozenset({"번", "호", "회", "편", "장", "권", "층", "종"})
_BARE = deferred(r"\d[\d,.]*(?: (?:hundred|thousand|million|billion|trillion))?")
_MEASURES = frozenset(
    str.split(
        "seconds minutes hours days nights evenings mornings weekends weeks fortnights months quarters halves years decades centuries seasons sessions degrees percents metres meters kilometres "
        "kilometers centimetres centimeters millimetres millimeters feet inches yards miles grams kilos kilograms tonnes tons pounds ounces litres liters gallons barrels acres hectares watts megawatts "
        "gigawatts volts hertz dollars cents euros pence francs crowns kroner kronor yen yuan rupees roubles rubles pesos reals dirhams riyals liras rands shekels zlotys times basis"
    )
)
"""Plurals that measure: what stands before them is no count of things."""
_LEVEL = deferred(
    r"\b(?:under|over|above|below|to|at|by|past|until|till|since|between|aged?|turn(?:s|ed|ing)?|than) $|\b(?:under|over)-$",
    re.IGNORECASE,
)
_NONE, _AGE, _THING = frozenset[str](), frozenset({"age"}), frozenset({"thing"})
"""What a plural names that is in no class: things of some sort, of which nothing has an age of so many and no sum is made."""


def without(claim: Claim, group: tuple[Quantity, ...], known: Pool) -> Pool:
    """Return the figures of the cited sentences without those that count another class of things than a drafted one."""
    other = {(name, one.span) for name, one in others(claim, meant(group), known)}
    if not other:
        return known
    left = tuple((name, source) for name, source in known.figures if (name, source.span) not in other)
    values = {source.value for _, source in left if source.kind in COUNTS}
    return replace(known, figures=left, raw=known.raw & values | (known.raw - {group[0].value}))


def meant(group: tuple[Quantity, ...]) -> Quantity:
    """Return the reading of a figure that says what it measures, if one does: `44도` are degrees sooner than a number."""
    measured = [one for one in group if one.kind in _MEASURED and one.value == group[0].value]
    return measured[0] if group[0].kind == "number" and measured else group[0]


def others(claim: Claim, drafted: Quantity, known: Pool) -> list[tuple[str, Quantity]]:
    """Return the source's figures that have a drafted one's value, and count another class of things."""
    texts = {one.id: one for one in claim.evidence}
    return [
        (name, source)
        for name, source in known.figures
        if name in texts and source.value == drafted.value and another(claim.text, drafted, texts[name], source)
    ]


def another(text: str, drafted: Quantity, one: Evidence, source: Quantity) -> bool:
    """Return whether a source's number surely counts what the drafted figure does not, whatever their values."""
    if drafted.kind in _MEASURED:
        if drafted.words:
            return False
        if one.language != "en" or not _BARE.fullmatch(source.text):
            return False
        unsure = _AGE if drafted.kind == "duration" else _NONE  # what turned 30 is so many years old
        unsure |= _THING if " " in source.text else _NONE  # `of which 1.1 billion goes to trams`
        if _PARTITIVE.match(one.text, source.span[1]):
            return False  # `175 watt-hours, close to the 185 of the older cells`
        return bool(counted_in(one.text, source.span) - unsure)
    if drafted.kind not in COUNTS or source.kind not in COUNTS or _DESCRIBES.fullmatch(source.text):
        return False
    mine = _mine(text, drafted)
    labelled = mine and one.language == "en" and _SHORT.fullmatch(source.text)
    if labelled and _LABEL.search(one.text[max(0, source.span[0] - 20) : source.span[0]]):
        return drafted.unit not in _NUMBERED and not counted_in(one.text, source.span) - _THING
    theirs = _theirs(one, source) if mine else _NONE
    if one.language == "en" and "vote" in theirs and "country" in mine:
        return False  # states vote: 19개국이 찬성
    return bool(theirs) and not mine & theirs and (theirs != _THING or mine == _AGE)


def _mine(text: str, drafted: Quantity) -> frozenset[str]:
    """Return what a drafted figure may count, by its counter; nothing where that says nothing."""
    counter = drafted.unit
    if drafted.kind == "number":
        found = _COUNTER.match(text, drafted.span[1])
        counter = (found["counter"] or found["before"]) if found else ""
    if counter == "대" and (drafted.value % 10 == 0 or _TOP.match(text, drafted.span[1])):
        return _NONE  # people in their thirties, and the five largest
    return class_table.counters(counter)


def _theirs(one: Evidence, source: Quantity) -> frozenset[str]:
    if one.language == "ko":
        return class_table.counters(source.unit)
    return counted_in(one.text, source.span)


@lru_cache(maxsize=2048)
def counted_in(text: str, span: tuple[int, int]) -> frozenset[str]:
    """Return the classes of what a number of an English text may count: by the noun behind it, or the group that is of so many."""
    if _machines(text, span):
        return _NONE
    before = text[max(0, span[0] - 40) : span[0]]
    if group := _GROUP.search(before):
        name, found = group["group"].lower(), _behind(text, span)
        return found - _THING or (_NONE if found and name in _OF_ANYTHING else _GROUPS.get(name, _PERSONS))
    if _NATIONAL.match(text, span[1]):
        return _NATIONS
    found = _behind(text, span)
    if _AGED.search(before) and not found - _THING:
        return _AGE  # `the age of 9 million users` is theirs
    if found == _THING and _LEVEL.search(before):
        return _NONE  # `children under 16 covers`: a verb
    return found or (_PERSONS if _EMPLOYS.search(before) else _NONE)


def _machines(text: str, span: tuple[int, int]) -> bool:
    """Return whether a number of an English text counts machines or programs that a word for people names."""
    word = _plural(text, first := _beginning(text, span))
    return word is not None and played_roles.played(text[first : word.end()])


def _behind(text: str, span: tuple[int, int]) -> frozenset[str]:
    """Return the classes of the noun behind a number: the first plural within a few words."""
    first = _beginning(text, span)
    word = _plural(text, first)
    if word is None:
        return _NONE
    name = word["word"].lower()
    if word["joint"] == "-":
        right = word.start() == first
        return _PERSONS if name in _STRONG else _nouns().get(name.split("-")[0], _NONE) if right else _NONE
    if name in _SAME_AGAIN:
        return _before(text, span[0])
    if word["word"][0].isupper():
        return _PERSONS if human_nouns.DEMONYM.fullmatch(word["word"]) else _NONE
    return _head(text, word)


def noun(text: str, span: tuple[int, int]) -> str:
    """Return the plural that says what a number of an English text counts, as it is written; nothing where there is none."""
    word = _plural(text, _beginning(text, span))
    return word["word"] if word and word["joint"] == " " else ""


def _beginning(text: str, span: tuple[int, int]) -> int:
    """Return where the words behind a number begin: `three of the drivers` are drivers."""
    written = text[span[0] : span[1]]
    place = (
        span[0] + len(written.split(" ")[0])
        if not written[:1].isdigit() and " " in written
        else _number_end(text, span)
    )
    part = _PARTITIVE.match(text, place)
    return part.end() if part else place


def _plural(text: str, place: int) -> re.Match[str] | None:
    """Return the first plural within a few words, or the word that a hyphen joins to them."""
    for _ in range(_TOKENS):
        word = _NEXT.match(text, place)
        if word is None or word["word"] in _BREAKS:
            return None
        name = word["word"].lower()
        if word["joint"] == "-" or name in _SAME_AGAIN or name in _plurals() or _looks_plural(name):
            return word
        if human_nouns.DEMONYM.fullmatch(word["word"]) or _INITIALS.fullmatch(word["word"]):
            return word
        place = word.end()
    return None


def _head(text: str, word: re.Match[str]) -> frozenset[str]:
    """Return the classes of a plural behind a number, or of the one right behind it: `fish farms` are farms."""
    name = word["word"].lower()
    if name in _MEASURES or _OBJECT.match(text, word.end()):
        return _NONE
    after = _NEXT.match(text, word.end())
    behind = _plurals().get(after["word"], _NONE) if after and after["joint"] == " " else _NONE
    if behind and after and not _OBJECT.match(text, after.end()):
        return behind & _plurals().get(name, _NONE) or behind
    same = name in _IRREGULAR and after is not None and _looks_plural(after["word"])
    return _THING if same else _plurals().get(name, _THING)


def _before(text: str, place: int) -> frozenset[str]:
    """Return the classes of what the numbers before one count: 86 children and 120 more."""
    earlier = [one.span for one in quantities.find(text, "en") if one.span[1] <= place and one.kind in COUNTS]
    same = dict.fromkeys(span for span in earlier if not _CLAUSE.search(text[span[1] : place]))
    return _NONE.union(*(_behind(text, span) for span in same))


_NUMBER = deferred(
    r"[€$£¥]?\d[\d,.]*(?: (?:hundred|thousand|million|billion))?|[A-Za-z]+(?:-[a-z]+)?(?: (?:hundred|thousand|million|billion))?"
)


def _number_end(text: str, span: tuple[int, int]) -> int:
    """Return where a number itself ends: a figure may hold its noun (`57 points`)."""
    found = _NUMBER.match(text, span[0], span[1])
    return found.end() if found else span[1]


def _looks_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "’s", "'s")) and word not in _MODIFIERS


@lru_cache(maxsize=1)
def _nouns() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    row = ""
    for line in class_table.NOUNS.strip().split("\n"):
        head, colon, words = line.partition(":")
        row, rest = (head, words) if colon else (row, line)
        for word in rest.split():
            found[word] = found.get(word, _NONE) | frozenset(row.split())
    return found


@lru_cache(maxsize=1)
def _plurals() -> dict[str, frozenset[str]]:
    """Return the nouns in the plural, made by rule and as they are written in the table."""
    found: dict[str, frozenset[str]] = {}
    for word, row in _nouns().items():
        for written in (word + "s", word + "es", *([word] if word in _IRREGULAR or word.endswith("es") else [])):
            found[written] = found.get(written, _NONE) | row
    return found


_IRREGULAR = frozenset(
    str.split(
        "people police men women children grandchildren schoolchildren stepchildren great-grandchildren seamen crewmen fishermen policemen craftsmen salesmen businessmen postmen foremen gunmen "
        "batsmen cameramen townspeople townsfolk staff wives midwives thieves alumni oxen sheep calves geese deer elk moose bison wolves salmon trout cod eel tuna fish squid "
        "cattle livestock mice lynx aircraft hovercraft loaves species"
    )
)
"""Plurals that no rule makes; those in -es stand beside their singular in the table."""
