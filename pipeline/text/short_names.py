"""Names that news cuts down to a word that is one of English, a place or a title as well: a United jet, economists at Michigan.

Only the trade beside it tells: such a word stands for the airline where the text speaks of flying, for the university where it
speaks of researchers, for the bank where it speaks of money.
"""

from collections.abc import Mapping

from pipeline.text.patterns import deferred

_TRADES = (
    (deferred(r"\b(?:flights?|jets?|planes?|airlines?|carriers?|pilots?|passengers?|airports?|aircraft|routes?|fares?|fliers|crew|Boeing|Airbus|Heathrow)\b"), ("airlines", "airways", "airline")),
    (deferred(r"\b(?:[Rr]esearchers?|[Pp]rofessors?|[Ee]conomists?|[Ss]cientists?|[Ss]tud(?:y|ies|ents?|ied)|[Tt]eams? (?:at|from)|[Cc]ampus|[Uu]niversit(?:y|ies)|[Gg]raduates?|[Pp]hysicists?|[Ee]ngineers (?:at|from))\b"), ("university", "universityof", "nationaluniversity")),
    (deferred(r"\b(?:[Bb]ranch(?:es)?|[Ll]oans?|[Ll]end(?:er|ing)|[Dd]eposits?|[Rr]etail|[Bb]ank(?:s|ers?|ing)?|[Mm]ortgages?|[Pp]rofits?|[Ii]nvestment)\b"), ("bank", "bankof")),
    (deferred(r"\b(?:[Ii]nsur(?:ers?|ance|ed)|[Cc]laims|[Uu]nderwrit\w+|[Rr]einsur\w+|[Pp]olicyholders|[Pp]remiums)\b"), ("insurance", "re", "life")),
)  # fmt: skip
_WORD = deferred(
    r"(?<![A-Za-z-])(?P<word>[A-Z][a-z]+(?:-[A-Z][a-z]+)?)(?![A-Za-z-])(?! (?:States|Nations|Kingdom|Arab|Airlines|[A-Z][a-z]))"
)


def keys(text: str, rows: Mapping[str, str]) -> frozenset[str]:
    """Return the keys of the airlines, universities and banks that a text names by one word and their trade."""
    found: set[str] = set()
    words: list[str] = []
    for trade, kinds in _TRADES:
        if not trade.search(text):
            continue
        words = words or [match["word"].lower().replace("-", "") for match in _WORD.finditer(text)]
        for word in words:
            for kind in kinds:
                key = rows.get(kind + word if kind.endswith("of") else word + kind)
                if key is not None:
                    found.add(key)
    return frozenset(found)
