"""English figures that leave their unit to one before: `within 64 kilometres, the old one within 210`, `Azure 23 per cent and Google 12`."""

import re
from collections.abc import Sequence

from pipeline.text.patterns import deferred
from pipeline.text.quantities.english_numbers import NUMBER
from pipeline.text.quantities.english_units import ENGLISH_PATTERN
from pipeline.text.quantities.english_words import ONES, SCALES
from pipeline.text.quantities.quantity import Quantity

_YEARS = (1900, 2099)
_REACH, _FAR = 90, 280
_VALUE_OF = deferred(
    r"\b(?:older|old|earlier|previous|accepted|new|newer|revised|current|published|standard) (?:value|estimate|figure|measurement|reading|result)s? of (?:about |around |roughly )?$"
)
_A_BODY_OF = deferred(
    r"\b(?:staff|team|crew|group|workforce|cohort|panel|cast|squad|audience|board|jury|party|class|fleet|network|community)s? of (?:about |around |roughly |some |just |only |nearly )?$"
)
"""What counts its own members: `for $90 million, mainly for its staff of 45`."""
_NUMBER_OF = deferred(r"\bnumber of [a-z]+\b")
"""What is a plain count, whatever unit was told before: `waits fell to 6 minutes, and the number of complaints to 8,400`."""
_LABELLED = deferred(
    r"(?:\b[A-Z][A-Za-z]*|\b(?:version|chapter|phase|step|level|grades?|class|part|day|week|year|tier|stage|series|mark|room|page|v)|[#.-]) ?$"
)
_AND_NAMED = deferred(r"(?:,? and|[,;]) (?:(?:in|at|for|among|on) )?(?:the )?(?:[A-Z][\w.&'’-]* ){1,3}$")
_FULL_STOP = deferred(r"(?:,? and|,) (?:the )?(?:[A-Z][\w.&'’-]* ){1,3}\d{1,2}(?:\.\d+)?[.;](?!\d)|[.;]?\s*$|[.;]\s")
_RECEIVERS = deferred(
    r" (?!(?:as|is|was|has|its|his|this|thus|times|plus|minus|less|versus|across|towards|besides|perhaps|always|sometimes|afterwards)\b)[a-z]{2,}s\b"
)
_TO_ANOTHER = deferred(r" to \d{1,3}(?:\.\d+)?[.;](?!\d)")
_ALL = 100
_CLAUSE_END = deferred(
    r"\s*(?:[.;:)—–]|,(?!\d)|$|\n| (?:(?:requested|pledged|committed|promised|earmarked|borrowed|donated|allocated|invested|granted|lent|owed) (?:from|by|to|for|in)|and|or|but|while|whereas|in|on|at|for|by|from|among|across|elsewhere|abroad|nationally|overall|last|this|next|after|before|than|as|when|if|now|today|again|instead|otherwise|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|\d{1,2}) (?:hour|day|week|month|quarter|year|decade)s? (?:ago|earlier|before)|the (?:year|quarter|month|week|day|season|decade|(?:previous|prior|preceding|same|following|first|last) [a-z]+)(?: (?:before|earlier|prior))?|less|more|fewer|higher|lower|larger|bigger|greater|smaller|above|below|short|longer|shorter|faster|slower|with|without|within|(?:an?|per|each|every) (?:minute|hour|day|week|month|quarter|year)|near|inside|outside|around|along|where|wherever|whenever|once|unless|until|through|since|during|under|annually|thereafter|afterwards?|so far|to date|already|yet|thanks to|because|despite)\b)(?!\d)"
)
_OF_THEM = deferred(r" of (?:them|those|these|which)\b")  # `twelve years, three of them in silence`
_OF_WHICH = deferred(
    r"\bof (?:which|these|those|them),? (?:(?:only|just|about|some|roughly|around|nearly|almost|at least|at most|up to|no (?:more|less|fewer) than|(?:more|less|fewer) than|over|under|as (?:much|many) as) )*$"
)
_OF_A_SHARE = deferred(
    rf"\b(?:{'|'.join(ONES)}|\d{{1,2}}) (?:in|out of)(?: every)? (?:{'|'.join(ONES[1:])}|\d{{1,3}})\b(?=[.,;:)](?!\d)|$| (?:of|are|is|was|were|has|have)\b)"
)
_THINGS = r"\b(?:users?|subscribers?|customers?|people(?! (?:familiar|briefed|close|with|who|involved))|members?|downloads?|messages?|tokens?|parameters?|devices?|visits?|visitors?|views?|viewers?|passengers?|rides?|students?|accounts?|households?|vehicles?|cars?|phones?|units|chips|shares|videos?|songs?|tracks?|images?|posts?|queries|requests|prompts|questions)\b"
_SPEAKS_OF_THINGS = deferred(_THINGS)
"""What a number in millions may count, so that it is no sum of money further on."""
_SO_MANY = deferred(
    _THINGS
    + r" (?:[a-z]+ )?(?:rose|rises?|grew|grows?|climb\w*|f[ae]ll\w*|drop\w*|jump\w*|stands?|stood|reach\w*|number\w*|total\w*|hit|came|swell\w*|increased)(?: [a-z]+){0,2} $",
    re.IGNORECASE,
)
_ARE = deferred(
    r" (?:are|is|were|was|have|has|had|will|would|must|may|might|can|could|should|need|came|went|run|remain)\b"
)
_GO = deferred(
    r" (?:(?:may|might|could|can|should|must|comes?|go|goes|remains?|flow(?:s|ed)|stays?|stem(?:s|med)|relates?|covers?|pays?|buys?|funds?) )"
)
_AND = deferred(r" (?:and|or) ")
_TOOK = deferred(
    r"\b(?:takes?|took|taken|lasts?|lasted|waits?|waited) (?:just |only |about |around |roughly |some |them |it |him |her |us )*$"
)
_FULL_STOP_BETWEEN = deferred(r"[.!?]\s")
_A_RATE = deferred(
    rf"\b(?:\d[\d,.]*|{'|'.join(ONES[1:])})(?: (?:thousand|million|billion))?(?: (?!and\b|or\b|to\b|with\b|runs?\b)[a-z-]{{3,16}}){{1,3}} (?:every|per|each) $"
)
"""What a rate counts, before its period: the unit left out behind it is not the period's."""


def left_bare(text: str, between: str, found: Quantity) -> bool:
    """Return whether a figure ends its clause without a unit of its own, in reach of one that has it."""
    if _VALUE_OF.search(between) and found.value.denominator > 1 and len(between) <= _FAR:
        return True  # `the older value of 0.877 that textbooks carried`
    scaled = found.step >= SCALES["million"] or found.value >= SCALES["million"]
    far = scaled and len(between) <= _FAR and _SPEAKS_OF_THINGS.search(between) is None
    if (
        _A_BODY_OF.search(between)
        or _NUMBER_OF.search(between)
        or (scaled and counts_things(between))
        or not (far or len(between) <= _REACH)
        or (found.value.denominator == 1 and _YEARS[0] <= found.value <= _YEARS[1])
    ):
        return False
    labelled = _LABELLED.search(text[max(0, found.span[0] - 24) : found.span[0]])
    reach = text[max(0, found.span[0] - 24) : found.span[1] + 24]
    start = found.span[0] - max(0, found.span[0] - 24)
    if any(match.start() <= start < match.end() for match in _OF_A_SHARE.finditer(reach)):
        return False  # `5,000 posts in ten years, or one in three`
    plain = labelled is None or found.step >= SCALES["thousand"] or _another_ones(text, between, found)
    if not plain or _goes_on(text, found):
        return False
    of_which = _OF_WHICH.search(between) is not None and _ARE.match(text, found.span[1]) is not None
    of_them = _OF_THEM.match(text, found.span[1]) is not None and NUMBER.search(between) is None
    change = found.role == "from" and _TO_ANOTHER.match(text, found.span[1]) is not None
    told = (
        scaled and (_ARE.match(text, found.span[1]) or _GO.match(text, found.span[1])) is not None
    )  # `Of the 9 billion euros, 4 billion will go to chips`
    return told or of_them or of_which or change or _CLAUSE_END.match(text, found.span[1]) is not None


def counts_things(before: str) -> bool:
    """Return whether a number is how many things there are by what stands before it: `Weekly users rose to` so many."""
    return _SO_MANY.search(before) is not None


def _another_ones(text: str, between: str, found: Quantity) -> bool:
    """Return whether a number at the end of a list of shares is that of the one named before it: `Azure 23 per cent and Google 12`."""
    return (
        found.value < _ALL
        and _AND_NAMED.search(between) is not None
        and _FULL_STOP.match(text, found.span[1]) is not None
    )


def _goes_on(text: str, found: Quantity) -> bool:
    """Return whether a number shares the unit of the one behind it: the five of `terms of five and seven years`."""
    joint = _AND.match(text, found.span[1])
    behind = NUMBER.match(text, joint.end()) if joint else None
    return behind is not None and not behind["currency"] and ENGLISH_PATTERN.match(text, behind.end()) is not None


def receives(text: str, found: Quantity) -> bool:
    """Return whether a number behind an amount counts who gets it, and is no end of a range: `1.7 billion won to three broadcasters`."""
    return text[: found.span[0]].endswith(" to ") and _RECEIVERS.match(text, found.span[1]) is not None


def passed_over(before: str, last: Sequence[Quantity], earlier: Sequence[Quantity]) -> bool:
    """Return whether a number may leave out the unit of the figure before the last: `within 64 kilometres four days ahead, the old one within 210`,
    `74 minutes to map a 100-square-metre flat; now it took 31`. What took so many, or is told beside a length in the last sentence, is a length.
    """
    took = _TOOK.search(before) is not None
    lengths = all(one.kind == "duration" for one in last) and any(one.kind != "duration" for one in earlier)
    if lengths and not took:
        return _FULL_STOP_BETWEEN.search(before, earlier[-1].span[1], last[0].span[0]) is None
    return took and bool(earlier) and all(one.kind == "duration" for one in earlier)


def of_a_rate(before: str) -> bool:
    """Return whether a period only says how often so many come: `30 images every three hours, down from 120` are images."""
    return _A_RATE.search(before) is not None
