"""`issue.md` as a person saved it: in whatever encoding their editor writes, its edits carried back, the rest kept aside.

Notepad on Windows saves as CP949 or UTF-16 where it is told to. Such a file is saved again as UTF-8 first. CP949 has no emoji: what
became `?` in it, and was not edited otherwise, is put back.
"""

import codecs
import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from pipeline.messages import say
from pipeline.publish.carry_back import CarriedBack
from pipeline.run.editing import need_outline
from pipeline.run.renaming import renamed
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder
from pipeline.workspace.files import Stored, write_bytes

NAME = "issue.md"
CARRIED = "carried"  # in issue.json, until the next build: the digest of the edit that the sections have
PREHEADER = "preheader"  # in issue.json: the one of the last build
_SHOWN, _NAMED = 120, 8  # characters of a leftover in a warning, and how many are named
_LOST = re.compile(r"\?+")


class Carried(NamedTuple):
    """What became of the edits of `issue.md`: what changed or moved (sections, `title`), and what fits none, a line for each."""

    sections: list[str]
    leftovers: str


NOTHING = Carried([], "")


def edited(issue: IssueFolder) -> bool:
    """Whether a person saved `issue.md` since it was built, with edits that are not carried back yet."""
    tree = issue.journal()
    outputs = tree.get("outputs")
    known = outputs.get(NAME) if isinstance(outputs, dict) else None
    path = issue.path / NAME
    if known is None or not path.is_file():
        return False
    return hashlib.sha256(path.read_bytes()).hexdigest() not in (known, tree.get(CARRIED))


def place(issue: IssueFolder, section: str) -> int:
    """Return the place that a section had in `issue.md` when it was built; one that came since stands last."""
    order = issue.journal().get("order")
    return order.index(section) if isinstance(order, list) and section in order else 10_000


def read(issue: IssueFolder, built: Callable[[], str]) -> Stored | None:
    """Return `issue.md`; one in an encoding of Windows is saved again as UTF-8. IssueError where it is in no known one."""
    path = issue.path / NAME
    content = path.read_bytes() if path.is_file() else b""
    text = None if _is_utf8(content) else _decoded(content, built)
    if text is not None:
        write_bytes(path, text.encode())
    return issue.typed(NAME)


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _decoded(content: bytes, built: Callable[[], str]) -> str | None:
    """Return a text of another encoding, or None where it is not this issue's in any."""
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = content.decode("utf-16" if wide else "cp949")
    except UnicodeDecodeError:
        return None
    known = {_lossy(line): line for line in built().splitlines() if line.strip()}
    lines = text.splitlines()
    whole = [known.get(_lossy(line), line) for line in lines]
    same = sum(line in known.values() for line in whole if line.strip())
    return "\n".join(whole) + "\n" if 2 * same >= sum(bool(line.strip()) for line in lines) else None


def _lossy(line: str) -> str:
    """Return a line as CP949 can hold it, however many `?` an editor puts for what it cannot."""
    return _LOST.sub("?", line.rstrip().encode("cp949", "replace").decode("cp949"))


def put(issue: IssueFolder, result: CarriedBack, stored: Stored) -> Carried:
    """Write what an edit of `issue.md` changed, and keep the whole text aside where something of it fits no section.

    The sections come last and with a note that this very edit is carried back: broken off before, it is carried again whole; broken off
    after and before the next build, it is not carried a second time.
    """
    if result.leftovers.strip():
        issue.put(_free_name(issue, stored.digest), stored.text)
    moved = _reorder(issue, result.order) if result.order else []
    if result.title:
        issue.put_outline(renamed(need_outline(issue), result.title))
        moved.insert(0, "title")
    order = [row.id for row in need_outline(issue).sections]
    with issue.together():
        for section in result.sections:
            issue.history(section.id).add(section_text.write(section), "edit")
            issue.put_section(order.index(section.id) + 1, section)
        issue.put_journal({**issue.journal(), CARRIED: hashlib.sha256((issue.path / NAME).read_bytes()).hexdigest()})
    changed = [section.id for section in result.sections]
    return Carried([*changed, *(name for name in moved if name not in changed)], _told(result))


def _told(result: CarriedBack) -> str:
    """Return what was left over as lines, each by its beginning; a section that was taken out, with the command that does it."""
    gone = [say("run.carried.gone", section=name) for name in result.gone]
    parts = [part.strip().split("\n")[0] for part in result.leftovers.split("\n\n") if part.strip()]
    shown = [f"{part[:_SHOWN]}{'…' if len(part) > _SHOWN else ''}" for part in parts[:_NAMED]]
    return "".join(f"\n  - {line}" for line in [*gone, *shown, *(["…"] if len(parts) > _NAMED else [])])


def _reorder(issue: IssueFolder, order: Sequence[str]) -> list[str]:
    """Give the sections the order in which a person put them; returns those that have another place now."""
    plan, file = need_outline(issue), issue.text("outline.yaml")
    rank = {name: place for place, name in enumerate(order)}
    places = [at for at, row in enumerate(plan.sections) if row.id in rank]
    ordered = sorted((plan.sections[at] for at in places), key=lambda row: rank[row.id])
    rows = list(plan.sections)
    for at, row in zip(places, ordered, strict=True):
        rows[at] = row
    issue.put_outline(replace(plan, sections=tuple(rows)), file.digest if file else "")
    for position, row in enumerate(rows, start=1):
        issue.place_section(position, row.id)
    return [row.id for row, old in zip(rows, plan.sections, strict=True) if row.id != old.id]


def _free_name(issue: IssueFolder, digest: str) -> str:
    """Return where leftovers go: an earlier `issue.edited.md` that waits for the person is not written over."""
    number, name = 1, "issue.edited.md"
    while (there := issue.text(name)) is not None and there.digest != digest:
        number += 1
        name = f"issue.edited.{number}.md"
    return name
