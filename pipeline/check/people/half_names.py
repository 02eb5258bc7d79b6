"""A foreign person of whom the draft has half a name right: 마리아 라이너 of Maria Castellanos and Tom Reiner, 수전 캐스텔라노 for Yvonne Castellano.

Either both halves are somebody's for sure, each another one's, or one half is somebody's and the other no name of the articles, while
the same person stands nowhere else in the sentence.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.claims import Claim, Flag, doubted
from pipeline.check.people import posts
from pipeline.check.vocabulary import sounds
from pipeline.check.written_names import hearing, in_person, no_names, stand_ins, strangers, transcribed
from pipeline.check.written_names.in_person import Pair, Person
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_COUNTED = deferred(
    r"(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)?(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|한|두|세|네)|열|스물|서른|마흔|예순|일흔|여든|아흔"
)  # `것도 아홉 통`
_DURING = deferred(r"동안|내내|사이|무렵|즈음|이래|이후|이전|직전|직후|당시|도중|만큼|가량|남짓")
"""A word that says when, or how much, behind a noun and before nothing of a name: `여덟 구간 동안`."""
PAIR = deferred(r"(?<![^\s(“‘'])(?P<given>[가-힣]{1,6})(?= (?P<family>[가-힣]{2,8})(?![가-힣A-Za-z]))")
_LOAN = deferred(rf"{strangers.LOAN.pattern}|[룬펠램렉릭윅렛킷랙잭샌밴웬폴룸쇼섀겐홀엘린트그레셔톤윈헤쉬샤]")
_COMPANY = deferred(stand_ins.COMPANY)
_OTHER = 0.62  # a likeness below which a known given name is another
_WELL = 0.75  # what is a name well enough, whoever else has a half of it
_FAR = 0.68  # what no family name right behind the given one falls below, spelt however
_LEAST = 2
_NO_NAME = deferred(
    r"첫|새|옛|각|현|전|양|온|맨|모든|여러|다른|어느|(?:것|곳|때|쪽|수|등|중|말|분)(?:은|는|이|가|을|를|도|만|에|에서|으로)?"
)
"""A noun that stands by itself for a thing, or what only describes the next word, and no given name: `틀린 것도 아홉 통`, `첫 연방법원`."""
_VERB = deferred(
    r"(?:[갔났왔졌겼됐했렸혔췄꼈썼랐냈섰샀었았]|(?<![가-힣]{2})였)(?:어요|고요|는데요|습니다|지만|거든요|다)$"
)
"""`350만 장 팔렸어요` names nobody."""
_IS = deferred(
    r"(?<=[가-힣]{2})(?:이었|였)(?:어요|고요|는데요|습니다|지만|죠)$|(?<=[가-힣]{2})(?:이에요|예요|이고요|입니다)$"
)
BODY = deferred(
    r"(?:공대|의대|법대|과기대|대학|대학교|대학원|연구소|연구원|[가-힣]센터|병원|은행|재단|협회|학회|신문|방송|법원|법인|위원회|골프장|호텔|타워|리조트|극장|경기장|구장|공항|카지노|항구|농장|목장|광산)$"
)
"""What ends the name of a body, which Korean tells by what it does: 펠럼 기후센터 for the Pelham Centre for Climate."""
_NAMED_AFTER = "함호상법관홀탑역교"  # ships, prizes, laws, halls and bridges that bear a name


def half_names(claim: Claim) -> Iterator[Flag]:
    """Yield the names in Hangul of which one half is somebody's of the source and the other one somebody else's or nobody's."""
    if any(one.language == "ko" for one in claim.evidence):
        return
    found = [one for match in PAIR.finditer(claim.text) for one in pairs(match)]
    here = [one for text in claim.evidence for one in in_person.people(text.text) if not _kind(one)] if found else []
    everyone = in_person.everyone(claim) if here else []
    for name in found if here else []:
        if any(in_person.fits(one, name) >= _WELL or _writes(one, name) for one in everyone):
            continue
        best = max(in_person.fits(one, name) for one in everyone)
        other = not in_person.closest(everyone, name)
        wrong = (best < _FAR and _no_family(claim, name, here)) or (other and _no_given(claim, name, here))
        if wrong or _mixed(name, everyone):
            message = say("check.name", name=claim.text[slice(*name.span)])
            flag = Flag("name", "block", name.span, message, claim.ids, 0.8)
            yield from [flag] if any(map(in_person.somebody, here)) else doubted([flag])


def _writes(person: Person, name: Pair) -> bool:
    """Return whether two Hangul words write a person's name by the sounds of its letters, a family name of two words in one: 르고프."""
    families = (*person.families, "".join(person.families))
    return transcribed.within(person.given, name.given, transcribed.SURE) and any(
        transcribed.within(one, word, transcribed.SURE) for one in families for word in name.families
    )


def pairs(match: re.Match[str]) -> Iterator[Pair]:
    """Yield the name that two words of a draft may be, a given and a family name."""
    if _VERB.search(match["family"]) or no_names.helps(match.string[: match.start()], match["given"]):
        return
    families = strangers.readings(_IS.sub("", match["family"]))
    families += tuple(one[:-1] for one in families if one[-1] in _NAMED_AFTER and len(one) > _LEAST)
    if any(aliases.squeeze(match["given"] + one) in aliases.table() for one in families) or firm(match["given"]):
        return
    if (
        _with_particle(match["given"])
        or _NO_NAME.fullmatch(match["given"])
        or _COMPANY.fullmatch(families[0])
        or BODY.search(families[0])
        or in_person.plain(match["given"])
    ):
        return
    if (
        all(in_person.plain(one) for one in families)
        or _COUNTED.fullmatch(families[0])
        or _DURING.fullmatch(families[0])
    ):
        return
    whole = (match.start(), match.end() + 1 + len(match["family"]))
    end = whole[1] if posts.before_a_title(match.string, whole[1]) else match.end() + 1 + len(families[0])
    yield Pair(match["given"], families, (whole[0], end))


def _with_particle(word: str) -> bool:
    """Return whether a word before another may be a name with its particle, so that the two are none together: 셀틱이 셀틱파크에."""
    stem = strangers.readings(word)[0]
    return word not in strangers.hangul_given() and len(stem) >= _LEAST and stem != word


def _kind(person: Person) -> bool:
    """Return whether what stands as a person is a firm by its last word: Stavros Group."""
    return person.families[-1] in stand_ins.SUFFIX


def firm(word: str) -> bool:
    """Return whether a word before another is a firm, a place or an office of the table: 네이버 최수연 대표."""
    key = aliases.table().get(aliases.squeeze(word))
    return key is not None and key not in aliases.people()


def _mixed(name: Pair, everyone: Sequence[Person]) -> bool:
    """Return whether the given name is one person's and the family name another's."""
    ones = [one for one in everyone if in_person.surely_gives(one, name.given)]
    others = [one for one in everyone if in_person.surely_family(one, name.families)]
    return any(one.name != other.name for one in ones for other in others)


def _no_family(claim: Claim, name: Pair, here: Sequence[Person]) -> bool:
    """Return whether the given name is somebody's and the family name nobody's."""
    ones = [one for one in here if in_person.surely_gives(one, name.given)]
    if not ones or not all(any(map(hearing.tells, one.families)) for one in ones):
        return False
    if not _a_person(claim.text, name):
        return False
    heard = any(in_person.heard(word, claim) for word in name.families)
    return not heard and not any(in_person.told(_without_given(one), claim.text, name) for one in ones)


def _a_person(text: str, name: Pair) -> bool:
    """Return whether a title stands beside two words, or the second one writes a foreign name that may be a subject."""
    loans = len(_LOAN.findall(name.families[0]))
    subject = re.match(r"(?:이|가|은|는|에게|에게서|에게는)\s", text[name.span[1] :]) is not None
    if subject and name.given in strangers.hangul_given() and len(name.given) >= _LEAST:
        return True
    return (
        posts.titled(text, name.span) or loans >= _LEAST or (subject and loans > 0 and len(name.families[0]) > _LEAST)
    )


def _without_given(person: Person) -> Person:
    """Return a person known by the family name alone."""
    return Person(person.families[-1], person.families, person.span)


def _no_given(claim: Claim, name: Pair, here: Sequence[Person]) -> bool:
    """Return whether the family name is somebody's and the given name, a known one, nobody's."""
    if name.given not in strangers.hangul_given() or len(sounds.of_hangul(name.given)) < _LEAST:
        return False
    ones = [one for one in here if in_person.surely_family(one, name.families)]
    other = all(in_person.given_like(one, name.given) < _OTHER for one in ones)
    own = [word for one in ones for word in (one.given, *one.families)]
    return bool(ones) and other and not in_person.heard(name.given, claim, own)
