"""Korean in Latin letters as the rules of 2000 have it, syllable by syllable: 하늘 is haneul, 한울 hanul."""

_ONSETS = tuple(str.split("g kk n d tt r m b pp s ss - j jj ch k t p h"))
_VOWELS = tuple(str.split("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i"))
_FINALS = tuple(str.split("- k k k n n n t l k m p l l p l m p p t t ng t t k t p t"))
_FIRST, _OF_AN_ONSET = 0xAC00, 588


def spelt(hangul: str) -> str:
    """Return a Hangul word in Latin letters, what neighbouring syllables do to each other apart."""
    found = ""
    for number in (ord(one) - _FIRST for one in hangul):
        onset, final = _ONSETS[number // _OF_AN_ONSET], _FINALS[number % len(_FINALS)]
        found += onset.strip("-") + _VOWELS[number // len(_FINALS) % len(_VOWELS)] + final.strip("-")
    return found
