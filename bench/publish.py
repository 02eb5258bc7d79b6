"""How long the four outputs of an issue take: CPU milliseconds for a digest of five long sections, against the limit of 100.

Run by hand: `python -m bench.publish`. The desk builds them while one types; a text that was seen before is remembered, so
each round here has another one. `first` is the first build of a process, with its imports and the templates compiled.
"""

import statistics
from dataclasses import replace
from time import process_time

from pipeline.records import Issue

LIMIT_MS = 100.0
ROUNDS = 15
SECTIONS = 5


def changed(issue: Issue, number: int) -> Issue:
    """Return the issue with another text in each section: nothing of it was seen before."""
    sections = tuple(replace(one, body=f"{one.body}\n{number}번째로 고쳤어요.\n") for one in issue.sections)
    return replace(issue, sections=sections)


def main() -> None:
    """Print the first build, the median and the spread, and the sizes."""
    started = process_time()
    from tests.unit.publish.sample_issue import built
    from tests.unit.publish.test_mail_html import long_issue

    issue = long_issue(SECTIONS)
    made = built(issue)
    first = (process_time() - started) * 1000
    times = []
    for number in range(ROUNDS):
        other = changed(issue, number)
        started = process_time()
        made = built(other)
        times.append((process_time() - started) * 1000)
    median = statistics.median(times)
    print(
        f"{SECTIONS} sections: {min(times):.1f} / {median:.1f} / {max(times):.1f} ms CPU (min / median / max), first {first:.0f} ms"
    )
    print(f"ratio to the limit of {LIMIT_MS:.0f} ms: {median / LIMIT_MS:.2f}")
    for name in ("html", "web", "text", "markdown"):
        print(f"{name}: {len(getattr(made, name).encode()) / 1000:.1f} kB")


if __name__ == "__main__":
    main()
