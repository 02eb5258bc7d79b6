import pytest

from pipeline.draft import budget, prices
from pipeline.draft.section import request
from pipeline.records import Reply, Usage
from tests.unit.draft.material import prompts, section_task


@pytest.mark.parametrize(
    ("model", "usage", "dollars"),
    [
        ("claude-sonnet-5-5", Usage(input=1_000_000), 2.0),
        ("claude-sonnet-5-5", Usage(output=1_000_000), 10.0),
        ("claude-sonnet-5-5", Usage(cache_read=1_000_000, cache_write=1_000_000), 2.6),
        ("claude-haiku-5-5", Usage(input=100_000), 0.01),
        ("claude-haiku-5-5", Usage(input=200_000), 0.1),
        ("claude-of-next-year", Usage(output=1_000_000), 20.0),
        ("a-model-at-home", Usage(output=1_000_000), 0.0),
    ],
)
def test_tokens_cost_what_the_price_page_says(model: str, usage: Usage, dollars: float) -> None:
    assert prices.cost(model, usage) == pytest.approx(dollars)
    assert prices.cost(model, usage, batch=True) == pytest.approx(dollars / 2)


def test_sums_by_subject_hold_repairs() -> None:
    replies = [
        Reply("f1", "section", "s1", 1, "m", "", Usage(1, 2, 3, 4), 0.01),
        Reply("f2", "section", "s1", 2, "m", "", Usage(1, 2, 3, 4), 0.02),
        Reply("f3", "closing", "closing", 1, "m", "", Usage(), 0.03),
    ]
    table = budget.by_subject(replies)
    assert (table["s1"].cost_usd, table["s1"].calls, table["s1"].usage) == (0.03, 2, Usage(2, 4, 6, 8))
    assert budget.total(replies).cost_usd == pytest.approx(0.06)


def test_an_estimate_needs_nobody() -> None:
    assert 0.02 < budget.estimate(request(section_task(), prompts())) < 0.06
