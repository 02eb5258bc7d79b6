"""A mark that was passed told as missed, or the other way round: `2015년 기록을 11센티미터 넘어섰어요` for `11 centimetres below the record`.

A mark is a record, a target, a budget, an average, a forecast or a limit. The source must set one thing off from it, and one way.
"""

from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.text.patterns import deferred

_MARKS = {
    "기록": "record",
    "목표": "target|goal|aim",
    "예산": "budget",
    "평균": "average|mean",
    "전망": "forecasts?|expectations?|estimates?|projections?",
    "예상": "forecasts?|expectations?|estimates?|projections?",
    "한도": "limit|cap|ceiling",
    "기준": "standard|threshold|limit",
}
_UP = r"넘어섰|넘어선|넘었|넘겼|웃돌|웃돈|뛰어넘|초과했|높았|깼|갈아치|넘어서"
_DOWN = r"못 ?미쳤|못 ?미치|못 ?미친|미치지 못|밑돌|밑돈|모자랐|모자란|낮았|못 넘|넘지 못|깨지 못|넘기지 못"
_SAID = {
    mark: deferred(
        rf"{mark}(?:치|값|액)?(?:을|를|에|에는|보다|보다는|도)\s(?:[^.,;]{{0,24}}?\s)??(?:(?P<down>{_DOWN})|(?P<up>{_UP}))(?P<rest>[가-힣]*)"
    )
    for mark in _MARKS
}
_SIDES = {
    mark: deferred(
        rf"\b(?:(?P<up>above|over|past|beyond|ahead of|better than|more than|higher than|exceed\w*|beat(?:ing|s)?|topp?(?:ed|ing|s)|surpass\w*)|(?P<down>below|under|short of|shy of|behind|lower than|less than|miss(?:ed|es|ing)?)) (?:the |its |their |an? |that )?(?:[a-z0-9-]+ ){{0,3}}?(?:{words})\b"
    )
    for mark, words in _MARKS.items()
}
_WORDS = {mark: deferred(rf"\b(?:{words})\b") for mark, words in _MARKS.items()}
_MEASURED_TOO = deferred(
    r"\b(?:above|over|past|beyond|ahead of|below|under|behind|short of|shy of|exceed\w*|beat(?:ing|s)?|topp?(?:ed|ing|s)|surpass\w*|miss(?:ed|es|ing)?|cleared|met) (?:(?:them|it|theirs)\b|(?:those|that|both|either)\b(?! [a-z]))"
    r"|\b(?:f[ae]ll(?:s|en|ing)?|c[ao]me?s?|coming) (?:\w+ )?short(?! of)\b|\b(?:miss|exceed|surpass)(?:ed|es|s|ing)?(?=[.,;]|$)|\b(?:did|does|do|was|were|has|had)(?: not|n['’]t)(?=[.,;]|$)"
)
"""What sets another thing off from a mark that was named before: `while profit missed them`."""
_DENIED = deferred(r"지(?:는|도)? ?(?:않|못)|\bnot\b|n['’]t\b|(?:기|뻔|면|으면|려면)$")


def past_a_mark(claim: Claim) -> Iterator[Flag]:
    """Yield the marks that a sentence says were passed where its source says by its one word for it that they were not."""
    for mark, pattern in _SAID.items():
        match = pattern.search(claim.text)
        if match is None or claim.text.count(mark) != 1 or _DENIED.search(match["rest"]):
            continue
        sides = [(one, side) for one in claim.evidence for side in _SIDES[mark].finditer(one.text)]
        told = sum(len(_WORDS[mark].findall(one.text)) for one in claim.evidence)
        if len(sides) != 1 or told != 1 or any(_MEASURED_TOO.search(one.text) for one in claim.evidence):
            continue
        if _DENIED.search(sides[0][0].text[: sides[0][1].start()][-12:]):
            continue
        one, side = sides[0]
        if bool(match["up"]) != bool(side["up"]):
            word = match["up"] or match["down"]
            message = say("check.opposite", text=word, source=side["up"] or side["down"], id=one.id)
            yield Flag("number-contradicted", "block", match.span(), message, (one.id,), 0.8)
            return
