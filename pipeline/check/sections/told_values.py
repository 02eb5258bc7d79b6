"""The values of a line and of the sections below it: figures, and the sides of what has two (찬성 and 반대, 비싸 and 싸)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check import compare
from pipeline.check.other_words import rounding
from pipeline.check.sections.told_words import Word
from pipeline.text import quantities
from pipeline.text.patterns import compiled, deferred
from pipeline.text.quantities import Quantity

Span = tuple[int, int]
_AGES = deferred(r"[1-9]0대")
_CHANGED = deferred(
    r"(?:포인트)?(?:나|이나| 가까이| 넘게| 이상|쯤| 정도|가량)?(?:를|을)?\s?(?:더 |값 )?"
    r"(?:올[리렸린려랐라릴]|오(?:르(?=[고며는지면기자내다게던거])|른(?!쪽|손|발)|를)|인상|늘[어었리렸린려릴]|증가|상승|확대|내[리렸린려릴](?!받)|인하|[줄준][어었이였인여]|감소|하락|축소|떨어|할인|깎|낮[아았추춰췄]|[↑↓])"
)
_POLES = (
    ("찬성", "찬성|환영|칭찬|호평|(?<![가-힣])반[기긴겼겨]|지지(?=[했해하 ,.]|$)", "반대|반발|비판|규탄|혹평"),
    ("비싸", r"비[싸싼쌌]", r"(?<!비)[싸싼쌌](?=[고요지진다 ]|$|졌|어)|저렴"),
    ("높", r"높[은아이고았다게 ]|높$", r"낮[은아고았다게 ]|낮$"),
    ("많", r"많[은아이고았다 ]|많$", r"(?<![가-힣])적[은어고었다게]|(?<![가-힣])적$"),
    ("빠르", r"빠[르른를]|빨[라랐]", r"느[리린릴렸]|느려"),
    ("크", r"(?<![가-힣])[큰크커컸](?=[고요지진다 ]|$|졌|어)", r"작[은아고았다]"),
    ("인정", r"인정|시인", r"부인|반박|일축"),
    ("이기", r"승소|이[긴겼겨기](?=[ ,.고어요다]|$|었)", r"패소|(?<![가-힣])(?:졌|진 |져)"),
    ("허용", r"허용|허가", r"금지|불허"),
    ("승인", r"승인|가결|수락|통과", r"부결|거절|기각|거부|반려"),
    ("받아들", r"받아들[여였이인일]|수용(?=[했해하 ,.]|$)|승복", r"불복|이의를|이의 신청|항소|상고"),
    (
        "포함",
        r"포함|더해[졌져진]|추가[됐돼된]",
        r"제외|(?<![가-힣])[빠뺐빼뺀](?=[졌지진고요다]|는|어)|(?<![가-힣])뺐|(?<![가-힣])뺀",
    ),
    ("흑자", "흑자", "적자"),
    (
        "앞당기",
        r"앞당[기긴겼겨]",
        r"(?<![가-힣])늦[춰췄추춘]|(?<![가-힣])미[뤄뤘루룬](?![가-힣]*지 않)|연기(?=[됐돼된했해하 ,.]|$)",
    ),
    ("떠나", r"(?<![가-힣])떠[나난날났]|퇴사(?=[했하 ,.]|$)", r"돌아[오온올왔와]|복귀(?=[했하 ,.]|$)"),
    ("켜", r"(?<![가-힣])켜[져졌진]", r"(?<![가-힣])꺼[져졌진]"),
    ("앞서", r"(?<![가-힣])앞[섰서선]", r"(?<![가-힣])뒤[져졌처]"),
    (
        "오르",
        r"올[리렸린려랐라릴]|(?<![가-힣])오(?:르(?=[고며는지면기자내다게던거])|른(?!쪽|손|발)|를)|인상|(?<![가-힣])늘[어었리렸린려릴]|증가|상승|확대",
        r"(?<![가-힣])내[리렸린려릴](?!받)|인하|(?<![가-힣])[줄준][어었이였인여]|감소|하락|축소|떨어",
    ),
)


@lru_cache(maxsize=1)
def _table() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    return tuple((name, compiled(one), compiled(other)) for name, one, other in _POLES)


_A_UNIT = deferred(r"(?:하루|일주일|(?:한|1|일)\s?(?:초|분|시간|주|주일|달|개월|년|해))")
_AT_ONCE = deferred(
    r"\s(?:(?:약|평균|평균적으로|보통|최대|최소|많게는|적게는|고작|겨우|무려|각각|모두|단|총|딱)\s){0,2}"
)
_IN_WHICH = deferred(r"(?:에(?:만|도|는)?|마다|당)\s(?:[^\s,.\d]{1,6}\s){0,2}")


@dataclass(frozen=True, slots=True)
class Value:
    """A figure or one side of two: what it is, which side, and where it stands."""

    group: str
    side: str
    span: Span
    figures: tuple[Quantity, ...] = ()
    stated: bool = False  # by a sum or a rounding, where no clause has it
    change: bool = False  # what something rose or fell by: `37.5% 인하`
    rate: bool = False  # the time in which so many come: `하루 640회`, `한 달에 3만 원`


@lru_cache(maxsize=1024)
def values(text: str) -> tuple[Value, ...]:
    """Return the figures and sides of a text."""
    readings = quantities.readings(text, "ko")
    found = [
        Value(
            "figure",
            group[0].text,
            group[0].span,
            group,
            change=_CHANGED.match(text, group[0].span[1]) is not None,
            rate=_of_a_rate(text, group[0], [other[0] for other in readings]),
        )
        for group in readings
        if not group[0].per
        and not _AGES.fullmatch(group[0].text)
        and group[0].kind not in ("version", "weekday", "relative")
    ]
    for name, one, other in _table():
        found += [Value(name, "+", match.span()) for match in one.finditer(text)]
        found += [Value(name, "-", match.span()) for match in other.finditer(text)]
    return tuple(sorted(found, key=lambda value: value.span))


def _of_a_rate(text: str, one: Quantity, figures: Sequence[Quantity]) -> bool:
    """Return whether a length of time only says in how much of it the figure behind it comes: `하루 640회`, `1주일에 세 번`, but no `하루 만에 640회`."""
    behind = min((other.span[0] for other in figures if other.span[0] >= one.span[1]), default=None)
    if one.kind != "duration" or behind is None:
        return False
    ahead = _IN_WHICH.fullmatch(text, one.span[1], behind)
    return ahead is not None or bool(_A_UNIT.fullmatch(one.text) and _AT_ONCE.fullmatch(text, one.span[1], behind))


def inside(word: Word, told: Sequence[Value]) -> bool:
    return any(one.span[0] <= word.span[0] < one.span[1] for one in told if one.group == "figure")


def same(value: Value, other: Value) -> bool:
    if value.group != "figure" or other.group != "figure":
        return value.group == other.group and value.side == other.side
    return any(
        compare.same(one, each) or compare.same(each, one) or (one.words and rounding.openly(one, each))
        for one in value.figures
        for each in other.figures
    )


def rival(value: Value, other: Value) -> bool:
    """Return whether two values cannot be said of one thing; half of one is twice the other."""
    if value.group != "figure" or other.group != "figure":
        return value.group == other.group and value.side != other.side
    return value.rate == other.rate and any(
        _kin(one, each) and not each.per and one.kind != "number" and not _turned(one, each)
        for one in value.figures
        for each in other.figures
    )


def _turned(one: Quantity, other: Quantity) -> bool:
    """Return whether two multiples say the same of two things, from either side: 절반 and 두 배."""
    return one.kind == other.kind == "times" and one.value * other.value == 1


def _kin(one: Quantity, other: Quantity) -> bool:
    """Return whether two figures measure in one way; a share may be told in words: `열에 일곱` for 71%."""
    if {one.kind, other.kind} == {"percent", "times"}:
        return all(each.value < 1 for each in (one, other) if each.kind == "times")
    alike = one.unit == other.unit or one.kind != "count"
    return one.kind == other.kind and alike and (compare.comparable(one, other) or compare.comparable(other, one))
