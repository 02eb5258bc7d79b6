"""What comes of every hostile behaviour with the deadlines that people have: state, reason, bytes drawn; and time and memory of each run.

By hand: `python -m bench.hostile [--alone] [GROUP…]`. The behaviours are those of `tests/e2e/test_hostile_feeds.py`, in its groups beside
a harmless source; with `--alone` each has a run of its own, which takes about half an hour. Exit 1 where one did not end as it should.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.e2e import hostile_certificates, inert
from tests.e2e.hostile_round import LONGEST_S, MOST_BYTES, MOST_KB, Round, played, wrong
from tests.e2e.hostile_server import HARMLESS, Behaviour, HostileServer
from tests.e2e.test_hostile_feeds import GROUPS


def one_round(folder: Path, behaviours: Sequence[Behaviour]) -> Round:
    """Run beside these sites as people do: no deadline is shortened, and waiting takes its time."""
    server = HostileServer(behaviours)
    environment = {"HOSTILE_PACE": "1"}
    if any(one.name.startswith("tls-") for one in behaviours):
        hosts = {name: stage.host for name, stage in server.stages.items()}
        missing = {name: "127.9.9.8" for name in hostile_certificates.SITES if name not in hosts}
        certificates = hostile_certificates.made(folder, hosts | missing)
        server.contexts, environment["HOSTILE_CA"] = certificates.contexts, str(certificates.authority)
    with server:
        return played(folder / "weekly", server, **environment)


def told(name: str, behaviours: Sequence[Behaviour]) -> int:
    """Run, print a line for each behaviour and one for the run; return how many did not end as they should."""
    with tempfile.TemporaryDirectory() as place:
        made = one_round(Path(place), behaviours)
        bad = 0
        for one in behaviours:
            problems = wrong(one, made)
            bad += bool(problems)
            report = made.reports.get(one.name, {})
            drawn = made.stages[one.name].drawn
            outcome = f"{report.get('state', '-')} {report.get('reason', '')}".strip()
            print(f"  {one.name:34} {outcome:24} {drawn:>10,} B  {'; '.join(problems) or 'as it should'}")
        faults = inert.faults(made.workspace)
        kept = len(made.entries(HARMLESS.name)) == HARMLESS.entries and not made.reached
        ended = made.ended
        bad += (
            bool(faults)
            + (not kept)
            + (ended.killed or ended.seconds > LONGEST_S)
            + (ended.peak_kb >= MOST_KB)
            + ("Traceback" in ended.text)
        )
        most = max(stage.drawn for stage in made.stages.values())
        print(
            f"{name}: {len(behaviours)} behaviours, {ended.seconds:.1f} s (asked 30), {ended.peak_kb / 1000:.0f} MB (asked 400), at most "
            f"{most / 1e6:.1f} MB drawn (asked {MOST_BYTES / 1e6:.0f}), harmless {'untouched' if kept else 'TOUCHED'}, "
            f"files {'inert' if not faults else faults[:3]}",
            flush=True,
        )
    return bad


def main() -> None:
    """Read the options and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--alone", action="store_true", help="a run for each behaviour")
    parser.add_argument("groups", nargs="*", help=f"of {', '.join(GROUPS)}; all where none is named")
    chosen = parser.parse_args()
    groups = {name: behaviours for name, behaviours in GROUPS.items() if not chosen.groups or name in chosen.groups}
    if chosen.alone:
        groups = {one.name: (one,) for behaviours in groups.values() for one in behaviours}
    bad = sum(told(name, behaviours) for name, behaviours in groups.items())
    print(f"{sum(map(len, groups.values()))} behaviours, {bad} not as they should")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
