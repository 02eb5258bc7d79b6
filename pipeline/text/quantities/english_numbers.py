"""How a number is written in English: with its sign of money, its scale and what stands for more."""

import re

from pipeline.text.patterns import deferred
from pipeline.text.quantities import currencies
from pipeline.text.quantities.english_words import ONES, TENS

_WORD = rf"(?:{'|'.join(TENS)})(?:-(?:{'|'.join(ONES[:9])}))?|{'|'.join(reversed(ONES))}|zero(?:e?s)?|ones"
NUMBER = deferred(
    rf"{currencies.STARTS}(?:(?P<currency>{currencies.CURRENCY})\s?(?=\.?\d)|(?<![\d.,A-Za-z¤])(?=\.?\d)|\b(?=[A-Za-z]))(?:(?P<digits>(?:\d{{1,3}}(?:,\d{{3}}|,?[ \u00a0\u202f]000|[\u00a0\u202f]\d{{3}})+(?!\d)|\d+)(?:\.\d+)?|\.\d+)|\b(?P<word>{_WORD})\b)"
    r"(?P<half>[ -]and[ -]a[ -]half\b|½)?(?P<plus>\+)?(?:[\s-]?(?P<scale>hundred|thousand|million|billion|trillion|quadrillion|quintillion|sextillion|septillion|octillion|mln|mn|bn|trn|tn|lakh crores?|lakhs?|crores?)\b|(?P<letter>[KMBTkmb])(?![A-Za-z0-9]))?(?P<more>\+)?",
    re.IGNORECASE,
)
