"""What the checks found in an issue, remembered under all that they looked at: an issue that nobody touched since is not looked at anew.

To check an issue takes seconds, and the commands of an evening (`check`, `build`, `preview`, `send`) do so again and again. The state remembers
the last looks of each issue; a look counts only where every text, source, setting, dismissal and line of the program is what it was.
Where a text was edited, what the last look found in the sentences that stand is taken over, under the same program, sources and names.
"""

import hashlib
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache
from pathlib import Path

import pipeline
from pipeline import __version__, codec
from pipeline import check as checking
from pipeline.check import remembered
from pipeline.check.claims import Flag
from pipeline.errors import StateError
from pipeline.messages import language
from pipeline.records import Figure, Finding, Issue
from pipeline.run.context import Context
from pipeline.text import orders
from pipeline.text.orders import Orders

_MOST = 3  # looks an issue: an edit that is taken back finds its own again


@dataclass(frozen=True, slots=True)
class Look:
    """What one look found; `under` names all that was looked at."""

    under: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentences:
    """What the last look found in each sentence, and which of its articles' speak to a model.

    `under` names the program, the sources and the names that it was read with.
    """

    under: str
    found: Mapping[str, tuple[Flag, ...]] = field(default_factory=dict)
    orders: Mapping[str, Orders] = field(default_factory=dict)


def look(
    context: Context, whole: Issue, ledger: Mapping[str, tuple[Figure, ...]], clock: datetime, known: Mapping[str, str]
) -> list[Finding]:
    """Return what the checks find in an issue, or what they found when everything was as it is now; `known` are the dismissed ones."""
    name, under = f"looked {whole.date.isoformat()}", _under(context, whole, ledger, clock, known)
    looks = _looks(context, name)
    before = next((one for one in looks if one.under == under), None)
    if before is not None:
        return list(before.findings)
    recall(context, whole)
    findings = checking.check(whole, context.settings.newsletter, ledger, clock, known)
    with suppress(StateError):  # a full disk: what is not remembered is looked at again
        context.state.note(name, codec.dump((Look(under, tuple(findings)), *looks)[:_MOST]))
        aliases = context.settings.newsletter.aliases
        memory = remembered.of(whole, aliases)
        found = Sentences(_read_with(whole, aliases), memory.kept(), orders.kept(whole.articles.values()))
        context.state.note(_sentences(whole), codec.dump(found))
    return findings


def recall(context: Context, whole: Issue) -> None:
    """Take over what the last look found in the sentences of an issue, where the same program read them with the same sources and names."""
    aliases = context.settings.newsletter.aliases
    try:
        last = codec.load(Sentences, context.state.remark(_sentences(whole)) or "{}")
    except (StateError, codec.CodecError):  # none that can be read, or one of another version of the program
        return
    if last.under == _read_with(whole, aliases):
        remembered.of(whole, aliases).recall(last.found)
        orders.recall(last.orders)


def _sentences(whole: Issue) -> str:
    return f"sentences {whole.date.isoformat()}"


def _looks(context: Context, name: str) -> tuple[Look, ...]:
    try:
        return codec.load(tuple[Look, ...], context.state.remark(name) or "[]")
    except codec.CodecError:  # of another version of the program
        return ()


def _read_with(whole: Issue, aliases: Mapping[str, str]) -> str:
    """Return a name for the program, and for what it reads the sentences of an issue with."""
    read = (codec.dump(one) for one in (whole.date, whole.articles, whole.reported, aliases))
    return _named([_program(), *read])


def _named(texts: Sequence[str]) -> str:
    return hashlib.sha256("\x1f".join(texts).encode(errors="surrogatepass")).hexdigest()


def _under(
    context: Context, whole: Issue, ledger: Mapping[str, tuple[Figure, ...]], clock: datetime, known: Mapping[str, str]
) -> str:
    """Return a name for all that a look sees."""
    pictures = [
        (name, one.media_type, one.width, one.height, hashlib.sha256(one.content).hexdigest(), one.trouble)
        for name, one in whole.pictures.items()
    ]
    texts = [
        _program(),
        language(),
        context.settings.newsletter.model_dump_json(),
        *(codec.dump(one) for one in (replace(whole, pictures={}), pictures, ledger, clock, known)),
    ]
    return _named(texts)


@cache
def _program() -> str:
    """Return a name for the program as it is installed: its version, Python's, and what says whether one of its files was changed."""
    files = sorted(_files(Path(pipeline.__file__).parent))
    return hashlib.sha256(repr((__version__, sys.version, files)).encode()).hexdigest()


def _files(folder: Path) -> Iterator[tuple[str, int, int]]:
    with os.scandir(folder) as rows:
        for row in rows:
            if row.is_dir():
                yield from () if row.name == "__pycache__" else _files(Path(row.path))
            else:
                told = row.stat()
                yield row.path, told.st_size, told.st_mtime_ns
