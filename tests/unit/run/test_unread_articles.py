"""A row of the outline may name only articles that the issue has read: written without one, a section would miss a source in silence."""

import pytest

from pipeline.errors import ConfigError
from pipeline.run import costs, drafting
from pipeline.run.context import Context
from tests.unit.run.sample import DAY


def test_an_article_that_was_never_read_is_told_by_its_line_before_anything_is_asked(context: Context) -> None:
    issue = context.issue(DAY)
    path = issue.path / "outline.yaml"
    row = "\n  - id: s9\n    kind: story\n    heading: 덧붙인 꼭지\n    articles: [S1, S99]\n"
    text = path.read_text("utf-8").replace("\nsections:\n", f"\nsections:{row}", 1)
    path.write_text(text, "utf-8")
    line = next(at for at, one in enumerate(text.splitlines(), 1) if "S99" in one)
    for ask in (drafting.fill, costs.forecast):
        with pytest.raises(ConfigError) as refused:
            ask(context, issue)
        assert f"outline.yaml:{line}: " in str(refused.value)
        assert "s9" in str(refused.value)
    assert issue.section_path("s9") is None


def test_a_row_of_articles_that_were_read_is_written(context: Context) -> None:
    issue = context.issue(DAY)
    path = issue.path / "outline.yaml"
    path.write_text(path.read_text("utf-8").replace("articles: [S1,", "articles: [S2, S1,", 1), "utf-8")
    assert all(row.usd == 0 for row in costs.forecast(context, issue))
