"""What was put right once must not come back: a value that a correction of an earlier issue says was wrong stands again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from pipeline.check import compare, fixes
from pipeline.check.claims import Claim, Flag
from pipeline.check.findings import spoken
from pipeline.check.vocabulary.words import stems
from pipeline.messages import say
from pipeline.records import Correction, Fix
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_FEWEST = 2  # words that a sentence must share with the wrong one
_SHARE = 0.4  # of the words of the shorter of both
_TELLS = deferred(r"바로잡|정정|잘못|고쳤|사실은|아니라")
_PUNCTUATION = ".,!?“”‘’\"'()…"


@dataclass(frozen=True, slots=True)
class _Wrong:
    """One correction as the check needs it: what was wrong, what is right, and the words around both."""

    correction: Correction
    figures: tuple[Quantity, ...]
    right: tuple[Quantity, ...]
    words: frozenset[str]
    phrase: tuple[str, str]


def corrected(claim: Claim, corrections: Sequence[Correction]) -> Iterator[Flag]:
    """Yield where a sentence says again what was corrected: the same figure or name beside the same words."""
    text = claim.text
    for one in corrections:
        if not one.was or _TELLS.search(claim.placed.plain):
            continue
        wrong = _wrong(one)
        shared = (stems(f"{claim.placed.key} {claim.placed.plain}") & wrong.words) - stems(wrong.phrase[0])
        if len(shared) < max(_FEWEST, _SHARE * min(len(wrong.words), len(stems(claim.placed.plain)))):
            continue
        flag = _figure(claim, text, wrong) or _phrase(claim, text, wrong)
        if flag is not None:
            yield flag


def _wrong(correction: Correction) -> _Wrong:
    was, now = (quantities.find(text, "ko") for text in (correction.was, correction.now))
    wrong = tuple(one for one in was if not any(compare.same(one, other) for other in now))
    right = tuple(one for one in now if not any(compare.same(one, other) for other in was))
    words = stems(_without(correction.was, was))
    return _Wrong(correction, wrong, right, words, ("", "") if wrong else _replaced(correction))


def _without(text: str, figures: Sequence[Quantity]) -> str:
    for one in sorted(figures, key=lambda one: -one.span[0]):
        text = f"{text[: one.span[0]]} {text[one.span[1] :]}"
    return text


def _figure(claim: Claim, text: str, wrong: _Wrong) -> Flag | None:
    here = quantities.find(text, "ko")
    if any(compare.same(one, other) for one in here for other in wrong.right):
        return None
    for drafted in here:
        if any(compare.same(drafted, one) and drafted.value == one.value for one in wrong.figures):
            alike = [one for one in wrong.right if compare.comparable(one, drafted)]
            fix = fixes.mended(claim.placed.text, drafted.span, alike[0].text) if len(alike) == 1 else None
            return _flag(drafted.span, drafted.text, wrong, alike[0].text if len(alike) == 1 else "", fix)
    return None


def _replaced(correction: Correction) -> tuple[str, str]:
    """Return the one run of words that was replaced by another: a name or a term; nothing where more changed."""
    before, after = correction.was.split(), correction.now.split()
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    changed = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    if len(changed) != 1 or changed[0][0] != "replace":
        return "", ""
    _, low, high, left, right = changed[0]
    wrong, fixed = " ".join(before[low:high]), " ".join(after[left:right])
    return (_bare(wrong), _bare(fixed)) if high - low <= 3 and right - left <= 3 else ("", "")


def _bare(phrase: str) -> str:
    """Return a phrase without its last particle and the marks around it."""
    bare = phrase.strip(_PUNCTUATION)
    match = re.search(r"(?:으로|에서|에게|까지|부터|은|는|이|가|을|를|과|와|의|도|로|에)$", bare)
    return bare[: match.start()] if match and match.start() >= 2 else bare


def _phrase(claim: Claim, text: str, wrong: _Wrong) -> Flag | None:
    phrase, right = wrong.phrase
    if len(phrase) < 2 or (right and right in text):
        return None
    match = re.search(rf"(?<![가-힣A-Za-z0-9]){re.escape(phrase)}(?![A-Za-z0-9])", text)
    if match is None:
        return None
    fix = fixes.mended(claim.placed.text, match.span(), right) if right else None
    return _flag(match.span(), phrase, wrong, right, fix)


def _flag(span: tuple[int, int], text: str, wrong: _Wrong, right: str, fix: Fix | None) -> Flag:
    issue = wrong.correction.issue
    if right:
        said, subject = spoken(right, "이에요/예요"), spoken(f"‘{text}’", "이/가")
        message = say("check.corrected", issue=issue, said=said, subject=subject)
        return Flag("corrected", "block", span, message, (), 0.9, fix)
    return Flag("corrected", "block", span, say("check.corrected.gone", issue=issue, text=text), (), 0.8)
