"""Who won told as who lost, or the other way round: 페티퍼가 이겼어요 for `Pettifer, who had held it for 17 years, lost`.

The source tells of the one who is named by one of these verbs only, and nowhere by the other.
"""

from collections.abc import Iterator

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.written_names.names_told import told
from pipeline.messages import say
from pipeline.text.patterns import deferred

_NAME = r"[A-ZÀ-Þ][\w’'-]*(?: (?:de |van |von )?[A-ZÀ-Þ][\w’'-]*)*"
_ASIDE = r"(?:, (?:who|which|whose|now|then|a|an|the)\b[^,;.]{2,90},)?"
_OUTCOME = deferred(
    rf"(?P<name>{_NAME}){_ASIDE} (?:narrowly |had |has |have |also |easily )?(?:(?P<won>won|prevailed|triumphed)|(?P<lost>lost|was defeated|were defeated|was beaten|were beaten))\b(?=[.,;]|$| (?:in|on|at|by|to|the (?:seat|race|vote|election|match|game|case|appeal|final|title|contest|bid))\b)"
)
_BOTH = {
    "won": deferred(r"\b(?:won|win|wins|winn\w+|victor\w*|beat|prevail\w*|triumph\w*|elected)\b"),
    "lost": deferred(r"\b(?:lost|lose|loses|losing|loss|defeat\w*|beaten)\b"),
}
_SAYS = {
    "won": deferred(
        r"(?P<name>[가-힣A-Za-z0-9]{2,12}(?: [가-힣A-Za-z0-9]{1,12})?)(?:이|가|은|는) (?:결국 |끝내 |마침내 |간신히 |여유 있게 )?(?:이겼|승리했|당선됐)(?:어요|다|고|지만|는데|습니다)"
    ),
    "lost": deferred(
        r"(?P<name>[가-힣A-Za-z0-9]{2,12}(?: [가-힣A-Za-z0-9]{1,12})?)(?:이|가|은|는) (?:결국 |끝내 |마침내 |아깝게 )?(?:졌|패했|패배했|낙선했|떨어졌)(?:어요|다|고|지만|는데|습니다)"
    ),
}
_OTHER = {"won": "lost", "lost": "won"}


def won_or_lost(claim: Claim) -> Iterator[Flag]:
    """Yield who is told to have won and lost, or the other way round."""
    english = [one for one in claim.evidence if one.language == "en"]
    for side, pattern in _SAYS.items():
        match = pattern.search(claim.text)
        if match is None:
            continue
        for one in english:
            if word := _outcome(one, match["name"], _OTHER[side]):
                around = " ".join(each.text for each in english)
                if not _BOTH[side].search(around):
                    text = claim.text[match.start("name") : match.end()]
                    message = say("check.opposite", text=text, source=word, id=one.id)
                    yield Flag("number-contradicted", "block", match.span(), message, (one.id,), 0.8)
                    return


def _outcome(one: Evidence, name: str, side: str) -> str:
    """Return the verb by which a source tells how it came out for a name of the draft."""
    return next(
        (match[side] for match in _OUTCOME.finditer(one.text) if match[side] and told(match["name"], name)),
        "",
    )
