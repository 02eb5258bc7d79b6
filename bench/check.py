"""How long the check of one section takes: CPU milliseconds for 40 sentences, and the ratio to the limit of 50.

Run by hand: `python -m bench.check`. The desk checks while one types, so the limit is what a keystroke may cost.
The sentences are 40 different ones, each with the source it tells, out of the labelled rows of the suite; four sources
make an article. Of each section is told what its check costs when nothing of it was ever looked at, when it stands as it
stood, and when one word of it was typed, as the desk asks; garbage is looked for as seldom as there.
"""

import gc
import json
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from time import process_time
from zoneinfo import ZoneInfo

from pipeline.check import check_section
from pipeline.cli import SELDOM
from pipeline.config import Newsletter
from pipeline.records import Article, Issue, Outline, OutlineSection, Section
from pipeline.text import sentences

LIMIT_MS = 50.0
SECTIONS, SENTENCES, SOURCES_OF_AN_ARTICLE, TYPED = 4, 40, 4, 9
ROWS = Path(__file__).parents[1] / "tests" / "data" / "korean" / "free.jsonl"
NOW = datetime(2026, 11, 24, 21, tzinfo=ZoneInfo("Asia/Seoul"))


def told() -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Yield the sentences of each source once, with those of a right draft of it."""
    seen = set()
    with ROWS.open(encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            source, draft = (
                tuple(row[name][slice(*span)] for span in sentences.split(row[name])) for name in ("source", "draft")
            )
            if not row["wrong"] and source not in seen and not any("가" <= letter <= "힣" for letter in row["source"]):
                seen.add(source)
                yield source, draft


def issue(rows: Iterator[tuple[tuple[str, ...], tuple[str, ...]]]) -> Issue:
    """Return an issue of one section with 40 cited sentences."""
    articles: dict[str, Article] = {}
    drafted: list[str] = []
    while len(drafted) < SENTENCES:
        name, lines = f"S{len(articles) + 1}", list[str]()
        for source, draft in islice(rows, SOURCES_OF_AN_ARTICLE):
            cited = "".join(f"[^{name}.{len(lines) + number}]" for number in range(1, len(source) + 1))
            drafted += [f"{one}{cited}" for one in draft]
            lines += source
        articles[name] = Article(
            name, name, f"https://lumen.example/{name}", "Lumen", "Lumen", NOW, "en", "", NOW, "0" * 64, "page", tuple(lines)
        )  # fmt: skip
    outline = Outline(
        1, ("t",), "t", "s", "p", "digest", (OutlineSection("s1", "story", "값", "st-1", tuple(articles)),)
    )
    body = f"### 값\n\n{' '.join(drafted[:SENTENCES])}\n"
    section = Section("s1", "story", body, "st-1", tuple(articles))
    return Issue(date(2026, 11, 25), 1, outline, (section,), articles)


def measured(whole: Issue, newsletter: Newsletter) -> tuple[float, float, float]:
    """Return the milliseconds of a first check of an issue's section, of one as it stands, and of one with a word typed."""
    section = whole.sections[0]
    first = _milliseconds(whole, section, newsletter)
    again = min(_milliseconds(whole, section, newsletter) for _ in range(3))
    places = [place for place in range(len(section.body)) if section.body.startswith("요.[^", place)]
    typed = [
        replace(section, body=f"{section.body[:place]}요 정말{section.body[place + 1 :]}")
        for place in places[:: max(1, len(places) // TYPED)]
    ]
    return first, again, statistics.median(_milliseconds(whole, one, newsletter) for one in typed)


def _milliseconds(whole: Issue, section: Section, newsletter: Newsletter) -> float:
    started = process_time()
    check_section(whole, section, newsletter)
    return (process_time() - started) * 1000


def main(argv: Sequence[str] = ()) -> None:
    """Print what each of several sections costs, and the ratio of a typed word to the limit."""
    gc.set_threshold(*SELDOM)
    rows, newsletter = told(), Newsletter(name="bench")
    warm = issue(rows)
    check_section(warm, warm.sections[0], newsletter)
    gc.collect()
    gc.freeze()
    figures = []
    for _ in range(SECTIONS):
        whole = issue(rows)
        figures.append(measured(whole, newsletter))
        print("first {:.0f} ms, as it stands {:.1f} ms, a word typed {:.1f} ms CPU".format(*figures[-1]))
    for name, times in zip(("first look", "as it stands", "a word typed"), zip(*figures, strict=True), strict=True):
        print(f"{name}: ratio to the limit of {LIMIT_MS:.0f} ms: {statistics.median(times) / LIMIT_MS:.2f}")


if __name__ == "__main__":
    main()
