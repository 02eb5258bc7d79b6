"""What one party does to another, as an English text tells it: by the verb between two names, by its passive and as a noun."""

import re
from collections.abc import Iterator, Mapping

from pipeline.check.changed_places.party_korean import Told
from pipeline.check.changed_places.party_names import NAME, Marked, number_of
from pipeline.check.lazily import compiled
from pipeline.text.patterns import deferred

_ASIDE = r"(?:, [^,.;:]{2,80},| \([^()]{1,40}\))?"
_WHICH = r"(?:,? (?:which|who|that))?"
_TWO_VERBS = r"(?: (?!(?:and|that|because|while|but|as|when|which|who|whose|after|before|if|they|it|he|she|users?|company|firm|rival)\b)[a-z]+(?:(?! (?:and|that|because|while|but|as|when|which|who|whose|after|before|if|they|it|he|she|users?|company|firm|rival|regulators?)\b)[^\uE000-\uE0C8.,;:()]){2,90} and)?"
_AUXILIARY = (
    r"(?: (?:has|had|have|will|would|could|may|might|must|should|can|(?:is|are|was|were|been|be)(?= (?:[a-z]+ly |also )?(?:[a-z]+ing|set|expected|planning|due)\b)|due|also|then|later|once|now|again|first|already|this|last|next|earlier|to|and|"
    r"plans?|planned|planning|agreed|agrees|wants?|wanted|set|expected|expects|going|started|began|moved|vowed|threatened|decided|decides|intends|hopes|"
    r"said it|says it|said|week|month|year|spring|summer|autumn|fall|winter|on|in|[a-z]+ly|\w+day|January|February|March|April|May|June|July|August|"
    r"September|October|November|December|\d{1,4},?)){0,7}"
)
_PLAIN = (
    r"(?:(?!(?:of|in|from|by|for|to|with|at|on|that|which|and|or|than|as|against|over|about|into|not)\b)[\w'’-]+ ){0,5}"
)
_DOER = rf"(?P<doer>{NAME}){_ASIDE}{_WHICH}{_TWO_VERBS}{_AUXILIARY} "
_OTHER = rf"{_PLAIN}(?P<other>{NAME})"
_SUFFERER = rf"(?P<other>{NAME}){_ASIDE}{_WHICH}{_AUXILIARY} "
_SUFFERS = rf"(?P<other>{NAME}){_ASIDE}{_WHICH} (?:\w+ )?(?:was|were|is|are|being|been|be|got|gets)(?: [a-z]+ly| being| been)* "
_BY = rf"{_PLAIN}(?P<doer>{NAME})"
_LOOSE = r"(?:[^.;:\uE000-\uE0C8]{0,60} )?"
_SUIT = r"(?:suit|lawsuit|complaint|case|claim|legal action|action|proceedings|charges)"
_LETTER = r"(?:letter|letters|notice|warning|subpoena|invoice|demand|summons|complaint)"
_WISH = r"(?:request|requests|demand|demands|proposal|offer|offers|terms|bid|call|calls|appeal|overture|invitation|plea|conditions)"
_MARKET = r"(?:share|ground|customers|users|subscribers|business|sales|traffic|advertisers)"
_SUM = r"(?:[$€£¥₩]|about|around|nearly|roughly|up to|an? |more than|some|\d)"
_PREPOSITION = deferred(
    r"\b(?:by|of|from|to|with|against|at|for|into|over|than|between|or|like|unlike|about|whether|if) (?:the )?$"
)
_VERBS: Mapping[str, tuple[str, ...]] = {
    "sue": (
        rf"{_DOER}(?:sue[sd]?|suing) {_OTHER}",
        rf"{_DOER}(?:fil(?:e|es|ed|ing)|bring|brings|brought|launch(?:ed|es)|open(?:ed|s)|lodg(?:ed|es)|took|takes) (?:[\w-]+ ){{0,6}}{_SUIT} {_LOOSE}against {_OTHER}",
        rf"{_DOER}(?:took|takes|taking|take) {_OTHER} to court",
        rf"{_SUFFERS}(?:also )?sued {_LOOSE}by {_BY}",
        rf"(?P<doer>{NAME})['’]s? (?:[\w-]+ ){{0,3}}{_SUIT} against {_OTHER}",
        rf"{_SUIT} (?:filed |brought |lodged )?by {_BY} against {_OTHER}",
        rf"{_SUIT} {_LOOSE}against {_OTHER} (?:filed |brought |lodged )?by {_BY}",
    ),
    "letter": (
        rf"{_DOER}(?:sen[dt]s?|sending|issued|served|wrote) {_OTHER} (?:an?|the|its|several|two|another) [^.;]{{0,50}}?{_LETTER}\b",
        rf"{_DOER}(?:sen[dt]s?|sending|issued|served|wrote) [^.;\uE000-\uE0C8]{{0,50}}?{_LETTER} {_LOOSE}to {_OTHER}",
        rf"{_SUFFERS}(?:sent|served|issued) [^.;\uE000-\uE0C8]{{0,50}}?{_LETTER} {_LOOSE}by {_BY}",
        rf"{_SUFFERER}(?:received|receives|got) [^.;\uE000-\uE0C8]{{0,50}}?{_LETTER} {_LOOSE}from {_BY}",
    ),
    "pay": (
        rf"{_DOER}(?:pays?|paid|paying) {_OTHER} {_SUM}",
        rf"{_DOER}(?:pays?|paid|paying) {_SUM}{_LOOSE}to {_OTHER}",
        rf"{_SUFFERS}paid {_SUM}{_LOOSE}by {_BY}",
        rf"{_SUFFERER}(?:receives?|received|gets?|got|collects?|collected|earns?) {_SUM}{_LOOSE}from {_BY}",
    ),
    "accept": (
        rf"{_DOER}(?:agreed to|agrees to|accept(?:s|ed)?|grant(?:s|ed)|honou?red|complied with|met|approved|bowed to|agree to) (?P<other>{NAME})['’]s? (?:[\w-]+ ){{0,3}}{_WISH}",
        rf"{_DOER}(?:agreed to|accept(?:s|ed)?|grant(?:s|ed)|complied with) (?:an?|the) (?:[\w-]+ ){{0,3}}{_WISH} (?:from|by|made by) {_OTHER}",
        rf"(?P<other>{NAME})['’]s? (?:[\w-]+ ){{0,3}}{_WISH} (?:was|were) (?:accepted|granted|approved) by {_BY}",
    ),
    "reject": (
        rf"{_DOER}(?:reject(?:s|ed)|turn(?:s|ed) down|declin(?:es|ed)|refus(?:es|ed)|rebuff(?:s|ed)|spurned|dismiss(?:es|ed)) (?P<other>{NAME})['’]s? (?:[\w$.-]+ ){{0,4}}{_WISH}",
        rf"{_DOER}(?:reject(?:s|ed)|turn(?:s|ed) down|declin(?:es|ed)|refus(?:es|ed)|rebuff(?:s|ed)|spurned) (?:an?|the) (?:[\w$.-]+ ){{0,4}}{_WISH} (?:from|by|made by) {_OTHER}",
        rf"(?P<other>{NAME})['’]s? (?:[\w$.-]+ ){{0,4}}{_WISH} (?:was|were) (?:rejected|turned down|rebuffed|refused|declined|dismissed) by {_BY}",
    ),
    "ask": (
        rf"{_DOER}(?:ask(?:s|ed)|urg(?:es|ed)|told|press(?:es|ed)|order(?:s|ed)|request(?:s|ed)|call(?:s|ed) on) {_OTHER} (?:repeatedly )?(?:to|not to|for)\b",
        rf"{_DOER}demand(?:s|ed|ing)? that {_OTHER}",
        rf"{_SUFFERS}(?:asked|urged|told|pressed|ordered) (?:to [^.;\uE000-\uE0C8]{{0,60}} )?by {_BY}",
    ),
    "apologise": (
        rf"{_DOER}apologi[sz](?:es?|ed|ing) {_LOOSE}to {_OTHER}",
        rf"{_SUFFERER}(?:received|got|won|secured|extracted|accepted) (?:an? |the )?[^.;\uE000-\uE0C8]{{0,30}}apology from {_BY}",
        rf"(?P<doer>{NAME})['’]s? (?:[\w-]+ ){{0,2}}apology to {_OTHER}",
    ),
    "thank": (rf"{_DOER}thank(?:s|ed|ing)? {_OTHER}", rf"{_SUFFERS}thanked {_LOOSE}by {_BY}"),
    "endorse": (
        rf"{_DOER}endors(?:es|ed|ing) {_OTHER}",
        rf"{_SUFFERS}endorsed {_LOOSE}by {_BY}",
        rf"{_SUFFERER}(?:won|received|got|secured) the (?:support|backing|endorsement) of {_BY}",
        rf"(?P<doer>{NAME})['’]s? (?:[\w-]+ ){{0,2}}endorsement of {_OTHER}",
    ),
    "warn": (rf"{_DOER}warn(?:s|ed|ing)? {_OTHER}", rf"{_SUFFERS}warned {_LOOSE}by {_BY}"),
    "accuse": (
        rf"{_DOER}(?:accus(?:es|ed|ing)|critici[sz](?:es|ed|ing)|blam(?:es|ed|ing)|denounc(?:es|ed)) {_OTHER}",
        rf"{_SUFFERS}(?:accused|critici[sz]ed|blamed|denounced) {_LOOSE}by {_BY}",
    ),
    "block": (
        rf"{_DOER}(?:block(?:s|ed|ing)|bann?(?:ed|s|ing)|barr(?:ed|ing)|cut off|suspend(?:s|ed)|shut out|lock(?:s|ed) out) {_OTHER}",
        rf"{_SUFFERS}(?:blocked|banned|barred|cut off|suspended|shut out|locked out) {_LOOSE}by {_BY}",
    ),
    "license": (
        rf"{_DOER}(?:licen[sc](?:e|es|ed|ing)|grant(?:s|ed)) [^.;\uE000-\uE0C8]{{0,50}}to {_OTHER}",
        rf"{_DOER}(?:grant(?:s|ed)?|g(?:a|i)ves?) {_OTHER} (?:an?|the|its|exclusive)? ?[^.;]{{0,30}}?(?:licen[sc]e|rights?|access)",
        rf"{_SUFFERER}licen[sc](?:e|es|ed|ing) [^.;\uE000-\uE0C8]{{1,50}}from {_BY}",
    ),
    "provide": (
        rf"{_DOER}(?:suppl(?:y|ies|ied|ying)|sells?|sold|selling|ship(?:s|ped)|deliver(?:s|ed)|provid(?:es?|ed)) [^.;\uE000-\uE0C8]{{1,60}}to {_OTHER}",
        rf"{_DOER}(?:suppl(?:y|ies|ied|ying)|provid(?:es?|ed)) {_OTHER} with\b",
        rf"{_SUFFERER}(?:buys?|bought|buying|purchas(?:es?|ed)|order(?:s|ed)|sourc(?:es|ed)) [^.;\uE000-\uE0C8]{{1,60}}from {_BY}",
    ),
    "lend": (
        rf"{_DOER}(?:lends?|lent|lending|rent(?:s|ed) out|leas(?:es|ed) out|loan(?:s|ed)|rent(?:s|ed)|leas(?:es|ed)) [^.;\uE000-\uE0C8]{{1,60}}to {_OTHER}",
        rf"{_DOER}(?:lends?|lent) {_OTHER} ",
        rf"{_SUFFERER}(?:borrow(?:s|ed|ing)?|rent(?:s|ed|ing)?|leas(?:es?|ed|ing)) [^.;\uE000-\uE0C8]{{1,60}}from {_BY}",
    ),
    "hire": (
        rf"{_DOER}(?:hir(?:es?|ed|ing)|poach(?:es|ed|ing)?|lur(?:es|ed)|recruit(?:s|ed)?) (?:away )?[^.;\uE000-\uE0C8]{{1,60}}(?:away )?from {_OTHER}",
        rf"{_SUFFERER}(?:lost|loses) [^.;\uE000-\uE0C8]{{1,50}}(?:researchers?|engineers?|executives?|employees|staff|scientists?|people) to {_BY}",
    ),
    "invest": (
        rf"{_DOER}(?:invest(?:s|ed|ing)?|puts?|pour(?:s|ed|ing)?|pump(?:s|ed)|sink|sank) [^.;\uE000-\uE0C8]{{0,50}}in(?:to)? {_OTHER}",
        rf"{_SUFFERER}(?:rais(?:es?|ed|ing)|secured|secures|received|receives|got) [^.;\uE000-\uE0C8]{{1,60}}from {_BY}",
        rf"(?P<doer>{NAME})['’]s? (?:[\w$.-]+ ){{0,4}}investment in {_OTHER}",
    ),
    "owe": (rf"{_DOER}(?:owe[sd]?|owing) {_OTHER} ", rf"{_DOER}(?:owe[sd]?|owing) [^.;\uE000-\uE0C8]{{1,50}}to {_OTHER}"),
    "replace": (
        rf"{_DOER}(?:replac(?:es?|ed|ing)|supersed(?:es?|ed)|supplant(?:s|ed)?|oust(?:s|ed)) {_OTHER}",
        rf"{_SUFFERS}(?:replaced|superseded|supplanted) by {_BY}",
        rf"\b(?:switch(?:es|ed|ing)?|mov(?:es?|ed|ing)|migrat(?:es?|ed|ing)|shift(?:s|ed|ing)?) [^.;\uE000-\uE0C8]{{0,30}}from {_PLAIN}(?P<other>{NAME})(?:['’]s? [\w -]{{1,30}})? to {_BY}",
    ),
    "build": (
        rf"(?P<doer>{NAME})(?:['’]s? [\w -]{{1,30}}?)?{_ASIDE}{_AUXILIARY} (?:based|built|trained|fine-tuned) (?:on|on top of|from) (?P<other>{NAME})",
    ),
    "acquire": (
        rf"{_DOER}(?:acquir(?:es?|ed|ing)|buys?|bought|buying|takes? over|took over|snapped up) {_OTHER}",
        rf"{_SUFFERS}(?:acquired|bought|taken over|snapped up) {_LOOSE}by {_BY}",
    ),
    "beat": (
        rf"{_DOER}(?:overtook|overt(?:ake|akes|aking)|surpass(?:es|ed)?|outsold|outpaced|outperform(?:s|ed)?|beats?|defeat(?:s|ed)) {_OTHER}",
        rf"{_SUFFERS}(?:overtaken|surpassed|beaten|outsold|outpaced|defeated) {_LOOSE}by {_BY}",
        rf"{_SUFFERER}lost (?:(?:the|a) (?:[a-z-]+ ){{1,2}})?(?:by )?(?:\d+[–-]\d+ )?to {_BY}",
    ),
    "take": (
        rf"{_SUFFERER}(?:los(?:es?|ing)|lost|ced(?:es?|ed|ing)) (?:[\w%.-]+ ){{0,3}}{_MARKET} to {_BY}",
        rf"{_DOER}(?:tak(?:es?|ing)|took|w[io]ns?|winning|steal(?:s|ing)?|stole|gain(?:s|ed|ing)?|grab(?:s|bed|bing)?) (?:[\w%.-]+ ){{0,3}}{_MARKET} (?:away )?from {_OTHER}",
    ),
}  # fmt: skip
TALKS_OF: Mapping[str, re.Pattern[str]] = {
    "sue": deferred(r"\b(?:su(?:e[sd]?|ing)|counter\w+|filed|lawsuits|suits)\b"),
    "letter": deferred(r"\b(?:sent|sends|wrote|replied|responded|answered|letters|letter of its own)\b"),
    "pay": deferred(r"\b(?:pay(?:s|ing)?|paid|payments?|owes?|repa\w+|return(?:s|ed)|refund\w*)\b"),
    "accept": deferred(r"\b(?:agreed|agrees|accept(?:s|ed)?|granted)\b"),
    "reject": deferred(r"\b(?:reject(?:s|ed)?|turned down|declined|refused|rebuffed)\b"),
    "ask": deferred(
        r"\b(?:ask(?:s|ed)|urged|ordered|demand(?:s|ed)?|request(?:s|ed)|pressed|wants?|wanted|call(?:s|ed)|appeal\w*|sought|seeks?)\b"
    ),
    "apologise": deferred(r"\b(?:apolog\w+|sorry|regret\w*)\b"),
    "thank": deferred(r"\b(?:thank\w*|gratitude|grateful|credit\w*)\b"),
    "endorse": deferred(r"\b(?:endors\w+|back(?:s|ed|ing)|support\w*)\b"),
    "warn": deferred(r"\b(?:warn\w*|threat\w*|caution\w*)"),
    "accuse": deferred(
        r"\b(?:accus\w+|critici\w+|blam\w+|alleg\w+|said|says|claim\w*|argu\w+|disput\w+|call\w*|dismiss\w*|den(?:y|ies|ied)\w*|respon\w+|describ\w+|complain\w*|told|wrote|add(?:s|ed)|insist\w*|maintain\w*|contend\w*|suggest\w*|charg\w+|object\w*|protest\w*|quot\w+|statement|tactics?)\b"
    ),
    "block": deferred(r"\b(?:block\w*|bann?\w*|barr\w+|cut off|suspend\w*)\b"),
    "license": deferred(r"\b(?:licen[sc]\w+|grant\w*|rights)\b"),
    "provide": deferred(
        r"\b(?:suppl\w+|sell\w*|sold|buy\w*|bought|purchas\w+|order\w*|deliver\w*|provid\w+|ship\w*)\b"
    ),
    "lend": deferred(r"\b(?:lend\w*|lent|borrow\w*|rent\w*|leas\w+|loan\w*)\b"),
    "hire": deferred(r"\b(?:hir\w+|poach\w*|recruit\w*|lur\w+|left|joined|lost)\b"),
    "invest": deferred(r"\b(?:invest\w*|raised?|back(?:s|ed)|fund\w*|put|stake)\b"),
    "owe": deferred(r"\b(?:ow(?:e[sd]?|ing)|debts?)\b"),
    "replace": deferred(r"\b(?:replac\w+|switch\w*|supersed\w+|instead)\b"),
    "build": deferred(r"\b(?:based|built|trained|builds?|us(?:es|ed|ing))\b"),
    "acquire": deferred(r"\b(?:acqui\w+|buy\w*|bought|took over|merge\w*|tak\w+ over)\b"),
    "beat": deferred(r"\b(?:overt\w+|surpass\w*|outs\w+|beat\w*|lead|leads|led|lost|top\w*|ahead|behind|passed)\b"),
    "take": deferred(r"\b(?:los(?:t|es?|ing)|gain\w*|t(?:ook|ak\w+)|w[io]n\w*|share|regain\w*|back)\b"),
}
"""What else of a text may tell the same deed in other words: more than what was read leaves it open."""


def told(marked: Marked) -> list[Told]:
    """Return the deeds that an English text tells of two of its names."""
    return [
        one for deed, patterns in _VERBS.items() for pattern in patterns for one in _of_pattern(deed, pattern, marked)
    ]


def _of_pattern(deed: str, pattern: str, marked: Marked) -> Iterator[Told]:
    for match in compiled(pattern).finditer(marked.text):
        doer, other = number_of(match, "doer"), number_of(match, "other")
        first = min(match.start("doer"), match.start("other"))
        if doer != other and not (first == match.start() and _PREPOSITION.search(marked.text[:first])):
            yield Told(deed, doer, other, match.span())


def open_to(deed: str, marked: Marked, read: list[Told], doer: int) -> bool:
    """Return whether a text may tell a deed of somebody in words that were not read."""
    for sentence in compiled(r"[^.!?\n]+(?:\.(?!\s)[^.!?\n]+)*").finditer(marked.text):
        here = {number for (start, _), number in marked.names if sentence.start() <= start < sentence.end()}
        if doer not in here and not compiled(r"\b(?:they|it|its|company|firm)\b").search(sentence.group()):
            continue
        for match in TALKS_OF[deed].finditer(marked.text, *sentence.span()):
            if not any(one.span[0] <= match.start() < one.span[1] for one in read if one.deed == deed):
                return True
    return False
