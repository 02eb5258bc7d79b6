"""Send 10,000 mails through a mail server that hangs up, says later and kills the sender: who got two, who got none unseen, who is in doubt.

Run by hand: `python -m bench.send [--mails 10000] [--kills 100] [--connections 4]`. The sender is a process of its own with the real
journal; the server kills it (SIGKILL) at each step of the protocol in turn, from the greeting to just after its answer, and it is
started again until nobody is left. The same is done in a storm of dropped connections, of 421 and of 450, and by a naive sender
that notes a mail only after the answer, as a control. Then, in one go and in the same folder: how many mails a second go out with
the journal, with one that commits every record by itself, without any, and by bare smtplib over as many connections, beside how often
a second this disk can fsync.
"""

import argparse
import os
import tempfile
import time
from pathlib import Path

from tests.e2e.storm import Trial, Weather, start_sender, stormy, trial

SIZE = 30_000  # bytes of HTML of the mail whose speed is measured


def shown(name: str, count: int, found: Trial) -> str:
    """Return a trial as a line."""
    truth = found.truth
    said = ", ".join(f"{number} {kind}" for kind, number in sorted(truth.said.items())) or "none"
    return (
        f"{name}: {count} mails, {found.kills} kills, {found.starts} starts, bad answers: {said}\n"
        f"  duplicates {found.duplicates} · lost unseen {len(found.lost(count))} · in doubt {len(found.doubt)}, all listed"
        f" (at most {found.most_doubt} after one kill; within one a connection and kill: {found.allowed})"
        f" · refused {len(truth.refused)}, tried again {truth.refused_again}"
        f" ({found.cut_off} whose note a kill cut off) · {found.seconds:.0f} s\n"
        f"  killed at {dict(truth.killed_at)}"
    )


def storms(count: int, kills: int, connections: int) -> None:
    """Print what each kind of weather comes to."""
    kinds = {
        "kills": ("ours", count, Weather(kills=kills, refused=50)),
        "kills and dropped connections": ("ours", count // 2, Weather(kills=kills // 2, drop=0.01, refused=50, seed=8)),
        "kills and 421": ("ours", count // 2, Weather(kills=kills // 2, closing=0.05, refused=50, seed=9)),
        "kills and 450": ("ours", count // 2, Weather(kills=kills // 2, busy=0.2, refused=50, seed=10)),
        "a naive sender": ("naive", 3_000, Weather(kills=93, refused=50, seed=11)),
    }
    for name, (mode, mails, weather) in kinds.items():
        with tempfile.TemporaryDirectory(prefix="send-", dir=".") as folder:
            print(shown(name, mails, trial(Path(folder), mails, connections, weather, mode, told=lambda line: None)))


def cost(count: int, connections: int) -> None:
    """Print mails a second of each way of sending and its commits a mail, beside the disk's fsyncs."""
    print(f"{count} mails over {connections} connections")
    with tempfile.TemporaryDirectory(prefix="send-", dir=".") as folder:
        place = Path(folder)
        print(f"fsyncs a second: {fsyncs(place):.0f}")
        with stormy(Weather()) as storm:
            for mode in ("bare", "memory", "alone", "ours") * 3:
                (place / "state.sqlite").unlink(missing_ok=True)
                process = start_sender(place, storm.port, count, connections, mode, SIZE)
                told, _ = process.communicate()
                seconds, commits = map(float, told.split())
                print(
                    f"{mode}: {count / seconds:.0f} mails a second ({1000 * seconds / count:.2f} ms a mail),"
                    f" {commits / count:.2f} commits a mail, exit {process.returncode}"
                )


def fsyncs(folder: Path) -> float:
    """Return how many times a second a page that is written anew reaches the disk, as SQLite does it."""
    handle = os.open(folder / "fsync", os.O_CREAT | os.O_WRONLY)
    os.write(handle, b"x" * 4096)
    done, started = 0, time.perf_counter()
    while time.perf_counter() - started < 1:
        os.pwrite(handle, b"x" * 4096, 0)
        os.fdatasync(handle)
        done += 1
    os.close(handle)
    return done / (time.perf_counter() - started)


def main() -> None:
    """Read the numbers and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mails", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--connections", type=int, default=4)
    parser.add_argument("--cost-only", action="store_true")
    chosen = parser.parse_args()
    if not chosen.cost_only:
        storms(chosen.mails, chosen.kills, chosen.connections)
    cost(2_000, chosen.connections)


if __name__ == "__main__":
    main()
