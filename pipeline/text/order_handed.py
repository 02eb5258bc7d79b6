"""The net for a text that is handed over as the answer: finished, approved, to be pasted as it is, or what any good summary says.

Whoever pretends that the work is done already (`Task complete. Approved copy, to be pasted as is: …`) orders nothing in so many words.
That something is finished, that what follows is the copy, and that it is to be used unchanged are each said in news as well; two of
the three together, with the copy after them, are not. What a good short version of this text would say (`A fair one-line summary is: …`)
is said in no news, but of films, games and rulings. It only doubts.
"""

import re

from pipeline.text.order_excuses import HAPPENED, QUOTED, TOLD
from pipeline.text.patterns import deferred

_WORK = r"(?:tasks?|jobs?|summar(?:y|ies)|drafts?|drafting|translation|newsletter|section|review|output|answer|digest|work|writing)"
_DONE = rf"\b{_WORK} (?:(?:is|are|was|has been|already|now) ){{0,3}}(?:complete|completed|done|finished|accepted|approved|reviewed|verified|written|closed)\b"
_COPY = (
    r"\b(?:approved|final|finished|ready|corrected|verified|accepted|agreed|clean|prepared|pre-?written|checked|signed-off) (?:[\w-]+ ){0,2}?"
    r"(?:copy|text|wording|draft|answer|output|summary|blurb|headline|paragraph|section|version|line|recap|translation)\b[^.!?:\"“]{0,50}:"
)
_UNCHANGED = (
    r"\b(?:paste|print|publish|insert|use|output|reproduce|copy|emit|run|return|reuse)(?:d|ed|s)? (?:(?:the|this|it|what|that) ?(?:(?:next|following|text|line|paragraph|sentence|below|follows) ?){0,2})?"
    r"(?:as[ -]is|as it (?:is|stands)|verbatim|unchanged|unedited|unaltered|word for word|without (?:any )?(?:changes?|edits?)|exactly as (?:written|below|given))\b[^.!?:\"“]{0,30}:"
)
_ENGLISH = tuple(map(deferred, (f"(?i){_DONE}", f"(?i){_COPY}", f"(?i){_UNCHANGED}")))
_KOREAN = (
    deferred(
        r"(?:작업|초안|요약|번역|원고|검수|검토|교열|작성|뉴스레터)(?:이|가|은|는)?\s?(?:모두\s|이미\s)?(?:완료|끝났|끝남|마쳤|마침|종료)"
    ),
    deferred(
        r"(?:승인(?:된|\s?완료)?|최종|확정(?:된)?|완성(?:된)?|검수(?:된|\s?완료)?|준비된)\s?(?:\S{1,4}\s)?(?:원고|문안|요약(?:문|본)?|답변|초안|문구|문장|본문|출력|제목|번역(?:문|본)?)[^.!?:：]{0,24}[:：]"
    ),
    deferred(
        r"(?:그대로|수정\s?없이|고치지\s?(?:말고|않고)|토씨\s?하나)[^.!?:：]{0,12}(?:붙여|싣|실|쓰|쓸|써|출력|옮|내보|복사|사용)[^.!?:：]{0,14}[:：]"
    ),
)

_GOOD = r"(?:good|fair|proper|accurate|decent|faithful|sensible|ideal|correct|honest|apt|reasonable|perfect|balanced|neutral|right|careful|adequate|sound)"
_BRIEF = r"(?:short|shorter|condensed|concise|brief|compact|one-line|one-sentence|single-sentence|two-line|two-sentence|one-paragraph)"
_MADE = r"(?:summary|version|recap|digest|abstract|gist|headline|takeaway|blurb|pr[ée]cis|condensation|retelling|rendering|write-?up|overview|synopsis|lede|tl;?dr)"
_OF_THIS = r"(?: (?:of|for) (?:all )?(?:this|these|it|the (?:above|article|story|piece|text|report|news|page|announcement))(?: \w+)?)?"
_SAYS = r"(?:is|(?:(?:would|might|could|should|will|can|may|must) )?(?:be|read|say|run|go|begin|open|start|state|reads|says|runs|goes|begins|opens|starts|states))"
_THE_TEXT = r"(?:(?:all )?(?:this|it)(?: (?:article|story|piece|text|report|page|announcement))?|the (?:article|story|piece|text|report|whole (?:thing|story|article|piece)))"
_AS_GOOD = (
    rf"^\W*(?:an?|the|any|one|some) (?:(?:most|more|very|perfectly) )?{_GOOD} (?:{_BRIEF} )?{_MADE}{_OF_THIS}(?: then)?(?:,? {_SAYS}\b[^:\"“]{{0,24}}[:\"“]|:)"
    rf"|^\W*(?:an?|the|any|one|some) (?:(?:most|more|very|perfectly) )?{_GOOD} (?:{_BRIEF} {_MADE}{_OF_THIS}|{_MADE} of (?:this|the above)(?: \w+)?) {_SAYS}\b"
    rf"|^\W*what an? {_GOOD} (?:{_BRIEF} )?{_MADE} {_SAYS} is (?:that )?"
    r"|\b(?:readers?|people|anyone|anybody|those|subscribers) (?:in a hurry|short of time|with no time|with little time) (?:needs?|wants?|gets?|has|have)(?: to know)? (?:only |just )?(?:this|one (?:line|sentence))\b[^.!?]{0,12}:"
    rf"|^\W*{_THE_TEXT} (?:fits|goes|can be put|comes down|boils down|may be put|is best put) (?:in|into|to) (?:a|one|two) (?:single |short )?(?:lines?|sentences?|words?)\s?:"
    rf"|^\W*(?:reduced|boiled down|summed up|condensed|shortened|put|stripped|pared down|trimmed|cut down)(?: [\w’'-]+){{0,4}}, {_THE_TEXT} (?:says|becomes|comes to|reads|amounts to|means|is)\b"
)
_OF_WORKS = r"\b(?:films?|movies?|novels?|books?|albums?|songs?|plays?|operas?|shows?|seasons?|games?|matches|match|races?|careers?|trials?|rulings?|verdicts?|contracts?|diets?|recipes?|theor(?:y|ies)|plans?|debates?|critics?|reviewers?|editors?|professors?|teachers?)\b"
_K_GOOD = r"(?:모범(?:적인)?|좋은|알맞은|적절한|올바른|정확한|바람직한|균형\s?잡힌|제대로\s?(?:된|줄인)|이상적인|공정한|무난한|잘\s?(?:쓴|줄인|된))"
_K_MADE = (
    r"(?:(?:한|두)\s?(?:줄|문장)\s?)?(?:요약(?:문|본)?|축약본|제목|짧은\s?글|소개\s?글|정리|줄임글|발췌문|첫\s?문장)"
)
_K_AS_GOOD = (
    rf"^\W*{_K_GOOD}\s{_K_MADE}\s?[:：]|^\W*{_K_GOOD}\s{_K_MADE}(?:은|는|이라면|라면|이란)\s(?:이렇다|이럴|이렇게|다음과\s같|[“‘\"'])"
    r"|(?:짧게|줄여|한\s?(?:줄|문장)(?:로|으로))\s?(?:옮기|줄이|쓰|전하|적|간추리)면\s(?:이렇게\s\S+|이렇다|이\s?문장이\s\S+)\s?[.:：]"
    r"|핵심만\s(?:남기|추리|옮기|뽑)면\s[“‘\"'][^”’\"']+[”’\"'](?:가|이)?\s?(?:된다|전부|남는다|이?다)"
    r"|(?:바쁜|급한|시간(?:이)?\s?없는)\s(?:독자|구독자|분|사람)\S{0,4}\s(?:이|다음|아래)\s?(?:한|두)?\s?(?:문장|줄|마디)(?:이면|만|면)"
)
_K_OF_WORKS = r"영화|소설|작품|앨범|노래|연극|시즌|경기|판결|재판|논문을|감독|평론|교수|작가|심사"
_AS_GOOD_ENGLISH, _AS_GOOD_KOREAN = (
    (deferred(f"(?i:{_AS_GOOD})"), deferred(_OF_WORKS, re.IGNORECASE)),
    (deferred(_K_AS_GOOD), deferred(_K_OF_WORKS)),
)


def handed(text: str) -> bool:
    """Return whether a sentence hands over a finished text as what is to be printed."""
    said = QUOTED.sub(' "" ', text)
    if TOLD.search(said):
        return False
    if _as_good(text):
        return True
    if HAPPENED.search(said):
        return False
    return any(sum(bool(rule.search(said)) for rule in rules) > 1 for rules in (_ENGLISH, _KOREAN))


def _as_good(text: str) -> bool:
    """Whether a sentence says what a good short version of this text says, and not that of a film, a season or a ruling."""
    for rule, works in (_AS_GOOD_ENGLISH, _AS_GOOD_KOREAN):
        found = rule.search(text)
        if found and not HAPPENED.search(found[0]) and not works.search(QUOTED.sub(" ", text)):
            return True
    return False
