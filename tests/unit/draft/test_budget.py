import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.draft import budget, prices
from pipeline.draft.purse import Purse, Share, Wanted
from pipeline.draft.section import request
from pipeline.errors import BudgetExceededError
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


FIRST = replace(
    request(section_task(), prompts()), max_tokens=4_000
)  # a million prompt tokens cost two dollars, of an answer ten
PROMPT = 10_000


def wanted(warm: int = 0) -> Wanted:
    return Wanted(FIRST, PROMPT, 0, FIRST.max_tokens, cache=True, warm=lambda: warm)


def test_an_answer_that_is_known_is_not_reckoned_longer_than_it_needs() -> None:
    assert prices.plausible("section") == 3_000
    assert prices.plausible("section", [("section", 600)]) == 900
    assert prices.plausible("section", [("section", 9_000)]) == 13_500
    assert prices.plausible("closing", [("outline", 300)]) == 3_000  # one answer tells little
    assert prices.plausible("closing", [("section", 600)] * 3) == 900
    assert prices.plausible("closing", [("section", 100)] * 3) == 750
    assert prices.plausible("closing", [("section", 100), ("section", 100), ("outline", 1_500)]) == 3_000


def test_what_is_in_the_cache_is_reckoned_as_read_and_what_it_would_cost_anew_is_there() -> None:
    cold, warm = wanted().dearest(3_000), wanted(8_000).cost(3_000, warm=8_000)
    assert warm == pytest.approx((2_000 * 2 + 8_000 * 0.1 + 3_000 * 10) / 1e6)
    assert Purse(cold - 0.0001, budget.Tally()).take(wanted(8_000), patient=False) is None
    share = Purse(cold + 0.0001, budget.Tally()).take(wanted(8_000), patient=False)
    assert share is not None
    assert wanted().dearest(share.max_tokens) <= cold + 0.0001


def test_calls_side_by_side_that_all_miss_the_cache_are_paid_for_together() -> None:
    purse, under_way = Purse(0.2, budget.Tally()), []
    while (share := purse.take(wanted(8_000), patient=False)) is not None:
        under_way.append(share)
    assert len(under_way) == 3
    assert sum(wanted().dearest(share.max_tokens) for share in under_way) <= 0.2


HIT, LENGTH, WARM = (st.sampled_from(parts) for parts in ((0.0, 0.0, 0.4, 1.0), (0.2, 1.0, 1.0), (0.0, 0.8, 1.0)))
TURN = st.tuples(st.integers(0, 5), HIT, LENGTH, WARM, st.sampled_from((False, False, True)))
Turn = tuple[int, float, float, float, bool]


@given(st.floats(0.05, 0.4), st.booleans(), st.lists(TURN, min_size=12, max_size=12))
def test_no_order_of_hits_and_misses_passes_the_budget_nor_stops_what_is_sure_to_fit(
    limit: float, last: bool, turns: list[Turn]
) -> None:
    tally = budget.Tally()
    purse = Purse(limit, tally)
    under_way: list[Share] = []
    purse.keep_for(replace(FIRST, kind="closing") if last else None)

    def end(which: int, hit: float, length: float) -> None:
        share = under_way.pop(which % len(under_way))
        read, output = round(PROMPT * hit), round(share.max_tokens * length)
        used = Usage(output=output, cache_read=read, cache_write=PROMPT - read)
        purse.settle(share, prices.cost(FIRST.model, used), ("section", output))

    for which, hit, length, warm, ends in turns:
        try:
            share = purse.take(wanted(round(PROMPT * warm)), patient=not under_way)
        except BudgetExceededError:
            known = purse.known(FIRST.model)
            least = min(prices.plausible("section", known), FIRST.max_tokens)
            kept = wanted().dearest(prices.plausible("closing", known)) if last else 0.0
            assert wanted().dearest(least) + kept > limit - tally.spent()
            break
        if share is not None:
            under_way.append(share)
        if under_way and (share is None or ends):
            end(which, hit, length)
    for which, hit, length, _, _ in turns[: len(under_way)]:
        end(which, hit, length)
    assert tally.spent() <= limit + 1e-9


def test_who_asks_for_a_section_again_is_not_told_to_plan_fewer() -> None:
    for attempt, told in ((1, True), (11, False)):
        one = replace(wanted(), request=replace(FIRST, attempt=attempt))
        with pytest.raises(BudgetExceededError) as error:
            Purse(0.01, budget.Tally()).take(one, patient=True)
        assert ("꼭지 수" in str(error.value)) is told


def test_a_section_leaves_what_is_written_last_its_part_but_the_first_one_does_not() -> None:
    purse = Purse(0.12, budget.Tally())
    purse.keep_for(replace(FIRST, kind="closing"))
    first = purse.take(wanted(), patient=False)
    assert first is not None
    purse.settle(first, 0.03, ("section", 800))
    assert purse.take(wanted(), patient=False) is not None  # 0.09 is left
    purse = Purse(0.12, budget.Tally())
    purse.keep_for(replace(FIRST, kind="closing"))
    first = purse.take(wanted(), patient=False)
    assert first is not None
    purse.settle(first, 0.08, ("section", 800))
    with pytest.raises(BudgetExceededError, match="여는 글"):
        purse.take(wanted(), patient=True)
    purse.keep_for(None)
    assert purse.take(wanted(), patient=False) is not None


_DOLLARS = st.integers(0, 2_000_000).map(lambda micro: micro / 1_000_000)


@given(_DOLLARS, _DOLLARS.filter(bool), st.integers(1, 20_000).map(lambda parts: parts / 10_000))
def test_the_figures_of_a_refusal_add_up_to_more_than_the_limit(spent: float, wanted: float, limit: float) -> None:
    tally = budget.Tally()
    tally.open[1] = spent
    over = Purse(limit, tally).over(request(section_task(), prompts()), wanted)
    assert (over is not None) == (spent + wanted > limit)
    if over is not None:
        told = [float(figure) for figure in re.findall(r"\$([\d.]+\d)", str(over))]
        assert len(told) == 4
        assert told[0] + told[1] == pytest.approx(told[2])
        assert told[2] > told[3] == limit


@pytest.mark.parametrize(
    ("usd", "told"), [(0.115, "0.115"), (0.5, "0.50"), (2, "2.00"), (0.0001, "0.0001"), (12.3, "12.30"), (0.30, "0.30")]
)
def test_a_limit_is_told_as_it_was_set(usd: float, told: str) -> None:
    assert prices.limit(usd) == told
