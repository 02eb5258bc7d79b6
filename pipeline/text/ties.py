"""What everybody knows of a name: who leads it, who makes it, what it is known by, and where it is at home.

A tie only says that a writer may add one name beside another. Rival firms, rival products and two people are never tied.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.text import aliases, tie_goods_table, tie_homes_table, tie_people_table

_STANDS_FOR = frozenset(
    str.split(
        "ios ipados macos watchos visionos appstore googleplay wikimedia wikimediafoundation mozilla linuxfoundation"
    )
)
"""Systems and shops that a writer tells by the device that has them, foundations by what they look after: iOS is 아이폰."""
_EVERYDAY = frozenset(
    str.split(
        "Acrobat Ascend Atlas Autopilot Bard Bedrock Chrome Codex Colossus Comet Echo Ernie Excel Firefly Flux Galaxy Hopper Instinct Joule Messenger Nest Operator Optimus Outlook Pixel Premiere Ring Rubin Solar Steam Surface Threads "
        "Whisper Windows Marvel NEO"
    )
)
_RENAMED = "Twitter"  # what X makes now is none of those who led Twitter


def hooks(key: str) -> tuple[str, ...]:
    """Return the writings of the names beside which a name may be added: SpaceX, Starlink and Tesla for Musk."""
    return _hooks().get(key, ())


def homes(key: str) -> tuple[str, ...]:
    """Return the writings of the companies and landmarks beside which a country may be told."""
    return _countries().get(key, ())


def lands_of(text: str) -> frozenset[str]:
    """Return the countries and cities in which a landmark lies that a text names, and no company of that name: Chile for the Atacama."""
    pattern, lands = _landmarks()
    return frozenset(land for name in pattern.findall(text) for land in lands[name.replace(" ", "_")])


def held(writing: str, keys: frozenset[str], text: str) -> bool:
    """Return whether a text, of which these are the keys, has a name or a word of the tables."""
    if known(writing):
        return key(writing) in keys
    spelt = re.escape(writing.replace("_", " ")).replace(r"\ ", "[ -]")
    return (
        re.search(rf"(?<![A-Za-z]){spelt}(?![A-Za-z])", text, 0 if writing[0].isupper() else re.IGNORECASE) is not None
    )


def known(writing: str) -> bool:
    """Return whether a writing of the ties is a name of the tables, and no word of English (`obesity`)."""
    return aliases.squeeze(writing) in aliases.table()


def stands_for(writing: str) -> bool:
    """Return whether what is known by a name may be left out for it: a substance for its brand, a system for its device."""
    return aliases.squeeze(writing) in _STANDS_FOR or not known(writing)


def makers(product: str) -> frozenset[str]:
    """Return who makes a product, by the rows of the ties."""
    return aliases.made_by([product]) | frozenset(
        key(one) for one in hooks(product) if known(one) and key(one) not in aliases.products() | aliases.people()
    )


def makers_of(word: str) -> frozenset[str]:
    """Return the makers of all that an English word of the ties is known by, and the firms that it is known by themselves."""
    brands = [key(brand) for name, others in rows(tie_goods_table.KNOWN_BY) if name == word for brand in others]
    firms = frozenset(brands) - aliases.products()
    return firms | frozenset(maker for brand in brands for maker in makers(brand))


def rows(table: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the rows of a table of ties: a name, and what belongs to it."""
    for row in table.strip().replace("\n", "|").split("|"):
        name, _, others = row.partition(":")
        yield name.strip(), others.split()


def key(writing: str) -> str:
    """Return the key of a writing of the ties; of a word that no table has, the word itself."""
    squeezed = aliases.squeeze(writing)
    return aliases.table().get(squeezed, squeezed)


def background(key_of: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Return the writings of the names right before which a backer, an owner or a former employer may be told, with the keys of all of these."""
    found = [(name, frozenset(map(key, others))) for name, others in rows(tie_goods_table.BACKGROUND)]
    return tuple((name, others) for name, others in found if key_of in others)


@lru_cache(maxsize=1)
def _hooks() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for table in (tie_people_table.HEADS, tie_people_table.STATES, tie_people_table.PLAYERS, tie_goods_table.KNOWN_BY):
        for name, others in rows(table):
            for other in others:
                found.setdefault(key(other), {})[name] = None
                if known(name) and not _everyday(other):
                    found.setdefault(key(name), {})[other] = None
    for person in sorted(found.keys() & aliases.people()):
        for name in [one for one in found[person] if one != _RENAMED]:
            found[person].update(dict.fromkeys(_made().get(key(name), ())))  # 머스크의 for a Starlink of SpaceX
    return {one: tuple(names) for one, names in found.items()}


def _everyday(product: str) -> bool:
    """Return whether a product's name is a word of English (Operator, Echo), which names nobody's maker."""
    return product in _EVERYDAY


@lru_cache(maxsize=1)
def _made() -> dict[str, tuple[str, ...]]:
    """Return what each company is known by that is a product of its own."""
    return {
        key(name): tuple(other for other in others if key(other) in aliases.products())
        for name, others in rows(tie_goods_table.KNOWN_BY)
    }


@lru_cache(maxsize=1)
def _countries() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for table in (tie_homes_table.HOMES, tie_homes_table.LANDMARKS):
        for country, names in rows(table):
            found.setdefault(key(country), {}).update(dict.fromkeys(names))
    return {country: tuple(names) for country, names in found.items()}


@lru_cache(maxsize=1)
def _landmarks() -> tuple[re.Pattern[str], dict[str, list[str]]]:
    """Return the names of all landmarks as one pattern, and in which lands each of them lies."""
    companies = {one for _, names in rows(tie_homes_table.HOMES) for one in names}
    lands: dict[str, list[str]] = {}
    for land, names in rows(tie_homes_table.LANDMARKS):
        for one in names:
            if one not in companies:
                lands.setdefault(one, []).append(key(land))
    longest = sorted(lands, key=len, reverse=True)
    written = "|".join(re.escape(one.replace("_", " ")) for one in longest)
    return re.compile(rf"(?<![A-Za-z])(?:{written})(?![A-Za-z])"), lands
