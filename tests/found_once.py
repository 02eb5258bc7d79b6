"""The dear part of the checks, once for each sentence: the tests of whole issues look at the same few issues thousands of times.

What does not hold in a sentence follows from the sentence, what it rests on and the words around it alone, so the answer is kept by
these; likewise the names and figures of an answer that only orders in its articles have, and the article of a page, which follows from its
bytes. The rooms' own tests, the laws and the evaluations are asked without it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, TypeVar

import pytest

from pipeline import check
from pipeline.check import grounded, room, upstream
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.resting import Resting
from pipeline.check.sections import instructions, upstream_told
from pipeline.config import Newsletter
from pipeline.draft import order_figures
from pipeline.messages import language
from pipeline.read.extract import extract
from pipeline.text import sections
from pipeline.text.sections import Placed

T = TypeVar("T")
_FOUND: dict[object, tuple[Any, ...]] = {}


@contextmanager
def found_once() -> Iterator[None]:
    """Let the checks remember from issue to issue what they found in a sentence."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(grounded, "_grounds", _grounds(grounded._grounds))
        patch.setattr(room, "_reads", _reads(room._reads))
        patch.setattr(sections, "placed", _placed(sections.placed))
        patch.setattr(upstream, "rests", _rests("rests", upstream.rests))
        patch.setattr(upstream_told, "held", _rests("held", upstream_told.held))
        patch.setattr(instructions, "_followed", _followed(instructions._followed))
        patch.setattr(check, "named_without_source", _told("names", check.named_without_source))
        patch.setattr(order_figures, "commanded", _told("figures", order_figures.commanded))
        patch.setattr("pipeline.read.shortlist.extract", lru_cache(maxsize=500)(extract))
        yield


def _grounds(
    look: Callable[[Claim, Newsletter, str, tuple[str, ...]], Iterator[Flag]],
) -> Callable[..., tuple[Flag, ...]]:
    def kept(claim: Claim, newsletter: Newsletter, before: str, beside: tuple[str, ...]) -> tuple[Flag, ...]:
        known = (claim, repr(newsletter.aliases), before, beside)
        return _kept(("grounds", known), lambda: look(claim, newsletter, before, beside))

    return kept


def _reads(look: Callable[[Claim], Iterator[Flag]]) -> Callable[[Claim], tuple[Flag, ...]]:
    return lambda claim: _kept(("reads", claim), lambda: look(claim))


def _placed(part: Callable[..., list[Placed]]) -> Callable[..., list[Placed]]:
    kept = lru_cache(maxsize=2_000)(lambda body, *apart: tuple(part(body, *apart)))
    return lambda body, *apart: list(kept(body, *apart))


def _rests(rule: str, look: Callable[..., Iterator[Flag]]) -> Callable[..., tuple[Flag, ...]]:
    def kept(claim: Claim, resting: Resting, *vouched: Sequence[Evidence]) -> tuple[Flag, ...]:
        rested = (resting.where, tuple(resting.below), repr(resting.aliases), resting.unused, repr(resting.headings))
        return _kept((rule, claim, rested, tuple(map(tuple, vouched))), lambda: look(claim, resting, *vouched))

    return kept


def _followed(look: Callable[[Claim, Any], Iterator[Any]]) -> Callable[..., tuple[Any, ...]]:
    return lambda claim, sources: _kept(("followed", claim, sources), lambda: look(claim, sources))


def _told(rule: str, look: Callable[..., Iterable[str]]) -> Callable[..., tuple[str, ...]]:
    def kept(*given: Iterable[Any]) -> tuple[str, ...]:
        known = tuple(one if isinstance(one, str) else tuple(one) for one in given)
        return _kept((rule, *known), lambda: look(*known))

    return kept


def _kept(name: object, look: Callable[[], Iterable[T]]) -> tuple[T, ...]:
    name = (name, language())
    if name not in _FOUND:
        _FOUND[name] = tuple(look())
    return _FOUND[name]
