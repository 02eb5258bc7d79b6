"""What tokens cost, in dollars per million, as the vendor's price page says (November 2026)."""

from dataclasses import dataclass

from pipeline.draft.trouble import Trouble
from pipeline.records import Request, Usage

CACHE_WRITE = 1.25  # of the input price, for the five minutes that we ask for
BATCH = 0.5
EXPECTED_OUTPUT = {"outline": 1_500, "section": 2_000, "closing": 2_000, "judge": 500}
"""Tokens that an answer takes, its thinking included: what a cost is estimated with before the call."""


@dataclass(frozen=True, slots=True)
class Price:
    """Dollars per million tokens; above `long_prompt` prompt tokens every token costs `long_factor` times as much."""

    input: float
    output: float
    cache_read: float
    long_prompt: int = 0
    long_factor: float = 1.0


_HAIKU = Price(0.10, 0.50, 0.01, 100_000, 5.0)
_SONNET = Price(2.0, 10.0, 0.10)
_OPUS = Price(4.0, 20.0, 0.20)
_TABLE = {"claude-haiku-5-5": _HAIKU, "claude-sonnet-5-5": _SONNET, "claude-opus-5-5": _OPUS}
_FREE = Price(0.0, 0.0, 0.0)


def price(model: str) -> Price:
    """Return the price of a model: an unknown one of the vendor's counts as the dearest, anybody else's as free."""
    if model in _TABLE:
        return _TABLE[model]
    return _OPUS if model.startswith("claude-") else _FREE


def cost(model: str, usage: Usage, *, batch: bool = False) -> float:
    """Return the dollars of a reply's tokens."""
    rate = price(model)
    prompt = usage.input + usage.cache_read + usage.cache_write
    factor = rate.long_factor if rate.long_prompt and prompt > rate.long_prompt else 1.0
    dollars = usage.input * rate.input + usage.cache_write * rate.input * CACHE_WRITE
    dollars += usage.cache_read * rate.cache_read + usage.output * rate.output
    return round(dollars * factor * (BATCH if batch else 1.0) / 1e6, 9)


def expected(request: Request, prompt_tokens: int, *, cache: bool = True) -> float:
    """Return the dollars that a request will cost with this many prompt tokens, all of them paid as new, what is shared as written."""
    written = round(prompt_tokens * _shared(request)) if cache else 0
    output = min(EXPECTED_OUTPUT[request.kind], request.max_tokens)
    return cost(request.model, Usage(input=prompt_tokens - written, cache_write=written, output=output))


def _shared(request: Request) -> float:
    """Return the share of a prompt that is marked for the cache."""
    sizes = [len(text.encode("utf-8", "replace")) for text in (request.system, request.stable, request.prompt)]
    return sum(sizes[:2]) / max(sum(sizes), 1)


def lost(model: str, trouble: Trouble, most: float, *, batch: bool = False) -> float:
    """Return the dollars that a call without a reply may have cost: as counted, at most as expected, or none."""
    if trouble.usage is not None:
        return cost(model, trouble.usage, batch=batch)
    return most if trouble.maybe_billed else 0.0


def most_tokens(request: Request) -> int:
    """Return more tokens than any tokenizer makes of a request: its bytes over two, and the schema's."""
    text = f"{request.system}{request.stable}{request.prompt}"
    return len(text.encode("utf-8", "replace")) // 2 + len(str(request.schema)) // 2 + 200
