"""A name written twice, in Hangul and in Latin behind it, that is in no article: 오와인 튜더(Owain Tudor) where the source has Gwenllian Pryce.

A gloss that sounds like the words before it explains nothing: it is the name itself. Neither of its writings stands in the articles,
nor anything like them; a person is sure to be wrong where the cited sentences name somebody whom the draft leaves out.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import lexicon, sounds
from pipeline.check.written_names import in_person, name_pool, strangers, transcribed
from pipeline.messages import say
from pipeline.text import aliases

_CAPITAL = r"[A-ZÀ-Þ][A-Za-zÀ-ſ'’.-]*"
_GLOSS = (
    rf"(?P<hangul>[가-힣]+(?:[ ·-][가-힣]+){{0,5}}) ?\((?P<latin>{_CAPITAL}(?: (?:{strangers.PARTICLE}|{_CAPITAL})){{0,4}})"
    r"(?:, ?[^()\n]{1,20})?\)"
)
_LATIN_WORD = r"[A-Za-zÀ-ſ]+"
_SHORTEST = 3  # letters of a word that is no initial
_ALIKE = 0.3  # from farther on the Hangul is no writing of the Latin
_SPELT_LIKE = 0.75  # consonants in common from which two Latin or two Hangul words may be one name
_RAN_ON = 2
_TITLE_BEFORE = r"\b(?:Mr|Ms|Mrs|Dr|Prof|Professor|Sir|Judge|Justice|President|Chair(?:man|woman)?|Secretary|Minister|Senator|Governor|Mayor|Coach)\.? $"
_SPEAKS = r",? (?:said|says|told|wrote|writes|added|warned|argued|called|who)\b|, (?:an?|the|its|their|chief|head|vice|senior|managing|executive|[a-z]+['’]s|[A-Z][\w'’]+['’]s) |, \d\d[,.]"
_SPOKEN_BEFORE = (
    r"\b(?:said|says|executive|founder|chief|director|professor|analyst|researcher|minister|president|chairman),? $"
)
_ROLE = r"(?:최고[가-힣]{2,4}책임자|최고경영자|대표|창업자|설립자|교수|박사|의사|애널리스트|이코노미스트|연구원|과학자|엔지니어|변호사|판사|검사|시장|주지사|장관|의원|총리|대통령|기자|감독|선수|회장|사장|책임자|총괄|대변인|디렉터|CEO|CTO|CFO|COO)"
_TELLS = r"^(?: ?[가-힣A-Za-z·]{1,12}){0,3}?(?:(?:은|는|이|가|께서) [^.]{0,80}(?:말했|밝혔|전했|덧붙|썼어|적었|강조|설명|주장|경고|지적)|에 따르면|의 (?:말|설명|이야기)(?:에 따르|로는|이에요))"
_POST = rf"^ ?{_ROLE}(?![가-힣]{{2}})"
_CALLED = (
    r"(?:모델|서비스|제품|앱|챗봇|비서|로봇|칩|도구|플랫폼|회사|업체|기업|스타트업|브랜드|경쟁사)(?:인|명|의 이름은)? $"
)
"""What is called by a name that follows: 팀용 모델 펀(Fern)."""
_FAMILY = 2
_FIRMS = frozenset(
    str.split(
        "AI Labs Lab Robotics Systems Health Bio Capital Ventures Motors Energy Networks Technologies Therapeutics Games Partners Group Holdings"
    )
)
_OF_WORDS = ("tion", "sion", "ment", "ness", "ity", "izer", "ing", "able", "ics", "ism", "ware")


@dataclass(frozen=True, slots=True)
class _Gloss:
    """A name in both writings: the Hangul words that write the Latin ones, and where both stand."""

    hangul: tuple[str, ...]
    latin: tuple[str, ...]
    span: tuple[int, int]


def glossed(claim: Claim, rows: Mapping[str, str]) -> Iterator[Flag]:
    """Yield the names in both writings that are in no article; `rows` are the writings that the table looks up."""
    for gloss in _glosses(claim.text):
        if aliases.squeeze("".join(gloss.latin)) in rows or _stands(gloss, claim):
            continue
        block = _person(claim, gloss) and _left_out(claim, gloss)
        message = say("check.name", name=claim.text[slice(*gloss.span)])
        yield Flag("name", "block" if block else "warn", gloss.span, message, claim.ids, 0.8 if block else 0.5)


def _glosses(text: str) -> Iterator[_Gloss]:
    for match in compiled(_GLOSS).finditer(text):
        latin = tuple(one for one in re.findall(_LATIN_WORD, match["latin"]) if len(one) >= _SHORTEST)
        capitals = [one for one in latin if one[0].isupper()]
        if not capitals or all(one.isupper() for one in capitals):
            continue
        words = match["hangul"].replace("·", " ").replace("-", " ").split()
        every = re.findall(_LATIN_WORD, match["latin"])
        count = _count(["".join(every), "".join(every[::-1])], words)
        called = compiled(_CALLED).search(text, 0, match.end("hangul") - len(_last(match["hangul"], count or 1)))
        if count and (called or not _term(words[-count:], latin)):
            start = match.end("hangul") - len(_last(match["hangul"], count))
            yield _Gloss(tuple(words[-count:]), latin, (start, match.end()))


def _count(latin: Sequence[str], words: Sequence[str]) -> int:
    """Return how many of the last Hangul words write a Latin name best, in either order of its words; none where it explains them."""
    near = [
        (transcribed.distance(each, "".join(words[-count:]), _ALIKE), count)
        for count in range(1, len(words) + 1)
        for each in latin
    ]
    far, count = min(near)
    return count if far <= _ALIKE else 0


def _last(text: str, count: int) -> str:
    """Return the end of a text from its last words on."""
    found = re.search(rf"(?:[가-힣]+[ ·-]){{{count - 1}}}[가-힣]+$", text)
    return found.group() if found else text


def _term(words: Sequence[str], latin: Sequence[str]) -> bool:
    """Return whether a gloss is a word of the language and no name: 트랜스포머(Transformer), 벡터 데이터베이스(Vector Database)."""
    if len(latin) > 1 and (strangers.written(latin[0]) or latin[-1] in _FIRMS):
        return False
    return in_person.plain("".join(words)) or aliases.everyday(latin[-1]) or _english(latin[-1])


def _english(word: str) -> bool:
    return any(form in lexicon.english() for form in lexicon.stem(word.lower())) or word.endswith(_OF_WORDS)


def _stands(gloss: _Gloss, claim: Claim) -> bool:
    """Return whether an article has one of the writings, or one like it."""
    text = " \n ".join(one.text for one in claim.context)
    pool = name_pool.pool(text)
    if any(pool.has(one) for one in gloss.latin) or any(one in text for one in gloss.hangul if len(one) >= _FAMILY):
        return True
    last = max(gloss.latin, key=len)
    theirs = {one for one in re.findall(_LATIN_WORD, text) if one[0].isupper() and strangers.tells(one)}
    if any(_one_name(one, last) for one in theirs):
        return True
    mine = sounds.of_hangul(max(gloss.hangul, key=len))
    if len(mine) < _RAN_ON:
        return False
    korean = {word for one in claim.context if one.language == "ko" for word in re.findall(r"[가-힣]{2,}", one.text)}
    return any(
        sounds.nearness(mine, sounds.of_hangul(form)) >= _SPELT_LIKE for word in korean for form in strangers.readings(word)
    )  # fmt: skip


def _one_name(one: str, other: str) -> bool:
    """Return whether two Latin words may be two spellings of a name: Zelenskyy and Zelensky."""
    if one[0].lower() != other[0].lower():
        return False
    return sounds.nearness(sounds.of_latin(one), sounds.of_latin(other)) >= _SPELT_LIKE and (
        len(sounds.of_latin(one)) > _RAN_ON or one.lower()[:_SHORTEST] == other.lower()[:_SHORTEST]
    )


def _person(claim: Claim, gloss: _Gloss) -> bool:
    """Return whether a name in two words is a person's: by its given name, or because it says something."""
    if len(gloss.latin) < _FAMILY:
        return False
    given = bool(strangers.written(gloss.latin[0])) or gloss.hangul[0] in strangers.hangul_given()
    before, behind = claim.text[: gloss.span[0]], claim.text[gloss.span[1] :]
    told = (
        compiled(_TELLS).match(behind)
        or compiled(_POST).match(behind)
        or compiled(rf"{_ROLE}(?:인|이던)? $").search(before)
    )
    return given or told is not None


def _left_out(claim: Claim, gloss: _Gloss) -> bool:
    """Return whether the cited sentences name a person whom the draft leaves out."""
    rest = claim.text[: gloss.span[0]] + " " + claim.text[gloss.span[1] :]
    people = [one for text in claim.evidence for one in _named(text)]
    return bool(people) and not all(in_person.told(one, rest) for one in people)


def _named(evidence: Evidence) -> Iterator[in_person.Person]:
    """Yield who is surely a person of a source sentence: by the given name, a title, or what they say."""
    for one in in_person.people(evidence.text):
        before, whole, behind = (
            evidence.text[: one.span[0]],
            evidence.text[slice(*one.span)],
            evidence.text[one.span[1] :],
        )
        if (
            strangers.written(one.given)
            or not whole.startswith(one.given)  # Analyst Priya Nair
            or compiled(_TITLE_BEFORE).search(before)
            or compiled(_SPOKEN_BEFORE).search(before)
            or compiled(_SPEAKS).match(behind)
        ):
            yield one
