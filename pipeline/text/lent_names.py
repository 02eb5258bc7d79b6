"""Names that advice may say on no source, since the texts before it have them: Basin 2, 베이슨 2.

The number of a version is the name's own and no figure, where a text has it behind that name. Who does something in the advice (`Basin 2가`) or
is told of (`느린 Basin 2`) is a fact's matter, and stays.
"""

import re
from collections.abc import Iterable

from pipeline.text.patterns import deferred

_VERSION = r"\d{1,2}(?:\.\d{1,2})?"
_PARTICLE = r"(?:으로|로|을|를|은|는|이|가|에|에게|에서|의|와|과|부터)"
_LATIN = deferred(
    rf"(?<![A-Za-z\d])(?P<name>[A-Za-z]*[A-Z][A-Za-z]*)(?:[ -]?(?P<version>{_VERSION})(?![\d.%]))?(?![A-Za-z\d])"
)
_HANGUL = deferred(rf"(?<![가-힣\w])(?P<name>[가-힣]{{2,8}}) ?(?P<version>{_VERSION})(?={_PARTICLE}(?![가-힣]))")
_COUNTED = deferred(rf"(?!{_PARTICLE}(?![가-힣]))[가-힣]")  # `Basin 2개월` is no version


_ADNOMINAL = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 in (4, 8))
_TOLD_OF = deferred(rf"(?![면만를])[{_ADNOMINAL}] ?$")
_ACTS = deferred(r"(?:이|가|은|는|께서)(?![가-힣])")


def without(text: str, lent: Iterable[str]) -> str:
    """Return a sentence without the names that one of the texts has, each with its version."""
    rows = "\n".join(lent)
    if not rows:
        return text
    spared = _HANGUL.sub(lambda match: match.group() if _tells(match) or not _spelt(match, rows) else "", text)
    return _LATIN.sub(lambda match: match.group() if _tells(match) else _left(match, rows), spared)


def _tells(match: re.Match[str]) -> bool:
    """Return whether a sentence tells something of a name: what it does, or what it is like."""
    return _TOLD_OF.search(match.string, 0, match.start()) is not None or bool(_ACTS.match(match.string, match.end()))


def _left(match: re.Match[str], rows: str) -> str:
    """Return what is left of a name in Latin letters: nothing where it stands with its version, else what no text has."""
    version = match["version"]
    if version and not _COUNTED.match(match.string, match.end()) and _stands(match["name"], version, rows):
        return ""
    return match.group()[len(match["name"]) :] if _stands(match["name"], "", rows) else match.group()


def _spelt(match: re.Match[str], rows: str) -> bool:
    """Return whether a name in Hangul stands with its version, or is the spelling of one that does: `베이슨(Basin)`."""
    if _stands(match["name"], match["version"], rows):
        return True
    spelling = rf"(?<![가-힣]){match['name']}(?: ?{_VERSION})?\((?P<latin>[A-Z][A-Za-z]*)(?:[ -]?{_VERSION})?\)"
    return any(_stands(one["latin"], match["version"], rows) for one in re.finditer(spelling, rows))


def _stands(name: str, version: str, rows: str) -> bool:
    number = rf"[ -]?{re.escape(version)}(?!\d|[.,]\d|%)" if version else ""
    return re.search(rf"(?<![A-Za-z가-힣\d]){re.escape(name)}{number}(?![A-Za-z])", rows) is not None
