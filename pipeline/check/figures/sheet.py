"""A sentence with its figures, and what they are held against."""

from dataclasses import dataclass, replace

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures import derive, follows
from pipeline.check.figures.named_numbers import in_name
from pipeline.check.figures.pool import Pool, support
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_RATE = deferred(r"\s?(?:약 )?\d[\d.,]*\s?%")
_MOST = 48  # figures: beyond, each held against each other takes too long, and proves anything
_ALL, _A_LITTLE = 100, 4  # a half and a quarter of it: nobody calls 70% more than half
Group = tuple[Quantity, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sentence with its figures by place, those that the source states, and what it is held against.

    `wide` are the other sentences of the cited articles; `cue` is what the words beside a figure may point to; `before` is the
    sentence before.
    """

    claim: Claim
    known: Pool
    places: tuple[Group, ...]
    stated: tuple[Group, ...]
    wide: tuple[Evidence, ...] = ()
    cue: str = ""
    before: str = ""

    @property
    def operands(self) -> list[Quantity]:
        """The figures that a sum may be made of: the source's, and what the sentence and the one before it say rightly."""
        said = (*self.earlier, *self.stated)
        return list(self.known.operands) + [
            one for group in said for one in group if one.kind != "number" and one.unit != "세"
        ]

    @property
    def earlier(self) -> tuple[Group, ...]:
        """The figures of the sentence before that the source states."""
        return tuple(group for group in quantities.readings(self.before, "ko") if support(group, self.known))

    def rivals(self, drafted: Quantity) -> list[tuple[str, Quantity]]:
        """Return the source's figures of the same kind that the sentence does not state anyway."""
        used = {(_class(one), one.value) for group in self.stated for one in group}
        weekdays = any(source.kind == "weekday" for _, source in self.known.figures)
        days = {(identifier, source.span) for identifier, source in self.known.figures if source.kind == "date"}
        figures = [source for _, source in self.known.figures]
        texts = {one.id: one.text for one in self.known.dates}
        return [
            (identifier, source)
            for identifier, source in self.known.figures
            if (_class(source), source.value) not in used
            and not derive.half_year(source, figures)
            and (drafted.words or not (source.per and source.words))
            and compare.rival(drafted, source)
            and not (source.per and not drafted.per and self._of_a_rate(identifier, source))
            and not (compare.only_a_rate(source) and not drafted.per and not source.per)
            and not _keeps(drafted, source)
            and not (source.kind == "number" and in_name(texts.get(identifier, ""), source))
            and not (
                drafted.text == "하루" and ((identifier, source.span) in days or weekdays)
            )  # `하루 상승률` on the 24th
        ]

    def told(self, drafted: Quantity | None = None) -> follows.Told:
        """Return what the sentence and the ones beside it tell, and what the source's figures leave for the drafted one."""
        earlier = self.earlier
        later = [group for group in quantities.readings(self.claim.after, "ko") if support(group, self.known)]
        stated = tuple(one for group in (*earlier, *self.stated, *later) for one in group)
        operands = tuple(self.operands) + tuple(one for group in (*earlier, *later) for one in group)
        texts = tuple(one.text for one in self.claim.evidence)
        said = follows.Told(self.claim.text, stated, operands, (), self.before, texts)
        if drafted is None:
            return said
        beside = {(_class(one), one.value) for group in (*earlier, *later, self.claim.elsewhere) for one in group}
        left = tuple(
            source
            for _, source in self.rivals(drafted)
            if source in self.known.operands
            and (_class(source), source.value) not in beside
            and (drafted.per or not source.per)
            and not self._read_otherwise(source, said)
        )
        return replace(said, left=left)

    def reckoned(self, drafted: Quantity) -> follows.Told:
        """Return what is told with the figures before the drafted one that follow themselves: a sum, of which it is a share."""
        said = self.told(drafted)
        if len(self.places) > _MOST:
            return said
        places = [group[0] for group in self.places if group not in self.stated and group[0].span[1] <= drafted.span[0]]
        more = tuple(one for one in places if follows.proof(one, said))
        earlier = replace(said, text=self.before, before="")
        for group in quantities.readings(self.before, "ko"):
            if not support(group, self.known) and follows.proof(group[0], earlier):
                more += (group[0],)
        return replace(said, stated=said.stated + more, operands=said.operands + more)

    def _read_otherwise(self, source: Quantity, said: follows.Told) -> bool:
        """Return whether the draft tells a figure of the source, in one of the readings of its place."""
        return any(
            one.span == source.span and one.text == source.text and said.tells(one) for one in self.known.operands
        )

    def _of_a_rate(self, identifier: str, source: Quantity) -> bool:
        """Return whether a period only says what a rate of interest is for: `연 2.5%`."""
        return any(one.id == identifier and _RATE.match(one.text, source.span[1]) for one in self.known.dates)


def _keeps(drafted: Quantity, bound: Quantity) -> bool:
    """Return whether a percentage lies a little on the side that a share in words leaves open: 56% where a source has `more than half`."""
    if drafted.kind != "percent" or bound.kind != "times" or not bound.words or not 0 < bound.value < 1:
        return False
    beyond = drafted.value / _ALL - bound.value
    beyond = beyond if bound.bound == "min" else -beyond
    return bool(bound.bound) and not bound.approximate and 0 < beyond <= bound.value / _A_LITTLE


def _class(one: Quantity) -> str:
    return "number" if one.kind in ("count", "ordinal") else one.kind


def wholes(claim: Claim, drafted: Quantity) -> list[Quantity]:
    """Return the length in two units that a figure is a part of, if it is one: `1년 4개월` for its 4개월."""
    if drafted.kind != "duration":
        return []
    start, end = drafted.span
    lengths = (one for one in quantities.sums(claim.text, "ko") if one.kind == "duration")
    return [one for one in lengths if one.span[0] <= start and end <= one.span[1]]
