"""What else a source may call a name with a number: its letters counted (Ai2), its parts apart, half of it in Hangul, or a kind of which the writer gives an example."""

import re

from pipeline.check.claims import Claim
from pipeline.check.written_names import hearing, unnamed
from pipeline.check.written_names.name_pool import Pool
from pipeline.text import aliases
from pipeline.text.patterns import deferred
from pipeline.text.quantities import names as numbered

_AGAIN = deferred(r"(?P<letters>[a-z]{1,3})(?P<times>[234])")
_CAPITALS = deferred(r"(?P<letters>[a-z]{2,4})(?P<number>\d{1,2})")
_QUOTES = ("'", "’", '"', "”")
_IN_QUOTES = deferred(r"['‘\"“]$")
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
    return _half_heard(before, name, known.text) or _so_often(key, known.text) or _by_capitals(key, known.text)


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


def _half_heard(before: str, name: str, text: str) -> bool:
    """Return whether the source has as one name what a draft writes by its sound in front and as it is behind: `스몰LM4` for SmolLM4."""
    hangul = _HANGUL_FRONT.search(before)
    whole = rf"(?<![A-Za-z])(?P<front>[A-Za-z][a-z]{{1,11}})[ -]?{re.escape(name)}(?![A-Za-z0-9]|\.\d)"
    fronts = (match["front"] for match in re.finditer(whole, text)) if hangul else ()
    return hangul is not None and any(hearing.english(front, hangul["front"]) == 1 for front in fronts)
