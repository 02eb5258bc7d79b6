"""What is planned or yet to be shown told as there: `a planned data center` as 문을 연 데이터센터, `the yet-to-be-announced speaker` as 이미 공개했어요.

The noun must be the same, and no source may say that anything of the kind has opened or come out. A warning.
"""

from collections.abc import Iterator

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text.patterns import deferred

_PLANNED = deferred(
    r"(?i:\b(?P<cue>planned|proposed|upcoming|forthcoming|future|unbuilt|unreleased|unannounced|unopened|unfinished|(?:yet|soon)-to-(?:be-)?[a-z]+|not-yet-[a-z]+) (?P<what>[\w-]+(?: [\w-]+){0,3}))"
)
_DONE_THERE = deferred(
    r"(?i:(?<!-)\b(?:opened|launched|unveiled|released|introduced|announced|showed|shown|built|completed|finished|shipped|already|existing|current(?:ly)?|now|in operation|in service|runs?|running|operat(?:e[sd]?|ing)|sells?|sold|came|debuted)\b)"
)
_DONE = r"문을 연|열린|개장한|개통한|완공한|완공된|지어진|다 지은|들어선|가동 중인|가동하는|가동하고 있는|돌아가는|운영 중인|출시한|출시된|선보인|시판 중인|판매 중인"
_HERE = deferred(
    rf"(?<![가-힣])(?P<done>{_DONE}) (?P<noun>[가-힣A-Za-z0-9]+(?: [가-힣A-Za-z0-9]+){{0,3}})"
    r"|(?P<named>[가-힣A-Za-z0-9]+(?: [가-힣A-Za-z0-9]+){0,2}[을를이가은는]) (?:이미|벌써) (?:공개|발표|출시|개장|개통|완공|가동|선보)[가-힣]*"
)
_ONLY_PLANNED = deferred(r"계획|구상|청사진|조감도|설계|예정|사업|방안|건설|공사|부지")
_REACH = 16  # letters behind a deed in which the noun that it describes stands


def not_there_yet(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence tells as opened or shown, where its sources have it as planned only."""
    if any(one.language == "ko" or _DONE_THERE.search(one.text) for one in claim.evidence):
        return
    for here in _HERE.finditer(claim.text):
        noun = "noun" if here["noun"] else "named"
        start, end = here.span(noun)
        if here["noun"] and _ONLY_PLANNED.search(claim.text, start, end):
            continue
        for one in claim.evidence:
            cue = _cue(one, claim.text, (start, min(end, start + _REACH) if here["noun"] else end))
            if cue:
                message = say("check.hedge.plan", cue=cue)
                yield Flag("hedge", "warn", here.span(), message, (one.id,), 0.6)
                return


def _cue(one: Evidence, text: str, noun: anchors.Span) -> str:
    """Return the word by which a source says of a noun of the draft that it is only planned."""
    for there in _PLANNED.finditer(one.text):
        for word in anchors.shared(one.text, one.language, text):
            inside = [span for span in word.source if there.start("what") <= span[0] < there.end("what")]
            named = any(noun[0] <= span[0] < noun[1] for span in word.draft)
            if inside and named and len(inside) == len(word.source) and word.key[0] not in "=~":
                return there["cue"]
    return ""
