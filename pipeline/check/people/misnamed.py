"""A name of two words of which a draft has one right and the other wrong: 루카스 뮐러 for Lukas Meier, 어플라이드 인튜이션 for Applied Compute.

One word is a name's of the cited sentences, by the sounds that its letters may have in any language; the other looks like the writing of
a foreign name, is no word of Korean, and is far from every name of the articles.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.check.claims import Claim, Flag, doubted
from pipeline.check.lazily import compiled
from pipeline.check.people import half_names, posts, words_heard
from pipeline.check.vocabulary import dictionary, lexicon, plain_words
from pipeline.check.written_names import foreign_looks, in_person, no_names, stand_ins, strangers, transcribed
from pipeline.check.written_names.in_person import Person
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_PAST = deferred(r"[갔났왔졌겼됐했렸혔췄꼈썼랐냈섰샀었았였](?:고요?|어요)$")  # `새어 나갔고`: a verb
_LINKS = deferred(r"[아어여해워려]$")  # `새로 만들어 재무 책임자를 앉혔어요`
_PAIR = r"(?<![^\s(“‘'\"])(?P<first>[가-힣]{1,8})(?= (?P<second>[가-힣]{2,9})(?![가-힣A-Za-z]))"
_JOSA = (
    r"이|가|은|는|을|를|의|에게|께서|과|와|도|씨는|씨가|씨|측은|에게서|처럼|보다|로부터|으로부터|"
    r"(?:에게|한테|께|에게서|와|과|로부터|으로부터|까지|처럼|보다|측)(?:는|도|의|만|은)|부터|까지|뿐(?:이|만)?"
)
_END = rf"(?P<stem>[가-힣]{{1,9}}?)(?P<josa>{_JOSA})?$"
_NEXT = r" (?:(?:전|현|신임|새|임시|공동|수석|차기|당시) )?(?P<word>[가-힣]{2,8}?)(?:은|는|이|가|을|를|의|에게|도|와|과|,|\s|$)"
_ENDING = r"(?:(?<=^거)센|[어여아워려해겨켜져러]진|의|은|는|이|가|을|를|에|서|고|며|면|던|낸|한|된|인|운|친|꾼|눈|운|끈|든|본|른|이나|이랑|(?<=^.)라|(?:(?<=..)|(?<=^[가오보주내하되쓰크]))[길긴]|로|와|과|(?<=^.)도|(?<=^.)만|(?<=^..)만|럼|게|지만|던|히|쓴|에도|래도|라도|아도|어도|기도|마저|조차|까지|부터|보다)$"
_COUNTED = r"(?<![A-Za-z0-9.-])\d[\d,.]* ?[십백천만억조]{0,2} $"
_ASIDE = r"(?:(?<=..)(?:라는|에|에는|로|으로|이나|만)|(?<=.)에서(?:는|도)?)$"
_OBJECT = "을를"
_AFTER_A_NOUN = "에의을를은는"
_PARTICLES = "이가은는의"
_FAMILIES = frozenset("린첸천쉬류왕량펑탄추쑨궈쩡킴팜딘쩐황뤄허후장저두펠한")
_KIND = r"[하되상함대당측사주군법시팀호관탑교역점형급용]$"
_APART = 0.19
"""How far a word must be from every name to be surely another, if a sound of it is no letter's: of 468 right writings all lay within 0.17."""
_LOOKS = -0.8
_TITLED = -1.3
_MEANT = 0.3  # the same for a word in the place of one of English that may have been translated
_WHOLE = -0.4
_HALFWAY, _FOREIGN = -0.5, 0.3
_ALONE = r"(?<![가-힣A-Za-z])(?P<name>[가-힣]{2,7})(?= )"
_BEFORE = r"(?P<word>[가-힣]+) $"
_SHORT = 2
_OFFICES = tuple(
    str.split("장관 총리 위원장 대표 의원 총재 총장 책임자 대변인 감독 교수 국장 지사 사령관 회장 사장 판사 검사")
)
_ANY_FIRM = frozenset({"Group", "Holding", "Holdings", "그룹", "홀딩스"})
_AND_SO_MANY = r" (?:두|세|네|다섯|여섯) ?(?:곳|회사|학교|사람|명|팀|나라|업체)"
_CLOSING = ("(", ",")
_MAYOR, _GLOSS = r"\b[Mm]ayor", r"\([A-Z]"  # 하랄 블로탄(Harald Bluetooth)


def misnamed(claim: Claim) -> Iterator[Flag]:
    """Yield the names in Hangul of which one word is a source name's and the other nobody's, and names before a title that are nobody's."""
    if any(one.language == "ko" for one in claim.evidence):
        return
    here = [one for text in claim.evidence for one in in_person.people(text.text)]
    spans = [
        pair.span for pair in (_pairs(claim.text) if here else ()) if any(_wrong(claim, pair, one) for one in here)
    ]
    for span in [*spans, *(_whole(claim, here) if here else ())]:
        name = claim.text[slice(*span)]
        if no_names.deed(claim.text[: span[1]]):
            continue
        flag = Flag("name", "block", span, say("check.name", name=name), claim.ids, 0.75)
        house = stand_ins.of_no_house(name, [one.families for one in here])
        sure = not house and any(in_person.somebody(one) for one in here) and _far(name, here)
        yield from [flag] if sure else doubted([flag])


def _far(name: str, here: Sequence[Person]) -> bool:
    """Return whether some word of a Hangul name is far from all words of the source's people: 드보르자크 may well write Dvorak, 뮐러 no Meier."""
    words = [word for one in here for word in (one.given, *one.families)]
    return any(
        all(transcribed.another(one, word) and transcribed.distance(one, word, _APART) >= _APART for one in words)
        for word in name.split()
    )


def _whole(claim: Claim, here: Sequence[Person]) -> Iterator[tuple[int, int]]:
    """Yield a name in one word before a title that nobody of the articles has, where the cited sentences name people whom the draft leaves out."""
    for match in compiled(_ALONE).finditer(claim.text):
        name, before = match["name"], compiled(_BEFORE).search(claim.text[: match.start()])
        if not posts.before_a_title(claim.text, match.end()) or (before and _may_be_a_name(before["word"])):
            continue
        if claim.text.startswith(" 시장", match.end()) and not any(
            compiled(_MAYOR).search(one.text) for one in claim.context
        ):
            continue  # a market
        if aliases.squeeze(name) in aliases.table() or not _bare(name):
            continue
        if foreign_looks.foreign(name) < _WHOLE or _told(here, claim.text):
            continue
        if _nothing(claim, (name,), [word for one in here for word in (one.given, *one.families)], _WHOLE):
            yield match.span("name")


def _may_be_a_name(word: str) -> bool:
    """Return whether a word before another may be a given name."""
    return _bare(word) and not half_names.firm(word) and foreign_looks.foreign(word) > _WHOLE


def _told(here: Sequence[Person], text: str) -> bool:
    """Return whether a draft has one of these people by some word of the name."""
    known = lexicon.korean()
    words = {form for word in re.findall("[가-힣]{2,9}", text) for form in strangers.readings(word)}
    words = {word for word in words if word not in known and len(word) >= _SHORT}
    return any(
        any(_near(name, word) for word in words) or name in text
        for one in here
        for name in (one.given, *one.families, "".join(one.name), "".join(reversed(one.name)))
    )


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two Hangul words of a draft, the second one without and with what may be its particle, and what stands beside them."""

    first: str
    forms: tuple[str, ...]
    span: tuple[int, int]
    titled: bool
    firm: bool


def _pairs(text: str) -> Iterator[_Pair]:
    """Yield the neighbouring Hangul words that may be a name: a particle, a title, a bracket, a comma or a kind of company closes it."""
    table = aliases.table()
    for match in compiled(_PAIR).finditer(text):
        if compiled(_COUNTED).search(text[: match.start()]):
            continue  # `480만 개가 드나드는`
        first, second = match["first"], strangers.without_copula(match["second"])
        said = second != match["second"]
        end = match.end() + 1 + len(match["second"])
        titled = posts.before_a_title(text, end) or _role(text, end)
        told = compiled(_END).match(second)
        if (
            posts.before_a_title(text, match.end("first"))  # 요시미쓰 재무 책임자
            or _PAST.search(match["second"])
            or (_LINKS.search(match["second"]) and dictionary.told_for(match["second"]))
            or compiled(_GLOSS).match(text, end)
            or no_names.circle(second)
            or no_names.bound(first, second)
            or _a_verb(text[: match.start()], first)
            or no_names.no_name(second)
            or half_names.BODY.search(strangers.readings(second)[0])
        ):
            continue
        if told is None or (len(told["stem"]) < _SHORT and told["stem"] not in _FAMILIES):
            continue
        firm = compiled(stand_ins.COMPANY).fullmatch(told["stem"]) is not None
        closed = titled or firm or said or told["josa"] or text[end : end + 1] in _CLOSING
        closed = closed or compiled(_AND_SO_MANY).match(text, end) is not None
        if not closed and not posts.titled(text, (match.start(), end)):
            continue
        forms = (told["stem"], second) if told["josa"] else (second,)
        forms = (*forms, match["second"]) if said else forms
        if aside := compiled(_ASIDE).search(second):
            forms = (*forms, second[: aside.start()])  # 에인절스라는 단체, 머신스에서
        if not any(aliases.squeeze(first + form) in table for form in forms):
            yield _Pair(first, forms, (match.start(), end - len(match["second"]) + len(forms[0])), titled, firm)


def _a_verb(before: str, word: str) -> bool:
    """Return whether a word before another is a verb: the second of two, or that of an object which no known given name follows."""
    return no_names.helps(before, word) or (word not in strangers.hangul_given() and no_names.closes(before, word))


def _wrong(claim: Claim, pair: _Pair, one: Person) -> bool:
    """Return whether two Hangul words are half of somebody's name."""
    words = (one.given, *one.families)
    if _other_middle(claim, pair, words):
        return True
    if half_names.firm(pair.forms[0]) and _whole_before(claim.text, pair, words):
        return False
    if not half_names.firm(pair.first) and not _with_particle(pair.first, words):
        for place in range(len(words) - 1):
            if _is(words[place], pair.first):
                if pair.firm and (words[-1] in _ANY_FIRM or pair.forms[0] in _ANY_FIRM):
                    return False  # a group may be told by what it does
                least = _TITLED if pair.titled else _LOOKS
                return _nothing(claim, pair.forms, words[place + 1 :], least, kind=pair.firm)
    return _no_first(claim, pair, words)


def _other_middle(claim: Claim, pair: _Pair, words: Sequence[str]) -> bool:
    """Return whether a name of three words has another one between its first and its last: 노스 브리지 캐피털 for North Harbor Capital."""
    before = compiled(_BEFORE).search(claim.text[: pair.span[0]])
    for first, middle, last in zip(words, words[1:], words[2:], strict=False):
        if before is None or not _is(first, before["word"]) or not any(_is(last, form) for form in pair.forms):
            continue
        meant = dictionary.told_for(pair.first) & dictionary.lemmas(middle)
        strange = foreign_looks.foreign(pair.first) >= _FOREIGN and transcribed.another(middle, pair.first)
        if strange and not meant and not any(words_heard.stands(text.text, pair.first) for text in claim.context):
            return True
    return False


def _whole_before(text: str, pair: _Pair, words: Sequence[str]) -> bool:
    """Return whether the first of two Hangul words ends a name, family name first, and a firm follows: 하시모토 에이지 일본제철 회장."""
    before = compiled(_BEFORE).search(text[: pair.span[0]])
    return before is not None and any(_near(one, before["word"]) for one in words)


def _with_particle(word: str, words: Sequence[str]) -> bool:
    """Return whether a word is a name with its particle: 구글이, 애플은."""
    if word[-1] not in _PARTICLES or len(word) <= _SHORT:
        return False
    if word[:-1] in lexicon.korean():
        return True
    whole = min(transcribed.distance(one, word) for one in words)
    return any(_near(one, word[:-1]) and transcribed.distance(one, word[:-1]) < whole for one in words)


def _no_first(claim: Claim, pair: _Pair, words: Sequence[str]) -> bool:
    """Return whether the second of two Hangul words is the name's and the first one nobody's."""
    known = pair.first in strangers.hangul_given() and pair.first not in lexicon.korean() and len(pair.first) >= _SHORT
    if half_names.BODY.search(pair.first):
        return False  # 마드라스공대 라빈드란 교수
    if not (known or _bare(pair.first)) or (half_names.firm(pair.first) and not pair.firm):
        return False
    same, stem = (_near if known else _is), pair.forms[0]
    if not any(same(word, form) for word in words for form in pair.forms):
        return False
    if not known and foreign_looks.foreign(stem) <= _HALFWAY:
        return False
    kinds = (*pair.forms, stem[:-1]) if compiled(_KIND).search(stem) else pair.forms
    own = [word for word in words if not any(same(word, form) for form in kinds)]
    if not own or any(pair.first in strangers.written(word) for word in own):
        return False
    best = min(transcribed.distance(word, stem) for word in words)
    nearer = (name for text in claim.context for name in words_heard.words(text.text)[1])
    if any(transcribed.distance(name, stem, best) < best for name in nearer):
        return False
    least = _MEANT if _plain(words[0]) and not (known or pair.firm or pair.titled) else _LOOKS
    return _nothing(claim, (pair.first,), own, _TITLED if pair.firm else least)


def _plain(word: str) -> bool:
    """Return whether the first word of a name is one of English and nobody's given name: Korean may tell it by what it means (제어 스트립)."""
    return not strangers.written(word) and any(form in lexicon.english() for form in lexicon.stem(word.lower()))


def _bare(word: str) -> bool:
    """Return whether a word before another has no particle and no ending of a verb."""
    if len(word) < _SHORT or in_person.plain(word) or no_names.modifying(word) or no_names.telling_how(word):
        return False
    return compiled(_ENDING).search(word) is None


def _role(text: str, end: int) -> bool:
    """Return whether what follows a word is what people are: 지사, 선수."""
    match = compiled(_NEXT).match(text, end)
    return match is not None and (match["word"] in strangers.NO_NAMES or match["word"].endswith(_OFFICES))


def _is(latin: str, hangul: str) -> bool:
    """Return whether a Hangul word is surely a Latin name."""
    if hangul in strangers.written(latin):
        return True
    if hangul in lexicon.korean() or hangul in strangers.NO_NAMES or no_names.no_name(hangul):
        return False
    if hangul[-1] in _OBJECT or no_names.telling_how(hangul):
        return False
    if hangul[-1] in _AFTER_A_NOUN and hangul[:-1] in lexicon.korean():
        return False
    return len(hangul) >= _SHORT and in_person.spellable(hangul) and _near(latin, hangul)


def _near(latin: str, hangul: str) -> bool:
    """Return whether a Hangul word may be a Latin name by its sounds."""
    return transcribed.near(latin, hangul)


def _nothing(claim: Claim, forms: Sequence[str], words: Sequence[str], least: float, *, kind: bool = False) -> bool:
    """Return whether a Hangul word, with or without what may be its particle, writes a foreign name that no article has."""
    known = lexicon.korean()
    if not kind and any(
        form in known
        or form in strangers.NO_NAMES
        or plain_words.exactly(form.removesuffix("들"))
        or not in_person.spellable(form)
        for form in forms
    ):
        return False
    if foreign_looks.foreign(forms[0]) < least:
        return False
    if compiled(_KIND).search(forms[0]) and forms[0][:-1] in known:
        return False
    own = (*words, *(a + b for a, b in pairwise(words)))
    if compiled(_KIND).search(forms[0]) and len(forms[0]) > _SHORT:
        forms = (*forms, forms[0][:-1])
    if not all(transcribed.another(name, form) for name in own for form in forms):
        return False
    return not any(words_heard.stands(text.text, form) for text in claim.context for form in forms)
