"""A saying given to another speaker: 이시무라의 말이에요 where the source has `said Appetite analyst Mireille Dubasque`.

The saying has its home in the source: the only quotation, or the sentence that shares most with it. Everybody whom that sentence names,
or `he said` in it means, may be its speaker. A draft's speaker is wrong where the name is surely that of somebody else of the articles,
or a person's name (a title or a known given name beside it) that nothing in the articles sounds like.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.check.people import introduced, parted, romanised, sayings, uttered, voices
from pipeline.check.people.sayings import Name, Saying
from pipeline.check.people.voices import Voice
from pipeline.check.vocabulary import lexicon, sounds
from pipeline.check.written_names import foreign_looks, hearing, in_person, no_names, strangers, transcribed
from pipeline.messages import say
from pipeline.records import Severity
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_CUE = deferred(
    r"[다라자냐]고|[대래재냬]요|[다라자]며|[”\"]|따르면|의하면|로는|의 (?:말|설명|얘기|이야기|분석|지적|주장|전망|생각|경고|평가|농담|반응)"
)
_SAYS = deferred(r"^의 [가-힣]+")  # `의 말이에요`, which Mireille may sound like
_FAMILY = deferred(
    r".(?:무라|모토|야마|나카|카와|가와|자키|하시|자와|타니|바야시|스키|스카|스카야|비치|치치|오프|예프|노바|도바|코바|베르그|버그|슈타인|스타인|펠드|펠트|이안|야난|오글루|풀로스|에스쿠|쿠마르|샤르마)$|..(?:센|손|슨|레스|데스|체티|네스)$"
)
"""How family names end and firms hardly do: 이시무라, 노바코바, 구티에레스."""
_HANGUL = deferred(r"[가-힣]+")
_LIKE = 0.75  # a likeness from which a name may be badly written
_FOREIGN = -0.4
_SHORT = 1.6  # the same for a name of one syllable: 렌, 루
_WORDS = 1  # that a saying shares with its home
_FEW = 2  # so many words leave room for another home
_MORE = 1.0  # what the home has more than any sentence that names the drafted speaker


def speakers(claim: Claim, before: str) -> Iterator[Flag]:
    """Yield the speakers of a sentence to whom it gives what the source has somebody else say."""
    if not claim.evidence or not _CUE.search(claim.text + claim.after + before):
        return
    if any(one.language == "ko" for one in claim.context):
        return
    told: set[tuple[int, int]] = set()
    each = parted.parted(claim)
    for saying in sayings.sayings(claim.text, before, claim.after):
        names = [one for one in saying.names if _may_name(one, claim.text)]
        found = _against(each if saying.quoted else claim, saying, names) if names else None
        if found is not None and found.span not in told:
            told.add(found.span)
            yield replace(found, evidence=parted.whole(found.evidence))
    yield from (one for one in uttered.uttered(claim) if not any(s < one.span[1] and one.span[0] < e for s, e in told))


def _may_name(name: Name, text: str) -> bool:
    """Return whether a phrase has a name: a Latin one, or what is no word of Korean, with its particle or without it (그래도)."""
    start = name.span[1] - len(name.name)
    if no_names.no_name(text[start:].split(maxsplit=1)[0]):
        return False
    if not _HANGUL.match(name.name):
        return True
    if name.post or name.gloss or (name.given and not _loose(name.given)):
        return True
    if len(name.name) == 1 and not name.before:
        return foreign_looks.foreign(name.name) > _SHORT or _opens(text, name)  # no `되는`, `하는`
    return not _a_word(name.name)


def _a_word(word: str) -> bool:
    return in_person.plain(word) or word in lexicon.korean()


def _against(claim: Claim, saying: Saying, names: Sequence[Name]) -> Flag | None:
    """Return what is wrong with the speaker of a saying."""
    home = _home(claim, saying)
    if home is None:
        return None
    allowed = frozenset(word for one in home for word in one.families | one.given)
    shortest, names = names[-1], [one for one in names if _surely_somebody(claim, one)][:1] or names
    if any(_is_sure(home, one) for one in names):
        return _introduced(claim, shortest)
    last = names[-1]
    whole = next(
        (one for one in names if one.given and one.name == last.name and not sayings.is_title(one.given)), last
    )
    by_both, by_family = _by_both(claim, whole), _somebody(claim, last)
    if not by_family and any(_is(home, one) for one in names):
        return _introduced(claim, shortest)
    other = by_both or by_family
    if _told(allowed, claim.text, names) and not (other is not None and saying.quoted and _opens(claim.text, last)):
        return None
    name = whole if by_both or not _loose(whole.given) else last
    near = all(one.near for one in home)
    if other is None and not _nobody(claim, names, near) and not (near and saying.quoted and _absent(claim, whole)):
        return None
    if other is not None and (allowed & {other.given, *other.families} or _nearer(claim, saying, other)):
        return None
    kind = "quote" if saying.quoted else "name"
    severity: Severity = "warn" if saying.hearsay else "block"
    message = say("check.quote.speaker", name=claim.text[slice(*name.span)], other=home[0].shown)
    return Flag(kind, severity, name.span, message, tuple(one.one.id for one in home), 0.75)


def _introduced(claim: Claim, name: Name) -> Flag | None:
    """Return the finding that the right speaker is of another house, or does something else."""
    for span, person, source in introduced.introduced(claim, name):
        message = say("check.speaker.house", text=claim.text[slice(*span)], name=" ".join(dict.fromkeys(person.name)))
        return Flag("name", "block", span, message, (source,), 0.7)
    return None


def _home(claim: Claim, saying: Saying) -> list[Voice] | None:
    """Return the source sentences that may hold a saying; nothing where one of them has no speaker who is named."""
    heard = {one.one.id: one for one in voices.voices(claim)}
    if not heard:
        return None
    scores = {one.id: uttered.shared(one.text, saying.content) for one in claim.evidence}
    quoting = [one for one in claim.evidence if voices.outside(one.text) != one.text] if saying.quoted else []
    best = max(scores[one.id] for one in quoting or claim.evidence)
    if quoting:
        homes = [one for one in quoting if scores[one.id] >= best - (best <= _FEW)]
        homes += [one for one in claim.evidence if scores[one.id] > best + _MORE]
    elif best < _WORDS:
        return None
    else:
        homes = [one for one in claim.evidence if scores[one.id] > best - _MORE]
    return [heard[one.id] for one in homes] if all(one.id in heard for one in homes) else None


def _is_sure(home: Sequence[Voice], name: Name) -> bool:
    """Return whether a drafted name is that of a speaker by its letters, in the table, or as Korean names are written in Latin."""
    families = frozenset(word for one in home for word in one.families | one.others)
    given = frozenset(word for one in home for word in one.given)
    allowed = families | given
    if name.gloss and allowed & set(voices.CAPITALS.findall(name.gloss)):
        return True
    keys = aliases.keys(" ".join(allowed), aliases.table())
    words = [word for word in (name.given, name.name, name.given + name.name) if word]
    if any(aliases.table().get(aliases.squeeze(word)) in keys for word in words):
        return True
    if any(_surely(latin, word) or word in strangers.written(latin) for latin in allowed for word in _forms(name)):
        return True
    return any(romanised.stands(name.name, f"{one} {other}") for one in allowed for other in allowed if one != other)


def _is(home: Sequence[Voice], name: Name) -> bool:
    """Return whether a drafted name may be that of a speaker, badly written."""
    families = frozenset(word for one in home for word in one.families | one.others)
    if any(_may_be(latin, word) for latin in families for word in _forms(name)):
        return True
    allowed = families | frozenset(word for one in home for word in one.given)
    joined = [one + other for one in allowed for other in allowed if one != other] if len(name.name) > 1 else []
    if not _HANGUL.match(name.name):
        return False
    return any(not transcribed.another(one, name.name) for one in joined)  # 왕하이펑 for Wang Haifeng


def _forms(name: Name) -> tuple[str, ...]:
    given = (name.given,) if len(name.given) > 1 and not _loose(name.given) else ()
    joined = (name.given + name.name,) if given else ()
    return (name.name, *given, *joined)


@lru_cache(maxsize=16384)
def _may_be(latin: str, word: str) -> bool:
    if not _HANGUL.match(word):
        return latin == word
    if not transcribed.another(latin, word) or word in strangers.written(latin):
        return True
    return hearing.likeness(latin, word) >= _LIKE and len(sounds.of_hangul(word)) > 1


@lru_cache(maxsize=16384)
def _surely(latin: str, word: str) -> bool:
    if not _HANGUL.match(word):
        return latin == word
    return transcribed.near(latin, word)


def _loose(word: str) -> bool:
    """Return whether a word before a name is no given name."""
    korean = _HANGUL.match(word) is not None
    return sayings.is_title(word) or (korean and (word not in strangers.hangul_given() or in_person.plain(word)))


def _told(allowed: frozenset[str], text: str, names: Sequence[Name]) -> bool:
    """Return whether a draft has the source's speaker elsewhere in the sentence."""
    start, end = min(one.span[0] for one in names), max(one.span[1] for one in names)
    rest = sayings.unquoted(text)
    rest = rest[:start] + " " + _SAYS.sub(" ", rest[end:], count=1)
    if allowed & set(voices.CAPITALS.findall(rest)):
        return True
    words = {form for word in _HANGUL.findall(rest) if word[-1] not in "요다죠" for form in strangers.readings(word)}
    words = {
        word for word in words if len(word) > 1 and foreign_looks.foreign(word) > _FOREIGN and not in_person.plain(word)
    }
    return any(_surely(latin, word) for latin in allowed for word in words)


def _opens(text: str, name: Name) -> bool:
    """Return whether a quotation stands right behind a name as its subject: whoever else the sentence names, this one says it."""
    return re.match(rf"\s?{re.escape(name.post)}(?:은|는|이|가),?\s?[“\"]", text[name.span[1] :]) is not None


def _by_both(claim: Claim, name: Name) -> in_person.Person | None:
    """Return somebody of the articles whose given and family name a drafted one may be."""
    if not name.given or in_person.plain(name.given):
        return None
    close = in_person.closest(voices.everyone(claim), in_person.pair(name.given, name.name, name.span))
    return close[0] if close else None


def _surely_somebody(claim: Claim, name: Name) -> bool:
    """Return whether a reading of a phrase is somebody of the articles by both names: 샘 올트먼 루프트한자 대표 is no 루프트한자."""
    person = None if sayings.is_title(name.given) else _by_both(claim, name)
    return person is not None and in_person.fits(person, in_person.pair(name.given, name.name, name.span)) >= 0.85


def _somebody(claim: Claim, name: Name) -> in_person.Person | None:
    """Return somebody of the articles whose family name a drafted name surely is: it is no firm's of the table."""
    key = aliases.table().get(aliases.squeeze(name.name))
    if key is not None and key not in aliases.people() and not (name.before or name.post):
        return None
    gloss, everyone = set(voices.CAPITALS.findall(name.gloss)), voices.everyone(claim)
    found = [
        one
        for one in everyone
        if one.families[-1] in gloss
        or (_surely(one.families[-1], name.name) and not uttered.a_firm(claim, one.families[-1]))
        or (len(name.name) > _MORE and romanised.stands(name.name, " ".join(one.name)))
    ]
    return found[0] if found else None


def _nearer(claim: Claim, saying: Saying, other: in_person.Person) -> bool:
    """Return whether a sentence that names the drafted speaker, or may mean him by `he said`, has nearly as much of a saying as its home."""
    if saying.quoted:
        return False
    mine = {one.one.id for one in voices.voices(claim) if other.families[-1] in one.families}
    mine |= {one.id for one in claim.evidence if re.search(rf"\b{re.escape(other.families[-1])}\b", one.text)}
    best = max(uttered.shared(one.text, saying.content) for one in claim.evidence)
    return any(uttered.shared(one.text, saying.content) > best - _MORE for one in claim.evidence if one.id in mine)


def _nobody(claim: Claim, names: Sequence[Name], near: bool) -> bool:
    """Return whether a drafted name is a person's and nobody's of the articles."""
    if claim.excerpt and not near:
        return False
    capitals = voices.capitals(tuple(one.text for one in claim.context))
    for name in names:
        if not _HANGUL.match(name.name) or aliases.squeeze(name.name) in aliases.table() or name.gloss:
            continue
        given = bool(name.given) and not _loose(name.given)
        if (
            not (given or name.before or (near and _FAMILY.search(name.name)))
            or _a_word(name.name)
            or foreign_looks.foreign(name.name) < _FOREIGN
            or len(name.name) < 2
        ):
            continue
        if aliases.squeeze(name.given + name.name) in aliases.table():
            continue
        if not any(_may_be(latin, name.name) for latin in capitals):
            return True
    return False


def _absent(claim: Claim, name: Name) -> bool:
    """Return whether a drafted name is that of somebody of the table of names of whom the articles do not speak."""
    given = "" if _loose(name.given) else name.given
    key, texts = aliases.table().get(aliases.squeeze(given + name.name)), " ".join(one.text for one in claim.context)
    return key in aliases.people() and key not in aliases.keys(texts, aliases.table())
