"""A Korean name as Latin writes it: 장재훈 is Jaehoon Chang, Chang Jae-hoon, Chang Jae Hoon and JaeHoon Chang.

No two people spell alike, so each syllable is held to how its sounds may begin and end, not to one system; either half may stand first.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import lexicon
from pipeline.check.written_names import in_person, strangers

FAMILY = {
    "김": "kim gim ghim", "이": "lee yi rhee i li rhie ri", "박": "park pak bak bahk", "최": "choi choe chey choy", "정": "jung jeong chung joung cheong", "강": "kang gang", "조": "cho jo joh", "윤": "yoon yun youn",
    "장": "jang chang", "임": "lim im rim yim", "한": "han hahn", "오": "oh o", "서": "seo suh so sur", "신": "shin sin", "권": "kwon gwon kweon", "황": "hwang whang", "안": "ahn an", "송": "song",
    "전": "jeon chun jun chon", "홍": "hong", "유": "yoo yu you ryu ryoo", "고": "ko go koh goh", "문": "moon mun", "양": "yang", "손": "son sohn", "배": "bae pae", "백": "baek paik paek baik", "허": "heo huh hur her",
    "남": "nam", "심": "shim sim", "노": "noh roh no ro", "하": "ha hah", "곽": "kwak gwak", "성": "sung seong", "차": "cha", "주": "joo ju chu", "우": "woo wu u", "구": "koo ku gu goo", "민": "min",
    "류": "ryu yoo ryoo lyu", "나": "na ra nah", "진": "jin chin", "지": "ji chi jee", "엄": "um eom uhm", "채": "chae", "원": "won", "천": "cheon chun", "방": "bang pang", "공": "kong gong", "현": "hyun hyeon",
    "변": "byun byeon", "여": "yeo", "추": "choo chu", "석": "seok suk", "왕": "wang", "옥": "ok", "탁": "tak", "함": "ham hahm", "염": "yeom yum",
}  # fmt: skip
"""The family names that a Korean text's people are known by, with their spellings."""
_MORE = {
    "도": "do doh", "소": "so", "선": "sun seon", "설": "seol sul", "마": "ma", "길": "gil kil", "연": "yeon youn", "위": "wi wee", "표": "pyo", "명": "myung myeong", "기": "ki gi kee", "반": "ban", "라": "ra na",
    "맹": "maeng", "제": "je", "모": "mo", "국": "guk kook kuk", "육": "yook yuk", "인": "in", "은": "eun", "편": "pyun pyeon", "용": "yong", "예": "ye", "봉": "bong", "사": "sa", "부": "boo bu",
    "남궁": "namkoong namgung namgoong namkung", "황보": "hwangbo hwangbo", "선우": "sunwoo seonwoo", "제갈": "jegal jekal", "독고": "dokgo", "사공": "sagong",
}  # fmt: skip
FAMILIES = FAMILY | _MORE
_SELDOM = {
    "피": "pi phi", "어": "eo uh", "빈": "bin", "단": "dan", "경": "kyung gyeong kyeong", "복": "bok", "승": "seung", "목": "mok", "빙": "bing", "팽": "paeng", "감": "gam kam", "견": "gyeon kyeon", "간": "gan kan",
    "태": "tae", "옹": "ong", "호": "ho", "화": "hwa", "범": "beom bum", "형": "hyung hyeong", "평": "pyung pyeong", "음": "eum", "금": "geum keum", "갈": "gal kal", "매": "mae", "서문": "seomoon seomun", "동방": "dongbang",
}  # fmt: skip
"""Family names that few have: a name in Latin may be of one, though no Korean word is a name by it."""
_SPELLINGS = FAMILIES | _SELDOM
FIRST = (
    "가강건경계고광교구국권규근금기길나남노다단대도동두라래려루리마만명모무문미민배백범병보복봉부빛상새샘서석선설성세소솔송수숙순슬승시신아안애양여연영예오옥온완용우운웅원유윤율"
    "은을의이인일임자장재전정제조종주준중지진찬창채천철초춘충치태택평하학한해향헌혁현형혜호홍화환효훈휘희"
)
LAST = (
    "건겸결경광교구국권규균근금기길나남늘니다담대덕도돈동두라람래령록룡률름리린림만모묵미민범별병보복봉빈빛상샘서석선섭성세소솔솜수숙순슬승식신아안애연열엽영예오옥온완용우욱운웅원유윤율"
    "은음익인일임자재전정제조주준중지직진찬창채천철춘탁태택표필하학한해향헌혁현협형혜호홍화환효훈휘희"
)
_ONSETS = (
    "g k c",
    "kk g k",
    "n",
    "d t",
    "tt d t",
    "r l n",
    "m",
    "b p v",
    "bb b p",
    "s",
    "ss s",
    "",
    "j ch z g",
    "jj j",
    "ch c",
    "k",
    "t",
    "p f",
    "h wh",
)
_VOWELS = (
    "a u",
    "ae a e ai",
    "ya",
    "ya ye",
    "eo u o e a",
    "e ai ey a",
    "yeo you yo yu ye yea u eo",
    "ye e",
    "o oh",
    "wa oa ua a",
    "wae oae we",
    "oe oi we wo",
    "yo",
    "u oo o w",
    "wo weo wu o u",
    "we",
    "wi ui ee i we",
    "yu you yoo u",
    "eu u oo e o",
    "ui eui ee i e u yi",
    "i ee y e ea",
)  # how each vowel of Korean begins in Latin
_CODAS = {0: "", 1: "k g ck", 4: "n", 8: "l r", 16: "m", 17: "p b", 19: "t s", 21: "ng"}
_RUN = r"(?<![A-Za-z0-9'’.-])[A-Z][A-Za-z]*(?:-[A-Za-z][a-z]+)?(?: [A-Z][A-Za-z]*(?:-[A-Za-z][a-z]+)?)*(?![A-Za-z0-9-])"
_SILENT = r"(?<=[nmlkp])e$"  # Jae-june
_ONE_VOWEL = r"[^aeiouwy]*[aeiouwy]+[^aeiouwy]*"
_CAMEL = r"(?<=[a-z])(?=[A-Z])"
_APART = r"[A-Z][a-z]+ [A-Z][a-z]+-[a-z]+|[A-Z][a-z]+-[a-z]+ [A-Z][a-z]+"
"""A given name whose syllables only Korean ones are set apart so: `Do Kyung-min` is nobody's verb."""
_WORDS, _LONGEST = 3, 14

Written = tuple[str, tuple[str, ...]]
"""A family name, and the parts of a given name as a text sets them apart: one for Jaehoon, two for Jae-hoon."""


def stands(name: str, text: str) -> bool:
    """Return whether a text has a Korean name in Latin, however it is spelt there."""
    return any(may_be(name, one) for one in all_names(text))


def may_be(name: str, written: Written) -> bool:
    """Return whether a Korean name can be written so: its family, and how each syllable of the rest begins and ends."""
    family, given = written
    rows = _SPELLINGS
    return any(
        family in rows.get(name[:length], "").split() and _spells(name[length:], given)
        for length in (1, 2)
        if len(name) > length
    )


def short_of(name: str, written: Written) -> bool:
    """Return whether a name in Latin has one syllable of a Korean given name: 김범석 goes by Bom Kim."""
    family, given = written
    rows = FAMILIES
    return family in rows.get(name[0], "").split() and any(_spells(syllable, given) for syllable in name[1:])


def _spells(hangul: str, parts: tuple[str, ...]) -> bool:
    """Return whether the syllables of a given name are spelt by these parts, or by any two halves of the only one."""
    if len(hangul) == len(parts):
        return all(_syllable(one, part) for one, part in zip(hangul, parts, strict=True))
    if len(hangul) != 2 or len(parts) != 1:
        return False
    return any(_syllable(hangul[0], first) and _syllable(hangul[1], last) for first, last in _halves(parts[0]))


def spells(hangul: str, latin: str) -> bool:
    """Return whether a Latin word spells Hangul, syllable by syllable, each with one vowel: Haru is 하루, Tessel no 대로."""
    if len(hangul) == 1:
        return compiled(_ONE_VOWEL).fullmatch(compiled(_SILENT).sub("", latin)) is not None and _syllable(hangul, latin)
    return any(spells(hangul[0], first) and spells(hangul[1:], rest) for first, rest in _halves(latin))


def _halves(word: str) -> list[tuple[str, str]]:
    return [(word[:place], word[place:]) for place in range(1, len(word))]


def sure(text: str) -> list[tuple[Written, tuple[int, int]]]:
    """Return the people of a text whose names are Korean by every syllable, with their places, the given name's set apart where the family name is a rare one."""
    found: list[tuple[Written, tuple[int, int]]] = []
    for span, readings in _spots(text):
        apart = compiled(_APART).fullmatch(text[slice(*span)]) is not None
        own = [one for one in readings if _korean(one) or (apart and not _a_word(one[1][0]) and _of_two_syllables(one))]
        if own and not any(start < span[1] and span[0] < end for _, (start, end) in found):
            found.append((own[0], span))
    return found


def unsure(text: str) -> list[Written]:
    """Return who in a text has a Korean family name and a given one that may be of any language: Daniel Kim, who has a Korean name too."""
    return [one for one in all_names(text) if not _korean(one) and all(strangers.written(part) for part in one[1])]


def in_hangul(family: str) -> list[str]:
    """Return the family names that are spelt so: 이 and 리 for Lee."""
    return [hangul for hangul, row in FAMILIES.items() if family in row.split()]


def all_names(text: str) -> list[Written]:
    """Return all that may be a Korean name in a text."""
    return [one for _, readings in _spots(text) for one in readings]


@lru_cache(maxsize=512)
def _spots(text: str) -> tuple[tuple[tuple[int, int], tuple[Written, ...]], ...]:
    """Return the neighbouring words that may be a Korean name with their readings, the longest first."""
    found = []
    for run in compiled(_RUN).finditer(text):
        words = [(match.start() + run.start(), match.group()) for match in re.finditer(r"[^ ]+", run.group())]
        for many in (_WORDS, _WORDS - 1):
            for place in range(len(words) - many + 1):
                here = words[place : place + many]
                readings = tuple(_readings([word for _, word in here]))
                if readings:
                    found.append(((here[0][0], here[-1][0] + len(here[-1][1])), readings))
    return tuple(sorted(found, key=lambda one: one[0][0] - one[0][1]))


def _readings(words: list[str]) -> Iterator[Written]:
    """Yield the ways in which two or three words are a family name and a given one."""
    families = _families()
    for family, given in ((words[0], words[1:]), (words[-1], words[:-1])):
        parts = [part.lower() for word in given for part in re.split(rf"-|{_CAMEL}", word)]
        if family.lower() in families and len(parts) < _WORDS and all(len(part) < _LONGEST for part in parts):
            yield family.lower(), tuple(parts)


@lru_cache(maxsize=1)
def _families() -> frozenset[str]:
    return frozenset(spelling for row in _SPELLINGS.values() for spelling in row.split())


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return frozenset(spelling for row in FAMILY.values() for spelling in row.split())


@lru_cache(maxsize=1024)
def _korean(written: Written) -> bool:
    """Return whether a name is Korean for sure: a frequent family, and two syllables that Korean given names are made of, no words of English."""
    family, parts = written
    if family not in _known() or any(strangers.written(part) for part in parts):
        return False
    if all(part in lexicon.english() or part.capitalize() in in_person.OPENERS for part in parts):
        return False  # The Park
    return _of_two_syllables(written)


def _a_word(part: str) -> bool:
    """Return whether the first syllable of what may be a name is rather a word of English: `The Sun Anti-war league`."""
    return part in lexicon.english() and part not in _families() | {"young"}


def _of_two_syllables(written: Written) -> bool:
    """Return whether a given name is made of two syllables of Korean ones, whatever the family."""
    parts = written[1]
    halves = [(parts[0], parts[1])] if len(parts) > 1 else _halves(parts[0])
    return any(_one_of(FIRST, first) and _one_of(LAST, last) for first, last in halves)


@lru_cache(maxsize=4096)
def _one_of(syllables: str, latin: str) -> bool:
    return any(_syllable(one, latin) for one in syllables)


def _syllable(hangul: str, latin: str) -> bool:
    """Return whether a syllable can be written so."""
    plain = compiled(_SILENT).sub("", latin)
    return _spelt(hangul, latin) or (plain != latin and len(plain) > 1 and _spelt(hangul, plain))


def _spelt(hangul: str, latin: str) -> bool:
    number = ord(hangul) - 0xAC00
    onset = re.match(r"wh|[^aeiouwy]*", latin)
    head = onset.group() if onset else ""
    heads = _ONSETS[number // 588].split()
    begins = not head if not heads else any(head.startswith(one) for one in heads)
    vowels = latin[len(head) :]
    if vowels and not vowels.startswith(tuple(_VOWELS[number // 28 % 21].split())):
        return False
    tail = re.search(r"[^aeiouwyh]*$", latin[len(head) :])
    tails = _CODAS.get(number % 28)
    ends = tails is None or (tail.group() if tail else "") in (tails.split() or ["", "r"])
    return begins and ends
