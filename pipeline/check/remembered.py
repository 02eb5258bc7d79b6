"""Remember what was found in sentences: a section that is being typed is looked at anew only where it changed."""

from collections.abc import Callable, Hashable, Iterable

from pipeline.check.claims import Claim, Flag
from pipeline.messages import language

_MOST = 4_000  # answers; a key typed makes some twenty, which nobody asks for again


class Remembered:
    """Flags of sentences under the articles and settings of one issue; other articles or settings need a new memory.

    It may hold only what follows from the sentence itself and from `known`: never what the rest of the section says.
    """

    def __init__(self) -> None:
        self._flags: dict[Hashable, tuple[Flag, ...]] = {}

    def flags(self, rule: str, claim: Claim, known: Hashable, found: Callable[[], Iterable[Flag]]) -> tuple[Flag, ...]:
        """Return what a rule finds in a sentence, as it was found before or now."""
        placed = claim.placed
        name = (rule, language(), claim.section, placed.text, placed.place, placed.key, claim.figures, known)
        flags = self._flags.pop(name, None)
        if flags is None:
            flags = tuple(found())
        self._flags[name] = flags  # put behind all others: what was not asked for longest goes first
        if len(self._flags) > _MOST:
            self._flags.pop(next(iter(self._flags)), None)
        return flags
