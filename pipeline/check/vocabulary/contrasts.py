"""Words that are told against each other: men and women, input and output, day and night.

By the keys of the lexicon; a row is a group of which each may stand against any other.
"""

from functools import lru_cache

_ROWS = """
men male boys woman man women female girls|urban rural city suburban|training train inference serving serve|input output|prefill decode|read write|upload download|
day daytime night nighttime noon morning afternoon evening|weekday weekdays weekend weekends|spring summer winter autumn|student teacher parent professor principal school|
adult teen child elderly senior young older|full-time part-time contractor regular temporary freelancer|domestic overseas export import|last_year this_year next_year|
first_half second_half|public private national|hardware software service|revenue profit loss operating_profit net_income cost|cloud advertising|doctor nurse patient pharmacist|
employer employee|citizen foreigner|taxpayer business|training evaluation|buyer seller lender borrower landlord tenant renter homeowner|math coding science reading writing|small large medium mini|premium base pro team lite business basic starter enterprise free paid|
approve reject|for against in_favor|win lose|first second third|new predecessor last_year|accuracy error recall precision sensitivity specificity|online offline|indoor outdoor|
north south east west|before after|upstream downstream|startup university company government|developer user|mobile handset desktop pc laptop tablet|plaintiff defendant jury judge|run train|android ios|text image video audio|dram nand hbm logic foundry|public-sector private-sector|reading arithmetic listening speaking writing math|conglomerate sme startup|tablet laptop phone desktop wearable console|daughter son|ruling_party opposition_party|driver rider courier|husband wife|

trademark copyright patent|sensor arm chip memory|hire layoff|leave join|birth death|solar wind nuclear gas coal hydrogen|iphone ipad|series_a series_b series_c series_d seed|rent wage food housing|renewable gas hydropower biomass|hybrid electric_car diesel petrol gasoline_car|sunny rainy|wet dry|dawn dusk|peak_hours off-peak|policy research product design|legal communications strategy recruiting procurement|encoder decoder|latency throughput|
weekly monthly daily yearly|median average|gross net|minimum maximum|peak idle|human robot machine|english korean japanese chinese spanish french german arabic hindi vietnamese thai polish italian portuguese russian turkish indonesian dutch swedish bengali swahili ukrainian greek czech|fraud payment|last_year today now last_month|people job|manager worker executive|
morning_shift night_shift|product research|marketing research sales engineering|finance product engineering|taxpayer business|household business|driver passenger rider|
customer merchant|creator viewer|author reader|citizen foreigner|middle_school elementary_school high_school|undergraduate graduate|junior senior novice veteran|single double|left right|
early-stage late-stage|low_dose high_dose|written spoken|court jury judge|limit legal_limit measured|in-person contactless remote|repair replacement|passenger cargo|retail wholesale|cash card
"""


def contrasted(one: str, other: str) -> bool:
    """Return whether two keys of the lexicon are told against each other."""
    groups = _groups()
    return one != other and bool(groups.get(_word(one), frozenset()) & groups.get(_word(other), frozenset()))


def told_against(key: str) -> bool:
    """Return whether a key of the lexicon is told against any other."""
    return _word(key) in _groups()


def _word(key: str) -> str:
    return key.partition(":")[2]


@lru_cache(maxsize=1)
def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, row in enumerate(_ROWS.replace("\n", "").split("|")):
        for word in row.split():
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}
