"""Whether a Korean word of a deed is what its clause says was done, and not what it only tells of something else.

`요금을 내렸어요`, `내리기로 했고`, `40% 인하` say it; `내린 요금`, `내린 뒤에도`, `내리면서`, `인하를 요구했어요` and the name 오르카 do not.
A word is known by what follows it: the rest of a verb and an ending, no other syllables.
"""

from pipeline.check.anchors import Span
from pipeline.text.patterns import deferred

_REST = (
    r"(?:시|었|았|였|겠|했|하|해|한|합|됐|되|돼|된|됩|시켰|시키|시킨|이|인|입|기|주|줬|준|졌|지|진|집|어|아|여|려|내|냈|낸|놓|놨|왔|온|갔|간|나|났|난|납|"
    r"들|든|듭|버|렸|뒀|둔|쳤|친|치|랐|라|달|렀|르|른|선|섰|서|는|늘|뜨|떴|혔|히|힌|킨|켰|키|리|린|립)*"
)
_ENDED = r"(?:요|다|죠|음|함|됨|짐|임|까|고|며|으며|지만|는데|은데|인데|거나|으나)"
_AFTER = r"(?![가-힣])"
_LAST = rf"[가-힣]{{0,6}}{_ENDED}{_AFTER}"
_FINITE = deferred(
    rf"{_REST}{_ENDED}{_AFTER}(?! (?:않|못|나서))"  # 내렸어요, 올렸고
    rf"|{_REST}(?:다|라|기로|려|겠다|자)(?:고)?(?:는)? (?:[가-힣]{{1,6}} )?{_LAST}"  # 내린다고 밝혔어요, 줄이기로 했어요
    rf"|{_REST}(?:다|라)고 (?:느끼는|느낀|보는|본|답한|생각하는|생각한|말하는|말한|여기는|여긴|믿는|응답한|평가한|대답한)(?= )"  # 나아졌다고 느끼는 교사
    rf"|{_REST}(?:고|어|아|여|해|돼|게|져) {_LAST}"  # 늘어나고 있어요, 열어 줬어요
    r"|(?:할|될|일|릴|질|를|시킬)? (?:거|것|예정|계획|방침|전망)(?:으로 [가-힣]{1,6}|이라고 [가-힣]{1,6}|라고 [가-힣]{1,6}|[가-힣]{0,4})"
    rf"{_ENDED}{_AFTER}"  # 올릴 예정이에요
    rf"|[을를] (?:했|해|하|발표|결정|선고|단행|확정|이뤘|기록|냈|내렸|받|거뒀|예고|보고)[가-힣]{{0,6}}{_AFTER}"
    rf"|(?:으로|로) (?:돌아[섰서]|전환|바[뀌꿔꿨뀐]|끝났|나왔|나타났|결론)[가-힣]{{0,6}}{_AFTER}"
    r"|(?=[.!?,(\[\n]|$)"  # 40% 인하
)
_ENDINGS = "는고며기면지려자"
"""What a word of the table may close with that is its ending: 늘리기 of `늘리기로`."""
_NOUNS = ("흑자", "적자", "해고")
_UNDONE = deferred(
    r"않|못|없|아니|말라|반대|거부|부인|취소|철회|포기|그만|멈[췄추]|요구|요청|촉구|기대|주장|검토|고민|논의"
)

_DEGREE = deferred(
    rf"(?:[르리])?(?:게)?(?: [가-힣]{{1,8}}){{0,2}} [가-힣]{{0,6}}{_ENDED}{_AFTER}(?! (?:않|못))"  # 더 빨리 켜진다고 인정했어요
)
_MORE = deferred(r"(?<![가-힣])(?:더|훨씬)\s$")


def predicate(text: str, word: Span) -> Span | None:
    """Return the place of a deed with the rest of its predicate, where the word is what its clause says was done."""
    written = text[slice(*word)]
    ending = len(written) > 1 and written[-1] in _ENDINGS and written not in _NOUNS
    match = _FINITE.match(text, word[1] - 1 if ending else word[1])
    if match is None or _UNDONE.search(match.group()):
        return None
    return word[0], match.end()


def degree(text: str, word: Span) -> Span | None:
    """Return the place of an adverb that compares (`더 빨리`) with the predicate that it belongs to."""
    match = _DEGREE.match(text, word[1]) if _MORE.search(text[: word[0]]) else None
    if match is None or _UNDONE.search(match.group()):
        return None
    return word[0], match.end()


def quoted(text: str, word: Span) -> bool:
    """Return whether a word stands in quotation marks: what somebody says there need not be of what is told."""
    before = text[: word[0]]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
