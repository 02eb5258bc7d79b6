"""Which few things a Korean text counts: `에이전트 다섯 개`, `네 분야`, `다섯 영역`; and what is a way of speaking, a share or a rank.

A counter is read as everywhere; of other nouns (`세 모델`) only those that news count, since `세 살` and `네 탓` are none.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.korean_numbers import TO_TEN

_NOUNS = (
    "모델|에이전트|영역|분야|기기|장치|제품|서비스|기관|업체|은행|도구|방법|방식|주제|기능|앱|사례|요인|원칙|목표|과제|전략|항목|요소|부문|부서|대학|병원|연구소|연구원|전문가|"
    "저자|교수|학자|변호사|감독|선수|후보|기자|진행자|창업자|임원|남성|여성|남자|여자|학생|교사|의사|엔지니어|개발자|그룹|단체|매체|출판사|스타트업|공장|발전소|데이터센터|위성|로봇|칩|"
    "논문|보고서|소송|사건|사고|법안|조항|이유|질문|조건|시나리오|작업|시험|벤치마크|시장|지역|빅테크|거인|버전|언어|작품|게임|프로젝트|투자자|고객사|협력사|거점|노선|항공사|통신사|플랫폼|챗봇"
)
_NUMBERS = "|".join(sorted(TO_TEN, key=len, reverse=True))
_COUNT = deferred(rf"(?<![가-힣\d])(?P<number>{_NUMBERS}) (?P<noun>{_NOUNS})(?![가-힣]{{0,1}}(?:째|당|마다|씩))")
_COUNTERS = frozenset(
    str.split(
        "명 곳 개 가지 종 종류 군데 사람 회사 기업 나라 도시 언어 팀 건 편 대 척 과목 기 통 장 권 분 문제 개사 개국 단계"
    )
)
_BEFORE = deferred(
    r"(?P<noun>(?:[가-힣A-Za-z0-9·-]+ ){0,3}[가-힣A-Za-z·-]{1,12}?)(?:들)?(?:[은는이가을를도])? (?:모두 |총 |각각 |무려 |단 |만 )?$"
)
_BEHIND = deferred(
    r"(?:의)? ?(?P<noun>[가-힣A-Za-z]{1,12}?)(?:들)?(?:[은는이가을를도의]|에게|에서|으로|로|와|과|에)?(?=[\s,.!?]|$)"
)
_SHARE = deferred(r"(?:이|가)?\s?(?:[가-힣A-Za-z]{1,8}\s)?(?:중|가운데|꼴)|에(?:서)?\s?(?:한|하나|둘|두|세|네|다섯)")
_PART = deferred(r"(?:(?<![가-힣])(?:중|가운데)(?:에|에서)?|[명곳개건대종편팀]에서),?\s(?:[가-힣A-Za-z]{1,8}\s){0,2}$")
_BOUND = deferred(r"\s?(?:이상|넘|남짓|안팎|가까이|정도|쯤|가량|이하|미만|씩|마다|당(?![가-힣])|연속|째)")
_LAST = deferred(r"[가-힣A-Za-z]+$")
_SAYING = deferred(r"두 마리 토끼|두 팔|두 손|두 발|세 살|네 박자|두 얼굴|두 가지 토끼")
_TWO = 2


@dataclass(frozen=True, slots=True)
class Few:
    """A count of a few things; `noun` are the words before it that may say of what, `behind` the one behind it."""

    quantity: Quantity
    noun: str
    behind: str

    @property
    def value(self) -> int:
        """How many."""
        return int(self.quantity.value)

    @property
    def by_noun(self) -> bool:
        """Whether the number stands right before a noun that is no counter: `세 모델`."""
        return self.quantity.unit not in _COUNTERS

    @property
    def last(self) -> str:
        """The word right before the count: 에이전트 of `AI 에이전트 두 개`."""
        word = _LAST.search(self.noun)
        return word.group() if word else ""


def few(text: str, every: Sequence[tuple[Quantity, ...]]) -> list[Few]:
    """Return the counts of two to ten things of a Korean text, in order."""
    found = [*_with_counter(every), *_with_noun(text, every)]
    return [
        Few(one, before["noun"] if (before := _BEFORE.search(text[: one.span[0]])) else "", _noun_behind(text, one))
        for one in sorted(found, key=lambda one: one.span)
        if not _is_saying(text, one)
    ]


def in_words(text: str) -> Iterator[tuple[int, str, int]]:
    """Yield how many of what a Korean text counts with a word before a noun, and where: `두 모델`, `세 연구원`."""
    for match in _COUNT.finditer(text):
        yield TO_TEN[match["number"]], match["noun"], match.start()


def _with_counter(every: Sequence[tuple[Quantity, ...]]) -> Iterator[Quantity]:
    for group in every:
        one = group[0]
        plain = one.kind == "count" and one.unit in _COUNTERS and one.value.denominator == 1
        if plain and _TWO <= one.value <= max(TO_TEN.values()) and not (one.per or one.bound or one.approximate):
            yield one


def _with_noun(text: str, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Quantity]:
    taken = [group[0].span for group in every]
    for match in _COUNT.finditer(text):
        value = TO_TEN[match["number"]]
        if value >= _TWO and not any(start <= match.start() < end for start, end in taken):
            yield Quantity(Fraction(value), "count", match.span(), match.group(), unit=match["noun"], words=True)


def _noun_behind(text: str, one: Quantity) -> str:
    behind = _BEHIND.match(text, one.span[1])
    return behind["noun"] if behind else ""


def _is_saying(text: str, one: Quantity) -> bool:
    """Return whether a count is a share (`열 명 중`), a bound, or a way of speaking."""
    start, end = one.span
    return bool(
        _SHARE.match(text, end)
        or _BOUND.match(text, end)
        or _PART.search(text, max(0, start - 30), start)
        or _SAYING.match(text, start)
    )
