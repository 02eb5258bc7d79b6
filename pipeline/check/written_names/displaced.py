"""A name that no article has, in the place of the one that a source sentence has and the draft leaves out: 조반니 벨리니 for Carlo Crivelli.

The name is one for sure: two words of which the first is a given name, or syllables that only write foreign names, with a particle or
a role behind. No word of the articles may be read so, in any language. Then it stands for the one name of a
source sentence that the draft does not tell, where all the others of that sentence are told.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import lexicon
from pipeline.check.written_names import (
    foreign_looks,
    hearing,
    in_person,
    no_names,
    stand_ins,
    strangers,
    transcribed,
    unnamed,
)
from pipeline.check.written_names.in_person import Person
from pipeline.messages import say
from pipeline.text import aliases

Span = tuple[int, int]
_UPPER = "A-ZÀ-ÞĀĆČĎĐĒĘĚĞİĶŁŃŇŐŒŘŚŞŠŤŪŮŰŹŻŽ"
_WORD = rf"[{_UPPER}][A-Za-zÀ-ſ-]*(?:['’](?!s\b)[A-Za-zÀ-ſ]+)?"
_SMALL = r"(?:(?:van|von|de|der|da|di|du|del|la|le|bin|al|of) )?"
RUN = rf"(?<![A-Za-zÀ-ſ0-9'’.-])(?:{_WORD}|[A-Z]\.)(?: {_SMALL}(?:{_WORD}|[A-Z]\.))*(?![A-Za-z0-9])"
_PAIR = r"(?<![가-힣A-Za-z])(?P<given>[가-힣]{2,6})(?= (?P<family>[가-힣]{2,9})(?![가-힣A-Za-z]))"
_NAMED = r"(?<![가-힣A-Za-z0-9])(?P<name>[가-힣]{3,9}?)(?:(?:은|는|가|의|와|과|에게|를|측은)(?=[\s,])|(?= (?:엔지니어|직원|임원|창고|공장|매장|원전|창업자|대표|출신|최고|감독|선수)))"
_VERBAL = (
    r"(?:[요다죠고며게지던든른쁜렵낀]|거나|보다|까지|부터|처럼|만큼)$|[았었했갔났왔됐겠있없였봤랐렸졌쳤췄컸줬섰놨]"
)
_KIND = r"(?:사|주|강|간|시|군|섬|산|호|역|교|대|당|인|어|족|식|형|급|팀|만|항|현|성|파|제|용|판|앱|주립대|제도|대학|대학교)$"
_OFFICES = ("부", "위", "위원회", "당", "청", "원", "처")
_MONEY = ("달러", "유로", "파운드", "프랑", "루피", "페소", "즈워티", "크로네", "크로나", "포린트", "루블", "실링")
_FEW = 3  # cited sentences
_PERSON = -0.5
_FIRM = 0.5
_HEARD = 0.8
_PLAIN = 0.15  # how far a writing of a word that is no name may be
_ARTICLE = r"\b[Tt]he [^ ]+$"
_NAME_BEHIND = r"['’]s\b|, (?:the|an?|its|whose|which)\b"
_NOMINAL = ("에게", "의", "와", "과", "를", "측은")
_VERBS = frozenset(
    str.split(
        "가르치 가리키 움직이 기다리 두드리 건드리 어울리 흔들리 헷갈리 거느리 뿌리치 부딪치 부딪히 뒤집히 망설이 도사리 벗어나 드러나 일어나 늘어나 줄어드 떨어지 벌어지 사라지 무너지 스며드 파고드 끌어안 다스리 엇갈리 매달리 휘두르 저지르 앞지르 무찌르 서두르 머무르 다다르 타오르 떠오르 치솟 맞물리 쏟아지"
    )
)
"""Stems of verbs, which 는 follows as it follows a name: 큰 모델을 가르치는 일."""
_CASES = r"(?:에|에서|에게|으로|부터|까지|라고|다고)$"


@dataclass(frozen=True, slots=True)
class _Name:
    """A name of a source sentence, and whether Korean may tell it by what its words mean."""

    words: tuple[str, ...]
    plain: bool


def displaced(claim: Claim) -> Iterator[Flag]:
    """Yield the names that no article has where a source sentence has somebody, or just one name, whom the draft leaves out."""
    if len(claim.evidence) > _FEW or any(one.language == "ko" for one in claim.context):
        return
    people, others = list(_people(claim)), list(_others(claim))
    for span in people:
        if any(_lacks_somebody(one.text, _without(claim.text, span)) for one in claim.evidence):
            yield _flag(claim, span)
    if len(others) == 1 and not people and in_place(claim, others[0]):
        yield _flag(claim, others[0])


def in_place(claim: Claim, span: Span) -> bool:
    """Return whether a name that no article has stands for the one name of a source sentence that the draft leaves out."""
    if not 0 < len(claim.evidence) <= _FEW or unnamed.opening(claim.evidence[0].text):
        return False
    if any(one.language == "ko" for one in claim.context) or claim.text[slice(*span)].endswith(_OFFICES):
        return False
    rest = _without(claim.text, span)
    return any(_lacks_one(one.text, rest) for one in claim.evidence if not unnamed.opening(one.text))


def _flag(claim: Claim, span: Span) -> Flag:
    return Flag("name", "block", span, say("check.name", name=claim.text[slice(*span)]), claim.ids, 0.7)


def _lacks_somebody(sentence: str, rest: str) -> bool:
    """Return whether a draft leaves out somebody whom a source sentence names."""
    return any(not in_person.told(one, rest) for one in in_person.people(sentence))


def _without(text: str, span: Span) -> str:
    return text[: span[0]] + " " + text[span[1] :]


def of_somebody(claim: Claim, span: Span) -> bool:
    """Return whether two words that are no name of the articles stand for the one name of a source sentence that the draft leaves out: a person's.

    The family name is far from that person's. Who is one by a given name that is known, or by the draft's.
    """
    given, _, family = claim.text[slice(*span)].partition(" ")
    if not family or " " in family or _no_persons(given, family) or not in_place(claim, span):
        return False
    rest = _without(claim.text, span)
    for one in claim.evidence:
        left = [] if unnamed.opening(one.text) else _left(one.text, rest)
        persons = [who for who in in_person.people(one.text) if _somebody(who, given)]
        theirs = [who for who in persons if len(left) == 1 and left[0].words[-1] == who.families[-1]]
        if theirs:
            forms = strangers.readings(family)
            words = _parts(one.text[slice(*theirs[0].span)])
            return all(transcribed.another(word, form) for word in words for form in forms)
    return False


def _parts(name: str) -> list[str]:
    """Return the words of a name, and what closes it in one: 판하우턴 for van Houten."""
    words = re.findall(r"[^\W\d_]+", name)
    return [*words, *("".join(words[start:]) for start in range(len(words) - 1))]


def _no_persons(given: str, family: str) -> bool:
    """Return whether two words are of a firm or a place: 딜로이트 호주."""
    keys = {aliases.table().get(aliases.squeeze(word)) for word in (given, family)} - {None}
    return bool(keys - aliases.people()) or any(_no_name(form) for form in strangers.readings(family))


def _somebody(who: Person, given: str) -> bool:
    """Return whether a name of the source is a person's, by a given name that is known, or by one that is no word of English and the draft's."""
    if strangers.written(who.given):
        return True
    return who.given.lower() not in lexicon.english() and transcribed.near(who.given, given)


def _left(sentence: str, rest: str) -> list[_Name]:
    """Return the names of a source sentence that a draft does not tell."""
    return [name for name in _names(sentence) if not _told(name, rest)]


def _lacks_one(sentence: str, rest: str) -> bool:
    """Return whether a draft leaves out one name of a source sentence and tells the others of it."""
    mine = _names(sentence)
    left = _left(sentence, rest)
    return len(left) == 1 and not left[0].plain and (len(mine) > 1 or bool(_figures(sentence) & _figures(rest)))


def _figures(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\d[\d,.]*\d|\d", text))


def leaves_out(sentence: str, draft: str) -> bool:
    """Return whether a draft leaves out some name of a source sentence that its words do not mean."""
    return any(not name.plain and not _told(name, draft) for name in _names(sentence))


@lru_cache(maxsize=256)
def _names(sentence: str) -> tuple[_Name, ...]:
    return tuple(_runs(sentence))


def _runs(sentence: str) -> Iterator[_Name]:
    english = lexicon.english()
    for match in compiled(RUN).finditer(sentence):
        words = [one for one in match.group().split() if one[0].isupper() and len(one) > 1 and not one.endswith(".")]
        words = [one for one in words if one not in in_person.OPENERS]
        opens = not sentence[: match.start()].strip("\"“'‘ ")
        if opens and words and (words[0].lower() in english or (len(words) == 1 and not _sure(sentence, match))):
            words = words[1:]
        if words:
            office = len(words) == 1 and compiled(_ARTICLE).search(sentence[: match.end()]) is not None
            yield _Name(tuple(words), office or all(one.lower() in english or one.isupper() for one in words))


def _sure(sentence: str, word: re.Match[str]) -> bool:
    """Return whether the word that opens a sentence is a name: of the table, somebody who owns, or told what it is."""
    return (
        aliases.squeeze(word.group()) in aliases.table()
        or compiled(_NAME_BEHIND).match(sentence, word.end()) is not None
    )


def stands_in(words: tuple[str, ...], draft: str) -> bool:
    """Return whether a draft has a name of these words, by the kindest hearing."""
    return _told(_Name(words, plain=False), draft)


def _told(name: _Name, draft: str) -> bool:
    """Return whether a draft has a name: by a word of it, by its key, or by a sound."""
    if any(word in draft for word in name.words):
        return True
    table = aliases.table()
    keys = aliases.keys(" ".join(name.words), table)
    if (keys | aliases.made_by(keys)) & aliases.keys(draft, table):
        return True
    words = [word for word in (*name.words, "".join(name.words)) if word]
    return any(fits(word, form) for word in words for form in forms(draft))


@lru_cache(maxsize=64)
def forms(draft: str) -> frozenset[str]:
    words, known = re.findall("[가-힣]{1,12}", draft), lexicon.korean()
    joined = [a + b for a, b in pairwise(words) if a not in known]
    forms = [form for one in (*words, *joined) for form in strangers.readings(one)]
    return frozenset(form for form in forms if len(form) > 1 and form not in known)


@lru_cache(maxsize=16384)
def fits(latin: str, hangul: str) -> bool:
    """Return whether a Hangul word may be a Latin one, by the kindest hearing."""
    if hangul in strangers.written(latin) or not transcribed.another(latin, hangul):
        return True
    return hearing.likeness(latin, hangul) >= _HEARD


def _stands(claim: Claim, hangul: str) -> bool:
    """Return whether some word of the articles, or two of them together, may be read so, with or without a kind behind."""
    forms = {hangul, re.sub(_KIND, "", hangul)} - {""}
    forms |= set(hangul.split("앤")) - {""} if "앤" in hangul[1:-1] else set()
    return any(
        fits(word, form) if word[0].isupper() else transcribed.within(word, form, _PLAIN)
        for one in claim.context
        for word in _latin(one.text)
        for form in forms
    )


@lru_cache(maxsize=64)
def _latin(text: str) -> tuple[str, ...]:
    words = re.findall(r"[A-Za-zÀ-ſ]{2,}", text)
    joined = ("".join(words[start : start + many]) for start in range(len(words)) for many in (2, 3))
    return tuple(dict.fromkeys([*words, *joined]))


def _people(claim: Claim) -> Iterator[Span]:
    """Yield the two words that are somebody's name and nobody's of the articles."""
    for match in compiled(_PAIR).finditer(claim.text):
        given, forms = match["given"], strangers.readings(match["family"])
        if given not in strangers.hangul_given() or given in lexicon.korean():
            continue
        if any(_no_name(form) for form in (*forms, match["family"])) or foreign_looks.foreign(forms[0]) < _PERSON:
            continue
        if not any(_stands(claim, form) for form in (given, *forms)):
            yield match.start(), match.start("family") + len(forms[0])


def _others(claim: Claim) -> Iterator[Span]:
    """Yield the names in one word that no article has."""
    known = aliases.hangul(claim.text, aliases.table())
    for match in compiled(_NAMED).finditer(claim.text):
        name, span = match["name"], match.span("name")
        if any(one[0] < span[1] and span[0] < one[1] for _, one in known) or _no_name(name):
            continue
        if not claim.text.startswith(_NOMINAL, span[1]) and compiled(_VERBAL).search(name):
            continue
        if claim.text.startswith("는 ", span[1]) and name in _VERBS:
            continue
        if compiled(_CASES).search(name) or name.endswith(_MONEY) or _by_means(claim, span):
            continue
        if not stand_ins.LOAN.search(name) or foreign_looks.foreign(name) < _FIRM or _stands(claim, name):
            continue
        yield span


def _by_means(claim: Claim, span: Span) -> bool:
    """Return whether a word with 로 and 는 behind it is one of the articles: `케이스로는` for the case."""
    name = claim.text[slice(*span)]
    return (
        name.endswith("로")
        and claim.text.startswith("는", span[1])
        and (_no_name(name[:-1]) or _stands(claim, name[:-1]))
    )


def _no_name(word: str) -> bool:
    """Return whether a Hangul word is one of Korean."""
    return word in lexicon.korean() or in_person.plain(word) or no_names.no_name(word)
