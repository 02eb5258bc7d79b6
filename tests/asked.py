"""Which sentences the rules are asked of: what is remembered is not asked again."""

from collections.abc import Iterator
from typing import Any

import pytest

from pipeline.check import grounded
from pipeline.check.claims import Claim, Flag


def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list to which every sentence is added that the rules are asked of from now on."""
    found: list[str] = []
    grounds = grounded._grounds

    def counting(claim: Claim, *others: Any) -> Iterator[Flag]:
        found.append(claim.text)
        return grounds(claim, *others)

    monkeypatch.setattr(grounded, "_grounds", counting)
    return found
