"""The word that tells a translated quotation from its source: an adverb, or a thing, of which no cited sentence has a word."""

import re

from pipeline.check import anchors
from pipeline.check.claims import Claim
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import glossed
from pipeline.text import quantities

_ADVERBS = (
    (r"이미(?![가-힣])|벌써", r"\balready\b|\bby now\b|\bha(?:s|ve|d)\b|이미|벌써"),
    (r"아직|여전히", r"\bstill\b|\byet\b|\bremain|\bnot\b|n['’]t\b|\bcontinu|\bkeep|아직|여전"),
    (r"절대(?:로|적으로)?(?![가-힣])|결코", r"\bnever\b|\bnot\b|n['’]t\b|\bno\b|\bnone\b|\babsolute|\bin no way\b|절대|결코"),
    (r"모두(?!발언)|전부|다(?= [가-힣]+[다요])", r"\ball\b|\bevery|\bentire|\bwhole\b|\bany|\beach\b|\bboth\b|\bcomplete|\bfull|\bnothing\b|\bend\b|모두|전부|모든|다 "),
)  # fmt: skip
_ANY_SENTENCE = r"(?:[가-힣]|[가-힣](?:[은는이가을를의도만로에]|에서|으로)|(?:것|사람|이들|그들|우리|저희|이것|그것|여기|거기|지금|이번|그때|오늘|이제|정도|때문|경우|얘기|이야기|생각|진짜|정말|누구|무엇|무슨|어디|하나)(?:들)?[가-힣]{0,2})(?![가-힣])"
"""What a translation may add or leave out: `사람은`, `지금`, a word of one syllable."""


def added(claim: Claim, quoted: str, source: str) -> str:
    """Return the word that tells a quotation from its source, or nothing: an adverb or a subject that no cited sentence has."""
    everything = " ".join(one.text for one in claim.evidence)
    for korean, english in _ADVERBS:
        word = re.search(rf"(?<![가-힣])(?:{korean})", quoted)
        if word and not re.search(english, everything, re.IGNORECASE):
            return word.group()
    if claim.evidence[0].language == "ko":
        return ""
    mine = _known(anchors.keys(quoted, "ko"))
    foreign = mine - anchors.keys(everything, "en")
    there = _known(anchors.keys(source, "en"))
    figures = len(quantities.readings(source, "en")) >= 2 and not quantities.readings(quoted, "ko")
    alone = len(there) >= 1 and not mine & there and not glossed.mostly(quoted, everything)
    return _written(quoted, foreign, everything) if foreign and (alone or figures) else ""


def _known(keys: frozenset[str]) -> frozenset[str]:
    """Return the keys of the lexicon and the names, without stems that only their sound could match."""
    return frozenset(key for key in keys if key[:1].isdigit() and ":" in key)


def _written(quoted: str, keys: frozenset[str], source: str) -> str:
    """Return a word of a quotation that carries one of these keys, or nothing where only words do that any sentence may have, or that the dictionary gives for one of the source's."""
    for word in quoted.split():
        if (
            anchors.keys(word, "ko") & keys
            and not compiled(_ANY_SENTENCE).match(word)
            and not glossed.told(word, source)
        ):
            return word.strip(".,!?")
    return ""
