"""Who is ahead of whom: `trailed Pine 5 by 2.3 points` is no `파인 5에 2.3점 앞섰어요`, `ahead of three paid systems` no `유료 시스템 세 개에 뒤졌어요`.

The one that somebody is said to be ahead of, or behind, must be the same in both texts: of the other one the opposite is true.
"""

import re
from collections.abc import Iterator

from pipeline.check import anchors, compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred

_HERE = deferred(
    r"(?P<other>(?:[가-힣A-Za-z\d.-]+ ){0,4}[가-힣A-Za-z\d.-]+?)(?:에게는?|에는?|한테|보다는?|을|를) (?:[\d.,]+(?:%p|%|점|포인트|표|위|분|초|명|퍼센트|%포인트)+(?: ?차이?로)?(?:이나|나|쯤|가량)? )?(?:크게 |살짝 |한참 |근소하게 |오히려 )?"
    r"(?:(?P<up>앞(?:섰|서는|서고|서며|섭|선다|질렀|질러)|따돌렸|제쳤)|(?P<down>뒤(?:졌|처졌|지는|지고|진다|처지)|밀렸|밀리는|못 미[쳤치친]))"
)
_BY = r"(?:finish(?:es|ed|ing)?|came|comes?|coming|was|were|is|are|plac(?:ed|es|ing)|rank(?:s|ed|ing)?|stay(?:s|ed)|still|points?|percent|%|,)"
_POINTS = r"(?:(?:percentage )?points?|per ?cent|%|marks?|votes?|tasks?|problems|questions)"
_THERE = deferred(
    rf"(?:\b(?P<down>trail(?:s|ed|ing)?(?: behind)?|lag(?:s|ged|ging)?(?: behind)?|(?:fell|falls?|falling) short of|{_BY} (?:far |just |well |narrowly )?behind)|\b(?P<up>outscor(?:es?|ed|ing)|outperform(?:s|ed|ing)?|beat(?:s|ing)?|overt(?:ook|akes?|aking)|surpass(?:es|ed|ing)?|{_BY} (?:far |just |well |narrowly )?ahead of)|\b{_POINTS} (?P<below>below|short of|shy of|lower than|fewer than|less than)|\b{_POINTS} (?P<above>above|clear of|higher than|more than)|(?:,| and| but|%) (?P<ahead>(?:just |well |far )?ahead of)|(?:,| and| but|%) (?P<behind>(?:just |well |far )?behind))"
    r" (?:(?:the |an? )?[\d.,]+\S* (?:posted|scored|achieved|managed|recorded|reached|set|of|for|from)(?: by)? )?(?P<other>(?:(?! (?:by|and|but|while|who|that|which|in|on|at|with|after|for)\b)(?:[^.;:,()]|(?<=\d)[.,](?=\d))){2,48})"
)
_LESS_IS_BETTER = deferred(
    r"\b(?:errors?|mistakes?|fail\w*|latency|delays?|costs?|prices?|harm\w*|hallucinat\w*|wrong|losses|risks?|refus\w*|false|deaths?|perplexity|bias\w*|rates?|unemployment|inflation|emissions?|complaints?|defects?)\b",
    re.IGNORECASE,
)
"""Of these who is below is ahead."""
_NOT_HERE = deferred(r"[가-힣]{0,3}지(?:는|도)? ?(?:않|못)")
_NOT_THERE = deferred(r"(?:\b(?:not|never|no longer|nor)\b|n['’]t\b)[^.;,]{0,24}$")
_TOPIC = deferred(r"[가-힣A-Za-z\d](?:은|는|이|가|의|에서|에선) ")


def ahead_of(claim: Claim) -> Iterator[Flag]:
    """Yield who is told to be ahead of one that the sources say them to be behind, or the other way round."""
    for match in _HERE.finditer(claim.text):
        told = 1 if match["up"] else -1
        topics = [one.end() for one in _TOPIC.finditer(claim.text, match.start("other"), match.end("other"))]
        start = topics[-1] if topics else match.start("other")
        known = set(_known(claim, (start, match.end("other"))))
        if known == {-told} and not _NOT_HERE.match(claim.text, match.end()):
            said = claim.text[start : match.end()]
            message = say(
                "check.turned", text=claim.text[start : match.end("other")], word=said.split()[-1], id=claim.ids[0]
            )
            yield Flag("number-contradicted", "block", (start, match.end()), message, claim.ids, 0.8)


def _known(claim: Claim, other: anchors.Span) -> Iterator[int]:
    """Yield which way the sources say that somebody stands to the one told there: 1 ahead of it, -1 behind."""
    for one in claim.evidence:
        if _of_another(claim, one):
            continue
        for match in _THERE.finditer(one.text) if one.language == "en" else ():
            shared = anchors.shared(one.text, one.language, claim.text)
            inside = [each for each in shared if _within(each.draft, other) and each.key[0] != "="]
            if inside and all(_within(each.source, match.span("other")) for each in inside):
                unsure = _NOT_THERE.search(one.text[: match.start()])
                if match["below"] or match["above"]:
                    unsure = unsure or _LESS_IS_BETTER.search(one.text)
                yield 0 if unsure else 1 if match["up"] or match["ahead"] or match["above"] else -1


def _of_another(claim: Claim, one: Evidence) -> bool:
    """Return whether a draft tells figures that stand in other sentences of its source and none of this one's: it tells another test."""
    mine = quantities.find(claim.text, "ko")
    alike = [
        any(compare.same(figure, each) for figure in mine for each in quantities.find(text.text, text.language))
        for text in claim.evidence
    ]
    return any(alike) and not alike[claim.evidence.index(one)]


def _within(places: tuple[anchors.Span, ...], stretch: anchors.Span) -> bool:
    return any(stretch[0] <= start and end <= stretch[1] for start, end in places)
