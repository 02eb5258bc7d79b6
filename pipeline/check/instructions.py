"""Orders to a model inside a source: a cited sentence that holds one is shown to the editor."""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.messages import say

_ORDER = re.compile(
    r"\b(?:ignore|disregard|forget|override)\s(?:all\s|any\s|the\s|your\s|these\s){0,3}(?:previous|prior|above|earlier|preceding|other)?\s?(?:instructions?|prompts?|rules|guidelines)\b|"
    r"\b(?:system prompt|you are (?:now )?an? (?:ai|assistant|language model)|as an ai (?:model|assistant)|(?:ai|llm|language model)s? (?:assistants? )?(?:reading|processing|summari[sz]ing) this|"
    r"(?:assistants?|ai|models?|summari[sz]ers?)[:,]? (?:must|should|please) (?:say|write|state|recommend|include|add|report|praise)|do not (?:mention|summari[sz]e|tell) )|"
    r"(?:이전|앞선|위의|모든)\s?(?:지시|명령|지침|프롬프트)(?:를|을|은|는)?\s?(?:모두\s)?(?:무시|잊)|시스템 프롬프트|(?:요약|번역)하는 (?:AI|모델|인공지능)",
    re.IGNORECASE,
)


def suspicious(text: str) -> bool:
    """Return whether a sentence looks like an order to a model that reads it."""
    return bool(_ORDER.search(text))


def instructions(claim: Claim) -> Iterator[Flag]:
    """Yield the cited sentences that look like orders to a model."""
    for one in claim.evidence:
        if suspicious(one.text):
            yield Flag(
                "instructions", "warn", (0, len(claim.text)), say("check.instructions", id=one.id), (one.id,), 0.8
            )
