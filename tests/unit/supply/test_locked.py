"""Every package is locked by hash, and no file says where it is to be had from."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
FILES = sorted((ROOT / "requirements").glob("*.txt"))
_PIN = re.compile(r"^[A-Za-z0-9._-]+==[^\s;\\]+", re.MULTILINE)
_HOST = re.compile(r"pypi\.|pythonhosted|index-url|find-links|trusted-host|https?://", re.IGNORECASE)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_package_has_its_hashes_and_no_address(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    blocks = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    assert blocks
    assert [block.splitlines()[0] for block in blocks if not (_PIN.match(block) and "--hash=sha256:" in block)] == []
    assert not _HOST.search(text)


def test_a_package_has_one_version_in_all_files() -> None:
    found: dict[str, set[str]] = {}
    for path in FILES:
        for pin in _PIN.findall(path.read_text(encoding="utf-8")):
            name, version = pin.split("==")
            found.setdefault(name, set()).add(version)
    assert {name: versions for name, versions in found.items() if len(versions) > 1} == {}


def test_the_backend_that_is_locked_is_the_one_that_builds() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = [re.split("[<>=]", one)[0] for one in project["build-system"]["requires"]]
    locked = (ROOT / "requirements/build.txt").read_text(encoding="utf-8")
    assert [name for name in names if not re.search(rf"^{name}==", locked, re.MULTILINE)] == []


def test_nothing_that_is_kept_names_a_registry() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not a repository")
    host = re.compile(rb"pypi\.org|pythonhosted\.org|registry\.npmjs")
    names = [name for name in listed.stdout.split("\0") if name and not name.startswith("tests/")]
    assert [name for name in names if (ROOT / name).is_file() and host.search((ROOT / name).read_bytes())] == []
