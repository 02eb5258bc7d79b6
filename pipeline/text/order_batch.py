"""The net for what no article can know: what lies beside it before whoever retells it, and how that reader gets on.

A page is written without knowing in which pile it will be read. Where it speaks of the other sources in a batch, of the story after
this one in a queue, or of a budget of tokens that this very text has used up, it speaks to a machine that has both before it. A letter
names what else is in its own issue, and a series its next part: these are none. It only doubts.
"""

import re

from pipeline.text.order_excuses import HAPPENED, QUOTED, TOLD, TOLD_OF, mostly_korean
from pipeline.text.patterns import any_of, deferred

_ITEM = r"(?:sources?|stor(?:y|ies)|items?|articles?|documents?|pieces?|texts?|entr(?:y|ies)|inputs?|pages?)"
_PILE = r"(?:batch|queue|pile|stack|input|context|prompt|your (?:digest|letter|newsletter|issue|list|feed|inbox|run|output))"
_BESIDE = any_of(
    rf"\b(?:remaining|other|next|rest of the|previous|earlier|later|further|following|neighbou?ring)\s(?:\w+ )?{_ITEM} (?:in|of|from|on) (?:the |this |that |your )?(?:\w+ )?{_PILE}\b"
    rf"|\b{_ITEM} (?:right |just |immediately )?(?:after|before|next to|beside|following|preceding|below|above) this one\b"
    rf"|\b(?:when|where|wherever|if|once) (?:\w+ )?(?:another|any other|other|a later|a further|one of your other|some other) {_ITEM} (?:you|(?:in|of|from) (?:the |this |your )?{_PILE})\b"
    r"|\btoken (?:budget|limit|allowance|quota)s?\b[^.!?]{0,40}\b(?:this|these|the) (?:document|text|page|article|source|batch|item)\b|\b(?:this|the) (?:document|text|page|article|source|batch)(?:['’]s)? (?:token|context) (?:budget|limit|window)\b",
    re.IGNORECASE,
)
_K_ITEM = r"(?:소식|꼭지|기사|출처|자료|문서|글|입력|항목)"
_K_BESIDE = deferred(
    rf"(?:나머지|다른|남은|다음|앞선|뒤의)\s(?:모든\s)?{_K_ITEM}(?:들)?(?:은|는|을|를|도|에는|에서는)\s[^.!?]*(?:뒤에\s?두|앞에\s?두|읽지|빼|건너뛰|무시|볼\s?것|비었|비어|덮|버리|넘기|넘겨|넘어가)"
    rf"|(?:이|본)\s?{_K_ITEM}\s?(?:바로\s)?(?:다음|뒤|앞)(?:에|의|에\s?오는|에\s?놓인)\s{_K_ITEM}|(?:대기열|배치|묶음|한\s?호)(?:에|의|에서)\s(?:있는\s)?(?:다른|나머지|다음)\s?{_K_ITEM}"
    rf"|(?:토큰|컨텍스트|문맥)\s?(?:한도|예산|길이|창)[^.!?]{{0,20}}(?:이|본)\s?(?:글|문서|기사|자료)|(?:이|본)\s?(?:글|문서|기사|자료)(?:의|로)\s[^.!?]{{0,12}}(?:토큰|컨텍스트|문맥)\s?(?:한도|예산|길이|창)"
)
_OWN_ISSUE = deferred(
    r"\b(?:next|following|previous) (?:part|article|story|piece|post) (?:in|of) (?:this|the|our) series\b|\b(?:we|our|us)\b",
    re.IGNORECASE,
)


def beside(text: str) -> bool:
    """Return whether a sentence speaks of what lies beside its article, or of the budget of whoever reads it."""
    if HAPPENED.search(text) or TOLD.search(text) or TOLD_OF.search(text):
        return False
    said = QUOTED.sub(' "" ', text)
    if mostly_korean(text):
        return bool(_K_BESIDE.search(said))
    return bool(_BESIDE.search(said)) and not _OWN_ISSUE.search(said)
