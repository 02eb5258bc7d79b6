"""What is remembered of an answer decides what is asked next."""

from datetime import timedelta

import pytest

from pipeline.collect import plan
from pipeline.records import SourceState
from tests.unit.collect.world import NOW, URL, fetched, source


@pytest.mark.parametrize(("failures", "hours"), [(0, 1), (1, 2), (2, 4), (7, 128), (8, 168), (99, 168)])
def test_each_failure_doubles_the_wait_up_to_a_week(failures: int, hours: int) -> None:
    state = plan.after_failure(SourceState(URL, failures=failures), "timeout", NOW)
    assert state.next_try == NOW + timedelta(hours=hours)


def test_failing_since_is_the_first_failure_and_ends_with_a_success() -> None:
    first = plan.after_failure(SourceState(URL), "dns", NOW)
    second = plan.after_failure(first, "timeout", NOW + timedelta(hours=2))
    assert second.failing_since == NOW
    assert plan.after_success(second, fetched(b"x"), "1", NOW).failing_since is None


def test_a_temporary_redirect_never_moves_a_source() -> None:
    state = plan.after_success(SourceState(URL), fetched(b"x"), "1", NOW)
    assert (state.moved_to, state.moved_times) == (None, 0)


def test_two_different_moves_are_no_move() -> None:
    state = plan.after_success(SourceState(URL), fetched(b"x", moved_to="https://a.example/"), "1", NOW)
    state = plan.after_success(state, fetched(b"x", moved_to="https://b.example/"), "1", NOW)
    assert (state.moved_to, state.moved_times) == ("https://b.example/", 1)
    assert plan.ask(source(), state, "1").url == URL


def test_a_moved_address_that_fails_gives_way_to_the_settings() -> None:
    state = SourceState(URL, moved_to="https://a.example/", moved_times=2)
    assert plan.ask(source(), state, "1").url == "https://a.example/"
    assert plan.ask(source(), plan.after_failure(state, "dns", NOW), "1").url == URL


def test_a_changed_address_in_the_settings_begins_anew() -> None:
    assert plan.current(source("https://new.example/"), SourceState(URL, gone=True)) == SourceState(
        "https://new.example/"
    )
