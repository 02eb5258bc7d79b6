"""The time for which a source tells a figure, in place of another: `1분에 38단어` for `38 words a second`.

Both texts say it right beside the figure itself, which is the same in both: what a writer reckons for another time is another figure.
"""

from collections.abc import Iterator, Sequence

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_WORDS = {
    "second": "초당|매초|(?:1|한) ?초에|초에",
    "minute": "분당|매분|(?:1|한|일) ?분에",
    "hour": "시간당|매시간|(?:1|한) ?시간에",
    "day": "매일|날마다|하루에|1일에",
    "week": "매주|주당|(?:1|한) ?주에|일주일에",
    "month": "매달|매월|다달이|(?:1|한) ?달에",
    "year": "매년|해마다|(?:1|일) ?년에|한 해에",
}
_PLAIN = {"day": "하루", "month": "월|한 달", "year": "연|연간|한 해", "week": "주간"}
"""What says so in a Korean source without more: `하루 40건`, `월 40건`."""
_DRAFTED = {name: deferred(rf"(?<![가-힣\d.])(?:{words})\s") for name, words in _WORDS.items()}
_ENGLISH = deferred(
    r"(?:[ -][a-z]+(?:-[a-z]+)?){0,3}?(?: (?:per|an?|each|every) (?P<unit>minute|hour|day|week|month|year)(?! (?:ago|earlier|before|later|old|after|or|in|on)\b)\b|"
    r" (?:(?:per|each|every) second|a second(?=[,.;:)]|$| (?:on|with|for|in|at|from|when|while|and|but|against|compared|up|down)\b))|/s\b)"
)
_KOREAN = {
    name: deferred(rf"(?<![가-힣\d.])(?:{words}{f'|{_PLAIN[name]}' if name in _PLAIN else ''})\s(?:[가-힣]{{1,6}}\s)?$")
    for name, words in _WORDS.items()
}
_KINDS = frozenset({"count", "number", "size"})
_COUNTED = deferred(r"(?:[가-힣A-Za-z]{1,6}(?<![고며서마에당간]) )?(?:(?:약|평균|최대|무려|모두) )?")
"""What stands between a time and its figure: what is counted, and no verb."""
_BEHIND, _LEAST = 40, 2


def another(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield the figures of a sentence that are told for another time than wherever its sources have them."""
    for name, pattern in _DRAFTED.items():
        for match in pattern.finditer(claim.text):
            figure = next((one for one in places if _COUNTED.fullmatch(claim.text, match.end(), one.span[0])), None)
            if figure is None or figure.kind not in _KINDS or figure.value < _LEAST or figure.bound:
                continue
            told = [(one.id, _time(one, theirs)) for one in claim.evidence for theirs in _same(one, figure)]
            if told and all(time and time != name for _, time in told):
                span = (match.start(), figure.span[1])
                message = say("check.period", text=claim.text[slice(*span)], id=told[0][0])
                yield Flag("number-contradicted", "block", span, message, (told[0][0],), 0.8)


def _same(one: Evidence, figure: Quantity) -> Iterator[Quantity]:
    return (theirs for theirs in quantities.find(one.text, one.language) if compare.same(figure, theirs))


def _time(one: Evidence, figure: Quantity) -> str:
    """Return the time for which a source tells a figure right beside it, if it says one."""
    if one.language == "ko":
        head = one.text[: figure.span[0]]
        return next((name for name, pattern in _KOREAN.items() if pattern.search(head)), "")
    end = figure.span[1]
    match = _ENGLISH.match(one.text, end, end + _BEHIND)
    return "" if match is None else match["unit"] or "second"
