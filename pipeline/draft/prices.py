"""What tokens cost, in dollars per million, as the vendor's price page says (November 2026).

A model is known by the vendor's name for it wherever that stands: clouds and routers put their own before it and a version behind it
(`anthropic/claude-sonnet-5.5`, `us.anthropic.claude-sonnet-5-5-v1:0`, `claude-sonnet-5-5@20261001`).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from ipaddress import ip_address
from math import ceil
from types import MappingProxyType
from urllib.parse import urlsplit

from pipeline.draft.trouble import Trouble
from pipeline.records import Request, Usage

CACHE_WRITE = 1.25  # of the input price, for the five minutes that we ask for
BATCH = 0.5
EXPECTED_OUTPUT = {"outline": 1_500, "section": 2_000, "closing": 2_000, "judge": 500}
"""Tokens that an answer takes, its thinking included: what a cost is estimated with before anything is known of the model's answers."""
_A_WORD, _FRAME, _A_ROW, _CLOSING = 9, 200, 60, 900
"""Tokens of an answer: an 어절 with its share of ids and figures, what stands around them, a row of the outline, all of what is written last."""
LATELY = 8  # answers from which the next one is guessed
MARGIN = 1.5  # above the longest of them, what must be reckoned with
FEW = 3  # answers, from which on it is known of a model that it thinks little
LEAST_SHARE = 0.25  # of what is expected, however little it thinks


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
_CLAUDE = re.compile(r"(?:^|[/:@.]|anthropic[^a-z0-9]{1,3})(claude-[a-z0-9.-]+)", re.IGNORECASE)
_INSIDE = (
    ".localhost",
    ".local",
    ".lan",
    ".internal",
    ".intranet",
    ".home.arpa",
    ".test",
)  # RFC 6761, 6762, 8375 and custom


def price(model: str) -> Price:
    """Return the price of a model: an unknown one of the vendor's counts as the dearest, anybody else's as free."""
    named = _CLAUDE.search(model)
    if named is None:
        return _FREE
    name = named[1].lower().replace(".", "-")
    return next((rate for known, rate in _TABLE.items() if re.match(rf"{known}(?![0-9])", name)), _OPUS)


def guessed(model: str) -> bool:
    """Whether a model is the vendor's, of a name whose price is not known: it counts as the dearest."""
    named = _CLAUDE.search(model)
    return named is not None and price(model) is _OPUS and not named[1].lower().startswith("claude-opus-")


def unpriced(model: str, base_url: str | None) -> bool:
    """Whether nobody knows what a model costs: it is not the vendor's, and its server is neither this machine nor one of its network."""
    return _CLAUDE.search(model) is None and base_url is not None and not _near(base_url)


def _near(base_url: str) -> bool:
    """Whether a server is one's own: its address is a private one, or its name is none of the open internet."""
    host = (urlsplit(base_url).hostname or "").rstrip(".")
    try:
        return not ip_address(host).is_global
    except ValueError:
        return "." not in host or host.endswith(_INSIDE)


def cost(model: str, usage: Usage, *, batch: bool = False) -> float:
    """Return the dollars of a reply's tokens."""
    rate = price(model)
    prompt = usage.input + usage.cache_read + usage.cache_write
    factor = rate.long_factor if rate.long_prompt and prompt > rate.long_prompt else 1.0
    dollars = usage.input * rate.input + usage.cache_write * rate.input * CACHE_WRITE
    dollars += usage.cache_read * rate.cache_read + usage.output * rate.output
    return round(dollars * factor * (BATCH if batch else 1.0) / 1e6, 9)


def lengths(words: tuple[int, int], sections: int) -> Mapping[str, int]:
    """Return the tokens that the answers for an issue take, written in so many sections of so many 어절 by a model that thinks little.

    What a whole issue costs is told with these before anything is known: what a model thinks, its first answer shows, the outline, and
    what is told after it has it. What is set aside for a call is reckoned with more, see `EXPECTED_OUTPUT`.
    """
    section = _FRAME + round(_A_WORD * sum(words) / 2)
    return {**EXPECTED_OUTPUT, "outline": _FRAME + _A_ROW * sections, "section": section, "closing": _CLOSING}


def likely(
    kind: str, known: Sequence[tuple[str, int]] = (), expected: Mapping[str, int] = MappingProxyType(EXPECTED_OUTPUT)
) -> int:
    """Return how many tokens an answer will take, from what is known of the model's answers: kinds and tokens, the newest first.

    The longest of the last ones of its kind. Of a kind that was not asked yet, what is expected and as much more as others took: how
    long a model thinks differs more from model to model than from question to question.
    """
    own = [tokens for one, tokens in known if one == kind and tokens][:LATELY]
    if own:
        return max(own)
    more = (tokens - expected.get(one, tokens) for one, tokens in known[:LATELY])
    return expected[kind] + max(0, *more, 0)


def plausible(kind: str, known: Sequence[tuple[str, int]] = ()) -> int:
    """Return how many tokens of an answer must be reckoned with: a half more than it will take.

    Of a kind that was not asked yet it is less where all that a model answered was shorter than expected: it thinks little.
    """
    longest = likely(kind, known)
    if len(known) >= FEW and all(one != kind for one, _ in known):
        share = max(tokens / EXPECTED_OUTPUT.get(one, tokens or 1) for one, tokens in known[:LATELY])
        longest = round(longest * min(max(share, LEAST_SHARE), 1.0))
    return round(MARGIN * longest)


def expected(
    request: Request, prompt_tokens: int, *, cache: bool = True, output: int | None = None, warm: int = 0
) -> float:
    """Return the dollars that a request will cost with this many prompt tokens: `warm` are read from the cache, the others paid as new.

    What is shared is paid as written where nothing is warm. The answer is as long as `output` says, else as is expected where nothing is known.
    """
    warm = min(warm, prompt_tokens)
    written = shared(request, prompt_tokens) if cache and not warm else 0
    output = min(EXPECTED_OUTPUT[request.kind] if output is None else output, request.max_tokens)
    usage = Usage(input=prompt_tokens - written - warm, cache_read=warm, cache_write=written, output=output)
    return cost(request.model, usage)


def shared(request: Request, prompt_tokens: int) -> int:
    """Return how many of a prompt's tokens are marked for the cache."""
    return round(prompt_tokens * _shared(request))


def _shared(request: Request) -> float:
    """Return the share of a prompt that is marked for the cache."""
    sizes = [len(text.encode("utf-8", "replace")) for text in (request.system, request.stable, request.prompt)]
    return sum(sizes[:2]) / max(sum(sizes), 1)


def paid(request: Request, answer: str, usage: Usage) -> float:
    """Return the dollars of an answer: by the tokens that the server counted, else by our own estimate, which is high."""
    if usage != Usage():
        return cost(request.model, usage)
    return cost(request.model, Usage(input=most_tokens(request), output=_most_in(answer)))


def lost(model: str, trouble: Trouble, most: float, *, batch: bool = False) -> float:
    """Return the dollars that a call without a reply may have cost: as counted, at most as expected, or none."""
    if trouble.usage is not None:
        return cost(model, trouble.usage, batch=batch)
    return most if trouble.maybe_billed else 0.0


def most_tokens(request: Request) -> int:
    """Return more tokens than any tokenizer makes of a request: its bytes over two, and the schema's."""
    return _most_in(f"{request.system}{request.stable}{request.prompt}") + len(str(request.schema)) // 2 + 200


def _most_in(text: str) -> int:
    return len(text.encode("utf-8", "replace")) // 2


def limit(usd: float) -> str:
    """Return a limit as it was set, to the cent at least."""
    cents, _, rest = f"{usd:.6f}".partition(".")
    return f"{cents}.{rest.rstrip('0'):0<2}"


def at_least(usd: float) -> str:
    """Return dollars by which a limit is measured: never less than they are, so that a reader's sum is over it where ours is."""
    return f"{ceil(round(usd * 10_000, 6)) / 10_000:.4f}"
