"""Every hostile behaviour of a site through a whole run: it ends soon, small and well, and leaves nothing behind but its report.

The behaviours stand in `hostile_feeds`, `hostile_http` and `hostile_pages`. Those of a group are sources of one newsletter beside a
harmless one, each on an address of its own; deadlines are the program's own but where something drips. `bench/hostile.py` runs each
behaviour alone and with the deadlines that people have.
"""

import math
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.e2e import hostile_certificates, inert
from tests.e2e.conftest import call, held
from tests.e2e.hostile_feeds import BOMBS, ENCODINGS, PLANTED, THIEVES
from tests.e2e.hostile_http import DRIPS, FRAMING, REDIRECTS, STATUS, TLS
from tests.e2e.hostile_pages import CROWDS, LISTS, PAGE_DRIPS, PAGES
from tests.e2e.hostile_round import MOST_KB, Round, played, wrong
from tests.e2e.hostile_server import HARMLESS, NOW, Behaviour, HostileServer, mark
from tests.eval.sampled import part

_TOGETHER = 18  # an issue has no more sections than 20: what is planted should come that far
ALL: dict[str, Sequence[Behaviour]] = {
    "feeds": (*BOMBS, *CROWDS, *ENCODINGS, *THIEVES),
    "pages": (*PAGES, *LISTS),
    "planted": PLANTED,
    "http": (*FRAMING, *STATUS, *REDIRECTS),
    "slow": (*DRIPS, *PAGE_DRIPS, *TLS),
}
_EACH = ("http", "slow")  # each answers in its own way: none stands for another, and none comes to a section


def _runs(name: str, ones: Sequence[Behaviour]) -> Iterator[Sequence[Behaviour]]:
    """Yield those that are beside each other, as many as have room; feeds are dealt out, so that the huge ones are not all in one run."""
    runs = math.ceil(len(ones) / _TOGETHER)
    if name in _EACH:
        yield ones
    elif name == "feeds":
        yield from (ones[at::runs] for at in range(runs))
    else:
        yield from (ones[at * _TOGETHER : (at + 1) * _TOGETHER] for at in range(runs))


GROUPS = {
    f"{name}-{at}": beside
    for name, ones in ALL.items()
    for at, beside in enumerate(_runs(name, ones if name in _EACH else part(ones, 5)))
}
"""Every fifth one of those that are alike; `EVERY_ROW=1` runs all, as the bench does."""
_BESIDE = 80
SHORTER = {"slow-0": {"HOSTILE_SECONDS": "4", "HOSTILE_HASTE": "1"}}
DATA = ("entries.jsonl", "articles")
"""What holds the texts of sources as they are; a text that only looks like markup is one there."""

EXPECTED = re.compile(
    r"sources\.yaml|output/(?:\.lock|state\.sqlite|logs/[\dT-]+\.log|site/(?:index\.html|feed\.xml|2026-11-25/index\.html)|2026-11-25/(?:"
    r"\.lock|articles/S\d+\.md|history/[a-z]+\d*/(?:\d{4}\.md|index\.jsonl)|sections/\d\d-[a-z]+\d*\.md|entries\.jsonl|findings\.json"
    r"|issue\.(?:html|json|md|txt)|ledger\.json|\.send\.lock|outline\.yaml|stories\.json|stood\.json|web\.html))"
)


def by_group() -> pytest.MarkDecorator:
    """Run a test for each group."""
    return pytest.mark.parametrize("made", GROUPS, indirect=True)


@pytest.fixture(scope="session")
def rounds() -> dict[str, Round]:
    """The runs that this process made, by their groups."""
    return {}


@pytest.fixture
def made(request: pytest.FixtureRequest, rounds: dict[str, Round], tmp_path_factory: pytest.TempPathFactory) -> Round:
    """The run beside a group's sites, made once whatever the order of the tests is: look, do not touch."""
    if request.param not in rounds:
        rounds[request.param] = _run(request.param, tmp_path_factory.mktemp("hostile"))
    return rounds[request.param]


def _run(name: str, folder: Path) -> Round:
    """Run beside a group's sites; what was planted goes on to the archive."""
    environment = dict(SHORTER.get(name, {}))
    server = HostileServer(GROUPS[name])
    if name == "slow-0":
        hosts = {one: stage.host for one, stage in server.stages.items()}
        certificates = hostile_certificates.made(folder, hosts)
        server.contexts, environment["HOSTILE_CA"] = certificates.contexts, str(certificates.authority)
    with server:
        found = played(folder / "weekly", server, **environment)
    if name.startswith("planted"):
        with held(NOW):
            for words in (("sent", "--where", "Maily"), ("site",)):
                ended = call(found.workspace, *words)
                assert ended.code in (0, 3), ended.text  # 3: it is noted, and something is open
    return found


@pytest.fixture(scope="session")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Round:
    """The harmless source's run without anybody beside it."""
    with HostileServer(()) as server:
        return played(tmp_path_factory.mktemp("alone") / "weekly", server)


@pytest.mark.parametrize(
    ("made", "behaviour"),
    [pytest.param(name, one, id=f"{name}-{one.name}") for name, behaviours in GROUPS.items() for one in behaviours],
    indirect=["made"],
)
def test_each_behaviour_ends_as_it_should(made: Round, behaviour: Behaviour) -> None:
    assert not wrong(behaviour, made)


@by_group()
def test_the_run_ends_well_small_and_without_a_traceback(made: Round) -> None:
    assert not made.ended.killed
    assert made.ended.code == 3, made.ended.text  # an issue of real sentences, for a person to write over
    assert 0 < made.ended.peak_kb < MOST_KB
    logs = "".join(path.read_text("utf-8") for path in (made.workspace / "output/logs").iterdir())
    assert "Traceback" not in made.ended.text + logs
    assert not list(inert.unseen(made.ended.text))
    assert made.reached == ()


@by_group()
def test_the_harmless_source_beside_it_is_untouched(made: Round, alone: Round) -> None:
    assert made.reports[HARMLESS.name] == alone.reports[HARMLESS.name]
    assert list(_bare(made)) == list(_bare(alone))
    assert len(list(_bare(made))) == 4


def _bare(found: Round) -> Iterator[dict[str, Any]]:
    """Yield the harmless entries without what the port is part of."""
    origin = found.stages[HARMLESS.name].origin
    for row in sorted(found.entries(HARMLESS.name), key=lambda row: str(row["title"])):
        yield {
            key: value.replace(origin, "") if key == "url" else value
            for key, value in row.items()
            if key not in ("id", "canonical")
        }


@by_group()
def test_nothing_hostile_is_in_any_file(made: Round) -> None:
    assert not inert.faults(made.workspace)
    files = {path.relative_to(made.workspace).as_posix(): path for path in made.workspace.rglob("*") if path.is_file()}
    assert not [name for name in files if not EXPECTED.fullmatch(name)]
    texts = {
        name: path.read_text("utf-8") for name, path in files.items() if path.suffix not in ("", ".lock", ".sqlite")
    }
    shown = {
        name: text for name, text in texts.items() if not any(part in name for part in DATA) and name != "sources.yaml"
    }
    for stage in made.stages.values():
        one = stage.behaviour
        looked = shown if one.seen else texts
        assert not [
            (one.name, form, name) for form in one.active for name in looked if _stands(form, one, looked[name])
        ]


def _stands(form: str, one: Behaviour, text: str) -> bool:
    """Whether a form stands in a text: one that does not hold its behaviour's own word, beside that word."""
    if form not in text or mark(one.name) in form:
        return form in text
    wanted, word = re.escape(form), mark(one.name)
    return re.search(rf"{wanted}[^\n]{{0,{_BESIDE}}}{word}|{word}[^\n]{{0,{_BESIDE}}}{wanted}", text) is not None


def test_there_are_enough_behaviours_and_each_has_a_name_of_its_own() -> None:
    names = [one.name for behaviours in ALL.values() for one in behaviours]
    assert len(names) == len(set(names)) >= 120
    print(f"{len(names)} behaviours")
