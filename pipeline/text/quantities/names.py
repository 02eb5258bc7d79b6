"""Names with numbers in them (GPT-5.2, H100, 35B-A3B): found first, so that their digits are not read as figures.

Every pattern is a single run without nested repeats that can meet the same characters twice: linear on any text.
"""

import re
from collections.abc import Sequence

from pipeline.text.patterns import deferred
from pipeline.text.quantities.currencies import LETTERED

_NAME = deferred(
    r"(?<![A-Za-z0-9$_./-])"
    r"(?:[A-Za-z][A-Za-z0-9]*(?:[-‑][A-Za-z0-9]+(?:\.\d+[A-Za-z]*)*|\.\d+[a-z]*)*|\d+(?:\.\d+)?[BMT](?:-A)?\d+(?:\.\d+)?[BMT])"
    r"(?![A-Za-z0-9_])"
)
_NOT_NAME = deferred(
    r"(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|a)[-‑](?:in|out|to|of)[-‑]|sub|pre|mid|post|high|low|upper|lower|non|over|under|top|up|about|past|nearly|age|ages|and|to|from|with|in|of|for|by|"
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|"
    r"dec(?:ember)?|usd?|eur|gbp|krw|jpy|cny|rmb|hkd|twd|ntd|sgd|aud|cad|nzd|chf|sek|nok|dkk|skr|nkr|dkr|sfr|kr|pln|czk|huf|brl|inr|rs|idr|rp|thb|myr|rm|vnd|zar|aed|sar|qar|mxn|php|ils|nis|tl|dhs?|rub|uah|ngn|egp|kes|ksh|bdt|isk|clp|pkr|lkr|tzs|ugx|kwd|jod|iqd|bgn|etb|mmk|uzs|xof|xaf|(?-i:euro)|early|late|end|since|until|year|fiscal)[-‑]?\d|(?:q[1-4]|h[12])(?:[-‑](?:19|20)\d\d)?$|q[1-4][-‑]?\d\d$|h[12][-‑]\d\d$|[fc]y\d|[kcm]?m[23]$",
    re.IGNORECASE,
)
_JUNK = deferred(
    r"(?=[^가-힣A-Za-z ]|(?<![A-Za-z0-9])[A-Za-z]|[hwFTA]|[백천억제그도표부]|[가-힣][\w.+-]*[/@])"  # where one can begin
    r"(?:&#?\w{2,8};|(?:백만|천만|억만|백억|천억)\s?장자|[\d,.]{30,}|`[^`\n]*`|https?://[^\s)\]]+|www\.[^\s)\]]+|(?<![\w.])[\w.+-]{1,64}@[\w-]+\.[\w.-]+|(?<![\w])@\w+|"
    r"\$\$[^$\n]{1,300}\$\$|"
    r"(?<![\w.])\d{1,3}(?:\.\d{1,6})?e-?\d{1,3}(?![A-Za-z0-9])|(?<!\d)[1-4](?=차원)|(?<!\d)[2-9]인\s?1조(?![가-힣\s]{0,2}\d|원|달러)|(?<![A-Za-z0-9])0x[0-9A-Fa-f]{1,64}(?![A-Za-z0-9])|(?<![A-Za-z0-9.])(?:[2-4]PL|2FA|[13]P)(?![A-Za-z0-9])|"
    r""
    r"\d[\d.]*\s?(?:분각|초각|각초|각분)|제\s?2의(?=\s['‘“]?[가-힣A-Za-z0-9]{2,12}?['’”]?(?:로|으로|이라고?|라고?|을|를|가|이)? ?(?:불리|불린|불려|부르|꼽|통하|될|되|꿈꾸|노리|나올|나오|찾|키우))|(?<![가-힣])제\s?3\s?자(?![가-힣]*[리릿])|(?<!\d)3자(?=\s?물류)|(?<!\d)[1-9]0[1-9]0\s?(?=세대)|(?<!\d)\d{1,2}진[수법]|(?<![\d,.])\d{1,3}번(?:가(?![량끔])|지)(?![가-힣]{2})|\d\ufe0f?\u20e3|(?<!\d)\d{1,2}호선|(?<!\d)[123](?:st|nd|rd)[ -]party|"
    r"(?:그림|도표|(?<![가-힣])표|부록|Figures?|Fig\.|Tables?|Appendix)\s?\d{1,3}(?:\s?[~–-]\s?\d{1,3})?(?!\d|[.,]\d|[가-힣%])|"
    r"(?<![A-Za-z0-9])[2345][GD](?![A-Za-z0-9])|(?<!\w)\([1-9]\)|(?<=[가-힣A-Za-z] )\d{1,2}(?:\.\d)?(?=만(?:이|은)? ?아니(?!라 [가-힣 ]{0,8}\d))|(?<![A-Za-z0-9/$€£¥₩])(?<!\d\.)(?!\d{1,2}/\d{1,2}/(?:19|20)\d\d(?!\d))\w+/\w+/\w[\w/.-]*)"
)
_DIGIT = deferred(r"\d")


def find(text: str) -> list[tuple[int, int]]:
    """Return the spans of the names that hold a digit."""
    return [
        match.span()
        for match in _NAME.finditer(text)
        if _DIGIT.search(match.group())
        and not _NOT_NAME.match(match.group())
        and not LETTERED.match(text, match.start())
    ]


def mask(text: str) -> str:
    """Return the text with such names, code, addresses and handles blanked: offsets stay true."""
    bare = _JUNK.sub(lambda match: " " * len(match.group()), text)
    pieces: list[str] = []
    last = 0
    for start, end in find(bare):
        pieces += [bare[last:start], "\u00a4" * (end - start)]
        last = end
    return "".join([*pieces, bare[last:]])


def blank(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return the text with these places blanked: offsets stay true."""
    letters = list(text)
    for start, end in spans:
        letters[start:end] = "\u00a4" * (end - start)
    return "".join(letters)


def key(name: str) -> str:
    """Return a name as it is compared: case, blanks, dots at the end and hyphens do not count."""
    return re.sub(r"[\s\-‑_]|(?<=^v)\.(?=\d)", "", name.lower())


def keys(text: str) -> frozenset[str]:
    """Return every name a text could mean, as keys: up to five neighbouring pieces joined."""
    words = re.findall(r"[A-Za-z0-9]+(?:\.\d+)*|[^\sA-Za-z0-9]", text)
    pieces = [word.lower() for word in words if word not in "-‑"]
    found: set[str] = set()
    for start in range(len(pieces)):
        if not pieces[start][0].isalnum():
            continue
        joined = ""
        for piece in pieces[start : start + 5]:
            if not piece[0].isalnum():
                break
            joined += piece
            found.add(joined)
            if joined[-1] == "s" and joined[-2:-1].isdigit():
                found.add(joined[:-1])  # `B200s` are several B200
    return frozenset(found)
