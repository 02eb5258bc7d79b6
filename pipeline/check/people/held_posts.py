"""A post of a person over time that no source sentence gives them: 최고재무책임자였던 브래드 홀트 for Brad Holt, previously chief operating officer.

Only posts with a field of their own are looked at (finance, technology, press, counsel), since one of these is told by words that no other
has. The person holds some office in the articles, now or before, and no sentence with the name has a word of the draft's.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import compiled
from pipeline.check.people import posts
from pipeline.check.written_names import in_person, transcribed
from pipeline.check.written_names.in_person import Person
from pipeline.messages import say
from pipeline.records import Severity

_ROWS = (
    *((f"{title}|{called}" if called else title, f"{english}|{wider}" if wider else english) for title, called, english, wider in posts.OFFICES),
    (r"최고\s?(?:매출|수익|영업)\s?책임자|CRO", r"revenue|sales|commercial|risk|CRO"),
    (r"최고\s?인사\s?책임자|CHRO", r"people|human|personnel|HR|talent|CHRO"),
    (r"최고\s?전략\s?책임자", r"strateg\w+|CSO"),
    (r"최고\s?정보\s?책임자|CIO", r"information|CIO|IT|investment|technology"),
    (r"최고\s?데이터\s?책임자", r"data|CDO|digital"),
    (r"최고\s?투자\s?책임자", r"invest\w*|CIO"),
    (r"최고\s?사업\s?책임자|CBO", r"business|commercial|CBO"),
    (r"고문|자문역|자문위원", r"advis\w+|counsel\w*|consult\w*|mentor\w*"),
    (r"비서실장", r"chief of staff|secretary"),
    (r"부사장", r"vice|VP|SVP|EVP|deputy"),
    (r"사무총장|사무처장|사무국장", r"secretary|secretariat|administrat\w+|general|executive director|manager"),
    (r"편집장|편집국장|편집인", r"edit\w+|newsroom"),
)  # fmt: skip
"""The posts with a field of their own, and the English words that tell them."""
_HEADS = (
    (r"최고\s?경영자|CEO", r"chief|CEO|boss|heads?|headed|lead\w*|managing director|founder|owner|runs?|ran|running|successor|executive"),
    (r"회장", r"chair\w*|billionaire|tycoon|owner|association|federation|confederation|society|union|club|chamber|council|committee|foundation|group|holding\w*|bank"),
)  # fmt: skip
"""What a president may be by another custom, which is doubted only."""
_ANY = "|".join(korean for korean, _ in (*_ROWS, *_HEADS))
_OFFICE = (
    r"(?:[Cc]hief (?:[a-z]+ ){1,3}officer|[Cc]hief (?:executive|of staff|scientist)|C[EFTOPMRI]S?O|(?:[Vv]ice[- ])?[Pp]resident|[Cc]hair(?:man|woman|person)?|(?:[Ss]enior )?[Aa]dvis[eo]r|"
    r"[Gg]eneral counsel|[Ss]pokes(?:man|woman|person)|(?:[Pp]ress |[Gg]eneral )?[Ss]ecretary(?:-[Gg]eneral)?|[Ee]ditor|[Hh]ead of [a-z]+|[Mm]anaging director|[Tt]reasurer)"
)
_HELD_AHEAD = rf"\b{_OFFICE},? $"
_BESIDE = r"(?:[a-z]+(?:ly|er)? |the |its |their |an? |now |then |[\w&.-]+['’]s? |[A-Z][\w&.-]* |co[-‑]?founder and )"
_HELD_BEHIND = rf"^(?:, {_BESIDE}{{0,5}}?{_OFFICE}\b|,? who (?:[a-z]+ ){{0,3}}?(?:became|joined|was|is|served|serves|took over|had been|has been) (?:[\w&.'’-]+ ){{0,5}}?{_OFFICE}\b|,? (?:was |is |has been |had been )?(?:became|becomes?|named|appointed|joined|promoted|served|serves|(?:is|was)) (?:[\w&.'’-]+ ){{0,4}}?{_OFFICE}\b)"
_WORD = r"[가-힣]{1,8}"
_NAME = rf"(?:(?P<given>{_WORD}) )?(?P<family>{_WORD}?)"
_WHOLE = rf"(?P<given>{_WORD}(?<![은는의를을])) (?P<family>{_WORD}?)"
_SUBJECT = r"(?:은|는|이|가)"
_END = r"(?=은|는|이|가|을|를|의|에게|도|와|과|로|측|\(|,|\s|$)"
_GONE = r"(?:에서|직에서|자리에서|직을|자리를|를|을) (?:[가-힣]{1,6} ){0,1}?(?:물러|내려|떠나|떠났|사임|내주|내놓|넘기|넘겨|지낸|지냈|거쳐|거친|맡|그만)"
_GOT = r"(?:로|으로|직에|자리에) (?:[가-힣]{1,6} ){0,1}?(?:합류|옮|취임|선임|임명|승진|발탁|올|일하|일했|영입|앉)|(?:가|이) (?:됐|되|돼|된)"
_MODIFIES = r"(?:였던|이었던|이던|인|이자|를 지낸|을 지낸|가 된|이 된|에 오른|로 합류한|로 합류했던|로 옮긴|로 일하던|로 일했던|출신| 출신인?|에서 물러난|를 거친|를 맡은|를 맡았던|을 맡은)"
_TOLD = (
    rf"(?<![가-힣A-Za-z]){_NAME}{_SUBJECT} (?:[^,.\"“]{{0,24}} )?(?P<title>{_ANY})(?: ?{_GONE}|{_GOT})",
    rf"(?<![가-힣A-Za-z])(?P<title>{_ANY})(?:\([A-Z]+\))?{_MODIFIES}? (?:(?!{_ANY})[가-힣A-Za-z]{{2,8}} )??{_WHOLE}(?=(?:은|는|이|가|을|를|의|에게|도|와|과|로|측은|씨)(?:\s|$)|,|\()",
    rf"(?<![가-힣A-Za-z])(?P<title>{_ANY})(?:\([A-Z]+\))?{_MODIFIES}? (?:(?!{_ANY})[가-힣A-Za-z]{{2,8}} )?(?P<given>(?!))?(?P<family>{_WORD}?)(?=(?:은|는|이|가|을|를|의|에게|도|와|과|로|측은|씨)(?:\s|$)|,|\()",
    rf"(?<![가-힣A-Za-z]){_NAME} (?:[A-Za-z가-힣&·]{{1,12}}(?<![은는이가의와과을를도로]) ){{0,2}}?(?:(?:전|현|신임|공동) )?(?P<title>{_ANY})(?:\([A-Z]+\))?{_END}",
)
"""How a draft says what somebody is, was or becomes."""
_LIKE = 0.85
_SHORT, _LONG = 2, 4  # syllables of a family name by itself: four and more are no word of Korean that only begins one


def held_posts(claim: Claim) -> Iterator[Flag]:
    """Yield the posts that a sentence gives somebody who holds other ones in its English articles, and never these."""
    if not claim.evidence or any(one.language == "ko" for one in claim.context) or not re.search(_ANY, claim.text):
        return
    everybody = in_person.everyone(claim)
    told: set[tuple[int, int]] = set()
    for pattern in _TOLD:
        for match in compiled(pattern).finditer(claim.text):
            person = None if posts.of_the_next(claim.text, match) else _person(match, everybody)
            office = _of_others_only(person, match["title"], claim) if person else ""
            if office and match.span("title") not in told:
                told.add(match.span("title"))
                message = say("check.title", title=match["title"], office=office)
                severity: Severity = "warn" if _head(match["title"]) else "block"
                places = [
                    *match.span("family"),
                    *match.span("title"),
                    *match.span("given" if match["given"] else "family"),
                ]
                yield Flag("name", severity, (min(places), max(places)), message, claim.ids, 0.75)


def _person(match: re.Match[str], everybody: Sequence[Person]) -> Person | None:
    """Return who of the articles is meant, by the whole name or by the family name that nobody else has."""
    if match["given"]:
        name = in_person.pair(match["given"], match["family"], match.span("given"))
        known = [one for one in in_person.closest(everybody, name) if in_person.fits(one, name) >= _LIKE]
        if known:
            return known[0] if len(known) == 1 else None
    if len(match["family"]) < (_LONG if in_person.plain(match["family"]) else _SHORT):
        return None
    known = [one for one in everybody if transcribed.near(one.families[-1], match["family"])]
    return known[0] if len({one.name for one in known}) == 1 else None


def _of_others_only(person: Person, title: str, claim: Claim) -> str:
    """Return an office that the articles give somebody, where no sentence with the name has a word of the draft's."""
    english = _english(title)
    mine = [one.text for one in claim.context if re.search(rf"\b{re.escape(person.families[-1])}\b", one.text)]
    offices = [office for text in mine for office in _offices(person, text)]
    if _head(title) and {one.lower() for one in offices} != {"president"}:
        return ""
    if not offices or any(english.search(posts.without_others(text, person)) for text in mine):
        return ""
    return "" if posts.gets(person, claim, english) else offices[0]


def _head(title: str) -> bool:
    return any(re.fullmatch(korean, title) for korean, _ in _HEADS)


@lru_cache(maxsize=64)
def _english(title: str) -> re.Pattern[str]:
    words = next(english for korean, english in (*_ROWS, *_HEADS) if re.fullmatch(korean, title))
    return re.compile(rf"\b(?:{words})(?!\w)", re.IGNORECASE)


def _offices(person: Person, text: str) -> Iterator[str]:
    """Yield the offices that a sentence gives somebody right before the whole name or in the breath behind it."""
    whole = rf"\b{re.escape(person.given)} (?:[A-Z][\w.'’-]* )?{re.escape(person.families[-1])}\b"
    for match in re.finditer(whole, text):
        for side in (
            compiled(_HELD_BEHIND).match(text[match.end() :]),
            compiled(_HELD_AHEAD).search(text[: match.start()]),
        ):
            office = compiled(_OFFICE).search(side.group()) if side else None
            if office:
                yield office.group()
