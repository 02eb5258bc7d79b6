"""A vote or an answer told as its opposite: `voted against`, `said yes` are words of their own, which need no other word in common.

Nothing in the cited sentences may be of the draft's side, and nothing there may turn the matter round: to vote against a ban is to
back what it bans, and who says yes to `whether it would stop` says what it will do no more.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.text.patterns import deferred

_STOP = r"(?=[.,;:!?”\"’']|\s(?:to|and|but|in|on|at|until|because|when|after|again|while)\b|\s*$)"
_END = r"(?=[가-힣]{0,6}(?:[요다고며죠니지만데음][\s.,!?)”\u2060]|[요다음]$))"
_NAMED = r"(?= (?:(?:[가-힣]+ ){0,4}[가-힣]+\([A-Z]|(?:[가-힣]+ ){1,3}(?:의원|장관|시장|지사|대표|회장|의장|총재|총리|대통령|위원|이사|판사|재판관|대법관|교수|조합장|노조위원장)(?:[은는이가도의]|에게)? ))"
"""What tells of one who is named: `찬성한 버스 기사 데브 파마르(Dev Parmar)`, but not of those who were too few."""
_DONE = r"(?:했|해[요서]|하기로|한다고|하겠다|하며|하고|합니)"


@dataclass(frozen=True, slots=True)
class _Question:
    """A question with two answers: the English words and the Korean ones of yes and of no, and what of a source speaks for either."""

    english: tuple[re.Pattern[str], re.Pattern[str]]
    korean: tuple[re.Pattern[str], re.Pattern[str]]
    broad: tuple[re.Pattern[str], re.Pattern[str]]
    turns: re.Pattern[str]


_VOTE = _Question(
    (
        deferred(rf"\bvot(?:e|es|ed|ing) (?:yes{_STOP}|for (?:the|a|an|it|this|that)\b|in favou?r\b)|\b(?:was|were|is|are|all) in favou?r\b", re.I),
        deferred(
            rf"\bvot(?:e|es|ed|ing) (?:no{_STOP}|(?:[a-z]+ly |on [A-Z][a-z]+ )?against\b)|\b(?:(?:were|was|are|is|all|all of them|members?|judges?) against(?! (?:[\d€$£]|expect|forecast))\b)",
            re.I,
        ),
    ),
    (
        deferred(rf"찬성(?:표를? 던|쪽에 섰|{_DONE}|한{_NAMED}|이에요|이었|이라고|입니다|이고)"),
        deferred(rf"반대(?:표를? 던|쪽에 섰|한{_NAMED}|{_DONE})|(?:모두|전원|명은|곳은) 반대(?:예요|였|라고|입니다|고)"),
    ),
    (
        deferred(
            r"\b(?:yes|favou?r\w*|support\w*|back(?:s|ed|ing|ers?)?|approv\w+|agree\w*|endors\w+|pass(?:ed|es)?|welcom\w+|ayes?|vot\w+ (?:for|to)|for (?:it|them)|accept\w*|adopt\w*|carried)\b|찬성|지지|동의",
            re.I,
        ),
        deferred(
            r"\b(?:no|not|nor|nays?|against|oppos\w+|reject\w*|object\w*|critic\w*|refus\w+|protest\w*|resist\w*|den(?:y|ied)|disapprov\w+|defeat\w*|block\w*|vot\w+ (?:down|to))\b|n['’]t\b|반대|거부",
            re.I,
        ),
    ),
    deferred(
        r"\b(?:ban(?:s|ned|ning)?|end(?:s|ed|ing)?|clos\w+|stop\w*|halt\w*|lift\w*|repeal\w*|scrap\w*|cancel\w*|delay\w*|block\w*|remov\w+|leav(?:e|es|ing)|limit\w*|restrict\w*|moratori\w+|paus\w+|abolish\w*|cut\w*|reduc\w+|drop\w*|keep\w*|kept|retain\w*|withdr\w+|dismiss\w*|impeach\w*|recall\w*|chang\w+|amend\w*|reform\w*)\b|유지|존치|폐지|철회|금지|중단|취소|부결|보류|연기|저지|반대 ?(?:안|집회|운동|청원|결의)|막",
        re.I,
    ),
)  # fmt: skip
_ANSWER = _Question(
    (
        deferred(rf"\b(?:said|says|say|answered|replied|answers) yes{_STOP}|\b(?:answer|reply|response) (?:was|is) yes\b", re.I),
        deferred(
            rf"\b(?:said|says|say|answered|replied|answers) no{_STOP}|\b(?:answer|reply|response) (?:was|is) no\b", re.I
        ),
    ),
    (
        deferred(rf"(?:승낙|수락|허락){_DONE}|받아들(?:였|이기로|이겠다|인다고|여요)|(?:그러겠다|그러자|좋다|된다)고 (?:했|답했|말했|밝혔)"),
        deferred(
            rf"(?:거절|거부){_DONE}|마다했|퇴짜를 놓|뿌리쳤|(?:허락|수락|승낙|동의)하지 않{_END}|받아들이지 않{_END}|(?:않겠다|(?:할|줄|될|그럴) 수 없다|안 된다|못 [가-힣]{{1,3}}다)고 (?:했|답했|말했|밝혔)"
        ),
    ),
    (
        deferred(
            r"\b(?:yes|agree\w*|accept\w*|allow\w*|approv\w+|grant\w*|permit\w*|consent\w*|let|lets|letting|back(?:ed|s)|support\w*|welcom\w+|willing|open to|took|take[sn]?)\b|수락|승낙|허락|동의|받아들",
            re.I,
        ),
        deferred(
            r"\b(?:no|not|never|nor|none|cannot|refus\w+|reject\w*|declin\w+|den(?:y|ied|ies)|turn\w* (?:\w+ )?down|against|oppos\w+|block\w*|stop\w*|without|fail\w*|rebuff\w*|spurn\w*|veto\w*|only|unless|withdr\w+|resist\w*)\b|n['’]t\b|거절|거부|않|못",
            re.I,
        ),
    ),
    deferred(r"\bto (?:not|stop|ban|end|leave|withdraw|drop|give up|quit|close|cut|cancel|remove|wait|delay|step)\b|\b(?:not to|whether|if)\b", re.I),
)  # fmt: skip
_MOST = 4  # sentences: of more, nobody knows which one is told


def answers(claim: Claim) -> Iterator[Flag]:
    """Yield the vote or the answer of a sentence that its sources give the other way."""
    if len(claim.evidence) > _MOST:
        return
    for question in (_VOTE, _ANSWER):
        mine = [
            [match for match in side.finditer(claim.text) if not _denied(claim.text, match)] for side in question.korean
        ]
        if bool(mine[0]) == bool(mine[1]) or question.turns.search(claim.text):
            continue
        own = 0 if mine[0] else 1
        if any(question.broad[own].search(_without(one.text, question.english[1 - own])) for one in claim.evidence):
            continue
        for one in claim.evidence:
            there = question.english[1 - own].search(one.text) if one.language != "ko" else None
            if there and not question.turns.search(one.text):
                word = mine[own][0]
                message = say("check.opposite", text=word.group(), source=there.group(), id=one.id)
                yield Flag("number-contradicted", "block", word.span(), message, (one.id,), 0.8)
                return


def _without(text: str, words: re.Pattern[str]) -> str:
    """Return a source without the words that are held against the draft: the `no` of `said no` is no other one."""
    return words.sub(" ", text)


def _denied(text: str, match: re.Match[str]) -> bool:
    """Return whether an answer is not given: `찬성하지 않았어요`, `거절하는 대신`."""
    return (
        re.match(r"[가-힣]{0,3}(?:지(?:는|도)? ?(?:않|못)|[는ㄹ] 대신|[ㄹ을] 수 없)", text[match.end() - 1 :])
        is not None
    )
