"""Two files that claim one section: a text editor may save under the name that a file had before its section was moved.

Which one counts is decided by what the program has seen, then by when it was saved: an empty file never counts where the other
says something, nor does a text that the history has and that stood earlier (a copy of long ago); of the rest the newer one is an
edit of the other.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.text.composed import typed
from pipeline.workspace.files import digest, read_text, remove
from pipeline.workspace.history import History


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of files that claimed one section: the name of the one that is used, the digest of its text, and the others.

    Each other file stands with its name and the number of its text in the history (0: it was empty).
    """

    used: str
    text: str
    others: tuple[tuple[str, int], ...]


def claiming(folder: Path, identifier: str) -> list[Path]:
    """Return the files that claim a section, by their names."""
    return sorted(folder.glob(f"sections/[0-9]*-{identifier}.md"))


def chosen(paths: Sequence[Path], history: History) -> Path | None:
    """Return the file of a section among those that claim it."""
    if len(paths) < 2:
        return next(iter(paths), None)
    standing = history.standing()
    ranked = []
    for path in paths:
        text = _text(path)
        name = digest(text)
        stands = standing is not None and standing.sha256 == name
        stood = not stands and history.of(name) is not None
        ranked.append((bool(text.strip()), not stood, path.stat().st_mtime_ns, stands, path))
    best = max(row[:4] for row in ranked)
    return next(row[4] for row in ranked if row[:4] == best)


def settle(paths: Sequence[Path], history: History) -> Settled | None:
    """Keep the texts of all files in the history, the one that counts as the newest edit, and take the others away; None where there is one."""
    used = chosen(paths, history)
    if used is None or len(paths) < 2:
        return None
    others = [path for path in paths if path != used]
    for path in others:
        text = _text(path)
        if text.strip() and history.of(digest(text)) is None:
            history.add(text, "edit")
    text = _text(used)
    history.add(text, "edit")
    found = [(path, history.of(digest(_text(path)))) for path in others]
    settled = Settled(used.name, digest(text), tuple((path.name, past.n if past else 0) for path, past in found))
    for path in others:
        remove(path)
    return settled


def _text(path: Path) -> str:
    stored = read_text(path)
    return typed(stored.text) if stored else ""
