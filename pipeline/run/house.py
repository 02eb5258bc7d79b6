"""What the checks tell the drafter of a name: which ones no source has, the newsletter's own words excepted."""

from collections.abc import Iterable, Sequence

from pipeline import check
from pipeline.config import Newsletter
from pipeline.draft.names import Ordered
from pipeline.records import Article


def without_source(newsletter: Newsletter) -> Ordered:
    """Return what tells the names that no honest sentence has; what the editor's glossary and aliases write may always be written."""
    words = (newsletter.name, *_both(newsletter.glossary.items()), *_both(newsletter.aliases.items()))

    def named(
        text: str, cited: Sequence[str], articles: Sequence[Article], reported: Iterable[str], lent: Iterable[str]
    ) -> Sequence[str]:
        return check.named_without_source(text, cited, articles, reported, (*lent, *words))

    return named


def _both(rows: Iterable[tuple[str, str]]) -> list[str]:
    return [word for row in rows for word in row]
