"""Superlatives of a line that its section has not: `세계 최초 정비 도구` where nobody says that it was the first, `업계에서 가장 싼`.

Those with a scope and those of a set (`나온 것 중 가장 정확한`) are held against the sentences of the section that the line tells and the
sources that these cite. What the editor finds the most telling of the week is no claim about the world, and what is the most of so many,
or of a row of figures that the section gives, anybody can see.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from pipeline.check.caution import superlatives
from pipeline.check.caution.superlatives import Unheld
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.resting import Resting
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred

_FELT = deferred(
    r"가장\s(?:눈(?![가-힣]*(?:금|사람))|반가|반갑|궁금|흥미|재[미밌]|아쉬|아쉽|중요|인상|놀[라랐란]|좋아|기억|걱정|고민|솔깃|뜨거|뜨겁|와닿|믿|마음|신경|실용|쓸모|주목|필요|알고|현실|급[한하]|확실한 (?:방법|길)|쉬운 (?:방법|길)|좋은 (?:방법|길)|빠른 (?:방법|길)|크게 (?:와|바뀌)|큰 (?:변화|차이|이유|문제|고민|질문|걱정|관심|숙제|뉴스|소식|이야기|볼거리|수확|교훈))"
)
_OF_THE_LETTER = deferred(
    r"(?:이번 주|이번 달|이번 호|오늘|한 주|소식|뉴스|이야기|꼭지|기사|편지|포인트|목록|이슈|변화|내용|발표|대목|부분|가지|질문|숫자)(?:들)?(?:에서|\s?중에서?|\s?가운데)(?:도|는)?(?:\s[가-힣]{1,5}[이가])?\s?$"
)
_SO_FAR = deferred(r"(?:지금|이제|여태)까지")
_ADVICE = deferred(r"[가-힣](?:세요|면 돼요|만해요|좋아요|나아요|까요)[.!?~\u2060 ]*$")
_READERS = deferred(
    r"(?<![가-힣])(?:우리|여러분|구독자|독자|내가|직접|각자|자신|지금 쓰는)|(?:회사|팀|업무|문서|파일|작업|집|부서|모임)(?:에서|\s?중에서?|\s?가운데)\s?$"
)
_COUNTED = deferred(
    r"(?:(?<![가-힣])(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열|둘|셋|넷|이|그|이들|그들|양)|\d[\d,]*)\s?(?:[가-힣A-Za-z]{1,6}\s?){0,3}(?:중에서?|가운데|에서)(?:는|도)?\s(?:[가-힣]{1,6}[이가]\s)?$"
)
_MEASURES = frozenset({"count", "percent", "money", "times", "size", "points", "duration"})
_ROW = 3  # figures in one unit


def unheld(part: Claim, resting: Resting, name: str) -> Iterator[Flag]:
    """Yield the superlatives of a part of a line that neither its section nor a source of that has, or that reach further."""
    sentences = tuple(part.evidence)
    evidence = (*sentences, *resting.cited.get(name, ()))
    where = say(f"check.where.{resting.where}")
    for one in superlatives.unheld(part.text, evidence):
        if one.bare or (not one.scope and _seen(part.text, one, sentences)):
            continue
        word = part.text[slice(*one.span)]
        if one.reaches:
            message = say("check.upstream.most.wider", word=word, where=where, cue=one.reaches)
        else:
            message = say("check.upstream.most", word=word, where=where)
        yield Flag("upstream", one.severity, one.span, message, (name,), 0.75)


def _seen(text: str, one: Unheld, sentences: Sequence[Evidence]) -> bool:
    """Return whether the most of a set is what the editor finds so, the reader's own, or what anybody can see."""
    before = text[: text.find("가장", one.span[0])]
    if _SO_FAR.search(before):
        return False
    if (
        _FELT.search(text, len(before))
        or _OF_THE_LETTER.search(before)
        or _READERS.search(before)
        or _ADVICE.search(text)
    ):
        return True
    return _COUNTED.search(before) is not None or _in_a_row(sentences)


def _in_a_row(sentences: Sequence[Evidence]) -> bool:
    """Return whether a section gives so many figures in one unit that one of them is plainly the most."""
    figures = [one for each in sentences for one in quantities.find(each.text, "ko")]
    units = Counter((one.kind, one.unit) for one in figures if one.kind in _MEASURES)
    return any(count >= _ROW for count in units.values())
