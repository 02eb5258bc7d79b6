"""Read the pictures that an issue's sections name from its `images/` folder: by the folder's own list, nothing outside it, nothing too large.

A name in a text never becomes a path: it is looked up among the files that are there.
"""

import re
import stat
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from pipeline.messages import language, say
from pipeline.publish.pictures import LARGEST_SOURCE, prepared
from pipeline.records import Picture, Section
from pipeline.text import pictures as picture_text

FOLDER = "images"
_SAFE = re.compile(r"[^\x00-\x1f./\\:][^\x00-\x1f/\\:]{0,120}\.(?:png|jpe?g|gif|webp|svgz?)", re.IGNORECASE)


def read(folder: Path, sections: Iterable[Section]) -> dict[str, Picture]:
    """Return each picture that a section names and `folder/images` holds; one that cannot be used says why."""
    named = dict.fromkeys(one.name for section in sections for one in picture_text.find(section.body))
    if not named:
        return {}
    there = _files(folder)
    found = {}
    for name in named:
        if not _SAFE.fullmatch(name):
            found[name] = Picture(name, trouble=say("publish.picture.name"))
        elif name in there:
            found[name] = _picture(name, there[name], folder)
    return found


def _files(folder: Path) -> dict[str, Path]:
    """Return the folder's entries by the name that a text calls them."""
    try:
        entries = sorted((folder / FOLDER).iterdir())
    except OSError:
        return {}
    return {unicodedata.normalize("NFC", path.name): path for path in entries}


def _picture(name: str, path: Path, folder: Path) -> Picture:
    try:
        home = folder.resolve() / FOLDER
        if path.resolve().parent != home:
            return Picture(name, trouble=say("publish.picture.outside"))
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            return Picture(name, trouble=say("publish.picture.kind"))
        return _prepared(name, path, (found.st_ino, found.st_mtime_ns, found.st_size), language())
    except OSError:
        return Picture(name, trouble=say("publish.picture.broken"))


@lru_cache(maxsize=64)  # one command loads an issue several times, the desk with every save
def _prepared(name: str, path: Path, signature: tuple[int, int, int], language: str) -> Picture:
    with path.open("rb") as stream:
        return prepared(name, stream.read(LARGEST_SOURCE + 1))
