"""Ask whether any locked package has a known vulnerability, and say so honestly: `make audit`.

pip-audit ends well where it could ask about nothing (an index without advisories, no network). Here that is *not audited*, exit 2; a known
vulnerability is exit 1; 0 means that every package was looked up and none is known to be bad.
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

CLEAN, VULNERABLE, NOT_AUDITED = 0, 1, 2
OPTIONS = ("--disable-pip", "--require-hashes", "--progress-spinner", "off", "--format", "json")


@dataclass(frozen=True, slots=True)
class Audit:
    """What was found out about the packages of one file."""

    audited: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    vulnerable: tuple[str, ...] = ()
    trouble: str = ""


def ask(path: Path) -> Audit:
    """Run pip-audit over one file of locked packages."""
    command = [sys.executable, "-m", "pip_audit", "--requirement", str(path), *OPTIONS]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  # our own words
    try:
        return understood(done.stdout)
    except (ValueError, KeyError, TypeError):
        said = done.stderr.strip().splitlines()
        return Audit(trouble=said[-1] if said else f"pip-audit ended with {done.returncode}")


def understood(report: str) -> Audit:
    """Return what a report of pip-audit says."""
    rows = json.loads(report)["dependencies"]
    skipped = tuple(row["name"] for row in rows if "skip_reason" in row)
    bad = tuple(
        f"{row['name']} {row['version']}: {', '.join(one['id'] for one in row['vulns'])}"
        for row in rows
        if row.get("vulns")
    )
    return Audit(tuple(row["name"] for row in rows if "skip_reason" not in row), skipped, bad)


def main(paths: list[str]) -> int:
    """Audit every file, print a line for each, and return the worst that was found."""
    worst = CLEAN if paths else NOT_AUDITED
    for name in paths:
        found = ask(Path(name))
        for text in found.vulnerable:
            print(f"VULNERABLE  {name}: {text}")  # noqa: T201  # this is a command
        if found.trouble or found.skipped or not found.audited:
            why = found.trouble or f"no advisories for {len(found.skipped)} packages ({', '.join(found.skipped[:3])} …)"
            print(f"NOT AUDITED {name}: {why}")  # noqa: T201
            worst = worst or NOT_AUDITED
        else:
            bad = len(found.vulnerable)
            print(f"audited     {name}: {len(found.audited)} packages, {bad} with a known vulnerability")  # noqa: T201
        if found.vulnerable:
            worst = VULNERABLE
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
