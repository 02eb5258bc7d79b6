"""Words of Korean that are no part of a name, whatever stands beside them: 그러나, 의하면, 이들, 유전학자인, 검시관, and 캠프 behind a politician's name."""

from pipeline.text import quantities
from pipeline.text.patterns import deferred

_LINKING = frozenset(
    str.split(
        "그러나 그리고 그런데 그래서 그러므로 그러니까 그러자 그렇지만 그럼에도 그래도 따라서 하지만 한편 또한 또는 혹은 아울러 게다가 더구나 더욱이 다만 오히려 반면 반대로 결국 마침내 드디어 특히 물론 역시 이어 이어서 "
        "이에 이후 이전 이미 아직 아까 앞서 방금 다시 거듭 함께 모두 전부 각각 서로 스스로 직접 주로 대체로 대개 보통 흔히 자주 가끔 때때로 항상 언제나 늘 당초 애초 최근 당시 현재 오늘 어제 내일 올해 지난해 작년 내년 "
        "이들 그들 저들 이들은 그녀 우리 저희 자신 이것 그것 저것 여기 거기 저기 누구 아무 누군가 만약 만일 비록 설사 설령 아마 아마도 과연 정말 사실 실제 실제로 예컨대 이를테면 요컨대 즉 곧 이처럼 그처럼 이렇게 그렇게 어떻게"
    )
)
_TURNS = deferred(
    r"(?:의하면|따르면|하자면|비하면|대하여|위하여|통하여|관하여|의하여|의해|위해|통해|대해|관해|비해|더불어|맞서|하면서|으면서|라면서|다면서|이라며|라며|다며|하며|으며)$"
)
_WHO_IS = deferred(r"^[가-힣]{2,}(?:자|가|원|사|장|관|수|생|의|주|인)(?:인|이자|였던|이었던|이면서)$")
_ROLE = deferred(
    r"(?:검시|부검|경찰|소방|외교|사령|보좌|비서|행정|수사|심판|교도|법무|감사|심의|심사|집행|지휘|심문|공보|정무|조사|담당|세무|사무|통역|전투|심리|법|부|재판)관$|"
    r"(?:국|청|서|처|부|차|단|학|관|총|의|회|사|과|팀|실|원|소|조합|위원|선거대책본부|본부)장$|(?:대변|대리|변호|매니저|보좌진|대사|공사|총영사|영사|특사|차관보|부장관|총재|주교|대주교|추기경|목사|신부|수녀|랍비|이맘|승려)(?:인)?$"
)
_CIRCLES = deferred(
    r"^(?:(?:선거|대선|경선|유세)?\s?캠프|선거본부|선거운동본부|선대위|진영|행정부|정부|내각|정권|일가|가문|집안|부부|형제|자매|남매|가족|지지자|지지자들|지지층|측근|참모|참모진|사단|계파|재단|대세론|열풍)"
    r"(?:측)?(?:은|는|이|가|을|를|의|에|에서|에게|와|과|도|로|에서는|에는)?$"
)
_VERBS = frozenset(
    str.split(
        "온 간 난 선 나온 나간 나선 앞선 맞선 만난 떠난 끝난 이름난 소문난 차린 알린 거느린 불린 달린 밀린 살린 노린 올린 내린 열린 누린 버린 때린 돌린 울린 흘린 걸린 팔린 풀린 뿌린 벌린 물린 몰린 말린 들린 잘린 기다린 시달린 매달린 두드린 거둔 앞둔 그만둔 "
        "바뀐 막힌 밝힌 뽑힌 꼽힌 잡힌 찍힌 적힌 먹힌 묻힌 닫힌 갇힌 맡긴 옮긴 남긴 이긴 넘긴 챙긴 숨긴 안긴 다진 던진 거친 마친 펼친 고친 다친 미친 지친 갖춘 늦춘 멈춘 맞춘 감춘 낮춘 꿰찬 걷어찬 거머쥔 움켜쥔 쥔 꺾인 쓰인 쌓인 모인 보인 "
        "이끌 맡을 떠날 이을 오를 찾을 만날 나설 물러날 꺼낸 건넨 보낸 지낸 따낸 펴낸 뗀 꿴 깬 딴 잔 찬 뛴 띤 튼 큰 센 연 산 판 단 쓴 끈 본 든 준 둔 푼 만큼 만치 대로 이른바 훗날 줄곧 그간 틈타 틈에 와중에 무렵 참에 터라 판에"
    )
)
"""Words before a name that say something of whom it is, or of when or how: 회사를 차린, 줄곧."""
_COMPOUND = deferred(
    r"[아어여와워려해겨켜져러녀라서쳐춰](?:온|간|난|선|준|둔|낸|본|버린|놓은|올린|내린|들인|세운|나온|나간)$|[너나][온간]$|네준$"
)
_WHICH = frozenset(
    str.split(
        "이런 그런 저런 어떤 이러한 그러한 저러한 온갖 갖은 모든 여러 이번 지난 다음 바로 새 옛 첫 맨 몇 각 전 매 별 웬 무슨 어느 다른 아무런 그만한 이만한 저만한 "
        "그런데도 그럼에도 그러면서도 그래도 그러고도 그러자 그러다 그러면 그렇지만 그러니 그러니까 그리고 그래서 그러나 그런데 하지만 게다가 더구나 더군다나 심지어 어쨌든 아무튼 오히려 도리어 되레 정작 이어 이에 이와 반면 한편 또한 물론 특히 아울러 결국 드디어 마침내 비로소 이제 "
        "마저 보다 가까스로 제법 고작 자칫 무려 내내 따로 새로 홀로 저마다 도무지 차라리 이따금 아예 하도 그나마 덕분에 몽땅 죄다 한참 대뜸 냉큼 도통 부디 제발 설마 무조건 나란히 이참에 내친김에 어느덧 어느새 자그마치 겨우 간신히 애써 손수 몸소 거꾸로 되도록 그토록 이토록 하마터면"
    )
)
_HOW = deferred(r"(?<!리)히$|(?:쯤|씩|째|꼴)(?:이(?:라|라서|니|지만|고|며))?$|인지$")
_STEMS = frozenset(
    str.split(
        "가르치 그르치 저지르 어지르 앞지르 문지르 엎지르 거스르 추스르 서두르 머무르 다스리 두드리 건드리 헤아리 스러지 드리우 부르트 구슬리 부풀리 흔들리 프린트하"
    )
)
"""Stems of verbs whose syllables write foreign names too: in `모델을 가르치는 일` nobody is named."""
_SINCE = deferred(
    r"^(?:이루|나누|다루|미루|겨루|고르|오르|부르|누르|흐르|이르|따르|모르|치르|바꾸|꾸리|맞추|갖추|늦추|낮추|멈추|감추|버티|가리|거치|마치|합치|겹치|고치|미치|그치|펼치|넘치|던지|빠지|따지|커지|다지|"
    r"보이|모이|쓰이|줄이|높이|붙이|들이|벌이|움직이|올리|내리|늘리|돌리|살리|알리|걸리|팔리|풀리|열리|몰리|밀리|실리|빌리|버리|벌리|옮기|맡기|남기|넘기|이기|챙기|생기|당기|견주|더하|만드|지나|떠나|만나|끝나|나서|앞서|비우|채우|세우|키우|지우|태우|기다리|두드리)니$|"
    r"[아어여와워려해겨켜져러쳐춰](?:지|나|가|오|두|보|내|주)니$"
)
"""Verbs that give the reason: in `짝을 이루니 의사 한 명만 볼 때보다` nobody is named."""
_LEAST = 2
_SYLLABLES, _FINALS, _TO_COME = 0xAC00, 28, 8  # the ㄹ of what is to come
_TAKES, _CLOSES = deferred(r"[가-힣][을를] $"), deferred(r"[가-힣](?:니|자|러|려)$")
_LEADS_ON = deferred(r"[아어여와워려해겨켜져러쳐춰뤄봐내꿔눠] $")
_HELPS = deferred(
    r"(?:보|두|주|내|나|가|오|버리)(?:니|자|면|려|려니)|[본둔준낸난간온볼둘줄낼날갈올]|놓(?:으니|은|을|자)|버[린릴]"
)
_OPEN = (4, _TO_COME)  # of what was done and of what is to come
_BOUND = deferred(r"것|거(?:라|래|란|예|였|죠|다|니|고|든|야|요)")
_DEED = deferred(
    r"[아어여해봐워려겨혀]\s?(?:보니|보면|보자|보며|보고|두니|놓고|주고|주니)$|[을를울일할갈될볼설칠릴]지(?:는|도)? 몰라$"
)


def no_name(word: str) -> bool:
    """Return whether a Hangul word links sentences, turns a phrase, or says what somebody is."""
    if word in _LINKING or word in _STEMS or _TURNS.search(word) or _WHO_IS.search(word):
        return True
    return len(word) > _LEAST and _ROLE.search(word) is not None


def modifying(word: str) -> bool:
    """Return whether a Hangul word before another ends as a verb does before a noun (건너온, 차린), or tells when or how (줄곧)."""
    return word in _VERBS or (len(word) > _LEAST and _COMPOUND.search(word) is not None)


def telling_how(word: str) -> bool:
    """Return whether a Hangul word before another tells how, which one or why: 서서히, 이런, 그래서인지, 천 권쯤이라."""
    return word in _WHICH or (len(word) > _LEAST and (_HOW.search(word) or _SINCE.search(word)) is not None)


def circle(word: str) -> bool:
    """Return whether a Hangul word, with or without its particle, is who stands around a person: 캠프, 진영, 행정부."""
    return _CIRCLES.search(word) is not None


def bound(word: str, following: str) -> bool:
    """Return whether a verb stands before a noun that never stands alone: `아쉬울 거라는`, `오를 것이라고`."""
    return (ord(word[-1]) - _SYLLABLES) % _FINALS == _TO_COME and _BOUND.match(following) is not None


def counter(text: str, start: int) -> bool:
    """Return whether what begins at a place of a Korean text is only the counter of a number in words: `세 배로 키울지`, `한 번이라도`."""
    return any(
        group[0].words and group[0].span[0] < start < group[0].span[1] for group in quantities.readings(text, "ko")
    )


def helps(before: str, word: str) -> bool:
    """Return whether a word is the second of two verbs and no name: `따져 보니 헐라스`."""
    return _LEADS_ON.search(before) is not None and _HELPS.fullmatch(word) is not None


def closes(before: str, word: str) -> bool:
    """Return whether a word is the verb of the object before it, and no name: `잔해를 살핀 요스트`."""
    final = (ord(word[-1]) - _SYLLABLES) % _FINALS
    return _TAKES.search(before) is not None and (final in _OPEN or _CLOSES.search(word) is not None)


def deed(text: str) -> bool:
    """Return whether a text ends in what looks like a name and is the second of two verbs: `시험해 보니`, `새로울지 몰라(도)`."""
    return _DEED.search(text) is not None
