import pytest

from pipeline.draft import budget, prices
from pipeline.draft.section import request
from pipeline.records import Usage
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


@pytest.mark.parametrize(
    ("model", "like"),
    [
        ("anthropic/claude-sonnet-5.5", "claude-sonnet-5-5"),
        ("us.anthropic.claude-sonnet-5-5-v1:0", "claude-sonnet-5-5"),
        ("arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-haiku-5-5-v1:0", "claude-haiku-5-5"),
        ("claude-haiku-5-5@20261001", "claude-haiku-5-5"),
        ("claude-opus-5-5-latest", "claude-opus-5-5"),
        ("openrouter/anthropic/claude-3.5-haiku", "claude-of-next-year"),
        ("claude-sonnet-5-50", "claude-of-next-year"),
        ("qwen3-coder", "a-model-at-home"),
        ("someone/not-claude-7b", "a-model-at-home"),
    ],
)
def test_a_model_has_its_price_by_whatever_way_it_is_reached(model: str, like: str) -> None:
    assert prices.price(model) == prices.price(like)


@pytest.mark.parametrize(
    ("model", "base_url", "unknown"),
    [
        ("qwen3-coder", "http://127.0.0.1:11434", False),
        ("qwen3-coder", "http://[::1]:8000", False),
        ("qwen3-coder", "http://192.168.0.7:8000", False),
        ("qwen3-coder", "http://gpu.local", False),
        ("qwen3-coder", "http://llm:8000", False),
        ("qwen3-coder", "https://openrouter.ai/api", True),
        ("qwen3-coder", "https://8.8.8.8", True),
        ("anthropic/claude-sonnet-5.5", "https://openrouter.ai/api", False),
        ("qwen3-coder", None, False),
    ],
)
def test_what_a_model_of_a_foreign_server_costs_is_not_known(model: str, base_url: str | None, unknown: bool) -> None:
    assert prices.unpriced(model, base_url) is unknown


def test_an_estimate_needs_nobody() -> None:
    assert 0.02 < budget.estimate(request(section_task(), prompts())) < 0.06
