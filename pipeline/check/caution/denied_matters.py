"""Whether a clause of a draft tells the matter that a source's clause denies, and whether it says the same without a denial."""

from collections.abc import Sequence

from pipeline.check import anchors
from pipeline.check.caution.hedge_clauses import Place, clauses
from pipeline.check.claims import Evidence
from pipeline.text.patterns import deferred

_OTHERWISE = (
    (deferred(r"(?i:\b(?:charg|fee|pay|cost|price)\w*)|요금|비용|[돈값]을"), deferred(r"공짜|무료|거저")),
    (deferred(r"(?i:\b(?:chang|alter|budg|waver|shift)\w*)|바[꾸뀌]|물러"), deferred(r"지[키켜켰킬]|유지|고수|이어[가갈]|그대로")),
    (deferred(r"(?i:\b(?:unless|until|before|without)\b)"), deferred(r"[아어해여]야|에야|서야|비로소|까지")),
    (deferred(r"(?i:\b(?:could not|cannot|had not)\b)|못[했하한]"), deferred(r"기까지|고서야|만에야|뒤에야")),
)  # fmt: skip
"""What a source denies, and a Korean word that says the same without a denial: `does not charge` is 공짜, `would not change` 지키겠다."""
_NOT_UNTIL = deferred(
    r"(?i:(?:\bnot\b|n['’]t\b|\bnever\b|\bno [a-z]+)[^.;:]{1,80}?\b(?:until|till|before)\b)(?P<when>[^.;,]{2,40})"
)
_BY_THEN = deferred(r"전(?:에|까지|부터)|까지|안에|이내|내로|앞서|앞당")
"""`not until 2028` is 2028년에, 빨라야 2028년; it is no `2028년 전에`."""
_USED_OTHERWISE = deferred(r"(?:하|해|했|한|할|되|돼|됐|된|될|시키|으로|로)(?![가-힣]{0,2} (?:곳|것|쪽))")
"""What makes another word of a noun: `기본으로` is no `base`, 요구하다 no `asked`."""


def told_otherwise(text: str, evidence: Sequence[Evidence]) -> bool:
    """Return whether a clause says without a denial what the sources deny."""
    if not _BY_THEN.search(text) and any(_then(text, one) for one in evidence):
        return True
    return any(mine.search(text) and any(there.search(one.text) for one in evidence) for there, mine in _OTHERWISE)


def _then(text: str, one: Evidence) -> bool:
    """Return whether a text tells the time until which a source denies something."""
    found = _NOT_UNTIL.search(one.text) if one.language != "ko" else None
    return found is not None and any(
        each.key[0] in "=#" and any(found.start("when") <= span[0] < found.end("when") for span in each.source)
        for each in anchors.shared(one.text, one.language, text)
    )


def spoken_of(text: str, evidence: Sequence[Evidence], place: Place) -> bool:
    """Return whether a clause may be about a denied one: not where all that it has of it is the sound of a word (`sign` in 쓰거든요), or a noun used otherwise."""
    one, (start, end) = evidence[place[0]], place[1]
    if len(evidence) == 1 and len(clauses(one.text, one.language)) == 1:
        return True
    shared = [
        each
        for each in anchors.shared(one.text, one.language, text)
        if any(start <= span[0] < end for span in each.source)
    ]
    if not shared:
        return True
    meant = [each for each in shared if one.language != "en" or each.key[0] != "~"]
    if len({span for each in meant for span in each.draft}) > 1:
        return True
    return any(
        each.key[0] in "@=#" or not _USED_OTHERWISE.match(text, span[1]) for each in meant for span in each.draft
    )
