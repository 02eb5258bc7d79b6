"""How long a collect takes beside `reader`, in one run: 300 feeds on 40 loopback hosts, entries stored in both.

By hand: `python -m bench.collect --reader PYTHON [--rounds 5]`, where PYTHON is an interpreter that has `reader` (it is no
dependency of ours). Rounds are interleaved and the medians printed, as ratios: the first update, an unchanged one, and how long the
well-behaved feeds take when a tenth of all are drips, loops, resets, bombs, cut or silent. Then the CPU of parsing beside
feedparser as it comes, 20,000 entries in one feed, and the peak of memory.
"""

import argparse
import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from bench.feed_farm import FEEDS, document, farm

OURS = """
import json, resource, sys, time
from pathlib import Path
from bench.collect import collected
print(json.dumps(collected(Path(sys.argv[1]))))
"""
READER = """
import json, sys, time
from reader import make_reader
reader = make_reader(sys.argv[1] + "/reader.sqlite")
for url in json.loads(sys.argv[2]):
    reader.add_feed(url, exist_ok=True)
started = time.perf_counter()
reader.update_feeds(scheduled=False, workers=20)
print(json.dumps({"seconds": time.perf_counter() - started, "entries": reader.get_entry_counts().total}))
"""


class _Timed:
    def __init__(self, get: object) -> None:
        self.get = get


def collected(folder: Path) -> dict[str, float]:
    """Collect once in this process as `newsletter collect` does, and return how long it took."""
    from pipeline.cli.world import opened_workspace
    from pipeline.config import load
    from pipeline.run import weekly

    with (
        opened_workspace(folder, load(folder)) as context,
        context.locked(datetime(2026, 11, 25, tzinfo=UTC).date()) as issue,
    ):
        ends: dict[str, float] = {}
        web = context.transport
        get = web.get
        started = time.perf_counter()

        def timed(url: str, **more: object) -> object:
            try:
                return get(url, **more)
            finally:
                ends[url] = time.perf_counter() - started

        context = replace(context, transport=_Timed(timed))
        weekly.collect(context, issue)
        whole = time.perf_counter() - started
        entries = context.state.rows("SELECT count(*) FROM entries")[0][0]
        well = {feed.path for feed in farm(int((folder / "hostile").read_text())) if feed.kind == "well"}
        last = max(end for url, end in ends.items() if url[url.index("/feeds") :] in well)
        used = resource.getrusage(resource.RUSAGE_SELF)
        children = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = used.ru_utime + used.ru_stime + children.ru_utime + children.ru_stime
        memory = (used.ru_maxrss + children.ru_maxrss) / 1000
        slowest = max(ends.values())
        return {"seconds": whole, "entries": entries, "well": last, "cpu": cpu, "memory": memory, "slowest": slowest}


@contextmanager
def served(hostile: int) -> Iterator[list[str]]:
    """Serve the farm and give the addresses of its feeds."""
    command = [sys.executable, "-m", "bench.feed_farm", str(hostile)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        port = int(process.stdout.readline())
        try:
            yield [f"http://127.0.1.{feed.host + 1}:{port}{feed.path}" for feed in farm(hostile)]
        finally:
            process.kill()


def workspace(folder: Path, urls: list[str], hostile: int) -> Path:
    """Make a newsletter of these sources."""
    rows = [{"name": f"Outlet {number}", "url": url} for number, url in enumerate(urls)]
    tree = {"newsletter": {"name": "Bench"}, "sources": rows}
    (folder / "sources.yaml").write_text(json.dumps(tree), "utf-8")
    (folder / "hostile").write_text(str(hostile))
    return folder


def ours(folder: Path) -> dict[str, float]:
    """Collect in a process of its own."""
    done = subprocess.run([sys.executable, "-c", OURS, str(folder)], capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def theirs(python: str, folder: Path, urls: list[str]) -> dict[str, float]:
    """Update all feeds with reader in a process of its own."""
    command = [python, "-c", READER, str(folder), json.dumps(urls)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def rounds(count: int, python: str) -> None:
    """Print the ratios of interleaved rounds."""
    found: dict[str, list[float]] = {}
    told: dict[str, dict[str, float]] = {}

    def note(name: str, result: dict[str, float], key: str = "seconds") -> None:
        found.setdefault(name, []).append(result[key])
        told[name] = result

    for number in range(count):
        with served(0) as urls, tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
            folder = workspace(Path(one), urls, 0)
            for step in ("first", "unchanged"):
                turns = [partial(lambda step, place: note(f"ours {step}", ours(place)), step, folder)]
                if python:
                    peer = partial(
                        lambda step, place: note(f"reader {step}", theirs(python, place, urls)), step, Path(two)
                    )
                    turns.append(peer)
                for turn in turns if number % 2 else reversed(turns):
                    turn()
            found.setdefault("well alone", []).append(told["ours first"]["well"])
        with served(FEEDS // 10) as urls, tempfile.TemporaryDirectory() as one:
            note("well among hostile", ours(workspace(Path(one), urls, FEEDS // 10)), "well")
        print(f"round {number + 1}:", {name: round(times[-1], 2) for name, times in found.items()}, flush=True)
    middle = {name: statistics.median(times) for name, times in found.items()}
    for name, result in told.items():
        print(f"{name}: {middle[name]:.2f} s, " + ", ".join(f"{key} {value:.1f}" for key, value in result.items()))
    if python:
        for step in ("first", "unchanged"):
            print(f"{step}: {middle[f'ours {step}'] / middle[f'reader {step}']:.2f} of reader's time (asked 0.6)")
    print(
        f"well among hostile: {middle['well among hostile'] / middle['well alone']:.2f} of their time alone (asked 1.3)"
    )


def parsing() -> None:
    """Print the CPU of our parser beside feedparser as it comes, on the farm's documents, and of 20,000 entries."""
    import feedparser

    from pipeline.collect.parse import parse
    from pipeline.records import Source

    now = datetime(2026, 11, 24, tzinfo=UTC)
    documents = [document(number) for number in range(FEEDS)]
    taken: dict[str, float] = {}
    for name in ("ours", "feedparser") * 3:
        started = time.process_time()
        for body in documents:
            if name == "ours":
                parse(body, "application/rss+xml", "https://x.example/feed", Source("X", "https://x.example/feed"), now)
            else:
                feedparser.parse(body)
        taken[name] = min(taken.get(name, 1e9), time.process_time() - started)
    ratio = taken["ours"] / taken["feedparser"]
    print(
        f"parsing: {taken['ours']:.2f} s of CPU, feedparser {taken['feedparser']:.2f} s, ratio {ratio:.2f} (asked 0.8)"
    )
    item = "<item><title>Item {0}</title><link>https://x.example/{0}</link><guid>{0}</guid><description>text {0}</description></item>"
    many = (
        f"<rss version='2.0'><channel><title>x</title>{''.join(item.format(n) for n in range(20_000))}</channel></rss>"
    )
    started = time.process_time()
    parsed = parse(
        many.encode(), "application/rss+xml", "https://x.example/feed", Source("X", "https://x.example/feed"), now
    )
    print(f"20,000 entries: {len(parsed.entries)} in {time.process_time() - started:.2f} s of CPU (asked 6)")


def mutants(count: int, folders: list[Path]) -> None:
    """Print what mutated documents (cut, flipped, spliced) come to: nothing may be raised but ParseError, none may take over 2 s."""
    from pipeline.collect.parse import parse
    from pipeline.errors import ParseError
    from pipeline.records import Source

    documents = [path.read_bytes() for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    documents = [body for body in documents if 0 < len(body) < 400_000] or [document(number) for number in range(60)]
    chance, now = random.Random(20_000), datetime(2026, 11, 24, tzinfo=UTC)
    source = Source("X", "https://x.example/feed")
    ended: Counter[str] = Counter()
    slowest, first = 0.0, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for number in range(count):
        body = mutated(chance, documents)
        started = time.process_time()
        try:
            parsed = parse(body, "application/rss+xml", source.url, source, now)
            ended["read" if parsed.entries else "no entry"] += 1
        except ParseError as error:
            ended[f"refused: {error.reason}"] += 1
        except Exception as error:  # noqa: BLE001  # that is what is looked for
            ended[f"RAISED {type(error).__name__}"] += 1
        taken = time.process_time() - started
        if taken > slowest:
            slowest = taken
            print(f"  {number}: {taken:.2f} s of CPU, {len(body):,} bytes", flush=True)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - first) / 1000
    print(
        f"{count} mutants of {len(documents)} documents: {dict(ended)}; slowest {slowest:.2f} s, memory grew by {grown:.0f} MB"
    )


def mutated(chance: random.Random, documents: list[bytes]) -> bytes:
    """Return a document cut, flipped, spliced with another, or a part of it repeated, once or several times."""
    body = bytearray(chance.choice(documents))
    for _ in range(chance.randint(1, 4)):
        if not body:
            break
        at, until = sorted((chance.randrange(len(body)), chance.randrange(len(body))))
        match chance.randrange(6):
            case 0:
                del body[at:]
            case 1:
                del body[at : min(until, at + 2000)]
            case 2:
                for _ in range(chance.randint(1, 40)):
                    body[chance.randrange(len(body))] = chance.randrange(256)
            case 3:
                other = chance.choice(documents)
                body[at:until] = other[chance.randrange(len(other)) :][:20_000]
            case 4:
                body[at:at] = body[at : at + 300] * chance.randint(1, 60)
            case _:
                body[at:at] = chance.choice(
                    (b"<", b"]]>", b"<![CDATA[", b"&#xD800;", b"&", b"<!--", b"\x00", b"\xff\xfe", b"</item>")
                )
    return bytes(body)


def main() -> None:
    """Read the options and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reader", default="", help="an interpreter that has reader")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--mutants", type=int, default=0, help="only read so many mutated documents")
    parser.add_argument("--documents", type=Path, action="append", default=[], help="folders of documents to mutate")
    chosen = parser.parse_args()
    if chosen.mutants:
        mutants(chosen.mutants, [Path("tests/data/feeds"), *chosen.documents])
        return
    parsing()
    rounds(chosen.rounds, chosen.reader)
    print(f"peak memory of this process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000:.0f} MB")


if __name__ == "__main__":
    main()
