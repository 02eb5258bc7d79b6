"""Who wrote an article, in brackets at the end of its title: `… lays off 40 people (Marit Olsen/The Ledger)`.

Aggregators put the reporters and their outlet there, who take no part in what the title tells.
"""

from pipeline.text.patterns import deferred

_NAME = r"(?:[A-Z][\w.'’-]*|(?:de|van|von|der|del|la|bin|al)(?= ))"
_WRITER = rf"{_NAME}(?: {_NAME}){{1,4}}"
_BYLINE = deferred(
    rf"\s*\((?P<writers>{_WRITER}(?:(?:, | and |, and | & ){_WRITER}){{0,5}}) ?/ ?(?P<outlet>[@A-Z0-9][^()/\n]{{1,40}})\)\s*$"
)


def apart(text: str) -> tuple[str, str]:
    """Return a sentence without the byline at its end, and this, which is empty where it has none."""
    match = _BYLINE.search(text) if text.rstrip().endswith(")") else None
    if match is None or not text[: match.start()].strip():
        return text, ""
    return text[: match.start()], match.group().strip()
