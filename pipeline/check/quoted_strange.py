"""A noun of a translated quotation that tells nothing of its source, beside one of the source that nothing tells: 인터넷이 필요하다 for `need a credit card`.

A translation is free, so this only asks: all else that the Korean quotation says must be told, the dictionary must know both nouns,
and no word by which the English one is told may be told for what the Korean one is.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check import quoted_cues as cues
from pipeline.check.claims import Claim, Flag
from pipeline.check.quoted_words import Span, links
from pipeline.check.vocabulary import dictionary
from pipeline.messages import say
from pipeline.text.patterns import deferred

_WORD = deferred(r"[가-힣]{2,}")
_NOUN = deferred(r"(?P<bare>[가-힣]{2,}?)(?:들)?(?:(?<=들)은|[을를이가]|에게|한테|으로)")
_ANY = deferred(
    r"사람|사이|시간|문제|경우|정도|방식|방법|이유|생각|이야기|얘기|순간|동안|위해|통해|따라|때문|덕분|대신|다음|번째|조금|크게|그대로|직접|실제|사실|정확|전부|모두|모든|다른|함께|같이|처음|마지막|하나|여러|자기|스스로|그들|여러분|당신|가장|훨씬|다시|먼저|결국|어쩌|아마|계속|항상|자주|필요|들어|가져|가지|나[와온오]|만[들든]|보다"
)
_DETERMINED = deferred(
    r"(?:\b(?:a|an|the|my|our|your|their|his|her|its|some|any|no|of|for|with|from|by|in|on|as|at|into|and)|[a-z]['’]s?)(?: [a-z-]+)? $",
    re.IGNORECASE,
)
_NO_NOUN = deferred(r".*(?:ing|ed|ly|er|est)", re.IGNORECASE)
_FEWEST = 2  # words that both quotations tell, and words by which a well-known noun is told


def strange(claim: Claim, span: Span, quoted: str, theirs: str) -> Iterator[Flag]:
    """Yield a noun of a quotation that may stand in the place of another."""
    pair = replaced(quoted, theirs, [one.text for one in claim.evidence]) if theirs else None
    if pair:
        message = say("check.quote.strange", word=pair[0], source=pair[1])
        yield Flag("quote", "block", span, message, claim.ids, 0.6)


def replaced(quoted: str, source: str, texts: Sequence[str]) -> tuple[str, str] | None:
    """Return the noun of a Korean quotation that no cited sentence has, and the noun of its source in whose place it stands."""
    found, around = links(quoted, source), links(quoted, " ".join(texts))
    if sum(bool(places) for places in found.values()) < _FEWEST:
        return None
    others = [
        word.group()
        for word in _WORD.finditer(quoted)
        if not found.get(word.span())
        and not around.get(word.span())
        and not cues.LIGHT.match(word.group())
        and not _ANY.match(word.group())
    ]
    nouns = [noun for word in others if (noun := _NOUN.fullmatch(word))]
    noun = nouns[0] if len(nouns) == 1 and len(others) <= _FEWEST else None
    meant = dictionary.told_for(noun["bare"]) if noun else frozenset()
    left = _untold(source, {at for places in found.values() for at in places})
    if noun is None or len(meant) < _FEWEST or not left or any(meant & dictionary.akin(stems) for _, stems in left):
        return None
    return noun.group(), left[0][0]


def _untold(source: str, told: set[Span]) -> list[tuple[str, frozenset[str]]]:
    """Return the nouns of an English quotation that nothing tells, with their stems; none where it has a word that the dictionary does not know."""
    nouns: list[tuple[str, frozenset[str]]] = []
    for span, stems in dictionary.english(source):
        if span in told or stems & cues.ANY:
            continue
        known = frozenset(filter(dictionary.known, stems))
        if not known:
            return []
        word = source[slice(*span)]
        if _DETERMINED.search(source[: span[0]]) and not _NO_NOUN.fullmatch(word):
            nouns.append((word, known))
    return nouns
