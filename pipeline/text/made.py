"""Patterns as Python made them, kept beside the compiled modules, as those are: a command does not make thousands anew.

`re.compile` reads a pattern and writes a program for Python's matcher; only the program is kept, under the pattern's own text and flags, so that
it can never be an older pattern's. What a process made is written after every few hundred patterns, so that one beside it, or one after it was
killed, makes few of them again. Where Python keeps no compiled modules (`PYTHONDONTWRITEBYTECODE`, a folder that cannot be written), where the
file is broken, or where this Python makes patterns in another way, each is made anew as ever.
"""

import array
import atexit
import importlib.util
import marshal
import os
import re
import sys
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from threading import Lock
from typing import Any, AnyStr, NamedTuple, cast

from pipeline.text.needed import EDITION, Condition, conditions
from pipeline.text.opening import Item, opening

_MANY = 300  # new patterns that are written at once
_FEW = 16  # new patterns for which no file is written anew at the end: a text may need one that no text before it did
_MOST = 27_000  # patterns: some three times what there are; beyond it the file holds many that no module has any more
_PLACES = 4  # bytes of the head that say how long the list of places is

Program = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...], tuple[Condition, ...]]
"""Flags, the matcher's program, how many groups, their numbers by name, their names by number, and what a text must hold (`needed.py`)."""


class Held(NamedTuple):
    """What a file holds: where each program stands among all of them, and which writing of the file it was."""

    places: Mapping[bytes, tuple[int, int]]
    programs: bytes
    writing: tuple[int, int] | None


class Made:
    """The patterns that one file holds, and those to be added to it."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._held: Held | None = None
        self._new: dict[bytes, bytes] = {}
        self._turn = Lock()

    def pattern(self, source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
        """Return what `re.compile` returns."""
        return self.pattern_and_conditions(source, flags)[0]

    def pattern_and_conditions(
        self, source: AnyStr, flags: int = 0
    ) -> tuple[re.Pattern[AnyStr], tuple[Condition, ...]]:
        """Return what `re.compile` returns, and what a text must hold for it to find anything."""
        if _made is None:
            return re.compile(source, flags), ()
        key = _key(source, flags)
        kept = self._kept(key)
        if kept is not None:
            with suppress(ValueError, TypeError, RuntimeError, OverflowError, EOFError):
                program = marshal.loads(kept)  # noqa: S302  # as Python does with its own
                return cast("re.Pattern[AnyStr]", _of_program(source, program)), program[-1]
        program = _program(source, flags)
        with self._turn:
            room = len(self._new) < _MOST
            if room:
                self._new[key] = marshal.dumps(program)
            many = room and len(self._new) % _MANY == 0
        if many:  # where nothing can be written they grow on, and it is not tried at each
            self.keep()
        return cast("re.Pattern[AnyStr]", _of_program(source, program)), program[-1]

    def _kept(self, key: bytes) -> bytes | None:
        held = self._held
        if held is None or (key not in held.places and held.writing != _writing(self._path)):
            with self._turn:
                held = self._held = _read(self._path)
        place = held.places.get(key)
        return held.programs[place[0] : place[0] + place[1]] if place else None

    def keep(self) -> None:
        """Write what was made since, with what the file holds, in one step; nothing where that is little or nothing can be written."""
        with self._turn:
            if self._path is None or len(self._new) < _FEW or sys.dont_write_bytecode:
                return
            places, programs, _ = _read(self._path)
            kept = (
                {}
                if len(places) + len(self._new) > _MOST
                else {key: programs[at : at + size] for key, (at, size) in places.items()}
            )
            kept |= self._new
            with suppress(OSError):
                _write(self._path, kept)
                self._new = {}


def _key(source: str | bytes, flags: int) -> bytes:
    kind, text = ("s", source.encode("utf-8", "surrogatepass")) if isinstance(source, str) else ("b", source)
    return blake2b(text, digest_size=16, person=f"{kind}{int(flags)}".encode()).digest()


# --- the file: how long the list of places is, the list, then the programs one after the other


def _read(path: Path | None) -> Held:
    writing = _writing(path)
    if path is None or writing is None:
        return Held({}, b"", writing)
    try:
        held = path.read_bytes()
        end = _PLACES + int.from_bytes(held[:_PLACES], "little")
        digest, places = marshal.loads(held[_PLACES:end])  # noqa: S302  # as Python does with its own
        programs = held[end:]
        if digest == _digest(places, len(programs)):
            return Held(places, programs, writing)
    except (OSError, ValueError, TypeError, EOFError):
        pass
    return Held({}, b"", writing)


def _writing(path: Path | None) -> tuple[int, int] | None:
    """Return what tells one writing of a file from the next; None where there is none."""
    try:
        told = path.stat() if path else None
    except OSError:
        return None
    return (told.st_ino, told.st_mtime_ns) if told else None


def _write(path: Path, kept: Mapping[bytes, bytes]) -> None:
    places, at = {}, 0
    for key, program in kept.items():
        places[key] = (at, len(program))
        at += len(program)
    head = marshal.dumps((_digest(places, at), places))
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            os.fchmod(file.fileno(), 0o644)  # as open as the modules beside it
            file.write(len(head).to_bytes(_PLACES, "little") + head)
            file.writelines(kept.values())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _digest(places: Mapping[bytes, tuple[int, int]], size: int) -> bytes:
    return blake2b(marshal.dumps((sorted(places.items()), size)), digest_size=16).digest()


# --- what Python's own `re` does between a pattern's text and its matcher (CPython 3.11 to 3.14, Lib/re/_compiler.py: compile)

_made: Callable[..., Any] | None
try:
    import _sre  # type: ignore[import-not-found]  # what `re` is made of
    from re import _compiler, _constants, _parser  # type: ignore[attr-defined]  # not for everyone: see `_works`

    _made = _sre.compile
    _INFO, _BEGINS_SO, _UNICODE = map(int, (_constants.INFO, _constants.SRE_INFO_CHARSET, _constants.SRE_FLAG_UNICODE))
    _NAME = f"{sys.implementation.cache_tag}-{_sre.MAGIC}-{_sre.CODESIZE}-{EDITION}"
except (ImportError, AttributeError):
    _made, _NAME = None, ""


def _program(source: str | bytes, flags: int) -> Program:
    """Return the program of a pattern; re.error where it is none."""
    parsed = _parser.parse(source, int(flags))
    state = parsed.state
    whole = int(flags) | state.flags
    words = _headed([int(word) for word in _compiler._code(parsed, int(flags))], opening(parsed, whole))
    code = array.array("I", words).tobytes()
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    needed = conditions(parsed) if isinstance(source, str) else ()
    return whole, code, state.groups - 1, dict(state.groupdict), tuple(names), needed


def _headed(code: list[int], letters: list[Item] | None) -> list[int]:
    """Return a program whose head says what its matches begin with, where Python has not found that by itself and they are not empty."""
    name, skip, kinds, least, most = code[:5]
    if letters is None or name != _INFO or kinds or not least:
        return code
    told: list[int] = []
    known = [(getattr(_constants, one), value) for one, value in letters]
    _compiler._compile_charset(_compiler._optimize_charset(known)[0], _UNICODE, told)
    head = [_BEGINS_SO, least, most, *map(int, told)]
    return [name, len(head) + 1, *head, *code[1 + skip :]]


def _of_program(source: str | bytes, program: Program) -> object:
    """Return the pattern of a program; RuntimeError where it is none (the matcher looks at it before it takes it)."""
    flags, code, groups, numbers, names, _ = program
    words = array.array("I")
    words.frombytes(code)
    return cast("Callable[..., object]", _made)(source, flags, words.tolist(), groups, numbers, names)


_SAME, _HEADED = (r"x(?P<number>\d+)(?i:[가-힣]|y)", 0), (r"\b(?P<number>\d+)[가-힣]|(x)", re.IGNORECASE)


def _works() -> bool:
    """Whether a pattern made so is what `re.compile` makes of the same text, and finds the same where its head was written here."""
    try:
        same = _of_program(_SAME[0], _program(*_SAME)) == re.compile(*_SAME)
        headed = cast("re.Pattern[str]", _of_program(_HEADED[0], _program(*_HEADED)))
        return same and [one.span() for one in headed.finditer("열 3개와 X")] == [(2, 4), (6, 7)]
    except (ValueError, TypeError, RuntimeError, AttributeError, OverflowError):
        return False


if _made is not None and not _works():
    _made = None


def _file() -> Path | None:
    """Return where this Python keeps its patterns; None where it keeps nothing of the kind."""
    try:
        return Path(importlib.util.cache_from_source(__file__)).with_name(f"patterns.{_NAME}.bin")
    except NotImplementedError:
        return None


_KEPT = Made(_file())
atexit.register(_KEPT.keep)
pattern, pattern_and_conditions = _KEPT.pattern, _KEPT.pattern_and_conditions
