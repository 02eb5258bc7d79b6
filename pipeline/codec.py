"""Records to plain JSON values and back, by their types: one codec for every file and the database.

Times are ISO 8601 with offset, tuples are lists, records are objects in the order of their fields. Unknown keys of an older
or newer file are ignored; missing ones take the field's default.
"""

import dataclasses
import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache, partial
from types import NoneType, UnionType
from typing import Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from pipeline.messages import say

T = TypeVar("T")
_LONGEST = 60  # letters of a value that are shown
_PLAIN = (str, int, float, NoneType)


class CodecError(ValueError):
    """A value does not fit the record it is read as. Its text is for people: where in the file, what is there, and what should be."""


class _MisfitError(ValueError):
    """A value that does not fit: the keys that lead to it, and what is wrong with it."""

    def __init__(self, told: str, *path: str) -> None:
        super().__init__(told)
        self.told, self.path = told, path


def encode(value: object) -> object:
    """Return the value as JSON knows it."""
    if isinstance(value, _PLAIN):
        return value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {name: encode(getattr(value, name)) for name in _names(type(value))}
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): encode(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [encode(item) for item in value]
    return value


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind))


def dump(value: object, *, indent: int | None = None) -> str:
    """Return the value as JSON text, Korean left as it is."""
    separators = (",", ": ") if indent else (", ", ": ")
    return json.dumps(encode(value), ensure_ascii=False, indent=indent, separators=separators)


def load(kind: type[T], text: str) -> T:
    """Return the record of that kind that a JSON text holds; CodecError where it does not fit."""
    try:
        return decode(kind, json.loads(text))
    except json.JSONDecodeError as error:
        raise CodecError(say("workspace.unfit.json", row=error.lineno, column=error.colno)) from error
    except RecursionError as error:
        raise CodecError(say("workspace.unfit.deep")) from error


def decode(kind: type[T], value: object) -> T:
    """Return `value` as that kind; CodecError where it does not fit."""
    try:
        return _reader(kind)(value)  # type: ignore[arg-type,return-value]  # the reader follows the runtime type
    except _MisfitError as error:
        where = ".".join(error.path)
        raise CodecError(say("workspace.unfit.at", key=where, told=error.told) if where else error.told) from error
    except (TypeError, KeyError, AttributeError, ValueError) as error:
        raise CodecError(str(error)) from error


Reader = Callable[[object], object]


@cache
def _reader(kind: object) -> Reader:
    """Return what reads a value as that kind: types are looked through once, not for each value."""
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return partial(_record, kind)
    if kind in (datetime, date):
        return _moment if kind is datetime else _day
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return partial(_union, tuple(_reader(one) for one in inner if one is not NoneType), inner)
    if origin is tuple:
        whole = len(inner) == 2 and inner[1] is Ellipsis
        return partial(_row, _reader(inner[0])) if whole else partial(_tuple, tuple(_reader(one) for one in inner))
    if origin is Literal:
        return partial(_literal, inner)
    if origin is not None:
        return partial(_mapping, _reader(inner[1]))
    return partial(_scalar, kind)


def _moment(value: object) -> object:
    return _timed(datetime.fromisoformat, value)


def _day(value: object) -> object:
    return _timed(date.fromisoformat, value)


def _timed(read: Callable[[str], object], value: object) -> object:
    try:
        return read(str(value))
    except ValueError as error:
        raise _misfit("time", value) from error


def _literal(kinds: tuple[object, ...], value: object) -> object:
    if value not in kinds:
        raise _MisfitError(say("workspace.unfit.choice", value=_short(value), known=", ".join(map(str, kinds))))
    return value


def _mapping(inner: Reader, value: object) -> dict[object, object]:
    if not isinstance(value, dict):
        raise _misfit("object", value)
    return {key: inner(item) for key, item in value.items()}


def _scalar(kind: object, value: object) -> object:
    if isinstance(kind, type) and not isinstance(value, kind):
        if kind is float and isinstance(value, int) and not isinstance(value, bool):
            return float(value)
        raise _misfit(_KINDS.get(kind, "object"), value)
    return value


_KINDS: Mapping[object, str] = {str: "text", int: "whole", float: "number", bool: "choice-of-two"}


def _misfit(wanted: str, value: object) -> _MisfitError:
    return _MisfitError(say("workspace.unfit.kind", value=_short(value), wanted=say(f"workspace.unfit.{wanted}")))


def _short(value: object) -> str:
    """Return a value as a file has it, the beginning of a long one."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


@cache
def _readers(kind: type) -> tuple[tuple[str, Reader], ...]:
    return tuple((name, _reader(one)) for name, one in get_type_hints(kind).items())


def _record(kind: type, value: object) -> object:
    if not isinstance(value, dict):
        raise _misfit("object", value)
    if lacking := [name for name in _needed(kind) if name not in value]:
        raise _MisfitError(say("workspace.unfit.lacking", names=", ".join(lacking)))
    read: dict[str, object] = {}
    for name, reader in _readers(kind):
        if name in value:
            try:
                read[name] = reader(value[name])
            except _MisfitError as error:
                raise _MisfitError(error.told, name, *error.path) from error
    return kind(**read)


@cache
def _needed(kind: type) -> tuple[str, ...]:
    """Return the names of the fields that have no default."""
    missing = dataclasses.MISSING
    return tuple(
        field.name
        for field in dataclasses.fields(kind)
        if field.default is missing and field.default_factory is missing
    )


def _union(readers: tuple[Reader, ...], kinds: tuple[object, ...], value: object) -> object:
    if value is None and NoneType in kinds:
        return None
    refused: _MisfitError | None = None
    for reader in readers:
        try:
            return reader(value)
        except _MisfitError as error:
            refused = error
        except (TypeError, KeyError, ValueError):
            continue
    raise _misfit("object", value) if len(readers) > 1 else (refused or _misfit("object", value))


def _row(inner: Reader, value: object) -> tuple[object, ...]:
    if not isinstance(value, list | tuple):
        raise _misfit("list", value)
    return tuple([inner(item) for item in value])


def _tuple(readers: tuple[Reader, ...], value: object) -> tuple[object, ...]:
    if not isinstance(value, list | tuple):
        raise _misfit("list", value)
    return tuple(reader(item) for reader, item in zip(readers, value, strict=True))
