"""`make audit` says what it knows, and that it knows nothing where pip-audit would end well."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
ASKED = {"name": "jinja2", "version": "3.1.6", "vulns": []}
BAD = {"name": "lxml", "version": "1.0", "vulns": [{"id": "PYSEC-2020-62"}]}
SKIPPED = {"name": "nh3", "skip_reason": "Dependency not found on PyPI and could not be audited: nh3 (0.3.8)"}


def audit(tmp_path: Path, report: str, code: int = 0, files: int = 1) -> subprocess.CompletedProcess[str]:
    """Run the audit with a pip-audit that says `report`."""
    said = f"import sys\nprint({report!r})\nprint('connection refused', file=sys.stderr)\nsys.exit({code})\n"
    (tmp_path / "pip_audit.py").write_text(said)
    command = [sys.executable, "requirements/audit.py", *["requirements/build.txt"] * files]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)


@pytest.mark.parametrize(
    ("rows", "code", "word"),
    [
        ([ASKED], 0, "audited     requirements/build.txt: 1 packages, 0 with"),
        ([ASKED, BAD], 1, "VULNERABLE  requirements/build.txt: lxml 1.0: PYSEC-2020-62"),
        ([ASKED, SKIPPED], 2, "NOT AUDITED requirements/build.txt: no advisories for 1 packages (nh3"),
        ([BAD, SKIPPED], 1, "NOT AUDITED"),
        ([], 2, "NOT AUDITED"),
    ],
)
def test_the_end_says_how_much_is_known(tmp_path: Path, rows: list[object], code: int, word: str) -> None:
    done = audit(tmp_path, json.dumps({"dependencies": rows, "fixes": []}))
    assert (done.returncode, word in done.stdout) == (code, True), done.stdout + done.stderr


def test_a_pip_audit_that_cannot_ask_audits_nothing(tmp_path: Path) -> None:
    done = audit(tmp_path, "no json", code=1)
    assert done.returncode == 2
    assert "NOT AUDITED requirements/build.txt: connection refused" in done.stdout


def test_no_file_is_no_audit(tmp_path: Path) -> None:
    assert audit(tmp_path, "{}", files=0).returncode == 2
