"""Names that news cuts down to a word that is one of English, a place or a title as well: a United jet, economists at Michigan.

Only the trade beside it tells: such a word stands for the airline where the text speaks of flying, for the university where it
speaks of researchers, for the bank where it speaks of money. A state of America stands short behind a town alone: KEWAUNEE, Wis.
"""

import re
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

_STATES = {
    "Ala": "Alabama", "Ariz": "Arizona", "Ark": "Arkansas", "Calif": "California", "Colo": "Colorado", "Conn": "Connecticut", "Del": "Delaware", "Fla": "Florida", "Ga": "Georgia", "Ill": "Illinois", "Ind": "Indiana",
    "Kan": "Kansas", "Ky": "Kentucky", "La": "Louisiana", "Md": "Maryland", "Mass": "Massachusetts", "Mich": "Michigan", "Minn": "Minnesota", "Miss": "Mississippi", "Mo": "Missouri", "Mont": "Montana", "Neb": "Nebraska",
    "Nev": "Nevada", "N.H": "New Hampshire", "N.J": "New Jersey", "N.M": "New Mexico", "N.Y": "New York", "N.C": "North Carolina", "N.D": "North Dakota", "Okla": "Oklahoma", "Ore": "Oregon", "Pa": "Pennsylvania",
    "R.I": "Rhode Island", "S.C": "South Carolina", "S.D": "South Dakota", "Tenn": "Tennessee", "Vt": "Vermont", "Va": "Virginia", "Wash": "Washington", "W.Va": "West Virginia", "Wis": "Wisconsin", "Wyo": "Wyoming", "Tex": "Texas",
}  # fmt: skip
_STATE = deferred(rf"(?<=[A-Za-z]), (?P<state>{'|'.join(map(re.escape, _STATES))})\.")


def keys(text: str, rows: Mapping[str, str]) -> frozenset[str]:
    """Return the keys of the airlines, universities and banks that a text names by one word and their trade, and of states cut short."""
    short = (_STATES[match["state"]].lower().replace(" ", "") for match in _STATE.finditer(text))
    found: set[str] = {rows[state] for state in short if state in rows}
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
