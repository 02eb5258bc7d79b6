"""English nouns for people: the nations, what ends as their doers do (`ethicists`, `migrants`), and what is no person though it ends so.

A noun of the table of classes is surely a person where it is nothing else. A program has workers, experts and children, a chip miners, and a
fund backs founders: these say nothing by themselves. What ends like a doer is a machine as often (`crawlers`, `tokenizers`), so such a noun
is of people only where the Korean word beside the number is, too.
"""

from collections.abc import Sequence

from pipeline.check.claims import Evidence
from pipeline.check.counts import played_roles
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
_DOERS = deferred(r"[a-z-]{2,}(?:ers|ors|ists|ians|ees|ants|men|women|folk)")
_NO_DOERS = frozenset(
    str.split(
        "abdomens accelerators accessors actors actuators adapters adaptors adders advertisers advisers advisors agents answers applicants assistants assists authors automakers "
        "banners barriers bees bidders blacklists blockers boosters borders boulders brewers brokers buffers builders bumpers buyers calculators cancers capacitors carmakers "
        "carriers centers challengers chambers chants chapters characters chargers chatters checkers checklists chipmakers classifiers cleaners clusters collaborators collectors "
        "colors committees comparators competitors compilers computers conductors connectors constants constructors containers contenders contestants controllers converters "
        "coolants coolers copiers corners corridors counters covenants covers crawlers critics customers cylinders debuggers decoders decorators decrees degrees delimiters "
        "descendants descriptors destructors detectors determinants developers dinners disclaimers discriminators disinfectants dispensers disruptors donors doors drawers drivers "
        "drugmakers editors elephants elevators embedders employers emulators encoders errors escalators estimators evaluators explainers explorers exporters extractors factors "
        "favors feeders fees fibers fillers filters fingers fists flavors flippers floors flowers folders followers footers freezers gaussians generators giants gliders graders "
        "grants growers guarantees hamiltonians handlers hangers headers headliners heaters heists helpers hessians hydrants identifiers implants importers indicators "
        "inductors initializers injectors instants insurers integers interpreters invariants iterators jacobians keepers knees labelers laplacians lasers launchers layers leaders "
        "learners lenders letters levers linters listeners lists loaders loggers lubricants makers managers markers marquees matchers matters medians meters mirrors mists mixers "
        "modifiers monitors motors movers mutants negotiators newsletters numbers observers offenders offers omens openers operators optimizers orchestrators orders pants papers "
        "parameters parsers participants pedigrees pendants planners plants players playlists pointers pollutants posters powers predictors primers printers processors profilers "
        "projectors propellers provers providers publishers quadrants qualifiers quantifiers quarters radians rankers reactors readers receivers recorders refrigerants "
        "refrigerators regimens registers regulators remainders reminders rerankers resistors resolvers restaurants retailers retrievers reviewers rivers rollers rotors routers "
        "rovers rulers samplers scanners schedulers scrapers screeners sealants sectors selectors sellers semesters semiconductors sensors separators servers shortlists simulators "
        "slants sliders solvers speakers specialists specifiers specimens spoilers sponsors stickers supervisors suppliers sweepers switchers taggers teasers tenants tensors "
        "testers theaters thrusters tickers timers toasters tokenizers towers trackers tractors trailers transceivers transducers transformers transistors translators transmitters "
        "trees triggers tumors tutors twists users variants vectors vendors verifiers viewers wafers waitlists warrants watchers watchlists winners wishlists wonders workers "
        "wrappers wrists writers"
    )
)
"""What ends like a doer and is a thing, a firm, or a program."""
_SOFTWARE = frozenset(
    str.split(
        "experts workers drivers judges teachers students children parents siblings writers authors interpreters translators composers collectors keepers followers scouts guards guides inspectors "
        "testers annotators listeners viewers tutors coaches managers supervisors brokers negotiators porters hunters runners pilots founders co-founders cofounders miners neighbors neighbours visitors bosses "
        "fighters twins orphans specialists advisers advisors trainers instructors pitchers commentators survivors dependents dependants strangers friends recruits graduates scholars reporters barbers "
        "chefs clerks directors executives guests husbands kings queens pawns players professionals princes princesses rangers commanders cadets babies"
    )
)
"""People that are programs, machines, firms or blocks of memory as well."""
_PEOPLE = deferred(
    r"\b(?:people|persons|users|subscribers|employees|workers|staff|engineers|researchers|scientists|customers|consumers|shoppers|developers|"
    r"programmers|students|teachers|patients|doctors|nurses|riders|drivers|passengers|contributors|founders|investors|volunteers|participants|attendees|"
    r"respondents|visitors|voters|residents|citizens|soldiers|children|kids|adults|teens|teenagers|women|men|professionals|insiders|marketers|"
    r"decision-makers|makers|creators|artists|writers|authors|lawyers|executives|analysts|clinicians|physicians)\b(?!['’])"
)
_NO_FIRMS = deferred(
    r"\b(?:people|patients|students|teachers|pupils|employees|engineers|researchers|scientists|nurses|doctors|children|adults|women|men|passengers|soldiers|residents)\b"
)
_FORECAST = deferred(
    r" (?:(?:[A-Z][\w&.]*|most|some|many) )?(?:analysts|economists|investors|experts|forecasters|researchers|executives|developers|customers)"
    r"(?: (?:had|have|were|are|at [A-Z]\w*))* (?:expect|forecast|predict|estimat|project|anticipat|looking|look|hop|want|bet|plan)"
)  # `missed the 395,000 analysts had forecast`
_ON_BASE = deferred(r" (?:men|runners|players) (?:left )?on base\b")  # 잔루 13개
_ROLES = frozenset(
    {"workers", "children", "drivers", "makers", "writers", "artists", "students", "teachers", "visitors"}
)
"""What a program has too: workers of a pool, children of a node."""
_FIRMS = r"(?:[가-힣](?<![의변기검조심군행인수식역])사|회사|기업|업체|스타트업|법인|기관|단체|조직|브랜드|매장|대학|병원|은행|학교|펀드|캐피[털탈]|기금|재단|협회|구단|점포|농가|가구)(?:들)?"
_FIRM = deferred(rf"{_FIRMS}\s?(?:(?:중|가운데)\s)?$")
_FIRM_BEHIND = deferred(rf"\s?(?:[가-힣A-Za-z]{{1,6}}\s)?[가-힣]{{0,6}}{_FIRMS}(?=[\s,.]|[은는이가을를의에와과도로]|$)")
COMPUTING = deferred(
    r"\b(?:servers?|nodes?|layers?|routing|routed|router|activ(?:e|ated)|parameters?|processes|threads?|cores?|clusters?|pool|commands?|flags?|queues?|builds?|tasks?|schedul\w*|kernels?|runtimes?|spawn\w*|daemons?|MoE|experts per|mixture|distill\w*)\b|(?<!\S)--[a-z]"
)
"""What firms are called that a source may mean by its customers and founders."""
_PERSON = frozenset({"person"})
_THING = frozenset({"thing"})


def surely(noun: str, classes: frozenset[str]) -> bool:
    """Return whether a plural is of people and of nothing else."""
    return classes == _PERSON and noun not in _SOFTWARE


def likely(noun: str, classes: frozenset[str]) -> bool:
    """Return whether a plural that the table does not know ends as a word for people does."""
    return classes == _THING and noun not in _NO_DOERS and _DOERS.fullmatch(noun) is not None


def people(text: str, drafted: Quantity, homes: Sequence[tuple[Evidence, Quantity]]) -> bool:
    """Return whether each number of the sources counts people: no program's, and no firms where the draft says firms."""
    firm = _FIRM.search(text[: drafted.span[0]]) or _FIRM_BEHIND.match(text, drafted.span[1])
    if firm and not no_firms(homes):
        return False
    return all(_people(one, source) for one, source in homes)


def no_firms(homes: Sequence[tuple[Evidence, Quantity]]) -> bool:
    """Return whether each number of the sources counts people who are surely no firms: customers and respondents may be."""
    return all(_NO_FIRMS.search(near(one, source)) is not None for one, source in homes)


def near(one: Evidence, source: Quantity) -> str:
    """Return what stands behind a source's figure, up to the next break."""
    rest = one.text[source.span[1] : source.span[1] + _REACH]
    stop = FAR.search(rest)
    return rest[: stop.start()] if stop else rest


def _people(one: Evidence, source: Quantity) -> bool:
    if _FORECAST.match(one.text, source.span[1]) or _ON_BASE.match(one.text, source.span[1]):
        return False
    found = _PEOPLE.search(near(one, source)) or (_PEOPLE.search(source.text) if source.unit == "명" else None)
    if found is None or (found.group() in _ROLES and COMPUTING.search(one.text)):
        return False
    return not played_roles.played(near(one, source)[: found.end()])
