"""The doctor's look at the machine: what is installed, which fonts it has, and who may read what was made."""

import platform
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from pipeline import __version__
from pipeline.messages import say
from pipeline.run.doctor import Check, Line, Setup, line

PACKAGE = "newsletter-pipeline"
_NEEDS = re.compile(r"(?P<name>[\w.-]+)>=(?P<version>[\d.]+)")
_NAMED = 3
_FONT_FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path("~/.fonts"),
    Path("~/.local/share/fonts"),
)
_KOREAN_FONT = re.compile(r"cjk|nanum|pretendard|notosanskr|notoserifkr|unbatang|undotum|baekmuk|gothic|d2coding", re.I)


# --- what is installed


def version() -> Iterator[Line]:
    """Yield the program's version, and which of the packages it needs are missing or too old."""
    values = {"version": __version__, "python": platform.python_version()}
    wrong = list(unmet())
    if wrong:
        yield line("version", "wrong", "version.unmet", "version.mend", **values, names=", ".join(wrong))
    else:
        yield line("version", "ok", "version.ok", **values)


def unmet(found: Callable[[str], str] = metadata.version) -> Iterator[str]:
    """Yield each package that the installed program needs and does not find as new as it must be."""
    try:
        wanted = metadata.requires(PACKAGE) or []
    except metadata.PackageNotFoundError:  # run from a folder, without an installation
        return
    for text in wanted:
        need = _NEEDS.fullmatch(text.replace(" ", ""))
        if need is None:  # of an extra
            continue
        try:
            there = found(need["name"])
        except metadata.PackageNotFoundError:
            yield f"{need['name']} (-)"
            continue
        if _numbers(there) < _numbers(need["version"]):
            yield f"{need['name']} {there} < {need['version']}"


def _numbers(text: str) -> tuple[int, ...]:
    match = re.match(r"\d+(?:\.\d+)*", text)
    return tuple(int(part) for part in match.group().split(".")) if match else ()


# --- fonts


@dataclass(frozen=True, slots=True)
class Fonts:
    """Whether this machine can show Hangul and pictures among the letters."""

    korean: bool
    emoji: bool


def installed_fonts() -> Fonts:
    """Return what fontconfig says; where there is none, what the usual folders hold. A Mac brings both."""
    if sys.platform == "darwin":
        return Fonts(korean=True, emoji=True)
    lister = shutil.which("fc-list")
    if lister:
        return Fonts(korean=bool(_listed(lister, ":lang=ko")), emoji=bool(_listed(lister, ":charset=1f4c9")))
    names = [path.name for root in _FONT_FOLDERS for path in root.expanduser().rglob("*.[ot]t[fc]")]
    return Fonts(any(map(_KOREAN_FONT.search, names)), any("emoji" in name.lower() for name in names))


def _listed(lister: str, pattern: str) -> str:
    done = subprocess.run([lister, pattern, "family"], capture_output=True, text=True, timeout=20, check=False)  # noqa: S603  # fontconfig's own
    return done.stdout.strip()


def fonts(_: Setup) -> Iterator[Line]:
    """Yield whether a browser on this machine can show an issue. Readers' machines have their own fonts."""
    found = installed_fonts()
    if not found.korean:
        yield line("fonts", "warning", "fonts.korean", "fonts.mend")
    elif not found.emoji:
        yield line("fonts", "warning", "fonts.emoji", "fonts.mend")
    else:
        yield line("fonts", "ok", "fonts.ok")


# --- who may read it


def permissions(setup: Setup) -> Iterator[Line]:
    """Yield what others may read of what is nobody else's: state, issues, logs, addresses. The archive is made to be published."""
    audience = setup.workspace / setup.newsletter.mail.audience
    opened = [path for path in (audience, *_made(setup.output)) if _open_to_others(path)]
    if not opened:
        yield line("permissions", "ok", "permissions.ok")
        return
    some = ", ".join(path.relative_to(setup.workspace).as_posix() for path in opened[:_NAMED])
    more = " …" if len(opened) > _NAMED else ""
    mend = say("doctor.permissions.mend", paths=" ".join(_folders(setup, opened)))
    text = say("doctor.permissions.open", count=len(opened), names=f"{some}{more}")
    yield Line("permissions", "warning", text, mend)


def _made(output: Path) -> Iterator[Path]:
    try:
        found = sorted(output.iterdir()) if output.is_dir() else []
    except OSError:  # closed to us, too: the folder's own line says so
        return
    for path in found:
        if path.name in ("site", "README.md"):
            continue
        yield path
        if path.is_dir() and not path.is_symlink():
            yield from sorted(path.rglob("*"))


def _open_to_others(path: Path) -> bool:
    try:
        found = path.lstat()
    except OSError:
        return False
    return not stat.S_ISLNK(found.st_mode) and bool(stat.S_IMODE(found.st_mode) & 0o077)


def _folders(setup: Setup, opened: list[Path]) -> list[str]:
    """Return the shortest list to name: the output folder once, whatever lies below it."""
    tops = (setup.output if path.is_relative_to(setup.output) else path for path in opened)
    return [str(path) for path in dict.fromkeys(tops)]


MACHINE: tuple[Check, ...] = (fonts, permissions)
