"""Start a newsletter: a folder with settings, voice, templates and a place for secrets, from what the program brings along.

Whatever is there already stays. The feeds that are wanted are found first, so that a wrong address leaves nothing behind.
"""

import re
import shutil
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from pipeline.config import load_text
from pipeline.errors import UsageError
from pipeline.messages import say
from pipeline.records import Clock, Source, Transport
from pipeline.run import builtin
from pipeline.run.sources import find
from pipeline.workspace.files import telling, write_text

IGNORED = "/output/\n/newsletter.env\n/subscribers.csv\n/before-restore*.tar.gz\n"
_OWN = ("newsletter.env", "output", "subscribers.csv", "templates", "voice.md")
_SOURCES = re.compile(r"^sources:\n", re.MULTILINE)


def start(folder: Path, addresses: Sequence[str], transport: Transport, clock: Clock) -> list[Source]:
    """Make a newsletter in a folder, from these addresses or else from the listed sources; return those that were found.

    UsageError where there is one already, SourceError where an address leads to no feed.
    """
    if (folder / "sources.yaml").exists():
        raise UsageError(say("cli.init.exists", path=folder))
    found = _found(addresses, transport, clock)
    settings = _settings(found)
    with telling(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for path in sorted(builtin.TEMPLATES.rglob("*")):
            target = folder / "templates" / path.relative_to(builtin.TEMPLATES)
            if path.is_file() and not target.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target)
    _new(folder / "voice.md", builtin.VOICE.read_text("utf-8"))
    _new(folder / ".gitignore", IGNORED)
    _new(folder / "newsletter.env", say("run.start.env"), private=True)
    _new(folder / "sources.yaml", settings)  # last: with it, the folder is a newsletter
    return found


def strangers(folder: Path) -> list[str]:
    """Return the names of what is in a folder and is no part of a newsletter; nothing where there is one already, or hidden files only."""
    if not folder.is_dir() or (folder / "sources.yaml").exists():
        return []
    with telling(folder):
        return sorted(path.name for path in folder.iterdir() if path.name not in _OWN and not path.name.startswith("."))


def _new(path: Path, text: str, *, private: bool = False) -> None:
    if not path.exists():
        write_text(path, text, private=private)


def _found(addresses: Sequence[str], transport: Transport, clock: Clock) -> list[Source]:
    found: list[Source] = []
    for address in dict.fromkeys(addresses):
        feed, title = find(transport, clock.now(), address)
        if feed in {source.url for source in found}:
            raise UsageError(say("run.source.exists", url=feed))
        name = title or urlsplit(feed).netloc
        if name in {source.name for source in found}:
            name = f"{name} ({len(found) + 1})"
        found.append(Source(name, feed))
    return found


def _settings(sources: Sequence[Source]) -> str:
    """Return the settings as they are brought along; where sources were found, with these instead of the listed ones."""
    text = builtin.SETTINGS.read_text("utf-8")
    head = _SOURCES.split(text)[0]
    if not sources:
        return text
    rows = "".join(f"  - {{name: {_quoted(source.name)}, url: {_quoted(source.url)}}}\n" for source in sources)
    settings = f"{head}sources:\n{rows}"
    load_text(settings)
    return settings


def _quoted(text: str) -> str:
    """Return a text as YAML reads it back, whatever a feed calls itself."""
    escaped = "".join(
        f"\\{one}" if one in '"\\' else one if one.isprintable() else f"\\U{ord(one):08x}" for one in text
    )
    return f'"{escaped}"'
