"""A name of the readers' own world beside what a source tells: 챗GPT가 나오기 전인 2020년, 엔비디아가 꽉 잡은 시장, 카카오톡 같은 메신저에도.

It dates, compares or brings home what the source says, and says nothing of who did what there. It is doubted only.
"""

import re

from pipeline.check.claims import Claim
from pipeline.check.written_names import unnamed
from pipeline.text import aliases, quantities
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_QUOTED = r"(?:\([^)]{1,24}\))?['’\"”]?"
_AGE = deferred(
    _QUOTED
    + r"(?:(?:이|가) (?:처음 |막 |아직 |세상에 |본격적으로 )?(?:(?:나오|등장하|출시되|공개되|태어나|생기|뜨|유행하|쏟아져 나오)기 (?:한참 |훨씬 )?(?:전|이전|직전)|(?:나온|등장한|출시된|공개된|뜬) (?:뒤|이후|직후|지 )|(?:없던|나오지 않은|나오지 않았던) (?:시절|때|시대))"
    r"| ?(?:등장|출시|공개|탄생|열풍|신드롬|붐|충격|쇼크|시대|혁명)(?:이|가)?(?: 시작되기)? ?(?:이후|이전|직후|직전|전|뒤|한참 전|훨씬 전)(?:[^가-힣]|인|에|의|부터|로|까지)|(?:이|가) (?:불러온|몰고 온|일으킨|촉발한|불붙인) (?:열풍|붐|바람|경쟁|충격)(?: 이후| 뒤)?)"
)
_THERE = deferred(
    r"\b(?:launch|debut|releas|introduc|arriv|advent|appear|unveil|since|before|after)\w* (?:of )?(?:the )?[A-Z]"
)
_HELD_BY = deferred(
    _QUOTED
    + r"(?:(?:이|가) (?:사실상 |거의 |꽉 |오래 |오랫동안 |이미 |홀로 |혼자 )*(?:(?<=꽉 )(?:잡은|잡고|쥔|쥐고)|장악한|장악하|지배하|지배해|독점하|독점한|독점해|독식하|독식한|휩쓴|휩쓸|선점한|주도하|주도해|호령하|이끌어 온|터줏대감인)|만(?:이)? (?:[가-힣]{1,4} ){0,2}[가-힣]{1,3}던(?= )|(?:의|이|가) (?:독무대|텃밭|안방|아성|독주|독점|독점 시장)(?:이던|였던|인|에|을|를|과|와|으로))"
)
_FACING = deferred(
    _QUOTED
    + r"(?:에|에게|과|와|을|를) ?(?:정면으로 |본격적으로 )?(?:맞서|맞선|맞설|맞붙|도전하|도전한|도전장|대항하|대항할|겨루|겨룰|경쟁하|경쟁할|겨냥한|겨냥해|따라잡|추격하|뒤쫓|위협하|대신할|대체할|견줄)\S{0,6} ?(?:[가-힣A-Za-z]+ ){0,3}?(?:스타트업|기업|회사|업체|신생|후발|경쟁자|대항마|칩|모델|서비스|제품|앱|기기|챗봇|브라우저|연구소|연구실|도구|플랫폼|AI(?![A-Za-z]))"
)
_STRUGGLE = deferred(
    r"\b(?:dominat|monopol|stranglehold|market leader|leader in|rival(?:s|ing|ed)? (?:to |of )?[A-Z]|compet\w+ (?:with|against) [A-Z]|challeng\w+ (?:to )?[A-Z]|tak(?:e|es|ing) on [A-Z]|versus [A-Z]|alternatives? to [A-Z]|answer to [A-Z]|counter\w* (?:to )?[A-Z]|catch\w* up (?:to|with) [A-Z]|against [A-Z])"
)
_READERS = deferred(
    r"우리(?:에게|에겐|도|나라|는|가|와|의|로서| )|국내|남의 (?:일|나라)|강 건너|여러분|(?<!구)독자|한국(?:에서|에도|도|은|의|이)|당신|님들|혹시|있으시|아시(?:나요|죠|는|겠|다시피)|떠올|익숙(?:하다면|한 (?:분|사람|이들))|써 ?(?:봤|본)|생각해 보|같은 (?:앱|서비스|메신저|곳|회사)"
)
_WILL = "".join(map(chr, range(ord("갈"), ord("힣") + 1, 28)))  # syllables that end in ㄹ: what is still to come
_OUTLOOK = deferred(
    rf"겠(?:죠|네요|어요|군요|지요)|[{_WILL}을] 만(?:해요|하죠|하네요|합니다|한 (?:소식|일))|[{_WILL}을] 것 같(?:아요|네요|죠|습니다)|[{_WILL}을]지(?:도)? (?:모르|지켜|두고|궁금)|지켜(?:봐야|볼)|(?:[았었였했렸졌왔웠]|신)다면|(?:찾|쓰|보|사|고르)던 (?:분|이라면|사람이라면)"
)
"""What a writer supposes, or says to some of the readers, tells nothing that was done."""
_SUPPOSED = deferred(
    r"\b(?:(?-i:may)|might|could|would|likely|expect\w*|consider\w*|weigh\w*|plan(?:s to|n\w+)|talks|rival\w*|compet\w*|alternative\w*|challeng\w*|threat\w*|pressure\w*|lag\w*|gap)\b|전망|예상|검토|경쟁|가능성|보인다|예정|우려|대안|격차",
    re.IGNORECASE,
)
_CALLED = deferred(
    _QUOTED
    + r"['’\"”]? ?(?:(?:으?로|이?라고?|이?라는) ?(?:불리|불린|불러|부르|통하|일컬|알려|꼽|소개|비유|별명)|격|(?:이|가) (?:되려|되겠|될|된 )|에 (?:비견|견줄|버금|빗댈)|(?:을|를) (?:꿈꾸|노리|자처|표방))"
)
_OF_PLACE = deferred(r"(?:[가-힣]{1,8}(?:의|판|용)|(?:제|포스트) ?2?의?) ?['‘\"“]?$|['‘\"“][가-힣]{1,8} $")
_DUBBED = deferred(
    r"\b(?:dubbed|known as|called|nicknamed|answer to|version of|likened|compared (?:to|with)|the (?-i:[A-Z]\w+) of)\b",
    re.IGNORECASE,
)

_BY_THE_WAY = deferred(r"\s*(?:참고로|여담이지만|여담으로|덧붙이(?:자)?면|알다시피|아시다시피|다들 아시다시피)[,\s]")
"""What opens a sentence that the writer adds to the story, from what everybody knows."""


def told(claim: Claim, key: str, span: Span) -> bool:
    """Return whether a name only dates, compares or brings home to the readers what a source says."""
    return (
        _BY_THE_WAY.match(claim.text) is not None
        or _dates(claim, span)
        or _is_a_giant(claim, key, span)
        or _named_after(claim, span)
        or _brought_home(claim, key, span)
    )


def _dates(claim: Claim, span: Span) -> bool:
    return _AGE.match(claim.text, span[1]) is not None and not any(_THERE.search(one.text) for one in claim.evidence)


def _is_a_giant(claim: Claim, key: str, span: Span) -> bool:
    """Return whether a name only says who holds the market that the source's own are in; the source itself tells of nobody who does."""
    frame = _HELD_BY.match(claim.text, span[1]) or _FACING.match(claim.text, span[1])
    if frame is None or key in aliases.people() or key in aliases.places():
        return False
    return not any(_STRUGGLE.search(one.text) for one in claim.context)


def _named_after(claim: Claim, span: Span) -> bool:
    """Return whether a name is what some other is called by way of comparison: 프랑스의 오픈AI로 불리는."""
    likened = _OF_PLACE.search(claim.text[: span[0]]) and _CALLED.match(claim.text, span[1])
    return bool(likened) and not any(_DUBBED.search(one.text) for one in claim.evidence)


def _brought_home(claim: Claim, key: str, span: Span) -> bool:
    """Return whether a sentence speaks to its readers, or supposes, alone: no figure, and no name of the source, stands in it."""
    outlook = _OUTLOOK.search(claim.text) and not any(_SUPPOSED.search(one.text) for one in claim.evidence)
    if not (_READERS.search(claim.text) or (outlook and key not in aliases.people())) or key in aliases.places():
        return False
    keys = aliases.held(" \n ".join(one.text for one in claim.context))
    mine = {other for other, place in unnamed.named(claim.text) if place != span}
    return not mine & keys and not quantities.find(claim.text, "ko")
