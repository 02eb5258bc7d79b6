"""How long the check of one section takes: CPU milliseconds for 40 sentences, and the ratio to the limit of 50.

Run by hand: `python -m bench.check`. The desk checks while one types, so the limit is what a keystroke may cost.
"""

import statistics
from datetime import date, datetime
from time import process_time
from zoneinfo import ZoneInfo

from pipeline.check import check_section
from pipeline.config import Newsletter
from pipeline.records import Article, Issue, Outline, OutlineSection, Section

LIMIT_MS = 50.0
ROUNDS = 15
NOW = datetime(2026, 11, 24, 21, tzinfo=ZoneInfo("Asia/Seoul"))
SOURCE = (
    "Input costs $0.28 per million tokens, against $1.75 for Lumen 1.5.",
    "On HexBench, Lumen 2 scored 71.4 points, up from 65.4.",
    "Lumen said the weights will follow on 1 December 2026.",
    "“We rebuilt the way the model is served,” said Ilda Serrano-Vaz.",
)
DRAFT = (
    "입력 100만 토큰에 0.28달러예요.[^S1.1]",
    "지난 모델보다 84% 싸졌어요.[^S1.1 = (1.75-0.28)/1.75]",
    "HexBench에서 71.4점을 받았어요.[^S1.2]",
    "가중치는 12월 1일 공개할 예정이라고 밝혔어요.[^S1.3]",
)


def issue() -> Issue:
    """Return an issue of one section with 40 cited sentences."""
    article = Article(
        "S1", "e1", "https://lumen.example/2", "Lumen", "Lumen 2", NOW, "en", "", NOW, "0" * 64, "page", SOURCE
    )
    row = OutlineSection("s1", "story", "값", "st-1", ("S1",))
    outline = Outline(1, ("t",), "t", "s", "p", "digest", (row,))
    section = Section("s1", "story", "### 값\n\n" + " ".join(DRAFT * 10) + "\n", "st-1", ("S1",))
    return Issue(date(2026, 11, 25), 1, outline, (section,), {"S1": article})


def main() -> None:
    """Print the median and the spread."""
    whole, newsletter = issue(), Newsletter(name="bench")
    check_section(whole, whole.sections[0], newsletter)
    times = []
    for _ in range(ROUNDS):
        started = process_time()
        check_section(whole, whole.sections[0], newsletter)
        times.append((process_time() - started) * 1000)
    median = statistics.median(times)
    print(f"40 sentences: {min(times):.1f} / {median:.1f} / {max(times):.1f} ms CPU (min / median / max)")
    print(f"ratio to the limit of {LIMIT_MS:.0f} ms: {median / LIMIT_MS:.2f}")


if __name__ == "__main__":
    main()
