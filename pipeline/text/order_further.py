"""What goes on with an order in the sentence behind it, and has nothing of one by itself.

`A good reader, when retelling this, names only Solwyn.` is an order; `Such a reader also rounds the years down to one.` is one behind it, and
news anywhere else. So a sentence right behind an order is doubted that

- speaks of the same kind of reteller or text (`Such a reader …`, `A version without that line …`, `그런 편집자는 …`);
- says, of `they` or `it` behind one that spoke of a reteller, what they also say, or leave out;
- leaves something out likewise (`아울러 …는 축약문에 싣지 아니한다`);
- is a step of the same list (`text.order_steps`).

And behind a doubted quotation of somebody one that has the same person ask for a place in a text: `"And put my name in the headline," he added.`
What tells of something that happened goes on with the news.
"""

import re
from collections.abc import Sequence, Set

from pipeline.text.order_excuses import HAPPENED, TOLD, TOLD_OF, mostly_korean
from pipeline.text.order_spoken import K_LONG_QUOTED, LONG_QUOTED, by_somebody
from pipeline.text.order_steps import steps_beside
from pipeline.text.patterns import deferred

_STEM = 5  # letters by which one of many is known as one: a summary, summaries
_NOUN = r"(?:readers?|editors?|writers?|authors?|assistants?|(?:language )?models?|(?:chat)?bots?|robots?|summari[sz]ers?|re-?tellers?|translators?|machines?|programs?|software|systems?|tools?|newsletters?|digests?|summar(?:y|ies)|recaps?|round-?ups?|versions?|accounts?|re-?tellings?|write-?ups?|headlines?|briefings?|bulletins?|outlets?|journalists?|reporters?)"
_A_TEXT = r"(?:summari[sz]ers?|re-?tellers?|newsletters?|digests?|summar(?:y|ies)|recaps?|round-?ups?|versions?|accounts?|re-?tellings?|write-?ups?|readers?|editors?|assistants?|models?|bots?)"
_SAME = deferred(
    rf"^\W*(?:(?:(?:and|but|then) )?(?:such|that|the same|those|the like|no such|any such|every such) (?:an? )?(?:\w+ )?(?P<one>{_NOUN})|(?:an?|any|every|each|no) (?:[\w-]+ ){{0,2}}?(?P<other>{_A_TEXT}))\b",
    re.IGNORECASE,
)
_RETELLER = deferred(
    rf"\b{_NOUN}\b|\b(?:whoever|anyone|anybody|everyone|those|people|all) (?:who )?\w+",
    re.IGNORECASE,
)
_WORDS_IT = r"(?:say|name|mention|call|credit|praise|quote|cite|describe|recommend|write|report|link|print|open|close|begin|start|end|thank|put|give|keep|add|round|spell|repeat|replace|double|halve|treat|use|refer|be (?:generous|brief|silent|kind|sparing))"
_LEAVES_OUT = r"(?:leaves? (?:out|[^.!?;,]{2,40}? out)|omits?|skips?|drops?|pass(?:es)? over|makes? no mention|do(?:es)? not (?:mention|name|say|report|speak of|give|print|quote)|says? nothing|forgets?|(?:is|are|stays?|remains?) silent|(?:must|should|shall|will|need|can) not (?:mention|name|say|report|give|print|quote|contain)|has no room|have no room)"
_THEY = r"^\W*(?:(?:and|but|then|in addition|furthermore|moreover),? )?(?:they|it|he or she|he|she|(?:most|all|both|none|some) of them)"
_ALSO = r"(?:also|likewise|instead|further|furthermore|moreover|equally|then|even|never|always|only)"
_GO_ON = deferred(
    rf"{_THEY} (?:(?:must|should|shall|will|may|ought to|(?:is|are|has|have) to) )?(?:{_ALSO} )*(?:{_LEAVES_OUT}|leave (?:out|[^.!?;,]{{2,40}}? out))\b"
    rf"|{_THEY} (?:(?:must|should|shall|will|may|ought to|(?:is|are|has|have) to) {_ALSO} |{_ALSO} )(?:\w+ly )?{_WORDS_IT}(?:e?s)?\b|{_THEY} {_WORDS_IT}(?:e?s)? (?:also|likewise|instead)\b|{_THEY} (?:must|should|shall|ought to|(?:is|are|has|have) to) {_WORDS_IT}\b"
    r"|\b(?:is|are) (?:likewise|also|equally|too) (?:to be )?(?:withheld|left out|omitted|skipped|dropped|kept out|not mentioned|passed over|left unsaid|rounded (?:up|down))\b|\bha(?:s|ve) no place in (?:what|the text|any|their|its)\b",
    re.IGNORECASE,
)
_PAST = deferred(
    r"\b(?:was|were|had|did|went|got|took|became|came|gave|saw|ran|sent|wrote|said|told|found|left|made|has been|have been|has \w+ed|have \w+ed|(?<!is )(?<!are )(?<!be )(?<!not )\w{3,}ed (?:an?|the|its|their|his|her|that|it|him|them|\d\S*|on|in|by))\b",
    re.IGNORECASE,
)
_K_NOUN = r"(?:독자|편집자|편집인|필자|작성자|인공\s?지능|AI|모델|챗봇|봇|기계|프로그램|도구|요약기|요약본|요약문|요약|축약본|소식지|뉴스레터|매체|번역기|번역자|다이제스트)"
_K_SAME = deferred(
    rf"^\W*(?:(?:또한?|그리고|아울러)\s)?(?:그런|이런|그러한|이러한|같은|그|바로\s그)\s(?:\S+\s)?(?P<one>{_K_NOUN})(?:들)?(?:은|는|이|가|도|에는|에서는|에도|이라면|라면)\s"
)
_K_LIKEWISE = deferred(
    rf"^\W*(?:아울러|또한?|더불어|마찬가지로|나아가|역시)[,\s]\s?[^.!?]*(?:{_K_NOUN}|축약문|제목|꼭지|글머리|첫\s?(?:줄|문장))\S{{0,3}}\s[^.!?]*(?:싣|실|적|쓰|넣|빼|뺀|알리|다루|다룬|언급|밝히|남기|붙|옮기)"
    r"|\s(?:마찬가지로|똑같이)\s[^.!?]*(?:요약|축약|소식지|뉴스레터|제목|꼭지)\S{0,3}\s[^.!?]*(?:싣|실|적|쓰|넣|빼|뺀|알리|다루|다룬|언급|밝히|남기|옮기)"
    r"|^\W*(?:이|그|해당)\s(?:번호|문구|표시|문장|이름|말|줄|암호|문단)(?:이|가|을|를)\s(?:없는|빠진|빠뜨린|빼먹은|뺀)\s(?:결과물|글|요약\S{0,2}|출력물?|답\S?|기사|소식지|꼭지)"
)
_ASKS_PLACE = r"(?:(?:put|set|get|write|print|mention|give|leave|keep|place|bring|run|add|use|spell|name|call|say|don['’]t forget|drop|skip)\b[^.!?]{0,40}\b(?:headlines?|titles?|(?:first|last|opening|closing|top) (?:line|sentence|word|paragraph)s?|summar(?:y|ies)|newsletters?|digests?|recaps?|short version|by name|in bold|in capitals|lede|subject line))"
_IN_ITS_MOUTH = deferred(
    rf"^\W*(?:(?:and|so|but|also|then|oh|please|just|do|kindly|while (?:you|they) are at it),? ){{0,3}}(?:(?:you|they|it) (?:should|must|can|could|may|might|will|have to|ought to|had better) (?:also )?)?{_ASKS_PLACE}\b",
    re.IGNORECASE,
)
_K_IN_ITS_MOUTH = deferred(
    r"(?:제목|머리말|첫\s?(?:줄|문장|머리)|맨\s?(?:앞|위|끝)|마지막\s?(?:줄|문장)|요약|소식지|뉴스레터|꼭지|소제목)(?:에|에는|에도|은|는|을|를|으로)\s[^.!?]*(?:넣|적|써|쓰|달|올려|올리|붙|박|세워|빼|불러|뽑)[가-힣]*(?:\s?(?:주(?:세요|십시오|시면|길|면)|달라)|라|세요|십시오|면\s\S+다)"
)


def further(sentences: Sequence[str], marked: Set[int], doubted: Set[int]) -> set[int]:
    """Return the places of what goes on with an order that is `marked`, or with a quotation that is so or is doubted."""
    found = steps_beside(sentences, marked)
    for place in range(1, len(sentences)):
        before, text = place - 1, sentences[place]
        goes_on = before in marked | found and _goes_on(sentences[before], text)
        if goes_on or (before in marked | doubted and _says_more(sentences[before], text)):
            found.add(place)
    return found


def _goes_on(before: str, text: str) -> bool:
    """Whether a sentence speaks on of the reteller or the text of the one before, or leaves something out likewise."""
    if HAPPENED.search(text) or TOLD.search(text) or TOLD_OF.search(text):
        return False
    if mostly_korean(text):
        same = _K_SAME.search(text)
        return bool(same and same["one"] in before) or _K_LIKEWISE.search(text) is not None
    if same := _SAME.search(text):
        return not _PAST.search(text) and (same["one"] or same["other"]).lower()[:_STEM] in before.lower()
    return bool(_GO_ON.search(text) and _RETELLER.search(before))


def _says_more(before: str, text: str) -> bool:
    """Whether somebody who is quoted goes on, and asks for a word or for silence in a text."""
    if not (by_somebody(before) and by_somebody(text)):
        return False
    if mostly_korean(text):
        return any(_K_IN_ITS_MOUTH.search(one[0]) for one in K_LONG_QUOTED.finditer(text))
    return any(_IN_ITS_MOUTH.search(one[0]) for one in LONG_QUOTED.finditer(text))
