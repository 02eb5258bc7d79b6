"""The model of the extra `semantic`, with a store of what it said of each text: a week is chosen again and again, and is read by it once.

The store, `output/vectors.sqlite`, is none of the state: it may be removed at any time, and where it cannot be used the model is asked anew.
"""

import hashlib
import os
import sqlite3
from array import array
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from pipeline.run.context import Context
from pipeline.select.meaning import Embed, Meaning, Vector, load

STORE = "vectors.sqlite"
KEPT = 50_000  # texts, some 800 bytes each: the newest
_AT_ONCE = 500


def meaning_of(context: Context) -> Meaning | None:
    """Return the model where the newsletter wants one; ConfigError where it is not installed."""
    if not context.settings.newsletter.semantic:
        return None
    model = load()
    return replace(model, embed=remembered(model, context.output / STORE))


def remembered(model: Meaning, path: Path) -> Embed:
    """Return the model's `embed` with a store of the vectors that it gave before."""

    def embed(texts: Sequence[str]) -> list[Vector]:
        keys = [hashlib.sha256(f"{model.name}\n{text}".encode()).digest()[:16] for text in texts]
        known = _known(path, keys, len(model.english))
        new = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        made = dict(zip(new, model.embed(list(new.values())), strict=True)) if new else {}
        _keep(path, made)
        known.update(made)
        return [known[key] for key in keys]

    return embed


def _known(path: Path, keys: Sequence[bytes], length: int) -> dict[bytes, Vector]:
    """Return the vectors that are kept, each of so many numbers: one of another length is damaged, and is made anew."""
    found: dict[bytes, Vector] = {}
    size = length * array("h").itemsize
    with suppress(sqlite3.Error, OSError), _opened(path) as store:  # as if nothing were known
        for start in range(0, len(keys), _AT_ONCE):
            some = keys[start : start + _AT_ONCE]
            marks = ",".join("?" * len(some))
            for key, vector in store.execute(f"SELECT key, vector FROM vectors WHERE key IN ({marks})", some):  # noqa: S608  # marks alone
                if len(vector) == size:
                    found[key] = array("h", vector)
    return found


def _keep(path: Path, made: dict[bytes, Vector]) -> None:
    rows = [(key, array("h", vector).tobytes()) for key, vector in made.items()]
    try:
        with _opened(path) as store:
            store.executemany("INSERT OR REPLACE INTO vectors (key, vector) VALUES (?, ?)", rows)
            store.execute("DELETE FROM vectors WHERE n <= (SELECT max(n) FROM vectors) - ?", (KEPT,))
    except (sqlite3.OperationalError, OSError):  # held by another, a full disk: the model is asked again next time
        return
    except sqlite3.DatabaseError:  # damaged
        path.unlink(missing_ok=True)


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    with closing(sqlite3.connect(path)) as store, store:
        store.execute(
            "CREATE TABLE IF NOT EXISTS vectors (n INTEGER PRIMARY KEY, key BLOB UNIQUE, vector BLOB NOT NULL) STRICT"
        )
        yield store
