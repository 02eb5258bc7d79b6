"""Words of every day: a noun that is the writer's, the reader's, the letter's or everyone's (`everyday_table`), an adverb, a verb that ends like a noun.

None of them is a name, however much it looks like one: 오랜만에, 저한테도, 읽은.
"""

from pipeline.text import everyday_table as table
from pipeline.text.patterns import deferred, longest_first


def _closed(*finals: int) -> str:
    """Return the syllables that end in one of these consonants, by their place in the Unicode block."""
    return "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 in finals)


def _any_of(*kinds: str) -> str:
    return "|".join(longest_first({word for kind in kinds for word in kind.split()}))


_L, _SS = _closed(8), _closed(20)

# A noun of every day with its particles: a case comes last, 주가는 is no 주 with 가 and 는.
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


def homely(word: str) -> bool:
    """Return whether a word is a noun of every day with its particles, an adverb or a verb that ends like a noun."""
    return any(rule.fullmatch(word) for rule in (_OURS, _ADVERB, _VERB))
