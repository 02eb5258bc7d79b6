"""Turns of a matter: what an article of a later day opens with and the earlier one does not know is news of its own.

The end of a strike retells the strike, figures and all; so do a suit after a deal and a denial after a report. What they share with the
report before cannot tell them from it, what they open with can.
"""

import re

_TURNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\bend(?:s|ed)?\b|\b(?:back|returns?|returned) to work\b|\blift(?:s|ed)?\b|\bresum(?:es?|ed)\b|\bis over\b|\bretir(?:es?|ed|ing)\b|\b(?:switch|shut)(?:es|ed|s|ting|ing)? (?:off|down)\b|\bdiscontinu\w+|끝났|끝내|끝냈|종료|폐지|만료|복귀|해제|재개",
        r"\bagree(?:s|d)?\b|\bsettle(?:s|d|ment)?\b|\b(?:strikes?|reach(?:es|ed)?) a deal\b|\btruce\b|합의|타결|화해",
        (
            r"\bwithdr[ae]ws?\b|\bscrap(?:s|ped)?\b|\bcancel(?:s|led|ed)?\b|\babandon(?:s|ed)?\b|\brevers(?:es?|ed)\b|\bcall(?:s|ed)? off\b|\bu-turn\b|\bback(?:s|ed)? down\b|\brecall(?:s|ed)?\b"
            r"|철회|취소|백지화|번복|무산|결렬|회수"
        ),
        r"\bapprov(?:es?|ed)\b|\breject(?:s|ed)?\b|\bblock(?:s|ed)?\b|\bdismiss(?:es|ed)?\b|\boverturn(?:s|ed)?\b|\bupheld\b|\bvotes? down\b|승인|부결|기각|거부|불허",
        r"\bsu(?:es?|ed|ing)\b|\blawsuit\b|\bindict(?:s|ed)?\b|\bappeal(?:s|ed)?\b|\bcourt\b|소송|제소|고소|고발|기소|항소|법원|재판",
        r"\bden(?:y|ies|ied)\b|\bapologi[sz](?:es?|ed)\b|\bhits? back\b|\bcounter(?:s|ed)?\b|\bresigns?\b|\bresigned\b|\bfired\b|부인|반박|사과|사임|해임|경질",
    )
)


def turned(opening: str, earlier: str) -> bool:
    """Whether what a later article opens with (title and summary) tells a turn that the earlier text knows nothing of."""
    return any(turn.search(opening) and not turn.search(earlier) for turn in _TURNS)
