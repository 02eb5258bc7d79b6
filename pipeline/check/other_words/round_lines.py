"""A round line that a value has just crossed, or holds: `100달러 선을 깼어요` for $98, `10만 달러 선을 뚫었어요` for $103,400.

Nobody writes such a line in a source: it is the round value that lies right beside the one told, on the side that the words say. What a
change starts from has crossed nothing.
"""

from fractions import Fraction

from pipeline.check import compare
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import LEVELS, Quantity

_LINE = r"\s?(?:선|벽|고지|문턱|장벽|관문|지지선|저항선)(?:[이가을를은는도에의]|까지|마저)?\s(?:(?:다시|또|처음|처음으로|결국|마침내|끝내|이미|잠시|한때|단숨에|가볍게|훌쩍)\s)?"
_BROKEN = deferred(_LINE + r"(?:깨|깬|깼|허[물문]|무너)")
_BELOW = deferred(
    _LINE
    + r"(?:무너|붕괴|내[줬주준어]|내놓|밑돌|밑도|아래|밑으|이탈|반납|잃|못 지|지키지 못|못 넘|넘지 못|미치지|못 미)"
)
_ABOVE = deferred(
    _LINE
    + r"(?:뚫|넘(?!지)|돌파|회복|되찾|탈환|올라[섰서선]|밟|안착|웃돌|웃도|지[켰키킨켜](?!지)|위(?:로|에)|사수|방어|수성|찍)"
)
_AT_HAND = deferred(r"\s?(?:이|가|을|를|은|는|도|까지)?\s(?:이제 |바로 |어느새 )?(?:눈앞|코앞|목전)")
_ROUND, _TENTH = 100, Fraction(1, 10)


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is a round line that a value of the source lies right beside, on the side that the words tell."""
    return any(_crossed(sheet, one) for one in group if one.kind in LEVELS and not one.per)


def _crossed(sheet: Sheet, line: Quantity) -> bool:
    """Return whether a line lies within a tenth of such a value; a wall may be broken from either side."""
    text, end = sheet.claim.text, line.span[1]
    broken = _BROKEN.match(text, end)
    below = broken or _BELOW.match(text, end) or _AT_HAND.match(text, end)
    above = (broken and "벽" in broken.group()) or (not below and _ABOVE.match(text, end))
    if line.value <= 0 or not (below or above) or line.value / compare.round_step(line) >= _ROUND:
        return False
    values = [
        one.value
        for source in sheet.claim.evidence
        for one in quantities.find(source.text, source.language)
        if one.role != "from" and compare.comparable(line, one)
    ]
    beside = min(line.value * _TENTH, compare.round_step(line))
    return any(
        (below and 0 < line.value - one <= beside) or (above and 0 <= one - line.value <= beside) for one in values
    )
