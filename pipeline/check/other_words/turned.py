"""Bounds that a denial turns: `no customer made up more than 10%` is at most, `25MB를 넘는 파일은 없어요` too.

What stands before an English bound in its own clause turns it for sure; what stands behind one (`longer than a minute are not
supported`) only makes it unsure, since a draft may tell what is allowed instead.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Literal

from pipeline.text.patterns import deferred
from pipeline.text.quantities import Bound, Quantity
from pipeline.text.quantities.korean_bounds import BY_HOW_MUCH

Turned = Literal["no", "yes", "unsure"]
_CLAUSE: Mapping[str, re.Pattern[str]] = {
    "en": deferred(
        r"[,;:—()|](?!\d)|\.\s|\b(?:but|and|that|which|who|because|although|though|while|if|when|since|where|unless|until|whereas)\b"
    ),
    "ko": deferred(r"[,;]\s|\.\s|\n|(?<=[가-힣])(?:고|며|지만|는데|은데|인데|면서|으나|니까)(?=\s)"),
}
_PLAIN = r"(?! (?:only|just|more|less|fewer|later|longer|matter|doubt|wonder|least|yet|far|quite|larger|bigger|greater|higher|heavier|lighter|taller|lower|smaller|older|younger|cheaper|shorter|earlier|sooner)\b)"
_DENIES = deferred(rf"\b(?:no|none|neither|nobody|nothing|never|cannot|can not|not)\b{_PLAIN}|n['’]t\b", re.IGNORECASE)
_BARS = deferred(
    rf"\b(?:cannot|can not|not|no|never)\b{_PLAIN}|n['’]t\b|"
    r"\b(?:bar(?:s|red)?|bans?|banned|forbid\w*|prohibit\w*|block(?:s|ed|ing)?|exclud\w+|restrict\w+|off[- ]limits|ineligible|refus\w+|reject\w*|illegal|unsupported)\b",
    re.IGNORECASE,
)
_LEFT_OUT = deferred(
    rf"\b(?:cannot|can not|not|never)\b{_PLAIN}|n['’]t\b|"
    r"\b(?:barred|banned|forbidden|prohibited|blocked|excluded|exempt(?:ed)?|off[- ]limits|ineligible|refused|rejected)\b|\b(?:is|are|be|was|were|been|becomes?|remains?) (?:illegal|unsupported)\b"
)
"""What takes back what stands before it: `longer than a minute are not supported`."""
_SPARES = deferred(r"\b(?:exempt|exclud|spar)(?:s|es|e|ed|ing)?\b|\bexcept\b", re.IGNORECASE)
_FOR_NOTHING = deferred(
    r"\b(?:free(?: of charge)?|exempt\w*|waiv\w+|no (?:charge|fee|cost)|at no cost)\b|무료|공짜|면제|값 없이|돈 없이",
    re.IGNORECASE,
)
_PAYS = deferred(r"\b(?:pay|pays|paying|paid|charg\w+|costs?|fees?|prices?)\b|유료|요금|[내낸냈]", re.IGNORECASE)
_MUST_PAY = deferred(
    r"유료|내야|(?:[돈값원러로]|요금|이용료|사용료|수수료|회비)(?:을|를|은|는)? (?:[가-힣]{1,4} )?(?:내[고는요면]|낸|냅|냈|물[어려리])"
)
_NOT_PAID = deferred(r"무료|공짜|면제|없이|않|안 (?:내|받|물)")
_EXEMPT = deferred(
    r"면제|예외|제외|빠[지져진졌]|(?:빼|봐|풀어) ?(?:주|준|줬|줄|줘)|(?<![가-힣])(?:빼[고기며는]|뺀다|뺐|뺄|뺀 |빼[주줬])|덜어 ?주|열외|않아도|안 [가-힣]{1,3}도 [되돼된]|벗어[나났난]|(?:적용|해당|대상)(?:을|이|에|에서)? ?(?:되|하|받|돼|들|속하)지 않"
)
_PAYS_NOTHING = deferred(
    r"\b(?:pay|pays|paying|paid|owe|owes|cost|costs) (?:nothing|no [a-z]+)\b|\b(?:free of charge|at no cost|for free|without (?:paying|charge|a fee))\b",
    re.IGNORECASE,
)
_TAKES_NOTHING = deferred(
    r"(?:[돈값]|요금|비용|료|비|세금|관세|수수료)(?:을|를|은|는|도)? (?:[가-힣]{1,4} )?(?:(?:내|물|받)지 (?:않|말)|안 (?:내|물|받))|한 푼도"
)
"""`pay nothing` and 돈을 내지 않아요: a denial in both texts, which turns no bound."""
_DENIED = deferred(
    r"수(?:는|도|가)? 없|못 ?[하한할함합했해]|(?<!막히)(?<!단되)(?<!금지되)(?:지(?:는|도|가|를)?|[진질]) 않|지(?:는|도|를)? ?[말마못]|못 (?!미[치친칠쳤]|박[았아은는혀힌])[가-힣]|막[았아는히혀혔힌힐기을음](?!지 않)|(?:차단|금지)(?!되지 않)|(?<![가-힣])안 ?[돼되된될됐됩]|없(?![이애앴앤앨앱])|아니[에었라]"
)
_DENIED_OF = deferred(r"(?:아닌|않[은는]|없는|(?<![가-힣])[안못] [가-힣]{1,4}[은는]) ")
_FAILS = deferred(
    r"(?:면|은|는|엔|에는)\s(?:[^\s,.]{1,10}\s){0,4}?(?:(?<!밖에 )못 (?!미[치친쳤]|박[았아은는혀힌])[가-힣]|탈락|제외[되된돼]|빠[지져진졌])"
)
"""What who is on the wrong side of a bound does not get: `1만 번에 못 미치면 한 푼도 못 받아요` is at least."""
_NO_MORE = deferred(
    r"\s?[을를]?\s?(?:넘[게겨]|넘겨서|넘어서|초과해|초과해서)(?:[은는]|까지)\s[^.,]{1,30}?(?:지 못[하해한했]|수(?:는|가)? 없|지 않|안 [돼되된]|막[았는혔])"
)
_WHOSE = deferred(r"\b(?:who|which|that)$")
_OF_THEM = deferred(
    r"(?:n['’]t|\bnot|\bcannot|\bnever)(?: (?!to\b|that\b|but\b)[a-z]+)(?: (?!that\b|but\b)[a-z-]+){0,5}? (?:can|could|may|might|will|would|have|has|had|are|is|were|was|must|should)\b"
)
"""A denial that ends with the relative clause it stands in: `users who don't pay can send up to 30`."""
_NO_ONE_THAT = deferred(
    r"(?:^|[.!?:]\s)(?:But |And |Yet |Still, )?No (?:[a-z-]+ ){1,3}(?:that|which|who) "
    r"(?!(?:has|is|was|does|its|this|his|always|sometimes|besides)\b)(?:[a-z]+(?:ed|s)|ran|kept|held|cost|ate|took|used|spent) "
    r"(?:(?!(?:and|or|but|that|which|who|when|where|if|while|because|to|not|also|then|ever|even)\b)[\w$€£%.-]*[\w$€£%] ){1,12}"
    r"(?:exceed(?:s|ed)|pass(?:es|ed)|cross(?:es|ed)|surpass(?:es|ed)|topp?(?:ed|s)) (?:a |the )?$"
)
"""`No model that stayed under 500 grams exceeded 80 percent`: the denial is of the verb behind the relative clause."""
_ON_WHAT = deferred(
    r"\b(?:no|nothing|none|not|never|n['’]t)\b.* (?:on|for|to|from|with|in) (?:[a-z-]+ ){1,3}(?:costing|priced|worth|starting|valued|selling|aged|weighing|paying|earning|lasting|of|with|over|above|under|below)\b"
)
"""A denial of something else than what is bounded: `nothing on plans costing $15 or more`."""
_FOR = deferred(
    r"\b(?:for|in)(?: the)?(?: (?:more than|over|at least|well over|another|nearly|almost|about|some|up to))? ?$"
)
"""How long something does not happen: `would not appear for more than 100,000 years` is no bound that a denial turns."""
_DID_NOT = deferred(r"\b(?:would|did|has|have|had|was|were|is|are)(?: not|n['’]t)\b|\bnever\b")
_MAY_NOT = deferred(r"\b(?:can|could|may|might|must|should|shall|allowed)(?: not|n['’]t|not)?\b")
_AMOUNT_OF = deferred(r"(?:인|짜리|에 이르는|에 달하는|까지인|의)\s[가-힣]")
_AT_MOST_OR_LEAST = deferred(r"(?:최소|최대|적어도|많아야|최고|최저)(?:한)?\s$")
_SO_LONG = deferred(r"\s?(?:간|동안)")
_ASIDE = deferred(r"\s?\([^()]{1,30}\)(?=[가-힣])")
"""The same in another measure: `45마일(약 72km)을 넘기지 않아요`."""
_BEFORE, _BEHIND = 70, 60
_NEAR_KOREAN = 28


def turned(text: str, language: str, figure: Quantity) -> Turned:
    """Return whether a denial turns the bound of a source's figure."""
    behind = _clause(text[figure.span[1] : figure.span[1] + _BEHIND], language)
    if language == "ko":
        return "unsure" if _DENIED.search(behind) and not _own(behind, figure) else "no"
    ahead = text[max(0, figure.span[0] - _BEFORE) : figure.span[0]]
    before = _CLAUSE["en"].split(ahead)[-1]
    if _WHOSE.search(ahead[: len(ahead) - len(before)]):
        before = _OF_THEM.sub(" ", before)
    if _NO_ONE_THAT.search(text[: figure.span[0]]):
        return "yes"
    if _DENIES.search(before):
        waits = figure.kind == "duration" and _FOR.search(before) is not None
        if waits and _DID_NOT.search(before) and not _MAY_NOT.search(before):
            return "no"
        return "unsure" if waits or _ON_WHAT.search(before) else "yes"
    return "unsure" if _LEFT_OUT.search(behind) or _SPARES.search(before) else "no"


def denied(text: str, figure: Quantity) -> bool:
    """Return whether a denial behind a drafted bound turns it: `5%를 넘겨 쓸 수 없어요` is at most."""
    aside = _ASIDE.match(text, figure.span[1])
    end = aside.end() if aside else figure.span[1]
    behind = _clause(text[end : end + _NEAR_KOREAN], "ko")
    bounded = _AT_MOST_OR_LEAST.search(text[: figure.span[0]]) is not None
    if bounded and figure.kind == "duration" and _SO_LONG.match(behind):
        return False  # `최대 30일간 글을 쓰지 못해요`: what is bounded is how long
    if _AMOUNT_OF.match(behind) and bounded:
        return False  # `최대 3000만 원인 과태료는 물리지 않아요`: what is bounded is the fine
    return _FAILS.search(behind) is not None or (_DENIED.search(behind) is not None and not _own(behind, figure))


def no_more(text: str, figure: Quantity) -> bool:
    """Return whether a draft denies just what goes over a bound: `55% 넘게는 물리지 못해요` is at most."""
    return figure.bound == "min" and _NO_MORE.match(text, figure.span[1]) is not None


def denied_at_all(text: str, figure: Quantity) -> bool:
    """Return whether a draft denies anything behind a bound, in whatever clause."""
    return _DENIED.search(text, figure.span[1]) is not None


def denied_of(source: str, share: Quantity, text: str, figure: Quantity) -> bool:
    """Return whether a source denies something of a share, and a draft ahead of it, too: `쓰지 않는 사람이 많아야 절반`."""
    behind = _clause(source[share.span[1] : share.span[1] + _BEHIND], "en")
    return (
        _DENIES.search(behind) is not None
        and _DENIED_OF.search(_CLAUSE["ko"].split(text[: figure.span[0]])[-1]) is not None
    )


def exempted(text: str, figure: Quantity) -> bool:
    """Return whether a draft leaves out what it bounds in the same words: `50명 미만 회사는 면제돼요`, or takes nothing of it."""
    return _EXEMPT.search(text, figure.span[1]) is not None or _TAKES_NOTHING.search(text, figure.span[1]) is not None


def spares(text: str) -> bool:
    """Return whether an English source exempts anybody, or takes nothing: then `않아도 돼요` tells that, and denies nothing."""
    return _SPARES.search(text) is not None or _PAYS_NOTHING.search(text) is not None


_SMALLER_TOO = deferred(
    r"\b(?:[Ss]maller|[Ll]esser|[Yy]ounger|[Ss]horter) (?:compan|firm|employer|business|maker|provider|platform|bank|one|operator|seller|shop|school|institution|model)\w*"
)
_FREED = deferred(
    r"면제|예외|제외|빠[지져져진집]|대상이? 아니|해당[하되]?지 않|적용(?:받지|되지)? 않|안 해도|않아도|없어요|여유|유예|말미|시간을 더|늦[게춰]"
)


def other_half(text: str, figure: Quantity, sources: Sequence[tuple[str, Bound]]) -> bool:
    """Return whether a draft says who pays, on the other side of a bound up to which its sources take nothing: `5만 명 이상이면 내야 해요` for free under 50,000."""
    behind = text[figure.span[1] :]
    told = " ".join(one for one, _ in sources)
    sides = {bound for _, bound in sources if bound}
    if figure.bound == "max" and sides == {"min"} and _SMALLER_TOO.search(told) and _FREED.search(behind):
        return True
    pays = _MUST_PAY.search(_clause(behind, "ko")) is not None and not _NOT_PAID.search(behind)
    return pays and sides == {opposite(figure.bound)} and bool(_FOR_NOTHING.search(told) and _PAYS.search(told))


def alone(text: str, figure: Quantity) -> bool:
    """Return whether an English source says something of those within a bound alone: then a draft may deny it of the others."""
    return _ALONE.search(text[: figure.span[0]]) is not None


def barred(text: str, language: str) -> bool:
    """Return whether a source denies or forbids anything."""
    return (_DENIED if language == "ko" else _BARS).search(text) is not None


def opposite(bound: Bound) -> Bound:
    """Return the bound that a denial makes of one."""
    return "" if not bound else "max" if bound == "min" else "min"


_ALONE = deferred(
    r"\b(?:[Oo]nly|[Ss]olely) (?:[a-z'’-]+ ){1,5}?(?:[a-z]+ (?:than|to)|under|over|above|below|at (?:most|least)) $"
)
_OWN = deferred(
    r"\s?도 (?:채 )?(?:[가-힣]{1,4} )?(?:안 [가-힣]|못 [가-힣]|[가-힣]{1,5}지 (?:못|않))|"
    rf"\s?(?:이|가|을|를|은|는|도|에|에도|에는|보다)?\s?{BY_HOW_MUCH}(?:안 ?[되돼된될됐됩]|되지 않|못 ?미|미치지 못|모자라|(?:넘|뛰어넘|초과하|웃돌|상회하|밑돌|내려가)(?:기?지(?:는|도)? (?:않|못)|[을길] 수 없)|"
    r"(?:넘[어으]|뛰어넘어|초과해|웃돌아)(?:서는?|선|면) 안)"
)


def _own(behind: str, figure: Quantity) -> bool:
    """Return whether the only denial behind a figure is the one that makes its bound (`40%를 넘지 못`)."""
    match = _OWN.match(behind)
    return match is not None and not _DENIED.search(behind, match.end())


def _clause(text: str, language: str) -> str:
    return _CLAUSE[language].split(text)[0]
