"""Several files that belong together: all of them are written, or none, wherever the program is killed.

What is to be written stands in one record first, durably. Who takes the issue's lock next finishes what a kill broke off; a file that a
person changed in between stays as it is.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from pipeline.errors import IssueError
from pipeline.messages import say
from pipeline.workspace.files import HELD, read_text, remove, write_text

RECORD = ".together.json"
MARK = ".begun"  # names the work whose files are written and whose end has not come


@dataclass(frozen=True, slots=True)
class Change:
    """One file of a record: how it stood ("" where there was none), and its new text (None: it goes)."""

    path: str
    before: str
    text: str | None


@contextmanager
def together(folder: Path) -> Iterator[None]:
    """Hold back what the block writes and removes below a folder, and do all of it at its end; nothing where the block fails.

    Inside, a file reads as it was written; a folder lists what it held before.
    """
    if HELD.get() is not None:
        yield
        return
    held: dict[Path, str | None] = {}
    token = HELD.set(held)
    try:
        yield
    finally:
        HELD.reset(token)
    changes = [Change(path.relative_to(folder).as_posix(), _digest(path), text) for path, text in held.items()]
    if len(changes) > 1:
        record = {"changes": [asdict(one) for one in changes]}
        write_text(folder / RECORD, json.dumps(record, ensure_ascii=False, indent=1) + "\n")
    _write(folder, changes)
    if len(changes) > 1:
        remove(folder / RECORD)


def finish(folder: Path) -> None:
    """Do what is left of a record that a kill broke off; only for who holds the folder's lock."""
    stored = read_text(folder / RECORD)
    if stored is None:
        return
    try:
        changes = [Change(**row) for row in json.loads(stored.text)["changes"]]
    except (ValueError, TypeError, KeyError) as error:
        raise IssueError(say("workspace.broken", path=folder / RECORD, detail=error)) from error
    _write(folder, [one for one in changes if _digest(folder / one.path) == one.before])
    remove(folder / RECORD)


def _write(folder: Path, changes: list[Change]) -> None:
    for one in changes:
        if one.text is None:
            remove(folder / one.path)
        else:
            write_text(folder / one.path, one.text)


def _digest(path: Path) -> str:
    stored = read_text(path)
    return stored.digest if stored else ""
