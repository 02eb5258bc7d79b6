"""Sentences of the house: what the writer of a letter says of themselves and of the letter, and what holds for whoever reads, writes and works.

Whose sentence it is shows in its nouns. Every noun that something is said of, or done to, must be the writer's own, the reader's, the letter's
or everyone's (`everyday_table`): `저는 이 대목이 제일 재미있었어요` is free, `저는 크레인가드가 제일 재미있었어요` praises a product, and
`저는 고객이 다 떠났다고 들었어요` tells of customers. How it ends must be the house's, too: a plan, a wish, a feeling, or a commonplace that no
time and no trend makes news of.
"""

from pipeline.text import everyday_table as table
from pipeline.text.patterns import deferred, longest_first


def _closed(*finals: int) -> str:
    """Return the syllables that end in one of these consonants, by their place in the Unicode block."""
    return "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 in finals)


def _any_of(*kinds: str) -> str:
    return "|".join(longest_first({word for kind in kinds for word in kind.split()}))


_N, _L, _SS, _OPEN = _closed(4), _closed(8), _closed(20), _closed(0)
_PAST = "".join(one for one in _SS if one not in "있겠")

# A noun of the house with its particles: a case comes last, 주가는 is no 주 with 가 and 는.
_ON = r"(?:에게서|에게|한테|께|에서|에|서부터|부터|까지|처럼|보다|마다|만큼|밖에|이라도|라도|이나|나|조차|마저|으로|로|만|쯤|씩|뿐)"
_CASE = r"(?:께서|이라는|라는|이란|란|이든|든|와|과|의|이|가|은|는|을|를|도)"
_COPULA = r"(?:(?:이|였|이었)?(?:에요|어요|죠|지요|네요|니까?|라서?|라면|지만|고|며|면서|잖아요|거든요|라고|기도)|예요|인데요?|이세요|세요|인|일|인지|일지|인가요|였던|이던)"
_OURS = deferred(
    rf"(?:{_any_of(table.OF_THE_WRITER, table.OF_THE_READER, table.OF_THE_LETTER, table.OF_THE_MIND, table.OF_THE_DAY, table.OF_THE_DESK, table.OF_NO_KIND)})"
    rf"(?:들|님|님들)?{_ON}{{0,2}}(?:{_CASE}|{_COPULA})?|(?:법|마련)(?:이에요|이죠|이잖아요)"
)
_ADVERB = deferred(rf"(?:{_any_of(table.ADVERBS)})|[가-힣]*[하되]도록")

# What ends like a noun with its particle and is a verb: 읽은, 바꾸기도, 달라도. 수익은 ends like 익은, 실적을 like 적을.
_WHOLE = r"(?<![가-힣])"
_FIRM = rf"(?:[같많짧좋싫높깊얕넓좁늦밝읽있없받얻잊잃싶않찾믿놓넣닫앉젊옳맞얇굵붙묶섞씻벗웃잡꼽겪맡끊낡듣찮]|{_WHOLE}[적작남담익입접참낮묻걷])"
_SOFT = (
    r"(?:[하되쓰꾸뀌끼쉬히]|끝나|지나|만나|떠나|일어나|드러나|나서|[해워어아러려겨껴쳐켜]지|던지|보내|끝내|[걸들그달내올빌돌흘열울풀느알버다떨갈뿌]리|[남넘옮생챙즐맡]기|[멈맞낮늦춰감]추|[보쓰쌓줄붙높]이"
    r"|[다모고부서누]르|[고마펼그지]치|시키|이루|미루|나누|배우|서두르|바쁘|기쁘|외우|비우|채우|지우|다루|견디|버티|새기|살피|설레"
    rf"|(?:{_WHOLE}|[해아어려여러겨나들다가])(?:오|보|주|두|내|드)|[돌살]보|만드|{_WHOLE}(?:가|푸)|[어아려러나들]가)"
)
_VERB = deferred(
    rf"[가-힣]*{_FIRM}(?:은|을|는)|{_WHOLE}나(?:은|을)|[가-힣]*다를|[가-힣]*[{_SS}](?:을|는|을지|는지|으니|으니까)(?:가|는|를|도|에)?"
    rf"|[가-힣]*(?:{_FIRM}|{_SOFT}|[툴렵롭])(?:기(?:가|는|를|도|에|에는|만|까지|보다|로|에도)?|지(?:는|도|를|만은))|[가-힣]*느냐(?:에|가|는|도)"
    r"|(?:들어|돌아|넘어|따라|걸어|올라|내려|건너|지나|이어|읽어|풀어|찾아|쉬어|적어|나)?[가와]도?|[가-힣]*(?<!바)다가도?|[가-힣]*(?:[읽쓰보듣알하]고|[아어여와워려겨져쳐켜춰꿔둬봐써줘셔]|(?<![피손올])해)도"
    rf"|[가-힣]*(?:[은는{_L}]지(?:가|는|를|도|에|부터|까지)|(?<!가)지만|[는은]데도|[아어해]야만|더라도|다는|아니에요)"
)
_TELLING = deferred(rf"[가-힣]*{_SOFT}는")
"""`멈추는`, where a noun of the house follows; anywhere else it may be a topic."""
_MARKED = deferred(
    r"[가-힣]+(?:이|가|은|는|을|를|도|만|의|과|와|에|에서|에게|한테|께서|로|부터|까지|보다|처럼|마다|밖에|이나|마저|조차|이에요|예요|이었어요|(?<![덕보쓰쌓줄붙높설직])였어요|(?<![보쓰쌓줄붙높])(?:이죠|이네요|입니다)|이었습니다|였습니다|인가요|이니|이니까|이라서?|이지만|(?<![보쓰쌓줄붙높])일수록|(?<![놀자바따])라면)"
    rf"|(?![가-힣]*{_SOFT}(?:네요|죠))[가-힣]*[{_OPEN}](?:네요|죠)"
)

_LONGEST = 16  # syllables of a word with its particles

_SPEAKS = deferred(
    r"(?<![가-힣])(?:저는|저도|제가|저라면|저희[는도가]|(?:제|저희) [가-힣]+(?:은|는|이|가|에는|에도)|(?:이|이번|다음|지난) (?:편지|글|꼭지|호)(?:는|은|도|에는|에서는))(?![가-힣])"
)
_HEARD = deferred(r"[다라]고 (?:들[었어]|하[더네]|해요|했|봐요|봅니다|믿|알고)")
_ON_THE_LETTER = deferred(
    r"(?<![가-힣])(?:(?:이|이번|다음|오늘|오늘의|지난|첫|마지막|앞의|뒤의|위|아래)(?: (?:주|한|첫|두|세|마지막|번째))* (?:글|꼭지|이야기|편지|대목|부분|문장|표|그림|질문|주제|호|인사|말)(?:은|는|이|가|도|에|에는|에서는)|여기까지가|(?:여기서부터|여기부터|이제부터)는)(?![가-힣])"
)
_TIMELY = _any_of(table.OF_THE_LETTER, table.OF_THE_MIND, table.OF_THE_DAY)
_NAMES_ITSELF = deferred(
    rf"^(?!.*(?:가장|제일) )(?:.* )?(?<![다라]는 )(?:꼭지|이야기|편지|질문|물음|숙제|인사)(?:이에요|예요|이네요|네요|이죠|죠|였어요)[.!~]?$|(?<![가-힣])(?:{_TIMELY})[이가] [^,.]*네요[.!~]?$"
)
_MOOD = deferred(
    rf"(?:려고 (?:해요|합니다|했어요)|[{_L}]까 (?:해요|합니다|싶어요)|[{_L}] (?:생각|참|작정|예정|시간|차례|순서)(?:이에요|예요)|고 싶(?:어요|었어요)|[{_SS}]으면 (?:해요|좋겠어요)"
    rf"|[가-힣] (?:봤어요|뒀어요|두었어요)|드려요|드렸어요|[{_L}] (?:것|게|점|말|이야기|대목)[이가은는도] (?:[가-힣]+ )?(?:있|남)[가-힣]+|(?:골랐|적었|썼|읽었|고쳤|다듬었|준비했|나눴|망설였|배웠)어요|고 가요|자고요|셨(?:어요|네요|죠)|(?<=[시하되나])길 (?:바라요|바랄게요|빌어요|빌게요|기대해요))[.!~]?$"
)
_FELT = deferred(
    rf"^(?=(?:.* )?(?:{_TIMELY}){_ON}{{0,2}}{_CASE}?[ ,]).*(?:여운이 남|재미있|즐거[웠워]|반가[웠워]|설[레렜]|뭉클|놀[라랐]|궁금|고개를 |무거[웠워]|가벼[웠워]|아쉬|고마|고맙|서운|뿌듯|기뻤|기뻐|흐뭇|쑥스럽|부끄럽|웃음이 [나났]|눈길이 [가갔]|느껴[졌져]|느꼈|모르겠|기분이 좋아|마음[이은도] (?:편해|놓여|든든해))[^.?!]*[요다][.!~]?$"
)
_HOLDS = deferred(
    rf"(?:기 마련|법)(?:이에요|이죠|이잖아요)|[{_L}] (?:때|날)[가도이] (?:있|많)[가-힣]+|(?:기도|곤) (?:해요|하죠|하잖아요)|(?:잖아요|같아요|죠|[이가] 필요해요|날이에요|(?<![다라])는 거예요|[{_L}]지도 몰라요)[.!~]?$|[{_L}]수록 |건 아니[가-힣]+[.!~]?$"
    r"|(?<![장화측])면 .*(?:쉬워|편해|빨라|수월해|가벼워|좋아|나아|지쳐|남아|보여|도움이 돼|정리돼|또렷해|맑아|놓치지 않아|잃지 않아)[가-힣]*[.!~]?$|(?:걸리|어렵|길|급하|중요하|필요하|그렇|같|쉽)지는? 않아요[.!~]?$|^(?:때로는?|가끔은?) "
)
_CONTENT = deferred(
    rf"(?<![가-힣])(?:(?:{_TIMELY}|{_any_of(table.OF_THE_DESK)}|사람|일){_ON}{{0,2}}(?:{_CASE}|{_COPULA})?(?![가-힣])|누구나|읽|쓰|쓴|적[어은을]|말하|말한|묻|물어|배우|쉬|바쁘|바쁠|모르|모른|미루|미룬|미뤄|서두)"
)
_NEWS = deferred(
    rf"(?<![가-힣])(?:요즘|최근|올해|작년|내년|이미|벌써|점점|갈수록|점차|아무도|다들|대부분|머지않아|곧|드디어|마침내|결국|더는|더 이상|여전히)(?![가-힣])|(?<![가-힣])(?:비싸|비싼|싸|싼|값)|(?<=[가-힣] )이제는? |고 있어요|당[하해했]|게 [됐되돼될]|[{_L}](?<!실) 거예요|[다라]고 (?:들|하(?!잖)|해|했|봐|믿|알)|(?<!그)(?<!이)(?:대요|래요)|다네요|[{_SS}]다니"
)
_TOLD = deferred(
    rf"(?:[{_PAST}](?:어요|죠|네요|잖아요|거든요|습니다)|[{_N}](?<!는) (?:거|것이)(?:예요|에요|죠))[.!~]?$|[{_PAST}](?:으니|는데|지만|고) "
)
_GIVEN = deferred(
    rf"(?:(?<![가-힣])(?:길|길어지|길어졌으|짧으|어려우|쉬우|다르|바쁘|추우|더우|늦으|늦었으|이르|헷갈리|낯설|복잡하|간단하|번거로우|필요하|급하|모르)|괜찮으|않아도 되|필요는 없으|다 보|고 나|[{_L}] 수도? 있으|(?:읽|쓰|적|보|들|말씀드리)[가-힣]?"
    rf"|(?<![가-힣])(?:{_TIMELY}|{_any_of(table.OF_NO_KIND)})(?:이었으|였으|이)?|(?<![가-힣])(?:{_TIMELY}|필요)[이가은는] (?:[가-힣]+ )?[가-힣]+|아니)(?:니까?|므로)$"
)


def of_the_house(said: str) -> bool:
    """Return whether a sentence is its writer's own, on the letter, or a commonplace, with no noun in it of anything else."""
    if not own(said):
        return False
    if _SPEAKS.search(said):
        return not _HEARD.search(said)
    if _NAMES_ITSELF.search(said):
        return True
    if news(said):
        return False
    if _MOOD.search(said) or _FELT.search(said):
        return True
    return not _TOLD.search(said) and (
        _ON_THE_LETTER.search(said) is not None
        or (_HOLDS.search(said) is not None and _CONTENT.search(said) is not None)
    )


def given(reason: str) -> bool:
    """Return whether a clause that gives a reason rests on the letter, its reader or everyone: 조금 길어졌으니, 각자 상황이 다르니."""
    return own(reason) and not news(reason) and _GIVEN.search(reason) is not None


def news(said: str) -> bool:
    """Return whether a sentence tells of a change, of these days or of what somebody said, whoever it speaks of."""
    return _NEWS.search(said) is not None


def own(said: str) -> bool:
    """Return whether no noun with a particle is anything but the writer's, the reader's, the letter's or everyone's."""
    words = [word.strip("‘’'\",.!?~:()") for word in said.split()]
    return not any(_strange(word, after) for word, after in zip(words, [*words[1:], ""], strict=True))


def homely(word: str) -> bool:
    """Return whether a word is a noun of the house with its particles, an adverb or a verb that ends like a noun."""
    return any(rule.fullmatch(word) for rule in (_OURS, _ADVERB, _VERB))


def _strange(word: str, after: str) -> bool:
    if len(word) > _LONGEST:
        return True
    if homely(word):
        return False
    return _MARKED.fullmatch(word) is not None and not (_TELLING.fullmatch(word) and _OURS.fullmatch(after))
