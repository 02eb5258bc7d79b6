"""Numbers in other writings than digits, where they count something: `㉑명`, `二十一명`, `XXI명`."""

import re
import unicodedata

from pipeline.text.patterns import deferred

_ENDS = r"(?=$|[^가-힣]|[은는이가을를의와과도로만에])"
_COUNTED = (
    r"\s?(?:명|名|개|곳|건|원(?![가-힣]{2})|달러|퍼센트|%|만|억|조\s?원|천\s?[명원개]|백\s?[명원개]|년|월|시간|분|초|편|종|위|회|번|권|마리|살|가지"
    rf"|층|쪽|(?:배|일|대|장|세|주|달|인){_ENDS})"
)
_FEW = rf"(?:명|개|곳|건|원(?![가-힣]{{2}})|달러|배{_ENDS}|퍼센트|%|만|억)"
_GLYPHS = "\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf\u3220-\u3229\u3280-\u3289"
_HAN = {
    letter: value
    for value, letters in enumerate(("零〇", "一壹", "二貳兩", "三參", "四肆", "五伍", "六陸", "七柒", "八捌", "九玖"))
    for letter in letters
}
_TENS = {"十": 10, "拾": 10, "百": 100, "千": 1000}
_TWENTIES = {"廿": 20, "卅": 30}
_MYRIADS = {"萬": 10**4, "万": 10**4, "億": 10**8, "亿": 10**8, "兆": 10**12}
_ALL_HAN = "".join((*_HAN, *_TENS, *_TWENTIES, *_MYRIADS))
_ROMAN = {
    "M": 1000,
    "CM": 900,
    "D": 500,
    "CD": 400,
    "C": 100,
    "XC": 90,
    "L": 50,
    "XL": 40,
    "X": 10,
    "IX": 9,
    "V": 5,
    "IV": 4,
    "I": 1,
}
_ROMAN_GLYPHS = "\u2160-\u217f"
NUMERALS: re.Pattern[str] = deferred(
    rf"(?:(?<![\d{_GLYPHS}])[{_GLYPHS}]{{1,24}}+|(?<![{_ROMAN_GLYPHS}])[{_ROMAN_GLYPHS}]{{1,24}}+|(?<![\u4e00-\u9fff\d])[{_ALL_HAN}]{{1,24}}+)"
    rf"(?={_COUNTED})"
    # `XX명` and `MC인` are no numbers
    rf"|(?<![A-Za-z0-9])(?!X+{_FEW}|C+{_FEW}|M+{_FEW})(?=[MDCLXVI]{{2}})M{{0,3}}(?:CM|CD|D?C{{0,3}})(?:XC|XL|L?X{{0,3}})(?:IX|IV|V?I{{0,3}})(?={_FEW})"
)


def digits(numeral: str) -> str:
    """Return a number that `NUMERALS` found in digits; as it stands where it is none."""
    folded = unicodedata.normalize("NFKC", numeral) if numeral[0] > "\u2150" and numeral[0] < "\u2190" else numeral
    if re.fullmatch(r"[IVXLCDMivxlcdm]+", folded):
        return str(_roman(folded.upper()))
    if all(letter in _ALL_HAN for letter in numeral):
        return str(_han(numeral))
    values = [int(unicodedata.numeric(letter, -1)) for letter in numeral]
    return "".join(map(str, values)) if min(values) >= 0 else numeral


def _roman(text: str) -> int:
    total = 0
    while text:
        sign = text[:2] if text[:2] in _ROMAN else text[:1]
        total, text = total + _ROMAN[sign], text[len(sign) :]
    return total


def _han(text: str) -> int:
    if all(letter in _HAN for letter in text):
        return int("".join(str(_HAN[letter]) for letter in text))  # `二一` as `二〇二六`
    total = section = last = 0
    for letter in text:
        if letter in _HAN:
            last = _HAN[letter]
        elif letter in _TENS:
            section, last = section + (last or 1) * _TENS[letter], 0
        elif letter in _TWENTIES:
            section += _TWENTIES[letter]
        else:
            total, section, last = total + (section + last or 1) * _MYRIADS[letter], 0, 0
    return total + section + last
