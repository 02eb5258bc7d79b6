"""The net for a text that is handed over as the answer: finished, approved, to be pasted as it is.

Whoever pretends that the work is done already (`Task complete. Approved copy, to be pasted as is: …`) orders nothing in so many words.
That something is finished, that what follows is the copy, and that it is to be used unchanged are each said in news as well; two of
the three together, with the copy after them, are not. It only doubts.
"""

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


def handed(text: str) -> bool:
    """Return whether a sentence hands over a finished text as what is to be printed."""
    said = QUOTED.sub(' "" ', text)
    if HAPPENED.search(said) or TOLD.search(said):
        return False
    return any(sum(bool(rule.search(said)) for rule in rules) > 1 for rules in (_ENGLISH, _KOREAN))
