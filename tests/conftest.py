"""What the whole suite shares: the same examples in every run, so that a failure is always a change's own; and how it is shared out."""

from typing import Any

import pytest
from hypothesis import settings

from tests.shares import Shares

settings.register_profile("steady", derandomize=True, deadline=None, print_blob=False)
settings.load_profile("steady")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Shares | None:
    """Share the tests out by what they share, where that is asked for."""
    return Shares(config, log) if config.getvalue("dist") == "loadscope" else None
