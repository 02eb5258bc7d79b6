"""Who says what a source sentence tells: `said NAME`, `NAME of X, who …, says`, `according to NAME`, and `he said` after a sentence that names him.

Everybody whom such a sentence names outside of its quotations may be the speaker: what is held against a draft is only whom it leaves out.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from pipeline.check.claims import Claim, Evidence
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import lexicon
from pipeline.check.written_names import in_person, stand_ins, strangers
from pipeline.check.written_names.in_person import Person
from pipeline.text import aliases
from pipeline.text.patterns import deferred

QUOTED = r"“[^”\n]{1,900}”|\"[^\"\n]{1,900}\""
_OPEN = r"“[^”]*$|\"[^\"]*$"  # what no mark closes: the quotation goes on
_VERBS = (
    "said|says|say|told|tells|wrote|writes|added|adds|warned|warns|argued|argues|asked|asks|replied|replies|noted|notes|explained|explains|joked|jokes|quipped|recalled|recalls|admitted|admits|insisted|insists|"
    "stressed|stresses|called|calls|described|describes|predicted|predicts|expects|expected|estimates|estimated|forecast|forecasts|denied|denies|rejected|rejects|acknowledged|acknowledges|conceded|concedes|claimed|claims|suggested|"
    "suggests|confirmed|confirms|declared|declares|promised|promises|testified|testifies|complained|complains|pointed out|points out|put it|puts it|believes|believed|thinks|thought|hopes|hoped|cautioned|cautions|responded|responds|"
    "countered|counters|agreed|agrees|urged|urges|announced|announces|disclosed|discloses|revealed|reveals|concluded|concludes|pledged|pledges|vowed|vows|tweeted|posted|remarked|remarks|observed|observes|emphasized|emphasised|"
    "compared|compares|likened|dismissed|dismisses|disagreed|disagrees|blamed|blames|praised|praises|criticized|criticised|criticizes|credited|credits|continued|continues|answered|answers|maintains|maintained|reckons|sees|disputed|disputes|puts|questioned|questions|laughed|laughs|smiled|sighed|shrugged|shouted|snapped|mused|offered|began|went on|texted|emailed|remembered|remembers|boasted|boasts|lamented|laments|"
    "fumed|protested|protests|quoted|mocked|defended|defends|apologized|apologised|thanked|recommended|recommends|proposed|proposes|stated|states|repeated|learned|worried|worries|welcomed|welcomes|summed up|counted|counts|rejects|finds|found|wants|wanted|ruled|rules|held that"
)
_PARTICIPLES = r"\b(?:saying|adding|warning|calling|arguing|noting|insisting|predicting|writing|telling|describing|promising|denying|explaining|stressing)\b"
SAYS = rf"\b(?:{_VERBS})\b|\b[Aa]ccording to\b|{_PARTICIPLES}"
CAPITALS = deferred(r"[A-ZÀ-ÞŁŚŠŻŽČĆİ][A-Za-zÀ-ſ'’-]+")
_UPPER = "A-ZÀ-ÞĀĆČĎĐĒĘĚĞİĶŁŃŇŐŒŘŚŞŠŤŪŮŰŹŻŽ"
_OF = rf"(?: (?:of|at|from|with|for|in) (?:the |a |an )?(?:[{_UPPER}][\w'’&.-]*(?: (?:of |and |the |& )?[{_UPPER}][\w'’&.-]*){{0,5}}(?: [a-z]+){{0,2}}?))?"
_HELPING = r"(?: (?:also|later|then|and|has|have|had|who|did|does|would|will|is|was|not|still|[a-z]{2,12}ly))*"
_BEHIND = rf"{_OF}(?:, [^.;“”\"]{{2,140}}?)?,?{_HELPING} (?:{_VERBS})\b"
_AHEAD = rf"(?:^|[,”\"—–] ?)\s*(?:{_VERBS}) (?:[\w'’&.-]+,? ){{0,9}}$"
_AT_ONCE = rf"[,”\"—–] ?(?:{_VERBS}) $"
_CAPITAL = rf"[{_UPPER}][A-Za-zÀ-ſ'’-]{{2,40}}"
_CLOSED = r"[,.;:]|$| (?:in|on|at|to|of|who|during|after|before|when|as|by|about|from)\b"
_ACCORDING = r"\b[Aa]ccording to (?:[\w'’&.-]+,? ){0,9}$"
_PRONOUN = rf"[,”] (?:he|she) [a-z]+\b|\b(?:[Hh]e|[Ss]he)(?: [a-z]+ly| also| later| then)? (?:{_VERBS})\b|\b(?:{_VERBS}) (?:he|she)\b"
_OFFICE = rf"\b[Tt]he (?P<office>judge|minister|senator|professor|governor|mayor|bishop|general|ambassador|coach) (?:{_VERBS})\b"
_SINGLE = rf"(?<![A-Za-z'’-])[{_UPPER}][A-Za-zÀ-ſ'’-]*[a-zà-ſ](?![A-Za-z-]| [{_UPPER}])"
_BODY = frozenset(
    str.split(
        "Institute University College School Academy Foundation Center Centre Association Union Council Department Ministry Agency Authority Hospital Court Company Corporation Corp Inc Ltd Committee Commission Bureau Journal "
        "Times Post News Party Fund Trust Society Board Office House Senate Street Valley City County River Lake Island Airport Airlines Motor Museum Press Project Program Network Service Services Exchange Index Report Act "
        "Conference Summit Forum Alliance Federation League Club Team Union Unions Law Media State States Republic Kingdom"
    )
)
_DESCRIBED = r"(?:maker|builder|giant|seller|firm|startup|er|or|ist|owner|based|group|parent|rival)$"
_FAMILY_FIRST = deferred(r"^[A-Z][a-z]+-[a-z]+$")
"""How the given name of a Korean is written behind the family name: Han Ji-won."""
_BACK = 4  # sentences in which somebody is named before `he said`
_SHORT = 2


@dataclass(frozen=True, slots=True)
class Voice:
    """A source sentence that tells what somebody says: its quotations, and the family and given names that the speaker may have,
    and the other words with a capital, which may name him too.

    `near` says that the name stands in the sentence itself or in the one right before it.
    """

    one: Evidence
    spoken: str
    families: frozenset[str]
    given: frozenset[str]
    others: frozenset[str]
    shown: str
    near: bool


_Speaker = tuple[frozenset[str], frozenset[str], frozenset[str], str, bool]


def outside(text: str) -> str:
    """Return a sentence with its quotations masked, letter for letter."""
    if "“" not in text and '"' not in text:
        return text
    closed = compiled(QUOTED).sub(lambda match: "”" + " " * (len(match.group()) - 2) + "”", text)
    return compiled(_OPEN).sub(lambda match: "”" + " " * (len(match.group()) - 1), closed)


def voices(claim: Claim) -> list[Voice]:
    """Return the cited sentences whose speaker is a person that the articles name."""
    texts = tuple(one.text for one in claim.context)
    places = {one.id: number for number, one in reversed(list(enumerate(claim.context)))}
    found = []
    for one in claim.evidence:
        place = places.get(one.id)
        row = texts[max(0, place - _BACK) : place] if place is not None else ()
        said = _speakers(one.text, row, texts)
        if said is not None:
            spoken = " ".join(compiled(QUOTED).findall(one.text))
            found.append(Voice(one, spoken, *said))
    return found


@lru_cache(maxsize=512)
def _speakers(text: str, before: Sequence[str], everything: Sequence[str]) -> _Speaker | None:
    """Return the names of who may say a sentence, the likeliest of them as it is written, and whether it stands near."""
    plain = outside(text)
    told = persons(plain, everything)
    if any(_says(plain, one) for one in told):
        return *_words(told, plain), _shown(told, plain), True
    pronoun = compiled(_PRONOUN).search(plain)
    if pronoun is not None:
        ahead = [one for one in told if one.span[1] <= pronoun.start()]
        return (*_words(ahead, plain), _shown(ahead, plain), True) if ahead else _antecedent(before, everything, told)
    office = compiled(_OFFICE).search(plain)
    if office is not None:
        return _of_office(office["office"], before, everything)
    if plain == text or compiled(SAYS).search(plain) is not None:
        return None
    return _carried(plain, before, everything)


def _of_office(office: str, before: Sequence[str], everything: Sequence[str]) -> _Speaker | None:
    """Return the one whom the sentences before `the judge wrote` call that: `Judge Yvonne Gonzalez Rogers`."""
    rows = [(text, one) for text in before for one in persons(outside(text), tuple(everything))]
    held = [(text, one) for text, one in rows if f"{office.capitalize()} {one.given}" in text]
    if len({one.families[-1] for _, one in held}) != 1:
        return None
    return *_words([held[0][1]], ""), _shown([held[0][1]], held[0][0]), True


def _carried(plain: str, before: Sequence[str], everything: Sequence[str]) -> _Speaker | None:
    """Return who goes on speaking in a sentence that is nothing but a quotation."""
    if re.sub(r"[^A-Za-z]", "", plain) or not before:
        return None
    said = _speakers(before[-1], tuple(before[:-1]), tuple(everything))
    return said if said is not None and outside(before[-1]) != before[-1] else None


def _antecedent(before: Sequence[str], everything: Sequence[str], here: Sequence[Person]) -> _Speaker | None:
    """Return everybody of the sentence before `he said` that names somebody, whatever stands between."""
    for back, text in enumerate(reversed(before)):
        plain = outside(text)
        told = persons(plain, tuple(everything))
        if told:
            return *_words([*told, *here], plain), _shown(told, plain), back == 0
        if in_person.people(plain):
            return None  # it may be somebody whom no table knows
    return None


def _words(told: Sequence[Person], plain: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the family names and the given names of people, and what else their sentence has that may be a name."""
    given = frozenset(one.given for one in told)
    families = frozenset(word for one in told for word in one.families)
    others = {re.sub(r"['’]s?$", "", word) for word in compiled(_CAPITAL).findall(plain)}
    named = frozenset(one for one in others if one.lower() not in lexicon.english()) - in_person.OPENERS
    return families, given - families, named - given - families


def _shown(told: Sequence[Person], plain: str) -> str:
    said = next((one for one in told if _says(plain, one)), told[0])
    return " ".join(dict.fromkeys((said.given, said.families[-1])))


def _says(plain: str, one: Person) -> bool:
    """Return whether somebody is told to say what a sentence tells."""
    return says(plain, one.span) or compiled(_PARTICIPLES).search(plain, one.span[1]) is not None


def says(plain: str, span: tuple[int, int]) -> bool:
    """Return whether a sentence says in so many words that a name says what it tells."""
    head, end = plain[: span[0]], span[1]
    if compiled(_BEHIND).match(plain, end) or compiled(_AHEAD).search(head):
        return True
    return compiled(_ACCORDING).search(head) is not None


@lru_cache(maxsize=1024)
def persons(plain: str, everything: Sequence[str]) -> tuple[Person, ...]:
    """Return the people whom a text names: by the whole name, or by a family name that the articles have with a given one or that says something."""
    whole = [one for one in in_person.people(plain) if _person(plain, one)]
    known = _known(tuple(everything))
    found = list(whole)
    for match in compiled(_SINGLE).finditer(plain):
        if any(one.span[0] <= match.start() < one.span[1] for one in whole):
            continue
        word = re.sub(r"['’]s?$", "", match.group())
        person = known.get(word)
        if person is not None:
            found.append(Person(person.given, person.families, match.span()))
        elif _only_family(plain, word, match):
            found.append(Person(word, (word,), match.span()))
    return tuple(sorted(found, key=lambda one: one.span))


@lru_cache(maxsize=64)
def _known(everything: Sequence[str]) -> dict[str, Person]:
    people = [one for text in everything for one in in_person.people(text) if _person(text, one)]
    first = {one.given: one for one in people if _FAMILY_FIRST.search(one.families[-1])}
    return first | {one.families[-1]: one for one in people}


def _person(text: str, one: Person) -> bool:
    """Return whether two words with a capital are somebody: no body or firm by the last word, nor what a firm is and its name (`Chipmaker Ostrane`)."""
    if (
        one.families[-1] in stand_ins.SUFFIX
        or one.families[-1] in _BODY
        or text[: one.span[0]].endswith(("the ", "The "))
    ):
        return False
    known = aliases.table().get(aliases.squeeze(one.given + one.families[-1])) in aliases.people()
    if known or strangers.written(one.given) or _FAMILY_FIRST.search(one.families[-1]):
        return True
    if one.families[-1].lower() in lexicon.english():
        return False  # Blue Mesa Power
    opens = not text[: text.find(one.given, one.span[0])].strip("\"“'‘ ”")
    lower = one.given.lower()
    return lower not in lexicon.english() and not (opens and compiled(_DESCRIBED).search(lower))


def _only_family(plain: str, word: str, match: re.Match[str]) -> bool:
    """Return whether one word that says something is a family name: no firm of the table and no word of English, which may open a sentence."""
    if word in in_person.OPENERS or word.lower() in lexicon.english() or len(word) <= _SHORT:
        return False
    key = aliases.table().get(aliases.squeeze(word))
    if key is not None and key not in aliases.people():
        return False
    head, behind = plain[: match.start()], compiled(_CLOSED).match(plain, match.end())
    says = head.endswith("” ") and compiled(rf" (?:{_VERBS})\b").match(plain, match.end()) is not None
    return (says or (behind is not None and compiled(_AT_ONCE).search(head) is not None)) and strangers.tells(word)


def everyone(claim: Claim) -> list[Person]:
    """Return the people whom the articles of a claim name, by the whole name or by a family name that says something."""
    texts = tuple(one.text for one in claim.context)
    return list({(one.given, one.families): one for text in texts for one in persons(outside(text), texts)}.values())


@lru_cache(maxsize=64)
def capitals(texts: Sequence[str]) -> frozenset[str]:
    """Return the words of texts with a capital, and each joined with the next one."""
    words = [[word for word in CAPITALS.findall(text) if word not in in_person.OPENERS] for text in texts]
    joined = {one + other for row in words for one, other in pairwise(row)}
    return frozenset(word for row in words for word in row) | joined
