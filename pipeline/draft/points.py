"""What a takeaway may not be: a summary of the sections, advice that says nothing, or what another takeaway says.

A reader is to do something, or to note when to look: a deadline, a price to compare, what is still open. What only may be a summary is none.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from pipeline.draft.replies import SentenceReply, problem
from pipeline.records import Problem
from pipeline.text import quantities, stems
from pipeline.text.composed import letters
from pipeline.text.told_again import figures, without_figures

_STRAY = 3  # one of more points than so many may be a slip: alone it is no reason to ask again
_PAST = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 == 20 and chr(code) not in "겠있")
_TO_COME = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 == 8)  # …ㄹ
_TOLD = re.compile(rf"[{_PAST}](?:어요|죠|지요|고요|네요|거든요|답니다|대요)$")
_STATED = re.compile(
    r"(?:예요|이에요|해요|돼요|져요|려요|내요|써요|와요|워요|어요|아요|여요|커요|나요|가요|라요|춰요|둬요|대요|래요|죠)$"
)
_ACTS = re.compile(
    r"(?:세요|(?:으?십|합|봅)시[다오]|[볼둘할줄] ?만해요|만(?:한|할) .+|수 있어요|수도 있어요|야 ?(?:해요|돼요|하죠|되죠|겠죠|겠어요|죠)"
    r"|면 (?:\S+ )?\S+|좋[아겠]\S*|나아요|낫죠|안전해요|(?:해 |어 |아 |여 |[가-힣] )?(?:봐요|보죠|둬요|두죠|놔요)|권해요|추천해요|바라요|바랄게요|어때요|까요)$"
)
_TO_DO = re.compile(
    r"(?:때|차례|시간|기회|일|거리|대목|관건|변수|숙제|과제|지점|포인트|먼저|우선|시점|순서|몫|핵심|기준|방법|문제|마감|기한|시한|조건|물음|질문)(?:이에요|예요|이죠|죠|도 있어요|이 있어요|가 있어요)$"
    r"|(?:필요|중요|관건)해?[요이]\S*$|궁금해요$|남[았아]\S*(?: 있어요)?$|달[렸라]\S*$|^(?:\S+ )?(?:관건|변수|남은 \S+|볼 것)[은는] |[느으]?냐(?:예요|죠|입니다)$|두고 ?볼|지켜볼|눈여겨|챙길|확인할|따져 ?볼|견줘 ?볼|비교할|점검할|살펴볼"
)
_OPEN = re.compile(
    rf"아직|여부|[{_TO_COME}]지|는지|은지|인지|않[았아고은는]|못[했해한하]|없[어었는다]|예외|제외|빼고|다만|만 (?:해당|되)|주의|조심|따로|별도|마감|기한|시한"
)
_CONDITION = re.compile(r"[가-힣]면(?= |,)|(?:전|뒤|후)에|까지")
_VAGUE = frozenset(
    str.split(
        "앞으로 앞날 미래 변화 흐름 소식 상황 움직임 행보 추이 동향 귀추 업계 시장 기술 ai 인공지능 세상 시대 트렌드 발전 이야기 다음 이번 우리 여러분 모두 각자 스스로"
        " 나 일 것 점 부분 방향 가능성 결과 뉴스 분야 쪽 관심 눈 마음 시선 주목 계속 꾸준히 꼼꼼히 꼼꼼하 잘 한번 한 번 천천히 조금 더 미리 함께 같이 늘 항상 자주 차분히 차분하 유심히 유의깊게"
        " 좀 깊이 깊게 열심히 그때그때 이참 이번 기회 지금 오늘 내일 이제 당분간 어떻게 어떤 무엇 무슨 어디 될지 되 바뀌 바뀔지 달라지 달라질지 나아가 나올지 이어지 이어질지 흘러가 흘러갈지"
        " 지켜보 지켜 살펴보 살펴 살피 생각 생각하 생각해 고민 고민하 고민해 챙기 챙겨 확인 확인하 확인해 눈여겨 눈여겨보 주목하 주목해 주목되 준비 준비하 준비해 기대 기대하 기대되 기대해 보 봐 볼 두 둬 둘 되 돼"
        " 좋 만해 만하 있 수 하 해 가지 가져 갖 갖고 지켜봐 놓치지 마 반응 기울이 기울여 놓치 않 말 필요 필요하 필요해 때 이 그 저 곳 번 귀 모으 모아 모이 모여 쏠리 쏠려 쓰 새로운 새롭 큰 다양한 여러 많 빠르 빠르게 활용 활용하 활용해"
        " 게 편 참고 참고하 참고해 기억 기억하 기억해 대비 대비하 대비해 이해 이해하 이해해 공부 공부하 공부해 알 알아 알아두 알아보 배우 배워 따라가 도입 도입하 검토 검토하"
    )
)
"""Words of advice that says neither what nor when."""
_ADVICE = frozenset(
    str.split(
        "적 두 보 해 하 되 돼 좋 만하 만해 챙기 챙겨 확인 기억 살펴보 알 가 있 수 것 점 일 꼭 미리 먼저 잊 말 마치 끝내 전 안 뒤 안에 날짜 달력 까지 부터 에 에는 을 를 은 는 이 가 로 의"
    )
)
_ASKED = re.compile(r"(?:보|두|주|놓)?(?:세요|십시오|시죠|시다)$")
_FEW_NEW = 1  # words that a point may have beyond what another one of the same figures and sources says

Point = Sequence[SentenceReply]


def problems(replies: Sequence[SentenceReply]) -> list[Problem]:
    """Return a problem for each takeaway that gives a reader nothing to do, where they are more than a slip, and for what stands twice."""
    points = _points(replies)
    idle = [
        (number, why)
        for number, point in enumerate(points, start=1)
        if (why := idles(" ".join(one.shown for one in point)))
    ]
    found = []
    if len(idle) * _STRAY >= len(points):
        found += [problem(f"{why}-point", number=number, text=points[number - 1][0].shown[:60]) for number, why in idle]
    return [*found, *(problem("same-points", number=second + 1, other=first + 1) for first, second in _twice(points))]


def _points(replies: Sequence[SentenceReply]) -> list[list[SentenceReply]]:
    """Return the model's own points, each with the sentences that go on after it; one with a sentence of the editor's is theirs."""
    found: list[list[SentenceReply]] = []
    for one in replies:
        if one.place != "same" or not found:
            found.append([])
        found[-1].append(one)
    return [point for point in found if not any(one.fixed for one in point)]


def idles(text: str) -> str:
    """Return what a takeaway is that gives a reader nothing to do: a `summary` or `empty`; nothing where it may give something."""
    said = re.sub(r"[^가-힣A-Za-z0-9%)]+$", "", text)
    words = stems.of(" ".join(_ASKED.sub("", letters(word)) for word in text.split()))
    counted = [one for one in quantities.find(text, "ko") if not one.words or one.value != 1]  # `한번` counts nothing
    if not counted and all(_VAGUE.intersection(word) for word in words):
        return "empty"
    if "?" in text or any(pattern.search(said) for pattern in (_ACTS, _TO_DO, _OPEN)):
        return ""
    if _TOLD.search(said):
        return "summary"
    if not _STATED.search(said) or _CONDITION.search(said):
        return ""
    return "" if any(one.kind in ("date", "weekday") for one in quantities.find(text, "ko")) else "summary"


def _twice(points: Sequence[Point]) -> Iterator[tuple[int, int]]:
    """Yield each point that says what one before said, with the first one that does."""
    seen: set[int] = set()
    for first, second in combinations(range(len(points)), 2):
        if second not in seen and _same(points[first], points[second]):
            seen.add(second)
            yield first, second


def _same(one: Point, other: Point) -> bool:
    """Whether two points rest on the same sentences and figures and have hardly another word, or are the same text."""
    mine, others = (" ".join(each.shown for each in point) for point in (one, other))
    if letters(mine) == letters(others):
        return True
    told = figures(mine)
    if not told or told != figures(others) or _sources(one) != _sources(other):
        return False
    new = [
        [word for word in words if not any(not set(word).isdisjoint(each) for each in rest)]
        for words, rest in _both(mine, others)
    ]
    shared = len(_both(mine, others)[0][0]) - len(new[0])
    return shared > 0 and min(map(len, new)) <= _FEW_NEW


def _both(one: str, other: str) -> list[tuple[list[list[str]], list[list[str]]]]:
    mine, others = (
        [word for word in stems.of(without_figures(text)) if _ADVICE.isdisjoint(word)] for text in (one, other)
    )
    return [(mine, others), (others, mine)]


def _sources(point: Point) -> frozenset[str]:
    return frozenset(source for one in point for source in one.sources) or frozenset(("",))
