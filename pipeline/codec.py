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

T = TypeVar("T")
_PLAIN = (str, int, float, NoneType)


class CodecError(ValueError):
    """A value does not fit the record it is read as."""


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
    except (json.JSONDecodeError, RecursionError) as error:
        raise CodecError(str(error)) from error


def decode(kind: type[T], value: object) -> T:
    """Return `value` as that kind; CodecError where it does not fit."""
    try:
        return _reader(kind)(value)  # type: ignore[arg-type,return-value]  # the reader follows the runtime type
    except (TypeError, KeyError, AttributeError, ValueError) as error:
        raise CodecError(f"{getattr(kind, '__name__', kind)}: {error}") from error


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


def _moment(value: object) -> datetime:
    return datetime.fromisoformat(str(value))


def _day(value: object) -> date:
    return date.fromisoformat(str(value))


def _literal(kinds: tuple[object, ...], value: object) -> object:
    if value not in kinds:
        raise TypeError(f"{value!r} is none of {kinds}")
    return value


def _mapping(inner: Reader, value: object) -> dict[object, object]:
    if not isinstance(value, dict):
        raise TypeError(f"{value!r} is no mapping")
    return {key: inner(item) for key, item in value.items()}


def _scalar(kind: object, value: object) -> object:
    if isinstance(kind, type) and not isinstance(value, kind):
        if kind is float and isinstance(value, int) and not isinstance(value, bool):
            return float(value)
        raise TypeError(f"{value!r} is no {kind.__name__}")
    return value


@cache
def _readers(kind: type) -> tuple[tuple[str, Reader], ...]:
    return tuple((name, _reader(one)) for name, one in get_type_hints(kind).items())


def _record(kind: type, value: object) -> object:
    if not isinstance(value, dict):
        raise TypeError(f"{value!r} is no {kind.__name__}")
    return kind(**{name: reader(value[name]) for name, reader in _readers(kind) if name in value})


def _union(readers: tuple[Reader, ...], kinds: tuple[object, ...], value: object) -> object:
    if value is None and NoneType in kinds:
        return None
    for reader in readers:
        try:
            return reader(value)
        except (TypeError, KeyError, ValueError):
            continue
    raise TypeError(f"{value!r} fits none of {kinds}")


def _row(inner: Reader, value: object) -> tuple[object, ...]:
    if not isinstance(value, list | tuple):
        raise TypeError(f"{value!r} is no list")
    return tuple([inner(item) for item in value])


def _tuple(readers: tuple[Reader, ...], value: object) -> tuple[object, ...]:
    if not isinstance(value, list | tuple):
        raise TypeError(f"{value!r} is no list")
    return tuple(reader(item) for reader, item in zip(readers, value, strict=True))
