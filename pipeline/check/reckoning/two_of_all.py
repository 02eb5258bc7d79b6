"""The share that the parts just told have of the whole just told: `1,500대 가운데 120대가 4월에, 300대가 7월에 … 둘을 합치면 전체의 28%`."""

from fractions import Fraction

from pipeline.check.figures import derive
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, COUNTS

_TOGETHER = deferred(
    r"(?P<many>둘|셋|두 [가-힣]{1,4}|세 [가-힣]{1,4})(?:을|를|만|이|가)?\s?(?:다 )?(?:합[쳐치하][가-힣]{0,3}|더[하해][가-힣]{0,2}) (?:전체|모두|총[가-힣]{0,2})의 (?:약 |거의 )?$"
)
_MANY = {"둘": 2, "두": 2, "셋": 3, "세": 3}
_ALL = 100


def given(sheet: Sheet, group: Group) -> Proof | None:
    """Return the share that the last two or three figures have of the larger one before them, all told by the draft and of one kind."""
    text = sheet.claim.text
    for drafted in group:
        match = _TOGETHER.search(text[: drafted.span[0]]) if drafted.kind in ("percent", "times") else None
        if match is None:
            continue
        said = [*quantities.find(sheet.before, "ko"), *quantities.find(text[: match.start()], "ko")]
        alike = [one for one in said if one.kind in AMOUNTS | COUNTS and not one.per]
        many = _MANY[match["many"][0]]
        parts = alike[-many:]
        wholes = [one for one in alike[:-many] if one.kind == parts[0].kind and one.unit == parts[0].unit]
        if (
            len(parts) < many
            or not wholes
            or any((one.kind, one.unit) != (parts[0].kind, parts[0].unit) for one in parts)
        ):
            continue
        total = sum((one.value for one in parts), Fraction())
        step = f"({'+'.join(shown(one.value) for one in parts)})/{shown(wholes[-1].value)}"
        proof = Proof(step, total / wholes[-1].value * (_ALL if drafted.kind == "percent" else 1), ratio=True)
        if total < wholes[-1].value and derive.proves(drafted, proof):
            return proof
    return None
