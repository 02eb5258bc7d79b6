"""What the names of the tables are: places, public bodies, people, media, products, by their keys."""

import unicodedata
from functools import lru_cache

from pipeline.text import (
    abroad_table,
    alias_table,
    broad_table,
    campus_table,
    chief_table,
    city_table,
    club_table,
    company_table,
    famous_table,
    land_table,
    leader_table,
    office_table,
    people_table,
    place_table,
    product_table,
    seoul_table,
    shared_table,
    sport_table,
    star_table,
    world_table,
)
from pipeline.text.name_tables import PEOPLE
from pipeline.text.patterns import deferred

PLAIN = {
    code: unicodedata.normalize("NFD", chr(code))[0]
    for code in (*range(0xC0, 0x17F), *map(ord, "ƠơƯư"), *range(0x1E00, 0x1F00))
}  # é is e
PLAIN |= {
    ord(one): plain for one, plain in zip("ØøŁłĐđ", "OoLlDd", strict=True)
}  # which lists of firms write without the stroke
_CITIES = tuple(
    (country.strip(), row.strip())
    for country, _, rows in (
        line.partition("|")
        for line in (place_table.CITIES + city_table.CITIES + land_table.CALLED).strip().splitlines()
        if line
    )
    for row in rows.split(";")
)  # what lies in a province or state comes under its key
PLACES = (place_table.COUNTRIES, land_table.LANDS, place_table.REGIONS, "\n".join(row for _, row in _CITIES))


_APART = deferred(r"[\s_\-‑.'’&]+")
_ACCENTED = deferred(f"[{chr(min(PLAIN))}-{chr(max(PLAIN))}]")


def squeeze(text: str) -> str:
    """Return a writing as it is looked up: lower case, without blanks, hyphens, dots and apostrophes."""
    bare = text.lower() if text.isalnum() else _APART.sub("", text).lower()
    return bare.translate(PLAIN) if _ACCENTED.search(bare) else bare


@lru_cache(maxsize=1)
def places() -> frozenset[str]:
    """Return the keys of every country, region and city of the table."""
    return _keys_of(*PLACES)


@lru_cache(maxsize=1)
def samples() -> frozenset[str]:
    """Return the keys of the people whose writings teach what a foreign name looks like: its thresholds were found with these."""
    return _keys_of(
        people_table.PEOPLE,
        office_table.MORE_PEOPLE,
        leader_table.LEADERS,
        chief_table.CHIEFS,
        seoul_table.PERSONS,
        broad_table.PERSONS,
        sport_table.PLAYERS,
        famous_table.FAMOUS,
        star_table.STARS,
    )


@lru_cache(maxsize=1)
def people() -> frozenset[str]:
    """Return the keys of the people of the table."""
    return samples() | _keys_of(*PEOPLE)


@lru_cache(maxsize=1)
def clubs() -> frozenset[str]:
    """Return the keys of the clubs and leagues, which news calls by their cities as well."""
    return _keys_of(sport_table.SPORT, club_table.CLUBS)


@lru_cache(maxsize=1)
def media() -> frozenset[str]:
    """Return the keys of who reports, counts and asks rather than acts: newspapers, agencies of news, market researchers."""
    return frozenset(squeeze(one) for one in campus_table.REPORTING.split())


@lru_cache(maxsize=1)
def products() -> frozenset[str]:
    """Return the keys of what somebody makes: models, apps, chips, devices."""
    owned = frozenset(squeeze(pair.split()[0]) for pair in world_table.OWNED.replace("\n", "").split("|"))
    return _keys_of(alias_table.PRODUCTS, product_table.PRODUCTS) | (owned - product_table.FIRMS)


def _keys_of(*groups: str) -> frozenset[str]:
    lines = "".join(groups).strip().splitlines()
    return frozenset(squeeze(line.split()[0].rstrip(":").lstrip("+!?")) for line in lines if line)


@lru_cache(maxsize=1)
def offices() -> frozenset[str]:
    """Return the keys of the ministries and public bodies that a translation adds as freely as a country (`유엔 안보리`)."""
    later = _keys_of(office_table.OFFICES, office_table.ministries(), campus_table.BODIES, abroad_table.ABROAD)
    return later - _keys_of(people_table.AGENCIES, company_table.MORE)


@lru_cache(maxsize=1)
def homes() -> dict[str, str]:
    """Return what each city, province or state of the table lies in, by their keys: a state, or else a country."""
    return {squeeze(row.split()[0].rstrip(":").lstrip("+!?")): country for country, row in _CITIES}


@lru_cache(maxsize=4096)
def around(key: str) -> frozenset[str]:
    """Return everything that a place lies in: California and the US for Silicon Valley."""
    home = homes().get(key)
    return frozenset() if home is None else frozenset({home}) | around(home)


@lru_cache(maxsize=1)
def countries() -> frozenset[str]:
    """Return the keys of the countries of the table."""
    return _keys_of(place_table.COUNTRIES, land_table.LANDS)


@lru_cache(maxsize=1)
def _shared() -> dict[str, frozenset[str]]:
    rows = (line.partition(":") for line in shared_table.SHARED.strip().splitlines())
    return {squeeze(written): frozenset(keys.split()) for written, _, keys in rows}


def shared(written: str) -> frozenset[str]:
    """Return the keys of the other names that are written so in Hangul: 머스크 is Maersk as well."""
    return _shared().get(squeeze(written), frozenset())
