"""Counts that are none of the story's: what writers tell of what is theirs (`저희 팀은 두 명인데`) and of what readers wrote to them, and what everybody knows to be said (`'1번을 눌러 주세요'`).

No source has them. One that is near a figure of the sources, or of a sort that they count, may be theirs all the same, and is held against
them; so is any sum of money, share or length, and whatever readers are told to pay, get or be able to do: that is the news.
"""

from collections.abc import Iterator, Sequence

from pipeline.check import compare
from pipeline.check.contradiction import near
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_COUNTED = frozenset({"count", "number", "ordinal"})
_FEW = 10
_OURS = (
    "팀|회사|부서|편집부|편집팀|사무실|모임|동호회|스터디|학교|학원|과|반|연구실|가게|매장|집|가족|식구|아이|아이들|딸|아들|부모님|어머니|아버지|엄마|아빠|할머니|할아버지|남편|아내|동네|아파트|건물|강아지|고양이|"
    "뉴스레터|편지|차|노트북|컴퓨터|휴대폰|전화기|폰|책상|방|기록|화면|메일함|받은편지함|냉장고|책장|서랍"
)
_PARTICLE = r"(?:은|는|이|가|도|에는|에선|에서는|에|에서|만)"
_OWN = deferred(
    rf"(?<![가-힣])(?:(?:저희|우리|제) (?:{_OURS})(?: [가-힣]{{1,5}})?|(?P<readers>여러분|독자(?:님)?(?:들|분들)?|(?:지난|이번|저번) (?:호|편지|뉴스레터|레터))(?: [가-힣]{{1,6}}){{0,2}}?){_PARTICLE}\s"
)
_WROTE = deferred(r"(?:답|응답|투표|참여)해 주[셨신]|(?:보내|적어|남겨|눌러|골라|알려|써) 주[셨신]")
"""What readers did for the letter: what they pay, get, save or may do is the news told to them."""
_STOP = deferred(r"[.!?](?=\s|$)")
_CLAUSE = deferred(
    r"[.!?](?=\s|$)|,(?=\s)|(?<=[가-힣])(?:지만|는데|은데|인데|던데|니까|으니|면서|고요|거든요)(?=[\s,])"
)
_TOLD = deferred(
    r"[다라]는|[다라]고|이란|라던|숫자|수치|소식|대목|기사|보도|발표|소개|규모|비율|[은는을]\s(?:건|것(?!\s같)|게)\s|보기[에엔]|보[니면자]|봤더니|"
    r"좋|마음에|놀[라랐]|부[러럽]|궁금|아쉽|아쉬|믿|생각|인상|기대|눈에 띄|신기|반[갑가]|걱정|무[섭서]|편이|"
    r"수 (?:있|없)|까지\s|공짜|무료|[가-힣]면 (?:돼|되|된)"
)
"""Words by which writers tell of what they have read, what they think of it, and what they may do with it."""
_REPORTED = deferred(r"(?:라|다|냐|자)(?:고|며|면서)(?=[\s,])|말했|밝혔|전했|설명했|강조했|덧붙였")
_SUBJECT = deferred(r"[가-힣]{2,}(?:이|가|은|는(?!\s(?:데|동안|사이)))\s|(?<![가-힣])(?:이|그|해당)\s")
_PHRASE = deferred(r"[‘'](?P<said>[^‘’'\n]{4,40}[가-힣][!?.~…]?)[’']")
_SAID = deferred(r"(?:요|죠|다|까|니|라|자|네|지|오|세|해|어|아|야)[!?.~…]*$")
_QUOTED_BY = deferred(
    r"[^.!?]{0,12}?(?:내[걸건세]|외[치쳤]|약속|광고|홍보|구호|문구|슬로건|캠페인|강조|제목|이름)|\s?(?:(?:이?라|다|자|냐)?고\s|(?:이?라|다|자)(?:며|면서|는)|하고\s|[라는]\s?(?:게|것이)|[은는]\s(?:말|설명|답|주장|뜻|취지|원칙|목표|약속|구호|이름))"
)
_SPEECH = deferred(r"[“\"][^”\"\n]*[”\"]")


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the figures of a sentence that are the writer's own, or stand in a phrase that nobody of the story says."""
    text = sheet.claim.text
    own, said = list(_own(text)), list(_phrases(text))
    for one in (group[0] for group in every if own or said):
        mine = one.kind in _COUNTED and any(
            start <= one.span[0] and one.span[1] <= end and not _SUBJECT.search(text, start, one.span[0])
            for start, end in own
        )
        few = one.kind in _COUNTED and one.value <= _FEW and _within(one.span, said)
        if (few or (mine and not _counted_too(sheet, one))) and not _theirs(sheet, one):
            yield Reckoning(one, one.value, "", holds=True)


def _own(text: str) -> Iterator[tuple[int, int]]:
    """Yield the rest of each clause in which writers tell of what is theirs or of what readers wrote to them, and of nothing that they have read or heard."""
    quoted = [match.span() for match in _SPEECH.finditer(text)]
    for match in _OWN.finditer(text):
        cut, stop = _CLAUSE.search(text, match.end()), _STOP.search(text, match.end())
        end, last = (found.start() if found else len(text) for found in (cut, stop))
        wrote = not match["readers"] or _WROTE.search(text, match.end(), end)
        told = _TOLD.search(text, match.end(), end) or _REPORTED.search(text, match.end(), last)
        if wrote and not told and not _within(match.span(), quoted):
            yield match.end(), end


def _phrases(text: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences in single quotes that nobody of the story is told to say."""
    quoted = [match.span() for match in _SPEECH.finditer(text)]
    for match in _PHRASE.finditer(text):
        said = _SAID.search(match["said"]) and not _QUOTED_BY.match(text, match.end())
        if said and not _within(match.span(), quoted):
            yield match.span("said")


def _within(span: tuple[int, int], others: Sequence[tuple[int, int]]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in others)


def _theirs(sheet: Sheet, one: Quantity) -> bool:
    """Return whether a figure may be one of the sources: of its sort, and near it or written with its digits."""
    return any(
        compare.rival(one, source)
        and ((one.unit != source.unit and one.kind in ("duration", "date")) or near(one, source.value, source.text))
        for _, source in sheet.known.figures
    )


def _counted_too(sheet: Sheet, one: Quantity) -> bool:
    """Return whether the sources count something with the same counter, whatever number they give."""
    return any(source.kind == one.kind and source.unit == one.unit for _, source in sheet.known.figures)
