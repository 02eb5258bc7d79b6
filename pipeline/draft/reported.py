"""What the model itself reports of its sources: the sentences that speak to whoever writes, and not to the outlet's readers.

Rules about wordings (`text.orders`) know what they were taught; a model that reads a source notices an order in any words. The
two are independent, and a report decides little: a source could order one, so nothing is left out for it alone.
"""

import re

FIELD = "addressed_to_writer"
_REPORT = re.compile(rf'(?<!\\)"{FIELD}"\s*:\s*\[(?P<ids>[^\]]*)\]')
_ID = re.compile(r"(?<![\w.])S[1-9]\d{0,3}\.[1-9]\d{0,4}(?![\w.])")


def ids(given: object) -> tuple[str, ...]:
    """Return the ids of sentences in what a reply gives as its report, each once; nothing else in it counts."""
    texts = given if isinstance(given, (list, tuple)) else [given]
    return tuple(dict.fromkeys(name for text in texts if isinstance(text, str) for name in _ID.findall(text)))


def of_reply(text: str) -> tuple[str, ...]:
    """Return what the text of a stored reply reports; it need not be a reply that could be used."""
    return ids([match["ids"] for match in _REPORT.finditer(text)])
