"""Replace a value in Korean text: only where it stands whole, never in a citation, and with the particle that the new word asks for.

`84%` is not a part of `184%`, `루멘` none of `루멘텀`; `루멘을` becomes `테라를`, `**루멘**은` becomes `**테라**는`.
"""

import re
from collections.abc import Iterator

from pipeline.text import citations, josa, quantities, sections
from pipeline.text.patterns import deferred

_FIRST_LATIN = r"(?<![A-Za-z\d가-힣])(?<![A-Za-z\d]-)"
_FIRST_DIGIT = r"(?<![A-Za-z\d])(?<!\d[.,])(?<![A-Za-z\d]-)"
_FIRST_HANGUL = r"(?<![가-힣])"
_LAST_LATIN = r"(?![A-Za-z\d])(?!-[A-Za-z\d])(?![.,]\d)"
_LAST_DIGIT = rf"{_LAST_LATIN}(?![십백천만억조])"
_ENDS = deferred(
    r"(?:들|씨|님|측)?"
    r"(?:에서|에게|한테|까지|부터|조차|마저|밖에|처럼|보다|대로|마다|커녕|으로|이나|이랑|[만도의에은는이가을를과와로나랑서써]|뿐)*"
    r"(?:(?:이에요|예요|이었|였|이라|라[고는며면서]|이고|고|이며|며|이죠|죠|인데|이던|이든|입니다|인|일|임)[가-힣]*)?"
)
"""What may follow a name in one run of Hangul: particles and forms of 이다."""

_PAIRS = (
    *("은/는", "이/가", "을/를", "과/와", "으로/로", "이에요/예요", "이었/였", "이라/라", "이나/나", "이랑/랑"),
    *("이고/고", "이며/며", "이죠/죠", "이든/든"),
)
_FORMS = sorted(((form, pair) for pair in _PAIRS for form in pair.split("/")), key=lambda row: -len(row[0]))
_ALONE = frozenset("은는이가을를나랑고며든") | {"이랑"}  # more Hangul behind these makes another word of them
_BETWEEN = deferred(r"(?:\s?\([^()\n]{1,60}\))?[\"'”’‘“*_`)\]」』》〉]*")
_COUNT = deferred(r"[\d.,]+")
_SIGN = deferred(r"(?<![\w.,%~)])[-+−–±$€£₩¥]{1,3}\Z")
_POINTS = deferred(r"\s?(?:[pP](?![A-Za-z])|포인트)")
_HANGUL = deferred(r"[가-힣]+")
_LONGEST = 12  # syllables of particles and endings behind a name
_TOGETHER = 4  # sentences in a row that a correction may span


def find(text: str, value: str, *, parts: bool = False) -> list[tuple[int, int]]:
    """Return where a value stands as a whole, its sign and its unit too unless `parts`; an empty value stands nowhere."""
    if not value.strip():
        return []
    first, last = (
        _bound(value[0], _FIRST_LATIN, _FIRST_DIGIT, _FIRST_HANGUL),
        _bound(value[-1], _LAST_LATIN, _LAST_DIGIT),
    )
    pattern = re.compile(first + re.escape(value) + last)
    masked = citations.mask(text)
    spans = [match.span() for match in pattern.finditer(masked) if _is_whole(value, masked[match.end() :])]
    return [span for span in spans if parts or _measured(masked, span) == span]


def whole(text: str, value: str) -> str:
    """Return the whole figure, with sign and unit, of which a text says a value as a part only; nothing where it says none."""
    spans = find(text, value, parts=True)
    longer = [_measured(citations.mask(text), span) for span in spans]
    return next((text[slice(*long)] for long, span in zip(longer, spans, strict=True) if long != span), "")


def _measured(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """Return the place of the figure that begins or ends with a bare one: `$0.28` for `0.28`, `-84%p` for `84`."""
    start, end = span
    line = text.rfind("\n", 0, start) + 1
    if _COUNT.fullmatch(text[start:end].rstrip("십백천만억조")):
        for one in quantities.find(text[line:].partition("\n")[0], "ko"):
            left, right = line + one.span[0], line + one.span[1]
            if left <= start and end <= right and one.kind != "date":
                start, end = min(start, left), max(end, right)
    if text[end - 1] == "%" and (points := _POINTS.match(text, end)):
        end = points.end()
    sign = _SIGN.search(text[line:start]) if text[start].isdigit() else None
    return start - len(sign.group()) if sign else start, end


def _bound(letter: str, latin: str, digit: str, hangul: str = "") -> str:
    if letter.isascii() and letter.isalnum():
        return digit if letter.isdigit() else latin
    return hangul if "가" <= letter <= "힣" else ""


def _is_whole(value: str, after: str) -> bool:
    run = _HANGUL.match(after)
    if run is None or not "가" <= value[-1] <= "힣":
        return True
    return len(run.group()) <= _LONGEST and _ENDS.fullmatch(run.group()) is not None


def replace(text: str, value: str, wanted: str, *, parts: bool = False) -> str:
    """Return a text that says `wanted` where it said `value` as a whole, each with the particle after it as its sound asks.

    With nothing wanted the value goes: a whole sentence with its citations, words only where no particle is left over.
    """
    if not wanted:
        return _without(text, value)
    pieces, end = [], 0
    for start, stop in find(text, value, parts=parts):
        pieces += [text[end:start], wanted]
        end = stop
        between, particle, length = _particle(text, start, stop, wanted)
        if length:
            pieces += [between, particle]
            end = stop + len(between) + length
    return "".join([*pieces, text[end:]])


def _particle(text: str, start: int, stop: int, wanted: str) -> tuple[str, str, int]:
    """Return what stands between a value and its particle, the particle that `wanted` takes, and the length of the one that stood there."""
    gap = _BETWEEN.match(text, stop)
    between = gap.group() if gap else ""
    after = text[stop + len(between) :]
    before = re.split(r"\s", text[:start])
    word = before[-1].lstrip("*_‘“\"'(")
    for form, pair in _FORMS:
        rest = after[len(form) : len(form) + 1]
        if not after.startswith(form) or (form in _ALONE and "가" <= rest <= "힣"):
            continue
        stood = josa.particle(_spoken(before, word + text[start:stop]), pair)
        takes = josa.particle(_spoken(before, word + wanted), pair)
        if takes is None or (stood is not None and stood != form):
            return "", "", 0
        return between, takes, len(form)
    return "", "", 0


def _spoken(before: list[str], word: str) -> str:
    """Return a word as its reading needs it: a bare number with the name before it (`루멘 2`)."""
    return f"{before[-2]} {word}" if len(before) > 1 and before[-2] and _COUNT.fullmatch(word) else word


def left_over(text: str, value: str) -> str:
    """Return what would be left without its word if a value went: the rest of the word it begins, `이에요` behind `1,284원`."""
    rests = [_HANGUL.match(text, stop) for _, stop in find(text, value)]
    return next((rest.group() for rest in rests if rest), "")


def _without(text: str, value: str) -> str:
    sentences = [one.span for one in sections.placed(text) if value in (one.plain, citations.strip(one.text).strip())]
    spans = sentences or [span for span in find(text, value) if not "가" <= text[span[1] : span[1] + 1] <= "힣"]
    for start, stop in reversed(spans):
        line = text.rfind("\n", 0, start) + 1
        rest = text[stop:].lstrip(" \t")
        kept = text[:start].rstrip(" \t") if rest[:1] in ("", "\n", ".", ",", "!", "?") else text[:start]
        if sentences and re.fullmatch(r"[\s#]*(?:[-*+]|\d{1,3}[.)])?\s*", text[line:start]) and rest[:1] in ("", "\n"):
            kept, rest = text[:line], rest.removeprefix("\n")  # nothing else stands in the line
        text = kept + rest
    return re.sub(r"\n{3,}", "\n\n", text)


def readable(text: str) -> str:
    """Return a body as its readers read it, a sentence a line."""
    return "\n".join(f"{one.key} {one.plain}".strip() for one in sections.placed(text))


def in_reading(text: str, value: str, wanted: str) -> str:
    """Replace a value that stands whole only for a reader, marks in between: where `**84%** 싸요` is read as `84% 싸요`.

    Only the words that differ are replaced, so that every mark stays.
    """
    was, now = changed(value, wanted)
    if not was or value == was:
        return text
    for start, end in reversed(list(_read_as(text, value))):
        text = text[:start] + replace(text[start:end], was, now, parts=True) + text[end:]
    return text


def put_right(text: str, was: str, now: str) -> str:
    """Return a text that says `now` where it said `was` as a whole: no part of a longer number or word, nothing in a citation."""
    mended = replace(text, was, now)
    return mended if mended != text else in_reading(text, was, now)


def says(text: str, value: str) -> bool:
    """Whether a text says a value as a whole, as it stands or as a reader reads it."""
    return bool(find(text, value)) or any(_read_as(text, value))


def _read_as(text: str, value: str) -> Iterator[tuple[int, int]]:
    """Yield where a reader reads a value: the sentences in a row, as few as it takes, that say it together."""
    rows = [(f"{one.key} {one.plain}".strip(), one.span) for one in sections.placed(text)]
    done = 0
    for last in range(len(rows)):
        for first in range(last, max(done, last - _TOGETHER + 1) - 1, -1):
            if find(" ".join(plain for plain, _ in rows[first : last + 1]), value):
                yield rows[first][1][0], rows[last][1][1]
                done = last + 1
                break


def changed(was: str, now: str) -> tuple[str, str]:
    """Return the words in which two texts differ, without those that both begin and end with."""
    before, after = was.split(), now.split()
    while before and after and before[0] == after[0]:
        before, after = before[1:], after[1:]
    while before and after and before[-1] == after[-1]:
        before, after = before[:-1], after[:-1]
    return " ".join(before), " ".join(after)
