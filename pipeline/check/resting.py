"""What a line outside the sections rests on."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.check.claims import Evidence


@dataclass(frozen=True, slots=True)
class Resting:
    """What a line rests on: where it stands (`title`, `lede`, …), the sentences below it with the headings of their sections, the
    texts that no section uses, the source sentences that the sections cite, and those that each of them does."""

    where: str
    below: Sequence[Evidence]
    aliases: Mapping[str, str]
    unused: str = ""
    headings: Mapping[str, str] = field(default_factory=dict)
    sources: Sequence[Evidence] = ()
    cited: Mapping[str, Sequence[Evidence]] = field(default_factory=dict)

    @property
    def known(self) -> Hashable:
        """All of it but the names of the settings, to remember an answer by."""
        cited = tuple((name, tuple(several)) for name, several in self.cited.items())
        headings = tuple(self.headings.items())
        return self.where, tuple(self.below), self.unused, headings, tuple(self.sources), cited
