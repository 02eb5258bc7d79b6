"""What stands around an English figure: `more than`, `up to`, `about`, `from`."""

import re

from pipeline.text.patterns import deferred
from pipeline.text.quantities.quantity import Bound, Role

_BEFORE_MIN = deferred(
    r"(?:minimum|floor of|(?<!\d )over|(?<!no )(?<!not )(?<!never )more than|at least|above|exceed(?:s|ed|ing)?|pass(?:ed|es|ing)?|cross(?:ed|es|ing)?|clear(?:ed|s|ing)?|(?<!the )past|fewer than no|(?:no|not|never) (?:fewer|less) than|north of|(?:upwards?|(?<!not )in excess) of|(?<!no )better than|minimum of|beyond|surpass(?:ed|es|ing)?|topp?(?:ed|s)|(?<!no )(?<!not )(?<!never )(?:larger|bigger|longer|heavier|taller|older|higher|greater) than|(?:no|not|never) (?:smaller|shorter|lighter|younger|lower|cheaper) than)\s(?:the age of |a |the |an |another )?$|(?:>=?|≥)\s?$",
    re.IGNORECASE,
)
_BEFORE_MAX = deferred(
    r"(?:under|(?<!no )(?<!not )(?<!never )(?:fewer|less) than|below|up to|at most|as much as|as many as|(?:no|not|never) more than|maximum of|within|limit(?:ed)? (?:of|to)|(?<!no )(?<!not )(?<!never )(?:smaller|shorter|lighter|younger|lower|cheaper) than|(?:no|not|never) (?:larger|bigger|longer|heavier|taller|older|higher|greater) than|(?:can|may) reach|cap(?:s|ped)?(?: [a-z]+){0,3} at|(?:limit|restrict|hold|held)(?:s|ed|ing)?(?: [a-z]+){0,3} to|restricted to|(?:cap|ceiling) (?:of|at))\s(?:the age of |a |the |an |another )?$|(?:<=?|≤)\s?$|(?:nearly|almost|(?:just |a little |slightly )?(?:shy|short) of|close to|not quite)\s(?:a |the |an )?$",
    re.IGNORECASE,
)
_OPENS = deferred(
    r"(?:(?<!re)(?:start(?:s|ing)?|begin(?:s|ning)?) (?:at|from)|pric(?:ed?|es|ing)(?: start(?:s|ing)?)? from)\s(?:about |around |just |only )?$",
    re.IGNORECASE,
)
_PAID = deferred(r"^(?:[A-Z]{0,2}[$€£₩¥₹]|Rs)|(?:dollars?|euros?|won|yen|yuan|pounds?|rupees?|cents?)$", re.IGNORECASE)
_BEFORE_NEAR = deferred(
    r"(?:about|around|roughly|approximately|some|nearly|almost|not quite|an estimated|circa|close to|~|≈)\s?$",
    re.IGNORECASE,
)
_AFTER_MIN = deferred(
    r"\s?(?:or later|or newer|and (?:above|beyond|later|over|older|up|more(?! [a-z]+ed\b)|upwards?)|or (?:more(?! [a-z]+ed\b)|higher|above|over|older|greater|longer|up)|-plus)\b|(?: [a-z]+)?(?: (?:an?|per|each|every) [a-z]+)? at (?:the (?:very )?)?(?:least|minimum)\b(?! (?:an?|one|two|three|four|five|six|some|half|\d))|[ -][a-z]+ minimum\b|\+"
)
_AFTER_MAX = deferred(
    r"(?: [a-z]+)?(?: (?:an?|per|each|every) [a-z]+)? (?:max(?:imum)?|at (?:the (?:very )?)?(?:most|maximum))\b|\s?(?:or less|or fewer|or lower|or below|or smaller|or finer|or younger|and below|and under|and smaller|and finer)\b|(?:(?<=nanometer)|(?<=nanometre)|(?<=nm)) (?:and|or) more advanced\b"
)
_NOUN = r" (?!(?:and|or|to|of|in|at|on|for|per|is|was|are|were|million|billion|percent)\b)[a-z]{3,14} or "
_ENDS = r"(?=\s*(?:[,.;:!?)\"”]|$)|\s(?:in|on|at|for|from|to|per|an?|each|every|and|were|was|are|is|will|must|should|can|may|have|has|who|that|which|with|by|of|when|while|as)\b)"
_COUNTED_MIN = deferred(rf"{_NOUN}(?:more|above|over|greater|longer|higher|up){_ENDS}")
_COUNTED_MAX = deferred(rf"{_NOUN}(?:less|fewer|lower|below|under|shorter){_ENDS}")
"""A bound behind what is counted, where that is no unit: `200 words or more`."""
_FROM = deferred(
    r"(?<!up )(?<!down )\bfrom\s(?:about |around |roughly |just |nearly |under |over |below |above |less than |more than |fewer than |almost )?$",
    re.IGNORECASE,
)
AND_EARLIER = deferred(
    r"(?: (?:now|today|currently|[a-z]+ (?:year|month|week|quarter)|in [\w¤ ]{2,14}|million|billion|trillion|percent|won|yen|[a-z]{3,9})){0,3},? and (?:about |around |just |only )?[€$£¥₩]?\d[\d.,]*%?(?: [a-z]{1,9}){0,2} (?:in (?:[A-Z][a-z]+ )?(?:(?:19|20)\d\d|¤+)|(?:an?|one|two|three|four|five) (?:year|month|quarter|decade)s? (?:ago|earlier|before)|last (?:year|month|quarter)|the (?:year|month|quarter) before|(?:earlier|before that))\b"
)
"""Behind a start that another one goes ahead of: `from 99 now and 132 in 2023` has three points in time, and 99 is also an end."""
HELD_AGAINST = deferred(
    r" (?:as (?:many|much|[a-z]+) as|more|fewer|less|[a-z]{3,9}er than|(?:the|its|their) (?:size|number|amount|price|cost|rate|average|level)|what|that of)\b"
)
"""Behind `six times`, which then say no number of occasions."""


def around(text: str, start: int, end: int, *, plus: bool = False) -> tuple[Bound, bool, Role]:
    """Return the bound of a figure, whether it is said to be approximate, and whether a change starts from it."""
    before = text[max(0, start - 28) : start]
    bound: Bound = ""
    if _AFTER_MIN.match(text, end) or plus or _BEFORE_MIN.search(before) or _COUNTED_MIN.match(text, end):
        bound = "min"
    elif _OPENS.search(before) and _PAID.search(text[start:end]):
        bound = "min"  # `plans start at $20`
    elif _AFTER_MAX.match(text, end) or _BEFORE_MAX.search(before) or _COUNTED_MAX.match(text, end):
        bound = "max"
    role: Role = "from" if _FROM.search(before) and not AND_EARLIER.match(text, end) else ""
    return bound, bool(_BEFORE_NEAR.search(before)), role
