"""What is waited for on a cluster; the cluster itself is real in `tests/e2e/test_many.py`."""

from typing import Any

import pytest

from pipeline.run.host_cluster import HostWork


class Asked:
    """Work on a cluster whose answers are told beforehand."""

    def __init__(self, status: str, *answers: object) -> None:
        self.status = status
        self.left = list(answers)

    def result(self, timeout: float | None = None) -> Any:
        """Return the next answer, or raise it."""
        assert timeout
        answer = self.left.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        return answer


@pytest.mark.parametrize("status", ["pending", "finished"])
def test_an_answer_that_does_not_come_is_asked_for_again(status: str) -> None:
    assert HostWork(Asked(status, TimeoutError(), TimeoutError(), "read")).result() == "read"


def test_a_timeout_of_the_work_itself_is_its_answer() -> None:
    asked = Asked("error", TimeoutError("the site"), "never asked for")
    with pytest.raises(TimeoutError, match="the site"):
        HostWork(asked).result()
    assert asked.left == ["never asked for"]


def test_who_waits_for_so_long_waits_no_longer() -> None:
    asked = Asked("pending", TimeoutError(), "never asked for")
    with pytest.raises(TimeoutError):
        HostWork(asked).result(timeout=1.0)
    assert asked.left == ["never asked for"]
