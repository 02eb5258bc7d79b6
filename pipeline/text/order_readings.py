"""What the cues say of a sentence in the reading where they say most: a disguise may hide an order from all others."""

import re
from functools import lru_cache

from pipeline.text.order_excuses import ERRAND, PAST, QUOTED, SHOWN
from pipeline.text.order_neighbours import points
from pipeline.text.order_sums import DOUBT, MUNDANE, NEXT, ORDER, Cues, cues, total
from pipeline.text.patterns import deferred
from pipeline.text.unmasked import readings

_WORN = 1.0
_BLOB = deferred(r"[A-Za-z0-9+/]{20,}={0,2}")
_ONCE_DECODED = deferred(
    r"(?:^\W*|\b(?:once|when|if|is|be|being|to be) (?:it is )?)(?:decoded|encoded|deciphered|decrypted|unscrambled|converted|reversed)\b(?=\W)",
    re.IGNORECASE,
)
"""How a code is to be read, and not what was done with it."""


@lru_cache(maxsize=16_384)
def read(text: str) -> tuple[float, Cues]:
    """Return the score of a sentence and its cues, in the reading where it is highest."""
    said = QUOTED.sub(" ", text)
    if _BLOB.search(text) and PAST.search(_ONCE_DECODED.sub(" ", said)) and not _BLOB.search(said):
        return read(said)  # a code that is quoted where something happened is shown, not given
    if shown := SHOWN.search(text):
        return read(text[: shown.start("blob")])
    best: tuple[float, Cues] = (0.0, {})
    for number, reading in enumerate(readings(text) if text.strip() else ()):
        found = cues(reading.text)
        value = total(found)
        if reading.worn > _WORN and (found or reading.worn >= ORDER):
            found["coded"] = reading.worn
        elif reading.worn and value >= NEXT and (not number or value > best[0]):
            found["worn"] = reading.worn
        value = total(found)
        if value >= DOUBT and not points(found) and ERRAND.search(reading.text):
            value = min(value, MUNDANE)
        if value > best[0]:
            best = (value, found)
    return best
