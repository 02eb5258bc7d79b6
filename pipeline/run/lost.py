"""What a rewrite left out of an answer since it could not be used: it is told with the proposal, before anybody takes it."""

from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from pipeline.draft.ask import Rescue
from pipeline.draft.holes import Hole
from pipeline.records import Problem

T = TypeVar("T")
Lost = tuple[str, str]
"""A sentence that was left out, and the name of why."""


class LeftOut(Protocol):
    """What refused answers leave out of what is made of them."""

    def __call__(self, *answers: str) -> tuple[Hole, ...]:
        """Return the holes."""


@dataclass(slots=True)
class Noting(Generic[T]):
    """A rescue that notes which sentences of the answers it left out, where it made something of them."""

    rescue: Rescue[T]
    left_out: LeftOut
    lost: tuple[Lost, ...] = ()

    def __call__(self, *answers: str) -> T | tuple[Problem, ...]:
        """Return what the rescue makes of refused answers."""
        made = self.rescue(*answers)
        if not isinstance(made, tuple):
            self.lost = tuple(dict.fromkeys((hole.text, hole.why) for hole in self.left_out(*answers)))
        return made
