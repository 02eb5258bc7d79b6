from itertools import pairwise

from pipeline.draft.patience import CERTAIN_TRIES, LONGEST_WAIT_S, MOST_WAITS, PAID_TRIES, TRIES, Patience
from pipeline.draft.trouble import Trouble
from pipeline.records import Usage

CROWD = Trouble("overloaded")


def _waits(last: Trouble, name: str = "one", most: int = 40) -> list[float]:
    patience = Patience(name)
    waits = (patience.wait(last) for _ in range(most))
    return [wait for wait in waits if wait is not None]


def test_a_crowd_is_waited_for_over_all_the_time_there_is() -> None:
    waits = _waits(CROWD, most=15)
    assert len(waits) == 15
    assert sum(waits[:5]) < 40  # quickly at first
    assert sum(waits) > 400
    assert max(waits) <= LONGEST_WAIT_S


def test_what_may_have_been_billed_is_asked_a_few_times_only() -> None:
    assert len(_waits(Trouble("cut", "ReadError"))) == TRIES - 1
    assert len(_waits(Trouble("connection"))) == TRIES - 1


def test_an_answer_that_will_be_the_same_is_asked_fewer_times_yet() -> None:
    assert len(_waits(Trouble("foreign", certain=True))) == CERTAIN_TRIES - 1


def test_what_comes_whole_as_none_and_is_paid_is_asked_once_more() -> None:
    for kind in ("empty", "doubled"):
        assert len(_waits(Trouble(kind, certain=True))) == PAID_TRIES - 1
    assert len(_waits(Trouble("foreign", certain=True, usage=Usage(10, 0, 0, 0)))) == PAID_TRIES - 1
    assert len(_waits(Trouble("timeout"))) == TRIES - 1


def test_what_ends_short_on_a_line_that_holds_is_asked_once_more() -> None:
    for last in (Trouble("cut"), Trouble("not-json"), Trouble("not-json", begun=True)):
        assert len(_waits(last)) == PAID_TRIES - 1


def test_a_server_that_asks_for_little_in_vain_is_waited_for_longer() -> None:
    waits = _waits(Trouble("overloaded", retry_after=1.0), most=15)
    assert max(waits[:5]) < 2
    assert min(waits[6:]) > 20


def test_calls_that_failed_side_by_side_do_not_come_back_side_by_side() -> None:
    for last in (CROWD, Trouble("rate-limit", retry_after=30.0), Trouble("rate-limit", retry_after=4294967.0)):
        firsts = sorted(_waits(last, f"s{number}", most=6)[5] for number in range(5))
        assert all(later - sooner > 0.05 for sooner, later in pairwise(firsts))


def test_the_same_call_waits_the_same() -> None:
    assert _waits(CROWD, "s1") == _waits(CROWD, "s1")


def test_a_server_is_never_asked_sooner_than_it_said_and_never_waited_for_longer_than_a_minute() -> None:
    assert all(30 <= wait <= 36 for wait in _waits(Trouble("rate-limit", retry_after=30.0)))
    assert all(wait <= LONGEST_WAIT_S for wait in _waits(Trouble("rate-limit", retry_after=float("inf"))))


def test_a_clock_that_stands_still_is_not_asked_for_ever() -> None:
    patience = Patience("s1")
    waits = [patience.wait(Trouble("overloaded")) for _ in range(MOST_WAITS + 1)]
    assert None not in waits[:-1]
    assert waits[-1] is None
