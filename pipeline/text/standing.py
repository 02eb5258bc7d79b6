"""Where a writing of a name stands in a text: with blanks or without, and with nothing behind it that makes it another word."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from pipeline.text.patterns import deferred

Spot = tuple[str, tuple[int, int]]
_SHORT = 2
_LONG = 5  # characters of a writing that is itself though a blank stands in it
_ENDS = deferred(
    r"(?=$|[^가-힣]|학교|연구진|연구팀|대학교|대학|대(?=[^가-힣]|[은는이가의와과에])|[시주권현부항](?=$|[^가-힣]|[은는이가의를을와과도에로])|특별시|광역시|(?:군|인|계|산|발|행)(?=$|[^가-힣]|[은는이가의을를과와에도들])|시의회|시청|시장|은|는|이|가|을|를|과|와|의|에|로|으로|도|만|부터|까지|보다|처럼|뿐|예요|였[어고던지다]|라[고는며서]|측|사|재단|캐피털|그룹|벤처스|클라우드|코리아|리서치|홀딩스|테크놀로지|연구소)"
)
_TOLD = deferred(
    r"(?:(?:래|인데|거든|네|죠|고|라네)요?|지요|며|면서|나|(?<=[가-힣a-z]{3})다|든지?|랑|랍니다|답니다|입니다|라면|라던|라니|란다|니까|지만|여서|여도|조차|마저|께|께서|한테|한테서)(?![가-힣])"
)
"""What says of a name that it is the one, or joins it with another: 다음은 도요타래요, 도요타고요. Behind one syllable it closes other words: 본래."""

_OTHER = deferred(
    r"데리(?:고|는|며|면|러|던|지|기|도록)|하이 ?파이브|칼레이도|암만 ?(?:해도|봐도|생각)|부탄 ?(?:가스|버너|통(?![가-힣]))|호주가(?:들|에게|의|는|라)"
)
"""Words of Korean that begin as a name does: 데리고 and the town of Derry."""


def with_blanks(text: str) -> list[str]:
    """Return a writing with a blank and with none at each place where either is written, those with blanks first."""
    found = [""]
    for number, part in enumerate(text.split("_")):
        found = [f"{one}{blank}{part}" for one in found for blank in ((" ", "") if number else ("",))]
    return found


def in_lines(text: str, found: Callable[[str], Iterable[Spot]]) -> Iterator[Spot]:
    """Yield the writings that are `found` in each line of a text: none goes on in the next one."""
    start = 0
    for line in text.split("\n"):
        for written, (first, last) in found(line):
            yield written, (start + first, start + last)
        start += len(line) + 1


def end_of(spelt: Sequence[str], text: str, start: int) -> int | None:
    """Return where the first of these writings that stands at a place ends, with nothing behind it that makes it another word."""
    blank = text.find(" ", start)
    first = text[start:blank] if blank - start >= _SHORT else ""
    for writing in spelt:
        if text.startswith(writing, start):
            end = start + len(writing)
        elif first and writing.startswith(first):
            end = _apart(writing, text, start, spelt)
        else:
            continue
        if end and (_ENDS.match(text, end) or (len(writing) >= _SHORT and _TOLD.match(text, end))):
            return None if _OTHER.match(text, start) else end
    return None


def _apart(writing: str, text: str, start: int, spelt: Sequence[str]) -> int:
    """Return where a long writing ends that stands with one blank more in a text (세이프 슈퍼인텔리전스, 서지 AI), or 0.

    What stands before the blank is no name by itself: 사우디 국부펀드 tells of a country.
    """
    end = start + len(writing) + 1
    if " " in writing or len(writing) < (_LONG - 1 if writing.endswith("ai") else _LONG):
        return 0
    first, blank, rest = text[start:end].partition(" ")
    if not blank or first + rest != writing or first in spelt:
        return 0
    return end if len(first) >= _SHORT <= len(rest) else 0
