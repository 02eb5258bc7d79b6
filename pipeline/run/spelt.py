"""How the issues that were sent wrote the names that come up again: a reader knows a company by one spelling.

What an outline decided counts as long as the issue's text had it: an editor who wrote another one did not want it. It is noted in
`issue.json` with what the outline is made from, so that the same question is asked again whatever becomes of the former issues.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date

from pipeline.draft import names
from pipeline.errors import ConfigError, IssueError
from pipeline.records import Article, Spelling
from pipeline.run import batching, record
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder

ISSUES = 12


def spelt(context: Context, issue: IssueFolder, articles: Iterable[Article]) -> tuple[Spelling, ...]:
    """Return how former issues wrote names of an issue's articles, and note it there."""
    if not batching.begun(context, issue):
        found = names.called_for(_former(context, issue), context.settings.newsletter.glossary, articles)
        record.keep(issue, "spelt", found)
    return record.spelt(issue)


def _former(context: Context, issue: IssueFolder) -> Iterator[Spelling]:
    """Yield the spellings of the last issues that were sent, the newest first."""
    told: dict[str, list[str]] = defaultdict(list)
    for one in context.state.past_stories(issue.day):
        told[one.date] += one.heading, one.text
    for day in sorted(told, reverse=True)[:ISSUES]:
        with suppress(IssueError, ConfigError):  # a former issue whose file is broken keeps nobody from this one
            plan = context.issue(date.fromisoformat(day)).outline()
            text = "\n".join(told[day])
            yield from (one for one in (plan.names if plan else ()) if one.korean in text)
