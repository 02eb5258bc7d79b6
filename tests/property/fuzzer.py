"""A small fuzzer that is led by coverage: what reaches a line of ours that nothing reached before is kept and changed further.

`bench/fuzz.py` runs it for minutes, the suite for some inputs each. An input is a text; a target turns it into what it tries. A find
is any exception that the target does not allow, and an input that takes longer than `SLOW_S`.
"""

import faulthandler
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

HOME = str(Path(__file__).parents[2] / "pipeline")
SLOW_S = 10.0  # of CPU, traced; about a fifth of that otherwise
LONGEST = 6_000
ODD = (
    "\x00", "\ufeff", "\u200b", "\u2060", "\u202e", "\u3164", "\U000e0041", "\ud800", "\x1b", "\r", "\n", "\n\n", "\t", "\xa0", "٣", "²", "９",
    "0", "-1", "9" * 30, "1e999", "é", "한", "🧪", "&#0;", "%00", "<!--", "-->", "]]>", "{", "}", "[", "]", "(", ")", '"', "'", "\\", "~", "|",
)  # fmt: skip

Check = Callable[[str], object]


class TooSlowError(BaseException):
    """An input took too long; no `except Exception` of the code under test can hide it."""


@dataclass(frozen=True)
class Target:
    """What is tried: where inputs start from, the words that mean something to it, and what it may raise."""

    name: str
    check: Check
    seeds: tuple[str, ...]
    words: tuple[str, ...] = ()
    allowed: tuple[type[Exception], ...] = ()


@dataclass(frozen=True)
class Find:
    """One way to break a target: an input, and what came of it."""

    place: str
    text: str
    trace: str


@dataclass
class Fuzzed:
    """How far a target was driven."""

    runs: int = 0
    lines: int = 0
    kept: int = 0
    finds: dict[str, Find] = field(default_factory=dict)


def fuzz(target: Target, seconds: float = 0.0, *, runs: int = 0, seed: int = 0, traced: bool = True) -> Fuzzed:
    """Try a target for so long, or with so many inputs, and return what was found; the same seed and `runs` try the same."""
    chance, done = random.Random(f"{target.name} {seed}"), Fuzzed()
    corpus: list[str] = []
    seen: set[tuple[str, int]] = set()
    end = time.monotonic() + seconds
    for text in _inputs(target, corpus, chance):
        if (runs and done.runs >= runs) or (not runs and time.monotonic() > end):
            break
        reached = seen if traced else None
        before = len(seen)
        find = attempt(target, text, reached)
        done.runs += 1
        if find is not None and find.place not in done.finds:
            done.finds[find.place] = find
        if len(seen) > before or not traced:
            corpus.append(text)
    done.lines, done.kept = len(seen), len(corpus)
    return done


def _inputs(target: Target, corpus: list[str], chance: random.Random) -> Iterator[str]:
    yield from target.seeds
    while True:
        pool = corpus if corpus and chance.random() < 0.8 else target.seeds
        text = chance.choice(pool[-200:] if chance.random() < 0.5 else pool)
        for _ in range(chance.choice((1, 1, 2, 4, 8))):
            text = _changed(text, target, corpus, chance)
        yield text[:LONGEST]


def _changed(text: str, target: Target, corpus: Sequence[str], chance: random.Random) -> str:
    start = chance.randint(0, len(text))
    end = min(len(text), start + chance.choice((0, 1, 1, 2, 5, 20, 100)))
    words = target.words or ODD
    kind = chance.randrange(8)
    if kind == 0:
        return text[:start] + text[end:]
    if kind == 1:
        return text[:start] + chance.choice(words) + text[end:]
    if kind == 2:
        return text[:start] + chance.choice(ODD) + text[end:]
    if kind == 3:
        return text[:end] + text[start:end] * chance.choice((1, 2, 30)) + text[end:]
    if kind == 4 and corpus:
        other = chance.choice(corpus)
        place = chance.randint(0, len(other))
        return text[:start] + other[place : place + chance.choice((10, 100, 1000))] + text[end:]
    if kind == 5:
        lines = text.splitlines(keepends=True)
        chance.shuffle(lines)
        return "".join(lines)
    if kind == 6 and text:
        return text[:start] + chr(chance.choice((ord(text[start - 1]) ^ 1, chance.randint(1, 0x2FFF)))) + text[end:]
    return text[:start] + chance.choice(words) * chance.choice((1, 1, 3, 50)) + text[start:]


# --- one input


def attempt(target: Target, text: str, seen: set[tuple[str, int]] | None = None) -> Find | None:
    """Try one input; return what broke, if anything. The lines of ours that were reached go into `seen`."""
    try:
        with _watched(seen), _limited(SLOW_S):
            target.check(text)
    except target.allowed:
        return None
    except Exception as error:  # noqa: BLE001 - that is the find
        return Find(f"{type(error).__name__} {_place(error)}", text, traceback.format_exc())
    except TooSlowError as error:
        return Find(f"slow {_place(error)}", text, traceback.format_exc())
    return None


def smallest(target: Target, find: Find, tries: int = 3_000) -> Find:
    """Return the same find with as little input as leaving pieces out can give."""
    step = max(1, len(find.text) // 2)
    while step and tries > 0:
        at = 0
        while at < len(find.text) and tries > 0:
            tries -= 1
            less = attempt(target, find.text[:at] + find.text[at + step :])
            if less is not None and less.place == find.place:
                find = less
            else:
                at += step
        step //= 2
    return find


def _place(error: BaseException) -> str:
    """Name the innermost line of ours."""
    own = [row for row in traceback.extract_tb(error.__traceback__) if row.filename.startswith(HOME)]
    return f"{own[-1].filename[len(HOME) + 1 :]}:{own[-1].lineno}" if own else "outside"


@contextmanager
def _watched(seen: set[tuple[str, int]] | None) -> Iterator[None]:
    if seen is None:
        yield
        return
    before = sys.gettrace()

    def line(frame: FrameType, event: str, _: object) -> object:
        if event == "line":
            seen.add((frame.f_code.co_filename, frame.f_lineno))
        return line

    def call(frame: FrameType, event: str, _: object) -> object:
        return line if frame.f_code.co_filename.startswith(HOME) else None

    sys.settrace(call)  # type: ignore[arg-type]  # typeshed wants the very alias
    try:
        yield
    finally:
        sys.settrace(before)


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    def late(number: int, frame: FrameType | None) -> None:
        raise TooSlowError

    before = signal.signal(signal.SIGPROF, late)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    faulthandler.dump_traceback_later(12 * seconds, exit=True)  # a pattern that backtracks for ever hears no signal
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
