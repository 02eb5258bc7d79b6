"""Records to plain JSON values and back, by their types: one codec for every file and the database.

Times are ISO 8601 with offset, tuples are lists, records are objects in the order of their fields. Unknown keys of an older
or newer file are ignored; missing ones take the field's default.
"""

import dataclasses
import json
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from types import NoneType, UnionType
from typing import Literal, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


class CodecError(ValueError):
    """A value does not fit the record it is read as."""


def encode(value: object) -> object:
    """Return the value as JSON knows it."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: encode(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): encode(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [encode(item) for item in value]
    return value


def dump(value: object, *, indent: int | None = None) -> str:
    """Return the value as JSON text, Korean left as it is."""
    separators = (",", ": ") if indent else (", ", ": ")
    return json.dumps(encode(value), ensure_ascii=False, indent=indent, separators=separators)


def load(kind: type[T], text: str) -> T:
    """Return the record of that kind that a JSON text holds; CodecError where it does not fit."""
    try:
        return decode(kind, json.loads(text))
    except json.JSONDecodeError as error:
        raise CodecError(str(error)) from error


def decode(kind: type[T], value: object) -> T:
    """Return `value` as that kind; CodecError where it does not fit."""
    try:
        return _decode(kind, value)  # type: ignore[return-value]  # _decode follows the runtime type
    except (TypeError, KeyError, AttributeError, ValueError) as error:
        raise CodecError(f"{getattr(kind, '__name__', kind)}: {error}") from error


@cache
def _hints(kind: type) -> dict[str, object]:
    return get_type_hints(kind)


def _decode(kind: object, value: object) -> object:
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return _record(kind, value)
    if kind in (datetime, date):
        return datetime.fromisoformat(str(value)) if kind is datetime else date.fromisoformat(str(value))
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return _union(get_args(kind), value)
    if origin is tuple:
        return _tuple(get_args(kind), value)
    if origin is Literal:
        if value not in get_args(kind):
            raise TypeError(f"{value!r} is none of {get_args(kind)}")
        return value
    if origin is not None:
        if not isinstance(value, dict):
            raise TypeError(f"{value!r} is no mapping")
        _, inner = get_args(kind)
        return {key: _decode(inner, item) for key, item in value.items()}
    return _scalar(kind, value)


def _scalar(kind: object, value: object) -> object:
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if isinstance(kind, type) and not isinstance(value, kind):
        raise TypeError(f"{value!r} is no {kind.__name__}")
    return value


def _record(kind: type, value: object) -> object:
    if not isinstance(value, dict):
        raise TypeError(f"{value!r} is no {kind.__name__}")
    hints = _hints(kind)
    return kind(**{name: _decode(hints[name], value[name]) for name in hints if name in value})


def _union(kinds: tuple[object, ...], value: object) -> object:
    if value is None and NoneType in kinds:
        return None
    for kind in kinds:
        if kind is NoneType:
            continue
        try:
            return _decode(kind, value)
        except (TypeError, KeyError, ValueError):
            continue
    raise TypeError(f"{value!r} fits none of {kinds}")


def _tuple(kinds: tuple[object, ...], value: object) -> tuple[object, ...]:
    if not isinstance(value, list | tuple):
        raise TypeError(f"{value!r} is no list")
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(_decode(kinds[0], item) for item in value)
    return tuple(_decode(kind, item) for kind, item in zip(kinds, value, strict=True))
