"""The package: built with no network, put into an empty environment, and at work there as it is from the repository."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email import message_from_string
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.request import HTTPCookieProcessor, build_opener

import pytest

from pipeline import __version__
from pipeline.text import made
from tests.e2e.conftest import shot
from tests.eval.sampled import EVERY

ROOT = Path(__file__).parents[2]
STATIC = ROOT / "pipeline/desk/static"
pytestmark = pytest.mark.slow


def python(*words: str, cwd: Path = ROOT) -> str:
    """Run the tests' own Python and return what it printed."""
    done = subprocess.run([sys.executable, *words], cwd=cwd, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def wheel(source: Path, folder: Path) -> Path:
    """Build a wheel with what is installed already: no isolation, so no index is asked."""
    options = ("--quiet", "--no-build-isolation", "--no-deps", "--no-index", "--disable-pip-version-check")
    python("-m", "pip", "wheel", *options, "--wheel-dir", str(folder), str(source))
    return next(folder.glob("*.whl"))


@dataclass(frozen=True)
class Installed:
    """The program in an environment that has our dependencies and nothing of the repository."""

    wheel: Path
    sdist: Path
    home: Path

    @property
    def command(self) -> Path:
        """The command that the installation made."""
        return self.home / "env/bin/newsletter"

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run the command in the empty folder beside the environment."""
        return subprocess.run(
            [str(self.command), *words], cwd=self.home, env=self.environment, capture_output=True, text=True
        )

    @property
    def environment(self) -> dict[str, str]:
        """An environment with hardly anything in it."""
        return {"PATH": os.defpath, "HOME": str(self.home), "LANG": "C.UTF-8"}


def take_along(packages: Path) -> None:
    """Give an installed program the patterns that were made here: each is found by its own text alone, and they take as long as all else."""
    kept = made._file()
    if kept is not None and kept.exists() and kept.is_relative_to(ROOT):
        place = packages / kept.relative_to(ROOT)
        place.parent.mkdir(exist_ok=True)
        shutil.copyfile(kept, place)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """Build a source archive, a wheel from it, and install that."""
    home = tmp_path_factory.mktemp("installed")
    folder = home / "dist"
    python("-c", f"from hatchling.build import build_sdist; build_sdist({str(folder)!r})")
    sdist = next(folder.glob("*.tar.gz"))
    built = wheel(sdist, folder)
    python("-m", "venv", "--without-pip", str(home / "env"))
    inner = str(home / "env/bin/python")
    quiet = ("--quiet", "--disable-pip-version-check", "--no-deps", "--no-index")
    python("-m", "pip", "--python", inner, "install", *quiet, str(built))
    (packages,) = (home / "env/lib").glob("python*/site-packages")
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    take_along(packages)
    return Installed(built, sdist, home)


@pytest.mark.skipif(not EVERY, reason="long: EVERY_ROW=1 runs it")
def test_a_wheel_from_the_repository_is_that_from_the_source_archive(installed: Installed, tmp_path: Path) -> None:
    assert wheel(ROOT, tmp_path).read_bytes() == installed.wheel.read_bytes()


def test_the_wheel_holds_what_a_newsletter_starts_from_and_nothing_else(installed: Installed) -> None:
    with zipfile.ZipFile(installed.wheel) as packed:
        names = set(packed.namelist())
        (about,) = (name for name in names if name.endswith("METADATA"))
        told = message_from_string(packed.read(about).decode())
    templates = {path.relative_to(ROOT).as_posix() for path in (ROOT / "templates").rglob("*") if path.is_file()}
    wanted = {f"pipeline/builtin/{name}" for name in (*templates, "sources.yaml", "voice.md")}
    code = [path for path in (ROOT / "pipeline").rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    wanted |= {path.relative_to(ROOT).as_posix() for path in code}  # with the week of `demo` and the page of `desk`
    assert wanted - names == set()
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"pipeline", "newsletter_pipeline"}
    assert told["Version"] == __version__
    assert told["License-Expression"] == "MIT"
    assert sorted(told.get_all("Provides-Extra") or ()) == ["dev", "scale", "semantic"]


def test_the_source_archive_has_the_tests_and_nothing_that_was_made(installed: Installed) -> None:
    with tarfile.open(installed.sdist) as packed:
        names = {name.partition("/")[2] for name in packed.getnames()}
    assert {"pyproject.toml", "README.md", "LICENSE", "Makefile", "sources.yaml", "tests/conftest.py"} <= names
    assert {name for name in names if name.startswith(("output/", ".venv", ".git/"))} <= {"output/README.md"}


def test_an_installed_program_is_its_own_and_says_its_version(installed: Installed) -> None:
    inner = [str(installed.home / "env/bin/python"), "-c", "import pipeline; print(pipeline.__file__)"]
    where = subprocess.run(inner, cwd=installed.home, env=installed.environment, capture_output=True, text=True).stdout
    assert Path(where).is_relative_to(installed.home)
    assert installed.run("--version").stdout == f"newsletter {__version__}\n"


def test_an_installed_program_starts_a_newsletter_and_finds_it_well(installed: Installed) -> None:
    made = installed.run("init", "own")
    assert made.returncode == 0, made.stderr
    for name in ("sources.yaml", "voice.md", "templates/issue.html.j2", "templates/prompts/section.md"):
        assert (installed.home / "own" / name).read_bytes() == (ROOT / name).read_bytes()
    shutil.rmtree(installed.home / "own/templates")  # those beside the code are used then
    looked = installed.run("-w", "own", "doctor", "--json")
    states = {line["name"]: line["state"] for line in json.loads(looked.stdout)}
    assert states["settings"] == states["templates"] == states["version"] == "ok", looked.stdout


@pytest.mark.skipif(not EVERY, reason="long: EVERY_ROW=1 runs it")
def test_an_installed_program_makes_the_sample_issue(installed: Installed, demo: Path) -> None:
    made = installed.run("demo", "own-demo")
    assert made.returncode == 0, made.stdout + made.stderr
    assert shot(installed.home / "own-demo") == shot(demo)


def test_an_installed_program_serves_the_desk_of_an_issue(installed: Installed, demo: Path) -> None:
    shutil.copytree(demo, installed.home / "demo")
    opener = build_opener(HTTPCookieProcessor(CookieJar()))
    with served(installed) as address:
        page = opener.open(address).read().decode()
        root = address.partition("/?")[0].rpartition("/")[0] if "/?" not in address else address.partition("/?")[0]
        for path in STATIC.iterdir():
            assert opener.open(f"{root}/static/{path.name}").read() == path.read_bytes()
    assert "견본 주간 AI" in page


@contextmanager
def served(installed: Installed) -> Iterator[str]:
    """Serve the desk of the demo; gives its address."""
    command = [str(installed.command), "-w", "demo", "desk", "--no-browser"]
    with subprocess.Popen(
        command, cwd=installed.home, env=installed.environment, stdout=subprocess.PIPE, text=True
    ) as serving:
        try:
            assert serving.stdout is not None
            yield serving.stdout.readline().strip()
        finally:
            serving.terminate()
