"""Clear what weighs in issues that went out long ago. What tells how an issue came to be read as it does stays."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pipeline.errors import UsageError
from pipeline.messages import say
from pipeline.run.context import Context
from pipeline.workspace.files import remove, telling

HEAVY = ("replies/*.json", "proposals/*.json", "entries.jsonl")


@dataclass(frozen=True, slots=True)
class Cleared:
    """What one issue gave back."""

    date: str
    files: int
    size: int  # bytes


def prune(context: Context, keep: int, *, dry_run: bool = False) -> list[Cleared]:
    """Remove the heavy files of sent issues older than the newest `keep` sent ones; one that was not sent keeps all.

    With `dry_run` nothing is removed.
    """
    if keep < 1:
        raise UsageError(say("housekeeping.prune.keep"))
    found = []
    for day in sorted(context.state.sent_issues())[:-keep]:
        folder = context.output / day
        if not folder.is_dir():
            continue
        paths = [path for pattern in HEAVY for path in sorted(folder.glob(pattern))]
        if paths:
            found.append(Cleared(day, len(paths), sum(path.stat().st_size for path in paths)))
        if paths and not dry_run:
            _clear(context, date.fromisoformat(day), paths)
    return found


def _clear(context: Context, day: date, paths: list[Path]) -> None:
    with context.locked(day) as issue:
        for path in paths:
            remove(path)
        for name in ("replies", "proposals"):
            folder = issue.path / name
            if folder.is_dir() and not any(folder.iterdir()):
                with telling(folder):
                    folder.rmdir()
