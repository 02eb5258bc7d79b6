"""Where a text denies or confirms something, and what it is that it denies or confirms.

English says who, then the word, then the matter (`denied that …`, `rejected claims that …`, `We have no plans to …`); Korean says the
matter first (`…라는 보도를 부인했어요`). What is itself denied, asked or supposed (`did not confirm`, `if confirmed`) takes no stance.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from pipeline.check.anchors import Span
from pipeline.text.patterns import compiled, deferred

Side = Literal["denies", "confirms", "silent", "no plan", "not"]
_TOLD = r"(?:speculation|suggestions?|claims?|reports?|reporting|allegations?|accusations?|rumou?rs?|criticisms?|concerns|fears|talk|charges|assertions?|notions?|insinuations?|media reports|press reports)"
_THE = rf"(?:(?:the|those|these|that|this|a|an|any|all|such|its|his|her|their|[A-Z][\w’']+['’]s?) )?(?:[A-Za-z’']+ ){{0,2}}?(?:{_TOLD}|idea|figures?|finding|findings|estimate|conclusion|story|account|characteri[sz]ation|version)\b"
_WORDS: tuple[tuple[Side, str], ...] = (
    ("silent", r"(?:declined|declines|refused|refuses) to (?:confirm|comment|say|discuss|disclose)|(?:would|could|did|does|do|has|have|had)(?: not|n['’]t)(?: yet)? (?:say|confirm(?:ed)?|comment(?:ed)?)\b|neither confirmed nor denied|stopped short of (?:confirming|saying|admitting)"),
    ("denies", rf"(?:den(?:y|ies|ied|ying)|repudiat(?:es|ed|ing)) (?=that\b|any\b|having\b|it\b|they\b|he\b|she\b|ever\b|knowing\b|[a-z]+ing\b|[A-Z][\w-]+ (?:was|were|had|has|is|are|would|will)\b|(?:the|its|their) (?:company|firm|government|ministry|bank|agency|group|team|app|model|product|deal|cuts?) (?:was|were|had|has|is|are|would|will)\b|{_THE})"),
    ("denies", rf"(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|brush(?:es|ed|ing) (?:off|aside)|shrug(?:s|ged) off|play(?:s|ed|ing) down|wav(?:es|ed) away|push(?:es|ed|ing) back (?:on|against)|pour(?:s|ed) cold water on|scoff(?:s|ed) at|knock(?:s|ed) down|shot down) (?={_THE})"),
    ("denies", r"(?:disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|contest(?:s|ed)|contradict(?:s|ed)|debunk(?:s|ed)|disavow(?:s|ed)) (?=(?:that|the|a|an|this|those|these|its|his|her|their|any|some|[A-Z][\w’']+)\b|claims?\b|reports?\b|suggestions?\b|allegations?\b|accusations?\b|findings?\b)|disagree(?:s|d)? (?:with|that)|t(?:ook|akes) issue with|object(?:s|ed) to"),
    ("denies", r"a (?:claim|charge|view|finding|figure) (?:that )?(?:the |its |many |some )?[a-z]+ (?:dispute|deny|reject)(?:s|d|ed)?(?=[,.;])"),
    ("denies", r"rul(?:es|ed|ing) out (?!by\b)|rul(?:es|ed) (?:it|that|this) out"),
    ("no plan", r"in no (?:hurry|rush) (?:to|for)|no (?:current |immediate |near-term |such )?(?:plans?|intention|intentions) (?:to|of|for|on)|never (?:planned|intended|considered|discussed|wanted|thought of|negotiated)|(?:does|do|did|is|are|was|were|has|have)(?: not|n['’]t) (?:currently |yet |actively )?(?:plan(?:ning|ned)?|intend(?:ing)?|seek(?:ing)?|consider(?:ing|ed)?|prepar(?:e|ing)|look(?:ing)?|aim(?:ing)?|negotiat(?:e|ing)|in talks)\b"),
    ("denies", r"(?:is|are|was|were)(?: simply| entirely| completely| categorically| just| plainly)? [\"“]?(?:not true|not the case|false|untrue|wrong|incorrect|inaccurate|baseless|unfounded|fabricated|fiction|nonsense)\b|no truth (?:to|in)|(?:call(?:s|ed|ing)|brand(?:s|ed)|label(?:s|ed|led)|describ(?:es|ed)(?= [^.]{3,40} as)) (?=[^.;]{3,60}[\"“ ](?:false|untrue|wrong|fiction|nonsense|baseless|absurd|fabricated|inaccurate|ridiculous|misleading|pure speculation|fake)\b)|(?:denied|rejected|dismissed|disputed) (?:it|them|this|that)(?=[,.;]| as\b)"),
    ("not", r"(?:will|would|does|do|did|is|are|was|were|has|have|had)(?: not\b| never\b|n['’]t\b)|won['’]t\b|never (?=[a-z]+(?:ed|n|t|d|ld|de|ook|ave|ew)\b)|[Nn]o (?=(?:(?!that|which|who|evidence|sign|proof|indication|doubt|longer|one|matter|other|more|less|fewer)[a-z0-9-]+ ){1,4}(?:was|were|has been|have been|had been) [a-z]+(?:ed|en|un|wn|st)\b)"),
    ("confirms", r"(?:acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|conced(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|confess(?:es|ed))(?: (?:on|late on|early on) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?(?: to [A-Z]\w+(?: [A-Z]\w+)?)?(?=,? [\w\"“$€£])(?! (?:cases|infections|deaths|dead|as|by|to|into|\d+)\b)"),
)  # fmt: skip
_CUE = deferred(
    r"(?i:deny|denie|denying|repudiat|reject|dismiss|brush|shrug|play|wave|push|pour|scoff|knock|shot down|disput|refut|rebut|contest|contradict|debunk|disavow|disagree|issue with|object|rul(?:es|ed|ing) |\bno \w+ ?\w* (?:to|of|for|on)\b|\bno (?:[a-z0-9-]+ ){1,4}(?:was|were|ha[sd]|have)\b|not|n['’]t|false|untrue|wrong|incorrect|inaccura|baseless|unfounded|fabricat|no truth|declin|refuse|neither|won['’]t|never|acknowledg|admit|conced|confirm|confess)"
)
_SUPPOSED = deferred(
    r"(?:\b(?:not|never|neither|nor|nobody|without|if|whether|until|unless|before|cannot|can|could|would|will|may|might|must|should|to|from|by|being|the|a|an|of|yet to|asked to|refused to|declined to)|n['’]t)(?: (?:be|immediately|independently|yet|also|publicly|explicitly|directly|ever))? $",
    re.IGNORECASE,
)
_END = deferred(
    r"[;:!?](?=\s|$)|(?<![A-Z])\.(?=\s|$|[\"”])|[\"”“]|, (?=(?:but|and|though|although|while|whereas|saying|calling|adding|citing|noting|arguing|insisting|telling|describing|putting|as|yet|even|instead|however|promising|pledging)\b)"
    r"| (?=(?:but|though|although|while|whereas|even as|even though) )| (?=and (?:also |now )?(?:said|says|say|it|he|she|they|will|would|is|are|was|were|has|had|plans?|added|told|called|insisted|acknowledged|admitted|confirmed|denied|agreed|promised|pledged|vowed|paid|expects?|raised|cut|announced)\b)"
)
_BEGIN = deferred(
    r"[;:!?]\s|(?<![A-Z])\.\s|[\"“]|, (?:but|and|though|although|while|whereas|yet)\b| (?:but|though|although|while|whereas) "
)
_BACK = deferred(
    r"^(?:\W*(?:the|that|those|these|this|such|both|second|first|latter|it|them|all|any) ?){1,3}(?:[A-Z]?[a-z]+(?:['’]s?)? )?(?:claims?|payments?|changes?|deal|move|talks|sale|breach|outage|cuts?|departure|decision|incident|reports?|figures?|findings?|estimates?|allegations?|accusations?|charges?|rumou?rs?|suggestions?|numbers?|assertions?|conclusions?|criticisms?|story|account)?\W*(?:as [a-z\"“ -]+)?[\W]*$",
    re.IGNORECASE,
)
_REPORTS_BACK = deferred(
    rf"(?:is|are|was|were)|no truth|a (?:claim|charge|view|finding|figure) |(?:denied|rejected|dismissed|disputed) (?:it|them|this|that)|{_TOLD}$"
)


_WHICH = deferred(r"(?<=[a-z]),? (?:that|which|who|whom|whose)\b")
"""What a noun of a denied matter is said to be or to have done is not denied: `does not end a suit that three firms filed`."""
_ASIDE = deferred(r", (?:which|who|whom) [^,.;]*$")
"""What is denied in an aside ends with it: `Two providers, which it did not name, closed 212 accounts`."""
_DASH = deferred(
    r"(?:—| [–-]{1,2} )(?!\s?(?:until|unless|except|only|at|before|not|without|or|even|for|in|by|if|because|when|as|after|than|rather|instead|yet|though|while)\b)"
)
"""Alone in its sentence it opens another clause: `You need not write them—the tool makes a first one`."""
_SAYS = deferred(
    r" ?(?:[a-z]+ly )?(?:say|said|claim|believe|think|thought|expect|know|known|mean|show|shown|prove|proven|find|found|suggest|rule|assume|guarantee|promise|agree|accept|see|seen)\w*\b"
)
_FAULT = deferred(r"(?:is|are|was|were)\b[^.]*(?:wrong|incorrect|inaccurate)$")
_SAID = deferred(
    rf"\b(?i:{_TOLD}|it|that|this|these|those|they|he|she|you|what|all|stor(?:y|ies)|accounts?|articles?|ideas?|premise|figures?|numbers?|findings?|estimates?|conclusions?|characteri[sz]ation|version|analysis|analysts?|critics?|reporters?|regulators?|lawyers?|prosecutors?|plaintiffs?|press|media|stud(?:y|ies)|papers?|lawsuit|complaint|memo|posts?|headlines?)\b(?:['’]s \w+)?(?:,? (?:that|of|in|about|by|from|on|which) [^.;]{{1,90}})?[\s,\"“”]*$"
    r"|[A-Z][\w.'’&-]+[\s,\"“”]*$"
)
"""What is denied where it is wrong: what somebody says. A map or a price that was wrong is a fault that is owned up to."""
_OPENING = 48
"""Characters: who opens a sentence is meant too where a clause has nobody of its own: `Tesla acknowledged …, but denied that …`."""


@dataclass(frozen=True, slots=True)
class Stance:
    """That a text denies, confirms or will not do something: the word that says so, who says it, and the matter.

    `back` says that the matter stands before it or in the sentence beside it: `denied the report`, `There is no truth to it`.
    """

    side: Side
    word: Span
    who: Span
    matter: Span
    back: bool = False


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[Side, re.Pattern[str]], ...]:
    return tuple((side, compiled(rf"\b(?:{words})")) for side, words in _WORDS)


@lru_cache(maxsize=1024)
def english(text: str) -> tuple[Stance, ...]:
    """Return the stances of an English sentence, in its order; of two at one place the first of the table."""
    if not _CUE.search(text):
        return ()
    found: list[Stance] = []
    for side, pattern in _patterns():
        for match in pattern.finditer(text):
            taken = any(one.word[0] < match.end() and match.start() < one.word[1] for one in found)
            owned = _FAULT.match(match.group()) is not None and not _SAID.search(text[: match.start()])
            if not (taken or owned) and not _SUPPOSED.search(text, max(0, match.start() - 40), match.start()):
                found.append(_stance(text, side, match))
    return tuple(sorted(found, key=lambda one: one.word))


def _stance(text: str, side: Side, match: re.Match[str]) -> Stance:
    end = next((cut.start() for cut in _END.finditer(text, match.end()) if cut.start() > match.end()), len(text))
    begin = max((cut.end() for cut in _BEGIN.finditer(text, 0, match.start())), default=0)
    if side == "not" and not _SAYS.match(text, match.end()) and (told := _WHICH.search(text, match.end(), end)):
        end = told.start()
    if side == "not" and _ASIDE.search(text[: match.start()]) and (comma := text.find(",", match.end(), end)) > 0:
        end = comma
    dashes = list(_DASH.finditer(text, begin))
    if side == "not" and len(dashes) == 1 and match.end() < dashes[0].start():
        end = min(end, dashes[0].start())
    matter = (match.end(), end)
    back = side in ("denies", "confirms") and (
        _REPORTS_BACK.match(match.group()) is not None or _BACK.match(text[slice(*matter)]) is not None
    )
    if back:
        matter = (begin, end)
    who = (begin, match.start()) if text[begin : match.start()].strip() else (0, min(begin, _OPENING))
    return Stance(side, match.span(), who, matter, back)


_AFTER = r"[가-힣]{0,7}(?=[.!?,~…\s)\]\u2060”\"’']|$)"
_FINITE = r"(?:[했한하해합됐됩돼된](?!지 |라[고는]|려[고는]|여야|야 |도록|기를|자고)" + _AFTER + ")"
_CONFIRMS = deferred(
    rf"(?<![가-힣불])(?:인정|시인|수긍|동의|고백|공식화|실토|자백){_FINITE}|(?<![재미불])확인(?:[했한하해](?!지 |라[고는]|려[고는]|야 |하지|도록| 결과| 보| [주줄줬준])|해 ?(?:줬|준|주(?!지))){_AFTER}"
    rf"|(?:(?:맞|옳|사실이|진짜)(?:다|라)고|사실임을|맞음을|사실이라는 (?:걸|것을|점을)) ?(?:했|해요|하[고며]|말[했하]|밝혔|답했|털어놨|털어놓|인정|확인|시인){_AFTER}|(?<![가-힣])(?:소문|보도|주장|의혹|추측|관측)[은이가도]? ?(?:모두 |다 )?(?:사실이었|사실로 드러|맞았|맞은|맞는 (?:말|얘기|이야기)){_AFTER}"
)
_DENIES = deferred(
    r"부인[했하한해]|(?<![긍가-힣])부정(?:했|하며|하고|한다고)|발뺌|손사래|펄쩍 뛰|오보라고|헛소문|낭설|반박[했하한해]|일축[했하한해]|사실(?:이|은|과는|과|도) ?(?:전혀 )?(?:아니|아닌|아닙|다르|다른|달라)|사실무근|(?:틀렸|틀리|아니|거짓이|허위)(?:다|라)고|틀린 (?:말|얘기|이야기|보도|주장)|선을 (?:그[었으은]|긋)|배제[했하한]|근거[가도는]? ?없|터무니없|이의를 제기|이견|인정하지 않|맞지 않|잘라 말|말도 안 되"
)
_NOT = deferred(
    r"^[가-힣]{0,3}(?:지(?:는|도)? ?(?:않|못)|[을를] ?거부|[은는]? ?(?:적|바)[이은는]? ?없|[ㄹ을]? ?수 ?없)"
)
_TURN = deferred(
    r"(?<=[가-힣])(?:지만|는데도?|은데|인데|으나|더니|면서도),? |(?<=[았었했였됐렸졌냈났갔왔])(?:고|으며),? |다며 |라며 |데 이어 "
)


def korean(text: str) -> Iterator[tuple[Literal["denies", "confirms"], Span, Span]]:
    """Yield the stances of a Korean sentence: which, its word, and the stretch before it that tells the matter."""
    for match in _CONFIRMS.finditer(text):
        side: Literal["denies", "confirms"] = "denies" if _NOT.match(text[match.end() :]) else "confirms"
        yield side, _word(text, match), _stretch(text, match)
    for match in _DENIES.finditer(text):
        if not _NOT.match(text[match.end() :]):
            yield "denies", _word(text, match), _stretch(text, match)


def _word(text: str, match: re.Match[str]) -> Span:
    """Return the place of a stance with the rest of its last word."""
    end = match.end()
    while end < len(text) and "가" <= text[end] <= "힣":
        end += 1
    return match.start(), end


def _stretch(text: str, match: re.Match[str]) -> Span:
    """Return the stretch that tells the matter of a stance; what is `true` or `wrong` may stand a clause before."""
    return (0 if match.group()[0] in "맞옳사진틀거" else opening(text, match.start()), match.start())


def opening(text: str, before: int) -> int:
    """Return where the clause of a Korean sentence opens that a word closes."""
    return max((match.end() for match in _TURN.finditer(text, 0, before)), default=0)
