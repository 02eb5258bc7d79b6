"""A name of the table that is only a part of a longer one: 상원 금융위원회, 서부 텍사스산 원유, 아세안지역안보포럼(ARF)."""

import re
from dataclasses import replace

from pipeline.check.claims import Claim
from pipeline.check.vocabulary import plain_words
from pipeline.check.written_names import hearing, transcribed, unnamed
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_CHAMBER = deferred(r"(?:상원|하원|의회|국회|참의원|중의원)(?:의)?\s?(?:[가-힣]+[·,]\s?)?[가-힣]+위(?:원회)?$")
"""A committee of a parliament bears the name of an office by chance."""
_CRUDE = deferred(r"서부\s?텍사스(?=\s?(?:산|중질유|경질유|원유|유))")
_OIL = deferred(r"\b(?:crude|oil|WTI)\b|\bWest Texas\b|원유|유가")
_GLOSS = deferred(r"[가-힣 ]{0,20}\((?P<initials>[A-Z]{2,6})\)")
_RUN = deferred(r"[가-힣]+")
_WORD = deferred(r"(?<![A-Za-z])[A-ZÀ-Þ][A-Za-zÀ-ſ]{3,}")
_SURNAME = deferred(r" (?P<name>[가-힣]{3,9})(?![가-힣])")
_OF_A_THING = deferred(r"(?:['’]s|\b[Tt]he) [A-Z][A-Za-z-]+")
"""What somebody has or what an article stands before is nobody's surname: `Meta's Hyperion campus`."""
_HOUSE = deferred(
    r"(?:캐피[털탈]|벤처스|벤처캐피[털탈]|파트너스|그룹|클라우드|코리아|리서치|홀딩스|테크놀로지스?|연구소|재단|은행|증권|에쿼티|인베스트먼트)[가-힣]{0,2}"
)
"""What closes the name of a house, behind which nobody's surname stands."""
_BACK, _LONGER = 6, 2


def within(claim: Claim, span: tuple[int, int]) -> bool:
    """Return whether the name at a place belongs to a longer one that the articles speak of."""
    text = claim.text
    if _CHAMBER.search(text[: span[1]]):
        return True
    crude = _CRUDE.search(text, max(0, span[0] - _BACK))
    if crude and crude.start() <= span[0] and span[1] <= crude.end():
        return any(_OIL.search(one.text) for one in claim.context)
    if _of_a_person(claim, span) or _of_a_word(text, span):
        return True
    gloss = _GLOSS.match(text, span[1])
    return gloss is not None and any(
        re.search(rf"(?<![A-Za-z]){gloss['initials']}(?![A-Za-z])", one.text) for one in claim.context
    )


def _of_a_person(claim: Claim, span: tuple[int, int]) -> bool:
    """Return whether a short name only begins a longer word that writes a name of the articles: the 델 of 델가도가, for Delgado."""
    run = _RUN.match(claim.text, span[0])
    if run is None or run.end() - span[1] < _LONGER:
        return False
    forms = [run.group()[: len(run.group()) - cut] for cut in (0, 1, 2)]
    words = {word for one in claim.context for word in _WORD.findall(one.text)}
    return any(transcribed.near(word, form) for word in words for form in forms if len(form) > span[1] - span[0] + 1)


def _of_a_word(text: str, span: tuple[int, int]) -> bool:
    """Return whether a name is only what a longer word of Korean begins with: 헤드라 in 헤드라인과."""
    run = _RUN.match(text, span[0])
    ends = range(span[1] + 1, run.end() + 1) if run else ()
    return any(plain_words.exactly(text[span[0] : end]) for end in ends)


_ANYBODYS = frozenset(str.split("ai open labs lab cloud new deep data"))
"""Words that stand in any article: an open-weight AI model is no OpenAI."""


def in_pieces(key: str, claim: Claim) -> bool:
    """Return whether the articles have all words of a name in two words, each in its own place: `cloud revenue grew 34% at Google`."""
    rows = [one.text.split("_") for one in aliases.writings() if one.key == key and "_" in one.text]
    rows = [row for row in rows if any(word.lower() not in _ANYBODYS for word in row)]
    return any(
        all(re.search(rf"\b{re.escape(word)}\b", one.text, re.IGNORECASE) for word in row)
        for row in rows
        for one in claim.context
    )


def given(claim: Claim, span: tuple[int, int]) -> bool:
    """Return whether a name is the given name of somebody whom the source calls by the surname: `솔베이 하우켈란` for Dr Haukeland."""
    behind = _SURNAME.match(claim.text, span[1])
    word = behind["name"] if behind else ""
    if _HOUSE.fullmatch(word) or (behind and aliases.hangul(word, aliases.table()) and not _of_people(word)):
        return False  # `데미스 허사비스 딥마인드 CEO` is no DeepMind
    forms = [word[:end] for end in range(len(word), max(1, len(word) - 3), -1)]
    people = replace(claim, context=tuple(replace(one, text=_OF_A_THING.sub("", one.text)) for one in claim.context))
    return any(hearing.written_so(one, people) and not plain_words.listed(one) for one in forms)


def _of_people(word: str) -> bool:
    """Return whether a word of the table is somebody's name."""
    return any(key in aliases.people() for key, _ in aliases.hangul(word, aliases.table()))


def owns_anothers(claim: Claim, key: str, span: tuple[int, int]) -> bool:
    """Return whether a name is told to have what the source gives to its own maker: `텐센트의 큐원` beside Alibaba's Qwen."""
    if not claim.text.startswith("의 ", span[1]):
        return False
    things = [one for one, place in unnamed.named(claim.text) if place[0] == span[1] + len("의 ")]
    makers = aliases.made_by(things) if aliases.products() & set(things) else frozenset()
    held = {one for each in claim.evidence for one, _ in unnamed.named(each.text)}
    return key not in makers and bool(makers & held)


def written_so(written: str, key: str, claim: Claim) -> bool:
    """Return whether a source has a word that a name of the table writes, and that is no part of another one's: `Airways` in Qatar Airways is no 에어버스."""
    if not hearing.written_so(written, claim):
        return False
    own = replace(
        claim, context=tuple(replace(one, text=_without_others(one.text, key, written)) for one in claim.context)
    )
    return hearing.written_so(written, own)


def _without_others(text: str, key: str, written: str) -> str:
    """Return a text without another one's names of several words, nor such with which a writing only begins: 현대위아 is not Hyundai."""
    openings = {aliases.table().get(written[:end]) for end in range(2, len(written))}
    for other, (start, end) in unnamed.named(text):
        if other != key and (other in openings or " " in text[start:end]):
            text = text[:start] + " " * (end - start) + text[end:]
    return text
