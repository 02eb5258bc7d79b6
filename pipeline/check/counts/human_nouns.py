"""English nouns for people: the nations, and those that a source counts with a number. A program's workers and children are none."""

from collections.abc import Sequence

from pipeline.check.claims import Evidence
from pipeline.check.counts.count_nouns import FAR
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_REACH = 26
DEMONYM = deferred(
    r"(?!Pelicans|Guardians|Gaussians)[A-Z][a-z]{2,}(?:[iy]ans|[rpl]eans|icans)|Afghans|Cubans|Germans|Mongols|Muslims|Romans|Texans|Tibetans|"
    r"(?:Arab|Bangladeshi|Basque|Briton|Brit|Bulgar|Catholic|Croat|Czech|Dane|Democrat|Emirati|Filipino|Finn|Greek|Hindu|Icelander|Iraqi|Israeli|Jew|Kurd|Kuwaiti|Latino|"
    r"Londoner|Nepali|Pakistani|Parisian|Pole|Protestant|Saudi|Scot|Serb|Sikh|Slovak|Slovene|Somali|Spaniard|Sunni|Swede|Tamil|Thai|Turk|Uighur|Uygur|Uyghur|Uzbek|Yemeni|Yorker|Zulu|"
    r"Zealander|Buddhist)s|(?:Dutch|English|French|Irish)men"
)
"""A nation, a faith or a party in the plural; a name like `Pelicans` is a team."""
_PEOPLE = deferred(
    r"\b(?:people|persons|users|subscribers|employees|workers|staff|engineers|researchers|scientists|customers|consumers|shoppers|developers|"
    r"programmers|students|teachers|patients|doctors|nurses|riders|drivers|passengers|contributors|founders|investors|volunteers|participants|attendees|"
    r"respondents|visitors|voters|residents|citizens|soldiers|children|kids|adults|teens|teenagers|women|men|professionals|insiders|marketers|"
    r"decision-makers|makers|creators|artists|writers|authors|lawyers|executives|analysts|clinicians|physicians)\b"
)
_FORECAST = deferred(
    r" (?:(?:[A-Z][\w&.]*|most|some|many) )?(?:analysts|economists|investors|experts|forecasters|researchers|executives|developers|customers)"
    r"(?: (?:had|have|were|are|at [A-Z]\w*))* (?:expect|forecast|predict|estimat|project|anticipat|looking|look|hop|want|bet|plan)"
)  # `missed the 395,000 analysts had forecast`
_ROLES = frozenset(
    {"workers", "children", "drivers", "makers", "writers", "artists", "students", "teachers", "visitors"}
)
"""What a program has too: workers of a pool, children of a node."""
_FIRM = deferred(
    r"(?:[가-힣]사|기업|업체|스타트업|법인|기관|단체|조직|브랜드|매장|대학|병원|은행|학교)(?:들)?\s?(?:(?:중|가운데)\s)?$"
)
"""What firms are called that a source may mean by its customers and founders."""
_COMPUTING = deferred(
    r"\b(?:servers?|nodes?|layers?|routing|routed|router|activ(?:e|ated)|parameters?|processes|threads?|cores?|clusters?|pool|commands?|flags?|queues?|builds?|tasks?|schedul\w*|kernels?|runtimes?|spawn\w*|daemons?|MoE|experts per|mixture|distill\w*)\b|(?<!\S)--[a-z]"
)


def people(text: str, drafted: Quantity, homes: Sequence[tuple[Evidence, Quantity]]) -> bool:
    """Return whether each number of the sources counts people: no program's, and no firms where the draft says firms."""
    return not _FIRM.search(text[: drafted.span[0]]) and all(_people(one, source) for one, source in homes)


def near(one: Evidence, source: Quantity) -> str:
    """Return what stands behind a source's figure, up to the next break."""
    rest = one.text[source.span[1] : source.span[1] + _REACH]
    stop = FAR.search(rest)
    return rest[: stop.start()] if stop else rest


def _people(one: Evidence, source: Quantity) -> bool:
    if _FORECAST.match(one.text, source.span[1]):
        return False
    found = _PEOPLE.search(near(one, source)) or (_PEOPLE.search(source.text) if source.unit == "명" else None)
    return found is not None and not (found.group() in _ROLES and _COMPUTING.search(one.text))
