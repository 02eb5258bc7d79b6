"""What a source says was done, told as not done: `Lumen released the weights` is no `가중치를 공개하지 않았어요`.

The deed must be the same by the table of deeds, with two words more; it must rest on one sentence, with no
word of denial or doubt.
"""

from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.other_way import likeness, stances
from pipeline.messages import say
from pipeline.text.patterns import deferred

_NOT_DONE = deferred(
    r"(?P<verb>[가-힣]+)지(?:는|도)? (?P<not>않(?:았|아요|는다|고|습)|못(?:했|해요|한다|하고))[가-힣 ]{0,10}?(?:요|다|고|죠|지만|는데)(?=[.!?,\s\u2060]|$)|(?<![가-힣])(?:안|못) (?P<verb2>[가-힣]+?(?:았|었|했|렸|겠|[아어해])(?:어요|요|다고|고요|죠|습니다))"
)
_DENIAL = deferred(
    r"(?i:\b(?:not|no|never|nor|neither|none|without|un[a-z]+ed|fail\w*|refus\w*|declin\w*|den(?:y|ies|ied|ying)|reject\w*|stop\w*|halt\w*|cancel\w*|scrap\w*|avoid\w*|prevent\w*|block\w*|ban\w*|instead|rather|only|except|yet|unless|until|before|but|however|while|although|though|despite|lack\w*|miss\w*|few|little|hardly|barely|delay\w*|postpon\w*|if|would|could|may|might|should|whether|plans?|will|want\w*|expect\w*|consider\w*|end(?:s|ed|ing)?|withdr\w+|drop\w*|abandon\w*|pull\w*|against|oppos\w*|critic\w*|left|remain\w*|exclud\w*|limit\w*|just|h[eo]ld\w* back|ke(?:ep|pt)\w*|cannot|unable|too|most|some|part\w*|all|every|half|first|last|other|another)\b|n['’]t\b)"
)
_REST = deferred(r"\d|배|절반|보다|만큼|까지|넘|이상|채 |밖에|아직|나머지|남은|그 밖|다른|모두|전부|다 ")
_OTHERS = 1.5


def negated(claim: Claim) -> Iterator[Flag]:
    """Yield a deed that a sentence says was not done, where a source tells it and denies nothing at all."""
    told = _NOT_DONE.search(claim.text)
    if told is None or len(claim.evidence) > 1 or _REST.search(claim.text):
        return
    if any(one.language == "ko" or _DENIAL.search(one.text) for one in claim.evidence):
        return
    verb = told.span("verb" if told["verb"] else "verb2")
    stretch = (stances.opening(claim.text, told.start()), told.end())
    for one in claim.evidence:
        ties = likeness.ties(one.text, one.language, claim.text)
        deeds = [tie for tie in ties if tie.deed and verb[0] <= tie.draft[0] < verb[1]]
        others = [tie for tie in likeness.inside(ties, (0, len(one.text)), stretch) if not tie.deed]
        if deeds and likeness.weigh(others) >= _OTHERS:
            source = one.text[slice(*deeds[0].source[0])]
            message = say("check.opposite", text=told.group(), source=source, id=one.id)
            yield Flag("number-contradicted", "block", told.span(), message, (one.id,), 0.7)
            return
