"""Whether a text names an outlet as where it has its story from, as the outlet spells itself or in Hangul."""

import re
from functools import lru_cache

from pipeline.select.sound import consonants

ELSEWHERE = {
    "Bloomberg": "Bloomberg(?: News)?|블룸버그(?: ?(?:통신|뉴스))?",
    "Reuters": "Reuters|로이터(?: ?통신)?",
    "AP": "AP|Associated Press|AP ?통신",
    "AFP": "AFP|Agence France-Presse|AFP ?통신",
    "The Information": "The Information|디인포메이션|디 인포메이션",
    "The Wall Street Journal": "Wall Street Journal|WSJ|월스트리트저널",
    "Financial Times": "Financial Times|FT|파이낸셜타임스",
    "The New York Times": "New York Times|NYT|뉴욕타임스",
    "The Washington Post": "Washington Post|워싱턴포스트",
    "CNBC": "CNBC",
    "Axios": "Axios|악시오스",
    "Semafor": "Semafor",
    "Nikkei": "Nikkei(?: Asia)?|닛케이(?: ?아시아)?|니혼게이자이(?: ?신문)?",
    "The Guardian": "Guardian|가디언",
    "Business Insider": "Business Insider|비즈니스 ?인사이더",
    "South China Morning Post": "South China Morning Post|SCMP|사우스차이나모닝포스트",
    "404 Media": "404 Media|404 ?미디어",
    "The Verge": "The Verge|더버지",
    "TechCrunch": "TechCrunch|테크크런치",
    "Wired": "Wired|와이어드",
    "연합뉴스": "연합뉴스|Yonhap",
}
"""Outlets that others often rest on, by how texts name them."""

_DAY = r"(?:\d+일(?:\([^()]{{1,12}}\))? )?"
_CITED = (
    r"\b(?:according to|reported by|reports? (?:by|from|in)|told|seen by|reviewed by|via|citing|per|obtained by|interview with) (?:the )?(?:{name})\b"
    r"|(?<![A-Za-z가-힣])(?:{name})(?:(?: first| also)? (?:reports|reported|has learned|is reporting|first reported)\b"
    rf"|(?:\([^()]{{{{1,20}}}}\))?(?:에 따르면|에 의하면|(?:이|가|은|는)? ?{_DAY}(?:단독 )?보도|(?:을|를) 인용|(?:이|가|은|는) {_DAY}전했"
    rf"|(?:이|가|은|는) [^.\n]{{{{1,80}}}}고 {_DAY}(?:단독 )?(?:보도|전)했))"
)
_SOMEBODY = re.compile(_CITED.format(name=r"([가-힣]{2,}?(?: [가-힣]+?){0,3}?)"))
_LATIN_WORDS = re.compile(r"[A-Za-z]+")
_LEAST_SOUNDS = {1: 3, 2: 2}  # by the words of a name: two consonants in one word are many a name
_SYLLABLES = 2  # by so many a name's syllables and the vowels of its Latin spelling may differ
_NO_OUTLET = frozenset("연구 조사 통계 발표 보고서 자료 업계 매체 외신 공시 관계자".split())  # noqa: SIM905 - reads better


def cites(text: str, outlet: str) -> bool:
    """Return whether a text rests on an outlet, by the spellings that are known of it."""
    bare = _bare(outlet)
    known = ELSEWHERE.get(outlet) or ELSEWHERE.get(bare)
    spellings = "|".join(filter(None, (re.escape(bare), known)))
    return bool(re.search(_CITED.format(name=spellings), text, re.IGNORECASE))


def cites_by_sound(text: str, outlet: str) -> bool:
    """Return whether a text rests on a name in Hangul that sounds like an outlet's Latin one: 코퍼 와이어 for Copper Wire."""
    words = _LATIN_WORDS.findall(_bare(outlet))
    sound = "".join(map(consonants, words))
    if not words or len(sound) < _LEAST_SOUNDS[min(2, len(words))]:
        return False
    vowels = sum(len(re.findall(r"[aeiouy]+", word.lower())) for word in words)
    for said in map(str.split, _cited_in_hangul(text)):
        for start in range(len(said)):
            name = "".join(said[start:])
            spoken = sum(not _is_thin(syllable) for syllable in name)
            if name not in _NO_OUTLET and consonants(name) == sound and abs(spoken - vowels) <= _SYLLABLES:
                return True
    return False


def _bare(outlet: str) -> str:
    return re.sub(r"\s*\([^)]*\)\s*$|^The ", "", outlet)


@lru_cache(maxsize=64)
def _cited_in_hangul(text: str) -> tuple[str, ...]:
    return tuple(match[1] or match[2] or "" for match in _SOMEBODY.finditer(text))


def _is_thin(syllable: str) -> bool:
    """Whether a syllable only carries a consonant that Korean cannot end on, as the last two of 포스트 do."""
    return (ord(syllable) - ord("가")) // 28 % 21 == ord("ㅡ") - ord("ㅏ")
