"""Pairs of opposite deeds and traits in two languages: `raised` and 올렸어요 on one side, `cut` and 내렸어요 on the other.

A row is a name, then for each of the two sides its English and its Korean words as patterns. The rows are our own. What one
side's words may also mean is left out rather than listed: a deed without a row accuses nobody.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check.sides_and_roles.opposite_rows import CLAIMS
from pipeline.check.sides_and_roles.side_rows import SIDES
from pipeline.text.patterns import compiled, deferred

IDIOMS = {
    "올": deferred(
        r"(?:글|영상|사진|게시물|코드|파일|논문|자료|앱|메시지|트윗|데이터|제품|성과|성적|실적|골|목록|명단|이름|후보|궤도|무대|도마)[가-힣]{0,3}\s$|"
        r"(?:매출|이익|수익|수입|실적|성과|판매)[^.]{0,30}[을를]\s$"
    ),
    "내": deferred(
        r"(?:결정|결론|판결|명령|지시|평가|판단|진단|처분|조치|결단|선고|해석|정의|뿌리|버스|공항|(?<![가-힣])(?:장맛|가랑|이슬|단|봄|가을|겨울|큰|함박|첫|기차|전동|열|밤|새벽)?(?:비|눈|막|배|차|역))(?:을|를|이|가|에서|에)?\s(?:[가-힣]{1,4}\s)?$"
    ),
    "풀": deferred(
        r"(?:문제|문항|시험|퀴즈|수학|과제|수수께끼|암호|의문|궁금증)[가-힣]{0,2}(?:을|를)?\s(?:[가-힣]{1,4}\s)?$"
    ),
    "적": deferred(r"(?:에|라고|다고|고|글을|을|를)\s$"),
    "떨": deferred(r"(?:\dkm|미터|시험|면접|오디션|선거|킬로미터|거리|홀로|멀리|뚝)(?:에서|에|이|가)?\s$"),
}
"""By the first syllable of a word that may go up or down: what before it makes it an idiom."""


_NOUNS = frozenset(
    str.split(
        "인상 인하 상승 하락 증가 감소 확대 축소 급등 급락 강화 완화 상향 하향 감축 감원 증액 삭감 연장 단축 승인 거부 기각 허용 금지 철회 중단 재개 폐쇄 인수 매각 매수 "
        "매도 합류 탈퇴 개선 악화 찬성 반대 승소 패소 면제 부과 동결 해고 무죄 유죄 흑자 적자"
    )
)


@dataclass(frozen=True, slots=True)
class Opposite:
    """Two opposite sides of one thing, each with its English and Korean words."""

    name: str
    english: tuple[re.Pattern[str], re.Pattern[str]]
    korean: tuple[re.Pattern[str], re.Pattern[str]]


@lru_cache(maxsize=1)
def opposites() -> tuple[Opposite, ...]:
    """Return the table."""
    return tuple(
        Opposite(
            name,
            (_english(first), _english(second)),
            (_korean(here), _korean(there)),
        )
        for name, first, here, second, there in CLAIMS
    )


@lru_cache(maxsize=1)
def sides() -> tuple[Opposite, ...]:
    """Return the rows of which two parties may each take a side."""
    own = tuple(
        Opposite(name, (_english(first), _english(second)), (compiled(here), compiled(there)))
        for name, first, here, second, there in SIDES
    )
    return (*own, *opposites())


def _korean(words: str) -> re.Pattern[str]:
    """Return what finds the Korean words of a side: at the opening of a word, a Sino-Korean noun at the end of a compound too."""
    nouns = "|".join(word for word in words.split("|") if word in _NOUNS)
    compound = f"|(?<=[가-힣])(?:{nouns})" if nouns else ""
    return compiled(f"(?<![가-힣])(?:{words}){compound}")


def _english(words: str) -> re.Pattern[str]:
    return compiled(rf"\b(?:{words})\b", re.IGNORECASE)
