"""What a price is for, where it is written as price lists write it: `$2/1M input tokens`, `$0.15/MTok`, `$3 per M tokens`.

No word stands between a price and how much it buys, and the scale is a letter. What is counted so are tokens, unless another thing is named.
"""

from collections.abc import Iterator
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities.english_words import SCALES, helping
from pipeline.text.quantities.quantity import Quantity

_SCALE = r"(?P<scale>[KMB]|[Tt]housand|[Mm]illion|[Bb]illion)"
_FOR = deferred(
    rf"(?:(?<=\d)|(?<=\d[KMB])|(?<=\bin)|(?<=\bout)|(?<=input)|(?<=output)) ?(?:/ ?|per )(?:(?:1|one) ?)?{_SCALE}[ -]?(?P<tokens>[Tt]ok(?:en)?s?)?(?![A-Za-z0-9])"
)
_OTHERS = deferred(
    r"(?: [a-z]+)? (?:users?|people|inhabitants|residents|requests?|calls?|images?|pixels?|characters?|words?|views?|impressions?|miles|kilomet(?:re|er)s|births|lines)\b"
)
_PRICE = deferred(r"[$€£¥₩]\s?\d[\d.,]*(?:\s?(?:in|out|input|output))?\s?$")


def per_scale(text: str) -> Iterator[Quantity]:
    """Yield how much of a thing a price buys, as a number and as tokens."""
    for match in _FOR.finditer(text):
        if _PRICE.search(text[max(0, match.start() - 24) : match.start()]) is None:
            continue
        value = Fraction(
            SCALES[{"K": "thousand", "M": "million", "B": "billion"}.get(match["scale"], match["scale"].lower())]
        )
        yield helping(match, "number", value, "")
        if match["tokens"] or not _OTHERS.match(text, match.end()):
            yield helping(match, "count", value, "토큰")
