"""What is remembered of an issue at the mailing services, and whether one of them may be sending it.

Every other way of sending looks here first: a service that was told to send has its readers, whether or not its answer came.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pipeline import codec
from pipeline.errors import NotReadyError
from pipeline.messages import say, table
from pipeline.run.context import Context

_PREFIX = "campaign "


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the state holds of an issue at a service.

    `starting`: it was told to send this text, and nobody knows whether it does. `started`: it sends or sent it; None in notes of an
    older program, which did not keep it.
    """

    id: str = ""
    digest: str = ""
    starting: bool = False
    started: bool | None = None

    @property
    def going(self) -> bool:
        """Whether the service sends it, or may."""
        return self.starting or bool(self.started)


def key(name: str, day: date) -> str:
    """Return under which name an issue at a service is remembered."""
    return f"{_PREFIX}{name} {day}"


def at(context: Context, day: date) -> dict[str, Remembered]:
    """Return what is remembered of an issue, by service."""
    rows = context.state.rows("SELECT name, value FROM remarks WHERE name LIKE ? AND value <> ''", key("%", day))
    return {str(name).split()[1]: codec.load(Remembered, str(value)) for name, value in rows}


def others(context: Context, name: str, day: date) -> Iterator[str]:
    """Yield the ids that other issues have at a service."""
    rows = context.state.rows("SELECT name, value FROM remarks WHERE name LIKE ? AND value <> ''", f"{_PREFIX}{name} %")
    for row, value in rows:
        if row != key(name, day):
            yield codec.load(Remembered, str(value)).id


def strangers(context: Context, name: str) -> Iterator[str]:
    """Yield the ids at a service of which a person said that they are none of our issues."""
    yield from context.state.remark(f"strangers {name}").split()


def disown(context: Context, name: str, identifier: str) -> None:
    """Remember that what has this id at a service is none of our issues."""
    known = dict.fromkeys((*strangers(context, name), identifier))
    context.state.note(f"strangers {name}", " ".join(known))


def need_quiet(context: Context, day: date, but: str = "") -> None:
    """Raise NotReadyError where a service sends the issue, or may: whoever gets it there would get it twice. `but` is left out."""
    for name, one in at(context, day).items():
        if one.going and name != but:
            state = "doubt" if one.starting else "going"
            raise NotReadyError(say(f"campaign.elsewhere.{state}", date=day, name=name, place=place_name(name)))


def place_name(name: str) -> str:
    """Return the name of a place as people read it."""
    text = f"standing.place.{name}"
    return say(text) if text in table("standing") else name
