"""A name behind what kind of one it is, where the source has another of that kind: 경쟁사 노르텍 for `its rival Pilotage`.

English says the kind before a name (`pollster Quorient`) or behind it (`Quorient, a pollster`). The draft's name is no word of Korean and nothing
of the articles sounds like it, and of its kind the cited sentences have just one name, which the draft leaves out.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import called_things
from pipeline.check.lazily import compiled, of_words
from pipeline.check.people import titled
from pipeline.check.vocabulary import dictionary, lexicon, plain_words
from pipeline.check.written_names import displaced, in_person, no_names, transcribed, unfound
from pipeline.messages import say
from pipeline.text import aliases, josa

_FIRM = "firm|company|compan(?:y|ies)|maker|provider|operator|developer|supplier|giant|group|vendor|builder|manufacturer|studio|business|house|consultancy|agency|[a-z]*maker|[a-z]+ company"
_KINDS = (
    ("경쟁사|경쟁 ?업체|경쟁 ?회사|경쟁자|라이벌|맞수", r"rivals?|competitors?"),
    ("여론조사 ?(?:업체|기관|회사)", r"pollsters?|polling (?:firm|company|group)"),
    ("스타트업|신생 ?기업|신생 ?업체", r"start-?ups?|young company"),
    ("자회사|계열사", r"subsidiar(?:y|ies)|units?|arm|affiliates?"),
    ("모회사", r"parents?|parent company|owners?|holding company"),
    ("은행", r"banks?|lenders?"),
    ("로펌|법률 ?사무소", r"law firms?"),
    ("병원", r"hospitals?|clinics?"),
    ("신문|일간지|매체", r"newspapers?|daily|outlets?|magazines?|websites?|news site"),
    ("학술지|저널", r"journals?"),
    ("출판사", r"publishers?"),
    ("통신사|이동통신사", r"carriers?|telecoms?(?: [a-z]+)?|operators?"),
    ("보험사", r"insurers?|insurance (?:firm|company|group)"),
    ("항공사", r"airlines?|carriers?"),
    ("제약사|제약 ?회사", r"drug-?makers?|pharma[a-z]*(?: [a-z]+)?"),
    ("완성차 ?업체|자동차 ?(?:업체|회사|제조사)|차량 ?제조사", r"car-?makers?|automakers?|vehicle makers?"),
    ("단체|시민단체|협회|연합|연맹|비영리 ?단체", r"associations?|groups?|charit(?:y|ies)|non-?profits?|organi[sz]ations?|campaigners?|federations?|body"),
    ("재단", r"foundations?|charit(?:y|ies)|trust"),
    ("노조|노동조합", r"unions?"),
    ("장터|마켓플레이스|오픈마켓", r"market-?places?|stores?"),
    ("챗봇", r"chatbots?|bots?|assistants?"),
    ("사이트|포털", r"sites?|websites?|portals?"),
    ("벤치마크|시험|평가|테스트", r"benchmarks?|tests?|exams?|evaluations?"),
    ("업체|기업|회사|제조사|공급사|개발사|운영사|투자사|운용사|컨설팅사|분석 ?업체", rf"{_FIRM}|start-?ups?|pollsters?|carriers?|insurers?|[a-z]*makers?|retailers?|utilit(?:y|ies)|banks?|publishers?|airlines?|lenders?|brokers?|investors?|consultants?|foundry|chipmakers?"),
)  # fmt: skip
"""Kinds of names in Korean, each with the English words that a writer may tell so."""
_JOSA = r"(?:은|는|이|가|을|를|의|에|에서|에게|와|과|도|로|으로|측은|측이|라고|이라고|예요|이에요|였어요|이었어요|입니다|인데|이고|고요|죠)"
_CLOSING = rf"{_JOSA}|(?:으로|로|에|에서|에게)(?:는|도|만)"
_WORD = r"[A-ZÀ-Þ][A-Za-zÀ-ſ0-9&'’-]*[A-Za-zÀ-ſ0-9]"
_NAME = rf"(?P<name>{_WORD}(?:(?: | & | and )(?:{_WORD})){{0,2}})"
_STEM = r"[가-힣]+[이히리기키니하되가오나지치서우내보두주추크르]"
"""How a verb may end before 는: 속삭이는."""
_APART = 0.25  # how far a name is surely from another
_LEAST = 3  # syllables: shorter ones are too often words


def in_its_kind(claim: Claim) -> Iterator[Flag]:
    """Yield the names that no article has behind a kind of which the cited sentences have one other name."""
    yield from called_things.called_things(claim)
    if not claim.evidence or any(one.language == "ko" for one in claim.context):
        return
    for match in compiled(_told()).finditer(claim.text):
        number = next(number for number in range(len(_KINDS)) if match[f"k{number}"])
        name, span = match["name"], match.span("name")
        theirs = {one for text in claim.evidence for one in _named(text.text, number)}
        left = [one for one in theirs if not _told_in(one, name, claim.text)]
        if len(left) == 1 and not any(_may_be(one, name) for one in theirs) and _nobodys(match, left[0], claim):
            yield Flag("name", "block", span, say("check.name", name=name), claim.ids, 0.75)


@lru_cache(maxsize=1)
def _told() -> str:
    kinds = "|".join(f"(?P<k{number}>{korean})" for number, (korean, _) in enumerate(_KINDS))
    return rf"(?<![가-힣A-Za-z])(?:[가-힣]{{1,4}})?(?:{kinds})(?:인)? (?P<mark>['‘“\"])?(?P<name>[가-힣]{{{_LEAST},10}}?)(?(mark)['’”\"])(?P<josa>{_JOSA})(?=[\s,.]|$)"


@lru_cache(maxsize=512)
def _named(text: str, number: int) -> frozenset[tuple[str, ...]]:
    """Return the names of which a sentence says beside them that they are of a kind."""
    kind = rf"\b(?:{_KINDS[number][1]})"
    before = compiled(rf"(?i:{kind}),? (?:called |named )?[\"“'‘]?{_NAME}").finditer(text)
    behind = compiled(
        rf"{_NAME}, (?:a|an|the|its|his|their|another|one of|which is) (?:[\w'’-]+ ){{0,4}}?{kind}\b"
    ).finditer(text)
    found = (re.sub(r"['’]s?$", "", match["name"].replace("&", "and")).split() for match in (*before, *behind))
    rows = (tuple(one for one in words if one not in in_person.OPENERS) for words in found)
    return frozenset(words for words in rows if words)


def _told_in(words: tuple[str, ...], name: str, text: str) -> bool:
    """Return whether a draft has a name, other than by the one that is looked at, from which it is surely another."""
    if _may_be(words, name) or any(word in text for word in words):
        return True
    keys = aliases.keys(" ".join(words), aliases.table())
    rest = text.replace(name, " ")
    if (keys | aliases.made_by(keys)) & aliases.keys(rest, aliases.table()):
        return True
    forms = [one for one in displaced.forms(rest) if not plain_words.ours(one)]
    return any(transcribed.within(word, one, _APART) for word in (*words, "".join(words)) for one in forms)


def _may_be(words: tuple[str, ...], name: str) -> bool:
    """Return whether a Hangul name may be a Latin one or some words of it, badly written too."""
    runs = {"".join(words[start:end]) for start in range(len(words)) for end in range(start + 1, len(words) + 1)}
    return any(displaced.fits(one, name) or transcribed.within(one, name, _APART) for one in runs)


def _nobodys(match: re.Match[str], other: tuple[str, ...], claim: Claim) -> bool:
    """Return whether a word is a name that no article has: no word of Korean, and nothing but the other name sounds like it."""
    name, table = match["name"], aliases.table()
    if match["mark"] is None and _does(name, match["josa"]):
        return False
    texts = tuple(of_words("|".join(map(re.escape, other))).sub(" ", one.text) for one in claim.context)
    whole = name + match["josa"]
    cut = (whole[:end] for end in range(2, len(whole)) if compiled(_CLOSING).fullmatch(whole, end))
    for one in {name, *cut}:
        if one in lexicon.korean() or plain_words.ours(one) or no_names.no_name(one) or aliases.squeeze(one) in table:
            return False
    return not (unfound.stands(name, texts) or titled.in_latin(name, claim))


def _does(word: str, ending: str) -> bool:
    """Return whether what looks like a name with 는 is rather a verb before a noun: 무너뜨리는 해커, 베껴먹는 사이트."""
    if ending != "는":
        return False
    if josa.particle(word, "은/는") != ending:
        return True
    return compiled(_STEM).fullmatch(word) is not None and bool(dictionary.told_for(word))
