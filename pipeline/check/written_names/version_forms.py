"""What else a source may call a name with a number: its letters counted (Ai2), its parts apart, half of it in Hangul, or a kind of which the writer gives an example."""

import re

from pipeline.check.claims import Claim
from pipeline.check.written_names import hearing, unnamed
from pipeline.check.written_names.name_pool import Pool
from pipeline.text import aliases
from pipeline.text.patterns import deferred
from pipeline.text.quantities import names as numbered

_WRITTEN_OUT = {
    "f1": deferred(r"\bFormula[ -]?(?:One|1)\b|포뮬러\s?(?:원|1)", re.IGNORECASE),
    "f2": deferred(r"\bFormula[ -]?(?:Two|2)\b|포뮬러\s?(?:투|2)", re.IGNORECASE),
    "f3": deferred(r"\bFormula[ -]?(?:Three|3)\b|포뮬러\s?(?:쓰리|3)", re.IGNORECASE),
    "g1": deferred(r"\b(?:Grade|Group) (?:One|1)\b", re.IGNORECASE),
    **{f"p{part}": deferred(rf"\b{part}(?:th)?[- ]percentiles?\b", re.IGNORECASE) for part in (50, 75, 90, 95, 99)},
}
_AGAIN = deferred(r"(?P<letters>[a-z]{1,3})(?P<times>[234])")
_CAPITALS = deferred(r"(?P<letters>[a-z]{2,4})(?P<number>\d{1,2})")
_QUOTES = ("'", "’", '"', "”")
_IN_QUOTES = deferred(r"['‘\"“]$")
_LAST_WORD = deferred(
    r"(?P<word>[A-Za-z][A-Za-z0-9]*)[ -](?:[Vv]\d{1,3}(?:\.\d{1,3}){0,3}(?:[와과]|,| ?[·/]| (?:및|또는|혹은|그리고)) ?)*$"
)
_HANGUL_FRONT = deferred(r"(?<![가-힣])(?P<front>[가-힣]{1,6})[ -]?$")


def of_a_thing(claim: Claim, span: tuple[int, int]) -> bool:
    """Return whether a short form of everyday (G2, L4) is a thing's name here: in quotes, where the source names one of its shape."""
    if not _IN_QUOTES.search(claim.text[: span[0]]) or claim.text[span[1] : span[1] + 1] not in _QUOTES:
        return False
    letters = re.sub(r"\d.*", "", claim.text[slice(*span)])
    digits = span[1] - span[0] - len(letters)
    shape = re.compile(rf"(?<![A-Za-z0-9])(?!Q\d)[A-Z]{{{len(letters)}}}\d{{{digits}}}(?![A-Za-z0-9])")
    return any(match.group() not in claim.text for one in claim.evidence for match in shape.finditer(one.text))


def told(name: str, before: str, known: Pool) -> bool:
    """Return whether a source says a name with a number in another form."""
    key = numbered.key(name)
    return (
        _pieces(name, known.numbered)
        or _joined(before, name, known.numbered)
        or _half_heard(before, name, known.text)
        or _short_for(key, known.text)
        or (_so_often(key, known.text) and not _numbered_too(key, known.numbered))
        or _by_capitals(key, known.text)
        or _version(key, known.text)
    )


def _version(key: str, text: str) -> bool:
    """Return whether a short form is a version that a source spells, or has without its letter: v4.2.0 for Version 4.2.0, `Changelog 2.8.1`."""
    number = re.fullmatch(r"v(\d+(?:\.\d+)*)", key)
    return (
        number is not None
        and re.search(rf"\b(?:[Vv]ersions?|[A-Z][a-z]+) {re.escape(number[1])}(?!\.?\d)", text) is not None
    )


def _short_for(key: str, text: str) -> bool:
    """Return whether a source writes out what a name of one letter and one digit is short for: Formula One is F1."""
    return key in _WRITTEN_OUT and _WRITTEN_OUT[key].search(text) is not None


def _by_capitals(key: str, text: str) -> bool:
    """Return whether a short form has the capitals of a well-known name and the number behind it: PS5 for 플레이스테이션5, GTA 6 too."""
    match = _CAPITALS.fullmatch(key)
    if match is None:
        return False
    rows = aliases.writings()
    for name, span in unnamed.named(text):
        if not re.match(rf" ?{match['number']}(?![\d.]\d)", text[span[1] :]) and not text[slice(*span)].endswith(
            match["number"]
        ):
            continue
        latin = (one.text for one in rows if one.key == name and one.text.isascii())
        if any("".join(re.findall("[A-Z]", one)).lower() == match["letters"] for one in latin):
            return True
    return False


def _so_often(key: str, text: str) -> bool:
    """Return whether a short form counts the letters of a name that a source writes out: Ai2 for the Allen Institute for AI."""
    match = _AGAIN.fullmatch(key)
    if match is None:
        return False
    written = match["letters"] * int(match["times"])
    words = re.findall(r"[A-Z][A-Za-z]*", text)
    firsts = [word.lower() if word.isupper() and len(word) <= 3 else word[0].lower() for word in words]
    return any(
        "".join(firsts[start : start + count]) == written
        for start in range(len(firsts))
        for count in range(2, len(written) + 1)
    )


def _numbered_too(key: str, known: frozenset[str]) -> bool:
    """Return whether a source has the letters of a short form with another number: K2 counts no letters where it has K3."""
    letters = re.sub(r"\d.*", "", key)
    return any(re.fullmatch(rf"{letters}\d{{1,3}}", one) for one in known)


def example(claim: Claim, key: str, end: int) -> bool:
    """Return whether a name with a number is the writer's example of what the source names behind it: `V100 같은 볼타 세대`."""
    behind = re.match(r" ?(?:같은|등|을 비롯한|를 비롯한|이 속한|으로 대표되는) ", claim.text[end:])
    if behind is None:
        return False
    start = end + behind.end()
    keys = aliases.held(" \n ".join(one.text for one in claim.context))
    alike = key.rstrip("0123456789")
    return any(place[0] == start and other in keys for other, place in unnamed.named(claim.text)) or (
        not any(
            re.fullmatch(rf"{re.escape(alike)}\d.*", other)
            for one in claim.context
            for other in numbered.keys(one.text)
        )
        and re.match(r"[가-힣A-Za-z]+ ?(?:세대|계열|시리즈|GPU|칩|카드|기종|모델)", claim.text[start:]) is not None
    )


def _pieces(name: str, known: frozenset[str]) -> bool:
    """Return whether the parts that hold the digits stand in the source (`Lumen-2` for `Lumen v2` has both)."""
    parts = [part for part in re.split(r"[-‑\s]", name.lower()) if part]
    return len(parts) > 1 and all(part in known for part in parts)


def _joined(before: str, name: str, known: frozenset[str]) -> bool:
    """Return whether the source has the name and the word before it as one: `MobileNet V2` for MobileNetV2, `MobileNet V2 및 V3` too."""
    word = _LAST_WORD.search(before[-60:])
    return word is not None and numbered.key(word["word"] + name) in known


def _half_heard(before: str, name: str, text: str) -> bool:
    """Return whether the source has as one name what a draft writes by its sound in front and as it is behind: `스몰LM4` for SmolLM4."""
    hangul = _HANGUL_FRONT.search(before)
    whole = rf"(?<![A-Za-z])(?P<front>[A-Za-z][a-z]{{1,11}})[ -]?{re.escape(name)}(?![A-Za-z0-9]|\.\d)"
    fronts = (match["front"] for match in re.finditer(whole, text)) if hangul else ()
    return hangul is not None and any(hearing.english(front, hangul["front"]) == 1 for front in fronts)


def version_open(claim: Claim, span: tuple[int, int]) -> bool:
    """Return whether a name with a number that the cited sentences lack may be what they speak of: V4.5 for `the model`."""
    if not claim.excerpt:
        return False
    text = " ".join(one.text for one in claim.evidence)
    mine = numbered.keys(claim.text)
    theirs = (text[start:end] for start, end in numbered.find(text))
    if any(_is_version(name) and numbered.key(name) not in mine for name in theirs):
        return False
    if any(unnamed.kind_of(one) == "product" for one in unnamed.rivals(claim, "")):
        return False
    return (
        bool(unnamed.opening(claim.evidence[0].text))
        or unnamed.OF_KIND["product"].search(text) is not None
        or bool(unnamed.LATER_NAMED.search(text))
    )


def _is_version(name: str) -> bool:
    """Return whether a name with a number is one of a thing, and not of a paper size of the data (`2025H1`, `1M`)."""
    return name[0].isalpha() and len(name) > 1
