"""Papers that a source calls by the last word of their name: `the Times`, `the Journal`, 타임스."""

import re

from pipeline.check.claims import Claim
from pipeline.text.patterns import deferred

_OWN = r"(?:^|(?<=[^A-Za-z] )|(?<=[a-z] )|(?<=\n))(?:The )?"
_SHORT = {
    "newyorktimes": deferred(rf"{_OWN}Times\b(?! (?:of|Square)\b)|(?<![가-힣])(?<![가-힣] )타임스", re.MULTILINE),
    "wallstreetjournal": deferred(rf"{_OWN}Journal\b(?! of\b)|(?<![가-힣])저널(?:은|이|에|의)", re.MULTILINE),
    "washingtonpost": deferred(r"\b[Tt]he Post\b(?! Office)"),
}
_OTHERS = deferred(r"\b[A-Z][a-z]+ (?:Times|Journal|Post)\b|[가-힣]+ ?(?:타임스|저널|포스트)")


def shortened(key: str, claim: Claim) -> bool:
    """Return whether an article may mean this paper by its short name: it names no other that ends so."""
    pattern = _SHORT.get(key)
    texts = [one.text for one in claim.context] if pattern else []
    return any(pattern.search(text) for text in texts if pattern) and not any(
        match.group().split()[0] != "The" for text in texts for match in _OTHERS.finditer(text)
    )
