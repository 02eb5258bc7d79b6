"""A key that is put together, as in `say(f"doctor.name.{one.name}")`, is there for each word that can stand in its gap."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from pipeline.cli import MODULES
from pipeline.config import Newsletter
from pipeline.draft import trouble
from pipeline.draft.probe import Ability
from pipeline.messages import FAMILIES, table
from pipeline.records import kinds
from pipeline.run.approval import Approval
from pipeline.run.doctor import Mark
from pipeline.run.notify import Told
from pipeline.select.genre import Genre
from pipeline.text.front_matter import FaultName
from tests.unit.docs.parsed import SAYING, calls

ROOT = Path(__file__).parents[3] / "pipeline"
TEXTS = {key for family in FAMILIES for key in table(family)}


def handed(function: str, modules: Iterable[Path], place: int) -> Iterator[str]:
    """Yield the words that are handed to a function at one place, each of two that an `if` chooses between too."""
    assert function in SAYING
    for path in modules:
        for node in (call for name, call in calls(path) if name == function):
            for given in node.args[place : place + 1]:
                chosen = (given.body, given.orelse) if isinstance(given, ast.IfExp) else (given,)
                yield from (str(one.value) for one in chosen if isinstance(one, ast.Constant))


def words(literal: object) -> tuple[str, ...]:
    """Return the words of a `Literal`."""
    return tuple(map(str, get_args(literal)))


DOCTOR = sorted((ROOT / "run").glob("doctor*.py"))
ABILITIES = [f"server.{one}" for one in words(Ability)]
TROUBLES = {
    *trouble.PASSING,
    *trouble._STATUS.values(),
    *trouble._TYPES.values(),
    *trouble._STOPS.values(),
    *handed("Trouble", sorted((ROOT / "draft").glob("*.py")), 0),
}
FLAGGED = {
    kind
    for path in (ROOT / "check").rglob("*.py")
    for kind in re.findall(r"\bFlag\(\s*\"([a-z-]+)\"", path.read_text("utf-8"))
}
MADE: dict[str, Iterable[str]] = {
    "doctor.name.{}": {*handed("line", DOCTOR, 0), *ABILITIES},
    "doctor.{}": {*handed("line", DOCTOR, 2), *handed("line", DOCTOR, 3)},
    "doctor.{}.no": ABILITIES,
    "doctor.{}.mend": ABILITIES,
    "doctor.{}.ok": set(ABILITIES)
    - {
        "server.json",
        "server.whole",
    },  # a server that keeps the schema is not asked in words, nor one that streams for the whole
    "doctor.mark.{}": words(Mark),
    "draft.trouble.{}": TROUBLES,
    "draft.trouble.{}.whole": trouble._ABOUT_SECTIONS,
    "desk.kind.{}": FLAGGED,
    "desk.kindname.{}": words(kinds.SectionKind),
    "cli.severity.{}": words(kinds.Severity),
    "cli.novelty.{}": set(words(kinds.Novelty)) - {"new"},
    "desk.novelty.{}": set(words(kinds.Novelty)) - {"new"},
    "cli.shape.{}": words(kinds.Shape),
    "select.genre_{}": set(words(Genre)) - {"news"},
    "notify.{}": words(get_type_hints(Told)["state"]),
    "send.at.{}": set(words(get_type_hints(Approval)["state"])) - {"done"},
    "housekeeping.day.{}": words(Newsletter.model_fields["weekday"].annotation),
    "workspace.front.{}": words(FaultName),
    "cli.help.{}": MODULES,
    "cli.family.{}": set(MODULES.values()),
}


@pytest.mark.parametrize("form", MADE)
def test_every_key_that_the_program_puts_together_is_in_its_table(form: str) -> None:
    made = {form.format(word) for word in MADE[form] if word}
    assert made
    assert made - TEXTS == set()
